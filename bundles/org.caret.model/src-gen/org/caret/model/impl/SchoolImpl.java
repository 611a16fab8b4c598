/**
 */
package org.caret.model.impl;

import java.time.LocalDate;

import org.caret.model.District;
import org.caret.model.ModelPackage;
import org.caret.model.School;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>School</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.caret.model.impl.SchoolImpl#getDistrict <em>District</em>}</li>
 *   <li>{@link org.caret.model.impl.SchoolImpl#getCode <em>Code</em>}</li>
 *   <li>{@link org.caret.model.impl.SchoolImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.caret.model.impl.SchoolImpl#getCharter <em>Charter</em>}</li>
 *   <li>{@link org.caret.model.impl.SchoolImpl#getCharterNumber <em>Charter Number</em>}</li>
 *   <li>{@link org.caret.model.impl.SchoolImpl#getFundingType <em>Funding Type</em>}</li>
 *   <li>{@link org.caret.model.impl.SchoolImpl#getDass <em>Dass</em>}</li>
 *   <li>{@link org.caret.model.impl.SchoolImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.caret.model.impl.SchoolImpl#getLowGrade <em>Low Grade</em>}</li>
 *   <li>{@link org.caret.model.impl.SchoolImpl#getHighGrade <em>High Grade</em>}</li>
 *   <li>{@link org.caret.model.impl.SchoolImpl#getOpenDate <em>Open Date</em>}</li>
 *   <li>{@link org.caret.model.impl.SchoolImpl#getClosedDate <em>Closed Date</em>}</li>
 *   <li>{@link org.caret.model.impl.SchoolImpl#isInDirectory <em>In Directory</em>}</li>
 *   <li>{@link org.caret.model.impl.SchoolImpl#isNotReported <em>Not Reported</em>}</li>
 *   <li>{@link org.caret.model.impl.SchoolImpl#getNotReportedReason <em>Not Reported Reason</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SchoolImpl extends RecordImpl implements School {
	/**
	 * The default value of the '{@link #getCode() <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCode()
	 * @generated
	 * @ordered
	 */
	protected static final String CODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCode() <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCode()
	 * @generated
	 * @ordered
	 */
	protected String code = CODE_EDEFAULT;

	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getCharter() <em>Charter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCharter()
	 * @generated
	 * @ordered
	 */
	protected static final String CHARTER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCharter() <em>Charter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCharter()
	 * @generated
	 * @ordered
	 */
	protected String charter = CHARTER_EDEFAULT;

	/**
	 * The default value of the '{@link #getCharterNumber() <em>Charter Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCharterNumber()
	 * @generated
	 * @ordered
	 */
	protected static final String CHARTER_NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCharterNumber() <em>Charter Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCharterNumber()
	 * @generated
	 * @ordered
	 */
	protected String charterNumber = CHARTER_NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getFundingType() <em>Funding Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFundingType()
	 * @generated
	 * @ordered
	 */
	protected static final String FUNDING_TYPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFundingType() <em>Funding Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFundingType()
	 * @generated
	 * @ordered
	 */
	protected String fundingType = FUNDING_TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDass() <em>Dass</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDass()
	 * @generated
	 * @ordered
	 */
	protected static final String DASS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDass() <em>Dass</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDass()
	 * @generated
	 * @ordered
	 */
	protected String dass = DASS_EDEFAULT;

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
	 * The default value of the '{@link #getLowGrade() <em>Low Grade</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLowGrade()
	 * @generated
	 * @ordered
	 */
	protected static final String LOW_GRADE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLowGrade() <em>Low Grade</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLowGrade()
	 * @generated
	 * @ordered
	 */
	protected String lowGrade = LOW_GRADE_EDEFAULT;

	/**
	 * The default value of the '{@link #getHighGrade() <em>High Grade</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHighGrade()
	 * @generated
	 * @ordered
	 */
	protected static final String HIGH_GRADE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHighGrade() <em>High Grade</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHighGrade()
	 * @generated
	 * @ordered
	 */
	protected String highGrade = HIGH_GRADE_EDEFAULT;

	/**
	 * The default value of the '{@link #getOpenDate() <em>Open Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpenDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate OPEN_DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOpenDate() <em>Open Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpenDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate openDate = OPEN_DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getClosedDate() <em>Closed Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClosedDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate CLOSED_DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getClosedDate() <em>Closed Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClosedDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate closedDate = CLOSED_DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #isInDirectory() <em>In Directory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isInDirectory()
	 * @generated
	 * @ordered
	 */
	protected static final boolean IN_DIRECTORY_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isInDirectory() <em>In Directory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isInDirectory()
	 * @generated
	 * @ordered
	 */
	protected boolean inDirectory = IN_DIRECTORY_EDEFAULT;

	/**
	 * The default value of the '{@link #isNotReported() <em>Not Reported</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isNotReported()
	 * @generated
	 * @ordered
	 */
	protected static final boolean NOT_REPORTED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isNotReported() <em>Not Reported</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isNotReported()
	 * @generated
	 * @ordered
	 */
	protected boolean notReported = NOT_REPORTED_EDEFAULT;

	/**
	 * The default value of the '{@link #getNotReportedReason() <em>Not Reported Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotReportedReason()
	 * @generated
	 * @ordered
	 */
	protected static final String NOT_REPORTED_REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNotReportedReason() <em>Not Reported Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotReportedReason()
	 * @generated
	 * @ordered
	 */
	protected String notReportedReason = NOT_REPORTED_REASON_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SchoolImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.SCHOOL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public District getDistrict() {
		if (eContainerFeatureID() != ModelPackage.SCHOOL__DISTRICT) return null;
		return (District)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetDistrict(District newDistrict, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newDistrict, ModelPackage.SCHOOL__DISTRICT, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDistrict(District newDistrict) {
		if (newDistrict != eInternalContainer() || (eContainerFeatureID() != ModelPackage.SCHOOL__DISTRICT && newDistrict != null)) {
			if (EcoreUtil.isAncestor(this, newDistrict))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newDistrict != null)
				msgs = ((InternalEObject)newDistrict).eInverseAdd(this, ModelPackage.DISTRICT__SCHOOLS, District.class, msgs);
			msgs = basicSetDistrict(newDistrict, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SCHOOL__DISTRICT, newDistrict, newDistrict));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCode() {
		return code;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCode(String newCode) {
		String oldCode = code;
		code = newCode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SCHOOL__CODE, oldCode, code));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SCHOOL__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCharter() {
		return charter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCharter(String newCharter) {
		String oldCharter = charter;
		charter = newCharter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SCHOOL__CHARTER, oldCharter, charter));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCharterNumber() {
		return charterNumber;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCharterNumber(String newCharterNumber) {
		String oldCharterNumber = charterNumber;
		charterNumber = newCharterNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SCHOOL__CHARTER_NUMBER, oldCharterNumber, charterNumber));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFundingType() {
		return fundingType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFundingType(String newFundingType) {
		String oldFundingType = fundingType;
		fundingType = newFundingType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SCHOOL__FUNDING_TYPE, oldFundingType, fundingType));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDass() {
		return dass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDass(String newDass) {
		String oldDass = dass;
		dass = newDass;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SCHOOL__DASS, oldDass, dass));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SCHOOL__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLowGrade() {
		return lowGrade;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLowGrade(String newLowGrade) {
		String oldLowGrade = lowGrade;
		lowGrade = newLowGrade;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SCHOOL__LOW_GRADE, oldLowGrade, lowGrade));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHighGrade() {
		return highGrade;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHighGrade(String newHighGrade) {
		String oldHighGrade = highGrade;
		highGrade = newHighGrade;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SCHOOL__HIGH_GRADE, oldHighGrade, highGrade));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getOpenDate() {
		return openDate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOpenDate(LocalDate newOpenDate) {
		LocalDate oldOpenDate = openDate;
		openDate = newOpenDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SCHOOL__OPEN_DATE, oldOpenDate, openDate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getClosedDate() {
		return closedDate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClosedDate(LocalDate newClosedDate) {
		LocalDate oldClosedDate = closedDate;
		closedDate = newClosedDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SCHOOL__CLOSED_DATE, oldClosedDate, closedDate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isInDirectory() {
		return inDirectory;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInDirectory(boolean newInDirectory) {
		boolean oldInDirectory = inDirectory;
		inDirectory = newInDirectory;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SCHOOL__IN_DIRECTORY, oldInDirectory, inDirectory));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isNotReported() {
		return notReported;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNotReported(boolean newNotReported) {
		boolean oldNotReported = notReported;
		notReported = newNotReported;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SCHOOL__NOT_REPORTED, oldNotReported, notReported));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNotReportedReason() {
		return notReportedReason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNotReportedReason(String newNotReportedReason) {
		String oldNotReportedReason = notReportedReason;
		notReportedReason = newNotReportedReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SCHOOL__NOT_REPORTED_REASON, oldNotReportedReason, notReportedReason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.SCHOOL__DISTRICT:
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
			case ModelPackage.SCHOOL__DISTRICT:
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
			case ModelPackage.SCHOOL__DISTRICT:
				return eInternalContainer().eInverseRemove(this, ModelPackage.DISTRICT__SCHOOLS, District.class, msgs);
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
			case ModelPackage.SCHOOL__DISTRICT:
				return getDistrict();
			case ModelPackage.SCHOOL__CODE:
				return getCode();
			case ModelPackage.SCHOOL__NAME:
				return getName();
			case ModelPackage.SCHOOL__CHARTER:
				return getCharter();
			case ModelPackage.SCHOOL__CHARTER_NUMBER:
				return getCharterNumber();
			case ModelPackage.SCHOOL__FUNDING_TYPE:
				return getFundingType();
			case ModelPackage.SCHOOL__DASS:
				return getDass();
			case ModelPackage.SCHOOL__STATUS:
				return getStatus();
			case ModelPackage.SCHOOL__LOW_GRADE:
				return getLowGrade();
			case ModelPackage.SCHOOL__HIGH_GRADE:
				return getHighGrade();
			case ModelPackage.SCHOOL__OPEN_DATE:
				return getOpenDate();
			case ModelPackage.SCHOOL__CLOSED_DATE:
				return getClosedDate();
			case ModelPackage.SCHOOL__IN_DIRECTORY:
				return isInDirectory();
			case ModelPackage.SCHOOL__NOT_REPORTED:
				return isNotReported();
			case ModelPackage.SCHOOL__NOT_REPORTED_REASON:
				return getNotReportedReason();
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
			case ModelPackage.SCHOOL__DISTRICT:
				setDistrict((District)newValue);
				return;
			case ModelPackage.SCHOOL__CODE:
				setCode((String)newValue);
				return;
			case ModelPackage.SCHOOL__NAME:
				setName((String)newValue);
				return;
			case ModelPackage.SCHOOL__CHARTER:
				setCharter((String)newValue);
				return;
			case ModelPackage.SCHOOL__CHARTER_NUMBER:
				setCharterNumber((String)newValue);
				return;
			case ModelPackage.SCHOOL__FUNDING_TYPE:
				setFundingType((String)newValue);
				return;
			case ModelPackage.SCHOOL__DASS:
				setDass((String)newValue);
				return;
			case ModelPackage.SCHOOL__STATUS:
				setStatus((String)newValue);
				return;
			case ModelPackage.SCHOOL__LOW_GRADE:
				setLowGrade((String)newValue);
				return;
			case ModelPackage.SCHOOL__HIGH_GRADE:
				setHighGrade((String)newValue);
				return;
			case ModelPackage.SCHOOL__OPEN_DATE:
				setOpenDate((LocalDate)newValue);
				return;
			case ModelPackage.SCHOOL__CLOSED_DATE:
				setClosedDate((LocalDate)newValue);
				return;
			case ModelPackage.SCHOOL__IN_DIRECTORY:
				setInDirectory((Boolean)newValue);
				return;
			case ModelPackage.SCHOOL__NOT_REPORTED:
				setNotReported((Boolean)newValue);
				return;
			case ModelPackage.SCHOOL__NOT_REPORTED_REASON:
				setNotReportedReason((String)newValue);
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
			case ModelPackage.SCHOOL__DISTRICT:
				setDistrict((District)null);
				return;
			case ModelPackage.SCHOOL__CODE:
				setCode(CODE_EDEFAULT);
				return;
			case ModelPackage.SCHOOL__NAME:
				setName(NAME_EDEFAULT);
				return;
			case ModelPackage.SCHOOL__CHARTER:
				setCharter(CHARTER_EDEFAULT);
				return;
			case ModelPackage.SCHOOL__CHARTER_NUMBER:
				setCharterNumber(CHARTER_NUMBER_EDEFAULT);
				return;
			case ModelPackage.SCHOOL__FUNDING_TYPE:
				setFundingType(FUNDING_TYPE_EDEFAULT);
				return;
			case ModelPackage.SCHOOL__DASS:
				setDass(DASS_EDEFAULT);
				return;
			case ModelPackage.SCHOOL__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case ModelPackage.SCHOOL__LOW_GRADE:
				setLowGrade(LOW_GRADE_EDEFAULT);
				return;
			case ModelPackage.SCHOOL__HIGH_GRADE:
				setHighGrade(HIGH_GRADE_EDEFAULT);
				return;
			case ModelPackage.SCHOOL__OPEN_DATE:
				setOpenDate(OPEN_DATE_EDEFAULT);
				return;
			case ModelPackage.SCHOOL__CLOSED_DATE:
				setClosedDate(CLOSED_DATE_EDEFAULT);
				return;
			case ModelPackage.SCHOOL__IN_DIRECTORY:
				setInDirectory(IN_DIRECTORY_EDEFAULT);
				return;
			case ModelPackage.SCHOOL__NOT_REPORTED:
				setNotReported(NOT_REPORTED_EDEFAULT);
				return;
			case ModelPackage.SCHOOL__NOT_REPORTED_REASON:
				setNotReportedReason(NOT_REPORTED_REASON_EDEFAULT);
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
			case ModelPackage.SCHOOL__DISTRICT:
				return getDistrict() != null;
			case ModelPackage.SCHOOL__CODE:
				return CODE_EDEFAULT == null ? code != null : !CODE_EDEFAULT.equals(code);
			case ModelPackage.SCHOOL__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case ModelPackage.SCHOOL__CHARTER:
				return CHARTER_EDEFAULT == null ? charter != null : !CHARTER_EDEFAULT.equals(charter);
			case ModelPackage.SCHOOL__CHARTER_NUMBER:
				return CHARTER_NUMBER_EDEFAULT == null ? charterNumber != null : !CHARTER_NUMBER_EDEFAULT.equals(charterNumber);
			case ModelPackage.SCHOOL__FUNDING_TYPE:
				return FUNDING_TYPE_EDEFAULT == null ? fundingType != null : !FUNDING_TYPE_EDEFAULT.equals(fundingType);
			case ModelPackage.SCHOOL__DASS:
				return DASS_EDEFAULT == null ? dass != null : !DASS_EDEFAULT.equals(dass);
			case ModelPackage.SCHOOL__STATUS:
				return STATUS_EDEFAULT == null ? status != null : !STATUS_EDEFAULT.equals(status);
			case ModelPackage.SCHOOL__LOW_GRADE:
				return LOW_GRADE_EDEFAULT == null ? lowGrade != null : !LOW_GRADE_EDEFAULT.equals(lowGrade);
			case ModelPackage.SCHOOL__HIGH_GRADE:
				return HIGH_GRADE_EDEFAULT == null ? highGrade != null : !HIGH_GRADE_EDEFAULT.equals(highGrade);
			case ModelPackage.SCHOOL__OPEN_DATE:
				return OPEN_DATE_EDEFAULT == null ? openDate != null : !OPEN_DATE_EDEFAULT.equals(openDate);
			case ModelPackage.SCHOOL__CLOSED_DATE:
				return CLOSED_DATE_EDEFAULT == null ? closedDate != null : !CLOSED_DATE_EDEFAULT.equals(closedDate);
			case ModelPackage.SCHOOL__IN_DIRECTORY:
				return inDirectory != IN_DIRECTORY_EDEFAULT;
			case ModelPackage.SCHOOL__NOT_REPORTED:
				return notReported != NOT_REPORTED_EDEFAULT;
			case ModelPackage.SCHOOL__NOT_REPORTED_REASON:
				return NOT_REPORTED_REASON_EDEFAULT == null ? notReportedReason != null : !NOT_REPORTED_REASON_EDEFAULT.equals(notReportedReason);
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
		result.append(" (code: ");
		result.append(code);
		result.append(", name: ");
		result.append(name);
		result.append(", charter: ");
		result.append(charter);
		result.append(", charterNumber: ");
		result.append(charterNumber);
		result.append(", fundingType: ");
		result.append(fundingType);
		result.append(", dass: ");
		result.append(dass);
		result.append(", status: ");
		result.append(status);
		result.append(", lowGrade: ");
		result.append(lowGrade);
		result.append(", highGrade: ");
		result.append(highGrade);
		result.append(", openDate: ");
		result.append(openDate);
		result.append(", closedDate: ");
		result.append(closedDate);
		result.append(", inDirectory: ");
		result.append(inDirectory);
		result.append(", notReported: ");
		result.append(notReported);
		result.append(", notReportedReason: ");
		result.append(notReportedReason);
		result.append(')');
		return result.toString();
	}

} //SchoolImpl
