/**
 */
package org.caret.model.impl;

import java.util.Collection;

import org.caret.model.Course;
import org.caret.model.District;
import org.caret.model.ModelPackage;
import org.caret.model.Section;

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
 * An implementation of the model object '<em><b>Course</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.caret.model.impl.CourseImpl#getDistrict <em>District</em>}</li>
 *   <li>{@link org.caret.model.impl.CourseImpl#getAcademicYear <em>Academic Year</em>}</li>
 *   <li>{@link org.caret.model.impl.CourseImpl#getLocalCourseId <em>Local Course Id</em>}</li>
 *   <li>{@link org.caret.model.impl.CourseImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.caret.model.impl.CourseImpl#getStateCourse <em>State Course</em>}</li>
 *   <li>{@link org.caret.model.impl.CourseImpl#getCourseContent <em>Course Content</em>}</li>
 *   <li>{@link org.caret.model.impl.CourseImpl#getNclbCoreCourseInstructionalLevel <em>Nclb Core Course Instructional Level</em>}</li>
 *   <li>{@link org.caret.model.impl.CourseImpl#getCteTechnicalPreparation <em>Cte Technical Preparation</em>}</li>
 *   <li>{@link org.caret.model.impl.CourseImpl#getCtePostsecondaryArticulated <em>Cte Postsecondary Articulated</em>}</li>
 *   <li>{@link org.caret.model.impl.CourseImpl#getUcCsuApproved <em>Uc Csu Approved</em>}</li>
 *   <li>{@link org.caret.model.impl.CourseImpl#getDepartmentalizedCourseStandardsGradeLevelRange <em>Departmentalized Course Standards Grade Level Range</em>}</li>
 *   <li>{@link org.caret.model.impl.CourseImpl#getContentStandardsAlignment <em>Content Standards Alignment</em>}</li>
 *   <li>{@link org.caret.model.impl.CourseImpl#getSections <em>Sections</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CourseImpl extends RecordImpl implements Course {
	/**
	 * The default value of the '{@link #getAcademicYear() <em>Academic Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAcademicYear()
	 * @generated
	 * @ordered
	 */
	protected static final String ACADEMIC_YEAR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAcademicYear() <em>Academic Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAcademicYear()
	 * @generated
	 * @ordered
	 */
	protected String academicYear = ACADEMIC_YEAR_EDEFAULT;

	/**
	 * The default value of the '{@link #getLocalCourseId() <em>Local Course Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLocalCourseId()
	 * @generated
	 * @ordered
	 */
	protected static final String LOCAL_COURSE_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLocalCourseId() <em>Local Course Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLocalCourseId()
	 * @generated
	 * @ordered
	 */
	protected String localCourseId = LOCAL_COURSE_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getStateCourse() <em>State Course</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStateCourse()
	 * @generated
	 * @ordered
	 */
	protected static final String STATE_COURSE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStateCourse() <em>State Course</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStateCourse()
	 * @generated
	 * @ordered
	 */
	protected String stateCourse = STATE_COURSE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCourseContent() <em>Course Content</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCourseContent()
	 * @generated
	 * @ordered
	 */
	protected static final String COURSE_CONTENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCourseContent() <em>Course Content</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCourseContent()
	 * @generated
	 * @ordered
	 */
	protected String courseContent = COURSE_CONTENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getNclbCoreCourseInstructionalLevel() <em>Nclb Core Course Instructional Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNclbCoreCourseInstructionalLevel()
	 * @generated
	 * @ordered
	 */
	protected static final String NCLB_CORE_COURSE_INSTRUCTIONAL_LEVEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNclbCoreCourseInstructionalLevel() <em>Nclb Core Course Instructional Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNclbCoreCourseInstructionalLevel()
	 * @generated
	 * @ordered
	 */
	protected String nclbCoreCourseInstructionalLevel = NCLB_CORE_COURSE_INSTRUCTIONAL_LEVEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getCteTechnicalPreparation() <em>Cte Technical Preparation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCteTechnicalPreparation()
	 * @generated
	 * @ordered
	 */
	protected static final String CTE_TECHNICAL_PREPARATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCteTechnicalPreparation() <em>Cte Technical Preparation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCteTechnicalPreparation()
	 * @generated
	 * @ordered
	 */
	protected String cteTechnicalPreparation = CTE_TECHNICAL_PREPARATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getCtePostsecondaryArticulated() <em>Cte Postsecondary Articulated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCtePostsecondaryArticulated()
	 * @generated
	 * @ordered
	 */
	protected static final String CTE_POSTSECONDARY_ARTICULATED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCtePostsecondaryArticulated() <em>Cte Postsecondary Articulated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCtePostsecondaryArticulated()
	 * @generated
	 * @ordered
	 */
	protected String ctePostsecondaryArticulated = CTE_POSTSECONDARY_ARTICULATED_EDEFAULT;

	/**
	 * The default value of the '{@link #getUcCsuApproved() <em>Uc Csu Approved</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUcCsuApproved()
	 * @generated
	 * @ordered
	 */
	protected static final String UC_CSU_APPROVED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUcCsuApproved() <em>Uc Csu Approved</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUcCsuApproved()
	 * @generated
	 * @ordered
	 */
	protected String ucCsuApproved = UC_CSU_APPROVED_EDEFAULT;

	/**
	 * The default value of the '{@link #getDepartmentalizedCourseStandardsGradeLevelRange() <em>Departmentalized Course Standards Grade Level Range</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDepartmentalizedCourseStandardsGradeLevelRange()
	 * @generated
	 * @ordered
	 */
	protected static final String DEPARTMENTALIZED_COURSE_STANDARDS_GRADE_LEVEL_RANGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDepartmentalizedCourseStandardsGradeLevelRange() <em>Departmentalized Course Standards Grade Level Range</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDepartmentalizedCourseStandardsGradeLevelRange()
	 * @generated
	 * @ordered
	 */
	protected String departmentalizedCourseStandardsGradeLevelRange = DEPARTMENTALIZED_COURSE_STANDARDS_GRADE_LEVEL_RANGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getContentStandardsAlignment() <em>Content Standards Alignment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContentStandardsAlignment()
	 * @generated
	 * @ordered
	 */
	protected static final String CONTENT_STANDARDS_ALIGNMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getContentStandardsAlignment() <em>Content Standards Alignment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContentStandardsAlignment()
	 * @generated
	 * @ordered
	 */
	protected String contentStandardsAlignment = CONTENT_STANDARDS_ALIGNMENT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSections() <em>Sections</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSections()
	 * @generated
	 * @ordered
	 */
	protected EList<Section> sections;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CourseImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.COURSE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public District getDistrict() {
		if (eContainerFeatureID() != ModelPackage.COURSE__DISTRICT) return null;
		return (District)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetDistrict(District newDistrict, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newDistrict, ModelPackage.COURSE__DISTRICT, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDistrict(District newDistrict) {
		if (newDistrict != eInternalContainer() || (eContainerFeatureID() != ModelPackage.COURSE__DISTRICT && newDistrict != null)) {
			if (EcoreUtil.isAncestor(this, newDistrict))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newDistrict != null)
				msgs = ((InternalEObject)newDistrict).eInverseAdd(this, ModelPackage.DISTRICT__COURSES, District.class, msgs);
			msgs = basicSetDistrict(newDistrict, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.COURSE__DISTRICT, newDistrict, newDistrict));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAcademicYear() {
		return academicYear;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAcademicYear(String newAcademicYear) {
		String oldAcademicYear = academicYear;
		academicYear = newAcademicYear;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.COURSE__ACADEMIC_YEAR, oldAcademicYear, academicYear));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLocalCourseId() {
		return localCourseId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLocalCourseId(String newLocalCourseId) {
		String oldLocalCourseId = localCourseId;
		localCourseId = newLocalCourseId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.COURSE__LOCAL_COURSE_ID, oldLocalCourseId, localCourseId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.COURSE__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStateCourse() {
		return stateCourse;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStateCourse(String newStateCourse) {
		String oldStateCourse = stateCourse;
		stateCourse = newStateCourse;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.COURSE__STATE_COURSE, oldStateCourse, stateCourse));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCourseContent() {
		return courseContent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCourseContent(String newCourseContent) {
		String oldCourseContent = courseContent;
		courseContent = newCourseContent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.COURSE__COURSE_CONTENT, oldCourseContent, courseContent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNclbCoreCourseInstructionalLevel() {
		return nclbCoreCourseInstructionalLevel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNclbCoreCourseInstructionalLevel(String newNclbCoreCourseInstructionalLevel) {
		String oldNclbCoreCourseInstructionalLevel = nclbCoreCourseInstructionalLevel;
		nclbCoreCourseInstructionalLevel = newNclbCoreCourseInstructionalLevel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.COURSE__NCLB_CORE_COURSE_INSTRUCTIONAL_LEVEL, oldNclbCoreCourseInstructionalLevel, nclbCoreCourseInstructionalLevel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCteTechnicalPreparation() {
		return cteTechnicalPreparation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCteTechnicalPreparation(String newCteTechnicalPreparation) {
		String oldCteTechnicalPreparation = cteTechnicalPreparation;
		cteTechnicalPreparation = newCteTechnicalPreparation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.COURSE__CTE_TECHNICAL_PREPARATION, oldCteTechnicalPreparation, cteTechnicalPreparation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCtePostsecondaryArticulated() {
		return ctePostsecondaryArticulated;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCtePostsecondaryArticulated(String newCtePostsecondaryArticulated) {
		String oldCtePostsecondaryArticulated = ctePostsecondaryArticulated;
		ctePostsecondaryArticulated = newCtePostsecondaryArticulated;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.COURSE__CTE_POSTSECONDARY_ARTICULATED, oldCtePostsecondaryArticulated, ctePostsecondaryArticulated));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUcCsuApproved() {
		return ucCsuApproved;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUcCsuApproved(String newUcCsuApproved) {
		String oldUcCsuApproved = ucCsuApproved;
		ucCsuApproved = newUcCsuApproved;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.COURSE__UC_CSU_APPROVED, oldUcCsuApproved, ucCsuApproved));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDepartmentalizedCourseStandardsGradeLevelRange() {
		return departmentalizedCourseStandardsGradeLevelRange;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDepartmentalizedCourseStandardsGradeLevelRange(String newDepartmentalizedCourseStandardsGradeLevelRange) {
		String oldDepartmentalizedCourseStandardsGradeLevelRange = departmentalizedCourseStandardsGradeLevelRange;
		departmentalizedCourseStandardsGradeLevelRange = newDepartmentalizedCourseStandardsGradeLevelRange;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.COURSE__DEPARTMENTALIZED_COURSE_STANDARDS_GRADE_LEVEL_RANGE, oldDepartmentalizedCourseStandardsGradeLevelRange, departmentalizedCourseStandardsGradeLevelRange));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getContentStandardsAlignment() {
		return contentStandardsAlignment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContentStandardsAlignment(String newContentStandardsAlignment) {
		String oldContentStandardsAlignment = contentStandardsAlignment;
		contentStandardsAlignment = newContentStandardsAlignment;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.COURSE__CONTENT_STANDARDS_ALIGNMENT, oldContentStandardsAlignment, contentStandardsAlignment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Section> getSections() {
		if (sections == null) {
			sections = new EObjectContainmentWithInverseEList<Section>(Section.class, this, ModelPackage.COURSE__SECTIONS, ModelPackage.SECTION__COURSE);
		}
		return sections;
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
			case ModelPackage.COURSE__DISTRICT:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetDistrict((District)otherEnd, msgs);
			case ModelPackage.COURSE__SECTIONS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getSections()).basicAdd(otherEnd, msgs);
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
			case ModelPackage.COURSE__DISTRICT:
				return basicSetDistrict(null, msgs);
			case ModelPackage.COURSE__SECTIONS:
				return ((InternalEList<?>)getSections()).basicRemove(otherEnd, msgs);
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
			case ModelPackage.COURSE__DISTRICT:
				return eInternalContainer().eInverseRemove(this, ModelPackage.DISTRICT__COURSES, District.class, msgs);
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
			case ModelPackage.COURSE__DISTRICT:
				return getDistrict();
			case ModelPackage.COURSE__ACADEMIC_YEAR:
				return getAcademicYear();
			case ModelPackage.COURSE__LOCAL_COURSE_ID:
				return getLocalCourseId();
			case ModelPackage.COURSE__NAME:
				return getName();
			case ModelPackage.COURSE__STATE_COURSE:
				return getStateCourse();
			case ModelPackage.COURSE__COURSE_CONTENT:
				return getCourseContent();
			case ModelPackage.COURSE__NCLB_CORE_COURSE_INSTRUCTIONAL_LEVEL:
				return getNclbCoreCourseInstructionalLevel();
			case ModelPackage.COURSE__CTE_TECHNICAL_PREPARATION:
				return getCteTechnicalPreparation();
			case ModelPackage.COURSE__CTE_POSTSECONDARY_ARTICULATED:
				return getCtePostsecondaryArticulated();
			case ModelPackage.COURSE__UC_CSU_APPROVED:
				return getUcCsuApproved();
			case ModelPackage.COURSE__DEPARTMENTALIZED_COURSE_STANDARDS_GRADE_LEVEL_RANGE:
				return getDepartmentalizedCourseStandardsGradeLevelRange();
			case ModelPackage.COURSE__CONTENT_STANDARDS_ALIGNMENT:
				return getContentStandardsAlignment();
			case ModelPackage.COURSE__SECTIONS:
				return getSections();
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
			case ModelPackage.COURSE__DISTRICT:
				setDistrict((District)newValue);
				return;
			case ModelPackage.COURSE__ACADEMIC_YEAR:
				setAcademicYear((String)newValue);
				return;
			case ModelPackage.COURSE__LOCAL_COURSE_ID:
				setLocalCourseId((String)newValue);
				return;
			case ModelPackage.COURSE__NAME:
				setName((String)newValue);
				return;
			case ModelPackage.COURSE__STATE_COURSE:
				setStateCourse((String)newValue);
				return;
			case ModelPackage.COURSE__COURSE_CONTENT:
				setCourseContent((String)newValue);
				return;
			case ModelPackage.COURSE__NCLB_CORE_COURSE_INSTRUCTIONAL_LEVEL:
				setNclbCoreCourseInstructionalLevel((String)newValue);
				return;
			case ModelPackage.COURSE__CTE_TECHNICAL_PREPARATION:
				setCteTechnicalPreparation((String)newValue);
				return;
			case ModelPackage.COURSE__CTE_POSTSECONDARY_ARTICULATED:
				setCtePostsecondaryArticulated((String)newValue);
				return;
			case ModelPackage.COURSE__UC_CSU_APPROVED:
				setUcCsuApproved((String)newValue);
				return;
			case ModelPackage.COURSE__DEPARTMENTALIZED_COURSE_STANDARDS_GRADE_LEVEL_RANGE:
				setDepartmentalizedCourseStandardsGradeLevelRange((String)newValue);
				return;
			case ModelPackage.COURSE__CONTENT_STANDARDS_ALIGNMENT:
				setContentStandardsAlignment((String)newValue);
				return;
			case ModelPackage.COURSE__SECTIONS:
				getSections().clear();
				getSections().addAll((Collection<? extends Section>)newValue);
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
			case ModelPackage.COURSE__DISTRICT:
				setDistrict((District)null);
				return;
			case ModelPackage.COURSE__ACADEMIC_YEAR:
				setAcademicYear(ACADEMIC_YEAR_EDEFAULT);
				return;
			case ModelPackage.COURSE__LOCAL_COURSE_ID:
				setLocalCourseId(LOCAL_COURSE_ID_EDEFAULT);
				return;
			case ModelPackage.COURSE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case ModelPackage.COURSE__STATE_COURSE:
				setStateCourse(STATE_COURSE_EDEFAULT);
				return;
			case ModelPackage.COURSE__COURSE_CONTENT:
				setCourseContent(COURSE_CONTENT_EDEFAULT);
				return;
			case ModelPackage.COURSE__NCLB_CORE_COURSE_INSTRUCTIONAL_LEVEL:
				setNclbCoreCourseInstructionalLevel(NCLB_CORE_COURSE_INSTRUCTIONAL_LEVEL_EDEFAULT);
				return;
			case ModelPackage.COURSE__CTE_TECHNICAL_PREPARATION:
				setCteTechnicalPreparation(CTE_TECHNICAL_PREPARATION_EDEFAULT);
				return;
			case ModelPackage.COURSE__CTE_POSTSECONDARY_ARTICULATED:
				setCtePostsecondaryArticulated(CTE_POSTSECONDARY_ARTICULATED_EDEFAULT);
				return;
			case ModelPackage.COURSE__UC_CSU_APPROVED:
				setUcCsuApproved(UC_CSU_APPROVED_EDEFAULT);
				return;
			case ModelPackage.COURSE__DEPARTMENTALIZED_COURSE_STANDARDS_GRADE_LEVEL_RANGE:
				setDepartmentalizedCourseStandardsGradeLevelRange(DEPARTMENTALIZED_COURSE_STANDARDS_GRADE_LEVEL_RANGE_EDEFAULT);
				return;
			case ModelPackage.COURSE__CONTENT_STANDARDS_ALIGNMENT:
				setContentStandardsAlignment(CONTENT_STANDARDS_ALIGNMENT_EDEFAULT);
				return;
			case ModelPackage.COURSE__SECTIONS:
				getSections().clear();
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
			case ModelPackage.COURSE__DISTRICT:
				return getDistrict() != null;
			case ModelPackage.COURSE__ACADEMIC_YEAR:
				return ACADEMIC_YEAR_EDEFAULT == null ? academicYear != null : !ACADEMIC_YEAR_EDEFAULT.equals(academicYear);
			case ModelPackage.COURSE__LOCAL_COURSE_ID:
				return LOCAL_COURSE_ID_EDEFAULT == null ? localCourseId != null : !LOCAL_COURSE_ID_EDEFAULT.equals(localCourseId);
			case ModelPackage.COURSE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case ModelPackage.COURSE__STATE_COURSE:
				return STATE_COURSE_EDEFAULT == null ? stateCourse != null : !STATE_COURSE_EDEFAULT.equals(stateCourse);
			case ModelPackage.COURSE__COURSE_CONTENT:
				return COURSE_CONTENT_EDEFAULT == null ? courseContent != null : !COURSE_CONTENT_EDEFAULT.equals(courseContent);
			case ModelPackage.COURSE__NCLB_CORE_COURSE_INSTRUCTIONAL_LEVEL:
				return NCLB_CORE_COURSE_INSTRUCTIONAL_LEVEL_EDEFAULT == null ? nclbCoreCourseInstructionalLevel != null : !NCLB_CORE_COURSE_INSTRUCTIONAL_LEVEL_EDEFAULT.equals(nclbCoreCourseInstructionalLevel);
			case ModelPackage.COURSE__CTE_TECHNICAL_PREPARATION:
				return CTE_TECHNICAL_PREPARATION_EDEFAULT == null ? cteTechnicalPreparation != null : !CTE_TECHNICAL_PREPARATION_EDEFAULT.equals(cteTechnicalPreparation);
			case ModelPackage.COURSE__CTE_POSTSECONDARY_ARTICULATED:
				return CTE_POSTSECONDARY_ARTICULATED_EDEFAULT == null ? ctePostsecondaryArticulated != null : !CTE_POSTSECONDARY_ARTICULATED_EDEFAULT.equals(ctePostsecondaryArticulated);
			case ModelPackage.COURSE__UC_CSU_APPROVED:
				return UC_CSU_APPROVED_EDEFAULT == null ? ucCsuApproved != null : !UC_CSU_APPROVED_EDEFAULT.equals(ucCsuApproved);
			case ModelPackage.COURSE__DEPARTMENTALIZED_COURSE_STANDARDS_GRADE_LEVEL_RANGE:
				return DEPARTMENTALIZED_COURSE_STANDARDS_GRADE_LEVEL_RANGE_EDEFAULT == null ? departmentalizedCourseStandardsGradeLevelRange != null : !DEPARTMENTALIZED_COURSE_STANDARDS_GRADE_LEVEL_RANGE_EDEFAULT.equals(departmentalizedCourseStandardsGradeLevelRange);
			case ModelPackage.COURSE__CONTENT_STANDARDS_ALIGNMENT:
				return CONTENT_STANDARDS_ALIGNMENT_EDEFAULT == null ? contentStandardsAlignment != null : !CONTENT_STANDARDS_ALIGNMENT_EDEFAULT.equals(contentStandardsAlignment);
			case ModelPackage.COURSE__SECTIONS:
				return sections != null && !sections.isEmpty();
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
		result.append(" (academicYear: ");
		result.append(academicYear);
		result.append(", localCourseId: ");
		result.append(localCourseId);
		result.append(", name: ");
		result.append(name);
		result.append(", stateCourse: ");
		result.append(stateCourse);
		result.append(", courseContent: ");
		result.append(courseContent);
		result.append(", nclbCoreCourseInstructionalLevel: ");
		result.append(nclbCoreCourseInstructionalLevel);
		result.append(", cteTechnicalPreparation: ");
		result.append(cteTechnicalPreparation);
		result.append(", ctePostsecondaryArticulated: ");
		result.append(ctePostsecondaryArticulated);
		result.append(", ucCsuApproved: ");
		result.append(ucCsuApproved);
		result.append(", departmentalizedCourseStandardsGradeLevelRange: ");
		result.append(departmentalizedCourseStandardsGradeLevelRange);
		result.append(", contentStandardsAlignment: ");
		result.append(contentStandardsAlignment);
		result.append(')');
		return result.toString();
	}

} //CourseImpl
