/**
 */
package org.caret.model.impl;

import java.util.Collection;

import org.caret.model.Incident;
import org.caret.model.IncidentResult;
import org.caret.model.ModelPackage;
import org.caret.model.Offense;
import org.caret.model.Participant;
import org.caret.model.School;
import org.caret.model.Student;

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
 * An implementation of the model object '<em><b>Participant</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.caret.model.impl.ParticipantImpl#getIncident <em>Incident</em>}</li>
 *   <li>{@link org.caret.model.impl.ParticipantImpl#getStudent <em>Student</em>}</li>
 *   <li>{@link org.caret.model.impl.ParticipantImpl#getSchool <em>School</em>}</li>
 *   <li>{@link org.caret.model.impl.ParticipantImpl#getStatutoryOffense <em>Statutory Offense</em>}</li>
 *   <li>{@link org.caret.model.impl.ParticipantImpl#getInstructionalSupport <em>Instructional Support</em>}</li>
 *   <li>{@link org.caret.model.impl.ParticipantImpl#getRemovalToInterimAlternativeSettingReason <em>Removal To Interim Alternative Setting Reason</em>}</li>
 *   <li>{@link org.caret.model.impl.ParticipantImpl#getOffenses <em>Offenses</em>}</li>
 *   <li>{@link org.caret.model.impl.ParticipantImpl#getResults <em>Results</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ParticipantImpl extends RecordImpl implements Participant {
	/**
	 * The cached value of the '{@link #getStudent() <em>Student</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStudent()
	 * @generated
	 * @ordered
	 */
	protected Student student;

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
	 * The default value of the '{@link #getStatutoryOffense() <em>Statutory Offense</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatutoryOffense()
	 * @generated
	 * @ordered
	 */
	protected static final String STATUTORY_OFFENSE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStatutoryOffense() <em>Statutory Offense</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatutoryOffense()
	 * @generated
	 * @ordered
	 */
	protected String statutoryOffense = STATUTORY_OFFENSE_EDEFAULT;

	/**
	 * The default value of the '{@link #getInstructionalSupport() <em>Instructional Support</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInstructionalSupport()
	 * @generated
	 * @ordered
	 */
	protected static final String INSTRUCTIONAL_SUPPORT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInstructionalSupport() <em>Instructional Support</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInstructionalSupport()
	 * @generated
	 * @ordered
	 */
	protected String instructionalSupport = INSTRUCTIONAL_SUPPORT_EDEFAULT;

	/**
	 * The default value of the '{@link #getRemovalToInterimAlternativeSettingReason() <em>Removal To Interim Alternative Setting Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemovalToInterimAlternativeSettingReason()
	 * @generated
	 * @ordered
	 */
	protected static final String REMOVAL_TO_INTERIM_ALTERNATIVE_SETTING_REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRemovalToInterimAlternativeSettingReason() <em>Removal To Interim Alternative Setting Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemovalToInterimAlternativeSettingReason()
	 * @generated
	 * @ordered
	 */
	protected String removalToInterimAlternativeSettingReason = REMOVAL_TO_INTERIM_ALTERNATIVE_SETTING_REASON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getOffenses() <em>Offenses</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOffenses()
	 * @generated
	 * @ordered
	 */
	protected EList<Offense> offenses;

	/**
	 * The cached value of the '{@link #getResults() <em>Results</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResults()
	 * @generated
	 * @ordered
	 */
	protected EList<IncidentResult> results;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ParticipantImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.PARTICIPANT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Incident getIncident() {
		if (eContainerFeatureID() != ModelPackage.PARTICIPANT__INCIDENT) return null;
		return (Incident)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetIncident(Incident newIncident, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newIncident, ModelPackage.PARTICIPANT__INCIDENT, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIncident(Incident newIncident) {
		if (newIncident != eInternalContainer() || (eContainerFeatureID() != ModelPackage.PARTICIPANT__INCIDENT && newIncident != null)) {
			if (EcoreUtil.isAncestor(this, newIncident))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newIncident != null)
				msgs = ((InternalEObject)newIncident).eInverseAdd(this, ModelPackage.INCIDENT__PARTICIPANTS, Incident.class, msgs);
			msgs = basicSetIncident(newIncident, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PARTICIPANT__INCIDENT, newIncident, newIncident));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Student getStudent() {
		return student;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStudent(Student newStudent) {
		Student oldStudent = student;
		student = newStudent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PARTICIPANT__STUDENT, oldStudent, student));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PARTICIPANT__SCHOOL, oldSchool, school));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStatutoryOffense() {
		return statutoryOffense;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatutoryOffense(String newStatutoryOffense) {
		String oldStatutoryOffense = statutoryOffense;
		statutoryOffense = newStatutoryOffense;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PARTICIPANT__STATUTORY_OFFENSE, oldStatutoryOffense, statutoryOffense));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getInstructionalSupport() {
		return instructionalSupport;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInstructionalSupport(String newInstructionalSupport) {
		String oldInstructionalSupport = instructionalSupport;
		instructionalSupport = newInstructionalSupport;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PARTICIPANT__INSTRUCTIONAL_SUPPORT, oldInstructionalSupport, instructionalSupport));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRemovalToInterimAlternativeSettingReason() {
		return removalToInterimAlternativeSettingReason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRemovalToInterimAlternativeSettingReason(String newRemovalToInterimAlternativeSettingReason) {
		String oldRemovalToInterimAlternativeSettingReason = removalToInterimAlternativeSettingReason;
		removalToInterimAlternativeSettingReason = newRemovalToInterimAlternativeSettingReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PARTICIPANT__REMOVAL_TO_INTERIM_ALTERNATIVE_SETTING_REASON, oldRemovalToInterimAlternativeSettingReason, removalToInterimAlternativeSettingReason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Offense> getOffenses() {
		if (offenses == null) {
			offenses = new EObjectContainmentWithInverseEList<Offense>(Offense.class, this, ModelPackage.PARTICIPANT__OFFENSES, ModelPackage.OFFENSE__PARTICIPANT);
		}
		return offenses;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<IncidentResult> getResults() {
		if (results == null) {
			results = new EObjectContainmentWithInverseEList<IncidentResult>(IncidentResult.class, this, ModelPackage.PARTICIPANT__RESULTS, ModelPackage.INCIDENT_RESULT__PARTICIPANT);
		}
		return results;
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
			case ModelPackage.PARTICIPANT__INCIDENT:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetIncident((Incident)otherEnd, msgs);
			case ModelPackage.PARTICIPANT__OFFENSES:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getOffenses()).basicAdd(otherEnd, msgs);
			case ModelPackage.PARTICIPANT__RESULTS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getResults()).basicAdd(otherEnd, msgs);
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
			case ModelPackage.PARTICIPANT__INCIDENT:
				return basicSetIncident(null, msgs);
			case ModelPackage.PARTICIPANT__OFFENSES:
				return ((InternalEList<?>)getOffenses()).basicRemove(otherEnd, msgs);
			case ModelPackage.PARTICIPANT__RESULTS:
				return ((InternalEList<?>)getResults()).basicRemove(otherEnd, msgs);
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
			case ModelPackage.PARTICIPANT__INCIDENT:
				return eInternalContainer().eInverseRemove(this, ModelPackage.INCIDENT__PARTICIPANTS, Incident.class, msgs);
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
			case ModelPackage.PARTICIPANT__INCIDENT:
				return getIncident();
			case ModelPackage.PARTICIPANT__STUDENT:
				return getStudent();
			case ModelPackage.PARTICIPANT__SCHOOL:
				return getSchool();
			case ModelPackage.PARTICIPANT__STATUTORY_OFFENSE:
				return getStatutoryOffense();
			case ModelPackage.PARTICIPANT__INSTRUCTIONAL_SUPPORT:
				return getInstructionalSupport();
			case ModelPackage.PARTICIPANT__REMOVAL_TO_INTERIM_ALTERNATIVE_SETTING_REASON:
				return getRemovalToInterimAlternativeSettingReason();
			case ModelPackage.PARTICIPANT__OFFENSES:
				return getOffenses();
			case ModelPackage.PARTICIPANT__RESULTS:
				return getResults();
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
			case ModelPackage.PARTICIPANT__INCIDENT:
				setIncident((Incident)newValue);
				return;
			case ModelPackage.PARTICIPANT__STUDENT:
				setStudent((Student)newValue);
				return;
			case ModelPackage.PARTICIPANT__SCHOOL:
				setSchool((School)newValue);
				return;
			case ModelPackage.PARTICIPANT__STATUTORY_OFFENSE:
				setStatutoryOffense((String)newValue);
				return;
			case ModelPackage.PARTICIPANT__INSTRUCTIONAL_SUPPORT:
				setInstructionalSupport((String)newValue);
				return;
			case ModelPackage.PARTICIPANT__REMOVAL_TO_INTERIM_ALTERNATIVE_SETTING_REASON:
				setRemovalToInterimAlternativeSettingReason((String)newValue);
				return;
			case ModelPackage.PARTICIPANT__OFFENSES:
				getOffenses().clear();
				getOffenses().addAll((Collection<? extends Offense>)newValue);
				return;
			case ModelPackage.PARTICIPANT__RESULTS:
				getResults().clear();
				getResults().addAll((Collection<? extends IncidentResult>)newValue);
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
			case ModelPackage.PARTICIPANT__INCIDENT:
				setIncident((Incident)null);
				return;
			case ModelPackage.PARTICIPANT__STUDENT:
				setStudent((Student)null);
				return;
			case ModelPackage.PARTICIPANT__SCHOOL:
				setSchool((School)null);
				return;
			case ModelPackage.PARTICIPANT__STATUTORY_OFFENSE:
				setStatutoryOffense(STATUTORY_OFFENSE_EDEFAULT);
				return;
			case ModelPackage.PARTICIPANT__INSTRUCTIONAL_SUPPORT:
				setInstructionalSupport(INSTRUCTIONAL_SUPPORT_EDEFAULT);
				return;
			case ModelPackage.PARTICIPANT__REMOVAL_TO_INTERIM_ALTERNATIVE_SETTING_REASON:
				setRemovalToInterimAlternativeSettingReason(REMOVAL_TO_INTERIM_ALTERNATIVE_SETTING_REASON_EDEFAULT);
				return;
			case ModelPackage.PARTICIPANT__OFFENSES:
				getOffenses().clear();
				return;
			case ModelPackage.PARTICIPANT__RESULTS:
				getResults().clear();
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
			case ModelPackage.PARTICIPANT__INCIDENT:
				return getIncident() != null;
			case ModelPackage.PARTICIPANT__STUDENT:
				return student != null;
			case ModelPackage.PARTICIPANT__SCHOOL:
				return school != null;
			case ModelPackage.PARTICIPANT__STATUTORY_OFFENSE:
				return STATUTORY_OFFENSE_EDEFAULT == null ? statutoryOffense != null : !STATUTORY_OFFENSE_EDEFAULT.equals(statutoryOffense);
			case ModelPackage.PARTICIPANT__INSTRUCTIONAL_SUPPORT:
				return INSTRUCTIONAL_SUPPORT_EDEFAULT == null ? instructionalSupport != null : !INSTRUCTIONAL_SUPPORT_EDEFAULT.equals(instructionalSupport);
			case ModelPackage.PARTICIPANT__REMOVAL_TO_INTERIM_ALTERNATIVE_SETTING_REASON:
				return REMOVAL_TO_INTERIM_ALTERNATIVE_SETTING_REASON_EDEFAULT == null ? removalToInterimAlternativeSettingReason != null : !REMOVAL_TO_INTERIM_ALTERNATIVE_SETTING_REASON_EDEFAULT.equals(removalToInterimAlternativeSettingReason);
			case ModelPackage.PARTICIPANT__OFFENSES:
				return offenses != null && !offenses.isEmpty();
			case ModelPackage.PARTICIPANT__RESULTS:
				return results != null && !results.isEmpty();
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
		result.append(" (statutoryOffense: ");
		result.append(statutoryOffense);
		result.append(", instructionalSupport: ");
		result.append(instructionalSupport);
		result.append(", removalToInterimAlternativeSettingReason: ");
		result.append(removalToInterimAlternativeSettingReason);
		result.append(')');
		return result.toString();
	}

} //ParticipantImpl
