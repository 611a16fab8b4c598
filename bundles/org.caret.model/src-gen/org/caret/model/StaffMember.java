/**
 */
package org.caret.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Staff Member</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A person employed by the district. Everything about the person that may change is in the dated information.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.caret.model.StaffMember#getDistrict <em>District</em>}</li>
 *   <li>{@link org.caret.model.StaffMember#getLocalStaffId <em>Local Staff Id</em>}</li>
 *   <li>{@link org.caret.model.StaffMember#getSeid <em>Seid</em>}</li>
 *   <li>{@link org.caret.model.StaffMember#getInformation <em>Information</em>}</li>
 *   <li>{@link org.caret.model.StaffMember#getAssignments <em>Assignments</em>}</li>
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
	 * <!-- begin-model-doc -->
	 * The district's number of the person. Source: CALPADS Local Staff ID (CRSE 9.17, CRSC 9.17, SDEM 7.09, SASS 8.08).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Local Staff Id</em>' attribute.
	 * @see #setLocalStaffId(String)
	 * @see org.caret.model.ModelPackage#getStaffMember_LocalStaffId()
	 * @model annotation="org.caret.model maxLength='40'"
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
	 * <!-- begin-model-doc -->
	 * Statewide Educator Identifier, ten digits; 9999999999 stands for a teacher without one, who is reported in course sections only. Source: CALPADS SEID (CRSE 9.16, CRSC 9.16, SDEM 7.08, SASS 8.07).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Seid</em>' attribute.
	 * @see #setSeid(String)
	 * @see org.caret.model.ModelPackage#getStaffMember_Seid()
	 * @model annotation="org.caret.model maxLength='20' personal='true'"
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

	/**
	 * Returns the value of the '<em><b>Information</b></em>' containment reference list.
	 * The list contents are of type {@link org.caret.model.StaffInformation}.
	 * It is bidirectional and its opposite is '{@link org.caret.model.StaffInformation#getStaffMember <em>Staff Member</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Information</em>' containment reference list.
	 * @see org.caret.model.ModelPackage#getStaffMember_Information()
	 * @see org.caret.model.StaffInformation#getStaffMember
	 * @model opposite="staffMember" containment="true"
	 * @generated
	 */
	EList<StaffInformation> getInformation();

	/**
	 * Returns the value of the '<em><b>Assignments</b></em>' containment reference list.
	 * The list contents are of type {@link org.caret.model.StaffAssignment}.
	 * It is bidirectional and its opposite is '{@link org.caret.model.StaffAssignment#getStaffMember <em>Staff Member</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Assignments</em>' containment reference list.
	 * @see org.caret.model.ModelPackage#getStaffMember_Assignments()
	 * @see org.caret.model.StaffAssignment#getStaffMember
	 * @model opposite="staffMember" containment="true"
	 * @generated
	 */
	EList<StaffAssignment> getAssignments();

} // StaffMember
