/**
 */
package org.caret.model;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Day Off</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A day without instruction between the first and the last day of a calendar year, at one school or at every school of the district. Saturdays and Sundays are not listed.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.caret.model.DayOff#getCalendarYear <em>Calendar Year</em>}</li>
 *   <li>{@link org.caret.model.DayOff#getDate <em>Date</em>}</li>
 *   <li>{@link org.caret.model.DayOff#getSchoolCode <em>School Code</em>}</li>
 *   <li>{@link org.caret.model.DayOff#getReason <em>Reason</em>}</li>
 * </ul>
 *
 * @see org.caret.model.ModelPackage#getDayOff()
 * @model annotation="org.caret.model key='calendarYear date schoolCode'"
 * @generated
 */
public interface DayOff extends org.caret.model.Record {
	/**
	 * Returns the value of the '<em><b>Calendar Year</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.caret.model.CalendarYear#getDaysOff <em>Days Off</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Calendar Year</em>' container reference.
	 * @see #setCalendarYear(CalendarYear)
	 * @see org.caret.model.ModelPackage#getDayOff_CalendarYear()
	 * @see org.caret.model.CalendarYear#getDaysOff
	 * @model opposite="daysOff" transient="false"
	 * @generated
	 */
	CalendarYear getCalendarYear();

	/**
	 * Sets the value of the '{@link org.caret.model.DayOff#getCalendarYear <em>Calendar Year</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Calendar Year</em>' container reference.
	 * @see #getCalendarYear()
	 * @generated
	 */
	void setCalendarYear(CalendarYear value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.caret.model.ModelPackage#getDayOff_Date()
	 * @model dataType="org.caret.model.LocalDate"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.caret.model.DayOff#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>School Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The one school that does not teach on the day, seven digits; blank for every school of the district.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>School Code</em>' attribute.
	 * @see #setSchoolCode(String)
	 * @see org.caret.model.ModelPackage#getDayOff_SchoolCode()
	 * @model annotation="org.caret.model maxLength='7'"
	 * @generated
	 */
	String getSchoolCode();

	/**
	 * Sets the value of the '{@link org.caret.model.DayOff#getSchoolCode <em>School Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>School Code</em>' attribute.
	 * @see #getSchoolCode()
	 * @generated
	 */
	void setSchoolCode(String value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why there is none, such as Staff Development Day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.caret.model.ModelPackage#getDayOff_Reason()
	 * @model annotation="org.caret.model maxLength='80'"
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.caret.model.DayOff#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

} // DayOff
