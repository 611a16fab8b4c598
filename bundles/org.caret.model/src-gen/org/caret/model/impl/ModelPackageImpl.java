/**
 */
package org.caret.model.impl;

import java.time.Instant;
import java.time.LocalDate;

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

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class ModelPackageImpl extends EPackageImpl implements ModelPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass recordEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass datedRecordEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass districtEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass schoolEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass calendarYearEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass dayOffEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass codeMappingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass staffMemberEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass staffInformationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass staffAssignmentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass studentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass studentInformationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass enrollmentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass programMembershipEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass languageAcquisitionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass attendanceSummaryEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass pathwayCompletionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass workBasedLearningEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass postsecondaryStatusEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass waiverEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass specialEducationStatusEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass specialEducationMeetingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass specialEducationPlanEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass specialEducationServiceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass courseEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sectionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sectionTeacherEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sectionEnrollmentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass markEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass incidentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass participantEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass offenseEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass incidentResultEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass importBatchEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass exportRunEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType localDateEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType instantEDataType = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.caret.model.ModelPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private ModelPackageImpl() {
		super(eNS_URI, ModelFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link ModelPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static ModelPackage init() {
		if (isInited) return (ModelPackage)EPackage.Registry.INSTANCE.getEPackage(ModelPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredModelPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		ModelPackageImpl theModelPackage = registeredModelPackage instanceof ModelPackageImpl ? (ModelPackageImpl)registeredModelPackage : new ModelPackageImpl();

		isInited = true;

		// Create package meta-data objects
		theModelPackage.createPackageContents();

		// Initialize created meta-data
		theModelPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theModelPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(ModelPackage.eNS_URI, theModelPackage);
		return theModelPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRecord() {
		return recordEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRecord_Id() {
		return (EAttribute)recordEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRecord_LocalRecordId() {
		return (EAttribute)recordEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDatedRecord() {
		return datedRecordEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDatedRecord_Start() {
		return (EAttribute)datedRecordEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDatedRecord_End() {
		return (EAttribute)datedRecordEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDistrict() {
		return districtEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDistrict_Code() {
		return (EAttribute)districtEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDistrict_Name() {
		return (EAttribute)districtEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDistrict_CountyName() {
		return (EAttribute)districtEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDistrict_Schools() {
		return (EReference)districtEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDistrict_CalendarYears() {
		return (EReference)districtEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDistrict_CodeMappings() {
		return (EReference)districtEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDistrict_StaffMembers() {
		return (EReference)districtEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDistrict_Students() {
		return (EReference)districtEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDistrict_Courses() {
		return (EReference)districtEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDistrict_Incidents() {
		return (EReference)districtEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDistrict_ImportBatches() {
		return (EReference)districtEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDistrict_ExportRuns() {
		return (EReference)districtEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSchool() {
		return schoolEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSchool_District() {
		return (EReference)schoolEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSchool_Code() {
		return (EAttribute)schoolEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSchool_Name() {
		return (EAttribute)schoolEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSchool_Charter() {
		return (EAttribute)schoolEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSchool_CharterNumber() {
		return (EAttribute)schoolEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSchool_FundingType() {
		return (EAttribute)schoolEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSchool_Dass() {
		return (EAttribute)schoolEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSchool_Status() {
		return (EAttribute)schoolEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSchool_LowGrade() {
		return (EAttribute)schoolEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSchool_HighGrade() {
		return (EAttribute)schoolEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSchool_OpenDate() {
		return (EAttribute)schoolEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSchool_ClosedDate() {
		return (EAttribute)schoolEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSchool_InDirectory() {
		return (EAttribute)schoolEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSchool_NotReported() {
		return (EAttribute)schoolEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSchool_NotReportedReason() {
		return (EAttribute)schoolEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCalendarYear() {
		return calendarYearEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCalendarYear_District() {
		return (EReference)calendarYearEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCalendarYear_AcademicYear() {
		return (EAttribute)calendarYearEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCalendarYear_FirstDay() {
		return (EAttribute)calendarYearEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCalendarYear_LastDay() {
		return (EAttribute)calendarYearEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCalendarYear_DaysOff() {
		return (EReference)calendarYearEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDayOff() {
		return dayOffEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDayOff_CalendarYear() {
		return (EReference)dayOffEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDayOff_Date() {
		return (EAttribute)dayOffEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDayOff_SchoolCode() {
		return (EAttribute)dayOffEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDayOff_Reason() {
		return (EAttribute)dayOffEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCodeMapping() {
		return codeMappingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCodeMapping_District() {
		return (EReference)codeMappingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCodeMapping_CodeSet() {
		return (EAttribute)codeMappingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCodeMapping_LocalCode() {
		return (EAttribute)codeMappingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCodeMapping_StateCode() {
		return (EAttribute)codeMappingEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStaffMember() {
		return staffMemberEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStaffMember_District() {
		return (EReference)staffMemberEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStaffMember_LocalStaffId() {
		return (EAttribute)staffMemberEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStaffMember_Seid() {
		return (EAttribute)staffMemberEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStaffMember_Information() {
		return (EReference)staffMemberEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStaffMember_Assignments() {
		return (EReference)staffMemberEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStaffInformation() {
		return staffInformationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStaffInformation_StaffMember() {
		return (EReference)staffInformationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStaffInformation_LegalFirstName() {
		return (EAttribute)staffInformationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStaffInformation_LegalMiddleName() {
		return (EAttribute)staffInformationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStaffInformation_LegalLastName() {
		return (EAttribute)staffInformationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStaffInformation_AliasFirstName() {
		return (EAttribute)staffInformationEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStaffInformation_AliasMiddleName() {
		return (EAttribute)staffInformationEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStaffInformation_AliasLastName() {
		return (EAttribute)staffInformationEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStaffInformation_BirthDate() {
		return (EAttribute)staffInformationEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStaffInformation_Gender() {
		return (EAttribute)staffInformationEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStaffInformation_HispanicEthnicity() {
		return (EAttribute)staffInformationEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStaffInformation_EthnicityMissing() {
		return (EAttribute)staffInformationEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStaffInformation_Race1() {
		return (EAttribute)staffInformationEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStaffInformation_Race2() {
		return (EAttribute)staffInformationEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStaffInformation_Race3() {
		return (EAttribute)staffInformationEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStaffInformation_Race4() {
		return (EAttribute)staffInformationEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStaffInformation_Race5() {
		return (EAttribute)staffInformationEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStaffInformation_RaceMissing() {
		return (EAttribute)staffInformationEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStaffInformation_HighestDegree() {
		return (EAttribute)staffInformationEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStaffInformation_EmploymentStatus() {
		return (EAttribute)staffInformationEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStaffInformation_EmploymentStartDate() {
		return (EAttribute)staffInformationEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStaffInformation_EmploymentEndDate() {
		return (EAttribute)staffInformationEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStaffInformation_ServiceYearsLea() {
		return (EAttribute)staffInformationEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStaffInformation_ServiceYearsTotal() {
		return (EAttribute)staffInformationEClass.getEStructuralFeatures().get(22);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStaffAssignment() {
		return staffAssignmentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStaffAssignment_StaffMember() {
		return (EReference)staffAssignmentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStaffAssignment_AcademicYear() {
		return (EAttribute)staffAssignmentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStaffAssignment_School() {
		return (EReference)staffAssignmentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStaffAssignment_JobClassification() {
		return (EAttribute)staffAssignmentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStaffAssignment_Sequence() {
		return (EAttribute)staffAssignmentEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStaffAssignment_FullTimeEquivalentPercent() {
		return (EAttribute)staffAssignmentEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStaffAssignment_NonClassroomAssignment1() {
		return (EAttribute)staffAssignmentEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStaffAssignment_NonClassroomAssignment2() {
		return (EAttribute)staffAssignmentEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStaffAssignment_NonClassroomAssignment3() {
		return (EAttribute)staffAssignmentEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStaffAssignment_NonClassroomAssignment4() {
		return (EAttribute)staffAssignmentEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStaffAssignment_NonClassroomAssignment5() {
		return (EAttribute)staffAssignmentEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStaffAssignment_NonClassroomAssignment6() {
		return (EAttribute)staffAssignmentEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStaffAssignment_NonClassroomAssignment7() {
		return (EAttribute)staffAssignmentEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStudent() {
		return studentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStudent_District() {
		return (EReference)studentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStudent_LocalStudentId() {
		return (EAttribute)studentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStudent_Ssid() {
		return (EAttribute)studentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStudent_LocalSpecialEducationStudentId() {
		return (EAttribute)studentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStudent_NotReported() {
		return (EAttribute)studentEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStudent_NotReportedReason() {
		return (EAttribute)studentEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStudent_Information() {
		return (EReference)studentEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStudent_Enrollments() {
		return (EReference)studentEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStudent_ProgramMemberships() {
		return (EReference)studentEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStudent_LanguageAcquisitions() {
		return (EReference)studentEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStudent_AttendanceSummaries() {
		return (EReference)studentEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStudent_PathwayCompletions() {
		return (EReference)studentEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStudent_WorkBasedLearning() {
		return (EReference)studentEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStudent_PostsecondaryStatuses() {
		return (EReference)studentEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStudent_Waivers() {
		return (EReference)studentEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStudent_SpecialEducationStatuses() {
		return (EReference)studentEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStudent_SpecialEducationMeetings() {
		return (EReference)studentEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStudent_SpecialEducationPlans() {
		return (EReference)studentEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStudent_CurrentInformation() {
		return (EReference)studentEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStudentInformation() {
		return studentInformationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStudentInformation_Student() {
		return (EReference)studentInformationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStudentInformation_LegalFirstName() {
		return (EAttribute)studentInformationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStudentInformation_LegalMiddleName() {
		return (EAttribute)studentInformationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStudentInformation_LegalLastName() {
		return (EAttribute)studentInformationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStudentInformation_NameSuffix() {
		return (EAttribute)studentInformationEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStudentInformation_AliasFirstName() {
		return (EAttribute)studentInformationEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStudentInformation_AliasMiddleName() {
		return (EAttribute)studentInformationEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStudentInformation_AliasLastName() {
		return (EAttribute)studentInformationEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStudentInformation_PreferredFirstName() {
		return (EAttribute)studentInformationEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStudentInformation_PreferredLastName() {
		return (EAttribute)studentInformationEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStudentInformation_BirthDate() {
		return (EAttribute)studentInformationEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStudentInformation_Gender() {
		return (EAttribute)studentInformationEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStudentInformation_BirthCity() {
		return (EAttribute)studentInformationEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStudentInformation_BirthStateProvince() {
		return (EAttribute)studentInformationEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStudentInformation_BirthCountry() {
		return (EAttribute)studentInformationEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStudentInformation_PrimaryLanguage() {
		return (EAttribute)studentInformationEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStudentInformation_HispanicEthnicity() {
		return (EAttribute)studentInformationEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStudentInformation_EthnicityMissing() {
		return (EAttribute)studentInformationEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStudentInformation_Race1() {
		return (EAttribute)studentInformationEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStudentInformation_Race2() {
		return (EAttribute)studentInformationEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStudentInformation_Race3() {
		return (EAttribute)studentInformationEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStudentInformation_Race4() {
		return (EAttribute)studentInformationEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStudentInformation_Race5() {
		return (EAttribute)studentInformationEClass.getEStructuralFeatures().get(22);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStudentInformation_RaceMissing() {
		return (EAttribute)studentInformationEClass.getEStructuralFeatures().get(23);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStudentInformation_ResidentialAddressLine1() {
		return (EAttribute)studentInformationEClass.getEStructuralFeatures().get(24);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStudentInformation_ResidentialAddressLine2() {
		return (EAttribute)studentInformationEClass.getEStructuralFeatures().get(25);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStudentInformation_ResidentialCity() {
		return (EAttribute)studentInformationEClass.getEStructuralFeatures().get(26);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStudentInformation_ResidentialStateProvince() {
		return (EAttribute)studentInformationEClass.getEStructuralFeatures().get(27);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStudentInformation_ResidentialZipCode() {
		return (EAttribute)studentInformationEClass.getEStructuralFeatures().get(28);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStudentInformation_MailingAddressLine1() {
		return (EAttribute)studentInformationEClass.getEStructuralFeatures().get(29);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStudentInformation_MailingAddressLine2() {
		return (EAttribute)studentInformationEClass.getEStructuralFeatures().get(30);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStudentInformation_MailingCity() {
		return (EAttribute)studentInformationEClass.getEStructuralFeatures().get(31);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStudentInformation_MailingStateProvince() {
		return (EAttribute)studentInformationEClass.getEStructuralFeatures().get(32);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStudentInformation_MailingZipCode() {
		return (EAttribute)studentInformationEClass.getEStructuralFeatures().get(33);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStudentInformation_InitialUsSchoolEnrollmentDate() {
		return (EAttribute)studentInformationEClass.getEStructuralFeatures().get(34);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStudentInformation_EnrolledInUsSchoolLessThanThreeYears() {
		return (EAttribute)studentInformationEClass.getEStructuralFeatures().get(35);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStudentInformation_Guardian1FirstName() {
		return (EAttribute)studentInformationEClass.getEStructuralFeatures().get(36);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStudentInformation_Guardian1LastName() {
		return (EAttribute)studentInformationEClass.getEStructuralFeatures().get(37);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStudentInformation_Guardian1HighestEducationLevel() {
		return (EAttribute)studentInformationEClass.getEStructuralFeatures().get(38);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStudentInformation_Guardian2FirstName() {
		return (EAttribute)studentInformationEClass.getEStructuralFeatures().get(39);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStudentInformation_Guardian2LastName() {
		return (EAttribute)studentInformationEClass.getEStructuralFeatures().get(40);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStudentInformation_Guardian2HighestEducationLevel() {
		return (EAttribute)studentInformationEClass.getEStructuralFeatures().get(41);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEnrollment() {
		return enrollmentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEnrollment_Student() {
		return (EReference)enrollmentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEnrollment_AcademicYear() {
		return (EAttribute)enrollmentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEnrollment_School() {
		return (EReference)enrollmentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEnrollment_NonpublicSchool() {
		return (EAttribute)enrollmentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEnrollment_Start() {
		return (EAttribute)enrollmentEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEnrollment_ExitDate() {
		return (EAttribute)enrollmentEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEnrollment_Status() {
		return (EAttribute)enrollmentEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEnrollment_GradeLevel() {
		return (EAttribute)enrollmentEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEnrollment_ExitReason() {
		return (EAttribute)enrollmentEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEnrollment_CompletionStatus() {
		return (EAttribute)enrollmentEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEnrollment_ExpectedReceiverSchool() {
		return (EAttribute)enrollmentEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEnrollment_MetAllUcCsuRequirements() {
		return (EAttribute)enrollmentEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEnrollment_SchoolTransfer() {
		return (EAttribute)enrollmentEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEnrollment_DistrictOfGeographicResidence() {
		return (EAttribute)enrollmentEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEnrollment_GoldenStateSealMeritDiploma() {
		return (EAttribute)enrollmentEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEnrollment_SealOfBiliteracy() {
		return (EAttribute)enrollmentEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEnrollment_AdultAgeWithDisabilitiesInTransitionStatus() {
		return (EAttribute)enrollmentEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEnrollment_GraduationExemption() {
		return (EAttribute)enrollmentEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEnrollment_PostsecondaryTransitionStatus() {
		return (EAttribute)enrollmentEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEnrollment_WorkforceReadinessCertificateCompletion() {
		return (EAttribute)enrollmentEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEnrollment_FoodHandlerCertificationCompletion() {
		return (EAttribute)enrollmentEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEnrollment_PreApprenticeshipCertificationCompletion() {
		return (EAttribute)enrollmentEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEnrollment_PreApprenticeshipNonCertifiedCompletion() {
		return (EAttribute)enrollmentEClass.getEStructuralFeatures().get(22);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEnrollment_StateFederalJobProgramCompletion() {
		return (EAttribute)enrollmentEClass.getEStructuralFeatures().get(23);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEnrollment_NotReported() {
		return (EAttribute)enrollmentEClass.getEStructuralFeatures().get(24);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEnrollment_NotReportedReason() {
		return (EAttribute)enrollmentEClass.getEStructuralFeatures().get(25);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getProgramMembership() {
		return programMembershipEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProgramMembership_Student() {
		return (EReference)programMembershipEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProgramMembership_School() {
		return (EReference)programMembershipEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgramMembership_Program() {
		return (EAttribute)programMembershipEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgramMembership_Membership() {
		return (EAttribute)programMembershipEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgramMembership_EducationService() {
		return (EAttribute)programMembershipEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgramMembership_EducationServiceAcademicYear() {
		return (EAttribute)programMembershipEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgramMembership_CaliforniaPartnershipAcademyId() {
		return (EAttribute)programMembershipEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgramMembership_MigrantStudentId() {
		return (EAttribute)programMembershipEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgramMembership_PrimaryDisability() {
		return (EAttribute)programMembershipEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgramMembership_DistrictOfSpecialEducationAccountability() {
		return (EAttribute)programMembershipEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgramMembership_HomelessDwellingType() {
		return (EAttribute)programMembershipEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgramMembership_UnaccompaniedYouth() {
		return (EAttribute)programMembershipEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgramMembership_RunawayYouth() {
		return (EAttribute)programMembershipEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLanguageAcquisition() {
		return languageAcquisitionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLanguageAcquisition_Student() {
		return (EReference)languageAcquisitionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLanguageAcquisition_Status() {
		return (EAttribute)languageAcquisitionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLanguageAcquisition_PrimaryLanguage() {
		return (EAttribute)languageAcquisitionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLanguageAcquisition_CorrectionReason() {
		return (EAttribute)languageAcquisitionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAttendanceSummary() {
		return attendanceSummaryEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAttendanceSummary_Student() {
		return (EReference)attendanceSummaryEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttendanceSummary_AcademicYear() {
		return (EAttribute)attendanceSummaryEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAttendanceSummary_School() {
		return (EReference)attendanceSummaryEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttendanceSummary_DataCollectionExemption() {
		return (EAttribute)attendanceSummaryEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttendanceSummary_HourlyAttendanceSchoolType() {
		return (EAttribute)attendanceSummaryEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttendanceSummary_ExpectedAttendanceDays() {
		return (EAttribute)attendanceSummaryEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttendanceSummary_DaysAttendedInPerson() {
		return (EAttribute)attendanceSummaryEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttendanceSummary_DaysAbsentOutOfSchoolSuspension() {
		return (EAttribute)attendanceSummaryEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttendanceSummary_DaysInAttendanceInSchoolSuspension() {
		return (EAttribute)attendanceSummaryEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttendanceSummary_DaysAbsentExcusedNonSuspension() {
		return (EAttribute)attendanceSummaryEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttendanceSummary_DaysAbsentUnexcusedNonSuspension() {
		return (EAttribute)attendanceSummaryEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttendanceSummary_IncompleteIndependentStudyDays() {
		return (EAttribute)attendanceSummaryEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttendanceSummary_NonAdaGeneratingIndependentStudyDays() {
		return (EAttribute)attendanceSummaryEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttendanceSummary_AdaGeneratingIndependentStudyDays() {
		return (EAttribute)attendanceSummaryEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttendanceSummary_PeriodByPeriodAttendanceMethod() {
		return (EAttribute)attendanceSummaryEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttendanceSummary_AttendanceRecoveryDays() {
		return (EAttribute)attendanceSummaryEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPathwayCompletion() {
		return pathwayCompletionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPathwayCompletion_Student() {
		return (EReference)pathwayCompletionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPathwayCompletion_AcademicYear() {
		return (EAttribute)pathwayCompletionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPathwayCompletion_School() {
		return (EReference)pathwayCompletionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPathwayCompletion_Pathway() {
		return (EAttribute)pathwayCompletionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPathwayCompletion_CompletionAcademicYear() {
		return (EAttribute)pathwayCompletionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getWorkBasedLearning() {
		return workBasedLearningEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getWorkBasedLearning_Student() {
		return (EReference)workBasedLearningEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorkBasedLearning_AcademicYear() {
		return (EAttribute)workBasedLearningEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getWorkBasedLearning_School() {
		return (EReference)workBasedLearningEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorkBasedLearning_NonpublicSchool() {
		return (EAttribute)workBasedLearningEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorkBasedLearning_Type() {
		return (EAttribute)workBasedLearningEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorkBasedLearning_InternshipId() {
		return (EAttribute)workBasedLearningEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorkBasedLearning_ExternalHours() {
		return (EAttribute)workBasedLearningEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorkBasedLearning_EmbeddedStateCourse() {
		return (EAttribute)workBasedLearningEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorkBasedLearning_InternshipEmployerPerformanceEvaluation() {
		return (EAttribute)workBasedLearningEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorkBasedLearning_InternshipLeaSponsored() {
		return (EAttribute)workBasedLearningEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorkBasedLearning_InternshipCertificatedSupervisor() {
		return (EAttribute)workBasedLearningEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPostsecondaryStatus() {
		return postsecondaryStatusEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPostsecondaryStatus_Student() {
		return (EReference)postsecondaryStatusEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPostsecondaryStatus_AcademicYear() {
		return (EAttribute)postsecondaryStatusEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPostsecondaryStatus_School() {
		return (EReference)postsecondaryStatusEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPostsecondaryStatus_NonpublicSchool() {
		return (EAttribute)postsecondaryStatusEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPostsecondaryStatus_ReportingSelpa() {
		return (EAttribute)postsecondaryStatusEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPostsecondaryStatus_ParticipationType() {
		return (EAttribute)postsecondaryStatusEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPostsecondaryStatus_Status() {
		return (EAttribute)postsecondaryStatusEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPostsecondaryStatus_EducationalInstitutionType() {
		return (EAttribute)postsecondaryStatusEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPostsecondaryStatus_IndustryField() {
		return (EAttribute)postsecondaryStatusEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPostsecondaryStatus_PostHighSchoolCredential() {
		return (EAttribute)postsecondaryStatusEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getWaiver() {
		return waiverEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getWaiver_Student() {
		return (EReference)waiverEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWaiver_AcademicYear() {
		return (EAttribute)waiverEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getWaiver_School() {
		return (EReference)waiverEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWaiver_RegulatoryExemption() {
		return (EAttribute)waiverEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWaiver_Outcome() {
		return (EAttribute)waiverEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWaiver_OutcomeStartDate() {
		return (EAttribute)waiverEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSpecialEducationStatus() {
		return specialEducationStatusEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSpecialEducationStatus_Student() {
		return (EReference)specialEducationStatusEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSpecialEducationStatus_ReportingSelpa() {
		return (EAttribute)specialEducationStatusEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSpecialEducationStatus_InitialEntryStartDate() {
		return (EAttribute)specialEducationStatusEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSpecialEducationStatus_Status() {
		return (EAttribute)specialEducationStatusEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSpecialEducationStatus_NonParticipationReason() {
		return (EAttribute)specialEducationStatusEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSpecialEducationMeeting() {
		return specialEducationMeetingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSpecialEducationMeeting_Student() {
		return (EReference)specialEducationMeetingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSpecialEducationMeeting_ReportingSelpa() {
		return (EAttribute)specialEducationMeetingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSpecialEducationMeeting_MeetingIdentifier() {
		return (EAttribute)specialEducationMeetingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSpecialEducationMeeting_ReferralDate() {
		return (EAttribute)specialEducationMeetingEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSpecialEducationMeeting_ReferringParty() {
		return (EAttribute)specialEducationMeetingEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSpecialEducationMeeting_InitialEvaluationParentalConsentDate() {
		return (EAttribute)specialEducationMeetingEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSpecialEducationMeeting_MeetingType() {
		return (EAttribute)specialEducationMeetingEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSpecialEducationMeeting_MeetingDate() {
		return (EAttribute)specialEducationMeetingEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSpecialEducationMeeting_PendingAsOfDate() {
		return (EAttribute)specialEducationMeetingEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSpecialEducationMeeting_DelayReason() {
		return (EAttribute)specialEducationMeetingEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSpecialEducationMeeting_EvaluationType() {
		return (EAttribute)specialEducationMeetingEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSpecialEducationMeeting_PlanReview() {
		return (EAttribute)specialEducationMeetingEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSpecialEducationMeeting_EvaluationOutcome() {
		return (EAttribute)specialEducationMeetingEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSpecialEducationMeeting_ParentalInvolvementFacilitation() {
		return (EAttribute)specialEducationMeetingEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSpecialEducationPlan() {
		return specialEducationPlanEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSpecialEducationPlan_Student() {
		return (EReference)specialEducationPlanEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSpecialEducationPlan_Meeting() {
		return (EReference)specialEducationPlanEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSpecialEducationPlan_ReportingSelpa() {
		return (EAttribute)specialEducationPlanEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSpecialEducationPlan_DistrictOfSpecialEducationAccountability() {
		return (EAttribute)specialEducationPlanEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSpecialEducationPlan_PlanType() {
		return (EAttribute)specialEducationPlanEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSpecialEducationPlan_AmendmentDate() {
		return (EAttribute)specialEducationPlanEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSpecialEducationPlan_ReasonForPlanRecord() {
		return (EAttribute)specialEducationPlanEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSpecialEducationPlan_PrimaryResidence() {
		return (EAttribute)specialEducationPlanEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSpecialEducationPlan_Disability1() {
		return (EAttribute)specialEducationPlanEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSpecialEducationPlan_Disability1DegreeOfSupport() {
		return (EAttribute)specialEducationPlanEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSpecialEducationPlan_Disability2() {
		return (EAttribute)specialEducationPlanEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSpecialEducationPlan_Disability2DegreeOfSupport() {
		return (EAttribute)specialEducationPlanEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSpecialEducationPlan_InfantRegionalCenterServicesEligibility() {
		return (EAttribute)specialEducationPlanEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSpecialEducationPlan_ProgramSetting() {
		return (EAttribute)specialEducationPlanEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSpecialEducationPlan_PreschoolProgramSettingServiceLocation() {
		return (EAttribute)specialEducationPlanEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSpecialEducationPlan_TenOrMoreWeeklyHoursInSetting() {
		return (EAttribute)specialEducationPlanEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSpecialEducationPlan_GeneralEducationParticipationPercentage() {
		return (EAttribute)specialEducationPlanEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSpecialEducationPlan_ProgramType() {
		return (EAttribute)specialEducationPlanEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSpecialEducationPlan_IepIncludesPostsecondaryGoals() {
		return (EAttribute)specialEducationPlanEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSpecialEducationPlan_PostsecondaryGoalsUpdatedAnnually() {
		return (EAttribute)specialEducationPlanEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSpecialEducationPlan_PostsecondaryGoalsAgeAppropriateTransitionAssessment() {
		return (EAttribute)specialEducationPlanEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSpecialEducationPlan_TransitionServicesInIep() {
		return (EAttribute)specialEducationPlanEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSpecialEducationPlan_SupportiveServices() {
		return (EAttribute)specialEducationPlanEClass.getEStructuralFeatures().get(22);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSpecialEducationPlan_TransitionServicesGoalsInIep() {
		return (EAttribute)specialEducationPlanEClass.getEStructuralFeatures().get(23);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSpecialEducationPlan_StudentIepParticipation() {
		return (EAttribute)specialEducationPlanEClass.getEStructuralFeatures().get(24);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSpecialEducationPlan_AgencyRepresentativeIepParticipation() {
		return (EAttribute)specialEducationPlanEClass.getEStructuralFeatures().get(25);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSpecialEducationPlan_SpecialTransportation() {
		return (EAttribute)specialEducationPlanEClass.getEStructuralFeatures().get(26);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSpecialEducationPlan_ProgramExitDate() {
		return (EAttribute)specialEducationPlanEClass.getEStructuralFeatures().get(27);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSpecialEducationPlan_ProgramExitReason() {
		return (EAttribute)specialEducationPlanEClass.getEStructuralFeatures().get(28);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSpecialEducationPlan_WorkAbilityCompletion() {
		return (EAttribute)specialEducationPlanEClass.getEStructuralFeatures().get(29);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSpecialEducationPlan_DepartmentOfRehabilitationServicesCompletion() {
		return (EAttribute)specialEducationPlanEClass.getEStructuralFeatures().get(30);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSpecialEducationPlan_Services() {
		return (EReference)specialEducationPlanEClass.getEStructuralFeatures().get(31);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSpecialEducationService() {
		return specialEducationServiceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSpecialEducationService_Plan() {
		return (EReference)specialEducationServiceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSpecialEducationService_NonpublicAgency() {
		return (EAttribute)specialEducationServiceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSpecialEducationService_Service() {
		return (EAttribute)specialEducationServiceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSpecialEducationService_Provider() {
		return (EAttribute)specialEducationServiceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSpecialEducationService_Location() {
		return (EAttribute)specialEducationServiceEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSpecialEducationService_Frequency() {
		return (EAttribute)specialEducationServiceEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSpecialEducationService_DurationMinutes() {
		return (EAttribute)specialEducationServiceEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCourse() {
		return courseEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCourse_District() {
		return (EReference)courseEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCourse_AcademicYear() {
		return (EAttribute)courseEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCourse_LocalCourseId() {
		return (EAttribute)courseEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCourse_Name() {
		return (EAttribute)courseEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCourse_StateCourse() {
		return (EAttribute)courseEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCourse_CourseContent() {
		return (EAttribute)courseEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCourse_NclbCoreCourseInstructionalLevel() {
		return (EAttribute)courseEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCourse_CteTechnicalPreparation() {
		return (EAttribute)courseEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCourse_CtePostsecondaryArticulated() {
		return (EAttribute)courseEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCourse_UcCsuApproved() {
		return (EAttribute)courseEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCourse_DepartmentalizedCourseStandardsGradeLevelRange() {
		return (EAttribute)courseEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCourse_ContentStandardsAlignment() {
		return (EAttribute)courseEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCourse_Sections() {
		return (EReference)courseEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSection() {
		return sectionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSection_Course() {
		return (EReference)sectionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSection_School() {
		return (EReference)sectionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSection_SectionId() {
		return (EAttribute)sectionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSection_AcademicTerm() {
		return (EAttribute)sectionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSection_FirstDay() {
		return (EAttribute)sectionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSection_LastDay() {
		return (EAttribute)sectionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSection_InstructionalLevel() {
		return (EAttribute)sectionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSection_EducationService() {
		return (EAttribute)sectionEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSection_LanguageOfInstruction() {
		return (EAttribute)sectionEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSection_InstructionalStrategy() {
		return (EAttribute)sectionEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSection_IndependentStudy() {
		return (EAttribute)sectionEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSection_DistanceLearning() {
		return (EAttribute)sectionEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSection_EducationProgramFundingSource() {
		return (EAttribute)sectionEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSection_CteCourseSectionProvider() {
		return (EAttribute)sectionEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSection_CourseContentAreaSubcategory() {
		return (EAttribute)sectionEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSection_ApIbCourseCrossReference() {
		return (EAttribute)sectionEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSection_OnlineCourseInstructionType() {
		return (EAttribute)sectionEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSection_MiddleSchoolCoreSetting() {
		return (EAttribute)sectionEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSection_LocalAssignmentOption() {
		return (EAttribute)sectionEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSection_HighQualityCteCourse() {
		return (EAttribute)sectionEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSection_Teachers() {
		return (EReference)sectionEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSection_Enrollments() {
		return (EReference)sectionEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSectionTeacher() {
		return sectionTeacherEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSectionTeacher_Section() {
		return (EReference)sectionTeacherEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSectionTeacher_StaffMember() {
		return (EReference)sectionTeacherEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSectionTeacher_ClassId() {
		return (EAttribute)sectionTeacherEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSectionTeacher_MultipleTeacher() {
		return (EAttribute)sectionTeacherEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSectionEnrollment() {
		return sectionEnrollmentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSectionEnrollment_Section() {
		return (EReference)sectionEnrollmentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSectionEnrollment_Student() {
		return (EReference)sectionEnrollmentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSectionEnrollment_Start() {
		return (EAttribute)sectionEnrollmentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSectionEnrollment_ExitDate() {
		return (EAttribute)sectionEnrollmentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSectionEnrollment_UcCsuAdmissionRequirement() {
		return (EAttribute)sectionEnrollmentEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSectionEnrollment_Marks() {
		return (EReference)sectionEnrollmentEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMark() {
		return markEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMark_SectionEnrollment() {
		return (EReference)markEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMark_MarkingPeriod() {
		return (EAttribute)markEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMark_CreditsAttempted() {
		return (EAttribute)markEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMark_CreditsEarned() {
		return (EAttribute)markEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMark_FinalGrade() {
		return (EAttribute)markEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMark_CarnegieUnitsEarned() {
		return (EAttribute)markEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIncident() {
		return incidentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIncident_District() {
		return (EReference)incidentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIncident_IncidentId() {
		return (EAttribute)incidentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIncident_Date() {
		return (EAttribute)incidentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIncident_MostSevereOffense() {
		return (EAttribute)incidentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIncident_Participants() {
		return (EReference)incidentEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getParticipant() {
		return participantEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getParticipant_Incident() {
		return (EReference)participantEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getParticipant_Student() {
		return (EReference)participantEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getParticipant_School() {
		return (EReference)participantEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParticipant_StatutoryOffense() {
		return (EAttribute)participantEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParticipant_InstructionalSupport() {
		return (EAttribute)participantEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParticipant_RemovalToInterimAlternativeSettingReason() {
		return (EAttribute)participantEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getParticipant_Offenses() {
		return (EReference)participantEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getParticipant_Results() {
		return (EReference)participantEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOffense() {
		return offenseEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOffense_Participant() {
		return (EReference)offenseEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOffense_Offense() {
		return (EAttribute)offenseEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOffense_WeaponCategory() {
		return (EAttribute)offenseEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIncidentResult() {
		return incidentResultEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIncidentResult_Participant() {
		return (EReference)incidentResultEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIncidentResult_Result() {
		return (EAttribute)incidentResultEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIncidentResult_DisciplinaryAction() {
		return (EAttribute)incidentResultEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIncidentResult_Authority() {
		return (EAttribute)incidentResultEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIncidentResult_DurationDays() {
		return (EAttribute)incidentResultEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIncidentResult_Modification() {
		return (EAttribute)incidentResultEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getImportBatch() {
		return importBatchEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getImportBatch_District() {
		return (EReference)importBatchEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImportBatch_Source() {
		return (EAttribute)importBatchEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImportBatch_FileName() {
		return (EAttribute)importBatchEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImportBatch_Sha256() {
		return (EAttribute)importBatchEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImportBatch_User() {
		return (EAttribute)importBatchEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImportBatch_Started() {
		return (EAttribute)importBatchEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImportBatch_Finished() {
		return (EAttribute)importBatchEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImportBatch_AcademicYear() {
		return (EAttribute)importBatchEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImportBatch_RecordType() {
		return (EAttribute)importBatchEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImportBatch_RowsRead() {
		return (EAttribute)importBatchEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImportBatch_RowsRefused() {
		return (EAttribute)importBatchEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImportBatch_RecordsInserted() {
		return (EAttribute)importBatchEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImportBatch_RecordsUpdated() {
		return (EAttribute)importBatchEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getExportRun() {
		return exportRunEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getExportRun_District() {
		return (EReference)exportRunEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExportRun_RunId() {
		return (EAttribute)exportRunEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExportRun_ExportType() {
		return (EAttribute)exportRunEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExportRun_RecordType() {
		return (EAttribute)exportRunEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExportRun_Layout() {
		return (EAttribute)exportRunEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExportRun_AcademicYear() {
		return (EAttribute)exportRunEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExportRun_State() {
		return (EAttribute)exportRunEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExportRun_User() {
		return (EAttribute)exportRunEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExportRun_Created() {
		return (EAttribute)exportRunEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExportRun_StateChanged() {
		return (EAttribute)exportRunEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExportRun_Options() {
		return (EAttribute)exportRunEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExportRun_FileName() {
		return (EAttribute)exportRunEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExportRun_FileFormat() {
		return (EAttribute)exportRunEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExportRun_Sha256() {
		return (EAttribute)exportRunEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExportRun_AsOf() {
		return (EAttribute)exportRunEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExportRun_RowsWritten() {
		return (EAttribute)exportRunEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExportRun_RowsLeftOut() {
		return (EAttribute)exportRunEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExportRun_Findings() {
		return (EAttribute)exportRunEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getLocalDate() {
		return localDateEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getInstant() {
		return instantEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ModelFactory getModelFactory() {
		return (ModelFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		recordEClass = createEClass(RECORD);
		createEAttribute(recordEClass, RECORD__ID);
		createEAttribute(recordEClass, RECORD__LOCAL_RECORD_ID);

		datedRecordEClass = createEClass(DATED_RECORD);
		createEAttribute(datedRecordEClass, DATED_RECORD__START);
		createEAttribute(datedRecordEClass, DATED_RECORD__END);

		districtEClass = createEClass(DISTRICT);
		createEAttribute(districtEClass, DISTRICT__CODE);
		createEAttribute(districtEClass, DISTRICT__NAME);
		createEAttribute(districtEClass, DISTRICT__COUNTY_NAME);
		createEReference(districtEClass, DISTRICT__SCHOOLS);
		createEReference(districtEClass, DISTRICT__CALENDAR_YEARS);
		createEReference(districtEClass, DISTRICT__CODE_MAPPINGS);
		createEReference(districtEClass, DISTRICT__STAFF_MEMBERS);
		createEReference(districtEClass, DISTRICT__STUDENTS);
		createEReference(districtEClass, DISTRICT__COURSES);
		createEReference(districtEClass, DISTRICT__INCIDENTS);
		createEReference(districtEClass, DISTRICT__IMPORT_BATCHES);
		createEReference(districtEClass, DISTRICT__EXPORT_RUNS);

		schoolEClass = createEClass(SCHOOL);
		createEReference(schoolEClass, SCHOOL__DISTRICT);
		createEAttribute(schoolEClass, SCHOOL__CODE);
		createEAttribute(schoolEClass, SCHOOL__NAME);
		createEAttribute(schoolEClass, SCHOOL__CHARTER);
		createEAttribute(schoolEClass, SCHOOL__CHARTER_NUMBER);
		createEAttribute(schoolEClass, SCHOOL__FUNDING_TYPE);
		createEAttribute(schoolEClass, SCHOOL__DASS);
		createEAttribute(schoolEClass, SCHOOL__STATUS);
		createEAttribute(schoolEClass, SCHOOL__LOW_GRADE);
		createEAttribute(schoolEClass, SCHOOL__HIGH_GRADE);
		createEAttribute(schoolEClass, SCHOOL__OPEN_DATE);
		createEAttribute(schoolEClass, SCHOOL__CLOSED_DATE);
		createEAttribute(schoolEClass, SCHOOL__IN_DIRECTORY);
		createEAttribute(schoolEClass, SCHOOL__NOT_REPORTED);
		createEAttribute(schoolEClass, SCHOOL__NOT_REPORTED_REASON);

		calendarYearEClass = createEClass(CALENDAR_YEAR);
		createEReference(calendarYearEClass, CALENDAR_YEAR__DISTRICT);
		createEAttribute(calendarYearEClass, CALENDAR_YEAR__ACADEMIC_YEAR);
		createEAttribute(calendarYearEClass, CALENDAR_YEAR__FIRST_DAY);
		createEAttribute(calendarYearEClass, CALENDAR_YEAR__LAST_DAY);
		createEReference(calendarYearEClass, CALENDAR_YEAR__DAYS_OFF);

		dayOffEClass = createEClass(DAY_OFF);
		createEReference(dayOffEClass, DAY_OFF__CALENDAR_YEAR);
		createEAttribute(dayOffEClass, DAY_OFF__DATE);
		createEAttribute(dayOffEClass, DAY_OFF__SCHOOL_CODE);
		createEAttribute(dayOffEClass, DAY_OFF__REASON);

		codeMappingEClass = createEClass(CODE_MAPPING);
		createEReference(codeMappingEClass, CODE_MAPPING__DISTRICT);
		createEAttribute(codeMappingEClass, CODE_MAPPING__CODE_SET);
		createEAttribute(codeMappingEClass, CODE_MAPPING__LOCAL_CODE);
		createEAttribute(codeMappingEClass, CODE_MAPPING__STATE_CODE);

		staffMemberEClass = createEClass(STAFF_MEMBER);
		createEReference(staffMemberEClass, STAFF_MEMBER__DISTRICT);
		createEAttribute(staffMemberEClass, STAFF_MEMBER__LOCAL_STAFF_ID);
		createEAttribute(staffMemberEClass, STAFF_MEMBER__SEID);
		createEReference(staffMemberEClass, STAFF_MEMBER__INFORMATION);
		createEReference(staffMemberEClass, STAFF_MEMBER__ASSIGNMENTS);

		staffInformationEClass = createEClass(STAFF_INFORMATION);
		createEReference(staffInformationEClass, STAFF_INFORMATION__STAFF_MEMBER);
		createEAttribute(staffInformationEClass, STAFF_INFORMATION__LEGAL_FIRST_NAME);
		createEAttribute(staffInformationEClass, STAFF_INFORMATION__LEGAL_MIDDLE_NAME);
		createEAttribute(staffInformationEClass, STAFF_INFORMATION__LEGAL_LAST_NAME);
		createEAttribute(staffInformationEClass, STAFF_INFORMATION__ALIAS_FIRST_NAME);
		createEAttribute(staffInformationEClass, STAFF_INFORMATION__ALIAS_MIDDLE_NAME);
		createEAttribute(staffInformationEClass, STAFF_INFORMATION__ALIAS_LAST_NAME);
		createEAttribute(staffInformationEClass, STAFF_INFORMATION__BIRTH_DATE);
		createEAttribute(staffInformationEClass, STAFF_INFORMATION__GENDER);
		createEAttribute(staffInformationEClass, STAFF_INFORMATION__HISPANIC_ETHNICITY);
		createEAttribute(staffInformationEClass, STAFF_INFORMATION__ETHNICITY_MISSING);
		createEAttribute(staffInformationEClass, STAFF_INFORMATION__RACE1);
		createEAttribute(staffInformationEClass, STAFF_INFORMATION__RACE2);
		createEAttribute(staffInformationEClass, STAFF_INFORMATION__RACE3);
		createEAttribute(staffInformationEClass, STAFF_INFORMATION__RACE4);
		createEAttribute(staffInformationEClass, STAFF_INFORMATION__RACE5);
		createEAttribute(staffInformationEClass, STAFF_INFORMATION__RACE_MISSING);
		createEAttribute(staffInformationEClass, STAFF_INFORMATION__HIGHEST_DEGREE);
		createEAttribute(staffInformationEClass, STAFF_INFORMATION__EMPLOYMENT_STATUS);
		createEAttribute(staffInformationEClass, STAFF_INFORMATION__EMPLOYMENT_START_DATE);
		createEAttribute(staffInformationEClass, STAFF_INFORMATION__EMPLOYMENT_END_DATE);
		createEAttribute(staffInformationEClass, STAFF_INFORMATION__SERVICE_YEARS_LEA);
		createEAttribute(staffInformationEClass, STAFF_INFORMATION__SERVICE_YEARS_TOTAL);

		staffAssignmentEClass = createEClass(STAFF_ASSIGNMENT);
		createEReference(staffAssignmentEClass, STAFF_ASSIGNMENT__STAFF_MEMBER);
		createEAttribute(staffAssignmentEClass, STAFF_ASSIGNMENT__ACADEMIC_YEAR);
		createEReference(staffAssignmentEClass, STAFF_ASSIGNMENT__SCHOOL);
		createEAttribute(staffAssignmentEClass, STAFF_ASSIGNMENT__JOB_CLASSIFICATION);
		createEAttribute(staffAssignmentEClass, STAFF_ASSIGNMENT__SEQUENCE);
		createEAttribute(staffAssignmentEClass, STAFF_ASSIGNMENT__FULL_TIME_EQUIVALENT_PERCENT);
		createEAttribute(staffAssignmentEClass, STAFF_ASSIGNMENT__NON_CLASSROOM_ASSIGNMENT1);
		createEAttribute(staffAssignmentEClass, STAFF_ASSIGNMENT__NON_CLASSROOM_ASSIGNMENT2);
		createEAttribute(staffAssignmentEClass, STAFF_ASSIGNMENT__NON_CLASSROOM_ASSIGNMENT3);
		createEAttribute(staffAssignmentEClass, STAFF_ASSIGNMENT__NON_CLASSROOM_ASSIGNMENT4);
		createEAttribute(staffAssignmentEClass, STAFF_ASSIGNMENT__NON_CLASSROOM_ASSIGNMENT5);
		createEAttribute(staffAssignmentEClass, STAFF_ASSIGNMENT__NON_CLASSROOM_ASSIGNMENT6);
		createEAttribute(staffAssignmentEClass, STAFF_ASSIGNMENT__NON_CLASSROOM_ASSIGNMENT7);

		studentEClass = createEClass(STUDENT);
		createEReference(studentEClass, STUDENT__DISTRICT);
		createEAttribute(studentEClass, STUDENT__LOCAL_STUDENT_ID);
		createEAttribute(studentEClass, STUDENT__SSID);
		createEAttribute(studentEClass, STUDENT__LOCAL_SPECIAL_EDUCATION_STUDENT_ID);
		createEAttribute(studentEClass, STUDENT__NOT_REPORTED);
		createEAttribute(studentEClass, STUDENT__NOT_REPORTED_REASON);
		createEReference(studentEClass, STUDENT__INFORMATION);
		createEReference(studentEClass, STUDENT__ENROLLMENTS);
		createEReference(studentEClass, STUDENT__PROGRAM_MEMBERSHIPS);
		createEReference(studentEClass, STUDENT__LANGUAGE_ACQUISITIONS);
		createEReference(studentEClass, STUDENT__ATTENDANCE_SUMMARIES);
		createEReference(studentEClass, STUDENT__PATHWAY_COMPLETIONS);
		createEReference(studentEClass, STUDENT__WORK_BASED_LEARNING);
		createEReference(studentEClass, STUDENT__POSTSECONDARY_STATUSES);
		createEReference(studentEClass, STUDENT__WAIVERS);
		createEReference(studentEClass, STUDENT__SPECIAL_EDUCATION_STATUSES);
		createEReference(studentEClass, STUDENT__SPECIAL_EDUCATION_MEETINGS);
		createEReference(studentEClass, STUDENT__SPECIAL_EDUCATION_PLANS);
		createEReference(studentEClass, STUDENT__CURRENT_INFORMATION);

		studentInformationEClass = createEClass(STUDENT_INFORMATION);
		createEReference(studentInformationEClass, STUDENT_INFORMATION__STUDENT);
		createEAttribute(studentInformationEClass, STUDENT_INFORMATION__LEGAL_FIRST_NAME);
		createEAttribute(studentInformationEClass, STUDENT_INFORMATION__LEGAL_MIDDLE_NAME);
		createEAttribute(studentInformationEClass, STUDENT_INFORMATION__LEGAL_LAST_NAME);
		createEAttribute(studentInformationEClass, STUDENT_INFORMATION__NAME_SUFFIX);
		createEAttribute(studentInformationEClass, STUDENT_INFORMATION__ALIAS_FIRST_NAME);
		createEAttribute(studentInformationEClass, STUDENT_INFORMATION__ALIAS_MIDDLE_NAME);
		createEAttribute(studentInformationEClass, STUDENT_INFORMATION__ALIAS_LAST_NAME);
		createEAttribute(studentInformationEClass, STUDENT_INFORMATION__PREFERRED_FIRST_NAME);
		createEAttribute(studentInformationEClass, STUDENT_INFORMATION__PREFERRED_LAST_NAME);
		createEAttribute(studentInformationEClass, STUDENT_INFORMATION__BIRTH_DATE);
		createEAttribute(studentInformationEClass, STUDENT_INFORMATION__GENDER);
		createEAttribute(studentInformationEClass, STUDENT_INFORMATION__BIRTH_CITY);
		createEAttribute(studentInformationEClass, STUDENT_INFORMATION__BIRTH_STATE_PROVINCE);
		createEAttribute(studentInformationEClass, STUDENT_INFORMATION__BIRTH_COUNTRY);
		createEAttribute(studentInformationEClass, STUDENT_INFORMATION__PRIMARY_LANGUAGE);
		createEAttribute(studentInformationEClass, STUDENT_INFORMATION__HISPANIC_ETHNICITY);
		createEAttribute(studentInformationEClass, STUDENT_INFORMATION__ETHNICITY_MISSING);
		createEAttribute(studentInformationEClass, STUDENT_INFORMATION__RACE1);
		createEAttribute(studentInformationEClass, STUDENT_INFORMATION__RACE2);
		createEAttribute(studentInformationEClass, STUDENT_INFORMATION__RACE3);
		createEAttribute(studentInformationEClass, STUDENT_INFORMATION__RACE4);
		createEAttribute(studentInformationEClass, STUDENT_INFORMATION__RACE5);
		createEAttribute(studentInformationEClass, STUDENT_INFORMATION__RACE_MISSING);
		createEAttribute(studentInformationEClass, STUDENT_INFORMATION__RESIDENTIAL_ADDRESS_LINE1);
		createEAttribute(studentInformationEClass, STUDENT_INFORMATION__RESIDENTIAL_ADDRESS_LINE2);
		createEAttribute(studentInformationEClass, STUDENT_INFORMATION__RESIDENTIAL_CITY);
		createEAttribute(studentInformationEClass, STUDENT_INFORMATION__RESIDENTIAL_STATE_PROVINCE);
		createEAttribute(studentInformationEClass, STUDENT_INFORMATION__RESIDENTIAL_ZIP_CODE);
		createEAttribute(studentInformationEClass, STUDENT_INFORMATION__MAILING_ADDRESS_LINE1);
		createEAttribute(studentInformationEClass, STUDENT_INFORMATION__MAILING_ADDRESS_LINE2);
		createEAttribute(studentInformationEClass, STUDENT_INFORMATION__MAILING_CITY);
		createEAttribute(studentInformationEClass, STUDENT_INFORMATION__MAILING_STATE_PROVINCE);
		createEAttribute(studentInformationEClass, STUDENT_INFORMATION__MAILING_ZIP_CODE);
		createEAttribute(studentInformationEClass, STUDENT_INFORMATION__INITIAL_US_SCHOOL_ENROLLMENT_DATE);
		createEAttribute(studentInformationEClass, STUDENT_INFORMATION__ENROLLED_IN_US_SCHOOL_LESS_THAN_THREE_YEARS);
		createEAttribute(studentInformationEClass, STUDENT_INFORMATION__GUARDIAN1_FIRST_NAME);
		createEAttribute(studentInformationEClass, STUDENT_INFORMATION__GUARDIAN1_LAST_NAME);
		createEAttribute(studentInformationEClass, STUDENT_INFORMATION__GUARDIAN1_HIGHEST_EDUCATION_LEVEL);
		createEAttribute(studentInformationEClass, STUDENT_INFORMATION__GUARDIAN2_FIRST_NAME);
		createEAttribute(studentInformationEClass, STUDENT_INFORMATION__GUARDIAN2_LAST_NAME);
		createEAttribute(studentInformationEClass, STUDENT_INFORMATION__GUARDIAN2_HIGHEST_EDUCATION_LEVEL);

		enrollmentEClass = createEClass(ENROLLMENT);
		createEReference(enrollmentEClass, ENROLLMENT__STUDENT);
		createEAttribute(enrollmentEClass, ENROLLMENT__ACADEMIC_YEAR);
		createEReference(enrollmentEClass, ENROLLMENT__SCHOOL);
		createEAttribute(enrollmentEClass, ENROLLMENT__NONPUBLIC_SCHOOL);
		createEAttribute(enrollmentEClass, ENROLLMENT__START);
		createEAttribute(enrollmentEClass, ENROLLMENT__EXIT_DATE);
		createEAttribute(enrollmentEClass, ENROLLMENT__STATUS);
		createEAttribute(enrollmentEClass, ENROLLMENT__GRADE_LEVEL);
		createEAttribute(enrollmentEClass, ENROLLMENT__EXIT_REASON);
		createEAttribute(enrollmentEClass, ENROLLMENT__COMPLETION_STATUS);
		createEAttribute(enrollmentEClass, ENROLLMENT__EXPECTED_RECEIVER_SCHOOL);
		createEAttribute(enrollmentEClass, ENROLLMENT__MET_ALL_UC_CSU_REQUIREMENTS);
		createEAttribute(enrollmentEClass, ENROLLMENT__SCHOOL_TRANSFER);
		createEAttribute(enrollmentEClass, ENROLLMENT__DISTRICT_OF_GEOGRAPHIC_RESIDENCE);
		createEAttribute(enrollmentEClass, ENROLLMENT__GOLDEN_STATE_SEAL_MERIT_DIPLOMA);
		createEAttribute(enrollmentEClass, ENROLLMENT__SEAL_OF_BILITERACY);
		createEAttribute(enrollmentEClass, ENROLLMENT__ADULT_AGE_WITH_DISABILITIES_IN_TRANSITION_STATUS);
		createEAttribute(enrollmentEClass, ENROLLMENT__GRADUATION_EXEMPTION);
		createEAttribute(enrollmentEClass, ENROLLMENT__POSTSECONDARY_TRANSITION_STATUS);
		createEAttribute(enrollmentEClass, ENROLLMENT__WORKFORCE_READINESS_CERTIFICATE_COMPLETION);
		createEAttribute(enrollmentEClass, ENROLLMENT__FOOD_HANDLER_CERTIFICATION_COMPLETION);
		createEAttribute(enrollmentEClass, ENROLLMENT__PRE_APPRENTICESHIP_CERTIFICATION_COMPLETION);
		createEAttribute(enrollmentEClass, ENROLLMENT__PRE_APPRENTICESHIP_NON_CERTIFIED_COMPLETION);
		createEAttribute(enrollmentEClass, ENROLLMENT__STATE_FEDERAL_JOB_PROGRAM_COMPLETION);
		createEAttribute(enrollmentEClass, ENROLLMENT__NOT_REPORTED);
		createEAttribute(enrollmentEClass, ENROLLMENT__NOT_REPORTED_REASON);

		programMembershipEClass = createEClass(PROGRAM_MEMBERSHIP);
		createEReference(programMembershipEClass, PROGRAM_MEMBERSHIP__STUDENT);
		createEReference(programMembershipEClass, PROGRAM_MEMBERSHIP__SCHOOL);
		createEAttribute(programMembershipEClass, PROGRAM_MEMBERSHIP__PROGRAM);
		createEAttribute(programMembershipEClass, PROGRAM_MEMBERSHIP__MEMBERSHIP);
		createEAttribute(programMembershipEClass, PROGRAM_MEMBERSHIP__EDUCATION_SERVICE);
		createEAttribute(programMembershipEClass, PROGRAM_MEMBERSHIP__EDUCATION_SERVICE_ACADEMIC_YEAR);
		createEAttribute(programMembershipEClass, PROGRAM_MEMBERSHIP__CALIFORNIA_PARTNERSHIP_ACADEMY_ID);
		createEAttribute(programMembershipEClass, PROGRAM_MEMBERSHIP__MIGRANT_STUDENT_ID);
		createEAttribute(programMembershipEClass, PROGRAM_MEMBERSHIP__PRIMARY_DISABILITY);
		createEAttribute(programMembershipEClass, PROGRAM_MEMBERSHIP__DISTRICT_OF_SPECIAL_EDUCATION_ACCOUNTABILITY);
		createEAttribute(programMembershipEClass, PROGRAM_MEMBERSHIP__HOMELESS_DWELLING_TYPE);
		createEAttribute(programMembershipEClass, PROGRAM_MEMBERSHIP__UNACCOMPANIED_YOUTH);
		createEAttribute(programMembershipEClass, PROGRAM_MEMBERSHIP__RUNAWAY_YOUTH);

		languageAcquisitionEClass = createEClass(LANGUAGE_ACQUISITION);
		createEReference(languageAcquisitionEClass, LANGUAGE_ACQUISITION__STUDENT);
		createEAttribute(languageAcquisitionEClass, LANGUAGE_ACQUISITION__STATUS);
		createEAttribute(languageAcquisitionEClass, LANGUAGE_ACQUISITION__PRIMARY_LANGUAGE);
		createEAttribute(languageAcquisitionEClass, LANGUAGE_ACQUISITION__CORRECTION_REASON);

		attendanceSummaryEClass = createEClass(ATTENDANCE_SUMMARY);
		createEReference(attendanceSummaryEClass, ATTENDANCE_SUMMARY__STUDENT);
		createEAttribute(attendanceSummaryEClass, ATTENDANCE_SUMMARY__ACADEMIC_YEAR);
		createEReference(attendanceSummaryEClass, ATTENDANCE_SUMMARY__SCHOOL);
		createEAttribute(attendanceSummaryEClass, ATTENDANCE_SUMMARY__DATA_COLLECTION_EXEMPTION);
		createEAttribute(attendanceSummaryEClass, ATTENDANCE_SUMMARY__HOURLY_ATTENDANCE_SCHOOL_TYPE);
		createEAttribute(attendanceSummaryEClass, ATTENDANCE_SUMMARY__EXPECTED_ATTENDANCE_DAYS);
		createEAttribute(attendanceSummaryEClass, ATTENDANCE_SUMMARY__DAYS_ATTENDED_IN_PERSON);
		createEAttribute(attendanceSummaryEClass, ATTENDANCE_SUMMARY__DAYS_ABSENT_OUT_OF_SCHOOL_SUSPENSION);
		createEAttribute(attendanceSummaryEClass, ATTENDANCE_SUMMARY__DAYS_IN_ATTENDANCE_IN_SCHOOL_SUSPENSION);
		createEAttribute(attendanceSummaryEClass, ATTENDANCE_SUMMARY__DAYS_ABSENT_EXCUSED_NON_SUSPENSION);
		createEAttribute(attendanceSummaryEClass, ATTENDANCE_SUMMARY__DAYS_ABSENT_UNEXCUSED_NON_SUSPENSION);
		createEAttribute(attendanceSummaryEClass, ATTENDANCE_SUMMARY__INCOMPLETE_INDEPENDENT_STUDY_DAYS);
		createEAttribute(attendanceSummaryEClass, ATTENDANCE_SUMMARY__NON_ADA_GENERATING_INDEPENDENT_STUDY_DAYS);
		createEAttribute(attendanceSummaryEClass, ATTENDANCE_SUMMARY__ADA_GENERATING_INDEPENDENT_STUDY_DAYS);
		createEAttribute(attendanceSummaryEClass, ATTENDANCE_SUMMARY__PERIOD_BY_PERIOD_ATTENDANCE_METHOD);
		createEAttribute(attendanceSummaryEClass, ATTENDANCE_SUMMARY__ATTENDANCE_RECOVERY_DAYS);

		pathwayCompletionEClass = createEClass(PATHWAY_COMPLETION);
		createEReference(pathwayCompletionEClass, PATHWAY_COMPLETION__STUDENT);
		createEAttribute(pathwayCompletionEClass, PATHWAY_COMPLETION__ACADEMIC_YEAR);
		createEReference(pathwayCompletionEClass, PATHWAY_COMPLETION__SCHOOL);
		createEAttribute(pathwayCompletionEClass, PATHWAY_COMPLETION__PATHWAY);
		createEAttribute(pathwayCompletionEClass, PATHWAY_COMPLETION__COMPLETION_ACADEMIC_YEAR);

		workBasedLearningEClass = createEClass(WORK_BASED_LEARNING);
		createEReference(workBasedLearningEClass, WORK_BASED_LEARNING__STUDENT);
		createEAttribute(workBasedLearningEClass, WORK_BASED_LEARNING__ACADEMIC_YEAR);
		createEReference(workBasedLearningEClass, WORK_BASED_LEARNING__SCHOOL);
		createEAttribute(workBasedLearningEClass, WORK_BASED_LEARNING__NONPUBLIC_SCHOOL);
		createEAttribute(workBasedLearningEClass, WORK_BASED_LEARNING__TYPE);
		createEAttribute(workBasedLearningEClass, WORK_BASED_LEARNING__INTERNSHIP_ID);
		createEAttribute(workBasedLearningEClass, WORK_BASED_LEARNING__EXTERNAL_HOURS);
		createEAttribute(workBasedLearningEClass, WORK_BASED_LEARNING__EMBEDDED_STATE_COURSE);
		createEAttribute(workBasedLearningEClass, WORK_BASED_LEARNING__INTERNSHIP_EMPLOYER_PERFORMANCE_EVALUATION);
		createEAttribute(workBasedLearningEClass, WORK_BASED_LEARNING__INTERNSHIP_LEA_SPONSORED);
		createEAttribute(workBasedLearningEClass, WORK_BASED_LEARNING__INTERNSHIP_CERTIFICATED_SUPERVISOR);

		postsecondaryStatusEClass = createEClass(POSTSECONDARY_STATUS);
		createEReference(postsecondaryStatusEClass, POSTSECONDARY_STATUS__STUDENT);
		createEAttribute(postsecondaryStatusEClass, POSTSECONDARY_STATUS__ACADEMIC_YEAR);
		createEReference(postsecondaryStatusEClass, POSTSECONDARY_STATUS__SCHOOL);
		createEAttribute(postsecondaryStatusEClass, POSTSECONDARY_STATUS__NONPUBLIC_SCHOOL);
		createEAttribute(postsecondaryStatusEClass, POSTSECONDARY_STATUS__REPORTING_SELPA);
		createEAttribute(postsecondaryStatusEClass, POSTSECONDARY_STATUS__PARTICIPATION_TYPE);
		createEAttribute(postsecondaryStatusEClass, POSTSECONDARY_STATUS__STATUS);
		createEAttribute(postsecondaryStatusEClass, POSTSECONDARY_STATUS__EDUCATIONAL_INSTITUTION_TYPE);
		createEAttribute(postsecondaryStatusEClass, POSTSECONDARY_STATUS__INDUSTRY_FIELD);
		createEAttribute(postsecondaryStatusEClass, POSTSECONDARY_STATUS__POST_HIGH_SCHOOL_CREDENTIAL);

		waiverEClass = createEClass(WAIVER);
		createEReference(waiverEClass, WAIVER__STUDENT);
		createEAttribute(waiverEClass, WAIVER__ACADEMIC_YEAR);
		createEReference(waiverEClass, WAIVER__SCHOOL);
		createEAttribute(waiverEClass, WAIVER__REGULATORY_EXEMPTION);
		createEAttribute(waiverEClass, WAIVER__OUTCOME);
		createEAttribute(waiverEClass, WAIVER__OUTCOME_START_DATE);

		specialEducationStatusEClass = createEClass(SPECIAL_EDUCATION_STATUS);
		createEReference(specialEducationStatusEClass, SPECIAL_EDUCATION_STATUS__STUDENT);
		createEAttribute(specialEducationStatusEClass, SPECIAL_EDUCATION_STATUS__REPORTING_SELPA);
		createEAttribute(specialEducationStatusEClass, SPECIAL_EDUCATION_STATUS__INITIAL_ENTRY_START_DATE);
		createEAttribute(specialEducationStatusEClass, SPECIAL_EDUCATION_STATUS__STATUS);
		createEAttribute(specialEducationStatusEClass, SPECIAL_EDUCATION_STATUS__NON_PARTICIPATION_REASON);

		specialEducationMeetingEClass = createEClass(SPECIAL_EDUCATION_MEETING);
		createEReference(specialEducationMeetingEClass, SPECIAL_EDUCATION_MEETING__STUDENT);
		createEAttribute(specialEducationMeetingEClass, SPECIAL_EDUCATION_MEETING__REPORTING_SELPA);
		createEAttribute(specialEducationMeetingEClass, SPECIAL_EDUCATION_MEETING__MEETING_IDENTIFIER);
		createEAttribute(specialEducationMeetingEClass, SPECIAL_EDUCATION_MEETING__REFERRAL_DATE);
		createEAttribute(specialEducationMeetingEClass, SPECIAL_EDUCATION_MEETING__REFERRING_PARTY);
		createEAttribute(specialEducationMeetingEClass, SPECIAL_EDUCATION_MEETING__INITIAL_EVALUATION_PARENTAL_CONSENT_DATE);
		createEAttribute(specialEducationMeetingEClass, SPECIAL_EDUCATION_MEETING__MEETING_TYPE);
		createEAttribute(specialEducationMeetingEClass, SPECIAL_EDUCATION_MEETING__MEETING_DATE);
		createEAttribute(specialEducationMeetingEClass, SPECIAL_EDUCATION_MEETING__PENDING_AS_OF_DATE);
		createEAttribute(specialEducationMeetingEClass, SPECIAL_EDUCATION_MEETING__DELAY_REASON);
		createEAttribute(specialEducationMeetingEClass, SPECIAL_EDUCATION_MEETING__EVALUATION_TYPE);
		createEAttribute(specialEducationMeetingEClass, SPECIAL_EDUCATION_MEETING__PLAN_REVIEW);
		createEAttribute(specialEducationMeetingEClass, SPECIAL_EDUCATION_MEETING__EVALUATION_OUTCOME);
		createEAttribute(specialEducationMeetingEClass, SPECIAL_EDUCATION_MEETING__PARENTAL_INVOLVEMENT_FACILITATION);

		specialEducationPlanEClass = createEClass(SPECIAL_EDUCATION_PLAN);
		createEReference(specialEducationPlanEClass, SPECIAL_EDUCATION_PLAN__STUDENT);
		createEReference(specialEducationPlanEClass, SPECIAL_EDUCATION_PLAN__MEETING);
		createEAttribute(specialEducationPlanEClass, SPECIAL_EDUCATION_PLAN__REPORTING_SELPA);
		createEAttribute(specialEducationPlanEClass, SPECIAL_EDUCATION_PLAN__DISTRICT_OF_SPECIAL_EDUCATION_ACCOUNTABILITY);
		createEAttribute(specialEducationPlanEClass, SPECIAL_EDUCATION_PLAN__PLAN_TYPE);
		createEAttribute(specialEducationPlanEClass, SPECIAL_EDUCATION_PLAN__AMENDMENT_DATE);
		createEAttribute(specialEducationPlanEClass, SPECIAL_EDUCATION_PLAN__REASON_FOR_PLAN_RECORD);
		createEAttribute(specialEducationPlanEClass, SPECIAL_EDUCATION_PLAN__PRIMARY_RESIDENCE);
		createEAttribute(specialEducationPlanEClass, SPECIAL_EDUCATION_PLAN__DISABILITY1);
		createEAttribute(specialEducationPlanEClass, SPECIAL_EDUCATION_PLAN__DISABILITY1_DEGREE_OF_SUPPORT);
		createEAttribute(specialEducationPlanEClass, SPECIAL_EDUCATION_PLAN__DISABILITY2);
		createEAttribute(specialEducationPlanEClass, SPECIAL_EDUCATION_PLAN__DISABILITY2_DEGREE_OF_SUPPORT);
		createEAttribute(specialEducationPlanEClass, SPECIAL_EDUCATION_PLAN__INFANT_REGIONAL_CENTER_SERVICES_ELIGIBILITY);
		createEAttribute(specialEducationPlanEClass, SPECIAL_EDUCATION_PLAN__PROGRAM_SETTING);
		createEAttribute(specialEducationPlanEClass, SPECIAL_EDUCATION_PLAN__PRESCHOOL_PROGRAM_SETTING_SERVICE_LOCATION);
		createEAttribute(specialEducationPlanEClass, SPECIAL_EDUCATION_PLAN__TEN_OR_MORE_WEEKLY_HOURS_IN_SETTING);
		createEAttribute(specialEducationPlanEClass, SPECIAL_EDUCATION_PLAN__GENERAL_EDUCATION_PARTICIPATION_PERCENTAGE);
		createEAttribute(specialEducationPlanEClass, SPECIAL_EDUCATION_PLAN__PROGRAM_TYPE);
		createEAttribute(specialEducationPlanEClass, SPECIAL_EDUCATION_PLAN__IEP_INCLUDES_POSTSECONDARY_GOALS);
		createEAttribute(specialEducationPlanEClass, SPECIAL_EDUCATION_PLAN__POSTSECONDARY_GOALS_UPDATED_ANNUALLY);
		createEAttribute(specialEducationPlanEClass, SPECIAL_EDUCATION_PLAN__POSTSECONDARY_GOALS_AGE_APPROPRIATE_TRANSITION_ASSESSMENT);
		createEAttribute(specialEducationPlanEClass, SPECIAL_EDUCATION_PLAN__TRANSITION_SERVICES_IN_IEP);
		createEAttribute(specialEducationPlanEClass, SPECIAL_EDUCATION_PLAN__SUPPORTIVE_SERVICES);
		createEAttribute(specialEducationPlanEClass, SPECIAL_EDUCATION_PLAN__TRANSITION_SERVICES_GOALS_IN_IEP);
		createEAttribute(specialEducationPlanEClass, SPECIAL_EDUCATION_PLAN__STUDENT_IEP_PARTICIPATION);
		createEAttribute(specialEducationPlanEClass, SPECIAL_EDUCATION_PLAN__AGENCY_REPRESENTATIVE_IEP_PARTICIPATION);
		createEAttribute(specialEducationPlanEClass, SPECIAL_EDUCATION_PLAN__SPECIAL_TRANSPORTATION);
		createEAttribute(specialEducationPlanEClass, SPECIAL_EDUCATION_PLAN__PROGRAM_EXIT_DATE);
		createEAttribute(specialEducationPlanEClass, SPECIAL_EDUCATION_PLAN__PROGRAM_EXIT_REASON);
		createEAttribute(specialEducationPlanEClass, SPECIAL_EDUCATION_PLAN__WORK_ABILITY_COMPLETION);
		createEAttribute(specialEducationPlanEClass, SPECIAL_EDUCATION_PLAN__DEPARTMENT_OF_REHABILITATION_SERVICES_COMPLETION);
		createEReference(specialEducationPlanEClass, SPECIAL_EDUCATION_PLAN__SERVICES);

		specialEducationServiceEClass = createEClass(SPECIAL_EDUCATION_SERVICE);
		createEReference(specialEducationServiceEClass, SPECIAL_EDUCATION_SERVICE__PLAN);
		createEAttribute(specialEducationServiceEClass, SPECIAL_EDUCATION_SERVICE__NONPUBLIC_AGENCY);
		createEAttribute(specialEducationServiceEClass, SPECIAL_EDUCATION_SERVICE__SERVICE);
		createEAttribute(specialEducationServiceEClass, SPECIAL_EDUCATION_SERVICE__PROVIDER);
		createEAttribute(specialEducationServiceEClass, SPECIAL_EDUCATION_SERVICE__LOCATION);
		createEAttribute(specialEducationServiceEClass, SPECIAL_EDUCATION_SERVICE__FREQUENCY);
		createEAttribute(specialEducationServiceEClass, SPECIAL_EDUCATION_SERVICE__DURATION_MINUTES);

		courseEClass = createEClass(COURSE);
		createEReference(courseEClass, COURSE__DISTRICT);
		createEAttribute(courseEClass, COURSE__ACADEMIC_YEAR);
		createEAttribute(courseEClass, COURSE__LOCAL_COURSE_ID);
		createEAttribute(courseEClass, COURSE__NAME);
		createEAttribute(courseEClass, COURSE__STATE_COURSE);
		createEAttribute(courseEClass, COURSE__COURSE_CONTENT);
		createEAttribute(courseEClass, COURSE__NCLB_CORE_COURSE_INSTRUCTIONAL_LEVEL);
		createEAttribute(courseEClass, COURSE__CTE_TECHNICAL_PREPARATION);
		createEAttribute(courseEClass, COURSE__CTE_POSTSECONDARY_ARTICULATED);
		createEAttribute(courseEClass, COURSE__UC_CSU_APPROVED);
		createEAttribute(courseEClass, COURSE__DEPARTMENTALIZED_COURSE_STANDARDS_GRADE_LEVEL_RANGE);
		createEAttribute(courseEClass, COURSE__CONTENT_STANDARDS_ALIGNMENT);
		createEReference(courseEClass, COURSE__SECTIONS);

		sectionEClass = createEClass(SECTION);
		createEReference(sectionEClass, SECTION__COURSE);
		createEReference(sectionEClass, SECTION__SCHOOL);
		createEAttribute(sectionEClass, SECTION__SECTION_ID);
		createEAttribute(sectionEClass, SECTION__ACADEMIC_TERM);
		createEAttribute(sectionEClass, SECTION__FIRST_DAY);
		createEAttribute(sectionEClass, SECTION__LAST_DAY);
		createEAttribute(sectionEClass, SECTION__INSTRUCTIONAL_LEVEL);
		createEAttribute(sectionEClass, SECTION__EDUCATION_SERVICE);
		createEAttribute(sectionEClass, SECTION__LANGUAGE_OF_INSTRUCTION);
		createEAttribute(sectionEClass, SECTION__INSTRUCTIONAL_STRATEGY);
		createEAttribute(sectionEClass, SECTION__INDEPENDENT_STUDY);
		createEAttribute(sectionEClass, SECTION__DISTANCE_LEARNING);
		createEAttribute(sectionEClass, SECTION__EDUCATION_PROGRAM_FUNDING_SOURCE);
		createEAttribute(sectionEClass, SECTION__CTE_COURSE_SECTION_PROVIDER);
		createEAttribute(sectionEClass, SECTION__COURSE_CONTENT_AREA_SUBCATEGORY);
		createEAttribute(sectionEClass, SECTION__AP_IB_COURSE_CROSS_REFERENCE);
		createEAttribute(sectionEClass, SECTION__ONLINE_COURSE_INSTRUCTION_TYPE);
		createEAttribute(sectionEClass, SECTION__MIDDLE_SCHOOL_CORE_SETTING);
		createEAttribute(sectionEClass, SECTION__LOCAL_ASSIGNMENT_OPTION);
		createEAttribute(sectionEClass, SECTION__HIGH_QUALITY_CTE_COURSE);
		createEReference(sectionEClass, SECTION__TEACHERS);
		createEReference(sectionEClass, SECTION__ENROLLMENTS);

		sectionTeacherEClass = createEClass(SECTION_TEACHER);
		createEReference(sectionTeacherEClass, SECTION_TEACHER__SECTION);
		createEReference(sectionTeacherEClass, SECTION_TEACHER__STAFF_MEMBER);
		createEAttribute(sectionTeacherEClass, SECTION_TEACHER__CLASS_ID);
		createEAttribute(sectionTeacherEClass, SECTION_TEACHER__MULTIPLE_TEACHER);

		sectionEnrollmentEClass = createEClass(SECTION_ENROLLMENT);
		createEReference(sectionEnrollmentEClass, SECTION_ENROLLMENT__SECTION);
		createEReference(sectionEnrollmentEClass, SECTION_ENROLLMENT__STUDENT);
		createEAttribute(sectionEnrollmentEClass, SECTION_ENROLLMENT__START);
		createEAttribute(sectionEnrollmentEClass, SECTION_ENROLLMENT__EXIT_DATE);
		createEAttribute(sectionEnrollmentEClass, SECTION_ENROLLMENT__UC_CSU_ADMISSION_REQUIREMENT);
		createEReference(sectionEnrollmentEClass, SECTION_ENROLLMENT__MARKS);

		markEClass = createEClass(MARK);
		createEReference(markEClass, MARK__SECTION_ENROLLMENT);
		createEAttribute(markEClass, MARK__MARKING_PERIOD);
		createEAttribute(markEClass, MARK__CREDITS_ATTEMPTED);
		createEAttribute(markEClass, MARK__CREDITS_EARNED);
		createEAttribute(markEClass, MARK__FINAL_GRADE);
		createEAttribute(markEClass, MARK__CARNEGIE_UNITS_EARNED);

		incidentEClass = createEClass(INCIDENT);
		createEReference(incidentEClass, INCIDENT__DISTRICT);
		createEAttribute(incidentEClass, INCIDENT__INCIDENT_ID);
		createEAttribute(incidentEClass, INCIDENT__DATE);
		createEAttribute(incidentEClass, INCIDENT__MOST_SEVERE_OFFENSE);
		createEReference(incidentEClass, INCIDENT__PARTICIPANTS);

		participantEClass = createEClass(PARTICIPANT);
		createEReference(participantEClass, PARTICIPANT__INCIDENT);
		createEReference(participantEClass, PARTICIPANT__STUDENT);
		createEReference(participantEClass, PARTICIPANT__SCHOOL);
		createEAttribute(participantEClass, PARTICIPANT__STATUTORY_OFFENSE);
		createEAttribute(participantEClass, PARTICIPANT__INSTRUCTIONAL_SUPPORT);
		createEAttribute(participantEClass, PARTICIPANT__REMOVAL_TO_INTERIM_ALTERNATIVE_SETTING_REASON);
		createEReference(participantEClass, PARTICIPANT__OFFENSES);
		createEReference(participantEClass, PARTICIPANT__RESULTS);

		offenseEClass = createEClass(OFFENSE);
		createEReference(offenseEClass, OFFENSE__PARTICIPANT);
		createEAttribute(offenseEClass, OFFENSE__OFFENSE);
		createEAttribute(offenseEClass, OFFENSE__WEAPON_CATEGORY);

		incidentResultEClass = createEClass(INCIDENT_RESULT);
		createEReference(incidentResultEClass, INCIDENT_RESULT__PARTICIPANT);
		createEAttribute(incidentResultEClass, INCIDENT_RESULT__RESULT);
		createEAttribute(incidentResultEClass, INCIDENT_RESULT__DISCIPLINARY_ACTION);
		createEAttribute(incidentResultEClass, INCIDENT_RESULT__AUTHORITY);
		createEAttribute(incidentResultEClass, INCIDENT_RESULT__DURATION_DAYS);
		createEAttribute(incidentResultEClass, INCIDENT_RESULT__MODIFICATION);

		importBatchEClass = createEClass(IMPORT_BATCH);
		createEReference(importBatchEClass, IMPORT_BATCH__DISTRICT);
		createEAttribute(importBatchEClass, IMPORT_BATCH__SOURCE);
		createEAttribute(importBatchEClass, IMPORT_BATCH__FILE_NAME);
		createEAttribute(importBatchEClass, IMPORT_BATCH__SHA256);
		createEAttribute(importBatchEClass, IMPORT_BATCH__USER);
		createEAttribute(importBatchEClass, IMPORT_BATCH__STARTED);
		createEAttribute(importBatchEClass, IMPORT_BATCH__FINISHED);
		createEAttribute(importBatchEClass, IMPORT_BATCH__ACADEMIC_YEAR);
		createEAttribute(importBatchEClass, IMPORT_BATCH__RECORD_TYPE);
		createEAttribute(importBatchEClass, IMPORT_BATCH__ROWS_READ);
		createEAttribute(importBatchEClass, IMPORT_BATCH__ROWS_REFUSED);
		createEAttribute(importBatchEClass, IMPORT_BATCH__RECORDS_INSERTED);
		createEAttribute(importBatchEClass, IMPORT_BATCH__RECORDS_UPDATED);

		exportRunEClass = createEClass(EXPORT_RUN);
		createEReference(exportRunEClass, EXPORT_RUN__DISTRICT);
		createEAttribute(exportRunEClass, EXPORT_RUN__RUN_ID);
		createEAttribute(exportRunEClass, EXPORT_RUN__EXPORT_TYPE);
		createEAttribute(exportRunEClass, EXPORT_RUN__RECORD_TYPE);
		createEAttribute(exportRunEClass, EXPORT_RUN__LAYOUT);
		createEAttribute(exportRunEClass, EXPORT_RUN__ACADEMIC_YEAR);
		createEAttribute(exportRunEClass, EXPORT_RUN__STATE);
		createEAttribute(exportRunEClass, EXPORT_RUN__USER);
		createEAttribute(exportRunEClass, EXPORT_RUN__CREATED);
		createEAttribute(exportRunEClass, EXPORT_RUN__STATE_CHANGED);
		createEAttribute(exportRunEClass, EXPORT_RUN__OPTIONS);
		createEAttribute(exportRunEClass, EXPORT_RUN__FILE_NAME);
		createEAttribute(exportRunEClass, EXPORT_RUN__FILE_FORMAT);
		createEAttribute(exportRunEClass, EXPORT_RUN__SHA256);
		createEAttribute(exportRunEClass, EXPORT_RUN__AS_OF);
		createEAttribute(exportRunEClass, EXPORT_RUN__ROWS_WRITTEN);
		createEAttribute(exportRunEClass, EXPORT_RUN__ROWS_LEFT_OUT);
		createEAttribute(exportRunEClass, EXPORT_RUN__FINDINGS);

		// Create data types
		localDateEDataType = createEDataType(LOCAL_DATE);
		instantEDataType = createEDataType(INSTANT);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		datedRecordEClass.getESuperTypes().add(this.getRecord());
		districtEClass.getESuperTypes().add(this.getRecord());
		schoolEClass.getESuperTypes().add(this.getRecord());
		calendarYearEClass.getESuperTypes().add(this.getRecord());
		dayOffEClass.getESuperTypes().add(this.getRecord());
		codeMappingEClass.getESuperTypes().add(this.getDatedRecord());
		staffMemberEClass.getESuperTypes().add(this.getRecord());
		staffInformationEClass.getESuperTypes().add(this.getDatedRecord());
		staffAssignmentEClass.getESuperTypes().add(this.getRecord());
		studentEClass.getESuperTypes().add(this.getRecord());
		studentInformationEClass.getESuperTypes().add(this.getDatedRecord());
		enrollmentEClass.getESuperTypes().add(this.getRecord());
		programMembershipEClass.getESuperTypes().add(this.getDatedRecord());
		languageAcquisitionEClass.getESuperTypes().add(this.getDatedRecord());
		attendanceSummaryEClass.getESuperTypes().add(this.getRecord());
		pathwayCompletionEClass.getESuperTypes().add(this.getRecord());
		workBasedLearningEClass.getESuperTypes().add(this.getRecord());
		postsecondaryStatusEClass.getESuperTypes().add(this.getRecord());
		waiverEClass.getESuperTypes().add(this.getRecord());
		specialEducationStatusEClass.getESuperTypes().add(this.getDatedRecord());
		specialEducationMeetingEClass.getESuperTypes().add(this.getRecord());
		specialEducationPlanEClass.getESuperTypes().add(this.getDatedRecord());
		specialEducationServiceEClass.getESuperTypes().add(this.getRecord());
		courseEClass.getESuperTypes().add(this.getRecord());
		sectionEClass.getESuperTypes().add(this.getRecord());
		sectionTeacherEClass.getESuperTypes().add(this.getRecord());
		sectionEnrollmentEClass.getESuperTypes().add(this.getRecord());
		markEClass.getESuperTypes().add(this.getRecord());
		incidentEClass.getESuperTypes().add(this.getRecord());
		participantEClass.getESuperTypes().add(this.getRecord());
		offenseEClass.getESuperTypes().add(this.getRecord());
		incidentResultEClass.getESuperTypes().add(this.getRecord());
		importBatchEClass.getESuperTypes().add(this.getRecord());
		exportRunEClass.getESuperTypes().add(this.getRecord());

		// Initialize classes and features; add operations and parameters
		initEClass(recordEClass, org.caret.model.Record.class, "Record", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRecord_Id(), ecorePackage.getELong(), "id", null, 0, 1, org.caret.model.Record.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRecord_LocalRecordId(), ecorePackage.getEString(), "localRecordId", null, 0, 1, org.caret.model.Record.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(datedRecordEClass, DatedRecord.class, "DatedRecord", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDatedRecord_Start(), this.getLocalDate(), "start", null, 0, 1, DatedRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDatedRecord_End(), this.getLocalDate(), "end", "9999-12-31", 0, 1, DatedRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(districtEClass, District.class, "District", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDistrict_Code(), ecorePackage.getEString(), "code", null, 0, 1, District.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDistrict_Name(), ecorePackage.getEString(), "name", null, 0, 1, District.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDistrict_CountyName(), ecorePackage.getEString(), "countyName", null, 0, 1, District.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDistrict_Schools(), this.getSchool(), this.getSchool_District(), "schools", null, 0, -1, District.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDistrict_CalendarYears(), this.getCalendarYear(), this.getCalendarYear_District(), "calendarYears", null, 0, -1, District.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDistrict_CodeMappings(), this.getCodeMapping(), this.getCodeMapping_District(), "codeMappings", null, 0, -1, District.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDistrict_StaffMembers(), this.getStaffMember(), this.getStaffMember_District(), "staffMembers", null, 0, -1, District.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDistrict_Students(), this.getStudent(), this.getStudent_District(), "students", null, 0, -1, District.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDistrict_Courses(), this.getCourse(), this.getCourse_District(), "courses", null, 0, -1, District.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDistrict_Incidents(), this.getIncident(), this.getIncident_District(), "incidents", null, 0, -1, District.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDistrict_ImportBatches(), this.getImportBatch(), this.getImportBatch_District(), "importBatches", null, 0, -1, District.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDistrict_ExportRuns(), this.getExportRun(), this.getExportRun_District(), "exportRuns", null, 0, -1, District.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(schoolEClass, School.class, "School", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getSchool_District(), this.getDistrict(), this.getDistrict_Schools(), "district", null, 0, 1, School.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSchool_Code(), ecorePackage.getEString(), "code", null, 0, 1, School.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSchool_Name(), ecorePackage.getEString(), "name", null, 0, 1, School.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSchool_Charter(), ecorePackage.getEString(), "charter", null, 0, 1, School.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSchool_CharterNumber(), ecorePackage.getEString(), "charterNumber", null, 0, 1, School.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSchool_FundingType(), ecorePackage.getEString(), "fundingType", null, 0, 1, School.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSchool_Dass(), ecorePackage.getEString(), "dass", null, 0, 1, School.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSchool_Status(), ecorePackage.getEString(), "status", null, 0, 1, School.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSchool_LowGrade(), ecorePackage.getEString(), "lowGrade", null, 0, 1, School.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSchool_HighGrade(), ecorePackage.getEString(), "highGrade", null, 0, 1, School.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSchool_OpenDate(), this.getLocalDate(), "openDate", null, 0, 1, School.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSchool_ClosedDate(), this.getLocalDate(), "closedDate", null, 0, 1, School.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSchool_InDirectory(), ecorePackage.getEBoolean(), "inDirectory", null, 0, 1, School.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSchool_NotReported(), ecorePackage.getEBoolean(), "notReported", null, 0, 1, School.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSchool_NotReportedReason(), ecorePackage.getEString(), "notReportedReason", null, 0, 1, School.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(calendarYearEClass, CalendarYear.class, "CalendarYear", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getCalendarYear_District(), this.getDistrict(), this.getDistrict_CalendarYears(), "district", null, 0, 1, CalendarYear.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCalendarYear_AcademicYear(), ecorePackage.getEString(), "academicYear", null, 0, 1, CalendarYear.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCalendarYear_FirstDay(), this.getLocalDate(), "firstDay", null, 0, 1, CalendarYear.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCalendarYear_LastDay(), this.getLocalDate(), "lastDay", null, 0, 1, CalendarYear.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCalendarYear_DaysOff(), this.getDayOff(), this.getDayOff_CalendarYear(), "daysOff", null, 0, -1, CalendarYear.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(dayOffEClass, DayOff.class, "DayOff", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getDayOff_CalendarYear(), this.getCalendarYear(), this.getCalendarYear_DaysOff(), "calendarYear", null, 0, 1, DayOff.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDayOff_Date(), this.getLocalDate(), "date", null, 0, 1, DayOff.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDayOff_SchoolCode(), ecorePackage.getEString(), "schoolCode", null, 0, 1, DayOff.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDayOff_Reason(), ecorePackage.getEString(), "reason", null, 0, 1, DayOff.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(codeMappingEClass, CodeMapping.class, "CodeMapping", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getCodeMapping_District(), this.getDistrict(), this.getDistrict_CodeMappings(), "district", null, 0, 1, CodeMapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCodeMapping_CodeSet(), ecorePackage.getEString(), "codeSet", null, 0, 1, CodeMapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCodeMapping_LocalCode(), ecorePackage.getEString(), "localCode", null, 0, 1, CodeMapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCodeMapping_StateCode(), ecorePackage.getEString(), "stateCode", null, 0, 1, CodeMapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(staffMemberEClass, StaffMember.class, "StaffMember", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getStaffMember_District(), this.getDistrict(), this.getDistrict_StaffMembers(), "district", null, 0, 1, StaffMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStaffMember_LocalStaffId(), ecorePackage.getEString(), "localStaffId", null, 0, 1, StaffMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStaffMember_Seid(), ecorePackage.getEString(), "seid", null, 0, 1, StaffMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStaffMember_Information(), this.getStaffInformation(), this.getStaffInformation_StaffMember(), "information", null, 0, -1, StaffMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStaffMember_Assignments(), this.getStaffAssignment(), this.getStaffAssignment_StaffMember(), "assignments", null, 0, -1, StaffMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(staffInformationEClass, StaffInformation.class, "StaffInformation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getStaffInformation_StaffMember(), this.getStaffMember(), this.getStaffMember_Information(), "staffMember", null, 0, 1, StaffInformation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStaffInformation_LegalFirstName(), ecorePackage.getEString(), "legalFirstName", null, 0, 1, StaffInformation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStaffInformation_LegalMiddleName(), ecorePackage.getEString(), "legalMiddleName", null, 0, 1, StaffInformation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStaffInformation_LegalLastName(), ecorePackage.getEString(), "legalLastName", null, 0, 1, StaffInformation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStaffInformation_AliasFirstName(), ecorePackage.getEString(), "aliasFirstName", null, 0, 1, StaffInformation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStaffInformation_AliasMiddleName(), ecorePackage.getEString(), "aliasMiddleName", null, 0, 1, StaffInformation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStaffInformation_AliasLastName(), ecorePackage.getEString(), "aliasLastName", null, 0, 1, StaffInformation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStaffInformation_BirthDate(), this.getLocalDate(), "birthDate", null, 0, 1, StaffInformation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStaffInformation_Gender(), ecorePackage.getEString(), "gender", null, 0, 1, StaffInformation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStaffInformation_HispanicEthnicity(), ecorePackage.getEString(), "hispanicEthnicity", null, 0, 1, StaffInformation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStaffInformation_EthnicityMissing(), ecorePackage.getEString(), "ethnicityMissing", null, 0, 1, StaffInformation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStaffInformation_Race1(), ecorePackage.getEString(), "race1", null, 0, 1, StaffInformation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStaffInformation_Race2(), ecorePackage.getEString(), "race2", null, 0, 1, StaffInformation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStaffInformation_Race3(), ecorePackage.getEString(), "race3", null, 0, 1, StaffInformation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStaffInformation_Race4(), ecorePackage.getEString(), "race4", null, 0, 1, StaffInformation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStaffInformation_Race5(), ecorePackage.getEString(), "race5", null, 0, 1, StaffInformation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStaffInformation_RaceMissing(), ecorePackage.getEString(), "raceMissing", null, 0, 1, StaffInformation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStaffInformation_HighestDegree(), ecorePackage.getEString(), "highestDegree", null, 0, 1, StaffInformation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStaffInformation_EmploymentStatus(), ecorePackage.getEString(), "employmentStatus", null, 0, 1, StaffInformation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStaffInformation_EmploymentStartDate(), this.getLocalDate(), "employmentStartDate", null, 0, 1, StaffInformation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStaffInformation_EmploymentEndDate(), this.getLocalDate(), "employmentEndDate", null, 0, 1, StaffInformation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStaffInformation_ServiceYearsLea(), ecorePackage.getEIntegerObject(), "serviceYearsLea", null, 0, 1, StaffInformation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStaffInformation_ServiceYearsTotal(), ecorePackage.getEIntegerObject(), "serviceYearsTotal", null, 0, 1, StaffInformation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(staffAssignmentEClass, StaffAssignment.class, "StaffAssignment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getStaffAssignment_StaffMember(), this.getStaffMember(), this.getStaffMember_Assignments(), "staffMember", null, 0, 1, StaffAssignment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStaffAssignment_AcademicYear(), ecorePackage.getEString(), "academicYear", null, 0, 1, StaffAssignment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStaffAssignment_School(), this.getSchool(), null, "school", null, 0, 1, StaffAssignment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStaffAssignment_JobClassification(), ecorePackage.getEString(), "jobClassification", null, 0, 1, StaffAssignment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStaffAssignment_Sequence(), ecorePackage.getEIntegerObject(), "sequence", null, 0, 1, StaffAssignment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStaffAssignment_FullTimeEquivalentPercent(), ecorePackage.getEBigDecimal(), "fullTimeEquivalentPercent", null, 0, 1, StaffAssignment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStaffAssignment_NonClassroomAssignment1(), ecorePackage.getEString(), "nonClassroomAssignment1", null, 0, 1, StaffAssignment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStaffAssignment_NonClassroomAssignment2(), ecorePackage.getEString(), "nonClassroomAssignment2", null, 0, 1, StaffAssignment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStaffAssignment_NonClassroomAssignment3(), ecorePackage.getEString(), "nonClassroomAssignment3", null, 0, 1, StaffAssignment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStaffAssignment_NonClassroomAssignment4(), ecorePackage.getEString(), "nonClassroomAssignment4", null, 0, 1, StaffAssignment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStaffAssignment_NonClassroomAssignment5(), ecorePackage.getEString(), "nonClassroomAssignment5", null, 0, 1, StaffAssignment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStaffAssignment_NonClassroomAssignment6(), ecorePackage.getEString(), "nonClassroomAssignment6", null, 0, 1, StaffAssignment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStaffAssignment_NonClassroomAssignment7(), ecorePackage.getEString(), "nonClassroomAssignment7", null, 0, 1, StaffAssignment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(studentEClass, Student.class, "Student", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getStudent_District(), this.getDistrict(), this.getDistrict_Students(), "district", null, 0, 1, Student.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStudent_LocalStudentId(), ecorePackage.getEString(), "localStudentId", null, 0, 1, Student.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStudent_Ssid(), ecorePackage.getEString(), "ssid", null, 0, 1, Student.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStudent_LocalSpecialEducationStudentId(), ecorePackage.getEString(), "localSpecialEducationStudentId", null, 0, 1, Student.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStudent_NotReported(), ecorePackage.getEBoolean(), "notReported", null, 0, 1, Student.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStudent_NotReportedReason(), ecorePackage.getEString(), "notReportedReason", null, 0, 1, Student.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStudent_Information(), this.getStudentInformation(), this.getStudentInformation_Student(), "information", null, 0, -1, Student.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStudent_Enrollments(), this.getEnrollment(), this.getEnrollment_Student(), "enrollments", null, 0, -1, Student.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStudent_ProgramMemberships(), this.getProgramMembership(), this.getProgramMembership_Student(), "programMemberships", null, 0, -1, Student.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStudent_LanguageAcquisitions(), this.getLanguageAcquisition(), this.getLanguageAcquisition_Student(), "languageAcquisitions", null, 0, -1, Student.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStudent_AttendanceSummaries(), this.getAttendanceSummary(), this.getAttendanceSummary_Student(), "attendanceSummaries", null, 0, -1, Student.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStudent_PathwayCompletions(), this.getPathwayCompletion(), this.getPathwayCompletion_Student(), "pathwayCompletions", null, 0, -1, Student.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStudent_WorkBasedLearning(), this.getWorkBasedLearning(), this.getWorkBasedLearning_Student(), "workBasedLearning", null, 0, -1, Student.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStudent_PostsecondaryStatuses(), this.getPostsecondaryStatus(), this.getPostsecondaryStatus_Student(), "postsecondaryStatuses", null, 0, -1, Student.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStudent_Waivers(), this.getWaiver(), this.getWaiver_Student(), "waivers", null, 0, -1, Student.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStudent_SpecialEducationStatuses(), this.getSpecialEducationStatus(), this.getSpecialEducationStatus_Student(), "specialEducationStatuses", null, 0, -1, Student.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStudent_SpecialEducationMeetings(), this.getSpecialEducationMeeting(), this.getSpecialEducationMeeting_Student(), "specialEducationMeetings", null, 0, -1, Student.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStudent_SpecialEducationPlans(), this.getSpecialEducationPlan(), this.getSpecialEducationPlan_Student(), "specialEducationPlans", null, 0, -1, Student.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStudent_CurrentInformation(), this.getStudentInformation(), null, "currentInformation", null, 0, 1, Student.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(studentInformationEClass, StudentInformation.class, "StudentInformation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getStudentInformation_Student(), this.getStudent(), this.getStudent_Information(), "student", null, 0, 1, StudentInformation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStudentInformation_LegalFirstName(), ecorePackage.getEString(), "legalFirstName", null, 0, 1, StudentInformation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStudentInformation_LegalMiddleName(), ecorePackage.getEString(), "legalMiddleName", null, 0, 1, StudentInformation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStudentInformation_LegalLastName(), ecorePackage.getEString(), "legalLastName", null, 0, 1, StudentInformation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStudentInformation_NameSuffix(), ecorePackage.getEString(), "nameSuffix", null, 0, 1, StudentInformation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStudentInformation_AliasFirstName(), ecorePackage.getEString(), "aliasFirstName", null, 0, 1, StudentInformation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStudentInformation_AliasMiddleName(), ecorePackage.getEString(), "aliasMiddleName", null, 0, 1, StudentInformation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStudentInformation_AliasLastName(), ecorePackage.getEString(), "aliasLastName", null, 0, 1, StudentInformation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStudentInformation_PreferredFirstName(), ecorePackage.getEString(), "preferredFirstName", null, 0, 1, StudentInformation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStudentInformation_PreferredLastName(), ecorePackage.getEString(), "preferredLastName", null, 0, 1, StudentInformation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStudentInformation_BirthDate(), this.getLocalDate(), "birthDate", null, 0, 1, StudentInformation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStudentInformation_Gender(), ecorePackage.getEString(), "gender", null, 0, 1, StudentInformation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStudentInformation_BirthCity(), ecorePackage.getEString(), "birthCity", null, 0, 1, StudentInformation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStudentInformation_BirthStateProvince(), ecorePackage.getEString(), "birthStateProvince", null, 0, 1, StudentInformation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStudentInformation_BirthCountry(), ecorePackage.getEString(), "birthCountry", null, 0, 1, StudentInformation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStudentInformation_PrimaryLanguage(), ecorePackage.getEString(), "primaryLanguage", null, 0, 1, StudentInformation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStudentInformation_HispanicEthnicity(), ecorePackage.getEString(), "hispanicEthnicity", null, 0, 1, StudentInformation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStudentInformation_EthnicityMissing(), ecorePackage.getEString(), "ethnicityMissing", null, 0, 1, StudentInformation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStudentInformation_Race1(), ecorePackage.getEString(), "race1", null, 0, 1, StudentInformation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStudentInformation_Race2(), ecorePackage.getEString(), "race2", null, 0, 1, StudentInformation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStudentInformation_Race3(), ecorePackage.getEString(), "race3", null, 0, 1, StudentInformation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStudentInformation_Race4(), ecorePackage.getEString(), "race4", null, 0, 1, StudentInformation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStudentInformation_Race5(), ecorePackage.getEString(), "race5", null, 0, 1, StudentInformation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStudentInformation_RaceMissing(), ecorePackage.getEString(), "raceMissing", null, 0, 1, StudentInformation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStudentInformation_ResidentialAddressLine1(), ecorePackage.getEString(), "residentialAddressLine1", null, 0, 1, StudentInformation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStudentInformation_ResidentialAddressLine2(), ecorePackage.getEString(), "residentialAddressLine2", null, 0, 1, StudentInformation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStudentInformation_ResidentialCity(), ecorePackage.getEString(), "residentialCity", null, 0, 1, StudentInformation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStudentInformation_ResidentialStateProvince(), ecorePackage.getEString(), "residentialStateProvince", null, 0, 1, StudentInformation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStudentInformation_ResidentialZipCode(), ecorePackage.getEString(), "residentialZipCode", null, 0, 1, StudentInformation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStudentInformation_MailingAddressLine1(), ecorePackage.getEString(), "mailingAddressLine1", null, 0, 1, StudentInformation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStudentInformation_MailingAddressLine2(), ecorePackage.getEString(), "mailingAddressLine2", null, 0, 1, StudentInformation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStudentInformation_MailingCity(), ecorePackage.getEString(), "mailingCity", null, 0, 1, StudentInformation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStudentInformation_MailingStateProvince(), ecorePackage.getEString(), "mailingStateProvince", null, 0, 1, StudentInformation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStudentInformation_MailingZipCode(), ecorePackage.getEString(), "mailingZipCode", null, 0, 1, StudentInformation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStudentInformation_InitialUsSchoolEnrollmentDate(), this.getLocalDate(), "initialUsSchoolEnrollmentDate", null, 0, 1, StudentInformation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStudentInformation_EnrolledInUsSchoolLessThanThreeYears(), ecorePackage.getEString(), "enrolledInUsSchoolLessThanThreeYears", null, 0, 1, StudentInformation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStudentInformation_Guardian1FirstName(), ecorePackage.getEString(), "guardian1FirstName", null, 0, 1, StudentInformation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStudentInformation_Guardian1LastName(), ecorePackage.getEString(), "guardian1LastName", null, 0, 1, StudentInformation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStudentInformation_Guardian1HighestEducationLevel(), ecorePackage.getEString(), "guardian1HighestEducationLevel", null, 0, 1, StudentInformation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStudentInformation_Guardian2FirstName(), ecorePackage.getEString(), "guardian2FirstName", null, 0, 1, StudentInformation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStudentInformation_Guardian2LastName(), ecorePackage.getEString(), "guardian2LastName", null, 0, 1, StudentInformation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStudentInformation_Guardian2HighestEducationLevel(), ecorePackage.getEString(), "guardian2HighestEducationLevel", null, 0, 1, StudentInformation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(enrollmentEClass, Enrollment.class, "Enrollment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getEnrollment_Student(), this.getStudent(), this.getStudent_Enrollments(), "student", null, 0, 1, Enrollment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEnrollment_AcademicYear(), ecorePackage.getEString(), "academicYear", null, 0, 1, Enrollment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEnrollment_School(), this.getSchool(), null, "school", null, 0, 1, Enrollment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEnrollment_NonpublicSchool(), ecorePackage.getEString(), "nonpublicSchool", null, 0, 1, Enrollment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEnrollment_Start(), this.getLocalDate(), "start", null, 0, 1, Enrollment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEnrollment_ExitDate(), this.getLocalDate(), "exitDate", null, 0, 1, Enrollment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEnrollment_Status(), ecorePackage.getEString(), "status", null, 0, 1, Enrollment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEnrollment_GradeLevel(), ecorePackage.getEString(), "gradeLevel", null, 0, 1, Enrollment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEnrollment_ExitReason(), ecorePackage.getEString(), "exitReason", null, 0, 1, Enrollment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEnrollment_CompletionStatus(), ecorePackage.getEString(), "completionStatus", null, 0, 1, Enrollment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEnrollment_ExpectedReceiverSchool(), ecorePackage.getEString(), "expectedReceiverSchool", null, 0, 1, Enrollment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEnrollment_MetAllUcCsuRequirements(), ecorePackage.getEString(), "metAllUcCsuRequirements", null, 0, 1, Enrollment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEnrollment_SchoolTransfer(), ecorePackage.getEString(), "schoolTransfer", null, 0, 1, Enrollment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEnrollment_DistrictOfGeographicResidence(), ecorePackage.getEString(), "districtOfGeographicResidence", null, 0, 1, Enrollment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEnrollment_GoldenStateSealMeritDiploma(), ecorePackage.getEString(), "goldenStateSealMeritDiploma", null, 0, 1, Enrollment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEnrollment_SealOfBiliteracy(), ecorePackage.getEString(), "sealOfBiliteracy", null, 0, 1, Enrollment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEnrollment_AdultAgeWithDisabilitiesInTransitionStatus(), ecorePackage.getEString(), "adultAgeWithDisabilitiesInTransitionStatus", null, 0, 1, Enrollment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEnrollment_GraduationExemption(), ecorePackage.getEString(), "graduationExemption", null, 0, 1, Enrollment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEnrollment_PostsecondaryTransitionStatus(), ecorePackage.getEString(), "postsecondaryTransitionStatus", null, 0, 1, Enrollment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEnrollment_WorkforceReadinessCertificateCompletion(), ecorePackage.getEString(), "workforceReadinessCertificateCompletion", null, 0, 1, Enrollment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEnrollment_FoodHandlerCertificationCompletion(), ecorePackage.getEString(), "foodHandlerCertificationCompletion", null, 0, 1, Enrollment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEnrollment_PreApprenticeshipCertificationCompletion(), ecorePackage.getEString(), "preApprenticeshipCertificationCompletion", null, 0, 1, Enrollment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEnrollment_PreApprenticeshipNonCertifiedCompletion(), ecorePackage.getEString(), "preApprenticeshipNonCertifiedCompletion", null, 0, 1, Enrollment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEnrollment_StateFederalJobProgramCompletion(), ecorePackage.getEString(), "stateFederalJobProgramCompletion", null, 0, 1, Enrollment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEnrollment_NotReported(), ecorePackage.getEBoolean(), "notReported", null, 0, 1, Enrollment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEnrollment_NotReportedReason(), ecorePackage.getEString(), "notReportedReason", null, 0, 1, Enrollment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(programMembershipEClass, ProgramMembership.class, "ProgramMembership", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getProgramMembership_Student(), this.getStudent(), this.getStudent_ProgramMemberships(), "student", null, 0, 1, ProgramMembership.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProgramMembership_School(), this.getSchool(), null, "school", null, 0, 1, ProgramMembership.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProgramMembership_Program(), ecorePackage.getEString(), "program", null, 0, 1, ProgramMembership.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProgramMembership_Membership(), ecorePackage.getEString(), "membership", null, 0, 1, ProgramMembership.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProgramMembership_EducationService(), ecorePackage.getEString(), "educationService", null, 0, 1, ProgramMembership.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProgramMembership_EducationServiceAcademicYear(), ecorePackage.getEString(), "educationServiceAcademicYear", null, 0, 1, ProgramMembership.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProgramMembership_CaliforniaPartnershipAcademyId(), ecorePackage.getEString(), "californiaPartnershipAcademyId", null, 0, 1, ProgramMembership.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProgramMembership_MigrantStudentId(), ecorePackage.getEString(), "migrantStudentId", null, 0, 1, ProgramMembership.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProgramMembership_PrimaryDisability(), ecorePackage.getEString(), "primaryDisability", null, 0, 1, ProgramMembership.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProgramMembership_DistrictOfSpecialEducationAccountability(), ecorePackage.getEString(), "districtOfSpecialEducationAccountability", null, 0, 1, ProgramMembership.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProgramMembership_HomelessDwellingType(), ecorePackage.getEString(), "homelessDwellingType", null, 0, 1, ProgramMembership.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProgramMembership_UnaccompaniedYouth(), ecorePackage.getEString(), "unaccompaniedYouth", null, 0, 1, ProgramMembership.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProgramMembership_RunawayYouth(), ecorePackage.getEString(), "runawayYouth", null, 0, 1, ProgramMembership.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(languageAcquisitionEClass, LanguageAcquisition.class, "LanguageAcquisition", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getLanguageAcquisition_Student(), this.getStudent(), this.getStudent_LanguageAcquisitions(), "student", null, 0, 1, LanguageAcquisition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLanguageAcquisition_Status(), ecorePackage.getEString(), "status", null, 0, 1, LanguageAcquisition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLanguageAcquisition_PrimaryLanguage(), ecorePackage.getEString(), "primaryLanguage", null, 0, 1, LanguageAcquisition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLanguageAcquisition_CorrectionReason(), ecorePackage.getEString(), "correctionReason", null, 0, 1, LanguageAcquisition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(attendanceSummaryEClass, AttendanceSummary.class, "AttendanceSummary", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getAttendanceSummary_Student(), this.getStudent(), this.getStudent_AttendanceSummaries(), "student", null, 0, 1, AttendanceSummary.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttendanceSummary_AcademicYear(), ecorePackage.getEString(), "academicYear", null, 0, 1, AttendanceSummary.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAttendanceSummary_School(), this.getSchool(), null, "school", null, 0, 1, AttendanceSummary.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttendanceSummary_DataCollectionExemption(), ecorePackage.getEString(), "dataCollectionExemption", null, 0, 1, AttendanceSummary.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttendanceSummary_HourlyAttendanceSchoolType(), ecorePackage.getEString(), "hourlyAttendanceSchoolType", null, 0, 1, AttendanceSummary.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttendanceSummary_ExpectedAttendanceDays(), ecorePackage.getEBigDecimal(), "expectedAttendanceDays", null, 0, 1, AttendanceSummary.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttendanceSummary_DaysAttendedInPerson(), ecorePackage.getEBigDecimal(), "daysAttendedInPerson", null, 0, 1, AttendanceSummary.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttendanceSummary_DaysAbsentOutOfSchoolSuspension(), ecorePackage.getEBigDecimal(), "daysAbsentOutOfSchoolSuspension", null, 0, 1, AttendanceSummary.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttendanceSummary_DaysInAttendanceInSchoolSuspension(), ecorePackage.getEBigDecimal(), "daysInAttendanceInSchoolSuspension", null, 0, 1, AttendanceSummary.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttendanceSummary_DaysAbsentExcusedNonSuspension(), ecorePackage.getEBigDecimal(), "daysAbsentExcusedNonSuspension", null, 0, 1, AttendanceSummary.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttendanceSummary_DaysAbsentUnexcusedNonSuspension(), ecorePackage.getEBigDecimal(), "daysAbsentUnexcusedNonSuspension", null, 0, 1, AttendanceSummary.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttendanceSummary_IncompleteIndependentStudyDays(), ecorePackage.getEBigDecimal(), "incompleteIndependentStudyDays", null, 0, 1, AttendanceSummary.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttendanceSummary_NonAdaGeneratingIndependentStudyDays(), ecorePackage.getEBigDecimal(), "nonAdaGeneratingIndependentStudyDays", null, 0, 1, AttendanceSummary.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttendanceSummary_AdaGeneratingIndependentStudyDays(), ecorePackage.getEBigDecimal(), "adaGeneratingIndependentStudyDays", null, 0, 1, AttendanceSummary.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttendanceSummary_PeriodByPeriodAttendanceMethod(), ecorePackage.getEString(), "periodByPeriodAttendanceMethod", null, 0, 1, AttendanceSummary.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttendanceSummary_AttendanceRecoveryDays(), ecorePackage.getEIntegerObject(), "attendanceRecoveryDays", null, 0, 1, AttendanceSummary.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(pathwayCompletionEClass, PathwayCompletion.class, "PathwayCompletion", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getPathwayCompletion_Student(), this.getStudent(), this.getStudent_PathwayCompletions(), "student", null, 0, 1, PathwayCompletion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPathwayCompletion_AcademicYear(), ecorePackage.getEString(), "academicYear", null, 0, 1, PathwayCompletion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPathwayCompletion_School(), this.getSchool(), null, "school", null, 0, 1, PathwayCompletion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPathwayCompletion_Pathway(), ecorePackage.getEString(), "pathway", null, 0, 1, PathwayCompletion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPathwayCompletion_CompletionAcademicYear(), ecorePackage.getEString(), "completionAcademicYear", null, 0, 1, PathwayCompletion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(workBasedLearningEClass, WorkBasedLearning.class, "WorkBasedLearning", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getWorkBasedLearning_Student(), this.getStudent(), this.getStudent_WorkBasedLearning(), "student", null, 0, 1, WorkBasedLearning.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWorkBasedLearning_AcademicYear(), ecorePackage.getEString(), "academicYear", null, 0, 1, WorkBasedLearning.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getWorkBasedLearning_School(), this.getSchool(), null, "school", null, 0, 1, WorkBasedLearning.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWorkBasedLearning_NonpublicSchool(), ecorePackage.getEString(), "nonpublicSchool", null, 0, 1, WorkBasedLearning.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWorkBasedLearning_Type(), ecorePackage.getEString(), "type", null, 0, 1, WorkBasedLearning.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWorkBasedLearning_InternshipId(), ecorePackage.getEString(), "internshipId", null, 0, 1, WorkBasedLearning.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWorkBasedLearning_ExternalHours(), ecorePackage.getEBigDecimal(), "externalHours", null, 0, 1, WorkBasedLearning.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWorkBasedLearning_EmbeddedStateCourse(), ecorePackage.getEString(), "embeddedStateCourse", null, 0, 1, WorkBasedLearning.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWorkBasedLearning_InternshipEmployerPerformanceEvaluation(), ecorePackage.getEString(), "internshipEmployerPerformanceEvaluation", null, 0, 1, WorkBasedLearning.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWorkBasedLearning_InternshipLeaSponsored(), ecorePackage.getEString(), "internshipLeaSponsored", null, 0, 1, WorkBasedLearning.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWorkBasedLearning_InternshipCertificatedSupervisor(), ecorePackage.getEString(), "internshipCertificatedSupervisor", null, 0, 1, WorkBasedLearning.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(postsecondaryStatusEClass, PostsecondaryStatus.class, "PostsecondaryStatus", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getPostsecondaryStatus_Student(), this.getStudent(), this.getStudent_PostsecondaryStatuses(), "student", null, 0, 1, PostsecondaryStatus.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPostsecondaryStatus_AcademicYear(), ecorePackage.getEString(), "academicYear", null, 0, 1, PostsecondaryStatus.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPostsecondaryStatus_School(), this.getSchool(), null, "school", null, 0, 1, PostsecondaryStatus.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPostsecondaryStatus_NonpublicSchool(), ecorePackage.getEString(), "nonpublicSchool", null, 0, 1, PostsecondaryStatus.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPostsecondaryStatus_ReportingSelpa(), ecorePackage.getEString(), "reportingSelpa", null, 0, 1, PostsecondaryStatus.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPostsecondaryStatus_ParticipationType(), ecorePackage.getEString(), "participationType", null, 0, 1, PostsecondaryStatus.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPostsecondaryStatus_Status(), ecorePackage.getEString(), "status", null, 0, 1, PostsecondaryStatus.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPostsecondaryStatus_EducationalInstitutionType(), ecorePackage.getEString(), "educationalInstitutionType", null, 0, 1, PostsecondaryStatus.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPostsecondaryStatus_IndustryField(), ecorePackage.getEString(), "industryField", null, 0, 1, PostsecondaryStatus.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPostsecondaryStatus_PostHighSchoolCredential(), ecorePackage.getEString(), "postHighSchoolCredential", null, 0, 1, PostsecondaryStatus.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(waiverEClass, Waiver.class, "Waiver", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getWaiver_Student(), this.getStudent(), this.getStudent_Waivers(), "student", null, 0, 1, Waiver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWaiver_AcademicYear(), ecorePackage.getEString(), "academicYear", null, 0, 1, Waiver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getWaiver_School(), this.getSchool(), null, "school", null, 0, 1, Waiver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWaiver_RegulatoryExemption(), ecorePackage.getEString(), "regulatoryExemption", null, 0, 1, Waiver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWaiver_Outcome(), ecorePackage.getEString(), "outcome", null, 0, 1, Waiver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWaiver_OutcomeStartDate(), this.getLocalDate(), "outcomeStartDate", null, 0, 1, Waiver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(specialEducationStatusEClass, SpecialEducationStatus.class, "SpecialEducationStatus", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getSpecialEducationStatus_Student(), this.getStudent(), this.getStudent_SpecialEducationStatuses(), "student", null, 0, 1, SpecialEducationStatus.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSpecialEducationStatus_ReportingSelpa(), ecorePackage.getEString(), "reportingSelpa", null, 0, 1, SpecialEducationStatus.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSpecialEducationStatus_InitialEntryStartDate(), this.getLocalDate(), "initialEntryStartDate", null, 0, 1, SpecialEducationStatus.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSpecialEducationStatus_Status(), ecorePackage.getEString(), "status", null, 0, 1, SpecialEducationStatus.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSpecialEducationStatus_NonParticipationReason(), ecorePackage.getEString(), "nonParticipationReason", null, 0, 1, SpecialEducationStatus.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(specialEducationMeetingEClass, SpecialEducationMeeting.class, "SpecialEducationMeeting", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getSpecialEducationMeeting_Student(), this.getStudent(), this.getStudent_SpecialEducationMeetings(), "student", null, 0, 1, SpecialEducationMeeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSpecialEducationMeeting_ReportingSelpa(), ecorePackage.getEString(), "reportingSelpa", null, 0, 1, SpecialEducationMeeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSpecialEducationMeeting_MeetingIdentifier(), ecorePackage.getEString(), "meetingIdentifier", null, 0, 1, SpecialEducationMeeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSpecialEducationMeeting_ReferralDate(), this.getLocalDate(), "referralDate", null, 0, 1, SpecialEducationMeeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSpecialEducationMeeting_ReferringParty(), ecorePackage.getEString(), "referringParty", null, 0, 1, SpecialEducationMeeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSpecialEducationMeeting_InitialEvaluationParentalConsentDate(), this.getLocalDate(), "initialEvaluationParentalConsentDate", null, 0, 1, SpecialEducationMeeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSpecialEducationMeeting_MeetingType(), ecorePackage.getEString(), "meetingType", null, 0, 1, SpecialEducationMeeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSpecialEducationMeeting_MeetingDate(), this.getLocalDate(), "meetingDate", null, 0, 1, SpecialEducationMeeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSpecialEducationMeeting_PendingAsOfDate(), this.getLocalDate(), "pendingAsOfDate", null, 0, 1, SpecialEducationMeeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSpecialEducationMeeting_DelayReason(), ecorePackage.getEString(), "delayReason", null, 0, 1, SpecialEducationMeeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSpecialEducationMeeting_EvaluationType(), ecorePackage.getEString(), "evaluationType", null, 0, 1, SpecialEducationMeeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSpecialEducationMeeting_PlanReview(), ecorePackage.getEString(), "planReview", null, 0, 1, SpecialEducationMeeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSpecialEducationMeeting_EvaluationOutcome(), ecorePackage.getEString(), "evaluationOutcome", null, 0, 1, SpecialEducationMeeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSpecialEducationMeeting_ParentalInvolvementFacilitation(), ecorePackage.getEString(), "parentalInvolvementFacilitation", null, 0, 1, SpecialEducationMeeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(specialEducationPlanEClass, SpecialEducationPlan.class, "SpecialEducationPlan", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getSpecialEducationPlan_Student(), this.getStudent(), this.getStudent_SpecialEducationPlans(), "student", null, 0, 1, SpecialEducationPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSpecialEducationPlan_Meeting(), this.getSpecialEducationMeeting(), null, "meeting", null, 0, 1, SpecialEducationPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSpecialEducationPlan_ReportingSelpa(), ecorePackage.getEString(), "reportingSelpa", null, 0, 1, SpecialEducationPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSpecialEducationPlan_DistrictOfSpecialEducationAccountability(), ecorePackage.getEString(), "districtOfSpecialEducationAccountability", null, 0, 1, SpecialEducationPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSpecialEducationPlan_PlanType(), ecorePackage.getEString(), "planType", null, 0, 1, SpecialEducationPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSpecialEducationPlan_AmendmentDate(), this.getLocalDate(), "amendmentDate", null, 0, 1, SpecialEducationPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSpecialEducationPlan_ReasonForPlanRecord(), ecorePackage.getEString(), "reasonForPlanRecord", null, 0, 1, SpecialEducationPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSpecialEducationPlan_PrimaryResidence(), ecorePackage.getEString(), "primaryResidence", null, 0, 1, SpecialEducationPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSpecialEducationPlan_Disability1(), ecorePackage.getEString(), "disability1", null, 0, 1, SpecialEducationPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSpecialEducationPlan_Disability1DegreeOfSupport(), ecorePackage.getEString(), "disability1DegreeOfSupport", null, 0, 1, SpecialEducationPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSpecialEducationPlan_Disability2(), ecorePackage.getEString(), "disability2", null, 0, 1, SpecialEducationPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSpecialEducationPlan_Disability2DegreeOfSupport(), ecorePackage.getEString(), "disability2DegreeOfSupport", null, 0, 1, SpecialEducationPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSpecialEducationPlan_InfantRegionalCenterServicesEligibility(), ecorePackage.getEString(), "infantRegionalCenterServicesEligibility", null, 0, 1, SpecialEducationPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSpecialEducationPlan_ProgramSetting(), ecorePackage.getEString(), "programSetting", null, 0, 1, SpecialEducationPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSpecialEducationPlan_PreschoolProgramSettingServiceLocation(), ecorePackage.getEString(), "preschoolProgramSettingServiceLocation", null, 0, 1, SpecialEducationPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSpecialEducationPlan_TenOrMoreWeeklyHoursInSetting(), ecorePackage.getEString(), "tenOrMoreWeeklyHoursInSetting", null, 0, 1, SpecialEducationPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSpecialEducationPlan_GeneralEducationParticipationPercentage(), ecorePackage.getEString(), "generalEducationParticipationPercentage", null, 0, 1, SpecialEducationPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSpecialEducationPlan_ProgramType(), ecorePackage.getEString(), "programType", null, 0, 1, SpecialEducationPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSpecialEducationPlan_IepIncludesPostsecondaryGoals(), ecorePackage.getEString(), "iepIncludesPostsecondaryGoals", null, 0, 1, SpecialEducationPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSpecialEducationPlan_PostsecondaryGoalsUpdatedAnnually(), ecorePackage.getEString(), "postsecondaryGoalsUpdatedAnnually", null, 0, 1, SpecialEducationPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSpecialEducationPlan_PostsecondaryGoalsAgeAppropriateTransitionAssessment(), ecorePackage.getEString(), "postsecondaryGoalsAgeAppropriateTransitionAssessment", null, 0, 1, SpecialEducationPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSpecialEducationPlan_TransitionServicesInIep(), ecorePackage.getEString(), "transitionServicesInIep", null, 0, 1, SpecialEducationPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSpecialEducationPlan_SupportiveServices(), ecorePackage.getEString(), "supportiveServices", null, 0, 1, SpecialEducationPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSpecialEducationPlan_TransitionServicesGoalsInIep(), ecorePackage.getEString(), "transitionServicesGoalsInIep", null, 0, 1, SpecialEducationPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSpecialEducationPlan_StudentIepParticipation(), ecorePackage.getEString(), "studentIepParticipation", null, 0, 1, SpecialEducationPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSpecialEducationPlan_AgencyRepresentativeIepParticipation(), ecorePackage.getEString(), "agencyRepresentativeIepParticipation", null, 0, 1, SpecialEducationPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSpecialEducationPlan_SpecialTransportation(), ecorePackage.getEString(), "specialTransportation", null, 0, 1, SpecialEducationPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSpecialEducationPlan_ProgramExitDate(), this.getLocalDate(), "programExitDate", null, 0, 1, SpecialEducationPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSpecialEducationPlan_ProgramExitReason(), ecorePackage.getEString(), "programExitReason", null, 0, 1, SpecialEducationPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSpecialEducationPlan_WorkAbilityCompletion(), ecorePackage.getEString(), "workAbilityCompletion", null, 0, 1, SpecialEducationPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSpecialEducationPlan_DepartmentOfRehabilitationServicesCompletion(), ecorePackage.getEString(), "departmentOfRehabilitationServicesCompletion", null, 0, 1, SpecialEducationPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSpecialEducationPlan_Services(), this.getSpecialEducationService(), this.getSpecialEducationService_Plan(), "services", null, 0, -1, SpecialEducationPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(specialEducationServiceEClass, SpecialEducationService.class, "SpecialEducationService", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getSpecialEducationService_Plan(), this.getSpecialEducationPlan(), this.getSpecialEducationPlan_Services(), "plan", null, 0, 1, SpecialEducationService.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSpecialEducationService_NonpublicAgency(), ecorePackage.getEString(), "nonpublicAgency", null, 0, 1, SpecialEducationService.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSpecialEducationService_Service(), ecorePackage.getEString(), "service", null, 0, 1, SpecialEducationService.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSpecialEducationService_Provider(), ecorePackage.getEString(), "provider", null, 0, 1, SpecialEducationService.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSpecialEducationService_Location(), ecorePackage.getEString(), "location", null, 0, 1, SpecialEducationService.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSpecialEducationService_Frequency(), ecorePackage.getEString(), "frequency", null, 0, 1, SpecialEducationService.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSpecialEducationService_DurationMinutes(), ecorePackage.getEIntegerObject(), "durationMinutes", null, 0, 1, SpecialEducationService.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(courseEClass, Course.class, "Course", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getCourse_District(), this.getDistrict(), this.getDistrict_Courses(), "district", null, 0, 1, Course.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCourse_AcademicYear(), ecorePackage.getEString(), "academicYear", null, 0, 1, Course.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCourse_LocalCourseId(), ecorePackage.getEString(), "localCourseId", null, 0, 1, Course.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCourse_Name(), ecorePackage.getEString(), "name", null, 0, 1, Course.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCourse_StateCourse(), ecorePackage.getEString(), "stateCourse", null, 0, 1, Course.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCourse_CourseContent(), ecorePackage.getEString(), "courseContent", null, 0, 1, Course.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCourse_NclbCoreCourseInstructionalLevel(), ecorePackage.getEString(), "nclbCoreCourseInstructionalLevel", null, 0, 1, Course.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCourse_CteTechnicalPreparation(), ecorePackage.getEString(), "cteTechnicalPreparation", null, 0, 1, Course.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCourse_CtePostsecondaryArticulated(), ecorePackage.getEString(), "ctePostsecondaryArticulated", null, 0, 1, Course.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCourse_UcCsuApproved(), ecorePackage.getEString(), "ucCsuApproved", null, 0, 1, Course.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCourse_DepartmentalizedCourseStandardsGradeLevelRange(), ecorePackage.getEString(), "departmentalizedCourseStandardsGradeLevelRange", null, 0, 1, Course.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCourse_ContentStandardsAlignment(), ecorePackage.getEString(), "contentStandardsAlignment", null, 0, 1, Course.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCourse_Sections(), this.getSection(), this.getSection_Course(), "sections", null, 0, -1, Course.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(sectionEClass, Section.class, "Section", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getSection_Course(), this.getCourse(), this.getCourse_Sections(), "course", null, 0, 1, Section.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSection_School(), this.getSchool(), null, "school", null, 0, 1, Section.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSection_SectionId(), ecorePackage.getEString(), "sectionId", null, 0, 1, Section.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSection_AcademicTerm(), ecorePackage.getEString(), "academicTerm", null, 0, 1, Section.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSection_FirstDay(), this.getLocalDate(), "firstDay", null, 0, 1, Section.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSection_LastDay(), this.getLocalDate(), "lastDay", null, 0, 1, Section.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSection_InstructionalLevel(), ecorePackage.getEString(), "instructionalLevel", null, 0, 1, Section.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSection_EducationService(), ecorePackage.getEString(), "educationService", null, 0, 1, Section.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSection_LanguageOfInstruction(), ecorePackage.getEString(), "languageOfInstruction", null, 0, 1, Section.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSection_InstructionalStrategy(), ecorePackage.getEString(), "instructionalStrategy", null, 0, 1, Section.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSection_IndependentStudy(), ecorePackage.getEString(), "independentStudy", null, 0, 1, Section.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSection_DistanceLearning(), ecorePackage.getEString(), "distanceLearning", null, 0, 1, Section.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSection_EducationProgramFundingSource(), ecorePackage.getEString(), "educationProgramFundingSource", null, 0, 1, Section.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSection_CteCourseSectionProvider(), ecorePackage.getEString(), "cteCourseSectionProvider", null, 0, 1, Section.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSection_CourseContentAreaSubcategory(), ecorePackage.getEString(), "courseContentAreaSubcategory", null, 0, 1, Section.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSection_ApIbCourseCrossReference(), ecorePackage.getEString(), "apIbCourseCrossReference", null, 0, 1, Section.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSection_OnlineCourseInstructionType(), ecorePackage.getEString(), "onlineCourseInstructionType", null, 0, 1, Section.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSection_MiddleSchoolCoreSetting(), ecorePackage.getEString(), "middleSchoolCoreSetting", null, 0, 1, Section.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSection_LocalAssignmentOption(), ecorePackage.getEString(), "localAssignmentOption", null, 0, 1, Section.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSection_HighQualityCteCourse(), ecorePackage.getEString(), "highQualityCteCourse", null, 0, 1, Section.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSection_Teachers(), this.getSectionTeacher(), this.getSectionTeacher_Section(), "teachers", null, 0, -1, Section.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSection_Enrollments(), this.getSectionEnrollment(), this.getSectionEnrollment_Section(), "enrollments", null, 0, -1, Section.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(sectionTeacherEClass, SectionTeacher.class, "SectionTeacher", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getSectionTeacher_Section(), this.getSection(), this.getSection_Teachers(), "section", null, 0, 1, SectionTeacher.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSectionTeacher_StaffMember(), this.getStaffMember(), null, "staffMember", null, 0, 1, SectionTeacher.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSectionTeacher_ClassId(), ecorePackage.getEString(), "classId", null, 0, 1, SectionTeacher.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSectionTeacher_MultipleTeacher(), ecorePackage.getEString(), "multipleTeacher", null, 0, 1, SectionTeacher.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(sectionEnrollmentEClass, SectionEnrollment.class, "SectionEnrollment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getSectionEnrollment_Section(), this.getSection(), this.getSection_Enrollments(), "section", null, 0, 1, SectionEnrollment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSectionEnrollment_Student(), this.getStudent(), null, "student", null, 0, 1, SectionEnrollment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSectionEnrollment_Start(), this.getLocalDate(), "start", null, 0, 1, SectionEnrollment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSectionEnrollment_ExitDate(), this.getLocalDate(), "exitDate", null, 0, 1, SectionEnrollment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSectionEnrollment_UcCsuAdmissionRequirement(), ecorePackage.getEString(), "ucCsuAdmissionRequirement", null, 0, 1, SectionEnrollment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSectionEnrollment_Marks(), this.getMark(), this.getMark_SectionEnrollment(), "marks", null, 0, -1, SectionEnrollment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(markEClass, Mark.class, "Mark", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getMark_SectionEnrollment(), this.getSectionEnrollment(), this.getSectionEnrollment_Marks(), "sectionEnrollment", null, 0, 1, Mark.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMark_MarkingPeriod(), ecorePackage.getEString(), "markingPeriod", null, 0, 1, Mark.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMark_CreditsAttempted(), ecorePackage.getEBigDecimal(), "creditsAttempted", null, 0, 1, Mark.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMark_CreditsEarned(), ecorePackage.getEBigDecimal(), "creditsEarned", null, 0, 1, Mark.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMark_FinalGrade(), ecorePackage.getEString(), "finalGrade", null, 0, 1, Mark.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMark_CarnegieUnitsEarned(), ecorePackage.getEBigDecimal(), "carnegieUnitsEarned", null, 0, 1, Mark.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(incidentEClass, Incident.class, "Incident", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getIncident_District(), this.getDistrict(), this.getDistrict_Incidents(), "district", null, 0, 1, Incident.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIncident_IncidentId(), ecorePackage.getEString(), "incidentId", null, 0, 1, Incident.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIncident_Date(), this.getLocalDate(), "date", null, 0, 1, Incident.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIncident_MostSevereOffense(), ecorePackage.getEString(), "mostSevereOffense", null, 0, 1, Incident.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getIncident_Participants(), this.getParticipant(), this.getParticipant_Incident(), "participants", null, 0, -1, Incident.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(participantEClass, Participant.class, "Participant", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getParticipant_Incident(), this.getIncident(), this.getIncident_Participants(), "incident", null, 0, 1, Participant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getParticipant_Student(), this.getStudent(), null, "student", null, 0, 1, Participant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getParticipant_School(), this.getSchool(), null, "school", null, 0, 1, Participant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParticipant_StatutoryOffense(), ecorePackage.getEString(), "statutoryOffense", null, 0, 1, Participant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParticipant_InstructionalSupport(), ecorePackage.getEString(), "instructionalSupport", null, 0, 1, Participant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParticipant_RemovalToInterimAlternativeSettingReason(), ecorePackage.getEString(), "removalToInterimAlternativeSettingReason", null, 0, 1, Participant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getParticipant_Offenses(), this.getOffense(), this.getOffense_Participant(), "offenses", null, 0, -1, Participant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getParticipant_Results(), this.getIncidentResult(), this.getIncidentResult_Participant(), "results", null, 0, -1, Participant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(offenseEClass, Offense.class, "Offense", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getOffense_Participant(), this.getParticipant(), this.getParticipant_Offenses(), "participant", null, 0, 1, Offense.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOffense_Offense(), ecorePackage.getEString(), "offense", null, 0, 1, Offense.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOffense_WeaponCategory(), ecorePackage.getEString(), "weaponCategory", null, 0, 1, Offense.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(incidentResultEClass, IncidentResult.class, "IncidentResult", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getIncidentResult_Participant(), this.getParticipant(), this.getParticipant_Results(), "participant", null, 0, 1, IncidentResult.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIncidentResult_Result(), ecorePackage.getEString(), "result", null, 0, 1, IncidentResult.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIncidentResult_DisciplinaryAction(), ecorePackage.getEString(), "disciplinaryAction", null, 0, 1, IncidentResult.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIncidentResult_Authority(), ecorePackage.getEString(), "authority", null, 0, 1, IncidentResult.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIncidentResult_DurationDays(), ecorePackage.getEBigDecimal(), "durationDays", null, 0, 1, IncidentResult.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIncidentResult_Modification(), ecorePackage.getEString(), "modification", null, 0, 1, IncidentResult.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(importBatchEClass, ImportBatch.class, "ImportBatch", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getImportBatch_District(), this.getDistrict(), this.getDistrict_ImportBatches(), "district", null, 0, 1, ImportBatch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getImportBatch_Source(), ecorePackage.getEString(), "source", null, 0, 1, ImportBatch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getImportBatch_FileName(), ecorePackage.getEString(), "fileName", null, 0, 1, ImportBatch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getImportBatch_Sha256(), ecorePackage.getEString(), "sha256", null, 0, 1, ImportBatch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getImportBatch_User(), ecorePackage.getEString(), "user", null, 0, 1, ImportBatch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getImportBatch_Started(), this.getInstant(), "started", null, 0, 1, ImportBatch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getImportBatch_Finished(), this.getInstant(), "finished", null, 0, 1, ImportBatch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getImportBatch_AcademicYear(), ecorePackage.getEString(), "academicYear", null, 0, 1, ImportBatch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getImportBatch_RecordType(), ecorePackage.getEString(), "recordType", null, 0, 1, ImportBatch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getImportBatch_RowsRead(), ecorePackage.getEInt(), "rowsRead", null, 0, 1, ImportBatch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getImportBatch_RowsRefused(), ecorePackage.getEInt(), "rowsRefused", null, 0, 1, ImportBatch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getImportBatch_RecordsInserted(), ecorePackage.getEInt(), "recordsInserted", null, 0, 1, ImportBatch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getImportBatch_RecordsUpdated(), ecorePackage.getEInt(), "recordsUpdated", null, 0, 1, ImportBatch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(exportRunEClass, ExportRun.class, "ExportRun", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getExportRun_District(), this.getDistrict(), this.getDistrict_ExportRuns(), "district", null, 0, 1, ExportRun.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExportRun_RunId(), ecorePackage.getEString(), "runId", null, 0, 1, ExportRun.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExportRun_ExportType(), ecorePackage.getEString(), "exportType", null, 0, 1, ExportRun.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExportRun_RecordType(), ecorePackage.getEString(), "recordType", null, 0, 1, ExportRun.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExportRun_Layout(), ecorePackage.getEString(), "layout", null, 0, 1, ExportRun.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExportRun_AcademicYear(), ecorePackage.getEString(), "academicYear", null, 0, 1, ExportRun.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExportRun_State(), ecorePackage.getEString(), "state", null, 0, 1, ExportRun.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExportRun_User(), ecorePackage.getEString(), "user", null, 0, 1, ExportRun.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExportRun_Created(), this.getInstant(), "created", null, 0, 1, ExportRun.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExportRun_StateChanged(), this.getInstant(), "stateChanged", null, 0, 1, ExportRun.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExportRun_Options(), ecorePackage.getEString(), "options", null, 0, 1, ExportRun.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExportRun_FileName(), ecorePackage.getEString(), "fileName", null, 0, 1, ExportRun.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExportRun_FileFormat(), ecorePackage.getEString(), "fileFormat", null, 0, 1, ExportRun.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExportRun_Sha256(), ecorePackage.getEString(), "sha256", null, 0, 1, ExportRun.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExportRun_AsOf(), this.getLocalDate(), "asOf", null, 0, 1, ExportRun.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExportRun_RowsWritten(), ecorePackage.getEInt(), "rowsWritten", null, 0, 1, ExportRun.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExportRun_RowsLeftOut(), ecorePackage.getEInt(), "rowsLeftOut", null, 0, 1, ExportRun.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExportRun_Findings(), ecorePackage.getEInt(), "findings", null, 0, 1, ExportRun.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize data types
		initEDataType(localDateEDataType, LocalDate.class, "LocalDate", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(instantEDataType, Instant.class, "Instant", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// org.caret.model
		createOrgAnnotations();
	}

	/**
	 * Initializes the annotations for <b>org.caret.model</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createOrgAnnotations() {
		String source = "org.caret.model";
		addAnnotation
		  (getRecord_LocalRecordId(),
		   source,
		   new String[] {
			   "maxLength", "255"
		   });
		addAnnotation
		  (districtEClass,
		   source,
		   new String[] {
			   "key", "code"
		   });
		addAnnotation
		  (getDistrict_Code(),
		   source,
		   new String[] {
			   "maxLength", "7"
		   });
		addAnnotation
		  (getDistrict_Name(),
		   source,
		   new String[] {
			   "maxLength", "120"
		   });
		addAnnotation
		  (getDistrict_CountyName(),
		   source,
		   new String[] {
			   "maxLength", "60"
		   });
		addAnnotation
		  (schoolEClass,
		   source,
		   new String[] {
			   "key", "district code"
		   });
		addAnnotation
		  (getSchool_Code(),
		   source,
		   new String[] {
			   "maxLength", "7"
		   });
		addAnnotation
		  (getSchool_Name(),
		   source,
		   new String[] {
			   "maxLength", "120"
		   });
		addAnnotation
		  (getSchool_Charter(),
		   source,
		   new String[] {
			   "maxLength", "1"
		   });
		addAnnotation
		  (getSchool_CharterNumber(),
		   source,
		   new String[] {
			   "maxLength", "4"
		   });
		addAnnotation
		  (getSchool_FundingType(),
		   source,
		   new String[] {
			   "maxLength", "20"
		   });
		addAnnotation
		  (getSchool_Dass(),
		   source,
		   new String[] {
			   "maxLength", "1"
		   });
		addAnnotation
		  (getSchool_Status(),
		   source,
		   new String[] {
			   "maxLength", "20"
		   });
		addAnnotation
		  (getSchool_LowGrade(),
		   source,
		   new String[] {
			   "maxLength", "10"
		   });
		addAnnotation
		  (getSchool_HighGrade(),
		   source,
		   new String[] {
			   "maxLength", "10"
		   });
		addAnnotation
		  (getSchool_NotReportedReason(),
		   source,
		   new String[] {
			   "maxLength", "200"
		   });
		addAnnotation
		  (calendarYearEClass,
		   source,
		   new String[] {
			   "key", "district academicYear"
		   });
		addAnnotation
		  (getCalendarYear_AcademicYear(),
		   source,
		   new String[] {
			   "maxLength", "9"
		   });
		addAnnotation
		  (dayOffEClass,
		   source,
		   new String[] {
			   "key", "calendarYear date schoolCode"
		   });
		addAnnotation
		  (getDayOff_SchoolCode(),
		   source,
		   new String[] {
			   "maxLength", "7"
		   });
		addAnnotation
		  (getDayOff_Reason(),
		   source,
		   new String[] {
			   "maxLength", "80"
		   });
		addAnnotation
		  (codeMappingEClass,
		   source,
		   new String[] {
			   "key", "district codeSet localCode start"
		   });
		addAnnotation
		  (getCodeMapping_CodeSet(),
		   source,
		   new String[] {
			   "maxLength", "80"
		   });
		addAnnotation
		  (getCodeMapping_LocalCode(),
		   source,
		   new String[] {
			   "maxLength", "80"
		   });
		addAnnotation
		  (getCodeMapping_StateCode(),
		   source,
		   new String[] {
			   "maxLength", "20"
		   });
		addAnnotation
		  (staffMemberEClass,
		   source,
		   new String[] {
			   "key", "district localStaffId"
		   });
		addAnnotation
		  (getStaffMember_LocalStaffId(),
		   source,
		   new String[] {
			   "maxLength", "40"
		   });
		addAnnotation
		  (getStaffMember_Seid(),
		   source,
		   new String[] {
			   "maxLength", "20",
			   "personal", "true"
		   });
		addAnnotation
		  (staffInformationEClass,
		   source,
		   new String[] {
			   "key", "staffMember start",
			   "noOverlap", "true"
		   });
		addAnnotation
		  (getStaffInformation_LegalFirstName(),
		   source,
		   new String[] {
			   "maxLength", "60",
			   "personal", "true"
		   });
		addAnnotation
		  (getStaffInformation_LegalMiddleName(),
		   source,
		   new String[] {
			   "maxLength", "60",
			   "personal", "true"
		   });
		addAnnotation
		  (getStaffInformation_LegalLastName(),
		   source,
		   new String[] {
			   "maxLength", "80",
			   "personal", "true"
		   });
		addAnnotation
		  (getStaffInformation_AliasFirstName(),
		   source,
		   new String[] {
			   "maxLength", "60",
			   "personal", "true"
		   });
		addAnnotation
		  (getStaffInformation_AliasMiddleName(),
		   source,
		   new String[] {
			   "maxLength", "60",
			   "personal", "true"
		   });
		addAnnotation
		  (getStaffInformation_AliasLastName(),
		   source,
		   new String[] {
			   "maxLength", "80",
			   "personal", "true"
		   });
		addAnnotation
		  (getStaffInformation_BirthDate(),
		   source,
		   new String[] {
			   "personal", "true"
		   });
		addAnnotation
		  (getStaffInformation_Gender(),
		   source,
		   new String[] {
			   "maxLength", "1",
			   "codeSet", "Gender",
			   "personal", "true"
		   });
		addAnnotation
		  (getStaffInformation_HispanicEthnicity(),
		   source,
		   new String[] {
			   "maxLength", "1",
			   "personal", "true"
		   });
		addAnnotation
		  (getStaffInformation_EthnicityMissing(),
		   source,
		   new String[] {
			   "maxLength", "1",
			   "personal", "true"
		   });
		addAnnotation
		  (getStaffInformation_Race1(),
		   source,
		   new String[] {
			   "maxLength", "10",
			   "codeSet", "Race Category",
			   "personal", "true"
		   });
		addAnnotation
		  (getStaffInformation_Race2(),
		   source,
		   new String[] {
			   "maxLength", "10",
			   "codeSet", "Race Category",
			   "personal", "true"
		   });
		addAnnotation
		  (getStaffInformation_Race3(),
		   source,
		   new String[] {
			   "maxLength", "10",
			   "codeSet", "Race Category",
			   "personal", "true"
		   });
		addAnnotation
		  (getStaffInformation_Race4(),
		   source,
		   new String[] {
			   "maxLength", "10",
			   "codeSet", "Race Category",
			   "personal", "true"
		   });
		addAnnotation
		  (getStaffInformation_Race5(),
		   source,
		   new String[] {
			   "maxLength", "10",
			   "codeSet", "Race Category",
			   "personal", "true"
		   });
		addAnnotation
		  (getStaffInformation_RaceMissing(),
		   source,
		   new String[] {
			   "maxLength", "1",
			   "personal", "true"
		   });
		addAnnotation
		  (getStaffInformation_HighestDegree(),
		   source,
		   new String[] {
			   "maxLength", "20",
			   "codeSet", "Staff Highest Degree"
		   });
		addAnnotation
		  (getStaffInformation_EmploymentStatus(),
		   source,
		   new String[] {
			   "maxLength", "20",
			   "codeSet", "Staff Employment Status"
		   });
		addAnnotation
		  (staffAssignmentEClass,
		   source,
		   new String[] {
			   "key", "staffMember academicYear school jobClassification sequence"
		   });
		addAnnotation
		  (getStaffAssignment_AcademicYear(),
		   source,
		   new String[] {
			   "maxLength", "9"
		   });
		addAnnotation
		  (getStaffAssignment_JobClassification(),
		   source,
		   new String[] {
			   "maxLength", "20",
			   "codeSet", "Staff Job Classification"
		   });
		addAnnotation
		  (getStaffAssignment_FullTimeEquivalentPercent(),
		   source,
		   new String[] {
			   "maxLength", "12"
		   });
		addAnnotation
		  (getStaffAssignment_NonClassroomAssignment1(),
		   source,
		   new String[] {
			   "maxLength", "20",
			   "codeSet", "Non-Classroom Based or Support Assignment"
		   });
		addAnnotation
		  (getStaffAssignment_NonClassroomAssignment2(),
		   source,
		   new String[] {
			   "maxLength", "20",
			   "codeSet", "Non-Classroom Based or Support Assignment"
		   });
		addAnnotation
		  (getStaffAssignment_NonClassroomAssignment3(),
		   source,
		   new String[] {
			   "maxLength", "20",
			   "codeSet", "Non-Classroom Based or Support Assignment"
		   });
		addAnnotation
		  (getStaffAssignment_NonClassroomAssignment4(),
		   source,
		   new String[] {
			   "maxLength", "20",
			   "codeSet", "Non-Classroom Based or Support Assignment"
		   });
		addAnnotation
		  (getStaffAssignment_NonClassroomAssignment5(),
		   source,
		   new String[] {
			   "maxLength", "20",
			   "codeSet", "Non-Classroom Based or Support Assignment"
		   });
		addAnnotation
		  (getStaffAssignment_NonClassroomAssignment6(),
		   source,
		   new String[] {
			   "maxLength", "20",
			   "codeSet", "Non-Classroom Based or Support Assignment"
		   });
		addAnnotation
		  (getStaffAssignment_NonClassroomAssignment7(),
		   source,
		   new String[] {
			   "maxLength", "20",
			   "codeSet", "Non-Classroom Based or Support Assignment"
		   });
		addAnnotation
		  (studentEClass,
		   source,
		   new String[] {
			   "key", "district localStudentId"
		   });
		addAnnotation
		  (getStudent_LocalStudentId(),
		   source,
		   new String[] {
			   "maxLength", "20"
		   });
		addAnnotation
		  (getStudent_Ssid(),
		   source,
		   new String[] {
			   "maxLength", "20",
			   "personal", "true"
		   });
		addAnnotation
		  (getStudent_LocalSpecialEducationStudentId(),
		   source,
		   new String[] {
			   "maxLength", "40"
		   });
		addAnnotation
		  (getStudent_NotReportedReason(),
		   source,
		   new String[] {
			   "maxLength", "200"
		   });
		addAnnotation
		  (studentInformationEClass,
		   source,
		   new String[] {
			   "key", "student start",
			   "noOverlap", "true",
			   "sorted", "legalLastName legalFirstName"
		   });
		addAnnotation
		  (getStudentInformation_LegalFirstName(),
		   source,
		   new String[] {
			   "maxLength", "60",
			   "personal", "true"
		   });
		addAnnotation
		  (getStudentInformation_LegalMiddleName(),
		   source,
		   new String[] {
			   "maxLength", "60",
			   "personal", "true"
		   });
		addAnnotation
		  (getStudentInformation_LegalLastName(),
		   source,
		   new String[] {
			   "maxLength", "80",
			   "personal", "true"
		   });
		addAnnotation
		  (getStudentInformation_NameSuffix(),
		   source,
		   new String[] {
			   "maxLength", "10",
			   "codeSet", "Name Suffix",
			   "personal", "true"
		   });
		addAnnotation
		  (getStudentInformation_AliasFirstName(),
		   source,
		   new String[] {
			   "maxLength", "60",
			   "personal", "true"
		   });
		addAnnotation
		  (getStudentInformation_AliasMiddleName(),
		   source,
		   new String[] {
			   "maxLength", "60",
			   "personal", "true"
		   });
		addAnnotation
		  (getStudentInformation_AliasLastName(),
		   source,
		   new String[] {
			   "maxLength", "80",
			   "personal", "true"
		   });
		addAnnotation
		  (getStudentInformation_PreferredFirstName(),
		   source,
		   new String[] {
			   "maxLength", "60",
			   "personal", "true"
		   });
		addAnnotation
		  (getStudentInformation_PreferredLastName(),
		   source,
		   new String[] {
			   "maxLength", "80",
			   "personal", "true"
		   });
		addAnnotation
		  (getStudentInformation_BirthDate(),
		   source,
		   new String[] {
			   "personal", "true"
		   });
		addAnnotation
		  (getStudentInformation_Gender(),
		   source,
		   new String[] {
			   "maxLength", "1",
			   "codeSet", "Gender",
			   "personal", "true"
		   });
		addAnnotation
		  (getStudentInformation_BirthCity(),
		   source,
		   new String[] {
			   "maxLength", "80",
			   "personal", "true"
		   });
		addAnnotation
		  (getStudentInformation_BirthStateProvince(),
		   source,
		   new String[] {
			   "maxLength", "10",
			   "codeSet", "State Province",
			   "personal", "true"
		   });
		addAnnotation
		  (getStudentInformation_BirthCountry(),
		   source,
		   new String[] {
			   "maxLength", "10",
			   "codeSet", "Country",
			   "personal", "true"
		   });
		addAnnotation
		  (getStudentInformation_PrimaryLanguage(),
		   source,
		   new String[] {
			   "maxLength", "10",
			   "codeSet", "Language"
		   });
		addAnnotation
		  (getStudentInformation_HispanicEthnicity(),
		   source,
		   new String[] {
			   "maxLength", "1",
			   "personal", "true"
		   });
		addAnnotation
		  (getStudentInformation_EthnicityMissing(),
		   source,
		   new String[] {
			   "maxLength", "1",
			   "personal", "true"
		   });
		addAnnotation
		  (getStudentInformation_Race1(),
		   source,
		   new String[] {
			   "maxLength", "10",
			   "codeSet", "Race Category",
			   "personal", "true"
		   });
		addAnnotation
		  (getStudentInformation_Race2(),
		   source,
		   new String[] {
			   "maxLength", "10",
			   "codeSet", "Race Category",
			   "personal", "true"
		   });
		addAnnotation
		  (getStudentInformation_Race3(),
		   source,
		   new String[] {
			   "maxLength", "10",
			   "codeSet", "Race Category",
			   "personal", "true"
		   });
		addAnnotation
		  (getStudentInformation_Race4(),
		   source,
		   new String[] {
			   "maxLength", "10",
			   "codeSet", "Race Category",
			   "personal", "true"
		   });
		addAnnotation
		  (getStudentInformation_Race5(),
		   source,
		   new String[] {
			   "maxLength", "10",
			   "codeSet", "Race Category",
			   "personal", "true"
		   });
		addAnnotation
		  (getStudentInformation_RaceMissing(),
		   source,
		   new String[] {
			   "maxLength", "1",
			   "personal", "true"
		   });
		addAnnotation
		  (getStudentInformation_ResidentialAddressLine1(),
		   source,
		   new String[] {
			   "maxLength", "120",
			   "personal", "true"
		   });
		addAnnotation
		  (getStudentInformation_ResidentialAddressLine2(),
		   source,
		   new String[] {
			   "maxLength", "120",
			   "personal", "true"
		   });
		addAnnotation
		  (getStudentInformation_ResidentialCity(),
		   source,
		   new String[] {
			   "maxLength", "80",
			   "personal", "true"
		   });
		addAnnotation
		  (getStudentInformation_ResidentialStateProvince(),
		   source,
		   new String[] {
			   "maxLength", "10",
			   "codeSet", "State Province",
			   "personal", "true"
		   });
		addAnnotation
		  (getStudentInformation_ResidentialZipCode(),
		   source,
		   new String[] {
			   "maxLength", "20",
			   "personal", "true"
		   });
		addAnnotation
		  (getStudentInformation_MailingAddressLine1(),
		   source,
		   new String[] {
			   "maxLength", "120",
			   "personal", "true"
		   });
		addAnnotation
		  (getStudentInformation_MailingAddressLine2(),
		   source,
		   new String[] {
			   "maxLength", "120",
			   "personal", "true"
		   });
		addAnnotation
		  (getStudentInformation_MailingCity(),
		   source,
		   new String[] {
			   "maxLength", "80",
			   "personal", "true"
		   });
		addAnnotation
		  (getStudentInformation_MailingStateProvince(),
		   source,
		   new String[] {
			   "maxLength", "10",
			   "codeSet", "State Province",
			   "personal", "true"
		   });
		addAnnotation
		  (getStudentInformation_MailingZipCode(),
		   source,
		   new String[] {
			   "maxLength", "20",
			   "personal", "true"
		   });
		addAnnotation
		  (getStudentInformation_InitialUsSchoolEnrollmentDate(),
		   source,
		   new String[] {
			   "personal", "true"
		   });
		addAnnotation
		  (getStudentInformation_EnrolledInUsSchoolLessThanThreeYears(),
		   source,
		   new String[] {
			   "maxLength", "1"
		   });
		addAnnotation
		  (getStudentInformation_Guardian1FirstName(),
		   source,
		   new String[] {
			   "maxLength", "60",
			   "personal", "true"
		   });
		addAnnotation
		  (getStudentInformation_Guardian1LastName(),
		   source,
		   new String[] {
			   "maxLength", "80",
			   "personal", "true"
		   });
		addAnnotation
		  (getStudentInformation_Guardian1HighestEducationLevel(),
		   source,
		   new String[] {
			   "maxLength", "10",
			   "codeSet", "Parent Guardian Highest Education Level",
			   "personal", "true"
		   });
		addAnnotation
		  (getStudentInformation_Guardian2FirstName(),
		   source,
		   new String[] {
			   "maxLength", "60",
			   "personal", "true"
		   });
		addAnnotation
		  (getStudentInformation_Guardian2LastName(),
		   source,
		   new String[] {
			   "maxLength", "80",
			   "personal", "true"
		   });
		addAnnotation
		  (getStudentInformation_Guardian2HighestEducationLevel(),
		   source,
		   new String[] {
			   "maxLength", "10",
			   "codeSet", "Parent Guardian Highest Education Level",
			   "personal", "true"
		   });
		addAnnotation
		  (enrollmentEClass,
		   source,
		   new String[] {
			   "key", "student school start"
		   });
		addAnnotation
		  (getEnrollment_AcademicYear(),
		   source,
		   new String[] {
			   "maxLength", "9"
		   });
		addAnnotation
		  (getEnrollment_NonpublicSchool(),
		   source,
		   new String[] {
			   "maxLength", "7"
		   });
		addAnnotation
		  (getEnrollment_Status(),
		   source,
		   new String[] {
			   "maxLength", "2",
			   "codeSet", "Enrollment Status"
		   });
		addAnnotation
		  (getEnrollment_GradeLevel(),
		   source,
		   new String[] {
			   "maxLength", "2",
			   "codeSet", "Grade Level"
		   });
		addAnnotation
		  (getEnrollment_ExitReason(),
		   source,
		   new String[] {
			   "maxLength", "4",
			   "codeSet", "Student Exit Reason"
		   });
		addAnnotation
		  (getEnrollment_CompletionStatus(),
		   source,
		   new String[] {
			   "maxLength", "3",
			   "codeSet", "Student School Completion Status"
		   });
		addAnnotation
		  (getEnrollment_ExpectedReceiverSchool(),
		   source,
		   new String[] {
			   "maxLength", "7"
		   });
		addAnnotation
		  (getEnrollment_MetAllUcCsuRequirements(),
		   source,
		   new String[] {
			   "maxLength", "1"
		   });
		addAnnotation
		  (getEnrollment_SchoolTransfer(),
		   source,
		   new String[] {
			   "maxLength", "10",
			   "codeSet", "Student School Transfer"
		   });
		addAnnotation
		  (getEnrollment_DistrictOfGeographicResidence(),
		   source,
		   new String[] {
			   "maxLength", "7"
		   });
		addAnnotation
		  (getEnrollment_GoldenStateSealMeritDiploma(),
		   source,
		   new String[] {
			   "maxLength", "1"
		   });
		addAnnotation
		  (getEnrollment_SealOfBiliteracy(),
		   source,
		   new String[] {
			   "maxLength", "1"
		   });
		addAnnotation
		  (getEnrollment_AdultAgeWithDisabilitiesInTransitionStatus(),
		   source,
		   new String[] {
			   "maxLength", "10"
		   });
		addAnnotation
		  (getEnrollment_GraduationExemption(),
		   source,
		   new String[] {
			   "maxLength", "1"
		   });
		addAnnotation
		  (getEnrollment_PostsecondaryTransitionStatus(),
		   source,
		   new String[] {
			   "maxLength", "1"
		   });
		addAnnotation
		  (getEnrollment_WorkforceReadinessCertificateCompletion(),
		   source,
		   new String[] {
			   "maxLength", "1"
		   });
		addAnnotation
		  (getEnrollment_FoodHandlerCertificationCompletion(),
		   source,
		   new String[] {
			   "maxLength", "1"
		   });
		addAnnotation
		  (getEnrollment_PreApprenticeshipCertificationCompletion(),
		   source,
		   new String[] {
			   "maxLength", "1"
		   });
		addAnnotation
		  (getEnrollment_PreApprenticeshipNonCertifiedCompletion(),
		   source,
		   new String[] {
			   "maxLength", "1"
		   });
		addAnnotation
		  (getEnrollment_StateFederalJobProgramCompletion(),
		   source,
		   new String[] {
			   "maxLength", "1"
		   });
		addAnnotation
		  (getEnrollment_NotReportedReason(),
		   source,
		   new String[] {
			   "maxLength", "200"
		   });
		addAnnotation
		  (programMembershipEClass,
		   source,
		   new String[] {
			   "key", "student school program start educationService educationServiceAcademicYear"
		   });
		addAnnotation
		  (getProgramMembership_Program(),
		   source,
		   new String[] {
			   "maxLength", "10",
			   "codeSet", "Education Program"
		   });
		addAnnotation
		  (getProgramMembership_Membership(),
		   source,
		   new String[] {
			   "maxLength", "10",
			   "codeSet", "Education Program Membership"
		   });
		addAnnotation
		  (getProgramMembership_EducationService(),
		   source,
		   new String[] {
			   "maxLength", "10",
			   "codeSet", "Education Service (Title I)"
		   });
		addAnnotation
		  (getProgramMembership_EducationServiceAcademicYear(),
		   source,
		   new String[] {
			   "maxLength", "9"
		   });
		addAnnotation
		  (getProgramMembership_CaliforniaPartnershipAcademyId(),
		   source,
		   new String[] {
			   "maxLength", "20"
		   });
		addAnnotation
		  (getProgramMembership_MigrantStudentId(),
		   source,
		   new String[] {
			   "maxLength", "20",
			   "personal", "true"
		   });
		addAnnotation
		  (getProgramMembership_PrimaryDisability(),
		   source,
		   new String[] {
			   "maxLength", "10",
			   "codeSet", "Disability Category",
			   "personal", "true"
		   });
		addAnnotation
		  (getProgramMembership_DistrictOfSpecialEducationAccountability(),
		   source,
		   new String[] {
			   "maxLength", "7"
		   });
		addAnnotation
		  (getProgramMembership_HomelessDwellingType(),
		   source,
		   new String[] {
			   "maxLength", "10",
			   "codeSet", "Homeless Dwelling Type"
		   });
		addAnnotation
		  (getProgramMembership_UnaccompaniedYouth(),
		   source,
		   new String[] {
			   "maxLength", "1"
		   });
		addAnnotation
		  (getProgramMembership_RunawayYouth(),
		   source,
		   new String[] {
			   "maxLength", "1"
		   });
		addAnnotation
		  (languageAcquisitionEClass,
		   source,
		   new String[] {
			   "key", "student start",
			   "noOverlap", "true"
		   });
		addAnnotation
		  (getLanguageAcquisition_Status(),
		   source,
		   new String[] {
			   "maxLength", "10",
			   "codeSet", "English Language Acquisition Status"
		   });
		addAnnotation
		  (getLanguageAcquisition_PrimaryLanguage(),
		   source,
		   new String[] {
			   "maxLength", "10",
			   "codeSet", "Language"
		   });
		addAnnotation
		  (getLanguageAcquisition_CorrectionReason(),
		   source,
		   new String[] {
			   "maxLength", "10",
			   "codeSet", "ELAS Correction Reason"
		   });
		addAnnotation
		  (attendanceSummaryEClass,
		   source,
		   new String[] {
			   "key", "student academicYear school"
		   });
		addAnnotation
		  (getAttendanceSummary_AcademicYear(),
		   source,
		   new String[] {
			   "maxLength", "9"
		   });
		addAnnotation
		  (getAttendanceSummary_DataCollectionExemption(),
		   source,
		   new String[] {
			   "maxLength", "1"
		   });
		addAnnotation
		  (getAttendanceSummary_HourlyAttendanceSchoolType(),
		   source,
		   new String[] {
			   "maxLength", "1"
		   });
		addAnnotation
		  (getAttendanceSummary_ExpectedAttendanceDays(),
		   source,
		   new String[] {
			   "maxLength", "12"
		   });
		addAnnotation
		  (getAttendanceSummary_DaysAttendedInPerson(),
		   source,
		   new String[] {
			   "maxLength", "12"
		   });
		addAnnotation
		  (getAttendanceSummary_DaysAbsentOutOfSchoolSuspension(),
		   source,
		   new String[] {
			   "maxLength", "12"
		   });
		addAnnotation
		  (getAttendanceSummary_DaysInAttendanceInSchoolSuspension(),
		   source,
		   new String[] {
			   "maxLength", "12"
		   });
		addAnnotation
		  (getAttendanceSummary_DaysAbsentExcusedNonSuspension(),
		   source,
		   new String[] {
			   "maxLength", "12"
		   });
		addAnnotation
		  (getAttendanceSummary_DaysAbsentUnexcusedNonSuspension(),
		   source,
		   new String[] {
			   "maxLength", "12"
		   });
		addAnnotation
		  (getAttendanceSummary_IncompleteIndependentStudyDays(),
		   source,
		   new String[] {
			   "maxLength", "12"
		   });
		addAnnotation
		  (getAttendanceSummary_NonAdaGeneratingIndependentStudyDays(),
		   source,
		   new String[] {
			   "maxLength", "12"
		   });
		addAnnotation
		  (getAttendanceSummary_AdaGeneratingIndependentStudyDays(),
		   source,
		   new String[] {
			   "maxLength", "12"
		   });
		addAnnotation
		  (getAttendanceSummary_PeriodByPeriodAttendanceMethod(),
		   source,
		   new String[] {
			   "maxLength", "1"
		   });
		addAnnotation
		  (pathwayCompletionEClass,
		   source,
		   new String[] {
			   "key", "student academicYear school pathway"
		   });
		addAnnotation
		  (getPathwayCompletion_AcademicYear(),
		   source,
		   new String[] {
			   "maxLength", "9"
		   });
		addAnnotation
		  (getPathwayCompletion_Pathway(),
		   source,
		   new String[] {
			   "maxLength", "20",
			   "codeSet", "CTE Pathway"
		   });
		addAnnotation
		  (getPathwayCompletion_CompletionAcademicYear(),
		   source,
		   new String[] {
			   "maxLength", "9"
		   });
		addAnnotation
		  (workBasedLearningEClass,
		   source,
		   new String[] {
			   "key", "student academicYear school type internshipId embeddedStateCourse"
		   });
		addAnnotation
		  (getWorkBasedLearning_AcademicYear(),
		   source,
		   new String[] {
			   "maxLength", "9"
		   });
		addAnnotation
		  (getWorkBasedLearning_NonpublicSchool(),
		   source,
		   new String[] {
			   "maxLength", "7"
		   });
		addAnnotation
		  (getWorkBasedLearning_Type(),
		   source,
		   new String[] {
			   "maxLength", "20"
		   });
		addAnnotation
		  (getWorkBasedLearning_InternshipId(),
		   source,
		   new String[] {
			   "maxLength", "40"
		   });
		addAnnotation
		  (getWorkBasedLearning_ExternalHours(),
		   source,
		   new String[] {
			   "maxLength", "12"
		   });
		addAnnotation
		  (getWorkBasedLearning_EmbeddedStateCourse(),
		   source,
		   new String[] {
			   "maxLength", "20",
			   "codeSet", "State Course"
		   });
		addAnnotation
		  (getWorkBasedLearning_InternshipEmployerPerformanceEvaluation(),
		   source,
		   new String[] {
			   "maxLength", "20"
		   });
		addAnnotation
		  (getWorkBasedLearning_InternshipLeaSponsored(),
		   source,
		   new String[] {
			   "maxLength", "1"
		   });
		addAnnotation
		  (getWorkBasedLearning_InternshipCertificatedSupervisor(),
		   source,
		   new String[] {
			   "maxLength", "1"
		   });
		addAnnotation
		  (postsecondaryStatusEClass,
		   source,
		   new String[] {
			   "key", "student academicYear school participationType status"
		   });
		addAnnotation
		  (getPostsecondaryStatus_AcademicYear(),
		   source,
		   new String[] {
			   "maxLength", "9"
		   });
		addAnnotation
		  (getPostsecondaryStatus_NonpublicSchool(),
		   source,
		   new String[] {
			   "maxLength", "7"
		   });
		addAnnotation
		  (getPostsecondaryStatus_ReportingSelpa(),
		   source,
		   new String[] {
			   "maxLength", "10"
		   });
		addAnnotation
		  (getPostsecondaryStatus_ParticipationType(),
		   source,
		   new String[] {
			   "maxLength", "10",
			   "codeSet", "Education Program Participation Type"
		   });
		addAnnotation
		  (getPostsecondaryStatus_Status(),
		   source,
		   new String[] {
			   "maxLength", "10",
			   "codeSet", "Postsecondary Status"
		   });
		addAnnotation
		  (getPostsecondaryStatus_EducationalInstitutionType(),
		   source,
		   new String[] {
			   "maxLength", "10",
			   "codeSet", "Educational Institution Type"
		   });
		addAnnotation
		  (getPostsecondaryStatus_IndustryField(),
		   source,
		   new String[] {
			   "maxLength", "20",
			   "codeSet", "Industry Field"
		   });
		addAnnotation
		  (getPostsecondaryStatus_PostHighSchoolCredential(),
		   source,
		   new String[] {
			   "maxLength", "80"
		   });
		addAnnotation
		  (waiverEClass,
		   source,
		   new String[] {
			   "key", "student academicYear school regulatoryExemption"
		   });
		addAnnotation
		  (getWaiver_AcademicYear(),
		   source,
		   new String[] {
			   "maxLength", "9"
		   });
		addAnnotation
		  (getWaiver_RegulatoryExemption(),
		   source,
		   new String[] {
			   "maxLength", "10",
			   "codeSet", "Education Regulatory Exemption"
		   });
		addAnnotation
		  (getWaiver_Outcome(),
		   source,
		   new String[] {
			   "maxLength", "10",
			   "codeSet", "Education Regulatory Exemption Outcome"
		   });
		addAnnotation
		  (specialEducationStatusEClass,
		   source,
		   new String[] {
			   "key", "student start"
		   });
		addAnnotation
		  (getSpecialEducationStatus_ReportingSelpa(),
		   source,
		   new String[] {
			   "maxLength", "10"
		   });
		addAnnotation
		  (getSpecialEducationStatus_Status(),
		   source,
		   new String[] {
			   "maxLength", "10",
			   "codeSet", "Special Education Status"
		   });
		addAnnotation
		  (getSpecialEducationStatus_NonParticipationReason(),
		   source,
		   new String[] {
			   "maxLength", "10",
			   "codeSet", "Non-Participation Reason"
		   });
		addAnnotation
		  (specialEducationMeetingEClass,
		   source,
		   new String[] {
			   "key", "student meetingDate pendingAsOfDate meetingIdentifier"
		   });
		addAnnotation
		  (getSpecialEducationMeeting_ReportingSelpa(),
		   source,
		   new String[] {
			   "maxLength", "10"
		   });
		addAnnotation
		  (getSpecialEducationMeeting_MeetingIdentifier(),
		   source,
		   new String[] {
			   "maxLength", "40"
		   });
		addAnnotation
		  (getSpecialEducationMeeting_ReferringParty(),
		   source,
		   new String[] {
			   "maxLength", "10",
			   "codeSet", "Referring Party"
		   });
		addAnnotation
		  (getSpecialEducationMeeting_MeetingType(),
		   source,
		   new String[] {
			   "maxLength", "10",
			   "codeSet", "Special Education Meeting Type"
		   });
		addAnnotation
		  (getSpecialEducationMeeting_DelayReason(),
		   source,
		   new String[] {
			   "maxLength", "10",
			   "codeSet", "Meeting Delay"
		   });
		addAnnotation
		  (getSpecialEducationMeeting_EvaluationType(),
		   source,
		   new String[] {
			   "maxLength", "20"
		   });
		addAnnotation
		  (getSpecialEducationMeeting_PlanReview(),
		   source,
		   new String[] {
			   "maxLength", "1"
		   });
		addAnnotation
		  (getSpecialEducationMeeting_EvaluationOutcome(),
		   source,
		   new String[] {
			   "maxLength", "20"
		   });
		addAnnotation
		  (getSpecialEducationMeeting_ParentalInvolvementFacilitation(),
		   source,
		   new String[] {
			   "maxLength", "20"
		   });
		addAnnotation
		  (specialEducationPlanEClass,
		   source,
		   new String[] {
			   "key", "student start"
		   });
		addAnnotation
		  (getSpecialEducationPlan_ReportingSelpa(),
		   source,
		   new String[] {
			   "maxLength", "10"
		   });
		addAnnotation
		  (getSpecialEducationPlan_DistrictOfSpecialEducationAccountability(),
		   source,
		   new String[] {
			   "maxLength", "7"
		   });
		addAnnotation
		  (getSpecialEducationPlan_PlanType(),
		   source,
		   new String[] {
			   "maxLength", "10",
			   "codeSet", "Education Plan Type"
		   });
		addAnnotation
		  (getSpecialEducationPlan_ReasonForPlanRecord(),
		   source,
		   new String[] {
			   "maxLength", "20"
		   });
		addAnnotation
		  (getSpecialEducationPlan_PrimaryResidence(),
		   source,
		   new String[] {
			   "maxLength", "10",
			   "codeSet", "Primary Residence"
		   });
		addAnnotation
		  (getSpecialEducationPlan_Disability1(),
		   source,
		   new String[] {
			   "maxLength", "10",
			   "codeSet", "Disability Category",
			   "personal", "true"
		   });
		addAnnotation
		  (getSpecialEducationPlan_Disability1DegreeOfSupport(),
		   source,
		   new String[] {
			   "maxLength", "20",
			   "personal", "true"
		   });
		addAnnotation
		  (getSpecialEducationPlan_Disability2(),
		   source,
		   new String[] {
			   "maxLength", "10",
			   "codeSet", "Disability Category",
			   "personal", "true"
		   });
		addAnnotation
		  (getSpecialEducationPlan_Disability2DegreeOfSupport(),
		   source,
		   new String[] {
			   "maxLength", "20",
			   "personal", "true"
		   });
		addAnnotation
		  (getSpecialEducationPlan_InfantRegionalCenterServicesEligibility(),
		   source,
		   new String[] {
			   "maxLength", "1"
		   });
		addAnnotation
		  (getSpecialEducationPlan_ProgramSetting(),
		   source,
		   new String[] {
			   "maxLength", "10",
			   "codeSet", "Special Education Program Setting"
		   });
		addAnnotation
		  (getSpecialEducationPlan_PreschoolProgramSettingServiceLocation(),
		   source,
		   new String[] {
			   "maxLength", "10",
			   "codeSet", "Preschool Program Setting Service Location"
		   });
		addAnnotation
		  (getSpecialEducationPlan_TenOrMoreWeeklyHoursInSetting(),
		   source,
		   new String[] {
			   "maxLength", "1"
		   });
		addAnnotation
		  (getSpecialEducationPlan_GeneralEducationParticipationPercentage(),
		   source,
		   new String[] {
			   "maxLength", "10",
			   "codeSet", "General Education Participation Percentage Range"
		   });
		addAnnotation
		  (getSpecialEducationPlan_ProgramType(),
		   source,
		   new String[] {
			   "maxLength", "10",
			   "codeSet", "Special Education Program Type"
		   });
		addAnnotation
		  (getSpecialEducationPlan_IepIncludesPostsecondaryGoals(),
		   source,
		   new String[] {
			   "maxLength", "1"
		   });
		addAnnotation
		  (getSpecialEducationPlan_PostsecondaryGoalsUpdatedAnnually(),
		   source,
		   new String[] {
			   "maxLength", "1"
		   });
		addAnnotation
		  (getSpecialEducationPlan_PostsecondaryGoalsAgeAppropriateTransitionAssessment(),
		   source,
		   new String[] {
			   "maxLength", "1"
		   });
		addAnnotation
		  (getSpecialEducationPlan_TransitionServicesInIep(),
		   source,
		   new String[] {
			   "maxLength", "1"
		   });
		addAnnotation
		  (getSpecialEducationPlan_SupportiveServices(),
		   source,
		   new String[] {
			   "maxLength", "1"
		   });
		addAnnotation
		  (getSpecialEducationPlan_TransitionServicesGoalsInIep(),
		   source,
		   new String[] {
			   "maxLength", "1"
		   });
		addAnnotation
		  (getSpecialEducationPlan_StudentIepParticipation(),
		   source,
		   new String[] {
			   "maxLength", "1"
		   });
		addAnnotation
		  (getSpecialEducationPlan_AgencyRepresentativeIepParticipation(),
		   source,
		   new String[] {
			   "maxLength", "20"
		   });
		addAnnotation
		  (getSpecialEducationPlan_SpecialTransportation(),
		   source,
		   new String[] {
			   "maxLength", "1"
		   });
		addAnnotation
		  (getSpecialEducationPlan_ProgramExitReason(),
		   source,
		   new String[] {
			   "maxLength", "10",
			   "codeSet", "Special Education Program Exit Reason"
		   });
		addAnnotation
		  (getSpecialEducationPlan_WorkAbilityCompletion(),
		   source,
		   new String[] {
			   "maxLength", "1"
		   });
		addAnnotation
		  (getSpecialEducationPlan_DepartmentOfRehabilitationServicesCompletion(),
		   source,
		   new String[] {
			   "maxLength", "1"
		   });
		addAnnotation
		  (specialEducationServiceEClass,
		   source,
		   new String[] {
			   "key", "plan service provider location nonpublicAgency"
		   });
		addAnnotation
		  (getSpecialEducationService_NonpublicAgency(),
		   source,
		   new String[] {
			   "maxLength", "20"
		   });
		addAnnotation
		  (getSpecialEducationService_Service(),
		   source,
		   new String[] {
			   "maxLength", "20",
			   "codeSet", "Special Education Service"
		   });
		addAnnotation
		  (getSpecialEducationService_Provider(),
		   source,
		   new String[] {
			   "maxLength", "20",
			   "codeSet", "Special Education Service Provider"
		   });
		addAnnotation
		  (getSpecialEducationService_Location(),
		   source,
		   new String[] {
			   "maxLength", "20"
		   });
		addAnnotation
		  (getSpecialEducationService_Frequency(),
		   source,
		   new String[] {
			   "maxLength", "20",
			   "codeSet", "Service Frequency"
		   });
		addAnnotation
		  (courseEClass,
		   source,
		   new String[] {
			   "key", "district academicYear localCourseId"
		   });
		addAnnotation
		  (getCourse_AcademicYear(),
		   source,
		   new String[] {
			   "maxLength", "9"
		   });
		addAnnotation
		  (getCourse_LocalCourseId(),
		   source,
		   new String[] {
			   "maxLength", "20"
		   });
		addAnnotation
		  (getCourse_Name(),
		   source,
		   new String[] {
			   "maxLength", "255"
		   });
		addAnnotation
		  (getCourse_StateCourse(),
		   source,
		   new String[] {
			   "maxLength", "20",
			   "codeSet", "State Course"
		   });
		addAnnotation
		  (getCourse_CourseContent(),
		   source,
		   new String[] {
			   "maxLength", "20",
			   "codeSet", "CRS Course Content"
		   });
		addAnnotation
		  (getCourse_NclbCoreCourseInstructionalLevel(),
		   source,
		   new String[] {
			   "maxLength", "20",
			   "codeSet", "CRS NCLB Core Course Instructional Level"
		   });
		addAnnotation
		  (getCourse_CteTechnicalPreparation(),
		   source,
		   new String[] {
			   "maxLength", "1"
		   });
		addAnnotation
		  (getCourse_CtePostsecondaryArticulated(),
		   source,
		   new String[] {
			   "maxLength", "1"
		   });
		addAnnotation
		  (getCourse_UcCsuApproved(),
		   source,
		   new String[] {
			   "maxLength", "1"
		   });
		addAnnotation
		  (getCourse_DepartmentalizedCourseStandardsGradeLevelRange(),
		   source,
		   new String[] {
			   "maxLength", "20",
			   "codeSet", "Departmentalized Course Standards Grade Level Range"
		   });
		addAnnotation
		  (getCourse_ContentStandardsAlignment(),
		   source,
		   new String[] {
			   "maxLength", "20",
			   "codeSet", "Content Standards Alignment"
		   });
		addAnnotation
		  (sectionEClass,
		   source,
		   new String[] {
			   "key", "course school academicTerm sectionId"
		   });
		addAnnotation
		  (getSection_SectionId(),
		   source,
		   new String[] {
			   "maxLength", "40"
		   });
		addAnnotation
		  (getSection_AcademicTerm(),
		   source,
		   new String[] {
			   "maxLength", "10",
			   "codeSet", "Academic Term"
		   });
		addAnnotation
		  (getSection_InstructionalLevel(),
		   source,
		   new String[] {
			   "maxLength", "20",
			   "codeSet", "Course Section Instructional Level"
		   });
		addAnnotation
		  (getSection_EducationService(),
		   source,
		   new String[] {
			   "maxLength", "10",
			   "codeSet", "Education Service"
		   });
		addAnnotation
		  (getSection_LanguageOfInstruction(),
		   source,
		   new String[] {
			   "maxLength", "10",
			   "codeSet", "Language"
		   });
		addAnnotation
		  (getSection_InstructionalStrategy(),
		   source,
		   new String[] {
			   "maxLength", "20",
			   "codeSet", "Instructional Strategy"
		   });
		addAnnotation
		  (getSection_IndependentStudy(),
		   source,
		   new String[] {
			   "maxLength", "1"
		   });
		addAnnotation
		  (getSection_DistanceLearning(),
		   source,
		   new String[] {
			   "maxLength", "1"
		   });
		addAnnotation
		  (getSection_EducationProgramFundingSource(),
		   source,
		   new String[] {
			   "maxLength", "10",
			   "codeSet", "Education Program Funding Source"
		   });
		addAnnotation
		  (getSection_CteCourseSectionProvider(),
		   source,
		   new String[] {
			   "maxLength", "10",
			   "codeSet", "CTE Course Section Provider"
		   });
		addAnnotation
		  (getSection_CourseContentAreaSubcategory(),
		   source,
		   new String[] {
			   "maxLength", "20",
			   "codeSet", "Course Content Area Subcategory"
		   });
		addAnnotation
		  (getSection_ApIbCourseCrossReference(),
		   source,
		   new String[] {
			   "maxLength", "20"
		   });
		addAnnotation
		  (getSection_OnlineCourseInstructionType(),
		   source,
		   new String[] {
			   "maxLength", "20",
			   "codeSet", "Online Course Instruction Type"
		   });
		addAnnotation
		  (getSection_MiddleSchoolCoreSetting(),
		   source,
		   new String[] {
			   "maxLength", "1"
		   });
		addAnnotation
		  (getSection_LocalAssignmentOption(),
		   source,
		   new String[] {
			   "maxLength", "20",
			   "codeSet", "Local Assignment Option"
		   });
		addAnnotation
		  (getSection_HighQualityCteCourse(),
		   source,
		   new String[] {
			   "maxLength", "1"
		   });
		addAnnotation
		  (sectionTeacherEClass,
		   source,
		   new String[] {
			   "key", "section staffMember classId"
		   });
		addAnnotation
		  (getSectionTeacher_ClassId(),
		   source,
		   new String[] {
			   "maxLength", "40"
		   });
		addAnnotation
		  (getSectionTeacher_MultipleTeacher(),
		   source,
		   new String[] {
			   "maxLength", "10",
			   "codeSet", "Multiple Teacher"
		   });
		addAnnotation
		  (sectionEnrollmentEClass,
		   source,
		   new String[] {
			   "key", "section student start"
		   });
		addAnnotation
		  (getSectionEnrollment_UcCsuAdmissionRequirement(),
		   source,
		   new String[] {
			   "maxLength", "10",
			   "codeSet", "UC CSU Admission Requirement"
		   });
		addAnnotation
		  (markEClass,
		   source,
		   new String[] {
			   "key", "sectionEnrollment markingPeriod"
		   });
		addAnnotation
		  (getMark_MarkingPeriod(),
		   source,
		   new String[] {
			   "maxLength", "20",
			   "codeSet", "Marking Period"
		   });
		addAnnotation
		  (getMark_CreditsAttempted(),
		   source,
		   new String[] {
			   "maxLength", "12"
		   });
		addAnnotation
		  (getMark_CreditsEarned(),
		   source,
		   new String[] {
			   "maxLength", "12"
		   });
		addAnnotation
		  (getMark_FinalGrade(),
		   source,
		   new String[] {
			   "maxLength", "20"
		   });
		addAnnotation
		  (getMark_CarnegieUnitsEarned(),
		   source,
		   new String[] {
			   "maxLength", "12"
		   });
		addAnnotation
		  (incidentEClass,
		   source,
		   new String[] {
			   "key", "district incidentId"
		   });
		addAnnotation
		  (getIncident_IncidentId(),
		   source,
		   new String[] {
			   "maxLength", "40"
		   });
		addAnnotation
		  (getIncident_MostSevereOffense(),
		   source,
		   new String[] {
			   "maxLength", "10",
			   "codeSet", "Student Offense"
		   });
		addAnnotation
		  (participantEClass,
		   source,
		   new String[] {
			   "key", "incident student"
		   });
		addAnnotation
		  (getParticipant_StatutoryOffense(),
		   source,
		   new String[] {
			   "maxLength", "1"
		   });
		addAnnotation
		  (getParticipant_InstructionalSupport(),
		   source,
		   new String[] {
			   "maxLength", "1"
		   });
		addAnnotation
		  (getParticipant_RemovalToInterimAlternativeSettingReason(),
		   source,
		   new String[] {
			   "maxLength", "10",
			   "codeSet", "Removal to Interim Alternative Setting Reason"
		   });
		addAnnotation
		  (offenseEClass,
		   source,
		   new String[] {
			   "key", "participant offense"
		   });
		addAnnotation
		  (getOffense_Offense(),
		   source,
		   new String[] {
			   "maxLength", "10",
			   "codeSet", "Student Offense"
		   });
		addAnnotation
		  (getOffense_WeaponCategory(),
		   source,
		   new String[] {
			   "maxLength", "10",
			   "codeSet", "Weapon Category"
		   });
		addAnnotation
		  (incidentResultEClass,
		   source,
		   new String[] {
			   "key", "participant result disciplinaryAction"
		   });
		addAnnotation
		  (getIncidentResult_Result(),
		   source,
		   new String[] {
			   "maxLength", "10",
			   "codeSet", "Incident Result"
		   });
		addAnnotation
		  (getIncidentResult_DisciplinaryAction(),
		   source,
		   new String[] {
			   "maxLength", "10",
			   "codeSet", "Incident Disciplinary Action Taken"
		   });
		addAnnotation
		  (getIncidentResult_Authority(),
		   source,
		   new String[] {
			   "maxLength", "10",
			   "codeSet", "Disciplinary Action Authority"
		   });
		addAnnotation
		  (getIncidentResult_DurationDays(),
		   source,
		   new String[] {
			   "maxLength", "12"
		   });
		addAnnotation
		  (getIncidentResult_Modification(),
		   source,
		   new String[] {
			   "maxLength", "10",
			   "codeSet", "Expulsion Modification Category"
		   });
		addAnnotation
		  (getImportBatch_Source(),
		   source,
		   new String[] {
			   "maxLength", "40"
		   });
		addAnnotation
		  (getImportBatch_FileName(),
		   source,
		   new String[] {
			   "maxLength", "255"
		   });
		addAnnotation
		  (getImportBatch_Sha256(),
		   source,
		   new String[] {
			   "maxLength", "64"
		   });
		addAnnotation
		  (getImportBatch_User(),
		   source,
		   new String[] {
			   "maxLength", "80"
		   });
		addAnnotation
		  (getImportBatch_AcademicYear(),
		   source,
		   new String[] {
			   "maxLength", "9"
		   });
		addAnnotation
		  (getImportBatch_RecordType(),
		   source,
		   new String[] {
			   "maxLength", "8"
		   });
		addAnnotation
		  (exportRunEClass,
		   source,
		   new String[] {
			   "key", "district runId"
		   });
		addAnnotation
		  (getExportRun_RunId(),
		   source,
		   new String[] {
			   "maxLength", "40"
		   });
		addAnnotation
		  (getExportRun_ExportType(),
		   source,
		   new String[] {
			   "maxLength", "60"
		   });
		addAnnotation
		  (getExportRun_RecordType(),
		   source,
		   new String[] {
			   "maxLength", "8"
		   });
		addAnnotation
		  (getExportRun_Layout(),
		   source,
		   new String[] {
			   "maxLength", "20"
		   });
		addAnnotation
		  (getExportRun_AcademicYear(),
		   source,
		   new String[] {
			   "maxLength", "9"
		   });
		addAnnotation
		  (getExportRun_State(),
		   source,
		   new String[] {
			   "maxLength", "10"
		   });
		addAnnotation
		  (getExportRun_User(),
		   source,
		   new String[] {
			   "maxLength", "80"
		   });
		addAnnotation
		  (getExportRun_Options(),
		   source,
		   new String[] {
			   "maxLength", "4000"
		   });
		addAnnotation
		  (getExportRun_FileName(),
		   source,
		   new String[] {
			   "maxLength", "255"
		   });
		addAnnotation
		  (getExportRun_FileFormat(),
		   source,
		   new String[] {
			   "maxLength", "10"
		   });
		addAnnotation
		  (getExportRun_Sha256(),
		   source,
		   new String[] {
			   "maxLength", "64"
		   });
	}

} //ModelPackageImpl
