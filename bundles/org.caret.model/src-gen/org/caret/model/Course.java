/**
 */
package org.caret.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Course</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.caret.model.Course#getDistrict <em>District</em>}</li>
 *   <li>{@link org.caret.model.Course#getLocalCourseId <em>Local Course Id</em>}</li>
 *   <li>{@link org.caret.model.Course#getName <em>Name</em>}</li>
 * </ul>
 *
 * @see org.caret.model.ModelPackage#getCourse()
 * @model annotation="org.caret.model key='district localCourseId'"
 * @generated
 */
public interface Course extends org.caret.model.Record {
	/**
	 * Returns the value of the '<em><b>District</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.caret.model.District#getCourses <em>Courses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>District</em>' container reference.
	 * @see #setDistrict(District)
	 * @see org.caret.model.ModelPackage#getCourse_District()
	 * @see org.caret.model.District#getCourses
	 * @model opposite="courses" transient="false"
	 * @generated
	 */
	District getDistrict();

	/**
	 * Sets the value of the '{@link org.caret.model.Course#getDistrict <em>District</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>District</em>' container reference.
	 * @see #getDistrict()
	 * @generated
	 */
	void setDistrict(District value);

	/**
	 * Returns the value of the '<em><b>Local Course Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Local Course Id</em>' attribute.
	 * @see #setLocalCourseId(String)
	 * @see org.caret.model.ModelPackage#getCourse_LocalCourseId()
	 * @model annotation="org.caret.model maxLength='20'"
	 * @generated
	 */
	String getLocalCourseId();

	/**
	 * Sets the value of the '{@link org.caret.model.Course#getLocalCourseId <em>Local Course Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Local Course Id</em>' attribute.
	 * @see #getLocalCourseId()
	 * @generated
	 */
	void setLocalCourseId(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.caret.model.ModelPackage#getCourse_Name()
	 * @model annotation="org.caret.model maxLength='120'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.caret.model.Course#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

} // Course
