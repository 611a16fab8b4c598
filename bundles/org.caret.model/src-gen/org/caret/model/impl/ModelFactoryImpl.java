/**
 */
package org.caret.model.impl;

import java.time.Instant;
import java.time.LocalDate;

import org.caret.model.AttendanceSummary;
import org.caret.model.CalendarYear;
import org.caret.model.CodeMapping;
import org.caret.model.Course;
import org.caret.model.DayOff;
import org.caret.model.District;
import org.caret.model.Enrollment;
import org.caret.model.ExportRun;
import org.caret.model.ImportBatch;
import org.caret.model.Incident;
import org.caret.model.IncidentResult;
import org.caret.model.LanguageAcquisition;
import org.caret.model.Mark;
import org.caret.model.ModelFactory;
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

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class ModelFactoryImpl extends EFactoryImpl implements ModelFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static ModelFactory init() {
		try {
			ModelFactory theModelFactory = (ModelFactory)EPackage.Registry.INSTANCE.getEFactory(ModelPackage.eNS_URI);
			if (theModelFactory != null) {
				return theModelFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new ModelFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ModelFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case ModelPackage.DISTRICT: return createDistrict();
			case ModelPackage.SCHOOL: return createSchool();
			case ModelPackage.CALENDAR_YEAR: return createCalendarYear();
			case ModelPackage.DAY_OFF: return createDayOff();
			case ModelPackage.CODE_MAPPING: return createCodeMapping();
			case ModelPackage.STAFF_MEMBER: return createStaffMember();
			case ModelPackage.STAFF_INFORMATION: return createStaffInformation();
			case ModelPackage.STAFF_ASSIGNMENT: return createStaffAssignment();
			case ModelPackage.STUDENT: return createStudent();
			case ModelPackage.STUDENT_INFORMATION: return createStudentInformation();
			case ModelPackage.ENROLLMENT: return createEnrollment();
			case ModelPackage.PROGRAM_MEMBERSHIP: return createProgramMembership();
			case ModelPackage.LANGUAGE_ACQUISITION: return createLanguageAcquisition();
			case ModelPackage.ATTENDANCE_SUMMARY: return createAttendanceSummary();
			case ModelPackage.PATHWAY_COMPLETION: return createPathwayCompletion();
			case ModelPackage.WORK_BASED_LEARNING: return createWorkBasedLearning();
			case ModelPackage.POSTSECONDARY_STATUS: return createPostsecondaryStatus();
			case ModelPackage.WAIVER: return createWaiver();
			case ModelPackage.SPECIAL_EDUCATION_STATUS: return createSpecialEducationStatus();
			case ModelPackage.SPECIAL_EDUCATION_MEETING: return createSpecialEducationMeeting();
			case ModelPackage.SPECIAL_EDUCATION_PLAN: return createSpecialEducationPlan();
			case ModelPackage.SPECIAL_EDUCATION_SERVICE: return createSpecialEducationService();
			case ModelPackage.COURSE: return createCourse();
			case ModelPackage.SECTION: return createSection();
			case ModelPackage.SECTION_TEACHER: return createSectionTeacher();
			case ModelPackage.SECTION_ENROLLMENT: return createSectionEnrollment();
			case ModelPackage.MARK: return createMark();
			case ModelPackage.INCIDENT: return createIncident();
			case ModelPackage.PARTICIPANT: return createParticipant();
			case ModelPackage.OFFENSE: return createOffense();
			case ModelPackage.INCIDENT_RESULT: return createIncidentResult();
			case ModelPackage.IMPORT_BATCH: return createImportBatch();
			case ModelPackage.EXPORT_RUN: return createExportRun();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case ModelPackage.LOCAL_DATE:
				return createLocalDateFromString(eDataType, initialValue);
			case ModelPackage.INSTANT:
				return createInstantFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case ModelPackage.LOCAL_DATE:
				return convertLocalDateToString(eDataType, instanceValue);
			case ModelPackage.INSTANT:
				return convertInstantToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public District createDistrict() {
		DistrictImpl district = new DistrictImpl();
		return district;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public School createSchool() {
		SchoolImpl school = new SchoolImpl();
		return school;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CalendarYear createCalendarYear() {
		CalendarYearImpl calendarYear = new CalendarYearImpl();
		return calendarYear;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DayOff createDayOff() {
		DayOffImpl dayOff = new DayOffImpl();
		return dayOff;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CodeMapping createCodeMapping() {
		CodeMappingImpl codeMapping = new CodeMappingImpl();
		return codeMapping;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StaffMember createStaffMember() {
		StaffMemberImpl staffMember = new StaffMemberImpl();
		return staffMember;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StaffInformation createStaffInformation() {
		StaffInformationImpl staffInformation = new StaffInformationImpl();
		return staffInformation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StaffAssignment createStaffAssignment() {
		StaffAssignmentImpl staffAssignment = new StaffAssignmentImpl();
		return staffAssignment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Student createStudent() {
		StudentImpl student = new StudentImpl();
		return student;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StudentInformation createStudentInformation() {
		StudentInformationImpl studentInformation = new StudentInformationImpl();
		return studentInformation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Enrollment createEnrollment() {
		EnrollmentImpl enrollment = new EnrollmentImpl();
		return enrollment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ProgramMembership createProgramMembership() {
		ProgramMembershipImpl programMembership = new ProgramMembershipImpl();
		return programMembership;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LanguageAcquisition createLanguageAcquisition() {
		LanguageAcquisitionImpl languageAcquisition = new LanguageAcquisitionImpl();
		return languageAcquisition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AttendanceSummary createAttendanceSummary() {
		AttendanceSummaryImpl attendanceSummary = new AttendanceSummaryImpl();
		return attendanceSummary;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PathwayCompletion createPathwayCompletion() {
		PathwayCompletionImpl pathwayCompletion = new PathwayCompletionImpl();
		return pathwayCompletion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public WorkBasedLearning createWorkBasedLearning() {
		WorkBasedLearningImpl workBasedLearning = new WorkBasedLearningImpl();
		return workBasedLearning;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PostsecondaryStatus createPostsecondaryStatus() {
		PostsecondaryStatusImpl postsecondaryStatus = new PostsecondaryStatusImpl();
		return postsecondaryStatus;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Waiver createWaiver() {
		WaiverImpl waiver = new WaiverImpl();
		return waiver;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SpecialEducationStatus createSpecialEducationStatus() {
		SpecialEducationStatusImpl specialEducationStatus = new SpecialEducationStatusImpl();
		return specialEducationStatus;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SpecialEducationMeeting createSpecialEducationMeeting() {
		SpecialEducationMeetingImpl specialEducationMeeting = new SpecialEducationMeetingImpl();
		return specialEducationMeeting;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SpecialEducationPlan createSpecialEducationPlan() {
		SpecialEducationPlanImpl specialEducationPlan = new SpecialEducationPlanImpl();
		return specialEducationPlan;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SpecialEducationService createSpecialEducationService() {
		SpecialEducationServiceImpl specialEducationService = new SpecialEducationServiceImpl();
		return specialEducationService;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Course createCourse() {
		CourseImpl course = new CourseImpl();
		return course;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Section createSection() {
		SectionImpl section = new SectionImpl();
		return section;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SectionTeacher createSectionTeacher() {
		SectionTeacherImpl sectionTeacher = new SectionTeacherImpl();
		return sectionTeacher;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SectionEnrollment createSectionEnrollment() {
		SectionEnrollmentImpl sectionEnrollment = new SectionEnrollmentImpl();
		return sectionEnrollment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Mark createMark() {
		MarkImpl mark = new MarkImpl();
		return mark;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Incident createIncident() {
		IncidentImpl incident = new IncidentImpl();
		return incident;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Participant createParticipant() {
		ParticipantImpl participant = new ParticipantImpl();
		return participant;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Offense createOffense() {
		OffenseImpl offense = new OffenseImpl();
		return offense;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public IncidentResult createIncidentResult() {
		IncidentResultImpl incidentResult = new IncidentResultImpl();
		return incidentResult;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ImportBatch createImportBatch() {
		ImportBatchImpl importBatch = new ImportBatchImpl();
		return importBatch;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ExportRun createExportRun() {
		ExportRunImpl exportRun = new ExportRunImpl();
		return exportRun;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LocalDate createLocalDate(final String it) {
		return it == null ? null : java.time.LocalDate.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LocalDate createLocalDateFromString(EDataType eDataType, String initialValue) {
		return createLocalDate(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLocalDate(final LocalDate it) {
		return it == null ? null : it.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLocalDateToString(EDataType eDataType, Object instanceValue) {
		return convertLocalDate((LocalDate)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Instant createInstant(final String it) {
		return it == null ? null : java.time.Instant.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Instant createInstantFromString(EDataType eDataType, String initialValue) {
		return createInstant(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertInstant(final Instant it) {
		return it == null ? null : it.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertInstantToString(EDataType eDataType, Object instanceValue) {
		return convertInstant((Instant)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ModelPackage getModelPackage() {
		return (ModelPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static ModelPackage getPackage() {
		return ModelPackage.eINSTANCE;
	}

} //ModelFactoryImpl
