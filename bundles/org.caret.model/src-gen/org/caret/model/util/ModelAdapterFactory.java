/**
 */
package org.caret.model.util;

import org.caret.model.AttendanceSummary;
import org.caret.model.CalendarYear;
import org.caret.model.CodeMapping;
import org.caret.model.Course;
import org.caret.model.DatedRecord;
import org.caret.model.DayOff;
import org.caret.model.District;
import org.caret.model.Enrollment;
import org.caret.model.ExportRun;
import org.caret.model.ImportBatch;
import org.caret.model.Incident;
import org.caret.model.IncidentResult;
import org.caret.model.LanguageAcquisition;
import org.caret.model.Mark;
import org.caret.model.ModelPackage;
import org.caret.model.Offense;
import org.caret.model.Participant;
import org.caret.model.PathwayCompletion;
import org.caret.model.PostsecondaryStatus;
import org.caret.model.ProgramMembership;
import org.caret.model.School;
import org.caret.model.Section;
import org.caret.model.SectionEnrollment;
import org.caret.model.SectionTeacher;
import org.caret.model.SpecialEducationMeeting;
import org.caret.model.SpecialEducationPlan;
import org.caret.model.SpecialEducationService;
import org.caret.model.SpecialEducationStatus;
import org.caret.model.StaffAssignment;
import org.caret.model.StaffInformation;
import org.caret.model.StaffMember;
import org.caret.model.Student;
import org.caret.model.StudentInformation;
import org.caret.model.Waiver;
import org.caret.model.WorkBasedLearning;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;

import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * The <b>Adapter Factory</b> for the model.
 * It provides an adapter <code>createXXX</code> method for each class of the model.
 * <!-- end-user-doc -->
 * @see org.caret.model.ModelPackage
 * @generated
 */
public class ModelAdapterFactory extends AdapterFactoryImpl {
	/**
	 * The cached model package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static ModelPackage modelPackage;

	/**
	 * Creates an instance of the adapter factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ModelAdapterFactory() {
		if (modelPackage == null) {
			modelPackage = ModelPackage.eINSTANCE;
		}
	}

	/**
	 * Returns whether this factory is applicable for the type of the object.
	 * <!-- begin-user-doc -->
	 * This implementation returns <code>true</code> if the object is either the model's package or is an instance object of the model.
	 * <!-- end-user-doc -->
	 * @return whether this factory is applicable for the type of the object.
	 * @generated
	 */
	@Override
	public boolean isFactoryForType(Object object) {
		if (object == modelPackage) {
			return true;
		}
		if (object instanceof EObject) {
			return ((EObject)object).eClass().getEPackage() == modelPackage;
		}
		return false;
	}

	/**
	 * The switch that delegates to the <code>createXXX</code> methods.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ModelSwitch<Adapter> modelSwitch =
		new ModelSwitch<Adapter>() {
			@Override
			public Adapter caseRecord(org.caret.model.Record object) {
				return createRecordAdapter();
			}
			@Override
			public Adapter caseDatedRecord(DatedRecord object) {
				return createDatedRecordAdapter();
			}
			@Override
			public Adapter caseDistrict(District object) {
				return createDistrictAdapter();
			}
			@Override
			public Adapter caseSchool(School object) {
				return createSchoolAdapter();
			}
			@Override
			public Adapter caseCalendarYear(CalendarYear object) {
				return createCalendarYearAdapter();
			}
			@Override
			public Adapter caseDayOff(DayOff object) {
				return createDayOffAdapter();
			}
			@Override
			public Adapter caseCodeMapping(CodeMapping object) {
				return createCodeMappingAdapter();
			}
			@Override
			public Adapter caseStaffMember(StaffMember object) {
				return createStaffMemberAdapter();
			}
			@Override
			public Adapter caseStaffInformation(StaffInformation object) {
				return createStaffInformationAdapter();
			}
			@Override
			public Adapter caseStaffAssignment(StaffAssignment object) {
				return createStaffAssignmentAdapter();
			}
			@Override
			public Adapter caseStudent(Student object) {
				return createStudentAdapter();
			}
			@Override
			public Adapter caseStudentInformation(StudentInformation object) {
				return createStudentInformationAdapter();
			}
			@Override
			public Adapter caseEnrollment(Enrollment object) {
				return createEnrollmentAdapter();
			}
			@Override
			public Adapter caseProgramMembership(ProgramMembership object) {
				return createProgramMembershipAdapter();
			}
			@Override
			public Adapter caseLanguageAcquisition(LanguageAcquisition object) {
				return createLanguageAcquisitionAdapter();
			}
			@Override
			public Adapter caseAttendanceSummary(AttendanceSummary object) {
				return createAttendanceSummaryAdapter();
			}
			@Override
			public Adapter casePathwayCompletion(PathwayCompletion object) {
				return createPathwayCompletionAdapter();
			}
			@Override
			public Adapter caseWorkBasedLearning(WorkBasedLearning object) {
				return createWorkBasedLearningAdapter();
			}
			@Override
			public Adapter casePostsecondaryStatus(PostsecondaryStatus object) {
				return createPostsecondaryStatusAdapter();
			}
			@Override
			public Adapter caseWaiver(Waiver object) {
				return createWaiverAdapter();
			}
			@Override
			public Adapter caseSpecialEducationStatus(SpecialEducationStatus object) {
				return createSpecialEducationStatusAdapter();
			}
			@Override
			public Adapter caseSpecialEducationMeeting(SpecialEducationMeeting object) {
				return createSpecialEducationMeetingAdapter();
			}
			@Override
			public Adapter caseSpecialEducationPlan(SpecialEducationPlan object) {
				return createSpecialEducationPlanAdapter();
			}
			@Override
			public Adapter caseSpecialEducationService(SpecialEducationService object) {
				return createSpecialEducationServiceAdapter();
			}
			@Override
			public Adapter caseCourse(Course object) {
				return createCourseAdapter();
			}
			@Override
			public Adapter caseSection(Section object) {
				return createSectionAdapter();
			}
			@Override
			public Adapter caseSectionTeacher(SectionTeacher object) {
				return createSectionTeacherAdapter();
			}
			@Override
			public Adapter caseSectionEnrollment(SectionEnrollment object) {
				return createSectionEnrollmentAdapter();
			}
			@Override
			public Adapter caseMark(Mark object) {
				return createMarkAdapter();
			}
			@Override
			public Adapter caseIncident(Incident object) {
				return createIncidentAdapter();
			}
			@Override
			public Adapter caseParticipant(Participant object) {
				return createParticipantAdapter();
			}
			@Override
			public Adapter caseOffense(Offense object) {
				return createOffenseAdapter();
			}
			@Override
			public Adapter caseIncidentResult(IncidentResult object) {
				return createIncidentResultAdapter();
			}
			@Override
			public Adapter caseImportBatch(ImportBatch object) {
				return createImportBatchAdapter();
			}
			@Override
			public Adapter caseExportRun(ExportRun object) {
				return createExportRunAdapter();
			}
			@Override
			public Adapter defaultCase(EObject object) {
				return createEObjectAdapter();
			}
		};

	/**
	 * Creates an adapter for the <code>target</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param target the object to adapt.
	 * @return the adapter for the <code>target</code>.
	 * @generated
	 */
	@Override
	public Adapter createAdapter(Notifier target) {
		return modelSwitch.doSwitch((EObject)target);
	}


	/**
	 * Creates a new adapter for an object of class '{@link org.caret.model.Record <em>Record</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.caret.model.Record
	 * @generated
	 */
	public Adapter createRecordAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.caret.model.DatedRecord <em>Dated Record</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.caret.model.DatedRecord
	 * @generated
	 */
	public Adapter createDatedRecordAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.caret.model.District <em>District</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.caret.model.District
	 * @generated
	 */
	public Adapter createDistrictAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.caret.model.School <em>School</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.caret.model.School
	 * @generated
	 */
	public Adapter createSchoolAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.caret.model.CalendarYear <em>Calendar Year</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.caret.model.CalendarYear
	 * @generated
	 */
	public Adapter createCalendarYearAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.caret.model.DayOff <em>Day Off</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.caret.model.DayOff
	 * @generated
	 */
	public Adapter createDayOffAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.caret.model.CodeMapping <em>Code Mapping</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.caret.model.CodeMapping
	 * @generated
	 */
	public Adapter createCodeMappingAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.caret.model.StaffMember <em>Staff Member</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.caret.model.StaffMember
	 * @generated
	 */
	public Adapter createStaffMemberAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.caret.model.StaffInformation <em>Staff Information</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.caret.model.StaffInformation
	 * @generated
	 */
	public Adapter createStaffInformationAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.caret.model.StaffAssignment <em>Staff Assignment</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.caret.model.StaffAssignment
	 * @generated
	 */
	public Adapter createStaffAssignmentAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.caret.model.Student <em>Student</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.caret.model.Student
	 * @generated
	 */
	public Adapter createStudentAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.caret.model.StudentInformation <em>Student Information</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.caret.model.StudentInformation
	 * @generated
	 */
	public Adapter createStudentInformationAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.caret.model.Enrollment <em>Enrollment</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.caret.model.Enrollment
	 * @generated
	 */
	public Adapter createEnrollmentAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.caret.model.ProgramMembership <em>Program Membership</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.caret.model.ProgramMembership
	 * @generated
	 */
	public Adapter createProgramMembershipAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.caret.model.LanguageAcquisition <em>Language Acquisition</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.caret.model.LanguageAcquisition
	 * @generated
	 */
	public Adapter createLanguageAcquisitionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.caret.model.AttendanceSummary <em>Attendance Summary</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.caret.model.AttendanceSummary
	 * @generated
	 */
	public Adapter createAttendanceSummaryAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.caret.model.PathwayCompletion <em>Pathway Completion</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.caret.model.PathwayCompletion
	 * @generated
	 */
	public Adapter createPathwayCompletionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.caret.model.WorkBasedLearning <em>Work Based Learning</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.caret.model.WorkBasedLearning
	 * @generated
	 */
	public Adapter createWorkBasedLearningAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.caret.model.PostsecondaryStatus <em>Postsecondary Status</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.caret.model.PostsecondaryStatus
	 * @generated
	 */
	public Adapter createPostsecondaryStatusAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.caret.model.Waiver <em>Waiver</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.caret.model.Waiver
	 * @generated
	 */
	public Adapter createWaiverAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.caret.model.SpecialEducationStatus <em>Special Education Status</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.caret.model.SpecialEducationStatus
	 * @generated
	 */
	public Adapter createSpecialEducationStatusAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.caret.model.SpecialEducationMeeting <em>Special Education Meeting</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.caret.model.SpecialEducationMeeting
	 * @generated
	 */
	public Adapter createSpecialEducationMeetingAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.caret.model.SpecialEducationPlan <em>Special Education Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.caret.model.SpecialEducationPlan
	 * @generated
	 */
	public Adapter createSpecialEducationPlanAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.caret.model.SpecialEducationService <em>Special Education Service</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.caret.model.SpecialEducationService
	 * @generated
	 */
	public Adapter createSpecialEducationServiceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.caret.model.Course <em>Course</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.caret.model.Course
	 * @generated
	 */
	public Adapter createCourseAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.caret.model.Section <em>Section</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.caret.model.Section
	 * @generated
	 */
	public Adapter createSectionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.caret.model.SectionTeacher <em>Section Teacher</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.caret.model.SectionTeacher
	 * @generated
	 */
	public Adapter createSectionTeacherAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.caret.model.SectionEnrollment <em>Section Enrollment</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.caret.model.SectionEnrollment
	 * @generated
	 */
	public Adapter createSectionEnrollmentAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.caret.model.Mark <em>Mark</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.caret.model.Mark
	 * @generated
	 */
	public Adapter createMarkAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.caret.model.Incident <em>Incident</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.caret.model.Incident
	 * @generated
	 */
	public Adapter createIncidentAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.caret.model.Participant <em>Participant</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.caret.model.Participant
	 * @generated
	 */
	public Adapter createParticipantAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.caret.model.Offense <em>Offense</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.caret.model.Offense
	 * @generated
	 */
	public Adapter createOffenseAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.caret.model.IncidentResult <em>Incident Result</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.caret.model.IncidentResult
	 * @generated
	 */
	public Adapter createIncidentResultAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.caret.model.ImportBatch <em>Import Batch</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.caret.model.ImportBatch
	 * @generated
	 */
	public Adapter createImportBatchAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.caret.model.ExportRun <em>Export Run</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.caret.model.ExportRun
	 * @generated
	 */
	public Adapter createExportRunAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for the default case.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @generated
	 */
	public Adapter createEObjectAdapter() {
		return null;
	}

} //ModelAdapterFactory
