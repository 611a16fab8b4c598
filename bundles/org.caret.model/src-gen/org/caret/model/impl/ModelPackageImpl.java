/**
 */
package org.caret.model.impl;

import java.time.Instant;
import java.time.LocalDate;

import org.caret.model.CalendarYear;
import org.caret.model.CodeMapping;
import org.caret.model.Course;
import org.caret.model.DatedRecord;
import org.caret.model.District;
import org.caret.model.Enrollment;
import org.caret.model.ExportRun;
import org.caret.model.ImportBatch;
import org.caret.model.Incident;
import org.caret.model.ModelFactory;
import org.caret.model.ModelPackage;
import org.caret.model.School;
import org.caret.model.StaffMember;
import org.caret.model.Student;
import org.caret.model.StudentInformation;

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
	private EClass codeMappingEClass = null;

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
	private EClass staffMemberEClass = null;

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
	private EClass incidentEClass = null;

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
	public EAttribute getStudent_NotReported() {
		return (EAttribute)studentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStudent_NotReportedReason() {
		return (EAttribute)studentEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStudent_Information() {
		return (EReference)studentEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStudent_Enrollments() {
		return (EReference)studentEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStudent_CurrentInformation() {
		return (EReference)studentEClass.getEStructuralFeatures().get(7);
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
	public EAttribute getEnrollment_Start() {
		return (EAttribute)enrollmentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEnrollment_ExitDate() {
		return (EAttribute)enrollmentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEnrollment_Status() {
		return (EAttribute)enrollmentEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEnrollment_GradeLevel() {
		return (EAttribute)enrollmentEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEnrollment_NpsSchool() {
		return (EAttribute)enrollmentEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEnrollment_ExitReason() {
		return (EAttribute)enrollmentEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEnrollment_CompletionStatus() {
		return (EAttribute)enrollmentEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEnrollment_NotReported() {
		return (EAttribute)enrollmentEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEnrollment_NotReportedReason() {
		return (EAttribute)enrollmentEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEnrollment_School() {
		return (EReference)enrollmentEClass.getEStructuralFeatures().get(11);
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
	public EAttribute getCourse_LocalCourseId() {
		return (EAttribute)courseEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCourse_Name() {
		return (EAttribute)courseEClass.getEStructuralFeatures().get(2);
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

		codeMappingEClass = createEClass(CODE_MAPPING);
		createEReference(codeMappingEClass, CODE_MAPPING__DISTRICT);
		createEAttribute(codeMappingEClass, CODE_MAPPING__CODE_SET);
		createEAttribute(codeMappingEClass, CODE_MAPPING__LOCAL_CODE);
		createEAttribute(codeMappingEClass, CODE_MAPPING__STATE_CODE);

		studentEClass = createEClass(STUDENT);
		createEReference(studentEClass, STUDENT__DISTRICT);
		createEAttribute(studentEClass, STUDENT__LOCAL_STUDENT_ID);
		createEAttribute(studentEClass, STUDENT__SSID);
		createEAttribute(studentEClass, STUDENT__NOT_REPORTED);
		createEAttribute(studentEClass, STUDENT__NOT_REPORTED_REASON);
		createEReference(studentEClass, STUDENT__INFORMATION);
		createEReference(studentEClass, STUDENT__ENROLLMENTS);
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

		enrollmentEClass = createEClass(ENROLLMENT);
		createEReference(enrollmentEClass, ENROLLMENT__STUDENT);
		createEAttribute(enrollmentEClass, ENROLLMENT__ACADEMIC_YEAR);
		createEAttribute(enrollmentEClass, ENROLLMENT__START);
		createEAttribute(enrollmentEClass, ENROLLMENT__EXIT_DATE);
		createEAttribute(enrollmentEClass, ENROLLMENT__STATUS);
		createEAttribute(enrollmentEClass, ENROLLMENT__GRADE_LEVEL);
		createEAttribute(enrollmentEClass, ENROLLMENT__NPS_SCHOOL);
		createEAttribute(enrollmentEClass, ENROLLMENT__EXIT_REASON);
		createEAttribute(enrollmentEClass, ENROLLMENT__COMPLETION_STATUS);
		createEAttribute(enrollmentEClass, ENROLLMENT__NOT_REPORTED);
		createEAttribute(enrollmentEClass, ENROLLMENT__NOT_REPORTED_REASON);
		createEReference(enrollmentEClass, ENROLLMENT__SCHOOL);

		staffMemberEClass = createEClass(STAFF_MEMBER);
		createEReference(staffMemberEClass, STAFF_MEMBER__DISTRICT);
		createEAttribute(staffMemberEClass, STAFF_MEMBER__LOCAL_STAFF_ID);
		createEAttribute(staffMemberEClass, STAFF_MEMBER__SEID);

		courseEClass = createEClass(COURSE);
		createEReference(courseEClass, COURSE__DISTRICT);
		createEAttribute(courseEClass, COURSE__LOCAL_COURSE_ID);
		createEAttribute(courseEClass, COURSE__NAME);

		incidentEClass = createEClass(INCIDENT);
		createEReference(incidentEClass, INCIDENT__DISTRICT);
		createEAttribute(incidentEClass, INCIDENT__INCIDENT_ID);
		createEAttribute(incidentEClass, INCIDENT__DATE);

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
		codeMappingEClass.getESuperTypes().add(this.getDatedRecord());
		studentEClass.getESuperTypes().add(this.getRecord());
		studentInformationEClass.getESuperTypes().add(this.getDatedRecord());
		enrollmentEClass.getESuperTypes().add(this.getRecord());
		staffMemberEClass.getESuperTypes().add(this.getRecord());
		courseEClass.getESuperTypes().add(this.getRecord());
		incidentEClass.getESuperTypes().add(this.getRecord());
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

		initEClass(codeMappingEClass, CodeMapping.class, "CodeMapping", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getCodeMapping_District(), this.getDistrict(), this.getDistrict_CodeMappings(), "district", null, 0, 1, CodeMapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCodeMapping_CodeSet(), ecorePackage.getEString(), "codeSet", null, 0, 1, CodeMapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCodeMapping_LocalCode(), ecorePackage.getEString(), "localCode", null, 0, 1, CodeMapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCodeMapping_StateCode(), ecorePackage.getEString(), "stateCode", null, 0, 1, CodeMapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(studentEClass, Student.class, "Student", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getStudent_District(), this.getDistrict(), this.getDistrict_Students(), "district", null, 0, 1, Student.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStudent_LocalStudentId(), ecorePackage.getEString(), "localStudentId", null, 0, 1, Student.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStudent_Ssid(), ecorePackage.getEString(), "ssid", null, 0, 1, Student.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStudent_NotReported(), ecorePackage.getEBoolean(), "notReported", null, 0, 1, Student.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStudent_NotReportedReason(), ecorePackage.getEString(), "notReportedReason", null, 0, 1, Student.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStudent_Information(), this.getStudentInformation(), this.getStudentInformation_Student(), "information", null, 0, -1, Student.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStudent_Enrollments(), this.getEnrollment(), this.getEnrollment_Student(), "enrollments", null, 0, -1, Student.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
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

		initEClass(enrollmentEClass, Enrollment.class, "Enrollment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getEnrollment_Student(), this.getStudent(), this.getStudent_Enrollments(), "student", null, 0, 1, Enrollment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEnrollment_AcademicYear(), ecorePackage.getEString(), "academicYear", null, 0, 1, Enrollment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEnrollment_Start(), this.getLocalDate(), "start", null, 0, 1, Enrollment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEnrollment_ExitDate(), this.getLocalDate(), "exitDate", null, 0, 1, Enrollment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEnrollment_Status(), ecorePackage.getEString(), "status", null, 0, 1, Enrollment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEnrollment_GradeLevel(), ecorePackage.getEString(), "gradeLevel", null, 0, 1, Enrollment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEnrollment_NpsSchool(), ecorePackage.getEString(), "npsSchool", null, 0, 1, Enrollment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEnrollment_ExitReason(), ecorePackage.getEString(), "exitReason", null, 0, 1, Enrollment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEnrollment_CompletionStatus(), ecorePackage.getEString(), "completionStatus", null, 0, 1, Enrollment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEnrollment_NotReported(), ecorePackage.getEBoolean(), "notReported", null, 0, 1, Enrollment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEnrollment_NotReportedReason(), ecorePackage.getEString(), "notReportedReason", null, 0, 1, Enrollment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEnrollment_School(), this.getSchool(), null, "school", null, 0, 1, Enrollment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(staffMemberEClass, StaffMember.class, "StaffMember", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getStaffMember_District(), this.getDistrict(), this.getDistrict_StaffMembers(), "district", null, 0, 1, StaffMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStaffMember_LocalStaffId(), ecorePackage.getEString(), "localStaffId", null, 0, 1, StaffMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStaffMember_Seid(), ecorePackage.getEString(), "seid", null, 0, 1, StaffMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(courseEClass, Course.class, "Course", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getCourse_District(), this.getDistrict(), this.getDistrict_Courses(), "district", null, 0, 1, Course.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCourse_LocalCourseId(), ecorePackage.getEString(), "localCourseId", null, 0, 1, Course.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCourse_Name(), ecorePackage.getEString(), "name", null, 0, 1, Course.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(incidentEClass, Incident.class, "Incident", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getIncident_District(), this.getDistrict(), this.getDistrict_Incidents(), "district", null, 0, 1, Incident.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIncident_IncidentId(), ecorePackage.getEString(), "incidentId", null, 0, 1, Incident.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIncident_Date(), this.getLocalDate(), "date", null, 0, 1, Incident.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

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
		  (studentEClass,
		   source,
		   new String[] {
			   "key", "district localStudentId"
		   });
		addAnnotation
		  (getStudent_LocalStudentId(),
		   source,
		   new String[] {
			   "maxLength", "20",
			   "personal", "true"
		   });
		addAnnotation
		  (getStudent_Ssid(),
		   source,
		   new String[] {
			   "maxLength", "20",
			   "personal", "true"
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
			   "noOverlap", "true"
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
			   "maxLength", "60",
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
			   "maxLength", "3",
			   "codeSet", "Language"
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
		  (getEnrollment_NpsSchool(),
		   source,
		   new String[] {
			   "maxLength", "7"
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
		  (getEnrollment_NotReportedReason(),
		   source,
		   new String[] {
			   "maxLength", "200"
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
			   "maxLength", "20"
		   });
		addAnnotation
		  (getStaffMember_Seid(),
		   source,
		   new String[] {
			   "maxLength", "10",
			   "personal", "true"
		   });
		addAnnotation
		  (courseEClass,
		   source,
		   new String[] {
			   "key", "district localCourseId"
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
			   "maxLength", "120"
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
