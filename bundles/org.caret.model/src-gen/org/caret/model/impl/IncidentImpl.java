/**
 */
package org.caret.model.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.caret.model.District;
import org.caret.model.Incident;
import org.caret.model.ModelPackage;
import org.caret.model.Participant;

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
 * An implementation of the model object '<em><b>Incident</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.caret.model.impl.IncidentImpl#getDistrict <em>District</em>}</li>
 *   <li>{@link org.caret.model.impl.IncidentImpl#getIncidentId <em>Incident Id</em>}</li>
 *   <li>{@link org.caret.model.impl.IncidentImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.caret.model.impl.IncidentImpl#getMostSevereOffense <em>Most Severe Offense</em>}</li>
 *   <li>{@link org.caret.model.impl.IncidentImpl#getParticipants <em>Participants</em>}</li>
 * </ul>
 *
 * @generated
 */
public class IncidentImpl extends RecordImpl implements Incident {
	/**
	 * The default value of the '{@link #getIncidentId() <em>Incident Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIncidentId()
	 * @generated
	 * @ordered
	 */
	protected static final String INCIDENT_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIncidentId() <em>Incident Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIncidentId()
	 * @generated
	 * @ordered
	 */
	protected String incidentId = INCIDENT_ID_EDEFAULT;

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
	 * The default value of the '{@link #getMostSevereOffense() <em>Most Severe Offense</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMostSevereOffense()
	 * @generated
	 * @ordered
	 */
	protected static final String MOST_SEVERE_OFFENSE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMostSevereOffense() <em>Most Severe Offense</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMostSevereOffense()
	 * @generated
	 * @ordered
	 */
	protected String mostSevereOffense = MOST_SEVERE_OFFENSE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getParticipants() <em>Participants</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParticipants()
	 * @generated
	 * @ordered
	 */
	protected EList<Participant> participants;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected IncidentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.INCIDENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public District getDistrict() {
		if (eContainerFeatureID() != ModelPackage.INCIDENT__DISTRICT) return null;
		return (District)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetDistrict(District newDistrict, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newDistrict, ModelPackage.INCIDENT__DISTRICT, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDistrict(District newDistrict) {
		if (newDistrict != eInternalContainer() || (eContainerFeatureID() != ModelPackage.INCIDENT__DISTRICT && newDistrict != null)) {
			if (EcoreUtil.isAncestor(this, newDistrict))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newDistrict != null)
				msgs = ((InternalEObject)newDistrict).eInverseAdd(this, ModelPackage.DISTRICT__INCIDENTS, District.class, msgs);
			msgs = basicSetDistrict(newDistrict, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.INCIDENT__DISTRICT, newDistrict, newDistrict));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getIncidentId() {
		return incidentId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIncidentId(String newIncidentId) {
		String oldIncidentId = incidentId;
		incidentId = newIncidentId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.INCIDENT__INCIDENT_ID, oldIncidentId, incidentId));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.INCIDENT__DATE, oldDate, date));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMostSevereOffense() {
		return mostSevereOffense;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMostSevereOffense(String newMostSevereOffense) {
		String oldMostSevereOffense = mostSevereOffense;
		mostSevereOffense = newMostSevereOffense;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.INCIDENT__MOST_SEVERE_OFFENSE, oldMostSevereOffense, mostSevereOffense));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Participant> getParticipants() {
		if (participants == null) {
			participants = new EObjectContainmentWithInverseEList<Participant>(Participant.class, this, ModelPackage.INCIDENT__PARTICIPANTS, ModelPackage.PARTICIPANT__INCIDENT);
		}
		return participants;
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
			case ModelPackage.INCIDENT__DISTRICT:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetDistrict((District)otherEnd, msgs);
			case ModelPackage.INCIDENT__PARTICIPANTS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getParticipants()).basicAdd(otherEnd, msgs);
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
			case ModelPackage.INCIDENT__DISTRICT:
				return basicSetDistrict(null, msgs);
			case ModelPackage.INCIDENT__PARTICIPANTS:
				return ((InternalEList<?>)getParticipants()).basicRemove(otherEnd, msgs);
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
			case ModelPackage.INCIDENT__DISTRICT:
				return eInternalContainer().eInverseRemove(this, ModelPackage.DISTRICT__INCIDENTS, District.class, msgs);
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
			case ModelPackage.INCIDENT__DISTRICT:
				return getDistrict();
			case ModelPackage.INCIDENT__INCIDENT_ID:
				return getIncidentId();
			case ModelPackage.INCIDENT__DATE:
				return getDate();
			case ModelPackage.INCIDENT__MOST_SEVERE_OFFENSE:
				return getMostSevereOffense();
			case ModelPackage.INCIDENT__PARTICIPANTS:
				return getParticipants();
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
			case ModelPackage.INCIDENT__DISTRICT:
				setDistrict((District)newValue);
				return;
			case ModelPackage.INCIDENT__INCIDENT_ID:
				setIncidentId((String)newValue);
				return;
			case ModelPackage.INCIDENT__DATE:
				setDate((LocalDate)newValue);
				return;
			case ModelPackage.INCIDENT__MOST_SEVERE_OFFENSE:
				setMostSevereOffense((String)newValue);
				return;
			case ModelPackage.INCIDENT__PARTICIPANTS:
				getParticipants().clear();
				getParticipants().addAll((Collection<? extends Participant>)newValue);
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
			case ModelPackage.INCIDENT__DISTRICT:
				setDistrict((District)null);
				return;
			case ModelPackage.INCIDENT__INCIDENT_ID:
				setIncidentId(INCIDENT_ID_EDEFAULT);
				return;
			case ModelPackage.INCIDENT__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case ModelPackage.INCIDENT__MOST_SEVERE_OFFENSE:
				setMostSevereOffense(MOST_SEVERE_OFFENSE_EDEFAULT);
				return;
			case ModelPackage.INCIDENT__PARTICIPANTS:
				getParticipants().clear();
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
			case ModelPackage.INCIDENT__DISTRICT:
				return getDistrict() != null;
			case ModelPackage.INCIDENT__INCIDENT_ID:
				return INCIDENT_ID_EDEFAULT == null ? incidentId != null : !INCIDENT_ID_EDEFAULT.equals(incidentId);
			case ModelPackage.INCIDENT__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case ModelPackage.INCIDENT__MOST_SEVERE_OFFENSE:
				return MOST_SEVERE_OFFENSE_EDEFAULT == null ? mostSevereOffense != null : !MOST_SEVERE_OFFENSE_EDEFAULT.equals(mostSevereOffense);
			case ModelPackage.INCIDENT__PARTICIPANTS:
				return participants != null && !participants.isEmpty();
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
		result.append(" (incidentId: ");
		result.append(incidentId);
		result.append(", date: ");
		result.append(date);
		result.append(", mostSevereOffense: ");
		result.append(mostSevereOffense);
		result.append(')');
		return result.toString();
	}

} //IncidentImpl
