/**
 */
package org.caret.model;

import java.math.BigDecimal;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Incident Result</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What an incident led to for a student. One SIRS record from 2019-20, one SDIS record before.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.caret.model.IncidentResult#getParticipant <em>Participant</em>}</li>
 *   <li>{@link org.caret.model.IncidentResult#getResult <em>Result</em>}</li>
 *   <li>{@link org.caret.model.IncidentResult#getDisciplinaryAction <em>Disciplinary Action</em>}</li>
 *   <li>{@link org.caret.model.IncidentResult#getAuthority <em>Authority</em>}</li>
 *   <li>{@link org.caret.model.IncidentResult#getDurationDays <em>Duration Days</em>}</li>
 *   <li>{@link org.caret.model.IncidentResult#getModification <em>Modification</em>}</li>
 * </ul>
 *
 * @see org.caret.model.ModelPackage#getIncidentResult()
 * @model annotation="org.caret.model key='participant result disciplinaryAction'"
 * @generated
 */
public interface IncidentResult extends org.caret.model.Record {
	/**
	 * Returns the value of the '<em><b>Participant</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.caret.model.Participant#getResults <em>Results</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Participant</em>' container reference.
	 * @see #setParticipant(Participant)
	 * @see org.caret.model.ModelPackage#getIncidentResult_Participant()
	 * @see org.caret.model.Participant#getResults
	 * @model opposite="results" transient="false"
	 * @generated
	 */
	Participant getParticipant();

	/**
	 * Sets the value of the '{@link org.caret.model.IncidentResult#getParticipant <em>Participant</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Participant</em>' container reference.
	 * @see #getParticipant()
	 * @generated
	 */
	void setParticipant(Participant value);

	/**
	 * Returns the value of the '<em><b>Result</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Suspension, expulsion, arrest and so on; from 2019-20. Code of the set Incident Result. Source: CALPADS Incident Result Code (SIRS 19.14).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Result</em>' attribute.
	 * @see #setResult(String)
	 * @see org.caret.model.ModelPackage#getIncidentResult_Result()
	 * @model annotation="org.caret.model maxLength='10' codeSet='Incident Result'"
	 * @generated
	 */
	String getResult();

	/**
	 * Sets the value of the '{@link org.caret.model.IncidentResult#getResult <em>Result</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Result</em>' attribute.
	 * @see #getResult()
	 * @generated
	 */
	void setResult(String value);

	/**
	 * Returns the value of the '<em><b>Disciplinary Action</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Action taken; until 2018-19, when it had a code set of its own. Code of the set Incident Disciplinary Action Taken. Source: CALPADS Incident Disciplinary Action Taken Code (SDIS 4.18).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Disciplinary Action</em>' attribute.
	 * @see #setDisciplinaryAction(String)
	 * @see org.caret.model.ModelPackage#getIncidentResult_DisciplinaryAction()
	 * @model annotation="org.caret.model maxLength='10' codeSet='Incident Disciplinary Action Taken'"
	 * @generated
	 */
	String getDisciplinaryAction();

	/**
	 * Sets the value of the '{@link org.caret.model.IncidentResult#getDisciplinaryAction <em>Disciplinary Action</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Disciplinary Action</em>' attribute.
	 * @see #getDisciplinaryAction()
	 * @generated
	 */
	void setDisciplinaryAction(String value);

	/**
	 * Returns the value of the '<em><b>Authority</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who ordered it. Code of the set Disciplinary Action Authority. Source: CALPADS Disciplinary Action Authority Code (SDIS 4.19); Incident Result Authority Code (SIRS 19.15).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Authority</em>' attribute.
	 * @see #setAuthority(String)
	 * @see org.caret.model.ModelPackage#getIncidentResult_Authority()
	 * @model annotation="org.caret.model maxLength='10' codeSet='Disciplinary Action Authority'"
	 * @generated
	 */
	String getAuthority();

	/**
	 * Sets the value of the '{@link org.caret.model.IncidentResult#getAuthority <em>Authority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Authority</em>' attribute.
	 * @see #getAuthority()
	 * @generated
	 */
	void setAuthority(String value);

	/**
	 * Returns the value of the '<em><b>Duration Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Days with decimals, for results that last. Source: CALPADS Incident Disciplinary Action Duration Days (SDIS 4.20); Incident Result Duration Days (SIRS 19.16).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Duration Days</em>' attribute.
	 * @see #setDurationDays(BigDecimal)
	 * @see org.caret.model.ModelPackage#getIncidentResult_DurationDays()
	 * @model annotation="org.caret.model maxLength='12'"
	 * @generated
	 */
	BigDecimal getDurationDays();

	/**
	 * Sets the value of the '{@link org.caret.model.IncidentResult#getDurationDays <em>Duration Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Duration Days</em>' attribute.
	 * @see #getDurationDays()
	 * @generated
	 */
	void setDurationDays(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Modification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How an expulsion was modified. Code of the set Expulsion Modification Category. Source: CALPADS Disciplinary Action Modification Category Code (SDIS 4.22); Incident Result Modification Code (SIRS 19.17).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Modification</em>' attribute.
	 * @see #setModification(String)
	 * @see org.caret.model.ModelPackage#getIncidentResult_Modification()
	 * @model annotation="org.caret.model maxLength='10' codeSet='Expulsion Modification Category'"
	 * @generated
	 */
	String getModification();

	/**
	 * Sets the value of the '{@link org.caret.model.IncidentResult#getModification <em>Modification</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Modification</em>' attribute.
	 * @see #getModification()
	 * @generated
	 */
	void setModification(String value);

} // IncidentResult
