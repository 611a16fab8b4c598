/**
 */
package org.caret.model.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.caret.model.CalendarYear;
import org.caret.model.DayOff;
import org.caret.model.District;
import org.caret.model.ModelPackage;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentWithInverseEList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Calendar Year</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.caret.model.impl.CalendarYearImpl#getDistrict <em>District</em>}</li>
 *   <li>{@link org.caret.model.impl.CalendarYearImpl#getAcademicYear <em>Academic Year</em>}</li>
 *   <li>{@link org.caret.model.impl.CalendarYearImpl#getFirstDay <em>First Day</em>}</li>
 *   <li>{@link org.caret.model.impl.CalendarYearImpl#getLastDay <em>Last Day</em>}</li>
 *   <li>{@link org.caret.model.impl.CalendarYearImpl#getDaysOff <em>Days Off</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CalendarYearImpl extends RecordImpl implements CalendarYear {
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
	 * The default value of the '{@link #getFirstDay() <em>First Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstDay()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate FIRST_DAY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFirstDay() <em>First Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstDay()
	 * @generated
	 * @ordered
	 */
	protected LocalDate firstDay = FIRST_DAY_EDEFAULT;

	/**
	 * The default value of the '{@link #getLastDay() <em>Last Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastDay()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate LAST_DAY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLastDay() <em>Last Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastDay()
	 * @generated
	 * @ordered
	 */
	protected LocalDate lastDay = LAST_DAY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDaysOff() <em>Days Off</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDaysOff()
	 * @generated
	 * @ordered
	 */
	protected EList<DayOff> daysOff;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CalendarYearImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.CALENDAR_YEAR;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public District getDistrict() {
		if (eContainerFeatureID() != ModelPackage.CALENDAR_YEAR__DISTRICT) return null;
		return (District)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetDistrict(District newDistrict, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newDistrict, ModelPackage.CALENDAR_YEAR__DISTRICT, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDistrict(District newDistrict) {
		if (newDistrict != eInternalContainer() || (eContainerFeatureID() != ModelPackage.CALENDAR_YEAR__DISTRICT && newDistrict != null)) {
			if (EcoreUtil.isAncestor(this, newDistrict))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newDistrict != null)
				msgs = ((InternalEObject)newDistrict).eInverseAdd(this, ModelPackage.DISTRICT__CALENDAR_YEARS, District.class, msgs);
			msgs = basicSetDistrict(newDistrict, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CALENDAR_YEAR__DISTRICT, newDistrict, newDistrict));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CALENDAR_YEAR__ACADEMIC_YEAR, oldAcademicYear, academicYear));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getFirstDay() {
		return firstDay;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFirstDay(LocalDate newFirstDay) {
		LocalDate oldFirstDay = firstDay;
		firstDay = newFirstDay;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CALENDAR_YEAR__FIRST_DAY, oldFirstDay, firstDay));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getLastDay() {
		return lastDay;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLastDay(LocalDate newLastDay) {
		LocalDate oldLastDay = lastDay;
		lastDay = newLastDay;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CALENDAR_YEAR__LAST_DAY, oldLastDay, lastDay));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DayOff> getDaysOff() {
		if (daysOff == null) {
			daysOff = new EObjectContainmentWithInverseEList<DayOff>(DayOff.class, this, ModelPackage.CALENDAR_YEAR__DAYS_OFF, ModelPackage.DAY_OFF__CALENDAR_YEAR);
		}
		return daysOff;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.CALENDAR_YEAR__DISTRICT:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetDistrict((District)otherEnd, msgs);
			case ModelPackage.CALENDAR_YEAR__DAYS_OFF:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getDaysOff()).basicAdd(otherEnd, msgs);
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
			case ModelPackage.CALENDAR_YEAR__DISTRICT:
				return basicSetDistrict(null, msgs);
			case ModelPackage.CALENDAR_YEAR__DAYS_OFF:
				return ((InternalEList<?>)getDaysOff()).basicRemove(otherEnd, msgs);
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
			case ModelPackage.CALENDAR_YEAR__DISTRICT:
				return eInternalContainer().eInverseRemove(this, ModelPackage.DISTRICT__CALENDAR_YEARS, District.class, msgs);
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
			case ModelPackage.CALENDAR_YEAR__DISTRICT:
				return getDistrict();
			case ModelPackage.CALENDAR_YEAR__ACADEMIC_YEAR:
				return getAcademicYear();
			case ModelPackage.CALENDAR_YEAR__FIRST_DAY:
				return getFirstDay();
			case ModelPackage.CALENDAR_YEAR__LAST_DAY:
				return getLastDay();
			case ModelPackage.CALENDAR_YEAR__DAYS_OFF:
				return getDaysOff();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.CALENDAR_YEAR__DISTRICT:
				setDistrict((District)newValue);
				return;
			case ModelPackage.CALENDAR_YEAR__ACADEMIC_YEAR:
				setAcademicYear((String)newValue);
				return;
			case ModelPackage.CALENDAR_YEAR__FIRST_DAY:
				setFirstDay((LocalDate)newValue);
				return;
			case ModelPackage.CALENDAR_YEAR__LAST_DAY:
				setLastDay((LocalDate)newValue);
				return;
			case ModelPackage.CALENDAR_YEAR__DAYS_OFF:
				getDaysOff().clear();
				getDaysOff().addAll((Collection<? extends DayOff>)newValue);
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
			case ModelPackage.CALENDAR_YEAR__DISTRICT:
				setDistrict((District)null);
				return;
			case ModelPackage.CALENDAR_YEAR__ACADEMIC_YEAR:
				setAcademicYear(ACADEMIC_YEAR_EDEFAULT);
				return;
			case ModelPackage.CALENDAR_YEAR__FIRST_DAY:
				setFirstDay(FIRST_DAY_EDEFAULT);
				return;
			case ModelPackage.CALENDAR_YEAR__LAST_DAY:
				setLastDay(LAST_DAY_EDEFAULT);
				return;
			case ModelPackage.CALENDAR_YEAR__DAYS_OFF:
				getDaysOff().clear();
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
			case ModelPackage.CALENDAR_YEAR__DISTRICT:
				return getDistrict() != null;
			case ModelPackage.CALENDAR_YEAR__ACADEMIC_YEAR:
				return ACADEMIC_YEAR_EDEFAULT == null ? academicYear != null : !ACADEMIC_YEAR_EDEFAULT.equals(academicYear);
			case ModelPackage.CALENDAR_YEAR__FIRST_DAY:
				return FIRST_DAY_EDEFAULT == null ? firstDay != null : !FIRST_DAY_EDEFAULT.equals(firstDay);
			case ModelPackage.CALENDAR_YEAR__LAST_DAY:
				return LAST_DAY_EDEFAULT == null ? lastDay != null : !LAST_DAY_EDEFAULT.equals(lastDay);
			case ModelPackage.CALENDAR_YEAR__DAYS_OFF:
				return daysOff != null && !daysOff.isEmpty();
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
		result.append(", firstDay: ");
		result.append(firstDay);
		result.append(", lastDay: ");
		result.append(lastDay);
		result.append(')');
		return result.toString();
	}

} //CalendarYearImpl
