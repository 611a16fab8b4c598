/**
 */
package org.caret.model.impl;

import org.caret.model.ModelPackage;
import org.caret.model.Offense;
import org.caret.model.Participant;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Offense</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.caret.model.impl.OffenseImpl#getParticipant <em>Participant</em>}</li>
 *   <li>{@link org.caret.model.impl.OffenseImpl#getOffense <em>Offense</em>}</li>
 *   <li>{@link org.caret.model.impl.OffenseImpl#getWeaponCategory <em>Weapon Category</em>}</li>
 * </ul>
 *
 * @generated
 */
public class OffenseImpl extends RecordImpl implements Offense {
	/**
	 * The default value of the '{@link #getOffense() <em>Offense</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOffense()
	 * @generated
	 * @ordered
	 */
	protected static final String OFFENSE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOffense() <em>Offense</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOffense()
	 * @generated
	 * @ordered
	 */
	protected String offense = OFFENSE_EDEFAULT;

	/**
	 * The default value of the '{@link #getWeaponCategory() <em>Weapon Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWeaponCategory()
	 * @generated
	 * @ordered
	 */
	protected static final String WEAPON_CATEGORY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWeaponCategory() <em>Weapon Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWeaponCategory()
	 * @generated
	 * @ordered
	 */
	protected String weaponCategory = WEAPON_CATEGORY_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected OffenseImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.OFFENSE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Participant getParticipant() {
		if (eContainerFeatureID() != ModelPackage.OFFENSE__PARTICIPANT) return null;
		return (Participant)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetParticipant(Participant newParticipant, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newParticipant, ModelPackage.OFFENSE__PARTICIPANT, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setParticipant(Participant newParticipant) {
		if (newParticipant != eInternalContainer() || (eContainerFeatureID() != ModelPackage.OFFENSE__PARTICIPANT && newParticipant != null)) {
			if (EcoreUtil.isAncestor(this, newParticipant))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newParticipant != null)
				msgs = ((InternalEObject)newParticipant).eInverseAdd(this, ModelPackage.PARTICIPANT__OFFENSES, Participant.class, msgs);
			msgs = basicSetParticipant(newParticipant, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.OFFENSE__PARTICIPANT, newParticipant, newParticipant));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOffense() {
		return offense;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOffense(String newOffense) {
		String oldOffense = offense;
		offense = newOffense;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.OFFENSE__OFFENSE, oldOffense, offense));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWeaponCategory() {
		return weaponCategory;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWeaponCategory(String newWeaponCategory) {
		String oldWeaponCategory = weaponCategory;
		weaponCategory = newWeaponCategory;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.OFFENSE__WEAPON_CATEGORY, oldWeaponCategory, weaponCategory));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.OFFENSE__PARTICIPANT:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetParticipant((Participant)otherEnd, msgs);
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
			case ModelPackage.OFFENSE__PARTICIPANT:
				return basicSetParticipant(null, msgs);
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
			case ModelPackage.OFFENSE__PARTICIPANT:
				return eInternalContainer().eInverseRemove(this, ModelPackage.PARTICIPANT__OFFENSES, Participant.class, msgs);
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
			case ModelPackage.OFFENSE__PARTICIPANT:
				return getParticipant();
			case ModelPackage.OFFENSE__OFFENSE:
				return getOffense();
			case ModelPackage.OFFENSE__WEAPON_CATEGORY:
				return getWeaponCategory();
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
			case ModelPackage.OFFENSE__PARTICIPANT:
				setParticipant((Participant)newValue);
				return;
			case ModelPackage.OFFENSE__OFFENSE:
				setOffense((String)newValue);
				return;
			case ModelPackage.OFFENSE__WEAPON_CATEGORY:
				setWeaponCategory((String)newValue);
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
			case ModelPackage.OFFENSE__PARTICIPANT:
				setParticipant((Participant)null);
				return;
			case ModelPackage.OFFENSE__OFFENSE:
				setOffense(OFFENSE_EDEFAULT);
				return;
			case ModelPackage.OFFENSE__WEAPON_CATEGORY:
				setWeaponCategory(WEAPON_CATEGORY_EDEFAULT);
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
			case ModelPackage.OFFENSE__PARTICIPANT:
				return getParticipant() != null;
			case ModelPackage.OFFENSE__OFFENSE:
				return OFFENSE_EDEFAULT == null ? offense != null : !OFFENSE_EDEFAULT.equals(offense);
			case ModelPackage.OFFENSE__WEAPON_CATEGORY:
				return WEAPON_CATEGORY_EDEFAULT == null ? weaponCategory != null : !WEAPON_CATEGORY_EDEFAULT.equals(weaponCategory);
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
		result.append(" (offense: ");
		result.append(offense);
		result.append(", weaponCategory: ");
		result.append(weaponCategory);
		result.append(')');
		return result.toString();
	}

} //OffenseImpl
