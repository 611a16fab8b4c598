/**
 */
package org.caret.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Postsecondary Status</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a former student does after school, as a survey in the following year tells. One PSTS record per status.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.caret.model.PostsecondaryStatus#getStudent <em>Student</em>}</li>
 *   <li>{@link org.caret.model.PostsecondaryStatus#getAcademicYear <em>Academic Year</em>}</li>
 *   <li>{@link org.caret.model.PostsecondaryStatus#getSchool <em>School</em>}</li>
 *   <li>{@link org.caret.model.PostsecondaryStatus#getNonpublicSchool <em>Nonpublic School</em>}</li>
 *   <li>{@link org.caret.model.PostsecondaryStatus#getReportingSelpa <em>Reporting Selpa</em>}</li>
 *   <li>{@link org.caret.model.PostsecondaryStatus#getParticipationType <em>Participation Type</em>}</li>
 *   <li>{@link org.caret.model.PostsecondaryStatus#getStatus <em>Status</em>}</li>
 *   <li>{@link org.caret.model.PostsecondaryStatus#getEducationalInstitutionType <em>Educational Institution Type</em>}</li>
 *   <li>{@link org.caret.model.PostsecondaryStatus#getIndustryField <em>Industry Field</em>}</li>
 *   <li>{@link org.caret.model.PostsecondaryStatus#getPostHighSchoolCredential <em>Post High School Credential</em>}</li>
 * </ul>
 *
 * @see org.caret.model.ModelPackage#getPostsecondaryStatus()
 * @model annotation="org.caret.model key='student academicYear school participationType status'"
 * @generated
 */
public interface PostsecondaryStatus extends org.caret.model.Record {
	/**
	 * Returns the value of the '<em><b>Student</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.caret.model.Student#getPostsecondaryStatuses <em>Postsecondary Statuses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Student</em>' container reference.
	 * @see #setStudent(Student)
	 * @see org.caret.model.ModelPackage#getPostsecondaryStatus_Student()
	 * @see org.caret.model.Student#getPostsecondaryStatuses
	 * @model opposite="postsecondaryStatuses" transient="false"
	 * @generated
	 */
	Student getStudent();

	/**
	 * Sets the value of the '{@link org.caret.model.PostsecondaryStatus#getStudent <em>Student</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Student</em>' container reference.
	 * @see #getStudent()
	 * @generated
	 */
	void setStudent(Student value);

	/**
	 * Returns the value of the '<em><b>Academic Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * CCYY-CCYY; the year of the survey. Source: CALPADS Academic Year ID (PSTS 17.07).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Academic Year</em>' attribute.
	 * @see #setAcademicYear(String)
	 * @see org.caret.model.ModelPackage#getPostsecondaryStatus_AcademicYear()
	 * @model annotation="org.caret.model maxLength='9'"
	 * @generated
	 */
	String getAcademicYear();

	/**
	 * Sets the value of the '{@link org.caret.model.PostsecondaryStatus#getAcademicYear <em>Academic Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Academic Year</em>' attribute.
	 * @see #getAcademicYear()
	 * @generated
	 */
	void setAcademicYear(String value);

	/**
	 * Returns the value of the '<em><b>School</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * School the student completed at. Source: CALPADS School of Attendance (PSTS 17.05).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>School</em>' reference.
	 * @see #setSchool(School)
	 * @see org.caret.model.ModelPackage#getPostsecondaryStatus_School()
	 * @model resolveProxies="false"
	 * @generated
	 */
	School getSchool();

	/**
	 * Sets the value of the '{@link org.caret.model.PostsecondaryStatus#getSchool <em>School</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>School</em>' reference.
	 * @see #getSchool()
	 * @generated
	 */
	void setSchool(School value);

	/**
	 * Returns the value of the '<em><b>Nonpublic School</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code of the nonpublic school, seven digits; only where the school is 0000001. Source: CALPADS School of Attendance NPS (PSTS 17.06).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Nonpublic School</em>' attribute.
	 * @see #setNonpublicSchool(String)
	 * @see org.caret.model.ModelPackage#getPostsecondaryStatus_NonpublicSchool()
	 * @model annotation="org.caret.model maxLength='7'"
	 * @generated
	 */
	String getNonpublicSchool();

	/**
	 * Sets the value of the '{@link org.caret.model.PostsecondaryStatus#getNonpublicSchool <em>Nonpublic School</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Nonpublic School</em>' attribute.
	 * @see #getNonpublicSchool()
	 * @generated
	 */
	void setNonpublicSchool(String value);

	/**
	 * Returns the value of the '<em><b>Reporting Selpa</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Four digits; with participation type 30 only. Source: CALPADS Reporting SELPA (PSTS 17.10).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reporting Selpa</em>' attribute.
	 * @see #setReportingSelpa(String)
	 * @see org.caret.model.ModelPackage#getPostsecondaryStatus_ReportingSelpa()
	 * @model annotation="org.caret.model maxLength='10'"
	 * @generated
	 */
	String getReportingSelpa();

	/**
	 * Sets the value of the '{@link org.caret.model.PostsecondaryStatus#getReportingSelpa <em>Reporting Selpa</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reporting Selpa</em>' attribute.
	 * @see #getReportingSelpa()
	 * @generated
	 */
	void setReportingSelpa(String value);

	/**
	 * Returns the value of the '<em><b>Participation Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 10 partnership academy, 20 career technical education, 30 special education. Code of the set Education Program Participation Type. Source: CALPADS Education Program Participation Type Code (PSTS 17.11).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Participation Type</em>' attribute.
	 * @see #setParticipationType(String)
	 * @see org.caret.model.ModelPackage#getPostsecondaryStatus_ParticipationType()
	 * @model annotation="org.caret.model maxLength='10' codeSet='Education Program Participation Type'"
	 * @generated
	 */
	String getParticipationType();

	/**
	 * Sets the value of the '{@link org.caret.model.PostsecondaryStatus#getParticipationType <em>Participation Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Participation Type</em>' attribute.
	 * @see #getParticipationType()
	 * @generated
	 */
	void setParticipationType(String value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code of the set Postsecondary Status. Source: CALPADS Postsecondary Status Code (PSTS 17.12).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see #setStatus(String)
	 * @see org.caret.model.ModelPackage#getPostsecondaryStatus_Status()
	 * @model annotation="org.caret.model maxLength='10' codeSet='Postsecondary Status'"
	 * @generated
	 */
	String getStatus();

	/**
	 * Sets the value of the '{@link org.caret.model.PostsecondaryStatus#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(String value);

	/**
	 * Returns the value of the '<em><b>Educational Institution Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 10 public, 20 private not for profit, 30 for profit. Code of the set Educational Institution Type. Source: CALPADS Educational Institution Type (PSTS 17.13).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Educational Institution Type</em>' attribute.
	 * @see #setEducationalInstitutionType(String)
	 * @see org.caret.model.ModelPackage#getPostsecondaryStatus_EducationalInstitutionType()
	 * @model annotation="org.caret.model maxLength='10' codeSet='Educational Institution Type'"
	 * @generated
	 */
	String getEducationalInstitutionType();

	/**
	 * Sets the value of the '{@link org.caret.model.PostsecondaryStatus#getEducationalInstitutionType <em>Educational Institution Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Educational Institution Type</em>' attribute.
	 * @see #getEducationalInstitutionType()
	 * @generated
	 */
	void setEducationalInstitutionType(String value);

	/**
	 * Returns the value of the '<em><b>Industry Field</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code of the set Industry Field. Source: CALPADS Industry Field (PSTS 17.14).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Industry Field</em>' attribute.
	 * @see #setIndustryField(String)
	 * @see org.caret.model.ModelPackage#getPostsecondaryStatus_IndustryField()
	 * @model annotation="org.caret.model maxLength='20' codeSet='Industry Field'"
	 * @generated
	 */
	String getIndustryField();

	/**
	 * Sets the value of the '{@link org.caret.model.PostsecondaryStatus#getIndustryField <em>Industry Field</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Industry Field</em>' attribute.
	 * @see #getIndustryField()
	 * @generated
	 */
	void setIndustryField(String value);

	/**
	 * Returns the value of the '<em><b>Post High School Credential</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Source: CALPADS Post-High School Credential (PSTS 17.15).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Post High School Credential</em>' attribute.
	 * @see #setPostHighSchoolCredential(String)
	 * @see org.caret.model.ModelPackage#getPostsecondaryStatus_PostHighSchoolCredential()
	 * @model annotation="org.caret.model maxLength='80'"
	 * @generated
	 */
	String getPostHighSchoolCredential();

	/**
	 * Sets the value of the '{@link org.caret.model.PostsecondaryStatus#getPostHighSchoolCredential <em>Post High School Credential</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Post High School Credential</em>' attribute.
	 * @see #getPostHighSchoolCredential()
	 * @generated
	 */
	void setPostHighSchoolCredential(String value);

} // PostsecondaryStatus
