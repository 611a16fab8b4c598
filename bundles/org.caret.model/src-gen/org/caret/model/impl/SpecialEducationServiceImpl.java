/**
 */
package org.caret.model.impl;

import org.caret.model.ModelPackage;
import org.caret.model.SpecialEducationPlan;
import org.caret.model.SpecialEducationService;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Special Education Service</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.caret.model.impl.SpecialEducationServiceImpl#getPlan <em>Plan</em>}</li>
 *   <li>{@link org.caret.model.impl.SpecialEducationServiceImpl#getNonpublicAgency <em>Nonpublic Agency</em>}</li>
 *   <li>{@link org.caret.model.impl.SpecialEducationServiceImpl#getService <em>Service</em>}</li>
 *   <li>{@link org.caret.model.impl.SpecialEducationServiceImpl#getProvider <em>Provider</em>}</li>
 *   <li>{@link org.caret.model.impl.SpecialEducationServiceImpl#getLocation <em>Location</em>}</li>
 *   <li>{@link org.caret.model.impl.SpecialEducationServiceImpl#getFrequency <em>Frequency</em>}</li>
 *   <li>{@link org.caret.model.impl.SpecialEducationServiceImpl#getDurationMinutes <em>Duration Minutes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SpecialEducationServiceImpl extends RecordImpl implements SpecialEducationService {
	/**
	 * The default value of the '{@link #getNonpublicAgency() <em>Nonpublic Agency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNonpublicAgency()
	 * @generated
	 * @ordered
	 */
	protected static final String NONPUBLIC_AGENCY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNonpublicAgency() <em>Nonpublic Agency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNonpublicAgency()
	 * @generated
	 * @ordered
	 */
	protected String nonpublicAgency = NONPUBLIC_AGENCY_EDEFAULT;

	/**
	 * The default value of the '{@link #getService() <em>Service</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getService()
	 * @generated
	 * @ordered
	 */
	protected static final String SERVICE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getService() <em>Service</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getService()
	 * @generated
	 * @ordered
	 */
	protected String service = SERVICE_EDEFAULT;

	/**
	 * The default value of the '{@link #getProvider() <em>Provider</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProvider()
	 * @generated
	 * @ordered
	 */
	protected static final String PROVIDER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProvider() <em>Provider</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProvider()
	 * @generated
	 * @ordered
	 */
	protected String provider = PROVIDER_EDEFAULT;

	/**
	 * The default value of the '{@link #getLocation() <em>Location</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLocation()
	 * @generated
	 * @ordered
	 */
	protected static final String LOCATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLocation() <em>Location</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLocation()
	 * @generated
	 * @ordered
	 */
	protected String location = LOCATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getFrequency() <em>Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrequency()
	 * @generated
	 * @ordered
	 */
	protected static final String FREQUENCY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFrequency() <em>Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrequency()
	 * @generated
	 * @ordered
	 */
	protected String frequency = FREQUENCY_EDEFAULT;

	/**
	 * The default value of the '{@link #getDurationMinutes() <em>Duration Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDurationMinutes()
	 * @generated
	 * @ordered
	 */
	protected static final Integer DURATION_MINUTES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDurationMinutes() <em>Duration Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDurationMinutes()
	 * @generated
	 * @ordered
	 */
	protected Integer durationMinutes = DURATION_MINUTES_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SpecialEducationServiceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.SPECIAL_EDUCATION_SERVICE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SpecialEducationPlan getPlan() {
		if (eContainerFeatureID() != ModelPackage.SPECIAL_EDUCATION_SERVICE__PLAN) return null;
		return (SpecialEducationPlan)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPlan(SpecialEducationPlan newPlan, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newPlan, ModelPackage.SPECIAL_EDUCATION_SERVICE__PLAN, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlan(SpecialEducationPlan newPlan) {
		if (newPlan != eInternalContainer() || (eContainerFeatureID() != ModelPackage.SPECIAL_EDUCATION_SERVICE__PLAN && newPlan != null)) {
			if (EcoreUtil.isAncestor(this, newPlan))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newPlan != null)
				msgs = ((InternalEObject)newPlan).eInverseAdd(this, ModelPackage.SPECIAL_EDUCATION_PLAN__SERVICES, SpecialEducationPlan.class, msgs);
			msgs = basicSetPlan(newPlan, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SPECIAL_EDUCATION_SERVICE__PLAN, newPlan, newPlan));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNonpublicAgency() {
		return nonpublicAgency;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNonpublicAgency(String newNonpublicAgency) {
		String oldNonpublicAgency = nonpublicAgency;
		nonpublicAgency = newNonpublicAgency;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SPECIAL_EDUCATION_SERVICE__NONPUBLIC_AGENCY, oldNonpublicAgency, nonpublicAgency));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getService() {
		return service;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setService(String newService) {
		String oldService = service;
		service = newService;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SPECIAL_EDUCATION_SERVICE__SERVICE, oldService, service));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getProvider() {
		return provider;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProvider(String newProvider) {
		String oldProvider = provider;
		provider = newProvider;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SPECIAL_EDUCATION_SERVICE__PROVIDER, oldProvider, provider));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLocation() {
		return location;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLocation(String newLocation) {
		String oldLocation = location;
		location = newLocation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SPECIAL_EDUCATION_SERVICE__LOCATION, oldLocation, location));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFrequency() {
		return frequency;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFrequency(String newFrequency) {
		String oldFrequency = frequency;
		frequency = newFrequency;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SPECIAL_EDUCATION_SERVICE__FREQUENCY, oldFrequency, frequency));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getDurationMinutes() {
		return durationMinutes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDurationMinutes(Integer newDurationMinutes) {
		Integer oldDurationMinutes = durationMinutes;
		durationMinutes = newDurationMinutes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SPECIAL_EDUCATION_SERVICE__DURATION_MINUTES, oldDurationMinutes, durationMinutes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.SPECIAL_EDUCATION_SERVICE__PLAN:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetPlan((SpecialEducationPlan)otherEnd, msgs);
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
			case ModelPackage.SPECIAL_EDUCATION_SERVICE__PLAN:
				return basicSetPlan(null, msgs);
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
			case ModelPackage.SPECIAL_EDUCATION_SERVICE__PLAN:
				return eInternalContainer().eInverseRemove(this, ModelPackage.SPECIAL_EDUCATION_PLAN__SERVICES, SpecialEducationPlan.class, msgs);
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
			case ModelPackage.SPECIAL_EDUCATION_SERVICE__PLAN:
				return getPlan();
			case ModelPackage.SPECIAL_EDUCATION_SERVICE__NONPUBLIC_AGENCY:
				return getNonpublicAgency();
			case ModelPackage.SPECIAL_EDUCATION_SERVICE__SERVICE:
				return getService();
			case ModelPackage.SPECIAL_EDUCATION_SERVICE__PROVIDER:
				return getProvider();
			case ModelPackage.SPECIAL_EDUCATION_SERVICE__LOCATION:
				return getLocation();
			case ModelPackage.SPECIAL_EDUCATION_SERVICE__FREQUENCY:
				return getFrequency();
			case ModelPackage.SPECIAL_EDUCATION_SERVICE__DURATION_MINUTES:
				return getDurationMinutes();
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
			case ModelPackage.SPECIAL_EDUCATION_SERVICE__PLAN:
				setPlan((SpecialEducationPlan)newValue);
				return;
			case ModelPackage.SPECIAL_EDUCATION_SERVICE__NONPUBLIC_AGENCY:
				setNonpublicAgency((String)newValue);
				return;
			case ModelPackage.SPECIAL_EDUCATION_SERVICE__SERVICE:
				setService((String)newValue);
				return;
			case ModelPackage.SPECIAL_EDUCATION_SERVICE__PROVIDER:
				setProvider((String)newValue);
				return;
			case ModelPackage.SPECIAL_EDUCATION_SERVICE__LOCATION:
				setLocation((String)newValue);
				return;
			case ModelPackage.SPECIAL_EDUCATION_SERVICE__FREQUENCY:
				setFrequency((String)newValue);
				return;
			case ModelPackage.SPECIAL_EDUCATION_SERVICE__DURATION_MINUTES:
				setDurationMinutes((Integer)newValue);
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
			case ModelPackage.SPECIAL_EDUCATION_SERVICE__PLAN:
				setPlan((SpecialEducationPlan)null);
				return;
			case ModelPackage.SPECIAL_EDUCATION_SERVICE__NONPUBLIC_AGENCY:
				setNonpublicAgency(NONPUBLIC_AGENCY_EDEFAULT);
				return;
			case ModelPackage.SPECIAL_EDUCATION_SERVICE__SERVICE:
				setService(SERVICE_EDEFAULT);
				return;
			case ModelPackage.SPECIAL_EDUCATION_SERVICE__PROVIDER:
				setProvider(PROVIDER_EDEFAULT);
				return;
			case ModelPackage.SPECIAL_EDUCATION_SERVICE__LOCATION:
				setLocation(LOCATION_EDEFAULT);
				return;
			case ModelPackage.SPECIAL_EDUCATION_SERVICE__FREQUENCY:
				setFrequency(FREQUENCY_EDEFAULT);
				return;
			case ModelPackage.SPECIAL_EDUCATION_SERVICE__DURATION_MINUTES:
				setDurationMinutes(DURATION_MINUTES_EDEFAULT);
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
			case ModelPackage.SPECIAL_EDUCATION_SERVICE__PLAN:
				return getPlan() != null;
			case ModelPackage.SPECIAL_EDUCATION_SERVICE__NONPUBLIC_AGENCY:
				return NONPUBLIC_AGENCY_EDEFAULT == null ? nonpublicAgency != null : !NONPUBLIC_AGENCY_EDEFAULT.equals(nonpublicAgency);
			case ModelPackage.SPECIAL_EDUCATION_SERVICE__SERVICE:
				return SERVICE_EDEFAULT == null ? service != null : !SERVICE_EDEFAULT.equals(service);
			case ModelPackage.SPECIAL_EDUCATION_SERVICE__PROVIDER:
				return PROVIDER_EDEFAULT == null ? provider != null : !PROVIDER_EDEFAULT.equals(provider);
			case ModelPackage.SPECIAL_EDUCATION_SERVICE__LOCATION:
				return LOCATION_EDEFAULT == null ? location != null : !LOCATION_EDEFAULT.equals(location);
			case ModelPackage.SPECIAL_EDUCATION_SERVICE__FREQUENCY:
				return FREQUENCY_EDEFAULT == null ? frequency != null : !FREQUENCY_EDEFAULT.equals(frequency);
			case ModelPackage.SPECIAL_EDUCATION_SERVICE__DURATION_MINUTES:
				return DURATION_MINUTES_EDEFAULT == null ? durationMinutes != null : !DURATION_MINUTES_EDEFAULT.equals(durationMinutes);
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
		result.append(" (nonpublicAgency: ");
		result.append(nonpublicAgency);
		result.append(", service: ");
		result.append(service);
		result.append(", provider: ");
		result.append(provider);
		result.append(", location: ");
		result.append(location);
		result.append(", frequency: ");
		result.append(frequency);
		result.append(", durationMinutes: ");
		result.append(durationMinutes);
		result.append(')');
		return result.toString();
	}

} //SpecialEducationServiceImpl
