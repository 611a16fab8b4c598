/**
 */
package org.caret.model;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Special Education Plan</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A student's education plan from a day on, with disability, setting and goals. One PLAN record from 2023-24; before, the part of an SPED record that is about the plan, which starts on the day of its amendment, or else of its meeting.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.caret.model.SpecialEducationPlan#getStudent <em>Student</em>}</li>
 *   <li>{@link org.caret.model.SpecialEducationPlan#getMeeting <em>Meeting</em>}</li>
 *   <li>{@link org.caret.model.SpecialEducationPlan#getReportingSelpa <em>Reporting Selpa</em>}</li>
 *   <li>{@link org.caret.model.SpecialEducationPlan#getDistrictOfSpecialEducationAccountability <em>District Of Special Education Accountability</em>}</li>
 *   <li>{@link org.caret.model.SpecialEducationPlan#getPlanType <em>Plan Type</em>}</li>
 *   <li>{@link org.caret.model.SpecialEducationPlan#getAmendmentDate <em>Amendment Date</em>}</li>
 *   <li>{@link org.caret.model.SpecialEducationPlan#getReasonForPlanRecord <em>Reason For Plan Record</em>}</li>
 *   <li>{@link org.caret.model.SpecialEducationPlan#getPrimaryResidence <em>Primary Residence</em>}</li>
 *   <li>{@link org.caret.model.SpecialEducationPlan#getDisability1 <em>Disability1</em>}</li>
 *   <li>{@link org.caret.model.SpecialEducationPlan#getDisability1DegreeOfSupport <em>Disability1 Degree Of Support</em>}</li>
 *   <li>{@link org.caret.model.SpecialEducationPlan#getDisability2 <em>Disability2</em>}</li>
 *   <li>{@link org.caret.model.SpecialEducationPlan#getDisability2DegreeOfSupport <em>Disability2 Degree Of Support</em>}</li>
 *   <li>{@link org.caret.model.SpecialEducationPlan#getInfantRegionalCenterServicesEligibility <em>Infant Regional Center Services Eligibility</em>}</li>
 *   <li>{@link org.caret.model.SpecialEducationPlan#getProgramSetting <em>Program Setting</em>}</li>
 *   <li>{@link org.caret.model.SpecialEducationPlan#getPreschoolProgramSettingServiceLocation <em>Preschool Program Setting Service Location</em>}</li>
 *   <li>{@link org.caret.model.SpecialEducationPlan#getTenOrMoreWeeklyHoursInSetting <em>Ten Or More Weekly Hours In Setting</em>}</li>
 *   <li>{@link org.caret.model.SpecialEducationPlan#getGeneralEducationParticipationPercentage <em>General Education Participation Percentage</em>}</li>
 *   <li>{@link org.caret.model.SpecialEducationPlan#getProgramType <em>Program Type</em>}</li>
 *   <li>{@link org.caret.model.SpecialEducationPlan#getIepIncludesPostsecondaryGoals <em>Iep Includes Postsecondary Goals</em>}</li>
 *   <li>{@link org.caret.model.SpecialEducationPlan#getPostsecondaryGoalsUpdatedAnnually <em>Postsecondary Goals Updated Annually</em>}</li>
 *   <li>{@link org.caret.model.SpecialEducationPlan#getPostsecondaryGoalsAgeAppropriateTransitionAssessment <em>Postsecondary Goals Age Appropriate Transition Assessment</em>}</li>
 *   <li>{@link org.caret.model.SpecialEducationPlan#getTransitionServicesInIep <em>Transition Services In Iep</em>}</li>
 *   <li>{@link org.caret.model.SpecialEducationPlan#getSupportiveServices <em>Supportive Services</em>}</li>
 *   <li>{@link org.caret.model.SpecialEducationPlan#getTransitionServicesGoalsInIep <em>Transition Services Goals In Iep</em>}</li>
 *   <li>{@link org.caret.model.SpecialEducationPlan#getStudentIepParticipation <em>Student Iep Participation</em>}</li>
 *   <li>{@link org.caret.model.SpecialEducationPlan#getAgencyRepresentativeIepParticipation <em>Agency Representative Iep Participation</em>}</li>
 *   <li>{@link org.caret.model.SpecialEducationPlan#getSpecialTransportation <em>Special Transportation</em>}</li>
 *   <li>{@link org.caret.model.SpecialEducationPlan#getProgramExitDate <em>Program Exit Date</em>}</li>
 *   <li>{@link org.caret.model.SpecialEducationPlan#getProgramExitReason <em>Program Exit Reason</em>}</li>
 *   <li>{@link org.caret.model.SpecialEducationPlan#getWorkAbilityCompletion <em>Work Ability Completion</em>}</li>
 *   <li>{@link org.caret.model.SpecialEducationPlan#getDepartmentOfRehabilitationServicesCompletion <em>Department Of Rehabilitation Services Completion</em>}</li>
 *   <li>{@link org.caret.model.SpecialEducationPlan#getServices <em>Services</em>}</li>
 * </ul>
 *
 * @see org.caret.model.ModelPackage#getSpecialEducationPlan()
 * @model annotation="org.caret.model key='student start'"
 * @generated
 */
public interface SpecialEducationPlan extends DatedRecord {
	/**
	 * Returns the value of the '<em><b>Student</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.caret.model.Student#getSpecialEducationPlans <em>Special Education Plans</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Student</em>' container reference.
	 * @see #setStudent(Student)
	 * @see org.caret.model.ModelPackage#getSpecialEducationPlan_Student()
	 * @see org.caret.model.Student#getSpecialEducationPlans
	 * @model opposite="specialEducationPlans" transient="false"
	 * @generated
	 */
	Student getStudent();

	/**
	 * Sets the value of the '{@link org.caret.model.SpecialEducationPlan#getStudent <em>Student</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Student</em>' container reference.
	 * @see #getStudent()
	 * @generated
	 */
	void setStudent(Student value);

	/**
	 * Returns the value of the '<em><b>Meeting</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Meeting that the plan comes from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Meeting</em>' reference.
	 * @see #setMeeting(SpecialEducationMeeting)
	 * @see org.caret.model.ModelPackage#getSpecialEducationPlan_Meeting()
	 * @model resolveProxies="false"
	 * @generated
	 */
	SpecialEducationMeeting getMeeting();

	/**
	 * Sets the value of the '{@link org.caret.model.SpecialEducationPlan#getMeeting <em>Meeting</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Meeting</em>' reference.
	 * @see #getMeeting()
	 * @generated
	 */
	void setMeeting(SpecialEducationMeeting value);

	/**
	 * Returns the value of the '<em><b>Reporting Selpa</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Special education local plan area, four digits. Source: CALPADS Reporting SELPA (SPED-2019 14.15, SSRV-2019, PLAN 23.09, SERV 25.09).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reporting Selpa</em>' attribute.
	 * @see #setReportingSelpa(String)
	 * @see org.caret.model.ModelPackage#getSpecialEducationPlan_ReportingSelpa()
	 * @model annotation="org.caret.model maxLength='10'"
	 * @generated
	 */
	String getReportingSelpa();

	/**
	 * Sets the value of the '{@link org.caret.model.SpecialEducationPlan#getReportingSelpa <em>Reporting Selpa</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reporting Selpa</em>' attribute.
	 * @see #getReportingSelpa()
	 * @generated
	 */
	void setReportingSelpa(String value);

	/**
	 * Returns the value of the '<em><b>District Of Special Education Accountability</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * County-district code of the accountable district, seven digits. Source: CALPADS District of Special Education Accountability (SPED-2019 14.16, SSRV-2019, PLAN 23.10, SERV 25.10).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>District Of Special Education Accountability</em>' attribute.
	 * @see #setDistrictOfSpecialEducationAccountability(String)
	 * @see org.caret.model.ModelPackage#getSpecialEducationPlan_DistrictOfSpecialEducationAccountability()
	 * @model annotation="org.caret.model maxLength='7'"
	 * @generated
	 */
	String getDistrictOfSpecialEducationAccountability();

	/**
	 * Sets the value of the '{@link org.caret.model.SpecialEducationPlan#getDistrictOfSpecialEducationAccountability <em>District Of Special Education Accountability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>District Of Special Education Accountability</em>' attribute.
	 * @see #getDistrictOfSpecialEducationAccountability()
	 * @generated
	 */
	void setDistrictOfSpecialEducationAccountability(String value);

	/**
	 * Returns the value of the '<em><b>Plan Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 100 individualized education program, 150 family service plan, 200 service plan, 300 pending and so on. Code of the set Education Plan Type. Source: CALPADS Education Plan Type Code (SPED-2019 14.24); Special Education Plan Type Code (PLAN 23.11).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Plan Type</em>' attribute.
	 * @see #setPlanType(String)
	 * @see org.caret.model.ModelPackage#getSpecialEducationPlan_PlanType()
	 * @model annotation="org.caret.model maxLength='10' codeSet='Education Plan Type'"
	 * @generated
	 */
	String getPlanType();

	/**
	 * Sets the value of the '{@link org.caret.model.SpecialEducationPlan#getPlanType <em>Plan Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Plan Type</em>' attribute.
	 * @see #getPlanType()
	 * @generated
	 */
	void setPlanType(String value);

	/**
	 * Returns the value of the '<em><b>Amendment Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Until 2022-23. Source: CALPADS Education Plan Amendment Date (SPED-2019 14.25).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Amendment Date</em>' attribute.
	 * @see #setAmendmentDate(LocalDate)
	 * @see org.caret.model.ModelPackage#getSpecialEducationPlan_AmendmentDate()
	 * @model dataType="org.caret.model.LocalDate"
	 * @generated
	 */
	LocalDate getAmendmentDate();

	/**
	 * Sets the value of the '{@link org.caret.model.SpecialEducationPlan#getAmendmentDate <em>Amendment Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Amendment Date</em>' attribute.
	 * @see #getAmendmentDate()
	 * @generated
	 */
	void setAmendmentDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Reason For Plan Record</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From 2023-24; the state's values are not published. Source: CALPADS Reason For Plan Record Code (PLAN 23.13).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason For Plan Record</em>' attribute.
	 * @see #setReasonForPlanRecord(String)
	 * @see org.caret.model.ModelPackage#getSpecialEducationPlan_ReasonForPlanRecord()
	 * @model annotation="org.caret.model maxLength='20'"
	 * @generated
	 */
	String getReasonForPlanRecord();

	/**
	 * Sets the value of the '{@link org.caret.model.SpecialEducationPlan#getReasonForPlanRecord <em>Reason For Plan Record</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason For Plan Record</em>' attribute.
	 * @see #getReasonForPlanRecord()
	 * @generated
	 */
	void setReasonForPlanRecord(String value);

	/**
	 * Returns the value of the '<em><b>Primary Residence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code of the set Primary Residence. Source: CALPADS Primary Residence Code (SPED-2019 14.26, PLAN 23.14).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Primary Residence</em>' attribute.
	 * @see #setPrimaryResidence(String)
	 * @see org.caret.model.ModelPackage#getSpecialEducationPlan_PrimaryResidence()
	 * @model annotation="org.caret.model maxLength='10' codeSet='Primary Residence'"
	 * @generated
	 */
	String getPrimaryResidence();

	/**
	 * Sets the value of the '{@link org.caret.model.SpecialEducationPlan#getPrimaryResidence <em>Primary Residence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Primary Residence</em>' attribute.
	 * @see #getPrimaryResidence()
	 * @generated
	 */
	void setPrimaryResidence(String value);

	/**
	 * Returns the value of the '<em><b>Disability1</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Primary disability. Code of the set Disability Category. Source: CALPADS Disability 1 Code (SPED-2019 14.28, PLAN 23.15).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Disability1</em>' attribute.
	 * @see #setDisability1(String)
	 * @see org.caret.model.ModelPackage#getSpecialEducationPlan_Disability1()
	 * @model annotation="org.caret.model maxLength='10' codeSet='Disability Category' personal='true'"
	 * @generated
	 */
	String getDisability1();

	/**
	 * Sets the value of the '{@link org.caret.model.SpecialEducationPlan#getDisability1 <em>Disability1</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Disability1</em>' attribute.
	 * @see #getDisability1()
	 * @generated
	 */
	void setDisability1(String value);

	/**
	 * Returns the value of the '<em><b>Disability1 Degree Of Support</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From 2023-24; the state's values are not published. Source: CALPADS Disability 1 Degree of Support (PLAN 23.16).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Disability1 Degree Of Support</em>' attribute.
	 * @see #setDisability1DegreeOfSupport(String)
	 * @see org.caret.model.ModelPackage#getSpecialEducationPlan_Disability1DegreeOfSupport()
	 * @model annotation="org.caret.model maxLength='20' personal='true'"
	 * @generated
	 */
	String getDisability1DegreeOfSupport();

	/**
	 * Sets the value of the '{@link org.caret.model.SpecialEducationPlan#getDisability1DegreeOfSupport <em>Disability1 Degree Of Support</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Disability1 Degree Of Support</em>' attribute.
	 * @see #getDisability1DegreeOfSupport()
	 * @generated
	 */
	void setDisability1DegreeOfSupport(String value);

	/**
	 * Returns the value of the '<em><b>Disability2</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Secondary disability. Code of the set Disability Category. Source: CALPADS Disability 2 Code (SPED-2019 14.29, PLAN 23.17).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Disability2</em>' attribute.
	 * @see #setDisability2(String)
	 * @see org.caret.model.ModelPackage#getSpecialEducationPlan_Disability2()
	 * @model annotation="org.caret.model maxLength='10' codeSet='Disability Category' personal='true'"
	 * @generated
	 */
	String getDisability2();

	/**
	 * Sets the value of the '{@link org.caret.model.SpecialEducationPlan#getDisability2 <em>Disability2</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Disability2</em>' attribute.
	 * @see #getDisability2()
	 * @generated
	 */
	void setDisability2(String value);

	/**
	 * Returns the value of the '<em><b>Disability2 Degree Of Support</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From 2023-24; the state's values are not published. Source: CALPADS Disability 2 Degree of Support (PLAN 23.18).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Disability2 Degree Of Support</em>' attribute.
	 * @see #setDisability2DegreeOfSupport(String)
	 * @see org.caret.model.ModelPackage#getSpecialEducationPlan_Disability2DegreeOfSupport()
	 * @model annotation="org.caret.model maxLength='20' personal='true'"
	 * @generated
	 */
	String getDisability2DegreeOfSupport();

	/**
	 * Sets the value of the '{@link org.caret.model.SpecialEducationPlan#getDisability2DegreeOfSupport <em>Disability2 Degree Of Support</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Disability2 Degree Of Support</em>' attribute.
	 * @see #getDisability2DegreeOfSupport()
	 * @generated
	 */
	void setDisability2DegreeOfSupport(String value);

	/**
	 * Returns the value of the '<em><b>Infant Regional Center Services Eligibility</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Y or N. Source: CALPADS Infant Regional Center Services Eligibility Indicator (SPED-2019 14.30, PLAN 23.19).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Infant Regional Center Services Eligibility</em>' attribute.
	 * @see #setInfantRegionalCenterServicesEligibility(String)
	 * @see org.caret.model.ModelPackage#getSpecialEducationPlan_InfantRegionalCenterServicesEligibility()
	 * @model annotation="org.caret.model maxLength='1'"
	 * @generated
	 */
	String getInfantRegionalCenterServicesEligibility();

	/**
	 * Sets the value of the '{@link org.caret.model.SpecialEducationPlan#getInfantRegionalCenterServicesEligibility <em>Infant Regional Center Services Eligibility</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Infant Regional Center Services Eligibility</em>' attribute.
	 * @see #getInfantRegionalCenterServicesEligibility()
	 * @generated
	 */
	void setInfantRegionalCenterServicesEligibility(String value);

	/**
	 * Returns the value of the '<em><b>Program Setting</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code of the set Special Education Program Setting. Source: CALPADS Special Education Program Setting Code (SPED-2019 14.31, PLAN 23.20).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Program Setting</em>' attribute.
	 * @see #setProgramSetting(String)
	 * @see org.caret.model.ModelPackage#getSpecialEducationPlan_ProgramSetting()
	 * @model annotation="org.caret.model maxLength='10' codeSet='Special Education Program Setting'"
	 * @generated
	 */
	String getProgramSetting();

	/**
	 * Sets the value of the '{@link org.caret.model.SpecialEducationPlan#getProgramSetting <em>Program Setting</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Program Setting</em>' attribute.
	 * @see #getProgramSetting()
	 * @generated
	 */
	void setProgramSetting(String value);

	/**
	 * Returns the value of the '<em><b>Preschool Program Setting Service Location</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Needed for ages 3 to 5 with program setting 201. Code of the set Preschool Program Setting Service Location. Source: CALPADS Preschool Program Setting Service Location Code (SPED-2019 14.32, PLAN 23.21).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Preschool Program Setting Service Location</em>' attribute.
	 * @see #setPreschoolProgramSettingServiceLocation(String)
	 * @see org.caret.model.ModelPackage#getSpecialEducationPlan_PreschoolProgramSettingServiceLocation()
	 * @model annotation="org.caret.model maxLength='10' codeSet='Preschool Program Setting Service Location'"
	 * @generated
	 */
	String getPreschoolProgramSettingServiceLocation();

	/**
	 * Sets the value of the '{@link org.caret.model.SpecialEducationPlan#getPreschoolProgramSettingServiceLocation <em>Preschool Program Setting Service Location</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Preschool Program Setting Service Location</em>' attribute.
	 * @see #getPreschoolProgramSettingServiceLocation()
	 * @generated
	 */
	void setPreschoolProgramSettingServiceLocation(String value);

	/**
	 * Returns the value of the '<em><b>Ten Or More Weekly Hours In Setting</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Y or N. Source: CALPADS Ten or More Weekly Hours in Setting Indicator (SPED-2019 14.33, PLAN 23.22).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ten Or More Weekly Hours In Setting</em>' attribute.
	 * @see #setTenOrMoreWeeklyHoursInSetting(String)
	 * @see org.caret.model.ModelPackage#getSpecialEducationPlan_TenOrMoreWeeklyHoursInSetting()
	 * @model annotation="org.caret.model maxLength='1'"
	 * @generated
	 */
	String getTenOrMoreWeeklyHoursInSetting();

	/**
	 * Sets the value of the '{@link org.caret.model.SpecialEducationPlan#getTenOrMoreWeeklyHoursInSetting <em>Ten Or More Weekly Hours In Setting</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ten Or More Weekly Hours In Setting</em>' attribute.
	 * @see #getTenOrMoreWeeklyHoursInSetting()
	 * @generated
	 */
	void setTenOrMoreWeeklyHoursInSetting(String value);

	/**
	 * Returns the value of the '<em><b>General Education Participation Percentage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Range of the share of time in general education. Code of the set General Education Participation Percentage Range. Source: CALPADS General Education Participation Percentage Range Code (SPED-2019 14.34); General Education Participation Percentage (PLAN 23.23).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>General Education Participation Percentage</em>' attribute.
	 * @see #setGeneralEducationParticipationPercentage(String)
	 * @see org.caret.model.ModelPackage#getSpecialEducationPlan_GeneralEducationParticipationPercentage()
	 * @model annotation="org.caret.model maxLength='10' codeSet='General Education Participation Percentage Range'"
	 * @generated
	 */
	String getGeneralEducationParticipationPercentage();

	/**
	 * Sets the value of the '{@link org.caret.model.SpecialEducationPlan#getGeneralEducationParticipationPercentage <em>General Education Participation Percentage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>General Education Participation Percentage</em>' attribute.
	 * @see #getGeneralEducationParticipationPercentage()
	 * @generated
	 */
	void setGeneralEducationParticipationPercentage(String value);

	/**
	 * Returns the value of the '<em><b>Program Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code of the set Special Education Program Type. Source: CALPADS Special Education Program Type Code (SPED-2019 14.35, PLAN 23.24).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Program Type</em>' attribute.
	 * @see #setProgramType(String)
	 * @see org.caret.model.ModelPackage#getSpecialEducationPlan_ProgramType()
	 * @model annotation="org.caret.model maxLength='10' codeSet='Special Education Program Type'"
	 * @generated
	 */
	String getProgramType();

	/**
	 * Sets the value of the '{@link org.caret.model.SpecialEducationPlan#getProgramType <em>Program Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Program Type</em>' attribute.
	 * @see #getProgramType()
	 * @generated
	 */
	void setProgramType(String value);

	/**
	 * Returns the value of the '<em><b>Iep Includes Postsecondary Goals</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Y or N. Source: CALPADS IEP Includes Postsecondary Goals Indicator (SPED-2019 14.36, PLAN 23.25).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Iep Includes Postsecondary Goals</em>' attribute.
	 * @see #setIepIncludesPostsecondaryGoals(String)
	 * @see org.caret.model.ModelPackage#getSpecialEducationPlan_IepIncludesPostsecondaryGoals()
	 * @model annotation="org.caret.model maxLength='1'"
	 * @generated
	 */
	String getIepIncludesPostsecondaryGoals();

	/**
	 * Sets the value of the '{@link org.caret.model.SpecialEducationPlan#getIepIncludesPostsecondaryGoals <em>Iep Includes Postsecondary Goals</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Iep Includes Postsecondary Goals</em>' attribute.
	 * @see #getIepIncludesPostsecondaryGoals()
	 * @generated
	 */
	void setIepIncludesPostsecondaryGoals(String value);

	/**
	 * Returns the value of the '<em><b>Postsecondary Goals Updated Annually</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Y or N. Source: CALPADS Postsecondary Goals Updated Annually Indicator (SPED-2019 14.37, PLAN 23.26).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Postsecondary Goals Updated Annually</em>' attribute.
	 * @see #setPostsecondaryGoalsUpdatedAnnually(String)
	 * @see org.caret.model.ModelPackage#getSpecialEducationPlan_PostsecondaryGoalsUpdatedAnnually()
	 * @model annotation="org.caret.model maxLength='1'"
	 * @generated
	 */
	String getPostsecondaryGoalsUpdatedAnnually();

	/**
	 * Sets the value of the '{@link org.caret.model.SpecialEducationPlan#getPostsecondaryGoalsUpdatedAnnually <em>Postsecondary Goals Updated Annually</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Postsecondary Goals Updated Annually</em>' attribute.
	 * @see #getPostsecondaryGoalsUpdatedAnnually()
	 * @generated
	 */
	void setPostsecondaryGoalsUpdatedAnnually(String value);

	/**
	 * Returns the value of the '<em><b>Postsecondary Goals Age Appropriate Transition Assessment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Y or N. Source: CALPADS Postsecondary Goals Age Appropriate Transition Assessment Indicator (SPED-2019 14.38, PLAN 23.27).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Postsecondary Goals Age Appropriate Transition Assessment</em>' attribute.
	 * @see #setPostsecondaryGoalsAgeAppropriateTransitionAssessment(String)
	 * @see org.caret.model.ModelPackage#getSpecialEducationPlan_PostsecondaryGoalsAgeAppropriateTransitionAssessment()
	 * @model annotation="org.caret.model maxLength='1'"
	 * @generated
	 */
	String getPostsecondaryGoalsAgeAppropriateTransitionAssessment();

	/**
	 * Sets the value of the '{@link org.caret.model.SpecialEducationPlan#getPostsecondaryGoalsAgeAppropriateTransitionAssessment <em>Postsecondary Goals Age Appropriate Transition Assessment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Postsecondary Goals Age Appropriate Transition Assessment</em>' attribute.
	 * @see #getPostsecondaryGoalsAgeAppropriateTransitionAssessment()
	 * @generated
	 */
	void setPostsecondaryGoalsAgeAppropriateTransitionAssessment(String value);

	/**
	 * Returns the value of the '<em><b>Transition Services In Iep</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Y or N. Source: CALPADS Transition Services in IEP Indicator (SPED-2019 14.39, PLAN 23.28).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Transition Services In Iep</em>' attribute.
	 * @see #setTransitionServicesInIep(String)
	 * @see org.caret.model.ModelPackage#getSpecialEducationPlan_TransitionServicesInIep()
	 * @model annotation="org.caret.model maxLength='1'"
	 * @generated
	 */
	String getTransitionServicesInIep();

	/**
	 * Sets the value of the '{@link org.caret.model.SpecialEducationPlan#getTransitionServicesInIep <em>Transition Services In Iep</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Transition Services In Iep</em>' attribute.
	 * @see #getTransitionServicesInIep()
	 * @generated
	 */
	void setTransitionServicesInIep(String value);

	/**
	 * Returns the value of the '<em><b>Supportive Services</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Y or N. Source: CALPADS Supportive Services Indicator (SPED-2019 14.40, PLAN 23.29).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Supportive Services</em>' attribute.
	 * @see #setSupportiveServices(String)
	 * @see org.caret.model.ModelPackage#getSpecialEducationPlan_SupportiveServices()
	 * @model annotation="org.caret.model maxLength='1'"
	 * @generated
	 */
	String getSupportiveServices();

	/**
	 * Sets the value of the '{@link org.caret.model.SpecialEducationPlan#getSupportiveServices <em>Supportive Services</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Supportive Services</em>' attribute.
	 * @see #getSupportiveServices()
	 * @generated
	 */
	void setSupportiveServices(String value);

	/**
	 * Returns the value of the '<em><b>Transition Services Goals In Iep</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Y or N. Source: CALPADS Transition Services Goals in IEP Indicator (SPED-2019 14.41, PLAN 23.30).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Transition Services Goals In Iep</em>' attribute.
	 * @see #setTransitionServicesGoalsInIep(String)
	 * @see org.caret.model.ModelPackage#getSpecialEducationPlan_TransitionServicesGoalsInIep()
	 * @model annotation="org.caret.model maxLength='1'"
	 * @generated
	 */
	String getTransitionServicesGoalsInIep();

	/**
	 * Sets the value of the '{@link org.caret.model.SpecialEducationPlan#getTransitionServicesGoalsInIep <em>Transition Services Goals In Iep</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Transition Services Goals In Iep</em>' attribute.
	 * @see #getTransitionServicesGoalsInIep()
	 * @generated
	 */
	void setTransitionServicesGoalsInIep(String value);

	/**
	 * Returns the value of the '<em><b>Student Iep Participation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Y or N. Source: CALPADS Student IEP Participation Indicator (SPED-2019 14.42, PLAN 23.31).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Student Iep Participation</em>' attribute.
	 * @see #setStudentIepParticipation(String)
	 * @see org.caret.model.ModelPackage#getSpecialEducationPlan_StudentIepParticipation()
	 * @model annotation="org.caret.model maxLength='1'"
	 * @generated
	 */
	String getStudentIepParticipation();

	/**
	 * Sets the value of the '{@link org.caret.model.SpecialEducationPlan#getStudentIepParticipation <em>Student Iep Participation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Student Iep Participation</em>' attribute.
	 * @see #getStudentIepParticipation()
	 * @generated
	 */
	void setStudentIepParticipation(String value);

	/**
	 * Returns the value of the '<em><b>Agency Representative Iep Participation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The state's values are not published. Source: CALPADS Agency Representative IEP Participation Code (SPED-2019 14.43, PLAN 23.32).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Agency Representative Iep Participation</em>' attribute.
	 * @see #setAgencyRepresentativeIepParticipation(String)
	 * @see org.caret.model.ModelPackage#getSpecialEducationPlan_AgencyRepresentativeIepParticipation()
	 * @model annotation="org.caret.model maxLength='20'"
	 * @generated
	 */
	String getAgencyRepresentativeIepParticipation();

	/**
	 * Sets the value of the '{@link org.caret.model.SpecialEducationPlan#getAgencyRepresentativeIepParticipation <em>Agency Representative Iep Participation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Agency Representative Iep Participation</em>' attribute.
	 * @see #getAgencyRepresentativeIepParticipation()
	 * @generated
	 */
	void setAgencyRepresentativeIepParticipation(String value);

	/**
	 * Returns the value of the '<em><b>Special Transportation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Y or N. Source: CALPADS Special Transportation Indicator (SPED-2019 14.44, PLAN 23.33).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Special Transportation</em>' attribute.
	 * @see #setSpecialTransportation(String)
	 * @see org.caret.model.ModelPackage#getSpecialEducationPlan_SpecialTransportation()
	 * @model annotation="org.caret.model maxLength='1'"
	 * @generated
	 */
	String getSpecialTransportation();

	/**
	 * Sets the value of the '{@link org.caret.model.SpecialEducationPlan#getSpecialTransportation <em>Special Transportation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Special Transportation</em>' attribute.
	 * @see #getSpecialTransportation()
	 * @generated
	 */
	void setSpecialTransportation(String value);

	/**
	 * Returns the value of the '<em><b>Program Exit Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last day in special education; until 2022-23. Source: CALPADS Special Education Program Exit Date (SPED-2019 14.46).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Program Exit Date</em>' attribute.
	 * @see #setProgramExitDate(LocalDate)
	 * @see org.caret.model.ModelPackage#getSpecialEducationPlan_ProgramExitDate()
	 * @model dataType="org.caret.model.LocalDate"
	 * @generated
	 */
	LocalDate getProgramExitDate();

	/**
	 * Sets the value of the '{@link org.caret.model.SpecialEducationPlan#getProgramExitDate <em>Program Exit Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Program Exit Date</em>' attribute.
	 * @see #getProgramExitDate()
	 * @generated
	 */
	void setProgramExitDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Program Exit Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Until 2022-23. Code of the set Special Education Program Exit Reason. Source: CALPADS Special Education Program Exit Reason Code (SPED-2019 14.49).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Program Exit Reason</em>' attribute.
	 * @see #setProgramExitReason(String)
	 * @see org.caret.model.ModelPackage#getSpecialEducationPlan_ProgramExitReason()
	 * @model annotation="org.caret.model maxLength='10' codeSet='Special Education Program Exit Reason'"
	 * @generated
	 */
	String getProgramExitReason();

	/**
	 * Sets the value of the '{@link org.caret.model.SpecialEducationPlan#getProgramExitReason <em>Program Exit Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Program Exit Reason</em>' attribute.
	 * @see #getProgramExitReason()
	 * @generated
	 */
	void setProgramExitReason(String value);

	/**
	 * Returns the value of the '<em><b>Work Ability Completion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Y or N: completion of work-based learning in the WorkAbility I program; until 2022-23. Source: CALPADS WorkAbility I Work Based Learning Program Completion Indicator (SPED-2019 14.47).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Work Ability Completion</em>' attribute.
	 * @see #setWorkAbilityCompletion(String)
	 * @see org.caret.model.ModelPackage#getSpecialEducationPlan_WorkAbilityCompletion()
	 * @model annotation="org.caret.model maxLength='1'"
	 * @generated
	 */
	String getWorkAbilityCompletion();

	/**
	 * Sets the value of the '{@link org.caret.model.SpecialEducationPlan#getWorkAbilityCompletion <em>Work Ability Completion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Work Ability Completion</em>' attribute.
	 * @see #getWorkAbilityCompletion()
	 * @generated
	 */
	void setWorkAbilityCompletion(String value);

	/**
	 * Returns the value of the '<em><b>Department Of Rehabilitation Services Completion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Y or N: completion of work-based learning with the Department of Rehabilitation; until 2022-23. Source: CALPADS Department of Rehabilitation Student Services Work Based Learning Program Completion Indicator (SPED-2019 14.48).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Department Of Rehabilitation Services Completion</em>' attribute.
	 * @see #setDepartmentOfRehabilitationServicesCompletion(String)
	 * @see org.caret.model.ModelPackage#getSpecialEducationPlan_DepartmentOfRehabilitationServicesCompletion()
	 * @model annotation="org.caret.model maxLength='1'"
	 * @generated
	 */
	String getDepartmentOfRehabilitationServicesCompletion();

	/**
	 * Sets the value of the '{@link org.caret.model.SpecialEducationPlan#getDepartmentOfRehabilitationServicesCompletion <em>Department Of Rehabilitation Services Completion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Department Of Rehabilitation Services Completion</em>' attribute.
	 * @see #getDepartmentOfRehabilitationServicesCompletion()
	 * @generated
	 */
	void setDepartmentOfRehabilitationServicesCompletion(String value);

	/**
	 * Returns the value of the '<em><b>Services</b></em>' containment reference list.
	 * The list contents are of type {@link org.caret.model.SpecialEducationService}.
	 * It is bidirectional and its opposite is '{@link org.caret.model.SpecialEducationService#getPlan <em>Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Services</em>' containment reference list.
	 * @see org.caret.model.ModelPackage#getSpecialEducationPlan_Services()
	 * @see org.caret.model.SpecialEducationService#getPlan
	 * @model opposite="plan" containment="true"
	 * @generated
	 */
	EList<SpecialEducationService> getServices();

} // SpecialEducationPlan
