/**
 */
package org.caret.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Participant</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A student who took part in an incident as an offender. One SINC record.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.caret.model.Participant#getIncident <em>Incident</em>}</li>
 *   <li>{@link org.caret.model.Participant#getStudent <em>Student</em>}</li>
 *   <li>{@link org.caret.model.Participant#getSchool <em>School</em>}</li>
 *   <li>{@link org.caret.model.Participant#getStatutoryOffense <em>Statutory Offense</em>}</li>
 *   <li>{@link org.caret.model.Participant#getInstructionalSupport <em>Instructional Support</em>}</li>
 *   <li>{@link org.caret.model.Participant#getRemovalToInterimAlternativeSettingReason <em>Removal To Interim Alternative Setting Reason</em>}</li>
 *   <li>{@link org.caret.model.Participant#getOffenses <em>Offenses</em>}</li>
 *   <li>{@link org.caret.model.Participant#getResults <em>Results</em>}</li>
 * </ul>
 *
 * @see org.caret.model.ModelPackage#getParticipant()
 * @model annotation="org.caret.model key='incident student'"
 * @generated
 */
public interface Participant extends org.caret.model.Record {
	/**
	 * Returns the value of the '<em><b>Incident</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.caret.model.Incident#getParticipants <em>Participants</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Incident</em>' container reference.
	 * @see #setIncident(Incident)
	 * @see org.caret.model.ModelPackage#getParticipant_Incident()
	 * @see org.caret.model.Incident#getParticipants
	 * @model opposite="participants" transient="false"
	 * @generated
	 */
	Incident getIncident();

	/**
	 * Sets the value of the '{@link org.caret.model.Participant#getIncident <em>Incident</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Incident</em>' container reference.
	 * @see #getIncident()
	 * @generated
	 */
	void setIncident(Incident value);

	/**
	 * Returns the value of the '<em><b>Student</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Student</em>' reference.
	 * @see #setStudent(Student)
	 * @see org.caret.model.ModelPackage#getParticipant_Student()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Student getStudent();

	/**
	 * Sets the value of the '{@link org.caret.model.Participant#getStudent <em>Student</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Student</em>' reference.
	 * @see #getStudent()
	 * @generated
	 */
	void setStudent(Student value);

	/**
	 * Returns the value of the '<em><b>School</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * School the student attended on that day. Source: CALPADS School of Attendance (SDIS 4.05, SINC 18.05, SIRS 19.05, SOFF 20.05).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>School</em>' reference.
	 * @see #setSchool(School)
	 * @see org.caret.model.ModelPackage#getParticipant_School()
	 * @model resolveProxies="false"
	 * @generated
	 */
	School getSchool();

	/**
	 * Sets the value of the '{@link org.caret.model.Participant#getSchool <em>School</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>School</em>' reference.
	 * @see #getSchool()
	 * @generated
	 */
	void setSchool(School value);

	/**
	 * Returns the value of the '<em><b>Statutory Offense</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Y where the incident includes an offense that the law allows suspension for, N otherwise. Source: CALPADS Statutory Offense Indicator (SINC 18.15).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Statutory Offense</em>' attribute.
	 * @see #setStatutoryOffense(String)
	 * @see org.caret.model.ModelPackage#getParticipant_StatutoryOffense()
	 * @model annotation="org.caret.model maxLength='1'"
	 * @generated
	 */
	String getStatutoryOffense();

	/**
	 * Sets the value of the '{@link org.caret.model.Participant#getStatutoryOffense <em>Statutory Offense</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Statutory Offense</em>' attribute.
	 * @see #getStatutoryOffense()
	 * @generated
	 */
	void setStatutoryOffense(String value);

	/**
	 * Returns the value of the '<em><b>Instructional Support</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Y or N: whether the student had instructional support while removed. Source: CALPADS Student Instructional Support Indicator (SDIS 4.21, SINC 18.16).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Instructional Support</em>' attribute.
	 * @see #setInstructionalSupport(String)
	 * @see org.caret.model.ModelPackage#getParticipant_InstructionalSupport()
	 * @model annotation="org.caret.model maxLength='1'"
	 * @generated
	 */
	String getInstructionalSupport();

	/**
	 * Sets the value of the '{@link org.caret.model.Participant#getInstructionalSupport <em>Instructional Support</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Instructional Support</em>' attribute.
	 * @see #getInstructionalSupport()
	 * @generated
	 */
	void setInstructionalSupport(String value);

	/**
	 * Returns the value of the '<em><b>Removal To Interim Alternative Setting Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Students with disabilities only. Code of the set Removal to Interim Alternative Setting Reason. Source: CALPADS Removal to Interim Alternative Setting Reason Code (SDIS 4.23, SINC 18.17).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Removal To Interim Alternative Setting Reason</em>' attribute.
	 * @see #setRemovalToInterimAlternativeSettingReason(String)
	 * @see org.caret.model.ModelPackage#getParticipant_RemovalToInterimAlternativeSettingReason()
	 * @model annotation="org.caret.model maxLength='10' codeSet='Removal to Interim Alternative Setting Reason'"
	 * @generated
	 */
	String getRemovalToInterimAlternativeSettingReason();

	/**
	 * Sets the value of the '{@link org.caret.model.Participant#getRemovalToInterimAlternativeSettingReason <em>Removal To Interim Alternative Setting Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Removal To Interim Alternative Setting Reason</em>' attribute.
	 * @see #getRemovalToInterimAlternativeSettingReason()
	 * @generated
	 */
	void setRemovalToInterimAlternativeSettingReason(String value);

	/**
	 * Returns the value of the '<em><b>Offenses</b></em>' containment reference list.
	 * The list contents are of type {@link org.caret.model.Offense}.
	 * It is bidirectional and its opposite is '{@link org.caret.model.Offense#getParticipant <em>Participant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Offenses</em>' containment reference list.
	 * @see org.caret.model.ModelPackage#getParticipant_Offenses()
	 * @see org.caret.model.Offense#getParticipant
	 * @model opposite="participant" containment="true"
	 * @generated
	 */
	EList<Offense> getOffenses();

	/**
	 * Returns the value of the '<em><b>Results</b></em>' containment reference list.
	 * The list contents are of type {@link org.caret.model.IncidentResult}.
	 * It is bidirectional and its opposite is '{@link org.caret.model.IncidentResult#getParticipant <em>Participant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Results</em>' containment reference list.
	 * @see org.caret.model.ModelPackage#getParticipant_Results()
	 * @see org.caret.model.IncidentResult#getParticipant
	 * @model opposite="participant" containment="true"
	 * @generated
	 */
	EList<IncidentResult> getResults();

} // Participant
