/**
 */
package org.caret.model.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.caret.model.ModelPackage;
import org.caret.model.SpecialEducationMeeting;
import org.caret.model.SpecialEducationPlan;
import org.caret.model.SpecialEducationService;
import org.caret.model.Student;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentWithInverseEList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Special Education Plan</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.caret.model.impl.SpecialEducationPlanImpl#getStudent <em>Student</em>}</li>
 *   <li>{@link org.caret.model.impl.SpecialEducationPlanImpl#getMeeting <em>Meeting</em>}</li>
 *   <li>{@link org.caret.model.impl.SpecialEducationPlanImpl#getReportingSelpa <em>Reporting Selpa</em>}</li>
 *   <li>{@link org.caret.model.impl.SpecialEducationPlanImpl#getDistrictOfSpecialEducationAccountability <em>District Of Special Education Accountability</em>}</li>
 *   <li>{@link org.caret.model.impl.SpecialEducationPlanImpl#getPlanType <em>Plan Type</em>}</li>
 *   <li>{@link org.caret.model.impl.SpecialEducationPlanImpl#getAmendmentDate <em>Amendment Date</em>}</li>
 *   <li>{@link org.caret.model.impl.SpecialEducationPlanImpl#getReasonForPlanRecord <em>Reason For Plan Record</em>}</li>
 *   <li>{@link org.caret.model.impl.SpecialEducationPlanImpl#getPrimaryResidence <em>Primary Residence</em>}</li>
 *   <li>{@link org.caret.model.impl.SpecialEducationPlanImpl#getDisability1 <em>Disability1</em>}</li>
 *   <li>{@link org.caret.model.impl.SpecialEducationPlanImpl#getDisability1DegreeOfSupport <em>Disability1 Degree Of Support</em>}</li>
 *   <li>{@link org.caret.model.impl.SpecialEducationPlanImpl#getDisability2 <em>Disability2</em>}</li>
 *   <li>{@link org.caret.model.impl.SpecialEducationPlanImpl#getDisability2DegreeOfSupport <em>Disability2 Degree Of Support</em>}</li>
 *   <li>{@link org.caret.model.impl.SpecialEducationPlanImpl#getInfantRegionalCenterServicesEligibility <em>Infant Regional Center Services Eligibility</em>}</li>
 *   <li>{@link org.caret.model.impl.SpecialEducationPlanImpl#getProgramSetting <em>Program Setting</em>}</li>
 *   <li>{@link org.caret.model.impl.SpecialEducationPlanImpl#getPreschoolProgramSettingServiceLocation <em>Preschool Program Setting Service Location</em>}</li>
 *   <li>{@link org.caret.model.impl.SpecialEducationPlanImpl#getTenOrMoreWeeklyHoursInSetting <em>Ten Or More Weekly Hours In Setting</em>}</li>
 *   <li>{@link org.caret.model.impl.SpecialEducationPlanImpl#getGeneralEducationParticipationPercentage <em>General Education Participation Percentage</em>}</li>
 *   <li>{@link org.caret.model.impl.SpecialEducationPlanImpl#getProgramType <em>Program Type</em>}</li>
 *   <li>{@link org.caret.model.impl.SpecialEducationPlanImpl#getIepIncludesPostsecondaryGoals <em>Iep Includes Postsecondary Goals</em>}</li>
 *   <li>{@link org.caret.model.impl.SpecialEducationPlanImpl#getPostsecondaryGoalsUpdatedAnnually <em>Postsecondary Goals Updated Annually</em>}</li>
 *   <li>{@link org.caret.model.impl.SpecialEducationPlanImpl#getPostsecondaryGoalsAgeAppropriateTransitionAssessment <em>Postsecondary Goals Age Appropriate Transition Assessment</em>}</li>
 *   <li>{@link org.caret.model.impl.SpecialEducationPlanImpl#getTransitionServicesInIep <em>Transition Services In Iep</em>}</li>
 *   <li>{@link org.caret.model.impl.SpecialEducationPlanImpl#getSupportiveServices <em>Supportive Services</em>}</li>
 *   <li>{@link org.caret.model.impl.SpecialEducationPlanImpl#getTransitionServicesGoalsInIep <em>Transition Services Goals In Iep</em>}</li>
 *   <li>{@link org.caret.model.impl.SpecialEducationPlanImpl#getStudentIepParticipation <em>Student Iep Participation</em>}</li>
 *   <li>{@link org.caret.model.impl.SpecialEducationPlanImpl#getAgencyRepresentativeIepParticipation <em>Agency Representative Iep Participation</em>}</li>
 *   <li>{@link org.caret.model.impl.SpecialEducationPlanImpl#getSpecialTransportation <em>Special Transportation</em>}</li>
 *   <li>{@link org.caret.model.impl.SpecialEducationPlanImpl#getProgramExitDate <em>Program Exit Date</em>}</li>
 *   <li>{@link org.caret.model.impl.SpecialEducationPlanImpl#getProgramExitReason <em>Program Exit Reason</em>}</li>
 *   <li>{@link org.caret.model.impl.SpecialEducationPlanImpl#getWorkAbilityCompletion <em>Work Ability Completion</em>}</li>
 *   <li>{@link org.caret.model.impl.SpecialEducationPlanImpl#getDepartmentOfRehabilitationServicesCompletion <em>Department Of Rehabilitation Services Completion</em>}</li>
 *   <li>{@link org.caret.model.impl.SpecialEducationPlanImpl#getServices <em>Services</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SpecialEducationPlanImpl extends DatedRecordImpl implements SpecialEducationPlan {
	/**
	 * The cached value of the '{@link #getMeeting() <em>Meeting</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeeting()
	 * @generated
	 * @ordered
	 */
	protected SpecialEducationMeeting meeting;

	/**
	 * The default value of the '{@link #getReportingSelpa() <em>Reporting Selpa</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReportingSelpa()
	 * @generated
	 * @ordered
	 */
	protected static final String REPORTING_SELPA_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReportingSelpa() <em>Reporting Selpa</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReportingSelpa()
	 * @generated
	 * @ordered
	 */
	protected String reportingSelpa = REPORTING_SELPA_EDEFAULT;

	/**
	 * The default value of the '{@link #getDistrictOfSpecialEducationAccountability() <em>District Of Special Education Accountability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDistrictOfSpecialEducationAccountability()
	 * @generated
	 * @ordered
	 */
	protected static final String DISTRICT_OF_SPECIAL_EDUCATION_ACCOUNTABILITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDistrictOfSpecialEducationAccountability() <em>District Of Special Education Accountability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDistrictOfSpecialEducationAccountability()
	 * @generated
	 * @ordered
	 */
	protected String districtOfSpecialEducationAccountability = DISTRICT_OF_SPECIAL_EDUCATION_ACCOUNTABILITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getPlanType() <em>Plan Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlanType()
	 * @generated
	 * @ordered
	 */
	protected static final String PLAN_TYPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPlanType() <em>Plan Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlanType()
	 * @generated
	 * @ordered
	 */
	protected String planType = PLAN_TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAmendmentDate() <em>Amendment Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAmendmentDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate AMENDMENT_DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAmendmentDate() <em>Amendment Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAmendmentDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate amendmentDate = AMENDMENT_DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getReasonForPlanRecord() <em>Reason For Plan Record</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReasonForPlanRecord()
	 * @generated
	 * @ordered
	 */
	protected static final String REASON_FOR_PLAN_RECORD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReasonForPlanRecord() <em>Reason For Plan Record</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReasonForPlanRecord()
	 * @generated
	 * @ordered
	 */
	protected String reasonForPlanRecord = REASON_FOR_PLAN_RECORD_EDEFAULT;

	/**
	 * The default value of the '{@link #getPrimaryResidence() <em>Primary Residence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrimaryResidence()
	 * @generated
	 * @ordered
	 */
	protected static final String PRIMARY_RESIDENCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPrimaryResidence() <em>Primary Residence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrimaryResidence()
	 * @generated
	 * @ordered
	 */
	protected String primaryResidence = PRIMARY_RESIDENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDisability1() <em>Disability1</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDisability1()
	 * @generated
	 * @ordered
	 */
	protected static final String DISABILITY1_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDisability1() <em>Disability1</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDisability1()
	 * @generated
	 * @ordered
	 */
	protected String disability1 = DISABILITY1_EDEFAULT;

	/**
	 * The default value of the '{@link #getDisability1DegreeOfSupport() <em>Disability1 Degree Of Support</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDisability1DegreeOfSupport()
	 * @generated
	 * @ordered
	 */
	protected static final String DISABILITY1_DEGREE_OF_SUPPORT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDisability1DegreeOfSupport() <em>Disability1 Degree Of Support</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDisability1DegreeOfSupport()
	 * @generated
	 * @ordered
	 */
	protected String disability1DegreeOfSupport = DISABILITY1_DEGREE_OF_SUPPORT_EDEFAULT;

	/**
	 * The default value of the '{@link #getDisability2() <em>Disability2</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDisability2()
	 * @generated
	 * @ordered
	 */
	protected static final String DISABILITY2_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDisability2() <em>Disability2</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDisability2()
	 * @generated
	 * @ordered
	 */
	protected String disability2 = DISABILITY2_EDEFAULT;

	/**
	 * The default value of the '{@link #getDisability2DegreeOfSupport() <em>Disability2 Degree Of Support</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDisability2DegreeOfSupport()
	 * @generated
	 * @ordered
	 */
	protected static final String DISABILITY2_DEGREE_OF_SUPPORT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDisability2DegreeOfSupport() <em>Disability2 Degree Of Support</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDisability2DegreeOfSupport()
	 * @generated
	 * @ordered
	 */
	protected String disability2DegreeOfSupport = DISABILITY2_DEGREE_OF_SUPPORT_EDEFAULT;

	/**
	 * The default value of the '{@link #getInfantRegionalCenterServicesEligibility() <em>Infant Regional Center Services Eligibility</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInfantRegionalCenterServicesEligibility()
	 * @generated
	 * @ordered
	 */
	protected static final String INFANT_REGIONAL_CENTER_SERVICES_ELIGIBILITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInfantRegionalCenterServicesEligibility() <em>Infant Regional Center Services Eligibility</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInfantRegionalCenterServicesEligibility()
	 * @generated
	 * @ordered
	 */
	protected String infantRegionalCenterServicesEligibility = INFANT_REGIONAL_CENTER_SERVICES_ELIGIBILITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getProgramSetting() <em>Program Setting</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProgramSetting()
	 * @generated
	 * @ordered
	 */
	protected static final String PROGRAM_SETTING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProgramSetting() <em>Program Setting</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProgramSetting()
	 * @generated
	 * @ordered
	 */
	protected String programSetting = PROGRAM_SETTING_EDEFAULT;

	/**
	 * The default value of the '{@link #getPreschoolProgramSettingServiceLocation() <em>Preschool Program Setting Service Location</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPreschoolProgramSettingServiceLocation()
	 * @generated
	 * @ordered
	 */
	protected static final String PRESCHOOL_PROGRAM_SETTING_SERVICE_LOCATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPreschoolProgramSettingServiceLocation() <em>Preschool Program Setting Service Location</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPreschoolProgramSettingServiceLocation()
	 * @generated
	 * @ordered
	 */
	protected String preschoolProgramSettingServiceLocation = PRESCHOOL_PROGRAM_SETTING_SERVICE_LOCATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getTenOrMoreWeeklyHoursInSetting() <em>Ten Or More Weekly Hours In Setting</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTenOrMoreWeeklyHoursInSetting()
	 * @generated
	 * @ordered
	 */
	protected static final String TEN_OR_MORE_WEEKLY_HOURS_IN_SETTING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTenOrMoreWeeklyHoursInSetting() <em>Ten Or More Weekly Hours In Setting</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTenOrMoreWeeklyHoursInSetting()
	 * @generated
	 * @ordered
	 */
	protected String tenOrMoreWeeklyHoursInSetting = TEN_OR_MORE_WEEKLY_HOURS_IN_SETTING_EDEFAULT;

	/**
	 * The default value of the '{@link #getGeneralEducationParticipationPercentage() <em>General Education Participation Percentage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGeneralEducationParticipationPercentage()
	 * @generated
	 * @ordered
	 */
	protected static final String GENERAL_EDUCATION_PARTICIPATION_PERCENTAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGeneralEducationParticipationPercentage() <em>General Education Participation Percentage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGeneralEducationParticipationPercentage()
	 * @generated
	 * @ordered
	 */
	protected String generalEducationParticipationPercentage = GENERAL_EDUCATION_PARTICIPATION_PERCENTAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getProgramType() <em>Program Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProgramType()
	 * @generated
	 * @ordered
	 */
	protected static final String PROGRAM_TYPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProgramType() <em>Program Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProgramType()
	 * @generated
	 * @ordered
	 */
	protected String programType = PROGRAM_TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getIepIncludesPostsecondaryGoals() <em>Iep Includes Postsecondary Goals</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIepIncludesPostsecondaryGoals()
	 * @generated
	 * @ordered
	 */
	protected static final String IEP_INCLUDES_POSTSECONDARY_GOALS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIepIncludesPostsecondaryGoals() <em>Iep Includes Postsecondary Goals</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIepIncludesPostsecondaryGoals()
	 * @generated
	 * @ordered
	 */
	protected String iepIncludesPostsecondaryGoals = IEP_INCLUDES_POSTSECONDARY_GOALS_EDEFAULT;

	/**
	 * The default value of the '{@link #getPostsecondaryGoalsUpdatedAnnually() <em>Postsecondary Goals Updated Annually</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPostsecondaryGoalsUpdatedAnnually()
	 * @generated
	 * @ordered
	 */
	protected static final String POSTSECONDARY_GOALS_UPDATED_ANNUALLY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPostsecondaryGoalsUpdatedAnnually() <em>Postsecondary Goals Updated Annually</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPostsecondaryGoalsUpdatedAnnually()
	 * @generated
	 * @ordered
	 */
	protected String postsecondaryGoalsUpdatedAnnually = POSTSECONDARY_GOALS_UPDATED_ANNUALLY_EDEFAULT;

	/**
	 * The default value of the '{@link #getPostsecondaryGoalsAgeAppropriateTransitionAssessment() <em>Postsecondary Goals Age Appropriate Transition Assessment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPostsecondaryGoalsAgeAppropriateTransitionAssessment()
	 * @generated
	 * @ordered
	 */
	protected static final String POSTSECONDARY_GOALS_AGE_APPROPRIATE_TRANSITION_ASSESSMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPostsecondaryGoalsAgeAppropriateTransitionAssessment() <em>Postsecondary Goals Age Appropriate Transition Assessment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPostsecondaryGoalsAgeAppropriateTransitionAssessment()
	 * @generated
	 * @ordered
	 */
	protected String postsecondaryGoalsAgeAppropriateTransitionAssessment = POSTSECONDARY_GOALS_AGE_APPROPRIATE_TRANSITION_ASSESSMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getTransitionServicesInIep() <em>Transition Services In Iep</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTransitionServicesInIep()
	 * @generated
	 * @ordered
	 */
	protected static final String TRANSITION_SERVICES_IN_IEP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTransitionServicesInIep() <em>Transition Services In Iep</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTransitionServicesInIep()
	 * @generated
	 * @ordered
	 */
	protected String transitionServicesInIep = TRANSITION_SERVICES_IN_IEP_EDEFAULT;

	/**
	 * The default value of the '{@link #getSupportiveServices() <em>Supportive Services</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSupportiveServices()
	 * @generated
	 * @ordered
	 */
	protected static final String SUPPORTIVE_SERVICES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSupportiveServices() <em>Supportive Services</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSupportiveServices()
	 * @generated
	 * @ordered
	 */
	protected String supportiveServices = SUPPORTIVE_SERVICES_EDEFAULT;

	/**
	 * The default value of the '{@link #getTransitionServicesGoalsInIep() <em>Transition Services Goals In Iep</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTransitionServicesGoalsInIep()
	 * @generated
	 * @ordered
	 */
	protected static final String TRANSITION_SERVICES_GOALS_IN_IEP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTransitionServicesGoalsInIep() <em>Transition Services Goals In Iep</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTransitionServicesGoalsInIep()
	 * @generated
	 * @ordered
	 */
	protected String transitionServicesGoalsInIep = TRANSITION_SERVICES_GOALS_IN_IEP_EDEFAULT;

	/**
	 * The default value of the '{@link #getStudentIepParticipation() <em>Student Iep Participation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStudentIepParticipation()
	 * @generated
	 * @ordered
	 */
	protected static final String STUDENT_IEP_PARTICIPATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStudentIepParticipation() <em>Student Iep Participation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStudentIepParticipation()
	 * @generated
	 * @ordered
	 */
	protected String studentIepParticipation = STUDENT_IEP_PARTICIPATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getAgencyRepresentativeIepParticipation() <em>Agency Representative Iep Participation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgencyRepresentativeIepParticipation()
	 * @generated
	 * @ordered
	 */
	protected static final String AGENCY_REPRESENTATIVE_IEP_PARTICIPATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAgencyRepresentativeIepParticipation() <em>Agency Representative Iep Participation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgencyRepresentativeIepParticipation()
	 * @generated
	 * @ordered
	 */
	protected String agencyRepresentativeIepParticipation = AGENCY_REPRESENTATIVE_IEP_PARTICIPATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getSpecialTransportation() <em>Special Transportation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpecialTransportation()
	 * @generated
	 * @ordered
	 */
	protected static final String SPECIAL_TRANSPORTATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSpecialTransportation() <em>Special Transportation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpecialTransportation()
	 * @generated
	 * @ordered
	 */
	protected String specialTransportation = SPECIAL_TRANSPORTATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getProgramExitDate() <em>Program Exit Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProgramExitDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate PROGRAM_EXIT_DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProgramExitDate() <em>Program Exit Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProgramExitDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate programExitDate = PROGRAM_EXIT_DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getProgramExitReason() <em>Program Exit Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProgramExitReason()
	 * @generated
	 * @ordered
	 */
	protected static final String PROGRAM_EXIT_REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProgramExitReason() <em>Program Exit Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProgramExitReason()
	 * @generated
	 * @ordered
	 */
	protected String programExitReason = PROGRAM_EXIT_REASON_EDEFAULT;

	/**
	 * The default value of the '{@link #getWorkAbilityCompletion() <em>Work Ability Completion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWorkAbilityCompletion()
	 * @generated
	 * @ordered
	 */
	protected static final String WORK_ABILITY_COMPLETION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWorkAbilityCompletion() <em>Work Ability Completion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWorkAbilityCompletion()
	 * @generated
	 * @ordered
	 */
	protected String workAbilityCompletion = WORK_ABILITY_COMPLETION_EDEFAULT;

	/**
	 * The default value of the '{@link #getDepartmentOfRehabilitationServicesCompletion() <em>Department Of Rehabilitation Services Completion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDepartmentOfRehabilitationServicesCompletion()
	 * @generated
	 * @ordered
	 */
	protected static final String DEPARTMENT_OF_REHABILITATION_SERVICES_COMPLETION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDepartmentOfRehabilitationServicesCompletion() <em>Department Of Rehabilitation Services Completion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDepartmentOfRehabilitationServicesCompletion()
	 * @generated
	 * @ordered
	 */
	protected String departmentOfRehabilitationServicesCompletion = DEPARTMENT_OF_REHABILITATION_SERVICES_COMPLETION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getServices() <em>Services</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getServices()
	 * @generated
	 * @ordered
	 */
	protected EList<SpecialEducationService> services;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SpecialEducationPlanImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.SPECIAL_EDUCATION_PLAN;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Student getStudent() {
		if (eContainerFeatureID() != ModelPackage.SPECIAL_EDUCATION_PLAN__STUDENT) return null;
		return (Student)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetStudent(Student newStudent, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newStudent, ModelPackage.SPECIAL_EDUCATION_PLAN__STUDENT, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStudent(Student newStudent) {
		if (newStudent != eInternalContainer() || (eContainerFeatureID() != ModelPackage.SPECIAL_EDUCATION_PLAN__STUDENT && newStudent != null)) {
			if (EcoreUtil.isAncestor(this, newStudent))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newStudent != null)
				msgs = ((InternalEObject)newStudent).eInverseAdd(this, ModelPackage.STUDENT__SPECIAL_EDUCATION_PLANS, Student.class, msgs);
			msgs = basicSetStudent(newStudent, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SPECIAL_EDUCATION_PLAN__STUDENT, newStudent, newStudent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SpecialEducationMeeting getMeeting() {
		return meeting;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMeeting(SpecialEducationMeeting newMeeting) {
		SpecialEducationMeeting oldMeeting = meeting;
		meeting = newMeeting;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SPECIAL_EDUCATION_PLAN__MEETING, oldMeeting, meeting));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReportingSelpa() {
		return reportingSelpa;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReportingSelpa(String newReportingSelpa) {
		String oldReportingSelpa = reportingSelpa;
		reportingSelpa = newReportingSelpa;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SPECIAL_EDUCATION_PLAN__REPORTING_SELPA, oldReportingSelpa, reportingSelpa));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDistrictOfSpecialEducationAccountability() {
		return districtOfSpecialEducationAccountability;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDistrictOfSpecialEducationAccountability(String newDistrictOfSpecialEducationAccountability) {
		String oldDistrictOfSpecialEducationAccountability = districtOfSpecialEducationAccountability;
		districtOfSpecialEducationAccountability = newDistrictOfSpecialEducationAccountability;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SPECIAL_EDUCATION_PLAN__DISTRICT_OF_SPECIAL_EDUCATION_ACCOUNTABILITY, oldDistrictOfSpecialEducationAccountability, districtOfSpecialEducationAccountability));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPlanType() {
		return planType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlanType(String newPlanType) {
		String oldPlanType = planType;
		planType = newPlanType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SPECIAL_EDUCATION_PLAN__PLAN_TYPE, oldPlanType, planType));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getAmendmentDate() {
		return amendmentDate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAmendmentDate(LocalDate newAmendmentDate) {
		LocalDate oldAmendmentDate = amendmentDate;
		amendmentDate = newAmendmentDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SPECIAL_EDUCATION_PLAN__AMENDMENT_DATE, oldAmendmentDate, amendmentDate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReasonForPlanRecord() {
		return reasonForPlanRecord;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReasonForPlanRecord(String newReasonForPlanRecord) {
		String oldReasonForPlanRecord = reasonForPlanRecord;
		reasonForPlanRecord = newReasonForPlanRecord;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SPECIAL_EDUCATION_PLAN__REASON_FOR_PLAN_RECORD, oldReasonForPlanRecord, reasonForPlanRecord));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPrimaryResidence() {
		return primaryResidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPrimaryResidence(String newPrimaryResidence) {
		String oldPrimaryResidence = primaryResidence;
		primaryResidence = newPrimaryResidence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SPECIAL_EDUCATION_PLAN__PRIMARY_RESIDENCE, oldPrimaryResidence, primaryResidence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDisability1() {
		return disability1;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDisability1(String newDisability1) {
		String oldDisability1 = disability1;
		disability1 = newDisability1;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SPECIAL_EDUCATION_PLAN__DISABILITY1, oldDisability1, disability1));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDisability1DegreeOfSupport() {
		return disability1DegreeOfSupport;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDisability1DegreeOfSupport(String newDisability1DegreeOfSupport) {
		String oldDisability1DegreeOfSupport = disability1DegreeOfSupport;
		disability1DegreeOfSupport = newDisability1DegreeOfSupport;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SPECIAL_EDUCATION_PLAN__DISABILITY1_DEGREE_OF_SUPPORT, oldDisability1DegreeOfSupport, disability1DegreeOfSupport));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDisability2() {
		return disability2;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDisability2(String newDisability2) {
		String oldDisability2 = disability2;
		disability2 = newDisability2;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SPECIAL_EDUCATION_PLAN__DISABILITY2, oldDisability2, disability2));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDisability2DegreeOfSupport() {
		return disability2DegreeOfSupport;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDisability2DegreeOfSupport(String newDisability2DegreeOfSupport) {
		String oldDisability2DegreeOfSupport = disability2DegreeOfSupport;
		disability2DegreeOfSupport = newDisability2DegreeOfSupport;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SPECIAL_EDUCATION_PLAN__DISABILITY2_DEGREE_OF_SUPPORT, oldDisability2DegreeOfSupport, disability2DegreeOfSupport));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getInfantRegionalCenterServicesEligibility() {
		return infantRegionalCenterServicesEligibility;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInfantRegionalCenterServicesEligibility(String newInfantRegionalCenterServicesEligibility) {
		String oldInfantRegionalCenterServicesEligibility = infantRegionalCenterServicesEligibility;
		infantRegionalCenterServicesEligibility = newInfantRegionalCenterServicesEligibility;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SPECIAL_EDUCATION_PLAN__INFANT_REGIONAL_CENTER_SERVICES_ELIGIBILITY, oldInfantRegionalCenterServicesEligibility, infantRegionalCenterServicesEligibility));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getProgramSetting() {
		return programSetting;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProgramSetting(String newProgramSetting) {
		String oldProgramSetting = programSetting;
		programSetting = newProgramSetting;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SPECIAL_EDUCATION_PLAN__PROGRAM_SETTING, oldProgramSetting, programSetting));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPreschoolProgramSettingServiceLocation() {
		return preschoolProgramSettingServiceLocation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPreschoolProgramSettingServiceLocation(String newPreschoolProgramSettingServiceLocation) {
		String oldPreschoolProgramSettingServiceLocation = preschoolProgramSettingServiceLocation;
		preschoolProgramSettingServiceLocation = newPreschoolProgramSettingServiceLocation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SPECIAL_EDUCATION_PLAN__PRESCHOOL_PROGRAM_SETTING_SERVICE_LOCATION, oldPreschoolProgramSettingServiceLocation, preschoolProgramSettingServiceLocation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTenOrMoreWeeklyHoursInSetting() {
		return tenOrMoreWeeklyHoursInSetting;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTenOrMoreWeeklyHoursInSetting(String newTenOrMoreWeeklyHoursInSetting) {
		String oldTenOrMoreWeeklyHoursInSetting = tenOrMoreWeeklyHoursInSetting;
		tenOrMoreWeeklyHoursInSetting = newTenOrMoreWeeklyHoursInSetting;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SPECIAL_EDUCATION_PLAN__TEN_OR_MORE_WEEKLY_HOURS_IN_SETTING, oldTenOrMoreWeeklyHoursInSetting, tenOrMoreWeeklyHoursInSetting));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGeneralEducationParticipationPercentage() {
		return generalEducationParticipationPercentage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGeneralEducationParticipationPercentage(String newGeneralEducationParticipationPercentage) {
		String oldGeneralEducationParticipationPercentage = generalEducationParticipationPercentage;
		generalEducationParticipationPercentage = newGeneralEducationParticipationPercentage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SPECIAL_EDUCATION_PLAN__GENERAL_EDUCATION_PARTICIPATION_PERCENTAGE, oldGeneralEducationParticipationPercentage, generalEducationParticipationPercentage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getProgramType() {
		return programType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProgramType(String newProgramType) {
		String oldProgramType = programType;
		programType = newProgramType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SPECIAL_EDUCATION_PLAN__PROGRAM_TYPE, oldProgramType, programType));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getIepIncludesPostsecondaryGoals() {
		return iepIncludesPostsecondaryGoals;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIepIncludesPostsecondaryGoals(String newIepIncludesPostsecondaryGoals) {
		String oldIepIncludesPostsecondaryGoals = iepIncludesPostsecondaryGoals;
		iepIncludesPostsecondaryGoals = newIepIncludesPostsecondaryGoals;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SPECIAL_EDUCATION_PLAN__IEP_INCLUDES_POSTSECONDARY_GOALS, oldIepIncludesPostsecondaryGoals, iepIncludesPostsecondaryGoals));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPostsecondaryGoalsUpdatedAnnually() {
		return postsecondaryGoalsUpdatedAnnually;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPostsecondaryGoalsUpdatedAnnually(String newPostsecondaryGoalsUpdatedAnnually) {
		String oldPostsecondaryGoalsUpdatedAnnually = postsecondaryGoalsUpdatedAnnually;
		postsecondaryGoalsUpdatedAnnually = newPostsecondaryGoalsUpdatedAnnually;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SPECIAL_EDUCATION_PLAN__POSTSECONDARY_GOALS_UPDATED_ANNUALLY, oldPostsecondaryGoalsUpdatedAnnually, postsecondaryGoalsUpdatedAnnually));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPostsecondaryGoalsAgeAppropriateTransitionAssessment() {
		return postsecondaryGoalsAgeAppropriateTransitionAssessment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPostsecondaryGoalsAgeAppropriateTransitionAssessment(String newPostsecondaryGoalsAgeAppropriateTransitionAssessment) {
		String oldPostsecondaryGoalsAgeAppropriateTransitionAssessment = postsecondaryGoalsAgeAppropriateTransitionAssessment;
		postsecondaryGoalsAgeAppropriateTransitionAssessment = newPostsecondaryGoalsAgeAppropriateTransitionAssessment;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SPECIAL_EDUCATION_PLAN__POSTSECONDARY_GOALS_AGE_APPROPRIATE_TRANSITION_ASSESSMENT, oldPostsecondaryGoalsAgeAppropriateTransitionAssessment, postsecondaryGoalsAgeAppropriateTransitionAssessment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTransitionServicesInIep() {
		return transitionServicesInIep;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTransitionServicesInIep(String newTransitionServicesInIep) {
		String oldTransitionServicesInIep = transitionServicesInIep;
		transitionServicesInIep = newTransitionServicesInIep;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SPECIAL_EDUCATION_PLAN__TRANSITION_SERVICES_IN_IEP, oldTransitionServicesInIep, transitionServicesInIep));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSupportiveServices() {
		return supportiveServices;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSupportiveServices(String newSupportiveServices) {
		String oldSupportiveServices = supportiveServices;
		supportiveServices = newSupportiveServices;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SPECIAL_EDUCATION_PLAN__SUPPORTIVE_SERVICES, oldSupportiveServices, supportiveServices));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTransitionServicesGoalsInIep() {
		return transitionServicesGoalsInIep;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTransitionServicesGoalsInIep(String newTransitionServicesGoalsInIep) {
		String oldTransitionServicesGoalsInIep = transitionServicesGoalsInIep;
		transitionServicesGoalsInIep = newTransitionServicesGoalsInIep;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SPECIAL_EDUCATION_PLAN__TRANSITION_SERVICES_GOALS_IN_IEP, oldTransitionServicesGoalsInIep, transitionServicesGoalsInIep));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStudentIepParticipation() {
		return studentIepParticipation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStudentIepParticipation(String newStudentIepParticipation) {
		String oldStudentIepParticipation = studentIepParticipation;
		studentIepParticipation = newStudentIepParticipation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SPECIAL_EDUCATION_PLAN__STUDENT_IEP_PARTICIPATION, oldStudentIepParticipation, studentIepParticipation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAgencyRepresentativeIepParticipation() {
		return agencyRepresentativeIepParticipation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAgencyRepresentativeIepParticipation(String newAgencyRepresentativeIepParticipation) {
		String oldAgencyRepresentativeIepParticipation = agencyRepresentativeIepParticipation;
		agencyRepresentativeIepParticipation = newAgencyRepresentativeIepParticipation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SPECIAL_EDUCATION_PLAN__AGENCY_REPRESENTATIVE_IEP_PARTICIPATION, oldAgencyRepresentativeIepParticipation, agencyRepresentativeIepParticipation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSpecialTransportation() {
		return specialTransportation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSpecialTransportation(String newSpecialTransportation) {
		String oldSpecialTransportation = specialTransportation;
		specialTransportation = newSpecialTransportation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SPECIAL_EDUCATION_PLAN__SPECIAL_TRANSPORTATION, oldSpecialTransportation, specialTransportation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getProgramExitDate() {
		return programExitDate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProgramExitDate(LocalDate newProgramExitDate) {
		LocalDate oldProgramExitDate = programExitDate;
		programExitDate = newProgramExitDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SPECIAL_EDUCATION_PLAN__PROGRAM_EXIT_DATE, oldProgramExitDate, programExitDate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getProgramExitReason() {
		return programExitReason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProgramExitReason(String newProgramExitReason) {
		String oldProgramExitReason = programExitReason;
		programExitReason = newProgramExitReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SPECIAL_EDUCATION_PLAN__PROGRAM_EXIT_REASON, oldProgramExitReason, programExitReason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWorkAbilityCompletion() {
		return workAbilityCompletion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWorkAbilityCompletion(String newWorkAbilityCompletion) {
		String oldWorkAbilityCompletion = workAbilityCompletion;
		workAbilityCompletion = newWorkAbilityCompletion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SPECIAL_EDUCATION_PLAN__WORK_ABILITY_COMPLETION, oldWorkAbilityCompletion, workAbilityCompletion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDepartmentOfRehabilitationServicesCompletion() {
		return departmentOfRehabilitationServicesCompletion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDepartmentOfRehabilitationServicesCompletion(String newDepartmentOfRehabilitationServicesCompletion) {
		String oldDepartmentOfRehabilitationServicesCompletion = departmentOfRehabilitationServicesCompletion;
		departmentOfRehabilitationServicesCompletion = newDepartmentOfRehabilitationServicesCompletion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SPECIAL_EDUCATION_PLAN__DEPARTMENT_OF_REHABILITATION_SERVICES_COMPLETION, oldDepartmentOfRehabilitationServicesCompletion, departmentOfRehabilitationServicesCompletion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SpecialEducationService> getServices() {
		if (services == null) {
			services = new EObjectContainmentWithInverseEList<SpecialEducationService>(SpecialEducationService.class, this, ModelPackage.SPECIAL_EDUCATION_PLAN__SERVICES, ModelPackage.SPECIAL_EDUCATION_SERVICE__PLAN);
		}
		return services;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.SPECIAL_EDUCATION_PLAN__STUDENT:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetStudent((Student)otherEnd, msgs);
			case ModelPackage.SPECIAL_EDUCATION_PLAN__SERVICES:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getServices()).basicAdd(otherEnd, msgs);
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
			case ModelPackage.SPECIAL_EDUCATION_PLAN__STUDENT:
				return basicSetStudent(null, msgs);
			case ModelPackage.SPECIAL_EDUCATION_PLAN__SERVICES:
				return ((InternalEList<?>)getServices()).basicRemove(otherEnd, msgs);
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
			case ModelPackage.SPECIAL_EDUCATION_PLAN__STUDENT:
				return eInternalContainer().eInverseRemove(this, ModelPackage.STUDENT__SPECIAL_EDUCATION_PLANS, Student.class, msgs);
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
			case ModelPackage.SPECIAL_EDUCATION_PLAN__STUDENT:
				return getStudent();
			case ModelPackage.SPECIAL_EDUCATION_PLAN__MEETING:
				return getMeeting();
			case ModelPackage.SPECIAL_EDUCATION_PLAN__REPORTING_SELPA:
				return getReportingSelpa();
			case ModelPackage.SPECIAL_EDUCATION_PLAN__DISTRICT_OF_SPECIAL_EDUCATION_ACCOUNTABILITY:
				return getDistrictOfSpecialEducationAccountability();
			case ModelPackage.SPECIAL_EDUCATION_PLAN__PLAN_TYPE:
				return getPlanType();
			case ModelPackage.SPECIAL_EDUCATION_PLAN__AMENDMENT_DATE:
				return getAmendmentDate();
			case ModelPackage.SPECIAL_EDUCATION_PLAN__REASON_FOR_PLAN_RECORD:
				return getReasonForPlanRecord();
			case ModelPackage.SPECIAL_EDUCATION_PLAN__PRIMARY_RESIDENCE:
				return getPrimaryResidence();
			case ModelPackage.SPECIAL_EDUCATION_PLAN__DISABILITY1:
				return getDisability1();
			case ModelPackage.SPECIAL_EDUCATION_PLAN__DISABILITY1_DEGREE_OF_SUPPORT:
				return getDisability1DegreeOfSupport();
			case ModelPackage.SPECIAL_EDUCATION_PLAN__DISABILITY2:
				return getDisability2();
			case ModelPackage.SPECIAL_EDUCATION_PLAN__DISABILITY2_DEGREE_OF_SUPPORT:
				return getDisability2DegreeOfSupport();
			case ModelPackage.SPECIAL_EDUCATION_PLAN__INFANT_REGIONAL_CENTER_SERVICES_ELIGIBILITY:
				return getInfantRegionalCenterServicesEligibility();
			case ModelPackage.SPECIAL_EDUCATION_PLAN__PROGRAM_SETTING:
				return getProgramSetting();
			case ModelPackage.SPECIAL_EDUCATION_PLAN__PRESCHOOL_PROGRAM_SETTING_SERVICE_LOCATION:
				return getPreschoolProgramSettingServiceLocation();
			case ModelPackage.SPECIAL_EDUCATION_PLAN__TEN_OR_MORE_WEEKLY_HOURS_IN_SETTING:
				return getTenOrMoreWeeklyHoursInSetting();
			case ModelPackage.SPECIAL_EDUCATION_PLAN__GENERAL_EDUCATION_PARTICIPATION_PERCENTAGE:
				return getGeneralEducationParticipationPercentage();
			case ModelPackage.SPECIAL_EDUCATION_PLAN__PROGRAM_TYPE:
				return getProgramType();
			case ModelPackage.SPECIAL_EDUCATION_PLAN__IEP_INCLUDES_POSTSECONDARY_GOALS:
				return getIepIncludesPostsecondaryGoals();
			case ModelPackage.SPECIAL_EDUCATION_PLAN__POSTSECONDARY_GOALS_UPDATED_ANNUALLY:
				return getPostsecondaryGoalsUpdatedAnnually();
			case ModelPackage.SPECIAL_EDUCATION_PLAN__POSTSECONDARY_GOALS_AGE_APPROPRIATE_TRANSITION_ASSESSMENT:
				return getPostsecondaryGoalsAgeAppropriateTransitionAssessment();
			case ModelPackage.SPECIAL_EDUCATION_PLAN__TRANSITION_SERVICES_IN_IEP:
				return getTransitionServicesInIep();
			case ModelPackage.SPECIAL_EDUCATION_PLAN__SUPPORTIVE_SERVICES:
				return getSupportiveServices();
			case ModelPackage.SPECIAL_EDUCATION_PLAN__TRANSITION_SERVICES_GOALS_IN_IEP:
				return getTransitionServicesGoalsInIep();
			case ModelPackage.SPECIAL_EDUCATION_PLAN__STUDENT_IEP_PARTICIPATION:
				return getStudentIepParticipation();
			case ModelPackage.SPECIAL_EDUCATION_PLAN__AGENCY_REPRESENTATIVE_IEP_PARTICIPATION:
				return getAgencyRepresentativeIepParticipation();
			case ModelPackage.SPECIAL_EDUCATION_PLAN__SPECIAL_TRANSPORTATION:
				return getSpecialTransportation();
			case ModelPackage.SPECIAL_EDUCATION_PLAN__PROGRAM_EXIT_DATE:
				return getProgramExitDate();
			case ModelPackage.SPECIAL_EDUCATION_PLAN__PROGRAM_EXIT_REASON:
				return getProgramExitReason();
			case ModelPackage.SPECIAL_EDUCATION_PLAN__WORK_ABILITY_COMPLETION:
				return getWorkAbilityCompletion();
			case ModelPackage.SPECIAL_EDUCATION_PLAN__DEPARTMENT_OF_REHABILITATION_SERVICES_COMPLETION:
				return getDepartmentOfRehabilitationServicesCompletion();
			case ModelPackage.SPECIAL_EDUCATION_PLAN__SERVICES:
				return getServices();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.SPECIAL_EDUCATION_PLAN__STUDENT:
				setStudent((Student)newValue);
				return;
			case ModelPackage.SPECIAL_EDUCATION_PLAN__MEETING:
				setMeeting((SpecialEducationMeeting)newValue);
				return;
			case ModelPackage.SPECIAL_EDUCATION_PLAN__REPORTING_SELPA:
				setReportingSelpa((String)newValue);
				return;
			case ModelPackage.SPECIAL_EDUCATION_PLAN__DISTRICT_OF_SPECIAL_EDUCATION_ACCOUNTABILITY:
				setDistrictOfSpecialEducationAccountability((String)newValue);
				return;
			case ModelPackage.SPECIAL_EDUCATION_PLAN__PLAN_TYPE:
				setPlanType((String)newValue);
				return;
			case ModelPackage.SPECIAL_EDUCATION_PLAN__AMENDMENT_DATE:
				setAmendmentDate((LocalDate)newValue);
				return;
			case ModelPackage.SPECIAL_EDUCATION_PLAN__REASON_FOR_PLAN_RECORD:
				setReasonForPlanRecord((String)newValue);
				return;
			case ModelPackage.SPECIAL_EDUCATION_PLAN__PRIMARY_RESIDENCE:
				setPrimaryResidence((String)newValue);
				return;
			case ModelPackage.SPECIAL_EDUCATION_PLAN__DISABILITY1:
				setDisability1((String)newValue);
				return;
			case ModelPackage.SPECIAL_EDUCATION_PLAN__DISABILITY1_DEGREE_OF_SUPPORT:
				setDisability1DegreeOfSupport((String)newValue);
				return;
			case ModelPackage.SPECIAL_EDUCATION_PLAN__DISABILITY2:
				setDisability2((String)newValue);
				return;
			case ModelPackage.SPECIAL_EDUCATION_PLAN__DISABILITY2_DEGREE_OF_SUPPORT:
				setDisability2DegreeOfSupport((String)newValue);
				return;
			case ModelPackage.SPECIAL_EDUCATION_PLAN__INFANT_REGIONAL_CENTER_SERVICES_ELIGIBILITY:
				setInfantRegionalCenterServicesEligibility((String)newValue);
				return;
			case ModelPackage.SPECIAL_EDUCATION_PLAN__PROGRAM_SETTING:
				setProgramSetting((String)newValue);
				return;
			case ModelPackage.SPECIAL_EDUCATION_PLAN__PRESCHOOL_PROGRAM_SETTING_SERVICE_LOCATION:
				setPreschoolProgramSettingServiceLocation((String)newValue);
				return;
			case ModelPackage.SPECIAL_EDUCATION_PLAN__TEN_OR_MORE_WEEKLY_HOURS_IN_SETTING:
				setTenOrMoreWeeklyHoursInSetting((String)newValue);
				return;
			case ModelPackage.SPECIAL_EDUCATION_PLAN__GENERAL_EDUCATION_PARTICIPATION_PERCENTAGE:
				setGeneralEducationParticipationPercentage((String)newValue);
				return;
			case ModelPackage.SPECIAL_EDUCATION_PLAN__PROGRAM_TYPE:
				setProgramType((String)newValue);
				return;
			case ModelPackage.SPECIAL_EDUCATION_PLAN__IEP_INCLUDES_POSTSECONDARY_GOALS:
				setIepIncludesPostsecondaryGoals((String)newValue);
				return;
			case ModelPackage.SPECIAL_EDUCATION_PLAN__POSTSECONDARY_GOALS_UPDATED_ANNUALLY:
				setPostsecondaryGoalsUpdatedAnnually((String)newValue);
				return;
			case ModelPackage.SPECIAL_EDUCATION_PLAN__POSTSECONDARY_GOALS_AGE_APPROPRIATE_TRANSITION_ASSESSMENT:
				setPostsecondaryGoalsAgeAppropriateTransitionAssessment((String)newValue);
				return;
			case ModelPackage.SPECIAL_EDUCATION_PLAN__TRANSITION_SERVICES_IN_IEP:
				setTransitionServicesInIep((String)newValue);
				return;
			case ModelPackage.SPECIAL_EDUCATION_PLAN__SUPPORTIVE_SERVICES:
				setSupportiveServices((String)newValue);
				return;
			case ModelPackage.SPECIAL_EDUCATION_PLAN__TRANSITION_SERVICES_GOALS_IN_IEP:
				setTransitionServicesGoalsInIep((String)newValue);
				return;
			case ModelPackage.SPECIAL_EDUCATION_PLAN__STUDENT_IEP_PARTICIPATION:
				setStudentIepParticipation((String)newValue);
				return;
			case ModelPackage.SPECIAL_EDUCATION_PLAN__AGENCY_REPRESENTATIVE_IEP_PARTICIPATION:
				setAgencyRepresentativeIepParticipation((String)newValue);
				return;
			case ModelPackage.SPECIAL_EDUCATION_PLAN__SPECIAL_TRANSPORTATION:
				setSpecialTransportation((String)newValue);
				return;
			case ModelPackage.SPECIAL_EDUCATION_PLAN__PROGRAM_EXIT_DATE:
				setProgramExitDate((LocalDate)newValue);
				return;
			case ModelPackage.SPECIAL_EDUCATION_PLAN__PROGRAM_EXIT_REASON:
				setProgramExitReason((String)newValue);
				return;
			case ModelPackage.SPECIAL_EDUCATION_PLAN__WORK_ABILITY_COMPLETION:
				setWorkAbilityCompletion((String)newValue);
				return;
			case ModelPackage.SPECIAL_EDUCATION_PLAN__DEPARTMENT_OF_REHABILITATION_SERVICES_COMPLETION:
				setDepartmentOfRehabilitationServicesCompletion((String)newValue);
				return;
			case ModelPackage.SPECIAL_EDUCATION_PLAN__SERVICES:
				getServices().clear();
				getServices().addAll((Collection<? extends SpecialEducationService>)newValue);
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
			case ModelPackage.SPECIAL_EDUCATION_PLAN__STUDENT:
				setStudent((Student)null);
				return;
			case ModelPackage.SPECIAL_EDUCATION_PLAN__MEETING:
				setMeeting((SpecialEducationMeeting)null);
				return;
			case ModelPackage.SPECIAL_EDUCATION_PLAN__REPORTING_SELPA:
				setReportingSelpa(REPORTING_SELPA_EDEFAULT);
				return;
			case ModelPackage.SPECIAL_EDUCATION_PLAN__DISTRICT_OF_SPECIAL_EDUCATION_ACCOUNTABILITY:
				setDistrictOfSpecialEducationAccountability(DISTRICT_OF_SPECIAL_EDUCATION_ACCOUNTABILITY_EDEFAULT);
				return;
			case ModelPackage.SPECIAL_EDUCATION_PLAN__PLAN_TYPE:
				setPlanType(PLAN_TYPE_EDEFAULT);
				return;
			case ModelPackage.SPECIAL_EDUCATION_PLAN__AMENDMENT_DATE:
				setAmendmentDate(AMENDMENT_DATE_EDEFAULT);
				return;
			case ModelPackage.SPECIAL_EDUCATION_PLAN__REASON_FOR_PLAN_RECORD:
				setReasonForPlanRecord(REASON_FOR_PLAN_RECORD_EDEFAULT);
				return;
			case ModelPackage.SPECIAL_EDUCATION_PLAN__PRIMARY_RESIDENCE:
				setPrimaryResidence(PRIMARY_RESIDENCE_EDEFAULT);
				return;
			case ModelPackage.SPECIAL_EDUCATION_PLAN__DISABILITY1:
				setDisability1(DISABILITY1_EDEFAULT);
				return;
			case ModelPackage.SPECIAL_EDUCATION_PLAN__DISABILITY1_DEGREE_OF_SUPPORT:
				setDisability1DegreeOfSupport(DISABILITY1_DEGREE_OF_SUPPORT_EDEFAULT);
				return;
			case ModelPackage.SPECIAL_EDUCATION_PLAN__DISABILITY2:
				setDisability2(DISABILITY2_EDEFAULT);
				return;
			case ModelPackage.SPECIAL_EDUCATION_PLAN__DISABILITY2_DEGREE_OF_SUPPORT:
				setDisability2DegreeOfSupport(DISABILITY2_DEGREE_OF_SUPPORT_EDEFAULT);
				return;
			case ModelPackage.SPECIAL_EDUCATION_PLAN__INFANT_REGIONAL_CENTER_SERVICES_ELIGIBILITY:
				setInfantRegionalCenterServicesEligibility(INFANT_REGIONAL_CENTER_SERVICES_ELIGIBILITY_EDEFAULT);
				return;
			case ModelPackage.SPECIAL_EDUCATION_PLAN__PROGRAM_SETTING:
				setProgramSetting(PROGRAM_SETTING_EDEFAULT);
				return;
			case ModelPackage.SPECIAL_EDUCATION_PLAN__PRESCHOOL_PROGRAM_SETTING_SERVICE_LOCATION:
				setPreschoolProgramSettingServiceLocation(PRESCHOOL_PROGRAM_SETTING_SERVICE_LOCATION_EDEFAULT);
				return;
			case ModelPackage.SPECIAL_EDUCATION_PLAN__TEN_OR_MORE_WEEKLY_HOURS_IN_SETTING:
				setTenOrMoreWeeklyHoursInSetting(TEN_OR_MORE_WEEKLY_HOURS_IN_SETTING_EDEFAULT);
				return;
			case ModelPackage.SPECIAL_EDUCATION_PLAN__GENERAL_EDUCATION_PARTICIPATION_PERCENTAGE:
				setGeneralEducationParticipationPercentage(GENERAL_EDUCATION_PARTICIPATION_PERCENTAGE_EDEFAULT);
				return;
			case ModelPackage.SPECIAL_EDUCATION_PLAN__PROGRAM_TYPE:
				setProgramType(PROGRAM_TYPE_EDEFAULT);
				return;
			case ModelPackage.SPECIAL_EDUCATION_PLAN__IEP_INCLUDES_POSTSECONDARY_GOALS:
				setIepIncludesPostsecondaryGoals(IEP_INCLUDES_POSTSECONDARY_GOALS_EDEFAULT);
				return;
			case ModelPackage.SPECIAL_EDUCATION_PLAN__POSTSECONDARY_GOALS_UPDATED_ANNUALLY:
				setPostsecondaryGoalsUpdatedAnnually(POSTSECONDARY_GOALS_UPDATED_ANNUALLY_EDEFAULT);
				return;
			case ModelPackage.SPECIAL_EDUCATION_PLAN__POSTSECONDARY_GOALS_AGE_APPROPRIATE_TRANSITION_ASSESSMENT:
				setPostsecondaryGoalsAgeAppropriateTransitionAssessment(POSTSECONDARY_GOALS_AGE_APPROPRIATE_TRANSITION_ASSESSMENT_EDEFAULT);
				return;
			case ModelPackage.SPECIAL_EDUCATION_PLAN__TRANSITION_SERVICES_IN_IEP:
				setTransitionServicesInIep(TRANSITION_SERVICES_IN_IEP_EDEFAULT);
				return;
			case ModelPackage.SPECIAL_EDUCATION_PLAN__SUPPORTIVE_SERVICES:
				setSupportiveServices(SUPPORTIVE_SERVICES_EDEFAULT);
				return;
			case ModelPackage.SPECIAL_EDUCATION_PLAN__TRANSITION_SERVICES_GOALS_IN_IEP:
				setTransitionServicesGoalsInIep(TRANSITION_SERVICES_GOALS_IN_IEP_EDEFAULT);
				return;
			case ModelPackage.SPECIAL_EDUCATION_PLAN__STUDENT_IEP_PARTICIPATION:
				setStudentIepParticipation(STUDENT_IEP_PARTICIPATION_EDEFAULT);
				return;
			case ModelPackage.SPECIAL_EDUCATION_PLAN__AGENCY_REPRESENTATIVE_IEP_PARTICIPATION:
				setAgencyRepresentativeIepParticipation(AGENCY_REPRESENTATIVE_IEP_PARTICIPATION_EDEFAULT);
				return;
			case ModelPackage.SPECIAL_EDUCATION_PLAN__SPECIAL_TRANSPORTATION:
				setSpecialTransportation(SPECIAL_TRANSPORTATION_EDEFAULT);
				return;
			case ModelPackage.SPECIAL_EDUCATION_PLAN__PROGRAM_EXIT_DATE:
				setProgramExitDate(PROGRAM_EXIT_DATE_EDEFAULT);
				return;
			case ModelPackage.SPECIAL_EDUCATION_PLAN__PROGRAM_EXIT_REASON:
				setProgramExitReason(PROGRAM_EXIT_REASON_EDEFAULT);
				return;
			case ModelPackage.SPECIAL_EDUCATION_PLAN__WORK_ABILITY_COMPLETION:
				setWorkAbilityCompletion(WORK_ABILITY_COMPLETION_EDEFAULT);
				return;
			case ModelPackage.SPECIAL_EDUCATION_PLAN__DEPARTMENT_OF_REHABILITATION_SERVICES_COMPLETION:
				setDepartmentOfRehabilitationServicesCompletion(DEPARTMENT_OF_REHABILITATION_SERVICES_COMPLETION_EDEFAULT);
				return;
			case ModelPackage.SPECIAL_EDUCATION_PLAN__SERVICES:
				getServices().clear();
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
			case ModelPackage.SPECIAL_EDUCATION_PLAN__STUDENT:
				return getStudent() != null;
			case ModelPackage.SPECIAL_EDUCATION_PLAN__MEETING:
				return meeting != null;
			case ModelPackage.SPECIAL_EDUCATION_PLAN__REPORTING_SELPA:
				return REPORTING_SELPA_EDEFAULT == null ? reportingSelpa != null : !REPORTING_SELPA_EDEFAULT.equals(reportingSelpa);
			case ModelPackage.SPECIAL_EDUCATION_PLAN__DISTRICT_OF_SPECIAL_EDUCATION_ACCOUNTABILITY:
				return DISTRICT_OF_SPECIAL_EDUCATION_ACCOUNTABILITY_EDEFAULT == null ? districtOfSpecialEducationAccountability != null : !DISTRICT_OF_SPECIAL_EDUCATION_ACCOUNTABILITY_EDEFAULT.equals(districtOfSpecialEducationAccountability);
			case ModelPackage.SPECIAL_EDUCATION_PLAN__PLAN_TYPE:
				return PLAN_TYPE_EDEFAULT == null ? planType != null : !PLAN_TYPE_EDEFAULT.equals(planType);
			case ModelPackage.SPECIAL_EDUCATION_PLAN__AMENDMENT_DATE:
				return AMENDMENT_DATE_EDEFAULT == null ? amendmentDate != null : !AMENDMENT_DATE_EDEFAULT.equals(amendmentDate);
			case ModelPackage.SPECIAL_EDUCATION_PLAN__REASON_FOR_PLAN_RECORD:
				return REASON_FOR_PLAN_RECORD_EDEFAULT == null ? reasonForPlanRecord != null : !REASON_FOR_PLAN_RECORD_EDEFAULT.equals(reasonForPlanRecord);
			case ModelPackage.SPECIAL_EDUCATION_PLAN__PRIMARY_RESIDENCE:
				return PRIMARY_RESIDENCE_EDEFAULT == null ? primaryResidence != null : !PRIMARY_RESIDENCE_EDEFAULT.equals(primaryResidence);
			case ModelPackage.SPECIAL_EDUCATION_PLAN__DISABILITY1:
				return DISABILITY1_EDEFAULT == null ? disability1 != null : !DISABILITY1_EDEFAULT.equals(disability1);
			case ModelPackage.SPECIAL_EDUCATION_PLAN__DISABILITY1_DEGREE_OF_SUPPORT:
				return DISABILITY1_DEGREE_OF_SUPPORT_EDEFAULT == null ? disability1DegreeOfSupport != null : !DISABILITY1_DEGREE_OF_SUPPORT_EDEFAULT.equals(disability1DegreeOfSupport);
			case ModelPackage.SPECIAL_EDUCATION_PLAN__DISABILITY2:
				return DISABILITY2_EDEFAULT == null ? disability2 != null : !DISABILITY2_EDEFAULT.equals(disability2);
			case ModelPackage.SPECIAL_EDUCATION_PLAN__DISABILITY2_DEGREE_OF_SUPPORT:
				return DISABILITY2_DEGREE_OF_SUPPORT_EDEFAULT == null ? disability2DegreeOfSupport != null : !DISABILITY2_DEGREE_OF_SUPPORT_EDEFAULT.equals(disability2DegreeOfSupport);
			case ModelPackage.SPECIAL_EDUCATION_PLAN__INFANT_REGIONAL_CENTER_SERVICES_ELIGIBILITY:
				return INFANT_REGIONAL_CENTER_SERVICES_ELIGIBILITY_EDEFAULT == null ? infantRegionalCenterServicesEligibility != null : !INFANT_REGIONAL_CENTER_SERVICES_ELIGIBILITY_EDEFAULT.equals(infantRegionalCenterServicesEligibility);
			case ModelPackage.SPECIAL_EDUCATION_PLAN__PROGRAM_SETTING:
				return PROGRAM_SETTING_EDEFAULT == null ? programSetting != null : !PROGRAM_SETTING_EDEFAULT.equals(programSetting);
			case ModelPackage.SPECIAL_EDUCATION_PLAN__PRESCHOOL_PROGRAM_SETTING_SERVICE_LOCATION:
				return PRESCHOOL_PROGRAM_SETTING_SERVICE_LOCATION_EDEFAULT == null ? preschoolProgramSettingServiceLocation != null : !PRESCHOOL_PROGRAM_SETTING_SERVICE_LOCATION_EDEFAULT.equals(preschoolProgramSettingServiceLocation);
			case ModelPackage.SPECIAL_EDUCATION_PLAN__TEN_OR_MORE_WEEKLY_HOURS_IN_SETTING:
				return TEN_OR_MORE_WEEKLY_HOURS_IN_SETTING_EDEFAULT == null ? tenOrMoreWeeklyHoursInSetting != null : !TEN_OR_MORE_WEEKLY_HOURS_IN_SETTING_EDEFAULT.equals(tenOrMoreWeeklyHoursInSetting);
			case ModelPackage.SPECIAL_EDUCATION_PLAN__GENERAL_EDUCATION_PARTICIPATION_PERCENTAGE:
				return GENERAL_EDUCATION_PARTICIPATION_PERCENTAGE_EDEFAULT == null ? generalEducationParticipationPercentage != null : !GENERAL_EDUCATION_PARTICIPATION_PERCENTAGE_EDEFAULT.equals(generalEducationParticipationPercentage);
			case ModelPackage.SPECIAL_EDUCATION_PLAN__PROGRAM_TYPE:
				return PROGRAM_TYPE_EDEFAULT == null ? programType != null : !PROGRAM_TYPE_EDEFAULT.equals(programType);
			case ModelPackage.SPECIAL_EDUCATION_PLAN__IEP_INCLUDES_POSTSECONDARY_GOALS:
				return IEP_INCLUDES_POSTSECONDARY_GOALS_EDEFAULT == null ? iepIncludesPostsecondaryGoals != null : !IEP_INCLUDES_POSTSECONDARY_GOALS_EDEFAULT.equals(iepIncludesPostsecondaryGoals);
			case ModelPackage.SPECIAL_EDUCATION_PLAN__POSTSECONDARY_GOALS_UPDATED_ANNUALLY:
				return POSTSECONDARY_GOALS_UPDATED_ANNUALLY_EDEFAULT == null ? postsecondaryGoalsUpdatedAnnually != null : !POSTSECONDARY_GOALS_UPDATED_ANNUALLY_EDEFAULT.equals(postsecondaryGoalsUpdatedAnnually);
			case ModelPackage.SPECIAL_EDUCATION_PLAN__POSTSECONDARY_GOALS_AGE_APPROPRIATE_TRANSITION_ASSESSMENT:
				return POSTSECONDARY_GOALS_AGE_APPROPRIATE_TRANSITION_ASSESSMENT_EDEFAULT == null ? postsecondaryGoalsAgeAppropriateTransitionAssessment != null : !POSTSECONDARY_GOALS_AGE_APPROPRIATE_TRANSITION_ASSESSMENT_EDEFAULT.equals(postsecondaryGoalsAgeAppropriateTransitionAssessment);
			case ModelPackage.SPECIAL_EDUCATION_PLAN__TRANSITION_SERVICES_IN_IEP:
				return TRANSITION_SERVICES_IN_IEP_EDEFAULT == null ? transitionServicesInIep != null : !TRANSITION_SERVICES_IN_IEP_EDEFAULT.equals(transitionServicesInIep);
			case ModelPackage.SPECIAL_EDUCATION_PLAN__SUPPORTIVE_SERVICES:
				return SUPPORTIVE_SERVICES_EDEFAULT == null ? supportiveServices != null : !SUPPORTIVE_SERVICES_EDEFAULT.equals(supportiveServices);
			case ModelPackage.SPECIAL_EDUCATION_PLAN__TRANSITION_SERVICES_GOALS_IN_IEP:
				return TRANSITION_SERVICES_GOALS_IN_IEP_EDEFAULT == null ? transitionServicesGoalsInIep != null : !TRANSITION_SERVICES_GOALS_IN_IEP_EDEFAULT.equals(transitionServicesGoalsInIep);
			case ModelPackage.SPECIAL_EDUCATION_PLAN__STUDENT_IEP_PARTICIPATION:
				return STUDENT_IEP_PARTICIPATION_EDEFAULT == null ? studentIepParticipation != null : !STUDENT_IEP_PARTICIPATION_EDEFAULT.equals(studentIepParticipation);
			case ModelPackage.SPECIAL_EDUCATION_PLAN__AGENCY_REPRESENTATIVE_IEP_PARTICIPATION:
				return AGENCY_REPRESENTATIVE_IEP_PARTICIPATION_EDEFAULT == null ? agencyRepresentativeIepParticipation != null : !AGENCY_REPRESENTATIVE_IEP_PARTICIPATION_EDEFAULT.equals(agencyRepresentativeIepParticipation);
			case ModelPackage.SPECIAL_EDUCATION_PLAN__SPECIAL_TRANSPORTATION:
				return SPECIAL_TRANSPORTATION_EDEFAULT == null ? specialTransportation != null : !SPECIAL_TRANSPORTATION_EDEFAULT.equals(specialTransportation);
			case ModelPackage.SPECIAL_EDUCATION_PLAN__PROGRAM_EXIT_DATE:
				return PROGRAM_EXIT_DATE_EDEFAULT == null ? programExitDate != null : !PROGRAM_EXIT_DATE_EDEFAULT.equals(programExitDate);
			case ModelPackage.SPECIAL_EDUCATION_PLAN__PROGRAM_EXIT_REASON:
				return PROGRAM_EXIT_REASON_EDEFAULT == null ? programExitReason != null : !PROGRAM_EXIT_REASON_EDEFAULT.equals(programExitReason);
			case ModelPackage.SPECIAL_EDUCATION_PLAN__WORK_ABILITY_COMPLETION:
				return WORK_ABILITY_COMPLETION_EDEFAULT == null ? workAbilityCompletion != null : !WORK_ABILITY_COMPLETION_EDEFAULT.equals(workAbilityCompletion);
			case ModelPackage.SPECIAL_EDUCATION_PLAN__DEPARTMENT_OF_REHABILITATION_SERVICES_COMPLETION:
				return DEPARTMENT_OF_REHABILITATION_SERVICES_COMPLETION_EDEFAULT == null ? departmentOfRehabilitationServicesCompletion != null : !DEPARTMENT_OF_REHABILITATION_SERVICES_COMPLETION_EDEFAULT.equals(departmentOfRehabilitationServicesCompletion);
			case ModelPackage.SPECIAL_EDUCATION_PLAN__SERVICES:
				return services != null && !services.isEmpty();
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
		result.append(" (reportingSelpa: ");
		result.append(reportingSelpa);
		result.append(", districtOfSpecialEducationAccountability: ");
		result.append(districtOfSpecialEducationAccountability);
		result.append(", planType: ");
		result.append(planType);
		result.append(", amendmentDate: ");
		result.append(amendmentDate);
		result.append(", reasonForPlanRecord: ");
		result.append(reasonForPlanRecord);
		result.append(", primaryResidence: ");
		result.append(primaryResidence);
		result.append(", disability1: ");
		result.append(disability1);
		result.append(", disability1DegreeOfSupport: ");
		result.append(disability1DegreeOfSupport);
		result.append(", disability2: ");
		result.append(disability2);
		result.append(", disability2DegreeOfSupport: ");
		result.append(disability2DegreeOfSupport);
		result.append(", infantRegionalCenterServicesEligibility: ");
		result.append(infantRegionalCenterServicesEligibility);
		result.append(", programSetting: ");
		result.append(programSetting);
		result.append(", preschoolProgramSettingServiceLocation: ");
		result.append(preschoolProgramSettingServiceLocation);
		result.append(", tenOrMoreWeeklyHoursInSetting: ");
		result.append(tenOrMoreWeeklyHoursInSetting);
		result.append(", generalEducationParticipationPercentage: ");
		result.append(generalEducationParticipationPercentage);
		result.append(", programType: ");
		result.append(programType);
		result.append(", iepIncludesPostsecondaryGoals: ");
		result.append(iepIncludesPostsecondaryGoals);
		result.append(", postsecondaryGoalsUpdatedAnnually: ");
		result.append(postsecondaryGoalsUpdatedAnnually);
		result.append(", postsecondaryGoalsAgeAppropriateTransitionAssessment: ");
		result.append(postsecondaryGoalsAgeAppropriateTransitionAssessment);
		result.append(", transitionServicesInIep: ");
		result.append(transitionServicesInIep);
		result.append(", supportiveServices: ");
		result.append(supportiveServices);
		result.append(", transitionServicesGoalsInIep: ");
		result.append(transitionServicesGoalsInIep);
		result.append(", studentIepParticipation: ");
		result.append(studentIepParticipation);
		result.append(", agencyRepresentativeIepParticipation: ");
		result.append(agencyRepresentativeIepParticipation);
		result.append(", specialTransportation: ");
		result.append(specialTransportation);
		result.append(", programExitDate: ");
		result.append(programExitDate);
		result.append(", programExitReason: ");
		result.append(programExitReason);
		result.append(", workAbilityCompletion: ");
		result.append(workAbilityCompletion);
		result.append(", departmentOfRehabilitationServicesCompletion: ");
		result.append(departmentOfRehabilitationServicesCompletion);
		result.append(')');
		return result.toString();
	}

} //SpecialEducationPlanImpl
