/**
 */
package org.caret.model;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Section Enrollment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A student's place on the roster of a section. One SCSE record.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.caret.model.SectionEnrollment#getSection <em>Section</em>}</li>
 *   <li>{@link org.caret.model.SectionEnrollment#getStudent <em>Student</em>}</li>
 *   <li>{@link org.caret.model.SectionEnrollment#getStart <em>Start</em>}</li>
 *   <li>{@link org.caret.model.SectionEnrollment#getExitDate <em>Exit Date</em>}</li>
 *   <li>{@link org.caret.model.SectionEnrollment#getUcCsuAdmissionRequirement <em>Uc Csu Admission Requirement</em>}</li>
 *   <li>{@link org.caret.model.SectionEnrollment#getMarks <em>Marks</em>}</li>
 * </ul>
 *
 * @see org.caret.model.ModelPackage#getSectionEnrollment()
 * @model annotation="org.caret.model key='section student start'"
 * @generated
 */
public interface SectionEnrollment extends org.caret.model.Record {
	/**
	 * Returns the value of the '<em><b>Section</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.caret.model.Section#getEnrollments <em>Enrollments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Section</em>' container reference.
	 * @see #setSection(Section)
	 * @see org.caret.model.ModelPackage#getSectionEnrollment_Section()
	 * @see org.caret.model.Section#getEnrollments
	 * @model opposite="enrollments" transient="false"
	 * @generated
	 */
	Section getSection();

	/**
	 * Sets the value of the '{@link org.caret.model.SectionEnrollment#getSection <em>Section</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Section</em>' container reference.
	 * @see #getSection()
	 * @generated
	 */
	void setSection(Section value);

	/**
	 * Returns the value of the '<em><b>Student</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Student</em>' reference.
	 * @see #setStudent(Student)
	 * @see org.caret.model.ModelPackage#getSectionEnrollment_Student()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Student getStudent();

	/**
	 * Sets the value of the '{@link org.caret.model.SectionEnrollment#getStudent <em>Student</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Student</em>' reference.
	 * @see #getStudent()
	 * @generated
	 */
	void setStudent(Student value);

	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First day on the roster, where known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(LocalDate)
	 * @see org.caret.model.ModelPackage#getSectionEnrollment_Start()
	 * @model dataType="org.caret.model.LocalDate"
	 * @generated
	 */
	LocalDate getStart();

	/**
	 * Sets the value of the '{@link org.caret.model.SectionEnrollment#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Exit Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last day on the roster, included; absent while it is open or unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Exit Date</em>' attribute.
	 * @see #setExitDate(LocalDate)
	 * @see org.caret.model.ModelPackage#getSectionEnrollment_ExitDate()
	 * @model dataType="org.caret.model.LocalDate"
	 * @generated
	 */
	LocalDate getExitDate();

	/**
	 * Sets the value of the '{@link org.caret.model.SectionEnrollment#getExitDate <em>Exit Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Exit Date</em>' attribute.
	 * @see #getExitDate()
	 * @generated
	 */
	void setExitDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Uc Csu Admission Requirement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Subject requirement that the course fulfils for the student. Code of the set UC CSU Admission Requirement. Source: CALPADS UC/CSU Admission Requirement Code (SCSE 10.19, SCSC 10.19).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Uc Csu Admission Requirement</em>' attribute.
	 * @see #setUcCsuAdmissionRequirement(String)
	 * @see org.caret.model.ModelPackage#getSectionEnrollment_UcCsuAdmissionRequirement()
	 * @model annotation="org.caret.model maxLength='10' codeSet='UC CSU Admission Requirement'"
	 * @generated
	 */
	String getUcCsuAdmissionRequirement();

	/**
	 * Sets the value of the '{@link org.caret.model.SectionEnrollment#getUcCsuAdmissionRequirement <em>Uc Csu Admission Requirement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Uc Csu Admission Requirement</em>' attribute.
	 * @see #getUcCsuAdmissionRequirement()
	 * @generated
	 */
	void setUcCsuAdmissionRequirement(String value);

	/**
	 * Returns the value of the '<em><b>Marks</b></em>' containment reference list.
	 * The list contents are of type {@link org.caret.model.Mark}.
	 * It is bidirectional and its opposite is '{@link org.caret.model.Mark#getSectionEnrollment <em>Section Enrollment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Marks</em>' containment reference list.
	 * @see org.caret.model.ModelPackage#getSectionEnrollment_Marks()
	 * @see org.caret.model.Mark#getSectionEnrollment
	 * @model opposite="sectionEnrollment" containment="true"
	 * @generated
	 */
	EList<Mark> getMarks();

} // SectionEnrollment
