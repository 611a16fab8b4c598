/**
 */
package org.caret.model;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Student Information</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What holds of a student from a day on: names, birth, ethnicity and race, addresses, guardians. Flat, as the state's Student Information record (SINF) is; names and birth also go into other record types, as they are on the day the row is about.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.caret.model.StudentInformation#getStudent <em>Student</em>}</li>
 *   <li>{@link org.caret.model.StudentInformation#getLegalFirstName <em>Legal First Name</em>}</li>
 *   <li>{@link org.caret.model.StudentInformation#getLegalMiddleName <em>Legal Middle Name</em>}</li>
 *   <li>{@link org.caret.model.StudentInformation#getLegalLastName <em>Legal Last Name</em>}</li>
 *   <li>{@link org.caret.model.StudentInformation#getNameSuffix <em>Name Suffix</em>}</li>
 *   <li>{@link org.caret.model.StudentInformation#getAliasFirstName <em>Alias First Name</em>}</li>
 *   <li>{@link org.caret.model.StudentInformation#getAliasMiddleName <em>Alias Middle Name</em>}</li>
 *   <li>{@link org.caret.model.StudentInformation#getAliasLastName <em>Alias Last Name</em>}</li>
 *   <li>{@link org.caret.model.StudentInformation#getPreferredFirstName <em>Preferred First Name</em>}</li>
 *   <li>{@link org.caret.model.StudentInformation#getPreferredLastName <em>Preferred Last Name</em>}</li>
 *   <li>{@link org.caret.model.StudentInformation#getBirthDate <em>Birth Date</em>}</li>
 *   <li>{@link org.caret.model.StudentInformation#getGender <em>Gender</em>}</li>
 *   <li>{@link org.caret.model.StudentInformation#getBirthCity <em>Birth City</em>}</li>
 *   <li>{@link org.caret.model.StudentInformation#getBirthStateProvince <em>Birth State Province</em>}</li>
 *   <li>{@link org.caret.model.StudentInformation#getBirthCountry <em>Birth Country</em>}</li>
 *   <li>{@link org.caret.model.StudentInformation#getPrimaryLanguage <em>Primary Language</em>}</li>
 *   <li>{@link org.caret.model.StudentInformation#getHispanicEthnicity <em>Hispanic Ethnicity</em>}</li>
 *   <li>{@link org.caret.model.StudentInformation#getEthnicityMissing <em>Ethnicity Missing</em>}</li>
 *   <li>{@link org.caret.model.StudentInformation#getRace1 <em>Race1</em>}</li>
 *   <li>{@link org.caret.model.StudentInformation#getRace2 <em>Race2</em>}</li>
 *   <li>{@link org.caret.model.StudentInformation#getRace3 <em>Race3</em>}</li>
 *   <li>{@link org.caret.model.StudentInformation#getRace4 <em>Race4</em>}</li>
 *   <li>{@link org.caret.model.StudentInformation#getRace5 <em>Race5</em>}</li>
 *   <li>{@link org.caret.model.StudentInformation#getRaceMissing <em>Race Missing</em>}</li>
 *   <li>{@link org.caret.model.StudentInformation#getResidentialAddressLine1 <em>Residential Address Line1</em>}</li>
 *   <li>{@link org.caret.model.StudentInformation#getResidentialAddressLine2 <em>Residential Address Line2</em>}</li>
 *   <li>{@link org.caret.model.StudentInformation#getResidentialCity <em>Residential City</em>}</li>
 *   <li>{@link org.caret.model.StudentInformation#getResidentialStateProvince <em>Residential State Province</em>}</li>
 *   <li>{@link org.caret.model.StudentInformation#getResidentialZipCode <em>Residential Zip Code</em>}</li>
 *   <li>{@link org.caret.model.StudentInformation#getMailingAddressLine1 <em>Mailing Address Line1</em>}</li>
 *   <li>{@link org.caret.model.StudentInformation#getMailingAddressLine2 <em>Mailing Address Line2</em>}</li>
 *   <li>{@link org.caret.model.StudentInformation#getMailingCity <em>Mailing City</em>}</li>
 *   <li>{@link org.caret.model.StudentInformation#getMailingStateProvince <em>Mailing State Province</em>}</li>
 *   <li>{@link org.caret.model.StudentInformation#getMailingZipCode <em>Mailing Zip Code</em>}</li>
 *   <li>{@link org.caret.model.StudentInformation#getInitialUsSchoolEnrollmentDate <em>Initial Us School Enrollment Date</em>}</li>
 *   <li>{@link org.caret.model.StudentInformation#getEnrolledInUsSchoolLessThanThreeYears <em>Enrolled In Us School Less Than Three Years</em>}</li>
 *   <li>{@link org.caret.model.StudentInformation#getGuardian1FirstName <em>Guardian1 First Name</em>}</li>
 *   <li>{@link org.caret.model.StudentInformation#getGuardian1LastName <em>Guardian1 Last Name</em>}</li>
 *   <li>{@link org.caret.model.StudentInformation#getGuardian1HighestEducationLevel <em>Guardian1 Highest Education Level</em>}</li>
 *   <li>{@link org.caret.model.StudentInformation#getGuardian2FirstName <em>Guardian2 First Name</em>}</li>
 *   <li>{@link org.caret.model.StudentInformation#getGuardian2LastName <em>Guardian2 Last Name</em>}</li>
 *   <li>{@link org.caret.model.StudentInformation#getGuardian2HighestEducationLevel <em>Guardian2 Highest Education Level</em>}</li>
 * </ul>
 *
 * @see org.caret.model.ModelPackage#getStudentInformation()
 * @model annotation="org.caret.model key='student start' noOverlap='true' sorted='legalLastName legalFirstName'"
 * @generated
 */
public interface StudentInformation extends DatedRecord {
	/**
	 * Returns the value of the '<em><b>Student</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.caret.model.Student#getInformation <em>Information</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Student</em>' container reference.
	 * @see #setStudent(Student)
	 * @see org.caret.model.ModelPackage#getStudentInformation_Student()
	 * @see org.caret.model.Student#getInformation
	 * @model opposite="information" transient="false"
	 * @generated
	 */
	Student getStudent();

	/**
	 * Sets the value of the '{@link org.caret.model.StudentInformation#getStudent <em>Student</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Student</em>' container reference.
	 * @see #getStudent()
	 * @generated
	 */
	void setStudent(Student value);

	/**
	 * Returns the value of the '<em><b>Legal First Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Source: CALPADS Student Legal First Name (SENR 1.10, SINF 2.11, SPRG 3.09, SELA 12.08, SCSE 10.09, SCSC 10.09, SDIS 4.09, SWAV, SCTE 11.09, STAS-2019 13.09, SINC 18.09, SIRS 19.09, SOFF 20.09, SPED-2019 14.11).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Legal First Name</em>' attribute.
	 * @see #setLegalFirstName(String)
	 * @see org.caret.model.ModelPackage#getStudentInformation_LegalFirstName()
	 * @model annotation="org.caret.model maxLength='60' personal='true'"
	 * @generated
	 */
	String getLegalFirstName();

	/**
	 * Sets the value of the '{@link org.caret.model.StudentInformation#getLegalFirstName <em>Legal First Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Legal First Name</em>' attribute.
	 * @see #getLegalFirstName()
	 * @generated
	 */
	void setLegalFirstName(String value);

	/**
	 * Returns the value of the '<em><b>Legal Middle Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Source: CALPADS Student Legal Middle Name (SENR 1.11, SINF 2.12).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Legal Middle Name</em>' attribute.
	 * @see #setLegalMiddleName(String)
	 * @see org.caret.model.ModelPackage#getStudentInformation_LegalMiddleName()
	 * @model annotation="org.caret.model maxLength='60' personal='true'"
	 * @generated
	 */
	String getLegalMiddleName();

	/**
	 * Sets the value of the '{@link org.caret.model.StudentInformation#getLegalMiddleName <em>Legal Middle Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Legal Middle Name</em>' attribute.
	 * @see #getLegalMiddleName()
	 * @generated
	 */
	void setLegalMiddleName(String value);

	/**
	 * Returns the value of the '<em><b>Legal Last Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Source: CALPADS Student Legal Last Name (SENR 1.12, SINF 2.13, SPRG 3.10, SELA 12.09, SCSE 10.10, SCSC 10.10, SDIS 4.10, SWAV, SCTE 11.10, STAS-2019 13.10, SINC 18.10, SIRS 19.10, SOFF 20.10, SPED-2019 14.12).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Legal Last Name</em>' attribute.
	 * @see #setLegalLastName(String)
	 * @see org.caret.model.ModelPackage#getStudentInformation_LegalLastName()
	 * @model annotation="org.caret.model maxLength='80' personal='true'"
	 * @generated
	 */
	String getLegalLastName();

	/**
	 * Sets the value of the '{@link org.caret.model.StudentInformation#getLegalLastName <em>Legal Last Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Legal Last Name</em>' attribute.
	 * @see #getLegalLastName()
	 * @generated
	 */
	void setLegalLastName(String value);

	/**
	 * Returns the value of the '<em><b>Name Suffix</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Suffix of the legal name, such as JR or III. Code of the set Name Suffix. Source: CALPADS Student Legal Name Suffix (SENR 1.13, SINF 2.14).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name Suffix</em>' attribute.
	 * @see #setNameSuffix(String)
	 * @see org.caret.model.ModelPackage#getStudentInformation_NameSuffix()
	 * @model annotation="org.caret.model maxLength='10' codeSet='Name Suffix' personal='true'"
	 * @generated
	 */
	String getNameSuffix();

	/**
	 * Sets the value of the '{@link org.caret.model.StudentInformation#getNameSuffix <em>Name Suffix</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name Suffix</em>' attribute.
	 * @see #getNameSuffix()
	 * @generated
	 */
	void setNameSuffix(String value);

	/**
	 * Returns the value of the '<em><b>Alias First Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Other name the student is known by; given together with the alias last name or not at all. Source: CALPADS Student Alias First Name (SENR 1.14, SINF 2.15).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Alias First Name</em>' attribute.
	 * @see #setAliasFirstName(String)
	 * @see org.caret.model.ModelPackage#getStudentInformation_AliasFirstName()
	 * @model annotation="org.caret.model maxLength='60' personal='true'"
	 * @generated
	 */
	String getAliasFirstName();

	/**
	 * Sets the value of the '{@link org.caret.model.StudentInformation#getAliasFirstName <em>Alias First Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Alias First Name</em>' attribute.
	 * @see #getAliasFirstName()
	 * @generated
	 */
	void setAliasFirstName(String value);

	/**
	 * Returns the value of the '<em><b>Alias Middle Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Source: CALPADS Student Alias Middle Name (SENR 1.15, SINF 2.16).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Alias Middle Name</em>' attribute.
	 * @see #setAliasMiddleName(String)
	 * @see org.caret.model.ModelPackage#getStudentInformation_AliasMiddleName()
	 * @model annotation="org.caret.model maxLength='60' personal='true'"
	 * @generated
	 */
	String getAliasMiddleName();

	/**
	 * Sets the value of the '{@link org.caret.model.StudentInformation#getAliasMiddleName <em>Alias Middle Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Alias Middle Name</em>' attribute.
	 * @see #getAliasMiddleName()
	 * @generated
	 */
	void setAliasMiddleName(String value);

	/**
	 * Returns the value of the '<em><b>Alias Last Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Source: CALPADS Student Alias Last Name (SENR 1.16, SINF 2.17).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Alias Last Name</em>' attribute.
	 * @see #setAliasLastName(String)
	 * @see org.caret.model.ModelPackage#getStudentInformation_AliasLastName()
	 * @model annotation="org.caret.model maxLength='80' personal='true'"
	 * @generated
	 */
	String getAliasLastName();

	/**
	 * Sets the value of the '{@link org.caret.model.StudentInformation#getAliasLastName <em>Alias Last Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Alias Last Name</em>' attribute.
	 * @see #getAliasLastName()
	 * @generated
	 */
	void setAliasLastName(String value);

	/**
	 * Returns the value of the '<em><b>Preferred First Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Source: CALPADS Student Preferred First Name (SINF 2.43).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Preferred First Name</em>' attribute.
	 * @see #setPreferredFirstName(String)
	 * @see org.caret.model.ModelPackage#getStudentInformation_PreferredFirstName()
	 * @model annotation="org.caret.model maxLength='60' personal='true'"
	 * @generated
	 */
	String getPreferredFirstName();

	/**
	 * Sets the value of the '{@link org.caret.model.StudentInformation#getPreferredFirstName <em>Preferred First Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Preferred First Name</em>' attribute.
	 * @see #getPreferredFirstName()
	 * @generated
	 */
	void setPreferredFirstName(String value);

	/**
	 * Returns the value of the '<em><b>Preferred Last Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Source: CALPADS Student Preferred Last Name (SINF 2.44).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Preferred Last Name</em>' attribute.
	 * @see #setPreferredLastName(String)
	 * @see org.caret.model.ModelPackage#getStudentInformation_PreferredLastName()
	 * @model annotation="org.caret.model maxLength='80' personal='true'"
	 * @generated
	 */
	String getPreferredLastName();

	/**
	 * Sets the value of the '{@link org.caret.model.StudentInformation#getPreferredLastName <em>Preferred Last Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Preferred Last Name</em>' attribute.
	 * @see #getPreferredLastName()
	 * @generated
	 */
	void setPreferredLastName(String value);

	/**
	 * Returns the value of the '<em><b>Birth Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Source: CALPADS Student Birth Date (SENR 1.17, SINF 2.18, SPRG 3.11, SELA 12.10, SCSE 10.11, SCSC 10.11, SDIS 4.11, SWAV, SCTE 11.11, STAS-2019 13.11, SINC 18.11, SIRS 19.11, SOFF 20.11, SPED-2019 14.13).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Birth Date</em>' attribute.
	 * @see #setBirthDate(LocalDate)
	 * @see org.caret.model.ModelPackage#getStudentInformation_BirthDate()
	 * @model dataType="org.caret.model.LocalDate"
	 *        annotation="org.caret.model personal='true'"
	 * @generated
	 */
	LocalDate getBirthDate();

	/**
	 * Sets the value of the '{@link org.caret.model.StudentInformation#getBirthDate <em>Birth Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Birth Date</em>' attribute.
	 * @see #getBirthDate()
	 * @generated
	 */
	void setBirthDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Gender</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code of the set Gender. Source: CALPADS Student Gender Code (SENR 1.18, SINF 2.19, SPRG 3.12, SELA 12.11, SCSE 10.12, SCSC 10.12, SDIS 4.12, SWAV, SCTE 11.12, STAS-2019 13.12, SINC 18.12, SIRS 19.12, SOFF 20.12, SPED-2019 14.14).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gender</em>' attribute.
	 * @see #setGender(String)
	 * @see org.caret.model.ModelPackage#getStudentInformation_Gender()
	 * @model annotation="org.caret.model maxLength='1' codeSet='Gender' personal='true'"
	 * @generated
	 */
	String getGender();

	/**
	 * Sets the value of the '{@link org.caret.model.StudentInformation#getGender <em>Gender</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gender</em>' attribute.
	 * @see #getGender()
	 * @generated
	 */
	void setGender(String value);

	/**
	 * Returns the value of the '<em><b>Birth City</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Source: CALPADS Student Birth City (SENR 1.19, SINF 2.20).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Birth City</em>' attribute.
	 * @see #setBirthCity(String)
	 * @see org.caret.model.ModelPackage#getStudentInformation_BirthCity()
	 * @model annotation="org.caret.model maxLength='80' personal='true'"
	 * @generated
	 */
	String getBirthCity();

	/**
	 * Sets the value of the '{@link org.caret.model.StudentInformation#getBirthCity <em>Birth City</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Birth City</em>' attribute.
	 * @see #getBirthCity()
	 * @generated
	 */
	void setBirthCity(String value);

	/**
	 * Returns the value of the '<em><b>Birth State Province</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * State or province of birth; must suit the country of birth. Code of the set State Province. Source: CALPADS Student Birth State Province Code (SENR 1.20, SINF 2.21).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Birth State Province</em>' attribute.
	 * @see #setBirthStateProvince(String)
	 * @see org.caret.model.ModelPackage#getStudentInformation_BirthStateProvince()
	 * @model annotation="org.caret.model maxLength='10' codeSet='State Province' personal='true'"
	 * @generated
	 */
	String getBirthStateProvince();

	/**
	 * Sets the value of the '{@link org.caret.model.StudentInformation#getBirthStateProvince <em>Birth State Province</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Birth State Province</em>' attribute.
	 * @see #getBirthStateProvince()
	 * @generated
	 */
	void setBirthStateProvince(String value);

	/**
	 * Returns the value of the '<em><b>Birth Country</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code of the set Country. Source: CALPADS Student Birth Country Code (SENR 1.21, SINF 2.22).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Birth Country</em>' attribute.
	 * @see #setBirthCountry(String)
	 * @see org.caret.model.ModelPackage#getStudentInformation_BirthCountry()
	 * @model annotation="org.caret.model maxLength='10' codeSet='Country' personal='true'"
	 * @generated
	 */
	String getBirthCountry();

	/**
	 * Sets the value of the '{@link org.caret.model.StudentInformation#getBirthCountry <em>Birth Country</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Birth Country</em>' attribute.
	 * @see #getBirthCountry()
	 * @generated
	 */
	void setBirthCountry(String value);

	/**
	 * Returns the value of the '<em><b>Primary Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Primary language as enrollment records carried it until 2013-14; from 2014-15 on the language status has it. Code of the set Language. Source: CALPADS Student Primary Language Code (SENR-2013 1.22).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Primary Language</em>' attribute.
	 * @see #setPrimaryLanguage(String)
	 * @see org.caret.model.ModelPackage#getStudentInformation_PrimaryLanguage()
	 * @model annotation="org.caret.model maxLength='10' codeSet='Language'"
	 * @generated
	 */
	String getPrimaryLanguage();

	/**
	 * Sets the value of the '{@link org.caret.model.StudentInformation#getPrimaryLanguage <em>Primary Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Primary Language</em>' attribute.
	 * @see #getPrimaryLanguage()
	 * @generated
	 */
	void setPrimaryLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Hispanic Ethnicity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Y or N; absent where the question was not answered. Source: CALPADS Student Hispanic Ethnicity Indicator (SINF 2.23, SPED-2019 14.50).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hispanic Ethnicity</em>' attribute.
	 * @see #setHispanicEthnicity(String)
	 * @see org.caret.model.ModelPackage#getStudentInformation_HispanicEthnicity()
	 * @model annotation="org.caret.model maxLength='1' personal='true'"
	 * @generated
	 */
	String getHispanicEthnicity();

	/**
	 * Sets the value of the '{@link org.caret.model.StudentInformation#getHispanicEthnicity <em>Hispanic Ethnicity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hispanic Ethnicity</em>' attribute.
	 * @see #getHispanicEthnicity()
	 * @generated
	 */
	void setHispanicEthnicity(String value);

	/**
	 * Returns the value of the '<em><b>Ethnicity Missing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Y where the ethnicity was intentionally not answered. Source: CALPADS Student Ethnicity Missing Indicator (SINF 2.24, SPED-2019 14.51).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ethnicity Missing</em>' attribute.
	 * @see #setEthnicityMissing(String)
	 * @see org.caret.model.ModelPackage#getStudentInformation_EthnicityMissing()
	 * @model annotation="org.caret.model maxLength='1' personal='true'"
	 * @generated
	 */
	String getEthnicityMissing();

	/**
	 * Sets the value of the '{@link org.caret.model.StudentInformation#getEthnicityMissing <em>Ethnicity Missing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ethnicity Missing</em>' attribute.
	 * @see #getEthnicityMissing()
	 * @generated
	 */
	void setEthnicityMissing(String value);

	/**
	 * Returns the value of the '<em><b>Race1</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code of the set Race Category. Source: CALPADS Student Race 1 Code (SINF 2.25, SPED-2019 14.52).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Race1</em>' attribute.
	 * @see #setRace1(String)
	 * @see org.caret.model.ModelPackage#getStudentInformation_Race1()
	 * @model annotation="org.caret.model maxLength='10' codeSet='Race Category' personal='true'"
	 * @generated
	 */
	String getRace1();

	/**
	 * Sets the value of the '{@link org.caret.model.StudentInformation#getRace1 <em>Race1</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Race1</em>' attribute.
	 * @see #getRace1()
	 * @generated
	 */
	void setRace1(String value);

	/**
	 * Returns the value of the '<em><b>Race2</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code of the set Race Category. Source: CALPADS Student Race 2 Code (SINF 2.26, SPED-2019 14.53).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Race2</em>' attribute.
	 * @see #setRace2(String)
	 * @see org.caret.model.ModelPackage#getStudentInformation_Race2()
	 * @model annotation="org.caret.model maxLength='10' codeSet='Race Category' personal='true'"
	 * @generated
	 */
	String getRace2();

	/**
	 * Sets the value of the '{@link org.caret.model.StudentInformation#getRace2 <em>Race2</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Race2</em>' attribute.
	 * @see #getRace2()
	 * @generated
	 */
	void setRace2(String value);

	/**
	 * Returns the value of the '<em><b>Race3</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code of the set Race Category. Source: CALPADS Student Race 3 Code (SINF 2.27, SPED-2019 14.54).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Race3</em>' attribute.
	 * @see #setRace3(String)
	 * @see org.caret.model.ModelPackage#getStudentInformation_Race3()
	 * @model annotation="org.caret.model maxLength='10' codeSet='Race Category' personal='true'"
	 * @generated
	 */
	String getRace3();

	/**
	 * Sets the value of the '{@link org.caret.model.StudentInformation#getRace3 <em>Race3</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Race3</em>' attribute.
	 * @see #getRace3()
	 * @generated
	 */
	void setRace3(String value);

	/**
	 * Returns the value of the '<em><b>Race4</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code of the set Race Category. Source: CALPADS Student Race 4 Code (SINF 2.28, SPED-2019 14.55).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Race4</em>' attribute.
	 * @see #setRace4(String)
	 * @see org.caret.model.ModelPackage#getStudentInformation_Race4()
	 * @model annotation="org.caret.model maxLength='10' codeSet='Race Category' personal='true'"
	 * @generated
	 */
	String getRace4();

	/**
	 * Sets the value of the '{@link org.caret.model.StudentInformation#getRace4 <em>Race4</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Race4</em>' attribute.
	 * @see #getRace4()
	 * @generated
	 */
	void setRace4(String value);

	/**
	 * Returns the value of the '<em><b>Race5</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code of the set Race Category. Source: CALPADS Student Race 5 Code (SINF 2.29, SPED-2019 14.56).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Race5</em>' attribute.
	 * @see #setRace5(String)
	 * @see org.caret.model.ModelPackage#getStudentInformation_Race5()
	 * @model annotation="org.caret.model maxLength='10' codeSet='Race Category' personal='true'"
	 * @generated
	 */
	String getRace5();

	/**
	 * Sets the value of the '{@link org.caret.model.StudentInformation#getRace5 <em>Race5</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Race5</em>' attribute.
	 * @see #getRace5()
	 * @generated
	 */
	void setRace5(String value);

	/**
	 * Returns the value of the '<em><b>Race Missing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Y where no race was answered; only when all five race codes are absent. Source: CALPADS Student Race Missing Indicator (SINF 2.30, SPED-2019 14.57).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Race Missing</em>' attribute.
	 * @see #setRaceMissing(String)
	 * @see org.caret.model.ModelPackage#getStudentInformation_RaceMissing()
	 * @model annotation="org.caret.model maxLength='1' personal='true'"
	 * @generated
	 */
	String getRaceMissing();

	/**
	 * Sets the value of the '{@link org.caret.model.StudentInformation#getRaceMissing <em>Race Missing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Race Missing</em>' attribute.
	 * @see #getRaceMissing()
	 * @generated
	 */
	void setRaceMissing(String value);

	/**
	 * Returns the value of the '<em><b>Residential Address Line1</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Source: CALPADS Residential Address Line 1 (SINF 2.31).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Residential Address Line1</em>' attribute.
	 * @see #setResidentialAddressLine1(String)
	 * @see org.caret.model.ModelPackage#getStudentInformation_ResidentialAddressLine1()
	 * @model annotation="org.caret.model maxLength='120' personal='true'"
	 * @generated
	 */
	String getResidentialAddressLine1();

	/**
	 * Sets the value of the '{@link org.caret.model.StudentInformation#getResidentialAddressLine1 <em>Residential Address Line1</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Residential Address Line1</em>' attribute.
	 * @see #getResidentialAddressLine1()
	 * @generated
	 */
	void setResidentialAddressLine1(String value);

	/**
	 * Returns the value of the '<em><b>Residential Address Line2</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Source: CALPADS Residential Address Line 2 (SINF 2.32).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Residential Address Line2</em>' attribute.
	 * @see #setResidentialAddressLine2(String)
	 * @see org.caret.model.ModelPackage#getStudentInformation_ResidentialAddressLine2()
	 * @model annotation="org.caret.model maxLength='120' personal='true'"
	 * @generated
	 */
	String getResidentialAddressLine2();

	/**
	 * Sets the value of the '{@link org.caret.model.StudentInformation#getResidentialAddressLine2 <em>Residential Address Line2</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Residential Address Line2</em>' attribute.
	 * @see #getResidentialAddressLine2()
	 * @generated
	 */
	void setResidentialAddressLine2(String value);

	/**
	 * Returns the value of the '<em><b>Residential City</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Source: CALPADS Residential Address City Name (SINF 2.33).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Residential City</em>' attribute.
	 * @see #setResidentialCity(String)
	 * @see org.caret.model.ModelPackage#getStudentInformation_ResidentialCity()
	 * @model annotation="org.caret.model maxLength='80' personal='true'"
	 * @generated
	 */
	String getResidentialCity();

	/**
	 * Sets the value of the '{@link org.caret.model.StudentInformation#getResidentialCity <em>Residential City</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Residential City</em>' attribute.
	 * @see #getResidentialCity()
	 * @generated
	 */
	void setResidentialCity(String value);

	/**
	 * Returns the value of the '<em><b>Residential State Province</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code of the set State Province. Source: CALPADS Residential Address State Province Code (SINF 2.34).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Residential State Province</em>' attribute.
	 * @see #setResidentialStateProvince(String)
	 * @see org.caret.model.ModelPackage#getStudentInformation_ResidentialStateProvince()
	 * @model annotation="org.caret.model maxLength='10' codeSet='State Province' personal='true'"
	 * @generated
	 */
	String getResidentialStateProvince();

	/**
	 * Sets the value of the '{@link org.caret.model.StudentInformation#getResidentialStateProvince <em>Residential State Province</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Residential State Province</em>' attribute.
	 * @see #getResidentialStateProvince()
	 * @generated
	 */
	void setResidentialStateProvince(String value);

	/**
	 * Returns the value of the '<em><b>Residential Zip Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Source: CALPADS Residential Address Zip Code (SINF 2.35).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Residential Zip Code</em>' attribute.
	 * @see #setResidentialZipCode(String)
	 * @see org.caret.model.ModelPackage#getStudentInformation_ResidentialZipCode()
	 * @model annotation="org.caret.model maxLength='20' personal='true'"
	 * @generated
	 */
	String getResidentialZipCode();

	/**
	 * Sets the value of the '{@link org.caret.model.StudentInformation#getResidentialZipCode <em>Residential Zip Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Residential Zip Code</em>' attribute.
	 * @see #getResidentialZipCode()
	 * @generated
	 */
	void setResidentialZipCode(String value);

	/**
	 * Returns the value of the '<em><b>Mailing Address Line1</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Source: CALPADS Mailing Address Line 1 (SINF 2.45).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mailing Address Line1</em>' attribute.
	 * @see #setMailingAddressLine1(String)
	 * @see org.caret.model.ModelPackage#getStudentInformation_MailingAddressLine1()
	 * @model annotation="org.caret.model maxLength='120' personal='true'"
	 * @generated
	 */
	String getMailingAddressLine1();

	/**
	 * Sets the value of the '{@link org.caret.model.StudentInformation#getMailingAddressLine1 <em>Mailing Address Line1</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mailing Address Line1</em>' attribute.
	 * @see #getMailingAddressLine1()
	 * @generated
	 */
	void setMailingAddressLine1(String value);

	/**
	 * Returns the value of the '<em><b>Mailing Address Line2</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Source: CALPADS Mailing Address Line 2 (SINF 2.46).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mailing Address Line2</em>' attribute.
	 * @see #setMailingAddressLine2(String)
	 * @see org.caret.model.ModelPackage#getStudentInformation_MailingAddressLine2()
	 * @model annotation="org.caret.model maxLength='120' personal='true'"
	 * @generated
	 */
	String getMailingAddressLine2();

	/**
	 * Sets the value of the '{@link org.caret.model.StudentInformation#getMailingAddressLine2 <em>Mailing Address Line2</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mailing Address Line2</em>' attribute.
	 * @see #getMailingAddressLine2()
	 * @generated
	 */
	void setMailingAddressLine2(String value);

	/**
	 * Returns the value of the '<em><b>Mailing City</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Source: CALPADS Mailing Address City Name (SINF 2.47).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mailing City</em>' attribute.
	 * @see #setMailingCity(String)
	 * @see org.caret.model.ModelPackage#getStudentInformation_MailingCity()
	 * @model annotation="org.caret.model maxLength='80' personal='true'"
	 * @generated
	 */
	String getMailingCity();

	/**
	 * Sets the value of the '{@link org.caret.model.StudentInformation#getMailingCity <em>Mailing City</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mailing City</em>' attribute.
	 * @see #getMailingCity()
	 * @generated
	 */
	void setMailingCity(String value);

	/**
	 * Returns the value of the '<em><b>Mailing State Province</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code of the set State Province. Source: CALPADS Mailing Address State Province Code (SINF 2.48).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mailing State Province</em>' attribute.
	 * @see #setMailingStateProvince(String)
	 * @see org.caret.model.ModelPackage#getStudentInformation_MailingStateProvince()
	 * @model annotation="org.caret.model maxLength='10' codeSet='State Province' personal='true'"
	 * @generated
	 */
	String getMailingStateProvince();

	/**
	 * Sets the value of the '{@link org.caret.model.StudentInformation#getMailingStateProvince <em>Mailing State Province</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mailing State Province</em>' attribute.
	 * @see #getMailingStateProvince()
	 * @generated
	 */
	void setMailingStateProvince(String value);

	/**
	 * Returns the value of the '<em><b>Mailing Zip Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Source: CALPADS Mailing Address Zip Code (SINF 2.49).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mailing Zip Code</em>' attribute.
	 * @see #setMailingZipCode(String)
	 * @see org.caret.model.ModelPackage#getStudentInformation_MailingZipCode()
	 * @model annotation="org.caret.model maxLength='20' personal='true'"
	 * @generated
	 */
	String getMailingZipCode();

	/**
	 * Sets the value of the '{@link org.caret.model.StudentInformation#getMailingZipCode <em>Mailing Zip Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mailing Zip Code</em>' attribute.
	 * @see #getMailingZipCode()
	 * @generated
	 */
	void setMailingZipCode(String value);

	/**
	 * Returns the value of the '<em><b>Initial Us School Enrollment Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First day in a school of the United States, kindergarten to grade 12. Source: CALPADS Student Initial US School Enrollment Date K-12 (SINF 2.36).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Initial Us School Enrollment Date</em>' attribute.
	 * @see #setInitialUsSchoolEnrollmentDate(LocalDate)
	 * @see org.caret.model.ModelPackage#getStudentInformation_InitialUsSchoolEnrollmentDate()
	 * @model dataType="org.caret.model.LocalDate"
	 *        annotation="org.caret.model personal='true'"
	 * @generated
	 */
	LocalDate getInitialUsSchoolEnrollmentDate();

	/**
	 * Sets the value of the '{@link org.caret.model.StudentInformation#getInitialUsSchoolEnrollmentDate <em>Initial Us School Enrollment Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Initial Us School Enrollment Date</em>' attribute.
	 * @see #getInitialUsSchoolEnrollmentDate()
	 * @generated
	 */
	void setInitialUsSchoolEnrollmentDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Enrolled In Us School Less Than Three Years</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Y where the student has been in schools of the United States for less than three years in all, N otherwise. Source: CALPADS Enrolled in US School less than Three Cumulative Years Indicator (SINF 2.37).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Enrolled In Us School Less Than Three Years</em>' attribute.
	 * @see #setEnrolledInUsSchoolLessThanThreeYears(String)
	 * @see org.caret.model.ModelPackage#getStudentInformation_EnrolledInUsSchoolLessThanThreeYears()
	 * @model annotation="org.caret.model maxLength='1'"
	 * @generated
	 */
	String getEnrolledInUsSchoolLessThanThreeYears();

	/**
	 * Sets the value of the '{@link org.caret.model.StudentInformation#getEnrolledInUsSchoolLessThanThreeYears <em>Enrolled In Us School Less Than Three Years</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Enrolled In Us School Less Than Three Years</em>' attribute.
	 * @see #getEnrolledInUsSchoolLessThanThreeYears()
	 * @generated
	 */
	void setEnrolledInUsSchoolLessThanThreeYears(String value);

	/**
	 * Returns the value of the '<em><b>Guardian1 First Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First name, last name and education level of the first guardian are all given or all absent. Source: CALPADS Guardian 1 First Name (SINF 2.39).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Guardian1 First Name</em>' attribute.
	 * @see #setGuardian1FirstName(String)
	 * @see org.caret.model.ModelPackage#getStudentInformation_Guardian1FirstName()
	 * @model annotation="org.caret.model maxLength='60' personal='true'"
	 * @generated
	 */
	String getGuardian1FirstName();

	/**
	 * Sets the value of the '{@link org.caret.model.StudentInformation#getGuardian1FirstName <em>Guardian1 First Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Guardian1 First Name</em>' attribute.
	 * @see #getGuardian1FirstName()
	 * @generated
	 */
	void setGuardian1FirstName(String value);

	/**
	 * Returns the value of the '<em><b>Guardian1 Last Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Source: CALPADS Guardian 1 Last Name (SINF 2.40).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Guardian1 Last Name</em>' attribute.
	 * @see #setGuardian1LastName(String)
	 * @see org.caret.model.ModelPackage#getStudentInformation_Guardian1LastName()
	 * @model annotation="org.caret.model maxLength='80' personal='true'"
	 * @generated
	 */
	String getGuardian1LastName();

	/**
	 * Sets the value of the '{@link org.caret.model.StudentInformation#getGuardian1LastName <em>Guardian1 Last Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Guardian1 Last Name</em>' attribute.
	 * @see #getGuardian1LastName()
	 * @generated
	 */
	void setGuardian1LastName(String value);

	/**
	 * Returns the value of the '<em><b>Guardian1 Highest Education Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code of the set Parent Guardian Highest Education Level. Source: CALPADS Parent Guardian 1 Highest Education Level Code (SINF 2.38).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Guardian1 Highest Education Level</em>' attribute.
	 * @see #setGuardian1HighestEducationLevel(String)
	 * @see org.caret.model.ModelPackage#getStudentInformation_Guardian1HighestEducationLevel()
	 * @model annotation="org.caret.model maxLength='10' codeSet='Parent Guardian Highest Education Level' personal='true'"
	 * @generated
	 */
	String getGuardian1HighestEducationLevel();

	/**
	 * Sets the value of the '{@link org.caret.model.StudentInformation#getGuardian1HighestEducationLevel <em>Guardian1 Highest Education Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Guardian1 Highest Education Level</em>' attribute.
	 * @see #getGuardian1HighestEducationLevel()
	 * @generated
	 */
	void setGuardian1HighestEducationLevel(String value);

	/**
	 * Returns the value of the '<em><b>Guardian2 First Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Both names of the second guardian are given or both absent; then there is a first guardian. Source: CALPADS Guardian 2 First Name (SINF 2.41).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Guardian2 First Name</em>' attribute.
	 * @see #setGuardian2FirstName(String)
	 * @see org.caret.model.ModelPackage#getStudentInformation_Guardian2FirstName()
	 * @model annotation="org.caret.model maxLength='60' personal='true'"
	 * @generated
	 */
	String getGuardian2FirstName();

	/**
	 * Sets the value of the '{@link org.caret.model.StudentInformation#getGuardian2FirstName <em>Guardian2 First Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Guardian2 First Name</em>' attribute.
	 * @see #getGuardian2FirstName()
	 * @generated
	 */
	void setGuardian2FirstName(String value);

	/**
	 * Returns the value of the '<em><b>Guardian2 Last Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Source: CALPADS Guardian 2 Last Name (SINF 2.42).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Guardian2 Last Name</em>' attribute.
	 * @see #setGuardian2LastName(String)
	 * @see org.caret.model.ModelPackage#getStudentInformation_Guardian2LastName()
	 * @model annotation="org.caret.model maxLength='80' personal='true'"
	 * @generated
	 */
	String getGuardian2LastName();

	/**
	 * Sets the value of the '{@link org.caret.model.StudentInformation#getGuardian2LastName <em>Guardian2 Last Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Guardian2 Last Name</em>' attribute.
	 * @see #getGuardian2LastName()
	 * @generated
	 */
	void setGuardian2LastName(String value);

	/**
	 * Returns the value of the '<em><b>Guardian2 Highest Education Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code of the set Parent Guardian Highest Education Level. Source: CALPADS Parent Guardian 2 Highest Education Level Code (SINF 2.50).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Guardian2 Highest Education Level</em>' attribute.
	 * @see #setGuardian2HighestEducationLevel(String)
	 * @see org.caret.model.ModelPackage#getStudentInformation_Guardian2HighestEducationLevel()
	 * @model annotation="org.caret.model maxLength='10' codeSet='Parent Guardian Highest Education Level' personal='true'"
	 * @generated
	 */
	String getGuardian2HighestEducationLevel();

	/**
	 * Sets the value of the '{@link org.caret.model.StudentInformation#getGuardian2HighestEducationLevel <em>Guardian2 Highest Education Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Guardian2 Highest Education Level</em>' attribute.
	 * @see #getGuardian2HighestEducationLevel()
	 * @generated
	 */
	void setGuardian2HighestEducationLevel(String value);

} // StudentInformation
