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
 *   <li>{@link org.caret.model.impl.StudentInformationImpl#getHispanicEthnicity <em>Hispanic Ethnicity</em>}</li>
 *   <li>{@link org.caret.model.impl.StudentInformationImpl#getEthnicityMissing <em>Ethnicity Missing</em>}</li>
 *   <li>{@link org.caret.model.impl.StudentInformationImpl#getRace1 <em>Race1</em>}</li>
 *   <li>{@link org.caret.model.impl.StudentInformationImpl#getRace2 <em>Race2</em>}</li>
 *   <li>{@link org.caret.model.impl.StudentInformationImpl#getRace3 <em>Race3</em>}</li>
 *   <li>{@link org.caret.model.impl.StudentInformationImpl#getRace4 <em>Race4</em>}</li>
 *   <li>{@link org.caret.model.impl.StudentInformationImpl#getRace5 <em>Race5</em>}</li>
 *   <li>{@link org.caret.model.impl.StudentInformationImpl#getRaceMissing <em>Race Missing</em>}</li>
 *   <li>{@link org.caret.model.impl.StudentInformationImpl#getResidentialAddressLine1 <em>Residential Address Line1</em>}</li>
 *   <li>{@link org.caret.model.impl.StudentInformationImpl#getResidentialAddressLine2 <em>Residential Address Line2</em>}</li>
 *   <li>{@link org.caret.model.impl.StudentInformationImpl#getResidentialCity <em>Residential City</em>}</li>
 *   <li>{@link org.caret.model.impl.StudentInformationImpl#getResidentialStateProvince <em>Residential State Province</em>}</li>
 *   <li>{@link org.caret.model.impl.StudentInformationImpl#getResidentialZipCode <em>Residential Zip Code</em>}</li>
 *   <li>{@link org.caret.model.impl.StudentInformationImpl#getMailingAddressLine1 <em>Mailing Address Line1</em>}</li>
 *   <li>{@link org.caret.model.impl.StudentInformationImpl#getMailingAddressLine2 <em>Mailing Address Line2</em>}</li>
 *   <li>{@link org.caret.model.impl.StudentInformationImpl#getMailingCity <em>Mailing City</em>}</li>
 *   <li>{@link org.caret.model.impl.StudentInformationImpl#getMailingStateProvince <em>Mailing State Province</em>}</li>
 *   <li>{@link org.caret.model.impl.StudentInformationImpl#getMailingZipCode <em>Mailing Zip Code</em>}</li>
 *   <li>{@link org.caret.model.impl.StudentInformationImpl#getInitialUsSchoolEnrollmentDate <em>Initial Us School Enrollment Date</em>}</li>
 *   <li>{@link org.caret.model.impl.StudentInformationImpl#getEnrolledInUsSchoolLessThanThreeYears <em>Enrolled In Us School Less Than Three Years</em>}</li>
 *   <li>{@link org.caret.model.impl.StudentInformationImpl#getGuardian1FirstName <em>Guardian1 First Name</em>}</li>
 *   <li>{@link org.caret.model.impl.StudentInformationImpl#getGuardian1LastName <em>Guardian1 Last Name</em>}</li>
 *   <li>{@link org.caret.model.impl.StudentInformationImpl#getGuardian1HighestEducationLevel <em>Guardian1 Highest Education Level</em>}</li>
 *   <li>{@link org.caret.model.impl.StudentInformationImpl#getGuardian2FirstName <em>Guardian2 First Name</em>}</li>
 *   <li>{@link org.caret.model.impl.StudentInformationImpl#getGuardian2LastName <em>Guardian2 Last Name</em>}</li>
 *   <li>{@link org.caret.model.impl.StudentInformationImpl#getGuardian2HighestEducationLevel <em>Guardian2 Highest Education Level</em>}</li>
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
	 * The default value of the '{@link #getResidentialAddressLine1() <em>Residential Address Line1</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResidentialAddressLine1()
	 * @generated
	 * @ordered
	 */
	protected static final String RESIDENTIAL_ADDRESS_LINE1_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getResidentialAddressLine1() <em>Residential Address Line1</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResidentialAddressLine1()
	 * @generated
	 * @ordered
	 */
	protected String residentialAddressLine1 = RESIDENTIAL_ADDRESS_LINE1_EDEFAULT;

	/**
	 * The default value of the '{@link #getResidentialAddressLine2() <em>Residential Address Line2</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResidentialAddressLine2()
	 * @generated
	 * @ordered
	 */
	protected static final String RESIDENTIAL_ADDRESS_LINE2_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getResidentialAddressLine2() <em>Residential Address Line2</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResidentialAddressLine2()
	 * @generated
	 * @ordered
	 */
	protected String residentialAddressLine2 = RESIDENTIAL_ADDRESS_LINE2_EDEFAULT;

	/**
	 * The default value of the '{@link #getResidentialCity() <em>Residential City</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResidentialCity()
	 * @generated
	 * @ordered
	 */
	protected static final String RESIDENTIAL_CITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getResidentialCity() <em>Residential City</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResidentialCity()
	 * @generated
	 * @ordered
	 */
	protected String residentialCity = RESIDENTIAL_CITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getResidentialStateProvince() <em>Residential State Province</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResidentialStateProvince()
	 * @generated
	 * @ordered
	 */
	protected static final String RESIDENTIAL_STATE_PROVINCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getResidentialStateProvince() <em>Residential State Province</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResidentialStateProvince()
	 * @generated
	 * @ordered
	 */
	protected String residentialStateProvince = RESIDENTIAL_STATE_PROVINCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getResidentialZipCode() <em>Residential Zip Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResidentialZipCode()
	 * @generated
	 * @ordered
	 */
	protected static final String RESIDENTIAL_ZIP_CODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getResidentialZipCode() <em>Residential Zip Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResidentialZipCode()
	 * @generated
	 * @ordered
	 */
	protected String residentialZipCode = RESIDENTIAL_ZIP_CODE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMailingAddressLine1() <em>Mailing Address Line1</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMailingAddressLine1()
	 * @generated
	 * @ordered
	 */
	protected static final String MAILING_ADDRESS_LINE1_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMailingAddressLine1() <em>Mailing Address Line1</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMailingAddressLine1()
	 * @generated
	 * @ordered
	 */
	protected String mailingAddressLine1 = MAILING_ADDRESS_LINE1_EDEFAULT;

	/**
	 * The default value of the '{@link #getMailingAddressLine2() <em>Mailing Address Line2</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMailingAddressLine2()
	 * @generated
	 * @ordered
	 */
	protected static final String MAILING_ADDRESS_LINE2_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMailingAddressLine2() <em>Mailing Address Line2</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMailingAddressLine2()
	 * @generated
	 * @ordered
	 */
	protected String mailingAddressLine2 = MAILING_ADDRESS_LINE2_EDEFAULT;

	/**
	 * The default value of the '{@link #getMailingCity() <em>Mailing City</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMailingCity()
	 * @generated
	 * @ordered
	 */
	protected static final String MAILING_CITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMailingCity() <em>Mailing City</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMailingCity()
	 * @generated
	 * @ordered
	 */
	protected String mailingCity = MAILING_CITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getMailingStateProvince() <em>Mailing State Province</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMailingStateProvince()
	 * @generated
	 * @ordered
	 */
	protected static final String MAILING_STATE_PROVINCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMailingStateProvince() <em>Mailing State Province</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMailingStateProvince()
	 * @generated
	 * @ordered
	 */
	protected String mailingStateProvince = MAILING_STATE_PROVINCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMailingZipCode() <em>Mailing Zip Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMailingZipCode()
	 * @generated
	 * @ordered
	 */
	protected static final String MAILING_ZIP_CODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMailingZipCode() <em>Mailing Zip Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMailingZipCode()
	 * @generated
	 * @ordered
	 */
	protected String mailingZipCode = MAILING_ZIP_CODE_EDEFAULT;

	/**
	 * The default value of the '{@link #getInitialUsSchoolEnrollmentDate() <em>Initial Us School Enrollment Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInitialUsSchoolEnrollmentDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate INITIAL_US_SCHOOL_ENROLLMENT_DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInitialUsSchoolEnrollmentDate() <em>Initial Us School Enrollment Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInitialUsSchoolEnrollmentDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate initialUsSchoolEnrollmentDate = INITIAL_US_SCHOOL_ENROLLMENT_DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getEnrolledInUsSchoolLessThanThreeYears() <em>Enrolled In Us School Less Than Three Years</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnrolledInUsSchoolLessThanThreeYears()
	 * @generated
	 * @ordered
	 */
	protected static final String ENROLLED_IN_US_SCHOOL_LESS_THAN_THREE_YEARS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEnrolledInUsSchoolLessThanThreeYears() <em>Enrolled In Us School Less Than Three Years</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnrolledInUsSchoolLessThanThreeYears()
	 * @generated
	 * @ordered
	 */
	protected String enrolledInUsSchoolLessThanThreeYears = ENROLLED_IN_US_SCHOOL_LESS_THAN_THREE_YEARS_EDEFAULT;

	/**
	 * The default value of the '{@link #getGuardian1FirstName() <em>Guardian1 First Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGuardian1FirstName()
	 * @generated
	 * @ordered
	 */
	protected static final String GUARDIAN1_FIRST_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGuardian1FirstName() <em>Guardian1 First Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGuardian1FirstName()
	 * @generated
	 * @ordered
	 */
	protected String guardian1FirstName = GUARDIAN1_FIRST_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getGuardian1LastName() <em>Guardian1 Last Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGuardian1LastName()
	 * @generated
	 * @ordered
	 */
	protected static final String GUARDIAN1_LAST_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGuardian1LastName() <em>Guardian1 Last Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGuardian1LastName()
	 * @generated
	 * @ordered
	 */
	protected String guardian1LastName = GUARDIAN1_LAST_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getGuardian1HighestEducationLevel() <em>Guardian1 Highest Education Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGuardian1HighestEducationLevel()
	 * @generated
	 * @ordered
	 */
	protected static final String GUARDIAN1_HIGHEST_EDUCATION_LEVEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGuardian1HighestEducationLevel() <em>Guardian1 Highest Education Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGuardian1HighestEducationLevel()
	 * @generated
	 * @ordered
	 */
	protected String guardian1HighestEducationLevel = GUARDIAN1_HIGHEST_EDUCATION_LEVEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getGuardian2FirstName() <em>Guardian2 First Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGuardian2FirstName()
	 * @generated
	 * @ordered
	 */
	protected static final String GUARDIAN2_FIRST_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGuardian2FirstName() <em>Guardian2 First Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGuardian2FirstName()
	 * @generated
	 * @ordered
	 */
	protected String guardian2FirstName = GUARDIAN2_FIRST_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getGuardian2LastName() <em>Guardian2 Last Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGuardian2LastName()
	 * @generated
	 * @ordered
	 */
	protected static final String GUARDIAN2_LAST_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGuardian2LastName() <em>Guardian2 Last Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGuardian2LastName()
	 * @generated
	 * @ordered
	 */
	protected String guardian2LastName = GUARDIAN2_LAST_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getGuardian2HighestEducationLevel() <em>Guardian2 Highest Education Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGuardian2HighestEducationLevel()
	 * @generated
	 * @ordered
	 */
	protected static final String GUARDIAN2_HIGHEST_EDUCATION_LEVEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGuardian2HighestEducationLevel() <em>Guardian2 Highest Education Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGuardian2HighestEducationLevel()
	 * @generated
	 * @ordered
	 */
	protected String guardian2HighestEducationLevel = GUARDIAN2_HIGHEST_EDUCATION_LEVEL_EDEFAULT;

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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STUDENT_INFORMATION__HISPANIC_ETHNICITY, oldHispanicEthnicity, hispanicEthnicity));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STUDENT_INFORMATION__ETHNICITY_MISSING, oldEthnicityMissing, ethnicityMissing));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STUDENT_INFORMATION__RACE1, oldRace1, race1));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STUDENT_INFORMATION__RACE2, oldRace2, race2));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STUDENT_INFORMATION__RACE3, oldRace3, race3));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STUDENT_INFORMATION__RACE4, oldRace4, race4));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STUDENT_INFORMATION__RACE5, oldRace5, race5));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STUDENT_INFORMATION__RACE_MISSING, oldRaceMissing, raceMissing));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getResidentialAddressLine1() {
		return residentialAddressLine1;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResidentialAddressLine1(String newResidentialAddressLine1) {
		String oldResidentialAddressLine1 = residentialAddressLine1;
		residentialAddressLine1 = newResidentialAddressLine1;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STUDENT_INFORMATION__RESIDENTIAL_ADDRESS_LINE1, oldResidentialAddressLine1, residentialAddressLine1));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getResidentialAddressLine2() {
		return residentialAddressLine2;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResidentialAddressLine2(String newResidentialAddressLine2) {
		String oldResidentialAddressLine2 = residentialAddressLine2;
		residentialAddressLine2 = newResidentialAddressLine2;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STUDENT_INFORMATION__RESIDENTIAL_ADDRESS_LINE2, oldResidentialAddressLine2, residentialAddressLine2));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getResidentialCity() {
		return residentialCity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResidentialCity(String newResidentialCity) {
		String oldResidentialCity = residentialCity;
		residentialCity = newResidentialCity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STUDENT_INFORMATION__RESIDENTIAL_CITY, oldResidentialCity, residentialCity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getResidentialStateProvince() {
		return residentialStateProvince;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResidentialStateProvince(String newResidentialStateProvince) {
		String oldResidentialStateProvince = residentialStateProvince;
		residentialStateProvince = newResidentialStateProvince;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STUDENT_INFORMATION__RESIDENTIAL_STATE_PROVINCE, oldResidentialStateProvince, residentialStateProvince));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getResidentialZipCode() {
		return residentialZipCode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResidentialZipCode(String newResidentialZipCode) {
		String oldResidentialZipCode = residentialZipCode;
		residentialZipCode = newResidentialZipCode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STUDENT_INFORMATION__RESIDENTIAL_ZIP_CODE, oldResidentialZipCode, residentialZipCode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMailingAddressLine1() {
		return mailingAddressLine1;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMailingAddressLine1(String newMailingAddressLine1) {
		String oldMailingAddressLine1 = mailingAddressLine1;
		mailingAddressLine1 = newMailingAddressLine1;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STUDENT_INFORMATION__MAILING_ADDRESS_LINE1, oldMailingAddressLine1, mailingAddressLine1));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMailingAddressLine2() {
		return mailingAddressLine2;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMailingAddressLine2(String newMailingAddressLine2) {
		String oldMailingAddressLine2 = mailingAddressLine2;
		mailingAddressLine2 = newMailingAddressLine2;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STUDENT_INFORMATION__MAILING_ADDRESS_LINE2, oldMailingAddressLine2, mailingAddressLine2));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMailingCity() {
		return mailingCity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMailingCity(String newMailingCity) {
		String oldMailingCity = mailingCity;
		mailingCity = newMailingCity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STUDENT_INFORMATION__MAILING_CITY, oldMailingCity, mailingCity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMailingStateProvince() {
		return mailingStateProvince;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMailingStateProvince(String newMailingStateProvince) {
		String oldMailingStateProvince = mailingStateProvince;
		mailingStateProvince = newMailingStateProvince;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STUDENT_INFORMATION__MAILING_STATE_PROVINCE, oldMailingStateProvince, mailingStateProvince));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMailingZipCode() {
		return mailingZipCode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMailingZipCode(String newMailingZipCode) {
		String oldMailingZipCode = mailingZipCode;
		mailingZipCode = newMailingZipCode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STUDENT_INFORMATION__MAILING_ZIP_CODE, oldMailingZipCode, mailingZipCode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getInitialUsSchoolEnrollmentDate() {
		return initialUsSchoolEnrollmentDate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInitialUsSchoolEnrollmentDate(LocalDate newInitialUsSchoolEnrollmentDate) {
		LocalDate oldInitialUsSchoolEnrollmentDate = initialUsSchoolEnrollmentDate;
		initialUsSchoolEnrollmentDate = newInitialUsSchoolEnrollmentDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STUDENT_INFORMATION__INITIAL_US_SCHOOL_ENROLLMENT_DATE, oldInitialUsSchoolEnrollmentDate, initialUsSchoolEnrollmentDate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEnrolledInUsSchoolLessThanThreeYears() {
		return enrolledInUsSchoolLessThanThreeYears;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnrolledInUsSchoolLessThanThreeYears(String newEnrolledInUsSchoolLessThanThreeYears) {
		String oldEnrolledInUsSchoolLessThanThreeYears = enrolledInUsSchoolLessThanThreeYears;
		enrolledInUsSchoolLessThanThreeYears = newEnrolledInUsSchoolLessThanThreeYears;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STUDENT_INFORMATION__ENROLLED_IN_US_SCHOOL_LESS_THAN_THREE_YEARS, oldEnrolledInUsSchoolLessThanThreeYears, enrolledInUsSchoolLessThanThreeYears));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGuardian1FirstName() {
		return guardian1FirstName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGuardian1FirstName(String newGuardian1FirstName) {
		String oldGuardian1FirstName = guardian1FirstName;
		guardian1FirstName = newGuardian1FirstName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STUDENT_INFORMATION__GUARDIAN1_FIRST_NAME, oldGuardian1FirstName, guardian1FirstName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGuardian1LastName() {
		return guardian1LastName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGuardian1LastName(String newGuardian1LastName) {
		String oldGuardian1LastName = guardian1LastName;
		guardian1LastName = newGuardian1LastName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STUDENT_INFORMATION__GUARDIAN1_LAST_NAME, oldGuardian1LastName, guardian1LastName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGuardian1HighestEducationLevel() {
		return guardian1HighestEducationLevel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGuardian1HighestEducationLevel(String newGuardian1HighestEducationLevel) {
		String oldGuardian1HighestEducationLevel = guardian1HighestEducationLevel;
		guardian1HighestEducationLevel = newGuardian1HighestEducationLevel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STUDENT_INFORMATION__GUARDIAN1_HIGHEST_EDUCATION_LEVEL, oldGuardian1HighestEducationLevel, guardian1HighestEducationLevel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGuardian2FirstName() {
		return guardian2FirstName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGuardian2FirstName(String newGuardian2FirstName) {
		String oldGuardian2FirstName = guardian2FirstName;
		guardian2FirstName = newGuardian2FirstName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STUDENT_INFORMATION__GUARDIAN2_FIRST_NAME, oldGuardian2FirstName, guardian2FirstName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGuardian2LastName() {
		return guardian2LastName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGuardian2LastName(String newGuardian2LastName) {
		String oldGuardian2LastName = guardian2LastName;
		guardian2LastName = newGuardian2LastName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STUDENT_INFORMATION__GUARDIAN2_LAST_NAME, oldGuardian2LastName, guardian2LastName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGuardian2HighestEducationLevel() {
		return guardian2HighestEducationLevel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGuardian2HighestEducationLevel(String newGuardian2HighestEducationLevel) {
		String oldGuardian2HighestEducationLevel = guardian2HighestEducationLevel;
		guardian2HighestEducationLevel = newGuardian2HighestEducationLevel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STUDENT_INFORMATION__GUARDIAN2_HIGHEST_EDUCATION_LEVEL, oldGuardian2HighestEducationLevel, guardian2HighestEducationLevel));
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
			case ModelPackage.STUDENT_INFORMATION__HISPANIC_ETHNICITY:
				return getHispanicEthnicity();
			case ModelPackage.STUDENT_INFORMATION__ETHNICITY_MISSING:
				return getEthnicityMissing();
			case ModelPackage.STUDENT_INFORMATION__RACE1:
				return getRace1();
			case ModelPackage.STUDENT_INFORMATION__RACE2:
				return getRace2();
			case ModelPackage.STUDENT_INFORMATION__RACE3:
				return getRace3();
			case ModelPackage.STUDENT_INFORMATION__RACE4:
				return getRace4();
			case ModelPackage.STUDENT_INFORMATION__RACE5:
				return getRace5();
			case ModelPackage.STUDENT_INFORMATION__RACE_MISSING:
				return getRaceMissing();
			case ModelPackage.STUDENT_INFORMATION__RESIDENTIAL_ADDRESS_LINE1:
				return getResidentialAddressLine1();
			case ModelPackage.STUDENT_INFORMATION__RESIDENTIAL_ADDRESS_LINE2:
				return getResidentialAddressLine2();
			case ModelPackage.STUDENT_INFORMATION__RESIDENTIAL_CITY:
				return getResidentialCity();
			case ModelPackage.STUDENT_INFORMATION__RESIDENTIAL_STATE_PROVINCE:
				return getResidentialStateProvince();
			case ModelPackage.STUDENT_INFORMATION__RESIDENTIAL_ZIP_CODE:
				return getResidentialZipCode();
			case ModelPackage.STUDENT_INFORMATION__MAILING_ADDRESS_LINE1:
				return getMailingAddressLine1();
			case ModelPackage.STUDENT_INFORMATION__MAILING_ADDRESS_LINE2:
				return getMailingAddressLine2();
			case ModelPackage.STUDENT_INFORMATION__MAILING_CITY:
				return getMailingCity();
			case ModelPackage.STUDENT_INFORMATION__MAILING_STATE_PROVINCE:
				return getMailingStateProvince();
			case ModelPackage.STUDENT_INFORMATION__MAILING_ZIP_CODE:
				return getMailingZipCode();
			case ModelPackage.STUDENT_INFORMATION__INITIAL_US_SCHOOL_ENROLLMENT_DATE:
				return getInitialUsSchoolEnrollmentDate();
			case ModelPackage.STUDENT_INFORMATION__ENROLLED_IN_US_SCHOOL_LESS_THAN_THREE_YEARS:
				return getEnrolledInUsSchoolLessThanThreeYears();
			case ModelPackage.STUDENT_INFORMATION__GUARDIAN1_FIRST_NAME:
				return getGuardian1FirstName();
			case ModelPackage.STUDENT_INFORMATION__GUARDIAN1_LAST_NAME:
				return getGuardian1LastName();
			case ModelPackage.STUDENT_INFORMATION__GUARDIAN1_HIGHEST_EDUCATION_LEVEL:
				return getGuardian1HighestEducationLevel();
			case ModelPackage.STUDENT_INFORMATION__GUARDIAN2_FIRST_NAME:
				return getGuardian2FirstName();
			case ModelPackage.STUDENT_INFORMATION__GUARDIAN2_LAST_NAME:
				return getGuardian2LastName();
			case ModelPackage.STUDENT_INFORMATION__GUARDIAN2_HIGHEST_EDUCATION_LEVEL:
				return getGuardian2HighestEducationLevel();
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
			case ModelPackage.STUDENT_INFORMATION__HISPANIC_ETHNICITY:
				setHispanicEthnicity((String)newValue);
				return;
			case ModelPackage.STUDENT_INFORMATION__ETHNICITY_MISSING:
				setEthnicityMissing((String)newValue);
				return;
			case ModelPackage.STUDENT_INFORMATION__RACE1:
				setRace1((String)newValue);
				return;
			case ModelPackage.STUDENT_INFORMATION__RACE2:
				setRace2((String)newValue);
				return;
			case ModelPackage.STUDENT_INFORMATION__RACE3:
				setRace3((String)newValue);
				return;
			case ModelPackage.STUDENT_INFORMATION__RACE4:
				setRace4((String)newValue);
				return;
			case ModelPackage.STUDENT_INFORMATION__RACE5:
				setRace5((String)newValue);
				return;
			case ModelPackage.STUDENT_INFORMATION__RACE_MISSING:
				setRaceMissing((String)newValue);
				return;
			case ModelPackage.STUDENT_INFORMATION__RESIDENTIAL_ADDRESS_LINE1:
				setResidentialAddressLine1((String)newValue);
				return;
			case ModelPackage.STUDENT_INFORMATION__RESIDENTIAL_ADDRESS_LINE2:
				setResidentialAddressLine2((String)newValue);
				return;
			case ModelPackage.STUDENT_INFORMATION__RESIDENTIAL_CITY:
				setResidentialCity((String)newValue);
				return;
			case ModelPackage.STUDENT_INFORMATION__RESIDENTIAL_STATE_PROVINCE:
				setResidentialStateProvince((String)newValue);
				return;
			case ModelPackage.STUDENT_INFORMATION__RESIDENTIAL_ZIP_CODE:
				setResidentialZipCode((String)newValue);
				return;
			case ModelPackage.STUDENT_INFORMATION__MAILING_ADDRESS_LINE1:
				setMailingAddressLine1((String)newValue);
				return;
			case ModelPackage.STUDENT_INFORMATION__MAILING_ADDRESS_LINE2:
				setMailingAddressLine2((String)newValue);
				return;
			case ModelPackage.STUDENT_INFORMATION__MAILING_CITY:
				setMailingCity((String)newValue);
				return;
			case ModelPackage.STUDENT_INFORMATION__MAILING_STATE_PROVINCE:
				setMailingStateProvince((String)newValue);
				return;
			case ModelPackage.STUDENT_INFORMATION__MAILING_ZIP_CODE:
				setMailingZipCode((String)newValue);
				return;
			case ModelPackage.STUDENT_INFORMATION__INITIAL_US_SCHOOL_ENROLLMENT_DATE:
				setInitialUsSchoolEnrollmentDate((LocalDate)newValue);
				return;
			case ModelPackage.STUDENT_INFORMATION__ENROLLED_IN_US_SCHOOL_LESS_THAN_THREE_YEARS:
				setEnrolledInUsSchoolLessThanThreeYears((String)newValue);
				return;
			case ModelPackage.STUDENT_INFORMATION__GUARDIAN1_FIRST_NAME:
				setGuardian1FirstName((String)newValue);
				return;
			case ModelPackage.STUDENT_INFORMATION__GUARDIAN1_LAST_NAME:
				setGuardian1LastName((String)newValue);
				return;
			case ModelPackage.STUDENT_INFORMATION__GUARDIAN1_HIGHEST_EDUCATION_LEVEL:
				setGuardian1HighestEducationLevel((String)newValue);
				return;
			case ModelPackage.STUDENT_INFORMATION__GUARDIAN2_FIRST_NAME:
				setGuardian2FirstName((String)newValue);
				return;
			case ModelPackage.STUDENT_INFORMATION__GUARDIAN2_LAST_NAME:
				setGuardian2LastName((String)newValue);
				return;
			case ModelPackage.STUDENT_INFORMATION__GUARDIAN2_HIGHEST_EDUCATION_LEVEL:
				setGuardian2HighestEducationLevel((String)newValue);
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
			case ModelPackage.STUDENT_INFORMATION__HISPANIC_ETHNICITY:
				setHispanicEthnicity(HISPANIC_ETHNICITY_EDEFAULT);
				return;
			case ModelPackage.STUDENT_INFORMATION__ETHNICITY_MISSING:
				setEthnicityMissing(ETHNICITY_MISSING_EDEFAULT);
				return;
			case ModelPackage.STUDENT_INFORMATION__RACE1:
				setRace1(RACE1_EDEFAULT);
				return;
			case ModelPackage.STUDENT_INFORMATION__RACE2:
				setRace2(RACE2_EDEFAULT);
				return;
			case ModelPackage.STUDENT_INFORMATION__RACE3:
				setRace3(RACE3_EDEFAULT);
				return;
			case ModelPackage.STUDENT_INFORMATION__RACE4:
				setRace4(RACE4_EDEFAULT);
				return;
			case ModelPackage.STUDENT_INFORMATION__RACE5:
				setRace5(RACE5_EDEFAULT);
				return;
			case ModelPackage.STUDENT_INFORMATION__RACE_MISSING:
				setRaceMissing(RACE_MISSING_EDEFAULT);
				return;
			case ModelPackage.STUDENT_INFORMATION__RESIDENTIAL_ADDRESS_LINE1:
				setResidentialAddressLine1(RESIDENTIAL_ADDRESS_LINE1_EDEFAULT);
				return;
			case ModelPackage.STUDENT_INFORMATION__RESIDENTIAL_ADDRESS_LINE2:
				setResidentialAddressLine2(RESIDENTIAL_ADDRESS_LINE2_EDEFAULT);
				return;
			case ModelPackage.STUDENT_INFORMATION__RESIDENTIAL_CITY:
				setResidentialCity(RESIDENTIAL_CITY_EDEFAULT);
				return;
			case ModelPackage.STUDENT_INFORMATION__RESIDENTIAL_STATE_PROVINCE:
				setResidentialStateProvince(RESIDENTIAL_STATE_PROVINCE_EDEFAULT);
				return;
			case ModelPackage.STUDENT_INFORMATION__RESIDENTIAL_ZIP_CODE:
				setResidentialZipCode(RESIDENTIAL_ZIP_CODE_EDEFAULT);
				return;
			case ModelPackage.STUDENT_INFORMATION__MAILING_ADDRESS_LINE1:
				setMailingAddressLine1(MAILING_ADDRESS_LINE1_EDEFAULT);
				return;
			case ModelPackage.STUDENT_INFORMATION__MAILING_ADDRESS_LINE2:
				setMailingAddressLine2(MAILING_ADDRESS_LINE2_EDEFAULT);
				return;
			case ModelPackage.STUDENT_INFORMATION__MAILING_CITY:
				setMailingCity(MAILING_CITY_EDEFAULT);
				return;
			case ModelPackage.STUDENT_INFORMATION__MAILING_STATE_PROVINCE:
				setMailingStateProvince(MAILING_STATE_PROVINCE_EDEFAULT);
				return;
			case ModelPackage.STUDENT_INFORMATION__MAILING_ZIP_CODE:
				setMailingZipCode(MAILING_ZIP_CODE_EDEFAULT);
				return;
			case ModelPackage.STUDENT_INFORMATION__INITIAL_US_SCHOOL_ENROLLMENT_DATE:
				setInitialUsSchoolEnrollmentDate(INITIAL_US_SCHOOL_ENROLLMENT_DATE_EDEFAULT);
				return;
			case ModelPackage.STUDENT_INFORMATION__ENROLLED_IN_US_SCHOOL_LESS_THAN_THREE_YEARS:
				setEnrolledInUsSchoolLessThanThreeYears(ENROLLED_IN_US_SCHOOL_LESS_THAN_THREE_YEARS_EDEFAULT);
				return;
			case ModelPackage.STUDENT_INFORMATION__GUARDIAN1_FIRST_NAME:
				setGuardian1FirstName(GUARDIAN1_FIRST_NAME_EDEFAULT);
				return;
			case ModelPackage.STUDENT_INFORMATION__GUARDIAN1_LAST_NAME:
				setGuardian1LastName(GUARDIAN1_LAST_NAME_EDEFAULT);
				return;
			case ModelPackage.STUDENT_INFORMATION__GUARDIAN1_HIGHEST_EDUCATION_LEVEL:
				setGuardian1HighestEducationLevel(GUARDIAN1_HIGHEST_EDUCATION_LEVEL_EDEFAULT);
				return;
			case ModelPackage.STUDENT_INFORMATION__GUARDIAN2_FIRST_NAME:
				setGuardian2FirstName(GUARDIAN2_FIRST_NAME_EDEFAULT);
				return;
			case ModelPackage.STUDENT_INFORMATION__GUARDIAN2_LAST_NAME:
				setGuardian2LastName(GUARDIAN2_LAST_NAME_EDEFAULT);
				return;
			case ModelPackage.STUDENT_INFORMATION__GUARDIAN2_HIGHEST_EDUCATION_LEVEL:
				setGuardian2HighestEducationLevel(GUARDIAN2_HIGHEST_EDUCATION_LEVEL_EDEFAULT);
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
			case ModelPackage.STUDENT_INFORMATION__HISPANIC_ETHNICITY:
				return HISPANIC_ETHNICITY_EDEFAULT == null ? hispanicEthnicity != null : !HISPANIC_ETHNICITY_EDEFAULT.equals(hispanicEthnicity);
			case ModelPackage.STUDENT_INFORMATION__ETHNICITY_MISSING:
				return ETHNICITY_MISSING_EDEFAULT == null ? ethnicityMissing != null : !ETHNICITY_MISSING_EDEFAULT.equals(ethnicityMissing);
			case ModelPackage.STUDENT_INFORMATION__RACE1:
				return RACE1_EDEFAULT == null ? race1 != null : !RACE1_EDEFAULT.equals(race1);
			case ModelPackage.STUDENT_INFORMATION__RACE2:
				return RACE2_EDEFAULT == null ? race2 != null : !RACE2_EDEFAULT.equals(race2);
			case ModelPackage.STUDENT_INFORMATION__RACE3:
				return RACE3_EDEFAULT == null ? race3 != null : !RACE3_EDEFAULT.equals(race3);
			case ModelPackage.STUDENT_INFORMATION__RACE4:
				return RACE4_EDEFAULT == null ? race4 != null : !RACE4_EDEFAULT.equals(race4);
			case ModelPackage.STUDENT_INFORMATION__RACE5:
				return RACE5_EDEFAULT == null ? race5 != null : !RACE5_EDEFAULT.equals(race5);
			case ModelPackage.STUDENT_INFORMATION__RACE_MISSING:
				return RACE_MISSING_EDEFAULT == null ? raceMissing != null : !RACE_MISSING_EDEFAULT.equals(raceMissing);
			case ModelPackage.STUDENT_INFORMATION__RESIDENTIAL_ADDRESS_LINE1:
				return RESIDENTIAL_ADDRESS_LINE1_EDEFAULT == null ? residentialAddressLine1 != null : !RESIDENTIAL_ADDRESS_LINE1_EDEFAULT.equals(residentialAddressLine1);
			case ModelPackage.STUDENT_INFORMATION__RESIDENTIAL_ADDRESS_LINE2:
				return RESIDENTIAL_ADDRESS_LINE2_EDEFAULT == null ? residentialAddressLine2 != null : !RESIDENTIAL_ADDRESS_LINE2_EDEFAULT.equals(residentialAddressLine2);
			case ModelPackage.STUDENT_INFORMATION__RESIDENTIAL_CITY:
				return RESIDENTIAL_CITY_EDEFAULT == null ? residentialCity != null : !RESIDENTIAL_CITY_EDEFAULT.equals(residentialCity);
			case ModelPackage.STUDENT_INFORMATION__RESIDENTIAL_STATE_PROVINCE:
				return RESIDENTIAL_STATE_PROVINCE_EDEFAULT == null ? residentialStateProvince != null : !RESIDENTIAL_STATE_PROVINCE_EDEFAULT.equals(residentialStateProvince);
			case ModelPackage.STUDENT_INFORMATION__RESIDENTIAL_ZIP_CODE:
				return RESIDENTIAL_ZIP_CODE_EDEFAULT == null ? residentialZipCode != null : !RESIDENTIAL_ZIP_CODE_EDEFAULT.equals(residentialZipCode);
			case ModelPackage.STUDENT_INFORMATION__MAILING_ADDRESS_LINE1:
				return MAILING_ADDRESS_LINE1_EDEFAULT == null ? mailingAddressLine1 != null : !MAILING_ADDRESS_LINE1_EDEFAULT.equals(mailingAddressLine1);
			case ModelPackage.STUDENT_INFORMATION__MAILING_ADDRESS_LINE2:
				return MAILING_ADDRESS_LINE2_EDEFAULT == null ? mailingAddressLine2 != null : !MAILING_ADDRESS_LINE2_EDEFAULT.equals(mailingAddressLine2);
			case ModelPackage.STUDENT_INFORMATION__MAILING_CITY:
				return MAILING_CITY_EDEFAULT == null ? mailingCity != null : !MAILING_CITY_EDEFAULT.equals(mailingCity);
			case ModelPackage.STUDENT_INFORMATION__MAILING_STATE_PROVINCE:
				return MAILING_STATE_PROVINCE_EDEFAULT == null ? mailingStateProvince != null : !MAILING_STATE_PROVINCE_EDEFAULT.equals(mailingStateProvince);
			case ModelPackage.STUDENT_INFORMATION__MAILING_ZIP_CODE:
				return MAILING_ZIP_CODE_EDEFAULT == null ? mailingZipCode != null : !MAILING_ZIP_CODE_EDEFAULT.equals(mailingZipCode);
			case ModelPackage.STUDENT_INFORMATION__INITIAL_US_SCHOOL_ENROLLMENT_DATE:
				return INITIAL_US_SCHOOL_ENROLLMENT_DATE_EDEFAULT == null ? initialUsSchoolEnrollmentDate != null : !INITIAL_US_SCHOOL_ENROLLMENT_DATE_EDEFAULT.equals(initialUsSchoolEnrollmentDate);
			case ModelPackage.STUDENT_INFORMATION__ENROLLED_IN_US_SCHOOL_LESS_THAN_THREE_YEARS:
				return ENROLLED_IN_US_SCHOOL_LESS_THAN_THREE_YEARS_EDEFAULT == null ? enrolledInUsSchoolLessThanThreeYears != null : !ENROLLED_IN_US_SCHOOL_LESS_THAN_THREE_YEARS_EDEFAULT.equals(enrolledInUsSchoolLessThanThreeYears);
			case ModelPackage.STUDENT_INFORMATION__GUARDIAN1_FIRST_NAME:
				return GUARDIAN1_FIRST_NAME_EDEFAULT == null ? guardian1FirstName != null : !GUARDIAN1_FIRST_NAME_EDEFAULT.equals(guardian1FirstName);
			case ModelPackage.STUDENT_INFORMATION__GUARDIAN1_LAST_NAME:
				return GUARDIAN1_LAST_NAME_EDEFAULT == null ? guardian1LastName != null : !GUARDIAN1_LAST_NAME_EDEFAULT.equals(guardian1LastName);
			case ModelPackage.STUDENT_INFORMATION__GUARDIAN1_HIGHEST_EDUCATION_LEVEL:
				return GUARDIAN1_HIGHEST_EDUCATION_LEVEL_EDEFAULT == null ? guardian1HighestEducationLevel != null : !GUARDIAN1_HIGHEST_EDUCATION_LEVEL_EDEFAULT.equals(guardian1HighestEducationLevel);
			case ModelPackage.STUDENT_INFORMATION__GUARDIAN2_FIRST_NAME:
				return GUARDIAN2_FIRST_NAME_EDEFAULT == null ? guardian2FirstName != null : !GUARDIAN2_FIRST_NAME_EDEFAULT.equals(guardian2FirstName);
			case ModelPackage.STUDENT_INFORMATION__GUARDIAN2_LAST_NAME:
				return GUARDIAN2_LAST_NAME_EDEFAULT == null ? guardian2LastName != null : !GUARDIAN2_LAST_NAME_EDEFAULT.equals(guardian2LastName);
			case ModelPackage.STUDENT_INFORMATION__GUARDIAN2_HIGHEST_EDUCATION_LEVEL:
				return GUARDIAN2_HIGHEST_EDUCATION_LEVEL_EDEFAULT == null ? guardian2HighestEducationLevel != null : !GUARDIAN2_HIGHEST_EDUCATION_LEVEL_EDEFAULT.equals(guardian2HighestEducationLevel);
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
		result.append(", residentialAddressLine1: ");
		result.append(residentialAddressLine1);
		result.append(", residentialAddressLine2: ");
		result.append(residentialAddressLine2);
		result.append(", residentialCity: ");
		result.append(residentialCity);
		result.append(", residentialStateProvince: ");
		result.append(residentialStateProvince);
		result.append(", residentialZipCode: ");
		result.append(residentialZipCode);
		result.append(", mailingAddressLine1: ");
		result.append(mailingAddressLine1);
		result.append(", mailingAddressLine2: ");
		result.append(mailingAddressLine2);
		result.append(", mailingCity: ");
		result.append(mailingCity);
		result.append(", mailingStateProvince: ");
		result.append(mailingStateProvince);
		result.append(", mailingZipCode: ");
		result.append(mailingZipCode);
		result.append(", initialUsSchoolEnrollmentDate: ");
		result.append(initialUsSchoolEnrollmentDate);
		result.append(", enrolledInUsSchoolLessThanThreeYears: ");
		result.append(enrolledInUsSchoolLessThanThreeYears);
		result.append(", guardian1FirstName: ");
		result.append(guardian1FirstName);
		result.append(", guardian1LastName: ");
		result.append(guardian1LastName);
		result.append(", guardian1HighestEducationLevel: ");
		result.append(guardian1HighestEducationLevel);
		result.append(", guardian2FirstName: ");
		result.append(guardian2FirstName);
		result.append(", guardian2LastName: ");
		result.append(guardian2LastName);
		result.append(", guardian2HighestEducationLevel: ");
		result.append(guardian2HighestEducationLevel);
		result.append(')');
		return result.toString();
	}

} //StudentInformationImpl
