/**
 */
package org.caret.model.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.caret.model.Course;
import org.caret.model.ModelPackage;
import org.caret.model.School;
import org.caret.model.Section;
import org.caret.model.SectionEnrollment;
import org.caret.model.SectionTeacher;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentWithInverseEList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Section</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.caret.model.impl.SectionImpl#getCourse <em>Course</em>}</li>
 *   <li>{@link org.caret.model.impl.SectionImpl#getSchool <em>School</em>}</li>
 *   <li>{@link org.caret.model.impl.SectionImpl#getSectionId <em>Section Id</em>}</li>
 *   <li>{@link org.caret.model.impl.SectionImpl#getAcademicTerm <em>Academic Term</em>}</li>
 *   <li>{@link org.caret.model.impl.SectionImpl#getFirstDay <em>First Day</em>}</li>
 *   <li>{@link org.caret.model.impl.SectionImpl#getLastDay <em>Last Day</em>}</li>
 *   <li>{@link org.caret.model.impl.SectionImpl#getInstructionalLevel <em>Instructional Level</em>}</li>
 *   <li>{@link org.caret.model.impl.SectionImpl#getEducationService <em>Education Service</em>}</li>
 *   <li>{@link org.caret.model.impl.SectionImpl#getLanguageOfInstruction <em>Language Of Instruction</em>}</li>
 *   <li>{@link org.caret.model.impl.SectionImpl#getInstructionalStrategy <em>Instructional Strategy</em>}</li>
 *   <li>{@link org.caret.model.impl.SectionImpl#getIndependentStudy <em>Independent Study</em>}</li>
 *   <li>{@link org.caret.model.impl.SectionImpl#getDistanceLearning <em>Distance Learning</em>}</li>
 *   <li>{@link org.caret.model.impl.SectionImpl#getEducationProgramFundingSource <em>Education Program Funding Source</em>}</li>
 *   <li>{@link org.caret.model.impl.SectionImpl#getCteCourseSectionProvider <em>Cte Course Section Provider</em>}</li>
 *   <li>{@link org.caret.model.impl.SectionImpl#getCourseContentAreaSubcategory <em>Course Content Area Subcategory</em>}</li>
 *   <li>{@link org.caret.model.impl.SectionImpl#getApIbCourseCrossReference <em>Ap Ib Course Cross Reference</em>}</li>
 *   <li>{@link org.caret.model.impl.SectionImpl#getOnlineCourseInstructionType <em>Online Course Instruction Type</em>}</li>
 *   <li>{@link org.caret.model.impl.SectionImpl#getMiddleSchoolCoreSetting <em>Middle School Core Setting</em>}</li>
 *   <li>{@link org.caret.model.impl.SectionImpl#getLocalAssignmentOption <em>Local Assignment Option</em>}</li>
 *   <li>{@link org.caret.model.impl.SectionImpl#getHighQualityCteCourse <em>High Quality Cte Course</em>}</li>
 *   <li>{@link org.caret.model.impl.SectionImpl#getTeachers <em>Teachers</em>}</li>
 *   <li>{@link org.caret.model.impl.SectionImpl#getEnrollments <em>Enrollments</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SectionImpl extends RecordImpl implements Section {
	/**
	 * The cached value of the '{@link #getSchool() <em>School</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSchool()
	 * @generated
	 * @ordered
	 */
	protected School school;

	/**
	 * The default value of the '{@link #getSectionId() <em>Section Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSectionId()
	 * @generated
	 * @ordered
	 */
	protected static final String SECTION_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSectionId() <em>Section Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSectionId()
	 * @generated
	 * @ordered
	 */
	protected String sectionId = SECTION_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getAcademicTerm() <em>Academic Term</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAcademicTerm()
	 * @generated
	 * @ordered
	 */
	protected static final String ACADEMIC_TERM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAcademicTerm() <em>Academic Term</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAcademicTerm()
	 * @generated
	 * @ordered
	 */
	protected String academicTerm = ACADEMIC_TERM_EDEFAULT;

	/**
	 * The default value of the '{@link #getFirstDay() <em>First Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstDay()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate FIRST_DAY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFirstDay() <em>First Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstDay()
	 * @generated
	 * @ordered
	 */
	protected LocalDate firstDay = FIRST_DAY_EDEFAULT;

	/**
	 * The default value of the '{@link #getLastDay() <em>Last Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastDay()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate LAST_DAY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLastDay() <em>Last Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastDay()
	 * @generated
	 * @ordered
	 */
	protected LocalDate lastDay = LAST_DAY_EDEFAULT;

	/**
	 * The default value of the '{@link #getInstructionalLevel() <em>Instructional Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInstructionalLevel()
	 * @generated
	 * @ordered
	 */
	protected static final String INSTRUCTIONAL_LEVEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInstructionalLevel() <em>Instructional Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInstructionalLevel()
	 * @generated
	 * @ordered
	 */
	protected String instructionalLevel = INSTRUCTIONAL_LEVEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getEducationService() <em>Education Service</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEducationService()
	 * @generated
	 * @ordered
	 */
	protected static final String EDUCATION_SERVICE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEducationService() <em>Education Service</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEducationService()
	 * @generated
	 * @ordered
	 */
	protected String educationService = EDUCATION_SERVICE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLanguageOfInstruction() <em>Language Of Instruction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguageOfInstruction()
	 * @generated
	 * @ordered
	 */
	protected static final String LANGUAGE_OF_INSTRUCTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLanguageOfInstruction() <em>Language Of Instruction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguageOfInstruction()
	 * @generated
	 * @ordered
	 */
	protected String languageOfInstruction = LANGUAGE_OF_INSTRUCTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getInstructionalStrategy() <em>Instructional Strategy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInstructionalStrategy()
	 * @generated
	 * @ordered
	 */
	protected static final String INSTRUCTIONAL_STRATEGY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInstructionalStrategy() <em>Instructional Strategy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInstructionalStrategy()
	 * @generated
	 * @ordered
	 */
	protected String instructionalStrategy = INSTRUCTIONAL_STRATEGY_EDEFAULT;

	/**
	 * The default value of the '{@link #getIndependentStudy() <em>Independent Study</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIndependentStudy()
	 * @generated
	 * @ordered
	 */
	protected static final String INDEPENDENT_STUDY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIndependentStudy() <em>Independent Study</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIndependentStudy()
	 * @generated
	 * @ordered
	 */
	protected String independentStudy = INDEPENDENT_STUDY_EDEFAULT;

	/**
	 * The default value of the '{@link #getDistanceLearning() <em>Distance Learning</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDistanceLearning()
	 * @generated
	 * @ordered
	 */
	protected static final String DISTANCE_LEARNING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDistanceLearning() <em>Distance Learning</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDistanceLearning()
	 * @generated
	 * @ordered
	 */
	protected String distanceLearning = DISTANCE_LEARNING_EDEFAULT;

	/**
	 * The default value of the '{@link #getEducationProgramFundingSource() <em>Education Program Funding Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEducationProgramFundingSource()
	 * @generated
	 * @ordered
	 */
	protected static final String EDUCATION_PROGRAM_FUNDING_SOURCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEducationProgramFundingSource() <em>Education Program Funding Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEducationProgramFundingSource()
	 * @generated
	 * @ordered
	 */
	protected String educationProgramFundingSource = EDUCATION_PROGRAM_FUNDING_SOURCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCteCourseSectionProvider() <em>Cte Course Section Provider</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCteCourseSectionProvider()
	 * @generated
	 * @ordered
	 */
	protected static final String CTE_COURSE_SECTION_PROVIDER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCteCourseSectionProvider() <em>Cte Course Section Provider</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCteCourseSectionProvider()
	 * @generated
	 * @ordered
	 */
	protected String cteCourseSectionProvider = CTE_COURSE_SECTION_PROVIDER_EDEFAULT;

	/**
	 * The default value of the '{@link #getCourseContentAreaSubcategory() <em>Course Content Area Subcategory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCourseContentAreaSubcategory()
	 * @generated
	 * @ordered
	 */
	protected static final String COURSE_CONTENT_AREA_SUBCATEGORY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCourseContentAreaSubcategory() <em>Course Content Area Subcategory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCourseContentAreaSubcategory()
	 * @generated
	 * @ordered
	 */
	protected String courseContentAreaSubcategory = COURSE_CONTENT_AREA_SUBCATEGORY_EDEFAULT;

	/**
	 * The default value of the '{@link #getApIbCourseCrossReference() <em>Ap Ib Course Cross Reference</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApIbCourseCrossReference()
	 * @generated
	 * @ordered
	 */
	protected static final String AP_IB_COURSE_CROSS_REFERENCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getApIbCourseCrossReference() <em>Ap Ib Course Cross Reference</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApIbCourseCrossReference()
	 * @generated
	 * @ordered
	 */
	protected String apIbCourseCrossReference = AP_IB_COURSE_CROSS_REFERENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getOnlineCourseInstructionType() <em>Online Course Instruction Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOnlineCourseInstructionType()
	 * @generated
	 * @ordered
	 */
	protected static final String ONLINE_COURSE_INSTRUCTION_TYPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOnlineCourseInstructionType() <em>Online Course Instruction Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOnlineCourseInstructionType()
	 * @generated
	 * @ordered
	 */
	protected String onlineCourseInstructionType = ONLINE_COURSE_INSTRUCTION_TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMiddleSchoolCoreSetting() <em>Middle School Core Setting</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMiddleSchoolCoreSetting()
	 * @generated
	 * @ordered
	 */
	protected static final String MIDDLE_SCHOOL_CORE_SETTING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMiddleSchoolCoreSetting() <em>Middle School Core Setting</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMiddleSchoolCoreSetting()
	 * @generated
	 * @ordered
	 */
	protected String middleSchoolCoreSetting = MIDDLE_SCHOOL_CORE_SETTING_EDEFAULT;

	/**
	 * The default value of the '{@link #getLocalAssignmentOption() <em>Local Assignment Option</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLocalAssignmentOption()
	 * @generated
	 * @ordered
	 */
	protected static final String LOCAL_ASSIGNMENT_OPTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLocalAssignmentOption() <em>Local Assignment Option</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLocalAssignmentOption()
	 * @generated
	 * @ordered
	 */
	protected String localAssignmentOption = LOCAL_ASSIGNMENT_OPTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getHighQualityCteCourse() <em>High Quality Cte Course</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHighQualityCteCourse()
	 * @generated
	 * @ordered
	 */
	protected static final String HIGH_QUALITY_CTE_COURSE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHighQualityCteCourse() <em>High Quality Cte Course</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHighQualityCteCourse()
	 * @generated
	 * @ordered
	 */
	protected String highQualityCteCourse = HIGH_QUALITY_CTE_COURSE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTeachers() <em>Teachers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTeachers()
	 * @generated
	 * @ordered
	 */
	protected EList<SectionTeacher> teachers;

	/**
	 * The cached value of the '{@link #getEnrollments() <em>Enrollments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnrollments()
	 * @generated
	 * @ordered
	 */
	protected EList<SectionEnrollment> enrollments;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SectionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.SECTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Course getCourse() {
		if (eContainerFeatureID() != ModelPackage.SECTION__COURSE) return null;
		return (Course)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetCourse(Course newCourse, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newCourse, ModelPackage.SECTION__COURSE, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCourse(Course newCourse) {
		if (newCourse != eInternalContainer() || (eContainerFeatureID() != ModelPackage.SECTION__COURSE && newCourse != null)) {
			if (EcoreUtil.isAncestor(this, newCourse))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newCourse != null)
				msgs = ((InternalEObject)newCourse).eInverseAdd(this, ModelPackage.COURSE__SECTIONS, Course.class, msgs);
			msgs = basicSetCourse(newCourse, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SECTION__COURSE, newCourse, newCourse));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public School getSchool() {
		return school;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSchool(School newSchool) {
		School oldSchool = school;
		school = newSchool;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SECTION__SCHOOL, oldSchool, school));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSectionId() {
		return sectionId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSectionId(String newSectionId) {
		String oldSectionId = sectionId;
		sectionId = newSectionId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SECTION__SECTION_ID, oldSectionId, sectionId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAcademicTerm() {
		return academicTerm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAcademicTerm(String newAcademicTerm) {
		String oldAcademicTerm = academicTerm;
		academicTerm = newAcademicTerm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SECTION__ACADEMIC_TERM, oldAcademicTerm, academicTerm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getFirstDay() {
		return firstDay;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFirstDay(LocalDate newFirstDay) {
		LocalDate oldFirstDay = firstDay;
		firstDay = newFirstDay;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SECTION__FIRST_DAY, oldFirstDay, firstDay));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getLastDay() {
		return lastDay;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLastDay(LocalDate newLastDay) {
		LocalDate oldLastDay = lastDay;
		lastDay = newLastDay;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SECTION__LAST_DAY, oldLastDay, lastDay));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getInstructionalLevel() {
		return instructionalLevel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInstructionalLevel(String newInstructionalLevel) {
		String oldInstructionalLevel = instructionalLevel;
		instructionalLevel = newInstructionalLevel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SECTION__INSTRUCTIONAL_LEVEL, oldInstructionalLevel, instructionalLevel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEducationService() {
		return educationService;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEducationService(String newEducationService) {
		String oldEducationService = educationService;
		educationService = newEducationService;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SECTION__EDUCATION_SERVICE, oldEducationService, educationService));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLanguageOfInstruction() {
		return languageOfInstruction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLanguageOfInstruction(String newLanguageOfInstruction) {
		String oldLanguageOfInstruction = languageOfInstruction;
		languageOfInstruction = newLanguageOfInstruction;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SECTION__LANGUAGE_OF_INSTRUCTION, oldLanguageOfInstruction, languageOfInstruction));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getInstructionalStrategy() {
		return instructionalStrategy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInstructionalStrategy(String newInstructionalStrategy) {
		String oldInstructionalStrategy = instructionalStrategy;
		instructionalStrategy = newInstructionalStrategy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SECTION__INSTRUCTIONAL_STRATEGY, oldInstructionalStrategy, instructionalStrategy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getIndependentStudy() {
		return independentStudy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIndependentStudy(String newIndependentStudy) {
		String oldIndependentStudy = independentStudy;
		independentStudy = newIndependentStudy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SECTION__INDEPENDENT_STUDY, oldIndependentStudy, independentStudy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDistanceLearning() {
		return distanceLearning;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDistanceLearning(String newDistanceLearning) {
		String oldDistanceLearning = distanceLearning;
		distanceLearning = newDistanceLearning;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SECTION__DISTANCE_LEARNING, oldDistanceLearning, distanceLearning));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEducationProgramFundingSource() {
		return educationProgramFundingSource;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEducationProgramFundingSource(String newEducationProgramFundingSource) {
		String oldEducationProgramFundingSource = educationProgramFundingSource;
		educationProgramFundingSource = newEducationProgramFundingSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SECTION__EDUCATION_PROGRAM_FUNDING_SOURCE, oldEducationProgramFundingSource, educationProgramFundingSource));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCteCourseSectionProvider() {
		return cteCourseSectionProvider;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCteCourseSectionProvider(String newCteCourseSectionProvider) {
		String oldCteCourseSectionProvider = cteCourseSectionProvider;
		cteCourseSectionProvider = newCteCourseSectionProvider;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SECTION__CTE_COURSE_SECTION_PROVIDER, oldCteCourseSectionProvider, cteCourseSectionProvider));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCourseContentAreaSubcategory() {
		return courseContentAreaSubcategory;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCourseContentAreaSubcategory(String newCourseContentAreaSubcategory) {
		String oldCourseContentAreaSubcategory = courseContentAreaSubcategory;
		courseContentAreaSubcategory = newCourseContentAreaSubcategory;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SECTION__COURSE_CONTENT_AREA_SUBCATEGORY, oldCourseContentAreaSubcategory, courseContentAreaSubcategory));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getApIbCourseCrossReference() {
		return apIbCourseCrossReference;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setApIbCourseCrossReference(String newApIbCourseCrossReference) {
		String oldApIbCourseCrossReference = apIbCourseCrossReference;
		apIbCourseCrossReference = newApIbCourseCrossReference;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SECTION__AP_IB_COURSE_CROSS_REFERENCE, oldApIbCourseCrossReference, apIbCourseCrossReference));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOnlineCourseInstructionType() {
		return onlineCourseInstructionType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOnlineCourseInstructionType(String newOnlineCourseInstructionType) {
		String oldOnlineCourseInstructionType = onlineCourseInstructionType;
		onlineCourseInstructionType = newOnlineCourseInstructionType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SECTION__ONLINE_COURSE_INSTRUCTION_TYPE, oldOnlineCourseInstructionType, onlineCourseInstructionType));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMiddleSchoolCoreSetting() {
		return middleSchoolCoreSetting;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMiddleSchoolCoreSetting(String newMiddleSchoolCoreSetting) {
		String oldMiddleSchoolCoreSetting = middleSchoolCoreSetting;
		middleSchoolCoreSetting = newMiddleSchoolCoreSetting;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SECTION__MIDDLE_SCHOOL_CORE_SETTING, oldMiddleSchoolCoreSetting, middleSchoolCoreSetting));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLocalAssignmentOption() {
		return localAssignmentOption;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLocalAssignmentOption(String newLocalAssignmentOption) {
		String oldLocalAssignmentOption = localAssignmentOption;
		localAssignmentOption = newLocalAssignmentOption;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SECTION__LOCAL_ASSIGNMENT_OPTION, oldLocalAssignmentOption, localAssignmentOption));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHighQualityCteCourse() {
		return highQualityCteCourse;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHighQualityCteCourse(String newHighQualityCteCourse) {
		String oldHighQualityCteCourse = highQualityCteCourse;
		highQualityCteCourse = newHighQualityCteCourse;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SECTION__HIGH_QUALITY_CTE_COURSE, oldHighQualityCteCourse, highQualityCteCourse));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SectionTeacher> getTeachers() {
		if (teachers == null) {
			teachers = new EObjectContainmentWithInverseEList<SectionTeacher>(SectionTeacher.class, this, ModelPackage.SECTION__TEACHERS, ModelPackage.SECTION_TEACHER__SECTION);
		}
		return teachers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SectionEnrollment> getEnrollments() {
		if (enrollments == null) {
			enrollments = new EObjectContainmentWithInverseEList<SectionEnrollment>(SectionEnrollment.class, this, ModelPackage.SECTION__ENROLLMENTS, ModelPackage.SECTION_ENROLLMENT__SECTION);
		}
		return enrollments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.SECTION__COURSE:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetCourse((Course)otherEnd, msgs);
			case ModelPackage.SECTION__TEACHERS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getTeachers()).basicAdd(otherEnd, msgs);
			case ModelPackage.SECTION__ENROLLMENTS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getEnrollments()).basicAdd(otherEnd, msgs);
		}
		return super.eInverseAdd(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.SECTION__COURSE:
				return basicSetCourse(null, msgs);
			case ModelPackage.SECTION__TEACHERS:
				return ((InternalEList<?>)getTeachers()).basicRemove(otherEnd, msgs);
			case ModelPackage.SECTION__ENROLLMENTS:
				return ((InternalEList<?>)getEnrollments()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eBasicRemoveFromContainerFeature(NotificationChain msgs) {
		switch (eContainerFeatureID()) {
			case ModelPackage.SECTION__COURSE:
				return eInternalContainer().eInverseRemove(this, ModelPackage.COURSE__SECTIONS, Course.class, msgs);
		}
		return super.eBasicRemoveFromContainerFeature(msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.SECTION__COURSE:
				return getCourse();
			case ModelPackage.SECTION__SCHOOL:
				return getSchool();
			case ModelPackage.SECTION__SECTION_ID:
				return getSectionId();
			case ModelPackage.SECTION__ACADEMIC_TERM:
				return getAcademicTerm();
			case ModelPackage.SECTION__FIRST_DAY:
				return getFirstDay();
			case ModelPackage.SECTION__LAST_DAY:
				return getLastDay();
			case ModelPackage.SECTION__INSTRUCTIONAL_LEVEL:
				return getInstructionalLevel();
			case ModelPackage.SECTION__EDUCATION_SERVICE:
				return getEducationService();
			case ModelPackage.SECTION__LANGUAGE_OF_INSTRUCTION:
				return getLanguageOfInstruction();
			case ModelPackage.SECTION__INSTRUCTIONAL_STRATEGY:
				return getInstructionalStrategy();
			case ModelPackage.SECTION__INDEPENDENT_STUDY:
				return getIndependentStudy();
			case ModelPackage.SECTION__DISTANCE_LEARNING:
				return getDistanceLearning();
			case ModelPackage.SECTION__EDUCATION_PROGRAM_FUNDING_SOURCE:
				return getEducationProgramFundingSource();
			case ModelPackage.SECTION__CTE_COURSE_SECTION_PROVIDER:
				return getCteCourseSectionProvider();
			case ModelPackage.SECTION__COURSE_CONTENT_AREA_SUBCATEGORY:
				return getCourseContentAreaSubcategory();
			case ModelPackage.SECTION__AP_IB_COURSE_CROSS_REFERENCE:
				return getApIbCourseCrossReference();
			case ModelPackage.SECTION__ONLINE_COURSE_INSTRUCTION_TYPE:
				return getOnlineCourseInstructionType();
			case ModelPackage.SECTION__MIDDLE_SCHOOL_CORE_SETTING:
				return getMiddleSchoolCoreSetting();
			case ModelPackage.SECTION__LOCAL_ASSIGNMENT_OPTION:
				return getLocalAssignmentOption();
			case ModelPackage.SECTION__HIGH_QUALITY_CTE_COURSE:
				return getHighQualityCteCourse();
			case ModelPackage.SECTION__TEACHERS:
				return getTeachers();
			case ModelPackage.SECTION__ENROLLMENTS:
				return getEnrollments();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.SECTION__COURSE:
				setCourse((Course)newValue);
				return;
			case ModelPackage.SECTION__SCHOOL:
				setSchool((School)newValue);
				return;
			case ModelPackage.SECTION__SECTION_ID:
				setSectionId((String)newValue);
				return;
			case ModelPackage.SECTION__ACADEMIC_TERM:
				setAcademicTerm((String)newValue);
				return;
			case ModelPackage.SECTION__FIRST_DAY:
				setFirstDay((LocalDate)newValue);
				return;
			case ModelPackage.SECTION__LAST_DAY:
				setLastDay((LocalDate)newValue);
				return;
			case ModelPackage.SECTION__INSTRUCTIONAL_LEVEL:
				setInstructionalLevel((String)newValue);
				return;
			case ModelPackage.SECTION__EDUCATION_SERVICE:
				setEducationService((String)newValue);
				return;
			case ModelPackage.SECTION__LANGUAGE_OF_INSTRUCTION:
				setLanguageOfInstruction((String)newValue);
				return;
			case ModelPackage.SECTION__INSTRUCTIONAL_STRATEGY:
				setInstructionalStrategy((String)newValue);
				return;
			case ModelPackage.SECTION__INDEPENDENT_STUDY:
				setIndependentStudy((String)newValue);
				return;
			case ModelPackage.SECTION__DISTANCE_LEARNING:
				setDistanceLearning((String)newValue);
				return;
			case ModelPackage.SECTION__EDUCATION_PROGRAM_FUNDING_SOURCE:
				setEducationProgramFundingSource((String)newValue);
				return;
			case ModelPackage.SECTION__CTE_COURSE_SECTION_PROVIDER:
				setCteCourseSectionProvider((String)newValue);
				return;
			case ModelPackage.SECTION__COURSE_CONTENT_AREA_SUBCATEGORY:
				setCourseContentAreaSubcategory((String)newValue);
				return;
			case ModelPackage.SECTION__AP_IB_COURSE_CROSS_REFERENCE:
				setApIbCourseCrossReference((String)newValue);
				return;
			case ModelPackage.SECTION__ONLINE_COURSE_INSTRUCTION_TYPE:
				setOnlineCourseInstructionType((String)newValue);
				return;
			case ModelPackage.SECTION__MIDDLE_SCHOOL_CORE_SETTING:
				setMiddleSchoolCoreSetting((String)newValue);
				return;
			case ModelPackage.SECTION__LOCAL_ASSIGNMENT_OPTION:
				setLocalAssignmentOption((String)newValue);
				return;
			case ModelPackage.SECTION__HIGH_QUALITY_CTE_COURSE:
				setHighQualityCteCourse((String)newValue);
				return;
			case ModelPackage.SECTION__TEACHERS:
				getTeachers().clear();
				getTeachers().addAll((Collection<? extends SectionTeacher>)newValue);
				return;
			case ModelPackage.SECTION__ENROLLMENTS:
				getEnrollments().clear();
				getEnrollments().addAll((Collection<? extends SectionEnrollment>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ModelPackage.SECTION__COURSE:
				setCourse((Course)null);
				return;
			case ModelPackage.SECTION__SCHOOL:
				setSchool((School)null);
				return;
			case ModelPackage.SECTION__SECTION_ID:
				setSectionId(SECTION_ID_EDEFAULT);
				return;
			case ModelPackage.SECTION__ACADEMIC_TERM:
				setAcademicTerm(ACADEMIC_TERM_EDEFAULT);
				return;
			case ModelPackage.SECTION__FIRST_DAY:
				setFirstDay(FIRST_DAY_EDEFAULT);
				return;
			case ModelPackage.SECTION__LAST_DAY:
				setLastDay(LAST_DAY_EDEFAULT);
				return;
			case ModelPackage.SECTION__INSTRUCTIONAL_LEVEL:
				setInstructionalLevel(INSTRUCTIONAL_LEVEL_EDEFAULT);
				return;
			case ModelPackage.SECTION__EDUCATION_SERVICE:
				setEducationService(EDUCATION_SERVICE_EDEFAULT);
				return;
			case ModelPackage.SECTION__LANGUAGE_OF_INSTRUCTION:
				setLanguageOfInstruction(LANGUAGE_OF_INSTRUCTION_EDEFAULT);
				return;
			case ModelPackage.SECTION__INSTRUCTIONAL_STRATEGY:
				setInstructionalStrategy(INSTRUCTIONAL_STRATEGY_EDEFAULT);
				return;
			case ModelPackage.SECTION__INDEPENDENT_STUDY:
				setIndependentStudy(INDEPENDENT_STUDY_EDEFAULT);
				return;
			case ModelPackage.SECTION__DISTANCE_LEARNING:
				setDistanceLearning(DISTANCE_LEARNING_EDEFAULT);
				return;
			case ModelPackage.SECTION__EDUCATION_PROGRAM_FUNDING_SOURCE:
				setEducationProgramFundingSource(EDUCATION_PROGRAM_FUNDING_SOURCE_EDEFAULT);
				return;
			case ModelPackage.SECTION__CTE_COURSE_SECTION_PROVIDER:
				setCteCourseSectionProvider(CTE_COURSE_SECTION_PROVIDER_EDEFAULT);
				return;
			case ModelPackage.SECTION__COURSE_CONTENT_AREA_SUBCATEGORY:
				setCourseContentAreaSubcategory(COURSE_CONTENT_AREA_SUBCATEGORY_EDEFAULT);
				return;
			case ModelPackage.SECTION__AP_IB_COURSE_CROSS_REFERENCE:
				setApIbCourseCrossReference(AP_IB_COURSE_CROSS_REFERENCE_EDEFAULT);
				return;
			case ModelPackage.SECTION__ONLINE_COURSE_INSTRUCTION_TYPE:
				setOnlineCourseInstructionType(ONLINE_COURSE_INSTRUCTION_TYPE_EDEFAULT);
				return;
			case ModelPackage.SECTION__MIDDLE_SCHOOL_CORE_SETTING:
				setMiddleSchoolCoreSetting(MIDDLE_SCHOOL_CORE_SETTING_EDEFAULT);
				return;
			case ModelPackage.SECTION__LOCAL_ASSIGNMENT_OPTION:
				setLocalAssignmentOption(LOCAL_ASSIGNMENT_OPTION_EDEFAULT);
				return;
			case ModelPackage.SECTION__HIGH_QUALITY_CTE_COURSE:
				setHighQualityCteCourse(HIGH_QUALITY_CTE_COURSE_EDEFAULT);
				return;
			case ModelPackage.SECTION__TEACHERS:
				getTeachers().clear();
				return;
			case ModelPackage.SECTION__ENROLLMENTS:
				getEnrollments().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ModelPackage.SECTION__COURSE:
				return getCourse() != null;
			case ModelPackage.SECTION__SCHOOL:
				return school != null;
			case ModelPackage.SECTION__SECTION_ID:
				return SECTION_ID_EDEFAULT == null ? sectionId != null : !SECTION_ID_EDEFAULT.equals(sectionId);
			case ModelPackage.SECTION__ACADEMIC_TERM:
				return ACADEMIC_TERM_EDEFAULT == null ? academicTerm != null : !ACADEMIC_TERM_EDEFAULT.equals(academicTerm);
			case ModelPackage.SECTION__FIRST_DAY:
				return FIRST_DAY_EDEFAULT == null ? firstDay != null : !FIRST_DAY_EDEFAULT.equals(firstDay);
			case ModelPackage.SECTION__LAST_DAY:
				return LAST_DAY_EDEFAULT == null ? lastDay != null : !LAST_DAY_EDEFAULT.equals(lastDay);
			case ModelPackage.SECTION__INSTRUCTIONAL_LEVEL:
				return INSTRUCTIONAL_LEVEL_EDEFAULT == null ? instructionalLevel != null : !INSTRUCTIONAL_LEVEL_EDEFAULT.equals(instructionalLevel);
			case ModelPackage.SECTION__EDUCATION_SERVICE:
				return EDUCATION_SERVICE_EDEFAULT == null ? educationService != null : !EDUCATION_SERVICE_EDEFAULT.equals(educationService);
			case ModelPackage.SECTION__LANGUAGE_OF_INSTRUCTION:
				return LANGUAGE_OF_INSTRUCTION_EDEFAULT == null ? languageOfInstruction != null : !LANGUAGE_OF_INSTRUCTION_EDEFAULT.equals(languageOfInstruction);
			case ModelPackage.SECTION__INSTRUCTIONAL_STRATEGY:
				return INSTRUCTIONAL_STRATEGY_EDEFAULT == null ? instructionalStrategy != null : !INSTRUCTIONAL_STRATEGY_EDEFAULT.equals(instructionalStrategy);
			case ModelPackage.SECTION__INDEPENDENT_STUDY:
				return INDEPENDENT_STUDY_EDEFAULT == null ? independentStudy != null : !INDEPENDENT_STUDY_EDEFAULT.equals(independentStudy);
			case ModelPackage.SECTION__DISTANCE_LEARNING:
				return DISTANCE_LEARNING_EDEFAULT == null ? distanceLearning != null : !DISTANCE_LEARNING_EDEFAULT.equals(distanceLearning);
			case ModelPackage.SECTION__EDUCATION_PROGRAM_FUNDING_SOURCE:
				return EDUCATION_PROGRAM_FUNDING_SOURCE_EDEFAULT == null ? educationProgramFundingSource != null : !EDUCATION_PROGRAM_FUNDING_SOURCE_EDEFAULT.equals(educationProgramFundingSource);
			case ModelPackage.SECTION__CTE_COURSE_SECTION_PROVIDER:
				return CTE_COURSE_SECTION_PROVIDER_EDEFAULT == null ? cteCourseSectionProvider != null : !CTE_COURSE_SECTION_PROVIDER_EDEFAULT.equals(cteCourseSectionProvider);
			case ModelPackage.SECTION__COURSE_CONTENT_AREA_SUBCATEGORY:
				return COURSE_CONTENT_AREA_SUBCATEGORY_EDEFAULT == null ? courseContentAreaSubcategory != null : !COURSE_CONTENT_AREA_SUBCATEGORY_EDEFAULT.equals(courseContentAreaSubcategory);
			case ModelPackage.SECTION__AP_IB_COURSE_CROSS_REFERENCE:
				return AP_IB_COURSE_CROSS_REFERENCE_EDEFAULT == null ? apIbCourseCrossReference != null : !AP_IB_COURSE_CROSS_REFERENCE_EDEFAULT.equals(apIbCourseCrossReference);
			case ModelPackage.SECTION__ONLINE_COURSE_INSTRUCTION_TYPE:
				return ONLINE_COURSE_INSTRUCTION_TYPE_EDEFAULT == null ? onlineCourseInstructionType != null : !ONLINE_COURSE_INSTRUCTION_TYPE_EDEFAULT.equals(onlineCourseInstructionType);
			case ModelPackage.SECTION__MIDDLE_SCHOOL_CORE_SETTING:
				return MIDDLE_SCHOOL_CORE_SETTING_EDEFAULT == null ? middleSchoolCoreSetting != null : !MIDDLE_SCHOOL_CORE_SETTING_EDEFAULT.equals(middleSchoolCoreSetting);
			case ModelPackage.SECTION__LOCAL_ASSIGNMENT_OPTION:
				return LOCAL_ASSIGNMENT_OPTION_EDEFAULT == null ? localAssignmentOption != null : !LOCAL_ASSIGNMENT_OPTION_EDEFAULT.equals(localAssignmentOption);
			case ModelPackage.SECTION__HIGH_QUALITY_CTE_COURSE:
				return HIGH_QUALITY_CTE_COURSE_EDEFAULT == null ? highQualityCteCourse != null : !HIGH_QUALITY_CTE_COURSE_EDEFAULT.equals(highQualityCteCourse);
			case ModelPackage.SECTION__TEACHERS:
				return teachers != null && !teachers.isEmpty();
			case ModelPackage.SECTION__ENROLLMENTS:
				return enrollments != null && !enrollments.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (sectionId: ");
		result.append(sectionId);
		result.append(", academicTerm: ");
		result.append(academicTerm);
		result.append(", firstDay: ");
		result.append(firstDay);
		result.append(", lastDay: ");
		result.append(lastDay);
		result.append(", instructionalLevel: ");
		result.append(instructionalLevel);
		result.append(", educationService: ");
		result.append(educationService);
		result.append(", languageOfInstruction: ");
		result.append(languageOfInstruction);
		result.append(", instructionalStrategy: ");
		result.append(instructionalStrategy);
		result.append(", independentStudy: ");
		result.append(independentStudy);
		result.append(", distanceLearning: ");
		result.append(distanceLearning);
		result.append(", educationProgramFundingSource: ");
		result.append(educationProgramFundingSource);
		result.append(", cteCourseSectionProvider: ");
		result.append(cteCourseSectionProvider);
		result.append(", courseContentAreaSubcategory: ");
		result.append(courseContentAreaSubcategory);
		result.append(", apIbCourseCrossReference: ");
		result.append(apIbCourseCrossReference);
		result.append(", onlineCourseInstructionType: ");
		result.append(onlineCourseInstructionType);
		result.append(", middleSchoolCoreSetting: ");
		result.append(middleSchoolCoreSetting);
		result.append(", localAssignmentOption: ");
		result.append(localAssignmentOption);
		result.append(", highQualityCteCourse: ");
		result.append(highQualityCteCourse);
		result.append(')');
		return result.toString();
	}

} //SectionImpl
