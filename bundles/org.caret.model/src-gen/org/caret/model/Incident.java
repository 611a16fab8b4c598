/**
 */
package org.caret.model;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Incident</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that happened on a day and involved students. Its academic year is the one its day lies in.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.caret.model.Incident#getDistrict <em>District</em>}</li>
 *   <li>{@link org.caret.model.Incident#getIncidentId <em>Incident Id</em>}</li>
 *   <li>{@link org.caret.model.Incident#getDate <em>Date</em>}</li>
 *   <li>{@link org.caret.model.Incident#getMostSevereOffense <em>Most Severe Offense</em>}</li>
 *   <li>{@link org.caret.model.Incident#getParticipants <em>Participants</em>}</li>
 * </ul>
 *
 * @see org.caret.model.ModelPackage#getIncident()
 * @model annotation="org.caret.model key='district incidentId'"
 * @generated
 */
public interface Incident extends org.caret.model.Record {
	/**
	 * Returns the value of the '<em><b>District</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.caret.model.District#getIncidents <em>Incidents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>District</em>' container reference.
	 * @see #setDistrict(District)
	 * @see org.caret.model.ModelPackage#getIncident_District()
	 * @see org.caret.model.District#getIncidents
	 * @model opposite="incidents" transient="false"
	 * @generated
	 */
	District getDistrict();

	/**
	 * Sets the value of the '{@link org.caret.model.Incident#getDistrict <em>District</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>District</em>' container reference.
	 * @see #getDistrict()
	 * @generated
	 */
	void setDistrict(District value);

	/**
	 * Returns the value of the '<em><b>Incident Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The district's number of the incident; links SINC, SIRS and SOFF records. Source: CALPADS Disciplinary Incident ID Local (SDIS 4.13); Incident ID Local (SINC 18.13, SIRS 19.13, SOFF 20.13).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Incident Id</em>' attribute.
	 * @see #setIncidentId(String)
	 * @see org.caret.model.ModelPackage#getIncident_IncidentId()
	 * @model annotation="org.caret.model maxLength='40'"
	 * @generated
	 */
	String getIncidentId();

	/**
	 * Sets the value of the '{@link org.caret.model.Incident#getIncidentId <em>Incident Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Incident Id</em>' attribute.
	 * @see #getIncidentId()
	 * @generated
	 */
	void setIncidentId(String value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day it happened. Source: CALPADS Disciplinary Incident Occurrence Date (SDIS 4.14); Incident Occurrence Date (SINC 18.14).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.caret.model.ModelPackage#getIncident_Date()
	 * @model dataType="org.caret.model.LocalDate"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.caret.model.Incident#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Most Severe Offense</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Worst offense over all students of the incident, where it was reported; until 2018-19. Code of the set Student Offense. Source: CALPADS Incident Most Severe Offense Code (SDIS 4.16).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Most Severe Offense</em>' attribute.
	 * @see #setMostSevereOffense(String)
	 * @see org.caret.model.ModelPackage#getIncident_MostSevereOffense()
	 * @model annotation="org.caret.model maxLength='10' codeSet='Student Offense'"
	 * @generated
	 */
	String getMostSevereOffense();

	/**
	 * Sets the value of the '{@link org.caret.model.Incident#getMostSevereOffense <em>Most Severe Offense</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Most Severe Offense</em>' attribute.
	 * @see #getMostSevereOffense()
	 * @generated
	 */
	void setMostSevereOffense(String value);

	/**
	 * Returns the value of the '<em><b>Participants</b></em>' containment reference list.
	 * The list contents are of type {@link org.caret.model.Participant}.
	 * It is bidirectional and its opposite is '{@link org.caret.model.Participant#getIncident <em>Incident</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Participants</em>' containment reference list.
	 * @see org.caret.model.ModelPackage#getIncident_Participants()
	 * @see org.caret.model.Participant#getIncident
	 * @model opposite="incident" containment="true"
	 * @generated
	 */
	EList<Participant> getParticipants();

} // Incident
