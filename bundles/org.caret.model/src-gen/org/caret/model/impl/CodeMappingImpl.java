/**
 */
package org.caret.model.impl;

import org.caret.model.CodeMapping;
import org.caret.model.District;
import org.caret.model.ModelPackage;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Code Mapping</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.caret.model.impl.CodeMappingImpl#getDistrict <em>District</em>}</li>
 *   <li>{@link org.caret.model.impl.CodeMappingImpl#getCodeSet <em>Code Set</em>}</li>
 *   <li>{@link org.caret.model.impl.CodeMappingImpl#getLocalCode <em>Local Code</em>}</li>
 *   <li>{@link org.caret.model.impl.CodeMappingImpl#getStateCode <em>State Code</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CodeMappingImpl extends DatedRecordImpl implements CodeMapping {
	/**
	 * The default value of the '{@link #getCodeSet() <em>Code Set</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCodeSet()
	 * @generated
	 * @ordered
	 */
	protected static final String CODE_SET_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCodeSet() <em>Code Set</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCodeSet()
	 * @generated
	 * @ordered
	 */
	protected String codeSet = CODE_SET_EDEFAULT;

	/**
	 * The default value of the '{@link #getLocalCode() <em>Local Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLocalCode()
	 * @generated
	 * @ordered
	 */
	protected static final String LOCAL_CODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLocalCode() <em>Local Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLocalCode()
	 * @generated
	 * @ordered
	 */
	protected String localCode = LOCAL_CODE_EDEFAULT;

	/**
	 * The default value of the '{@link #getStateCode() <em>State Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStateCode()
	 * @generated
	 * @ordered
	 */
	protected static final String STATE_CODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStateCode() <em>State Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStateCode()
	 * @generated
	 * @ordered
	 */
	protected String stateCode = STATE_CODE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CodeMappingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.CODE_MAPPING;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public District getDistrict() {
		if (eContainerFeatureID() != ModelPackage.CODE_MAPPING__DISTRICT) return null;
		return (District)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetDistrict(District newDistrict, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newDistrict, ModelPackage.CODE_MAPPING__DISTRICT, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDistrict(District newDistrict) {
		if (newDistrict != eInternalContainer() || (eContainerFeatureID() != ModelPackage.CODE_MAPPING__DISTRICT && newDistrict != null)) {
			if (EcoreUtil.isAncestor(this, newDistrict))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newDistrict != null)
				msgs = ((InternalEObject)newDistrict).eInverseAdd(this, ModelPackage.DISTRICT__CODE_MAPPINGS, District.class, msgs);
			msgs = basicSetDistrict(newDistrict, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CODE_MAPPING__DISTRICT, newDistrict, newDistrict));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCodeSet() {
		return codeSet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCodeSet(String newCodeSet) {
		String oldCodeSet = codeSet;
		codeSet = newCodeSet;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CODE_MAPPING__CODE_SET, oldCodeSet, codeSet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLocalCode() {
		return localCode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLocalCode(String newLocalCode) {
		String oldLocalCode = localCode;
		localCode = newLocalCode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CODE_MAPPING__LOCAL_CODE, oldLocalCode, localCode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStateCode() {
		return stateCode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStateCode(String newStateCode) {
		String oldStateCode = stateCode;
		stateCode = newStateCode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CODE_MAPPING__STATE_CODE, oldStateCode, stateCode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.CODE_MAPPING__DISTRICT:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetDistrict((District)otherEnd, msgs);
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
			case ModelPackage.CODE_MAPPING__DISTRICT:
				return basicSetDistrict(null, msgs);
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
			case ModelPackage.CODE_MAPPING__DISTRICT:
				return eInternalContainer().eInverseRemove(this, ModelPackage.DISTRICT__CODE_MAPPINGS, District.class, msgs);
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
			case ModelPackage.CODE_MAPPING__DISTRICT:
				return getDistrict();
			case ModelPackage.CODE_MAPPING__CODE_SET:
				return getCodeSet();
			case ModelPackage.CODE_MAPPING__LOCAL_CODE:
				return getLocalCode();
			case ModelPackage.CODE_MAPPING__STATE_CODE:
				return getStateCode();
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
			case ModelPackage.CODE_MAPPING__DISTRICT:
				setDistrict((District)newValue);
				return;
			case ModelPackage.CODE_MAPPING__CODE_SET:
				setCodeSet((String)newValue);
				return;
			case ModelPackage.CODE_MAPPING__LOCAL_CODE:
				setLocalCode((String)newValue);
				return;
			case ModelPackage.CODE_MAPPING__STATE_CODE:
				setStateCode((String)newValue);
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
			case ModelPackage.CODE_MAPPING__DISTRICT:
				setDistrict((District)null);
				return;
			case ModelPackage.CODE_MAPPING__CODE_SET:
				setCodeSet(CODE_SET_EDEFAULT);
				return;
			case ModelPackage.CODE_MAPPING__LOCAL_CODE:
				setLocalCode(LOCAL_CODE_EDEFAULT);
				return;
			case ModelPackage.CODE_MAPPING__STATE_CODE:
				setStateCode(STATE_CODE_EDEFAULT);
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
			case ModelPackage.CODE_MAPPING__DISTRICT:
				return getDistrict() != null;
			case ModelPackage.CODE_MAPPING__CODE_SET:
				return CODE_SET_EDEFAULT == null ? codeSet != null : !CODE_SET_EDEFAULT.equals(codeSet);
			case ModelPackage.CODE_MAPPING__LOCAL_CODE:
				return LOCAL_CODE_EDEFAULT == null ? localCode != null : !LOCAL_CODE_EDEFAULT.equals(localCode);
			case ModelPackage.CODE_MAPPING__STATE_CODE:
				return STATE_CODE_EDEFAULT == null ? stateCode != null : !STATE_CODE_EDEFAULT.equals(stateCode);
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
		result.append(" (codeSet: ");
		result.append(codeSet);
		result.append(", localCode: ");
		result.append(localCode);
		result.append(", stateCode: ");
		result.append(stateCode);
		result.append(')');
		return result.toString();
	}

} //CodeMappingImpl
