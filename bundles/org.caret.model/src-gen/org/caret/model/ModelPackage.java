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
 * <!-- begin-model-doc -->
 * A district's records in the terms of CALPADS. Codes are strings, indicators Y or N, dates are days without a time. Annotations of source org.caret.model say more than Ecore can: on a class key (features of its natural key, separated by blanks; the missing equals the missing), noOverlap (dated records of one owner never overlap) and sorted (features by which long lists are sorted, separated by blanks; the store keeps an index of them); on an attribute maxLength (characters its column holds, never less than any layout allows), codeSet (name of its code set) and personal (personal data, which must stay out of logs, findings and messages).
 * <!-- end-model-doc -->
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
	 * The feature id for the '<em><b>Days Off</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALENDAR_YEAR__DAYS_OFF = RECORD_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Calendar Year</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALENDAR_YEAR_FEATURE_COUNT = RECORD_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.caret.model.impl.DayOffImpl <em>Day Off</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.caret.model.impl.DayOffImpl
	 * @see org.caret.model.impl.ModelPackageImpl#getDayOff()
	 * @generated
	 */
	int DAY_OFF = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DAY_OFF__ID = RECORD__ID;

	/**
	 * The feature id for the '<em><b>Local Record Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DAY_OFF__LOCAL_RECORD_ID = RECORD__LOCAL_RECORD_ID;

	/**
	 * The feature id for the '<em><b>Calendar Year</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DAY_OFF__CALENDAR_YEAR = RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DAY_OFF__DATE = RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>School Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DAY_OFF__SCHOOL_CODE = RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DAY_OFF__REASON = RECORD_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Day Off</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DAY_OFF_FEATURE_COUNT = RECORD_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.caret.model.impl.CodeMappingImpl <em>Code Mapping</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.caret.model.impl.CodeMappingImpl
	 * @see org.caret.model.impl.ModelPackageImpl#getCodeMapping()
	 * @generated
	 */
	int CODE_MAPPING = 6;

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
	 * The meta object id for the '{@link org.caret.model.impl.StaffMemberImpl <em>Staff Member</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.caret.model.impl.StaffMemberImpl
	 * @see org.caret.model.impl.ModelPackageImpl#getStaffMember()
	 * @generated
	 */
	int STAFF_MEMBER = 7;

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
	 * The feature id for the '<em><b>Information</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAFF_MEMBER__INFORMATION = RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Assignments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAFF_MEMBER__ASSIGNMENTS = RECORD_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Staff Member</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAFF_MEMBER_FEATURE_COUNT = RECORD_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.caret.model.impl.StaffInformationImpl <em>Staff Information</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.caret.model.impl.StaffInformationImpl
	 * @see org.caret.model.impl.ModelPackageImpl#getStaffInformation()
	 * @generated
	 */
	int STAFF_INFORMATION = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAFF_INFORMATION__ID = DATED_RECORD__ID;

	/**
	 * The feature id for the '<em><b>Local Record Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAFF_INFORMATION__LOCAL_RECORD_ID = DATED_RECORD__LOCAL_RECORD_ID;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAFF_INFORMATION__START = DATED_RECORD__START;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAFF_INFORMATION__END = DATED_RECORD__END;

	/**
	 * The feature id for the '<em><b>Staff Member</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAFF_INFORMATION__STAFF_MEMBER = DATED_RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Legal First Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAFF_INFORMATION__LEGAL_FIRST_NAME = DATED_RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Legal Middle Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAFF_INFORMATION__LEGAL_MIDDLE_NAME = DATED_RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Legal Last Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAFF_INFORMATION__LEGAL_LAST_NAME = DATED_RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Alias First Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAFF_INFORMATION__ALIAS_FIRST_NAME = DATED_RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Alias Middle Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAFF_INFORMATION__ALIAS_MIDDLE_NAME = DATED_RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Alias Last Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAFF_INFORMATION__ALIAS_LAST_NAME = DATED_RECORD_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Birth Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAFF_INFORMATION__BIRTH_DATE = DATED_RECORD_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Gender</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAFF_INFORMATION__GENDER = DATED_RECORD_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Hispanic Ethnicity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAFF_INFORMATION__HISPANIC_ETHNICITY = DATED_RECORD_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Ethnicity Missing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAFF_INFORMATION__ETHNICITY_MISSING = DATED_RECORD_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Race1</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAFF_INFORMATION__RACE1 = DATED_RECORD_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Race2</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAFF_INFORMATION__RACE2 = DATED_RECORD_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Race3</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAFF_INFORMATION__RACE3 = DATED_RECORD_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Race4</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAFF_INFORMATION__RACE4 = DATED_RECORD_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Race5</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAFF_INFORMATION__RACE5 = DATED_RECORD_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Race Missing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAFF_INFORMATION__RACE_MISSING = DATED_RECORD_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Highest Degree</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAFF_INFORMATION__HIGHEST_DEGREE = DATED_RECORD_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Employment Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAFF_INFORMATION__EMPLOYMENT_STATUS = DATED_RECORD_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Employment Start Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAFF_INFORMATION__EMPLOYMENT_START_DATE = DATED_RECORD_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Employment End Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAFF_INFORMATION__EMPLOYMENT_END_DATE = DATED_RECORD_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Service Years Lea</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAFF_INFORMATION__SERVICE_YEARS_LEA = DATED_RECORD_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>Service Years Total</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAFF_INFORMATION__SERVICE_YEARS_TOTAL = DATED_RECORD_FEATURE_COUNT + 22;

	/**
	 * The number of structural features of the '<em>Staff Information</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAFF_INFORMATION_FEATURE_COUNT = DATED_RECORD_FEATURE_COUNT + 23;

	/**
	 * The meta object id for the '{@link org.caret.model.impl.StaffAssignmentImpl <em>Staff Assignment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.caret.model.impl.StaffAssignmentImpl
	 * @see org.caret.model.impl.ModelPackageImpl#getStaffAssignment()
	 * @generated
	 */
	int STAFF_ASSIGNMENT = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAFF_ASSIGNMENT__ID = RECORD__ID;

	/**
	 * The feature id for the '<em><b>Local Record Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAFF_ASSIGNMENT__LOCAL_RECORD_ID = RECORD__LOCAL_RECORD_ID;

	/**
	 * The feature id for the '<em><b>Staff Member</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAFF_ASSIGNMENT__STAFF_MEMBER = RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Academic Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAFF_ASSIGNMENT__ACADEMIC_YEAR = RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>School</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAFF_ASSIGNMENT__SCHOOL = RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Job Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAFF_ASSIGNMENT__JOB_CLASSIFICATION = RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Sequence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAFF_ASSIGNMENT__SEQUENCE = RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Full Time Equivalent Percent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAFF_ASSIGNMENT__FULL_TIME_EQUIVALENT_PERCENT = RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Non Classroom Assignment1</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAFF_ASSIGNMENT__NON_CLASSROOM_ASSIGNMENT1 = RECORD_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Non Classroom Assignment2</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAFF_ASSIGNMENT__NON_CLASSROOM_ASSIGNMENT2 = RECORD_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Non Classroom Assignment3</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAFF_ASSIGNMENT__NON_CLASSROOM_ASSIGNMENT3 = RECORD_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Non Classroom Assignment4</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAFF_ASSIGNMENT__NON_CLASSROOM_ASSIGNMENT4 = RECORD_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Non Classroom Assignment5</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAFF_ASSIGNMENT__NON_CLASSROOM_ASSIGNMENT5 = RECORD_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Non Classroom Assignment6</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAFF_ASSIGNMENT__NON_CLASSROOM_ASSIGNMENT6 = RECORD_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Non Classroom Assignment7</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAFF_ASSIGNMENT__NON_CLASSROOM_ASSIGNMENT7 = RECORD_FEATURE_COUNT + 12;

	/**
	 * The number of structural features of the '<em>Staff Assignment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAFF_ASSIGNMENT_FEATURE_COUNT = RECORD_FEATURE_COUNT + 13;

	/**
	 * The meta object id for the '{@link org.caret.model.impl.StudentImpl <em>Student</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.caret.model.impl.StudentImpl
	 * @see org.caret.model.impl.ModelPackageImpl#getStudent()
	 * @generated
	 */
	int STUDENT = 10;

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
	 * The feature id for the '<em><b>Local Special Education Student Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT__LOCAL_SPECIAL_EDUCATION_STUDENT_ID = RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Not Reported</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT__NOT_REPORTED = RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Not Reported Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT__NOT_REPORTED_REASON = RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Information</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT__INFORMATION = RECORD_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Enrollments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT__ENROLLMENTS = RECORD_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Program Memberships</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT__PROGRAM_MEMBERSHIPS = RECORD_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Language Acquisitions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT__LANGUAGE_ACQUISITIONS = RECORD_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Attendance Summaries</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT__ATTENDANCE_SUMMARIES = RECORD_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Pathway Completions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT__PATHWAY_COMPLETIONS = RECORD_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Work Based Learning</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT__WORK_BASED_LEARNING = RECORD_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Postsecondary Statuses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT__POSTSECONDARY_STATUSES = RECORD_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Waivers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT__WAIVERS = RECORD_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Special Education Statuses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT__SPECIAL_EDUCATION_STATUSES = RECORD_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Special Education Meetings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT__SPECIAL_EDUCATION_MEETINGS = RECORD_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Special Education Plans</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT__SPECIAL_EDUCATION_PLANS = RECORD_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Current Information</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT__CURRENT_INFORMATION = RECORD_FEATURE_COUNT + 18;

	/**
	 * The number of structural features of the '<em>Student</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_FEATURE_COUNT = RECORD_FEATURE_COUNT + 19;

	/**
	 * The meta object id for the '{@link org.caret.model.impl.StudentInformationImpl <em>Student Information</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.caret.model.impl.StudentInformationImpl
	 * @see org.caret.model.impl.ModelPackageImpl#getStudentInformation()
	 * @generated
	 */
	int STUDENT_INFORMATION = 11;

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
	 * The feature id for the '<em><b>Hispanic Ethnicity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_INFORMATION__HISPANIC_ETHNICITY = DATED_RECORD_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Ethnicity Missing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_INFORMATION__ETHNICITY_MISSING = DATED_RECORD_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Race1</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_INFORMATION__RACE1 = DATED_RECORD_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Race2</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_INFORMATION__RACE2 = DATED_RECORD_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Race3</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_INFORMATION__RACE3 = DATED_RECORD_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Race4</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_INFORMATION__RACE4 = DATED_RECORD_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>Race5</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_INFORMATION__RACE5 = DATED_RECORD_FEATURE_COUNT + 22;

	/**
	 * The feature id for the '<em><b>Race Missing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_INFORMATION__RACE_MISSING = DATED_RECORD_FEATURE_COUNT + 23;

	/**
	 * The feature id for the '<em><b>Residential Address Line1</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_INFORMATION__RESIDENTIAL_ADDRESS_LINE1 = DATED_RECORD_FEATURE_COUNT + 24;

	/**
	 * The feature id for the '<em><b>Residential Address Line2</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_INFORMATION__RESIDENTIAL_ADDRESS_LINE2 = DATED_RECORD_FEATURE_COUNT + 25;

	/**
	 * The feature id for the '<em><b>Residential City</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_INFORMATION__RESIDENTIAL_CITY = DATED_RECORD_FEATURE_COUNT + 26;

	/**
	 * The feature id for the '<em><b>Residential State Province</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_INFORMATION__RESIDENTIAL_STATE_PROVINCE = DATED_RECORD_FEATURE_COUNT + 27;

	/**
	 * The feature id for the '<em><b>Residential Zip Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_INFORMATION__RESIDENTIAL_ZIP_CODE = DATED_RECORD_FEATURE_COUNT + 28;

	/**
	 * The feature id for the '<em><b>Mailing Address Line1</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_INFORMATION__MAILING_ADDRESS_LINE1 = DATED_RECORD_FEATURE_COUNT + 29;

	/**
	 * The feature id for the '<em><b>Mailing Address Line2</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_INFORMATION__MAILING_ADDRESS_LINE2 = DATED_RECORD_FEATURE_COUNT + 30;

	/**
	 * The feature id for the '<em><b>Mailing City</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_INFORMATION__MAILING_CITY = DATED_RECORD_FEATURE_COUNT + 31;

	/**
	 * The feature id for the '<em><b>Mailing State Province</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_INFORMATION__MAILING_STATE_PROVINCE = DATED_RECORD_FEATURE_COUNT + 32;

	/**
	 * The feature id for the '<em><b>Mailing Zip Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_INFORMATION__MAILING_ZIP_CODE = DATED_RECORD_FEATURE_COUNT + 33;

	/**
	 * The feature id for the '<em><b>Initial Us School Enrollment Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_INFORMATION__INITIAL_US_SCHOOL_ENROLLMENT_DATE = DATED_RECORD_FEATURE_COUNT + 34;

	/**
	 * The feature id for the '<em><b>Enrolled In Us School Less Than Three Years</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_INFORMATION__ENROLLED_IN_US_SCHOOL_LESS_THAN_THREE_YEARS = DATED_RECORD_FEATURE_COUNT + 35;

	/**
	 * The feature id for the '<em><b>Guardian1 First Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_INFORMATION__GUARDIAN1_FIRST_NAME = DATED_RECORD_FEATURE_COUNT + 36;

	/**
	 * The feature id for the '<em><b>Guardian1 Last Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_INFORMATION__GUARDIAN1_LAST_NAME = DATED_RECORD_FEATURE_COUNT + 37;

	/**
	 * The feature id for the '<em><b>Guardian1 Highest Education Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_INFORMATION__GUARDIAN1_HIGHEST_EDUCATION_LEVEL = DATED_RECORD_FEATURE_COUNT + 38;

	/**
	 * The feature id for the '<em><b>Guardian2 First Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_INFORMATION__GUARDIAN2_FIRST_NAME = DATED_RECORD_FEATURE_COUNT + 39;

	/**
	 * The feature id for the '<em><b>Guardian2 Last Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_INFORMATION__GUARDIAN2_LAST_NAME = DATED_RECORD_FEATURE_COUNT + 40;

	/**
	 * The feature id for the '<em><b>Guardian2 Highest Education Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_INFORMATION__GUARDIAN2_HIGHEST_EDUCATION_LEVEL = DATED_RECORD_FEATURE_COUNT + 41;

	/**
	 * The number of structural features of the '<em>Student Information</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_INFORMATION_FEATURE_COUNT = DATED_RECORD_FEATURE_COUNT + 42;

	/**
	 * The meta object id for the '{@link org.caret.model.impl.EnrollmentImpl <em>Enrollment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.caret.model.impl.EnrollmentImpl
	 * @see org.caret.model.impl.ModelPackageImpl#getEnrollment()
	 * @generated
	 */
	int ENROLLMENT = 12;

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
	 * The feature id for the '<em><b>School</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENROLLMENT__SCHOOL = RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Nonpublic School</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENROLLMENT__NONPUBLIC_SCHOOL = RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENROLLMENT__START = RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Exit Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENROLLMENT__EXIT_DATE = RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENROLLMENT__STATUS = RECORD_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Grade Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENROLLMENT__GRADE_LEVEL = RECORD_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Exit Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENROLLMENT__EXIT_REASON = RECORD_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Completion Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENROLLMENT__COMPLETION_STATUS = RECORD_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Expected Receiver School</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENROLLMENT__EXPECTED_RECEIVER_SCHOOL = RECORD_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Met All Uc Csu Requirements</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENROLLMENT__MET_ALL_UC_CSU_REQUIREMENTS = RECORD_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>School Transfer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENROLLMENT__SCHOOL_TRANSFER = RECORD_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>District Of Geographic Residence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENROLLMENT__DISTRICT_OF_GEOGRAPHIC_RESIDENCE = RECORD_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Golden State Seal Merit Diploma</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENROLLMENT__GOLDEN_STATE_SEAL_MERIT_DIPLOMA = RECORD_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Seal Of Biliteracy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENROLLMENT__SEAL_OF_BILITERACY = RECORD_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Adult Age With Disabilities In Transition Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENROLLMENT__ADULT_AGE_WITH_DISABILITIES_IN_TRANSITION_STATUS = RECORD_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Graduation Exemption</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENROLLMENT__GRADUATION_EXEMPTION = RECORD_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Postsecondary Transition Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENROLLMENT__POSTSECONDARY_TRANSITION_STATUS = RECORD_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Workforce Readiness Certificate Completion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENROLLMENT__WORKFORCE_READINESS_CERTIFICATE_COMPLETION = RECORD_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Food Handler Certification Completion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENROLLMENT__FOOD_HANDLER_CERTIFICATION_COMPLETION = RECORD_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Pre Apprenticeship Certification Completion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENROLLMENT__PRE_APPRENTICESHIP_CERTIFICATION_COMPLETION = RECORD_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>Pre Apprenticeship Non Certified Completion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENROLLMENT__PRE_APPRENTICESHIP_NON_CERTIFIED_COMPLETION = RECORD_FEATURE_COUNT + 22;

	/**
	 * The feature id for the '<em><b>State Federal Job Program Completion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENROLLMENT__STATE_FEDERAL_JOB_PROGRAM_COMPLETION = RECORD_FEATURE_COUNT + 23;

	/**
	 * The feature id for the '<em><b>Not Reported</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENROLLMENT__NOT_REPORTED = RECORD_FEATURE_COUNT + 24;

	/**
	 * The feature id for the '<em><b>Not Reported Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENROLLMENT__NOT_REPORTED_REASON = RECORD_FEATURE_COUNT + 25;

	/**
	 * The number of structural features of the '<em>Enrollment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENROLLMENT_FEATURE_COUNT = RECORD_FEATURE_COUNT + 26;

	/**
	 * The meta object id for the '{@link org.caret.model.impl.ProgramMembershipImpl <em>Program Membership</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.caret.model.impl.ProgramMembershipImpl
	 * @see org.caret.model.impl.ModelPackageImpl#getProgramMembership()
	 * @generated
	 */
	int PROGRAM_MEMBERSHIP = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_MEMBERSHIP__ID = DATED_RECORD__ID;

	/**
	 * The feature id for the '<em><b>Local Record Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_MEMBERSHIP__LOCAL_RECORD_ID = DATED_RECORD__LOCAL_RECORD_ID;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_MEMBERSHIP__START = DATED_RECORD__START;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_MEMBERSHIP__END = DATED_RECORD__END;

	/**
	 * The feature id for the '<em><b>Student</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_MEMBERSHIP__STUDENT = DATED_RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>School</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_MEMBERSHIP__SCHOOL = DATED_RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Program</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_MEMBERSHIP__PROGRAM = DATED_RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Membership</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_MEMBERSHIP__MEMBERSHIP = DATED_RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Education Service</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_MEMBERSHIP__EDUCATION_SERVICE = DATED_RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Education Service Academic Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_MEMBERSHIP__EDUCATION_SERVICE_ACADEMIC_YEAR = DATED_RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>California Partnership Academy Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_MEMBERSHIP__CALIFORNIA_PARTNERSHIP_ACADEMY_ID = DATED_RECORD_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Migrant Student Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_MEMBERSHIP__MIGRANT_STUDENT_ID = DATED_RECORD_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Primary Disability</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_MEMBERSHIP__PRIMARY_DISABILITY = DATED_RECORD_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>District Of Special Education Accountability</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_MEMBERSHIP__DISTRICT_OF_SPECIAL_EDUCATION_ACCOUNTABILITY = DATED_RECORD_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Homeless Dwelling Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_MEMBERSHIP__HOMELESS_DWELLING_TYPE = DATED_RECORD_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Unaccompanied Youth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_MEMBERSHIP__UNACCOMPANIED_YOUTH = DATED_RECORD_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Runaway Youth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_MEMBERSHIP__RUNAWAY_YOUTH = DATED_RECORD_FEATURE_COUNT + 12;

	/**
	 * The number of structural features of the '<em>Program Membership</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_MEMBERSHIP_FEATURE_COUNT = DATED_RECORD_FEATURE_COUNT + 13;

	/**
	 * The meta object id for the '{@link org.caret.model.impl.LanguageAcquisitionImpl <em>Language Acquisition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.caret.model.impl.LanguageAcquisitionImpl
	 * @see org.caret.model.impl.ModelPackageImpl#getLanguageAcquisition()
	 * @generated
	 */
	int LANGUAGE_ACQUISITION = 14;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANGUAGE_ACQUISITION__ID = DATED_RECORD__ID;

	/**
	 * The feature id for the '<em><b>Local Record Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANGUAGE_ACQUISITION__LOCAL_RECORD_ID = DATED_RECORD__LOCAL_RECORD_ID;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANGUAGE_ACQUISITION__START = DATED_RECORD__START;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANGUAGE_ACQUISITION__END = DATED_RECORD__END;

	/**
	 * The feature id for the '<em><b>Student</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANGUAGE_ACQUISITION__STUDENT = DATED_RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANGUAGE_ACQUISITION__STATUS = DATED_RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Primary Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANGUAGE_ACQUISITION__PRIMARY_LANGUAGE = DATED_RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Correction Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANGUAGE_ACQUISITION__CORRECTION_REASON = DATED_RECORD_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Language Acquisition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANGUAGE_ACQUISITION_FEATURE_COUNT = DATED_RECORD_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.caret.model.impl.AttendanceSummaryImpl <em>Attendance Summary</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.caret.model.impl.AttendanceSummaryImpl
	 * @see org.caret.model.impl.ModelPackageImpl#getAttendanceSummary()
	 * @generated
	 */
	int ATTENDANCE_SUMMARY = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDANCE_SUMMARY__ID = RECORD__ID;

	/**
	 * The feature id for the '<em><b>Local Record Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDANCE_SUMMARY__LOCAL_RECORD_ID = RECORD__LOCAL_RECORD_ID;

	/**
	 * The feature id for the '<em><b>Student</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDANCE_SUMMARY__STUDENT = RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Academic Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDANCE_SUMMARY__ACADEMIC_YEAR = RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>School</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDANCE_SUMMARY__SCHOOL = RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Data Collection Exemption</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDANCE_SUMMARY__DATA_COLLECTION_EXEMPTION = RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Hourly Attendance School Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDANCE_SUMMARY__HOURLY_ATTENDANCE_SCHOOL_TYPE = RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Expected Attendance Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDANCE_SUMMARY__EXPECTED_ATTENDANCE_DAYS = RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Days Attended In Person</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDANCE_SUMMARY__DAYS_ATTENDED_IN_PERSON = RECORD_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Days Absent Out Of School Suspension</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDANCE_SUMMARY__DAYS_ABSENT_OUT_OF_SCHOOL_SUSPENSION = RECORD_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Days In Attendance In School Suspension</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDANCE_SUMMARY__DAYS_IN_ATTENDANCE_IN_SCHOOL_SUSPENSION = RECORD_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Days Absent Excused Non Suspension</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDANCE_SUMMARY__DAYS_ABSENT_EXCUSED_NON_SUSPENSION = RECORD_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Days Absent Unexcused Non Suspension</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDANCE_SUMMARY__DAYS_ABSENT_UNEXCUSED_NON_SUSPENSION = RECORD_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Incomplete Independent Study Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDANCE_SUMMARY__INCOMPLETE_INDEPENDENT_STUDY_DAYS = RECORD_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Non Ada Generating Independent Study Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDANCE_SUMMARY__NON_ADA_GENERATING_INDEPENDENT_STUDY_DAYS = RECORD_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Ada Generating Independent Study Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDANCE_SUMMARY__ADA_GENERATING_INDEPENDENT_STUDY_DAYS = RECORD_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Period By Period Attendance Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDANCE_SUMMARY__PERIOD_BY_PERIOD_ATTENDANCE_METHOD = RECORD_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Attendance Recovery Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDANCE_SUMMARY__ATTENDANCE_RECOVERY_DAYS = RECORD_FEATURE_COUNT + 15;

	/**
	 * The number of structural features of the '<em>Attendance Summary</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDANCE_SUMMARY_FEATURE_COUNT = RECORD_FEATURE_COUNT + 16;

	/**
	 * The meta object id for the '{@link org.caret.model.impl.PathwayCompletionImpl <em>Pathway Completion</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.caret.model.impl.PathwayCompletionImpl
	 * @see org.caret.model.impl.ModelPackageImpl#getPathwayCompletion()
	 * @generated
	 */
	int PATHWAY_COMPLETION = 16;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PATHWAY_COMPLETION__ID = RECORD__ID;

	/**
	 * The feature id for the '<em><b>Local Record Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PATHWAY_COMPLETION__LOCAL_RECORD_ID = RECORD__LOCAL_RECORD_ID;

	/**
	 * The feature id for the '<em><b>Student</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PATHWAY_COMPLETION__STUDENT = RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Academic Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PATHWAY_COMPLETION__ACADEMIC_YEAR = RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>School</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PATHWAY_COMPLETION__SCHOOL = RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Pathway</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PATHWAY_COMPLETION__PATHWAY = RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Completion Academic Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PATHWAY_COMPLETION__COMPLETION_ACADEMIC_YEAR = RECORD_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Pathway Completion</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PATHWAY_COMPLETION_FEATURE_COUNT = RECORD_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.caret.model.impl.WorkBasedLearningImpl <em>Work Based Learning</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.caret.model.impl.WorkBasedLearningImpl
	 * @see org.caret.model.impl.ModelPackageImpl#getWorkBasedLearning()
	 * @generated
	 */
	int WORK_BASED_LEARNING = 17;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_BASED_LEARNING__ID = RECORD__ID;

	/**
	 * The feature id for the '<em><b>Local Record Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_BASED_LEARNING__LOCAL_RECORD_ID = RECORD__LOCAL_RECORD_ID;

	/**
	 * The feature id for the '<em><b>Student</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_BASED_LEARNING__STUDENT = RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Academic Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_BASED_LEARNING__ACADEMIC_YEAR = RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>School</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_BASED_LEARNING__SCHOOL = RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Nonpublic School</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_BASED_LEARNING__NONPUBLIC_SCHOOL = RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_BASED_LEARNING__TYPE = RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Internship Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_BASED_LEARNING__INTERNSHIP_ID = RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>External Hours</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_BASED_LEARNING__EXTERNAL_HOURS = RECORD_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Embedded State Course</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_BASED_LEARNING__EMBEDDED_STATE_COURSE = RECORD_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Internship Employer Performance Evaluation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_BASED_LEARNING__INTERNSHIP_EMPLOYER_PERFORMANCE_EVALUATION = RECORD_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Internship Lea Sponsored</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_BASED_LEARNING__INTERNSHIP_LEA_SPONSORED = RECORD_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Internship Certificated Supervisor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_BASED_LEARNING__INTERNSHIP_CERTIFICATED_SUPERVISOR = RECORD_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Work Based Learning</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_BASED_LEARNING_FEATURE_COUNT = RECORD_FEATURE_COUNT + 11;

	/**
	 * The meta object id for the '{@link org.caret.model.impl.PostsecondaryStatusImpl <em>Postsecondary Status</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.caret.model.impl.PostsecondaryStatusImpl
	 * @see org.caret.model.impl.ModelPackageImpl#getPostsecondaryStatus()
	 * @generated
	 */
	int POSTSECONDARY_STATUS = 18;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POSTSECONDARY_STATUS__ID = RECORD__ID;

	/**
	 * The feature id for the '<em><b>Local Record Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POSTSECONDARY_STATUS__LOCAL_RECORD_ID = RECORD__LOCAL_RECORD_ID;

	/**
	 * The feature id for the '<em><b>Student</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POSTSECONDARY_STATUS__STUDENT = RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Academic Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POSTSECONDARY_STATUS__ACADEMIC_YEAR = RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>School</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POSTSECONDARY_STATUS__SCHOOL = RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Nonpublic School</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POSTSECONDARY_STATUS__NONPUBLIC_SCHOOL = RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Reporting Selpa</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POSTSECONDARY_STATUS__REPORTING_SELPA = RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Participation Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POSTSECONDARY_STATUS__PARTICIPATION_TYPE = RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POSTSECONDARY_STATUS__STATUS = RECORD_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Educational Institution Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POSTSECONDARY_STATUS__EDUCATIONAL_INSTITUTION_TYPE = RECORD_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Industry Field</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POSTSECONDARY_STATUS__INDUSTRY_FIELD = RECORD_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Post High School Credential</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POSTSECONDARY_STATUS__POST_HIGH_SCHOOL_CREDENTIAL = RECORD_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Postsecondary Status</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POSTSECONDARY_STATUS_FEATURE_COUNT = RECORD_FEATURE_COUNT + 10;

	/**
	 * The meta object id for the '{@link org.caret.model.impl.WaiverImpl <em>Waiver</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.caret.model.impl.WaiverImpl
	 * @see org.caret.model.impl.ModelPackageImpl#getWaiver()
	 * @generated
	 */
	int WAIVER = 19;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAIVER__ID = RECORD__ID;

	/**
	 * The feature id for the '<em><b>Local Record Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAIVER__LOCAL_RECORD_ID = RECORD__LOCAL_RECORD_ID;

	/**
	 * The feature id for the '<em><b>Student</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAIVER__STUDENT = RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Academic Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAIVER__ACADEMIC_YEAR = RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>School</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAIVER__SCHOOL = RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Regulatory Exemption</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAIVER__REGULATORY_EXEMPTION = RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Outcome</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAIVER__OUTCOME = RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Outcome Start Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAIVER__OUTCOME_START_DATE = RECORD_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Waiver</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAIVER_FEATURE_COUNT = RECORD_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.caret.model.impl.SpecialEducationStatusImpl <em>Special Education Status</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.caret.model.impl.SpecialEducationStatusImpl
	 * @see org.caret.model.impl.ModelPackageImpl#getSpecialEducationStatus()
	 * @generated
	 */
	int SPECIAL_EDUCATION_STATUS = 20;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_EDUCATION_STATUS__ID = DATED_RECORD__ID;

	/**
	 * The feature id for the '<em><b>Local Record Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_EDUCATION_STATUS__LOCAL_RECORD_ID = DATED_RECORD__LOCAL_RECORD_ID;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_EDUCATION_STATUS__START = DATED_RECORD__START;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_EDUCATION_STATUS__END = DATED_RECORD__END;

	/**
	 * The feature id for the '<em><b>Student</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_EDUCATION_STATUS__STUDENT = DATED_RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Reporting Selpa</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_EDUCATION_STATUS__REPORTING_SELPA = DATED_RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Initial Entry Start Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_EDUCATION_STATUS__INITIAL_ENTRY_START_DATE = DATED_RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_EDUCATION_STATUS__STATUS = DATED_RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Non Participation Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_EDUCATION_STATUS__NON_PARTICIPATION_REASON = DATED_RECORD_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Special Education Status</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_EDUCATION_STATUS_FEATURE_COUNT = DATED_RECORD_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.caret.model.impl.SpecialEducationMeetingImpl <em>Special Education Meeting</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.caret.model.impl.SpecialEducationMeetingImpl
	 * @see org.caret.model.impl.ModelPackageImpl#getSpecialEducationMeeting()
	 * @generated
	 */
	int SPECIAL_EDUCATION_MEETING = 21;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_EDUCATION_MEETING__ID = RECORD__ID;

	/**
	 * The feature id for the '<em><b>Local Record Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_EDUCATION_MEETING__LOCAL_RECORD_ID = RECORD__LOCAL_RECORD_ID;

	/**
	 * The feature id for the '<em><b>Student</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_EDUCATION_MEETING__STUDENT = RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Reporting Selpa</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_EDUCATION_MEETING__REPORTING_SELPA = RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Meeting Identifier</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_EDUCATION_MEETING__MEETING_IDENTIFIER = RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Referral Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_EDUCATION_MEETING__REFERRAL_DATE = RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Referring Party</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_EDUCATION_MEETING__REFERRING_PARTY = RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Initial Evaluation Parental Consent Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_EDUCATION_MEETING__INITIAL_EVALUATION_PARENTAL_CONSENT_DATE = RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Meeting Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_EDUCATION_MEETING__MEETING_TYPE = RECORD_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Meeting Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_EDUCATION_MEETING__MEETING_DATE = RECORD_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Pending As Of Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_EDUCATION_MEETING__PENDING_AS_OF_DATE = RECORD_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Delay Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_EDUCATION_MEETING__DELAY_REASON = RECORD_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Evaluation Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_EDUCATION_MEETING__EVALUATION_TYPE = RECORD_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Plan Review</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_EDUCATION_MEETING__PLAN_REVIEW = RECORD_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Evaluation Outcome</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_EDUCATION_MEETING__EVALUATION_OUTCOME = RECORD_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Parental Involvement Facilitation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_EDUCATION_MEETING__PARENTAL_INVOLVEMENT_FACILITATION = RECORD_FEATURE_COUNT + 13;

	/**
	 * The number of structural features of the '<em>Special Education Meeting</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_EDUCATION_MEETING_FEATURE_COUNT = RECORD_FEATURE_COUNT + 14;

	/**
	 * The meta object id for the '{@link org.caret.model.impl.SpecialEducationPlanImpl <em>Special Education Plan</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.caret.model.impl.SpecialEducationPlanImpl
	 * @see org.caret.model.impl.ModelPackageImpl#getSpecialEducationPlan()
	 * @generated
	 */
	int SPECIAL_EDUCATION_PLAN = 22;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_EDUCATION_PLAN__ID = DATED_RECORD__ID;

	/**
	 * The feature id for the '<em><b>Local Record Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_EDUCATION_PLAN__LOCAL_RECORD_ID = DATED_RECORD__LOCAL_RECORD_ID;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_EDUCATION_PLAN__START = DATED_RECORD__START;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_EDUCATION_PLAN__END = DATED_RECORD__END;

	/**
	 * The feature id for the '<em><b>Student</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_EDUCATION_PLAN__STUDENT = DATED_RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Meeting</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_EDUCATION_PLAN__MEETING = DATED_RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Reporting Selpa</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_EDUCATION_PLAN__REPORTING_SELPA = DATED_RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>District Of Special Education Accountability</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_EDUCATION_PLAN__DISTRICT_OF_SPECIAL_EDUCATION_ACCOUNTABILITY = DATED_RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Plan Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_EDUCATION_PLAN__PLAN_TYPE = DATED_RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Amendment Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_EDUCATION_PLAN__AMENDMENT_DATE = DATED_RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Reason For Plan Record</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_EDUCATION_PLAN__REASON_FOR_PLAN_RECORD = DATED_RECORD_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Primary Residence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_EDUCATION_PLAN__PRIMARY_RESIDENCE = DATED_RECORD_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Disability1</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_EDUCATION_PLAN__DISABILITY1 = DATED_RECORD_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Disability1 Degree Of Support</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_EDUCATION_PLAN__DISABILITY1_DEGREE_OF_SUPPORT = DATED_RECORD_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Disability2</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_EDUCATION_PLAN__DISABILITY2 = DATED_RECORD_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Disability2 Degree Of Support</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_EDUCATION_PLAN__DISABILITY2_DEGREE_OF_SUPPORT = DATED_RECORD_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Infant Regional Center Services Eligibility</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_EDUCATION_PLAN__INFANT_REGIONAL_CENTER_SERVICES_ELIGIBILITY = DATED_RECORD_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Program Setting</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_EDUCATION_PLAN__PROGRAM_SETTING = DATED_RECORD_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Preschool Program Setting Service Location</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_EDUCATION_PLAN__PRESCHOOL_PROGRAM_SETTING_SERVICE_LOCATION = DATED_RECORD_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Ten Or More Weekly Hours In Setting</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_EDUCATION_PLAN__TEN_OR_MORE_WEEKLY_HOURS_IN_SETTING = DATED_RECORD_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>General Education Participation Percentage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_EDUCATION_PLAN__GENERAL_EDUCATION_PARTICIPATION_PERCENTAGE = DATED_RECORD_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Program Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_EDUCATION_PLAN__PROGRAM_TYPE = DATED_RECORD_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Iep Includes Postsecondary Goals</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_EDUCATION_PLAN__IEP_INCLUDES_POSTSECONDARY_GOALS = DATED_RECORD_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Postsecondary Goals Updated Annually</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_EDUCATION_PLAN__POSTSECONDARY_GOALS_UPDATED_ANNUALLY = DATED_RECORD_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Postsecondary Goals Age Appropriate Transition Assessment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_EDUCATION_PLAN__POSTSECONDARY_GOALS_AGE_APPROPRIATE_TRANSITION_ASSESSMENT = DATED_RECORD_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Transition Services In Iep</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_EDUCATION_PLAN__TRANSITION_SERVICES_IN_IEP = DATED_RECORD_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>Supportive Services</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_EDUCATION_PLAN__SUPPORTIVE_SERVICES = DATED_RECORD_FEATURE_COUNT + 22;

	/**
	 * The feature id for the '<em><b>Transition Services Goals In Iep</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_EDUCATION_PLAN__TRANSITION_SERVICES_GOALS_IN_IEP = DATED_RECORD_FEATURE_COUNT + 23;

	/**
	 * The feature id for the '<em><b>Student Iep Participation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_EDUCATION_PLAN__STUDENT_IEP_PARTICIPATION = DATED_RECORD_FEATURE_COUNT + 24;

	/**
	 * The feature id for the '<em><b>Agency Representative Iep Participation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_EDUCATION_PLAN__AGENCY_REPRESENTATIVE_IEP_PARTICIPATION = DATED_RECORD_FEATURE_COUNT + 25;

	/**
	 * The feature id for the '<em><b>Special Transportation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_EDUCATION_PLAN__SPECIAL_TRANSPORTATION = DATED_RECORD_FEATURE_COUNT + 26;

	/**
	 * The feature id for the '<em><b>Program Exit Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_EDUCATION_PLAN__PROGRAM_EXIT_DATE = DATED_RECORD_FEATURE_COUNT + 27;

	/**
	 * The feature id for the '<em><b>Program Exit Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_EDUCATION_PLAN__PROGRAM_EXIT_REASON = DATED_RECORD_FEATURE_COUNT + 28;

	/**
	 * The feature id for the '<em><b>Work Ability Completion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_EDUCATION_PLAN__WORK_ABILITY_COMPLETION = DATED_RECORD_FEATURE_COUNT + 29;

	/**
	 * The feature id for the '<em><b>Department Of Rehabilitation Services Completion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_EDUCATION_PLAN__DEPARTMENT_OF_REHABILITATION_SERVICES_COMPLETION = DATED_RECORD_FEATURE_COUNT + 30;

	/**
	 * The feature id for the '<em><b>Services</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_EDUCATION_PLAN__SERVICES = DATED_RECORD_FEATURE_COUNT + 31;

	/**
	 * The number of structural features of the '<em>Special Education Plan</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_EDUCATION_PLAN_FEATURE_COUNT = DATED_RECORD_FEATURE_COUNT + 32;

	/**
	 * The meta object id for the '{@link org.caret.model.impl.SpecialEducationServiceImpl <em>Special Education Service</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.caret.model.impl.SpecialEducationServiceImpl
	 * @see org.caret.model.impl.ModelPackageImpl#getSpecialEducationService()
	 * @generated
	 */
	int SPECIAL_EDUCATION_SERVICE = 23;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_EDUCATION_SERVICE__ID = RECORD__ID;

	/**
	 * The feature id for the '<em><b>Local Record Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_EDUCATION_SERVICE__LOCAL_RECORD_ID = RECORD__LOCAL_RECORD_ID;

	/**
	 * The feature id for the '<em><b>Plan</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_EDUCATION_SERVICE__PLAN = RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Nonpublic Agency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_EDUCATION_SERVICE__NONPUBLIC_AGENCY = RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Service</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_EDUCATION_SERVICE__SERVICE = RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Provider</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_EDUCATION_SERVICE__PROVIDER = RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Location</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_EDUCATION_SERVICE__LOCATION = RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Frequency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_EDUCATION_SERVICE__FREQUENCY = RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Duration Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_EDUCATION_SERVICE__DURATION_MINUTES = RECORD_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Special Education Service</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPECIAL_EDUCATION_SERVICE_FEATURE_COUNT = RECORD_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.caret.model.impl.CourseImpl <em>Course</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.caret.model.impl.CourseImpl
	 * @see org.caret.model.impl.ModelPackageImpl#getCourse()
	 * @generated
	 */
	int COURSE = 24;

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
	 * The feature id for the '<em><b>Academic Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COURSE__ACADEMIC_YEAR = RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Local Course Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COURSE__LOCAL_COURSE_ID = RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COURSE__NAME = RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>State Course</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COURSE__STATE_COURSE = RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Course Content</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COURSE__COURSE_CONTENT = RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Nclb Core Course Instructional Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COURSE__NCLB_CORE_COURSE_INSTRUCTIONAL_LEVEL = RECORD_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Cte Technical Preparation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COURSE__CTE_TECHNICAL_PREPARATION = RECORD_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Cte Postsecondary Articulated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COURSE__CTE_POSTSECONDARY_ARTICULATED = RECORD_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Uc Csu Approved</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COURSE__UC_CSU_APPROVED = RECORD_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Departmentalized Course Standards Grade Level Range</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COURSE__DEPARTMENTALIZED_COURSE_STANDARDS_GRADE_LEVEL_RANGE = RECORD_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Content Standards Alignment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COURSE__CONTENT_STANDARDS_ALIGNMENT = RECORD_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Sections</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COURSE__SECTIONS = RECORD_FEATURE_COUNT + 12;

	/**
	 * The number of structural features of the '<em>Course</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COURSE_FEATURE_COUNT = RECORD_FEATURE_COUNT + 13;

	/**
	 * The meta object id for the '{@link org.caret.model.impl.SectionImpl <em>Section</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.caret.model.impl.SectionImpl
	 * @see org.caret.model.impl.ModelPackageImpl#getSection()
	 * @generated
	 */
	int SECTION = 25;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__ID = RECORD__ID;

	/**
	 * The feature id for the '<em><b>Local Record Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__LOCAL_RECORD_ID = RECORD__LOCAL_RECORD_ID;

	/**
	 * The feature id for the '<em><b>Course</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__COURSE = RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>School</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__SCHOOL = RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Section Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__SECTION_ID = RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Academic Term</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__ACADEMIC_TERM = RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>First Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__FIRST_DAY = RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Last Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__LAST_DAY = RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Instructional Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__INSTRUCTIONAL_LEVEL = RECORD_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Education Service</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__EDUCATION_SERVICE = RECORD_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Language Of Instruction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__LANGUAGE_OF_INSTRUCTION = RECORD_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Instructional Strategy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__INSTRUCTIONAL_STRATEGY = RECORD_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Independent Study</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__INDEPENDENT_STUDY = RECORD_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Distance Learning</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__DISTANCE_LEARNING = RECORD_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Education Program Funding Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__EDUCATION_PROGRAM_FUNDING_SOURCE = RECORD_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Cte Course Section Provider</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__CTE_COURSE_SECTION_PROVIDER = RECORD_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Course Content Area Subcategory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__COURSE_CONTENT_AREA_SUBCATEGORY = RECORD_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Ap Ib Course Cross Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__AP_IB_COURSE_CROSS_REFERENCE = RECORD_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Online Course Instruction Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__ONLINE_COURSE_INSTRUCTION_TYPE = RECORD_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Middle School Core Setting</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__MIDDLE_SCHOOL_CORE_SETTING = RECORD_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Local Assignment Option</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__LOCAL_ASSIGNMENT_OPTION = RECORD_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>High Quality Cte Course</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__HIGH_QUALITY_CTE_COURSE = RECORD_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Teachers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__TEACHERS = RECORD_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Enrollments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__ENROLLMENTS = RECORD_FEATURE_COUNT + 21;

	/**
	 * The number of structural features of the '<em>Section</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_FEATURE_COUNT = RECORD_FEATURE_COUNT + 22;

	/**
	 * The meta object id for the '{@link org.caret.model.impl.SectionTeacherImpl <em>Section Teacher</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.caret.model.impl.SectionTeacherImpl
	 * @see org.caret.model.impl.ModelPackageImpl#getSectionTeacher()
	 * @generated
	 */
	int SECTION_TEACHER = 26;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_TEACHER__ID = RECORD__ID;

	/**
	 * The feature id for the '<em><b>Local Record Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_TEACHER__LOCAL_RECORD_ID = RECORD__LOCAL_RECORD_ID;

	/**
	 * The feature id for the '<em><b>Section</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_TEACHER__SECTION = RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Staff Member</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_TEACHER__STAFF_MEMBER = RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Class Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_TEACHER__CLASS_ID = RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Multiple Teacher</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_TEACHER__MULTIPLE_TEACHER = RECORD_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Section Teacher</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_TEACHER_FEATURE_COUNT = RECORD_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.caret.model.impl.SectionEnrollmentImpl <em>Section Enrollment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.caret.model.impl.SectionEnrollmentImpl
	 * @see org.caret.model.impl.ModelPackageImpl#getSectionEnrollment()
	 * @generated
	 */
	int SECTION_ENROLLMENT = 27;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_ENROLLMENT__ID = RECORD__ID;

	/**
	 * The feature id for the '<em><b>Local Record Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_ENROLLMENT__LOCAL_RECORD_ID = RECORD__LOCAL_RECORD_ID;

	/**
	 * The feature id for the '<em><b>Section</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_ENROLLMENT__SECTION = RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Student</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_ENROLLMENT__STUDENT = RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_ENROLLMENT__START = RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Exit Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_ENROLLMENT__EXIT_DATE = RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Uc Csu Admission Requirement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_ENROLLMENT__UC_CSU_ADMISSION_REQUIREMENT = RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Marks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_ENROLLMENT__MARKS = RECORD_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Section Enrollment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_ENROLLMENT_FEATURE_COUNT = RECORD_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.caret.model.impl.MarkImpl <em>Mark</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.caret.model.impl.MarkImpl
	 * @see org.caret.model.impl.ModelPackageImpl#getMark()
	 * @generated
	 */
	int MARK = 28;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MARK__ID = RECORD__ID;

	/**
	 * The feature id for the '<em><b>Local Record Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MARK__LOCAL_RECORD_ID = RECORD__LOCAL_RECORD_ID;

	/**
	 * The feature id for the '<em><b>Section Enrollment</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MARK__SECTION_ENROLLMENT = RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Marking Period</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MARK__MARKING_PERIOD = RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Credits Attempted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MARK__CREDITS_ATTEMPTED = RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Credits Earned</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MARK__CREDITS_EARNED = RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Final Grade</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MARK__FINAL_GRADE = RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Carnegie Units Earned</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MARK__CARNEGIE_UNITS_EARNED = RECORD_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Mark</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MARK_FEATURE_COUNT = RECORD_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.caret.model.impl.IncidentImpl <em>Incident</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.caret.model.impl.IncidentImpl
	 * @see org.caret.model.impl.ModelPackageImpl#getIncident()
	 * @generated
	 */
	int INCIDENT = 29;

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
	 * The feature id for the '<em><b>Most Severe Offense</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT__MOST_SEVERE_OFFENSE = RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Participants</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT__PARTICIPANTS = RECORD_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Incident</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT_FEATURE_COUNT = RECORD_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.caret.model.impl.ParticipantImpl <em>Participant</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.caret.model.impl.ParticipantImpl
	 * @see org.caret.model.impl.ModelPackageImpl#getParticipant()
	 * @generated
	 */
	int PARTICIPANT = 30;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT__ID = RECORD__ID;

	/**
	 * The feature id for the '<em><b>Local Record Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT__LOCAL_RECORD_ID = RECORD__LOCAL_RECORD_ID;

	/**
	 * The feature id for the '<em><b>Incident</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT__INCIDENT = RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Student</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT__STUDENT = RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>School</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT__SCHOOL = RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Statutory Offense</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT__STATUTORY_OFFENSE = RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Instructional Support</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT__INSTRUCTIONAL_SUPPORT = RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Removal To Interim Alternative Setting Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT__REMOVAL_TO_INTERIM_ALTERNATIVE_SETTING_REASON = RECORD_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Offenses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT__OFFENSES = RECORD_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Results</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT__RESULTS = RECORD_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Participant</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT_FEATURE_COUNT = RECORD_FEATURE_COUNT + 8;

	/**
	 * The meta object id for the '{@link org.caret.model.impl.OffenseImpl <em>Offense</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.caret.model.impl.OffenseImpl
	 * @see org.caret.model.impl.ModelPackageImpl#getOffense()
	 * @generated
	 */
	int OFFENSE = 31;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OFFENSE__ID = RECORD__ID;

	/**
	 * The feature id for the '<em><b>Local Record Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OFFENSE__LOCAL_RECORD_ID = RECORD__LOCAL_RECORD_ID;

	/**
	 * The feature id for the '<em><b>Participant</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OFFENSE__PARTICIPANT = RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Offense</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OFFENSE__OFFENSE = RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Weapon Category</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OFFENSE__WEAPON_CATEGORY = RECORD_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Offense</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OFFENSE_FEATURE_COUNT = RECORD_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.caret.model.impl.IncidentResultImpl <em>Incident Result</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.caret.model.impl.IncidentResultImpl
	 * @see org.caret.model.impl.ModelPackageImpl#getIncidentResult()
	 * @generated
	 */
	int INCIDENT_RESULT = 32;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT_RESULT__ID = RECORD__ID;

	/**
	 * The feature id for the '<em><b>Local Record Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT_RESULT__LOCAL_RECORD_ID = RECORD__LOCAL_RECORD_ID;

	/**
	 * The feature id for the '<em><b>Participant</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT_RESULT__PARTICIPANT = RECORD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Result</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT_RESULT__RESULT = RECORD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Disciplinary Action</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT_RESULT__DISCIPLINARY_ACTION = RECORD_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Authority</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT_RESULT__AUTHORITY = RECORD_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Duration Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT_RESULT__DURATION_DAYS = RECORD_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Modification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT_RESULT__MODIFICATION = RECORD_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Incident Result</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT_RESULT_FEATURE_COUNT = RECORD_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.caret.model.impl.ImportBatchImpl <em>Import Batch</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.caret.model.impl.ImportBatchImpl
	 * @see org.caret.model.impl.ModelPackageImpl#getImportBatch()
	 * @generated
	 */
	int IMPORT_BATCH = 33;

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
	int EXPORT_RUN = 34;

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
	int LOCAL_DATE = 35;

	/**
	 * The meta object id for the '<em>Instant</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.Instant
	 * @see org.caret.model.impl.ModelPackageImpl#getInstant()
	 * @generated
	 */
	int INSTANT = 36;


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
	 * Returns the meta object for the containment reference list '{@link org.caret.model.CalendarYear#getDaysOff <em>Days Off</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Days Off</em>'.
	 * @see org.caret.model.CalendarYear#getDaysOff()
	 * @see #getCalendarYear()
	 * @generated
	 */
	EReference getCalendarYear_DaysOff();

	/**
	 * Returns the meta object for class '{@link org.caret.model.DayOff <em>Day Off</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Day Off</em>'.
	 * @see org.caret.model.DayOff
	 * @generated
	 */
	EClass getDayOff();

	/**
	 * Returns the meta object for the container reference '{@link org.caret.model.DayOff#getCalendarYear <em>Calendar Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Calendar Year</em>'.
	 * @see org.caret.model.DayOff#getCalendarYear()
	 * @see #getDayOff()
	 * @generated
	 */
	EReference getDayOff_CalendarYear();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.DayOff#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.caret.model.DayOff#getDate()
	 * @see #getDayOff()
	 * @generated
	 */
	EAttribute getDayOff_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.DayOff#getSchoolCode <em>School Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>School Code</em>'.
	 * @see org.caret.model.DayOff#getSchoolCode()
	 * @see #getDayOff()
	 * @generated
	 */
	EAttribute getDayOff_SchoolCode();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.DayOff#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.caret.model.DayOff#getReason()
	 * @see #getDayOff()
	 * @generated
	 */
	EAttribute getDayOff_Reason();

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
	 * Returns the meta object for the containment reference list '{@link org.caret.model.StaffMember#getInformation <em>Information</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Information</em>'.
	 * @see org.caret.model.StaffMember#getInformation()
	 * @see #getStaffMember()
	 * @generated
	 */
	EReference getStaffMember_Information();

	/**
	 * Returns the meta object for the containment reference list '{@link org.caret.model.StaffMember#getAssignments <em>Assignments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Assignments</em>'.
	 * @see org.caret.model.StaffMember#getAssignments()
	 * @see #getStaffMember()
	 * @generated
	 */
	EReference getStaffMember_Assignments();

	/**
	 * Returns the meta object for class '{@link org.caret.model.StaffInformation <em>Staff Information</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Staff Information</em>'.
	 * @see org.caret.model.StaffInformation
	 * @generated
	 */
	EClass getStaffInformation();

	/**
	 * Returns the meta object for the container reference '{@link org.caret.model.StaffInformation#getStaffMember <em>Staff Member</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Staff Member</em>'.
	 * @see org.caret.model.StaffInformation#getStaffMember()
	 * @see #getStaffInformation()
	 * @generated
	 */
	EReference getStaffInformation_StaffMember();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.StaffInformation#getLegalFirstName <em>Legal First Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Legal First Name</em>'.
	 * @see org.caret.model.StaffInformation#getLegalFirstName()
	 * @see #getStaffInformation()
	 * @generated
	 */
	EAttribute getStaffInformation_LegalFirstName();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.StaffInformation#getLegalMiddleName <em>Legal Middle Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Legal Middle Name</em>'.
	 * @see org.caret.model.StaffInformation#getLegalMiddleName()
	 * @see #getStaffInformation()
	 * @generated
	 */
	EAttribute getStaffInformation_LegalMiddleName();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.StaffInformation#getLegalLastName <em>Legal Last Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Legal Last Name</em>'.
	 * @see org.caret.model.StaffInformation#getLegalLastName()
	 * @see #getStaffInformation()
	 * @generated
	 */
	EAttribute getStaffInformation_LegalLastName();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.StaffInformation#getAliasFirstName <em>Alias First Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Alias First Name</em>'.
	 * @see org.caret.model.StaffInformation#getAliasFirstName()
	 * @see #getStaffInformation()
	 * @generated
	 */
	EAttribute getStaffInformation_AliasFirstName();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.StaffInformation#getAliasMiddleName <em>Alias Middle Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Alias Middle Name</em>'.
	 * @see org.caret.model.StaffInformation#getAliasMiddleName()
	 * @see #getStaffInformation()
	 * @generated
	 */
	EAttribute getStaffInformation_AliasMiddleName();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.StaffInformation#getAliasLastName <em>Alias Last Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Alias Last Name</em>'.
	 * @see org.caret.model.StaffInformation#getAliasLastName()
	 * @see #getStaffInformation()
	 * @generated
	 */
	EAttribute getStaffInformation_AliasLastName();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.StaffInformation#getBirthDate <em>Birth Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Birth Date</em>'.
	 * @see org.caret.model.StaffInformation#getBirthDate()
	 * @see #getStaffInformation()
	 * @generated
	 */
	EAttribute getStaffInformation_BirthDate();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.StaffInformation#getGender <em>Gender</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Gender</em>'.
	 * @see org.caret.model.StaffInformation#getGender()
	 * @see #getStaffInformation()
	 * @generated
	 */
	EAttribute getStaffInformation_Gender();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.StaffInformation#getHispanicEthnicity <em>Hispanic Ethnicity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hispanic Ethnicity</em>'.
	 * @see org.caret.model.StaffInformation#getHispanicEthnicity()
	 * @see #getStaffInformation()
	 * @generated
	 */
	EAttribute getStaffInformation_HispanicEthnicity();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.StaffInformation#getEthnicityMissing <em>Ethnicity Missing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ethnicity Missing</em>'.
	 * @see org.caret.model.StaffInformation#getEthnicityMissing()
	 * @see #getStaffInformation()
	 * @generated
	 */
	EAttribute getStaffInformation_EthnicityMissing();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.StaffInformation#getRace1 <em>Race1</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Race1</em>'.
	 * @see org.caret.model.StaffInformation#getRace1()
	 * @see #getStaffInformation()
	 * @generated
	 */
	EAttribute getStaffInformation_Race1();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.StaffInformation#getRace2 <em>Race2</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Race2</em>'.
	 * @see org.caret.model.StaffInformation#getRace2()
	 * @see #getStaffInformation()
	 * @generated
	 */
	EAttribute getStaffInformation_Race2();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.StaffInformation#getRace3 <em>Race3</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Race3</em>'.
	 * @see org.caret.model.StaffInformation#getRace3()
	 * @see #getStaffInformation()
	 * @generated
	 */
	EAttribute getStaffInformation_Race3();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.StaffInformation#getRace4 <em>Race4</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Race4</em>'.
	 * @see org.caret.model.StaffInformation#getRace4()
	 * @see #getStaffInformation()
	 * @generated
	 */
	EAttribute getStaffInformation_Race4();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.StaffInformation#getRace5 <em>Race5</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Race5</em>'.
	 * @see org.caret.model.StaffInformation#getRace5()
	 * @see #getStaffInformation()
	 * @generated
	 */
	EAttribute getStaffInformation_Race5();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.StaffInformation#getRaceMissing <em>Race Missing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Race Missing</em>'.
	 * @see org.caret.model.StaffInformation#getRaceMissing()
	 * @see #getStaffInformation()
	 * @generated
	 */
	EAttribute getStaffInformation_RaceMissing();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.StaffInformation#getHighestDegree <em>Highest Degree</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Highest Degree</em>'.
	 * @see org.caret.model.StaffInformation#getHighestDegree()
	 * @see #getStaffInformation()
	 * @generated
	 */
	EAttribute getStaffInformation_HighestDegree();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.StaffInformation#getEmploymentStatus <em>Employment Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Employment Status</em>'.
	 * @see org.caret.model.StaffInformation#getEmploymentStatus()
	 * @see #getStaffInformation()
	 * @generated
	 */
	EAttribute getStaffInformation_EmploymentStatus();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.StaffInformation#getEmploymentStartDate <em>Employment Start Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Employment Start Date</em>'.
	 * @see org.caret.model.StaffInformation#getEmploymentStartDate()
	 * @see #getStaffInformation()
	 * @generated
	 */
	EAttribute getStaffInformation_EmploymentStartDate();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.StaffInformation#getEmploymentEndDate <em>Employment End Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Employment End Date</em>'.
	 * @see org.caret.model.StaffInformation#getEmploymentEndDate()
	 * @see #getStaffInformation()
	 * @generated
	 */
	EAttribute getStaffInformation_EmploymentEndDate();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.StaffInformation#getServiceYearsLea <em>Service Years Lea</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Service Years Lea</em>'.
	 * @see org.caret.model.StaffInformation#getServiceYearsLea()
	 * @see #getStaffInformation()
	 * @generated
	 */
	EAttribute getStaffInformation_ServiceYearsLea();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.StaffInformation#getServiceYearsTotal <em>Service Years Total</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Service Years Total</em>'.
	 * @see org.caret.model.StaffInformation#getServiceYearsTotal()
	 * @see #getStaffInformation()
	 * @generated
	 */
	EAttribute getStaffInformation_ServiceYearsTotal();

	/**
	 * Returns the meta object for class '{@link org.caret.model.StaffAssignment <em>Staff Assignment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Staff Assignment</em>'.
	 * @see org.caret.model.StaffAssignment
	 * @generated
	 */
	EClass getStaffAssignment();

	/**
	 * Returns the meta object for the container reference '{@link org.caret.model.StaffAssignment#getStaffMember <em>Staff Member</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Staff Member</em>'.
	 * @see org.caret.model.StaffAssignment#getStaffMember()
	 * @see #getStaffAssignment()
	 * @generated
	 */
	EReference getStaffAssignment_StaffMember();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.StaffAssignment#getAcademicYear <em>Academic Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Academic Year</em>'.
	 * @see org.caret.model.StaffAssignment#getAcademicYear()
	 * @see #getStaffAssignment()
	 * @generated
	 */
	EAttribute getStaffAssignment_AcademicYear();

	/**
	 * Returns the meta object for the reference '{@link org.caret.model.StaffAssignment#getSchool <em>School</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>School</em>'.
	 * @see org.caret.model.StaffAssignment#getSchool()
	 * @see #getStaffAssignment()
	 * @generated
	 */
	EReference getStaffAssignment_School();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.StaffAssignment#getJobClassification <em>Job Classification</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Job Classification</em>'.
	 * @see org.caret.model.StaffAssignment#getJobClassification()
	 * @see #getStaffAssignment()
	 * @generated
	 */
	EAttribute getStaffAssignment_JobClassification();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.StaffAssignment#getSequence <em>Sequence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sequence</em>'.
	 * @see org.caret.model.StaffAssignment#getSequence()
	 * @see #getStaffAssignment()
	 * @generated
	 */
	EAttribute getStaffAssignment_Sequence();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.StaffAssignment#getFullTimeEquivalentPercent <em>Full Time Equivalent Percent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Full Time Equivalent Percent</em>'.
	 * @see org.caret.model.StaffAssignment#getFullTimeEquivalentPercent()
	 * @see #getStaffAssignment()
	 * @generated
	 */
	EAttribute getStaffAssignment_FullTimeEquivalentPercent();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.StaffAssignment#getNonClassroomAssignment1 <em>Non Classroom Assignment1</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Non Classroom Assignment1</em>'.
	 * @see org.caret.model.StaffAssignment#getNonClassroomAssignment1()
	 * @see #getStaffAssignment()
	 * @generated
	 */
	EAttribute getStaffAssignment_NonClassroomAssignment1();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.StaffAssignment#getNonClassroomAssignment2 <em>Non Classroom Assignment2</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Non Classroom Assignment2</em>'.
	 * @see org.caret.model.StaffAssignment#getNonClassroomAssignment2()
	 * @see #getStaffAssignment()
	 * @generated
	 */
	EAttribute getStaffAssignment_NonClassroomAssignment2();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.StaffAssignment#getNonClassroomAssignment3 <em>Non Classroom Assignment3</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Non Classroom Assignment3</em>'.
	 * @see org.caret.model.StaffAssignment#getNonClassroomAssignment3()
	 * @see #getStaffAssignment()
	 * @generated
	 */
	EAttribute getStaffAssignment_NonClassroomAssignment3();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.StaffAssignment#getNonClassroomAssignment4 <em>Non Classroom Assignment4</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Non Classroom Assignment4</em>'.
	 * @see org.caret.model.StaffAssignment#getNonClassroomAssignment4()
	 * @see #getStaffAssignment()
	 * @generated
	 */
	EAttribute getStaffAssignment_NonClassroomAssignment4();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.StaffAssignment#getNonClassroomAssignment5 <em>Non Classroom Assignment5</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Non Classroom Assignment5</em>'.
	 * @see org.caret.model.StaffAssignment#getNonClassroomAssignment5()
	 * @see #getStaffAssignment()
	 * @generated
	 */
	EAttribute getStaffAssignment_NonClassroomAssignment5();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.StaffAssignment#getNonClassroomAssignment6 <em>Non Classroom Assignment6</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Non Classroom Assignment6</em>'.
	 * @see org.caret.model.StaffAssignment#getNonClassroomAssignment6()
	 * @see #getStaffAssignment()
	 * @generated
	 */
	EAttribute getStaffAssignment_NonClassroomAssignment6();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.StaffAssignment#getNonClassroomAssignment7 <em>Non Classroom Assignment7</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Non Classroom Assignment7</em>'.
	 * @see org.caret.model.StaffAssignment#getNonClassroomAssignment7()
	 * @see #getStaffAssignment()
	 * @generated
	 */
	EAttribute getStaffAssignment_NonClassroomAssignment7();

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
	 * Returns the meta object for the attribute '{@link org.caret.model.Student#getLocalSpecialEducationStudentId <em>Local Special Education Student Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Local Special Education Student Id</em>'.
	 * @see org.caret.model.Student#getLocalSpecialEducationStudentId()
	 * @see #getStudent()
	 * @generated
	 */
	EAttribute getStudent_LocalSpecialEducationStudentId();

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
	 * Returns the meta object for the containment reference list '{@link org.caret.model.Student#getProgramMemberships <em>Program Memberships</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Program Memberships</em>'.
	 * @see org.caret.model.Student#getProgramMemberships()
	 * @see #getStudent()
	 * @generated
	 */
	EReference getStudent_ProgramMemberships();

	/**
	 * Returns the meta object for the containment reference list '{@link org.caret.model.Student#getLanguageAcquisitions <em>Language Acquisitions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Language Acquisitions</em>'.
	 * @see org.caret.model.Student#getLanguageAcquisitions()
	 * @see #getStudent()
	 * @generated
	 */
	EReference getStudent_LanguageAcquisitions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.caret.model.Student#getAttendanceSummaries <em>Attendance Summaries</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Attendance Summaries</em>'.
	 * @see org.caret.model.Student#getAttendanceSummaries()
	 * @see #getStudent()
	 * @generated
	 */
	EReference getStudent_AttendanceSummaries();

	/**
	 * Returns the meta object for the containment reference list '{@link org.caret.model.Student#getPathwayCompletions <em>Pathway Completions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Pathway Completions</em>'.
	 * @see org.caret.model.Student#getPathwayCompletions()
	 * @see #getStudent()
	 * @generated
	 */
	EReference getStudent_PathwayCompletions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.caret.model.Student#getWorkBasedLearning <em>Work Based Learning</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Work Based Learning</em>'.
	 * @see org.caret.model.Student#getWorkBasedLearning()
	 * @see #getStudent()
	 * @generated
	 */
	EReference getStudent_WorkBasedLearning();

	/**
	 * Returns the meta object for the containment reference list '{@link org.caret.model.Student#getPostsecondaryStatuses <em>Postsecondary Statuses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Postsecondary Statuses</em>'.
	 * @see org.caret.model.Student#getPostsecondaryStatuses()
	 * @see #getStudent()
	 * @generated
	 */
	EReference getStudent_PostsecondaryStatuses();

	/**
	 * Returns the meta object for the containment reference list '{@link org.caret.model.Student#getWaivers <em>Waivers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Waivers</em>'.
	 * @see org.caret.model.Student#getWaivers()
	 * @see #getStudent()
	 * @generated
	 */
	EReference getStudent_Waivers();

	/**
	 * Returns the meta object for the containment reference list '{@link org.caret.model.Student#getSpecialEducationStatuses <em>Special Education Statuses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Special Education Statuses</em>'.
	 * @see org.caret.model.Student#getSpecialEducationStatuses()
	 * @see #getStudent()
	 * @generated
	 */
	EReference getStudent_SpecialEducationStatuses();

	/**
	 * Returns the meta object for the containment reference list '{@link org.caret.model.Student#getSpecialEducationMeetings <em>Special Education Meetings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Special Education Meetings</em>'.
	 * @see org.caret.model.Student#getSpecialEducationMeetings()
	 * @see #getStudent()
	 * @generated
	 */
	EReference getStudent_SpecialEducationMeetings();

	/**
	 * Returns the meta object for the containment reference list '{@link org.caret.model.Student#getSpecialEducationPlans <em>Special Education Plans</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Special Education Plans</em>'.
	 * @see org.caret.model.Student#getSpecialEducationPlans()
	 * @see #getStudent()
	 * @generated
	 */
	EReference getStudent_SpecialEducationPlans();

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
	 * Returns the meta object for the attribute '{@link org.caret.model.StudentInformation#getHispanicEthnicity <em>Hispanic Ethnicity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hispanic Ethnicity</em>'.
	 * @see org.caret.model.StudentInformation#getHispanicEthnicity()
	 * @see #getStudentInformation()
	 * @generated
	 */
	EAttribute getStudentInformation_HispanicEthnicity();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.StudentInformation#getEthnicityMissing <em>Ethnicity Missing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ethnicity Missing</em>'.
	 * @see org.caret.model.StudentInformation#getEthnicityMissing()
	 * @see #getStudentInformation()
	 * @generated
	 */
	EAttribute getStudentInformation_EthnicityMissing();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.StudentInformation#getRace1 <em>Race1</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Race1</em>'.
	 * @see org.caret.model.StudentInformation#getRace1()
	 * @see #getStudentInformation()
	 * @generated
	 */
	EAttribute getStudentInformation_Race1();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.StudentInformation#getRace2 <em>Race2</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Race2</em>'.
	 * @see org.caret.model.StudentInformation#getRace2()
	 * @see #getStudentInformation()
	 * @generated
	 */
	EAttribute getStudentInformation_Race2();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.StudentInformation#getRace3 <em>Race3</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Race3</em>'.
	 * @see org.caret.model.StudentInformation#getRace3()
	 * @see #getStudentInformation()
	 * @generated
	 */
	EAttribute getStudentInformation_Race3();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.StudentInformation#getRace4 <em>Race4</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Race4</em>'.
	 * @see org.caret.model.StudentInformation#getRace4()
	 * @see #getStudentInformation()
	 * @generated
	 */
	EAttribute getStudentInformation_Race4();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.StudentInformation#getRace5 <em>Race5</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Race5</em>'.
	 * @see org.caret.model.StudentInformation#getRace5()
	 * @see #getStudentInformation()
	 * @generated
	 */
	EAttribute getStudentInformation_Race5();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.StudentInformation#getRaceMissing <em>Race Missing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Race Missing</em>'.
	 * @see org.caret.model.StudentInformation#getRaceMissing()
	 * @see #getStudentInformation()
	 * @generated
	 */
	EAttribute getStudentInformation_RaceMissing();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.StudentInformation#getResidentialAddressLine1 <em>Residential Address Line1</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Residential Address Line1</em>'.
	 * @see org.caret.model.StudentInformation#getResidentialAddressLine1()
	 * @see #getStudentInformation()
	 * @generated
	 */
	EAttribute getStudentInformation_ResidentialAddressLine1();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.StudentInformation#getResidentialAddressLine2 <em>Residential Address Line2</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Residential Address Line2</em>'.
	 * @see org.caret.model.StudentInformation#getResidentialAddressLine2()
	 * @see #getStudentInformation()
	 * @generated
	 */
	EAttribute getStudentInformation_ResidentialAddressLine2();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.StudentInformation#getResidentialCity <em>Residential City</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Residential City</em>'.
	 * @see org.caret.model.StudentInformation#getResidentialCity()
	 * @see #getStudentInformation()
	 * @generated
	 */
	EAttribute getStudentInformation_ResidentialCity();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.StudentInformation#getResidentialStateProvince <em>Residential State Province</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Residential State Province</em>'.
	 * @see org.caret.model.StudentInformation#getResidentialStateProvince()
	 * @see #getStudentInformation()
	 * @generated
	 */
	EAttribute getStudentInformation_ResidentialStateProvince();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.StudentInformation#getResidentialZipCode <em>Residential Zip Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Residential Zip Code</em>'.
	 * @see org.caret.model.StudentInformation#getResidentialZipCode()
	 * @see #getStudentInformation()
	 * @generated
	 */
	EAttribute getStudentInformation_ResidentialZipCode();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.StudentInformation#getMailingAddressLine1 <em>Mailing Address Line1</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mailing Address Line1</em>'.
	 * @see org.caret.model.StudentInformation#getMailingAddressLine1()
	 * @see #getStudentInformation()
	 * @generated
	 */
	EAttribute getStudentInformation_MailingAddressLine1();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.StudentInformation#getMailingAddressLine2 <em>Mailing Address Line2</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mailing Address Line2</em>'.
	 * @see org.caret.model.StudentInformation#getMailingAddressLine2()
	 * @see #getStudentInformation()
	 * @generated
	 */
	EAttribute getStudentInformation_MailingAddressLine2();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.StudentInformation#getMailingCity <em>Mailing City</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mailing City</em>'.
	 * @see org.caret.model.StudentInformation#getMailingCity()
	 * @see #getStudentInformation()
	 * @generated
	 */
	EAttribute getStudentInformation_MailingCity();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.StudentInformation#getMailingStateProvince <em>Mailing State Province</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mailing State Province</em>'.
	 * @see org.caret.model.StudentInformation#getMailingStateProvince()
	 * @see #getStudentInformation()
	 * @generated
	 */
	EAttribute getStudentInformation_MailingStateProvince();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.StudentInformation#getMailingZipCode <em>Mailing Zip Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mailing Zip Code</em>'.
	 * @see org.caret.model.StudentInformation#getMailingZipCode()
	 * @see #getStudentInformation()
	 * @generated
	 */
	EAttribute getStudentInformation_MailingZipCode();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.StudentInformation#getInitialUsSchoolEnrollmentDate <em>Initial Us School Enrollment Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Initial Us School Enrollment Date</em>'.
	 * @see org.caret.model.StudentInformation#getInitialUsSchoolEnrollmentDate()
	 * @see #getStudentInformation()
	 * @generated
	 */
	EAttribute getStudentInformation_InitialUsSchoolEnrollmentDate();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.StudentInformation#getEnrolledInUsSchoolLessThanThreeYears <em>Enrolled In Us School Less Than Three Years</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Enrolled In Us School Less Than Three Years</em>'.
	 * @see org.caret.model.StudentInformation#getEnrolledInUsSchoolLessThanThreeYears()
	 * @see #getStudentInformation()
	 * @generated
	 */
	EAttribute getStudentInformation_EnrolledInUsSchoolLessThanThreeYears();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.StudentInformation#getGuardian1FirstName <em>Guardian1 First Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Guardian1 First Name</em>'.
	 * @see org.caret.model.StudentInformation#getGuardian1FirstName()
	 * @see #getStudentInformation()
	 * @generated
	 */
	EAttribute getStudentInformation_Guardian1FirstName();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.StudentInformation#getGuardian1LastName <em>Guardian1 Last Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Guardian1 Last Name</em>'.
	 * @see org.caret.model.StudentInformation#getGuardian1LastName()
	 * @see #getStudentInformation()
	 * @generated
	 */
	EAttribute getStudentInformation_Guardian1LastName();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.StudentInformation#getGuardian1HighestEducationLevel <em>Guardian1 Highest Education Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Guardian1 Highest Education Level</em>'.
	 * @see org.caret.model.StudentInformation#getGuardian1HighestEducationLevel()
	 * @see #getStudentInformation()
	 * @generated
	 */
	EAttribute getStudentInformation_Guardian1HighestEducationLevel();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.StudentInformation#getGuardian2FirstName <em>Guardian2 First Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Guardian2 First Name</em>'.
	 * @see org.caret.model.StudentInformation#getGuardian2FirstName()
	 * @see #getStudentInformation()
	 * @generated
	 */
	EAttribute getStudentInformation_Guardian2FirstName();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.StudentInformation#getGuardian2LastName <em>Guardian2 Last Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Guardian2 Last Name</em>'.
	 * @see org.caret.model.StudentInformation#getGuardian2LastName()
	 * @see #getStudentInformation()
	 * @generated
	 */
	EAttribute getStudentInformation_Guardian2LastName();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.StudentInformation#getGuardian2HighestEducationLevel <em>Guardian2 Highest Education Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Guardian2 Highest Education Level</em>'.
	 * @see org.caret.model.StudentInformation#getGuardian2HighestEducationLevel()
	 * @see #getStudentInformation()
	 * @generated
	 */
	EAttribute getStudentInformation_Guardian2HighestEducationLevel();

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
	 * Returns the meta object for the attribute '{@link org.caret.model.Enrollment#getNonpublicSchool <em>Nonpublic School</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Nonpublic School</em>'.
	 * @see org.caret.model.Enrollment#getNonpublicSchool()
	 * @see #getEnrollment()
	 * @generated
	 */
	EAttribute getEnrollment_NonpublicSchool();

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
	 * Returns the meta object for the attribute '{@link org.caret.model.Enrollment#getExpectedReceiverSchool <em>Expected Receiver School</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Expected Receiver School</em>'.
	 * @see org.caret.model.Enrollment#getExpectedReceiverSchool()
	 * @see #getEnrollment()
	 * @generated
	 */
	EAttribute getEnrollment_ExpectedReceiverSchool();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.Enrollment#getMetAllUcCsuRequirements <em>Met All Uc Csu Requirements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Met All Uc Csu Requirements</em>'.
	 * @see org.caret.model.Enrollment#getMetAllUcCsuRequirements()
	 * @see #getEnrollment()
	 * @generated
	 */
	EAttribute getEnrollment_MetAllUcCsuRequirements();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.Enrollment#getSchoolTransfer <em>School Transfer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>School Transfer</em>'.
	 * @see org.caret.model.Enrollment#getSchoolTransfer()
	 * @see #getEnrollment()
	 * @generated
	 */
	EAttribute getEnrollment_SchoolTransfer();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.Enrollment#getDistrictOfGeographicResidence <em>District Of Geographic Residence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>District Of Geographic Residence</em>'.
	 * @see org.caret.model.Enrollment#getDistrictOfGeographicResidence()
	 * @see #getEnrollment()
	 * @generated
	 */
	EAttribute getEnrollment_DistrictOfGeographicResidence();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.Enrollment#getGoldenStateSealMeritDiploma <em>Golden State Seal Merit Diploma</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Golden State Seal Merit Diploma</em>'.
	 * @see org.caret.model.Enrollment#getGoldenStateSealMeritDiploma()
	 * @see #getEnrollment()
	 * @generated
	 */
	EAttribute getEnrollment_GoldenStateSealMeritDiploma();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.Enrollment#getSealOfBiliteracy <em>Seal Of Biliteracy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Seal Of Biliteracy</em>'.
	 * @see org.caret.model.Enrollment#getSealOfBiliteracy()
	 * @see #getEnrollment()
	 * @generated
	 */
	EAttribute getEnrollment_SealOfBiliteracy();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.Enrollment#getAdultAgeWithDisabilitiesInTransitionStatus <em>Adult Age With Disabilities In Transition Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Adult Age With Disabilities In Transition Status</em>'.
	 * @see org.caret.model.Enrollment#getAdultAgeWithDisabilitiesInTransitionStatus()
	 * @see #getEnrollment()
	 * @generated
	 */
	EAttribute getEnrollment_AdultAgeWithDisabilitiesInTransitionStatus();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.Enrollment#getGraduationExemption <em>Graduation Exemption</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Graduation Exemption</em>'.
	 * @see org.caret.model.Enrollment#getGraduationExemption()
	 * @see #getEnrollment()
	 * @generated
	 */
	EAttribute getEnrollment_GraduationExemption();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.Enrollment#getPostsecondaryTransitionStatus <em>Postsecondary Transition Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Postsecondary Transition Status</em>'.
	 * @see org.caret.model.Enrollment#getPostsecondaryTransitionStatus()
	 * @see #getEnrollment()
	 * @generated
	 */
	EAttribute getEnrollment_PostsecondaryTransitionStatus();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.Enrollment#getWorkforceReadinessCertificateCompletion <em>Workforce Readiness Certificate Completion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Workforce Readiness Certificate Completion</em>'.
	 * @see org.caret.model.Enrollment#getWorkforceReadinessCertificateCompletion()
	 * @see #getEnrollment()
	 * @generated
	 */
	EAttribute getEnrollment_WorkforceReadinessCertificateCompletion();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.Enrollment#getFoodHandlerCertificationCompletion <em>Food Handler Certification Completion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Food Handler Certification Completion</em>'.
	 * @see org.caret.model.Enrollment#getFoodHandlerCertificationCompletion()
	 * @see #getEnrollment()
	 * @generated
	 */
	EAttribute getEnrollment_FoodHandlerCertificationCompletion();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.Enrollment#getPreApprenticeshipCertificationCompletion <em>Pre Apprenticeship Certification Completion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pre Apprenticeship Certification Completion</em>'.
	 * @see org.caret.model.Enrollment#getPreApprenticeshipCertificationCompletion()
	 * @see #getEnrollment()
	 * @generated
	 */
	EAttribute getEnrollment_PreApprenticeshipCertificationCompletion();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.Enrollment#getPreApprenticeshipNonCertifiedCompletion <em>Pre Apprenticeship Non Certified Completion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pre Apprenticeship Non Certified Completion</em>'.
	 * @see org.caret.model.Enrollment#getPreApprenticeshipNonCertifiedCompletion()
	 * @see #getEnrollment()
	 * @generated
	 */
	EAttribute getEnrollment_PreApprenticeshipNonCertifiedCompletion();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.Enrollment#getStateFederalJobProgramCompletion <em>State Federal Job Program Completion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State Federal Job Program Completion</em>'.
	 * @see org.caret.model.Enrollment#getStateFederalJobProgramCompletion()
	 * @see #getEnrollment()
	 * @generated
	 */
	EAttribute getEnrollment_StateFederalJobProgramCompletion();

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
	 * Returns the meta object for class '{@link org.caret.model.ProgramMembership <em>Program Membership</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Program Membership</em>'.
	 * @see org.caret.model.ProgramMembership
	 * @generated
	 */
	EClass getProgramMembership();

	/**
	 * Returns the meta object for the container reference '{@link org.caret.model.ProgramMembership#getStudent <em>Student</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Student</em>'.
	 * @see org.caret.model.ProgramMembership#getStudent()
	 * @see #getProgramMembership()
	 * @generated
	 */
	EReference getProgramMembership_Student();

	/**
	 * Returns the meta object for the reference '{@link org.caret.model.ProgramMembership#getSchool <em>School</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>School</em>'.
	 * @see org.caret.model.ProgramMembership#getSchool()
	 * @see #getProgramMembership()
	 * @generated
	 */
	EReference getProgramMembership_School();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.ProgramMembership#getProgram <em>Program</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Program</em>'.
	 * @see org.caret.model.ProgramMembership#getProgram()
	 * @see #getProgramMembership()
	 * @generated
	 */
	EAttribute getProgramMembership_Program();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.ProgramMembership#getMembership <em>Membership</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Membership</em>'.
	 * @see org.caret.model.ProgramMembership#getMembership()
	 * @see #getProgramMembership()
	 * @generated
	 */
	EAttribute getProgramMembership_Membership();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.ProgramMembership#getEducationService <em>Education Service</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Education Service</em>'.
	 * @see org.caret.model.ProgramMembership#getEducationService()
	 * @see #getProgramMembership()
	 * @generated
	 */
	EAttribute getProgramMembership_EducationService();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.ProgramMembership#getEducationServiceAcademicYear <em>Education Service Academic Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Education Service Academic Year</em>'.
	 * @see org.caret.model.ProgramMembership#getEducationServiceAcademicYear()
	 * @see #getProgramMembership()
	 * @generated
	 */
	EAttribute getProgramMembership_EducationServiceAcademicYear();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.ProgramMembership#getCaliforniaPartnershipAcademyId <em>California Partnership Academy Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>California Partnership Academy Id</em>'.
	 * @see org.caret.model.ProgramMembership#getCaliforniaPartnershipAcademyId()
	 * @see #getProgramMembership()
	 * @generated
	 */
	EAttribute getProgramMembership_CaliforniaPartnershipAcademyId();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.ProgramMembership#getMigrantStudentId <em>Migrant Student Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Migrant Student Id</em>'.
	 * @see org.caret.model.ProgramMembership#getMigrantStudentId()
	 * @see #getProgramMembership()
	 * @generated
	 */
	EAttribute getProgramMembership_MigrantStudentId();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.ProgramMembership#getPrimaryDisability <em>Primary Disability</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Primary Disability</em>'.
	 * @see org.caret.model.ProgramMembership#getPrimaryDisability()
	 * @see #getProgramMembership()
	 * @generated
	 */
	EAttribute getProgramMembership_PrimaryDisability();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.ProgramMembership#getDistrictOfSpecialEducationAccountability <em>District Of Special Education Accountability</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>District Of Special Education Accountability</em>'.
	 * @see org.caret.model.ProgramMembership#getDistrictOfSpecialEducationAccountability()
	 * @see #getProgramMembership()
	 * @generated
	 */
	EAttribute getProgramMembership_DistrictOfSpecialEducationAccountability();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.ProgramMembership#getHomelessDwellingType <em>Homeless Dwelling Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Homeless Dwelling Type</em>'.
	 * @see org.caret.model.ProgramMembership#getHomelessDwellingType()
	 * @see #getProgramMembership()
	 * @generated
	 */
	EAttribute getProgramMembership_HomelessDwellingType();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.ProgramMembership#getUnaccompaniedYouth <em>Unaccompanied Youth</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unaccompanied Youth</em>'.
	 * @see org.caret.model.ProgramMembership#getUnaccompaniedYouth()
	 * @see #getProgramMembership()
	 * @generated
	 */
	EAttribute getProgramMembership_UnaccompaniedYouth();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.ProgramMembership#getRunawayYouth <em>Runaway Youth</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Runaway Youth</em>'.
	 * @see org.caret.model.ProgramMembership#getRunawayYouth()
	 * @see #getProgramMembership()
	 * @generated
	 */
	EAttribute getProgramMembership_RunawayYouth();

	/**
	 * Returns the meta object for class '{@link org.caret.model.LanguageAcquisition <em>Language Acquisition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Language Acquisition</em>'.
	 * @see org.caret.model.LanguageAcquisition
	 * @generated
	 */
	EClass getLanguageAcquisition();

	/**
	 * Returns the meta object for the container reference '{@link org.caret.model.LanguageAcquisition#getStudent <em>Student</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Student</em>'.
	 * @see org.caret.model.LanguageAcquisition#getStudent()
	 * @see #getLanguageAcquisition()
	 * @generated
	 */
	EReference getLanguageAcquisition_Student();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.LanguageAcquisition#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.caret.model.LanguageAcquisition#getStatus()
	 * @see #getLanguageAcquisition()
	 * @generated
	 */
	EAttribute getLanguageAcquisition_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.LanguageAcquisition#getPrimaryLanguage <em>Primary Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Primary Language</em>'.
	 * @see org.caret.model.LanguageAcquisition#getPrimaryLanguage()
	 * @see #getLanguageAcquisition()
	 * @generated
	 */
	EAttribute getLanguageAcquisition_PrimaryLanguage();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.LanguageAcquisition#getCorrectionReason <em>Correction Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Correction Reason</em>'.
	 * @see org.caret.model.LanguageAcquisition#getCorrectionReason()
	 * @see #getLanguageAcquisition()
	 * @generated
	 */
	EAttribute getLanguageAcquisition_CorrectionReason();

	/**
	 * Returns the meta object for class '{@link org.caret.model.AttendanceSummary <em>Attendance Summary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Attendance Summary</em>'.
	 * @see org.caret.model.AttendanceSummary
	 * @generated
	 */
	EClass getAttendanceSummary();

	/**
	 * Returns the meta object for the container reference '{@link org.caret.model.AttendanceSummary#getStudent <em>Student</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Student</em>'.
	 * @see org.caret.model.AttendanceSummary#getStudent()
	 * @see #getAttendanceSummary()
	 * @generated
	 */
	EReference getAttendanceSummary_Student();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.AttendanceSummary#getAcademicYear <em>Academic Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Academic Year</em>'.
	 * @see org.caret.model.AttendanceSummary#getAcademicYear()
	 * @see #getAttendanceSummary()
	 * @generated
	 */
	EAttribute getAttendanceSummary_AcademicYear();

	/**
	 * Returns the meta object for the reference '{@link org.caret.model.AttendanceSummary#getSchool <em>School</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>School</em>'.
	 * @see org.caret.model.AttendanceSummary#getSchool()
	 * @see #getAttendanceSummary()
	 * @generated
	 */
	EReference getAttendanceSummary_School();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.AttendanceSummary#getDataCollectionExemption <em>Data Collection Exemption</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Data Collection Exemption</em>'.
	 * @see org.caret.model.AttendanceSummary#getDataCollectionExemption()
	 * @see #getAttendanceSummary()
	 * @generated
	 */
	EAttribute getAttendanceSummary_DataCollectionExemption();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.AttendanceSummary#getHourlyAttendanceSchoolType <em>Hourly Attendance School Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hourly Attendance School Type</em>'.
	 * @see org.caret.model.AttendanceSummary#getHourlyAttendanceSchoolType()
	 * @see #getAttendanceSummary()
	 * @generated
	 */
	EAttribute getAttendanceSummary_HourlyAttendanceSchoolType();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.AttendanceSummary#getExpectedAttendanceDays <em>Expected Attendance Days</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Expected Attendance Days</em>'.
	 * @see org.caret.model.AttendanceSummary#getExpectedAttendanceDays()
	 * @see #getAttendanceSummary()
	 * @generated
	 */
	EAttribute getAttendanceSummary_ExpectedAttendanceDays();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.AttendanceSummary#getDaysAttendedInPerson <em>Days Attended In Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Days Attended In Person</em>'.
	 * @see org.caret.model.AttendanceSummary#getDaysAttendedInPerson()
	 * @see #getAttendanceSummary()
	 * @generated
	 */
	EAttribute getAttendanceSummary_DaysAttendedInPerson();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.AttendanceSummary#getDaysAbsentOutOfSchoolSuspension <em>Days Absent Out Of School Suspension</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Days Absent Out Of School Suspension</em>'.
	 * @see org.caret.model.AttendanceSummary#getDaysAbsentOutOfSchoolSuspension()
	 * @see #getAttendanceSummary()
	 * @generated
	 */
	EAttribute getAttendanceSummary_DaysAbsentOutOfSchoolSuspension();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.AttendanceSummary#getDaysInAttendanceInSchoolSuspension <em>Days In Attendance In School Suspension</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Days In Attendance In School Suspension</em>'.
	 * @see org.caret.model.AttendanceSummary#getDaysInAttendanceInSchoolSuspension()
	 * @see #getAttendanceSummary()
	 * @generated
	 */
	EAttribute getAttendanceSummary_DaysInAttendanceInSchoolSuspension();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.AttendanceSummary#getDaysAbsentExcusedNonSuspension <em>Days Absent Excused Non Suspension</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Days Absent Excused Non Suspension</em>'.
	 * @see org.caret.model.AttendanceSummary#getDaysAbsentExcusedNonSuspension()
	 * @see #getAttendanceSummary()
	 * @generated
	 */
	EAttribute getAttendanceSummary_DaysAbsentExcusedNonSuspension();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.AttendanceSummary#getDaysAbsentUnexcusedNonSuspension <em>Days Absent Unexcused Non Suspension</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Days Absent Unexcused Non Suspension</em>'.
	 * @see org.caret.model.AttendanceSummary#getDaysAbsentUnexcusedNonSuspension()
	 * @see #getAttendanceSummary()
	 * @generated
	 */
	EAttribute getAttendanceSummary_DaysAbsentUnexcusedNonSuspension();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.AttendanceSummary#getIncompleteIndependentStudyDays <em>Incomplete Independent Study Days</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Incomplete Independent Study Days</em>'.
	 * @see org.caret.model.AttendanceSummary#getIncompleteIndependentStudyDays()
	 * @see #getAttendanceSummary()
	 * @generated
	 */
	EAttribute getAttendanceSummary_IncompleteIndependentStudyDays();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.AttendanceSummary#getNonAdaGeneratingIndependentStudyDays <em>Non Ada Generating Independent Study Days</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Non Ada Generating Independent Study Days</em>'.
	 * @see org.caret.model.AttendanceSummary#getNonAdaGeneratingIndependentStudyDays()
	 * @see #getAttendanceSummary()
	 * @generated
	 */
	EAttribute getAttendanceSummary_NonAdaGeneratingIndependentStudyDays();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.AttendanceSummary#getAdaGeneratingIndependentStudyDays <em>Ada Generating Independent Study Days</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ada Generating Independent Study Days</em>'.
	 * @see org.caret.model.AttendanceSummary#getAdaGeneratingIndependentStudyDays()
	 * @see #getAttendanceSummary()
	 * @generated
	 */
	EAttribute getAttendanceSummary_AdaGeneratingIndependentStudyDays();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.AttendanceSummary#getPeriodByPeriodAttendanceMethod <em>Period By Period Attendance Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Period By Period Attendance Method</em>'.
	 * @see org.caret.model.AttendanceSummary#getPeriodByPeriodAttendanceMethod()
	 * @see #getAttendanceSummary()
	 * @generated
	 */
	EAttribute getAttendanceSummary_PeriodByPeriodAttendanceMethod();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.AttendanceSummary#getAttendanceRecoveryDays <em>Attendance Recovery Days</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Attendance Recovery Days</em>'.
	 * @see org.caret.model.AttendanceSummary#getAttendanceRecoveryDays()
	 * @see #getAttendanceSummary()
	 * @generated
	 */
	EAttribute getAttendanceSummary_AttendanceRecoveryDays();

	/**
	 * Returns the meta object for class '{@link org.caret.model.PathwayCompletion <em>Pathway Completion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Pathway Completion</em>'.
	 * @see org.caret.model.PathwayCompletion
	 * @generated
	 */
	EClass getPathwayCompletion();

	/**
	 * Returns the meta object for the container reference '{@link org.caret.model.PathwayCompletion#getStudent <em>Student</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Student</em>'.
	 * @see org.caret.model.PathwayCompletion#getStudent()
	 * @see #getPathwayCompletion()
	 * @generated
	 */
	EReference getPathwayCompletion_Student();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.PathwayCompletion#getAcademicYear <em>Academic Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Academic Year</em>'.
	 * @see org.caret.model.PathwayCompletion#getAcademicYear()
	 * @see #getPathwayCompletion()
	 * @generated
	 */
	EAttribute getPathwayCompletion_AcademicYear();

	/**
	 * Returns the meta object for the reference '{@link org.caret.model.PathwayCompletion#getSchool <em>School</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>School</em>'.
	 * @see org.caret.model.PathwayCompletion#getSchool()
	 * @see #getPathwayCompletion()
	 * @generated
	 */
	EReference getPathwayCompletion_School();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.PathwayCompletion#getPathway <em>Pathway</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pathway</em>'.
	 * @see org.caret.model.PathwayCompletion#getPathway()
	 * @see #getPathwayCompletion()
	 * @generated
	 */
	EAttribute getPathwayCompletion_Pathway();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.PathwayCompletion#getCompletionAcademicYear <em>Completion Academic Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Completion Academic Year</em>'.
	 * @see org.caret.model.PathwayCompletion#getCompletionAcademicYear()
	 * @see #getPathwayCompletion()
	 * @generated
	 */
	EAttribute getPathwayCompletion_CompletionAcademicYear();

	/**
	 * Returns the meta object for class '{@link org.caret.model.WorkBasedLearning <em>Work Based Learning</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Work Based Learning</em>'.
	 * @see org.caret.model.WorkBasedLearning
	 * @generated
	 */
	EClass getWorkBasedLearning();

	/**
	 * Returns the meta object for the container reference '{@link org.caret.model.WorkBasedLearning#getStudent <em>Student</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Student</em>'.
	 * @see org.caret.model.WorkBasedLearning#getStudent()
	 * @see #getWorkBasedLearning()
	 * @generated
	 */
	EReference getWorkBasedLearning_Student();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.WorkBasedLearning#getAcademicYear <em>Academic Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Academic Year</em>'.
	 * @see org.caret.model.WorkBasedLearning#getAcademicYear()
	 * @see #getWorkBasedLearning()
	 * @generated
	 */
	EAttribute getWorkBasedLearning_AcademicYear();

	/**
	 * Returns the meta object for the reference '{@link org.caret.model.WorkBasedLearning#getSchool <em>School</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>School</em>'.
	 * @see org.caret.model.WorkBasedLearning#getSchool()
	 * @see #getWorkBasedLearning()
	 * @generated
	 */
	EReference getWorkBasedLearning_School();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.WorkBasedLearning#getNonpublicSchool <em>Nonpublic School</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Nonpublic School</em>'.
	 * @see org.caret.model.WorkBasedLearning#getNonpublicSchool()
	 * @see #getWorkBasedLearning()
	 * @generated
	 */
	EAttribute getWorkBasedLearning_NonpublicSchool();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.WorkBasedLearning#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.caret.model.WorkBasedLearning#getType()
	 * @see #getWorkBasedLearning()
	 * @generated
	 */
	EAttribute getWorkBasedLearning_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.WorkBasedLearning#getInternshipId <em>Internship Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Internship Id</em>'.
	 * @see org.caret.model.WorkBasedLearning#getInternshipId()
	 * @see #getWorkBasedLearning()
	 * @generated
	 */
	EAttribute getWorkBasedLearning_InternshipId();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.WorkBasedLearning#getExternalHours <em>External Hours</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>External Hours</em>'.
	 * @see org.caret.model.WorkBasedLearning#getExternalHours()
	 * @see #getWorkBasedLearning()
	 * @generated
	 */
	EAttribute getWorkBasedLearning_ExternalHours();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.WorkBasedLearning#getEmbeddedStateCourse <em>Embedded State Course</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Embedded State Course</em>'.
	 * @see org.caret.model.WorkBasedLearning#getEmbeddedStateCourse()
	 * @see #getWorkBasedLearning()
	 * @generated
	 */
	EAttribute getWorkBasedLearning_EmbeddedStateCourse();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.WorkBasedLearning#getInternshipEmployerPerformanceEvaluation <em>Internship Employer Performance Evaluation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Internship Employer Performance Evaluation</em>'.
	 * @see org.caret.model.WorkBasedLearning#getInternshipEmployerPerformanceEvaluation()
	 * @see #getWorkBasedLearning()
	 * @generated
	 */
	EAttribute getWorkBasedLearning_InternshipEmployerPerformanceEvaluation();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.WorkBasedLearning#getInternshipLeaSponsored <em>Internship Lea Sponsored</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Internship Lea Sponsored</em>'.
	 * @see org.caret.model.WorkBasedLearning#getInternshipLeaSponsored()
	 * @see #getWorkBasedLearning()
	 * @generated
	 */
	EAttribute getWorkBasedLearning_InternshipLeaSponsored();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.WorkBasedLearning#getInternshipCertificatedSupervisor <em>Internship Certificated Supervisor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Internship Certificated Supervisor</em>'.
	 * @see org.caret.model.WorkBasedLearning#getInternshipCertificatedSupervisor()
	 * @see #getWorkBasedLearning()
	 * @generated
	 */
	EAttribute getWorkBasedLearning_InternshipCertificatedSupervisor();

	/**
	 * Returns the meta object for class '{@link org.caret.model.PostsecondaryStatus <em>Postsecondary Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Postsecondary Status</em>'.
	 * @see org.caret.model.PostsecondaryStatus
	 * @generated
	 */
	EClass getPostsecondaryStatus();

	/**
	 * Returns the meta object for the container reference '{@link org.caret.model.PostsecondaryStatus#getStudent <em>Student</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Student</em>'.
	 * @see org.caret.model.PostsecondaryStatus#getStudent()
	 * @see #getPostsecondaryStatus()
	 * @generated
	 */
	EReference getPostsecondaryStatus_Student();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.PostsecondaryStatus#getAcademicYear <em>Academic Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Academic Year</em>'.
	 * @see org.caret.model.PostsecondaryStatus#getAcademicYear()
	 * @see #getPostsecondaryStatus()
	 * @generated
	 */
	EAttribute getPostsecondaryStatus_AcademicYear();

	/**
	 * Returns the meta object for the reference '{@link org.caret.model.PostsecondaryStatus#getSchool <em>School</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>School</em>'.
	 * @see org.caret.model.PostsecondaryStatus#getSchool()
	 * @see #getPostsecondaryStatus()
	 * @generated
	 */
	EReference getPostsecondaryStatus_School();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.PostsecondaryStatus#getNonpublicSchool <em>Nonpublic School</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Nonpublic School</em>'.
	 * @see org.caret.model.PostsecondaryStatus#getNonpublicSchool()
	 * @see #getPostsecondaryStatus()
	 * @generated
	 */
	EAttribute getPostsecondaryStatus_NonpublicSchool();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.PostsecondaryStatus#getReportingSelpa <em>Reporting Selpa</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reporting Selpa</em>'.
	 * @see org.caret.model.PostsecondaryStatus#getReportingSelpa()
	 * @see #getPostsecondaryStatus()
	 * @generated
	 */
	EAttribute getPostsecondaryStatus_ReportingSelpa();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.PostsecondaryStatus#getParticipationType <em>Participation Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Participation Type</em>'.
	 * @see org.caret.model.PostsecondaryStatus#getParticipationType()
	 * @see #getPostsecondaryStatus()
	 * @generated
	 */
	EAttribute getPostsecondaryStatus_ParticipationType();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.PostsecondaryStatus#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.caret.model.PostsecondaryStatus#getStatus()
	 * @see #getPostsecondaryStatus()
	 * @generated
	 */
	EAttribute getPostsecondaryStatus_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.PostsecondaryStatus#getEducationalInstitutionType <em>Educational Institution Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Educational Institution Type</em>'.
	 * @see org.caret.model.PostsecondaryStatus#getEducationalInstitutionType()
	 * @see #getPostsecondaryStatus()
	 * @generated
	 */
	EAttribute getPostsecondaryStatus_EducationalInstitutionType();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.PostsecondaryStatus#getIndustryField <em>Industry Field</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Industry Field</em>'.
	 * @see org.caret.model.PostsecondaryStatus#getIndustryField()
	 * @see #getPostsecondaryStatus()
	 * @generated
	 */
	EAttribute getPostsecondaryStatus_IndustryField();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.PostsecondaryStatus#getPostHighSchoolCredential <em>Post High School Credential</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Post High School Credential</em>'.
	 * @see org.caret.model.PostsecondaryStatus#getPostHighSchoolCredential()
	 * @see #getPostsecondaryStatus()
	 * @generated
	 */
	EAttribute getPostsecondaryStatus_PostHighSchoolCredential();

	/**
	 * Returns the meta object for class '{@link org.caret.model.Waiver <em>Waiver</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Waiver</em>'.
	 * @see org.caret.model.Waiver
	 * @generated
	 */
	EClass getWaiver();

	/**
	 * Returns the meta object for the container reference '{@link org.caret.model.Waiver#getStudent <em>Student</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Student</em>'.
	 * @see org.caret.model.Waiver#getStudent()
	 * @see #getWaiver()
	 * @generated
	 */
	EReference getWaiver_Student();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.Waiver#getAcademicYear <em>Academic Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Academic Year</em>'.
	 * @see org.caret.model.Waiver#getAcademicYear()
	 * @see #getWaiver()
	 * @generated
	 */
	EAttribute getWaiver_AcademicYear();

	/**
	 * Returns the meta object for the reference '{@link org.caret.model.Waiver#getSchool <em>School</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>School</em>'.
	 * @see org.caret.model.Waiver#getSchool()
	 * @see #getWaiver()
	 * @generated
	 */
	EReference getWaiver_School();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.Waiver#getRegulatoryExemption <em>Regulatory Exemption</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Regulatory Exemption</em>'.
	 * @see org.caret.model.Waiver#getRegulatoryExemption()
	 * @see #getWaiver()
	 * @generated
	 */
	EAttribute getWaiver_RegulatoryExemption();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.Waiver#getOutcome <em>Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Outcome</em>'.
	 * @see org.caret.model.Waiver#getOutcome()
	 * @see #getWaiver()
	 * @generated
	 */
	EAttribute getWaiver_Outcome();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.Waiver#getOutcomeStartDate <em>Outcome Start Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Outcome Start Date</em>'.
	 * @see org.caret.model.Waiver#getOutcomeStartDate()
	 * @see #getWaiver()
	 * @generated
	 */
	EAttribute getWaiver_OutcomeStartDate();

	/**
	 * Returns the meta object for class '{@link org.caret.model.SpecialEducationStatus <em>Special Education Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Special Education Status</em>'.
	 * @see org.caret.model.SpecialEducationStatus
	 * @generated
	 */
	EClass getSpecialEducationStatus();

	/**
	 * Returns the meta object for the container reference '{@link org.caret.model.SpecialEducationStatus#getStudent <em>Student</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Student</em>'.
	 * @see org.caret.model.SpecialEducationStatus#getStudent()
	 * @see #getSpecialEducationStatus()
	 * @generated
	 */
	EReference getSpecialEducationStatus_Student();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.SpecialEducationStatus#getReportingSelpa <em>Reporting Selpa</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reporting Selpa</em>'.
	 * @see org.caret.model.SpecialEducationStatus#getReportingSelpa()
	 * @see #getSpecialEducationStatus()
	 * @generated
	 */
	EAttribute getSpecialEducationStatus_ReportingSelpa();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.SpecialEducationStatus#getInitialEntryStartDate <em>Initial Entry Start Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Initial Entry Start Date</em>'.
	 * @see org.caret.model.SpecialEducationStatus#getInitialEntryStartDate()
	 * @see #getSpecialEducationStatus()
	 * @generated
	 */
	EAttribute getSpecialEducationStatus_InitialEntryStartDate();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.SpecialEducationStatus#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.caret.model.SpecialEducationStatus#getStatus()
	 * @see #getSpecialEducationStatus()
	 * @generated
	 */
	EAttribute getSpecialEducationStatus_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.SpecialEducationStatus#getNonParticipationReason <em>Non Participation Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Non Participation Reason</em>'.
	 * @see org.caret.model.SpecialEducationStatus#getNonParticipationReason()
	 * @see #getSpecialEducationStatus()
	 * @generated
	 */
	EAttribute getSpecialEducationStatus_NonParticipationReason();

	/**
	 * Returns the meta object for class '{@link org.caret.model.SpecialEducationMeeting <em>Special Education Meeting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Special Education Meeting</em>'.
	 * @see org.caret.model.SpecialEducationMeeting
	 * @generated
	 */
	EClass getSpecialEducationMeeting();

	/**
	 * Returns the meta object for the container reference '{@link org.caret.model.SpecialEducationMeeting#getStudent <em>Student</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Student</em>'.
	 * @see org.caret.model.SpecialEducationMeeting#getStudent()
	 * @see #getSpecialEducationMeeting()
	 * @generated
	 */
	EReference getSpecialEducationMeeting_Student();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.SpecialEducationMeeting#getReportingSelpa <em>Reporting Selpa</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reporting Selpa</em>'.
	 * @see org.caret.model.SpecialEducationMeeting#getReportingSelpa()
	 * @see #getSpecialEducationMeeting()
	 * @generated
	 */
	EAttribute getSpecialEducationMeeting_ReportingSelpa();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.SpecialEducationMeeting#getMeetingIdentifier <em>Meeting Identifier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Meeting Identifier</em>'.
	 * @see org.caret.model.SpecialEducationMeeting#getMeetingIdentifier()
	 * @see #getSpecialEducationMeeting()
	 * @generated
	 */
	EAttribute getSpecialEducationMeeting_MeetingIdentifier();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.SpecialEducationMeeting#getReferralDate <em>Referral Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Referral Date</em>'.
	 * @see org.caret.model.SpecialEducationMeeting#getReferralDate()
	 * @see #getSpecialEducationMeeting()
	 * @generated
	 */
	EAttribute getSpecialEducationMeeting_ReferralDate();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.SpecialEducationMeeting#getReferringParty <em>Referring Party</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Referring Party</em>'.
	 * @see org.caret.model.SpecialEducationMeeting#getReferringParty()
	 * @see #getSpecialEducationMeeting()
	 * @generated
	 */
	EAttribute getSpecialEducationMeeting_ReferringParty();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.SpecialEducationMeeting#getInitialEvaluationParentalConsentDate <em>Initial Evaluation Parental Consent Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Initial Evaluation Parental Consent Date</em>'.
	 * @see org.caret.model.SpecialEducationMeeting#getInitialEvaluationParentalConsentDate()
	 * @see #getSpecialEducationMeeting()
	 * @generated
	 */
	EAttribute getSpecialEducationMeeting_InitialEvaluationParentalConsentDate();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.SpecialEducationMeeting#getMeetingType <em>Meeting Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Meeting Type</em>'.
	 * @see org.caret.model.SpecialEducationMeeting#getMeetingType()
	 * @see #getSpecialEducationMeeting()
	 * @generated
	 */
	EAttribute getSpecialEducationMeeting_MeetingType();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.SpecialEducationMeeting#getMeetingDate <em>Meeting Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Meeting Date</em>'.
	 * @see org.caret.model.SpecialEducationMeeting#getMeetingDate()
	 * @see #getSpecialEducationMeeting()
	 * @generated
	 */
	EAttribute getSpecialEducationMeeting_MeetingDate();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.SpecialEducationMeeting#getPendingAsOfDate <em>Pending As Of Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pending As Of Date</em>'.
	 * @see org.caret.model.SpecialEducationMeeting#getPendingAsOfDate()
	 * @see #getSpecialEducationMeeting()
	 * @generated
	 */
	EAttribute getSpecialEducationMeeting_PendingAsOfDate();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.SpecialEducationMeeting#getDelayReason <em>Delay Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Delay Reason</em>'.
	 * @see org.caret.model.SpecialEducationMeeting#getDelayReason()
	 * @see #getSpecialEducationMeeting()
	 * @generated
	 */
	EAttribute getSpecialEducationMeeting_DelayReason();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.SpecialEducationMeeting#getEvaluationType <em>Evaluation Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Evaluation Type</em>'.
	 * @see org.caret.model.SpecialEducationMeeting#getEvaluationType()
	 * @see #getSpecialEducationMeeting()
	 * @generated
	 */
	EAttribute getSpecialEducationMeeting_EvaluationType();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.SpecialEducationMeeting#getPlanReview <em>Plan Review</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Plan Review</em>'.
	 * @see org.caret.model.SpecialEducationMeeting#getPlanReview()
	 * @see #getSpecialEducationMeeting()
	 * @generated
	 */
	EAttribute getSpecialEducationMeeting_PlanReview();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.SpecialEducationMeeting#getEvaluationOutcome <em>Evaluation Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Evaluation Outcome</em>'.
	 * @see org.caret.model.SpecialEducationMeeting#getEvaluationOutcome()
	 * @see #getSpecialEducationMeeting()
	 * @generated
	 */
	EAttribute getSpecialEducationMeeting_EvaluationOutcome();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.SpecialEducationMeeting#getParentalInvolvementFacilitation <em>Parental Involvement Facilitation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Parental Involvement Facilitation</em>'.
	 * @see org.caret.model.SpecialEducationMeeting#getParentalInvolvementFacilitation()
	 * @see #getSpecialEducationMeeting()
	 * @generated
	 */
	EAttribute getSpecialEducationMeeting_ParentalInvolvementFacilitation();

	/**
	 * Returns the meta object for class '{@link org.caret.model.SpecialEducationPlan <em>Special Education Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Special Education Plan</em>'.
	 * @see org.caret.model.SpecialEducationPlan
	 * @generated
	 */
	EClass getSpecialEducationPlan();

	/**
	 * Returns the meta object for the container reference '{@link org.caret.model.SpecialEducationPlan#getStudent <em>Student</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Student</em>'.
	 * @see org.caret.model.SpecialEducationPlan#getStudent()
	 * @see #getSpecialEducationPlan()
	 * @generated
	 */
	EReference getSpecialEducationPlan_Student();

	/**
	 * Returns the meta object for the reference '{@link org.caret.model.SpecialEducationPlan#getMeeting <em>Meeting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Meeting</em>'.
	 * @see org.caret.model.SpecialEducationPlan#getMeeting()
	 * @see #getSpecialEducationPlan()
	 * @generated
	 */
	EReference getSpecialEducationPlan_Meeting();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.SpecialEducationPlan#getReportingSelpa <em>Reporting Selpa</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reporting Selpa</em>'.
	 * @see org.caret.model.SpecialEducationPlan#getReportingSelpa()
	 * @see #getSpecialEducationPlan()
	 * @generated
	 */
	EAttribute getSpecialEducationPlan_ReportingSelpa();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.SpecialEducationPlan#getDistrictOfSpecialEducationAccountability <em>District Of Special Education Accountability</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>District Of Special Education Accountability</em>'.
	 * @see org.caret.model.SpecialEducationPlan#getDistrictOfSpecialEducationAccountability()
	 * @see #getSpecialEducationPlan()
	 * @generated
	 */
	EAttribute getSpecialEducationPlan_DistrictOfSpecialEducationAccountability();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.SpecialEducationPlan#getPlanType <em>Plan Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Plan Type</em>'.
	 * @see org.caret.model.SpecialEducationPlan#getPlanType()
	 * @see #getSpecialEducationPlan()
	 * @generated
	 */
	EAttribute getSpecialEducationPlan_PlanType();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.SpecialEducationPlan#getAmendmentDate <em>Amendment Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Amendment Date</em>'.
	 * @see org.caret.model.SpecialEducationPlan#getAmendmentDate()
	 * @see #getSpecialEducationPlan()
	 * @generated
	 */
	EAttribute getSpecialEducationPlan_AmendmentDate();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.SpecialEducationPlan#getReasonForPlanRecord <em>Reason For Plan Record</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason For Plan Record</em>'.
	 * @see org.caret.model.SpecialEducationPlan#getReasonForPlanRecord()
	 * @see #getSpecialEducationPlan()
	 * @generated
	 */
	EAttribute getSpecialEducationPlan_ReasonForPlanRecord();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.SpecialEducationPlan#getPrimaryResidence <em>Primary Residence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Primary Residence</em>'.
	 * @see org.caret.model.SpecialEducationPlan#getPrimaryResidence()
	 * @see #getSpecialEducationPlan()
	 * @generated
	 */
	EAttribute getSpecialEducationPlan_PrimaryResidence();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.SpecialEducationPlan#getDisability1 <em>Disability1</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Disability1</em>'.
	 * @see org.caret.model.SpecialEducationPlan#getDisability1()
	 * @see #getSpecialEducationPlan()
	 * @generated
	 */
	EAttribute getSpecialEducationPlan_Disability1();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.SpecialEducationPlan#getDisability1DegreeOfSupport <em>Disability1 Degree Of Support</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Disability1 Degree Of Support</em>'.
	 * @see org.caret.model.SpecialEducationPlan#getDisability1DegreeOfSupport()
	 * @see #getSpecialEducationPlan()
	 * @generated
	 */
	EAttribute getSpecialEducationPlan_Disability1DegreeOfSupport();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.SpecialEducationPlan#getDisability2 <em>Disability2</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Disability2</em>'.
	 * @see org.caret.model.SpecialEducationPlan#getDisability2()
	 * @see #getSpecialEducationPlan()
	 * @generated
	 */
	EAttribute getSpecialEducationPlan_Disability2();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.SpecialEducationPlan#getDisability2DegreeOfSupport <em>Disability2 Degree Of Support</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Disability2 Degree Of Support</em>'.
	 * @see org.caret.model.SpecialEducationPlan#getDisability2DegreeOfSupport()
	 * @see #getSpecialEducationPlan()
	 * @generated
	 */
	EAttribute getSpecialEducationPlan_Disability2DegreeOfSupport();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.SpecialEducationPlan#getInfantRegionalCenterServicesEligibility <em>Infant Regional Center Services Eligibility</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Infant Regional Center Services Eligibility</em>'.
	 * @see org.caret.model.SpecialEducationPlan#getInfantRegionalCenterServicesEligibility()
	 * @see #getSpecialEducationPlan()
	 * @generated
	 */
	EAttribute getSpecialEducationPlan_InfantRegionalCenterServicesEligibility();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.SpecialEducationPlan#getProgramSetting <em>Program Setting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Program Setting</em>'.
	 * @see org.caret.model.SpecialEducationPlan#getProgramSetting()
	 * @see #getSpecialEducationPlan()
	 * @generated
	 */
	EAttribute getSpecialEducationPlan_ProgramSetting();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.SpecialEducationPlan#getPreschoolProgramSettingServiceLocation <em>Preschool Program Setting Service Location</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Preschool Program Setting Service Location</em>'.
	 * @see org.caret.model.SpecialEducationPlan#getPreschoolProgramSettingServiceLocation()
	 * @see #getSpecialEducationPlan()
	 * @generated
	 */
	EAttribute getSpecialEducationPlan_PreschoolProgramSettingServiceLocation();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.SpecialEducationPlan#getTenOrMoreWeeklyHoursInSetting <em>Ten Or More Weekly Hours In Setting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ten Or More Weekly Hours In Setting</em>'.
	 * @see org.caret.model.SpecialEducationPlan#getTenOrMoreWeeklyHoursInSetting()
	 * @see #getSpecialEducationPlan()
	 * @generated
	 */
	EAttribute getSpecialEducationPlan_TenOrMoreWeeklyHoursInSetting();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.SpecialEducationPlan#getGeneralEducationParticipationPercentage <em>General Education Participation Percentage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>General Education Participation Percentage</em>'.
	 * @see org.caret.model.SpecialEducationPlan#getGeneralEducationParticipationPercentage()
	 * @see #getSpecialEducationPlan()
	 * @generated
	 */
	EAttribute getSpecialEducationPlan_GeneralEducationParticipationPercentage();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.SpecialEducationPlan#getProgramType <em>Program Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Program Type</em>'.
	 * @see org.caret.model.SpecialEducationPlan#getProgramType()
	 * @see #getSpecialEducationPlan()
	 * @generated
	 */
	EAttribute getSpecialEducationPlan_ProgramType();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.SpecialEducationPlan#getIepIncludesPostsecondaryGoals <em>Iep Includes Postsecondary Goals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Iep Includes Postsecondary Goals</em>'.
	 * @see org.caret.model.SpecialEducationPlan#getIepIncludesPostsecondaryGoals()
	 * @see #getSpecialEducationPlan()
	 * @generated
	 */
	EAttribute getSpecialEducationPlan_IepIncludesPostsecondaryGoals();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.SpecialEducationPlan#getPostsecondaryGoalsUpdatedAnnually <em>Postsecondary Goals Updated Annually</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Postsecondary Goals Updated Annually</em>'.
	 * @see org.caret.model.SpecialEducationPlan#getPostsecondaryGoalsUpdatedAnnually()
	 * @see #getSpecialEducationPlan()
	 * @generated
	 */
	EAttribute getSpecialEducationPlan_PostsecondaryGoalsUpdatedAnnually();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.SpecialEducationPlan#getPostsecondaryGoalsAgeAppropriateTransitionAssessment <em>Postsecondary Goals Age Appropriate Transition Assessment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Postsecondary Goals Age Appropriate Transition Assessment</em>'.
	 * @see org.caret.model.SpecialEducationPlan#getPostsecondaryGoalsAgeAppropriateTransitionAssessment()
	 * @see #getSpecialEducationPlan()
	 * @generated
	 */
	EAttribute getSpecialEducationPlan_PostsecondaryGoalsAgeAppropriateTransitionAssessment();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.SpecialEducationPlan#getTransitionServicesInIep <em>Transition Services In Iep</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Transition Services In Iep</em>'.
	 * @see org.caret.model.SpecialEducationPlan#getTransitionServicesInIep()
	 * @see #getSpecialEducationPlan()
	 * @generated
	 */
	EAttribute getSpecialEducationPlan_TransitionServicesInIep();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.SpecialEducationPlan#getSupportiveServices <em>Supportive Services</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Supportive Services</em>'.
	 * @see org.caret.model.SpecialEducationPlan#getSupportiveServices()
	 * @see #getSpecialEducationPlan()
	 * @generated
	 */
	EAttribute getSpecialEducationPlan_SupportiveServices();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.SpecialEducationPlan#getTransitionServicesGoalsInIep <em>Transition Services Goals In Iep</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Transition Services Goals In Iep</em>'.
	 * @see org.caret.model.SpecialEducationPlan#getTransitionServicesGoalsInIep()
	 * @see #getSpecialEducationPlan()
	 * @generated
	 */
	EAttribute getSpecialEducationPlan_TransitionServicesGoalsInIep();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.SpecialEducationPlan#getStudentIepParticipation <em>Student Iep Participation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Student Iep Participation</em>'.
	 * @see org.caret.model.SpecialEducationPlan#getStudentIepParticipation()
	 * @see #getSpecialEducationPlan()
	 * @generated
	 */
	EAttribute getSpecialEducationPlan_StudentIepParticipation();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.SpecialEducationPlan#getAgencyRepresentativeIepParticipation <em>Agency Representative Iep Participation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Agency Representative Iep Participation</em>'.
	 * @see org.caret.model.SpecialEducationPlan#getAgencyRepresentativeIepParticipation()
	 * @see #getSpecialEducationPlan()
	 * @generated
	 */
	EAttribute getSpecialEducationPlan_AgencyRepresentativeIepParticipation();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.SpecialEducationPlan#getSpecialTransportation <em>Special Transportation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Special Transportation</em>'.
	 * @see org.caret.model.SpecialEducationPlan#getSpecialTransportation()
	 * @see #getSpecialEducationPlan()
	 * @generated
	 */
	EAttribute getSpecialEducationPlan_SpecialTransportation();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.SpecialEducationPlan#getProgramExitDate <em>Program Exit Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Program Exit Date</em>'.
	 * @see org.caret.model.SpecialEducationPlan#getProgramExitDate()
	 * @see #getSpecialEducationPlan()
	 * @generated
	 */
	EAttribute getSpecialEducationPlan_ProgramExitDate();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.SpecialEducationPlan#getProgramExitReason <em>Program Exit Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Program Exit Reason</em>'.
	 * @see org.caret.model.SpecialEducationPlan#getProgramExitReason()
	 * @see #getSpecialEducationPlan()
	 * @generated
	 */
	EAttribute getSpecialEducationPlan_ProgramExitReason();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.SpecialEducationPlan#getWorkAbilityCompletion <em>Work Ability Completion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Work Ability Completion</em>'.
	 * @see org.caret.model.SpecialEducationPlan#getWorkAbilityCompletion()
	 * @see #getSpecialEducationPlan()
	 * @generated
	 */
	EAttribute getSpecialEducationPlan_WorkAbilityCompletion();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.SpecialEducationPlan#getDepartmentOfRehabilitationServicesCompletion <em>Department Of Rehabilitation Services Completion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Department Of Rehabilitation Services Completion</em>'.
	 * @see org.caret.model.SpecialEducationPlan#getDepartmentOfRehabilitationServicesCompletion()
	 * @see #getSpecialEducationPlan()
	 * @generated
	 */
	EAttribute getSpecialEducationPlan_DepartmentOfRehabilitationServicesCompletion();

	/**
	 * Returns the meta object for the containment reference list '{@link org.caret.model.SpecialEducationPlan#getServices <em>Services</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Services</em>'.
	 * @see org.caret.model.SpecialEducationPlan#getServices()
	 * @see #getSpecialEducationPlan()
	 * @generated
	 */
	EReference getSpecialEducationPlan_Services();

	/**
	 * Returns the meta object for class '{@link org.caret.model.SpecialEducationService <em>Special Education Service</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Special Education Service</em>'.
	 * @see org.caret.model.SpecialEducationService
	 * @generated
	 */
	EClass getSpecialEducationService();

	/**
	 * Returns the meta object for the container reference '{@link org.caret.model.SpecialEducationService#getPlan <em>Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Plan</em>'.
	 * @see org.caret.model.SpecialEducationService#getPlan()
	 * @see #getSpecialEducationService()
	 * @generated
	 */
	EReference getSpecialEducationService_Plan();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.SpecialEducationService#getNonpublicAgency <em>Nonpublic Agency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Nonpublic Agency</em>'.
	 * @see org.caret.model.SpecialEducationService#getNonpublicAgency()
	 * @see #getSpecialEducationService()
	 * @generated
	 */
	EAttribute getSpecialEducationService_NonpublicAgency();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.SpecialEducationService#getService <em>Service</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Service</em>'.
	 * @see org.caret.model.SpecialEducationService#getService()
	 * @see #getSpecialEducationService()
	 * @generated
	 */
	EAttribute getSpecialEducationService_Service();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.SpecialEducationService#getProvider <em>Provider</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Provider</em>'.
	 * @see org.caret.model.SpecialEducationService#getProvider()
	 * @see #getSpecialEducationService()
	 * @generated
	 */
	EAttribute getSpecialEducationService_Provider();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.SpecialEducationService#getLocation <em>Location</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Location</em>'.
	 * @see org.caret.model.SpecialEducationService#getLocation()
	 * @see #getSpecialEducationService()
	 * @generated
	 */
	EAttribute getSpecialEducationService_Location();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.SpecialEducationService#getFrequency <em>Frequency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Frequency</em>'.
	 * @see org.caret.model.SpecialEducationService#getFrequency()
	 * @see #getSpecialEducationService()
	 * @generated
	 */
	EAttribute getSpecialEducationService_Frequency();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.SpecialEducationService#getDurationMinutes <em>Duration Minutes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Duration Minutes</em>'.
	 * @see org.caret.model.SpecialEducationService#getDurationMinutes()
	 * @see #getSpecialEducationService()
	 * @generated
	 */
	EAttribute getSpecialEducationService_DurationMinutes();

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
	 * Returns the meta object for the attribute '{@link org.caret.model.Course#getAcademicYear <em>Academic Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Academic Year</em>'.
	 * @see org.caret.model.Course#getAcademicYear()
	 * @see #getCourse()
	 * @generated
	 */
	EAttribute getCourse_AcademicYear();

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
	 * Returns the meta object for the attribute '{@link org.caret.model.Course#getStateCourse <em>State Course</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State Course</em>'.
	 * @see org.caret.model.Course#getStateCourse()
	 * @see #getCourse()
	 * @generated
	 */
	EAttribute getCourse_StateCourse();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.Course#getCourseContent <em>Course Content</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Course Content</em>'.
	 * @see org.caret.model.Course#getCourseContent()
	 * @see #getCourse()
	 * @generated
	 */
	EAttribute getCourse_CourseContent();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.Course#getNclbCoreCourseInstructionalLevel <em>Nclb Core Course Instructional Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Nclb Core Course Instructional Level</em>'.
	 * @see org.caret.model.Course#getNclbCoreCourseInstructionalLevel()
	 * @see #getCourse()
	 * @generated
	 */
	EAttribute getCourse_NclbCoreCourseInstructionalLevel();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.Course#getCteTechnicalPreparation <em>Cte Technical Preparation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cte Technical Preparation</em>'.
	 * @see org.caret.model.Course#getCteTechnicalPreparation()
	 * @see #getCourse()
	 * @generated
	 */
	EAttribute getCourse_CteTechnicalPreparation();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.Course#getCtePostsecondaryArticulated <em>Cte Postsecondary Articulated</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cte Postsecondary Articulated</em>'.
	 * @see org.caret.model.Course#getCtePostsecondaryArticulated()
	 * @see #getCourse()
	 * @generated
	 */
	EAttribute getCourse_CtePostsecondaryArticulated();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.Course#getUcCsuApproved <em>Uc Csu Approved</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Uc Csu Approved</em>'.
	 * @see org.caret.model.Course#getUcCsuApproved()
	 * @see #getCourse()
	 * @generated
	 */
	EAttribute getCourse_UcCsuApproved();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.Course#getDepartmentalizedCourseStandardsGradeLevelRange <em>Departmentalized Course Standards Grade Level Range</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Departmentalized Course Standards Grade Level Range</em>'.
	 * @see org.caret.model.Course#getDepartmentalizedCourseStandardsGradeLevelRange()
	 * @see #getCourse()
	 * @generated
	 */
	EAttribute getCourse_DepartmentalizedCourseStandardsGradeLevelRange();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.Course#getContentStandardsAlignment <em>Content Standards Alignment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Content Standards Alignment</em>'.
	 * @see org.caret.model.Course#getContentStandardsAlignment()
	 * @see #getCourse()
	 * @generated
	 */
	EAttribute getCourse_ContentStandardsAlignment();

	/**
	 * Returns the meta object for the containment reference list '{@link org.caret.model.Course#getSections <em>Sections</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sections</em>'.
	 * @see org.caret.model.Course#getSections()
	 * @see #getCourse()
	 * @generated
	 */
	EReference getCourse_Sections();

	/**
	 * Returns the meta object for class '{@link org.caret.model.Section <em>Section</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Section</em>'.
	 * @see org.caret.model.Section
	 * @generated
	 */
	EClass getSection();

	/**
	 * Returns the meta object for the container reference '{@link org.caret.model.Section#getCourse <em>Course</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Course</em>'.
	 * @see org.caret.model.Section#getCourse()
	 * @see #getSection()
	 * @generated
	 */
	EReference getSection_Course();

	/**
	 * Returns the meta object for the reference '{@link org.caret.model.Section#getSchool <em>School</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>School</em>'.
	 * @see org.caret.model.Section#getSchool()
	 * @see #getSection()
	 * @generated
	 */
	EReference getSection_School();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.Section#getSectionId <em>Section Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Section Id</em>'.
	 * @see org.caret.model.Section#getSectionId()
	 * @see #getSection()
	 * @generated
	 */
	EAttribute getSection_SectionId();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.Section#getAcademicTerm <em>Academic Term</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Academic Term</em>'.
	 * @see org.caret.model.Section#getAcademicTerm()
	 * @see #getSection()
	 * @generated
	 */
	EAttribute getSection_AcademicTerm();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.Section#getFirstDay <em>First Day</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>First Day</em>'.
	 * @see org.caret.model.Section#getFirstDay()
	 * @see #getSection()
	 * @generated
	 */
	EAttribute getSection_FirstDay();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.Section#getLastDay <em>Last Day</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Last Day</em>'.
	 * @see org.caret.model.Section#getLastDay()
	 * @see #getSection()
	 * @generated
	 */
	EAttribute getSection_LastDay();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.Section#getInstructionalLevel <em>Instructional Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Instructional Level</em>'.
	 * @see org.caret.model.Section#getInstructionalLevel()
	 * @see #getSection()
	 * @generated
	 */
	EAttribute getSection_InstructionalLevel();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.Section#getEducationService <em>Education Service</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Education Service</em>'.
	 * @see org.caret.model.Section#getEducationService()
	 * @see #getSection()
	 * @generated
	 */
	EAttribute getSection_EducationService();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.Section#getLanguageOfInstruction <em>Language Of Instruction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language Of Instruction</em>'.
	 * @see org.caret.model.Section#getLanguageOfInstruction()
	 * @see #getSection()
	 * @generated
	 */
	EAttribute getSection_LanguageOfInstruction();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.Section#getInstructionalStrategy <em>Instructional Strategy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Instructional Strategy</em>'.
	 * @see org.caret.model.Section#getInstructionalStrategy()
	 * @see #getSection()
	 * @generated
	 */
	EAttribute getSection_InstructionalStrategy();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.Section#getIndependentStudy <em>Independent Study</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Independent Study</em>'.
	 * @see org.caret.model.Section#getIndependentStudy()
	 * @see #getSection()
	 * @generated
	 */
	EAttribute getSection_IndependentStudy();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.Section#getDistanceLearning <em>Distance Learning</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Distance Learning</em>'.
	 * @see org.caret.model.Section#getDistanceLearning()
	 * @see #getSection()
	 * @generated
	 */
	EAttribute getSection_DistanceLearning();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.Section#getEducationProgramFundingSource <em>Education Program Funding Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Education Program Funding Source</em>'.
	 * @see org.caret.model.Section#getEducationProgramFundingSource()
	 * @see #getSection()
	 * @generated
	 */
	EAttribute getSection_EducationProgramFundingSource();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.Section#getCteCourseSectionProvider <em>Cte Course Section Provider</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cte Course Section Provider</em>'.
	 * @see org.caret.model.Section#getCteCourseSectionProvider()
	 * @see #getSection()
	 * @generated
	 */
	EAttribute getSection_CteCourseSectionProvider();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.Section#getCourseContentAreaSubcategory <em>Course Content Area Subcategory</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Course Content Area Subcategory</em>'.
	 * @see org.caret.model.Section#getCourseContentAreaSubcategory()
	 * @see #getSection()
	 * @generated
	 */
	EAttribute getSection_CourseContentAreaSubcategory();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.Section#getApIbCourseCrossReference <em>Ap Ib Course Cross Reference</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ap Ib Course Cross Reference</em>'.
	 * @see org.caret.model.Section#getApIbCourseCrossReference()
	 * @see #getSection()
	 * @generated
	 */
	EAttribute getSection_ApIbCourseCrossReference();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.Section#getOnlineCourseInstructionType <em>Online Course Instruction Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Online Course Instruction Type</em>'.
	 * @see org.caret.model.Section#getOnlineCourseInstructionType()
	 * @see #getSection()
	 * @generated
	 */
	EAttribute getSection_OnlineCourseInstructionType();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.Section#getMiddleSchoolCoreSetting <em>Middle School Core Setting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Middle School Core Setting</em>'.
	 * @see org.caret.model.Section#getMiddleSchoolCoreSetting()
	 * @see #getSection()
	 * @generated
	 */
	EAttribute getSection_MiddleSchoolCoreSetting();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.Section#getLocalAssignmentOption <em>Local Assignment Option</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Local Assignment Option</em>'.
	 * @see org.caret.model.Section#getLocalAssignmentOption()
	 * @see #getSection()
	 * @generated
	 */
	EAttribute getSection_LocalAssignmentOption();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.Section#getHighQualityCteCourse <em>High Quality Cte Course</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>High Quality Cte Course</em>'.
	 * @see org.caret.model.Section#getHighQualityCteCourse()
	 * @see #getSection()
	 * @generated
	 */
	EAttribute getSection_HighQualityCteCourse();

	/**
	 * Returns the meta object for the containment reference list '{@link org.caret.model.Section#getTeachers <em>Teachers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Teachers</em>'.
	 * @see org.caret.model.Section#getTeachers()
	 * @see #getSection()
	 * @generated
	 */
	EReference getSection_Teachers();

	/**
	 * Returns the meta object for the containment reference list '{@link org.caret.model.Section#getEnrollments <em>Enrollments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Enrollments</em>'.
	 * @see org.caret.model.Section#getEnrollments()
	 * @see #getSection()
	 * @generated
	 */
	EReference getSection_Enrollments();

	/**
	 * Returns the meta object for class '{@link org.caret.model.SectionTeacher <em>Section Teacher</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Section Teacher</em>'.
	 * @see org.caret.model.SectionTeacher
	 * @generated
	 */
	EClass getSectionTeacher();

	/**
	 * Returns the meta object for the container reference '{@link org.caret.model.SectionTeacher#getSection <em>Section</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Section</em>'.
	 * @see org.caret.model.SectionTeacher#getSection()
	 * @see #getSectionTeacher()
	 * @generated
	 */
	EReference getSectionTeacher_Section();

	/**
	 * Returns the meta object for the reference '{@link org.caret.model.SectionTeacher#getStaffMember <em>Staff Member</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Staff Member</em>'.
	 * @see org.caret.model.SectionTeacher#getStaffMember()
	 * @see #getSectionTeacher()
	 * @generated
	 */
	EReference getSectionTeacher_StaffMember();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.SectionTeacher#getClassId <em>Class Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Class Id</em>'.
	 * @see org.caret.model.SectionTeacher#getClassId()
	 * @see #getSectionTeacher()
	 * @generated
	 */
	EAttribute getSectionTeacher_ClassId();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.SectionTeacher#getMultipleTeacher <em>Multiple Teacher</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Multiple Teacher</em>'.
	 * @see org.caret.model.SectionTeacher#getMultipleTeacher()
	 * @see #getSectionTeacher()
	 * @generated
	 */
	EAttribute getSectionTeacher_MultipleTeacher();

	/**
	 * Returns the meta object for class '{@link org.caret.model.SectionEnrollment <em>Section Enrollment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Section Enrollment</em>'.
	 * @see org.caret.model.SectionEnrollment
	 * @generated
	 */
	EClass getSectionEnrollment();

	/**
	 * Returns the meta object for the container reference '{@link org.caret.model.SectionEnrollment#getSection <em>Section</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Section</em>'.
	 * @see org.caret.model.SectionEnrollment#getSection()
	 * @see #getSectionEnrollment()
	 * @generated
	 */
	EReference getSectionEnrollment_Section();

	/**
	 * Returns the meta object for the reference '{@link org.caret.model.SectionEnrollment#getStudent <em>Student</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Student</em>'.
	 * @see org.caret.model.SectionEnrollment#getStudent()
	 * @see #getSectionEnrollment()
	 * @generated
	 */
	EReference getSectionEnrollment_Student();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.SectionEnrollment#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.caret.model.SectionEnrollment#getStart()
	 * @see #getSectionEnrollment()
	 * @generated
	 */
	EAttribute getSectionEnrollment_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.SectionEnrollment#getExitDate <em>Exit Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Exit Date</em>'.
	 * @see org.caret.model.SectionEnrollment#getExitDate()
	 * @see #getSectionEnrollment()
	 * @generated
	 */
	EAttribute getSectionEnrollment_ExitDate();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.SectionEnrollment#getUcCsuAdmissionRequirement <em>Uc Csu Admission Requirement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Uc Csu Admission Requirement</em>'.
	 * @see org.caret.model.SectionEnrollment#getUcCsuAdmissionRequirement()
	 * @see #getSectionEnrollment()
	 * @generated
	 */
	EAttribute getSectionEnrollment_UcCsuAdmissionRequirement();

	/**
	 * Returns the meta object for the containment reference list '{@link org.caret.model.SectionEnrollment#getMarks <em>Marks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Marks</em>'.
	 * @see org.caret.model.SectionEnrollment#getMarks()
	 * @see #getSectionEnrollment()
	 * @generated
	 */
	EReference getSectionEnrollment_Marks();

	/**
	 * Returns the meta object for class '{@link org.caret.model.Mark <em>Mark</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Mark</em>'.
	 * @see org.caret.model.Mark
	 * @generated
	 */
	EClass getMark();

	/**
	 * Returns the meta object for the container reference '{@link org.caret.model.Mark#getSectionEnrollment <em>Section Enrollment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Section Enrollment</em>'.
	 * @see org.caret.model.Mark#getSectionEnrollment()
	 * @see #getMark()
	 * @generated
	 */
	EReference getMark_SectionEnrollment();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.Mark#getMarkingPeriod <em>Marking Period</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Marking Period</em>'.
	 * @see org.caret.model.Mark#getMarkingPeriod()
	 * @see #getMark()
	 * @generated
	 */
	EAttribute getMark_MarkingPeriod();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.Mark#getCreditsAttempted <em>Credits Attempted</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Credits Attempted</em>'.
	 * @see org.caret.model.Mark#getCreditsAttempted()
	 * @see #getMark()
	 * @generated
	 */
	EAttribute getMark_CreditsAttempted();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.Mark#getCreditsEarned <em>Credits Earned</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Credits Earned</em>'.
	 * @see org.caret.model.Mark#getCreditsEarned()
	 * @see #getMark()
	 * @generated
	 */
	EAttribute getMark_CreditsEarned();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.Mark#getFinalGrade <em>Final Grade</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Final Grade</em>'.
	 * @see org.caret.model.Mark#getFinalGrade()
	 * @see #getMark()
	 * @generated
	 */
	EAttribute getMark_FinalGrade();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.Mark#getCarnegieUnitsEarned <em>Carnegie Units Earned</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Carnegie Units Earned</em>'.
	 * @see org.caret.model.Mark#getCarnegieUnitsEarned()
	 * @see #getMark()
	 * @generated
	 */
	EAttribute getMark_CarnegieUnitsEarned();

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
	 * Returns the meta object for the attribute '{@link org.caret.model.Incident#getMostSevereOffense <em>Most Severe Offense</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Most Severe Offense</em>'.
	 * @see org.caret.model.Incident#getMostSevereOffense()
	 * @see #getIncident()
	 * @generated
	 */
	EAttribute getIncident_MostSevereOffense();

	/**
	 * Returns the meta object for the containment reference list '{@link org.caret.model.Incident#getParticipants <em>Participants</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Participants</em>'.
	 * @see org.caret.model.Incident#getParticipants()
	 * @see #getIncident()
	 * @generated
	 */
	EReference getIncident_Participants();

	/**
	 * Returns the meta object for class '{@link org.caret.model.Participant <em>Participant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Participant</em>'.
	 * @see org.caret.model.Participant
	 * @generated
	 */
	EClass getParticipant();

	/**
	 * Returns the meta object for the container reference '{@link org.caret.model.Participant#getIncident <em>Incident</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Incident</em>'.
	 * @see org.caret.model.Participant#getIncident()
	 * @see #getParticipant()
	 * @generated
	 */
	EReference getParticipant_Incident();

	/**
	 * Returns the meta object for the reference '{@link org.caret.model.Participant#getStudent <em>Student</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Student</em>'.
	 * @see org.caret.model.Participant#getStudent()
	 * @see #getParticipant()
	 * @generated
	 */
	EReference getParticipant_Student();

	/**
	 * Returns the meta object for the reference '{@link org.caret.model.Participant#getSchool <em>School</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>School</em>'.
	 * @see org.caret.model.Participant#getSchool()
	 * @see #getParticipant()
	 * @generated
	 */
	EReference getParticipant_School();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.Participant#getStatutoryOffense <em>Statutory Offense</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Statutory Offense</em>'.
	 * @see org.caret.model.Participant#getStatutoryOffense()
	 * @see #getParticipant()
	 * @generated
	 */
	EAttribute getParticipant_StatutoryOffense();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.Participant#getInstructionalSupport <em>Instructional Support</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Instructional Support</em>'.
	 * @see org.caret.model.Participant#getInstructionalSupport()
	 * @see #getParticipant()
	 * @generated
	 */
	EAttribute getParticipant_InstructionalSupport();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.Participant#getRemovalToInterimAlternativeSettingReason <em>Removal To Interim Alternative Setting Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Removal To Interim Alternative Setting Reason</em>'.
	 * @see org.caret.model.Participant#getRemovalToInterimAlternativeSettingReason()
	 * @see #getParticipant()
	 * @generated
	 */
	EAttribute getParticipant_RemovalToInterimAlternativeSettingReason();

	/**
	 * Returns the meta object for the containment reference list '{@link org.caret.model.Participant#getOffenses <em>Offenses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Offenses</em>'.
	 * @see org.caret.model.Participant#getOffenses()
	 * @see #getParticipant()
	 * @generated
	 */
	EReference getParticipant_Offenses();

	/**
	 * Returns the meta object for the containment reference list '{@link org.caret.model.Participant#getResults <em>Results</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Results</em>'.
	 * @see org.caret.model.Participant#getResults()
	 * @see #getParticipant()
	 * @generated
	 */
	EReference getParticipant_Results();

	/**
	 * Returns the meta object for class '{@link org.caret.model.Offense <em>Offense</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Offense</em>'.
	 * @see org.caret.model.Offense
	 * @generated
	 */
	EClass getOffense();

	/**
	 * Returns the meta object for the container reference '{@link org.caret.model.Offense#getParticipant <em>Participant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Participant</em>'.
	 * @see org.caret.model.Offense#getParticipant()
	 * @see #getOffense()
	 * @generated
	 */
	EReference getOffense_Participant();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.Offense#getOffense <em>Offense</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Offense</em>'.
	 * @see org.caret.model.Offense#getOffense()
	 * @see #getOffense()
	 * @generated
	 */
	EAttribute getOffense_Offense();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.Offense#getWeaponCategory <em>Weapon Category</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Weapon Category</em>'.
	 * @see org.caret.model.Offense#getWeaponCategory()
	 * @see #getOffense()
	 * @generated
	 */
	EAttribute getOffense_WeaponCategory();

	/**
	 * Returns the meta object for class '{@link org.caret.model.IncidentResult <em>Incident Result</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Incident Result</em>'.
	 * @see org.caret.model.IncidentResult
	 * @generated
	 */
	EClass getIncidentResult();

	/**
	 * Returns the meta object for the container reference '{@link org.caret.model.IncidentResult#getParticipant <em>Participant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Participant</em>'.
	 * @see org.caret.model.IncidentResult#getParticipant()
	 * @see #getIncidentResult()
	 * @generated
	 */
	EReference getIncidentResult_Participant();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.IncidentResult#getResult <em>Result</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Result</em>'.
	 * @see org.caret.model.IncidentResult#getResult()
	 * @see #getIncidentResult()
	 * @generated
	 */
	EAttribute getIncidentResult_Result();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.IncidentResult#getDisciplinaryAction <em>Disciplinary Action</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Disciplinary Action</em>'.
	 * @see org.caret.model.IncidentResult#getDisciplinaryAction()
	 * @see #getIncidentResult()
	 * @generated
	 */
	EAttribute getIncidentResult_DisciplinaryAction();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.IncidentResult#getAuthority <em>Authority</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Authority</em>'.
	 * @see org.caret.model.IncidentResult#getAuthority()
	 * @see #getIncidentResult()
	 * @generated
	 */
	EAttribute getIncidentResult_Authority();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.IncidentResult#getDurationDays <em>Duration Days</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Duration Days</em>'.
	 * @see org.caret.model.IncidentResult#getDurationDays()
	 * @see #getIncidentResult()
	 * @generated
	 */
	EAttribute getIncidentResult_DurationDays();

	/**
	 * Returns the meta object for the attribute '{@link org.caret.model.IncidentResult#getModification <em>Modification</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Modification</em>'.
	 * @see org.caret.model.IncidentResult#getModification()
	 * @see #getIncidentResult()
	 * @generated
	 */
	EAttribute getIncidentResult_Modification();

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
		 * The meta object literal for the '<em><b>Days Off</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CALENDAR_YEAR__DAYS_OFF = eINSTANCE.getCalendarYear_DaysOff();

		/**
		 * The meta object literal for the '{@link org.caret.model.impl.DayOffImpl <em>Day Off</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.caret.model.impl.DayOffImpl
		 * @see org.caret.model.impl.ModelPackageImpl#getDayOff()
		 * @generated
		 */
		EClass DAY_OFF = eINSTANCE.getDayOff();

		/**
		 * The meta object literal for the '<em><b>Calendar Year</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DAY_OFF__CALENDAR_YEAR = eINSTANCE.getDayOff_CalendarYear();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DAY_OFF__DATE = eINSTANCE.getDayOff_Date();

		/**
		 * The meta object literal for the '<em><b>School Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DAY_OFF__SCHOOL_CODE = eINSTANCE.getDayOff_SchoolCode();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DAY_OFF__REASON = eINSTANCE.getDayOff_Reason();

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
		 * The meta object literal for the '<em><b>Information</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STAFF_MEMBER__INFORMATION = eINSTANCE.getStaffMember_Information();

		/**
		 * The meta object literal for the '<em><b>Assignments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STAFF_MEMBER__ASSIGNMENTS = eINSTANCE.getStaffMember_Assignments();

		/**
		 * The meta object literal for the '{@link org.caret.model.impl.StaffInformationImpl <em>Staff Information</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.caret.model.impl.StaffInformationImpl
		 * @see org.caret.model.impl.ModelPackageImpl#getStaffInformation()
		 * @generated
		 */
		EClass STAFF_INFORMATION = eINSTANCE.getStaffInformation();

		/**
		 * The meta object literal for the '<em><b>Staff Member</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STAFF_INFORMATION__STAFF_MEMBER = eINSTANCE.getStaffInformation_StaffMember();

		/**
		 * The meta object literal for the '<em><b>Legal First Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAFF_INFORMATION__LEGAL_FIRST_NAME = eINSTANCE.getStaffInformation_LegalFirstName();

		/**
		 * The meta object literal for the '<em><b>Legal Middle Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAFF_INFORMATION__LEGAL_MIDDLE_NAME = eINSTANCE.getStaffInformation_LegalMiddleName();

		/**
		 * The meta object literal for the '<em><b>Legal Last Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAFF_INFORMATION__LEGAL_LAST_NAME = eINSTANCE.getStaffInformation_LegalLastName();

		/**
		 * The meta object literal for the '<em><b>Alias First Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAFF_INFORMATION__ALIAS_FIRST_NAME = eINSTANCE.getStaffInformation_AliasFirstName();

		/**
		 * The meta object literal for the '<em><b>Alias Middle Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAFF_INFORMATION__ALIAS_MIDDLE_NAME = eINSTANCE.getStaffInformation_AliasMiddleName();

		/**
		 * The meta object literal for the '<em><b>Alias Last Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAFF_INFORMATION__ALIAS_LAST_NAME = eINSTANCE.getStaffInformation_AliasLastName();

		/**
		 * The meta object literal for the '<em><b>Birth Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAFF_INFORMATION__BIRTH_DATE = eINSTANCE.getStaffInformation_BirthDate();

		/**
		 * The meta object literal for the '<em><b>Gender</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAFF_INFORMATION__GENDER = eINSTANCE.getStaffInformation_Gender();

		/**
		 * The meta object literal for the '<em><b>Hispanic Ethnicity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAFF_INFORMATION__HISPANIC_ETHNICITY = eINSTANCE.getStaffInformation_HispanicEthnicity();

		/**
		 * The meta object literal for the '<em><b>Ethnicity Missing</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAFF_INFORMATION__ETHNICITY_MISSING = eINSTANCE.getStaffInformation_EthnicityMissing();

		/**
		 * The meta object literal for the '<em><b>Race1</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAFF_INFORMATION__RACE1 = eINSTANCE.getStaffInformation_Race1();

		/**
		 * The meta object literal for the '<em><b>Race2</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAFF_INFORMATION__RACE2 = eINSTANCE.getStaffInformation_Race2();

		/**
		 * The meta object literal for the '<em><b>Race3</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAFF_INFORMATION__RACE3 = eINSTANCE.getStaffInformation_Race3();

		/**
		 * The meta object literal for the '<em><b>Race4</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAFF_INFORMATION__RACE4 = eINSTANCE.getStaffInformation_Race4();

		/**
		 * The meta object literal for the '<em><b>Race5</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAFF_INFORMATION__RACE5 = eINSTANCE.getStaffInformation_Race5();

		/**
		 * The meta object literal for the '<em><b>Race Missing</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAFF_INFORMATION__RACE_MISSING = eINSTANCE.getStaffInformation_RaceMissing();

		/**
		 * The meta object literal for the '<em><b>Highest Degree</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAFF_INFORMATION__HIGHEST_DEGREE = eINSTANCE.getStaffInformation_HighestDegree();

		/**
		 * The meta object literal for the '<em><b>Employment Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAFF_INFORMATION__EMPLOYMENT_STATUS = eINSTANCE.getStaffInformation_EmploymentStatus();

		/**
		 * The meta object literal for the '<em><b>Employment Start Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAFF_INFORMATION__EMPLOYMENT_START_DATE = eINSTANCE.getStaffInformation_EmploymentStartDate();

		/**
		 * The meta object literal for the '<em><b>Employment End Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAFF_INFORMATION__EMPLOYMENT_END_DATE = eINSTANCE.getStaffInformation_EmploymentEndDate();

		/**
		 * The meta object literal for the '<em><b>Service Years Lea</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAFF_INFORMATION__SERVICE_YEARS_LEA = eINSTANCE.getStaffInformation_ServiceYearsLea();

		/**
		 * The meta object literal for the '<em><b>Service Years Total</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAFF_INFORMATION__SERVICE_YEARS_TOTAL = eINSTANCE.getStaffInformation_ServiceYearsTotal();

		/**
		 * The meta object literal for the '{@link org.caret.model.impl.StaffAssignmentImpl <em>Staff Assignment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.caret.model.impl.StaffAssignmentImpl
		 * @see org.caret.model.impl.ModelPackageImpl#getStaffAssignment()
		 * @generated
		 */
		EClass STAFF_ASSIGNMENT = eINSTANCE.getStaffAssignment();

		/**
		 * The meta object literal for the '<em><b>Staff Member</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STAFF_ASSIGNMENT__STAFF_MEMBER = eINSTANCE.getStaffAssignment_StaffMember();

		/**
		 * The meta object literal for the '<em><b>Academic Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAFF_ASSIGNMENT__ACADEMIC_YEAR = eINSTANCE.getStaffAssignment_AcademicYear();

		/**
		 * The meta object literal for the '<em><b>School</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STAFF_ASSIGNMENT__SCHOOL = eINSTANCE.getStaffAssignment_School();

		/**
		 * The meta object literal for the '<em><b>Job Classification</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAFF_ASSIGNMENT__JOB_CLASSIFICATION = eINSTANCE.getStaffAssignment_JobClassification();

		/**
		 * The meta object literal for the '<em><b>Sequence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAFF_ASSIGNMENT__SEQUENCE = eINSTANCE.getStaffAssignment_Sequence();

		/**
		 * The meta object literal for the '<em><b>Full Time Equivalent Percent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAFF_ASSIGNMENT__FULL_TIME_EQUIVALENT_PERCENT = eINSTANCE.getStaffAssignment_FullTimeEquivalentPercent();

		/**
		 * The meta object literal for the '<em><b>Non Classroom Assignment1</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAFF_ASSIGNMENT__NON_CLASSROOM_ASSIGNMENT1 = eINSTANCE.getStaffAssignment_NonClassroomAssignment1();

		/**
		 * The meta object literal for the '<em><b>Non Classroom Assignment2</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAFF_ASSIGNMENT__NON_CLASSROOM_ASSIGNMENT2 = eINSTANCE.getStaffAssignment_NonClassroomAssignment2();

		/**
		 * The meta object literal for the '<em><b>Non Classroom Assignment3</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAFF_ASSIGNMENT__NON_CLASSROOM_ASSIGNMENT3 = eINSTANCE.getStaffAssignment_NonClassroomAssignment3();

		/**
		 * The meta object literal for the '<em><b>Non Classroom Assignment4</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAFF_ASSIGNMENT__NON_CLASSROOM_ASSIGNMENT4 = eINSTANCE.getStaffAssignment_NonClassroomAssignment4();

		/**
		 * The meta object literal for the '<em><b>Non Classroom Assignment5</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAFF_ASSIGNMENT__NON_CLASSROOM_ASSIGNMENT5 = eINSTANCE.getStaffAssignment_NonClassroomAssignment5();

		/**
		 * The meta object literal for the '<em><b>Non Classroom Assignment6</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAFF_ASSIGNMENT__NON_CLASSROOM_ASSIGNMENT6 = eINSTANCE.getStaffAssignment_NonClassroomAssignment6();

		/**
		 * The meta object literal for the '<em><b>Non Classroom Assignment7</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAFF_ASSIGNMENT__NON_CLASSROOM_ASSIGNMENT7 = eINSTANCE.getStaffAssignment_NonClassroomAssignment7();

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
		 * The meta object literal for the '<em><b>Local Special Education Student Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDENT__LOCAL_SPECIAL_EDUCATION_STUDENT_ID = eINSTANCE.getStudent_LocalSpecialEducationStudentId();

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
		 * The meta object literal for the '<em><b>Program Memberships</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDENT__PROGRAM_MEMBERSHIPS = eINSTANCE.getStudent_ProgramMemberships();

		/**
		 * The meta object literal for the '<em><b>Language Acquisitions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDENT__LANGUAGE_ACQUISITIONS = eINSTANCE.getStudent_LanguageAcquisitions();

		/**
		 * The meta object literal for the '<em><b>Attendance Summaries</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDENT__ATTENDANCE_SUMMARIES = eINSTANCE.getStudent_AttendanceSummaries();

		/**
		 * The meta object literal for the '<em><b>Pathway Completions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDENT__PATHWAY_COMPLETIONS = eINSTANCE.getStudent_PathwayCompletions();

		/**
		 * The meta object literal for the '<em><b>Work Based Learning</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDENT__WORK_BASED_LEARNING = eINSTANCE.getStudent_WorkBasedLearning();

		/**
		 * The meta object literal for the '<em><b>Postsecondary Statuses</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDENT__POSTSECONDARY_STATUSES = eINSTANCE.getStudent_PostsecondaryStatuses();

		/**
		 * The meta object literal for the '<em><b>Waivers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDENT__WAIVERS = eINSTANCE.getStudent_Waivers();

		/**
		 * The meta object literal for the '<em><b>Special Education Statuses</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDENT__SPECIAL_EDUCATION_STATUSES = eINSTANCE.getStudent_SpecialEducationStatuses();

		/**
		 * The meta object literal for the '<em><b>Special Education Meetings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDENT__SPECIAL_EDUCATION_MEETINGS = eINSTANCE.getStudent_SpecialEducationMeetings();

		/**
		 * The meta object literal for the '<em><b>Special Education Plans</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDENT__SPECIAL_EDUCATION_PLANS = eINSTANCE.getStudent_SpecialEducationPlans();

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
		 * The meta object literal for the '<em><b>Hispanic Ethnicity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDENT_INFORMATION__HISPANIC_ETHNICITY = eINSTANCE.getStudentInformation_HispanicEthnicity();

		/**
		 * The meta object literal for the '<em><b>Ethnicity Missing</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDENT_INFORMATION__ETHNICITY_MISSING = eINSTANCE.getStudentInformation_EthnicityMissing();

		/**
		 * The meta object literal for the '<em><b>Race1</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDENT_INFORMATION__RACE1 = eINSTANCE.getStudentInformation_Race1();

		/**
		 * The meta object literal for the '<em><b>Race2</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDENT_INFORMATION__RACE2 = eINSTANCE.getStudentInformation_Race2();

		/**
		 * The meta object literal for the '<em><b>Race3</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDENT_INFORMATION__RACE3 = eINSTANCE.getStudentInformation_Race3();

		/**
		 * The meta object literal for the '<em><b>Race4</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDENT_INFORMATION__RACE4 = eINSTANCE.getStudentInformation_Race4();

		/**
		 * The meta object literal for the '<em><b>Race5</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDENT_INFORMATION__RACE5 = eINSTANCE.getStudentInformation_Race5();

		/**
		 * The meta object literal for the '<em><b>Race Missing</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDENT_INFORMATION__RACE_MISSING = eINSTANCE.getStudentInformation_RaceMissing();

		/**
		 * The meta object literal for the '<em><b>Residential Address Line1</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDENT_INFORMATION__RESIDENTIAL_ADDRESS_LINE1 = eINSTANCE.getStudentInformation_ResidentialAddressLine1();

		/**
		 * The meta object literal for the '<em><b>Residential Address Line2</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDENT_INFORMATION__RESIDENTIAL_ADDRESS_LINE2 = eINSTANCE.getStudentInformation_ResidentialAddressLine2();

		/**
		 * The meta object literal for the '<em><b>Residential City</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDENT_INFORMATION__RESIDENTIAL_CITY = eINSTANCE.getStudentInformation_ResidentialCity();

		/**
		 * The meta object literal for the '<em><b>Residential State Province</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDENT_INFORMATION__RESIDENTIAL_STATE_PROVINCE = eINSTANCE.getStudentInformation_ResidentialStateProvince();

		/**
		 * The meta object literal for the '<em><b>Residential Zip Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDENT_INFORMATION__RESIDENTIAL_ZIP_CODE = eINSTANCE.getStudentInformation_ResidentialZipCode();

		/**
		 * The meta object literal for the '<em><b>Mailing Address Line1</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDENT_INFORMATION__MAILING_ADDRESS_LINE1 = eINSTANCE.getStudentInformation_MailingAddressLine1();

		/**
		 * The meta object literal for the '<em><b>Mailing Address Line2</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDENT_INFORMATION__MAILING_ADDRESS_LINE2 = eINSTANCE.getStudentInformation_MailingAddressLine2();

		/**
		 * The meta object literal for the '<em><b>Mailing City</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDENT_INFORMATION__MAILING_CITY = eINSTANCE.getStudentInformation_MailingCity();

		/**
		 * The meta object literal for the '<em><b>Mailing State Province</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDENT_INFORMATION__MAILING_STATE_PROVINCE = eINSTANCE.getStudentInformation_MailingStateProvince();

		/**
		 * The meta object literal for the '<em><b>Mailing Zip Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDENT_INFORMATION__MAILING_ZIP_CODE = eINSTANCE.getStudentInformation_MailingZipCode();

		/**
		 * The meta object literal for the '<em><b>Initial Us School Enrollment Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDENT_INFORMATION__INITIAL_US_SCHOOL_ENROLLMENT_DATE = eINSTANCE.getStudentInformation_InitialUsSchoolEnrollmentDate();

		/**
		 * The meta object literal for the '<em><b>Enrolled In Us School Less Than Three Years</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDENT_INFORMATION__ENROLLED_IN_US_SCHOOL_LESS_THAN_THREE_YEARS = eINSTANCE.getStudentInformation_EnrolledInUsSchoolLessThanThreeYears();

		/**
		 * The meta object literal for the '<em><b>Guardian1 First Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDENT_INFORMATION__GUARDIAN1_FIRST_NAME = eINSTANCE.getStudentInformation_Guardian1FirstName();

		/**
		 * The meta object literal for the '<em><b>Guardian1 Last Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDENT_INFORMATION__GUARDIAN1_LAST_NAME = eINSTANCE.getStudentInformation_Guardian1LastName();

		/**
		 * The meta object literal for the '<em><b>Guardian1 Highest Education Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDENT_INFORMATION__GUARDIAN1_HIGHEST_EDUCATION_LEVEL = eINSTANCE.getStudentInformation_Guardian1HighestEducationLevel();

		/**
		 * The meta object literal for the '<em><b>Guardian2 First Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDENT_INFORMATION__GUARDIAN2_FIRST_NAME = eINSTANCE.getStudentInformation_Guardian2FirstName();

		/**
		 * The meta object literal for the '<em><b>Guardian2 Last Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDENT_INFORMATION__GUARDIAN2_LAST_NAME = eINSTANCE.getStudentInformation_Guardian2LastName();

		/**
		 * The meta object literal for the '<em><b>Guardian2 Highest Education Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDENT_INFORMATION__GUARDIAN2_HIGHEST_EDUCATION_LEVEL = eINSTANCE.getStudentInformation_Guardian2HighestEducationLevel();

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
		 * The meta object literal for the '<em><b>School</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ENROLLMENT__SCHOOL = eINSTANCE.getEnrollment_School();

		/**
		 * The meta object literal for the '<em><b>Nonpublic School</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENROLLMENT__NONPUBLIC_SCHOOL = eINSTANCE.getEnrollment_NonpublicSchool();

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
		 * The meta object literal for the '<em><b>Expected Receiver School</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENROLLMENT__EXPECTED_RECEIVER_SCHOOL = eINSTANCE.getEnrollment_ExpectedReceiverSchool();

		/**
		 * The meta object literal for the '<em><b>Met All Uc Csu Requirements</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENROLLMENT__MET_ALL_UC_CSU_REQUIREMENTS = eINSTANCE.getEnrollment_MetAllUcCsuRequirements();

		/**
		 * The meta object literal for the '<em><b>School Transfer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENROLLMENT__SCHOOL_TRANSFER = eINSTANCE.getEnrollment_SchoolTransfer();

		/**
		 * The meta object literal for the '<em><b>District Of Geographic Residence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENROLLMENT__DISTRICT_OF_GEOGRAPHIC_RESIDENCE = eINSTANCE.getEnrollment_DistrictOfGeographicResidence();

		/**
		 * The meta object literal for the '<em><b>Golden State Seal Merit Diploma</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENROLLMENT__GOLDEN_STATE_SEAL_MERIT_DIPLOMA = eINSTANCE.getEnrollment_GoldenStateSealMeritDiploma();

		/**
		 * The meta object literal for the '<em><b>Seal Of Biliteracy</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENROLLMENT__SEAL_OF_BILITERACY = eINSTANCE.getEnrollment_SealOfBiliteracy();

		/**
		 * The meta object literal for the '<em><b>Adult Age With Disabilities In Transition Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENROLLMENT__ADULT_AGE_WITH_DISABILITIES_IN_TRANSITION_STATUS = eINSTANCE.getEnrollment_AdultAgeWithDisabilitiesInTransitionStatus();

		/**
		 * The meta object literal for the '<em><b>Graduation Exemption</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENROLLMENT__GRADUATION_EXEMPTION = eINSTANCE.getEnrollment_GraduationExemption();

		/**
		 * The meta object literal for the '<em><b>Postsecondary Transition Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENROLLMENT__POSTSECONDARY_TRANSITION_STATUS = eINSTANCE.getEnrollment_PostsecondaryTransitionStatus();

		/**
		 * The meta object literal for the '<em><b>Workforce Readiness Certificate Completion</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENROLLMENT__WORKFORCE_READINESS_CERTIFICATE_COMPLETION = eINSTANCE.getEnrollment_WorkforceReadinessCertificateCompletion();

		/**
		 * The meta object literal for the '<em><b>Food Handler Certification Completion</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENROLLMENT__FOOD_HANDLER_CERTIFICATION_COMPLETION = eINSTANCE.getEnrollment_FoodHandlerCertificationCompletion();

		/**
		 * The meta object literal for the '<em><b>Pre Apprenticeship Certification Completion</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENROLLMENT__PRE_APPRENTICESHIP_CERTIFICATION_COMPLETION = eINSTANCE.getEnrollment_PreApprenticeshipCertificationCompletion();

		/**
		 * The meta object literal for the '<em><b>Pre Apprenticeship Non Certified Completion</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENROLLMENT__PRE_APPRENTICESHIP_NON_CERTIFIED_COMPLETION = eINSTANCE.getEnrollment_PreApprenticeshipNonCertifiedCompletion();

		/**
		 * The meta object literal for the '<em><b>State Federal Job Program Completion</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENROLLMENT__STATE_FEDERAL_JOB_PROGRAM_COMPLETION = eINSTANCE.getEnrollment_StateFederalJobProgramCompletion();

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
		 * The meta object literal for the '{@link org.caret.model.impl.ProgramMembershipImpl <em>Program Membership</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.caret.model.impl.ProgramMembershipImpl
		 * @see org.caret.model.impl.ModelPackageImpl#getProgramMembership()
		 * @generated
		 */
		EClass PROGRAM_MEMBERSHIP = eINSTANCE.getProgramMembership();

		/**
		 * The meta object literal for the '<em><b>Student</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROGRAM_MEMBERSHIP__STUDENT = eINSTANCE.getProgramMembership_Student();

		/**
		 * The meta object literal for the '<em><b>School</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROGRAM_MEMBERSHIP__SCHOOL = eINSTANCE.getProgramMembership_School();

		/**
		 * The meta object literal for the '<em><b>Program</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAM_MEMBERSHIP__PROGRAM = eINSTANCE.getProgramMembership_Program();

		/**
		 * The meta object literal for the '<em><b>Membership</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAM_MEMBERSHIP__MEMBERSHIP = eINSTANCE.getProgramMembership_Membership();

		/**
		 * The meta object literal for the '<em><b>Education Service</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAM_MEMBERSHIP__EDUCATION_SERVICE = eINSTANCE.getProgramMembership_EducationService();

		/**
		 * The meta object literal for the '<em><b>Education Service Academic Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAM_MEMBERSHIP__EDUCATION_SERVICE_ACADEMIC_YEAR = eINSTANCE.getProgramMembership_EducationServiceAcademicYear();

		/**
		 * The meta object literal for the '<em><b>California Partnership Academy Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAM_MEMBERSHIP__CALIFORNIA_PARTNERSHIP_ACADEMY_ID = eINSTANCE.getProgramMembership_CaliforniaPartnershipAcademyId();

		/**
		 * The meta object literal for the '<em><b>Migrant Student Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAM_MEMBERSHIP__MIGRANT_STUDENT_ID = eINSTANCE.getProgramMembership_MigrantStudentId();

		/**
		 * The meta object literal for the '<em><b>Primary Disability</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAM_MEMBERSHIP__PRIMARY_DISABILITY = eINSTANCE.getProgramMembership_PrimaryDisability();

		/**
		 * The meta object literal for the '<em><b>District Of Special Education Accountability</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAM_MEMBERSHIP__DISTRICT_OF_SPECIAL_EDUCATION_ACCOUNTABILITY = eINSTANCE.getProgramMembership_DistrictOfSpecialEducationAccountability();

		/**
		 * The meta object literal for the '<em><b>Homeless Dwelling Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAM_MEMBERSHIP__HOMELESS_DWELLING_TYPE = eINSTANCE.getProgramMembership_HomelessDwellingType();

		/**
		 * The meta object literal for the '<em><b>Unaccompanied Youth</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAM_MEMBERSHIP__UNACCOMPANIED_YOUTH = eINSTANCE.getProgramMembership_UnaccompaniedYouth();

		/**
		 * The meta object literal for the '<em><b>Runaway Youth</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRAM_MEMBERSHIP__RUNAWAY_YOUTH = eINSTANCE.getProgramMembership_RunawayYouth();

		/**
		 * The meta object literal for the '{@link org.caret.model.impl.LanguageAcquisitionImpl <em>Language Acquisition</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.caret.model.impl.LanguageAcquisitionImpl
		 * @see org.caret.model.impl.ModelPackageImpl#getLanguageAcquisition()
		 * @generated
		 */
		EClass LANGUAGE_ACQUISITION = eINSTANCE.getLanguageAcquisition();

		/**
		 * The meta object literal for the '<em><b>Student</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LANGUAGE_ACQUISITION__STUDENT = eINSTANCE.getLanguageAcquisition_Student();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LANGUAGE_ACQUISITION__STATUS = eINSTANCE.getLanguageAcquisition_Status();

		/**
		 * The meta object literal for the '<em><b>Primary Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LANGUAGE_ACQUISITION__PRIMARY_LANGUAGE = eINSTANCE.getLanguageAcquisition_PrimaryLanguage();

		/**
		 * The meta object literal for the '<em><b>Correction Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LANGUAGE_ACQUISITION__CORRECTION_REASON = eINSTANCE.getLanguageAcquisition_CorrectionReason();

		/**
		 * The meta object literal for the '{@link org.caret.model.impl.AttendanceSummaryImpl <em>Attendance Summary</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.caret.model.impl.AttendanceSummaryImpl
		 * @see org.caret.model.impl.ModelPackageImpl#getAttendanceSummary()
		 * @generated
		 */
		EClass ATTENDANCE_SUMMARY = eINSTANCE.getAttendanceSummary();

		/**
		 * The meta object literal for the '<em><b>Student</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ATTENDANCE_SUMMARY__STUDENT = eINSTANCE.getAttendanceSummary_Student();

		/**
		 * The meta object literal for the '<em><b>Academic Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTENDANCE_SUMMARY__ACADEMIC_YEAR = eINSTANCE.getAttendanceSummary_AcademicYear();

		/**
		 * The meta object literal for the '<em><b>School</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ATTENDANCE_SUMMARY__SCHOOL = eINSTANCE.getAttendanceSummary_School();

		/**
		 * The meta object literal for the '<em><b>Data Collection Exemption</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTENDANCE_SUMMARY__DATA_COLLECTION_EXEMPTION = eINSTANCE.getAttendanceSummary_DataCollectionExemption();

		/**
		 * The meta object literal for the '<em><b>Hourly Attendance School Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTENDANCE_SUMMARY__HOURLY_ATTENDANCE_SCHOOL_TYPE = eINSTANCE.getAttendanceSummary_HourlyAttendanceSchoolType();

		/**
		 * The meta object literal for the '<em><b>Expected Attendance Days</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTENDANCE_SUMMARY__EXPECTED_ATTENDANCE_DAYS = eINSTANCE.getAttendanceSummary_ExpectedAttendanceDays();

		/**
		 * The meta object literal for the '<em><b>Days Attended In Person</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTENDANCE_SUMMARY__DAYS_ATTENDED_IN_PERSON = eINSTANCE.getAttendanceSummary_DaysAttendedInPerson();

		/**
		 * The meta object literal for the '<em><b>Days Absent Out Of School Suspension</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTENDANCE_SUMMARY__DAYS_ABSENT_OUT_OF_SCHOOL_SUSPENSION = eINSTANCE.getAttendanceSummary_DaysAbsentOutOfSchoolSuspension();

		/**
		 * The meta object literal for the '<em><b>Days In Attendance In School Suspension</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTENDANCE_SUMMARY__DAYS_IN_ATTENDANCE_IN_SCHOOL_SUSPENSION = eINSTANCE.getAttendanceSummary_DaysInAttendanceInSchoolSuspension();

		/**
		 * The meta object literal for the '<em><b>Days Absent Excused Non Suspension</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTENDANCE_SUMMARY__DAYS_ABSENT_EXCUSED_NON_SUSPENSION = eINSTANCE.getAttendanceSummary_DaysAbsentExcusedNonSuspension();

		/**
		 * The meta object literal for the '<em><b>Days Absent Unexcused Non Suspension</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTENDANCE_SUMMARY__DAYS_ABSENT_UNEXCUSED_NON_SUSPENSION = eINSTANCE.getAttendanceSummary_DaysAbsentUnexcusedNonSuspension();

		/**
		 * The meta object literal for the '<em><b>Incomplete Independent Study Days</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTENDANCE_SUMMARY__INCOMPLETE_INDEPENDENT_STUDY_DAYS = eINSTANCE.getAttendanceSummary_IncompleteIndependentStudyDays();

		/**
		 * The meta object literal for the '<em><b>Non Ada Generating Independent Study Days</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTENDANCE_SUMMARY__NON_ADA_GENERATING_INDEPENDENT_STUDY_DAYS = eINSTANCE.getAttendanceSummary_NonAdaGeneratingIndependentStudyDays();

		/**
		 * The meta object literal for the '<em><b>Ada Generating Independent Study Days</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTENDANCE_SUMMARY__ADA_GENERATING_INDEPENDENT_STUDY_DAYS = eINSTANCE.getAttendanceSummary_AdaGeneratingIndependentStudyDays();

		/**
		 * The meta object literal for the '<em><b>Period By Period Attendance Method</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTENDANCE_SUMMARY__PERIOD_BY_PERIOD_ATTENDANCE_METHOD = eINSTANCE.getAttendanceSummary_PeriodByPeriodAttendanceMethod();

		/**
		 * The meta object literal for the '<em><b>Attendance Recovery Days</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTENDANCE_SUMMARY__ATTENDANCE_RECOVERY_DAYS = eINSTANCE.getAttendanceSummary_AttendanceRecoveryDays();

		/**
		 * The meta object literal for the '{@link org.caret.model.impl.PathwayCompletionImpl <em>Pathway Completion</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.caret.model.impl.PathwayCompletionImpl
		 * @see org.caret.model.impl.ModelPackageImpl#getPathwayCompletion()
		 * @generated
		 */
		EClass PATHWAY_COMPLETION = eINSTANCE.getPathwayCompletion();

		/**
		 * The meta object literal for the '<em><b>Student</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PATHWAY_COMPLETION__STUDENT = eINSTANCE.getPathwayCompletion_Student();

		/**
		 * The meta object literal for the '<em><b>Academic Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PATHWAY_COMPLETION__ACADEMIC_YEAR = eINSTANCE.getPathwayCompletion_AcademicYear();

		/**
		 * The meta object literal for the '<em><b>School</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PATHWAY_COMPLETION__SCHOOL = eINSTANCE.getPathwayCompletion_School();

		/**
		 * The meta object literal for the '<em><b>Pathway</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PATHWAY_COMPLETION__PATHWAY = eINSTANCE.getPathwayCompletion_Pathway();

		/**
		 * The meta object literal for the '<em><b>Completion Academic Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PATHWAY_COMPLETION__COMPLETION_ACADEMIC_YEAR = eINSTANCE.getPathwayCompletion_CompletionAcademicYear();

		/**
		 * The meta object literal for the '{@link org.caret.model.impl.WorkBasedLearningImpl <em>Work Based Learning</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.caret.model.impl.WorkBasedLearningImpl
		 * @see org.caret.model.impl.ModelPackageImpl#getWorkBasedLearning()
		 * @generated
		 */
		EClass WORK_BASED_LEARNING = eINSTANCE.getWorkBasedLearning();

		/**
		 * The meta object literal for the '<em><b>Student</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WORK_BASED_LEARNING__STUDENT = eINSTANCE.getWorkBasedLearning_Student();

		/**
		 * The meta object literal for the '<em><b>Academic Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORK_BASED_LEARNING__ACADEMIC_YEAR = eINSTANCE.getWorkBasedLearning_AcademicYear();

		/**
		 * The meta object literal for the '<em><b>School</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WORK_BASED_LEARNING__SCHOOL = eINSTANCE.getWorkBasedLearning_School();

		/**
		 * The meta object literal for the '<em><b>Nonpublic School</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORK_BASED_LEARNING__NONPUBLIC_SCHOOL = eINSTANCE.getWorkBasedLearning_NonpublicSchool();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORK_BASED_LEARNING__TYPE = eINSTANCE.getWorkBasedLearning_Type();

		/**
		 * The meta object literal for the '<em><b>Internship Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORK_BASED_LEARNING__INTERNSHIP_ID = eINSTANCE.getWorkBasedLearning_InternshipId();

		/**
		 * The meta object literal for the '<em><b>External Hours</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORK_BASED_LEARNING__EXTERNAL_HOURS = eINSTANCE.getWorkBasedLearning_ExternalHours();

		/**
		 * The meta object literal for the '<em><b>Embedded State Course</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORK_BASED_LEARNING__EMBEDDED_STATE_COURSE = eINSTANCE.getWorkBasedLearning_EmbeddedStateCourse();

		/**
		 * The meta object literal for the '<em><b>Internship Employer Performance Evaluation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORK_BASED_LEARNING__INTERNSHIP_EMPLOYER_PERFORMANCE_EVALUATION = eINSTANCE.getWorkBasedLearning_InternshipEmployerPerformanceEvaluation();

		/**
		 * The meta object literal for the '<em><b>Internship Lea Sponsored</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORK_BASED_LEARNING__INTERNSHIP_LEA_SPONSORED = eINSTANCE.getWorkBasedLearning_InternshipLeaSponsored();

		/**
		 * The meta object literal for the '<em><b>Internship Certificated Supervisor</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORK_BASED_LEARNING__INTERNSHIP_CERTIFICATED_SUPERVISOR = eINSTANCE.getWorkBasedLearning_InternshipCertificatedSupervisor();

		/**
		 * The meta object literal for the '{@link org.caret.model.impl.PostsecondaryStatusImpl <em>Postsecondary Status</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.caret.model.impl.PostsecondaryStatusImpl
		 * @see org.caret.model.impl.ModelPackageImpl#getPostsecondaryStatus()
		 * @generated
		 */
		EClass POSTSECONDARY_STATUS = eINSTANCE.getPostsecondaryStatus();

		/**
		 * The meta object literal for the '<em><b>Student</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference POSTSECONDARY_STATUS__STUDENT = eINSTANCE.getPostsecondaryStatus_Student();

		/**
		 * The meta object literal for the '<em><b>Academic Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POSTSECONDARY_STATUS__ACADEMIC_YEAR = eINSTANCE.getPostsecondaryStatus_AcademicYear();

		/**
		 * The meta object literal for the '<em><b>School</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference POSTSECONDARY_STATUS__SCHOOL = eINSTANCE.getPostsecondaryStatus_School();

		/**
		 * The meta object literal for the '<em><b>Nonpublic School</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POSTSECONDARY_STATUS__NONPUBLIC_SCHOOL = eINSTANCE.getPostsecondaryStatus_NonpublicSchool();

		/**
		 * The meta object literal for the '<em><b>Reporting Selpa</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POSTSECONDARY_STATUS__REPORTING_SELPA = eINSTANCE.getPostsecondaryStatus_ReportingSelpa();

		/**
		 * The meta object literal for the '<em><b>Participation Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POSTSECONDARY_STATUS__PARTICIPATION_TYPE = eINSTANCE.getPostsecondaryStatus_ParticipationType();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POSTSECONDARY_STATUS__STATUS = eINSTANCE.getPostsecondaryStatus_Status();

		/**
		 * The meta object literal for the '<em><b>Educational Institution Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POSTSECONDARY_STATUS__EDUCATIONAL_INSTITUTION_TYPE = eINSTANCE.getPostsecondaryStatus_EducationalInstitutionType();

		/**
		 * The meta object literal for the '<em><b>Industry Field</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POSTSECONDARY_STATUS__INDUSTRY_FIELD = eINSTANCE.getPostsecondaryStatus_IndustryField();

		/**
		 * The meta object literal for the '<em><b>Post High School Credential</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POSTSECONDARY_STATUS__POST_HIGH_SCHOOL_CREDENTIAL = eINSTANCE.getPostsecondaryStatus_PostHighSchoolCredential();

		/**
		 * The meta object literal for the '{@link org.caret.model.impl.WaiverImpl <em>Waiver</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.caret.model.impl.WaiverImpl
		 * @see org.caret.model.impl.ModelPackageImpl#getWaiver()
		 * @generated
		 */
		EClass WAIVER = eINSTANCE.getWaiver();

		/**
		 * The meta object literal for the '<em><b>Student</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WAIVER__STUDENT = eINSTANCE.getWaiver_Student();

		/**
		 * The meta object literal for the '<em><b>Academic Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WAIVER__ACADEMIC_YEAR = eINSTANCE.getWaiver_AcademicYear();

		/**
		 * The meta object literal for the '<em><b>School</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WAIVER__SCHOOL = eINSTANCE.getWaiver_School();

		/**
		 * The meta object literal for the '<em><b>Regulatory Exemption</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WAIVER__REGULATORY_EXEMPTION = eINSTANCE.getWaiver_RegulatoryExemption();

		/**
		 * The meta object literal for the '<em><b>Outcome</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WAIVER__OUTCOME = eINSTANCE.getWaiver_Outcome();

		/**
		 * The meta object literal for the '<em><b>Outcome Start Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WAIVER__OUTCOME_START_DATE = eINSTANCE.getWaiver_OutcomeStartDate();

		/**
		 * The meta object literal for the '{@link org.caret.model.impl.SpecialEducationStatusImpl <em>Special Education Status</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.caret.model.impl.SpecialEducationStatusImpl
		 * @see org.caret.model.impl.ModelPackageImpl#getSpecialEducationStatus()
		 * @generated
		 */
		EClass SPECIAL_EDUCATION_STATUS = eINSTANCE.getSpecialEducationStatus();

		/**
		 * The meta object literal for the '<em><b>Student</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SPECIAL_EDUCATION_STATUS__STUDENT = eINSTANCE.getSpecialEducationStatus_Student();

		/**
		 * The meta object literal for the '<em><b>Reporting Selpa</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPECIAL_EDUCATION_STATUS__REPORTING_SELPA = eINSTANCE.getSpecialEducationStatus_ReportingSelpa();

		/**
		 * The meta object literal for the '<em><b>Initial Entry Start Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPECIAL_EDUCATION_STATUS__INITIAL_ENTRY_START_DATE = eINSTANCE.getSpecialEducationStatus_InitialEntryStartDate();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPECIAL_EDUCATION_STATUS__STATUS = eINSTANCE.getSpecialEducationStatus_Status();

		/**
		 * The meta object literal for the '<em><b>Non Participation Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPECIAL_EDUCATION_STATUS__NON_PARTICIPATION_REASON = eINSTANCE.getSpecialEducationStatus_NonParticipationReason();

		/**
		 * The meta object literal for the '{@link org.caret.model.impl.SpecialEducationMeetingImpl <em>Special Education Meeting</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.caret.model.impl.SpecialEducationMeetingImpl
		 * @see org.caret.model.impl.ModelPackageImpl#getSpecialEducationMeeting()
		 * @generated
		 */
		EClass SPECIAL_EDUCATION_MEETING = eINSTANCE.getSpecialEducationMeeting();

		/**
		 * The meta object literal for the '<em><b>Student</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SPECIAL_EDUCATION_MEETING__STUDENT = eINSTANCE.getSpecialEducationMeeting_Student();

		/**
		 * The meta object literal for the '<em><b>Reporting Selpa</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPECIAL_EDUCATION_MEETING__REPORTING_SELPA = eINSTANCE.getSpecialEducationMeeting_ReportingSelpa();

		/**
		 * The meta object literal for the '<em><b>Meeting Identifier</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPECIAL_EDUCATION_MEETING__MEETING_IDENTIFIER = eINSTANCE.getSpecialEducationMeeting_MeetingIdentifier();

		/**
		 * The meta object literal for the '<em><b>Referral Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPECIAL_EDUCATION_MEETING__REFERRAL_DATE = eINSTANCE.getSpecialEducationMeeting_ReferralDate();

		/**
		 * The meta object literal for the '<em><b>Referring Party</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPECIAL_EDUCATION_MEETING__REFERRING_PARTY = eINSTANCE.getSpecialEducationMeeting_ReferringParty();

		/**
		 * The meta object literal for the '<em><b>Initial Evaluation Parental Consent Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPECIAL_EDUCATION_MEETING__INITIAL_EVALUATION_PARENTAL_CONSENT_DATE = eINSTANCE.getSpecialEducationMeeting_InitialEvaluationParentalConsentDate();

		/**
		 * The meta object literal for the '<em><b>Meeting Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPECIAL_EDUCATION_MEETING__MEETING_TYPE = eINSTANCE.getSpecialEducationMeeting_MeetingType();

		/**
		 * The meta object literal for the '<em><b>Meeting Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPECIAL_EDUCATION_MEETING__MEETING_DATE = eINSTANCE.getSpecialEducationMeeting_MeetingDate();

		/**
		 * The meta object literal for the '<em><b>Pending As Of Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPECIAL_EDUCATION_MEETING__PENDING_AS_OF_DATE = eINSTANCE.getSpecialEducationMeeting_PendingAsOfDate();

		/**
		 * The meta object literal for the '<em><b>Delay Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPECIAL_EDUCATION_MEETING__DELAY_REASON = eINSTANCE.getSpecialEducationMeeting_DelayReason();

		/**
		 * The meta object literal for the '<em><b>Evaluation Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPECIAL_EDUCATION_MEETING__EVALUATION_TYPE = eINSTANCE.getSpecialEducationMeeting_EvaluationType();

		/**
		 * The meta object literal for the '<em><b>Plan Review</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPECIAL_EDUCATION_MEETING__PLAN_REVIEW = eINSTANCE.getSpecialEducationMeeting_PlanReview();

		/**
		 * The meta object literal for the '<em><b>Evaluation Outcome</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPECIAL_EDUCATION_MEETING__EVALUATION_OUTCOME = eINSTANCE.getSpecialEducationMeeting_EvaluationOutcome();

		/**
		 * The meta object literal for the '<em><b>Parental Involvement Facilitation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPECIAL_EDUCATION_MEETING__PARENTAL_INVOLVEMENT_FACILITATION = eINSTANCE.getSpecialEducationMeeting_ParentalInvolvementFacilitation();

		/**
		 * The meta object literal for the '{@link org.caret.model.impl.SpecialEducationPlanImpl <em>Special Education Plan</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.caret.model.impl.SpecialEducationPlanImpl
		 * @see org.caret.model.impl.ModelPackageImpl#getSpecialEducationPlan()
		 * @generated
		 */
		EClass SPECIAL_EDUCATION_PLAN = eINSTANCE.getSpecialEducationPlan();

		/**
		 * The meta object literal for the '<em><b>Student</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SPECIAL_EDUCATION_PLAN__STUDENT = eINSTANCE.getSpecialEducationPlan_Student();

		/**
		 * The meta object literal for the '<em><b>Meeting</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SPECIAL_EDUCATION_PLAN__MEETING = eINSTANCE.getSpecialEducationPlan_Meeting();

		/**
		 * The meta object literal for the '<em><b>Reporting Selpa</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPECIAL_EDUCATION_PLAN__REPORTING_SELPA = eINSTANCE.getSpecialEducationPlan_ReportingSelpa();

		/**
		 * The meta object literal for the '<em><b>District Of Special Education Accountability</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPECIAL_EDUCATION_PLAN__DISTRICT_OF_SPECIAL_EDUCATION_ACCOUNTABILITY = eINSTANCE.getSpecialEducationPlan_DistrictOfSpecialEducationAccountability();

		/**
		 * The meta object literal for the '<em><b>Plan Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPECIAL_EDUCATION_PLAN__PLAN_TYPE = eINSTANCE.getSpecialEducationPlan_PlanType();

		/**
		 * The meta object literal for the '<em><b>Amendment Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPECIAL_EDUCATION_PLAN__AMENDMENT_DATE = eINSTANCE.getSpecialEducationPlan_AmendmentDate();

		/**
		 * The meta object literal for the '<em><b>Reason For Plan Record</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPECIAL_EDUCATION_PLAN__REASON_FOR_PLAN_RECORD = eINSTANCE.getSpecialEducationPlan_ReasonForPlanRecord();

		/**
		 * The meta object literal for the '<em><b>Primary Residence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPECIAL_EDUCATION_PLAN__PRIMARY_RESIDENCE = eINSTANCE.getSpecialEducationPlan_PrimaryResidence();

		/**
		 * The meta object literal for the '<em><b>Disability1</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPECIAL_EDUCATION_PLAN__DISABILITY1 = eINSTANCE.getSpecialEducationPlan_Disability1();

		/**
		 * The meta object literal for the '<em><b>Disability1 Degree Of Support</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPECIAL_EDUCATION_PLAN__DISABILITY1_DEGREE_OF_SUPPORT = eINSTANCE.getSpecialEducationPlan_Disability1DegreeOfSupport();

		/**
		 * The meta object literal for the '<em><b>Disability2</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPECIAL_EDUCATION_PLAN__DISABILITY2 = eINSTANCE.getSpecialEducationPlan_Disability2();

		/**
		 * The meta object literal for the '<em><b>Disability2 Degree Of Support</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPECIAL_EDUCATION_PLAN__DISABILITY2_DEGREE_OF_SUPPORT = eINSTANCE.getSpecialEducationPlan_Disability2DegreeOfSupport();

		/**
		 * The meta object literal for the '<em><b>Infant Regional Center Services Eligibility</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPECIAL_EDUCATION_PLAN__INFANT_REGIONAL_CENTER_SERVICES_ELIGIBILITY = eINSTANCE.getSpecialEducationPlan_InfantRegionalCenterServicesEligibility();

		/**
		 * The meta object literal for the '<em><b>Program Setting</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPECIAL_EDUCATION_PLAN__PROGRAM_SETTING = eINSTANCE.getSpecialEducationPlan_ProgramSetting();

		/**
		 * The meta object literal for the '<em><b>Preschool Program Setting Service Location</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPECIAL_EDUCATION_PLAN__PRESCHOOL_PROGRAM_SETTING_SERVICE_LOCATION = eINSTANCE.getSpecialEducationPlan_PreschoolProgramSettingServiceLocation();

		/**
		 * The meta object literal for the '<em><b>Ten Or More Weekly Hours In Setting</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPECIAL_EDUCATION_PLAN__TEN_OR_MORE_WEEKLY_HOURS_IN_SETTING = eINSTANCE.getSpecialEducationPlan_TenOrMoreWeeklyHoursInSetting();

		/**
		 * The meta object literal for the '<em><b>General Education Participation Percentage</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPECIAL_EDUCATION_PLAN__GENERAL_EDUCATION_PARTICIPATION_PERCENTAGE = eINSTANCE.getSpecialEducationPlan_GeneralEducationParticipationPercentage();

		/**
		 * The meta object literal for the '<em><b>Program Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPECIAL_EDUCATION_PLAN__PROGRAM_TYPE = eINSTANCE.getSpecialEducationPlan_ProgramType();

		/**
		 * The meta object literal for the '<em><b>Iep Includes Postsecondary Goals</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPECIAL_EDUCATION_PLAN__IEP_INCLUDES_POSTSECONDARY_GOALS = eINSTANCE.getSpecialEducationPlan_IepIncludesPostsecondaryGoals();

		/**
		 * The meta object literal for the '<em><b>Postsecondary Goals Updated Annually</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPECIAL_EDUCATION_PLAN__POSTSECONDARY_GOALS_UPDATED_ANNUALLY = eINSTANCE.getSpecialEducationPlan_PostsecondaryGoalsUpdatedAnnually();

		/**
		 * The meta object literal for the '<em><b>Postsecondary Goals Age Appropriate Transition Assessment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPECIAL_EDUCATION_PLAN__POSTSECONDARY_GOALS_AGE_APPROPRIATE_TRANSITION_ASSESSMENT = eINSTANCE.getSpecialEducationPlan_PostsecondaryGoalsAgeAppropriateTransitionAssessment();

		/**
		 * The meta object literal for the '<em><b>Transition Services In Iep</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPECIAL_EDUCATION_PLAN__TRANSITION_SERVICES_IN_IEP = eINSTANCE.getSpecialEducationPlan_TransitionServicesInIep();

		/**
		 * The meta object literal for the '<em><b>Supportive Services</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPECIAL_EDUCATION_PLAN__SUPPORTIVE_SERVICES = eINSTANCE.getSpecialEducationPlan_SupportiveServices();

		/**
		 * The meta object literal for the '<em><b>Transition Services Goals In Iep</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPECIAL_EDUCATION_PLAN__TRANSITION_SERVICES_GOALS_IN_IEP = eINSTANCE.getSpecialEducationPlan_TransitionServicesGoalsInIep();

		/**
		 * The meta object literal for the '<em><b>Student Iep Participation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPECIAL_EDUCATION_PLAN__STUDENT_IEP_PARTICIPATION = eINSTANCE.getSpecialEducationPlan_StudentIepParticipation();

		/**
		 * The meta object literal for the '<em><b>Agency Representative Iep Participation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPECIAL_EDUCATION_PLAN__AGENCY_REPRESENTATIVE_IEP_PARTICIPATION = eINSTANCE.getSpecialEducationPlan_AgencyRepresentativeIepParticipation();

		/**
		 * The meta object literal for the '<em><b>Special Transportation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPECIAL_EDUCATION_PLAN__SPECIAL_TRANSPORTATION = eINSTANCE.getSpecialEducationPlan_SpecialTransportation();

		/**
		 * The meta object literal for the '<em><b>Program Exit Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPECIAL_EDUCATION_PLAN__PROGRAM_EXIT_DATE = eINSTANCE.getSpecialEducationPlan_ProgramExitDate();

		/**
		 * The meta object literal for the '<em><b>Program Exit Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPECIAL_EDUCATION_PLAN__PROGRAM_EXIT_REASON = eINSTANCE.getSpecialEducationPlan_ProgramExitReason();

		/**
		 * The meta object literal for the '<em><b>Work Ability Completion</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPECIAL_EDUCATION_PLAN__WORK_ABILITY_COMPLETION = eINSTANCE.getSpecialEducationPlan_WorkAbilityCompletion();

		/**
		 * The meta object literal for the '<em><b>Department Of Rehabilitation Services Completion</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPECIAL_EDUCATION_PLAN__DEPARTMENT_OF_REHABILITATION_SERVICES_COMPLETION = eINSTANCE.getSpecialEducationPlan_DepartmentOfRehabilitationServicesCompletion();

		/**
		 * The meta object literal for the '<em><b>Services</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SPECIAL_EDUCATION_PLAN__SERVICES = eINSTANCE.getSpecialEducationPlan_Services();

		/**
		 * The meta object literal for the '{@link org.caret.model.impl.SpecialEducationServiceImpl <em>Special Education Service</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.caret.model.impl.SpecialEducationServiceImpl
		 * @see org.caret.model.impl.ModelPackageImpl#getSpecialEducationService()
		 * @generated
		 */
		EClass SPECIAL_EDUCATION_SERVICE = eINSTANCE.getSpecialEducationService();

		/**
		 * The meta object literal for the '<em><b>Plan</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SPECIAL_EDUCATION_SERVICE__PLAN = eINSTANCE.getSpecialEducationService_Plan();

		/**
		 * The meta object literal for the '<em><b>Nonpublic Agency</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPECIAL_EDUCATION_SERVICE__NONPUBLIC_AGENCY = eINSTANCE.getSpecialEducationService_NonpublicAgency();

		/**
		 * The meta object literal for the '<em><b>Service</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPECIAL_EDUCATION_SERVICE__SERVICE = eINSTANCE.getSpecialEducationService_Service();

		/**
		 * The meta object literal for the '<em><b>Provider</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPECIAL_EDUCATION_SERVICE__PROVIDER = eINSTANCE.getSpecialEducationService_Provider();

		/**
		 * The meta object literal for the '<em><b>Location</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPECIAL_EDUCATION_SERVICE__LOCATION = eINSTANCE.getSpecialEducationService_Location();

		/**
		 * The meta object literal for the '<em><b>Frequency</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPECIAL_EDUCATION_SERVICE__FREQUENCY = eINSTANCE.getSpecialEducationService_Frequency();

		/**
		 * The meta object literal for the '<em><b>Duration Minutes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPECIAL_EDUCATION_SERVICE__DURATION_MINUTES = eINSTANCE.getSpecialEducationService_DurationMinutes();

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
		 * The meta object literal for the '<em><b>Academic Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COURSE__ACADEMIC_YEAR = eINSTANCE.getCourse_AcademicYear();

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
		 * The meta object literal for the '<em><b>State Course</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COURSE__STATE_COURSE = eINSTANCE.getCourse_StateCourse();

		/**
		 * The meta object literal for the '<em><b>Course Content</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COURSE__COURSE_CONTENT = eINSTANCE.getCourse_CourseContent();

		/**
		 * The meta object literal for the '<em><b>Nclb Core Course Instructional Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COURSE__NCLB_CORE_COURSE_INSTRUCTIONAL_LEVEL = eINSTANCE.getCourse_NclbCoreCourseInstructionalLevel();

		/**
		 * The meta object literal for the '<em><b>Cte Technical Preparation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COURSE__CTE_TECHNICAL_PREPARATION = eINSTANCE.getCourse_CteTechnicalPreparation();

		/**
		 * The meta object literal for the '<em><b>Cte Postsecondary Articulated</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COURSE__CTE_POSTSECONDARY_ARTICULATED = eINSTANCE.getCourse_CtePostsecondaryArticulated();

		/**
		 * The meta object literal for the '<em><b>Uc Csu Approved</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COURSE__UC_CSU_APPROVED = eINSTANCE.getCourse_UcCsuApproved();

		/**
		 * The meta object literal for the '<em><b>Departmentalized Course Standards Grade Level Range</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COURSE__DEPARTMENTALIZED_COURSE_STANDARDS_GRADE_LEVEL_RANGE = eINSTANCE.getCourse_DepartmentalizedCourseStandardsGradeLevelRange();

		/**
		 * The meta object literal for the '<em><b>Content Standards Alignment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COURSE__CONTENT_STANDARDS_ALIGNMENT = eINSTANCE.getCourse_ContentStandardsAlignment();

		/**
		 * The meta object literal for the '<em><b>Sections</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COURSE__SECTIONS = eINSTANCE.getCourse_Sections();

		/**
		 * The meta object literal for the '{@link org.caret.model.impl.SectionImpl <em>Section</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.caret.model.impl.SectionImpl
		 * @see org.caret.model.impl.ModelPackageImpl#getSection()
		 * @generated
		 */
		EClass SECTION = eINSTANCE.getSection();

		/**
		 * The meta object literal for the '<em><b>Course</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SECTION__COURSE = eINSTANCE.getSection_Course();

		/**
		 * The meta object literal for the '<em><b>School</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SECTION__SCHOOL = eINSTANCE.getSection_School();

		/**
		 * The meta object literal for the '<em><b>Section Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION__SECTION_ID = eINSTANCE.getSection_SectionId();

		/**
		 * The meta object literal for the '<em><b>Academic Term</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION__ACADEMIC_TERM = eINSTANCE.getSection_AcademicTerm();

		/**
		 * The meta object literal for the '<em><b>First Day</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION__FIRST_DAY = eINSTANCE.getSection_FirstDay();

		/**
		 * The meta object literal for the '<em><b>Last Day</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION__LAST_DAY = eINSTANCE.getSection_LastDay();

		/**
		 * The meta object literal for the '<em><b>Instructional Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION__INSTRUCTIONAL_LEVEL = eINSTANCE.getSection_InstructionalLevel();

		/**
		 * The meta object literal for the '<em><b>Education Service</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION__EDUCATION_SERVICE = eINSTANCE.getSection_EducationService();

		/**
		 * The meta object literal for the '<em><b>Language Of Instruction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION__LANGUAGE_OF_INSTRUCTION = eINSTANCE.getSection_LanguageOfInstruction();

		/**
		 * The meta object literal for the '<em><b>Instructional Strategy</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION__INSTRUCTIONAL_STRATEGY = eINSTANCE.getSection_InstructionalStrategy();

		/**
		 * The meta object literal for the '<em><b>Independent Study</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION__INDEPENDENT_STUDY = eINSTANCE.getSection_IndependentStudy();

		/**
		 * The meta object literal for the '<em><b>Distance Learning</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION__DISTANCE_LEARNING = eINSTANCE.getSection_DistanceLearning();

		/**
		 * The meta object literal for the '<em><b>Education Program Funding Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION__EDUCATION_PROGRAM_FUNDING_SOURCE = eINSTANCE.getSection_EducationProgramFundingSource();

		/**
		 * The meta object literal for the '<em><b>Cte Course Section Provider</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION__CTE_COURSE_SECTION_PROVIDER = eINSTANCE.getSection_CteCourseSectionProvider();

		/**
		 * The meta object literal for the '<em><b>Course Content Area Subcategory</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION__COURSE_CONTENT_AREA_SUBCATEGORY = eINSTANCE.getSection_CourseContentAreaSubcategory();

		/**
		 * The meta object literal for the '<em><b>Ap Ib Course Cross Reference</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION__AP_IB_COURSE_CROSS_REFERENCE = eINSTANCE.getSection_ApIbCourseCrossReference();

		/**
		 * The meta object literal for the '<em><b>Online Course Instruction Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION__ONLINE_COURSE_INSTRUCTION_TYPE = eINSTANCE.getSection_OnlineCourseInstructionType();

		/**
		 * The meta object literal for the '<em><b>Middle School Core Setting</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION__MIDDLE_SCHOOL_CORE_SETTING = eINSTANCE.getSection_MiddleSchoolCoreSetting();

		/**
		 * The meta object literal for the '<em><b>Local Assignment Option</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION__LOCAL_ASSIGNMENT_OPTION = eINSTANCE.getSection_LocalAssignmentOption();

		/**
		 * The meta object literal for the '<em><b>High Quality Cte Course</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION__HIGH_QUALITY_CTE_COURSE = eINSTANCE.getSection_HighQualityCteCourse();

		/**
		 * The meta object literal for the '<em><b>Teachers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SECTION__TEACHERS = eINSTANCE.getSection_Teachers();

		/**
		 * The meta object literal for the '<em><b>Enrollments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SECTION__ENROLLMENTS = eINSTANCE.getSection_Enrollments();

		/**
		 * The meta object literal for the '{@link org.caret.model.impl.SectionTeacherImpl <em>Section Teacher</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.caret.model.impl.SectionTeacherImpl
		 * @see org.caret.model.impl.ModelPackageImpl#getSectionTeacher()
		 * @generated
		 */
		EClass SECTION_TEACHER = eINSTANCE.getSectionTeacher();

		/**
		 * The meta object literal for the '<em><b>Section</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SECTION_TEACHER__SECTION = eINSTANCE.getSectionTeacher_Section();

		/**
		 * The meta object literal for the '<em><b>Staff Member</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SECTION_TEACHER__STAFF_MEMBER = eINSTANCE.getSectionTeacher_StaffMember();

		/**
		 * The meta object literal for the '<em><b>Class Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION_TEACHER__CLASS_ID = eINSTANCE.getSectionTeacher_ClassId();

		/**
		 * The meta object literal for the '<em><b>Multiple Teacher</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION_TEACHER__MULTIPLE_TEACHER = eINSTANCE.getSectionTeacher_MultipleTeacher();

		/**
		 * The meta object literal for the '{@link org.caret.model.impl.SectionEnrollmentImpl <em>Section Enrollment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.caret.model.impl.SectionEnrollmentImpl
		 * @see org.caret.model.impl.ModelPackageImpl#getSectionEnrollment()
		 * @generated
		 */
		EClass SECTION_ENROLLMENT = eINSTANCE.getSectionEnrollment();

		/**
		 * The meta object literal for the '<em><b>Section</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SECTION_ENROLLMENT__SECTION = eINSTANCE.getSectionEnrollment_Section();

		/**
		 * The meta object literal for the '<em><b>Student</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SECTION_ENROLLMENT__STUDENT = eINSTANCE.getSectionEnrollment_Student();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION_ENROLLMENT__START = eINSTANCE.getSectionEnrollment_Start();

		/**
		 * The meta object literal for the '<em><b>Exit Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION_ENROLLMENT__EXIT_DATE = eINSTANCE.getSectionEnrollment_ExitDate();

		/**
		 * The meta object literal for the '<em><b>Uc Csu Admission Requirement</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION_ENROLLMENT__UC_CSU_ADMISSION_REQUIREMENT = eINSTANCE.getSectionEnrollment_UcCsuAdmissionRequirement();

		/**
		 * The meta object literal for the '<em><b>Marks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SECTION_ENROLLMENT__MARKS = eINSTANCE.getSectionEnrollment_Marks();

		/**
		 * The meta object literal for the '{@link org.caret.model.impl.MarkImpl <em>Mark</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.caret.model.impl.MarkImpl
		 * @see org.caret.model.impl.ModelPackageImpl#getMark()
		 * @generated
		 */
		EClass MARK = eINSTANCE.getMark();

		/**
		 * The meta object literal for the '<em><b>Section Enrollment</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MARK__SECTION_ENROLLMENT = eINSTANCE.getMark_SectionEnrollment();

		/**
		 * The meta object literal for the '<em><b>Marking Period</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MARK__MARKING_PERIOD = eINSTANCE.getMark_MarkingPeriod();

		/**
		 * The meta object literal for the '<em><b>Credits Attempted</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MARK__CREDITS_ATTEMPTED = eINSTANCE.getMark_CreditsAttempted();

		/**
		 * The meta object literal for the '<em><b>Credits Earned</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MARK__CREDITS_EARNED = eINSTANCE.getMark_CreditsEarned();

		/**
		 * The meta object literal for the '<em><b>Final Grade</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MARK__FINAL_GRADE = eINSTANCE.getMark_FinalGrade();

		/**
		 * The meta object literal for the '<em><b>Carnegie Units Earned</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MARK__CARNEGIE_UNITS_EARNED = eINSTANCE.getMark_CarnegieUnitsEarned();

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
		 * The meta object literal for the '<em><b>Most Severe Offense</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INCIDENT__MOST_SEVERE_OFFENSE = eINSTANCE.getIncident_MostSevereOffense();

		/**
		 * The meta object literal for the '<em><b>Participants</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INCIDENT__PARTICIPANTS = eINSTANCE.getIncident_Participants();

		/**
		 * The meta object literal for the '{@link org.caret.model.impl.ParticipantImpl <em>Participant</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.caret.model.impl.ParticipantImpl
		 * @see org.caret.model.impl.ModelPackageImpl#getParticipant()
		 * @generated
		 */
		EClass PARTICIPANT = eINSTANCE.getParticipant();

		/**
		 * The meta object literal for the '<em><b>Incident</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTICIPANT__INCIDENT = eINSTANCE.getParticipant_Incident();

		/**
		 * The meta object literal for the '<em><b>Student</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTICIPANT__STUDENT = eINSTANCE.getParticipant_Student();

		/**
		 * The meta object literal for the '<em><b>School</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTICIPANT__SCHOOL = eINSTANCE.getParticipant_School();

		/**
		 * The meta object literal for the '<em><b>Statutory Offense</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTICIPANT__STATUTORY_OFFENSE = eINSTANCE.getParticipant_StatutoryOffense();

		/**
		 * The meta object literal for the '<em><b>Instructional Support</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTICIPANT__INSTRUCTIONAL_SUPPORT = eINSTANCE.getParticipant_InstructionalSupport();

		/**
		 * The meta object literal for the '<em><b>Removal To Interim Alternative Setting Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTICIPANT__REMOVAL_TO_INTERIM_ALTERNATIVE_SETTING_REASON = eINSTANCE.getParticipant_RemovalToInterimAlternativeSettingReason();

		/**
		 * The meta object literal for the '<em><b>Offenses</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTICIPANT__OFFENSES = eINSTANCE.getParticipant_Offenses();

		/**
		 * The meta object literal for the '<em><b>Results</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTICIPANT__RESULTS = eINSTANCE.getParticipant_Results();

		/**
		 * The meta object literal for the '{@link org.caret.model.impl.OffenseImpl <em>Offense</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.caret.model.impl.OffenseImpl
		 * @see org.caret.model.impl.ModelPackageImpl#getOffense()
		 * @generated
		 */
		EClass OFFENSE = eINSTANCE.getOffense();

		/**
		 * The meta object literal for the '<em><b>Participant</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OFFENSE__PARTICIPANT = eINSTANCE.getOffense_Participant();

		/**
		 * The meta object literal for the '<em><b>Offense</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OFFENSE__OFFENSE = eINSTANCE.getOffense_Offense();

		/**
		 * The meta object literal for the '<em><b>Weapon Category</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OFFENSE__WEAPON_CATEGORY = eINSTANCE.getOffense_WeaponCategory();

		/**
		 * The meta object literal for the '{@link org.caret.model.impl.IncidentResultImpl <em>Incident Result</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.caret.model.impl.IncidentResultImpl
		 * @see org.caret.model.impl.ModelPackageImpl#getIncidentResult()
		 * @generated
		 */
		EClass INCIDENT_RESULT = eINSTANCE.getIncidentResult();

		/**
		 * The meta object literal for the '<em><b>Participant</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INCIDENT_RESULT__PARTICIPANT = eINSTANCE.getIncidentResult_Participant();

		/**
		 * The meta object literal for the '<em><b>Result</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INCIDENT_RESULT__RESULT = eINSTANCE.getIncidentResult_Result();

		/**
		 * The meta object literal for the '<em><b>Disciplinary Action</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INCIDENT_RESULT__DISCIPLINARY_ACTION = eINSTANCE.getIncidentResult_DisciplinaryAction();

		/**
		 * The meta object literal for the '<em><b>Authority</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INCIDENT_RESULT__AUTHORITY = eINSTANCE.getIncidentResult_Authority();

		/**
		 * The meta object literal for the '<em><b>Duration Days</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INCIDENT_RESULT__DURATION_DAYS = eINSTANCE.getIncidentResult_DurationDays();

		/**
		 * The meta object literal for the '<em><b>Modification</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INCIDENT_RESULT__MODIFICATION = eINSTANCE.getIncidentResult_Modification();

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
