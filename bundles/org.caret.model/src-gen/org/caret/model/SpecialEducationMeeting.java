/**
 */
package org.caret.model;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Special Education Meeting</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A referral and the meeting it led to, or that is pending. One MEET record from 2023-24; before, the part of an SPED record that is about the meeting.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.caret.model.SpecialEducationMeeting#getStudent <em>Student</em>}</li>
 *   <li>{@link org.caret.model.SpecialEducationMeeting#getReportingSelpa <em>Reporting Selpa</em>}</li>
 *   <li>{@link org.caret.model.SpecialEducationMeeting#getMeetingIdentifier <em>Meeting Identifier</em>}</li>
 *   <li>{@link org.caret.model.SpecialEducationMeeting#getReferralDate <em>Referral Date</em>}</li>
 *   <li>{@link org.caret.model.SpecialEducationMeeting#getReferringParty <em>Referring Party</em>}</li>
 *   <li>{@link org.caret.model.SpecialEducationMeeting#getInitialEvaluationParentalConsentDate <em>Initial Evaluation Parental Consent Date</em>}</li>
 *   <li>{@link org.caret.model.SpecialEducationMeeting#getMeetingType <em>Meeting Type</em>}</li>
 *   <li>{@link org.caret.model.SpecialEducationMeeting#getMeetingDate <em>Meeting Date</em>}</li>
 *   <li>{@link org.caret.model.SpecialEducationMeeting#getPendingAsOfDate <em>Pending As Of Date</em>}</li>
 *   <li>{@link org.caret.model.SpecialEducationMeeting#getDelayReason <em>Delay Reason</em>}</li>
 *   <li>{@link org.caret.model.SpecialEducationMeeting#getEvaluationType <em>Evaluation Type</em>}</li>
 *   <li>{@link org.caret.model.SpecialEducationMeeting#getPlanReview <em>Plan Review</em>}</li>
 *   <li>{@link org.caret.model.SpecialEducationMeeting#getEvaluationOutcome <em>Evaluation Outcome</em>}</li>
 *   <li>{@link org.caret.model.SpecialEducationMeeting#getParentalInvolvementFacilitation <em>Parental Involvement Facilitation</em>}</li>
 * </ul>
 *
 * @see org.caret.model.ModelPackage#getSpecialEducationMeeting()
 * @model annotation="org.caret.model key='student meetingDate pendingAsOfDate meetingIdentifier'"
 * @generated
 */
public interface SpecialEducationMeeting extends org.caret.model.Record {
	/**
	 * Returns the value of the '<em><b>Student</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.caret.model.Student#getSpecialEducationMeetings <em>Special Education Meetings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Student</em>' container reference.
	 * @see #setStudent(Student)
	 * @see org.caret.model.ModelPackage#getSpecialEducationMeeting_Student()
	 * @see org.caret.model.Student#getSpecialEducationMeetings
	 * @model opposite="specialEducationMeetings" transient="false"
	 * @generated
	 */
	Student getStudent();

	/**
	 * Sets the value of the '{@link org.caret.model.SpecialEducationMeeting#getStudent <em>Student</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Student</em>' container reference.
	 * @see #getStudent()
	 * @generated
	 */
	void setStudent(Student value);

	/**
	 * Returns the value of the '<em><b>Reporting Selpa</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Special education local plan area, four digits. Source: CALPADS Reporting SELPA (MEET 24.09).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reporting Selpa</em>' attribute.
	 * @see #setReportingSelpa(String)
	 * @see org.caret.model.ModelPackage#getSpecialEducationMeeting_ReportingSelpa()
	 * @model annotation="org.caret.model maxLength='10'"
	 * @generated
	 */
	String getReportingSelpa();

	/**
	 * Sets the value of the '{@link org.caret.model.SpecialEducationMeeting#getReportingSelpa <em>Reporting Selpa</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reporting Selpa</em>' attribute.
	 * @see #getReportingSelpa()
	 * @generated
	 */
	void setReportingSelpa(String value);

	/**
	 * Returns the value of the '<em><b>Meeting Identifier</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifier of the meeting or amendment; links plan and services until 2022-23. Source: CALPADS Student Special Education Meeting or Amendment Identifier (SPED-2019 14.22, SSRV-2019).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Meeting Identifier</em>' attribute.
	 * @see #setMeetingIdentifier(String)
	 * @see org.caret.model.ModelPackage#getSpecialEducationMeeting_MeetingIdentifier()
	 * @model annotation="org.caret.model maxLength='40'"
	 * @generated
	 */
	String getMeetingIdentifier();

	/**
	 * Sets the value of the '{@link org.caret.model.SpecialEducationMeeting#getMeetingIdentifier <em>Meeting Identifier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Meeting Identifier</em>' attribute.
	 * @see #getMeetingIdentifier()
	 * @generated
	 */
	void setMeetingIdentifier(String value);

	/**
	 * Returns the value of the '<em><b>Referral Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Source: CALPADS Special Education Referral Date (SPED-2019 14.17, MEET 24.10).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Referral Date</em>' attribute.
	 * @see #setReferralDate(LocalDate)
	 * @see org.caret.model.ModelPackage#getSpecialEducationMeeting_ReferralDate()
	 * @model dataType="org.caret.model.LocalDate"
	 * @generated
	 */
	LocalDate getReferralDate();

	/**
	 * Sets the value of the '{@link org.caret.model.SpecialEducationMeeting#getReferralDate <em>Referral Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Referral Date</em>' attribute.
	 * @see #getReferralDate()
	 * @generated
	 */
	void setReferralDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Referring Party</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code of the set Referring Party. Source: CALPADS Referring Party Code (SPED-2019 14.18, MEET 24.11).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Referring Party</em>' attribute.
	 * @see #setReferringParty(String)
	 * @see org.caret.model.ModelPackage#getSpecialEducationMeeting_ReferringParty()
	 * @model annotation="org.caret.model maxLength='10' codeSet='Referring Party'"
	 * @generated
	 */
	String getReferringParty();

	/**
	 * Sets the value of the '{@link org.caret.model.SpecialEducationMeeting#getReferringParty <em>Referring Party</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Referring Party</em>' attribute.
	 * @see #getReferringParty()
	 * @generated
	 */
	void setReferringParty(String value);

	/**
	 * Returns the value of the '<em><b>Initial Evaluation Parental Consent Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Source: CALPADS Initial Evaluation Parental Consent Date (SPED-2019 14.19, MEET 24.12).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Initial Evaluation Parental Consent Date</em>' attribute.
	 * @see #setInitialEvaluationParentalConsentDate(LocalDate)
	 * @see org.caret.model.ModelPackage#getSpecialEducationMeeting_InitialEvaluationParentalConsentDate()
	 * @model dataType="org.caret.model.LocalDate"
	 * @generated
	 */
	LocalDate getInitialEvaluationParentalConsentDate();

	/**
	 * Sets the value of the '{@link org.caret.model.SpecialEducationMeeting#getInitialEvaluationParentalConsentDate <em>Initial Evaluation Parental Consent Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Initial Evaluation Parental Consent Date</em>' attribute.
	 * @see #getInitialEvaluationParentalConsentDate()
	 * @generated
	 */
	void setInitialEvaluationParentalConsentDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Meeting Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Until 2022-23. Code of the set Special Education Meeting Type. Source: CALPADS Special Education Meeting Type Code (SPED-2019 14.20).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Meeting Type</em>' attribute.
	 * @see #setMeetingType(String)
	 * @see org.caret.model.ModelPackage#getSpecialEducationMeeting_MeetingType()
	 * @model annotation="org.caret.model maxLength='10' codeSet='Special Education Meeting Type'"
	 * @generated
	 */
	String getMeetingType();

	/**
	 * Sets the value of the '{@link org.caret.model.SpecialEducationMeeting#getMeetingType <em>Meeting Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Meeting Type</em>' attribute.
	 * @see #getMeetingType()
	 * @generated
	 */
	void setMeetingType(String value);

	/**
	 * Returns the value of the '<em><b>Meeting Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Absent while the meeting is pending. Source: CALPADS Special Education Meeting Date (SPED-2019 14.21, MEET 24.13).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Meeting Date</em>' attribute.
	 * @see #setMeetingDate(LocalDate)
	 * @see org.caret.model.ModelPackage#getSpecialEducationMeeting_MeetingDate()
	 * @model dataType="org.caret.model.LocalDate"
	 * @generated
	 */
	LocalDate getMeetingDate();

	/**
	 * Sets the value of the '{@link org.caret.model.SpecialEducationMeeting#getMeetingDate <em>Meeting Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Meeting Date</em>' attribute.
	 * @see #getMeetingDate()
	 * @generated
	 */
	void setMeetingDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Pending As Of Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day on which the meeting was still pending; from 2023-24. Source: CALPADS Pending As Of Date (MEET 24.14).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pending As Of Date</em>' attribute.
	 * @see #setPendingAsOfDate(LocalDate)
	 * @see org.caret.model.ModelPackage#getSpecialEducationMeeting_PendingAsOfDate()
	 * @model dataType="org.caret.model.LocalDate"
	 * @generated
	 */
	LocalDate getPendingAsOfDate();

	/**
	 * Sets the value of the '{@link org.caret.model.SpecialEducationMeeting#getPendingAsOfDate <em>Pending As Of Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pending As Of Date</em>' attribute.
	 * @see #getPendingAsOfDate()
	 * @generated
	 */
	void setPendingAsOfDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Delay Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why the meeting was late. Code of the set Meeting Delay. Source: CALPADS Meeting Delay Code (SPED-2019 14.23, MEET 24.15).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Delay Reason</em>' attribute.
	 * @see #setDelayReason(String)
	 * @see org.caret.model.ModelPackage#getSpecialEducationMeeting_DelayReason()
	 * @model annotation="org.caret.model maxLength='10' codeSet='Meeting Delay'"
	 * @generated
	 */
	String getDelayReason();

	/**
	 * Sets the value of the '{@link org.caret.model.SpecialEducationMeeting#getDelayReason <em>Delay Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Delay Reason</em>' attribute.
	 * @see #getDelayReason()
	 * @generated
	 */
	void setDelayReason(String value);

	/**
	 * Returns the value of the '<em><b>Evaluation Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From 2023-24; the state's values are not published. Source: CALPADS Meeting Activity-Evaluation Type Code (MEET 24.16).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evaluation Type</em>' attribute.
	 * @see #setEvaluationType(String)
	 * @see org.caret.model.ModelPackage#getSpecialEducationMeeting_EvaluationType()
	 * @model annotation="org.caret.model maxLength='20'"
	 * @generated
	 */
	String getEvaluationType();

	/**
	 * Sets the value of the '{@link org.caret.model.SpecialEducationMeeting#getEvaluationType <em>Evaluation Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Evaluation Type</em>' attribute.
	 * @see #getEvaluationType()
	 * @generated
	 */
	void setEvaluationType(String value);

	/**
	 * Returns the value of the '<em><b>Plan Review</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Y or N. Source: CALPADS Meeting Activity-Plan Review Indicator (MEET 24.17).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Plan Review</em>' attribute.
	 * @see #setPlanReview(String)
	 * @see org.caret.model.ModelPackage#getSpecialEducationMeeting_PlanReview()
	 * @model annotation="org.caret.model maxLength='1'"
	 * @generated
	 */
	String getPlanReview();

	/**
	 * Sets the value of the '{@link org.caret.model.SpecialEducationMeeting#getPlanReview <em>Plan Review</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Plan Review</em>' attribute.
	 * @see #getPlanReview()
	 * @generated
	 */
	void setPlanReview(String value);

	/**
	 * Returns the value of the '<em><b>Evaluation Outcome</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From 2023-24; the state's values are not published. Source: CALPADS Evaluation Outcome Code (MEET 24.18).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evaluation Outcome</em>' attribute.
	 * @see #setEvaluationOutcome(String)
	 * @see org.caret.model.ModelPackage#getSpecialEducationMeeting_EvaluationOutcome()
	 * @model annotation="org.caret.model maxLength='20'"
	 * @generated
	 */
	String getEvaluationOutcome();

	/**
	 * Sets the value of the '{@link org.caret.model.SpecialEducationMeeting#getEvaluationOutcome <em>Evaluation Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Evaluation Outcome</em>' attribute.
	 * @see #getEvaluationOutcome()
	 * @generated
	 */
	void setEvaluationOutcome(String value);

	/**
	 * Returns the value of the '<em><b>Parental Involvement Facilitation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The state's values are not published. Source: CALPADS Parental Involvement Facilitation Code (SPED-2019 14.45, MEET 24.19).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parental Involvement Facilitation</em>' attribute.
	 * @see #setParentalInvolvementFacilitation(String)
	 * @see org.caret.model.ModelPackage#getSpecialEducationMeeting_ParentalInvolvementFacilitation()
	 * @model annotation="org.caret.model maxLength='20'"
	 * @generated
	 */
	String getParentalInvolvementFacilitation();

	/**
	 * Sets the value of the '{@link org.caret.model.SpecialEducationMeeting#getParentalInvolvementFacilitation <em>Parental Involvement Facilitation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Parental Involvement Facilitation</em>' attribute.
	 * @see #getParentalInvolvementFacilitation()
	 * @generated
	 */
	void setParentalInvolvementFacilitation(String value);

} // SpecialEducationMeeting
