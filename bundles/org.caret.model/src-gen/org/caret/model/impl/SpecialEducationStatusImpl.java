/**
 */
package org.caret.model.impl;

import java.time.LocalDate;

import org.caret.model.ModelPackage;
import org.caret.model.SpecialEducationStatus;
import org.caret.model.Student;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Special Education Status</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.caret.model.impl.SpecialEducationStatusImpl#getStudent <em>Student</em>}</li>
 *   <li>{@link org.caret.model.impl.SpecialEducationStatusImpl#getReportingSelpa <em>Reporting Selpa</em>}</li>
 *   <li>{@link org.caret.model.impl.SpecialEducationStatusImpl#getInitialEntryStartDate <em>Initial Entry Start Date</em>}</li>
 *   <li>{@link org.caret.model.impl.SpecialEducationStatusImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.caret.model.impl.SpecialEducationStatusImpl#getNonParticipationReason <em>Non Participation Reason</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SpecialEducationStatusImpl extends DatedRecordImpl implements SpecialEducationStatus {
	/**
	 * The default value of the '{@link #getReportingSelpa() <em>Reporting Selpa</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReportingSelpa()
	 * @generated
	 * @ordered
	 */
	protected static final String REPORTING_SELPA_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReportingSelpa() <em>Reporting Selpa</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReportingSelpa()
	 * @generated
	 * @ordered
	 */
	protected String reportingSelpa = REPORTING_SELPA_EDEFAULT;

	/**
	 * The default value of the '{@link #getInitialEntryStartDate() <em>Initial Entry Start Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInitialEntryStartDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate INITIAL_ENTRY_START_DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInitialEntryStartDate() <em>Initial Entry Start Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInitialEntryStartDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate initialEntryStartDate = INITIAL_ENTRY_START_DATE_EDEFAULT;

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
	 * The default value of the '{@link #getNonParticipationReason() <em>Non Participation Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNonParticipationReason()
	 * @generated
	 * @ordered
	 */
	protected static final String NON_PARTICIPATION_REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNonParticipationReason() <em>Non Participation Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNonParticipationReason()
	 * @generated
	 * @ordered
	 */
	protected String nonParticipationReason = NON_PARTICIPATION_REASON_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SpecialEducationStatusImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.SPECIAL_EDUCATION_STATUS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Student getStudent() {
		if (eContainerFeatureID() != ModelPackage.SPECIAL_EDUCATION_STATUS__STUDENT) return null;
		return (Student)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetStudent(Student newStudent, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newStudent, ModelPackage.SPECIAL_EDUCATION_STATUS__STUDENT, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStudent(Student newStudent) {
		if (newStudent != eInternalContainer() || (eContainerFeatureID() != ModelPackage.SPECIAL_EDUCATION_STATUS__STUDENT && newStudent != null)) {
			if (EcoreUtil.isAncestor(this, newStudent))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newStudent != null)
				msgs = ((InternalEObject)newStudent).eInverseAdd(this, ModelPackage.STUDENT__SPECIAL_EDUCATION_STATUSES, Student.class, msgs);
			msgs = basicSetStudent(newStudent, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SPECIAL_EDUCATION_STATUS__STUDENT, newStudent, newStudent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReportingSelpa() {
		return reportingSelpa;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReportingSelpa(String newReportingSelpa) {
		String oldReportingSelpa = reportingSelpa;
		reportingSelpa = newReportingSelpa;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SPECIAL_EDUCATION_STATUS__REPORTING_SELPA, oldReportingSelpa, reportingSelpa));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getInitialEntryStartDate() {
		return initialEntryStartDate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInitialEntryStartDate(LocalDate newInitialEntryStartDate) {
		LocalDate oldInitialEntryStartDate = initialEntryStartDate;
		initialEntryStartDate = newInitialEntryStartDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SPECIAL_EDUCATION_STATUS__INITIAL_ENTRY_START_DATE, oldInitialEntryStartDate, initialEntryStartDate));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SPECIAL_EDUCATION_STATUS__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNonParticipationReason() {
		return nonParticipationReason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNonParticipationReason(String newNonParticipationReason) {
		String oldNonParticipationReason = nonParticipationReason;
		nonParticipationReason = newNonParticipationReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SPECIAL_EDUCATION_STATUS__NON_PARTICIPATION_REASON, oldNonParticipationReason, nonParticipationReason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.SPECIAL_EDUCATION_STATUS__STUDENT:
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
			case ModelPackage.SPECIAL_EDUCATION_STATUS__STUDENT:
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
			case ModelPackage.SPECIAL_EDUCATION_STATUS__STUDENT:
				return eInternalContainer().eInverseRemove(this, ModelPackage.STUDENT__SPECIAL_EDUCATION_STATUSES, Student.class, msgs);
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
			case ModelPackage.SPECIAL_EDUCATION_STATUS__STUDENT:
				return getStudent();
			case ModelPackage.SPECIAL_EDUCATION_STATUS__REPORTING_SELPA:
				return getReportingSelpa();
			case ModelPackage.SPECIAL_EDUCATION_STATUS__INITIAL_ENTRY_START_DATE:
				return getInitialEntryStartDate();
			case ModelPackage.SPECIAL_EDUCATION_STATUS__STATUS:
				return getStatus();
			case ModelPackage.SPECIAL_EDUCATION_STATUS__NON_PARTICIPATION_REASON:
				return getNonParticipationReason();
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
			case ModelPackage.SPECIAL_EDUCATION_STATUS__STUDENT:
				setStudent((Student)newValue);
				return;
			case ModelPackage.SPECIAL_EDUCATION_STATUS__REPORTING_SELPA:
				setReportingSelpa((String)newValue);
				return;
			case ModelPackage.SPECIAL_EDUCATION_STATUS__INITIAL_ENTRY_START_DATE:
				setInitialEntryStartDate((LocalDate)newValue);
				return;
			case ModelPackage.SPECIAL_EDUCATION_STATUS__STATUS:
				setStatus((String)newValue);
				return;
			case ModelPackage.SPECIAL_EDUCATION_STATUS__NON_PARTICIPATION_REASON:
				setNonParticipationReason((String)newValue);
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
			case ModelPackage.SPECIAL_EDUCATION_STATUS__STUDENT:
				setStudent((Student)null);
				return;
			case ModelPackage.SPECIAL_EDUCATION_STATUS__REPORTING_SELPA:
				setReportingSelpa(REPORTING_SELPA_EDEFAULT);
				return;
			case ModelPackage.SPECIAL_EDUCATION_STATUS__INITIAL_ENTRY_START_DATE:
				setInitialEntryStartDate(INITIAL_ENTRY_START_DATE_EDEFAULT);
				return;
			case ModelPackage.SPECIAL_EDUCATION_STATUS__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case ModelPackage.SPECIAL_EDUCATION_STATUS__NON_PARTICIPATION_REASON:
				setNonParticipationReason(NON_PARTICIPATION_REASON_EDEFAULT);
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
			case ModelPackage.SPECIAL_EDUCATION_STATUS__STUDENT:
				return getStudent() != null;
			case ModelPackage.SPECIAL_EDUCATION_STATUS__REPORTING_SELPA:
				return REPORTING_SELPA_EDEFAULT == null ? reportingSelpa != null : !REPORTING_SELPA_EDEFAULT.equals(reportingSelpa);
			case ModelPackage.SPECIAL_EDUCATION_STATUS__INITIAL_ENTRY_START_DATE:
				return INITIAL_ENTRY_START_DATE_EDEFAULT == null ? initialEntryStartDate != null : !INITIAL_ENTRY_START_DATE_EDEFAULT.equals(initialEntryStartDate);
			case ModelPackage.SPECIAL_EDUCATION_STATUS__STATUS:
				return STATUS_EDEFAULT == null ? status != null : !STATUS_EDEFAULT.equals(status);
			case ModelPackage.SPECIAL_EDUCATION_STATUS__NON_PARTICIPATION_REASON:
				return NON_PARTICIPATION_REASON_EDEFAULT == null ? nonParticipationReason != null : !NON_PARTICIPATION_REASON_EDEFAULT.equals(nonParticipationReason);
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
		result.append(" (reportingSelpa: ");
		result.append(reportingSelpa);
		result.append(", initialEntryStartDate: ");
		result.append(initialEntryStartDate);
		result.append(", status: ");
		result.append(status);
		result.append(", nonParticipationReason: ");
		result.append(nonParticipationReason);
		result.append(')');
		return result.toString();
	}

} //SpecialEducationStatusImpl
