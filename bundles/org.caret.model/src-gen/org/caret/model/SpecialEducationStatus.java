/**
 */
package org.caret.model;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Special Education Status</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Whether a student is eligible for special education and takes part in it, from a day on. One SWDS record; from 2023-24.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.caret.model.SpecialEducationStatus#getStudent <em>Student</em>}</li>
 *   <li>{@link org.caret.model.SpecialEducationStatus#getReportingSelpa <em>Reporting Selpa</em>}</li>
 *   <li>{@link org.caret.model.SpecialEducationStatus#getInitialEntryStartDate <em>Initial Entry Start Date</em>}</li>
 *   <li>{@link org.caret.model.SpecialEducationStatus#getStatus <em>Status</em>}</li>
 *   <li>{@link org.caret.model.SpecialEducationStatus#getNonParticipationReason <em>Non Participation Reason</em>}</li>
 * </ul>
 *
 * @see org.caret.model.ModelPackage#getSpecialEducationStatus()
 * @model annotation="org.caret.model key='student start'"
 * @generated
 */
public interface SpecialEducationStatus extends DatedRecord {
	/**
	 * Returns the value of the '<em><b>Student</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.caret.model.Student#getSpecialEducationStatuses <em>Special Education Statuses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Student</em>' container reference.
	 * @see #setStudent(Student)
	 * @see org.caret.model.ModelPackage#getSpecialEducationStatus_Student()
	 * @see org.caret.model.Student#getSpecialEducationStatuses
	 * @model opposite="specialEducationStatuses" transient="false"
	 * @generated
	 */
	Student getStudent();

	/**
	 * Sets the value of the '{@link org.caret.model.SpecialEducationStatus#getStudent <em>Student</em>}' container reference.
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
	 * Special education local plan area, four digits. Source: CALPADS Reporting SELPA (SWDS 22.09).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reporting Selpa</em>' attribute.
	 * @see #setReportingSelpa(String)
	 * @see org.caret.model.ModelPackage#getSpecialEducationStatus_ReportingSelpa()
	 * @model annotation="org.caret.model maxLength='10'"
	 * @generated
	 */
	String getReportingSelpa();

	/**
	 * Sets the value of the '{@link org.caret.model.SpecialEducationStatus#getReportingSelpa <em>Reporting Selpa</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reporting Selpa</em>' attribute.
	 * @see #getReportingSelpa()
	 * @generated
	 */
	void setReportingSelpa(String value);

	/**
	 * Returns the value of the '<em><b>Initial Entry Start Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day the student first entered special education anywhere. Source: CALPADS Special Education Initial Entry Start Date (SPED-2019 14.27, SWDS 22.10).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Initial Entry Start Date</em>' attribute.
	 * @see #setInitialEntryStartDate(LocalDate)
	 * @see org.caret.model.ModelPackage#getSpecialEducationStatus_InitialEntryStartDate()
	 * @model dataType="org.caret.model.LocalDate"
	 * @generated
	 */
	LocalDate getInitialEntryStartDate();

	/**
	 * Sets the value of the '{@link org.caret.model.SpecialEducationStatus#getInitialEntryStartDate <em>Initial Entry Start Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Initial Entry Start Date</em>' attribute.
	 * @see #getInitialEntryStartDate()
	 * @generated
	 */
	void setInitialEntryStartDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 1 eligible and participating. Code of the set Special Education Status. Source: CALPADS Special Education Status Code (SWDS 22.12).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see #setStatus(String)
	 * @see org.caret.model.ModelPackage#getSpecialEducationStatus_Status()
	 * @model annotation="org.caret.model maxLength='10' codeSet='Special Education Status'"
	 * @generated
	 */
	String getStatus();

	/**
	 * Sets the value of the '{@link org.caret.model.SpecialEducationStatus#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(String value);

	/**
	 * Returns the value of the '<em><b>Non Participation Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Absent with status 1. Code of the set Non-Participation Reason. Source: CALPADS Non-Participation Reason Code (SWDS 22.13).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Non Participation Reason</em>' attribute.
	 * @see #setNonParticipationReason(String)
	 * @see org.caret.model.ModelPackage#getSpecialEducationStatus_NonParticipationReason()
	 * @model annotation="org.caret.model maxLength='10' codeSet='Non-Participation Reason'"
	 * @generated
	 */
	String getNonParticipationReason();

	/**
	 * Sets the value of the '{@link org.caret.model.SpecialEducationStatus#getNonParticipationReason <em>Non Participation Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Non Participation Reason</em>' attribute.
	 * @see #getNonParticipationReason()
	 * @generated
	 */
	void setNonParticipationReason(String value);

} // SpecialEducationStatus
