/**
 */
package org.caret.model.impl;

import java.math.BigDecimal;

import org.caret.model.IncidentResult;
import org.caret.model.ModelPackage;
import org.caret.model.Participant;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Incident Result</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.caret.model.impl.IncidentResultImpl#getParticipant <em>Participant</em>}</li>
 *   <li>{@link org.caret.model.impl.IncidentResultImpl#getResult <em>Result</em>}</li>
 *   <li>{@link org.caret.model.impl.IncidentResultImpl#getDisciplinaryAction <em>Disciplinary Action</em>}</li>
 *   <li>{@link org.caret.model.impl.IncidentResultImpl#getAuthority <em>Authority</em>}</li>
 *   <li>{@link org.caret.model.impl.IncidentResultImpl#getDurationDays <em>Duration Days</em>}</li>
 *   <li>{@link org.caret.model.impl.IncidentResultImpl#getModification <em>Modification</em>}</li>
 * </ul>
 *
 * @generated
 */
public class IncidentResultImpl extends RecordImpl implements IncidentResult {
	/**
	 * The default value of the '{@link #getResult() <em>Result</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResult()
	 * @generated
	 * @ordered
	 */
	protected static final String RESULT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getResult() <em>Result</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResult()
	 * @generated
	 * @ordered
	 */
	protected String result = RESULT_EDEFAULT;

	/**
	 * The default value of the '{@link #getDisciplinaryAction() <em>Disciplinary Action</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDisciplinaryAction()
	 * @generated
	 * @ordered
	 */
	protected static final String DISCIPLINARY_ACTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDisciplinaryAction() <em>Disciplinary Action</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDisciplinaryAction()
	 * @generated
	 * @ordered
	 */
	protected String disciplinaryAction = DISCIPLINARY_ACTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getAuthority() <em>Authority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthority()
	 * @generated
	 * @ordered
	 */
	protected static final String AUTHORITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAuthority() <em>Authority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthority()
	 * @generated
	 * @ordered
	 */
	protected String authority = AUTHORITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getDurationDays() <em>Duration Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDurationDays()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal DURATION_DAYS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDurationDays() <em>Duration Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDurationDays()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal durationDays = DURATION_DAYS_EDEFAULT;

	/**
	 * The default value of the '{@link #getModification() <em>Modification</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModification()
	 * @generated
	 * @ordered
	 */
	protected static final String MODIFICATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getModification() <em>Modification</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModification()
	 * @generated
	 * @ordered
	 */
	protected String modification = MODIFICATION_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected IncidentResultImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.INCIDENT_RESULT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Participant getParticipant() {
		if (eContainerFeatureID() != ModelPackage.INCIDENT_RESULT__PARTICIPANT) return null;
		return (Participant)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetParticipant(Participant newParticipant, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newParticipant, ModelPackage.INCIDENT_RESULT__PARTICIPANT, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setParticipant(Participant newParticipant) {
		if (newParticipant != eInternalContainer() || (eContainerFeatureID() != ModelPackage.INCIDENT_RESULT__PARTICIPANT && newParticipant != null)) {
			if (EcoreUtil.isAncestor(this, newParticipant))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newParticipant != null)
				msgs = ((InternalEObject)newParticipant).eInverseAdd(this, ModelPackage.PARTICIPANT__RESULTS, Participant.class, msgs);
			msgs = basicSetParticipant(newParticipant, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.INCIDENT_RESULT__PARTICIPANT, newParticipant, newParticipant));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getResult() {
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResult(String newResult) {
		String oldResult = result;
		result = newResult;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.INCIDENT_RESULT__RESULT, oldResult, result));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDisciplinaryAction() {
		return disciplinaryAction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDisciplinaryAction(String newDisciplinaryAction) {
		String oldDisciplinaryAction = disciplinaryAction;
		disciplinaryAction = newDisciplinaryAction;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.INCIDENT_RESULT__DISCIPLINARY_ACTION, oldDisciplinaryAction, disciplinaryAction));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAuthority() {
		return authority;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAuthority(String newAuthority) {
		String oldAuthority = authority;
		authority = newAuthority;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.INCIDENT_RESULT__AUTHORITY, oldAuthority, authority));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getDurationDays() {
		return durationDays;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDurationDays(BigDecimal newDurationDays) {
		BigDecimal oldDurationDays = durationDays;
		durationDays = newDurationDays;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.INCIDENT_RESULT__DURATION_DAYS, oldDurationDays, durationDays));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getModification() {
		return modification;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setModification(String newModification) {
		String oldModification = modification;
		modification = newModification;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.INCIDENT_RESULT__MODIFICATION, oldModification, modification));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.INCIDENT_RESULT__PARTICIPANT:
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
			case ModelPackage.INCIDENT_RESULT__PARTICIPANT:
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
			case ModelPackage.INCIDENT_RESULT__PARTICIPANT:
				return eInternalContainer().eInverseRemove(this, ModelPackage.PARTICIPANT__RESULTS, Participant.class, msgs);
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
			case ModelPackage.INCIDENT_RESULT__PARTICIPANT:
				return getParticipant();
			case ModelPackage.INCIDENT_RESULT__RESULT:
				return getResult();
			case ModelPackage.INCIDENT_RESULT__DISCIPLINARY_ACTION:
				return getDisciplinaryAction();
			case ModelPackage.INCIDENT_RESULT__AUTHORITY:
				return getAuthority();
			case ModelPackage.INCIDENT_RESULT__DURATION_DAYS:
				return getDurationDays();
			case ModelPackage.INCIDENT_RESULT__MODIFICATION:
				return getModification();
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
			case ModelPackage.INCIDENT_RESULT__PARTICIPANT:
				setParticipant((Participant)newValue);
				return;
			case ModelPackage.INCIDENT_RESULT__RESULT:
				setResult((String)newValue);
				return;
			case ModelPackage.INCIDENT_RESULT__DISCIPLINARY_ACTION:
				setDisciplinaryAction((String)newValue);
				return;
			case ModelPackage.INCIDENT_RESULT__AUTHORITY:
				setAuthority((String)newValue);
				return;
			case ModelPackage.INCIDENT_RESULT__DURATION_DAYS:
				setDurationDays((BigDecimal)newValue);
				return;
			case ModelPackage.INCIDENT_RESULT__MODIFICATION:
				setModification((String)newValue);
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
			case ModelPackage.INCIDENT_RESULT__PARTICIPANT:
				setParticipant((Participant)null);
				return;
			case ModelPackage.INCIDENT_RESULT__RESULT:
				setResult(RESULT_EDEFAULT);
				return;
			case ModelPackage.INCIDENT_RESULT__DISCIPLINARY_ACTION:
				setDisciplinaryAction(DISCIPLINARY_ACTION_EDEFAULT);
				return;
			case ModelPackage.INCIDENT_RESULT__AUTHORITY:
				setAuthority(AUTHORITY_EDEFAULT);
				return;
			case ModelPackage.INCIDENT_RESULT__DURATION_DAYS:
				setDurationDays(DURATION_DAYS_EDEFAULT);
				return;
			case ModelPackage.INCIDENT_RESULT__MODIFICATION:
				setModification(MODIFICATION_EDEFAULT);
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
			case ModelPackage.INCIDENT_RESULT__PARTICIPANT:
				return getParticipant() != null;
			case ModelPackage.INCIDENT_RESULT__RESULT:
				return RESULT_EDEFAULT == null ? result != null : !RESULT_EDEFAULT.equals(result);
			case ModelPackage.INCIDENT_RESULT__DISCIPLINARY_ACTION:
				return DISCIPLINARY_ACTION_EDEFAULT == null ? disciplinaryAction != null : !DISCIPLINARY_ACTION_EDEFAULT.equals(disciplinaryAction);
			case ModelPackage.INCIDENT_RESULT__AUTHORITY:
				return AUTHORITY_EDEFAULT == null ? authority != null : !AUTHORITY_EDEFAULT.equals(authority);
			case ModelPackage.INCIDENT_RESULT__DURATION_DAYS:
				return DURATION_DAYS_EDEFAULT == null ? durationDays != null : !DURATION_DAYS_EDEFAULT.equals(durationDays);
			case ModelPackage.INCIDENT_RESULT__MODIFICATION:
				return MODIFICATION_EDEFAULT == null ? modification != null : !MODIFICATION_EDEFAULT.equals(modification);
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
		result.append(" (result: ");
		result.append(result);
		result.append(", disciplinaryAction: ");
		result.append(disciplinaryAction);
		result.append(", authority: ");
		result.append(authority);
		result.append(", durationDays: ");
		result.append(durationDays);
		result.append(", modification: ");
		result.append(modification);
		result.append(')');
		return result.toString();
	}

} //IncidentResultImpl
