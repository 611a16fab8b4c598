/**
 */
package org.caret.model;

import java.math.BigDecimal;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Attendance Summary</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Days attended and missed at a school in an academic year, in days with decimals. The counts of a year add up to the expected days. One STAS record.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.caret.model.AttendanceSummary#getStudent <em>Student</em>}</li>
 *   <li>{@link org.caret.model.AttendanceSummary#getAcademicYear <em>Academic Year</em>}</li>
 *   <li>{@link org.caret.model.AttendanceSummary#getSchool <em>School</em>}</li>
 *   <li>{@link org.caret.model.AttendanceSummary#getDataCollectionExemption <em>Data Collection Exemption</em>}</li>
 *   <li>{@link org.caret.model.AttendanceSummary#getHourlyAttendanceSchoolType <em>Hourly Attendance School Type</em>}</li>
 *   <li>{@link org.caret.model.AttendanceSummary#getExpectedAttendanceDays <em>Expected Attendance Days</em>}</li>
 *   <li>{@link org.caret.model.AttendanceSummary#getDaysAttendedInPerson <em>Days Attended In Person</em>}</li>
 *   <li>{@link org.caret.model.AttendanceSummary#getDaysAbsentOutOfSchoolSuspension <em>Days Absent Out Of School Suspension</em>}</li>
 *   <li>{@link org.caret.model.AttendanceSummary#getDaysInAttendanceInSchoolSuspension <em>Days In Attendance In School Suspension</em>}</li>
 *   <li>{@link org.caret.model.AttendanceSummary#getDaysAbsentExcusedNonSuspension <em>Days Absent Excused Non Suspension</em>}</li>
 *   <li>{@link org.caret.model.AttendanceSummary#getDaysAbsentUnexcusedNonSuspension <em>Days Absent Unexcused Non Suspension</em>}</li>
 *   <li>{@link org.caret.model.AttendanceSummary#getIncompleteIndependentStudyDays <em>Incomplete Independent Study Days</em>}</li>
 *   <li>{@link org.caret.model.AttendanceSummary#getNonAdaGeneratingIndependentStudyDays <em>Non Ada Generating Independent Study Days</em>}</li>
 *   <li>{@link org.caret.model.AttendanceSummary#getAdaGeneratingIndependentStudyDays <em>Ada Generating Independent Study Days</em>}</li>
 *   <li>{@link org.caret.model.AttendanceSummary#getPeriodByPeriodAttendanceMethod <em>Period By Period Attendance Method</em>}</li>
 *   <li>{@link org.caret.model.AttendanceSummary#getAttendanceRecoveryDays <em>Attendance Recovery Days</em>}</li>
 * </ul>
 *
 * @see org.caret.model.ModelPackage#getAttendanceSummary()
 * @model annotation="org.caret.model key='student academicYear school'"
 * @generated
 */
public interface AttendanceSummary extends org.caret.model.Record {
	/**
	 * Returns the value of the '<em><b>Student</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.caret.model.Student#getAttendanceSummaries <em>Attendance Summaries</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Student</em>' container reference.
	 * @see #setStudent(Student)
	 * @see org.caret.model.ModelPackage#getAttendanceSummary_Student()
	 * @see org.caret.model.Student#getAttendanceSummaries
	 * @model opposite="attendanceSummaries" transient="false"
	 * @generated
	 */
	Student getStudent();

	/**
	 * Sets the value of the '{@link org.caret.model.AttendanceSummary#getStudent <em>Student</em>}' container reference.
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
	 * CCYY-CCYY. Source: CALPADS Academic Year ID (STAS 13.06).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Academic Year</em>' attribute.
	 * @see #setAcademicYear(String)
	 * @see org.caret.model.ModelPackage#getAttendanceSummary_AcademicYear()
	 * @model annotation="org.caret.model maxLength='9'"
	 * @generated
	 */
	String getAcademicYear();

	/**
	 * Sets the value of the '{@link org.caret.model.AttendanceSummary#getAcademicYear <em>Academic Year</em>}' attribute.
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
	 * Source: CALPADS School of Attendance (STAS 13.05).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>School</em>' reference.
	 * @see #setSchool(School)
	 * @see org.caret.model.ModelPackage#getAttendanceSummary_School()
	 * @model resolveProxies="false"
	 * @generated
	 */
	School getSchool();

	/**
	 * Sets the value of the '{@link org.caret.model.AttendanceSummary#getSchool <em>School</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>School</em>' reference.
	 * @see #getSchool()
	 * @generated
	 */
	void setSchool(School value);

	/**
	 * Returns the value of the '<em><b>Data Collection Exemption</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Y where the student is exempt from the count; then no days are expected. Source: CALPADS Student Absence Summary Data Collection Exemption Indicator (STAS 13.13).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Data Collection Exemption</em>' attribute.
	 * @see #setDataCollectionExemption(String)
	 * @see org.caret.model.ModelPackage#getAttendanceSummary_DataCollectionExemption()
	 * @model annotation="org.caret.model maxLength='1'"
	 * @generated
	 */
	String getDataCollectionExemption();

	/**
	 * Sets the value of the '{@link org.caret.model.AttendanceSummary#getDataCollectionExemption <em>Data Collection Exemption</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Data Collection Exemption</em>' attribute.
	 * @see #getDataCollectionExemption()
	 * @generated
	 */
	void setDataCollectionExemption(String value);

	/**
	 * Returns the value of the '<em><b>Hourly Attendance School Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Y where the school keeps attendance by the hour. Source: CALPADS Hourly Attendance School Type Indicator (STAS 13.14).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hourly Attendance School Type</em>' attribute.
	 * @see #setHourlyAttendanceSchoolType(String)
	 * @see org.caret.model.ModelPackage#getAttendanceSummary_HourlyAttendanceSchoolType()
	 * @model annotation="org.caret.model maxLength='1'"
	 * @generated
	 */
	String getHourlyAttendanceSchoolType();

	/**
	 * Sets the value of the '{@link org.caret.model.AttendanceSummary#getHourlyAttendanceSchoolType <em>Hourly Attendance School Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hourly Attendance School Type</em>' attribute.
	 * @see #getHourlyAttendanceSchoolType()
	 * @generated
	 */
	void setHourlyAttendanceSchoolType(String value);

	/**
	 * Returns the value of the '<em><b>Expected Attendance Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Days of instruction in the enrollment. Source: CALPADS Expected Attendance Days (STAS 13.15).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Expected Attendance Days</em>' attribute.
	 * @see #setExpectedAttendanceDays(BigDecimal)
	 * @see org.caret.model.ModelPackage#getAttendanceSummary_ExpectedAttendanceDays()
	 * @model annotation="org.caret.model maxLength='12'"
	 * @generated
	 */
	BigDecimal getExpectedAttendanceDays();

	/**
	 * Sets the value of the '{@link org.caret.model.AttendanceSummary#getExpectedAttendanceDays <em>Expected Attendance Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Expected Attendance Days</em>' attribute.
	 * @see #getExpectedAttendanceDays()
	 * @generated
	 */
	void setExpectedAttendanceDays(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Days Attended In Person</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Days attended; until 2019-20 all of them, later those in person. Source: CALPADS Days Attended (STAS-2019 13.16); Days Attended In-Person (STAS 13.16).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Days Attended In Person</em>' attribute.
	 * @see #setDaysAttendedInPerson(BigDecimal)
	 * @see org.caret.model.ModelPackage#getAttendanceSummary_DaysAttendedInPerson()
	 * @model annotation="org.caret.model maxLength='12'"
	 * @generated
	 */
	BigDecimal getDaysAttendedInPerson();

	/**
	 * Sets the value of the '{@link org.caret.model.AttendanceSummary#getDaysAttendedInPerson <em>Days Attended In Person</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Days Attended In Person</em>' attribute.
	 * @see #getDaysAttendedInPerson()
	 * @generated
	 */
	void setDaysAttendedInPerson(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Days Absent Out Of School Suspension</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Days missed because of a suspension. Source: CALPADS Days Absent Out-of-School Suspension (STAS 13.17).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Days Absent Out Of School Suspension</em>' attribute.
	 * @see #setDaysAbsentOutOfSchoolSuspension(BigDecimal)
	 * @see org.caret.model.ModelPackage#getAttendanceSummary_DaysAbsentOutOfSchoolSuspension()
	 * @model annotation="org.caret.model maxLength='12'"
	 * @generated
	 */
	BigDecimal getDaysAbsentOutOfSchoolSuspension();

	/**
	 * Sets the value of the '{@link org.caret.model.AttendanceSummary#getDaysAbsentOutOfSchoolSuspension <em>Days Absent Out Of School Suspension</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Days Absent Out Of School Suspension</em>' attribute.
	 * @see #getDaysAbsentOutOfSchoolSuspension()
	 * @generated
	 */
	void setDaysAbsentOutOfSchoolSuspension(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Days In Attendance In School Suspension</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Days in attendance under suspension in the school. Source: CALPADS Days in Attendance In-School Suspension (STAS 13.18).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Days In Attendance In School Suspension</em>' attribute.
	 * @see #setDaysInAttendanceInSchoolSuspension(BigDecimal)
	 * @see org.caret.model.ModelPackage#getAttendanceSummary_DaysInAttendanceInSchoolSuspension()
	 * @model annotation="org.caret.model maxLength='12'"
	 * @generated
	 */
	BigDecimal getDaysInAttendanceInSchoolSuspension();

	/**
	 * Sets the value of the '{@link org.caret.model.AttendanceSummary#getDaysInAttendanceInSchoolSuspension <em>Days In Attendance In School Suspension</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Days In Attendance In School Suspension</em>' attribute.
	 * @see #getDaysInAttendanceInSchoolSuspension()
	 * @generated
	 */
	void setDaysInAttendanceInSchoolSuspension(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Days Absent Excused Non Suspension</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whole days missed with an excuse; from 2020-21 days of instruction in person. Source: CALPADS Days Absent Excused Non-Suspension (STAS-2019 13.19); Days Absent In-Person Excused Non-Suspension (STAS 13.19).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Days Absent Excused Non Suspension</em>' attribute.
	 * @see #setDaysAbsentExcusedNonSuspension(BigDecimal)
	 * @see org.caret.model.ModelPackage#getAttendanceSummary_DaysAbsentExcusedNonSuspension()
	 * @model annotation="org.caret.model maxLength='12'"
	 * @generated
	 */
	BigDecimal getDaysAbsentExcusedNonSuspension();

	/**
	 * Sets the value of the '{@link org.caret.model.AttendanceSummary#getDaysAbsentExcusedNonSuspension <em>Days Absent Excused Non Suspension</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Days Absent Excused Non Suspension</em>' attribute.
	 * @see #getDaysAbsentExcusedNonSuspension()
	 * @generated
	 */
	void setDaysAbsentExcusedNonSuspension(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Days Absent Unexcused Non Suspension</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whole days missed without an excuse; from 2020-21 days of instruction in person. Source: CALPADS Days Absent Unexcused Non-Suspension (STAS-2019 13.20); Days Absent In-Person Unexcused Non-Suspension (STAS 13.20).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Days Absent Unexcused Non Suspension</em>' attribute.
	 * @see #setDaysAbsentUnexcusedNonSuspension(BigDecimal)
	 * @see org.caret.model.ModelPackage#getAttendanceSummary_DaysAbsentUnexcusedNonSuspension()
	 * @model annotation="org.caret.model maxLength='12'"
	 * @generated
	 */
	BigDecimal getDaysAbsentUnexcusedNonSuspension();

	/**
	 * Sets the value of the '{@link org.caret.model.AttendanceSummary#getDaysAbsentUnexcusedNonSuspension <em>Days Absent Unexcused Non Suspension</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Days Absent Unexcused Non Suspension</em>' attribute.
	 * @see #getDaysAbsentUnexcusedNonSuspension()
	 * @generated
	 */
	void setDaysAbsentUnexcusedNonSuspension(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Incomplete Independent Study Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Until 2019-20. Source: CALPADS Incomplete Independent Study Days (STAS-2019 13.21).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Incomplete Independent Study Days</em>' attribute.
	 * @see #setIncompleteIndependentStudyDays(BigDecimal)
	 * @see org.caret.model.ModelPackage#getAttendanceSummary_IncompleteIndependentStudyDays()
	 * @model annotation="org.caret.model maxLength='12'"
	 * @generated
	 */
	BigDecimal getIncompleteIndependentStudyDays();

	/**
	 * Sets the value of the '{@link org.caret.model.AttendanceSummary#getIncompleteIndependentStudyDays <em>Incomplete Independent Study Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Incomplete Independent Study Days</em>' attribute.
	 * @see #getIncompleteIndependentStudyDays()
	 * @generated
	 */
	void setIncompleteIndependentStudyDays(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Non Ada Generating Independent Study Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Days of independent study that do not count for average daily attendance; from 2020-21. Source: CALPADS Non-ADA Generating Independent Study Days (STAS 13.21).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Non Ada Generating Independent Study Days</em>' attribute.
	 * @see #setNonAdaGeneratingIndependentStudyDays(BigDecimal)
	 * @see org.caret.model.ModelPackage#getAttendanceSummary_NonAdaGeneratingIndependentStudyDays()
	 * @model annotation="org.caret.model maxLength='12'"
	 * @generated
	 */
	BigDecimal getNonAdaGeneratingIndependentStudyDays();

	/**
	 * Sets the value of the '{@link org.caret.model.AttendanceSummary#getNonAdaGeneratingIndependentStudyDays <em>Non Ada Generating Independent Study Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Non Ada Generating Independent Study Days</em>' attribute.
	 * @see #getNonAdaGeneratingIndependentStudyDays()
	 * @generated
	 */
	void setNonAdaGeneratingIndependentStudyDays(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Ada Generating Independent Study Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Days of independent study that count for average daily attendance; from 2020-21. Source: CALPADS ADA Generating Independent Study Days (STAS 13.22).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ada Generating Independent Study Days</em>' attribute.
	 * @see #setAdaGeneratingIndependentStudyDays(BigDecimal)
	 * @see org.caret.model.ModelPackage#getAttendanceSummary_AdaGeneratingIndependentStudyDays()
	 * @model annotation="org.caret.model maxLength='12'"
	 * @generated
	 */
	BigDecimal getAdaGeneratingIndependentStudyDays();

	/**
	 * Sets the value of the '{@link org.caret.model.AttendanceSummary#getAdaGeneratingIndependentStudyDays <em>Ada Generating Independent Study Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ada Generating Independent Study Days</em>' attribute.
	 * @see #getAdaGeneratingIndependentStudyDays()
	 * @generated
	 */
	void setAdaGeneratingIndependentStudyDays(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Period By Period Attendance Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Y or N; from 2020-21. Source: CALPADS Period-by-Period Attendance Method Indicator (STAS 13.23).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Period By Period Attendance Method</em>' attribute.
	 * @see #setPeriodByPeriodAttendanceMethod(String)
	 * @see org.caret.model.ModelPackage#getAttendanceSummary_PeriodByPeriodAttendanceMethod()
	 * @model annotation="org.caret.model maxLength='1'"
	 * @generated
	 */
	String getPeriodByPeriodAttendanceMethod();

	/**
	 * Sets the value of the '{@link org.caret.model.AttendanceSummary#getPeriodByPeriodAttendanceMethod <em>Period By Period Attendance Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Period By Period Attendance Method</em>' attribute.
	 * @see #getPeriodByPeriodAttendanceMethod()
	 * @generated
	 */
	void setPeriodByPeriodAttendanceMethod(String value);

	/**
	 * Returns the value of the '<em><b>Attendance Recovery Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whole days, 0 to 10; from 2025-26. Source: CALPADS Attendance Recovery Days (STAS 13.24).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Attendance Recovery Days</em>' attribute.
	 * @see #setAttendanceRecoveryDays(Integer)
	 * @see org.caret.model.ModelPackage#getAttendanceSummary_AttendanceRecoveryDays()
	 * @model
	 * @generated
	 */
	Integer getAttendanceRecoveryDays();

	/**
	 * Sets the value of the '{@link org.caret.model.AttendanceSummary#getAttendanceRecoveryDays <em>Attendance Recovery Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Attendance Recovery Days</em>' attribute.
	 * @see #getAttendanceRecoveryDays()
	 * @generated
	 */
	void setAttendanceRecoveryDays(Integer value);

} // AttendanceSummary
