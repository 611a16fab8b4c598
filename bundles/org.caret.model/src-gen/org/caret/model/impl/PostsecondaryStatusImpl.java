/**
 */
package org.caret.model.impl;

import org.caret.model.ModelPackage;
import org.caret.model.PostsecondaryStatus;
import org.caret.model.School;
import org.caret.model.Student;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Postsecondary Status</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.caret.model.impl.PostsecondaryStatusImpl#getStudent <em>Student</em>}</li>
 *   <li>{@link org.caret.model.impl.PostsecondaryStatusImpl#getAcademicYear <em>Academic Year</em>}</li>
 *   <li>{@link org.caret.model.impl.PostsecondaryStatusImpl#getSchool <em>School</em>}</li>
 *   <li>{@link org.caret.model.impl.PostsecondaryStatusImpl#getNonpublicSchool <em>Nonpublic School</em>}</li>
 *   <li>{@link org.caret.model.impl.PostsecondaryStatusImpl#getReportingSelpa <em>Reporting Selpa</em>}</li>
 *   <li>{@link org.caret.model.impl.PostsecondaryStatusImpl#getParticipationType <em>Participation Type</em>}</li>
 *   <li>{@link org.caret.model.impl.PostsecondaryStatusImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.caret.model.impl.PostsecondaryStatusImpl#getEducationalInstitutionType <em>Educational Institution Type</em>}</li>
 *   <li>{@link org.caret.model.impl.PostsecondaryStatusImpl#getIndustryField <em>Industry Field</em>}</li>
 *   <li>{@link org.caret.model.impl.PostsecondaryStatusImpl#getPostHighSchoolCredential <em>Post High School Credential</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PostsecondaryStatusImpl extends RecordImpl implements PostsecondaryStatus {
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
	 * The default value of the '{@link #getReportingSelpa() <em>Reporting Selpa</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReportingSelpa()
	 * @generated
	 * @ordered
	 */
	protected static final String REPORTING_SELPA_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReportingSelpa() <em>Reporting Selpa</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReportingSelpa()
	 * @generated
	 * @ordered
	 */
	protected String reportingSelpa = REPORTING_SELPA_EDEFAULT;

	/**
	 * The default value of the '{@link #getParticipationType() <em>Participation Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParticipationType()
	 * @generated
	 * @ordered
	 */
	protected static final String PARTICIPATION_TYPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getParticipationType() <em>Participation Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParticipationType()
	 * @generated
	 * @ordered
	 */
	protected String participationType = PARTICIPATION_TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final String STATUS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected String status = STATUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getEducationalInstitutionType() <em>Educational Institution Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEducationalInstitutionType()
	 * @generated
	 * @ordered
	 */
	protected static final String EDUCATIONAL_INSTITUTION_TYPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEducationalInstitutionType() <em>Educational Institution Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEducationalInstitutionType()
	 * @generated
	 * @ordered
	 */
	protected String educationalInstitutionType = EDUCATIONAL_INSTITUTION_TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getIndustryField() <em>Industry Field</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIndustryField()
	 * @generated
	 * @ordered
	 */
	protected static final String INDUSTRY_FIELD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIndustryField() <em>Industry Field</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIndustryField()
	 * @generated
	 * @ordered
	 */
	protected String industryField = INDUSTRY_FIELD_EDEFAULT;

	/**
	 * The default value of the '{@link #getPostHighSchoolCredential() <em>Post High School Credential</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPostHighSchoolCredential()
	 * @generated
	 * @ordered
	 */
	protected static final String POST_HIGH_SCHOOL_CREDENTIAL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPostHighSchoolCredential() <em>Post High School Credential</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPostHighSchoolCredential()
	 * @generated
	 * @ordered
	 */
	protected String postHighSchoolCredential = POST_HIGH_SCHOOL_CREDENTIAL_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PostsecondaryStatusImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.POSTSECONDARY_STATUS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Student getStudent() {
		if (eContainerFeatureID() != ModelPackage.POSTSECONDARY_STATUS__STUDENT) return null;
		return (Student)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetStudent(Student newStudent, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newStudent, ModelPackage.POSTSECONDARY_STATUS__STUDENT, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStudent(Student newStudent) {
		if (newStudent != eInternalContainer() || (eContainerFeatureID() != ModelPackage.POSTSECONDARY_STATUS__STUDENT && newStudent != null)) {
			if (EcoreUtil.isAncestor(this, newStudent))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newStudent != null)
				msgs = ((InternalEObject)newStudent).eInverseAdd(this, ModelPackage.STUDENT__POSTSECONDARY_STATUSES, Student.class, msgs);
			msgs = basicSetStudent(newStudent, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.POSTSECONDARY_STATUS__STUDENT, newStudent, newStudent));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.POSTSECONDARY_STATUS__ACADEMIC_YEAR, oldAcademicYear, academicYear));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.POSTSECONDARY_STATUS__SCHOOL, oldSchool, school));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.POSTSECONDARY_STATUS__NONPUBLIC_SCHOOL, oldNonpublicSchool, nonpublicSchool));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReportingSelpa() {
		return reportingSelpa;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReportingSelpa(String newReportingSelpa) {
		String oldReportingSelpa = reportingSelpa;
		reportingSelpa = newReportingSelpa;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.POSTSECONDARY_STATUS__REPORTING_SELPA, oldReportingSelpa, reportingSelpa));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getParticipationType() {
		return participationType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setParticipationType(String newParticipationType) {
		String oldParticipationType = participationType;
		participationType = newParticipationType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.POSTSECONDARY_STATUS__PARTICIPATION_TYPE, oldParticipationType, participationType));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(String newStatus) {
		String oldStatus = status;
		status = newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.POSTSECONDARY_STATUS__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEducationalInstitutionType() {
		return educationalInstitutionType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEducationalInstitutionType(String newEducationalInstitutionType) {
		String oldEducationalInstitutionType = educationalInstitutionType;
		educationalInstitutionType = newEducationalInstitutionType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.POSTSECONDARY_STATUS__EDUCATIONAL_INSTITUTION_TYPE, oldEducationalInstitutionType, educationalInstitutionType));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getIndustryField() {
		return industryField;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIndustryField(String newIndustryField) {
		String oldIndustryField = industryField;
		industryField = newIndustryField;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.POSTSECONDARY_STATUS__INDUSTRY_FIELD, oldIndustryField, industryField));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPostHighSchoolCredential() {
		return postHighSchoolCredential;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPostHighSchoolCredential(String newPostHighSchoolCredential) {
		String oldPostHighSchoolCredential = postHighSchoolCredential;
		postHighSchoolCredential = newPostHighSchoolCredential;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.POSTSECONDARY_STATUS__POST_HIGH_SCHOOL_CREDENTIAL, oldPostHighSchoolCredential, postHighSchoolCredential));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.POSTSECONDARY_STATUS__STUDENT:
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
			case ModelPackage.POSTSECONDARY_STATUS__STUDENT:
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
			case ModelPackage.POSTSECONDARY_STATUS__STUDENT:
				return eInternalContainer().eInverseRemove(this, ModelPackage.STUDENT__POSTSECONDARY_STATUSES, Student.class, msgs);
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
			case ModelPackage.POSTSECONDARY_STATUS__STUDENT:
				return getStudent();
			case ModelPackage.POSTSECONDARY_STATUS__ACADEMIC_YEAR:
				return getAcademicYear();
			case ModelPackage.POSTSECONDARY_STATUS__SCHOOL:
				return getSchool();
			case ModelPackage.POSTSECONDARY_STATUS__NONPUBLIC_SCHOOL:
				return getNonpublicSchool();
			case ModelPackage.POSTSECONDARY_STATUS__REPORTING_SELPA:
				return getReportingSelpa();
			case ModelPackage.POSTSECONDARY_STATUS__PARTICIPATION_TYPE:
				return getParticipationType();
			case ModelPackage.POSTSECONDARY_STATUS__STATUS:
				return getStatus();
			case ModelPackage.POSTSECONDARY_STATUS__EDUCATIONAL_INSTITUTION_TYPE:
				return getEducationalInstitutionType();
			case ModelPackage.POSTSECONDARY_STATUS__INDUSTRY_FIELD:
				return getIndustryField();
			case ModelPackage.POSTSECONDARY_STATUS__POST_HIGH_SCHOOL_CREDENTIAL:
				return getPostHighSchoolCredential();
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
			case ModelPackage.POSTSECONDARY_STATUS__STUDENT:
				setStudent((Student)newValue);
				return;
			case ModelPackage.POSTSECONDARY_STATUS__ACADEMIC_YEAR:
				setAcademicYear((String)newValue);
				return;
			case ModelPackage.POSTSECONDARY_STATUS__SCHOOL:
				setSchool((School)newValue);
				return;
			case ModelPackage.POSTSECONDARY_STATUS__NONPUBLIC_SCHOOL:
				setNonpublicSchool((String)newValue);
				return;
			case ModelPackage.POSTSECONDARY_STATUS__REPORTING_SELPA:
				setReportingSelpa((String)newValue);
				return;
			case ModelPackage.POSTSECONDARY_STATUS__PARTICIPATION_TYPE:
				setParticipationType((String)newValue);
				return;
			case ModelPackage.POSTSECONDARY_STATUS__STATUS:
				setStatus((String)newValue);
				return;
			case ModelPackage.POSTSECONDARY_STATUS__EDUCATIONAL_INSTITUTION_TYPE:
				setEducationalInstitutionType((String)newValue);
				return;
			case ModelPackage.POSTSECONDARY_STATUS__INDUSTRY_FIELD:
				setIndustryField((String)newValue);
				return;
			case ModelPackage.POSTSECONDARY_STATUS__POST_HIGH_SCHOOL_CREDENTIAL:
				setPostHighSchoolCredential((String)newValue);
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
			case ModelPackage.POSTSECONDARY_STATUS__STUDENT:
				setStudent((Student)null);
				return;
			case ModelPackage.POSTSECONDARY_STATUS__ACADEMIC_YEAR:
				setAcademicYear(ACADEMIC_YEAR_EDEFAULT);
				return;
			case ModelPackage.POSTSECONDARY_STATUS__SCHOOL:
				setSchool((School)null);
				return;
			case ModelPackage.POSTSECONDARY_STATUS__NONPUBLIC_SCHOOL:
				setNonpublicSchool(NONPUBLIC_SCHOOL_EDEFAULT);
				return;
			case ModelPackage.POSTSECONDARY_STATUS__REPORTING_SELPA:
				setReportingSelpa(REPORTING_SELPA_EDEFAULT);
				return;
			case ModelPackage.POSTSECONDARY_STATUS__PARTICIPATION_TYPE:
				setParticipationType(PARTICIPATION_TYPE_EDEFAULT);
				return;
			case ModelPackage.POSTSECONDARY_STATUS__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case ModelPackage.POSTSECONDARY_STATUS__EDUCATIONAL_INSTITUTION_TYPE:
				setEducationalInstitutionType(EDUCATIONAL_INSTITUTION_TYPE_EDEFAULT);
				return;
			case ModelPackage.POSTSECONDARY_STATUS__INDUSTRY_FIELD:
				setIndustryField(INDUSTRY_FIELD_EDEFAULT);
				return;
			case ModelPackage.POSTSECONDARY_STATUS__POST_HIGH_SCHOOL_CREDENTIAL:
				setPostHighSchoolCredential(POST_HIGH_SCHOOL_CREDENTIAL_EDEFAULT);
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
			case ModelPackage.POSTSECONDARY_STATUS__STUDENT:
				return getStudent() != null;
			case ModelPackage.POSTSECONDARY_STATUS__ACADEMIC_YEAR:
				return ACADEMIC_YEAR_EDEFAULT == null ? academicYear != null : !ACADEMIC_YEAR_EDEFAULT.equals(academicYear);
			case ModelPackage.POSTSECONDARY_STATUS__SCHOOL:
				return school != null;
			case ModelPackage.POSTSECONDARY_STATUS__NONPUBLIC_SCHOOL:
				return NONPUBLIC_SCHOOL_EDEFAULT == null ? nonpublicSchool != null : !NONPUBLIC_SCHOOL_EDEFAULT.equals(nonpublicSchool);
			case ModelPackage.POSTSECONDARY_STATUS__REPORTING_SELPA:
				return REPORTING_SELPA_EDEFAULT == null ? reportingSelpa != null : !REPORTING_SELPA_EDEFAULT.equals(reportingSelpa);
			case ModelPackage.POSTSECONDARY_STATUS__PARTICIPATION_TYPE:
				return PARTICIPATION_TYPE_EDEFAULT == null ? participationType != null : !PARTICIPATION_TYPE_EDEFAULT.equals(participationType);
			case ModelPackage.POSTSECONDARY_STATUS__STATUS:
				return STATUS_EDEFAULT == null ? status != null : !STATUS_EDEFAULT.equals(status);
			case ModelPackage.POSTSECONDARY_STATUS__EDUCATIONAL_INSTITUTION_TYPE:
				return EDUCATIONAL_INSTITUTION_TYPE_EDEFAULT == null ? educationalInstitutionType != null : !EDUCATIONAL_INSTITUTION_TYPE_EDEFAULT.equals(educationalInstitutionType);
			case ModelPackage.POSTSECONDARY_STATUS__INDUSTRY_FIELD:
				return INDUSTRY_FIELD_EDEFAULT == null ? industryField != null : !INDUSTRY_FIELD_EDEFAULT.equals(industryField);
			case ModelPackage.POSTSECONDARY_STATUS__POST_HIGH_SCHOOL_CREDENTIAL:
				return POST_HIGH_SCHOOL_CREDENTIAL_EDEFAULT == null ? postHighSchoolCredential != null : !POST_HIGH_SCHOOL_CREDENTIAL_EDEFAULT.equals(postHighSchoolCredential);
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
		result.append(", reportingSelpa: ");
		result.append(reportingSelpa);
		result.append(", participationType: ");
		result.append(participationType);
		result.append(", status: ");
		result.append(status);
		result.append(", educationalInstitutionType: ");
		result.append(educationalInstitutionType);
		result.append(", industryField: ");
		result.append(industryField);
		result.append(", postHighSchoolCredential: ");
		result.append(postHighSchoolCredential);
		result.append(')');
		return result.toString();
	}

} //PostsecondaryStatusImpl
