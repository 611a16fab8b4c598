/**
 */
package org.caret.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Program Membership</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A student takes part in, or is eligible for, an education program at a school. Memberships in different programs may overlap. One SPRG record.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.caret.model.ProgramMembership#getStudent <em>Student</em>}</li>
 *   <li>{@link org.caret.model.ProgramMembership#getSchool <em>School</em>}</li>
 *   <li>{@link org.caret.model.ProgramMembership#getProgram <em>Program</em>}</li>
 *   <li>{@link org.caret.model.ProgramMembership#getMembership <em>Membership</em>}</li>
 *   <li>{@link org.caret.model.ProgramMembership#getEducationService <em>Education Service</em>}</li>
 *   <li>{@link org.caret.model.ProgramMembership#getEducationServiceAcademicYear <em>Education Service Academic Year</em>}</li>
 *   <li>{@link org.caret.model.ProgramMembership#getCaliforniaPartnershipAcademyId <em>California Partnership Academy Id</em>}</li>
 *   <li>{@link org.caret.model.ProgramMembership#getMigrantStudentId <em>Migrant Student Id</em>}</li>
 *   <li>{@link org.caret.model.ProgramMembership#getPrimaryDisability <em>Primary Disability</em>}</li>
 *   <li>{@link org.caret.model.ProgramMembership#getDistrictOfSpecialEducationAccountability <em>District Of Special Education Accountability</em>}</li>
 *   <li>{@link org.caret.model.ProgramMembership#getHomelessDwellingType <em>Homeless Dwelling Type</em>}</li>
 *   <li>{@link org.caret.model.ProgramMembership#getUnaccompaniedYouth <em>Unaccompanied Youth</em>}</li>
 *   <li>{@link org.caret.model.ProgramMembership#getRunawayYouth <em>Runaway Youth</em>}</li>
 * </ul>
 *
 * @see org.caret.model.ModelPackage#getProgramMembership()
 * @model annotation="org.caret.model key='student school program start educationService educationServiceAcademicYear'"
 * @generated
 */
public interface ProgramMembership extends DatedRecord {
	/**
	 * Returns the value of the '<em><b>Student</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.caret.model.Student#getProgramMemberships <em>Program Memberships</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Student</em>' container reference.
	 * @see #setStudent(Student)
	 * @see org.caret.model.ModelPackage#getProgramMembership_Student()
	 * @see org.caret.model.Student#getProgramMemberships
	 * @model opposite="programMemberships" transient="false"
	 * @generated
	 */
	Student getStudent();

	/**
	 * Sets the value of the '{@link org.caret.model.ProgramMembership#getStudent <em>Student</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Student</em>' container reference.
	 * @see #getStudent()
	 * @generated
	 */
	void setStudent(Student value);

	/**
	 * Returns the value of the '<em><b>School</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * School of attendance the membership is reported at. Source: CALPADS School of Attendance (SPRG 3.05).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>School</em>' reference.
	 * @see #setSchool(School)
	 * @see org.caret.model.ModelPackage#getProgramMembership_School()
	 * @model resolveProxies="false"
	 * @generated
	 */
	School getSchool();

	/**
	 * Sets the value of the '{@link org.caret.model.ProgramMembership#getSchool <em>School</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>School</em>' reference.
	 * @see #getSchool()
	 * @generated
	 */
	void setSchool(School value);

	/**
	 * Returns the value of the '<em><b>Program</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Three digits: 181 free meals, 191 homeless and so on. Code of the set Education Program. Source: CALPADS Education Program Code (SPRG 3.13).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Program</em>' attribute.
	 * @see #setProgram(String)
	 * @see org.caret.model.ModelPackage#getProgramMembership_Program()
	 * @model annotation="org.caret.model maxLength='10' codeSet='Education Program'"
	 * @generated
	 */
	String getProgram();

	/**
	 * Sets the value of the '{@link org.caret.model.ProgramMembership#getProgram <em>Program</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Program</em>' attribute.
	 * @see #getProgram()
	 * @generated
	 */
	void setProgram(String value);

	/**
	 * Returns the value of the '<em><b>Membership</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 1 eligible, 3 participating. Code of the set Education Program Membership. Source: CALPADS Education Program Membership Code (SPRG 3.14).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Membership</em>' attribute.
	 * @see #setMembership(String)
	 * @see org.caret.model.ModelPackage#getProgramMembership_Membership()
	 * @model annotation="org.caret.model maxLength='10' codeSet='Education Program Membership'"
	 * @generated
	 */
	String getMembership();

	/**
	 * Sets the value of the '{@link org.caret.model.ProgramMembership#getMembership <em>Membership</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Membership</em>' attribute.
	 * @see #getMembership()
	 * @generated
	 */
	void setMembership(String value);

	/**
	 * Returns the value of the '<em><b>Education Service</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Service given under Title I; required with program 122. Code of the set Education Service (Title I). Source: CALPADS Education Service Code (SPRG 3.18).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Education Service</em>' attribute.
	 * @see #setEducationService(String)
	 * @see org.caret.model.ModelPackage#getProgramMembership_EducationService()
	 * @model annotation="org.caret.model maxLength='10' codeSet='Education Service (Title I)'"
	 * @generated
	 */
	String getEducationService();

	/**
	 * Sets the value of the '{@link org.caret.model.ProgramMembership#getEducationService <em>Education Service</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Education Service</em>' attribute.
	 * @see #getEducationService()
	 * @generated
	 */
	void setEducationService(String value);

	/**
	 * Returns the value of the '<em><b>Education Service Academic Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * CCYY-CCYY; goes with the service. Source: CALPADS Education Service Academic Year (SPRG 3.17).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Education Service Academic Year</em>' attribute.
	 * @see #setEducationServiceAcademicYear(String)
	 * @see org.caret.model.ModelPackage#getProgramMembership_EducationServiceAcademicYear()
	 * @model annotation="org.caret.model maxLength='9'"
	 * @generated
	 */
	String getEducationServiceAcademicYear();

	/**
	 * Sets the value of the '{@link org.caret.model.ProgramMembership#getEducationServiceAcademicYear <em>Education Service Academic Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Education Service Academic Year</em>' attribute.
	 * @see #getEducationServiceAcademicYear()
	 * @generated
	 */
	void setEducationServiceAcademicYear(String value);

	/**
	 * Returns the value of the '<em><b>California Partnership Academy Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifier of the academy; program 113. Source: CALPADS California Partnership Academy ID (SPRG 3.19).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>California Partnership Academy Id</em>' attribute.
	 * @see #setCaliforniaPartnershipAcademyId(String)
	 * @see org.caret.model.ModelPackage#getProgramMembership_CaliforniaPartnershipAcademyId()
	 * @model annotation="org.caret.model maxLength='20'"
	 * @generated
	 */
	String getCaliforniaPartnershipAcademyId();

	/**
	 * Sets the value of the '{@link org.caret.model.ProgramMembership#getCaliforniaPartnershipAcademyId <em>California Partnership Academy Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>California Partnership Academy Id</em>' attribute.
	 * @see #getCaliforniaPartnershipAcademyId()
	 * @generated
	 */
	void setCaliforniaPartnershipAcademyId(String value);

	/**
	 * Returns the value of the '<em><b>Migrant Student Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifier in the migrant education system; program 135. Source: CALPADS Migrant Student ID (SPRG 3.20).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Migrant Student Id</em>' attribute.
	 * @see #setMigrantStudentId(String)
	 * @see org.caret.model.ModelPackage#getProgramMembership_MigrantStudentId()
	 * @model annotation="org.caret.model maxLength='20' personal='true'"
	 * @generated
	 */
	String getMigrantStudentId();

	/**
	 * Sets the value of the '{@link org.caret.model.ProgramMembership#getMigrantStudentId <em>Migrant Student Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Migrant Student Id</em>' attribute.
	 * @see #getMigrantStudentId()
	 * @generated
	 */
	void setMigrantStudentId(String value);

	/**
	 * Returns the value of the '<em><b>Primary Disability</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Required with program 144 until 2018-19; later special education has records of its own. Code of the set Disability Category. Source: CALPADS Primary Disability Code (SPRG-2019 3.21).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Primary Disability</em>' attribute.
	 * @see #setPrimaryDisability(String)
	 * @see org.caret.model.ModelPackage#getProgramMembership_PrimaryDisability()
	 * @model annotation="org.caret.model maxLength='10' codeSet='Disability Category' personal='true'"
	 * @generated
	 */
	String getPrimaryDisability();

	/**
	 * Sets the value of the '{@link org.caret.model.ProgramMembership#getPrimaryDisability <em>Primary Disability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Primary Disability</em>' attribute.
	 * @see #getPrimaryDisability()
	 * @generated
	 */
	void setPrimaryDisability(String value);

	/**
	 * Returns the value of the '<em><b>District Of Special Education Accountability</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * County-district code of the accountable district, seven digits. Source: CALPADS District of Special Education Accountability (SPRG-2019 3.22).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>District Of Special Education Accountability</em>' attribute.
	 * @see #setDistrictOfSpecialEducationAccountability(String)
	 * @see org.caret.model.ModelPackage#getProgramMembership_DistrictOfSpecialEducationAccountability()
	 * @model annotation="org.caret.model maxLength='7'"
	 * @generated
	 */
	String getDistrictOfSpecialEducationAccountability();

	/**
	 * Sets the value of the '{@link org.caret.model.ProgramMembership#getDistrictOfSpecialEducationAccountability <em>District Of Special Education Accountability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>District Of Special Education Accountability</em>' attribute.
	 * @see #getDistrictOfSpecialEducationAccountability()
	 * @generated
	 */
	void setDistrictOfSpecialEducationAccountability(String value);

	/**
	 * Returns the value of the '<em><b>Homeless Dwelling Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where a homeless student stays; program 191. Code of the set Homeless Dwelling Type. Source: CALPADS Homeless Dwelling Type (SPRG 3.23).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Homeless Dwelling Type</em>' attribute.
	 * @see #setHomelessDwellingType(String)
	 * @see org.caret.model.ModelPackage#getProgramMembership_HomelessDwellingType()
	 * @model annotation="org.caret.model maxLength='10' codeSet='Homeless Dwelling Type'"
	 * @generated
	 */
	String getHomelessDwellingType();

	/**
	 * Sets the value of the '{@link org.caret.model.ProgramMembership#getHomelessDwellingType <em>Homeless Dwelling Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Homeless Dwelling Type</em>' attribute.
	 * @see #getHomelessDwellingType()
	 * @generated
	 */
	void setHomelessDwellingType(String value);

	/**
	 * Returns the value of the '<em><b>Unaccompanied Youth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Y or N; program 191. Source: CALPADS Unaccompanied Youth Indicator (SPRG 3.24).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unaccompanied Youth</em>' attribute.
	 * @see #setUnaccompaniedYouth(String)
	 * @see org.caret.model.ModelPackage#getProgramMembership_UnaccompaniedYouth()
	 * @model annotation="org.caret.model maxLength='1'"
	 * @generated
	 */
	String getUnaccompaniedYouth();

	/**
	 * Sets the value of the '{@link org.caret.model.ProgramMembership#getUnaccompaniedYouth <em>Unaccompanied Youth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unaccompanied Youth</em>' attribute.
	 * @see #getUnaccompaniedYouth()
	 * @generated
	 */
	void setUnaccompaniedYouth(String value);

	/**
	 * Returns the value of the '<em><b>Runaway Youth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Y or N; program 191, until 2022-23. Source: CALPADS Runaway Youth Indicator (SPRG-2019 3.25).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Runaway Youth</em>' attribute.
	 * @see #setRunawayYouth(String)
	 * @see org.caret.model.ModelPackage#getProgramMembership_RunawayYouth()
	 * @model annotation="org.caret.model maxLength='1'"
	 * @generated
	 */
	String getRunawayYouth();

	/**
	 * Sets the value of the '{@link org.caret.model.ProgramMembership#getRunawayYouth <em>Runaway Youth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Runaway Youth</em>' attribute.
	 * @see #getRunawayYouth()
	 * @generated
	 */
	void setRunawayYouth(String value);

} // ProgramMembership
