/**
 */
package org.caret.model;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Incident</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.caret.model.Incident#getDistrict <em>District</em>}</li>
 *   <li>{@link org.caret.model.Incident#getIncidentId <em>Incident Id</em>}</li>
 *   <li>{@link org.caret.model.Incident#getDate <em>Date</em>}</li>
 * </ul>
 *
 * @see org.caret.model.ModelPackage#getIncident()
 * @model annotation="org.caret.model key='district incidentId'"
 * @generated
 */
public interface Incident extends org.caret.model.Record {
	/**
	 * Returns the value of the '<em><b>District</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.caret.model.District#getIncidents <em>Incidents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>District</em>' container reference.
	 * @see #setDistrict(District)
	 * @see org.caret.model.ModelPackage#getIncident_District()
	 * @see org.caret.model.District#getIncidents
	 * @model opposite="incidents" transient="false"
	 * @generated
	 */
	District getDistrict();

	/**
	 * Sets the value of the '{@link org.caret.model.Incident#getDistrict <em>District</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>District</em>' container reference.
	 * @see #getDistrict()
	 * @generated
	 */
	void setDistrict(District value);

	/**
	 * Returns the value of the '<em><b>Incident Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Incident Id</em>' attribute.
	 * @see #setIncidentId(String)
	 * @see org.caret.model.ModelPackage#getIncident_IncidentId()
	 * @model annotation="org.caret.model maxLength='40'"
	 * @generated
	 */
	String getIncidentId();

	/**
	 * Sets the value of the '{@link org.caret.model.Incident#getIncidentId <em>Incident Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Incident Id</em>' attribute.
	 * @see #getIncidentId()
	 * @generated
	 */
	void setIncidentId(String value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.caret.model.ModelPackage#getIncident_Date()
	 * @model dataType="org.caret.model.LocalDate"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.caret.model.Incident#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

} // Incident
