/**
 */
package org.caret.model;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Staff Information</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What holds of a staff member from a day on: name, birth date, ethnicity and race, degree, employment. One SDEM record.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.caret.model.StaffInformation#getStaffMember <em>Staff Member</em>}</li>
 *   <li>{@link org.caret.model.StaffInformation#getLegalFirstName <em>Legal First Name</em>}</li>
 *   <li>{@link org.caret.model.StaffInformation#getLegalMiddleName <em>Legal Middle Name</em>}</li>
 *   <li>{@link org.caret.model.StaffInformation#getLegalLastName <em>Legal Last Name</em>}</li>
 *   <li>{@link org.caret.model.StaffInformation#getAliasFirstName <em>Alias First Name</em>}</li>
 *   <li>{@link org.caret.model.StaffInformation#getAliasMiddleName <em>Alias Middle Name</em>}</li>
 *   <li>{@link org.caret.model.StaffInformation#getAliasLastName <em>Alias Last Name</em>}</li>
 *   <li>{@link org.caret.model.StaffInformation#getBirthDate <em>Birth Date</em>}</li>
 *   <li>{@link org.caret.model.StaffInformation#getGender <em>Gender</em>}</li>
 *   <li>{@link org.caret.model.StaffInformation#getHispanicEthnicity <em>Hispanic Ethnicity</em>}</li>
 *   <li>{@link org.caret.model.StaffInformation#getEthnicityMissing <em>Ethnicity Missing</em>}</li>
 *   <li>{@link org.caret.model.StaffInformation#getRace1 <em>Race1</em>}</li>
 *   <li>{@link org.caret.model.StaffInformation#getRace2 <em>Race2</em>}</li>
 *   <li>{@link org.caret.model.StaffInformation#getRace3 <em>Race3</em>}</li>
 *   <li>{@link org.caret.model.StaffInformation#getRace4 <em>Race4</em>}</li>
 *   <li>{@link org.caret.model.StaffInformation#getRace5 <em>Race5</em>}</li>
 *   <li>{@link org.caret.model.StaffInformation#getRaceMissing <em>Race Missing</em>}</li>
 *   <li>{@link org.caret.model.StaffInformation#getHighestDegree <em>Highest Degree</em>}</li>
 *   <li>{@link org.caret.model.StaffInformation#getEmploymentStatus <em>Employment Status</em>}</li>
 *   <li>{@link org.caret.model.StaffInformation#getEmploymentStartDate <em>Employment Start Date</em>}</li>
 *   <li>{@link org.caret.model.StaffInformation#getEmploymentEndDate <em>Employment End Date</em>}</li>
 *   <li>{@link org.caret.model.StaffInformation#getServiceYearsLea <em>Service Years Lea</em>}</li>
 *   <li>{@link org.caret.model.StaffInformation#getServiceYearsTotal <em>Service Years Total</em>}</li>
 * </ul>
 *
 * @see org.caret.model.ModelPackage#getStaffInformation()
 * @model annotation="org.caret.model key='staffMember start' noOverlap='true'"
 * @generated
 */
public interface StaffInformation extends DatedRecord {
	/**
	 * Returns the value of the '<em><b>Staff Member</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.caret.model.StaffMember#getInformation <em>Information</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Staff Member</em>' container reference.
	 * @see #setStaffMember(StaffMember)
	 * @see org.caret.model.ModelPackage#getStaffInformation_StaffMember()
	 * @see org.caret.model.StaffMember#getInformation
	 * @model opposite="information" transient="false"
	 * @generated
	 */
	StaffMember getStaffMember();

	/**
	 * Sets the value of the '{@link org.caret.model.StaffInformation#getStaffMember <em>Staff Member</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Staff Member</em>' container reference.
	 * @see #getStaffMember()
	 * @generated
	 */
	void setStaffMember(StaffMember value);

	/**
	 * Returns the value of the '<em><b>Legal First Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Source: CALPADS Staff Legal First Name (SDEM 7.10, SASS 8.09).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Legal First Name</em>' attribute.
	 * @see #setLegalFirstName(String)
	 * @see org.caret.model.ModelPackage#getStaffInformation_LegalFirstName()
	 * @model annotation="org.caret.model maxLength='60' personal='true'"
	 * @generated
	 */
	String getLegalFirstName();

	/**
	 * Sets the value of the '{@link org.caret.model.StaffInformation#getLegalFirstName <em>Legal First Name</em>}' attribute.
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
	 * Source: CALPADS Staff Legal Middle Name (SDEM 7.11).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Legal Middle Name</em>' attribute.
	 * @see #setLegalMiddleName(String)
	 * @see org.caret.model.ModelPackage#getStaffInformation_LegalMiddleName()
	 * @model annotation="org.caret.model maxLength='60' personal='true'"
	 * @generated
	 */
	String getLegalMiddleName();

	/**
	 * Sets the value of the '{@link org.caret.model.StaffInformation#getLegalMiddleName <em>Legal Middle Name</em>}' attribute.
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
	 * Source: CALPADS Staff Legal Last Name (SDEM 7.12, SASS 8.10).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Legal Last Name</em>' attribute.
	 * @see #setLegalLastName(String)
	 * @see org.caret.model.ModelPackage#getStaffInformation_LegalLastName()
	 * @model annotation="org.caret.model maxLength='80' personal='true'"
	 * @generated
	 */
	String getLegalLastName();

	/**
	 * Sets the value of the '{@link org.caret.model.StaffInformation#getLegalLastName <em>Legal Last Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Legal Last Name</em>' attribute.
	 * @see #getLegalLastName()
	 * @generated
	 */
	void setLegalLastName(String value);

	/**
	 * Returns the value of the '<em><b>Alias First Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Former name; given together with the alias last name or not at all. Source: CALPADS Staff Alias First Name (SDEM 7.13).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Alias First Name</em>' attribute.
	 * @see #setAliasFirstName(String)
	 * @see org.caret.model.ModelPackage#getStaffInformation_AliasFirstName()
	 * @model annotation="org.caret.model maxLength='60' personal='true'"
	 * @generated
	 */
	String getAliasFirstName();

	/**
	 * Sets the value of the '{@link org.caret.model.StaffInformation#getAliasFirstName <em>Alias First Name</em>}' attribute.
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
	 * Source: CALPADS Staff Alias Middle Name (SDEM 7.14).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Alias Middle Name</em>' attribute.
	 * @see #setAliasMiddleName(String)
	 * @see org.caret.model.ModelPackage#getStaffInformation_AliasMiddleName()
	 * @model annotation="org.caret.model maxLength='60' personal='true'"
	 * @generated
	 */
	String getAliasMiddleName();

	/**
	 * Sets the value of the '{@link org.caret.model.StaffInformation#getAliasMiddleName <em>Alias Middle Name</em>}' attribute.
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
	 * Source: CALPADS Staff Alias Last Name (SDEM 7.15).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Alias Last Name</em>' attribute.
	 * @see #setAliasLastName(String)
	 * @see org.caret.model.ModelPackage#getStaffInformation_AliasLastName()
	 * @model annotation="org.caret.model maxLength='80' personal='true'"
	 * @generated
	 */
	String getAliasLastName();

	/**
	 * Sets the value of the '{@link org.caret.model.StaffInformation#getAliasLastName <em>Alias Last Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Alias Last Name</em>' attribute.
	 * @see #getAliasLastName()
	 * @generated
	 */
	void setAliasLastName(String value);

	/**
	 * Returns the value of the '<em><b>Birth Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Source: CALPADS Staff Birth Date (SDEM 7.16, SASS 8.11).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Birth Date</em>' attribute.
	 * @see #setBirthDate(LocalDate)
	 * @see org.caret.model.ModelPackage#getStaffInformation_BirthDate()
	 * @model dataType="org.caret.model.LocalDate"
	 *        annotation="org.caret.model personal='true'"
	 * @generated
	 */
	LocalDate getBirthDate();

	/**
	 * Sets the value of the '{@link org.caret.model.StaffInformation#getBirthDate <em>Birth Date</em>}' attribute.
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
	 * Code of the set Gender. Source: CALPADS Staff Gender Code (SDEM 7.17, SASS 8.12).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gender</em>' attribute.
	 * @see #setGender(String)
	 * @see org.caret.model.ModelPackage#getStaffInformation_Gender()
	 * @model annotation="org.caret.model maxLength='1' codeSet='Gender' personal='true'"
	 * @generated
	 */
	String getGender();

	/**
	 * Sets the value of the '{@link org.caret.model.StaffInformation#getGender <em>Gender</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gender</em>' attribute.
	 * @see #getGender()
	 * @generated
	 */
	void setGender(String value);

	/**
	 * Returns the value of the '<em><b>Hispanic Ethnicity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Y or N; absent where the person did not answer. Source: CALPADS Staff Hispanic Ethnicity Indicator (SDEM 7.18).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hispanic Ethnicity</em>' attribute.
	 * @see #setHispanicEthnicity(String)
	 * @see org.caret.model.ModelPackage#getStaffInformation_HispanicEthnicity()
	 * @model annotation="org.caret.model maxLength='1' personal='true'"
	 * @generated
	 */
	String getHispanicEthnicity();

	/**
	 * Sets the value of the '{@link org.caret.model.StaffInformation#getHispanicEthnicity <em>Hispanic Ethnicity</em>}' attribute.
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
	 * Y where the ethnicity was intentionally not answered. Source: CALPADS Staff Ethnicity Missing Indicator (SDEM 7.19).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ethnicity Missing</em>' attribute.
	 * @see #setEthnicityMissing(String)
	 * @see org.caret.model.ModelPackage#getStaffInformation_EthnicityMissing()
	 * @model annotation="org.caret.model maxLength='1' personal='true'"
	 * @generated
	 */
	String getEthnicityMissing();

	/**
	 * Sets the value of the '{@link org.caret.model.StaffInformation#getEthnicityMissing <em>Ethnicity Missing</em>}' attribute.
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
	 * Code of the set Race Category. Source: CALPADS Staff Race 1 Code (SDEM 7.20).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Race1</em>' attribute.
	 * @see #setRace1(String)
	 * @see org.caret.model.ModelPackage#getStaffInformation_Race1()
	 * @model annotation="org.caret.model maxLength='10' codeSet='Race Category' personal='true'"
	 * @generated
	 */
	String getRace1();

	/**
	 * Sets the value of the '{@link org.caret.model.StaffInformation#getRace1 <em>Race1</em>}' attribute.
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
	 * Code of the set Race Category. Source: CALPADS Staff Race 2 Code (SDEM 7.21).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Race2</em>' attribute.
	 * @see #setRace2(String)
	 * @see org.caret.model.ModelPackage#getStaffInformation_Race2()
	 * @model annotation="org.caret.model maxLength='10' codeSet='Race Category' personal='true'"
	 * @generated
	 */
	String getRace2();

	/**
	 * Sets the value of the '{@link org.caret.model.StaffInformation#getRace2 <em>Race2</em>}' attribute.
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
	 * Code of the set Race Category. Source: CALPADS Staff Race 3 Code (SDEM 7.22).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Race3</em>' attribute.
	 * @see #setRace3(String)
	 * @see org.caret.model.ModelPackage#getStaffInformation_Race3()
	 * @model annotation="org.caret.model maxLength='10' codeSet='Race Category' personal='true'"
	 * @generated
	 */
	String getRace3();

	/**
	 * Sets the value of the '{@link org.caret.model.StaffInformation#getRace3 <em>Race3</em>}' attribute.
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
	 * Code of the set Race Category. Source: CALPADS Staff Race 4 Code (SDEM 7.23).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Race4</em>' attribute.
	 * @see #setRace4(String)
	 * @see org.caret.model.ModelPackage#getStaffInformation_Race4()
	 * @model annotation="org.caret.model maxLength='10' codeSet='Race Category' personal='true'"
	 * @generated
	 */
	String getRace4();

	/**
	 * Sets the value of the '{@link org.caret.model.StaffInformation#getRace4 <em>Race4</em>}' attribute.
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
	 * Code of the set Race Category. Source: CALPADS Staff Race 5 Code (SDEM 7.24).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Race5</em>' attribute.
	 * @see #setRace5(String)
	 * @see org.caret.model.ModelPackage#getStaffInformation_Race5()
	 * @model annotation="org.caret.model maxLength='10' codeSet='Race Category' personal='true'"
	 * @generated
	 */
	String getRace5();

	/**
	 * Sets the value of the '{@link org.caret.model.StaffInformation#getRace5 <em>Race5</em>}' attribute.
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
	 * Y where no race was answered; only when all five race codes are absent. Source: CALPADS Staff Race Missing Indicator (SDEM 7.25).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Race Missing</em>' attribute.
	 * @see #setRaceMissing(String)
	 * @see org.caret.model.ModelPackage#getStaffInformation_RaceMissing()
	 * @model annotation="org.caret.model maxLength='1' personal='true'"
	 * @generated
	 */
	String getRaceMissing();

	/**
	 * Sets the value of the '{@link org.caret.model.StaffInformation#getRaceMissing <em>Race Missing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Race Missing</em>' attribute.
	 * @see #getRaceMissing()
	 * @generated
	 */
	void setRaceMissing(String value);

	/**
	 * Returns the value of the '<em><b>Highest Degree</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code of the set Staff Highest Degree. Source: CALPADS Staff Highest Degree Code (SDEM 7.26).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Highest Degree</em>' attribute.
	 * @see #setHighestDegree(String)
	 * @see org.caret.model.ModelPackage#getStaffInformation_HighestDegree()
	 * @model annotation="org.caret.model maxLength='20' codeSet='Staff Highest Degree'"
	 * @generated
	 */
	String getHighestDegree();

	/**
	 * Sets the value of the '{@link org.caret.model.StaffInformation#getHighestDegree <em>Highest Degree</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Highest Degree</em>' attribute.
	 * @see #getHighestDegree()
	 * @generated
	 */
	void setHighestDegree(String value);

	/**
	 * Returns the value of the '<em><b>Employment Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code of the set Staff Employment Status. Source: CALPADS Staff Employment Status Code (SDEM 7.27).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Employment Status</em>' attribute.
	 * @see #setEmploymentStatus(String)
	 * @see org.caret.model.ModelPackage#getStaffInformation_EmploymentStatus()
	 * @model annotation="org.caret.model maxLength='20' codeSet='Staff Employment Status'"
	 * @generated
	 */
	String getEmploymentStatus();

	/**
	 * Sets the value of the '{@link org.caret.model.StaffInformation#getEmploymentStatus <em>Employment Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Employment Status</em>' attribute.
	 * @see #getEmploymentStatus()
	 * @generated
	 */
	void setEmploymentStatus(String value);

	/**
	 * Returns the value of the '<em><b>Employment Start Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Source: CALPADS Staff Employment Start Date (SDEM 7.28).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Employment Start Date</em>' attribute.
	 * @see #setEmploymentStartDate(LocalDate)
	 * @see org.caret.model.ModelPackage#getStaffInformation_EmploymentStartDate()
	 * @model dataType="org.caret.model.LocalDate"
	 * @generated
	 */
	LocalDate getEmploymentStartDate();

	/**
	 * Sets the value of the '{@link org.caret.model.StaffInformation#getEmploymentStartDate <em>Employment Start Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Employment Start Date</em>' attribute.
	 * @see #getEmploymentStartDate()
	 * @generated
	 */
	void setEmploymentStartDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Employment End Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last day of employment. Source: CALPADS Staff Employment End Date (SDEM 7.29).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Employment End Date</em>' attribute.
	 * @see #setEmploymentEndDate(LocalDate)
	 * @see org.caret.model.ModelPackage#getStaffInformation_EmploymentEndDate()
	 * @model dataType="org.caret.model.LocalDate"
	 * @generated
	 */
	LocalDate getEmploymentEndDate();

	/**
	 * Sets the value of the '{@link org.caret.model.StaffInformation#getEmploymentEndDate <em>Employment End Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Employment End Date</em>' attribute.
	 * @see #getEmploymentEndDate()
	 * @generated
	 */
	void setEmploymentEndDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Service Years Lea</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whole years of service in this district. Source: CALPADS Staff Service Years LEA (SDEM 7.30).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Service Years Lea</em>' attribute.
	 * @see #setServiceYearsLea(Integer)
	 * @see org.caret.model.ModelPackage#getStaffInformation_ServiceYearsLea()
	 * @model
	 * @generated
	 */
	Integer getServiceYearsLea();

	/**
	 * Sets the value of the '{@link org.caret.model.StaffInformation#getServiceYearsLea <em>Service Years Lea</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Service Years Lea</em>' attribute.
	 * @see #getServiceYearsLea()
	 * @generated
	 */
	void setServiceYearsLea(Integer value);

	/**
	 * Returns the value of the '<em><b>Service Years Total</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whole years of educational service anywhere; not less than the years in this district. Source: CALPADS Staff Service Years Total (SDEM 7.31).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Service Years Total</em>' attribute.
	 * @see #setServiceYearsTotal(Integer)
	 * @see org.caret.model.ModelPackage#getStaffInformation_ServiceYearsTotal()
	 * @model
	 * @generated
	 */
	Integer getServiceYearsTotal();

	/**
	 * Sets the value of the '{@link org.caret.model.StaffInformation#getServiceYearsTotal <em>Service Years Total</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Service Years Total</em>' attribute.
	 * @see #getServiceYearsTotal()
	 * @generated
	 */
	void setServiceYearsTotal(Integer value);

} // StaffInformation
