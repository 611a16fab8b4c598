/**
 */
package org.caret.model.impl;

import java.time.LocalDate;

import org.caret.model.CalendarYear;
import org.caret.model.DayOff;
import org.caret.model.ModelPackage;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Day Off</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.caret.model.impl.DayOffImpl#getCalendarYear <em>Calendar Year</em>}</li>
 *   <li>{@link org.caret.model.impl.DayOffImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.caret.model.impl.DayOffImpl#getSchoolCode <em>School Code</em>}</li>
 *   <li>{@link org.caret.model.impl.DayOffImpl#getReason <em>Reason</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DayOffImpl extends RecordImpl implements DayOff {
	/**
	 * The default value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate date = DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSchoolCode() <em>School Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSchoolCode()
	 * @generated
	 * @ordered
	 */
	protected static final String SCHOOL_CODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSchoolCode() <em>School Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSchoolCode()
	 * @generated
	 * @ordered
	 */
	protected String schoolCode = SCHOOL_CODE_EDEFAULT;

	/**
	 * The default value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected static final String REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected String reason = REASON_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DayOffImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.DAY_OFF;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CalendarYear getCalendarYear() {
		if (eContainerFeatureID() != ModelPackage.DAY_OFF__CALENDAR_YEAR) return null;
		return (CalendarYear)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetCalendarYear(CalendarYear newCalendarYear, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newCalendarYear, ModelPackage.DAY_OFF__CALENDAR_YEAR, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCalendarYear(CalendarYear newCalendarYear) {
		if (newCalendarYear != eInternalContainer() || (eContainerFeatureID() != ModelPackage.DAY_OFF__CALENDAR_YEAR && newCalendarYear != null)) {
			if (EcoreUtil.isAncestor(this, newCalendarYear))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newCalendarYear != null)
				msgs = ((InternalEObject)newCalendarYear).eInverseAdd(this, ModelPackage.CALENDAR_YEAR__DAYS_OFF, CalendarYear.class, msgs);
			msgs = basicSetCalendarYear(newCalendarYear, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DAY_OFF__CALENDAR_YEAR, newCalendarYear, newCalendarYear));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDate() {
		return date;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDate(LocalDate newDate) {
		LocalDate oldDate = date;
		date = newDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DAY_OFF__DATE, oldDate, date));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSchoolCode() {
		return schoolCode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSchoolCode(String newSchoolCode) {
		String oldSchoolCode = schoolCode;
		schoolCode = newSchoolCode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DAY_OFF__SCHOOL_CODE, oldSchoolCode, schoolCode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReason() {
		return reason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReason(String newReason) {
		String oldReason = reason;
		reason = newReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DAY_OFF__REASON, oldReason, reason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.DAY_OFF__CALENDAR_YEAR:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetCalendarYear((CalendarYear)otherEnd, msgs);
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
			case ModelPackage.DAY_OFF__CALENDAR_YEAR:
				return basicSetCalendarYear(null, msgs);
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
			case ModelPackage.DAY_OFF__CALENDAR_YEAR:
				return eInternalContainer().eInverseRemove(this, ModelPackage.CALENDAR_YEAR__DAYS_OFF, CalendarYear.class, msgs);
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
			case ModelPackage.DAY_OFF__CALENDAR_YEAR:
				return getCalendarYear();
			case ModelPackage.DAY_OFF__DATE:
				return getDate();
			case ModelPackage.DAY_OFF__SCHOOL_CODE:
				return getSchoolCode();
			case ModelPackage.DAY_OFF__REASON:
				return getReason();
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
			case ModelPackage.DAY_OFF__CALENDAR_YEAR:
				setCalendarYear((CalendarYear)newValue);
				return;
			case ModelPackage.DAY_OFF__DATE:
				setDate((LocalDate)newValue);
				return;
			case ModelPackage.DAY_OFF__SCHOOL_CODE:
				setSchoolCode((String)newValue);
				return;
			case ModelPackage.DAY_OFF__REASON:
				setReason((String)newValue);
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
			case ModelPackage.DAY_OFF__CALENDAR_YEAR:
				setCalendarYear((CalendarYear)null);
				return;
			case ModelPackage.DAY_OFF__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case ModelPackage.DAY_OFF__SCHOOL_CODE:
				setSchoolCode(SCHOOL_CODE_EDEFAULT);
				return;
			case ModelPackage.DAY_OFF__REASON:
				setReason(REASON_EDEFAULT);
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
			case ModelPackage.DAY_OFF__CALENDAR_YEAR:
				return getCalendarYear() != null;
			case ModelPackage.DAY_OFF__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case ModelPackage.DAY_OFF__SCHOOL_CODE:
				return SCHOOL_CODE_EDEFAULT == null ? schoolCode != null : !SCHOOL_CODE_EDEFAULT.equals(schoolCode);
			case ModelPackage.DAY_OFF__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
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
		result.append(" (date: ");
		result.append(date);
		result.append(", schoolCode: ");
		result.append(schoolCode);
		result.append(", reason: ");
		result.append(reason);
		result.append(')');
		return result.toString();
	}

} //DayOffImpl
