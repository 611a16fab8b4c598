/**
 */
package org.caret.model.impl;

import java.time.LocalDate;

import org.caret.model.ModelPackage;
import org.caret.model.StaffInformation;
import org.caret.model.StaffMember;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Staff Information</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.caret.model.impl.StaffInformationImpl#getStaffMember <em>Staff Member</em>}</li>
 *   <li>{@link org.caret.model.impl.StaffInformationImpl#getLegalFirstName <em>Legal First Name</em>}</li>
 *   <li>{@link org.caret.model.impl.StaffInformationImpl#getLegalMiddleName <em>Legal Middle Name</em>}</li>
 *   <li>{@link org.caret.model.impl.StaffInformationImpl#getLegalLastName <em>Legal Last Name</em>}</li>
 *   <li>{@link org.caret.model.impl.StaffInformationImpl#getAliasFirstName <em>Alias First Name</em>}</li>
 *   <li>{@link org.caret.model.impl.StaffInformationImpl#getAliasMiddleName <em>Alias Middle Name</em>}</li>
 *   <li>{@link org.caret.model.impl.StaffInformationImpl#getAliasLastName <em>Alias Last Name</em>}</li>
 *   <li>{@link org.caret.model.impl.StaffInformationImpl#getBirthDate <em>Birth Date</em>}</li>
 *   <li>{@link org.caret.model.impl.StaffInformationImpl#getGender <em>Gender</em>}</li>
 *   <li>{@link org.caret.model.impl.StaffInformationImpl#getHispanicEthnicity <em>Hispanic Ethnicity</em>}</li>
 *   <li>{@link org.caret.model.impl.StaffInformationImpl#getEthnicityMissing <em>Ethnicity Missing</em>}</li>
 *   <li>{@link org.caret.model.impl.StaffInformationImpl#getRace1 <em>Race1</em>}</li>
 *   <li>{@link org.caret.model.impl.StaffInformationImpl#getRace2 <em>Race2</em>}</li>
 *   <li>{@link org.caret.model.impl.StaffInformationImpl#getRace3 <em>Race3</em>}</li>
 *   <li>{@link org.caret.model.impl.StaffInformationImpl#getRace4 <em>Race4</em>}</li>
 *   <li>{@link org.caret.model.impl.StaffInformationImpl#getRace5 <em>Race5</em>}</li>
 *   <li>{@link org.caret.model.impl.StaffInformationImpl#getRaceMissing <em>Race Missing</em>}</li>
 *   <li>{@link org.caret.model.impl.StaffInformationImpl#getHighestDegree <em>Highest Degree</em>}</li>
 *   <li>{@link org.caret.model.impl.StaffInformationImpl#getEmploymentStatus <em>Employment Status</em>}</li>
 *   <li>{@link org.caret.model.impl.StaffInformationImpl#getEmploymentStartDate <em>Employment Start Date</em>}</li>
 *   <li>{@link org.caret.model.impl.StaffInformationImpl#getEmploymentEndDate <em>Employment End Date</em>}</li>
 *   <li>{@link org.caret.model.impl.StaffInformationImpl#getServiceYearsLea <em>Service Years Lea</em>}</li>
 *   <li>{@link org.caret.model.impl.StaffInformationImpl#getServiceYearsTotal <em>Service Years Total</em>}</li>
 * </ul>
 *
 * @generated
 */
public class StaffInformationImpl extends DatedRecordImpl implements StaffInformation {
	/**
	 * The default value of the '{@link #getLegalFirstName() <em>Legal First Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLegalFirstName()
	 * @generated
	 * @ordered
	 */
	protected static final String LEGAL_FIRST_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLegalFirstName() <em>Legal First Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLegalFirstName()
	 * @generated
	 * @ordered
	 */
	protected String legalFirstName = LEGAL_FIRST_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getLegalMiddleName() <em>Legal Middle Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLegalMiddleName()
	 * @generated
	 * @ordered
	 */
	protected static final String LEGAL_MIDDLE_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLegalMiddleName() <em>Legal Middle Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLegalMiddleName()
	 * @generated
	 * @ordered
	 */
	protected String legalMiddleName = LEGAL_MIDDLE_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getLegalLastName() <em>Legal Last Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLegalLastName()
	 * @generated
	 * @ordered
	 */
	protected static final String LEGAL_LAST_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLegalLastName() <em>Legal Last Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLegalLastName()
	 * @generated
	 * @ordered
	 */
	protected String legalLastName = LEGAL_LAST_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getAliasFirstName() <em>Alias First Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAliasFirstName()
	 * @generated
	 * @ordered
	 */
	protected static final String ALIAS_FIRST_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAliasFirstName() <em>Alias First Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAliasFirstName()
	 * @generated
	 * @ordered
	 */
	protected String aliasFirstName = ALIAS_FIRST_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getAliasMiddleName() <em>Alias Middle Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAliasMiddleName()
	 * @generated
	 * @ordered
	 */
	protected static final String ALIAS_MIDDLE_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAliasMiddleName() <em>Alias Middle Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAliasMiddleName()
	 * @generated
	 * @ordered
	 */
	protected String aliasMiddleName = ALIAS_MIDDLE_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getAliasLastName() <em>Alias Last Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAliasLastName()
	 * @generated
	 * @ordered
	 */
	protected static final String ALIAS_LAST_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAliasLastName() <em>Alias Last Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAliasLastName()
	 * @generated
	 * @ordered
	 */
	protected String aliasLastName = ALIAS_LAST_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getBirthDate() <em>Birth Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBirthDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate BIRTH_DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBirthDate() <em>Birth Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBirthDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate birthDate = BIRTH_DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getGender() <em>Gender</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGender()
	 * @generated
	 * @ordered
	 */
	protected static final String GENDER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGender() <em>Gender</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGender()
	 * @generated
	 * @ordered
	 */
	protected String gender = GENDER_EDEFAULT;

	/**
	 * The default value of the '{@link #getHispanicEthnicity() <em>Hispanic Ethnicity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHispanicEthnicity()
	 * @generated
	 * @ordered
	 */
	protected static final String HISPANIC_ETHNICITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHispanicEthnicity() <em>Hispanic Ethnicity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHispanicEthnicity()
	 * @generated
	 * @ordered
	 */
	protected String hispanicEthnicity = HISPANIC_ETHNICITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getEthnicityMissing() <em>Ethnicity Missing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEthnicityMissing()
	 * @generated
	 * @ordered
	 */
	protected static final String ETHNICITY_MISSING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEthnicityMissing() <em>Ethnicity Missing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEthnicityMissing()
	 * @generated
	 * @ordered
	 */
	protected String ethnicityMissing = ETHNICITY_MISSING_EDEFAULT;

	/**
	 * The default value of the '{@link #getRace1() <em>Race1</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRace1()
	 * @generated
	 * @ordered
	 */
	protected static final String RACE1_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRace1() <em>Race1</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRace1()
	 * @generated
	 * @ordered
	 */
	protected String race1 = RACE1_EDEFAULT;

	/**
	 * The default value of the '{@link #getRace2() <em>Race2</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRace2()
	 * @generated
	 * @ordered
	 */
	protected static final String RACE2_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRace2() <em>Race2</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRace2()
	 * @generated
	 * @ordered
	 */
	protected String race2 = RACE2_EDEFAULT;

	/**
	 * The default value of the '{@link #getRace3() <em>Race3</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRace3()
	 * @generated
	 * @ordered
	 */
	protected static final String RACE3_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRace3() <em>Race3</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRace3()
	 * @generated
	 * @ordered
	 */
	protected String race3 = RACE3_EDEFAULT;

	/**
	 * The default value of the '{@link #getRace4() <em>Race4</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRace4()
	 * @generated
	 * @ordered
	 */
	protected static final String RACE4_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRace4() <em>Race4</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRace4()
	 * @generated
	 * @ordered
	 */
	protected String race4 = RACE4_EDEFAULT;

	/**
	 * The default value of the '{@link #getRace5() <em>Race5</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRace5()
	 * @generated
	 * @ordered
	 */
	protected static final String RACE5_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRace5() <em>Race5</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRace5()
	 * @generated
	 * @ordered
	 */
	protected String race5 = RACE5_EDEFAULT;

	/**
	 * The default value of the '{@link #getRaceMissing() <em>Race Missing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRaceMissing()
	 * @generated
	 * @ordered
	 */
	protected static final String RACE_MISSING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRaceMissing() <em>Race Missing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRaceMissing()
	 * @generated
	 * @ordered
	 */
	protected String raceMissing = RACE_MISSING_EDEFAULT;

	/**
	 * The default value of the '{@link #getHighestDegree() <em>Highest Degree</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHighestDegree()
	 * @generated
	 * @ordered
	 */
	protected static final String HIGHEST_DEGREE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHighestDegree() <em>Highest Degree</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHighestDegree()
	 * @generated
	 * @ordered
	 */
	protected String highestDegree = HIGHEST_DEGREE_EDEFAULT;

	/**
	 * The default value of the '{@link #getEmploymentStatus() <em>Employment Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEmploymentStatus()
	 * @generated
	 * @ordered
	 */
	protected static final String EMPLOYMENT_STATUS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEmploymentStatus() <em>Employment Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEmploymentStatus()
	 * @generated
	 * @ordered
	 */
	protected String employmentStatus = EMPLOYMENT_STATUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getEmploymentStartDate() <em>Employment Start Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEmploymentStartDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate EMPLOYMENT_START_DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEmploymentStartDate() <em>Employment Start Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEmploymentStartDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate employmentStartDate = EMPLOYMENT_START_DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getEmploymentEndDate() <em>Employment End Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEmploymentEndDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate EMPLOYMENT_END_DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEmploymentEndDate() <em>Employment End Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEmploymentEndDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate employmentEndDate = EMPLOYMENT_END_DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getServiceYearsLea() <em>Service Years Lea</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getServiceYearsLea()
	 * @generated
	 * @ordered
	 */
	protected static final Integer SERVICE_YEARS_LEA_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getServiceYearsLea() <em>Service Years Lea</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getServiceYearsLea()
	 * @generated
	 * @ordered
	 */
	protected Integer serviceYearsLea = SERVICE_YEARS_LEA_EDEFAULT;

	/**
	 * The default value of the '{@link #getServiceYearsTotal() <em>Service Years Total</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getServiceYearsTotal()
	 * @generated
	 * @ordered
	 */
	protected static final Integer SERVICE_YEARS_TOTAL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getServiceYearsTotal() <em>Service Years Total</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getServiceYearsTotal()
	 * @generated
	 * @ordered
	 */
	protected Integer serviceYearsTotal = SERVICE_YEARS_TOTAL_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StaffInformationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.STAFF_INFORMATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StaffMember getStaffMember() {
		if (eContainerFeatureID() != ModelPackage.STAFF_INFORMATION__STAFF_MEMBER) return null;
		return (StaffMember)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetStaffMember(StaffMember newStaffMember, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newStaffMember, ModelPackage.STAFF_INFORMATION__STAFF_MEMBER, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStaffMember(StaffMember newStaffMember) {
		if (newStaffMember != eInternalContainer() || (eContainerFeatureID() != ModelPackage.STAFF_INFORMATION__STAFF_MEMBER && newStaffMember != null)) {
			if (EcoreUtil.isAncestor(this, newStaffMember))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newStaffMember != null)
				msgs = ((InternalEObject)newStaffMember).eInverseAdd(this, ModelPackage.STAFF_MEMBER__INFORMATION, StaffMember.class, msgs);
			msgs = basicSetStaffMember(newStaffMember, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STAFF_INFORMATION__STAFF_MEMBER, newStaffMember, newStaffMember));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLegalFirstName() {
		return legalFirstName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLegalFirstName(String newLegalFirstName) {
		String oldLegalFirstName = legalFirstName;
		legalFirstName = newLegalFirstName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STAFF_INFORMATION__LEGAL_FIRST_NAME, oldLegalFirstName, legalFirstName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLegalMiddleName() {
		return legalMiddleName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLegalMiddleName(String newLegalMiddleName) {
		String oldLegalMiddleName = legalMiddleName;
		legalMiddleName = newLegalMiddleName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STAFF_INFORMATION__LEGAL_MIDDLE_NAME, oldLegalMiddleName, legalMiddleName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLegalLastName() {
		return legalLastName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLegalLastName(String newLegalLastName) {
		String oldLegalLastName = legalLastName;
		legalLastName = newLegalLastName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STAFF_INFORMATION__LEGAL_LAST_NAME, oldLegalLastName, legalLastName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAliasFirstName() {
		return aliasFirstName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAliasFirstName(String newAliasFirstName) {
		String oldAliasFirstName = aliasFirstName;
		aliasFirstName = newAliasFirstName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STAFF_INFORMATION__ALIAS_FIRST_NAME, oldAliasFirstName, aliasFirstName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAliasMiddleName() {
		return aliasMiddleName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAliasMiddleName(String newAliasMiddleName) {
		String oldAliasMiddleName = aliasMiddleName;
		aliasMiddleName = newAliasMiddleName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STAFF_INFORMATION__ALIAS_MIDDLE_NAME, oldAliasMiddleName, aliasMiddleName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAliasLastName() {
		return aliasLastName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAliasLastName(String newAliasLastName) {
		String oldAliasLastName = aliasLastName;
		aliasLastName = newAliasLastName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STAFF_INFORMATION__ALIAS_LAST_NAME, oldAliasLastName, aliasLastName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getBirthDate() {
		return birthDate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBirthDate(LocalDate newBirthDate) {
		LocalDate oldBirthDate = birthDate;
		birthDate = newBirthDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STAFF_INFORMATION__BIRTH_DATE, oldBirthDate, birthDate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGender() {
		return gender;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGender(String newGender) {
		String oldGender = gender;
		gender = newGender;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STAFF_INFORMATION__GENDER, oldGender, gender));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHispanicEthnicity() {
		return hispanicEthnicity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHispanicEthnicity(String newHispanicEthnicity) {
		String oldHispanicEthnicity = hispanicEthnicity;
		hispanicEthnicity = newHispanicEthnicity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STAFF_INFORMATION__HISPANIC_ETHNICITY, oldHispanicEthnicity, hispanicEthnicity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEthnicityMissing() {
		return ethnicityMissing;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEthnicityMissing(String newEthnicityMissing) {
		String oldEthnicityMissing = ethnicityMissing;
		ethnicityMissing = newEthnicityMissing;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STAFF_INFORMATION__ETHNICITY_MISSING, oldEthnicityMissing, ethnicityMissing));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRace1() {
		return race1;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRace1(String newRace1) {
		String oldRace1 = race1;
		race1 = newRace1;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STAFF_INFORMATION__RACE1, oldRace1, race1));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRace2() {
		return race2;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRace2(String newRace2) {
		String oldRace2 = race2;
		race2 = newRace2;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STAFF_INFORMATION__RACE2, oldRace2, race2));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRace3() {
		return race3;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRace3(String newRace3) {
		String oldRace3 = race3;
		race3 = newRace3;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STAFF_INFORMATION__RACE3, oldRace3, race3));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRace4() {
		return race4;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRace4(String newRace4) {
		String oldRace4 = race4;
		race4 = newRace4;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STAFF_INFORMATION__RACE4, oldRace4, race4));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRace5() {
		return race5;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRace5(String newRace5) {
		String oldRace5 = race5;
		race5 = newRace5;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STAFF_INFORMATION__RACE5, oldRace5, race5));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRaceMissing() {
		return raceMissing;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRaceMissing(String newRaceMissing) {
		String oldRaceMissing = raceMissing;
		raceMissing = newRaceMissing;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STAFF_INFORMATION__RACE_MISSING, oldRaceMissing, raceMissing));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHighestDegree() {
		return highestDegree;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHighestDegree(String newHighestDegree) {
		String oldHighestDegree = highestDegree;
		highestDegree = newHighestDegree;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STAFF_INFORMATION__HIGHEST_DEGREE, oldHighestDegree, highestDegree));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEmploymentStatus() {
		return employmentStatus;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEmploymentStatus(String newEmploymentStatus) {
		String oldEmploymentStatus = employmentStatus;
		employmentStatus = newEmploymentStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STAFF_INFORMATION__EMPLOYMENT_STATUS, oldEmploymentStatus, employmentStatus));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getEmploymentStartDate() {
		return employmentStartDate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEmploymentStartDate(LocalDate newEmploymentStartDate) {
		LocalDate oldEmploymentStartDate = employmentStartDate;
		employmentStartDate = newEmploymentStartDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STAFF_INFORMATION__EMPLOYMENT_START_DATE, oldEmploymentStartDate, employmentStartDate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getEmploymentEndDate() {
		return employmentEndDate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEmploymentEndDate(LocalDate newEmploymentEndDate) {
		LocalDate oldEmploymentEndDate = employmentEndDate;
		employmentEndDate = newEmploymentEndDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STAFF_INFORMATION__EMPLOYMENT_END_DATE, oldEmploymentEndDate, employmentEndDate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getServiceYearsLea() {
		return serviceYearsLea;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setServiceYearsLea(Integer newServiceYearsLea) {
		Integer oldServiceYearsLea = serviceYearsLea;
		serviceYearsLea = newServiceYearsLea;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STAFF_INFORMATION__SERVICE_YEARS_LEA, oldServiceYearsLea, serviceYearsLea));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getServiceYearsTotal() {
		return serviceYearsTotal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setServiceYearsTotal(Integer newServiceYearsTotal) {
		Integer oldServiceYearsTotal = serviceYearsTotal;
		serviceYearsTotal = newServiceYearsTotal;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STAFF_INFORMATION__SERVICE_YEARS_TOTAL, oldServiceYearsTotal, serviceYearsTotal));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.STAFF_INFORMATION__STAFF_MEMBER:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetStaffMember((StaffMember)otherEnd, msgs);
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
			case ModelPackage.STAFF_INFORMATION__STAFF_MEMBER:
				return basicSetStaffMember(null, msgs);
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
			case ModelPackage.STAFF_INFORMATION__STAFF_MEMBER:
				return eInternalContainer().eInverseRemove(this, ModelPackage.STAFF_MEMBER__INFORMATION, StaffMember.class, msgs);
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
			case ModelPackage.STAFF_INFORMATION__STAFF_MEMBER:
				return getStaffMember();
			case ModelPackage.STAFF_INFORMATION__LEGAL_FIRST_NAME:
				return getLegalFirstName();
			case ModelPackage.STAFF_INFORMATION__LEGAL_MIDDLE_NAME:
				return getLegalMiddleName();
			case ModelPackage.STAFF_INFORMATION__LEGAL_LAST_NAME:
				return getLegalLastName();
			case ModelPackage.STAFF_INFORMATION__ALIAS_FIRST_NAME:
				return getAliasFirstName();
			case ModelPackage.STAFF_INFORMATION__ALIAS_MIDDLE_NAME:
				return getAliasMiddleName();
			case ModelPackage.STAFF_INFORMATION__ALIAS_LAST_NAME:
				return getAliasLastName();
			case ModelPackage.STAFF_INFORMATION__BIRTH_DATE:
				return getBirthDate();
			case ModelPackage.STAFF_INFORMATION__GENDER:
				return getGender();
			case ModelPackage.STAFF_INFORMATION__HISPANIC_ETHNICITY:
				return getHispanicEthnicity();
			case ModelPackage.STAFF_INFORMATION__ETHNICITY_MISSING:
				return getEthnicityMissing();
			case ModelPackage.STAFF_INFORMATION__RACE1:
				return getRace1();
			case ModelPackage.STAFF_INFORMATION__RACE2:
				return getRace2();
			case ModelPackage.STAFF_INFORMATION__RACE3:
				return getRace3();
			case ModelPackage.STAFF_INFORMATION__RACE4:
				return getRace4();
			case ModelPackage.STAFF_INFORMATION__RACE5:
				return getRace5();
			case ModelPackage.STAFF_INFORMATION__RACE_MISSING:
				return getRaceMissing();
			case ModelPackage.STAFF_INFORMATION__HIGHEST_DEGREE:
				return getHighestDegree();
			case ModelPackage.STAFF_INFORMATION__EMPLOYMENT_STATUS:
				return getEmploymentStatus();
			case ModelPackage.STAFF_INFORMATION__EMPLOYMENT_START_DATE:
				return getEmploymentStartDate();
			case ModelPackage.STAFF_INFORMATION__EMPLOYMENT_END_DATE:
				return getEmploymentEndDate();
			case ModelPackage.STAFF_INFORMATION__SERVICE_YEARS_LEA:
				return getServiceYearsLea();
			case ModelPackage.STAFF_INFORMATION__SERVICE_YEARS_TOTAL:
				return getServiceYearsTotal();
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
			case ModelPackage.STAFF_INFORMATION__STAFF_MEMBER:
				setStaffMember((StaffMember)newValue);
				return;
			case ModelPackage.STAFF_INFORMATION__LEGAL_FIRST_NAME:
				setLegalFirstName((String)newValue);
				return;
			case ModelPackage.STAFF_INFORMATION__LEGAL_MIDDLE_NAME:
				setLegalMiddleName((String)newValue);
				return;
			case ModelPackage.STAFF_INFORMATION__LEGAL_LAST_NAME:
				setLegalLastName((String)newValue);
				return;
			case ModelPackage.STAFF_INFORMATION__ALIAS_FIRST_NAME:
				setAliasFirstName((String)newValue);
				return;
			case ModelPackage.STAFF_INFORMATION__ALIAS_MIDDLE_NAME:
				setAliasMiddleName((String)newValue);
				return;
			case ModelPackage.STAFF_INFORMATION__ALIAS_LAST_NAME:
				setAliasLastName((String)newValue);
				return;
			case ModelPackage.STAFF_INFORMATION__BIRTH_DATE:
				setBirthDate((LocalDate)newValue);
				return;
			case ModelPackage.STAFF_INFORMATION__GENDER:
				setGender((String)newValue);
				return;
			case ModelPackage.STAFF_INFORMATION__HISPANIC_ETHNICITY:
				setHispanicEthnicity((String)newValue);
				return;
			case ModelPackage.STAFF_INFORMATION__ETHNICITY_MISSING:
				setEthnicityMissing((String)newValue);
				return;
			case ModelPackage.STAFF_INFORMATION__RACE1:
				setRace1((String)newValue);
				return;
			case ModelPackage.STAFF_INFORMATION__RACE2:
				setRace2((String)newValue);
				return;
			case ModelPackage.STAFF_INFORMATION__RACE3:
				setRace3((String)newValue);
				return;
			case ModelPackage.STAFF_INFORMATION__RACE4:
				setRace4((String)newValue);
				return;
			case ModelPackage.STAFF_INFORMATION__RACE5:
				setRace5((String)newValue);
				return;
			case ModelPackage.STAFF_INFORMATION__RACE_MISSING:
				setRaceMissing((String)newValue);
				return;
			case ModelPackage.STAFF_INFORMATION__HIGHEST_DEGREE:
				setHighestDegree((String)newValue);
				return;
			case ModelPackage.STAFF_INFORMATION__EMPLOYMENT_STATUS:
				setEmploymentStatus((String)newValue);
				return;
			case ModelPackage.STAFF_INFORMATION__EMPLOYMENT_START_DATE:
				setEmploymentStartDate((LocalDate)newValue);
				return;
			case ModelPackage.STAFF_INFORMATION__EMPLOYMENT_END_DATE:
				setEmploymentEndDate((LocalDate)newValue);
				return;
			case ModelPackage.STAFF_INFORMATION__SERVICE_YEARS_LEA:
				setServiceYearsLea((Integer)newValue);
				return;
			case ModelPackage.STAFF_INFORMATION__SERVICE_YEARS_TOTAL:
				setServiceYearsTotal((Integer)newValue);
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
			case ModelPackage.STAFF_INFORMATION__STAFF_MEMBER:
				setStaffMember((StaffMember)null);
				return;
			case ModelPackage.STAFF_INFORMATION__LEGAL_FIRST_NAME:
				setLegalFirstName(LEGAL_FIRST_NAME_EDEFAULT);
				return;
			case ModelPackage.STAFF_INFORMATION__LEGAL_MIDDLE_NAME:
				setLegalMiddleName(LEGAL_MIDDLE_NAME_EDEFAULT);
				return;
			case ModelPackage.STAFF_INFORMATION__LEGAL_LAST_NAME:
				setLegalLastName(LEGAL_LAST_NAME_EDEFAULT);
				return;
			case ModelPackage.STAFF_INFORMATION__ALIAS_FIRST_NAME:
				setAliasFirstName(ALIAS_FIRST_NAME_EDEFAULT);
				return;
			case ModelPackage.STAFF_INFORMATION__ALIAS_MIDDLE_NAME:
				setAliasMiddleName(ALIAS_MIDDLE_NAME_EDEFAULT);
				return;
			case ModelPackage.STAFF_INFORMATION__ALIAS_LAST_NAME:
				setAliasLastName(ALIAS_LAST_NAME_EDEFAULT);
				return;
			case ModelPackage.STAFF_INFORMATION__BIRTH_DATE:
				setBirthDate(BIRTH_DATE_EDEFAULT);
				return;
			case ModelPackage.STAFF_INFORMATION__GENDER:
				setGender(GENDER_EDEFAULT);
				return;
			case ModelPackage.STAFF_INFORMATION__HISPANIC_ETHNICITY:
				setHispanicEthnicity(HISPANIC_ETHNICITY_EDEFAULT);
				return;
			case ModelPackage.STAFF_INFORMATION__ETHNICITY_MISSING:
				setEthnicityMissing(ETHNICITY_MISSING_EDEFAULT);
				return;
			case ModelPackage.STAFF_INFORMATION__RACE1:
				setRace1(RACE1_EDEFAULT);
				return;
			case ModelPackage.STAFF_INFORMATION__RACE2:
				setRace2(RACE2_EDEFAULT);
				return;
			case ModelPackage.STAFF_INFORMATION__RACE3:
				setRace3(RACE3_EDEFAULT);
				return;
			case ModelPackage.STAFF_INFORMATION__RACE4:
				setRace4(RACE4_EDEFAULT);
				return;
			case ModelPackage.STAFF_INFORMATION__RACE5:
				setRace5(RACE5_EDEFAULT);
				return;
			case ModelPackage.STAFF_INFORMATION__RACE_MISSING:
				setRaceMissing(RACE_MISSING_EDEFAULT);
				return;
			case ModelPackage.STAFF_INFORMATION__HIGHEST_DEGREE:
				setHighestDegree(HIGHEST_DEGREE_EDEFAULT);
				return;
			case ModelPackage.STAFF_INFORMATION__EMPLOYMENT_STATUS:
				setEmploymentStatus(EMPLOYMENT_STATUS_EDEFAULT);
				return;
			case ModelPackage.STAFF_INFORMATION__EMPLOYMENT_START_DATE:
				setEmploymentStartDate(EMPLOYMENT_START_DATE_EDEFAULT);
				return;
			case ModelPackage.STAFF_INFORMATION__EMPLOYMENT_END_DATE:
				setEmploymentEndDate(EMPLOYMENT_END_DATE_EDEFAULT);
				return;
			case ModelPackage.STAFF_INFORMATION__SERVICE_YEARS_LEA:
				setServiceYearsLea(SERVICE_YEARS_LEA_EDEFAULT);
				return;
			case ModelPackage.STAFF_INFORMATION__SERVICE_YEARS_TOTAL:
				setServiceYearsTotal(SERVICE_YEARS_TOTAL_EDEFAULT);
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
			case ModelPackage.STAFF_INFORMATION__STAFF_MEMBER:
				return getStaffMember() != null;
			case ModelPackage.STAFF_INFORMATION__LEGAL_FIRST_NAME:
				return LEGAL_FIRST_NAME_EDEFAULT == null ? legalFirstName != null : !LEGAL_FIRST_NAME_EDEFAULT.equals(legalFirstName);
			case ModelPackage.STAFF_INFORMATION__LEGAL_MIDDLE_NAME:
				return LEGAL_MIDDLE_NAME_EDEFAULT == null ? legalMiddleName != null : !LEGAL_MIDDLE_NAME_EDEFAULT.equals(legalMiddleName);
			case ModelPackage.STAFF_INFORMATION__LEGAL_LAST_NAME:
				return LEGAL_LAST_NAME_EDEFAULT == null ? legalLastName != null : !LEGAL_LAST_NAME_EDEFAULT.equals(legalLastName);
			case ModelPackage.STAFF_INFORMATION__ALIAS_FIRST_NAME:
				return ALIAS_FIRST_NAME_EDEFAULT == null ? aliasFirstName != null : !ALIAS_FIRST_NAME_EDEFAULT.equals(aliasFirstName);
			case ModelPackage.STAFF_INFORMATION__ALIAS_MIDDLE_NAME:
				return ALIAS_MIDDLE_NAME_EDEFAULT == null ? aliasMiddleName != null : !ALIAS_MIDDLE_NAME_EDEFAULT.equals(aliasMiddleName);
			case ModelPackage.STAFF_INFORMATION__ALIAS_LAST_NAME:
				return ALIAS_LAST_NAME_EDEFAULT == null ? aliasLastName != null : !ALIAS_LAST_NAME_EDEFAULT.equals(aliasLastName);
			case ModelPackage.STAFF_INFORMATION__BIRTH_DATE:
				return BIRTH_DATE_EDEFAULT == null ? birthDate != null : !BIRTH_DATE_EDEFAULT.equals(birthDate);
			case ModelPackage.STAFF_INFORMATION__GENDER:
				return GENDER_EDEFAULT == null ? gender != null : !GENDER_EDEFAULT.equals(gender);
			case ModelPackage.STAFF_INFORMATION__HISPANIC_ETHNICITY:
				return HISPANIC_ETHNICITY_EDEFAULT == null ? hispanicEthnicity != null : !HISPANIC_ETHNICITY_EDEFAULT.equals(hispanicEthnicity);
			case ModelPackage.STAFF_INFORMATION__ETHNICITY_MISSING:
				return ETHNICITY_MISSING_EDEFAULT == null ? ethnicityMissing != null : !ETHNICITY_MISSING_EDEFAULT.equals(ethnicityMissing);
			case ModelPackage.STAFF_INFORMATION__RACE1:
				return RACE1_EDEFAULT == null ? race1 != null : !RACE1_EDEFAULT.equals(race1);
			case ModelPackage.STAFF_INFORMATION__RACE2:
				return RACE2_EDEFAULT == null ? race2 != null : !RACE2_EDEFAULT.equals(race2);
			case ModelPackage.STAFF_INFORMATION__RACE3:
				return RACE3_EDEFAULT == null ? race3 != null : !RACE3_EDEFAULT.equals(race3);
			case ModelPackage.STAFF_INFORMATION__RACE4:
				return RACE4_EDEFAULT == null ? race4 != null : !RACE4_EDEFAULT.equals(race4);
			case ModelPackage.STAFF_INFORMATION__RACE5:
				return RACE5_EDEFAULT == null ? race5 != null : !RACE5_EDEFAULT.equals(race5);
			case ModelPackage.STAFF_INFORMATION__RACE_MISSING:
				return RACE_MISSING_EDEFAULT == null ? raceMissing != null : !RACE_MISSING_EDEFAULT.equals(raceMissing);
			case ModelPackage.STAFF_INFORMATION__HIGHEST_DEGREE:
				return HIGHEST_DEGREE_EDEFAULT == null ? highestDegree != null : !HIGHEST_DEGREE_EDEFAULT.equals(highestDegree);
			case ModelPackage.STAFF_INFORMATION__EMPLOYMENT_STATUS:
				return EMPLOYMENT_STATUS_EDEFAULT == null ? employmentStatus != null : !EMPLOYMENT_STATUS_EDEFAULT.equals(employmentStatus);
			case ModelPackage.STAFF_INFORMATION__EMPLOYMENT_START_DATE:
				return EMPLOYMENT_START_DATE_EDEFAULT == null ? employmentStartDate != null : !EMPLOYMENT_START_DATE_EDEFAULT.equals(employmentStartDate);
			case ModelPackage.STAFF_INFORMATION__EMPLOYMENT_END_DATE:
				return EMPLOYMENT_END_DATE_EDEFAULT == null ? employmentEndDate != null : !EMPLOYMENT_END_DATE_EDEFAULT.equals(employmentEndDate);
			case ModelPackage.STAFF_INFORMATION__SERVICE_YEARS_LEA:
				return SERVICE_YEARS_LEA_EDEFAULT == null ? serviceYearsLea != null : !SERVICE_YEARS_LEA_EDEFAULT.equals(serviceYearsLea);
			case ModelPackage.STAFF_INFORMATION__SERVICE_YEARS_TOTAL:
				return SERVICE_YEARS_TOTAL_EDEFAULT == null ? serviceYearsTotal != null : !SERVICE_YEARS_TOTAL_EDEFAULT.equals(serviceYearsTotal);
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
		result.append(" (legalFirstName: ");
		result.append(legalFirstName);
		result.append(", legalMiddleName: ");
		result.append(legalMiddleName);
		result.append(", legalLastName: ");
		result.append(legalLastName);
		result.append(", aliasFirstName: ");
		result.append(aliasFirstName);
		result.append(", aliasMiddleName: ");
		result.append(aliasMiddleName);
		result.append(", aliasLastName: ");
		result.append(aliasLastName);
		result.append(", birthDate: ");
		result.append(birthDate);
		result.append(", gender: ");
		result.append(gender);
		result.append(", hispanicEthnicity: ");
		result.append(hispanicEthnicity);
		result.append(", ethnicityMissing: ");
		result.append(ethnicityMissing);
		result.append(", race1: ");
		result.append(race1);
		result.append(", race2: ");
		result.append(race2);
		result.append(", race3: ");
		result.append(race3);
		result.append(", race4: ");
		result.append(race4);
		result.append(", race5: ");
		result.append(race5);
		result.append(", raceMissing: ");
		result.append(raceMissing);
		result.append(", highestDegree: ");
		result.append(highestDegree);
		result.append(", employmentStatus: ");
		result.append(employmentStatus);
		result.append(", employmentStartDate: ");
		result.append(employmentStartDate);
		result.append(", employmentEndDate: ");
		result.append(employmentEndDate);
		result.append(", serviceYearsLea: ");
		result.append(serviceYearsLea);
		result.append(", serviceYearsTotal: ");
		result.append(serviceYearsTotal);
		result.append(')');
		return result.toString();
	}

} //StaffInformationImpl
