/**
 */
package org.caret.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Record</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Anything the store keeps.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.caret.model.Record#getId <em>Id</em>}</li>
 *   <li>{@link org.caret.model.Record#getLocalRecordId <em>Local Record Id</em>}</li>
 * </ul>
 *
 * @see org.caret.model.ModelPackage#getRecord()
 * @model abstract="true"
 * @generated
 */
public interface Record extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Surrogate key, set by the store; 0 before the first save. Means nothing outside the database.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(long)
	 * @see org.caret.model.ModelPackage#getRecord_Id()
	 * @model
	 * @generated
	 */
	long getId();

	/**
	 * Sets the value of the '{@link org.caret.model.Record#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(long value);

	/**
	 * Returns the value of the '<em><b>Local Record Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifier of the record in the system it came from, free text. Written as Local Record ID, element N.03 of every CALPADS record.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Local Record Id</em>' attribute.
	 * @see #setLocalRecordId(String)
	 * @see org.caret.model.ModelPackage#getRecord_LocalRecordId()
	 * @model annotation="org.caret.model maxLength='255'"
	 * @generated
	 */
	String getLocalRecordId();

	/**
	 * Sets the value of the '{@link org.caret.model.Record#getLocalRecordId <em>Local Record Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Local Record Id</em>' attribute.
	 * @see #getLocalRecordId()
	 * @generated
	 */
	void setLocalRecordId(String value);

} // Record
