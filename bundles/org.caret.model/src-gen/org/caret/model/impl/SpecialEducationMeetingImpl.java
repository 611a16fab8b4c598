/**
 */
package org.caret.model.impl;

import java.time.LocalDate;

import org.caret.model.ModelPackage;
import org.caret.model.SpecialEducationMeeting;
import org.caret.model.Student;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Special Education Meeting</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.caret.model.impl.SpecialEducationMeetingImpl#getStudent <em>Student</em>}</li>
 *   <li>{@link org.caret.model.impl.SpecialEducationMeetingImpl#getReportingSelpa <em>Reporting Selpa</em>}</li>
 *   <li>{@link org.caret.model.impl.SpecialEducationMeetingImpl#getMeetingIdentifier <em>Meeting Identifier</em>}</li>
 *   <li>{@link org.caret.model.impl.SpecialEducationMeetingImpl#getReferralDate <em>Referral Date</em>}</li>
 *   <li>{@link org.caret.model.impl.SpecialEducationMeetingImpl#getReferringParty <em>Referring Party</em>}</li>
 *   <li>{@link org.caret.model.impl.SpecialEducationMeetingImpl#getInitialEvaluationParentalConsentDate <em>Initial Evaluation Parental Consent Date</em>}</li>
 *   <li>{@link org.caret.model.impl.SpecialEducationMeetingImpl#getMeetingType <em>Meeting Type</em>}</li>
 *   <li>{@link org.caret.model.impl.SpecialEducationMeetingImpl#getMeetingDate <em>Meeting Date</em>}</li>
 *   <li>{@link org.caret.model.impl.SpecialEducationMeetingImpl#getPendingAsOfDate <em>Pending As Of Date</em>}</li>
 *   <li>{@link org.caret.model.impl.SpecialEducationMeetingImpl#getDelayReason <em>Delay Reason</em>}</li>
 *   <li>{@link org.caret.model.impl.SpecialEducationMeetingImpl#getEvaluationType <em>Evaluation Type</em>}</li>
 *   <li>{@link org.caret.model.impl.SpecialEducationMeetingImpl#getPlanReview <em>Plan Review</em>}</li>
 *   <li>{@link org.caret.model.impl.SpecialEducationMeetingImpl#getEvaluationOutcome <em>Evaluation Outcome</em>}</li>
 *   <li>{@link org.caret.model.impl.SpecialEducationMeetingImpl#getParentalInvolvementFacilitation <em>Parental Involvement Facilitation</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SpecialEducationMeetingImpl extends RecordImpl implements SpecialEducationMeeting {
	/**
	 * The default value of the '{@link #getReportingSelpa() <em>Reporting Selpa</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReportingSelpa()
	 * @generated
	 * @ordered
	 */
	protected static final String REPORTING_SELPA_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReportingSelpa() <em>Reporting Selpa</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReportingSelpa()
	 * @generated
	 * @ordered
	 */
	protected String reportingSelpa = REPORTING_SELPA_EDEFAULT;

	/**
	 * The default value of the '{@link #getMeetingIdentifier() <em>Meeting Identifier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeetingIdentifier()
	 * @generated
	 * @ordered
	 */
	protected static final String MEETING_IDENTIFIER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMeetingIdentifier() <em>Meeting Identifier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeetingIdentifier()
	 * @generated
	 * @ordered
	 */
	protected String meetingIdentifier = MEETING_IDENTIFIER_EDEFAULT;

	/**
	 * The default value of the '{@link #getReferralDate() <em>Referral Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReferralDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate REFERRAL_DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReferralDate() <em>Referral Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReferralDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate referralDate = REFERRAL_DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getReferringParty() <em>Referring Party</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReferringParty()
	 * @generated
	 * @ordered
	 */
	protected static final String REFERRING_PARTY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReferringParty() <em>Referring Party</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReferringParty()
	 * @generated
	 * @ordered
	 */
	protected String referringParty = REFERRING_PARTY_EDEFAULT;

	/**
	 * The default value of the '{@link #getInitialEvaluationParentalConsentDate() <em>Initial Evaluation Parental Consent Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInitialEvaluationParentalConsentDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate INITIAL_EVALUATION_PARENTAL_CONSENT_DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInitialEvaluationParentalConsentDate() <em>Initial Evaluation Parental Consent Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInitialEvaluationParentalConsentDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate initialEvaluationParentalConsentDate = INITIAL_EVALUATION_PARENTAL_CONSENT_DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMeetingType() <em>Meeting Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeetingType()
	 * @generated
	 * @ordered
	 */
	protected static final String MEETING_TYPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMeetingType() <em>Meeting Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeetingType()
	 * @generated
	 * @ordered
	 */
	protected String meetingType = MEETING_TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMeetingDate() <em>Meeting Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeetingDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate MEETING_DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMeetingDate() <em>Meeting Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeetingDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate meetingDate = MEETING_DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPendingAsOfDate() <em>Pending As Of Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPendingAsOfDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate PENDING_AS_OF_DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPendingAsOfDate() <em>Pending As Of Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPendingAsOfDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate pendingAsOfDate = PENDING_AS_OF_DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDelayReason() <em>Delay Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDelayReason()
	 * @generated
	 * @ordered
	 */
	protected static final String DELAY_REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDelayReason() <em>Delay Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDelayReason()
	 * @generated
	 * @ordered
	 */
	protected String delayReason = DELAY_REASON_EDEFAULT;

	/**
	 * The default value of the '{@link #getEvaluationType() <em>Evaluation Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvaluationType()
	 * @generated
	 * @ordered
	 */
	protected static final String EVALUATION_TYPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEvaluationType() <em>Evaluation Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvaluationType()
	 * @generated
	 * @ordered
	 */
	protected String evaluationType = EVALUATION_TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPlanReview() <em>Plan Review</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlanReview()
	 * @generated
	 * @ordered
	 */
	protected static final String PLAN_REVIEW_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPlanReview() <em>Plan Review</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlanReview()
	 * @generated
	 * @ordered
	 */
	protected String planReview = PLAN_REVIEW_EDEFAULT;

	/**
	 * The default value of the '{@link #getEvaluationOutcome() <em>Evaluation Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvaluationOutcome()
	 * @generated
	 * @ordered
	 */
	protected static final String EVALUATION_OUTCOME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEvaluationOutcome() <em>Evaluation Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvaluationOutcome()
	 * @generated
	 * @ordered
	 */
	protected String evaluationOutcome = EVALUATION_OUTCOME_EDEFAULT;

	/**
	 * The default value of the '{@link #getParentalInvolvementFacilitation() <em>Parental Involvement Facilitation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParentalInvolvementFacilitation()
	 * @generated
	 * @ordered
	 */
	protected static final String PARENTAL_INVOLVEMENT_FACILITATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getParentalInvolvementFacilitation() <em>Parental Involvement Facilitation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParentalInvolvementFacilitation()
	 * @generated
	 * @ordered
	 */
	protected String parentalInvolvementFacilitation = PARENTAL_INVOLVEMENT_FACILITATION_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SpecialEducationMeetingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.SPECIAL_EDUCATION_MEETING;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Student getStudent() {
		if (eContainerFeatureID() != ModelPackage.SPECIAL_EDUCATION_MEETING__STUDENT) return null;
		return (Student)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetStudent(Student newStudent, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newStudent, ModelPackage.SPECIAL_EDUCATION_MEETING__STUDENT, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStudent(Student newStudent) {
		if (newStudent != eInternalContainer() || (eContainerFeatureID() != ModelPackage.SPECIAL_EDUCATION_MEETING__STUDENT && newStudent != null)) {
			if (EcoreUtil.isAncestor(this, newStudent))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newStudent != null)
				msgs = ((InternalEObject)newStudent).eInverseAdd(this, ModelPackage.STUDENT__SPECIAL_EDUCATION_MEETINGS, Student.class, msgs);
			msgs = basicSetStudent(newStudent, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SPECIAL_EDUCATION_MEETING__STUDENT, newStudent, newStudent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReportingSelpa() {
		return reportingSelpa;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReportingSelpa(String newReportingSelpa) {
		String oldReportingSelpa = reportingSelpa;
		reportingSelpa = newReportingSelpa;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SPECIAL_EDUCATION_MEETING__REPORTING_SELPA, oldReportingSelpa, reportingSelpa));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMeetingIdentifier() {
		return meetingIdentifier;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMeetingIdentifier(String newMeetingIdentifier) {
		String oldMeetingIdentifier = meetingIdentifier;
		meetingIdentifier = newMeetingIdentifier;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SPECIAL_EDUCATION_MEETING__MEETING_IDENTIFIER, oldMeetingIdentifier, meetingIdentifier));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getReferralDate() {
		return referralDate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReferralDate(LocalDate newReferralDate) {
		LocalDate oldReferralDate = referralDate;
		referralDate = newReferralDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SPECIAL_EDUCATION_MEETING__REFERRAL_DATE, oldReferralDate, referralDate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReferringParty() {
		return referringParty;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReferringParty(String newReferringParty) {
		String oldReferringParty = referringParty;
		referringParty = newReferringParty;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SPECIAL_EDUCATION_MEETING__REFERRING_PARTY, oldReferringParty, referringParty));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getInitialEvaluationParentalConsentDate() {
		return initialEvaluationParentalConsentDate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInitialEvaluationParentalConsentDate(LocalDate newInitialEvaluationParentalConsentDate) {
		LocalDate oldInitialEvaluationParentalConsentDate = initialEvaluationParentalConsentDate;
		initialEvaluationParentalConsentDate = newInitialEvaluationParentalConsentDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SPECIAL_EDUCATION_MEETING__INITIAL_EVALUATION_PARENTAL_CONSENT_DATE, oldInitialEvaluationParentalConsentDate, initialEvaluationParentalConsentDate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMeetingType() {
		return meetingType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMeetingType(String newMeetingType) {
		String oldMeetingType = meetingType;
		meetingType = newMeetingType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SPECIAL_EDUCATION_MEETING__MEETING_TYPE, oldMeetingType, meetingType));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getMeetingDate() {
		return meetingDate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMeetingDate(LocalDate newMeetingDate) {
		LocalDate oldMeetingDate = meetingDate;
		meetingDate = newMeetingDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SPECIAL_EDUCATION_MEETING__MEETING_DATE, oldMeetingDate, meetingDate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getPendingAsOfDate() {
		return pendingAsOfDate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPendingAsOfDate(LocalDate newPendingAsOfDate) {
		LocalDate oldPendingAsOfDate = pendingAsOfDate;
		pendingAsOfDate = newPendingAsOfDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SPECIAL_EDUCATION_MEETING__PENDING_AS_OF_DATE, oldPendingAsOfDate, pendingAsOfDate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDelayReason() {
		return delayReason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDelayReason(String newDelayReason) {
		String oldDelayReason = delayReason;
		delayReason = newDelayReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SPECIAL_EDUCATION_MEETING__DELAY_REASON, oldDelayReason, delayReason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEvaluationType() {
		return evaluationType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEvaluationType(String newEvaluationType) {
		String oldEvaluationType = evaluationType;
		evaluationType = newEvaluationType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SPECIAL_EDUCATION_MEETING__EVALUATION_TYPE, oldEvaluationType, evaluationType));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPlanReview() {
		return planReview;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlanReview(String newPlanReview) {
		String oldPlanReview = planReview;
		planReview = newPlanReview;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SPECIAL_EDUCATION_MEETING__PLAN_REVIEW, oldPlanReview, planReview));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEvaluationOutcome() {
		return evaluationOutcome;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEvaluationOutcome(String newEvaluationOutcome) {
		String oldEvaluationOutcome = evaluationOutcome;
		evaluationOutcome = newEvaluationOutcome;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SPECIAL_EDUCATION_MEETING__EVALUATION_OUTCOME, oldEvaluationOutcome, evaluationOutcome));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getParentalInvolvementFacilitation() {
		return parentalInvolvementFacilitation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setParentalInvolvementFacilitation(String newParentalInvolvementFacilitation) {
		String oldParentalInvolvementFacilitation = parentalInvolvementFacilitation;
		parentalInvolvementFacilitation = newParentalInvolvementFacilitation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SPECIAL_EDUCATION_MEETING__PARENTAL_INVOLVEMENT_FACILITATION, oldParentalInvolvementFacilitation, parentalInvolvementFacilitation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.SPECIAL_EDUCATION_MEETING__STUDENT:
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
			case ModelPackage.SPECIAL_EDUCATION_MEETING__STUDENT:
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
			case ModelPackage.SPECIAL_EDUCATION_MEETING__STUDENT:
				return eInternalContainer().eInverseRemove(this, ModelPackage.STUDENT__SPECIAL_EDUCATION_MEETINGS, Student.class, msgs);
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
			case ModelPackage.SPECIAL_EDUCATION_MEETING__STUDENT:
				return getStudent();
			case ModelPackage.SPECIAL_EDUCATION_MEETING__REPORTING_SELPA:
				return getReportingSelpa();
			case ModelPackage.SPECIAL_EDUCATION_MEETING__MEETING_IDENTIFIER:
				return getMeetingIdentifier();
			case ModelPackage.SPECIAL_EDUCATION_MEETING__REFERRAL_DATE:
				return getReferralDate();
			case ModelPackage.SPECIAL_EDUCATION_MEETING__REFERRING_PARTY:
				return getReferringParty();
			case ModelPackage.SPECIAL_EDUCATION_MEETING__INITIAL_EVALUATION_PARENTAL_CONSENT_DATE:
				return getInitialEvaluationParentalConsentDate();
			case ModelPackage.SPECIAL_EDUCATION_MEETING__MEETING_TYPE:
				return getMeetingType();
			case ModelPackage.SPECIAL_EDUCATION_MEETING__MEETING_DATE:
				return getMeetingDate();
			case ModelPackage.SPECIAL_EDUCATION_MEETING__PENDING_AS_OF_DATE:
				return getPendingAsOfDate();
			case ModelPackage.SPECIAL_EDUCATION_MEETING__DELAY_REASON:
				return getDelayReason();
			case ModelPackage.SPECIAL_EDUCATION_MEETING__EVALUATION_TYPE:
				return getEvaluationType();
			case ModelPackage.SPECIAL_EDUCATION_MEETING__PLAN_REVIEW:
				return getPlanReview();
			case ModelPackage.SPECIAL_EDUCATION_MEETING__EVALUATION_OUTCOME:
				return getEvaluationOutcome();
			case ModelPackage.SPECIAL_EDUCATION_MEETING__PARENTAL_INVOLVEMENT_FACILITATION:
				return getParentalInvolvementFacilitation();
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
			case ModelPackage.SPECIAL_EDUCATION_MEETING__STUDENT:
				setStudent((Student)newValue);
				return;
			case ModelPackage.SPECIAL_EDUCATION_MEETING__REPORTING_SELPA:
				setReportingSelpa((String)newValue);
				return;
			case ModelPackage.SPECIAL_EDUCATION_MEETING__MEETING_IDENTIFIER:
				setMeetingIdentifier((String)newValue);
				return;
			case ModelPackage.SPECIAL_EDUCATION_MEETING__REFERRAL_DATE:
				setReferralDate((LocalDate)newValue);
				return;
			case ModelPackage.SPECIAL_EDUCATION_MEETING__REFERRING_PARTY:
				setReferringParty((String)newValue);
				return;
			case ModelPackage.SPECIAL_EDUCATION_MEETING__INITIAL_EVALUATION_PARENTAL_CONSENT_DATE:
				setInitialEvaluationParentalConsentDate((LocalDate)newValue);
				return;
			case ModelPackage.SPECIAL_EDUCATION_MEETING__MEETING_TYPE:
				setMeetingType((String)newValue);
				return;
			case ModelPackage.SPECIAL_EDUCATION_MEETING__MEETING_DATE:
				setMeetingDate((LocalDate)newValue);
				return;
			case ModelPackage.SPECIAL_EDUCATION_MEETING__PENDING_AS_OF_DATE:
				setPendingAsOfDate((LocalDate)newValue);
				return;
			case ModelPackage.SPECIAL_EDUCATION_MEETING__DELAY_REASON:
				setDelayReason((String)newValue);
				return;
			case ModelPackage.SPECIAL_EDUCATION_MEETING__EVALUATION_TYPE:
				setEvaluationType((String)newValue);
				return;
			case ModelPackage.SPECIAL_EDUCATION_MEETING__PLAN_REVIEW:
				setPlanReview((String)newValue);
				return;
			case ModelPackage.SPECIAL_EDUCATION_MEETING__EVALUATION_OUTCOME:
				setEvaluationOutcome((String)newValue);
				return;
			case ModelPackage.SPECIAL_EDUCATION_MEETING__PARENTAL_INVOLVEMENT_FACILITATION:
				setParentalInvolvementFacilitation((String)newValue);
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
			case ModelPackage.SPECIAL_EDUCATION_MEETING__STUDENT:
				setStudent((Student)null);
				return;
			case ModelPackage.SPECIAL_EDUCATION_MEETING__REPORTING_SELPA:
				setReportingSelpa(REPORTING_SELPA_EDEFAULT);
				return;
			case ModelPackage.SPECIAL_EDUCATION_MEETING__MEETING_IDENTIFIER:
				setMeetingIdentifier(MEETING_IDENTIFIER_EDEFAULT);
				return;
			case ModelPackage.SPECIAL_EDUCATION_MEETING__REFERRAL_DATE:
				setReferralDate(REFERRAL_DATE_EDEFAULT);
				return;
			case ModelPackage.SPECIAL_EDUCATION_MEETING__REFERRING_PARTY:
				setReferringParty(REFERRING_PARTY_EDEFAULT);
				return;
			case ModelPackage.SPECIAL_EDUCATION_MEETING__INITIAL_EVALUATION_PARENTAL_CONSENT_DATE:
				setInitialEvaluationParentalConsentDate(INITIAL_EVALUATION_PARENTAL_CONSENT_DATE_EDEFAULT);
				return;
			case ModelPackage.SPECIAL_EDUCATION_MEETING__MEETING_TYPE:
				setMeetingType(MEETING_TYPE_EDEFAULT);
				return;
			case ModelPackage.SPECIAL_EDUCATION_MEETING__MEETING_DATE:
				setMeetingDate(MEETING_DATE_EDEFAULT);
				return;
			case ModelPackage.SPECIAL_EDUCATION_MEETING__PENDING_AS_OF_DATE:
				setPendingAsOfDate(PENDING_AS_OF_DATE_EDEFAULT);
				return;
			case ModelPackage.SPECIAL_EDUCATION_MEETING__DELAY_REASON:
				setDelayReason(DELAY_REASON_EDEFAULT);
				return;
			case ModelPackage.SPECIAL_EDUCATION_MEETING__EVALUATION_TYPE:
				setEvaluationType(EVALUATION_TYPE_EDEFAULT);
				return;
			case ModelPackage.SPECIAL_EDUCATION_MEETING__PLAN_REVIEW:
				setPlanReview(PLAN_REVIEW_EDEFAULT);
				return;
			case ModelPackage.SPECIAL_EDUCATION_MEETING__EVALUATION_OUTCOME:
				setEvaluationOutcome(EVALUATION_OUTCOME_EDEFAULT);
				return;
			case ModelPackage.SPECIAL_EDUCATION_MEETING__PARENTAL_INVOLVEMENT_FACILITATION:
				setParentalInvolvementFacilitation(PARENTAL_INVOLVEMENT_FACILITATION_EDEFAULT);
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
			case ModelPackage.SPECIAL_EDUCATION_MEETING__STUDENT:
				return getStudent() != null;
			case ModelPackage.SPECIAL_EDUCATION_MEETING__REPORTING_SELPA:
				return REPORTING_SELPA_EDEFAULT == null ? reportingSelpa != null : !REPORTING_SELPA_EDEFAULT.equals(reportingSelpa);
			case ModelPackage.SPECIAL_EDUCATION_MEETING__MEETING_IDENTIFIER:
				return MEETING_IDENTIFIER_EDEFAULT == null ? meetingIdentifier != null : !MEETING_IDENTIFIER_EDEFAULT.equals(meetingIdentifier);
			case ModelPackage.SPECIAL_EDUCATION_MEETING__REFERRAL_DATE:
				return REFERRAL_DATE_EDEFAULT == null ? referralDate != null : !REFERRAL_DATE_EDEFAULT.equals(referralDate);
			case ModelPackage.SPECIAL_EDUCATION_MEETING__REFERRING_PARTY:
				return REFERRING_PARTY_EDEFAULT == null ? referringParty != null : !REFERRING_PARTY_EDEFAULT.equals(referringParty);
			case ModelPackage.SPECIAL_EDUCATION_MEETING__INITIAL_EVALUATION_PARENTAL_CONSENT_DATE:
				return INITIAL_EVALUATION_PARENTAL_CONSENT_DATE_EDEFAULT == null ? initialEvaluationParentalConsentDate != null : !INITIAL_EVALUATION_PARENTAL_CONSENT_DATE_EDEFAULT.equals(initialEvaluationParentalConsentDate);
			case ModelPackage.SPECIAL_EDUCATION_MEETING__MEETING_TYPE:
				return MEETING_TYPE_EDEFAULT == null ? meetingType != null : !MEETING_TYPE_EDEFAULT.equals(meetingType);
			case ModelPackage.SPECIAL_EDUCATION_MEETING__MEETING_DATE:
				return MEETING_DATE_EDEFAULT == null ? meetingDate != null : !MEETING_DATE_EDEFAULT.equals(meetingDate);
			case ModelPackage.SPECIAL_EDUCATION_MEETING__PENDING_AS_OF_DATE:
				return PENDING_AS_OF_DATE_EDEFAULT == null ? pendingAsOfDate != null : !PENDING_AS_OF_DATE_EDEFAULT.equals(pendingAsOfDate);
			case ModelPackage.SPECIAL_EDUCATION_MEETING__DELAY_REASON:
				return DELAY_REASON_EDEFAULT == null ? delayReason != null : !DELAY_REASON_EDEFAULT.equals(delayReason);
			case ModelPackage.SPECIAL_EDUCATION_MEETING__EVALUATION_TYPE:
				return EVALUATION_TYPE_EDEFAULT == null ? evaluationType != null : !EVALUATION_TYPE_EDEFAULT.equals(evaluationType);
			case ModelPackage.SPECIAL_EDUCATION_MEETING__PLAN_REVIEW:
				return PLAN_REVIEW_EDEFAULT == null ? planReview != null : !PLAN_REVIEW_EDEFAULT.equals(planReview);
			case ModelPackage.SPECIAL_EDUCATION_MEETING__EVALUATION_OUTCOME:
				return EVALUATION_OUTCOME_EDEFAULT == null ? evaluationOutcome != null : !EVALUATION_OUTCOME_EDEFAULT.equals(evaluationOutcome);
			case ModelPackage.SPECIAL_EDUCATION_MEETING__PARENTAL_INVOLVEMENT_FACILITATION:
				return PARENTAL_INVOLVEMENT_FACILITATION_EDEFAULT == null ? parentalInvolvementFacilitation != null : !PARENTAL_INVOLVEMENT_FACILITATION_EDEFAULT.equals(parentalInvolvementFacilitation);
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
		result.append(" (reportingSelpa: ");
		result.append(reportingSelpa);
		result.append(", meetingIdentifier: ");
		result.append(meetingIdentifier);
		result.append(", referralDate: ");
		result.append(referralDate);
		result.append(", referringParty: ");
		result.append(referringParty);
		result.append(", initialEvaluationParentalConsentDate: ");
		result.append(initialEvaluationParentalConsentDate);
		result.append(", meetingType: ");
		result.append(meetingType);
		result.append(", meetingDate: ");
		result.append(meetingDate);
		result.append(", pendingAsOfDate: ");
		result.append(pendingAsOfDate);
		result.append(", delayReason: ");
		result.append(delayReason);
		result.append(", evaluationType: ");
		result.append(evaluationType);
		result.append(", planReview: ");
		result.append(planReview);
		result.append(", evaluationOutcome: ");
		result.append(evaluationOutcome);
		result.append(", parentalInvolvementFacilitation: ");
		result.append(parentalInvolvementFacilitation);
		result.append(')');
		return result.toString();
	}

} //SpecialEducationMeetingImpl
