/**
 */
package org.caret.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Section Teacher</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A teacher of a section. One CRSE or CRSC record.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.caret.model.SectionTeacher#getSection <em>Section</em>}</li>
 *   <li>{@link org.caret.model.SectionTeacher#getStaffMember <em>Staff Member</em>}</li>
 *   <li>{@link org.caret.model.SectionTeacher#getClassId <em>Class Id</em>}</li>
 *   <li>{@link org.caret.model.SectionTeacher#getMultipleTeacher <em>Multiple Teacher</em>}</li>
 * </ul>
 *
 * @see org.caret.model.ModelPackage#getSectionTeacher()
 * @model annotation="org.caret.model key='section staffMember classId'"
 * @generated
 */
public interface SectionTeacher extends org.caret.model.Record {
	/**
	 * Returns the value of the '<em><b>Section</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.caret.model.Section#getTeachers <em>Teachers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Section</em>' container reference.
	 * @see #setSection(Section)
	 * @see org.caret.model.ModelPackage#getSectionTeacher_Section()
	 * @see org.caret.model.Section#getTeachers
	 * @model opposite="teachers" transient="false"
	 * @generated
	 */
	Section getSection();

	/**
	 * Sets the value of the '{@link org.caret.model.SectionTeacher#getSection <em>Section</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Section</em>' container reference.
	 * @see #getSection()
	 * @generated
	 */
	void setSection(Section value);

	/**
	 * Returns the value of the '<em><b>Staff Member</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Source: CALPADS SEID (CRSE 9.16, CRSC 9.16); Local Staff ID (CRSE 9.17, CRSC 9.17).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Staff Member</em>' reference.
	 * @see #setStaffMember(StaffMember)
	 * @see org.caret.model.ModelPackage#getSectionTeacher_StaffMember()
	 * @model resolveProxies="false"
	 * @generated
	 */
	StaffMember getStaffMember();

	/**
	 * Sets the value of the '{@link org.caret.model.SectionTeacher#getStaffMember <em>Staff Member</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Staff Member</em>' reference.
	 * @see #getStaffMember()
	 * @generated
	 */
	void setStaffMember(StaffMember value);

	/**
	 * Returns the value of the '<em><b>Class Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ties the records of one class together: several teachers, or several sections taught at once. Source: CALPADS Class ID (CRSE 9.18, CRSC 9.18).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Class Id</em>' attribute.
	 * @see #setClassId(String)
	 * @see org.caret.model.ModelPackage#getSectionTeacher_ClassId()
	 * @model annotation="org.caret.model maxLength='40'"
	 * @generated
	 */
	String getClassId();

	/**
	 * Sets the value of the '{@link org.caret.model.SectionTeacher#getClassId <em>Class Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Class Id</em>' attribute.
	 * @see #getClassId()
	 * @generated
	 */
	void setClassId(String value);

	/**
	 * Returns the value of the '<em><b>Multiple Teacher</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How several teachers share the class; absent for one teacher. Code of the set Multiple Teacher. Source: CALPADS Multiple Teacher Code (CRSE 9.25, CRSC 9.25).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Multiple Teacher</em>' attribute.
	 * @see #setMultipleTeacher(String)
	 * @see org.caret.model.ModelPackage#getSectionTeacher_MultipleTeacher()
	 * @model annotation="org.caret.model maxLength='10' codeSet='Multiple Teacher'"
	 * @generated
	 */
	String getMultipleTeacher();

	/**
	 * Sets the value of the '{@link org.caret.model.SectionTeacher#getMultipleTeacher <em>Multiple Teacher</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Multiple Teacher</em>' attribute.
	 * @see #getMultipleTeacher()
	 * @generated
	 */
	void setMultipleTeacher(String value);

} // SectionTeacher
