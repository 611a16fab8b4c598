/**
 */
package org.caret.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Code Mapping</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Translates a code of the local system into a code of the state, for a span of days.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.caret.model.CodeMapping#getDistrict <em>District</em>}</li>
 *   <li>{@link org.caret.model.CodeMapping#getCodeSet <em>Code Set</em>}</li>
 *   <li>{@link org.caret.model.CodeMapping#getLocalCode <em>Local Code</em>}</li>
 *   <li>{@link org.caret.model.CodeMapping#getStateCode <em>State Code</em>}</li>
 * </ul>
 *
 * @see org.caret.model.ModelPackage#getCodeMapping()
 * @model annotation="org.caret.model key='district codeSet localCode start'"
 * @generated
 */
public interface CodeMapping extends DatedRecord {
	/**
	 * Returns the value of the '<em><b>District</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.caret.model.District#getCodeMappings <em>Code Mappings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>District</em>' container reference.
	 * @see #setDistrict(District)
	 * @see org.caret.model.ModelPackage#getCodeMapping_District()
	 * @see org.caret.model.District#getCodeMappings
	 * @model opposite="codeMappings" transient="false"
	 * @generated
	 */
	District getDistrict();

	/**
	 * Sets the value of the '{@link org.caret.model.CodeMapping#getDistrict <em>District</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>District</em>' container reference.
	 * @see #getDistrict()
	 * @generated
	 */
	void setDistrict(District value);

	/**
	 * Returns the value of the '<em><b>Code Set</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the state's code set, such as Grade Level.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Code Set</em>' attribute.
	 * @see #setCodeSet(String)
	 * @see org.caret.model.ModelPackage#getCodeMapping_CodeSet()
	 * @model annotation="org.caret.model maxLength='80'"
	 * @generated
	 */
	String getCodeSet();

	/**
	 * Sets the value of the '{@link org.caret.model.CodeMapping#getCodeSet <em>Code Set</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code Set</em>' attribute.
	 * @see #getCodeSet()
	 * @generated
	 */
	void setCodeSet(String value);

	/**
	 * Returns the value of the '<em><b>Local Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code as the local system writes it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Local Code</em>' attribute.
	 * @see #setLocalCode(String)
	 * @see org.caret.model.ModelPackage#getCodeMapping_LocalCode()
	 * @model annotation="org.caret.model maxLength='80'"
	 * @generated
	 */
	String getLocalCode();

	/**
	 * Sets the value of the '{@link org.caret.model.CodeMapping#getLocalCode <em>Local Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Local Code</em>' attribute.
	 * @see #getLocalCode()
	 * @generated
	 */
	void setLocalCode(String value);

	/**
	 * Returns the value of the '<em><b>State Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The state's code.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State Code</em>' attribute.
	 * @see #setStateCode(String)
	 * @see org.caret.model.ModelPackage#getCodeMapping_StateCode()
	 * @model annotation="org.caret.model maxLength='20'"
	 * @generated
	 */
	String getStateCode();

	/**
	 * Sets the value of the '{@link org.caret.model.CodeMapping#getStateCode <em>State Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State Code</em>' attribute.
	 * @see #getStateCode()
	 * @generated
	 */
	void setStateCode(String value);

} // CodeMapping
