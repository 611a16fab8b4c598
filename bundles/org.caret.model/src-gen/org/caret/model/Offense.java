/**
 */
package org.caret.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Offense</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An offense of a student in an incident. One SOFF record.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.caret.model.Offense#getParticipant <em>Participant</em>}</li>
 *   <li>{@link org.caret.model.Offense#getOffense <em>Offense</em>}</li>
 *   <li>{@link org.caret.model.Offense#getWeaponCategory <em>Weapon Category</em>}</li>
 * </ul>
 *
 * @see org.caret.model.ModelPackage#getOffense()
 * @model annotation="org.caret.model key='participant offense'"
 * @generated
 */
public interface Offense extends org.caret.model.Record {
	/**
	 * Returns the value of the '<em><b>Participant</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.caret.model.Participant#getOffenses <em>Offenses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Participant</em>' container reference.
	 * @see #setParticipant(Participant)
	 * @see org.caret.model.ModelPackage#getOffense_Participant()
	 * @see org.caret.model.Participant#getOffenses
	 * @model opposite="offenses" transient="false"
	 * @generated
	 */
	Participant getParticipant();

	/**
	 * Sets the value of the '{@link org.caret.model.Offense#getParticipant <em>Participant</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Participant</em>' container reference.
	 * @see #getParticipant()
	 * @generated
	 */
	void setParticipant(Participant value);

	/**
	 * Returns the value of the '<em><b>Offense</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code of the set Student Offense. Source: CALPADS Student Offense Code (SDIS 4.15, SOFF 20.14).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Offense</em>' attribute.
	 * @see #setOffense(String)
	 * @see org.caret.model.ModelPackage#getOffense_Offense()
	 * @model annotation="org.caret.model maxLength='10' codeSet='Student Offense'"
	 * @generated
	 */
	String getOffense();

	/**
	 * Sets the value of the '{@link org.caret.model.Offense#getOffense <em>Offense</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Offense</em>' attribute.
	 * @see #getOffense()
	 * @generated
	 */
	void setOffense(String value);

	/**
	 * Returns the value of the '<em><b>Weapon Category</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * With offenses by weapon only. Code of the set Weapon Category. Source: CALPADS Weapon Category Code (SDIS 4.17, SOFF 20.15).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Weapon Category</em>' attribute.
	 * @see #setWeaponCategory(String)
	 * @see org.caret.model.ModelPackage#getOffense_WeaponCategory()
	 * @model annotation="org.caret.model maxLength='10' codeSet='Weapon Category'"
	 * @generated
	 */
	String getWeaponCategory();

	/**
	 * Sets the value of the '{@link org.caret.model.Offense#getWeaponCategory <em>Weapon Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Weapon Category</em>' attribute.
	 * @see #getWeaponCategory()
	 * @generated
	 */
	void setWeaponCategory(String value);

} // Offense
