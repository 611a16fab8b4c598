/**
 */
package org.caret.model;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Section</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A section of a course at a school in a term.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.caret.model.Section#getCourse <em>Course</em>}</li>
 *   <li>{@link org.caret.model.Section#getSchool <em>School</em>}</li>
 *   <li>{@link org.caret.model.Section#getSectionId <em>Section Id</em>}</li>
 *   <li>{@link org.caret.model.Section#getAcademicTerm <em>Academic Term</em>}</li>
 *   <li>{@link org.caret.model.Section#getFirstDay <em>First Day</em>}</li>
 *   <li>{@link org.caret.model.Section#getLastDay <em>Last Day</em>}</li>
 *   <li>{@link org.caret.model.Section#getInstructionalLevel <em>Instructional Level</em>}</li>
 *   <li>{@link org.caret.model.Section#getEducationService <em>Education Service</em>}</li>
 *   <li>{@link org.caret.model.Section#getLanguageOfInstruction <em>Language Of Instruction</em>}</li>
 *   <li>{@link org.caret.model.Section#getInstructionalStrategy <em>Instructional Strategy</em>}</li>
 *   <li>{@link org.caret.model.Section#getIndependentStudy <em>Independent Study</em>}</li>
 *   <li>{@link org.caret.model.Section#getDistanceLearning <em>Distance Learning</em>}</li>
 *   <li>{@link org.caret.model.Section#getEducationProgramFundingSource <em>Education Program Funding Source</em>}</li>
 *   <li>{@link org.caret.model.Section#getCteCourseSectionProvider <em>Cte Course Section Provider</em>}</li>
 *   <li>{@link org.caret.model.Section#getCourseContentAreaSubcategory <em>Course Content Area Subcategory</em>}</li>
 *   <li>{@link org.caret.model.Section#getApIbCourseCrossReference <em>Ap Ib Course Cross Reference</em>}</li>
 *   <li>{@link org.caret.model.Section#getOnlineCourseInstructionType <em>Online Course Instruction Type</em>}</li>
 *   <li>{@link org.caret.model.Section#getMiddleSchoolCoreSetting <em>Middle School Core Setting</em>}</li>
 *   <li>{@link org.caret.model.Section#getLocalAssignmentOption <em>Local Assignment Option</em>}</li>
 *   <li>{@link org.caret.model.Section#getHighQualityCteCourse <em>High Quality Cte Course</em>}</li>
 *   <li>{@link org.caret.model.Section#getTeachers <em>Teachers</em>}</li>
 *   <li>{@link org.caret.model.Section#getEnrollments <em>Enrollments</em>}</li>
 * </ul>
 *
 * @see org.caret.model.ModelPackage#getSection()
 * @model annotation="org.caret.model key='course school academicTerm sectionId'"
 * @generated
 */
public interface Section extends org.caret.model.Record {
	/**
	 * Returns the value of the '<em><b>Course</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.caret.model.Course#getSections <em>Sections</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Course</em>' container reference.
	 * @see #setCourse(Course)
	 * @see org.caret.model.ModelPackage#getSection_Course()
	 * @see org.caret.model.Course#getSections
	 * @model opposite="sections" transient="false"
	 * @generated
	 */
	Course getCourse();

	/**
	 * Sets the value of the '{@link org.caret.model.Section#getCourse <em>Course</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Course</em>' container reference.
	 * @see #getCourse()
	 * @generated
	 */
	void setCourse(Course value);

	/**
	 * Returns the value of the '<em><b>School</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * School of course delivery. Source: CALPADS School of Course Delivery (CRSE 9.05, CRSC 9.05, SCSE 10.05, SCSC 10.05).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>School</em>' reference.
	 * @see #setSchool(School)
	 * @see org.caret.model.ModelPackage#getSection_School()
	 * @model resolveProxies="false"
	 * @generated
	 */
	School getSchool();

	/**
	 * Sets the value of the '{@link org.caret.model.Section#getSchool <em>School</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>School</em>' reference.
	 * @see #getSchool()
	 * @generated
	 */
	void setSchool(School value);

	/**
	 * Returns the value of the '<em><b>Section Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The school's number of the section. Source: CALPADS Course Section ID (CRSE 9.14, CRSC 9.14, SCSE 10.14, SCSC 10.14).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Section Id</em>' attribute.
	 * @see #setSectionId(String)
	 * @see org.caret.model.ModelPackage#getSection_SectionId()
	 * @model annotation="org.caret.model maxLength='40'"
	 * @generated
	 */
	String getSectionId();

	/**
	 * Sets the value of the '{@link org.caret.model.Section#getSectionId <em>Section Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Section Id</em>' attribute.
	 * @see #getSectionId()
	 * @generated
	 */
	void setSectionId(String value);

	/**
	 * Returns the value of the '<em><b>Academic Term</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code of the set Academic Term. Source: CALPADS Academic Term Code (CRSE 9.15, CRSC 9.15, SCSE 10.15, SCSC 10.15).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Academic Term</em>' attribute.
	 * @see #setAcademicTerm(String)
	 * @see org.caret.model.ModelPackage#getSection_AcademicTerm()
	 * @model annotation="org.caret.model maxLength='10' codeSet='Academic Term'"
	 * @generated
	 */
	String getAcademicTerm();

	/**
	 * Sets the value of the '{@link org.caret.model.Section#getAcademicTerm <em>Academic Term</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Academic Term</em>' attribute.
	 * @see #getAcademicTerm()
	 * @generated
	 */
	void setAcademicTerm(String value);

	/**
	 * Returns the value of the '<em><b>First Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First day the section is held, where known; the term decides otherwise.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>First Day</em>' attribute.
	 * @see #setFirstDay(LocalDate)
	 * @see org.caret.model.ModelPackage#getSection_FirstDay()
	 * @model dataType="org.caret.model.LocalDate"
	 * @generated
	 */
	LocalDate getFirstDay();

	/**
	 * Sets the value of the '{@link org.caret.model.Section#getFirstDay <em>First Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>First Day</em>' attribute.
	 * @see #getFirstDay()
	 * @generated
	 */
	void setFirstDay(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Last Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last day the section is held, included, where known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Last Day</em>' attribute.
	 * @see #setLastDay(LocalDate)
	 * @see org.caret.model.ModelPackage#getSection_LastDay()
	 * @model dataType="org.caret.model.LocalDate"
	 * @generated
	 */
	LocalDate getLastDay();

	/**
	 * Sets the value of the '{@link org.caret.model.Section#getLastDay <em>Last Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Last Day</em>' attribute.
	 * @see #getLastDay()
	 * @generated
	 */
	void setLastDay(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Instructional Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code of the set Course Section Instructional Level. Source: CALPADS Course Section Instructional Level Code (CRSE 9.19, CRSC 9.19).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Instructional Level</em>' attribute.
	 * @see #setInstructionalLevel(String)
	 * @see org.caret.model.ModelPackage#getSection_InstructionalLevel()
	 * @model annotation="org.caret.model maxLength='20' codeSet='Course Section Instructional Level'"
	 * @generated
	 */
	String getInstructionalLevel();

	/**
	 * Sets the value of the '{@link org.caret.model.Section#getInstructionalLevel <em>Instructional Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Instructional Level</em>' attribute.
	 * @see #getInstructionalLevel()
	 * @generated
	 */
	void setInstructionalLevel(String value);

	/**
	 * Returns the value of the '<em><b>Education Service</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Service to English learners that the section gives. Code of the set Education Service. Source: CALPADS Education Service Code (CRSE 9.20, CRSC 9.20).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Education Service</em>' attribute.
	 * @see #setEducationService(String)
	 * @see org.caret.model.ModelPackage#getSection_EducationService()
	 * @model annotation="org.caret.model maxLength='10' codeSet='Education Service'"
	 * @generated
	 */
	String getEducationService();

	/**
	 * Sets the value of the '{@link org.caret.model.Section#getEducationService <em>Education Service</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Education Service</em>' attribute.
	 * @see #getEducationService()
	 * @generated
	 */
	void setEducationService(String value);

	/**
	 * Returns the value of the '<em><b>Language Of Instruction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Required with service 1 or strategy 600. Code of the set Language. Source: CALPADS Language of Instruction Code (CRSE 9.21, CRSC 9.21).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Language Of Instruction</em>' attribute.
	 * @see #setLanguageOfInstruction(String)
	 * @see org.caret.model.ModelPackage#getSection_LanguageOfInstruction()
	 * @model annotation="org.caret.model maxLength='10' codeSet='Language'"
	 * @generated
	 */
	String getLanguageOfInstruction();

	/**
	 * Sets the value of the '{@link org.caret.model.Section#getLanguageOfInstruction <em>Language Of Instruction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language Of Instruction</em>' attribute.
	 * @see #getLanguageOfInstruction()
	 * @generated
	 */
	void setLanguageOfInstruction(String value);

	/**
	 * Returns the value of the '<em><b>Instructional Strategy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code of the set Instructional Strategy. Source: CALPADS Instructional Strategy Code (CRSE 9.22, CRSC 9.22).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Instructional Strategy</em>' attribute.
	 * @see #setInstructionalStrategy(String)
	 * @see org.caret.model.ModelPackage#getSection_InstructionalStrategy()
	 * @model annotation="org.caret.model maxLength='20' codeSet='Instructional Strategy'"
	 * @generated
	 */
	String getInstructionalStrategy();

	/**
	 * Sets the value of the '{@link org.caret.model.Section#getInstructionalStrategy <em>Instructional Strategy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Instructional Strategy</em>' attribute.
	 * @see #getInstructionalStrategy()
	 * @generated
	 */
	void setInstructionalStrategy(String value);

	/**
	 * Returns the value of the '<em><b>Independent Study</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Y or N. Source: CALPADS Independent Study Indicator (CRSE 9.23, CRSC 9.23).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Independent Study</em>' attribute.
	 * @see #setIndependentStudy(String)
	 * @see org.caret.model.ModelPackage#getSection_IndependentStudy()
	 * @model annotation="org.caret.model maxLength='1'"
	 * @generated
	 */
	String getIndependentStudy();

	/**
	 * Sets the value of the '{@link org.caret.model.Section#getIndependentStudy <em>Independent Study</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Independent Study</em>' attribute.
	 * @see #getIndependentStudy()
	 * @generated
	 */
	void setIndependentStudy(String value);

	/**
	 * Returns the value of the '<em><b>Distance Learning</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Y or N. Source: CALPADS Distance Learning Indicator (CRSE 9.24, CRSC 9.24).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Distance Learning</em>' attribute.
	 * @see #setDistanceLearning(String)
	 * @see org.caret.model.ModelPackage#getSection_DistanceLearning()
	 * @model annotation="org.caret.model maxLength='1'"
	 * @generated
	 */
	String getDistanceLearning();

	/**
	 * Sets the value of the '{@link org.caret.model.Section#getDistanceLearning <em>Distance Learning</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Distance Learning</em>' attribute.
	 * @see #getDistanceLearning()
	 * @generated
	 */
	void setDistanceLearning(String value);

	/**
	 * Returns the value of the '<em><b>Education Program Funding Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code of the set Education Program Funding Source. Source: CALPADS Education Program Funding Source Code (CRSE 9.26, CRSC 9.26).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Education Program Funding Source</em>' attribute.
	 * @see #setEducationProgramFundingSource(String)
	 * @see org.caret.model.ModelPackage#getSection_EducationProgramFundingSource()
	 * @model annotation="org.caret.model maxLength='10' codeSet='Education Program Funding Source'"
	 * @generated
	 */
	String getEducationProgramFundingSource();

	/**
	 * Sets the value of the '{@link org.caret.model.Section#getEducationProgramFundingSource <em>Education Program Funding Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Education Program Funding Source</em>' attribute.
	 * @see #getEducationProgramFundingSource()
	 * @generated
	 */
	void setEducationProgramFundingSource(String value);

	/**
	 * Returns the value of the '<em><b>Cte Course Section Provider</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 1 regional occupational center or program. Code of the set CTE Course Section Provider. Source: CALPADS CTE Course Section Provider Code (CRSE 9.27, CRSC 9.27).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cte Course Section Provider</em>' attribute.
	 * @see #setCteCourseSectionProvider(String)
	 * @see org.caret.model.ModelPackage#getSection_CteCourseSectionProvider()
	 * @model annotation="org.caret.model maxLength='10' codeSet='CTE Course Section Provider'"
	 * @generated
	 */
	String getCteCourseSectionProvider();

	/**
	 * Sets the value of the '{@link org.caret.model.Section#getCteCourseSectionProvider <em>Cte Course Section Provider</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cte Course Section Provider</em>' attribute.
	 * @see #getCteCourseSectionProvider()
	 * @generated
	 */
	void setCteCourseSectionProvider(String value);

	/**
	 * Returns the value of the '<em><b>Course Content Area Subcategory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From 2023-24. Code of the set Course Content Area Subcategory. Source: CALPADS Course Content Area Subcategory Code (CRSE 9.28, CRSC 9.28).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Course Content Area Subcategory</em>' attribute.
	 * @see #setCourseContentAreaSubcategory(String)
	 * @see org.caret.model.ModelPackage#getSection_CourseContentAreaSubcategory()
	 * @model annotation="org.caret.model maxLength='20' codeSet='Course Content Area Subcategory'"
	 * @generated
	 */
	String getCourseContentAreaSubcategory();

	/**
	 * Sets the value of the '{@link org.caret.model.Section#getCourseContentAreaSubcategory <em>Course Content Area Subcategory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Course Content Area Subcategory</em>' attribute.
	 * @see #getCourseContentAreaSubcategory()
	 * @generated
	 */
	void setCourseContentAreaSubcategory(String value);

	/**
	 * Returns the value of the '<em><b>Ap Ib Course Cross Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code of the Advanced Placement or International Baccalaureate course; from 2023-24. Source: CALPADS AP/IB Course Code Cross Reference (CRSE 9.32, CRSC 9.32).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ap Ib Course Cross Reference</em>' attribute.
	 * @see #setApIbCourseCrossReference(String)
	 * @see org.caret.model.ModelPackage#getSection_ApIbCourseCrossReference()
	 * @model annotation="org.caret.model maxLength='20'"
	 * @generated
	 */
	String getApIbCourseCrossReference();

	/**
	 * Sets the value of the '{@link org.caret.model.Section#getApIbCourseCrossReference <em>Ap Ib Course Cross Reference</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ap Ib Course Cross Reference</em>' attribute.
	 * @see #getApIbCourseCrossReference()
	 * @generated
	 */
	void setApIbCourseCrossReference(String value);

	/**
	 * Returns the value of the '<em><b>Online Course Instruction Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From 2023-24. Code of the set Online Course Instruction Type. Source: CALPADS Online Course Instruction Type Code (CRSE 9.33, CRSC 9.33).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Online Course Instruction Type</em>' attribute.
	 * @see #setOnlineCourseInstructionType(String)
	 * @see org.caret.model.ModelPackage#getSection_OnlineCourseInstructionType()
	 * @model annotation="org.caret.model maxLength='20' codeSet='Online Course Instruction Type'"
	 * @generated
	 */
	String getOnlineCourseInstructionType();

	/**
	 * Sets the value of the '{@link org.caret.model.Section#getOnlineCourseInstructionType <em>Online Course Instruction Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Online Course Instruction Type</em>' attribute.
	 * @see #getOnlineCourseInstructionType()
	 * @generated
	 */
	void setOnlineCourseInstructionType(String value);

	/**
	 * Returns the value of the '<em><b>Middle School Core Setting</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Y or N; from 2023-24. Source: CALPADS Middle School Core Setting Indicator (CRSE 9.34, CRSC 9.34).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Middle School Core Setting</em>' attribute.
	 * @see #setMiddleSchoolCoreSetting(String)
	 * @see org.caret.model.ModelPackage#getSection_MiddleSchoolCoreSetting()
	 * @model annotation="org.caret.model maxLength='1'"
	 * @generated
	 */
	String getMiddleSchoolCoreSetting();

	/**
	 * Sets the value of the '{@link org.caret.model.Section#getMiddleSchoolCoreSetting <em>Middle School Core Setting</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Middle School Core Setting</em>' attribute.
	 * @see #getMiddleSchoolCoreSetting()
	 * @generated
	 */
	void setMiddleSchoolCoreSetting(String value);

	/**
	 * Returns the value of the '<em><b>Local Assignment Option</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From 2023-24. Code of the set Local Assignment Option. Source: CALPADS Local Assignment Option Code (CRSE 9.35, CRSC 9.35).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Local Assignment Option</em>' attribute.
	 * @see #setLocalAssignmentOption(String)
	 * @see org.caret.model.ModelPackage#getSection_LocalAssignmentOption()
	 * @model annotation="org.caret.model maxLength='20' codeSet='Local Assignment Option'"
	 * @generated
	 */
	String getLocalAssignmentOption();

	/**
	 * Sets the value of the '{@link org.caret.model.Section#getLocalAssignmentOption <em>Local Assignment Option</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Local Assignment Option</em>' attribute.
	 * @see #getLocalAssignmentOption()
	 * @generated
	 */
	void setLocalAssignmentOption(String value);

	/**
	 * Returns the value of the '<em><b>High Quality Cte Course</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Y or N; from 2023-24. Source: CALPADS High Quality CTE Course Indicator (CRSE 9.36, CRSC 9.36).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>High Quality Cte Course</em>' attribute.
	 * @see #setHighQualityCteCourse(String)
	 * @see org.caret.model.ModelPackage#getSection_HighQualityCteCourse()
	 * @model annotation="org.caret.model maxLength='1'"
	 * @generated
	 */
	String getHighQualityCteCourse();

	/**
	 * Sets the value of the '{@link org.caret.model.Section#getHighQualityCteCourse <em>High Quality Cte Course</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>High Quality Cte Course</em>' attribute.
	 * @see #getHighQualityCteCourse()
	 * @generated
	 */
	void setHighQualityCteCourse(String value);

	/**
	 * Returns the value of the '<em><b>Teachers</b></em>' containment reference list.
	 * The list contents are of type {@link org.caret.model.SectionTeacher}.
	 * It is bidirectional and its opposite is '{@link org.caret.model.SectionTeacher#getSection <em>Section</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Teachers</em>' containment reference list.
	 * @see org.caret.model.ModelPackage#getSection_Teachers()
	 * @see org.caret.model.SectionTeacher#getSection
	 * @model opposite="section" containment="true"
	 * @generated
	 */
	EList<SectionTeacher> getTeachers();

	/**
	 * Returns the value of the '<em><b>Enrollments</b></em>' containment reference list.
	 * The list contents are of type {@link org.caret.model.SectionEnrollment}.
	 * It is bidirectional and its opposite is '{@link org.caret.model.SectionEnrollment#getSection <em>Section</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Enrollments</em>' containment reference list.
	 * @see org.caret.model.ModelPackage#getSection_Enrollments()
	 * @see org.caret.model.SectionEnrollment#getSection
	 * @model opposite="section" containment="true"
	 * @generated
	 */
	EList<SectionEnrollment> getEnrollments();

} // Section
