/**
 */
package org.caret.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Language Acquisition</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The English language acquisition status of a student from a day on. One SELA record.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.caret.model.LanguageAcquisition#getStudent <em>Student</em>}</li>
 *   <li>{@link org.caret.model.LanguageAcquisition#getStatus <em>Status</em>}</li>
 *   <li>{@link org.caret.model.LanguageAcquisition#getPrimaryLanguage <em>Primary Language</em>}</li>
 *   <li>{@link org.caret.model.LanguageAcquisition#getCorrectionReason <em>Correction Reason</em>}</li>
 * </ul>
 *
 * @see org.caret.model.ModelPackage#getLanguageAcquisition()
 * @model annotation="org.caret.model key='student start' noOverlap='true'"
 * @generated
 */
public interface LanguageAcquisition extends DatedRecord {
	/**
	 * Returns the value of the '<em><b>Student</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.caret.model.Student#getLanguageAcquisitions <em>Language Acquisitions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Student</em>' container reference.
	 * @see #setStudent(Student)
	 * @see org.caret.model.ModelPackage#getLanguageAcquisition_Student()
	 * @see org.caret.model.Student#getLanguageAcquisitions
	 * @model opposite="languageAcquisitions" transient="false"
	 * @generated
	 */
	Student getStudent();

	/**
	 * Sets the value of the '{@link org.caret.model.LanguageAcquisition#getStudent <em>Student</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Student</em>' container reference.
	 * @see #getStudent()
	 * @generated
	 */
	void setStudent(Student value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * EO English only, EL learner, IFEP and RFEP fluent, TBD to be determined, ADEL adult learner. Code of the set English Language Acquisition Status. Source: CALPADS English Language Acquisition Status Code (SELA 12.13).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see #setStatus(String)
	 * @see org.caret.model.ModelPackage#getLanguageAcquisition_Status()
	 * @model annotation="org.caret.model maxLength='10' codeSet='English Language Acquisition Status'"
	 * @generated
	 */
	String getStatus();

	/**
	 * Sets the value of the '{@link org.caret.model.LanguageAcquisition#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(String value);

	/**
	 * Returns the value of the '<em><b>Primary Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Language of the home: two digits until 2022-23, three letters later. Code of the set Language. Source: CALPADS Primary Language Code (SELA 12.15).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Primary Language</em>' attribute.
	 * @see #setPrimaryLanguage(String)
	 * @see org.caret.model.ModelPackage#getLanguageAcquisition_PrimaryLanguage()
	 * @model annotation="org.caret.model maxLength='10' codeSet='Language'"
	 * @generated
	 */
	String getPrimaryLanguage();

	/**
	 * Sets the value of the '{@link org.caret.model.LanguageAcquisition#getPrimaryLanguage <em>Primary Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Primary Language</em>' attribute.
	 * @see #getPrimaryLanguage()
	 * @generated
	 */
	void setPrimaryLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Correction Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why a status that normally comes from the state's test is corrected. Code of the set ELAS Correction Reason. Source: CALPADS Correction Reason Code (SELA 12.16).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Correction Reason</em>' attribute.
	 * @see #setCorrectionReason(String)
	 * @see org.caret.model.ModelPackage#getLanguageAcquisition_CorrectionReason()
	 * @model annotation="org.caret.model maxLength='10' codeSet='ELAS Correction Reason'"
	 * @generated
	 */
	String getCorrectionReason();

	/**
	 * Sets the value of the '{@link org.caret.model.LanguageAcquisition#getCorrectionReason <em>Correction Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Correction Reason</em>' attribute.
	 * @see #getCorrectionReason()
	 * @generated
	 */
	void setCorrectionReason(String value);

} // LanguageAcquisition
