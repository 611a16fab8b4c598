/**
 */
package org.caret.model;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Waiver</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A waiver of, or exemption from, the former high school exit examination. One SWAV record; until 2018-19.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.caret.model.Waiver#getStudent <em>Student</em>}</li>
 *   <li>{@link org.caret.model.Waiver#getAcademicYear <em>Academic Year</em>}</li>
 *   <li>{@link org.caret.model.Waiver#getSchool <em>School</em>}</li>
 *   <li>{@link org.caret.model.Waiver#getRegulatoryExemption <em>Regulatory Exemption</em>}</li>
 *   <li>{@link org.caret.model.Waiver#getOutcome <em>Outcome</em>}</li>
 *   <li>{@link org.caret.model.Waiver#getOutcomeStartDate <em>Outcome Start Date</em>}</li>
 * </ul>
 *
 * @see org.caret.model.ModelPackage#getWaiver()
 * @model annotation="org.caret.model key='student academicYear school regulatoryExemption'"
 * @generated
 */
public interface Waiver extends org.caret.model.Record {
	/**
	 * Returns the value of the '<em><b>Student</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.caret.model.Student#getWaivers <em>Waivers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Student</em>' container reference.
	 * @see #setStudent(Student)
	 * @see org.caret.model.ModelPackage#getWaiver_Student()
	 * @see org.caret.model.Student#getWaivers
	 * @model opposite="waivers" transient="false"
	 * @generated
	 */
	Student getStudent();

	/**
	 * Sets the value of the '{@link org.caret.model.Waiver#getStudent <em>Student</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Student</em>' container reference.
	 * @see #getStudent()
	 * @generated
	 */
	void setStudent(Student value);

	/**
	 * Returns the value of the '<em><b>Academic Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * CCYY-CCYY. Source: CALPADS Academic Year ID (SWAV).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Academic Year</em>' attribute.
	 * @see #setAcademicYear(String)
	 * @see org.caret.model.ModelPackage#getWaiver_AcademicYear()
	 * @model annotation="org.caret.model maxLength='9'"
	 * @generated
	 */
	String getAcademicYear();

	/**
	 * Sets the value of the '{@link org.caret.model.Waiver#getAcademicYear <em>Academic Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Academic Year</em>' attribute.
	 * @see #getAcademicYear()
	 * @generated
	 */
	void setAcademicYear(String value);

	/**
	 * Returns the value of the '<em><b>School</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Source: CALPADS School of Attendance (SWAV).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>School</em>' reference.
	 * @see #setSchool(School)
	 * @see org.caret.model.ModelPackage#getWaiver_School()
	 * @model resolveProxies="false"
	 * @generated
	 */
	School getSchool();

	/**
	 * Sets the value of the '{@link org.caret.model.Waiver#getSchool <em>School</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>School</em>' reference.
	 * @see #getSchool()
	 * @generated
	 */
	void setSchool(School value);

	/**
	 * Returns the value of the '<em><b>Regulatory Exemption</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 1 mathematics waiver, 2 English waiver, 3 exemption. Code of the set Education Regulatory Exemption. Source: CALPADS Education Regulatory Exemption Code (SWAV).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Regulatory Exemption</em>' attribute.
	 * @see #setRegulatoryExemption(String)
	 * @see org.caret.model.ModelPackage#getWaiver_RegulatoryExemption()
	 * @model annotation="org.caret.model maxLength='10' codeSet='Education Regulatory Exemption'"
	 * @generated
	 */
	String getRegulatoryExemption();

	/**
	 * Sets the value of the '{@link org.caret.model.Waiver#getRegulatoryExemption <em>Regulatory Exemption</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Regulatory Exemption</em>' attribute.
	 * @see #getRegulatoryExemption()
	 * @generated
	 */
	void setRegulatoryExemption(String value);

	/**
	 * Returns the value of the '<em><b>Outcome</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 1 granted. Code of the set Education Regulatory Exemption Outcome. Source: CALPADS Education Regulatory Exemption Outcome Code (SWAV).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outcome</em>' attribute.
	 * @see #setOutcome(String)
	 * @see org.caret.model.ModelPackage#getWaiver_Outcome()
	 * @model annotation="org.caret.model maxLength='10' codeSet='Education Regulatory Exemption Outcome'"
	 * @generated
	 */
	String getOutcome();

	/**
	 * Sets the value of the '{@link org.caret.model.Waiver#getOutcome <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Outcome</em>' attribute.
	 * @see #getOutcome()
	 * @generated
	 */
	void setOutcome(String value);

	/**
	 * Returns the value of the '<em><b>Outcome Start Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day the outcome took effect. Source: CALPADS Education Regulatory Exemption Outcome Start Date (SWAV).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outcome Start Date</em>' attribute.
	 * @see #setOutcomeStartDate(LocalDate)
	 * @see org.caret.model.ModelPackage#getWaiver_OutcomeStartDate()
	 * @model dataType="org.caret.model.LocalDate"
	 * @generated
	 */
	LocalDate getOutcomeStartDate();

	/**
	 * Sets the value of the '{@link org.caret.model.Waiver#getOutcomeStartDate <em>Outcome Start Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Outcome Start Date</em>' attribute.
	 * @see #getOutcomeStartDate()
	 * @generated
	 */
	void setOutcomeStartDate(LocalDate value);

} // Waiver
