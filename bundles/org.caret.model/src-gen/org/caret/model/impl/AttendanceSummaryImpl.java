/**
 */
package org.caret.model.impl;

import java.math.BigDecimal;

import org.caret.model.AttendanceSummary;
import org.caret.model.ModelPackage;
import org.caret.model.School;
import org.caret.model.Student;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Attendance Summary</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.caret.model.impl.AttendanceSummaryImpl#getStudent <em>Student</em>}</li>
 *   <li>{@link org.caret.model.impl.AttendanceSummaryImpl#getAcademicYear <em>Academic Year</em>}</li>
 *   <li>{@link org.caret.model.impl.AttendanceSummaryImpl#getSchool <em>School</em>}</li>
 *   <li>{@link org.caret.model.impl.AttendanceSummaryImpl#getDataCollectionExemption <em>Data Collection Exemption</em>}</li>
 *   <li>{@link org.caret.model.impl.AttendanceSummaryImpl#getHourlyAttendanceSchoolType <em>Hourly Attendance School Type</em>}</li>
 *   <li>{@link org.caret.model.impl.AttendanceSummaryImpl#getExpectedAttendanceDays <em>Expected Attendance Days</em>}</li>
 *   <li>{@link org.caret.model.impl.AttendanceSummaryImpl#getDaysAttendedInPerson <em>Days Attended In Person</em>}</li>
 *   <li>{@link org.caret.model.impl.AttendanceSummaryImpl#getDaysAbsentOutOfSchoolSuspension <em>Days Absent Out Of School Suspension</em>}</li>
 *   <li>{@link org.caret.model.impl.AttendanceSummaryImpl#getDaysInAttendanceInSchoolSuspension <em>Days In Attendance In School Suspension</em>}</li>
 *   <li>{@link org.caret.model.impl.AttendanceSummaryImpl#getDaysAbsentExcusedNonSuspension <em>Days Absent Excused Non Suspension</em>}</li>
 *   <li>{@link org.caret.model.impl.AttendanceSummaryImpl#getDaysAbsentUnexcusedNonSuspension <em>Days Absent Unexcused Non Suspension</em>}</li>
 *   <li>{@link org.caret.model.impl.AttendanceSummaryImpl#getIncompleteIndependentStudyDays <em>Incomplete Independent Study Days</em>}</li>
 *   <li>{@link org.caret.model.impl.AttendanceSummaryImpl#getNonAdaGeneratingIndependentStudyDays <em>Non Ada Generating Independent Study Days</em>}</li>
 *   <li>{@link org.caret.model.impl.AttendanceSummaryImpl#getAdaGeneratingIndependentStudyDays <em>Ada Generating Independent Study Days</em>}</li>
 *   <li>{@link org.caret.model.impl.AttendanceSummaryImpl#getPeriodByPeriodAttendanceMethod <em>Period By Period Attendance Method</em>}</li>
 *   <li>{@link org.caret.model.impl.AttendanceSummaryImpl#getAttendanceRecoveryDays <em>Attendance Recovery Days</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AttendanceSummaryImpl extends RecordImpl implements AttendanceSummary {
	/**
	 * The default value of the '{@link #getAcademicYear() <em>Academic Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAcademicYear()
	 * @generated
	 * @ordered
	 */
	protected static final String ACADEMIC_YEAR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAcademicYear() <em>Academic Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAcademicYear()
	 * @generated
	 * @ordered
	 */
	protected String academicYear = ACADEMIC_YEAR_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSchool() <em>School</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSchool()
	 * @generated
	 * @ordered
	 */
	protected School school;

	/**
	 * The default value of the '{@link #getDataCollectionExemption() <em>Data Collection Exemption</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDataCollectionExemption()
	 * @generated
	 * @ordered
	 */
	protected static final String DATA_COLLECTION_EXEMPTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDataCollectionExemption() <em>Data Collection Exemption</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDataCollectionExemption()
	 * @generated
	 * @ordered
	 */
	protected String dataCollectionExemption = DATA_COLLECTION_EXEMPTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getHourlyAttendanceSchoolType() <em>Hourly Attendance School Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHourlyAttendanceSchoolType()
	 * @generated
	 * @ordered
	 */
	protected static final String HOURLY_ATTENDANCE_SCHOOL_TYPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHourlyAttendanceSchoolType() <em>Hourly Attendance School Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHourlyAttendanceSchoolType()
	 * @generated
	 * @ordered
	 */
	protected String hourlyAttendanceSchoolType = HOURLY_ATTENDANCE_SCHOOL_TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getExpectedAttendanceDays() <em>Expected Attendance Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpectedAttendanceDays()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal EXPECTED_ATTENDANCE_DAYS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExpectedAttendanceDays() <em>Expected Attendance Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpectedAttendanceDays()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal expectedAttendanceDays = EXPECTED_ATTENDANCE_DAYS_EDEFAULT;

	/**
	 * The default value of the '{@link #getDaysAttendedInPerson() <em>Days Attended In Person</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDaysAttendedInPerson()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal DAYS_ATTENDED_IN_PERSON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDaysAttendedInPerson() <em>Days Attended In Person</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDaysAttendedInPerson()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal daysAttendedInPerson = DAYS_ATTENDED_IN_PERSON_EDEFAULT;

	/**
	 * The default value of the '{@link #getDaysAbsentOutOfSchoolSuspension() <em>Days Absent Out Of School Suspension</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDaysAbsentOutOfSchoolSuspension()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal DAYS_ABSENT_OUT_OF_SCHOOL_SUSPENSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDaysAbsentOutOfSchoolSuspension() <em>Days Absent Out Of School Suspension</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDaysAbsentOutOfSchoolSuspension()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal daysAbsentOutOfSchoolSuspension = DAYS_ABSENT_OUT_OF_SCHOOL_SUSPENSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getDaysInAttendanceInSchoolSuspension() <em>Days In Attendance In School Suspension</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDaysInAttendanceInSchoolSuspension()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal DAYS_IN_ATTENDANCE_IN_SCHOOL_SUSPENSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDaysInAttendanceInSchoolSuspension() <em>Days In Attendance In School Suspension</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDaysInAttendanceInSchoolSuspension()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal daysInAttendanceInSchoolSuspension = DAYS_IN_ATTENDANCE_IN_SCHOOL_SUSPENSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getDaysAbsentExcusedNonSuspension() <em>Days Absent Excused Non Suspension</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDaysAbsentExcusedNonSuspension()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal DAYS_ABSENT_EXCUSED_NON_SUSPENSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDaysAbsentExcusedNonSuspension() <em>Days Absent Excused Non Suspension</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDaysAbsentExcusedNonSuspension()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal daysAbsentExcusedNonSuspension = DAYS_ABSENT_EXCUSED_NON_SUSPENSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getDaysAbsentUnexcusedNonSuspension() <em>Days Absent Unexcused Non Suspension</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDaysAbsentUnexcusedNonSuspension()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal DAYS_ABSENT_UNEXCUSED_NON_SUSPENSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDaysAbsentUnexcusedNonSuspension() <em>Days Absent Unexcused Non Suspension</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDaysAbsentUnexcusedNonSuspension()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal daysAbsentUnexcusedNonSuspension = DAYS_ABSENT_UNEXCUSED_NON_SUSPENSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getIncompleteIndependentStudyDays() <em>Incomplete Independent Study Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIncompleteIndependentStudyDays()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal INCOMPLETE_INDEPENDENT_STUDY_DAYS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIncompleteIndependentStudyDays() <em>Incomplete Independent Study Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIncompleteIndependentStudyDays()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal incompleteIndependentStudyDays = INCOMPLETE_INDEPENDENT_STUDY_DAYS_EDEFAULT;

	/**
	 * The default value of the '{@link #getNonAdaGeneratingIndependentStudyDays() <em>Non Ada Generating Independent Study Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNonAdaGeneratingIndependentStudyDays()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal NON_ADA_GENERATING_INDEPENDENT_STUDY_DAYS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNonAdaGeneratingIndependentStudyDays() <em>Non Ada Generating Independent Study Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNonAdaGeneratingIndependentStudyDays()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal nonAdaGeneratingIndependentStudyDays = NON_ADA_GENERATING_INDEPENDENT_STUDY_DAYS_EDEFAULT;

	/**
	 * The default value of the '{@link #getAdaGeneratingIndependentStudyDays() <em>Ada Generating Independent Study Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAdaGeneratingIndependentStudyDays()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal ADA_GENERATING_INDEPENDENT_STUDY_DAYS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAdaGeneratingIndependentStudyDays() <em>Ada Generating Independent Study Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAdaGeneratingIndependentStudyDays()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal adaGeneratingIndependentStudyDays = ADA_GENERATING_INDEPENDENT_STUDY_DAYS_EDEFAULT;

	/**
	 * The default value of the '{@link #getPeriodByPeriodAttendanceMethod() <em>Period By Period Attendance Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriodByPeriodAttendanceMethod()
	 * @generated
	 * @ordered
	 */
	protected static final String PERIOD_BY_PERIOD_ATTENDANCE_METHOD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPeriodByPeriodAttendanceMethod() <em>Period By Period Attendance Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriodByPeriodAttendanceMethod()
	 * @generated
	 * @ordered
	 */
	protected String periodByPeriodAttendanceMethod = PERIOD_BY_PERIOD_ATTENDANCE_METHOD_EDEFAULT;

	/**
	 * The default value of the '{@link #getAttendanceRecoveryDays() <em>Attendance Recovery Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAttendanceRecoveryDays()
	 * @generated
	 * @ordered
	 */
	protected static final Integer ATTENDANCE_RECOVERY_DAYS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAttendanceRecoveryDays() <em>Attendance Recovery Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAttendanceRecoveryDays()
	 * @generated
	 * @ordered
	 */
	protected Integer attendanceRecoveryDays = ATTENDANCE_RECOVERY_DAYS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AttendanceSummaryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.ATTENDANCE_SUMMARY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Student getStudent() {
		if (eContainerFeatureID() != ModelPackage.ATTENDANCE_SUMMARY__STUDENT) return null;
		return (Student)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetStudent(Student newStudent, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newStudent, ModelPackage.ATTENDANCE_SUMMARY__STUDENT, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStudent(Student newStudent) {
		if (newStudent != eInternalContainer() || (eContainerFeatureID() != ModelPackage.ATTENDANCE_SUMMARY__STUDENT && newStudent != null)) {
			if (EcoreUtil.isAncestor(this, newStudent))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newStudent != null)
				msgs = ((InternalEObject)newStudent).eInverseAdd(this, ModelPackage.STUDENT__ATTENDANCE_SUMMARIES, Student.class, msgs);
			msgs = basicSetStudent(newStudent, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ATTENDANCE_SUMMARY__STUDENT, newStudent, newStudent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAcademicYear() {
		return academicYear;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAcademicYear(String newAcademicYear) {
		String oldAcademicYear = academicYear;
		academicYear = newAcademicYear;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ATTENDANCE_SUMMARY__ACADEMIC_YEAR, oldAcademicYear, academicYear));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public School getSchool() {
		return school;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSchool(School newSchool) {
		School oldSchool = school;
		school = newSchool;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ATTENDANCE_SUMMARY__SCHOOL, oldSchool, school));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDataCollectionExemption() {
		return dataCollectionExemption;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDataCollectionExemption(String newDataCollectionExemption) {
		String oldDataCollectionExemption = dataCollectionExemption;
		dataCollectionExemption = newDataCollectionExemption;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ATTENDANCE_SUMMARY__DATA_COLLECTION_EXEMPTION, oldDataCollectionExemption, dataCollectionExemption));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHourlyAttendanceSchoolType() {
		return hourlyAttendanceSchoolType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHourlyAttendanceSchoolType(String newHourlyAttendanceSchoolType) {
		String oldHourlyAttendanceSchoolType = hourlyAttendanceSchoolType;
		hourlyAttendanceSchoolType = newHourlyAttendanceSchoolType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ATTENDANCE_SUMMARY__HOURLY_ATTENDANCE_SCHOOL_TYPE, oldHourlyAttendanceSchoolType, hourlyAttendanceSchoolType));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getExpectedAttendanceDays() {
		return expectedAttendanceDays;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExpectedAttendanceDays(BigDecimal newExpectedAttendanceDays) {
		BigDecimal oldExpectedAttendanceDays = expectedAttendanceDays;
		expectedAttendanceDays = newExpectedAttendanceDays;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ATTENDANCE_SUMMARY__EXPECTED_ATTENDANCE_DAYS, oldExpectedAttendanceDays, expectedAttendanceDays));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getDaysAttendedInPerson() {
		return daysAttendedInPerson;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDaysAttendedInPerson(BigDecimal newDaysAttendedInPerson) {
		BigDecimal oldDaysAttendedInPerson = daysAttendedInPerson;
		daysAttendedInPerson = newDaysAttendedInPerson;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ATTENDANCE_SUMMARY__DAYS_ATTENDED_IN_PERSON, oldDaysAttendedInPerson, daysAttendedInPerson));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getDaysAbsentOutOfSchoolSuspension() {
		return daysAbsentOutOfSchoolSuspension;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDaysAbsentOutOfSchoolSuspension(BigDecimal newDaysAbsentOutOfSchoolSuspension) {
		BigDecimal oldDaysAbsentOutOfSchoolSuspension = daysAbsentOutOfSchoolSuspension;
		daysAbsentOutOfSchoolSuspension = newDaysAbsentOutOfSchoolSuspension;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ATTENDANCE_SUMMARY__DAYS_ABSENT_OUT_OF_SCHOOL_SUSPENSION, oldDaysAbsentOutOfSchoolSuspension, daysAbsentOutOfSchoolSuspension));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getDaysInAttendanceInSchoolSuspension() {
		return daysInAttendanceInSchoolSuspension;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDaysInAttendanceInSchoolSuspension(BigDecimal newDaysInAttendanceInSchoolSuspension) {
		BigDecimal oldDaysInAttendanceInSchoolSuspension = daysInAttendanceInSchoolSuspension;
		daysInAttendanceInSchoolSuspension = newDaysInAttendanceInSchoolSuspension;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ATTENDANCE_SUMMARY__DAYS_IN_ATTENDANCE_IN_SCHOOL_SUSPENSION, oldDaysInAttendanceInSchoolSuspension, daysInAttendanceInSchoolSuspension));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getDaysAbsentExcusedNonSuspension() {
		return daysAbsentExcusedNonSuspension;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDaysAbsentExcusedNonSuspension(BigDecimal newDaysAbsentExcusedNonSuspension) {
		BigDecimal oldDaysAbsentExcusedNonSuspension = daysAbsentExcusedNonSuspension;
		daysAbsentExcusedNonSuspension = newDaysAbsentExcusedNonSuspension;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ATTENDANCE_SUMMARY__DAYS_ABSENT_EXCUSED_NON_SUSPENSION, oldDaysAbsentExcusedNonSuspension, daysAbsentExcusedNonSuspension));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getDaysAbsentUnexcusedNonSuspension() {
		return daysAbsentUnexcusedNonSuspension;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDaysAbsentUnexcusedNonSuspension(BigDecimal newDaysAbsentUnexcusedNonSuspension) {
		BigDecimal oldDaysAbsentUnexcusedNonSuspension = daysAbsentUnexcusedNonSuspension;
		daysAbsentUnexcusedNonSuspension = newDaysAbsentUnexcusedNonSuspension;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ATTENDANCE_SUMMARY__DAYS_ABSENT_UNEXCUSED_NON_SUSPENSION, oldDaysAbsentUnexcusedNonSuspension, daysAbsentUnexcusedNonSuspension));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getIncompleteIndependentStudyDays() {
		return incompleteIndependentStudyDays;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIncompleteIndependentStudyDays(BigDecimal newIncompleteIndependentStudyDays) {
		BigDecimal oldIncompleteIndependentStudyDays = incompleteIndependentStudyDays;
		incompleteIndependentStudyDays = newIncompleteIndependentStudyDays;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ATTENDANCE_SUMMARY__INCOMPLETE_INDEPENDENT_STUDY_DAYS, oldIncompleteIndependentStudyDays, incompleteIndependentStudyDays));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getNonAdaGeneratingIndependentStudyDays() {
		return nonAdaGeneratingIndependentStudyDays;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNonAdaGeneratingIndependentStudyDays(BigDecimal newNonAdaGeneratingIndependentStudyDays) {
		BigDecimal oldNonAdaGeneratingIndependentStudyDays = nonAdaGeneratingIndependentStudyDays;
		nonAdaGeneratingIndependentStudyDays = newNonAdaGeneratingIndependentStudyDays;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ATTENDANCE_SUMMARY__NON_ADA_GENERATING_INDEPENDENT_STUDY_DAYS, oldNonAdaGeneratingIndependentStudyDays, nonAdaGeneratingIndependentStudyDays));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getAdaGeneratingIndependentStudyDays() {
		return adaGeneratingIndependentStudyDays;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAdaGeneratingIndependentStudyDays(BigDecimal newAdaGeneratingIndependentStudyDays) {
		BigDecimal oldAdaGeneratingIndependentStudyDays = adaGeneratingIndependentStudyDays;
		adaGeneratingIndependentStudyDays = newAdaGeneratingIndependentStudyDays;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ATTENDANCE_SUMMARY__ADA_GENERATING_INDEPENDENT_STUDY_DAYS, oldAdaGeneratingIndependentStudyDays, adaGeneratingIndependentStudyDays));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPeriodByPeriodAttendanceMethod() {
		return periodByPeriodAttendanceMethod;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPeriodByPeriodAttendanceMethod(String newPeriodByPeriodAttendanceMethod) {
		String oldPeriodByPeriodAttendanceMethod = periodByPeriodAttendanceMethod;
		periodByPeriodAttendanceMethod = newPeriodByPeriodAttendanceMethod;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ATTENDANCE_SUMMARY__PERIOD_BY_PERIOD_ATTENDANCE_METHOD, oldPeriodByPeriodAttendanceMethod, periodByPeriodAttendanceMethod));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getAttendanceRecoveryDays() {
		return attendanceRecoveryDays;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAttendanceRecoveryDays(Integer newAttendanceRecoveryDays) {
		Integer oldAttendanceRecoveryDays = attendanceRecoveryDays;
		attendanceRecoveryDays = newAttendanceRecoveryDays;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ATTENDANCE_SUMMARY__ATTENDANCE_RECOVERY_DAYS, oldAttendanceRecoveryDays, attendanceRecoveryDays));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.ATTENDANCE_SUMMARY__STUDENT:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetStudent((Student)otherEnd, msgs);
		}
		return super.eInverseAdd(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.ATTENDANCE_SUMMARY__STUDENT:
				return basicSetStudent(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eBasicRemoveFromContainerFeature(NotificationChain msgs) {
		switch (eContainerFeatureID()) {
			case ModelPackage.ATTENDANCE_SUMMARY__STUDENT:
				return eInternalContainer().eInverseRemove(this, ModelPackage.STUDENT__ATTENDANCE_SUMMARIES, Student.class, msgs);
		}
		return super.eBasicRemoveFromContainerFeature(msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.ATTENDANCE_SUMMARY__STUDENT:
				return getStudent();
			case ModelPackage.ATTENDANCE_SUMMARY__ACADEMIC_YEAR:
				return getAcademicYear();
			case ModelPackage.ATTENDANCE_SUMMARY__SCHOOL:
				return getSchool();
			case ModelPackage.ATTENDANCE_SUMMARY__DATA_COLLECTION_EXEMPTION:
				return getDataCollectionExemption();
			case ModelPackage.ATTENDANCE_SUMMARY__HOURLY_ATTENDANCE_SCHOOL_TYPE:
				return getHourlyAttendanceSchoolType();
			case ModelPackage.ATTENDANCE_SUMMARY__EXPECTED_ATTENDANCE_DAYS:
				return getExpectedAttendanceDays();
			case ModelPackage.ATTENDANCE_SUMMARY__DAYS_ATTENDED_IN_PERSON:
				return getDaysAttendedInPerson();
			case ModelPackage.ATTENDANCE_SUMMARY__DAYS_ABSENT_OUT_OF_SCHOOL_SUSPENSION:
				return getDaysAbsentOutOfSchoolSuspension();
			case ModelPackage.ATTENDANCE_SUMMARY__DAYS_IN_ATTENDANCE_IN_SCHOOL_SUSPENSION:
				return getDaysInAttendanceInSchoolSuspension();
			case ModelPackage.ATTENDANCE_SUMMARY__DAYS_ABSENT_EXCUSED_NON_SUSPENSION:
				return getDaysAbsentExcusedNonSuspension();
			case ModelPackage.ATTENDANCE_SUMMARY__DAYS_ABSENT_UNEXCUSED_NON_SUSPENSION:
				return getDaysAbsentUnexcusedNonSuspension();
			case ModelPackage.ATTENDANCE_SUMMARY__INCOMPLETE_INDEPENDENT_STUDY_DAYS:
				return getIncompleteIndependentStudyDays();
			case ModelPackage.ATTENDANCE_SUMMARY__NON_ADA_GENERATING_INDEPENDENT_STUDY_DAYS:
				return getNonAdaGeneratingIndependentStudyDays();
			case ModelPackage.ATTENDANCE_SUMMARY__ADA_GENERATING_INDEPENDENT_STUDY_DAYS:
				return getAdaGeneratingIndependentStudyDays();
			case ModelPackage.ATTENDANCE_SUMMARY__PERIOD_BY_PERIOD_ATTENDANCE_METHOD:
				return getPeriodByPeriodAttendanceMethod();
			case ModelPackage.ATTENDANCE_SUMMARY__ATTENDANCE_RECOVERY_DAYS:
				return getAttendanceRecoveryDays();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.ATTENDANCE_SUMMARY__STUDENT:
				setStudent((Student)newValue);
				return;
			case ModelPackage.ATTENDANCE_SUMMARY__ACADEMIC_YEAR:
				setAcademicYear((String)newValue);
				return;
			case ModelPackage.ATTENDANCE_SUMMARY__SCHOOL:
				setSchool((School)newValue);
				return;
			case ModelPackage.ATTENDANCE_SUMMARY__DATA_COLLECTION_EXEMPTION:
				setDataCollectionExemption((String)newValue);
				return;
			case ModelPackage.ATTENDANCE_SUMMARY__HOURLY_ATTENDANCE_SCHOOL_TYPE:
				setHourlyAttendanceSchoolType((String)newValue);
				return;
			case ModelPackage.ATTENDANCE_SUMMARY__EXPECTED_ATTENDANCE_DAYS:
				setExpectedAttendanceDays((BigDecimal)newValue);
				return;
			case ModelPackage.ATTENDANCE_SUMMARY__DAYS_ATTENDED_IN_PERSON:
				setDaysAttendedInPerson((BigDecimal)newValue);
				return;
			case ModelPackage.ATTENDANCE_SUMMARY__DAYS_ABSENT_OUT_OF_SCHOOL_SUSPENSION:
				setDaysAbsentOutOfSchoolSuspension((BigDecimal)newValue);
				return;
			case ModelPackage.ATTENDANCE_SUMMARY__DAYS_IN_ATTENDANCE_IN_SCHOOL_SUSPENSION:
				setDaysInAttendanceInSchoolSuspension((BigDecimal)newValue);
				return;
			case ModelPackage.ATTENDANCE_SUMMARY__DAYS_ABSENT_EXCUSED_NON_SUSPENSION:
				setDaysAbsentExcusedNonSuspension((BigDecimal)newValue);
				return;
			case ModelPackage.ATTENDANCE_SUMMARY__DAYS_ABSENT_UNEXCUSED_NON_SUSPENSION:
				setDaysAbsentUnexcusedNonSuspension((BigDecimal)newValue);
				return;
			case ModelPackage.ATTENDANCE_SUMMARY__INCOMPLETE_INDEPENDENT_STUDY_DAYS:
				setIncompleteIndependentStudyDays((BigDecimal)newValue);
				return;
			case ModelPackage.ATTENDANCE_SUMMARY__NON_ADA_GENERATING_INDEPENDENT_STUDY_DAYS:
				setNonAdaGeneratingIndependentStudyDays((BigDecimal)newValue);
				return;
			case ModelPackage.ATTENDANCE_SUMMARY__ADA_GENERATING_INDEPENDENT_STUDY_DAYS:
				setAdaGeneratingIndependentStudyDays((BigDecimal)newValue);
				return;
			case ModelPackage.ATTENDANCE_SUMMARY__PERIOD_BY_PERIOD_ATTENDANCE_METHOD:
				setPeriodByPeriodAttendanceMethod((String)newValue);
				return;
			case ModelPackage.ATTENDANCE_SUMMARY__ATTENDANCE_RECOVERY_DAYS:
				setAttendanceRecoveryDays((Integer)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ModelPackage.ATTENDANCE_SUMMARY__STUDENT:
				setStudent((Student)null);
				return;
			case ModelPackage.ATTENDANCE_SUMMARY__ACADEMIC_YEAR:
				setAcademicYear(ACADEMIC_YEAR_EDEFAULT);
				return;
			case ModelPackage.ATTENDANCE_SUMMARY__SCHOOL:
				setSchool((School)null);
				return;
			case ModelPackage.ATTENDANCE_SUMMARY__DATA_COLLECTION_EXEMPTION:
				setDataCollectionExemption(DATA_COLLECTION_EXEMPTION_EDEFAULT);
				return;
			case ModelPackage.ATTENDANCE_SUMMARY__HOURLY_ATTENDANCE_SCHOOL_TYPE:
				setHourlyAttendanceSchoolType(HOURLY_ATTENDANCE_SCHOOL_TYPE_EDEFAULT);
				return;
			case ModelPackage.ATTENDANCE_SUMMARY__EXPECTED_ATTENDANCE_DAYS:
				setExpectedAttendanceDays(EXPECTED_ATTENDANCE_DAYS_EDEFAULT);
				return;
			case ModelPackage.ATTENDANCE_SUMMARY__DAYS_ATTENDED_IN_PERSON:
				setDaysAttendedInPerson(DAYS_ATTENDED_IN_PERSON_EDEFAULT);
				return;
			case ModelPackage.ATTENDANCE_SUMMARY__DAYS_ABSENT_OUT_OF_SCHOOL_SUSPENSION:
				setDaysAbsentOutOfSchoolSuspension(DAYS_ABSENT_OUT_OF_SCHOOL_SUSPENSION_EDEFAULT);
				return;
			case ModelPackage.ATTENDANCE_SUMMARY__DAYS_IN_ATTENDANCE_IN_SCHOOL_SUSPENSION:
				setDaysInAttendanceInSchoolSuspension(DAYS_IN_ATTENDANCE_IN_SCHOOL_SUSPENSION_EDEFAULT);
				return;
			case ModelPackage.ATTENDANCE_SUMMARY__DAYS_ABSENT_EXCUSED_NON_SUSPENSION:
				setDaysAbsentExcusedNonSuspension(DAYS_ABSENT_EXCUSED_NON_SUSPENSION_EDEFAULT);
				return;
			case ModelPackage.ATTENDANCE_SUMMARY__DAYS_ABSENT_UNEXCUSED_NON_SUSPENSION:
				setDaysAbsentUnexcusedNonSuspension(DAYS_ABSENT_UNEXCUSED_NON_SUSPENSION_EDEFAULT);
				return;
			case ModelPackage.ATTENDANCE_SUMMARY__INCOMPLETE_INDEPENDENT_STUDY_DAYS:
				setIncompleteIndependentStudyDays(INCOMPLETE_INDEPENDENT_STUDY_DAYS_EDEFAULT);
				return;
			case ModelPackage.ATTENDANCE_SUMMARY__NON_ADA_GENERATING_INDEPENDENT_STUDY_DAYS:
				setNonAdaGeneratingIndependentStudyDays(NON_ADA_GENERATING_INDEPENDENT_STUDY_DAYS_EDEFAULT);
				return;
			case ModelPackage.ATTENDANCE_SUMMARY__ADA_GENERATING_INDEPENDENT_STUDY_DAYS:
				setAdaGeneratingIndependentStudyDays(ADA_GENERATING_INDEPENDENT_STUDY_DAYS_EDEFAULT);
				return;
			case ModelPackage.ATTENDANCE_SUMMARY__PERIOD_BY_PERIOD_ATTENDANCE_METHOD:
				setPeriodByPeriodAttendanceMethod(PERIOD_BY_PERIOD_ATTENDANCE_METHOD_EDEFAULT);
				return;
			case ModelPackage.ATTENDANCE_SUMMARY__ATTENDANCE_RECOVERY_DAYS:
				setAttendanceRecoveryDays(ATTENDANCE_RECOVERY_DAYS_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ModelPackage.ATTENDANCE_SUMMARY__STUDENT:
				return getStudent() != null;
			case ModelPackage.ATTENDANCE_SUMMARY__ACADEMIC_YEAR:
				return ACADEMIC_YEAR_EDEFAULT == null ? academicYear != null : !ACADEMIC_YEAR_EDEFAULT.equals(academicYear);
			case ModelPackage.ATTENDANCE_SUMMARY__SCHOOL:
				return school != null;
			case ModelPackage.ATTENDANCE_SUMMARY__DATA_COLLECTION_EXEMPTION:
				return DATA_COLLECTION_EXEMPTION_EDEFAULT == null ? dataCollectionExemption != null : !DATA_COLLECTION_EXEMPTION_EDEFAULT.equals(dataCollectionExemption);
			case ModelPackage.ATTENDANCE_SUMMARY__HOURLY_ATTENDANCE_SCHOOL_TYPE:
				return HOURLY_ATTENDANCE_SCHOOL_TYPE_EDEFAULT == null ? hourlyAttendanceSchoolType != null : !HOURLY_ATTENDANCE_SCHOOL_TYPE_EDEFAULT.equals(hourlyAttendanceSchoolType);
			case ModelPackage.ATTENDANCE_SUMMARY__EXPECTED_ATTENDANCE_DAYS:
				return EXPECTED_ATTENDANCE_DAYS_EDEFAULT == null ? expectedAttendanceDays != null : !EXPECTED_ATTENDANCE_DAYS_EDEFAULT.equals(expectedAttendanceDays);
			case ModelPackage.ATTENDANCE_SUMMARY__DAYS_ATTENDED_IN_PERSON:
				return DAYS_ATTENDED_IN_PERSON_EDEFAULT == null ? daysAttendedInPerson != null : !DAYS_ATTENDED_IN_PERSON_EDEFAULT.equals(daysAttendedInPerson);
			case ModelPackage.ATTENDANCE_SUMMARY__DAYS_ABSENT_OUT_OF_SCHOOL_SUSPENSION:
				return DAYS_ABSENT_OUT_OF_SCHOOL_SUSPENSION_EDEFAULT == null ? daysAbsentOutOfSchoolSuspension != null : !DAYS_ABSENT_OUT_OF_SCHOOL_SUSPENSION_EDEFAULT.equals(daysAbsentOutOfSchoolSuspension);
			case ModelPackage.ATTENDANCE_SUMMARY__DAYS_IN_ATTENDANCE_IN_SCHOOL_SUSPENSION:
				return DAYS_IN_ATTENDANCE_IN_SCHOOL_SUSPENSION_EDEFAULT == null ? daysInAttendanceInSchoolSuspension != null : !DAYS_IN_ATTENDANCE_IN_SCHOOL_SUSPENSION_EDEFAULT.equals(daysInAttendanceInSchoolSuspension);
			case ModelPackage.ATTENDANCE_SUMMARY__DAYS_ABSENT_EXCUSED_NON_SUSPENSION:
				return DAYS_ABSENT_EXCUSED_NON_SUSPENSION_EDEFAULT == null ? daysAbsentExcusedNonSuspension != null : !DAYS_ABSENT_EXCUSED_NON_SUSPENSION_EDEFAULT.equals(daysAbsentExcusedNonSuspension);
			case ModelPackage.ATTENDANCE_SUMMARY__DAYS_ABSENT_UNEXCUSED_NON_SUSPENSION:
				return DAYS_ABSENT_UNEXCUSED_NON_SUSPENSION_EDEFAULT == null ? daysAbsentUnexcusedNonSuspension != null : !DAYS_ABSENT_UNEXCUSED_NON_SUSPENSION_EDEFAULT.equals(daysAbsentUnexcusedNonSuspension);
			case ModelPackage.ATTENDANCE_SUMMARY__INCOMPLETE_INDEPENDENT_STUDY_DAYS:
				return INCOMPLETE_INDEPENDENT_STUDY_DAYS_EDEFAULT == null ? incompleteIndependentStudyDays != null : !INCOMPLETE_INDEPENDENT_STUDY_DAYS_EDEFAULT.equals(incompleteIndependentStudyDays);
			case ModelPackage.ATTENDANCE_SUMMARY__NON_ADA_GENERATING_INDEPENDENT_STUDY_DAYS:
				return NON_ADA_GENERATING_INDEPENDENT_STUDY_DAYS_EDEFAULT == null ? nonAdaGeneratingIndependentStudyDays != null : !NON_ADA_GENERATING_INDEPENDENT_STUDY_DAYS_EDEFAULT.equals(nonAdaGeneratingIndependentStudyDays);
			case ModelPackage.ATTENDANCE_SUMMARY__ADA_GENERATING_INDEPENDENT_STUDY_DAYS:
				return ADA_GENERATING_INDEPENDENT_STUDY_DAYS_EDEFAULT == null ? adaGeneratingIndependentStudyDays != null : !ADA_GENERATING_INDEPENDENT_STUDY_DAYS_EDEFAULT.equals(adaGeneratingIndependentStudyDays);
			case ModelPackage.ATTENDANCE_SUMMARY__PERIOD_BY_PERIOD_ATTENDANCE_METHOD:
				return PERIOD_BY_PERIOD_ATTENDANCE_METHOD_EDEFAULT == null ? periodByPeriodAttendanceMethod != null : !PERIOD_BY_PERIOD_ATTENDANCE_METHOD_EDEFAULT.equals(periodByPeriodAttendanceMethod);
			case ModelPackage.ATTENDANCE_SUMMARY__ATTENDANCE_RECOVERY_DAYS:
				return ATTENDANCE_RECOVERY_DAYS_EDEFAULT == null ? attendanceRecoveryDays != null : !ATTENDANCE_RECOVERY_DAYS_EDEFAULT.equals(attendanceRecoveryDays);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (academicYear: ");
		result.append(academicYear);
		result.append(", dataCollectionExemption: ");
		result.append(dataCollectionExemption);
		result.append(", hourlyAttendanceSchoolType: ");
		result.append(hourlyAttendanceSchoolType);
		result.append(", expectedAttendanceDays: ");
		result.append(expectedAttendanceDays);
		result.append(", daysAttendedInPerson: ");
		result.append(daysAttendedInPerson);
		result.append(", daysAbsentOutOfSchoolSuspension: ");
		result.append(daysAbsentOutOfSchoolSuspension);
		result.append(", daysInAttendanceInSchoolSuspension: ");
		result.append(daysInAttendanceInSchoolSuspension);
		result.append(", daysAbsentExcusedNonSuspension: ");
		result.append(daysAbsentExcusedNonSuspension);
		result.append(", daysAbsentUnexcusedNonSuspension: ");
		result.append(daysAbsentUnexcusedNonSuspension);
		result.append(", incompleteIndependentStudyDays: ");
		result.append(incompleteIndependentStudyDays);
		result.append(", nonAdaGeneratingIndependentStudyDays: ");
		result.append(nonAdaGeneratingIndependentStudyDays);
		result.append(", adaGeneratingIndependentStudyDays: ");
		result.append(adaGeneratingIndependentStudyDays);
		result.append(", periodByPeriodAttendanceMethod: ");
		result.append(periodByPeriodAttendanceMethod);
		result.append(", attendanceRecoveryDays: ");
		result.append(attendanceRecoveryDays);
		result.append(')');
		return result.toString();
	}

} //AttendanceSummaryImpl
