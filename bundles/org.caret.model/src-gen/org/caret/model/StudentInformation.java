/**
 */
package org.caret.model;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Student Information</b></em>'.
 * <!-- end-user-doc -->
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
 * </ul>
 *
 * @see org.caret.model.ModelPackage#getStudentInformation()
 * @model annotation="org.caret.model key='student start' noOverlap='true'"
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
	 * @return the value of the '<em>Birth City</em>' attribute.
	 * @see #setBirthCity(String)
	 * @see org.caret.model.ModelPackage#getStudentInformation_BirthCity()
	 * @model annotation="org.caret.model maxLength='60' personal='true'"
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
	 * @return the value of the '<em>Primary Language</em>' attribute.
	 * @see #setPrimaryLanguage(String)
	 * @see org.caret.model.ModelPackage#getStudentInformation_PrimaryLanguage()
	 * @model annotation="org.caret.model maxLength='3' codeSet='Language'"
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

} // StudentInformation
