/**
 */
package org.caret.model.impl;

import java.math.BigDecimal;

import org.caret.model.ModelPackage;
import org.caret.model.School;
import org.caret.model.Student;
import org.caret.model.WorkBasedLearning;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Work Based Learning</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.caret.model.impl.WorkBasedLearningImpl#getStudent <em>Student</em>}</li>
 *   <li>{@link org.caret.model.impl.WorkBasedLearningImpl#getAcademicYear <em>Academic Year</em>}</li>
 *   <li>{@link org.caret.model.impl.WorkBasedLearningImpl#getSchool <em>School</em>}</li>
 *   <li>{@link org.caret.model.impl.WorkBasedLearningImpl#getNonpublicSchool <em>Nonpublic School</em>}</li>
 *   <li>{@link org.caret.model.impl.WorkBasedLearningImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.caret.model.impl.WorkBasedLearningImpl#getInternshipId <em>Internship Id</em>}</li>
 *   <li>{@link org.caret.model.impl.WorkBasedLearningImpl#getExternalHours <em>External Hours</em>}</li>
 *   <li>{@link org.caret.model.impl.WorkBasedLearningImpl#getEmbeddedStateCourse <em>Embedded State Course</em>}</li>
 *   <li>{@link org.caret.model.impl.WorkBasedLearningImpl#getInternshipEmployerPerformanceEvaluation <em>Internship Employer Performance Evaluation</em>}</li>
 *   <li>{@link org.caret.model.impl.WorkBasedLearningImpl#getInternshipLeaSponsored <em>Internship Lea Sponsored</em>}</li>
 *   <li>{@link org.caret.model.impl.WorkBasedLearningImpl#getInternshipCertificatedSupervisor <em>Internship Certificated Supervisor</em>}</li>
 * </ul>
 *
 * @generated
 */
public class WorkBasedLearningImpl extends RecordImpl implements WorkBasedLearning {
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
	 * The cached value of the '{@link #getSchool() <em>School</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSchool()
	 * @generated
	 * @ordered
	 */
	protected School school;

	/**
	 * The default value of the '{@link #getNonpublicSchool() <em>Nonpublic School</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNonpublicSchool()
	 * @generated
	 * @ordered
	 */
	protected static final String NONPUBLIC_SCHOOL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNonpublicSchool() <em>Nonpublic School</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNonpublicSchool()
	 * @generated
	 * @ordered
	 */
	protected String nonpublicSchool = NONPUBLIC_SCHOOL_EDEFAULT;

	/**
	 * The default value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected static final String TYPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected String type = TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getInternshipId() <em>Internship Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInternshipId()
	 * @generated
	 * @ordered
	 */
	protected static final String INTERNSHIP_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInternshipId() <em>Internship Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInternshipId()
	 * @generated
	 * @ordered
	 */
	protected String internshipId = INTERNSHIP_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getExternalHours() <em>External Hours</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExternalHours()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal EXTERNAL_HOURS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExternalHours() <em>External Hours</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExternalHours()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal externalHours = EXTERNAL_HOURS_EDEFAULT;

	/**
	 * The default value of the '{@link #getEmbeddedStateCourse() <em>Embedded State Course</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEmbeddedStateCourse()
	 * @generated
	 * @ordered
	 */
	protected static final String EMBEDDED_STATE_COURSE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEmbeddedStateCourse() <em>Embedded State Course</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEmbeddedStateCourse()
	 * @generated
	 * @ordered
	 */
	protected String embeddedStateCourse = EMBEDDED_STATE_COURSE_EDEFAULT;

	/**
	 * The default value of the '{@link #getInternshipEmployerPerformanceEvaluation() <em>Internship Employer Performance Evaluation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInternshipEmployerPerformanceEvaluation()
	 * @generated
	 * @ordered
	 */
	protected static final String INTERNSHIP_EMPLOYER_PERFORMANCE_EVALUATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInternshipEmployerPerformanceEvaluation() <em>Internship Employer Performance Evaluation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInternshipEmployerPerformanceEvaluation()
	 * @generated
	 * @ordered
	 */
	protected String internshipEmployerPerformanceEvaluation = INTERNSHIP_EMPLOYER_PERFORMANCE_EVALUATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getInternshipLeaSponsored() <em>Internship Lea Sponsored</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInternshipLeaSponsored()
	 * @generated
	 * @ordered
	 */
	protected static final String INTERNSHIP_LEA_SPONSORED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInternshipLeaSponsored() <em>Internship Lea Sponsored</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInternshipLeaSponsored()
	 * @generated
	 * @ordered
	 */
	protected String internshipLeaSponsored = INTERNSHIP_LEA_SPONSORED_EDEFAULT;

	/**
	 * The default value of the '{@link #getInternshipCertificatedSupervisor() <em>Internship Certificated Supervisor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInternshipCertificatedSupervisor()
	 * @generated
	 * @ordered
	 */
	protected static final String INTERNSHIP_CERTIFICATED_SUPERVISOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInternshipCertificatedSupervisor() <em>Internship Certificated Supervisor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInternshipCertificatedSupervisor()
	 * @generated
	 * @ordered
	 */
	protected String internshipCertificatedSupervisor = INTERNSHIP_CERTIFICATED_SUPERVISOR_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected WorkBasedLearningImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.WORK_BASED_LEARNING;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Student getStudent() {
		if (eContainerFeatureID() != ModelPackage.WORK_BASED_LEARNING__STUDENT) return null;
		return (Student)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetStudent(Student newStudent, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newStudent, ModelPackage.WORK_BASED_LEARNING__STUDENT, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStudent(Student newStudent) {
		if (newStudent != eInternalContainer() || (eContainerFeatureID() != ModelPackage.WORK_BASED_LEARNING__STUDENT && newStudent != null)) {
			if (EcoreUtil.isAncestor(this, newStudent))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newStudent != null)
				msgs = ((InternalEObject)newStudent).eInverseAdd(this, ModelPackage.STUDENT__WORK_BASED_LEARNING, Student.class, msgs);
			msgs = basicSetStudent(newStudent, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WORK_BASED_LEARNING__STUDENT, newStudent, newStudent));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WORK_BASED_LEARNING__ACADEMIC_YEAR, oldAcademicYear, academicYear));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WORK_BASED_LEARNING__SCHOOL, oldSchool, school));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNonpublicSchool() {
		return nonpublicSchool;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNonpublicSchool(String newNonpublicSchool) {
		String oldNonpublicSchool = nonpublicSchool;
		nonpublicSchool = newNonpublicSchool;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WORK_BASED_LEARNING__NONPUBLIC_SCHOOL, oldNonpublicSchool, nonpublicSchool));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getType() {
		return type;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setType(String newType) {
		String oldType = type;
		type = newType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WORK_BASED_LEARNING__TYPE, oldType, type));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getInternshipId() {
		return internshipId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInternshipId(String newInternshipId) {
		String oldInternshipId = internshipId;
		internshipId = newInternshipId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WORK_BASED_LEARNING__INTERNSHIP_ID, oldInternshipId, internshipId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getExternalHours() {
		return externalHours;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExternalHours(BigDecimal newExternalHours) {
		BigDecimal oldExternalHours = externalHours;
		externalHours = newExternalHours;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WORK_BASED_LEARNING__EXTERNAL_HOURS, oldExternalHours, externalHours));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEmbeddedStateCourse() {
		return embeddedStateCourse;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEmbeddedStateCourse(String newEmbeddedStateCourse) {
		String oldEmbeddedStateCourse = embeddedStateCourse;
		embeddedStateCourse = newEmbeddedStateCourse;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WORK_BASED_LEARNING__EMBEDDED_STATE_COURSE, oldEmbeddedStateCourse, embeddedStateCourse));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getInternshipEmployerPerformanceEvaluation() {
		return internshipEmployerPerformanceEvaluation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInternshipEmployerPerformanceEvaluation(String newInternshipEmployerPerformanceEvaluation) {
		String oldInternshipEmployerPerformanceEvaluation = internshipEmployerPerformanceEvaluation;
		internshipEmployerPerformanceEvaluation = newInternshipEmployerPerformanceEvaluation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WORK_BASED_LEARNING__INTERNSHIP_EMPLOYER_PERFORMANCE_EVALUATION, oldInternshipEmployerPerformanceEvaluation, internshipEmployerPerformanceEvaluation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getInternshipLeaSponsored() {
		return internshipLeaSponsored;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInternshipLeaSponsored(String newInternshipLeaSponsored) {
		String oldInternshipLeaSponsored = internshipLeaSponsored;
		internshipLeaSponsored = newInternshipLeaSponsored;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WORK_BASED_LEARNING__INTERNSHIP_LEA_SPONSORED, oldInternshipLeaSponsored, internshipLeaSponsored));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getInternshipCertificatedSupervisor() {
		return internshipCertificatedSupervisor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInternshipCertificatedSupervisor(String newInternshipCertificatedSupervisor) {
		String oldInternshipCertificatedSupervisor = internshipCertificatedSupervisor;
		internshipCertificatedSupervisor = newInternshipCertificatedSupervisor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WORK_BASED_LEARNING__INTERNSHIP_CERTIFICATED_SUPERVISOR, oldInternshipCertificatedSupervisor, internshipCertificatedSupervisor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.WORK_BASED_LEARNING__STUDENT:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetStudent((Student)otherEnd, msgs);
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
			case ModelPackage.WORK_BASED_LEARNING__STUDENT:
				return basicSetStudent(null, msgs);
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
			case ModelPackage.WORK_BASED_LEARNING__STUDENT:
				return eInternalContainer().eInverseRemove(this, ModelPackage.STUDENT__WORK_BASED_LEARNING, Student.class, msgs);
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
			case ModelPackage.WORK_BASED_LEARNING__STUDENT:
				return getStudent();
			case ModelPackage.WORK_BASED_LEARNING__ACADEMIC_YEAR:
				return getAcademicYear();
			case ModelPackage.WORK_BASED_LEARNING__SCHOOL:
				return getSchool();
			case ModelPackage.WORK_BASED_LEARNING__NONPUBLIC_SCHOOL:
				return getNonpublicSchool();
			case ModelPackage.WORK_BASED_LEARNING__TYPE:
				return getType();
			case ModelPackage.WORK_BASED_LEARNING__INTERNSHIP_ID:
				return getInternshipId();
			case ModelPackage.WORK_BASED_LEARNING__EXTERNAL_HOURS:
				return getExternalHours();
			case ModelPackage.WORK_BASED_LEARNING__EMBEDDED_STATE_COURSE:
				return getEmbeddedStateCourse();
			case ModelPackage.WORK_BASED_LEARNING__INTERNSHIP_EMPLOYER_PERFORMANCE_EVALUATION:
				return getInternshipEmployerPerformanceEvaluation();
			case ModelPackage.WORK_BASED_LEARNING__INTERNSHIP_LEA_SPONSORED:
				return getInternshipLeaSponsored();
			case ModelPackage.WORK_BASED_LEARNING__INTERNSHIP_CERTIFICATED_SUPERVISOR:
				return getInternshipCertificatedSupervisor();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.WORK_BASED_LEARNING__STUDENT:
				setStudent((Student)newValue);
				return;
			case ModelPackage.WORK_BASED_LEARNING__ACADEMIC_YEAR:
				setAcademicYear((String)newValue);
				return;
			case ModelPackage.WORK_BASED_LEARNING__SCHOOL:
				setSchool((School)newValue);
				return;
			case ModelPackage.WORK_BASED_LEARNING__NONPUBLIC_SCHOOL:
				setNonpublicSchool((String)newValue);
				return;
			case ModelPackage.WORK_BASED_LEARNING__TYPE:
				setType((String)newValue);
				return;
			case ModelPackage.WORK_BASED_LEARNING__INTERNSHIP_ID:
				setInternshipId((String)newValue);
				return;
			case ModelPackage.WORK_BASED_LEARNING__EXTERNAL_HOURS:
				setExternalHours((BigDecimal)newValue);
				return;
			case ModelPackage.WORK_BASED_LEARNING__EMBEDDED_STATE_COURSE:
				setEmbeddedStateCourse((String)newValue);
				return;
			case ModelPackage.WORK_BASED_LEARNING__INTERNSHIP_EMPLOYER_PERFORMANCE_EVALUATION:
				setInternshipEmployerPerformanceEvaluation((String)newValue);
				return;
			case ModelPackage.WORK_BASED_LEARNING__INTERNSHIP_LEA_SPONSORED:
				setInternshipLeaSponsored((String)newValue);
				return;
			case ModelPackage.WORK_BASED_LEARNING__INTERNSHIP_CERTIFICATED_SUPERVISOR:
				setInternshipCertificatedSupervisor((String)newValue);
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
			case ModelPackage.WORK_BASED_LEARNING__STUDENT:
				setStudent((Student)null);
				return;
			case ModelPackage.WORK_BASED_LEARNING__ACADEMIC_YEAR:
				setAcademicYear(ACADEMIC_YEAR_EDEFAULT);
				return;
			case ModelPackage.WORK_BASED_LEARNING__SCHOOL:
				setSchool((School)null);
				return;
			case ModelPackage.WORK_BASED_LEARNING__NONPUBLIC_SCHOOL:
				setNonpublicSchool(NONPUBLIC_SCHOOL_EDEFAULT);
				return;
			case ModelPackage.WORK_BASED_LEARNING__TYPE:
				setType(TYPE_EDEFAULT);
				return;
			case ModelPackage.WORK_BASED_LEARNING__INTERNSHIP_ID:
				setInternshipId(INTERNSHIP_ID_EDEFAULT);
				return;
			case ModelPackage.WORK_BASED_LEARNING__EXTERNAL_HOURS:
				setExternalHours(EXTERNAL_HOURS_EDEFAULT);
				return;
			case ModelPackage.WORK_BASED_LEARNING__EMBEDDED_STATE_COURSE:
				setEmbeddedStateCourse(EMBEDDED_STATE_COURSE_EDEFAULT);
				return;
			case ModelPackage.WORK_BASED_LEARNING__INTERNSHIP_EMPLOYER_PERFORMANCE_EVALUATION:
				setInternshipEmployerPerformanceEvaluation(INTERNSHIP_EMPLOYER_PERFORMANCE_EVALUATION_EDEFAULT);
				return;
			case ModelPackage.WORK_BASED_LEARNING__INTERNSHIP_LEA_SPONSORED:
				setInternshipLeaSponsored(INTERNSHIP_LEA_SPONSORED_EDEFAULT);
				return;
			case ModelPackage.WORK_BASED_LEARNING__INTERNSHIP_CERTIFICATED_SUPERVISOR:
				setInternshipCertificatedSupervisor(INTERNSHIP_CERTIFICATED_SUPERVISOR_EDEFAULT);
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
			case ModelPackage.WORK_BASED_LEARNING__STUDENT:
				return getStudent() != null;
			case ModelPackage.WORK_BASED_LEARNING__ACADEMIC_YEAR:
				return ACADEMIC_YEAR_EDEFAULT == null ? academicYear != null : !ACADEMIC_YEAR_EDEFAULT.equals(academicYear);
			case ModelPackage.WORK_BASED_LEARNING__SCHOOL:
				return school != null;
			case ModelPackage.WORK_BASED_LEARNING__NONPUBLIC_SCHOOL:
				return NONPUBLIC_SCHOOL_EDEFAULT == null ? nonpublicSchool != null : !NONPUBLIC_SCHOOL_EDEFAULT.equals(nonpublicSchool);
			case ModelPackage.WORK_BASED_LEARNING__TYPE:
				return TYPE_EDEFAULT == null ? type != null : !TYPE_EDEFAULT.equals(type);
			case ModelPackage.WORK_BASED_LEARNING__INTERNSHIP_ID:
				return INTERNSHIP_ID_EDEFAULT == null ? internshipId != null : !INTERNSHIP_ID_EDEFAULT.equals(internshipId);
			case ModelPackage.WORK_BASED_LEARNING__EXTERNAL_HOURS:
				return EXTERNAL_HOURS_EDEFAULT == null ? externalHours != null : !EXTERNAL_HOURS_EDEFAULT.equals(externalHours);
			case ModelPackage.WORK_BASED_LEARNING__EMBEDDED_STATE_COURSE:
				return EMBEDDED_STATE_COURSE_EDEFAULT == null ? embeddedStateCourse != null : !EMBEDDED_STATE_COURSE_EDEFAULT.equals(embeddedStateCourse);
			case ModelPackage.WORK_BASED_LEARNING__INTERNSHIP_EMPLOYER_PERFORMANCE_EVALUATION:
				return INTERNSHIP_EMPLOYER_PERFORMANCE_EVALUATION_EDEFAULT == null ? internshipEmployerPerformanceEvaluation != null : !INTERNSHIP_EMPLOYER_PERFORMANCE_EVALUATION_EDEFAULT.equals(internshipEmployerPerformanceEvaluation);
			case ModelPackage.WORK_BASED_LEARNING__INTERNSHIP_LEA_SPONSORED:
				return INTERNSHIP_LEA_SPONSORED_EDEFAULT == null ? internshipLeaSponsored != null : !INTERNSHIP_LEA_SPONSORED_EDEFAULT.equals(internshipLeaSponsored);
			case ModelPackage.WORK_BASED_LEARNING__INTERNSHIP_CERTIFICATED_SUPERVISOR:
				return INTERNSHIP_CERTIFICATED_SUPERVISOR_EDEFAULT == null ? internshipCertificatedSupervisor != null : !INTERNSHIP_CERTIFICATED_SUPERVISOR_EDEFAULT.equals(internshipCertificatedSupervisor);
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
		result.append(", nonpublicSchool: ");
		result.append(nonpublicSchool);
		result.append(", type: ");
		result.append(type);
		result.append(", internshipId: ");
		result.append(internshipId);
		result.append(", externalHours: ");
		result.append(externalHours);
		result.append(", embeddedStateCourse: ");
		result.append(embeddedStateCourse);
		result.append(", internshipEmployerPerformanceEvaluation: ");
		result.append(internshipEmployerPerformanceEvaluation);
		result.append(", internshipLeaSponsored: ");
		result.append(internshipLeaSponsored);
		result.append(", internshipCertificatedSupervisor: ");
		result.append(internshipCertificatedSupervisor);
		result.append(')');
		return result.toString();
	}

} //WorkBasedLearningImpl
