/**
 */
package org.caret.model;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see org.caret.model.ModelPackage
 * @generated
 */
public interface ModelFactory extends EFactory {
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ModelFactory eINSTANCE = org.caret.model.impl.ModelFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>District</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>District</em>'.
	 * @generated
	 */
	District createDistrict();

	/**
	 * Returns a new object of class '<em>School</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>School</em>'.
	 * @generated
	 */
	School createSchool();

	/**
	 * Returns a new object of class '<em>Calendar Year</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Calendar Year</em>'.
	 * @generated
	 */
	CalendarYear createCalendarYear();

	/**
	 * Returns a new object of class '<em>Day Off</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Day Off</em>'.
	 * @generated
	 */
	DayOff createDayOff();

	/**
	 * Returns a new object of class '<em>Code Mapping</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Code Mapping</em>'.
	 * @generated
	 */
	CodeMapping createCodeMapping();

	/**
	 * Returns a new object of class '<em>Staff Member</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Staff Member</em>'.
	 * @generated
	 */
	StaffMember createStaffMember();

	/**
	 * Returns a new object of class '<em>Staff Information</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Staff Information</em>'.
	 * @generated
	 */
	StaffInformation createStaffInformation();

	/**
	 * Returns a new object of class '<em>Staff Assignment</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Staff Assignment</em>'.
	 * @generated
	 */
	StaffAssignment createStaffAssignment();

	/**
	 * Returns a new object of class '<em>Student</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Student</em>'.
	 * @generated
	 */
	Student createStudent();

	/**
	 * Returns a new object of class '<em>Student Information</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Student Information</em>'.
	 * @generated
	 */
	StudentInformation createStudentInformation();

	/**
	 * Returns a new object of class '<em>Enrollment</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Enrollment</em>'.
	 * @generated
	 */
	Enrollment createEnrollment();

	/**
	 * Returns a new object of class '<em>Program Membership</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Program Membership</em>'.
	 * @generated
	 */
	ProgramMembership createProgramMembership();

	/**
	 * Returns a new object of class '<em>Language Acquisition</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Language Acquisition</em>'.
	 * @generated
	 */
	LanguageAcquisition createLanguageAcquisition();

	/**
	 * Returns a new object of class '<em>Attendance Summary</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Attendance Summary</em>'.
	 * @generated
	 */
	AttendanceSummary createAttendanceSummary();

	/**
	 * Returns a new object of class '<em>Pathway Completion</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Pathway Completion</em>'.
	 * @generated
	 */
	PathwayCompletion createPathwayCompletion();

	/**
	 * Returns a new object of class '<em>Work Based Learning</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Work Based Learning</em>'.
	 * @generated
	 */
	WorkBasedLearning createWorkBasedLearning();

	/**
	 * Returns a new object of class '<em>Postsecondary Status</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Postsecondary Status</em>'.
	 * @generated
	 */
	PostsecondaryStatus createPostsecondaryStatus();

	/**
	 * Returns a new object of class '<em>Waiver</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Waiver</em>'.
	 * @generated
	 */
	Waiver createWaiver();

	/**
	 * Returns a new object of class '<em>Special Education Status</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Special Education Status</em>'.
	 * @generated
	 */
	SpecialEducationStatus createSpecialEducationStatus();

	/**
	 * Returns a new object of class '<em>Special Education Meeting</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Special Education Meeting</em>'.
	 * @generated
	 */
	SpecialEducationMeeting createSpecialEducationMeeting();

	/**
	 * Returns a new object of class '<em>Special Education Plan</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Special Education Plan</em>'.
	 * @generated
	 */
	SpecialEducationPlan createSpecialEducationPlan();

	/**
	 * Returns a new object of class '<em>Special Education Service</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Special Education Service</em>'.
	 * @generated
	 */
	SpecialEducationService createSpecialEducationService();

	/**
	 * Returns a new object of class '<em>Course</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Course</em>'.
	 * @generated
	 */
	Course createCourse();

	/**
	 * Returns a new object of class '<em>Section</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Section</em>'.
	 * @generated
	 */
	Section createSection();

	/**
	 * Returns a new object of class '<em>Section Teacher</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Section Teacher</em>'.
	 * @generated
	 */
	SectionTeacher createSectionTeacher();

	/**
	 * Returns a new object of class '<em>Section Enrollment</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Section Enrollment</em>'.
	 * @generated
	 */
	SectionEnrollment createSectionEnrollment();

	/**
	 * Returns a new object of class '<em>Mark</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Mark</em>'.
	 * @generated
	 */
	Mark createMark();

	/**
	 * Returns a new object of class '<em>Incident</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Incident</em>'.
	 * @generated
	 */
	Incident createIncident();

	/**
	 * Returns a new object of class '<em>Participant</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Participant</em>'.
	 * @generated
	 */
	Participant createParticipant();

	/**
	 * Returns a new object of class '<em>Offense</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Offense</em>'.
	 * @generated
	 */
	Offense createOffense();

	/**
	 * Returns a new object of class '<em>Incident Result</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Incident Result</em>'.
	 * @generated
	 */
	IncidentResult createIncidentResult();

	/**
	 * Returns a new object of class '<em>Import Batch</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Import Batch</em>'.
	 * @generated
	 */
	ImportBatch createImportBatch();

	/**
	 * Returns a new object of class '<em>Export Run</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Export Run</em>'.
	 * @generated
	 */
	ExportRun createExportRun();

	/**
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	ModelPackage getModelPackage();

} //ModelFactory
