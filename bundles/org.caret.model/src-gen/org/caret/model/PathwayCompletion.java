/**
 */
package org.caret.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Pathway Completion</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A student's way through a pathway of career technical education, and the year it was completed. One SCTE record.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.caret.model.PathwayCompletion#getStudent <em>Student</em>}</li>
 *   <li>{@link org.caret.model.PathwayCompletion#getAcademicYear <em>Academic Year</em>}</li>
 *   <li>{@link org.caret.model.PathwayCompletion#getSchool <em>School</em>}</li>
 *   <li>{@link org.caret.model.PathwayCompletion#getPathway <em>Pathway</em>}</li>
 *   <li>{@link org.caret.model.PathwayCompletion#getCompletionAcademicYear <em>Completion Academic Year</em>}</li>
 * </ul>
 *
 * @see org.caret.model.ModelPackage#getPathwayCompletion()
 * @model annotation="org.caret.model key='student academicYear school pathway'"
 * @generated
 */
public interface PathwayCompletion extends org.caret.model.Record {
	/**
	 * Returns the value of the '<em><b>Student</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.caret.model.Student#getPathwayCompletions <em>Pathway Completions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Student</em>' container reference.
	 * @see #setStudent(Student)
	 * @see org.caret.model.ModelPackage#getPathwayCompletion_Student()
	 * @see org.caret.model.Student#getPathwayCompletions
	 * @model opposite="pathwayCompletions" transient="false"
	 * @generated
	 */
	Student getStudent();

	/**
	 * Sets the value of the '{@link org.caret.model.PathwayCompletion#getStudent <em>Student</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Student</em>' container reference.
	 * @see #getStudent()
	 * @generated
	 */
	void setStudent(Student value);

	/**
	 * Returns the value of the '<em><b>Academic Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * CCYY-CCYY; the year it is reported for. Source: CALPADS Academic Year ID (SCTE 11.06).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Academic Year</em>' attribute.
	 * @see #setAcademicYear(String)
	 * @see org.caret.model.ModelPackage#getPathwayCompletion_AcademicYear()
	 * @model annotation="org.caret.model maxLength='9'"
	 * @generated
	 */
	String getAcademicYear();

	/**
	 * Sets the value of the '{@link org.caret.model.PathwayCompletion#getAcademicYear <em>Academic Year</em>}' attribute.
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
	 * Source: CALPADS School of Attendance (SCTE 11.05).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>School</em>' reference.
	 * @see #setSchool(School)
	 * @see org.caret.model.ModelPackage#getPathwayCompletion_School()
	 * @model resolveProxies="false"
	 * @generated
	 */
	School getSchool();

	/**
	 * Sets the value of the '{@link org.caret.model.PathwayCompletion#getSchool <em>School</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>School</em>' reference.
	 * @see #getSchool()
	 * @generated
	 */
	void setSchool(School value);

	/**
	 * Returns the value of the '<em><b>Pathway</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code of the set CTE Pathway. Source: CALPADS CTE Pathway Code (SCTE 11.13).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pathway</em>' attribute.
	 * @see #setPathway(String)
	 * @see org.caret.model.ModelPackage#getPathwayCompletion_Pathway()
	 * @model annotation="org.caret.model maxLength='20' codeSet='CTE Pathway'"
	 * @generated
	 */
	String getPathway();

	/**
	 * Sets the value of the '{@link org.caret.model.PathwayCompletion#getPathway <em>Pathway</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pathway</em>' attribute.
	 * @see #getPathway()
	 * @generated
	 */
	void setPathway(String value);

	/**
	 * Returns the value of the '<em><b>Completion Academic Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * CCYY-CCYY; absent while the pathway is not completed. Source: CALPADS CTE Pathway Completion Academic Year ID (SCTE 11.14).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Completion Academic Year</em>' attribute.
	 * @see #setCompletionAcademicYear(String)
	 * @see org.caret.model.ModelPackage#getPathwayCompletion_CompletionAcademicYear()
	 * @model annotation="org.caret.model maxLength='9'"
	 * @generated
	 */
	String getCompletionAcademicYear();

	/**
	 * Sets the value of the '{@link org.caret.model.PathwayCompletion#getCompletionAcademicYear <em>Completion Academic Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Completion Academic Year</em>' attribute.
	 * @see #getCompletionAcademicYear()
	 * @generated
	 */
	void setCompletionAcademicYear(String value);

} // PathwayCompletion
