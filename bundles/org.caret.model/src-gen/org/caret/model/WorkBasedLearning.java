/**
 */
package org.caret.model;

import java.math.BigDecimal;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Work Based Learning</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Work-based learning of a student at a school in an academic year. One WBLR record.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.caret.model.WorkBasedLearning#getStudent <em>Student</em>}</li>
 *   <li>{@link org.caret.model.WorkBasedLearning#getAcademicYear <em>Academic Year</em>}</li>
 *   <li>{@link org.caret.model.WorkBasedLearning#getSchool <em>School</em>}</li>
 *   <li>{@link org.caret.model.WorkBasedLearning#getNonpublicSchool <em>Nonpublic School</em>}</li>
 *   <li>{@link org.caret.model.WorkBasedLearning#getType <em>Type</em>}</li>
 *   <li>{@link org.caret.model.WorkBasedLearning#getInternshipId <em>Internship Id</em>}</li>
 *   <li>{@link org.caret.model.WorkBasedLearning#getExternalHours <em>External Hours</em>}</li>
 *   <li>{@link org.caret.model.WorkBasedLearning#getEmbeddedStateCourse <em>Embedded State Course</em>}</li>
 *   <li>{@link org.caret.model.WorkBasedLearning#getInternshipEmployerPerformanceEvaluation <em>Internship Employer Performance Evaluation</em>}</li>
 *   <li>{@link org.caret.model.WorkBasedLearning#getInternshipLeaSponsored <em>Internship Lea Sponsored</em>}</li>
 *   <li>{@link org.caret.model.WorkBasedLearning#getInternshipCertificatedSupervisor <em>Internship Certificated Supervisor</em>}</li>
 * </ul>
 *
 * @see org.caret.model.ModelPackage#getWorkBasedLearning()
 * @model annotation="org.caret.model key='student academicYear school type internshipId embeddedStateCourse'"
 * @generated
 */
public interface WorkBasedLearning extends org.caret.model.Record {
	/**
	 * Returns the value of the '<em><b>Student</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.caret.model.Student#getWorkBasedLearning <em>Work Based Learning</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Student</em>' container reference.
	 * @see #setStudent(Student)
	 * @see org.caret.model.ModelPackage#getWorkBasedLearning_Student()
	 * @see org.caret.model.Student#getWorkBasedLearning
	 * @model opposite="workBasedLearning" transient="false"
	 * @generated
	 */
	Student getStudent();

	/**
	 * Sets the value of the '{@link org.caret.model.WorkBasedLearning#getStudent <em>Student</em>}' container reference.
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
	 * CCYY-CCYY. Source: CALPADS Academic Year ID (WBLR).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Academic Year</em>' attribute.
	 * @see #setAcademicYear(String)
	 * @see org.caret.model.ModelPackage#getWorkBasedLearning_AcademicYear()
	 * @model annotation="org.caret.model maxLength='9'"
	 * @generated
	 */
	String getAcademicYear();

	/**
	 * Sets the value of the '{@link org.caret.model.WorkBasedLearning#getAcademicYear <em>Academic Year</em>}' attribute.
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
	 * Source: CALPADS School of Attendance (WBLR).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>School</em>' reference.
	 * @see #setSchool(School)
	 * @see org.caret.model.ModelPackage#getWorkBasedLearning_School()
	 * @model resolveProxies="false"
	 * @generated
	 */
	School getSchool();

	/**
	 * Sets the value of the '{@link org.caret.model.WorkBasedLearning#getSchool <em>School</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>School</em>' reference.
	 * @see #getSchool()
	 * @generated
	 */
	void setSchool(School value);

	/**
	 * Returns the value of the '<em><b>Nonpublic School</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code of the nonpublic school, seven digits; only where the school is 0000001. Source: CALPADS School of Attendance NPS (WBLR).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Nonpublic School</em>' attribute.
	 * @see #setNonpublicSchool(String)
	 * @see org.caret.model.ModelPackage#getWorkBasedLearning_NonpublicSchool()
	 * @model annotation="org.caret.model maxLength='7'"
	 * @generated
	 */
	String getNonpublicSchool();

	/**
	 * Sets the value of the '{@link org.caret.model.WorkBasedLearning#getNonpublicSchool <em>Nonpublic School</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Nonpublic School</em>' attribute.
	 * @see #getNonpublicSchool()
	 * @generated
	 */
	void setNonpublicSchool(String value);

	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kind of learning; the state's values are not published. Source: CALPADS Work-Based Learning Type Code (WBLR).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see #setType(String)
	 * @see org.caret.model.ModelPackage#getWorkBasedLearning_Type()
	 * @model annotation="org.caret.model maxLength='20'"
	 * @generated
	 */
	String getType();

	/**
	 * Sets the value of the '{@link org.caret.model.WorkBasedLearning#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see #getType()
	 * @generated
	 */
	void setType(String value);

	/**
	 * Returns the value of the '<em><b>Internship Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Source: CALPADS Internship ID (WBLR).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Internship Id</em>' attribute.
	 * @see #setInternshipId(String)
	 * @see org.caret.model.ModelPackage#getWorkBasedLearning_InternshipId()
	 * @model annotation="org.caret.model maxLength='40'"
	 * @generated
	 */
	String getInternshipId();

	/**
	 * Sets the value of the '{@link org.caret.model.WorkBasedLearning#getInternshipId <em>Internship Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Internship Id</em>' attribute.
	 * @see #getInternshipId()
	 * @generated
	 */
	void setInternshipId(String value);

	/**
	 * Returns the value of the '<em><b>External Hours</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hours outside the school. Source: CALPADS Work-Based Learning Hours - External (WBLR).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>External Hours</em>' attribute.
	 * @see #setExternalHours(BigDecimal)
	 * @see org.caret.model.ModelPackage#getWorkBasedLearning_ExternalHours()
	 * @model annotation="org.caret.model maxLength='12'"
	 * @generated
	 */
	BigDecimal getExternalHours();

	/**
	 * Sets the value of the '{@link org.caret.model.WorkBasedLearning#getExternalHours <em>External Hours</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>External Hours</em>' attribute.
	 * @see #getExternalHours()
	 * @generated
	 */
	void setExternalHours(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Embedded State Course</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Course that the learning is part of. Code of the set State Course. Source: CALPADS State Course Code - Embedded Work-Based Learning (WBLR).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Embedded State Course</em>' attribute.
	 * @see #setEmbeddedStateCourse(String)
	 * @see org.caret.model.ModelPackage#getWorkBasedLearning_EmbeddedStateCourse()
	 * @model annotation="org.caret.model maxLength='20' codeSet='State Course'"
	 * @generated
	 */
	String getEmbeddedStateCourse();

	/**
	 * Sets the value of the '{@link org.caret.model.WorkBasedLearning#getEmbeddedStateCourse <em>Embedded State Course</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Embedded State Course</em>' attribute.
	 * @see #getEmbeddedStateCourse()
	 * @generated
	 */
	void setEmbeddedStateCourse(String value);

	/**
	 * Returns the value of the '<em><b>Internship Employer Performance Evaluation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The state's values are not published. Source: CALPADS Internship - Employer Performance Evaluation Code (WBLR).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Internship Employer Performance Evaluation</em>' attribute.
	 * @see #setInternshipEmployerPerformanceEvaluation(String)
	 * @see org.caret.model.ModelPackage#getWorkBasedLearning_InternshipEmployerPerformanceEvaluation()
	 * @model annotation="org.caret.model maxLength='20'"
	 * @generated
	 */
	String getInternshipEmployerPerformanceEvaluation();

	/**
	 * Sets the value of the '{@link org.caret.model.WorkBasedLearning#getInternshipEmployerPerformanceEvaluation <em>Internship Employer Performance Evaluation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Internship Employer Performance Evaluation</em>' attribute.
	 * @see #getInternshipEmployerPerformanceEvaluation()
	 * @generated
	 */
	void setInternshipEmployerPerformanceEvaluation(String value);

	/**
	 * Returns the value of the '<em><b>Internship Lea Sponsored</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Y or N. Source: CALPADS Internship - LEA Sponsored Indicator (WBLR).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Internship Lea Sponsored</em>' attribute.
	 * @see #setInternshipLeaSponsored(String)
	 * @see org.caret.model.ModelPackage#getWorkBasedLearning_InternshipLeaSponsored()
	 * @model annotation="org.caret.model maxLength='1'"
	 * @generated
	 */
	String getInternshipLeaSponsored();

	/**
	 * Sets the value of the '{@link org.caret.model.WorkBasedLearning#getInternshipLeaSponsored <em>Internship Lea Sponsored</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Internship Lea Sponsored</em>' attribute.
	 * @see #getInternshipLeaSponsored()
	 * @generated
	 */
	void setInternshipLeaSponsored(String value);

	/**
	 * Returns the value of the '<em><b>Internship Certificated Supervisor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Y or N. Source: CALPADS Internship - Certificated Supervisor Indicator (WBLR).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Internship Certificated Supervisor</em>' attribute.
	 * @see #setInternshipCertificatedSupervisor(String)
	 * @see org.caret.model.ModelPackage#getWorkBasedLearning_InternshipCertificatedSupervisor()
	 * @model annotation="org.caret.model maxLength='1'"
	 * @generated
	 */
	String getInternshipCertificatedSupervisor();

	/**
	 * Sets the value of the '{@link org.caret.model.WorkBasedLearning#getInternshipCertificatedSupervisor <em>Internship Certificated Supervisor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Internship Certificated Supervisor</em>' attribute.
	 * @see #getInternshipCertificatedSupervisor()
	 * @generated
	 */
	void setInternshipCertificatedSupervisor(String value);

} // WorkBasedLearning
