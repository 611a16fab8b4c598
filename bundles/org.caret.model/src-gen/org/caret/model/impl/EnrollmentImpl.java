/**
 */
package org.caret.model.impl;

import java.time.LocalDate;

import org.caret.model.Enrollment;
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
 * An implementation of the model object '<em><b>Enrollment</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.caret.model.impl.EnrollmentImpl#getStudent <em>Student</em>}</li>
 *   <li>{@link org.caret.model.impl.EnrollmentImpl#getAcademicYear <em>Academic Year</em>}</li>
 *   <li>{@link org.caret.model.impl.EnrollmentImpl#getStart <em>Start</em>}</li>
 *   <li>{@link org.caret.model.impl.EnrollmentImpl#getExitDate <em>Exit Date</em>}</li>
 *   <li>{@link org.caret.model.impl.EnrollmentImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.caret.model.impl.EnrollmentImpl#getGradeLevel <em>Grade Level</em>}</li>
 *   <li>{@link org.caret.model.impl.EnrollmentImpl#getNpsSchool <em>Nps School</em>}</li>
 *   <li>{@link org.caret.model.impl.EnrollmentImpl#getExitReason <em>Exit Reason</em>}</li>
 *   <li>{@link org.caret.model.impl.EnrollmentImpl#getCompletionStatus <em>Completion Status</em>}</li>
 *   <li>{@link org.caret.model.impl.EnrollmentImpl#isNotReported <em>Not Reported</em>}</li>
 *   <li>{@link org.caret.model.impl.EnrollmentImpl#getNotReportedReason <em>Not Reported Reason</em>}</li>
 *   <li>{@link org.caret.model.impl.EnrollmentImpl#getSchool <em>School</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EnrollmentImpl extends RecordImpl implements Enrollment {
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
	 * The default value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate START_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected LocalDate start = START_EDEFAULT;

	/**
	 * The default value of the '{@link #getExitDate() <em>Exit Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExitDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate EXIT_DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExitDate() <em>Exit Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExitDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate exitDate = EXIT_DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final String STATUS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected String status = STATUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getGradeLevel() <em>Grade Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGradeLevel()
	 * @generated
	 * @ordered
	 */
	protected static final String GRADE_LEVEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGradeLevel() <em>Grade Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGradeLevel()
	 * @generated
	 * @ordered
	 */
	protected String gradeLevel = GRADE_LEVEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getNpsSchool() <em>Nps School</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNpsSchool()
	 * @generated
	 * @ordered
	 */
	protected static final String NPS_SCHOOL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNpsSchool() <em>Nps School</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNpsSchool()
	 * @generated
	 * @ordered
	 */
	protected String npsSchool = NPS_SCHOOL_EDEFAULT;

	/**
	 * The default value of the '{@link #getExitReason() <em>Exit Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExitReason()
	 * @generated
	 * @ordered
	 */
	protected static final String EXIT_REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExitReason() <em>Exit Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExitReason()
	 * @generated
	 * @ordered
	 */
	protected String exitReason = EXIT_REASON_EDEFAULT;

	/**
	 * The default value of the '{@link #getCompletionStatus() <em>Completion Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCompletionStatus()
	 * @generated
	 * @ordered
	 */
	protected static final String COMPLETION_STATUS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCompletionStatus() <em>Completion Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCompletionStatus()
	 * @generated
	 * @ordered
	 */
	protected String completionStatus = COMPLETION_STATUS_EDEFAULT;

	/**
	 * The default value of the '{@link #isNotReported() <em>Not Reported</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isNotReported()
	 * @generated
	 * @ordered
	 */
	protected static final boolean NOT_REPORTED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isNotReported() <em>Not Reported</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isNotReported()
	 * @generated
	 * @ordered
	 */
	protected boolean notReported = NOT_REPORTED_EDEFAULT;

	/**
	 * The default value of the '{@link #getNotReportedReason() <em>Not Reported Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotReportedReason()
	 * @generated
	 * @ordered
	 */
	protected static final String NOT_REPORTED_REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNotReportedReason() <em>Not Reported Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotReportedReason()
	 * @generated
	 * @ordered
	 */
	protected String notReportedReason = NOT_REPORTED_REASON_EDEFAULT;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EnrollmentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.ENROLLMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Student getStudent() {
		if (eContainerFeatureID() != ModelPackage.ENROLLMENT__STUDENT) return null;
		return (Student)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetStudent(Student newStudent, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newStudent, ModelPackage.ENROLLMENT__STUDENT, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStudent(Student newStudent) {
		if (newStudent != eInternalContainer() || (eContainerFeatureID() != ModelPackage.ENROLLMENT__STUDENT && newStudent != null)) {
			if (EcoreUtil.isAncestor(this, newStudent))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newStudent != null)
				msgs = ((InternalEObject)newStudent).eInverseAdd(this, ModelPackage.STUDENT__ENROLLMENTS, Student.class, msgs);
			msgs = basicSetStudent(newStudent, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ENROLLMENT__STUDENT, newStudent, newStudent));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ENROLLMENT__ACADEMIC_YEAR, oldAcademicYear, academicYear));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getStart() {
		return start;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStart(LocalDate newStart) {
		LocalDate oldStart = start;
		start = newStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ENROLLMENT__START, oldStart, start));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getExitDate() {
		return exitDate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExitDate(LocalDate newExitDate) {
		LocalDate oldExitDate = exitDate;
		exitDate = newExitDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ENROLLMENT__EXIT_DATE, oldExitDate, exitDate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(String newStatus) {
		String oldStatus = status;
		status = newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ENROLLMENT__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGradeLevel() {
		return gradeLevel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGradeLevel(String newGradeLevel) {
		String oldGradeLevel = gradeLevel;
		gradeLevel = newGradeLevel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ENROLLMENT__GRADE_LEVEL, oldGradeLevel, gradeLevel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNpsSchool() {
		return npsSchool;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNpsSchool(String newNpsSchool) {
		String oldNpsSchool = npsSchool;
		npsSchool = newNpsSchool;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ENROLLMENT__NPS_SCHOOL, oldNpsSchool, npsSchool));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getExitReason() {
		return exitReason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExitReason(String newExitReason) {
		String oldExitReason = exitReason;
		exitReason = newExitReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ENROLLMENT__EXIT_REASON, oldExitReason, exitReason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCompletionStatus() {
		return completionStatus;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCompletionStatus(String newCompletionStatus) {
		String oldCompletionStatus = completionStatus;
		completionStatus = newCompletionStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ENROLLMENT__COMPLETION_STATUS, oldCompletionStatus, completionStatus));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isNotReported() {
		return notReported;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNotReported(boolean newNotReported) {
		boolean oldNotReported = notReported;
		notReported = newNotReported;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ENROLLMENT__NOT_REPORTED, oldNotReported, notReported));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNotReportedReason() {
		return notReportedReason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNotReportedReason(String newNotReportedReason) {
		String oldNotReportedReason = notReportedReason;
		notReportedReason = newNotReportedReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ENROLLMENT__NOT_REPORTED_REASON, oldNotReportedReason, notReportedReason));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ENROLLMENT__SCHOOL, oldSchool, school));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.ENROLLMENT__STUDENT:
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
			case ModelPackage.ENROLLMENT__STUDENT:
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
			case ModelPackage.ENROLLMENT__STUDENT:
				return eInternalContainer().eInverseRemove(this, ModelPackage.STUDENT__ENROLLMENTS, Student.class, msgs);
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
			case ModelPackage.ENROLLMENT__STUDENT:
				return getStudent();
			case ModelPackage.ENROLLMENT__ACADEMIC_YEAR:
				return getAcademicYear();
			case ModelPackage.ENROLLMENT__START:
				return getStart();
			case ModelPackage.ENROLLMENT__EXIT_DATE:
				return getExitDate();
			case ModelPackage.ENROLLMENT__STATUS:
				return getStatus();
			case ModelPackage.ENROLLMENT__GRADE_LEVEL:
				return getGradeLevel();
			case ModelPackage.ENROLLMENT__NPS_SCHOOL:
				return getNpsSchool();
			case ModelPackage.ENROLLMENT__EXIT_REASON:
				return getExitReason();
			case ModelPackage.ENROLLMENT__COMPLETION_STATUS:
				return getCompletionStatus();
			case ModelPackage.ENROLLMENT__NOT_REPORTED:
				return isNotReported();
			case ModelPackage.ENROLLMENT__NOT_REPORTED_REASON:
				return getNotReportedReason();
			case ModelPackage.ENROLLMENT__SCHOOL:
				return getSchool();
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
			case ModelPackage.ENROLLMENT__STUDENT:
				setStudent((Student)newValue);
				return;
			case ModelPackage.ENROLLMENT__ACADEMIC_YEAR:
				setAcademicYear((String)newValue);
				return;
			case ModelPackage.ENROLLMENT__START:
				setStart((LocalDate)newValue);
				return;
			case ModelPackage.ENROLLMENT__EXIT_DATE:
				setExitDate((LocalDate)newValue);
				return;
			case ModelPackage.ENROLLMENT__STATUS:
				setStatus((String)newValue);
				return;
			case ModelPackage.ENROLLMENT__GRADE_LEVEL:
				setGradeLevel((String)newValue);
				return;
			case ModelPackage.ENROLLMENT__NPS_SCHOOL:
				setNpsSchool((String)newValue);
				return;
			case ModelPackage.ENROLLMENT__EXIT_REASON:
				setExitReason((String)newValue);
				return;
			case ModelPackage.ENROLLMENT__COMPLETION_STATUS:
				setCompletionStatus((String)newValue);
				return;
			case ModelPackage.ENROLLMENT__NOT_REPORTED:
				setNotReported((Boolean)newValue);
				return;
			case ModelPackage.ENROLLMENT__NOT_REPORTED_REASON:
				setNotReportedReason((String)newValue);
				return;
			case ModelPackage.ENROLLMENT__SCHOOL:
				setSchool((School)newValue);
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
			case ModelPackage.ENROLLMENT__STUDENT:
				setStudent((Student)null);
				return;
			case ModelPackage.ENROLLMENT__ACADEMIC_YEAR:
				setAcademicYear(ACADEMIC_YEAR_EDEFAULT);
				return;
			case ModelPackage.ENROLLMENT__START:
				setStart(START_EDEFAULT);
				return;
			case ModelPackage.ENROLLMENT__EXIT_DATE:
				setExitDate(EXIT_DATE_EDEFAULT);
				return;
			case ModelPackage.ENROLLMENT__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case ModelPackage.ENROLLMENT__GRADE_LEVEL:
				setGradeLevel(GRADE_LEVEL_EDEFAULT);
				return;
			case ModelPackage.ENROLLMENT__NPS_SCHOOL:
				setNpsSchool(NPS_SCHOOL_EDEFAULT);
				return;
			case ModelPackage.ENROLLMENT__EXIT_REASON:
				setExitReason(EXIT_REASON_EDEFAULT);
				return;
			case ModelPackage.ENROLLMENT__COMPLETION_STATUS:
				setCompletionStatus(COMPLETION_STATUS_EDEFAULT);
				return;
			case ModelPackage.ENROLLMENT__NOT_REPORTED:
				setNotReported(NOT_REPORTED_EDEFAULT);
				return;
			case ModelPackage.ENROLLMENT__NOT_REPORTED_REASON:
				setNotReportedReason(NOT_REPORTED_REASON_EDEFAULT);
				return;
			case ModelPackage.ENROLLMENT__SCHOOL:
				setSchool((School)null);
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
			case ModelPackage.ENROLLMENT__STUDENT:
				return getStudent() != null;
			case ModelPackage.ENROLLMENT__ACADEMIC_YEAR:
				return ACADEMIC_YEAR_EDEFAULT == null ? academicYear != null : !ACADEMIC_YEAR_EDEFAULT.equals(academicYear);
			case ModelPackage.ENROLLMENT__START:
				return START_EDEFAULT == null ? start != null : !START_EDEFAULT.equals(start);
			case ModelPackage.ENROLLMENT__EXIT_DATE:
				return EXIT_DATE_EDEFAULT == null ? exitDate != null : !EXIT_DATE_EDEFAULT.equals(exitDate);
			case ModelPackage.ENROLLMENT__STATUS:
				return STATUS_EDEFAULT == null ? status != null : !STATUS_EDEFAULT.equals(status);
			case ModelPackage.ENROLLMENT__GRADE_LEVEL:
				return GRADE_LEVEL_EDEFAULT == null ? gradeLevel != null : !GRADE_LEVEL_EDEFAULT.equals(gradeLevel);
			case ModelPackage.ENROLLMENT__NPS_SCHOOL:
				return NPS_SCHOOL_EDEFAULT == null ? npsSchool != null : !NPS_SCHOOL_EDEFAULT.equals(npsSchool);
			case ModelPackage.ENROLLMENT__EXIT_REASON:
				return EXIT_REASON_EDEFAULT == null ? exitReason != null : !EXIT_REASON_EDEFAULT.equals(exitReason);
			case ModelPackage.ENROLLMENT__COMPLETION_STATUS:
				return COMPLETION_STATUS_EDEFAULT == null ? completionStatus != null : !COMPLETION_STATUS_EDEFAULT.equals(completionStatus);
			case ModelPackage.ENROLLMENT__NOT_REPORTED:
				return notReported != NOT_REPORTED_EDEFAULT;
			case ModelPackage.ENROLLMENT__NOT_REPORTED_REASON:
				return NOT_REPORTED_REASON_EDEFAULT == null ? notReportedReason != null : !NOT_REPORTED_REASON_EDEFAULT.equals(notReportedReason);
			case ModelPackage.ENROLLMENT__SCHOOL:
				return school != null;
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
		result.append(", start: ");
		result.append(start);
		result.append(", exitDate: ");
		result.append(exitDate);
		result.append(", status: ");
		result.append(status);
		result.append(", gradeLevel: ");
		result.append(gradeLevel);
		result.append(", npsSchool: ");
		result.append(npsSchool);
		result.append(", exitReason: ");
		result.append(exitReason);
		result.append(", completionStatus: ");
		result.append(completionStatus);
		result.append(", notReported: ");
		result.append(notReported);
		result.append(", notReportedReason: ");
		result.append(notReportedReason);
		result.append(')');
		return result.toString();
	}

} //EnrollmentImpl
