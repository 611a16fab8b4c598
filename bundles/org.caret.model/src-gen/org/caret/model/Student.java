/**
 */
package org.caret.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Student</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.caret.model.Student#getDistrict <em>District</em>}</li>
 *   <li>{@link org.caret.model.Student#getLocalStudentId <em>Local Student Id</em>}</li>
 *   <li>{@link org.caret.model.Student#getSsid <em>Ssid</em>}</li>
 *   <li>{@link org.caret.model.Student#isNotReported <em>Not Reported</em>}</li>
 *   <li>{@link org.caret.model.Student#getNotReportedReason <em>Not Reported Reason</em>}</li>
 *   <li>{@link org.caret.model.Student#getInformation <em>Information</em>}</li>
 *   <li>{@link org.caret.model.Student#getEnrollments <em>Enrollments</em>}</li>
 *   <li>{@link org.caret.model.Student#getCurrentInformation <em>Current Information</em>}</li>
 * </ul>
 *
 * @see org.caret.model.ModelPackage#getStudent()
 * @model annotation="org.caret.model key='district localStudentId'"
 * @generated
 */
public interface Student extends org.caret.model.Record {
	/**
	 * Returns the value of the '<em><b>District</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.caret.model.District#getStudents <em>Students</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>District</em>' container reference.
	 * @see #setDistrict(District)
	 * @see org.caret.model.ModelPackage#getStudent_District()
	 * @see org.caret.model.District#getStudents
	 * @model opposite="students" transient="false"
	 * @generated
	 */
	District getDistrict();

	/**
	 * Sets the value of the '{@link org.caret.model.Student#getDistrict <em>District</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>District</em>' container reference.
	 * @see #getDistrict()
	 * @generated
	 */
	void setDistrict(District value);

	/**
	 * Returns the value of the '<em><b>Local Student Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Local Student Id</em>' attribute.
	 * @see #setLocalStudentId(String)
	 * @see org.caret.model.ModelPackage#getStudent_LocalStudentId()
	 * @model annotation="org.caret.model maxLength='20' personal='true'"
	 * @generated
	 */
	String getLocalStudentId();

	/**
	 * Sets the value of the '{@link org.caret.model.Student#getLocalStudentId <em>Local Student Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Local Student Id</em>' attribute.
	 * @see #getLocalStudentId()
	 * @generated
	 */
	void setLocalStudentId(String value);

	/**
	 * Returns the value of the '<em><b>Ssid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Ssid</em>' attribute.
	 * @see #setSsid(String)
	 * @see org.caret.model.ModelPackage#getStudent_Ssid()
	 * @model annotation="org.caret.model maxLength='20' personal='true'"
	 * @generated
	 */
	String getSsid();

	/**
	 * Sets the value of the '{@link org.caret.model.Student#getSsid <em>Ssid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ssid</em>' attribute.
	 * @see #getSsid()
	 * @generated
	 */
	void setSsid(String value);

	/**
	 * Returns the value of the '<em><b>Not Reported</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Not Reported</em>' attribute.
	 * @see #setNotReported(boolean)
	 * @see org.caret.model.ModelPackage#getStudent_NotReported()
	 * @model
	 * @generated
	 */
	boolean isNotReported();

	/**
	 * Sets the value of the '{@link org.caret.model.Student#isNotReported <em>Not Reported</em>}' attribute.
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
	 * @see org.caret.model.ModelPackage#getStudent_NotReportedReason()
	 * @model annotation="org.caret.model maxLength='200'"
	 * @generated
	 */
	String getNotReportedReason();

	/**
	 * Sets the value of the '{@link org.caret.model.Student#getNotReportedReason <em>Not Reported Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Not Reported Reason</em>' attribute.
	 * @see #getNotReportedReason()
	 * @generated
	 */
	void setNotReportedReason(String value);

	/**
	 * Returns the value of the '<em><b>Information</b></em>' containment reference list.
	 * The list contents are of type {@link org.caret.model.StudentInformation}.
	 * It is bidirectional and its opposite is '{@link org.caret.model.StudentInformation#getStudent <em>Student</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Information</em>' containment reference list.
	 * @see org.caret.model.ModelPackage#getStudent_Information()
	 * @see org.caret.model.StudentInformation#getStudent
	 * @model opposite="student" containment="true"
	 * @generated
	 */
	EList<StudentInformation> getInformation();

	/**
	 * Returns the value of the '<em><b>Enrollments</b></em>' containment reference list.
	 * The list contents are of type {@link org.caret.model.Enrollment}.
	 * It is bidirectional and its opposite is '{@link org.caret.model.Enrollment#getStudent <em>Student</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Enrollments</em>' containment reference list.
	 * @see org.caret.model.ModelPackage#getStudent_Enrollments()
	 * @see org.caret.model.Enrollment#getStudent
	 * @model opposite="student" containment="true"
	 * @generated
	 */
	EList<Enrollment> getEnrollments();

	/**
	 * Returns the value of the '<em><b>Current Information</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Current Information</em>' reference.
	 * @see #setCurrentInformation(StudentInformation)
	 * @see org.caret.model.ModelPackage#getStudent_CurrentInformation()
	 * @model resolveProxies="false"
	 * @generated
	 */
	StudentInformation getCurrentInformation();

	/**
	 * Sets the value of the '{@link org.caret.model.Student#getCurrentInformation <em>Current Information</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Current Information</em>' reference.
	 * @see #getCurrentInformation()
	 * @generated
	 */
	void setCurrentInformation(StudentInformation value);

} // Student
