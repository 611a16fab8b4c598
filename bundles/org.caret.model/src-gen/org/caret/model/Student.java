/**
 */
package org.caret.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Student</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A student of the district. Everything about the student that may change is in dated records.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.caret.model.Student#getDistrict <em>District</em>}</li>
 *   <li>{@link org.caret.model.Student#getLocalStudentId <em>Local Student Id</em>}</li>
 *   <li>{@link org.caret.model.Student#getSsid <em>Ssid</em>}</li>
 *   <li>{@link org.caret.model.Student#getLocalSpecialEducationStudentId <em>Local Special Education Student Id</em>}</li>
 *   <li>{@link org.caret.model.Student#isNotReported <em>Not Reported</em>}</li>
 *   <li>{@link org.caret.model.Student#getNotReportedReason <em>Not Reported Reason</em>}</li>
 *   <li>{@link org.caret.model.Student#getInformation <em>Information</em>}</li>
 *   <li>{@link org.caret.model.Student#getEnrollments <em>Enrollments</em>}</li>
 *   <li>{@link org.caret.model.Student#getProgramMemberships <em>Program Memberships</em>}</li>
 *   <li>{@link org.caret.model.Student#getLanguageAcquisitions <em>Language Acquisitions</em>}</li>
 *   <li>{@link org.caret.model.Student#getAttendanceSummaries <em>Attendance Summaries</em>}</li>
 *   <li>{@link org.caret.model.Student#getPathwayCompletions <em>Pathway Completions</em>}</li>
 *   <li>{@link org.caret.model.Student#getWorkBasedLearning <em>Work Based Learning</em>}</li>
 *   <li>{@link org.caret.model.Student#getPostsecondaryStatuses <em>Postsecondary Statuses</em>}</li>
 *   <li>{@link org.caret.model.Student#getWaivers <em>Waivers</em>}</li>
 *   <li>{@link org.caret.model.Student#getSpecialEducationStatuses <em>Special Education Statuses</em>}</li>
 *   <li>{@link org.caret.model.Student#getSpecialEducationMeetings <em>Special Education Meetings</em>}</li>
 *   <li>{@link org.caret.model.Student#getSpecialEducationPlans <em>Special Education Plans</em>}</li>
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
	 * <!-- begin-model-doc -->
	 * The district's number of the student, as in every CALPADS student record; the state takes 15 characters. Source: CALPADS Local Student ID (SENR 1.09, SINF 2.10, SPRG 3.08, SELA 12.12, SCSE 10.08, SCSC 10.08, SDIS 4.08, SWAV, SCTE 11.08, STAS 13.08, SINC 18.08, SIRS 19.08, SOFF 20.08, SPED-2019 14.09, SWDS 22.07, PLAN 23.07, MEET 24.07, SERV 25.08).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Local Student Id</em>' attribute.
	 * @see #setLocalStudentId(String)
	 * @see org.caret.model.ModelPackage#getStudent_LocalStudentId()
	 * @model annotation="org.caret.model maxLength='20'"
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
	 * <!-- begin-model-doc -->
	 * Statewide Student Identifier, ten digits; absent until the state has given one. Kept as it came: a malformed one is reported, not dropped. Source: CALPADS SSID (SENR 1.08, SINF 2.09, SPRG 3.07, SELA 12.07, SCSE 10.07, SCSC 10.07, SDIS 4.07, SWAV, SCTE 11.07, STAS 13.07, SINC 18.07, SIRS 19.07, SOFF 20.07, PSTS 17.08, WBLR, SPED-2019 14.08, SSRV-2019, SWDS 22.06, PLAN 23.06, MEET 24.06, SERV 25.07).
	 * <!-- end-model-doc -->
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
	 * Returns the value of the '<em><b>Local Special Education Student Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The student's number in the local special education system. Source: CALPADS Local Special Education Student ID (PSTS 17.09, SPED-2019 14.10, SSRV-2019, SWDS 22.08, PLAN 23.08, MEET 24.08, SERV 25.16).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Local Special Education Student Id</em>' attribute.
	 * @see #setLocalSpecialEducationStudentId(String)
	 * @see org.caret.model.ModelPackage#getStudent_LocalSpecialEducationStudentId()
	 * @model annotation="org.caret.model maxLength='40'"
	 * @generated
	 */
	String getLocalSpecialEducationStudentId();

	/**
	 * Sets the value of the '{@link org.caret.model.Student#getLocalSpecialEducationStudentId <em>Local Special Education Student Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Local Special Education Student Id</em>' attribute.
	 * @see #getLocalSpecialEducationStudentId()
	 * @generated
	 */
	void setLocalSpecialEducationStudentId(String value);

	/**
	 * Returns the value of the '<em><b>Not Reported</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True keeps the student out of every file.
	 * <!-- end-model-doc -->
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
	 * <!-- begin-model-doc -->
	 * Why the student is not reported; shown with each record left out.
	 * <!-- end-model-doc -->
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
	 * Returns the value of the '<em><b>Program Memberships</b></em>' containment reference list.
	 * The list contents are of type {@link org.caret.model.ProgramMembership}.
	 * It is bidirectional and its opposite is '{@link org.caret.model.ProgramMembership#getStudent <em>Student</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Program Memberships</em>' containment reference list.
	 * @see org.caret.model.ModelPackage#getStudent_ProgramMemberships()
	 * @see org.caret.model.ProgramMembership#getStudent
	 * @model opposite="student" containment="true"
	 * @generated
	 */
	EList<ProgramMembership> getProgramMemberships();

	/**
	 * Returns the value of the '<em><b>Language Acquisitions</b></em>' containment reference list.
	 * The list contents are of type {@link org.caret.model.LanguageAcquisition}.
	 * It is bidirectional and its opposite is '{@link org.caret.model.LanguageAcquisition#getStudent <em>Student</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Language Acquisitions</em>' containment reference list.
	 * @see org.caret.model.ModelPackage#getStudent_LanguageAcquisitions()
	 * @see org.caret.model.LanguageAcquisition#getStudent
	 * @model opposite="student" containment="true"
	 * @generated
	 */
	EList<LanguageAcquisition> getLanguageAcquisitions();

	/**
	 * Returns the value of the '<em><b>Attendance Summaries</b></em>' containment reference list.
	 * The list contents are of type {@link org.caret.model.AttendanceSummary}.
	 * It is bidirectional and its opposite is '{@link org.caret.model.AttendanceSummary#getStudent <em>Student</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Attendance Summaries</em>' containment reference list.
	 * @see org.caret.model.ModelPackage#getStudent_AttendanceSummaries()
	 * @see org.caret.model.AttendanceSummary#getStudent
	 * @model opposite="student" containment="true"
	 * @generated
	 */
	EList<AttendanceSummary> getAttendanceSummaries();

	/**
	 * Returns the value of the '<em><b>Pathway Completions</b></em>' containment reference list.
	 * The list contents are of type {@link org.caret.model.PathwayCompletion}.
	 * It is bidirectional and its opposite is '{@link org.caret.model.PathwayCompletion#getStudent <em>Student</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Pathway Completions</em>' containment reference list.
	 * @see org.caret.model.ModelPackage#getStudent_PathwayCompletions()
	 * @see org.caret.model.PathwayCompletion#getStudent
	 * @model opposite="student" containment="true"
	 * @generated
	 */
	EList<PathwayCompletion> getPathwayCompletions();

	/**
	 * Returns the value of the '<em><b>Work Based Learning</b></em>' containment reference list.
	 * The list contents are of type {@link org.caret.model.WorkBasedLearning}.
	 * It is bidirectional and its opposite is '{@link org.caret.model.WorkBasedLearning#getStudent <em>Student</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Work Based Learning</em>' containment reference list.
	 * @see org.caret.model.ModelPackage#getStudent_WorkBasedLearning()
	 * @see org.caret.model.WorkBasedLearning#getStudent
	 * @model opposite="student" containment="true"
	 * @generated
	 */
	EList<WorkBasedLearning> getWorkBasedLearning();

	/**
	 * Returns the value of the '<em><b>Postsecondary Statuses</b></em>' containment reference list.
	 * The list contents are of type {@link org.caret.model.PostsecondaryStatus}.
	 * It is bidirectional and its opposite is '{@link org.caret.model.PostsecondaryStatus#getStudent <em>Student</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Postsecondary Statuses</em>' containment reference list.
	 * @see org.caret.model.ModelPackage#getStudent_PostsecondaryStatuses()
	 * @see org.caret.model.PostsecondaryStatus#getStudent
	 * @model opposite="student" containment="true"
	 * @generated
	 */
	EList<PostsecondaryStatus> getPostsecondaryStatuses();

	/**
	 * Returns the value of the '<em><b>Waivers</b></em>' containment reference list.
	 * The list contents are of type {@link org.caret.model.Waiver}.
	 * It is bidirectional and its opposite is '{@link org.caret.model.Waiver#getStudent <em>Student</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Waivers</em>' containment reference list.
	 * @see org.caret.model.ModelPackage#getStudent_Waivers()
	 * @see org.caret.model.Waiver#getStudent
	 * @model opposite="student" containment="true"
	 * @generated
	 */
	EList<Waiver> getWaivers();

	/**
	 * Returns the value of the '<em><b>Special Education Statuses</b></em>' containment reference list.
	 * The list contents are of type {@link org.caret.model.SpecialEducationStatus}.
	 * It is bidirectional and its opposite is '{@link org.caret.model.SpecialEducationStatus#getStudent <em>Student</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Special Education Statuses</em>' containment reference list.
	 * @see org.caret.model.ModelPackage#getStudent_SpecialEducationStatuses()
	 * @see org.caret.model.SpecialEducationStatus#getStudent
	 * @model opposite="student" containment="true"
	 * @generated
	 */
	EList<SpecialEducationStatus> getSpecialEducationStatuses();

	/**
	 * Returns the value of the '<em><b>Special Education Meetings</b></em>' containment reference list.
	 * The list contents are of type {@link org.caret.model.SpecialEducationMeeting}.
	 * It is bidirectional and its opposite is '{@link org.caret.model.SpecialEducationMeeting#getStudent <em>Student</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Special Education Meetings</em>' containment reference list.
	 * @see org.caret.model.ModelPackage#getStudent_SpecialEducationMeetings()
	 * @see org.caret.model.SpecialEducationMeeting#getStudent
	 * @model opposite="student" containment="true"
	 * @generated
	 */
	EList<SpecialEducationMeeting> getSpecialEducationMeetings();

	/**
	 * Returns the value of the '<em><b>Special Education Plans</b></em>' containment reference list.
	 * The list contents are of type {@link org.caret.model.SpecialEducationPlan}.
	 * It is bidirectional and its opposite is '{@link org.caret.model.SpecialEducationPlan#getStudent <em>Student</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Special Education Plans</em>' containment reference list.
	 * @see org.caret.model.ModelPackage#getStudent_SpecialEducationPlans()
	 * @see org.caret.model.SpecialEducationPlan#getStudent
	 * @model opposite="student" containment="true"
	 * @generated
	 */
	EList<SpecialEducationPlan> getSpecialEducationPlans();

	/**
	 * Returns the value of the '<em><b>Current Information</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The information record with the latest start, kept by the store, so that lists sort by name without a search.
	 * <!-- end-model-doc -->
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
