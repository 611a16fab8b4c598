/**
 */
package org.caret.model;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Calendar Year</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The district's days of instruction in an academic year.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.caret.model.CalendarYear#getDistrict <em>District</em>}</li>
 *   <li>{@link org.caret.model.CalendarYear#getAcademicYear <em>Academic Year</em>}</li>
 *   <li>{@link org.caret.model.CalendarYear#getFirstDay <em>First Day</em>}</li>
 *   <li>{@link org.caret.model.CalendarYear#getLastDay <em>Last Day</em>}</li>
 *   <li>{@link org.caret.model.CalendarYear#getDaysOff <em>Days Off</em>}</li>
 * </ul>
 *
 * @see org.caret.model.ModelPackage#getCalendarYear()
 * @model annotation="org.caret.model key='district academicYear'"
 * @generated
 */
public interface CalendarYear extends org.caret.model.Record {
	/**
	 * Returns the value of the '<em><b>District</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.caret.model.District#getCalendarYears <em>Calendar Years</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>District</em>' container reference.
	 * @see #setDistrict(District)
	 * @see org.caret.model.ModelPackage#getCalendarYear_District()
	 * @see org.caret.model.District#getCalendarYears
	 * @model opposite="calendarYears" transient="false"
	 * @generated
	 */
	District getDistrict();

	/**
	 * Sets the value of the '{@link org.caret.model.CalendarYear#getDistrict <em>District</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>District</em>' container reference.
	 * @see #getDistrict()
	 * @generated
	 */
	void setDistrict(District value);

	/**
	 * Returns the value of the '<em><b>Academic Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * CCYY-CCYY, two consecutive years.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Academic Year</em>' attribute.
	 * @see #setAcademicYear(String)
	 * @see org.caret.model.ModelPackage#getCalendarYear_AcademicYear()
	 * @model annotation="org.caret.model maxLength='9'"
	 * @generated
	 */
	String getAcademicYear();

	/**
	 * Sets the value of the '{@link org.caret.model.CalendarYear#getAcademicYear <em>Academic Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Academic Year</em>' attribute.
	 * @see #getAcademicYear()
	 * @generated
	 */
	void setAcademicYear(String value);

	/**
	 * Returns the value of the '<em><b>First Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First day of instruction.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>First Day</em>' attribute.
	 * @see #setFirstDay(LocalDate)
	 * @see org.caret.model.ModelPackage#getCalendarYear_FirstDay()
	 * @model dataType="org.caret.model.LocalDate"
	 * @generated
	 */
	LocalDate getFirstDay();

	/**
	 * Sets the value of the '{@link org.caret.model.CalendarYear#getFirstDay <em>First Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>First Day</em>' attribute.
	 * @see #getFirstDay()
	 * @generated
	 */
	void setFirstDay(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Last Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last day of instruction, included.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Last Day</em>' attribute.
	 * @see #setLastDay(LocalDate)
	 * @see org.caret.model.ModelPackage#getCalendarYear_LastDay()
	 * @model dataType="org.caret.model.LocalDate"
	 * @generated
	 */
	LocalDate getLastDay();

	/**
	 * Sets the value of the '{@link org.caret.model.CalendarYear#getLastDay <em>Last Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Last Day</em>' attribute.
	 * @see #getLastDay()
	 * @generated
	 */
	void setLastDay(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Days Off</b></em>' containment reference list.
	 * The list contents are of type {@link org.caret.model.DayOff}.
	 * It is bidirectional and its opposite is '{@link org.caret.model.DayOff#getCalendarYear <em>Calendar Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Days Off</em>' containment reference list.
	 * @see org.caret.model.ModelPackage#getCalendarYear_DaysOff()
	 * @see org.caret.model.DayOff#getCalendarYear
	 * @model opposite="calendarYear" containment="true"
	 * @generated
	 */
	EList<DayOff> getDaysOff();

} // CalendarYear
