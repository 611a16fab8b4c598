/**
 */
package org.caret.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Staff Member</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.caret.model.StaffMember#getDistrict <em>District</em>}</li>
 *   <li>{@link org.caret.model.StaffMember#getLocalStaffId <em>Local Staff Id</em>}</li>
 *   <li>{@link org.caret.model.StaffMember#getSeid <em>Seid</em>}</li>
 * </ul>
 *
 * @see org.caret.model.ModelPackage#getStaffMember()
 * @model annotation="org.caret.model key='district localStaffId'"
 * @generated
 */
public interface StaffMember extends org.caret.model.Record {
	/**
	 * Returns the value of the '<em><b>District</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.caret.model.District#getStaffMembers <em>Staff Members</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>District</em>' container reference.
	 * @see #setDistrict(District)
	 * @see org.caret.model.ModelPackage#getStaffMember_District()
	 * @see org.caret.model.District#getStaffMembers
	 * @model opposite="staffMembers" transient="false"
	 * @generated
	 */
	District getDistrict();

	/**
	 * Sets the value of the '{@link org.caret.model.StaffMember#getDistrict <em>District</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>District</em>' container reference.
	 * @see #getDistrict()
	 * @generated
	 */
	void setDistrict(District value);

	/**
	 * Returns the value of the '<em><b>Local Staff Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Local Staff Id</em>' attribute.
	 * @see #setLocalStaffId(String)
	 * @see org.caret.model.ModelPackage#getStaffMember_LocalStaffId()
	 * @model annotation="org.caret.model maxLength='20'"
	 * @generated
	 */
	String getLocalStaffId();

	/**
	 * Sets the value of the '{@link org.caret.model.StaffMember#getLocalStaffId <em>Local Staff Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Local Staff Id</em>' attribute.
	 * @see #getLocalStaffId()
	 * @generated
	 */
	void setLocalStaffId(String value);

	/**
	 * Returns the value of the '<em><b>Seid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Seid</em>' attribute.
	 * @see #setSeid(String)
	 * @see org.caret.model.ModelPackage#getStaffMember_Seid()
	 * @model annotation="org.caret.model maxLength='10' personal='true'"
	 * @generated
	 */
	String getSeid();

	/**
	 * Sets the value of the '{@link org.caret.model.StaffMember#getSeid <em>Seid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Seid</em>' attribute.
	 * @see #getSeid()
	 * @generated
	 */
	void setSeid(String value);

} // StaffMember
