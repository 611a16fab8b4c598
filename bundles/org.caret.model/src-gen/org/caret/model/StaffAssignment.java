/**
 */
package org.caret.model;

import java.math.BigDecimal;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Staff Assignment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a staff member does at a school in an academic year, in one job classification. One SASS record adds up the assignments of a person at a school in a classification.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.caret.model.StaffAssignment#getStaffMember <em>Staff Member</em>}</li>
 *   <li>{@link org.caret.model.StaffAssignment#getAcademicYear <em>Academic Year</em>}</li>
 *   <li>{@link org.caret.model.StaffAssignment#getSchool <em>School</em>}</li>
 *   <li>{@link org.caret.model.StaffAssignment#getJobClassification <em>Job Classification</em>}</li>
 *   <li>{@link org.caret.model.StaffAssignment#getSequence <em>Sequence</em>}</li>
 *   <li>{@link org.caret.model.StaffAssignment#getFullTimeEquivalentPercent <em>Full Time Equivalent Percent</em>}</li>
 *   <li>{@link org.caret.model.StaffAssignment#getNonClassroomAssignment1 <em>Non Classroom Assignment1</em>}</li>
 *   <li>{@link org.caret.model.StaffAssignment#getNonClassroomAssignment2 <em>Non Classroom Assignment2</em>}</li>
 *   <li>{@link org.caret.model.StaffAssignment#getNonClassroomAssignment3 <em>Non Classroom Assignment3</em>}</li>
 *   <li>{@link org.caret.model.StaffAssignment#getNonClassroomAssignment4 <em>Non Classroom Assignment4</em>}</li>
 *   <li>{@link org.caret.model.StaffAssignment#getNonClassroomAssignment5 <em>Non Classroom Assignment5</em>}</li>
 *   <li>{@link org.caret.model.StaffAssignment#getNonClassroomAssignment6 <em>Non Classroom Assignment6</em>}</li>
 *   <li>{@link org.caret.model.StaffAssignment#getNonClassroomAssignment7 <em>Non Classroom Assignment7</em>}</li>
 * </ul>
 *
 * @see org.caret.model.ModelPackage#getStaffAssignment()
 * @model annotation="org.caret.model key='staffMember academicYear school jobClassification sequence'"
 * @generated
 */
public interface StaffAssignment extends org.caret.model.Record {
	/**
	 * Returns the value of the '<em><b>Staff Member</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.caret.model.StaffMember#getAssignments <em>Assignments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Staff Member</em>' container reference.
	 * @see #setStaffMember(StaffMember)
	 * @see org.caret.model.ModelPackage#getStaffAssignment_StaffMember()
	 * @see org.caret.model.StaffMember#getAssignments
	 * @model opposite="assignments" transient="false"
	 * @generated
	 */
	StaffMember getStaffMember();

	/**
	 * Sets the value of the '{@link org.caret.model.StaffAssignment#getStaffMember <em>Staff Member</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Staff Member</em>' container reference.
	 * @see #getStaffMember()
	 * @generated
	 */
	void setStaffMember(StaffMember value);

	/**
	 * Returns the value of the '<em><b>Academic Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * CCYY-CCYY. Source: CALPADS Academic Year ID (SASS 8.06).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Academic Year</em>' attribute.
	 * @see #setAcademicYear(String)
	 * @see org.caret.model.ModelPackage#getStaffAssignment_AcademicYear()
	 * @model annotation="org.caret.model maxLength='9'"
	 * @generated
	 */
	String getAcademicYear();

	/**
	 * Sets the value of the '{@link org.caret.model.StaffAssignment#getAcademicYear <em>Academic Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Academic Year</em>' attribute.
	 * @see #getAcademicYear()
	 * @generated
	 */
	void setAcademicYear(String value);

	/**
	 * Returns the value of the '<em><b>School</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Place of the assignment; 0000000 for the district office. Source: CALPADS School of Assignment (SASS 8.05).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>School</em>' reference.
	 * @see #setSchool(School)
	 * @see org.caret.model.ModelPackage#getStaffAssignment_School()
	 * @model resolveProxies="false"
	 * @generated
	 */
	School getSchool();

	/**
	 * Sets the value of the '{@link org.caret.model.StaffAssignment#getSchool <em>School</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>School</em>' reference.
	 * @see #getSchool()
	 * @generated
	 */
	void setSchool(School value);

	/**
	 * Returns the value of the '<em><b>Job Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code of the set Staff Job Classification. Source: CALPADS Staff Job Classification Code (SASS 8.13).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Job Classification</em>' attribute.
	 * @see #setJobClassification(String)
	 * @see org.caret.model.ModelPackage#getStaffAssignment_JobClassification()
	 * @model annotation="org.caret.model maxLength='20' codeSet='Staff Job Classification'"
	 * @generated
	 */
	String getJobClassification();

	/**
	 * Sets the value of the '{@link org.caret.model.StaffAssignment#getJobClassification <em>Job Classification</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Job Classification</em>' attribute.
	 * @see #getJobClassification()
	 * @generated
	 */
	void setJobClassification(String value);

	/**
	 * Returns the value of the '<em><b>Sequence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Tells several assignments in one classification, school and year apart; absent where there is one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sequence</em>' attribute.
	 * @see #setSequence(Integer)
	 * @see org.caret.model.ModelPackage#getStaffAssignment_Sequence()
	 * @model
	 * @generated
	 */
	Integer getSequence();

	/**
	 * Sets the value of the '{@link org.caret.model.StaffAssignment#getSequence <em>Sequence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sequence</em>' attribute.
	 * @see #getSequence()
	 * @generated
	 */
	void setSequence(Integer value);

	/**
	 * Returns the value of the '<em><b>Full Time Equivalent Percent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Full-time equivalent in percent, at most one decimal: 100 is full time. Source: CALPADS Staff Job Classification FTE Percentage (SASS 8.14).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Full Time Equivalent Percent</em>' attribute.
	 * @see #setFullTimeEquivalentPercent(BigDecimal)
	 * @see org.caret.model.ModelPackage#getStaffAssignment_FullTimeEquivalentPercent()
	 * @model annotation="org.caret.model maxLength='12'"
	 * @generated
	 */
	BigDecimal getFullTimeEquivalentPercent();

	/**
	 * Sets the value of the '{@link org.caret.model.StaffAssignment#getFullTimeEquivalentPercent <em>Full Time Equivalent Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Full Time Equivalent Percent</em>' attribute.
	 * @see #getFullTimeEquivalentPercent()
	 * @generated
	 */
	void setFullTimeEquivalentPercent(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Non Classroom Assignment1</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Up to seven assignments outside the class room; classifications 10, 11 and 25 need one at least. Code of the set Non-Classroom Based or Support Assignment. Source: CALPADS Non Classroom Based Job Assignment Code 1 (SASS 8.15).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Non Classroom Assignment1</em>' attribute.
	 * @see #setNonClassroomAssignment1(String)
	 * @see org.caret.model.ModelPackage#getStaffAssignment_NonClassroomAssignment1()
	 * @model annotation="org.caret.model maxLength='20' codeSet='Non-Classroom Based or Support Assignment'"
	 * @generated
	 */
	String getNonClassroomAssignment1();

	/**
	 * Sets the value of the '{@link org.caret.model.StaffAssignment#getNonClassroomAssignment1 <em>Non Classroom Assignment1</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Non Classroom Assignment1</em>' attribute.
	 * @see #getNonClassroomAssignment1()
	 * @generated
	 */
	void setNonClassroomAssignment1(String value);

	/**
	 * Returns the value of the '<em><b>Non Classroom Assignment2</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code of the set Non-Classroom Based or Support Assignment. Source: CALPADS Non Classroom Based Job Assignment Code 2 (SASS 8.16).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Non Classroom Assignment2</em>' attribute.
	 * @see #setNonClassroomAssignment2(String)
	 * @see org.caret.model.ModelPackage#getStaffAssignment_NonClassroomAssignment2()
	 * @model annotation="org.caret.model maxLength='20' codeSet='Non-Classroom Based or Support Assignment'"
	 * @generated
	 */
	String getNonClassroomAssignment2();

	/**
	 * Sets the value of the '{@link org.caret.model.StaffAssignment#getNonClassroomAssignment2 <em>Non Classroom Assignment2</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Non Classroom Assignment2</em>' attribute.
	 * @see #getNonClassroomAssignment2()
	 * @generated
	 */
	void setNonClassroomAssignment2(String value);

	/**
	 * Returns the value of the '<em><b>Non Classroom Assignment3</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code of the set Non-Classroom Based or Support Assignment. Source: CALPADS Non Classroom Based Job Assignment Code 3 (SASS 8.17).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Non Classroom Assignment3</em>' attribute.
	 * @see #setNonClassroomAssignment3(String)
	 * @see org.caret.model.ModelPackage#getStaffAssignment_NonClassroomAssignment3()
	 * @model annotation="org.caret.model maxLength='20' codeSet='Non-Classroom Based or Support Assignment'"
	 * @generated
	 */
	String getNonClassroomAssignment3();

	/**
	 * Sets the value of the '{@link org.caret.model.StaffAssignment#getNonClassroomAssignment3 <em>Non Classroom Assignment3</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Non Classroom Assignment3</em>' attribute.
	 * @see #getNonClassroomAssignment3()
	 * @generated
	 */
	void setNonClassroomAssignment3(String value);

	/**
	 * Returns the value of the '<em><b>Non Classroom Assignment4</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code of the set Non-Classroom Based or Support Assignment. Source: CALPADS Non Classroom Based Job Assignment Code 4 (SASS 8.18).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Non Classroom Assignment4</em>' attribute.
	 * @see #setNonClassroomAssignment4(String)
	 * @see org.caret.model.ModelPackage#getStaffAssignment_NonClassroomAssignment4()
	 * @model annotation="org.caret.model maxLength='20' codeSet='Non-Classroom Based or Support Assignment'"
	 * @generated
	 */
	String getNonClassroomAssignment4();

	/**
	 * Sets the value of the '{@link org.caret.model.StaffAssignment#getNonClassroomAssignment4 <em>Non Classroom Assignment4</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Non Classroom Assignment4</em>' attribute.
	 * @see #getNonClassroomAssignment4()
	 * @generated
	 */
	void setNonClassroomAssignment4(String value);

	/**
	 * Returns the value of the '<em><b>Non Classroom Assignment5</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code of the set Non-Classroom Based or Support Assignment. Source: CALPADS Non Classroom Based Job Assignment Code 5 (SASS 8.19).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Non Classroom Assignment5</em>' attribute.
	 * @see #setNonClassroomAssignment5(String)
	 * @see org.caret.model.ModelPackage#getStaffAssignment_NonClassroomAssignment5()
	 * @model annotation="org.caret.model maxLength='20' codeSet='Non-Classroom Based or Support Assignment'"
	 * @generated
	 */
	String getNonClassroomAssignment5();

	/**
	 * Sets the value of the '{@link org.caret.model.StaffAssignment#getNonClassroomAssignment5 <em>Non Classroom Assignment5</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Non Classroom Assignment5</em>' attribute.
	 * @see #getNonClassroomAssignment5()
	 * @generated
	 */
	void setNonClassroomAssignment5(String value);

	/**
	 * Returns the value of the '<em><b>Non Classroom Assignment6</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code of the set Non-Classroom Based or Support Assignment. Source: CALPADS Non Classroom Based Job Assignment Code 6 (SASS 8.20).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Non Classroom Assignment6</em>' attribute.
	 * @see #setNonClassroomAssignment6(String)
	 * @see org.caret.model.ModelPackage#getStaffAssignment_NonClassroomAssignment6()
	 * @model annotation="org.caret.model maxLength='20' codeSet='Non-Classroom Based or Support Assignment'"
	 * @generated
	 */
	String getNonClassroomAssignment6();

	/**
	 * Sets the value of the '{@link org.caret.model.StaffAssignment#getNonClassroomAssignment6 <em>Non Classroom Assignment6</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Non Classroom Assignment6</em>' attribute.
	 * @see #getNonClassroomAssignment6()
	 * @generated
	 */
	void setNonClassroomAssignment6(String value);

	/**
	 * Returns the value of the '<em><b>Non Classroom Assignment7</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code of the set Non-Classroom Based or Support Assignment. Source: CALPADS Non Classroom Based Job Assignment Code 7 (SASS 8.21).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Non Classroom Assignment7</em>' attribute.
	 * @see #setNonClassroomAssignment7(String)
	 * @see org.caret.model.ModelPackage#getStaffAssignment_NonClassroomAssignment7()
	 * @model annotation="org.caret.model maxLength='20' codeSet='Non-Classroom Based or Support Assignment'"
	 * @generated
	 */
	String getNonClassroomAssignment7();

	/**
	 * Sets the value of the '{@link org.caret.model.StaffAssignment#getNonClassroomAssignment7 <em>Non Classroom Assignment7</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Non Classroom Assignment7</em>' attribute.
	 * @see #getNonClassroomAssignment7()
	 * @generated
	 */
	void setNonClassroomAssignment7(String value);

} // StaffAssignment
