/**
 */
package org.caret.model.impl;

import java.time.LocalDate;

import org.caret.model.ModelPackage;
import org.caret.model.Student;
import org.caret.model.StudentInformation;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Student Information</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.caret.model.impl.StudentInformationImpl#getStudent <em>Student</em>}</li>
 *   <li>{@link org.caret.model.impl.StudentInformationImpl#getLegalFirstName <em>Legal First Name</em>}</li>
 *   <li>{@link org.caret.model.impl.StudentInformationImpl#getLegalMiddleName <em>Legal Middle Name</em>}</li>
 *   <li>{@link org.caret.model.impl.StudentInformationImpl#getLegalLastName <em>Legal Last Name</em>}</li>
 *   <li>{@link org.caret.model.impl.StudentInformationImpl#getNameSuffix <em>Name Suffix</em>}</li>
 *   <li>{@link org.caret.model.impl.StudentInformationImpl#getAliasFirstName <em>Alias First Name</em>}</li>
 *   <li>{@link org.caret.model.impl.StudentInformationImpl#getAliasMiddleName <em>Alias Middle Name</em>}</li>
 *   <li>{@link org.caret.model.impl.StudentInformationImpl#getAliasLastName <em>Alias Last Name</em>}</li>
 *   <li>{@link org.caret.model.impl.StudentInformationImpl#getPreferredFirstName <em>Preferred First Name</em>}</li>
 *   <li>{@link org.caret.model.impl.StudentInformationImpl#getPreferredLastName <em>Preferred Last Name</em>}</li>
 *   <li>{@link org.caret.model.impl.StudentInformationImpl#getBirthDate <em>Birth Date</em>}</li>
 *   <li>{@link org.caret.model.impl.StudentInformationImpl#getGender <em>Gender</em>}</li>
 *   <li>{@link org.caret.model.impl.StudentInformationImpl#getBirthCity <em>Birth City</em>}</li>
 *   <li>{@link org.caret.model.impl.StudentInformationImpl#getBirthStateProvince <em>Birth State Province</em>}</li>
 *   <li>{@link org.caret.model.impl.StudentInformationImpl#getBirthCountry <em>Birth Country</em>}</li>
 *   <li>{@link org.caret.model.impl.StudentInformationImpl#getPrimaryLanguage <em>Primary Language</em>}</li>
 * </ul>
 *
 * @generated
 */
public class StudentInformationImpl extends DatedRecordImpl implements StudentInformation {
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
	 * The default value of the '{@link #getNameSuffix() <em>Name Suffix</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNameSuffix()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_SUFFIX_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNameSuffix() <em>Name Suffix</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNameSuffix()
	 * @generated
	 * @ordered
	 */
	protected String nameSuffix = NAME_SUFFIX_EDEFAULT;

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
	 * The default value of the '{@link #getPreferredFirstName() <em>Preferred First Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPreferredFirstName()
	 * @generated
	 * @ordered
	 */
	protected static final String PREFERRED_FIRST_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPreferredFirstName() <em>Preferred First Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPreferredFirstName()
	 * @generated
	 * @ordered
	 */
	protected String preferredFirstName = PREFERRED_FIRST_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getPreferredLastName() <em>Preferred Last Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPreferredLastName()
	 * @generated
	 * @ordered
	 */
	protected static final String PREFERRED_LAST_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPreferredLastName() <em>Preferred Last Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPreferredLastName()
	 * @generated
	 * @ordered
	 */
	protected String preferredLastName = PREFERRED_LAST_NAME_EDEFAULT;

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
	 * The default value of the '{@link #getBirthCity() <em>Birth City</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBirthCity()
	 * @generated
	 * @ordered
	 */
	protected static final String BIRTH_CITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBirthCity() <em>Birth City</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBirthCity()
	 * @generated
	 * @ordered
	 */
	protected String birthCity = BIRTH_CITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getBirthStateProvince() <em>Birth State Province</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBirthStateProvince()
	 * @generated
	 * @ordered
	 */
	protected static final String BIRTH_STATE_PROVINCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBirthStateProvince() <em>Birth State Province</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBirthStateProvince()
	 * @generated
	 * @ordered
	 */
	protected String birthStateProvince = BIRTH_STATE_PROVINCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getBirthCountry() <em>Birth Country</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBirthCountry()
	 * @generated
	 * @ordered
	 */
	protected static final String BIRTH_COUNTRY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBirthCountry() <em>Birth Country</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBirthCountry()
	 * @generated
	 * @ordered
	 */
	protected String birthCountry = BIRTH_COUNTRY_EDEFAULT;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StudentInformationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.STUDENT_INFORMATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Student getStudent() {
		if (eContainerFeatureID() != ModelPackage.STUDENT_INFORMATION__STUDENT) return null;
		return (Student)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetStudent(Student newStudent, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newStudent, ModelPackage.STUDENT_INFORMATION__STUDENT, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStudent(Student newStudent) {
		if (newStudent != eInternalContainer() || (eContainerFeatureID() != ModelPackage.STUDENT_INFORMATION__STUDENT && newStudent != null)) {
			if (EcoreUtil.isAncestor(this, newStudent))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newStudent != null)
				msgs = ((InternalEObject)newStudent).eInverseAdd(this, ModelPackage.STUDENT__INFORMATION, Student.class, msgs);
			msgs = basicSetStudent(newStudent, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STUDENT_INFORMATION__STUDENT, newStudent, newStudent));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STUDENT_INFORMATION__LEGAL_FIRST_NAME, oldLegalFirstName, legalFirstName));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STUDENT_INFORMATION__LEGAL_MIDDLE_NAME, oldLegalMiddleName, legalMiddleName));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STUDENT_INFORMATION__LEGAL_LAST_NAME, oldLegalLastName, legalLastName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNameSuffix() {
		return nameSuffix;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNameSuffix(String newNameSuffix) {
		String oldNameSuffix = nameSuffix;
		nameSuffix = newNameSuffix;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STUDENT_INFORMATION__NAME_SUFFIX, oldNameSuffix, nameSuffix));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STUDENT_INFORMATION__ALIAS_FIRST_NAME, oldAliasFirstName, aliasFirstName));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STUDENT_INFORMATION__ALIAS_MIDDLE_NAME, oldAliasMiddleName, aliasMiddleName));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STUDENT_INFORMATION__ALIAS_LAST_NAME, oldAliasLastName, aliasLastName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPreferredFirstName() {
		return preferredFirstName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPreferredFirstName(String newPreferredFirstName) {
		String oldPreferredFirstName = preferredFirstName;
		preferredFirstName = newPreferredFirstName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STUDENT_INFORMATION__PREFERRED_FIRST_NAME, oldPreferredFirstName, preferredFirstName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPreferredLastName() {
		return preferredLastName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPreferredLastName(String newPreferredLastName) {
		String oldPreferredLastName = preferredLastName;
		preferredLastName = newPreferredLastName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STUDENT_INFORMATION__PREFERRED_LAST_NAME, oldPreferredLastName, preferredLastName));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STUDENT_INFORMATION__BIRTH_DATE, oldBirthDate, birthDate));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STUDENT_INFORMATION__GENDER, oldGender, gender));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBirthCity() {
		return birthCity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBirthCity(String newBirthCity) {
		String oldBirthCity = birthCity;
		birthCity = newBirthCity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STUDENT_INFORMATION__BIRTH_CITY, oldBirthCity, birthCity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBirthStateProvince() {
		return birthStateProvince;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBirthStateProvince(String newBirthStateProvince) {
		String oldBirthStateProvince = birthStateProvince;
		birthStateProvince = newBirthStateProvince;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STUDENT_INFORMATION__BIRTH_STATE_PROVINCE, oldBirthStateProvince, birthStateProvince));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBirthCountry() {
		return birthCountry;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBirthCountry(String newBirthCountry) {
		String oldBirthCountry = birthCountry;
		birthCountry = newBirthCountry;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STUDENT_INFORMATION__BIRTH_COUNTRY, oldBirthCountry, birthCountry));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STUDENT_INFORMATION__PRIMARY_LANGUAGE, oldPrimaryLanguage, primaryLanguage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.STUDENT_INFORMATION__STUDENT:
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
			case ModelPackage.STUDENT_INFORMATION__STUDENT:
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
			case ModelPackage.STUDENT_INFORMATION__STUDENT:
				return eInternalContainer().eInverseRemove(this, ModelPackage.STUDENT__INFORMATION, Student.class, msgs);
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
			case ModelPackage.STUDENT_INFORMATION__STUDENT:
				return getStudent();
			case ModelPackage.STUDENT_INFORMATION__LEGAL_FIRST_NAME:
				return getLegalFirstName();
			case ModelPackage.STUDENT_INFORMATION__LEGAL_MIDDLE_NAME:
				return getLegalMiddleName();
			case ModelPackage.STUDENT_INFORMATION__LEGAL_LAST_NAME:
				return getLegalLastName();
			case ModelPackage.STUDENT_INFORMATION__NAME_SUFFIX:
				return getNameSuffix();
			case ModelPackage.STUDENT_INFORMATION__ALIAS_FIRST_NAME:
				return getAliasFirstName();
			case ModelPackage.STUDENT_INFORMATION__ALIAS_MIDDLE_NAME:
				return getAliasMiddleName();
			case ModelPackage.STUDENT_INFORMATION__ALIAS_LAST_NAME:
				return getAliasLastName();
			case ModelPackage.STUDENT_INFORMATION__PREFERRED_FIRST_NAME:
				return getPreferredFirstName();
			case ModelPackage.STUDENT_INFORMATION__PREFERRED_LAST_NAME:
				return getPreferredLastName();
			case ModelPackage.STUDENT_INFORMATION__BIRTH_DATE:
				return getBirthDate();
			case ModelPackage.STUDENT_INFORMATION__GENDER:
				return getGender();
			case ModelPackage.STUDENT_INFORMATION__BIRTH_CITY:
				return getBirthCity();
			case ModelPackage.STUDENT_INFORMATION__BIRTH_STATE_PROVINCE:
				return getBirthStateProvince();
			case ModelPackage.STUDENT_INFORMATION__BIRTH_COUNTRY:
				return getBirthCountry();
			case ModelPackage.STUDENT_INFORMATION__PRIMARY_LANGUAGE:
				return getPrimaryLanguage();
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
			case ModelPackage.STUDENT_INFORMATION__STUDENT:
				setStudent((Student)newValue);
				return;
			case ModelPackage.STUDENT_INFORMATION__LEGAL_FIRST_NAME:
				setLegalFirstName((String)newValue);
				return;
			case ModelPackage.STUDENT_INFORMATION__LEGAL_MIDDLE_NAME:
				setLegalMiddleName((String)newValue);
				return;
			case ModelPackage.STUDENT_INFORMATION__LEGAL_LAST_NAME:
				setLegalLastName((String)newValue);
				return;
			case ModelPackage.STUDENT_INFORMATION__NAME_SUFFIX:
				setNameSuffix((String)newValue);
				return;
			case ModelPackage.STUDENT_INFORMATION__ALIAS_FIRST_NAME:
				setAliasFirstName((String)newValue);
				return;
			case ModelPackage.STUDENT_INFORMATION__ALIAS_MIDDLE_NAME:
				setAliasMiddleName((String)newValue);
				return;
			case ModelPackage.STUDENT_INFORMATION__ALIAS_LAST_NAME:
				setAliasLastName((String)newValue);
				return;
			case ModelPackage.STUDENT_INFORMATION__PREFERRED_FIRST_NAME:
				setPreferredFirstName((String)newValue);
				return;
			case ModelPackage.STUDENT_INFORMATION__PREFERRED_LAST_NAME:
				setPreferredLastName((String)newValue);
				return;
			case ModelPackage.STUDENT_INFORMATION__BIRTH_DATE:
				setBirthDate((LocalDate)newValue);
				return;
			case ModelPackage.STUDENT_INFORMATION__GENDER:
				setGender((String)newValue);
				return;
			case ModelPackage.STUDENT_INFORMATION__BIRTH_CITY:
				setBirthCity((String)newValue);
				return;
			case ModelPackage.STUDENT_INFORMATION__BIRTH_STATE_PROVINCE:
				setBirthStateProvince((String)newValue);
				return;
			case ModelPackage.STUDENT_INFORMATION__BIRTH_COUNTRY:
				setBirthCountry((String)newValue);
				return;
			case ModelPackage.STUDENT_INFORMATION__PRIMARY_LANGUAGE:
				setPrimaryLanguage((String)newValue);
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
			case ModelPackage.STUDENT_INFORMATION__STUDENT:
				setStudent((Student)null);
				return;
			case ModelPackage.STUDENT_INFORMATION__LEGAL_FIRST_NAME:
				setLegalFirstName(LEGAL_FIRST_NAME_EDEFAULT);
				return;
			case ModelPackage.STUDENT_INFORMATION__LEGAL_MIDDLE_NAME:
				setLegalMiddleName(LEGAL_MIDDLE_NAME_EDEFAULT);
				return;
			case ModelPackage.STUDENT_INFORMATION__LEGAL_LAST_NAME:
				setLegalLastName(LEGAL_LAST_NAME_EDEFAULT);
				return;
			case ModelPackage.STUDENT_INFORMATION__NAME_SUFFIX:
				setNameSuffix(NAME_SUFFIX_EDEFAULT);
				return;
			case ModelPackage.STUDENT_INFORMATION__ALIAS_FIRST_NAME:
				setAliasFirstName(ALIAS_FIRST_NAME_EDEFAULT);
				return;
			case ModelPackage.STUDENT_INFORMATION__ALIAS_MIDDLE_NAME:
				setAliasMiddleName(ALIAS_MIDDLE_NAME_EDEFAULT);
				return;
			case ModelPackage.STUDENT_INFORMATION__ALIAS_LAST_NAME:
				setAliasLastName(ALIAS_LAST_NAME_EDEFAULT);
				return;
			case ModelPackage.STUDENT_INFORMATION__PREFERRED_FIRST_NAME:
				setPreferredFirstName(PREFERRED_FIRST_NAME_EDEFAULT);
				return;
			case ModelPackage.STUDENT_INFORMATION__PREFERRED_LAST_NAME:
				setPreferredLastName(PREFERRED_LAST_NAME_EDEFAULT);
				return;
			case ModelPackage.STUDENT_INFORMATION__BIRTH_DATE:
				setBirthDate(BIRTH_DATE_EDEFAULT);
				return;
			case ModelPackage.STUDENT_INFORMATION__GENDER:
				setGender(GENDER_EDEFAULT);
				return;
			case ModelPackage.STUDENT_INFORMATION__BIRTH_CITY:
				setBirthCity(BIRTH_CITY_EDEFAULT);
				return;
			case ModelPackage.STUDENT_INFORMATION__BIRTH_STATE_PROVINCE:
				setBirthStateProvince(BIRTH_STATE_PROVINCE_EDEFAULT);
				return;
			case ModelPackage.STUDENT_INFORMATION__BIRTH_COUNTRY:
				setBirthCountry(BIRTH_COUNTRY_EDEFAULT);
				return;
			case ModelPackage.STUDENT_INFORMATION__PRIMARY_LANGUAGE:
				setPrimaryLanguage(PRIMARY_LANGUAGE_EDEFAULT);
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
			case ModelPackage.STUDENT_INFORMATION__STUDENT:
				return getStudent() != null;
			case ModelPackage.STUDENT_INFORMATION__LEGAL_FIRST_NAME:
				return LEGAL_FIRST_NAME_EDEFAULT == null ? legalFirstName != null : !LEGAL_FIRST_NAME_EDEFAULT.equals(legalFirstName);
			case ModelPackage.STUDENT_INFORMATION__LEGAL_MIDDLE_NAME:
				return LEGAL_MIDDLE_NAME_EDEFAULT == null ? legalMiddleName != null : !LEGAL_MIDDLE_NAME_EDEFAULT.equals(legalMiddleName);
			case ModelPackage.STUDENT_INFORMATION__LEGAL_LAST_NAME:
				return LEGAL_LAST_NAME_EDEFAULT == null ? legalLastName != null : !LEGAL_LAST_NAME_EDEFAULT.equals(legalLastName);
			case ModelPackage.STUDENT_INFORMATION__NAME_SUFFIX:
				return NAME_SUFFIX_EDEFAULT == null ? nameSuffix != null : !NAME_SUFFIX_EDEFAULT.equals(nameSuffix);
			case ModelPackage.STUDENT_INFORMATION__ALIAS_FIRST_NAME:
				return ALIAS_FIRST_NAME_EDEFAULT == null ? aliasFirstName != null : !ALIAS_FIRST_NAME_EDEFAULT.equals(aliasFirstName);
			case ModelPackage.STUDENT_INFORMATION__ALIAS_MIDDLE_NAME:
				return ALIAS_MIDDLE_NAME_EDEFAULT == null ? aliasMiddleName != null : !ALIAS_MIDDLE_NAME_EDEFAULT.equals(aliasMiddleName);
			case ModelPackage.STUDENT_INFORMATION__ALIAS_LAST_NAME:
				return ALIAS_LAST_NAME_EDEFAULT == null ? aliasLastName != null : !ALIAS_LAST_NAME_EDEFAULT.equals(aliasLastName);
			case ModelPackage.STUDENT_INFORMATION__PREFERRED_FIRST_NAME:
				return PREFERRED_FIRST_NAME_EDEFAULT == null ? preferredFirstName != null : !PREFERRED_FIRST_NAME_EDEFAULT.equals(preferredFirstName);
			case ModelPackage.STUDENT_INFORMATION__PREFERRED_LAST_NAME:
				return PREFERRED_LAST_NAME_EDEFAULT == null ? preferredLastName != null : !PREFERRED_LAST_NAME_EDEFAULT.equals(preferredLastName);
			case ModelPackage.STUDENT_INFORMATION__BIRTH_DATE:
				return BIRTH_DATE_EDEFAULT == null ? birthDate != null : !BIRTH_DATE_EDEFAULT.equals(birthDate);
			case ModelPackage.STUDENT_INFORMATION__GENDER:
				return GENDER_EDEFAULT == null ? gender != null : !GENDER_EDEFAULT.equals(gender);
			case ModelPackage.STUDENT_INFORMATION__BIRTH_CITY:
				return BIRTH_CITY_EDEFAULT == null ? birthCity != null : !BIRTH_CITY_EDEFAULT.equals(birthCity);
			case ModelPackage.STUDENT_INFORMATION__BIRTH_STATE_PROVINCE:
				return BIRTH_STATE_PROVINCE_EDEFAULT == null ? birthStateProvince != null : !BIRTH_STATE_PROVINCE_EDEFAULT.equals(birthStateProvince);
			case ModelPackage.STUDENT_INFORMATION__BIRTH_COUNTRY:
				return BIRTH_COUNTRY_EDEFAULT == null ? birthCountry != null : !BIRTH_COUNTRY_EDEFAULT.equals(birthCountry);
			case ModelPackage.STUDENT_INFORMATION__PRIMARY_LANGUAGE:
				return PRIMARY_LANGUAGE_EDEFAULT == null ? primaryLanguage != null : !PRIMARY_LANGUAGE_EDEFAULT.equals(primaryLanguage);
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
		result.append(", nameSuffix: ");
		result.append(nameSuffix);
		result.append(", aliasFirstName: ");
		result.append(aliasFirstName);
		result.append(", aliasMiddleName: ");
		result.append(aliasMiddleName);
		result.append(", aliasLastName: ");
		result.append(aliasLastName);
		result.append(", preferredFirstName: ");
		result.append(preferredFirstName);
		result.append(", preferredLastName: ");
		result.append(preferredLastName);
		result.append(", birthDate: ");
		result.append(birthDate);
		result.append(", gender: ");
		result.append(gender);
		result.append(", birthCity: ");
		result.append(birthCity);
		result.append(", birthStateProvince: ");
		result.append(birthStateProvince);
		result.append(", birthCountry: ");
		result.append(birthCountry);
		result.append(", primaryLanguage: ");
		result.append(primaryLanguage);
		result.append(')');
		return result.toString();
	}

} //StudentInformationImpl
