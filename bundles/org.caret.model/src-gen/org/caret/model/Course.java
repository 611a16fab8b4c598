/**
 */
package org.caret.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Course</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A course as the district offers it in an academic year; what holds of it for all its sections.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.caret.model.Course#getDistrict <em>District</em>}</li>
 *   <li>{@link org.caret.model.Course#getAcademicYear <em>Academic Year</em>}</li>
 *   <li>{@link org.caret.model.Course#getLocalCourseId <em>Local Course Id</em>}</li>
 *   <li>{@link org.caret.model.Course#getName <em>Name</em>}</li>
 *   <li>{@link org.caret.model.Course#getStateCourse <em>State Course</em>}</li>
 *   <li>{@link org.caret.model.Course#getCourseContent <em>Course Content</em>}</li>
 *   <li>{@link org.caret.model.Course#getNclbCoreCourseInstructionalLevel <em>Nclb Core Course Instructional Level</em>}</li>
 *   <li>{@link org.caret.model.Course#getCteTechnicalPreparation <em>Cte Technical Preparation</em>}</li>
 *   <li>{@link org.caret.model.Course#getCtePostsecondaryArticulated <em>Cte Postsecondary Articulated</em>}</li>
 *   <li>{@link org.caret.model.Course#getUcCsuApproved <em>Uc Csu Approved</em>}</li>
 *   <li>{@link org.caret.model.Course#getDepartmentalizedCourseStandardsGradeLevelRange <em>Departmentalized Course Standards Grade Level Range</em>}</li>
 *   <li>{@link org.caret.model.Course#getContentStandardsAlignment <em>Content Standards Alignment</em>}</li>
 *   <li>{@link org.caret.model.Course#getSections <em>Sections</em>}</li>
 * </ul>
 *
 * @see org.caret.model.ModelPackage#getCourse()
 * @model annotation="org.caret.model key='district academicYear localCourseId'"
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
	 * Returns the value of the '<em><b>Academic Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * CCYY-CCYY. Source: CALPADS Academic Year ID (CRSE 9.06, CRSC 9.06, SCSE 10.06, SCSC 10.06).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Academic Year</em>' attribute.
	 * @see #setAcademicYear(String)
	 * @see org.caret.model.ModelPackage#getCourse_AcademicYear()
	 * @model annotation="org.caret.model maxLength='9'"
	 * @generated
	 */
	String getAcademicYear();

	/**
	 * Sets the value of the '{@link org.caret.model.Course#getAcademicYear <em>Academic Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Academic Year</em>' attribute.
	 * @see #getAcademicYear()
	 * @generated
	 */
	void setAcademicYear(String value);

	/**
	 * Returns the value of the '<em><b>Local Course Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The district's number of the course; the state takes 10 characters. Source: CALPADS CRS-Local Course ID (CRSE 9.08, CRSC 9.08); Local Course ID (SCSE 10.13, SCSC 10.13).
	 * <!-- end-model-doc -->
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
	 * <!-- begin-model-doc -->
	 * Source: CALPADS CRS-Course Name (CRSE 9.09, CRSC 9.09).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.caret.model.ModelPackage#getCourse_Name()
	 * @model annotation="org.caret.model maxLength='255'"
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

	/**
	 * Returns the value of the '<em><b>State Course</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Absent only where the local course is mapped at the state. Code of the set State Course. Source: CALPADS CRS-State Course Code (CRSE 9.07, CRSC 9.07).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State Course</em>' attribute.
	 * @see #setStateCourse(String)
	 * @see org.caret.model.ModelPackage#getCourse_StateCourse()
	 * @model annotation="org.caret.model maxLength='20' codeSet='State Course'"
	 * @generated
	 */
	String getStateCourse();

	/**
	 * Sets the value of the '{@link org.caret.model.Course#getStateCourse <em>State Course</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State Course</em>' attribute.
	 * @see #getStateCourse()
	 * @generated
	 */
	void setStateCourse(String value);

	/**
	 * Returns the value of the '<em><b>Course Content</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Until 2022-23. Code of the set CRS Course Content. Source: CALPADS CRS-Course Content Code (CRSE-2019 9.10, CRSC-2019 9.10).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Course Content</em>' attribute.
	 * @see #setCourseContent(String)
	 * @see org.caret.model.ModelPackage#getCourse_CourseContent()
	 * @model annotation="org.caret.model maxLength='20' codeSet='CRS Course Content'"
	 * @generated
	 */
	String getCourseContent();

	/**
	 * Sets the value of the '{@link org.caret.model.Course#getCourseContent <em>Course Content</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Course Content</em>' attribute.
	 * @see #getCourseContent()
	 * @generated
	 */
	void setCourseContent(String value);

	/**
	 * Returns the value of the '<em><b>Nclb Core Course Instructional Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Until 2017-18. Code of the set CRS NCLB Core Course Instructional Level. Source: CALPADS CRS-NCLB Core Course Instructional Level Code (CRSE-2014 9.11, CRSC-2014 9.11).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Nclb Core Course Instructional Level</em>' attribute.
	 * @see #setNclbCoreCourseInstructionalLevel(String)
	 * @see org.caret.model.ModelPackage#getCourse_NclbCoreCourseInstructionalLevel()
	 * @model annotation="org.caret.model maxLength='20' codeSet='CRS NCLB Core Course Instructional Level'"
	 * @generated
	 */
	String getNclbCoreCourseInstructionalLevel();

	/**
	 * Sets the value of the '{@link org.caret.model.Course#getNclbCoreCourseInstructionalLevel <em>Nclb Core Course Instructional Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Nclb Core Course Instructional Level</em>' attribute.
	 * @see #getNclbCoreCourseInstructionalLevel()
	 * @generated
	 */
	void setNclbCoreCourseInstructionalLevel(String value);

	/**
	 * Returns the value of the '<em><b>Cte Technical Preparation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Y or N; until 2022-23. Source: CALPADS CRS-CTE Technical Preparation Course Indicator (CRSE-2019 9.12, CRSC-2019 9.12).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cte Technical Preparation</em>' attribute.
	 * @see #setCteTechnicalPreparation(String)
	 * @see org.caret.model.ModelPackage#getCourse_CteTechnicalPreparation()
	 * @model annotation="org.caret.model maxLength='1'"
	 * @generated
	 */
	String getCteTechnicalPreparation();

	/**
	 * Sets the value of the '{@link org.caret.model.Course#getCteTechnicalPreparation <em>Cte Technical Preparation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cte Technical Preparation</em>' attribute.
	 * @see #getCteTechnicalPreparation()
	 * @generated
	 */
	void setCteTechnicalPreparation(String value);

	/**
	 * Returns the value of the '<em><b>Cte Postsecondary Articulated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Y or N; from 2023-24. Source: CALPADS CRS-CTE Postsecondary Articulated Course Indicator (CRSE 9.12, CRSC 9.12).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cte Postsecondary Articulated</em>' attribute.
	 * @see #setCtePostsecondaryArticulated(String)
	 * @see org.caret.model.ModelPackage#getCourse_CtePostsecondaryArticulated()
	 * @model annotation="org.caret.model maxLength='1'"
	 * @generated
	 */
	String getCtePostsecondaryArticulated();

	/**
	 * Sets the value of the '{@link org.caret.model.Course#getCtePostsecondaryArticulated <em>Cte Postsecondary Articulated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cte Postsecondary Articulated</em>' attribute.
	 * @see #getCtePostsecondaryArticulated()
	 * @generated
	 */
	void setCtePostsecondaryArticulated(String value);

	/**
	 * Returns the value of the '<em><b>Uc Csu Approved</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Y or N: approved as a subject requirement of the state's universities. Source: CALPADS CRS-UC CSU Approved Indicator (CRSE 9.13, CRSC 9.13).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Uc Csu Approved</em>' attribute.
	 * @see #setUcCsuApproved(String)
	 * @see org.caret.model.ModelPackage#getCourse_UcCsuApproved()
	 * @model annotation="org.caret.model maxLength='1'"
	 * @generated
	 */
	String getUcCsuApproved();

	/**
	 * Sets the value of the '{@link org.caret.model.Course#getUcCsuApproved <em>Uc Csu Approved</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Uc Csu Approved</em>' attribute.
	 * @see #getUcCsuApproved()
	 * @generated
	 */
	void setUcCsuApproved(String value);

	/**
	 * Returns the value of the '<em><b>Departmentalized Course Standards Grade Level Range</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From 2023-24. Code of the set Departmentalized Course Standards Grade Level Range. Source: CALPADS CRS-Departmentalized Course Standards Grade Level Range Code (CRSE 9.29, CRSC 9.29).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Departmentalized Course Standards Grade Level Range</em>' attribute.
	 * @see #setDepartmentalizedCourseStandardsGradeLevelRange(String)
	 * @see org.caret.model.ModelPackage#getCourse_DepartmentalizedCourseStandardsGradeLevelRange()
	 * @model annotation="org.caret.model maxLength='20' codeSet='Departmentalized Course Standards Grade Level Range'"
	 * @generated
	 */
	String getDepartmentalizedCourseStandardsGradeLevelRange();

	/**
	 * Sets the value of the '{@link org.caret.model.Course#getDepartmentalizedCourseStandardsGradeLevelRange <em>Departmentalized Course Standards Grade Level Range</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Departmentalized Course Standards Grade Level Range</em>' attribute.
	 * @see #getDepartmentalizedCourseStandardsGradeLevelRange()
	 * @generated
	 */
	void setDepartmentalizedCourseStandardsGradeLevelRange(String value);

	/**
	 * Returns the value of the '<em><b>Content Standards Alignment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From 2023-24. Code of the set Content Standards Alignment. Source: CALPADS CRS-Content Standards Alignment Code (CRSE 9.30, CRSC 9.30).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Content Standards Alignment</em>' attribute.
	 * @see #setContentStandardsAlignment(String)
	 * @see org.caret.model.ModelPackage#getCourse_ContentStandardsAlignment()
	 * @model annotation="org.caret.model maxLength='20' codeSet='Content Standards Alignment'"
	 * @generated
	 */
	String getContentStandardsAlignment();

	/**
	 * Sets the value of the '{@link org.caret.model.Course#getContentStandardsAlignment <em>Content Standards Alignment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Content Standards Alignment</em>' attribute.
	 * @see #getContentStandardsAlignment()
	 * @generated
	 */
	void setContentStandardsAlignment(String value);

	/**
	 * Returns the value of the '<em><b>Sections</b></em>' containment reference list.
	 * The list contents are of type {@link org.caret.model.Section}.
	 * It is bidirectional and its opposite is '{@link org.caret.model.Section#getCourse <em>Course</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sections</em>' containment reference list.
	 * @see org.caret.model.ModelPackage#getCourse_Sections()
	 * @see org.caret.model.Section#getCourse
	 * @model opposite="course" containment="true"
	 * @generated
	 */
	EList<Section> getSections();

} // Course
