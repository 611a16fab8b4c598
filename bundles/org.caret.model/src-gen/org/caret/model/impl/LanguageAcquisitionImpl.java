/**
 */
package org.caret.model.impl;

import org.caret.model.LanguageAcquisition;
import org.caret.model.ModelPackage;
import org.caret.model.Student;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Language Acquisition</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.caret.model.impl.LanguageAcquisitionImpl#getStudent <em>Student</em>}</li>
 *   <li>{@link org.caret.model.impl.LanguageAcquisitionImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.caret.model.impl.LanguageAcquisitionImpl#getPrimaryLanguage <em>Primary Language</em>}</li>
 *   <li>{@link org.caret.model.impl.LanguageAcquisitionImpl#getCorrectionReason <em>Correction Reason</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LanguageAcquisitionImpl extends DatedRecordImpl implements LanguageAcquisition {
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
	 * The default value of the '{@link #getPrimaryLanguage() <em>Primary Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrimaryLanguage()
	 * @generated
	 * @ordered
	 */
	protected static final String PRIMARY_LANGUAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPrimaryLanguage() <em>Primary Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrimaryLanguage()
	 * @generated
	 * @ordered
	 */
	protected String primaryLanguage = PRIMARY_LANGUAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCorrectionReason() <em>Correction Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCorrectionReason()
	 * @generated
	 * @ordered
	 */
	protected static final String CORRECTION_REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCorrectionReason() <em>Correction Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCorrectionReason()
	 * @generated
	 * @ordered
	 */
	protected String correctionReason = CORRECTION_REASON_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LanguageAcquisitionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.LANGUAGE_ACQUISITION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Student getStudent() {
		if (eContainerFeatureID() != ModelPackage.LANGUAGE_ACQUISITION__STUDENT) return null;
		return (Student)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetStudent(Student newStudent, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newStudent, ModelPackage.LANGUAGE_ACQUISITION__STUDENT, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStudent(Student newStudent) {
		if (newStudent != eInternalContainer() || (eContainerFeatureID() != ModelPackage.LANGUAGE_ACQUISITION__STUDENT && newStudent != null)) {
			if (EcoreUtil.isAncestor(this, newStudent))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newStudent != null)
				msgs = ((InternalEObject)newStudent).eInverseAdd(this, ModelPackage.STUDENT__LANGUAGE_ACQUISITIONS, Student.class, msgs);
			msgs = basicSetStudent(newStudent, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.LANGUAGE_ACQUISITION__STUDENT, newStudent, newStudent));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.LANGUAGE_ACQUISITION__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPrimaryLanguage() {
		return primaryLanguage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPrimaryLanguage(String newPrimaryLanguage) {
		String oldPrimaryLanguage = primaryLanguage;
		primaryLanguage = newPrimaryLanguage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.LANGUAGE_ACQUISITION__PRIMARY_LANGUAGE, oldPrimaryLanguage, primaryLanguage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCorrectionReason() {
		return correctionReason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCorrectionReason(String newCorrectionReason) {
		String oldCorrectionReason = correctionReason;
		correctionReason = newCorrectionReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.LANGUAGE_ACQUISITION__CORRECTION_REASON, oldCorrectionReason, correctionReason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.LANGUAGE_ACQUISITION__STUDENT:
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
			case ModelPackage.LANGUAGE_ACQUISITION__STUDENT:
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
			case ModelPackage.LANGUAGE_ACQUISITION__STUDENT:
				return eInternalContainer().eInverseRemove(this, ModelPackage.STUDENT__LANGUAGE_ACQUISITIONS, Student.class, msgs);
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
			case ModelPackage.LANGUAGE_ACQUISITION__STUDENT:
				return getStudent();
			case ModelPackage.LANGUAGE_ACQUISITION__STATUS:
				return getStatus();
			case ModelPackage.LANGUAGE_ACQUISITION__PRIMARY_LANGUAGE:
				return getPrimaryLanguage();
			case ModelPackage.LANGUAGE_ACQUISITION__CORRECTION_REASON:
				return getCorrectionReason();
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
			case ModelPackage.LANGUAGE_ACQUISITION__STUDENT:
				setStudent((Student)newValue);
				return;
			case ModelPackage.LANGUAGE_ACQUISITION__STATUS:
				setStatus((String)newValue);
				return;
			case ModelPackage.LANGUAGE_ACQUISITION__PRIMARY_LANGUAGE:
				setPrimaryLanguage((String)newValue);
				return;
			case ModelPackage.LANGUAGE_ACQUISITION__CORRECTION_REASON:
				setCorrectionReason((String)newValue);
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
			case ModelPackage.LANGUAGE_ACQUISITION__STUDENT:
				setStudent((Student)null);
				return;
			case ModelPackage.LANGUAGE_ACQUISITION__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case ModelPackage.LANGUAGE_ACQUISITION__PRIMARY_LANGUAGE:
				setPrimaryLanguage(PRIMARY_LANGUAGE_EDEFAULT);
				return;
			case ModelPackage.LANGUAGE_ACQUISITION__CORRECTION_REASON:
				setCorrectionReason(CORRECTION_REASON_EDEFAULT);
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
			case ModelPackage.LANGUAGE_ACQUISITION__STUDENT:
				return getStudent() != null;
			case ModelPackage.LANGUAGE_ACQUISITION__STATUS:
				return STATUS_EDEFAULT == null ? status != null : !STATUS_EDEFAULT.equals(status);
			case ModelPackage.LANGUAGE_ACQUISITION__PRIMARY_LANGUAGE:
				return PRIMARY_LANGUAGE_EDEFAULT == null ? primaryLanguage != null : !PRIMARY_LANGUAGE_EDEFAULT.equals(primaryLanguage);
			case ModelPackage.LANGUAGE_ACQUISITION__CORRECTION_REASON:
				return CORRECTION_REASON_EDEFAULT == null ? correctionReason != null : !CORRECTION_REASON_EDEFAULT.equals(correctionReason);
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
		result.append(" (status: ");
		result.append(status);
		result.append(", primaryLanguage: ");
		result.append(primaryLanguage);
		result.append(", correctionReason: ");
		result.append(correctionReason);
		result.append(')');
		return result.toString();
	}

} //LanguageAcquisitionImpl
