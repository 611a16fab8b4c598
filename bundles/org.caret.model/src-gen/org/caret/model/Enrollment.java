/**
 */
package org.caret.model;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Enrollment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A span of days in which a student is enrolled at a school, in one grade and status. One SENR record.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.caret.model.Enrollment#getStudent <em>Student</em>}</li>
 *   <li>{@link org.caret.model.Enrollment#getAcademicYear <em>Academic Year</em>}</li>
 *   <li>{@link org.caret.model.Enrollment#getSchool <em>School</em>}</li>
 *   <li>{@link org.caret.model.Enrollment#getNonpublicSchool <em>Nonpublic School</em>}</li>
 *   <li>{@link org.caret.model.Enrollment#getStart <em>Start</em>}</li>
 *   <li>{@link org.caret.model.Enrollment#getExitDate <em>Exit Date</em>}</li>
 *   <li>{@link org.caret.model.Enrollment#getStatus <em>Status</em>}</li>
 *   <li>{@link org.caret.model.Enrollment#getGradeLevel <em>Grade Level</em>}</li>
 *   <li>{@link org.caret.model.Enrollment#getExitReason <em>Exit Reason</em>}</li>
 *   <li>{@link org.caret.model.Enrollment#getCompletionStatus <em>Completion Status</em>}</li>
 *   <li>{@link org.caret.model.Enrollment#getExpectedReceiverSchool <em>Expected Receiver School</em>}</li>
 *   <li>{@link org.caret.model.Enrollment#getMetAllUcCsuRequirements <em>Met All Uc Csu Requirements</em>}</li>
 *   <li>{@link org.caret.model.Enrollment#getSchoolTransfer <em>School Transfer</em>}</li>
 *   <li>{@link org.caret.model.Enrollment#getDistrictOfGeographicResidence <em>District Of Geographic Residence</em>}</li>
 *   <li>{@link org.caret.model.Enrollment#getGoldenStateSealMeritDiploma <em>Golden State Seal Merit Diploma</em>}</li>
 *   <li>{@link org.caret.model.Enrollment#getSealOfBiliteracy <em>Seal Of Biliteracy</em>}</li>
 *   <li>{@link org.caret.model.Enrollment#getAdultAgeWithDisabilitiesInTransitionStatus <em>Adult Age With Disabilities In Transition Status</em>}</li>
 *   <li>{@link org.caret.model.Enrollment#getGraduationExemption <em>Graduation Exemption</em>}</li>
 *   <li>{@link org.caret.model.Enrollment#getPostsecondaryTransitionStatus <em>Postsecondary Transition Status</em>}</li>
 *   <li>{@link org.caret.model.Enrollment#getWorkforceReadinessCertificateCompletion <em>Workforce Readiness Certificate Completion</em>}</li>
 *   <li>{@link org.caret.model.Enrollment#getFoodHandlerCertificationCompletion <em>Food Handler Certification Completion</em>}</li>
 *   <li>{@link org.caret.model.Enrollment#getPreApprenticeshipCertificationCompletion <em>Pre Apprenticeship Certification Completion</em>}</li>
 *   <li>{@link org.caret.model.Enrollment#getPreApprenticeshipNonCertifiedCompletion <em>Pre Apprenticeship Non Certified Completion</em>}</li>
 *   <li>{@link org.caret.model.Enrollment#getStateFederalJobProgramCompletion <em>State Federal Job Program Completion</em>}</li>
 *   <li>{@link org.caret.model.Enrollment#isNotReported <em>Not Reported</em>}</li>
 *   <li>{@link org.caret.model.Enrollment#getNotReportedReason <em>Not Reported Reason</em>}</li>
 * </ul>
 *
 * @see org.caret.model.ModelPackage#getEnrollment()
 * @model annotation="org.caret.model key='student school start'"
 * @generated
 */
public interface Enrollment extends org.caret.model.Record {
	/**
	 * Returns the value of the '<em><b>Student</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.caret.model.Student#getEnrollments <em>Enrollments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Student</em>' container reference.
	 * @see #setStudent(Student)
	 * @see org.caret.model.ModelPackage#getEnrollment_Student()
	 * @see org.caret.model.Student#getEnrollments
	 * @model opposite="enrollments" transient="false"
	 * @generated
	 */
	Student getStudent();

	/**
	 * Sets the value of the '{@link org.caret.model.Enrollment#getStudent <em>Student</em>}' container reference.
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
	 * CCYY-CCYY; the academic year the enrollment is reported in. The state ends every enrollment with the academic year. Source: CALPADS Academic Year ID (SENR 1.07).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Academic Year</em>' attribute.
	 * @see #setAcademicYear(String)
	 * @see org.caret.model.ModelPackage#getEnrollment_AcademicYear()
	 * @model annotation="org.caret.model maxLength='9'"
	 * @generated
	 */
	String getAcademicYear();

	/**
	 * Sets the value of the '{@link org.caret.model.Enrollment#getAcademicYear <em>Academic Year</em>}' attribute.
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
	 * School of attendance. Source: CALPADS School of Attendance (SENR 1.05).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>School</em>' reference.
	 * @see #setSchool(School)
	 * @see org.caret.model.ModelPackage#getEnrollment_School()
	 * @model resolveProxies="false"
	 * @generated
	 */
	School getSchool();

	/**
	 * Sets the value of the '{@link org.caret.model.Enrollment#getSchool <em>School</em>}' reference.
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
	 * Code of the nonpublic school, seven digits; only where the school of attendance is 0000001. Source: CALPADS School of Attendance NPS (SENR 1.06).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Nonpublic School</em>' attribute.
	 * @see #setNonpublicSchool(String)
	 * @see org.caret.model.ModelPackage#getEnrollment_NonpublicSchool()
	 * @model annotation="org.caret.model maxLength='7'"
	 * @generated
	 */
	String getNonpublicSchool();

	/**
	 * Sets the value of the '{@link org.caret.model.Enrollment#getNonpublicSchool <em>Nonpublic School</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Nonpublic School</em>' attribute.
	 * @see #getNonpublicSchool()
	 * @generated
	 */
	void setNonpublicSchool(String value);

	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First day of the enrollment. Source: CALPADS Student School Start Date (SENR-2013 1.23); Enrollment Start Date (SENR 1.22).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(LocalDate)
	 * @see org.caret.model.ModelPackage#getEnrollment_Start()
	 * @model dataType="org.caret.model.LocalDate"
	 * @generated
	 */
	LocalDate getStart();

	/**
	 * Sets the value of the '{@link org.caret.model.Enrollment#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Exit Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last day of the enrollment, included; absent while it is open. For a student who never came (N470) the start or the day before. Source: CALPADS Student School Exit Date (SENR-2013 1.26); Enrollment Exit Date (SENR 1.25).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Exit Date</em>' attribute.
	 * @see #setExitDate(LocalDate)
	 * @see org.caret.model.ModelPackage#getEnrollment_ExitDate()
	 * @model dataType="org.caret.model.LocalDate"
	 * @generated
	 */
	LocalDate getExitDate();

	/**
	 * Sets the value of the '{@link org.caret.model.Enrollment#getExitDate <em>Exit Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Exit Date</em>' attribute.
	 * @see #getExitDate()
	 * @generated
	 */
	void setExitDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 10 primary, 20 secondary, 30 short term, 50 not counted for attendance. Code of the set Enrollment Status. Source: CALPADS Enrollment Status Code (SENR 1.23).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see #setStatus(String)
	 * @see org.caret.model.ModelPackage#getEnrollment_Status()
	 * @model annotation="org.caret.model maxLength='2' codeSet='Enrollment Status'"
	 * @generated
	 */
	String getStatus();

	/**
	 * Sets the value of the '{@link org.caret.model.Enrollment#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(String value);

	/**
	 * Returns the value of the '<em><b>Grade Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code of the set Grade Level. Source: CALPADS Grade Level Code (SENR 1.24).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Grade Level</em>' attribute.
	 * @see #setGradeLevel(String)
	 * @see org.caret.model.ModelPackage#getEnrollment_GradeLevel()
	 * @model annotation="org.caret.model maxLength='2' codeSet='Grade Level'"
	 * @generated
	 */
	String getGradeLevel();

	/**
	 * Sets the value of the '{@link org.caret.model.Enrollment#getGradeLevel <em>Grade Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Grade Level</em>' attribute.
	 * @see #getGradeLevel()
	 * @generated
	 */
	void setGradeLevel(String value);

	/**
	 * Returns the value of the '<em><b>Exit Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code of the set Student Exit Reason. Source: CALPADS Student Exit Reason Code (SENR 1.26).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Exit Reason</em>' attribute.
	 * @see #setExitReason(String)
	 * @see org.caret.model.ModelPackage#getEnrollment_ExitReason()
	 * @model annotation="org.caret.model maxLength='4' codeSet='Student Exit Reason'"
	 * @generated
	 */
	String getExitReason();

	/**
	 * Sets the value of the '{@link org.caret.model.Enrollment#getExitReason <em>Exit Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Exit Reason</em>' attribute.
	 * @see #getExitReason()
	 * @generated
	 */
	void setExitReason(String value);

	/**
	 * Returns the value of the '<em><b>Completion Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How a student completed; only with exit reason E230. Code of the set Student School Completion Status. Source: CALPADS Student School Completion Status (SENR 1.27).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Completion Status</em>' attribute.
	 * @see #setCompletionStatus(String)
	 * @see org.caret.model.ModelPackage#getEnrollment_CompletionStatus()
	 * @model annotation="org.caret.model maxLength='3' codeSet='Student School Completion Status'"
	 * @generated
	 */
	String getCompletionStatus();

	/**
	 * Sets the value of the '{@link org.caret.model.Enrollment#getCompletionStatus <em>Completion Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Completion Status</em>' attribute.
	 * @see #getCompletionStatus()
	 * @generated
	 */
	void setCompletionStatus(String value);

	/**
	 * Returns the value of the '<em><b>Expected Receiver School</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Seven-digit code of the school, in any district, that the student is expected at; required with exit reason T165. Source: CALPADS Expected Receiver School of Attendance (SENR 1.28).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Expected Receiver School</em>' attribute.
	 * @see #setExpectedReceiverSchool(String)
	 * @see org.caret.model.ModelPackage#getEnrollment_ExpectedReceiverSchool()
	 * @model annotation="org.caret.model maxLength='7'"
	 * @generated
	 */
	String getExpectedReceiverSchool();

	/**
	 * Sets the value of the '{@link org.caret.model.Enrollment#getExpectedReceiverSchool <em>Expected Receiver School</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Expected Receiver School</em>' attribute.
	 * @see #getExpectedReceiverSchool()
	 * @generated
	 */
	void setExpectedReceiverSchool(String value);

	/**
	 * Returns the value of the '<em><b>Met All Uc Csu Requirements</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Y or N: whether a graduate met all subject requirements of the state's universities. Source: CALPADS Student Met All UC CSU Requirements Indicator (SENR 1.29).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Met All Uc Csu Requirements</em>' attribute.
	 * @see #setMetAllUcCsuRequirements(String)
	 * @see org.caret.model.ModelPackage#getEnrollment_MetAllUcCsuRequirements()
	 * @model annotation="org.caret.model maxLength='1'"
	 * @generated
	 */
	String getMetAllUcCsuRequirements();

	/**
	 * Sets the value of the '{@link org.caret.model.Enrollment#getMetAllUcCsuRequirements <em>Met All Uc Csu Requirements</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Met All Uc Csu Requirements</em>' attribute.
	 * @see #getMetAllUcCsuRequirements()
	 * @generated
	 */
	void setMetAllUcCsuRequirements(String value);

	/**
	 * Returns the value of the '<em><b>School Transfer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reason of a transfer between districts. Code of the set Student School Transfer. Source: CALPADS Student School Transfer Code (SENR 1.30).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>School Transfer</em>' attribute.
	 * @see #setSchoolTransfer(String)
	 * @see org.caret.model.ModelPackage#getEnrollment_SchoolTransfer()
	 * @model annotation="org.caret.model maxLength='10' codeSet='Student School Transfer'"
	 * @generated
	 */
	String getSchoolTransfer();

	/**
	 * Sets the value of the '{@link org.caret.model.Enrollment#getSchoolTransfer <em>School Transfer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>School Transfer</em>' attribute.
	 * @see #getSchoolTransfer()
	 * @generated
	 */
	void setSchoolTransfer(String value);

	/**
	 * Returns the value of the '<em><b>District Of Geographic Residence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * County-district code of the district the student lives in, seven digits; needed with a transfer reason. Source: CALPADS District of Geographic Residence Code (SENR 1.31).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>District Of Geographic Residence</em>' attribute.
	 * @see #setDistrictOfGeographicResidence(String)
	 * @see org.caret.model.ModelPackage#getEnrollment_DistrictOfGeographicResidence()
	 * @model annotation="org.caret.model maxLength='7'"
	 * @generated
	 */
	String getDistrictOfGeographicResidence();

	/**
	 * Sets the value of the '{@link org.caret.model.Enrollment#getDistrictOfGeographicResidence <em>District Of Geographic Residence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>District Of Geographic Residence</em>' attribute.
	 * @see #getDistrictOfGeographicResidence()
	 * @generated
	 */
	void setDistrictOfGeographicResidence(String value);

	/**
	 * Returns the value of the '<em><b>Golden State Seal Merit Diploma</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Y or N. Source: CALPADS Student Golden State Seal Merit Diploma Indicator (SENR 1.32).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Golden State Seal Merit Diploma</em>' attribute.
	 * @see #setGoldenStateSealMeritDiploma(String)
	 * @see org.caret.model.ModelPackage#getEnrollment_GoldenStateSealMeritDiploma()
	 * @model annotation="org.caret.model maxLength='1'"
	 * @generated
	 */
	String getGoldenStateSealMeritDiploma();

	/**
	 * Sets the value of the '{@link org.caret.model.Enrollment#getGoldenStateSealMeritDiploma <em>Golden State Seal Merit Diploma</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Golden State Seal Merit Diploma</em>' attribute.
	 * @see #getGoldenStateSealMeritDiploma()
	 * @generated
	 */
	void setGoldenStateSealMeritDiploma(String value);

	/**
	 * Returns the value of the '<em><b>Seal Of Biliteracy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Y or N. Source: CALPADS Student Seal of Biliteracy Indicator (SENR 1.33).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Seal Of Biliteracy</em>' attribute.
	 * @see #setSealOfBiliteracy(String)
	 * @see org.caret.model.ModelPackage#getEnrollment_SealOfBiliteracy()
	 * @model annotation="org.caret.model maxLength='1'"
	 * @generated
	 */
	String getSealOfBiliteracy();

	/**
	 * Sets the value of the '{@link org.caret.model.Enrollment#getSealOfBiliteracy <em>Seal Of Biliteracy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Seal Of Biliteracy</em>' attribute.
	 * @see #getSealOfBiliteracy()
	 * @generated
	 */
	void setSealOfBiliteracy(String value);

	/**
	 * Returns the value of the '<em><b>Adult Age With Disabilities In Transition Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Status of an adult-age student with disabilities in transition; the state's values are not published. Source: CALPADS Adult Age Students with Disabilities in Transition Status (SENR 1.34).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Adult Age With Disabilities In Transition Status</em>' attribute.
	 * @see #setAdultAgeWithDisabilitiesInTransitionStatus(String)
	 * @see org.caret.model.ModelPackage#getEnrollment_AdultAgeWithDisabilitiesInTransitionStatus()
	 * @model annotation="org.caret.model maxLength='10'"
	 * @generated
	 */
	String getAdultAgeWithDisabilitiesInTransitionStatus();

	/**
	 * Sets the value of the '{@link org.caret.model.Enrollment#getAdultAgeWithDisabilitiesInTransitionStatus <em>Adult Age With Disabilities In Transition Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Adult Age With Disabilities In Transition Status</em>' attribute.
	 * @see #getAdultAgeWithDisabilitiesInTransitionStatus()
	 * @generated
	 */
	void setAdultAgeWithDisabilitiesInTransitionStatus(String value);

	/**
	 * Returns the value of the '<em><b>Graduation Exemption</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Y where a graduate was exempted from local graduation requirements, N otherwise; required for exits after 2023-06-30. Source: CALPADS Graduation Exemption Indicator (SENR 1.35).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Graduation Exemption</em>' attribute.
	 * @see #setGraduationExemption(String)
	 * @see org.caret.model.ModelPackage#getEnrollment_GraduationExemption()
	 * @model annotation="org.caret.model maxLength='1'"
	 * @generated
	 */
	String getGraduationExemption();

	/**
	 * Sets the value of the '{@link org.caret.model.Enrollment#getGraduationExemption <em>Graduation Exemption</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Graduation Exemption</em>' attribute.
	 * @see #getGraduationExemption()
	 * @generated
	 */
	void setGraduationExemption(String value);

	/**
	 * Returns the value of the '<em><b>Postsecondary Transition Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Y or N; reported until 2022-23 only. Source: CALPADS Postsecondary Transition Status Indicator (SENR-2019 1.34).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Postsecondary Transition Status</em>' attribute.
	 * @see #setPostsecondaryTransitionStatus(String)
	 * @see org.caret.model.ModelPackage#getEnrollment_PostsecondaryTransitionStatus()
	 * @model annotation="org.caret.model maxLength='1'"
	 * @generated
	 */
	String getPostsecondaryTransitionStatus();

	/**
	 * Sets the value of the '{@link org.caret.model.Enrollment#getPostsecondaryTransitionStatus <em>Postsecondary Transition Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Postsecondary Transition Status</em>' attribute.
	 * @see #getPostsecondaryTransitionStatus()
	 * @generated
	 */
	void setPostsecondaryTransitionStatus(String value);

	/**
	 * Returns the value of the '<em><b>Workforce Readiness Certificate Completion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Y or N; reported until 2022-23 only. Source: CALPADS Workforce Readiness Strategic Skills Certificate Program Completion Indicator (SENR-2019 1.35).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Workforce Readiness Certificate Completion</em>' attribute.
	 * @see #setWorkforceReadinessCertificateCompletion(String)
	 * @see org.caret.model.ModelPackage#getEnrollment_WorkforceReadinessCertificateCompletion()
	 * @model annotation="org.caret.model maxLength='1'"
	 * @generated
	 */
	String getWorkforceReadinessCertificateCompletion();

	/**
	 * Sets the value of the '{@link org.caret.model.Enrollment#getWorkforceReadinessCertificateCompletion <em>Workforce Readiness Certificate Completion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Workforce Readiness Certificate Completion</em>' attribute.
	 * @see #getWorkforceReadinessCertificateCompletion()
	 * @generated
	 */
	void setWorkforceReadinessCertificateCompletion(String value);

	/**
	 * Returns the value of the '<em><b>Food Handler Certification Completion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Y or N; reported until 2022-23 only. Source: CALPADS Food Handler Certification Program Completion Indicator (SENR-2019 1.36).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Food Handler Certification Completion</em>' attribute.
	 * @see #setFoodHandlerCertificationCompletion(String)
	 * @see org.caret.model.ModelPackage#getEnrollment_FoodHandlerCertificationCompletion()
	 * @model annotation="org.caret.model maxLength='1'"
	 * @generated
	 */
	String getFoodHandlerCertificationCompletion();

	/**
	 * Sets the value of the '{@link org.caret.model.Enrollment#getFoodHandlerCertificationCompletion <em>Food Handler Certification Completion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Food Handler Certification Completion</em>' attribute.
	 * @see #getFoodHandlerCertificationCompletion()
	 * @generated
	 */
	void setFoodHandlerCertificationCompletion(String value);

	/**
	 * Returns the value of the '<em><b>Pre Apprenticeship Certification Completion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Y or N; reported until 2022-23 only. Source: CALPADS Pre-Apprenticeship Certification Program Completion Indicator (SENR-2019 1.37).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pre Apprenticeship Certification Completion</em>' attribute.
	 * @see #setPreApprenticeshipCertificationCompletion(String)
	 * @see org.caret.model.ModelPackage#getEnrollment_PreApprenticeshipCertificationCompletion()
	 * @model annotation="org.caret.model maxLength='1'"
	 * @generated
	 */
	String getPreApprenticeshipCertificationCompletion();

	/**
	 * Sets the value of the '{@link org.caret.model.Enrollment#getPreApprenticeshipCertificationCompletion <em>Pre Apprenticeship Certification Completion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pre Apprenticeship Certification Completion</em>' attribute.
	 * @see #getPreApprenticeshipCertificationCompletion()
	 * @generated
	 */
	void setPreApprenticeshipCertificationCompletion(String value);

	/**
	 * Returns the value of the '<em><b>Pre Apprenticeship Non Certified Completion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Y or N; reported until 2022-23 only. Source: CALPADS Pre-Apprenticeship Program Non-Certified Completion Indicator (SENR-2019 1.38).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pre Apprenticeship Non Certified Completion</em>' attribute.
	 * @see #setPreApprenticeshipNonCertifiedCompletion(String)
	 * @see org.caret.model.ModelPackage#getEnrollment_PreApprenticeshipNonCertifiedCompletion()
	 * @model annotation="org.caret.model maxLength='1'"
	 * @generated
	 */
	String getPreApprenticeshipNonCertifiedCompletion();

	/**
	 * Sets the value of the '{@link org.caret.model.Enrollment#getPreApprenticeshipNonCertifiedCompletion <em>Pre Apprenticeship Non Certified Completion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pre Apprenticeship Non Certified Completion</em>' attribute.
	 * @see #getPreApprenticeshipNonCertifiedCompletion()
	 * @generated
	 */
	void setPreApprenticeshipNonCertifiedCompletion(String value);

	/**
	 * Returns the value of the '<em><b>State Federal Job Program Completion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Y or N; reported until 2022-23 only. Source: CALPADS State Federal Job Program Completion Indicator (SENR-2019 1.39).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State Federal Job Program Completion</em>' attribute.
	 * @see #setStateFederalJobProgramCompletion(String)
	 * @see org.caret.model.ModelPackage#getEnrollment_StateFederalJobProgramCompletion()
	 * @model annotation="org.caret.model maxLength='1'"
	 * @generated
	 */
	String getStateFederalJobProgramCompletion();

	/**
	 * Sets the value of the '{@link org.caret.model.Enrollment#getStateFederalJobProgramCompletion <em>State Federal Job Program Completion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State Federal Job Program Completion</em>' attribute.
	 * @see #getStateFederalJobProgramCompletion()
	 * @generated
	 */
	void setStateFederalJobProgramCompletion(String value);

	/**
	 * Returns the value of the '<em><b>Not Reported</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True keeps the enrollment out of every file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Not Reported</em>' attribute.
	 * @see #setNotReported(boolean)
	 * @see org.caret.model.ModelPackage#getEnrollment_NotReported()
	 * @model
	 * @generated
	 */
	boolean isNotReported();

	/**
	 * Sets the value of the '{@link org.caret.model.Enrollment#isNotReported <em>Not Reported</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Not Reported</em>' attribute.
	 * @see #isNotReported()
	 * @generated
	 */
	void setNotReported(boolean value);

	/**
	 * Returns the value of the '<em><b>Not Reported Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why the enrollment is not reported; shown with the record left out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Not Reported Reason</em>' attribute.
	 * @see #setNotReportedReason(String)
	 * @see org.caret.model.ModelPackage#getEnrollment_NotReportedReason()
	 * @model annotation="org.caret.model maxLength='200'"
	 * @generated
	 */
	String getNotReportedReason();

	/**
	 * Sets the value of the '{@link org.caret.model.Enrollment#getNotReportedReason <em>Not Reported Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Not Reported Reason</em>' attribute.
	 * @see #getNotReportedReason()
	 * @generated
	 */
	void setNotReportedReason(String value);

} // Enrollment
