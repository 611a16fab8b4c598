/**
 */
package org.caret.model;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * @see org.caret.model.ModelFactory
 * @model kind="package"
 * @generated
 */
public interface ModelPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "model";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "org.caret.model";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "caret";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ModelPackage eINSTANCE = org.caret.model.impl.ModelPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.caret.model.impl.RecordImpl <em>Record</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.caret.model.impl.RecordImpl
	 * @see org.caret.model.impl.ModelPackageImpl#getRecord()
	 * @generated
	 */
	int RECORD = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORD__ID = 0;

	/**
	 * The feature id for the '<em><b>Local Record Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORD__LOCAL_RECORD_ID = 1;

	/**
	 * The number of structural features of the '<em>Record</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORD_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.caret.model.impl.DatedRecordImpl <em>Dated Record</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.caret.model.impl.DatedRecordImpl
	 * @see org.caret.model.impl.ModelPackageImpl#getDatedRecord()
	 * @generated
	 */
	int DATED_RECORD = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATED_RECORD__ID = RECORD__ID;

	/**
	 * The feature id for the '<em><b>Local Record Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATED_RECORD__LOCAL_RECORD_ID = RECORD__LOCAL_RECORD_ID;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATED_RECORD__START = RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATED_RECORD__END = RECORD_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Dated Record</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATED_RECORD_FEATURE_COUNT = RECORD_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.caret.model.impl.DistrictImpl <em>District</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.caret.model.impl.DistrictImpl
	 * @see org.caret.model.impl.ModelPackageImpl#getDistrict()
	 * @generated
	 */
	int DISTRICT = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRICT__ID = RECORD__ID;

	/**
	 * The feature id for the '<em><b>Local Record Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRICT__LOCAL_RECORD_ID = RECORD__LOCAL_RECORD_ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRICT__CODE = RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRICT__NAME = RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>County Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRICT__COUNTY_NAME = RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Schools</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRICT__SCHOOLS = RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Calendar Years</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRICT__CALENDAR_YEARS = RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Code Mappings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRICT__CODE_MAPPINGS = RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Staff Members</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRICT__STAFF_MEMBERS = RECORD_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Students</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRICT__STUDENTS = RECORD_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Courses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRICT__COURSES = RECORD_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Incidents</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRICT__INCIDENTS = RECORD_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Import Batches</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRICT__IMPORT_BATCHES = RECORD_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Export Runs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRICT__EXPORT_RUNS = RECORD_FEATURE_COUNT + 11;

	/**
	 * The number of structural features of the '<em>District</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRICT_FEATURE_COUNT = RECORD_FEATURE_COUNT + 12;

	/**
	 * The meta object id for the '{@link org.caret.model.impl.SchoolImpl <em>School</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.caret.model.impl.SchoolImpl
	 * @see org.caret.model.impl.ModelPackageImpl#getSchool()
	 * @generated
	 */
	int SCHOOL = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHOOL__ID = RECORD__ID;

	/**
	 * The feature id for the '<em><b>Local Record Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHOOL__LOCAL_RECORD_ID = RECORD__LOCAL_RECORD_ID;

	/**
	 * The feature id for the '<em><b>District</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHOOL__DISTRICT = RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHOOL__CODE = RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHOOL__NAME = RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Charter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHOOL__CHARTER = RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Charter Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHOOL__CHARTER_NUMBER = RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Funding Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHOOL__FUNDING_TYPE = RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Dass</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHOOL__DASS = RECORD_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHOOL__STATUS = RECORD_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Low Grade</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHOOL__LOW_GRADE = RECORD_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>High Grade</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHOOL__HIGH_GRADE = RECORD_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Open Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHOOL__OPEN_DATE = RECORD_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Closed Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHOOL__CLOSED_DATE = RECORD_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>In Directory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHOOL__IN_DIRECTORY = RECORD_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Not Reported</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHOOL__NOT_REPORTED = RECORD_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Not Reported Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHOOL__NOT_REPORTED_REASON = RECORD_FEATURE_COUNT + 14;

	/**
	 * The number of structural features of the '<em>School</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHOOL_FEATURE_COUNT = RECORD_FEATURE_COUNT + 15;

	/**
	 * The meta object id for the '{@link org.caret.model.impl.CalendarYearImpl <em>Calendar Year</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.caret.model.impl.CalendarYearImpl
	 * @see org.caret.model.impl.ModelPackageImpl#getCalendarYear()
	 * @generated
	 */
	int CALENDAR_YEAR = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALENDAR_YEAR__ID = RECORD__ID;

	/**
	 * The feature id for the '<em><b>Local Record Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALENDAR_YEAR__LOCAL_RECORD_ID = RECORD__LOCAL_RECORD_ID;

	/**
	 * The feature id for the '<em><b>District</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALENDAR_YEAR__DISTRICT = RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Academic Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALENDAR_YEAR__ACADEMIC_YEAR = RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>First Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALENDAR_YEAR__FIRST_DAY = RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Last Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALENDAR_YEAR__LAST_DAY = RECORD_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Calendar Year</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALENDAR_YEAR_FEATURE_COUNT = RECORD_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.caret.model.impl.CodeMappingImpl <em>Code Mapping</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.caret.model.impl.CodeMappingImpl
	 * @see org.caret.model.impl.ModelPackageImpl#getCodeMapping()
	 * @generated
	 */
	int CODE_MAPPING = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_MAPPING__ID = DATED_RECORD__ID;

	/**
	 * The feature id for the '<em><b>Local Record Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_MAPPING__LOCAL_RECORD_ID = DATED_RECORD__LOCAL_RECORD_ID;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_MAPPING__START = DATED_RECORD__START;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_MAPPING__END = DATED_RECORD__END;

	/**
	 * The feature id for the '<em><b>District</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_MAPPING__DISTRICT = DATED_RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Code Set</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_MAPPING__CODE_SET = DATED_RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Local Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_MAPPING__LOCAL_CODE = DATED_RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>State Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_MAPPING__STATE_CODE = DATED_RECORD_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Code Mapping</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_MAPPING_FEATURE_COUNT = DATED_RECORD_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.caret.model.impl.StudentImpl <em>Student</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.caret.model.impl.StudentImpl
	 * @see org.caret.model.impl.ModelPackageImpl#getStudent()
	 * @generated
	 */
	int STUDENT = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT__ID = RECORD__ID;

	/**
	 * The feature id for the '<em><b>Local Record Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT__LOCAL_RECORD_ID = RECORD__LOCAL_RECORD_ID;

	/**
	 * The feature id for the '<em><b>District</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT__DISTRICT = RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Local Student Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT__LOCAL_STUDENT_ID = RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Ssid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT__SSID = RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Not Reported</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT__NOT_REPORTED = RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Not Reported Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT__NOT_REPORTED_REASON = RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Information</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT__INFORMATION = RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Enrollments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT__ENROLLMENTS = RECORD_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Current Information</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT__CURRENT_INFORMATION = RECORD_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Student</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_FEATURE_COUNT = RECORD_FEATURE_COUNT + 8;

	/**
	 * The meta object id for the '{@link org.caret.model.impl.StudentInformationImpl <em>Student Information</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.caret.model.impl.StudentInformationImpl
	 * @see org.caret.model.impl.ModelPackageImpl#getStudentInformation()
	 * @generated
	 */
	int STUDENT_INFORMATION = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_INFORMATION__ID = DATED_RECORD__ID;

	/**
	 * The feature id for the '<em><b>Local Record Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_INFORMATION__LOCAL_RECORD_ID = DATED_RECORD__LOCAL_RECORD_ID;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_INFORMATION__START = DATED_RECORD__START;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_INFORMATION__END = DATED_RECORD__END;

	/**
	 * The feature id for the '<em><b>Student</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_INFORMATION__STUDENT = DATED_RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Legal First Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_INFORMATION__LEGAL_FIRST_NAME = DATED_RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Legal Middle Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_INFORMATION__LEGAL_MIDDLE_NAME = DATED_RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Legal Last Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_INFORMATION__LEGAL_LAST_NAME = DATED_RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Name Suffix</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_INFORMATION__NAME_SUFFIX = DATED_RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Alias First Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_INFORMATION__ALIAS_FIRST_NAME = DATED_RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Alias Middle Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_INFORMATION__ALIAS_MIDDLE_NAME = DATED_RECORD_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Alias Last Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_INFORMATION__ALIAS_LAST_NAME = DATED_RECORD_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Preferred First Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_INFORMATION__PREFERRED_FIRST_NAME = DATED_RECORD_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Preferred Last Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_INFORMATION__PREFERRED_LAST_NAME = DATED_RECORD_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Birth Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_INFORMATION__BIRTH_DATE = DATED_RECORD_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Gender</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_INFORMATION__GENDER = DATED_RECORD_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Birth City</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_INFORMATION__BIRTH_CITY = DATED_RECORD_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Birth State Province</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_INFORMATION__BIRTH_STATE_PROVINCE = DATED_RECORD_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Birth Country</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_INFORMATION__BIRTH_COUNTRY = DATED_RECORD_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Primary Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_INFORMATION__PRIMARY_LANGUAGE = DATED_RECORD_FEATURE_COUNT + 15;

	/**
	 * The number of structural features of the '<em>Student Information</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_INFORMATION_FEATURE_COUNT = DATED_RECORD_FEATURE_COUNT + 16;

	/**
	 * The meta object id for the '{@link org.caret.model.impl.EnrollmentImpl <em>Enrollment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.caret.model.impl.EnrollmentImpl
	 * @see org.caret.model.impl.ModelPackageImpl#getEnrollment()
	 * @generated
	 */
	int ENROLLMENT = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENROLLMENT__ID = RECORD__ID;

	/**
	 * The feature id for the '<em><b>Local Record Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENROLLMENT__LOCAL_RECORD_ID = RECORD__LOCAL_RECORD_ID;

	/**
	 * The feature id for the '<em><b>Student</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENROLLMENT__STUDENT = RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Academic Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENROLLMENT__ACADEMIC_YEAR = RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENROLLMENT__START = RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Exit Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENROLLMENT__EXIT_DATE = RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENROLLMENT__STATUS = RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Grade Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENROLLMENT__GRADE_LEVEL = RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Nps School</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENROLLMENT__NPS_SCHOOL = RECORD_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Exit Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENROLLMENT__EXIT_REASON = RECORD_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Completion Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENROLLMENT__COMPLETION_STATUS = RECORD_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Not Reported</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENROLLMENT__NOT_REPORTED = RECORD_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Not Reported Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENROLLMENT__NOT_REPORTED_REASON = RECORD_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>School</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENROLLMENT__SCHOOL = RECORD_FEATURE_COUNT + 11;

	/**
	 * The number of structural features of the '<em>Enrollment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENROLLMENT_FEATURE_COUNT = RECORD_FEATURE_COUNT + 12;

	/**
	 * The meta object id for the '{@link org.caret.model.impl.StaffMemberImpl <em>Staff Member</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.caret.model.impl.StaffMemberImpl
	 * @see org.caret.model.impl.ModelPackageImpl#getStaffMember()
	 * @generated
	 */
	int STAFF_MEMBER = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAFF_MEMBER__ID = RECORD__ID;

	/**
	 * The feature id for the '<em><b>Local Record Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAFF_MEMBER__LOCAL_RECORD_ID = RECORD__LOCAL_RECORD_ID;

	/**
	 * The feature id for the '<em><b>District</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAFF_MEMBER__DISTRICT = RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Local Staff Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAFF_MEMBER__LOCAL_STAFF_ID = RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Seid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAFF_MEMBER__SEID = RECORD_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Staff Member</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAFF_MEMBER_FEATURE_COUNT = RECORD_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.caret.model.impl.CourseImpl <em>Course</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.caret.model.impl.CourseImpl
	 * @see org.caret.model.impl.ModelPackageImpl#getCourse()
	 * @generated
	 */
	int COURSE = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COURSE__ID = RECORD__ID;

	/**
	 * The feature id for the '<em><b>Local Record Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COURSE__LOCAL_RECORD_ID = RECORD__LOCAL_RECORD_ID;

	/**
	 * The feature id for the '<em><b>District</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COURSE__DISTRICT = RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Local Course Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COURSE__LOCAL_COURSE_ID = RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COURSE__NAME = RECORD_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Course</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COURSE_FEATURE_COUNT = RECORD_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.caret.model.impl.IncidentImpl <em>Incident</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.caret.model.impl.IncidentImpl
	 * @see org.caret.model.impl.ModelPackageImpl#getIncident()
	 * @generated
	 */
	int INCIDENT = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT__ID = RECORD__ID;

	/**
	 * The feature id for the '<em><b>Local Record Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT__LOCAL_RECORD_ID = RECORD__LOCAL_RECORD_ID;

	/**
	 * The feature id for the '<em><b>District</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT__DISTRICT = RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Incident Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT__INCIDENT_ID = RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT__DATE = RECORD_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Incident</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT_FEATURE_COUNT = RECORD_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.caret.model.impl.ImportBatchImpl <em>Import Batch</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.caret.model.impl.ImportBatchImpl
	 * @see org.caret.model.impl.ModelPackageImpl#getImportBatch()
	 * @generated
	 */
	int IMPORT_BATCH = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_BATCH__ID = RECORD__ID;

	/**
	 * The feature id for the '<em><b>Local Record Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_BATCH__LOCAL_RECORD_ID = RECORD__LOCAL_RECORD_ID;

	/**
	 * The feature id for the '<em><b>District</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_BATCH__DISTRICT = RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_BATCH__SOURCE = RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>File Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_BATCH__FILE_NAME = RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_BATCH__SHA256 = RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>User</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_BATCH__USER = RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Started</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_BATCH__STARTED = RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Finished</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_BATCH__FINISHED = RECORD_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Academic Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_BATCH__ACADEMIC_YEAR = RECORD_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Record Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_BATCH__RECORD_TYPE = RECORD_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Rows Read</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_BATCH__ROWS_READ = RECORD_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Rows Refused</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_BATCH__ROWS_REFUSED = RECORD_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Records Inserted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_BATCH__RECORDS_INSERTED = RECORD_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Records Updated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_BATCH__RECORDS_UPDATED = RECORD_FEATURE_COUNT + 12;

	/**
	 * The number of structural features of the '<em>Import Batch</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_BATCH_FEATURE_COUNT = RECORD_FEATURE_COUNT + 13;

	/**
	 * The meta object id for the '{@link org.caret.model.impl.ExportRunImpl <em>Export Run</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.caret.model.impl.ExportRunImpl
	 * @see org.caret.model.impl.ModelPackageImpl#getExportRun()
	 * @generated
	 */
	int EXPORT_RUN = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPORT_RUN__ID = RECORD__ID;

	/**
	 * The feature id for the '<em><b>Local Record Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPORT_RUN__LOCAL_RECORD_ID = RECORD__LOCAL_RECORD_ID;

	/**
	 * The feature id for the '<em><b>District</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPORT_RUN__DISTRICT = RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Run Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPORT_RUN__RUN_ID = RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Export Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPORT_RUN__EXPORT_TYPE = RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Record Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPORT_RUN__RECORD_TYPE = RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Layout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPORT_RUN__LAYOUT = RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Academic Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPORT_RUN__ACADEMIC_YEAR = RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPORT_RUN__STATE = RECORD_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>User</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPORT_RUN__USER = RECORD_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPORT_RUN__CREATED = RECORD_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>State Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPORT_RUN__STATE_CHANGED = RECORD_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Options</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPORT_RUN__OPTIONS = RECORD_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>File Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPORT_RUN__FILE_NAME = RECORD_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>File Format</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPORT_RUN__FILE_FORMAT = RECORD_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPORT_RUN__SHA256 = RECORD_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>As Of</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPORT_RUN__AS_OF = RECORD_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Rows Written</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPORT_RUN__ROWS_WRITTEN = RECORD_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Rows Left Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPORT_RUN__ROWS_LEFT_OUT = RECORD_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Findings</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPORT_RUN__FINDINGS = RECORD_FEATURE_COUNT + 17;

	/**
	 * The number of structural features of the '<em>Export Run</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPORT_RUN_FEATURE_COUNT = RECORD_FEATURE_COUNT + 18;

	/**
	 * The meta object id for the '<em>Local Date</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.LocalDate
	 * @see org.caret.model.impl.ModelPackageImpl#getLocalDate()
	 * @generated
	 */
	int LOCAL_DATE = 14;

	/**
	 * The meta object id for the '<em>Instant</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.Instant
	 * @see org.caret.model.impl.ModelPackageImpl#getInstant()
	 * @generated
	 */
	int INSTANT = 15;


	/**
	 * Returns the meta object for class '{@link org.caret.model.Record <em>Record</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Record</em>'.
	 * @see org.caret.model.Record
	 * @generated
	 */
	EClass getRecord();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.Record#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.caret.model.Record#getId()
	 * @see #getRecord()
	 * @generated
	 */
	EAttribute getRecord_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.Record#getLocalRecordId <em>Local Record Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Local Record Id</em>'.
	 * @see org.caret.model.Record#getLocalRecordId()
	 * @see #getRecord()
	 * @generated
	 */
	EAttribute getRecord_LocalRecordId();

	/**
	 * Returns the meta object for class '{@link org.caret.model.DatedRecord <em>Dated Record</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Dated Record</em>'.
	 * @see org.caret.model.DatedRecord
	 * @generated
	 */
	EClass getDatedRecord();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.DatedRecord#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.caret.model.DatedRecord#getStart()
	 * @see #getDatedRecord()
	 * @generated
	 */
	EAttribute getDatedRecord_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.DatedRecord#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.caret.model.DatedRecord#getEnd()
	 * @see #getDatedRecord()
	 * @generated
	 */
	EAttribute getDatedRecord_End();

	/**
	 * Returns the meta object for class '{@link org.caret.model.District <em>District</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>District</em>'.
	 * @see org.caret.model.District
	 * @generated
	 */
	EClass getDistrict();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.District#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.caret.model.District#getCode()
	 * @see #getDistrict()
	 * @generated
	 */
	EAttribute getDistrict_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.District#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.caret.model.District#getName()
	 * @see #getDistrict()
	 * @generated
	 */
	EAttribute getDistrict_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.District#getCountyName <em>County Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>County Name</em>'.
	 * @see org.caret.model.District#getCountyName()
	 * @see #getDistrict()
	 * @generated
	 */
	EAttribute getDistrict_CountyName();

	/**
	 * Returns the meta object for the containment reference list '{@link org.caret.model.District#getSchools <em>Schools</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Schools</em>'.
	 * @see org.caret.model.District#getSchools()
	 * @see #getDistrict()
	 * @generated
	 */
	EReference getDistrict_Schools();

	/**
	 * Returns the meta object for the containment reference list '{@link org.caret.model.District#getCalendarYears <em>Calendar Years</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Calendar Years</em>'.
	 * @see org.caret.model.District#getCalendarYears()
	 * @see #getDistrict()
	 * @generated
	 */
	EReference getDistrict_CalendarYears();

	/**
	 * Returns the meta object for the containment reference list '{@link org.caret.model.District#getCodeMappings <em>Code Mappings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Code Mappings</em>'.
	 * @see org.caret.model.District#getCodeMappings()
	 * @see #getDistrict()
	 * @generated
	 */
	EReference getDistrict_CodeMappings();

	/**
	 * Returns the meta object for the containment reference list '{@link org.caret.model.District#getStaffMembers <em>Staff Members</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Staff Members</em>'.
	 * @see org.caret.model.District#getStaffMembers()
	 * @see #getDistrict()
	 * @generated
	 */
	EReference getDistrict_StaffMembers();

	/**
	 * Returns the meta object for the containment reference list '{@link org.caret.model.District#getStudents <em>Students</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Students</em>'.
	 * @see org.caret.model.District#getStudents()
	 * @see #getDistrict()
	 * @generated
	 */
	EReference getDistrict_Students();

	/**
	 * Returns the meta object for the containment reference list '{@link org.caret.model.District#getCourses <em>Courses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Courses</em>'.
	 * @see org.caret.model.District#getCourses()
	 * @see #getDistrict()
	 * @generated
	 */
	EReference getDistrict_Courses();

	/**
	 * Returns the meta object for the containment reference list '{@link org.caret.model.District#getIncidents <em>Incidents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Incidents</em>'.
	 * @see org.caret.model.District#getIncidents()
	 * @see #getDistrict()
	 * @generated
	 */
	EReference getDistrict_Incidents();

	/**
	 * Returns the meta object for the containment reference list '{@link org.caret.model.District#getImportBatches <em>Import Batches</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Import Batches</em>'.
	 * @see org.caret.model.District#getImportBatches()
	 * @see #getDistrict()
	 * @generated
	 */
	EReference getDistrict_ImportBatches();

	/**
	 * Returns the meta object for the containment reference list '{@link org.caret.model.District#getExportRuns <em>Export Runs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Export Runs</em>'.
	 * @see org.caret.model.District#getExportRuns()
	 * @see #getDistrict()
	 * @generated
	 */
	EReference getDistrict_ExportRuns();

	/**
	 * Returns the meta object for class '{@link org.caret.model.School <em>School</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>School</em>'.
	 * @see org.caret.model.School
	 * @generated
	 */
	EClass getSchool();

	/**
	 * Returns the meta object for the container reference '{@link org.caret.model.School#getDistrict <em>District</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>District</em>'.
	 * @see org.caret.model.School#getDistrict()
	 * @see #getSchool()
	 * @generated
	 */
	EReference getSchool_District();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.School#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.caret.model.School#getCode()
	 * @see #getSchool()
	 * @generated
	 */
	EAttribute getSchool_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.School#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.caret.model.School#getName()
	 * @see #getSchool()
	 * @generated
	 */
	EAttribute getSchool_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.School#getCharter <em>Charter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Charter</em>'.
	 * @see org.caret.model.School#getCharter()
	 * @see #getSchool()
	 * @generated
	 */
	EAttribute getSchool_Charter();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.School#getCharterNumber <em>Charter Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Charter Number</em>'.
	 * @see org.caret.model.School#getCharterNumber()
	 * @see #getSchool()
	 * @generated
	 */
	EAttribute getSchool_CharterNumber();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.School#getFundingType <em>Funding Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Funding Type</em>'.
	 * @see org.caret.model.School#getFundingType()
	 * @see #getSchool()
	 * @generated
	 */
	EAttribute getSchool_FundingType();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.School#getDass <em>Dass</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dass</em>'.
	 * @see org.caret.model.School#getDass()
	 * @see #getSchool()
	 * @generated
	 */
	EAttribute getSchool_Dass();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.School#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.caret.model.School#getStatus()
	 * @see #getSchool()
	 * @generated
	 */
	EAttribute getSchool_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.School#getLowGrade <em>Low Grade</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Low Grade</em>'.
	 * @see org.caret.model.School#getLowGrade()
	 * @see #getSchool()
	 * @generated
	 */
	EAttribute getSchool_LowGrade();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.School#getHighGrade <em>High Grade</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>High Grade</em>'.
	 * @see org.caret.model.School#getHighGrade()
	 * @see #getSchool()
	 * @generated
	 */
	EAttribute getSchool_HighGrade();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.School#getOpenDate <em>Open Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Open Date</em>'.
	 * @see org.caret.model.School#getOpenDate()
	 * @see #getSchool()
	 * @generated
	 */
	EAttribute getSchool_OpenDate();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.School#getClosedDate <em>Closed Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Closed Date</em>'.
	 * @see org.caret.model.School#getClosedDate()
	 * @see #getSchool()
	 * @generated
	 */
	EAttribute getSchool_ClosedDate();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.School#isInDirectory <em>In Directory</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>In Directory</em>'.
	 * @see org.caret.model.School#isInDirectory()
	 * @see #getSchool()
	 * @generated
	 */
	EAttribute getSchool_InDirectory();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.School#isNotReported <em>Not Reported</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Not Reported</em>'.
	 * @see org.caret.model.School#isNotReported()
	 * @see #getSchool()
	 * @generated
	 */
	EAttribute getSchool_NotReported();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.School#getNotReportedReason <em>Not Reported Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Not Reported Reason</em>'.
	 * @see org.caret.model.School#getNotReportedReason()
	 * @see #getSchool()
	 * @generated
	 */
	EAttribute getSchool_NotReportedReason();

	/**
	 * Returns the meta object for class '{@link org.caret.model.CalendarYear <em>Calendar Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Calendar Year</em>'.
	 * @see org.caret.model.CalendarYear
	 * @generated
	 */
	EClass getCalendarYear();

	/**
	 * Returns the meta object for the container reference '{@link org.caret.model.CalendarYear#getDistrict <em>District</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>District</em>'.
	 * @see org.caret.model.CalendarYear#getDistrict()
	 * @see #getCalendarYear()
	 * @generated
	 */
	EReference getCalendarYear_District();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.CalendarYear#getAcademicYear <em>Academic Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Academic Year</em>'.
	 * @see org.caret.model.CalendarYear#getAcademicYear()
	 * @see #getCalendarYear()
	 * @generated
	 */
	EAttribute getCalendarYear_AcademicYear();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.CalendarYear#getFirstDay <em>First Day</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>First Day</em>'.
	 * @see org.caret.model.CalendarYear#getFirstDay()
	 * @see #getCalendarYear()
	 * @generated
	 */
	EAttribute getCalendarYear_FirstDay();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.CalendarYear#getLastDay <em>Last Day</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Last Day</em>'.
	 * @see org.caret.model.CalendarYear#getLastDay()
	 * @see #getCalendarYear()
	 * @generated
	 */
	EAttribute getCalendarYear_LastDay();

	/**
	 * Returns the meta object for class '{@link org.caret.model.CodeMapping <em>Code Mapping</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Code Mapping</em>'.
	 * @see org.caret.model.CodeMapping
	 * @generated
	 */
	EClass getCodeMapping();

	/**
	 * Returns the meta object for the container reference '{@link org.caret.model.CodeMapping#getDistrict <em>District</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>District</em>'.
	 * @see org.caret.model.CodeMapping#getDistrict()
	 * @see #getCodeMapping()
	 * @generated
	 */
	EReference getCodeMapping_District();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.CodeMapping#getCodeSet <em>Code Set</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code Set</em>'.
	 * @see org.caret.model.CodeMapping#getCodeSet()
	 * @see #getCodeMapping()
	 * @generated
	 */
	EAttribute getCodeMapping_CodeSet();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.CodeMapping#getLocalCode <em>Local Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Local Code</em>'.
	 * @see org.caret.model.CodeMapping#getLocalCode()
	 * @see #getCodeMapping()
	 * @generated
	 */
	EAttribute getCodeMapping_LocalCode();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.CodeMapping#getStateCode <em>State Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State Code</em>'.
	 * @see org.caret.model.CodeMapping#getStateCode()
	 * @see #getCodeMapping()
	 * @generated
	 */
	EAttribute getCodeMapping_StateCode();

	/**
	 * Returns the meta object for class '{@link org.caret.model.Student <em>Student</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Student</em>'.
	 * @see org.caret.model.Student
	 * @generated
	 */
	EClass getStudent();

	/**
	 * Returns the meta object for the container reference '{@link org.caret.model.Student#getDistrict <em>District</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>District</em>'.
	 * @see org.caret.model.Student#getDistrict()
	 * @see #getStudent()
	 * @generated
	 */
	EReference getStudent_District();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.Student#getLocalStudentId <em>Local Student Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Local Student Id</em>'.
	 * @see org.caret.model.Student#getLocalStudentId()
	 * @see #getStudent()
	 * @generated
	 */
	EAttribute getStudent_LocalStudentId();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.Student#getSsid <em>Ssid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ssid</em>'.
	 * @see org.caret.model.Student#getSsid()
	 * @see #getStudent()
	 * @generated
	 */
	EAttribute getStudent_Ssid();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.Student#isNotReported <em>Not Reported</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Not Reported</em>'.
	 * @see org.caret.model.Student#isNotReported()
	 * @see #getStudent()
	 * @generated
	 */
	EAttribute getStudent_NotReported();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.Student#getNotReportedReason <em>Not Reported Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Not Reported Reason</em>'.
	 * @see org.caret.model.Student#getNotReportedReason()
	 * @see #getStudent()
	 * @generated
	 */
	EAttribute getStudent_NotReportedReason();

	/**
	 * Returns the meta object for the containment reference list '{@link org.caret.model.Student#getInformation <em>Information</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Information</em>'.
	 * @see org.caret.model.Student#getInformation()
	 * @see #getStudent()
	 * @generated
	 */
	EReference getStudent_Information();

	/**
	 * Returns the meta object for the containment reference list '{@link org.caret.model.Student#getEnrollments <em>Enrollments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Enrollments</em>'.
	 * @see org.caret.model.Student#getEnrollments()
	 * @see #getStudent()
	 * @generated
	 */
	EReference getStudent_Enrollments();

	/**
	 * Returns the meta object for the reference '{@link org.caret.model.Student#getCurrentInformation <em>Current Information</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Current Information</em>'.
	 * @see org.caret.model.Student#getCurrentInformation()
	 * @see #getStudent()
	 * @generated
	 */
	EReference getStudent_CurrentInformation();

	/**
	 * Returns the meta object for class '{@link org.caret.model.StudentInformation <em>Student Information</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Student Information</em>'.
	 * @see org.caret.model.StudentInformation
	 * @generated
	 */
	EClass getStudentInformation();

	/**
	 * Returns the meta object for the container reference '{@link org.caret.model.StudentInformation#getStudent <em>Student</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Student</em>'.
	 * @see org.caret.model.StudentInformation#getStudent()
	 * @see #getStudentInformation()
	 * @generated
	 */
	EReference getStudentInformation_Student();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.StudentInformation#getLegalFirstName <em>Legal First Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Legal First Name</em>'.
	 * @see org.caret.model.StudentInformation#getLegalFirstName()
	 * @see #getStudentInformation()
	 * @generated
	 */
	EAttribute getStudentInformation_LegalFirstName();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.StudentInformation#getLegalMiddleName <em>Legal Middle Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Legal Middle Name</em>'.
	 * @see org.caret.model.StudentInformation#getLegalMiddleName()
	 * @see #getStudentInformation()
	 * @generated
	 */
	EAttribute getStudentInformation_LegalMiddleName();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.StudentInformation#getLegalLastName <em>Legal Last Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Legal Last Name</em>'.
	 * @see org.caret.model.StudentInformation#getLegalLastName()
	 * @see #getStudentInformation()
	 * @generated
	 */
	EAttribute getStudentInformation_LegalLastName();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.StudentInformation#getNameSuffix <em>Name Suffix</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name Suffix</em>'.
	 * @see org.caret.model.StudentInformation#getNameSuffix()
	 * @see #getStudentInformation()
	 * @generated
	 */
	EAttribute getStudentInformation_NameSuffix();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.StudentInformation#getAliasFirstName <em>Alias First Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Alias First Name</em>'.
	 * @see org.caret.model.StudentInformation#getAliasFirstName()
	 * @see #getStudentInformation()
	 * @generated
	 */
	EAttribute getStudentInformation_AliasFirstName();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.StudentInformation#getAliasMiddleName <em>Alias Middle Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Alias Middle Name</em>'.
	 * @see org.caret.model.StudentInformation#getAliasMiddleName()
	 * @see #getStudentInformation()
	 * @generated
	 */
	EAttribute getStudentInformation_AliasMiddleName();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.StudentInformation#getAliasLastName <em>Alias Last Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Alias Last Name</em>'.
	 * @see org.caret.model.StudentInformation#getAliasLastName()
	 * @see #getStudentInformation()
	 * @generated
	 */
	EAttribute getStudentInformation_AliasLastName();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.StudentInformation#getPreferredFirstName <em>Preferred First Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Preferred First Name</em>'.
	 * @see org.caret.model.StudentInformation#getPreferredFirstName()
	 * @see #getStudentInformation()
	 * @generated
	 */
	EAttribute getStudentInformation_PreferredFirstName();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.StudentInformation#getPreferredLastName <em>Preferred Last Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Preferred Last Name</em>'.
	 * @see org.caret.model.StudentInformation#getPreferredLastName()
	 * @see #getStudentInformation()
	 * @generated
	 */
	EAttribute getStudentInformation_PreferredLastName();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.StudentInformation#getBirthDate <em>Birth Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Birth Date</em>'.
	 * @see org.caret.model.StudentInformation#getBirthDate()
	 * @see #getStudentInformation()
	 * @generated
	 */
	EAttribute getStudentInformation_BirthDate();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.StudentInformation#getGender <em>Gender</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Gender</em>'.
	 * @see org.caret.model.StudentInformation#getGender()
	 * @see #getStudentInformation()
	 * @generated
	 */
	EAttribute getStudentInformation_Gender();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.StudentInformation#getBirthCity <em>Birth City</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Birth City</em>'.
	 * @see org.caret.model.StudentInformation#getBirthCity()
	 * @see #getStudentInformation()
	 * @generated
	 */
	EAttribute getStudentInformation_BirthCity();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.StudentInformation#getBirthStateProvince <em>Birth State Province</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Birth State Province</em>'.
	 * @see org.caret.model.StudentInformation#getBirthStateProvince()
	 * @see #getStudentInformation()
	 * @generated
	 */
	EAttribute getStudentInformation_BirthStateProvince();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.StudentInformation#getBirthCountry <em>Birth Country</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Birth Country</em>'.
	 * @see org.caret.model.StudentInformation#getBirthCountry()
	 * @see #getStudentInformation()
	 * @generated
	 */
	EAttribute getStudentInformation_BirthCountry();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.StudentInformation#getPrimaryLanguage <em>Primary Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Primary Language</em>'.
	 * @see org.caret.model.StudentInformation#getPrimaryLanguage()
	 * @see #getStudentInformation()
	 * @generated
	 */
	EAttribute getStudentInformation_PrimaryLanguage();

	/**
	 * Returns the meta object for class '{@link org.caret.model.Enrollment <em>Enrollment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Enrollment</em>'.
	 * @see org.caret.model.Enrollment
	 * @generated
	 */
	EClass getEnrollment();

	/**
	 * Returns the meta object for the container reference '{@link org.caret.model.Enrollment#getStudent <em>Student</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Student</em>'.
	 * @see org.caret.model.Enrollment#getStudent()
	 * @see #getEnrollment()
	 * @generated
	 */
	EReference getEnrollment_Student();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.Enrollment#getAcademicYear <em>Academic Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Academic Year</em>'.
	 * @see org.caret.model.Enrollment#getAcademicYear()
	 * @see #getEnrollment()
	 * @generated
	 */
	EAttribute getEnrollment_AcademicYear();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.Enrollment#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.caret.model.Enrollment#getStart()
	 * @see #getEnrollment()
	 * @generated
	 */
	EAttribute getEnrollment_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.Enrollment#getExitDate <em>Exit Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Exit Date</em>'.
	 * @see org.caret.model.Enrollment#getExitDate()
	 * @see #getEnrollment()
	 * @generated
	 */
	EAttribute getEnrollment_ExitDate();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.Enrollment#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.caret.model.Enrollment#getStatus()
	 * @see #getEnrollment()
	 * @generated
	 */
	EAttribute getEnrollment_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.Enrollment#getGradeLevel <em>Grade Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Grade Level</em>'.
	 * @see org.caret.model.Enrollment#getGradeLevel()
	 * @see #getEnrollment()
	 * @generated
	 */
	EAttribute getEnrollment_GradeLevel();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.Enrollment#getNpsSchool <em>Nps School</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Nps School</em>'.
	 * @see org.caret.model.Enrollment#getNpsSchool()
	 * @see #getEnrollment()
	 * @generated
	 */
	EAttribute getEnrollment_NpsSchool();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.Enrollment#getExitReason <em>Exit Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Exit Reason</em>'.
	 * @see org.caret.model.Enrollment#getExitReason()
	 * @see #getEnrollment()
	 * @generated
	 */
	EAttribute getEnrollment_ExitReason();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.Enrollment#getCompletionStatus <em>Completion Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Completion Status</em>'.
	 * @see org.caret.model.Enrollment#getCompletionStatus()
	 * @see #getEnrollment()
	 * @generated
	 */
	EAttribute getEnrollment_CompletionStatus();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.Enrollment#isNotReported <em>Not Reported</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Not Reported</em>'.
	 * @see org.caret.model.Enrollment#isNotReported()
	 * @see #getEnrollment()
	 * @generated
	 */
	EAttribute getEnrollment_NotReported();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.Enrollment#getNotReportedReason <em>Not Reported Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Not Reported Reason</em>'.
	 * @see org.caret.model.Enrollment#getNotReportedReason()
	 * @see #getEnrollment()
	 * @generated
	 */
	EAttribute getEnrollment_NotReportedReason();

	/**
	 * Returns the meta object for the reference '{@link org.caret.model.Enrollment#getSchool <em>School</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>School</em>'.
	 * @see org.caret.model.Enrollment#getSchool()
	 * @see #getEnrollment()
	 * @generated
	 */
	EReference getEnrollment_School();

	/**
	 * Returns the meta object for class '{@link org.caret.model.StaffMember <em>Staff Member</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Staff Member</em>'.
	 * @see org.caret.model.StaffMember
	 * @generated
	 */
	EClass getStaffMember();

	/**
	 * Returns the meta object for the container reference '{@link org.caret.model.StaffMember#getDistrict <em>District</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>District</em>'.
	 * @see org.caret.model.StaffMember#getDistrict()
	 * @see #getStaffMember()
	 * @generated
	 */
	EReference getStaffMember_District();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.StaffMember#getLocalStaffId <em>Local Staff Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Local Staff Id</em>'.
	 * @see org.caret.model.StaffMember#getLocalStaffId()
	 * @see #getStaffMember()
	 * @generated
	 */
	EAttribute getStaffMember_LocalStaffId();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.StaffMember#getSeid <em>Seid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Seid</em>'.
	 * @see org.caret.model.StaffMember#getSeid()
	 * @see #getStaffMember()
	 * @generated
	 */
	EAttribute getStaffMember_Seid();

	/**
	 * Returns the meta object for class '{@link org.caret.model.Course <em>Course</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Course</em>'.
	 * @see org.caret.model.Course
	 * @generated
	 */
	EClass getCourse();

	/**
	 * Returns the meta object for the container reference '{@link org.caret.model.Course#getDistrict <em>District</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>District</em>'.
	 * @see org.caret.model.Course#getDistrict()
	 * @see #getCourse()
	 * @generated
	 */
	EReference getCourse_District();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.Course#getLocalCourseId <em>Local Course Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Local Course Id</em>'.
	 * @see org.caret.model.Course#getLocalCourseId()
	 * @see #getCourse()
	 * @generated
	 */
	EAttribute getCourse_LocalCourseId();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.Course#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.caret.model.Course#getName()
	 * @see #getCourse()
	 * @generated
	 */
	EAttribute getCourse_Name();

	/**
	 * Returns the meta object for class '{@link org.caret.model.Incident <em>Incident</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Incident</em>'.
	 * @see org.caret.model.Incident
	 * @generated
	 */
	EClass getIncident();

	/**
	 * Returns the meta object for the container reference '{@link org.caret.model.Incident#getDistrict <em>District</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>District</em>'.
	 * @see org.caret.model.Incident#getDistrict()
	 * @see #getIncident()
	 * @generated
	 */
	EReference getIncident_District();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.Incident#getIncidentId <em>Incident Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Incident Id</em>'.
	 * @see org.caret.model.Incident#getIncidentId()
	 * @see #getIncident()
	 * @generated
	 */
	EAttribute getIncident_IncidentId();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.Incident#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.caret.model.Incident#getDate()
	 * @see #getIncident()
	 * @generated
	 */
	EAttribute getIncident_Date();

	/**
	 * Returns the meta object for class '{@link org.caret.model.ImportBatch <em>Import Batch</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Import Batch</em>'.
	 * @see org.caret.model.ImportBatch
	 * @generated
	 */
	EClass getImportBatch();

	/**
	 * Returns the meta object for the container reference '{@link org.caret.model.ImportBatch#getDistrict <em>District</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>District</em>'.
	 * @see org.caret.model.ImportBatch#getDistrict()
	 * @see #getImportBatch()
	 * @generated
	 */
	EReference getImportBatch_District();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.ImportBatch#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.caret.model.ImportBatch#getSource()
	 * @see #getImportBatch()
	 * @generated
	 */
	EAttribute getImportBatch_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.ImportBatch#getFileName <em>File Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>File Name</em>'.
	 * @see org.caret.model.ImportBatch#getFileName()
	 * @see #getImportBatch()
	 * @generated
	 */
	EAttribute getImportBatch_FileName();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.ImportBatch#getSha256 <em>Sha256</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sha256</em>'.
	 * @see org.caret.model.ImportBatch#getSha256()
	 * @see #getImportBatch()
	 * @generated
	 */
	EAttribute getImportBatch_Sha256();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.ImportBatch#getUser <em>User</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>User</em>'.
	 * @see org.caret.model.ImportBatch#getUser()
	 * @see #getImportBatch()
	 * @generated
	 */
	EAttribute getImportBatch_User();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.ImportBatch#getStarted <em>Started</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Started</em>'.
	 * @see org.caret.model.ImportBatch#getStarted()
	 * @see #getImportBatch()
	 * @generated
	 */
	EAttribute getImportBatch_Started();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.ImportBatch#getFinished <em>Finished</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Finished</em>'.
	 * @see org.caret.model.ImportBatch#getFinished()
	 * @see #getImportBatch()
	 * @generated
	 */
	EAttribute getImportBatch_Finished();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.ImportBatch#getAcademicYear <em>Academic Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Academic Year</em>'.
	 * @see org.caret.model.ImportBatch#getAcademicYear()
	 * @see #getImportBatch()
	 * @generated
	 */
	EAttribute getImportBatch_AcademicYear();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.ImportBatch#getRecordType <em>Record Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Record Type</em>'.
	 * @see org.caret.model.ImportBatch#getRecordType()
	 * @see #getImportBatch()
	 * @generated
	 */
	EAttribute getImportBatch_RecordType();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.ImportBatch#getRowsRead <em>Rows Read</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rows Read</em>'.
	 * @see org.caret.model.ImportBatch#getRowsRead()
	 * @see #getImportBatch()
	 * @generated
	 */
	EAttribute getImportBatch_RowsRead();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.ImportBatch#getRowsRefused <em>Rows Refused</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rows Refused</em>'.
	 * @see org.caret.model.ImportBatch#getRowsRefused()
	 * @see #getImportBatch()
	 * @generated
	 */
	EAttribute getImportBatch_RowsRefused();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.ImportBatch#getRecordsInserted <em>Records Inserted</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Records Inserted</em>'.
	 * @see org.caret.model.ImportBatch#getRecordsInserted()
	 * @see #getImportBatch()
	 * @generated
	 */
	EAttribute getImportBatch_RecordsInserted();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.ImportBatch#getRecordsUpdated <em>Records Updated</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Records Updated</em>'.
	 * @see org.caret.model.ImportBatch#getRecordsUpdated()
	 * @see #getImportBatch()
	 * @generated
	 */
	EAttribute getImportBatch_RecordsUpdated();

	/**
	 * Returns the meta object for class '{@link org.caret.model.ExportRun <em>Export Run</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Export Run</em>'.
	 * @see org.caret.model.ExportRun
	 * @generated
	 */
	EClass getExportRun();

	/**
	 * Returns the meta object for the container reference '{@link org.caret.model.ExportRun#getDistrict <em>District</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>District</em>'.
	 * @see org.caret.model.ExportRun#getDistrict()
	 * @see #getExportRun()
	 * @generated
	 */
	EReference getExportRun_District();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.ExportRun#getRunId <em>Run Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Run Id</em>'.
	 * @see org.caret.model.ExportRun#getRunId()
	 * @see #getExportRun()
	 * @generated
	 */
	EAttribute getExportRun_RunId();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.ExportRun#getExportType <em>Export Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Export Type</em>'.
	 * @see org.caret.model.ExportRun#getExportType()
	 * @see #getExportRun()
	 * @generated
	 */
	EAttribute getExportRun_ExportType();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.ExportRun#getRecordType <em>Record Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Record Type</em>'.
	 * @see org.caret.model.ExportRun#getRecordType()
	 * @see #getExportRun()
	 * @generated
	 */
	EAttribute getExportRun_RecordType();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.ExportRun#getLayout <em>Layout</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Layout</em>'.
	 * @see org.caret.model.ExportRun#getLayout()
	 * @see #getExportRun()
	 * @generated
	 */
	EAttribute getExportRun_Layout();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.ExportRun#getAcademicYear <em>Academic Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Academic Year</em>'.
	 * @see org.caret.model.ExportRun#getAcademicYear()
	 * @see #getExportRun()
	 * @generated
	 */
	EAttribute getExportRun_AcademicYear();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.ExportRun#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.caret.model.ExportRun#getState()
	 * @see #getExportRun()
	 * @generated
	 */
	EAttribute getExportRun_State();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.ExportRun#getUser <em>User</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>User</em>'.
	 * @see org.caret.model.ExportRun#getUser()
	 * @see #getExportRun()
	 * @generated
	 */
	EAttribute getExportRun_User();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.ExportRun#getCreated <em>Created</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created</em>'.
	 * @see org.caret.model.ExportRun#getCreated()
	 * @see #getExportRun()
	 * @generated
	 */
	EAttribute getExportRun_Created();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.ExportRun#getStateChanged <em>State Changed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State Changed</em>'.
	 * @see org.caret.model.ExportRun#getStateChanged()
	 * @see #getExportRun()
	 * @generated
	 */
	EAttribute getExportRun_StateChanged();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.ExportRun#getOptions <em>Options</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Options</em>'.
	 * @see org.caret.model.ExportRun#getOptions()
	 * @see #getExportRun()
	 * @generated
	 */
	EAttribute getExportRun_Options();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.ExportRun#getFileName <em>File Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>File Name</em>'.
	 * @see org.caret.model.ExportRun#getFileName()
	 * @see #getExportRun()
	 * @generated
	 */
	EAttribute getExportRun_FileName();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.ExportRun#getFileFormat <em>File Format</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>File Format</em>'.
	 * @see org.caret.model.ExportRun#getFileFormat()
	 * @see #getExportRun()
	 * @generated
	 */
	EAttribute getExportRun_FileFormat();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.ExportRun#getSha256 <em>Sha256</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sha256</em>'.
	 * @see org.caret.model.ExportRun#getSha256()
	 * @see #getExportRun()
	 * @generated
	 */
	EAttribute getExportRun_Sha256();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.ExportRun#getAsOf <em>As Of</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>As Of</em>'.
	 * @see org.caret.model.ExportRun#getAsOf()
	 * @see #getExportRun()
	 * @generated
	 */
	EAttribute getExportRun_AsOf();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.ExportRun#getRowsWritten <em>Rows Written</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rows Written</em>'.
	 * @see org.caret.model.ExportRun#getRowsWritten()
	 * @see #getExportRun()
	 * @generated
	 */
	EAttribute getExportRun_RowsWritten();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.ExportRun#getRowsLeftOut <em>Rows Left Out</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rows Left Out</em>'.
	 * @see org.caret.model.ExportRun#getRowsLeftOut()
	 * @see #getExportRun()
	 * @generated
	 */
	EAttribute getExportRun_RowsLeftOut();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.ExportRun#getFindings <em>Findings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Findings</em>'.
	 * @see org.caret.model.ExportRun#getFindings()
	 * @see #getExportRun()
	 * @generated
	 */
	EAttribute getExportRun_Findings();

	/**
	 * Returns the meta object for data type '{@link java.time.LocalDate <em>Local Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for data type '<em>Local Date</em>'.
	 * @see java.time.LocalDate
	 * @model instanceClass="java.time.LocalDate"
	 * @generated
	 */
	EDataType getLocalDate();

	/**
	 * Returns the meta object for data type '{@link java.time.Instant <em>Instant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for data type '<em>Instant</em>'.
	 * @see java.time.Instant
	 * @model instanceClass="java.time.Instant"
	 * @generated
	 */
	EDataType getInstant();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	ModelFactory getModelFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.caret.model.impl.RecordImpl <em>Record</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.caret.model.impl.RecordImpl
		 * @see org.caret.model.impl.ModelPackageImpl#getRecord()
		 * @generated
		 */
		EClass RECORD = eINSTANCE.getRecord();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECORD__ID = eINSTANCE.getRecord_Id();

		/**
		 * The meta object literal for the '<em><b>Local Record Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECORD__LOCAL_RECORD_ID = eINSTANCE.getRecord_LocalRecordId();

		/**
		 * The meta object literal for the '{@link org.caret.model.impl.DatedRecordImpl <em>Dated Record</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.caret.model.impl.DatedRecordImpl
		 * @see org.caret.model.impl.ModelPackageImpl#getDatedRecord()
		 * @generated
		 */
		EClass DATED_RECORD = eINSTANCE.getDatedRecord();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATED_RECORD__START = eINSTANCE.getDatedRecord_Start();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATED_RECORD__END = eINSTANCE.getDatedRecord_End();

		/**
		 * The meta object literal for the '{@link org.caret.model.impl.DistrictImpl <em>District</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.caret.model.impl.DistrictImpl
		 * @see org.caret.model.impl.ModelPackageImpl#getDistrict()
		 * @generated
		 */
		EClass DISTRICT = eINSTANCE.getDistrict();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISTRICT__CODE = eINSTANCE.getDistrict_Code();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISTRICT__NAME = eINSTANCE.getDistrict_Name();

		/**
		 * The meta object literal for the '<em><b>County Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISTRICT__COUNTY_NAME = eINSTANCE.getDistrict_CountyName();

		/**
		 * The meta object literal for the '<em><b>Schools</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DISTRICT__SCHOOLS = eINSTANCE.getDistrict_Schools();

		/**
		 * The meta object literal for the '<em><b>Calendar Years</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DISTRICT__CALENDAR_YEARS = eINSTANCE.getDistrict_CalendarYears();

		/**
		 * The meta object literal for the '<em><b>Code Mappings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DISTRICT__CODE_MAPPINGS = eINSTANCE.getDistrict_CodeMappings();

		/**
		 * The meta object literal for the '<em><b>Staff Members</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DISTRICT__STAFF_MEMBERS = eINSTANCE.getDistrict_StaffMembers();

		/**
		 * The meta object literal for the '<em><b>Students</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DISTRICT__STUDENTS = eINSTANCE.getDistrict_Students();

		/**
		 * The meta object literal for the '<em><b>Courses</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DISTRICT__COURSES = eINSTANCE.getDistrict_Courses();

		/**
		 * The meta object literal for the '<em><b>Incidents</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DISTRICT__INCIDENTS = eINSTANCE.getDistrict_Incidents();

		/**
		 * The meta object literal for the '<em><b>Import Batches</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DISTRICT__IMPORT_BATCHES = eINSTANCE.getDistrict_ImportBatches();

		/**
		 * The meta object literal for the '<em><b>Export Runs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DISTRICT__EXPORT_RUNS = eINSTANCE.getDistrict_ExportRuns();

		/**
		 * The meta object literal for the '{@link org.caret.model.impl.SchoolImpl <em>School</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.caret.model.impl.SchoolImpl
		 * @see org.caret.model.impl.ModelPackageImpl#getSchool()
		 * @generated
		 */
		EClass SCHOOL = eINSTANCE.getSchool();

		/**
		 * The meta object literal for the '<em><b>District</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCHOOL__DISTRICT = eINSTANCE.getSchool_District();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCHOOL__CODE = eINSTANCE.getSchool_Code();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCHOOL__NAME = eINSTANCE.getSchool_Name();

		/**
		 * The meta object literal for the '<em><b>Charter</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCHOOL__CHARTER = eINSTANCE.getSchool_Charter();

		/**
		 * The meta object literal for the '<em><b>Charter Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCHOOL__CHARTER_NUMBER = eINSTANCE.getSchool_CharterNumber();

		/**
		 * The meta object literal for the '<em><b>Funding Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCHOOL__FUNDING_TYPE = eINSTANCE.getSchool_FundingType();

		/**
		 * The meta object literal for the '<em><b>Dass</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCHOOL__DASS = eINSTANCE.getSchool_Dass();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCHOOL__STATUS = eINSTANCE.getSchool_Status();

		/**
		 * The meta object literal for the '<em><b>Low Grade</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCHOOL__LOW_GRADE = eINSTANCE.getSchool_LowGrade();

		/**
		 * The meta object literal for the '<em><b>High Grade</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCHOOL__HIGH_GRADE = eINSTANCE.getSchool_HighGrade();

		/**
		 * The meta object literal for the '<em><b>Open Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCHOOL__OPEN_DATE = eINSTANCE.getSchool_OpenDate();

		/**
		 * The meta object literal for the '<em><b>Closed Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCHOOL__CLOSED_DATE = eINSTANCE.getSchool_ClosedDate();

		/**
		 * The meta object literal for the '<em><b>In Directory</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCHOOL__IN_DIRECTORY = eINSTANCE.getSchool_InDirectory();

		/**
		 * The meta object literal for the '<em><b>Not Reported</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCHOOL__NOT_REPORTED = eINSTANCE.getSchool_NotReported();

		/**
		 * The meta object literal for the '<em><b>Not Reported Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCHOOL__NOT_REPORTED_REASON = eINSTANCE.getSchool_NotReportedReason();

		/**
		 * The meta object literal for the '{@link org.caret.model.impl.CalendarYearImpl <em>Calendar Year</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.caret.model.impl.CalendarYearImpl
		 * @see org.caret.model.impl.ModelPackageImpl#getCalendarYear()
		 * @generated
		 */
		EClass CALENDAR_YEAR = eINSTANCE.getCalendarYear();

		/**
		 * The meta object literal for the '<em><b>District</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CALENDAR_YEAR__DISTRICT = eINSTANCE.getCalendarYear_District();

		/**
		 * The meta object literal for the '<em><b>Academic Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CALENDAR_YEAR__ACADEMIC_YEAR = eINSTANCE.getCalendarYear_AcademicYear();

		/**
		 * The meta object literal for the '<em><b>First Day</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CALENDAR_YEAR__FIRST_DAY = eINSTANCE.getCalendarYear_FirstDay();

		/**
		 * The meta object literal for the '<em><b>Last Day</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CALENDAR_YEAR__LAST_DAY = eINSTANCE.getCalendarYear_LastDay();

		/**
		 * The meta object literal for the '{@link org.caret.model.impl.CodeMappingImpl <em>Code Mapping</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.caret.model.impl.CodeMappingImpl
		 * @see org.caret.model.impl.ModelPackageImpl#getCodeMapping()
		 * @generated
		 */
		EClass CODE_MAPPING = eINSTANCE.getCodeMapping();

		/**
		 * The meta object literal for the '<em><b>District</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CODE_MAPPING__DISTRICT = eINSTANCE.getCodeMapping_District();

		/**
		 * The meta object literal for the '<em><b>Code Set</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE_MAPPING__CODE_SET = eINSTANCE.getCodeMapping_CodeSet();

		/**
		 * The meta object literal for the '<em><b>Local Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE_MAPPING__LOCAL_CODE = eINSTANCE.getCodeMapping_LocalCode();

		/**
		 * The meta object literal for the '<em><b>State Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE_MAPPING__STATE_CODE = eINSTANCE.getCodeMapping_StateCode();

		/**
		 * The meta object literal for the '{@link org.caret.model.impl.StudentImpl <em>Student</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.caret.model.impl.StudentImpl
		 * @see org.caret.model.impl.ModelPackageImpl#getStudent()
		 * @generated
		 */
		EClass STUDENT = eINSTANCE.getStudent();

		/**
		 * The meta object literal for the '<em><b>District</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDENT__DISTRICT = eINSTANCE.getStudent_District();

		/**
		 * The meta object literal for the '<em><b>Local Student Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDENT__LOCAL_STUDENT_ID = eINSTANCE.getStudent_LocalStudentId();

		/**
		 * The meta object literal for the '<em><b>Ssid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDENT__SSID = eINSTANCE.getStudent_Ssid();

		/**
		 * The meta object literal for the '<em><b>Not Reported</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDENT__NOT_REPORTED = eINSTANCE.getStudent_NotReported();

		/**
		 * The meta object literal for the '<em><b>Not Reported Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDENT__NOT_REPORTED_REASON = eINSTANCE.getStudent_NotReportedReason();

		/**
		 * The meta object literal for the '<em><b>Information</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDENT__INFORMATION = eINSTANCE.getStudent_Information();

		/**
		 * The meta object literal for the '<em><b>Enrollments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDENT__ENROLLMENTS = eINSTANCE.getStudent_Enrollments();

		/**
		 * The meta object literal for the '<em><b>Current Information</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDENT__CURRENT_INFORMATION = eINSTANCE.getStudent_CurrentInformation();

		/**
		 * The meta object literal for the '{@link org.caret.model.impl.StudentInformationImpl <em>Student Information</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.caret.model.impl.StudentInformationImpl
		 * @see org.caret.model.impl.ModelPackageImpl#getStudentInformation()
		 * @generated
		 */
		EClass STUDENT_INFORMATION = eINSTANCE.getStudentInformation();

		/**
		 * The meta object literal for the '<em><b>Student</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDENT_INFORMATION__STUDENT = eINSTANCE.getStudentInformation_Student();

		/**
		 * The meta object literal for the '<em><b>Legal First Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDENT_INFORMATION__LEGAL_FIRST_NAME = eINSTANCE.getStudentInformation_LegalFirstName();

		/**
		 * The meta object literal for the '<em><b>Legal Middle Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDENT_INFORMATION__LEGAL_MIDDLE_NAME = eINSTANCE.getStudentInformation_LegalMiddleName();

		/**
		 * The meta object literal for the '<em><b>Legal Last Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDENT_INFORMATION__LEGAL_LAST_NAME = eINSTANCE.getStudentInformation_LegalLastName();

		/**
		 * The meta object literal for the '<em><b>Name Suffix</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDENT_INFORMATION__NAME_SUFFIX = eINSTANCE.getStudentInformation_NameSuffix();

		/**
		 * The meta object literal for the '<em><b>Alias First Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDENT_INFORMATION__ALIAS_FIRST_NAME = eINSTANCE.getStudentInformation_AliasFirstName();

		/**
		 * The meta object literal for the '<em><b>Alias Middle Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDENT_INFORMATION__ALIAS_MIDDLE_NAME = eINSTANCE.getStudentInformation_AliasMiddleName();

		/**
		 * The meta object literal for the '<em><b>Alias Last Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDENT_INFORMATION__ALIAS_LAST_NAME = eINSTANCE.getStudentInformation_AliasLastName();

		/**
		 * The meta object literal for the '<em><b>Preferred First Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDENT_INFORMATION__PREFERRED_FIRST_NAME = eINSTANCE.getStudentInformation_PreferredFirstName();

		/**
		 * The meta object literal for the '<em><b>Preferred Last Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDENT_INFORMATION__PREFERRED_LAST_NAME = eINSTANCE.getStudentInformation_PreferredLastName();

		/**
		 * The meta object literal for the '<em><b>Birth Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDENT_INFORMATION__BIRTH_DATE = eINSTANCE.getStudentInformation_BirthDate();

		/**
		 * The meta object literal for the '<em><b>Gender</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDENT_INFORMATION__GENDER = eINSTANCE.getStudentInformation_Gender();

		/**
		 * The meta object literal for the '<em><b>Birth City</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDENT_INFORMATION__BIRTH_CITY = eINSTANCE.getStudentInformation_BirthCity();

		/**
		 * The meta object literal for the '<em><b>Birth State Province</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDENT_INFORMATION__BIRTH_STATE_PROVINCE = eINSTANCE.getStudentInformation_BirthStateProvince();

		/**
		 * The meta object literal for the '<em><b>Birth Country</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDENT_INFORMATION__BIRTH_COUNTRY = eINSTANCE.getStudentInformation_BirthCountry();

		/**
		 * The meta object literal for the '<em><b>Primary Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDENT_INFORMATION__PRIMARY_LANGUAGE = eINSTANCE.getStudentInformation_PrimaryLanguage();

		/**
		 * The meta object literal for the '{@link org.caret.model.impl.EnrollmentImpl <em>Enrollment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.caret.model.impl.EnrollmentImpl
		 * @see org.caret.model.impl.ModelPackageImpl#getEnrollment()
		 * @generated
		 */
		EClass ENROLLMENT = eINSTANCE.getEnrollment();

		/**
		 * The meta object literal for the '<em><b>Student</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ENROLLMENT__STUDENT = eINSTANCE.getEnrollment_Student();

		/**
		 * The meta object literal for the '<em><b>Academic Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENROLLMENT__ACADEMIC_YEAR = eINSTANCE.getEnrollment_AcademicYear();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENROLLMENT__START = eINSTANCE.getEnrollment_Start();

		/**
		 * The meta object literal for the '<em><b>Exit Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENROLLMENT__EXIT_DATE = eINSTANCE.getEnrollment_ExitDate();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENROLLMENT__STATUS = eINSTANCE.getEnrollment_Status();

		/**
		 * The meta object literal for the '<em><b>Grade Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENROLLMENT__GRADE_LEVEL = eINSTANCE.getEnrollment_GradeLevel();

		/**
		 * The meta object literal for the '<em><b>Nps School</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENROLLMENT__NPS_SCHOOL = eINSTANCE.getEnrollment_NpsSchool();

		/**
		 * The meta object literal for the '<em><b>Exit Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENROLLMENT__EXIT_REASON = eINSTANCE.getEnrollment_ExitReason();

		/**
		 * The meta object literal for the '<em><b>Completion Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENROLLMENT__COMPLETION_STATUS = eINSTANCE.getEnrollment_CompletionStatus();

		/**
		 * The meta object literal for the '<em><b>Not Reported</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENROLLMENT__NOT_REPORTED = eINSTANCE.getEnrollment_NotReported();

		/**
		 * The meta object literal for the '<em><b>Not Reported Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENROLLMENT__NOT_REPORTED_REASON = eINSTANCE.getEnrollment_NotReportedReason();

		/**
		 * The meta object literal for the '<em><b>School</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ENROLLMENT__SCHOOL = eINSTANCE.getEnrollment_School();

		/**
		 * The meta object literal for the '{@link org.caret.model.impl.StaffMemberImpl <em>Staff Member</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.caret.model.impl.StaffMemberImpl
		 * @see org.caret.model.impl.ModelPackageImpl#getStaffMember()
		 * @generated
		 */
		EClass STAFF_MEMBER = eINSTANCE.getStaffMember();

		/**
		 * The meta object literal for the '<em><b>District</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STAFF_MEMBER__DISTRICT = eINSTANCE.getStaffMember_District();

		/**
		 * The meta object literal for the '<em><b>Local Staff Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAFF_MEMBER__LOCAL_STAFF_ID = eINSTANCE.getStaffMember_LocalStaffId();

		/**
		 * The meta object literal for the '<em><b>Seid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAFF_MEMBER__SEID = eINSTANCE.getStaffMember_Seid();

		/**
		 * The meta object literal for the '{@link org.caret.model.impl.CourseImpl <em>Course</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.caret.model.impl.CourseImpl
		 * @see org.caret.model.impl.ModelPackageImpl#getCourse()
		 * @generated
		 */
		EClass COURSE = eINSTANCE.getCourse();

		/**
		 * The meta object literal for the '<em><b>District</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COURSE__DISTRICT = eINSTANCE.getCourse_District();

		/**
		 * The meta object literal for the '<em><b>Local Course Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COURSE__LOCAL_COURSE_ID = eINSTANCE.getCourse_LocalCourseId();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COURSE__NAME = eINSTANCE.getCourse_Name();

		/**
		 * The meta object literal for the '{@link org.caret.model.impl.IncidentImpl <em>Incident</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.caret.model.impl.IncidentImpl
		 * @see org.caret.model.impl.ModelPackageImpl#getIncident()
		 * @generated
		 */
		EClass INCIDENT = eINSTANCE.getIncident();

		/**
		 * The meta object literal for the '<em><b>District</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INCIDENT__DISTRICT = eINSTANCE.getIncident_District();

		/**
		 * The meta object literal for the '<em><b>Incident Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INCIDENT__INCIDENT_ID = eINSTANCE.getIncident_IncidentId();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INCIDENT__DATE = eINSTANCE.getIncident_Date();

		/**
		 * The meta object literal for the '{@link org.caret.model.impl.ImportBatchImpl <em>Import Batch</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.caret.model.impl.ImportBatchImpl
		 * @see org.caret.model.impl.ModelPackageImpl#getImportBatch()
		 * @generated
		 */
		EClass IMPORT_BATCH = eINSTANCE.getImportBatch();

		/**
		 * The meta object literal for the '<em><b>District</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IMPORT_BATCH__DISTRICT = eINSTANCE.getImportBatch_District();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPORT_BATCH__SOURCE = eINSTANCE.getImportBatch_Source();

		/**
		 * The meta object literal for the '<em><b>File Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPORT_BATCH__FILE_NAME = eINSTANCE.getImportBatch_FileName();

		/**
		 * The meta object literal for the '<em><b>Sha256</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPORT_BATCH__SHA256 = eINSTANCE.getImportBatch_Sha256();

		/**
		 * The meta object literal for the '<em><b>User</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPORT_BATCH__USER = eINSTANCE.getImportBatch_User();

		/**
		 * The meta object literal for the '<em><b>Started</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPORT_BATCH__STARTED = eINSTANCE.getImportBatch_Started();

		/**
		 * The meta object literal for the '<em><b>Finished</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPORT_BATCH__FINISHED = eINSTANCE.getImportBatch_Finished();

		/**
		 * The meta object literal for the '<em><b>Academic Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPORT_BATCH__ACADEMIC_YEAR = eINSTANCE.getImportBatch_AcademicYear();

		/**
		 * The meta object literal for the '<em><b>Record Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPORT_BATCH__RECORD_TYPE = eINSTANCE.getImportBatch_RecordType();

		/**
		 * The meta object literal for the '<em><b>Rows Read</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPORT_BATCH__ROWS_READ = eINSTANCE.getImportBatch_RowsRead();

		/**
		 * The meta object literal for the '<em><b>Rows Refused</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPORT_BATCH__ROWS_REFUSED = eINSTANCE.getImportBatch_RowsRefused();

		/**
		 * The meta object literal for the '<em><b>Records Inserted</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPORT_BATCH__RECORDS_INSERTED = eINSTANCE.getImportBatch_RecordsInserted();

		/**
		 * The meta object literal for the '<em><b>Records Updated</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPORT_BATCH__RECORDS_UPDATED = eINSTANCE.getImportBatch_RecordsUpdated();

		/**
		 * The meta object literal for the '{@link org.caret.model.impl.ExportRunImpl <em>Export Run</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.caret.model.impl.ExportRunImpl
		 * @see org.caret.model.impl.ModelPackageImpl#getExportRun()
		 * @generated
		 */
		EClass EXPORT_RUN = eINSTANCE.getExportRun();

		/**
		 * The meta object literal for the '<em><b>District</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXPORT_RUN__DISTRICT = eINSTANCE.getExportRun_District();

		/**
		 * The meta object literal for the '<em><b>Run Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPORT_RUN__RUN_ID = eINSTANCE.getExportRun_RunId();

		/**
		 * The meta object literal for the '<em><b>Export Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPORT_RUN__EXPORT_TYPE = eINSTANCE.getExportRun_ExportType();

		/**
		 * The meta object literal for the '<em><b>Record Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPORT_RUN__RECORD_TYPE = eINSTANCE.getExportRun_RecordType();

		/**
		 * The meta object literal for the '<em><b>Layout</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPORT_RUN__LAYOUT = eINSTANCE.getExportRun_Layout();

		/**
		 * The meta object literal for the '<em><b>Academic Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPORT_RUN__ACADEMIC_YEAR = eINSTANCE.getExportRun_AcademicYear();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPORT_RUN__STATE = eINSTANCE.getExportRun_State();

		/**
		 * The meta object literal for the '<em><b>User</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPORT_RUN__USER = eINSTANCE.getExportRun_User();

		/**
		 * The meta object literal for the '<em><b>Created</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPORT_RUN__CREATED = eINSTANCE.getExportRun_Created();

		/**
		 * The meta object literal for the '<em><b>State Changed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPORT_RUN__STATE_CHANGED = eINSTANCE.getExportRun_StateChanged();

		/**
		 * The meta object literal for the '<em><b>Options</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPORT_RUN__OPTIONS = eINSTANCE.getExportRun_Options();

		/**
		 * The meta object literal for the '<em><b>File Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPORT_RUN__FILE_NAME = eINSTANCE.getExportRun_FileName();

		/**
		 * The meta object literal for the '<em><b>File Format</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPORT_RUN__FILE_FORMAT = eINSTANCE.getExportRun_FileFormat();

		/**
		 * The meta object literal for the '<em><b>Sha256</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPORT_RUN__SHA256 = eINSTANCE.getExportRun_Sha256();

		/**
		 * The meta object literal for the '<em><b>As Of</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPORT_RUN__AS_OF = eINSTANCE.getExportRun_AsOf();

		/**
		 * The meta object literal for the '<em><b>Rows Written</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPORT_RUN__ROWS_WRITTEN = eINSTANCE.getExportRun_RowsWritten();

		/**
		 * The meta object literal for the '<em><b>Rows Left Out</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPORT_RUN__ROWS_LEFT_OUT = eINSTANCE.getExportRun_RowsLeftOut();

		/**
		 * The meta object literal for the '<em><b>Findings</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPORT_RUN__FINDINGS = eINSTANCE.getExportRun_Findings();

		/**
		 * The meta object literal for the '<em>Local Date</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.LocalDate
		 * @see org.caret.model.impl.ModelPackageImpl#getLocalDate()
		 * @generated
		 */
		EDataType LOCAL_DATE = eINSTANCE.getLocalDate();

		/**
		 * The meta object literal for the '<em>Instant</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.Instant
		 * @see org.caret.model.impl.ModelPackageImpl#getInstant()
		 * @generated
		 */
		EDataType INSTANT = eINSTANCE.getInstant();

	}

} //ModelPackage
