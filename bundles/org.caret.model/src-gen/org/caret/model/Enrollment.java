/**
 */
package org.caret.model;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Enrollment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.caret.model.Enrollment#getStudent <em>Student</em>}</li>
 *   <li>{@link org.caret.model.Enrollment#getAcademicYear <em>Academic Year</em>}</li>
 *   <li>{@link org.caret.model.Enrollment#getStart <em>Start</em>}</li>
 *   <li>{@link org.caret.model.Enrollment#getExitDate <em>Exit Date</em>}</li>
 *   <li>{@link org.caret.model.Enrollment#getStatus <em>Status</em>}</li>
 *   <li>{@link org.caret.model.Enrollment#getGradeLevel <em>Grade Level</em>}</li>
 *   <li>{@link org.caret.model.Enrollment#getNpsSchool <em>Nps School</em>}</li>
 *   <li>{@link org.caret.model.Enrollment#getExitReason <em>Exit Reason</em>}</li>
 *   <li>{@link org.caret.model.Enrollment#getCompletionStatus <em>Completion Status</em>}</li>
 *   <li>{@link org.caret.model.Enrollment#isNotReported <em>Not Reported</em>}</li>
 *   <li>{@link org.caret.model.Enrollment#getNotReportedReason <em>Not Reported Reason</em>}</li>
 *   <li>{@link org.caret.model.Enrollment#getSchool <em>School</em>}</li>
 * </ul>
 *
 * @see org.caret.model.ModelPackage#getEnrollment()
 * @model annotation="org.caret.model key='student school start'"
 * @generated
 */
public interface Enrollment extends org.caret.model.Record {
	/**
	 * Returns the value of the '<em><b>Student</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.caret.model.Student#getEnrollments <em>Enrollments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Student</em>' container reference.
	 * @see #setStudent(Student)
	 * @see org.caret.model.ModelPackage#getEnrollment_Student()
	 * @see org.caret.model.Student#getEnrollments
	 * @model opposite="enrollments" transient="false"
	 * @generated
	 */
	Student getStudent();

	/**
	 * Sets the value of the '{@link org.caret.model.Enrollment#getStudent <em>Student</em>}' container reference.
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
	 * @return the value of the '<em>Academic Year</em>' attribute.
	 * @see #setAcademicYear(String)
	 * @see org.caret.model.ModelPackage#getEnrollment_AcademicYear()
	 * @model annotation="org.caret.model maxLength='9'"
	 * @generated
	 */
	String getAcademicYear();

	/**
	 * Sets the value of the '{@link org.caret.model.Enrollment#getAcademicYear <em>Academic Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Academic Year</em>' attribute.
	 * @see #getAcademicYear()
	 * @generated
	 */
	void setAcademicYear(String value);

	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(LocalDate)
	 * @see org.caret.model.ModelPackage#getEnrollment_Start()
	 * @model dataType="org.caret.model.LocalDate"
	 * @generated
	 */
	LocalDate getStart();

	/**
	 * Sets the value of the '{@link org.caret.model.Enrollment#getStart <em>Start</em>}' attribute.
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
	 * @return the value of the '<em>Exit Date</em>' attribute.
	 * @see #setExitDate(LocalDate)
	 * @see org.caret.model.ModelPackage#getEnrollment_ExitDate()
	 * @model dataType="org.caret.model.LocalDate"
	 * @generated
	 */
	LocalDate getExitDate();

	/**
	 * Sets the value of the '{@link org.caret.model.Enrollment#getExitDate <em>Exit Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Exit Date</em>' attribute.
	 * @see #getExitDate()
	 * @generated
	 */
	void setExitDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see #setStatus(String)
	 * @see org.caret.model.ModelPackage#getEnrollment_Status()
	 * @model annotation="org.caret.model maxLength='2' codeSet='Enrollment Status'"
	 * @generated
	 */
	String getStatus();

	/**
	 * Sets the value of the '{@link org.caret.model.Enrollment#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(String value);

	/**
	 * Returns the value of the '<em><b>Grade Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Grade Level</em>' attribute.
	 * @see #setGradeLevel(String)
	 * @see org.caret.model.ModelPackage#getEnrollment_GradeLevel()
	 * @model annotation="org.caret.model maxLength='2' codeSet='Grade Level'"
	 * @generated
	 */
	String getGradeLevel();

	/**
	 * Sets the value of the '{@link org.caret.model.Enrollment#getGradeLevel <em>Grade Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Grade Level</em>' attribute.
	 * @see #getGradeLevel()
	 * @generated
	 */
	void setGradeLevel(String value);

	/**
	 * Returns the value of the '<em><b>Nps School</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Nps School</em>' attribute.
	 * @see #setNpsSchool(String)
	 * @see org.caret.model.ModelPackage#getEnrollment_NpsSchool()
	 * @model annotation="org.caret.model maxLength='7'"
	 * @generated
	 */
	String getNpsSchool();

	/**
	 * Sets the value of the '{@link org.caret.model.Enrollment#getNpsSchool <em>Nps School</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Nps School</em>' attribute.
	 * @see #getNpsSchool()
	 * @generated
	 */
	void setNpsSchool(String value);

	/**
	 * Returns the value of the '<em><b>Exit Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Exit Reason</em>' attribute.
	 * @see #setExitReason(String)
	 * @see org.caret.model.ModelPackage#getEnrollment_ExitReason()
	 * @model annotation="org.caret.model maxLength='4' codeSet='Student Exit Reason'"
	 * @generated
	 */
	String getExitReason();

	/**
	 * Sets the value of the '{@link org.caret.model.Enrollment#getExitReason <em>Exit Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Exit Reason</em>' attribute.
	 * @see #getExitReason()
	 * @generated
	 */
	void setExitReason(String value);

	/**
	 * Returns the value of the '<em><b>Completion Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Completion Status</em>' attribute.
	 * @see #setCompletionStatus(String)
	 * @see org.caret.model.ModelPackage#getEnrollment_CompletionStatus()
	 * @model annotation="org.caret.model maxLength='3' codeSet='Student School Completion Status'"
	 * @generated
	 */
	String getCompletionStatus();

	/**
	 * Sets the value of the '{@link org.caret.model.Enrollment#getCompletionStatus <em>Completion Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Completion Status</em>' attribute.
	 * @see #getCompletionStatus()
	 * @generated
	 */
	void setCompletionStatus(String value);

	/**
	 * Returns the value of the '<em><b>Not Reported</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Not Reported</em>' attribute.
	 * @see #setNotReported(boolean)
	 * @see org.caret.model.ModelPackage#getEnrollment_NotReported()
	 * @model
	 * @generated
	 */
	boolean isNotReported();

	/**
	 * Sets the value of the '{@link org.caret.model.Enrollment#isNotReported <em>Not Reported</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Not Reported</em>' attribute.
	 * @see #isNotReported()
	 * @generated
	 */
	void setNotReported(boolean value);

	/**
	 * Returns the value of the '<em><b>Not Reported Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Not Reported Reason</em>' attribute.
	 * @see #setNotReportedReason(String)
	 * @see org.caret.model.ModelPackage#getEnrollment_NotReportedReason()
	 * @model annotation="org.caret.model maxLength='200'"
	 * @generated
	 */
	String getNotReportedReason();

	/**
	 * Sets the value of the '{@link org.caret.model.Enrollment#getNotReportedReason <em>Not Reported Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Not Reported Reason</em>' attribute.
	 * @see #getNotReportedReason()
	 * @generated
	 */
	void setNotReportedReason(String value);

	/**
	 * Returns the value of the '<em><b>School</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>School</em>' reference.
	 * @see #setSchool(School)
	 * @see org.caret.model.ModelPackage#getEnrollment_School()
	 * @model resolveProxies="false"
	 * @generated
	 */
	School getSchool();

	/**
	 * Sets the value of the '{@link org.caret.model.Enrollment#getSchool <em>School</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>School</em>' reference.
	 * @see #getSchool()
	 * @generated
	 */
	void setSchool(School value);

} // Enrollment
