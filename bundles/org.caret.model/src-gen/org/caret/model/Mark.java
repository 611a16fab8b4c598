/**
 */
package org.caret.model;

import java.math.BigDecimal;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Mark</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a student achieved in a section in a marking period. One SCSC record.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.caret.model.Mark#getSectionEnrollment <em>Section Enrollment</em>}</li>
 *   <li>{@link org.caret.model.Mark#getMarkingPeriod <em>Marking Period</em>}</li>
 *   <li>{@link org.caret.model.Mark#getCreditsAttempted <em>Credits Attempted</em>}</li>
 *   <li>{@link org.caret.model.Mark#getCreditsEarned <em>Credits Earned</em>}</li>
 *   <li>{@link org.caret.model.Mark#getFinalGrade <em>Final Grade</em>}</li>
 *   <li>{@link org.caret.model.Mark#getCarnegieUnitsEarned <em>Carnegie Units Earned</em>}</li>
 * </ul>
 *
 * @see org.caret.model.ModelPackage#getMark()
 * @model annotation="org.caret.model key='sectionEnrollment markingPeriod'"
 * @generated
 */
public interface Mark extends org.caret.model.Record {
	/**
	 * Returns the value of the '<em><b>Section Enrollment</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.caret.model.SectionEnrollment#getMarks <em>Marks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Section Enrollment</em>' container reference.
	 * @see #setSectionEnrollment(SectionEnrollment)
	 * @see org.caret.model.ModelPackage#getMark_SectionEnrollment()
	 * @see org.caret.model.SectionEnrollment#getMarks
	 * @model opposite="marks" transient="false"
	 * @generated
	 */
	SectionEnrollment getSectionEnrollment();

	/**
	 * Sets the value of the '{@link org.caret.model.Mark#getSectionEnrollment <em>Section Enrollment</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Section Enrollment</em>' container reference.
	 * @see #getSectionEnrollment()
	 * @generated
	 */
	void setSectionEnrollment(SectionEnrollment value);

	/**
	 * Returns the value of the '<em><b>Marking Period</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code of the set Marking Period. Source: CALPADS Marking Period Code (SCSE 10.20, SCSC 10.20).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Marking Period</em>' attribute.
	 * @see #setMarkingPeriod(String)
	 * @see org.caret.model.ModelPackage#getMark_MarkingPeriod()
	 * @model annotation="org.caret.model maxLength='20' codeSet='Marking Period'"
	 * @generated
	 */
	String getMarkingPeriod();

	/**
	 * Sets the value of the '{@link org.caret.model.Mark#getMarkingPeriod <em>Marking Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Marking Period</em>' attribute.
	 * @see #getMarkingPeriod()
	 * @generated
	 */
	void setMarkingPeriod(String value);

	/**
	 * Returns the value of the '<em><b>Credits Attempted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Credits with decimals. Source: CALPADS Student Credits Attempted (SCSE 10.16, SCSC 10.16).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Credits Attempted</em>' attribute.
	 * @see #setCreditsAttempted(BigDecimal)
	 * @see org.caret.model.ModelPackage#getMark_CreditsAttempted()
	 * @model annotation="org.caret.model maxLength='12'"
	 * @generated
	 */
	BigDecimal getCreditsAttempted();

	/**
	 * Sets the value of the '{@link org.caret.model.Mark#getCreditsAttempted <em>Credits Attempted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Credits Attempted</em>' attribute.
	 * @see #getCreditsAttempted()
	 * @generated
	 */
	void setCreditsAttempted(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Credits Earned</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Credits with decimals. Source: CALPADS Student Credits Earned (SCSE 10.17, SCSC 10.17).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Credits Earned</em>' attribute.
	 * @see #setCreditsEarned(BigDecimal)
	 * @see org.caret.model.ModelPackage#getMark_CreditsEarned()
	 * @model annotation="org.caret.model maxLength='12'"
	 * @generated
	 */
	BigDecimal getCreditsEarned();

	/**
	 * Sets the value of the '{@link org.caret.model.Mark#getCreditsEarned <em>Credits Earned</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Credits Earned</em>' attribute.
	 * @see #getCreditsEarned()
	 * @generated
	 */
	void setCreditsEarned(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Final Grade</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As on the transcript, such as A- or P. Source: CALPADS Student Course Final Grade (SCSE 10.18, SCSC 10.18).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Final Grade</em>' attribute.
	 * @see #setFinalGrade(String)
	 * @see org.caret.model.ModelPackage#getMark_FinalGrade()
	 * @model annotation="org.caret.model maxLength='20'"
	 * @generated
	 */
	String getFinalGrade();

	/**
	 * Sets the value of the '{@link org.caret.model.Mark#getFinalGrade <em>Final Grade</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Final Grade</em>' attribute.
	 * @see #getFinalGrade()
	 * @generated
	 */
	void setFinalGrade(String value);

	/**
	 * Returns the value of the '<em><b>Carnegie Units Earned</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Carnegie units with decimals, at most 2; from 2023-24. Source: CALPADS Carnegie Units Earned (SCSE 10.21, SCSC 10.21).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Carnegie Units Earned</em>' attribute.
	 * @see #setCarnegieUnitsEarned(BigDecimal)
	 * @see org.caret.model.ModelPackage#getMark_CarnegieUnitsEarned()
	 * @model annotation="org.caret.model maxLength='12'"
	 * @generated
	 */
	BigDecimal getCarnegieUnitsEarned();

	/**
	 * Sets the value of the '{@link org.caret.model.Mark#getCarnegieUnitsEarned <em>Carnegie Units Earned</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Carnegie Units Earned</em>' attribute.
	 * @see #getCarnegieUnitsEarned()
	 * @generated
	 */
	void setCarnegieUnitsEarned(BigDecimal value);

} // Mark
