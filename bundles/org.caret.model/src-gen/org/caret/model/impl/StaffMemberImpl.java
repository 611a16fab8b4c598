/**
 */
package org.caret.model.impl;

import java.util.Collection;

import org.caret.model.District;
import org.caret.model.ModelPackage;
import org.caret.model.StaffAssignment;
import org.caret.model.StaffInformation;
import org.caret.model.StaffMember;

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
 * An implementation of the model object '<em><b>Staff Member</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.caret.model.impl.StaffMemberImpl#getDistrict <em>District</em>}</li>
 *   <li>{@link org.caret.model.impl.StaffMemberImpl#getLocalStaffId <em>Local Staff Id</em>}</li>
 *   <li>{@link org.caret.model.impl.StaffMemberImpl#getSeid <em>Seid</em>}</li>
 *   <li>{@link org.caret.model.impl.StaffMemberImpl#getInformation <em>Information</em>}</li>
 *   <li>{@link org.caret.model.impl.StaffMemberImpl#getAssignments <em>Assignments</em>}</li>
 * </ul>
 *
 * @generated
 */
public class StaffMemberImpl extends RecordImpl implements StaffMember {
	/**
	 * The default value of the '{@link #getLocalStaffId() <em>Local Staff Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLocalStaffId()
	 * @generated
	 * @ordered
	 */
	protected static final String LOCAL_STAFF_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLocalStaffId() <em>Local Staff Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLocalStaffId()
	 * @generated
	 * @ordered
	 */
	protected String localStaffId = LOCAL_STAFF_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getSeid() <em>Seid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeid()
	 * @generated
	 * @ordered
	 */
	protected static final String SEID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSeid() <em>Seid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeid()
	 * @generated
	 * @ordered
	 */
	protected String seid = SEID_EDEFAULT;

	/**
	 * The cached value of the '{@link #getInformation() <em>Information</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInformation()
	 * @generated
	 * @ordered
	 */
	protected EList<StaffInformation> information;

	/**
	 * The cached value of the '{@link #getAssignments() <em>Assignments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssignments()
	 * @generated
	 * @ordered
	 */
	protected EList<StaffAssignment> assignments;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StaffMemberImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.STAFF_MEMBER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public District getDistrict() {
		if (eContainerFeatureID() != ModelPackage.STAFF_MEMBER__DISTRICT) return null;
		return (District)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetDistrict(District newDistrict, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newDistrict, ModelPackage.STAFF_MEMBER__DISTRICT, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDistrict(District newDistrict) {
		if (newDistrict != eInternalContainer() || (eContainerFeatureID() != ModelPackage.STAFF_MEMBER__DISTRICT && newDistrict != null)) {
			if (EcoreUtil.isAncestor(this, newDistrict))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newDistrict != null)
				msgs = ((InternalEObject)newDistrict).eInverseAdd(this, ModelPackage.DISTRICT__STAFF_MEMBERS, District.class, msgs);
			msgs = basicSetDistrict(newDistrict, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STAFF_MEMBER__DISTRICT, newDistrict, newDistrict));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLocalStaffId() {
		return localStaffId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLocalStaffId(String newLocalStaffId) {
		String oldLocalStaffId = localStaffId;
		localStaffId = newLocalStaffId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STAFF_MEMBER__LOCAL_STAFF_ID, oldLocalStaffId, localStaffId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSeid() {
		return seid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeid(String newSeid) {
		String oldSeid = seid;
		seid = newSeid;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STAFF_MEMBER__SEID, oldSeid, seid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<StaffInformation> getInformation() {
		if (information == null) {
			information = new EObjectContainmentWithInverseEList<StaffInformation>(StaffInformation.class, this, ModelPackage.STAFF_MEMBER__INFORMATION, ModelPackage.STAFF_INFORMATION__STAFF_MEMBER);
		}
		return information;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<StaffAssignment> getAssignments() {
		if (assignments == null) {
			assignments = new EObjectContainmentWithInverseEList<StaffAssignment>(StaffAssignment.class, this, ModelPackage.STAFF_MEMBER__ASSIGNMENTS, ModelPackage.STAFF_ASSIGNMENT__STAFF_MEMBER);
		}
		return assignments;
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
			case ModelPackage.STAFF_MEMBER__DISTRICT:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetDistrict((District)otherEnd, msgs);
			case ModelPackage.STAFF_MEMBER__INFORMATION:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getInformation()).basicAdd(otherEnd, msgs);
			case ModelPackage.STAFF_MEMBER__ASSIGNMENTS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getAssignments()).basicAdd(otherEnd, msgs);
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
			case ModelPackage.STAFF_MEMBER__DISTRICT:
				return basicSetDistrict(null, msgs);
			case ModelPackage.STAFF_MEMBER__INFORMATION:
				return ((InternalEList<?>)getInformation()).basicRemove(otherEnd, msgs);
			case ModelPackage.STAFF_MEMBER__ASSIGNMENTS:
				return ((InternalEList<?>)getAssignments()).basicRemove(otherEnd, msgs);
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
			case ModelPackage.STAFF_MEMBER__DISTRICT:
				return eInternalContainer().eInverseRemove(this, ModelPackage.DISTRICT__STAFF_MEMBERS, District.class, msgs);
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
			case ModelPackage.STAFF_MEMBER__DISTRICT:
				return getDistrict();
			case ModelPackage.STAFF_MEMBER__LOCAL_STAFF_ID:
				return getLocalStaffId();
			case ModelPackage.STAFF_MEMBER__SEID:
				return getSeid();
			case ModelPackage.STAFF_MEMBER__INFORMATION:
				return getInformation();
			case ModelPackage.STAFF_MEMBER__ASSIGNMENTS:
				return getAssignments();
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
			case ModelPackage.STAFF_MEMBER__DISTRICT:
				setDistrict((District)newValue);
				return;
			case ModelPackage.STAFF_MEMBER__LOCAL_STAFF_ID:
				setLocalStaffId((String)newValue);
				return;
			case ModelPackage.STAFF_MEMBER__SEID:
				setSeid((String)newValue);
				return;
			case ModelPackage.STAFF_MEMBER__INFORMATION:
				getInformation().clear();
				getInformation().addAll((Collection<? extends StaffInformation>)newValue);
				return;
			case ModelPackage.STAFF_MEMBER__ASSIGNMENTS:
				getAssignments().clear();
				getAssignments().addAll((Collection<? extends StaffAssignment>)newValue);
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
			case ModelPackage.STAFF_MEMBER__DISTRICT:
				setDistrict((District)null);
				return;
			case ModelPackage.STAFF_MEMBER__LOCAL_STAFF_ID:
				setLocalStaffId(LOCAL_STAFF_ID_EDEFAULT);
				return;
			case ModelPackage.STAFF_MEMBER__SEID:
				setSeid(SEID_EDEFAULT);
				return;
			case ModelPackage.STAFF_MEMBER__INFORMATION:
				getInformation().clear();
				return;
			case ModelPackage.STAFF_MEMBER__ASSIGNMENTS:
				getAssignments().clear();
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
			case ModelPackage.STAFF_MEMBER__DISTRICT:
				return getDistrict() != null;
			case ModelPackage.STAFF_MEMBER__LOCAL_STAFF_ID:
				return LOCAL_STAFF_ID_EDEFAULT == null ? localStaffId != null : !LOCAL_STAFF_ID_EDEFAULT.equals(localStaffId);
			case ModelPackage.STAFF_MEMBER__SEID:
				return SEID_EDEFAULT == null ? seid != null : !SEID_EDEFAULT.equals(seid);
			case ModelPackage.STAFF_MEMBER__INFORMATION:
				return information != null && !information.isEmpty();
			case ModelPackage.STAFF_MEMBER__ASSIGNMENTS:
				return assignments != null && !assignments.isEmpty();
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
		result.append(" (localStaffId: ");
		result.append(localStaffId);
		result.append(", seid: ");
		result.append(seid);
		result.append(')');
		return result.toString();
	}

} //StaffMemberImpl
