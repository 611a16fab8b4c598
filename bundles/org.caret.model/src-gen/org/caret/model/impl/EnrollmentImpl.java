/**
 */
package org.caret.model.impl;

import java.time.LocalDate;

import org.caret.model.Enrollment;
import org.caret.model.ModelPackage;
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
 * An implementation of the model object '<em><b>Enrollment</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.caret.model.impl.EnrollmentImpl#getStudent <em>Student</em>}</li>
 *   <li>{@link org.caret.model.impl.EnrollmentImpl#getAcademicYear <em>Academic Year</em>}</li>
 *   <li>{@link org.caret.model.impl.EnrollmentImpl#getSchool <em>School</em>}</li>
 *   <li>{@link org.caret.model.impl.EnrollmentImpl#getNonpublicSchool <em>Nonpublic School</em>}</li>
 *   <li>{@link org.caret.model.impl.EnrollmentImpl#getStart <em>Start</em>}</li>
 *   <li>{@link org.caret.model.impl.EnrollmentImpl#getExitDate <em>Exit Date</em>}</li>
 *   <li>{@link org.caret.model.impl.EnrollmentImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.caret.model.impl.EnrollmentImpl#getGradeLevel <em>Grade Level</em>}</li>
 *   <li>{@link org.caret.model.impl.EnrollmentImpl#getExitReason <em>Exit Reason</em>}</li>
 *   <li>{@link org.caret.model.impl.EnrollmentImpl#getCompletionStatus <em>Completion Status</em>}</li>
 *   <li>{@link org.caret.model.impl.EnrollmentImpl#getExpectedReceiverSchool <em>Expected Receiver School</em>}</li>
 *   <li>{@link org.caret.model.impl.EnrollmentImpl#getMetAllUcCsuRequirements <em>Met All Uc Csu Requirements</em>}</li>
 *   <li>{@link org.caret.model.impl.EnrollmentImpl#getSchoolTransfer <em>School Transfer</em>}</li>
 *   <li>{@link org.caret.model.impl.EnrollmentImpl#getDistrictOfGeographicResidence <em>District Of Geographic Residence</em>}</li>
 *   <li>{@link org.caret.model.impl.EnrollmentImpl#getGoldenStateSealMeritDiploma <em>Golden State Seal Merit Diploma</em>}</li>
 *   <li>{@link org.caret.model.impl.EnrollmentImpl#getSealOfBiliteracy <em>Seal Of Biliteracy</em>}</li>
 *   <li>{@link org.caret.model.impl.EnrollmentImpl#getAdultAgeWithDisabilitiesInTransitionStatus <em>Adult Age With Disabilities In Transition Status</em>}</li>
 *   <li>{@link org.caret.model.impl.EnrollmentImpl#getGraduationExemption <em>Graduation Exemption</em>}</li>
 *   <li>{@link org.caret.model.impl.EnrollmentImpl#getPostsecondaryTransitionStatus <em>Postsecondary Transition Status</em>}</li>
 *   <li>{@link org.caret.model.impl.EnrollmentImpl#getWorkforceReadinessCertificateCompletion <em>Workforce Readiness Certificate Completion</em>}</li>
 *   <li>{@link org.caret.model.impl.EnrollmentImpl#getFoodHandlerCertificationCompletion <em>Food Handler Certification Completion</em>}</li>
 *   <li>{@link org.caret.model.impl.EnrollmentImpl#getPreApprenticeshipCertificationCompletion <em>Pre Apprenticeship Certification Completion</em>}</li>
 *   <li>{@link org.caret.model.impl.EnrollmentImpl#getPreApprenticeshipNonCertifiedCompletion <em>Pre Apprenticeship Non Certified Completion</em>}</li>
 *   <li>{@link org.caret.model.impl.EnrollmentImpl#getStateFederalJobProgramCompletion <em>State Federal Job Program Completion</em>}</li>
 *   <li>{@link org.caret.model.impl.EnrollmentImpl#isNotReported <em>Not Reported</em>}</li>
 *   <li>{@link org.caret.model.impl.EnrollmentImpl#getNotReportedReason <em>Not Reported Reason</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EnrollmentImpl extends RecordImpl implements Enrollment {
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
	 * The default value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate START_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected LocalDate start = START_EDEFAULT;

	/**
	 * The default value of the '{@link #getExitDate() <em>Exit Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExitDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate EXIT_DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExitDate() <em>Exit Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExitDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate exitDate = EXIT_DATE_EDEFAULT;

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
	 * The default value of the '{@link #getGradeLevel() <em>Grade Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGradeLevel()
	 * @generated
	 * @ordered
	 */
	protected static final String GRADE_LEVEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGradeLevel() <em>Grade Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGradeLevel()
	 * @generated
	 * @ordered
	 */
	protected String gradeLevel = GRADE_LEVEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getExitReason() <em>Exit Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExitReason()
	 * @generated
	 * @ordered
	 */
	protected static final String EXIT_REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExitReason() <em>Exit Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExitReason()
	 * @generated
	 * @ordered
	 */
	protected String exitReason = EXIT_REASON_EDEFAULT;

	/**
	 * The default value of the '{@link #getCompletionStatus() <em>Completion Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCompletionStatus()
	 * @generated
	 * @ordered
	 */
	protected static final String COMPLETION_STATUS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCompletionStatus() <em>Completion Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCompletionStatus()
	 * @generated
	 * @ordered
	 */
	protected String completionStatus = COMPLETION_STATUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getExpectedReceiverSchool() <em>Expected Receiver School</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpectedReceiverSchool()
	 * @generated
	 * @ordered
	 */
	protected static final String EXPECTED_RECEIVER_SCHOOL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExpectedReceiverSchool() <em>Expected Receiver School</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpectedReceiverSchool()
	 * @generated
	 * @ordered
	 */
	protected String expectedReceiverSchool = EXPECTED_RECEIVER_SCHOOL_EDEFAULT;

	/**
	 * The default value of the '{@link #getMetAllUcCsuRequirements() <em>Met All Uc Csu Requirements</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMetAllUcCsuRequirements()
	 * @generated
	 * @ordered
	 */
	protected static final String MET_ALL_UC_CSU_REQUIREMENTS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMetAllUcCsuRequirements() <em>Met All Uc Csu Requirements</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMetAllUcCsuRequirements()
	 * @generated
	 * @ordered
	 */
	protected String metAllUcCsuRequirements = MET_ALL_UC_CSU_REQUIREMENTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getSchoolTransfer() <em>School Transfer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSchoolTransfer()
	 * @generated
	 * @ordered
	 */
	protected static final String SCHOOL_TRANSFER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSchoolTransfer() <em>School Transfer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSchoolTransfer()
	 * @generated
	 * @ordered
	 */
	protected String schoolTransfer = SCHOOL_TRANSFER_EDEFAULT;

	/**
	 * The default value of the '{@link #getDistrictOfGeographicResidence() <em>District Of Geographic Residence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDistrictOfGeographicResidence()
	 * @generated
	 * @ordered
	 */
	protected static final String DISTRICT_OF_GEOGRAPHIC_RESIDENCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDistrictOfGeographicResidence() <em>District Of Geographic Residence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDistrictOfGeographicResidence()
	 * @generated
	 * @ordered
	 */
	protected String districtOfGeographicResidence = DISTRICT_OF_GEOGRAPHIC_RESIDENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getGoldenStateSealMeritDiploma() <em>Golden State Seal Merit Diploma</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGoldenStateSealMeritDiploma()
	 * @generated
	 * @ordered
	 */
	protected static final String GOLDEN_STATE_SEAL_MERIT_DIPLOMA_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGoldenStateSealMeritDiploma() <em>Golden State Seal Merit Diploma</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGoldenStateSealMeritDiploma()
	 * @generated
	 * @ordered
	 */
	protected String goldenStateSealMeritDiploma = GOLDEN_STATE_SEAL_MERIT_DIPLOMA_EDEFAULT;

	/**
	 * The default value of the '{@link #getSealOfBiliteracy() <em>Seal Of Biliteracy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSealOfBiliteracy()
	 * @generated
	 * @ordered
	 */
	protected static final String SEAL_OF_BILITERACY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSealOfBiliteracy() <em>Seal Of Biliteracy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSealOfBiliteracy()
	 * @generated
	 * @ordered
	 */
	protected String sealOfBiliteracy = SEAL_OF_BILITERACY_EDEFAULT;

	/**
	 * The default value of the '{@link #getAdultAgeWithDisabilitiesInTransitionStatus() <em>Adult Age With Disabilities In Transition Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAdultAgeWithDisabilitiesInTransitionStatus()
	 * @generated
	 * @ordered
	 */
	protected static final String ADULT_AGE_WITH_DISABILITIES_IN_TRANSITION_STATUS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAdultAgeWithDisabilitiesInTransitionStatus() <em>Adult Age With Disabilities In Transition Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAdultAgeWithDisabilitiesInTransitionStatus()
	 * @generated
	 * @ordered
	 */
	protected String adultAgeWithDisabilitiesInTransitionStatus = ADULT_AGE_WITH_DISABILITIES_IN_TRANSITION_STATUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getGraduationExemption() <em>Graduation Exemption</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGraduationExemption()
	 * @generated
	 * @ordered
	 */
	protected static final String GRADUATION_EXEMPTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGraduationExemption() <em>Graduation Exemption</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGraduationExemption()
	 * @generated
	 * @ordered
	 */
	protected String graduationExemption = GRADUATION_EXEMPTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getPostsecondaryTransitionStatus() <em>Postsecondary Transition Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPostsecondaryTransitionStatus()
	 * @generated
	 * @ordered
	 */
	protected static final String POSTSECONDARY_TRANSITION_STATUS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPostsecondaryTransitionStatus() <em>Postsecondary Transition Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPostsecondaryTransitionStatus()
	 * @generated
	 * @ordered
	 */
	protected String postsecondaryTransitionStatus = POSTSECONDARY_TRANSITION_STATUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getWorkforceReadinessCertificateCompletion() <em>Workforce Readiness Certificate Completion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWorkforceReadinessCertificateCompletion()
	 * @generated
	 * @ordered
	 */
	protected static final String WORKFORCE_READINESS_CERTIFICATE_COMPLETION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWorkforceReadinessCertificateCompletion() <em>Workforce Readiness Certificate Completion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWorkforceReadinessCertificateCompletion()
	 * @generated
	 * @ordered
	 */
	protected String workforceReadinessCertificateCompletion = WORKFORCE_READINESS_CERTIFICATE_COMPLETION_EDEFAULT;

	/**
	 * The default value of the '{@link #getFoodHandlerCertificationCompletion() <em>Food Handler Certification Completion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFoodHandlerCertificationCompletion()
	 * @generated
	 * @ordered
	 */
	protected static final String FOOD_HANDLER_CERTIFICATION_COMPLETION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFoodHandlerCertificationCompletion() <em>Food Handler Certification Completion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFoodHandlerCertificationCompletion()
	 * @generated
	 * @ordered
	 */
	protected String foodHandlerCertificationCompletion = FOOD_HANDLER_CERTIFICATION_COMPLETION_EDEFAULT;

	/**
	 * The default value of the '{@link #getPreApprenticeshipCertificationCompletion() <em>Pre Apprenticeship Certification Completion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPreApprenticeshipCertificationCompletion()
	 * @generated
	 * @ordered
	 */
	protected static final String PRE_APPRENTICESHIP_CERTIFICATION_COMPLETION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPreApprenticeshipCertificationCompletion() <em>Pre Apprenticeship Certification Completion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPreApprenticeshipCertificationCompletion()
	 * @generated
	 * @ordered
	 */
	protected String preApprenticeshipCertificationCompletion = PRE_APPRENTICESHIP_CERTIFICATION_COMPLETION_EDEFAULT;

	/**
	 * The default value of the '{@link #getPreApprenticeshipNonCertifiedCompletion() <em>Pre Apprenticeship Non Certified Completion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPreApprenticeshipNonCertifiedCompletion()
	 * @generated
	 * @ordered
	 */
	protected static final String PRE_APPRENTICESHIP_NON_CERTIFIED_COMPLETION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPreApprenticeshipNonCertifiedCompletion() <em>Pre Apprenticeship Non Certified Completion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPreApprenticeshipNonCertifiedCompletion()
	 * @generated
	 * @ordered
	 */
	protected String preApprenticeshipNonCertifiedCompletion = PRE_APPRENTICESHIP_NON_CERTIFIED_COMPLETION_EDEFAULT;

	/**
	 * The default value of the '{@link #getStateFederalJobProgramCompletion() <em>State Federal Job Program Completion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStateFederalJobProgramCompletion()
	 * @generated
	 * @ordered
	 */
	protected static final String STATE_FEDERAL_JOB_PROGRAM_COMPLETION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStateFederalJobProgramCompletion() <em>State Federal Job Program Completion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStateFederalJobProgramCompletion()
	 * @generated
	 * @ordered
	 */
	protected String stateFederalJobProgramCompletion = STATE_FEDERAL_JOB_PROGRAM_COMPLETION_EDEFAULT;

	/**
	 * The default value of the '{@link #isNotReported() <em>Not Reported</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isNotReported()
	 * @generated
	 * @ordered
	 */
	protected static final boolean NOT_REPORTED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isNotReported() <em>Not Reported</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isNotReported()
	 * @generated
	 * @ordered
	 */
	protected boolean notReported = NOT_REPORTED_EDEFAULT;

	/**
	 * The default value of the '{@link #getNotReportedReason() <em>Not Reported Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotReportedReason()
	 * @generated
	 * @ordered
	 */
	protected static final String NOT_REPORTED_REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNotReportedReason() <em>Not Reported Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotReportedReason()
	 * @generated
	 * @ordered
	 */
	protected String notReportedReason = NOT_REPORTED_REASON_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EnrollmentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.ENROLLMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Student getStudent() {
		if (eContainerFeatureID() != ModelPackage.ENROLLMENT__STUDENT) return null;
		return (Student)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetStudent(Student newStudent, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newStudent, ModelPackage.ENROLLMENT__STUDENT, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStudent(Student newStudent) {
		if (newStudent != eInternalContainer() || (eContainerFeatureID() != ModelPackage.ENROLLMENT__STUDENT && newStudent != null)) {
			if (EcoreUtil.isAncestor(this, newStudent))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newStudent != null)
				msgs = ((InternalEObject)newStudent).eInverseAdd(this, ModelPackage.STUDENT__ENROLLMENTS, Student.class, msgs);
			msgs = basicSetStudent(newStudent, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ENROLLMENT__STUDENT, newStudent, newStudent));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ENROLLMENT__ACADEMIC_YEAR, oldAcademicYear, academicYear));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ENROLLMENT__SCHOOL, oldSchool, school));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ENROLLMENT__NONPUBLIC_SCHOOL, oldNonpublicSchool, nonpublicSchool));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getStart() {
		return start;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStart(LocalDate newStart) {
		LocalDate oldStart = start;
		start = newStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ENROLLMENT__START, oldStart, start));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getExitDate() {
		return exitDate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExitDate(LocalDate newExitDate) {
		LocalDate oldExitDate = exitDate;
		exitDate = newExitDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ENROLLMENT__EXIT_DATE, oldExitDate, exitDate));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ENROLLMENT__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGradeLevel() {
		return gradeLevel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGradeLevel(String newGradeLevel) {
		String oldGradeLevel = gradeLevel;
		gradeLevel = newGradeLevel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ENROLLMENT__GRADE_LEVEL, oldGradeLevel, gradeLevel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getExitReason() {
		return exitReason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExitReason(String newExitReason) {
		String oldExitReason = exitReason;
		exitReason = newExitReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ENROLLMENT__EXIT_REASON, oldExitReason, exitReason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCompletionStatus() {
		return completionStatus;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCompletionStatus(String newCompletionStatus) {
		String oldCompletionStatus = completionStatus;
		completionStatus = newCompletionStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ENROLLMENT__COMPLETION_STATUS, oldCompletionStatus, completionStatus));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getExpectedReceiverSchool() {
		return expectedReceiverSchool;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExpectedReceiverSchool(String newExpectedReceiverSchool) {
		String oldExpectedReceiverSchool = expectedReceiverSchool;
		expectedReceiverSchool = newExpectedReceiverSchool;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ENROLLMENT__EXPECTED_RECEIVER_SCHOOL, oldExpectedReceiverSchool, expectedReceiverSchool));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMetAllUcCsuRequirements() {
		return metAllUcCsuRequirements;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMetAllUcCsuRequirements(String newMetAllUcCsuRequirements) {
		String oldMetAllUcCsuRequirements = metAllUcCsuRequirements;
		metAllUcCsuRequirements = newMetAllUcCsuRequirements;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ENROLLMENT__MET_ALL_UC_CSU_REQUIREMENTS, oldMetAllUcCsuRequirements, metAllUcCsuRequirements));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSchoolTransfer() {
		return schoolTransfer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSchoolTransfer(String newSchoolTransfer) {
		String oldSchoolTransfer = schoolTransfer;
		schoolTransfer = newSchoolTransfer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ENROLLMENT__SCHOOL_TRANSFER, oldSchoolTransfer, schoolTransfer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDistrictOfGeographicResidence() {
		return districtOfGeographicResidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDistrictOfGeographicResidence(String newDistrictOfGeographicResidence) {
		String oldDistrictOfGeographicResidence = districtOfGeographicResidence;
		districtOfGeographicResidence = newDistrictOfGeographicResidence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ENROLLMENT__DISTRICT_OF_GEOGRAPHIC_RESIDENCE, oldDistrictOfGeographicResidence, districtOfGeographicResidence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGoldenStateSealMeritDiploma() {
		return goldenStateSealMeritDiploma;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGoldenStateSealMeritDiploma(String newGoldenStateSealMeritDiploma) {
		String oldGoldenStateSealMeritDiploma = goldenStateSealMeritDiploma;
		goldenStateSealMeritDiploma = newGoldenStateSealMeritDiploma;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ENROLLMENT__GOLDEN_STATE_SEAL_MERIT_DIPLOMA, oldGoldenStateSealMeritDiploma, goldenStateSealMeritDiploma));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSealOfBiliteracy() {
		return sealOfBiliteracy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSealOfBiliteracy(String newSealOfBiliteracy) {
		String oldSealOfBiliteracy = sealOfBiliteracy;
		sealOfBiliteracy = newSealOfBiliteracy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ENROLLMENT__SEAL_OF_BILITERACY, oldSealOfBiliteracy, sealOfBiliteracy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAdultAgeWithDisabilitiesInTransitionStatus() {
		return adultAgeWithDisabilitiesInTransitionStatus;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAdultAgeWithDisabilitiesInTransitionStatus(String newAdultAgeWithDisabilitiesInTransitionStatus) {
		String oldAdultAgeWithDisabilitiesInTransitionStatus = adultAgeWithDisabilitiesInTransitionStatus;
		adultAgeWithDisabilitiesInTransitionStatus = newAdultAgeWithDisabilitiesInTransitionStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ENROLLMENT__ADULT_AGE_WITH_DISABILITIES_IN_TRANSITION_STATUS, oldAdultAgeWithDisabilitiesInTransitionStatus, adultAgeWithDisabilitiesInTransitionStatus));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGraduationExemption() {
		return graduationExemption;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGraduationExemption(String newGraduationExemption) {
		String oldGraduationExemption = graduationExemption;
		graduationExemption = newGraduationExemption;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ENROLLMENT__GRADUATION_EXEMPTION, oldGraduationExemption, graduationExemption));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPostsecondaryTransitionStatus() {
		return postsecondaryTransitionStatus;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPostsecondaryTransitionStatus(String newPostsecondaryTransitionStatus) {
		String oldPostsecondaryTransitionStatus = postsecondaryTransitionStatus;
		postsecondaryTransitionStatus = newPostsecondaryTransitionStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ENROLLMENT__POSTSECONDARY_TRANSITION_STATUS, oldPostsecondaryTransitionStatus, postsecondaryTransitionStatus));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWorkforceReadinessCertificateCompletion() {
		return workforceReadinessCertificateCompletion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWorkforceReadinessCertificateCompletion(String newWorkforceReadinessCertificateCompletion) {
		String oldWorkforceReadinessCertificateCompletion = workforceReadinessCertificateCompletion;
		workforceReadinessCertificateCompletion = newWorkforceReadinessCertificateCompletion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ENROLLMENT__WORKFORCE_READINESS_CERTIFICATE_COMPLETION, oldWorkforceReadinessCertificateCompletion, workforceReadinessCertificateCompletion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFoodHandlerCertificationCompletion() {
		return foodHandlerCertificationCompletion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFoodHandlerCertificationCompletion(String newFoodHandlerCertificationCompletion) {
		String oldFoodHandlerCertificationCompletion = foodHandlerCertificationCompletion;
		foodHandlerCertificationCompletion = newFoodHandlerCertificationCompletion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ENROLLMENT__FOOD_HANDLER_CERTIFICATION_COMPLETION, oldFoodHandlerCertificationCompletion, foodHandlerCertificationCompletion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPreApprenticeshipCertificationCompletion() {
		return preApprenticeshipCertificationCompletion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPreApprenticeshipCertificationCompletion(String newPreApprenticeshipCertificationCompletion) {
		String oldPreApprenticeshipCertificationCompletion = preApprenticeshipCertificationCompletion;
		preApprenticeshipCertificationCompletion = newPreApprenticeshipCertificationCompletion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ENROLLMENT__PRE_APPRENTICESHIP_CERTIFICATION_COMPLETION, oldPreApprenticeshipCertificationCompletion, preApprenticeshipCertificationCompletion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPreApprenticeshipNonCertifiedCompletion() {
		return preApprenticeshipNonCertifiedCompletion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPreApprenticeshipNonCertifiedCompletion(String newPreApprenticeshipNonCertifiedCompletion) {
		String oldPreApprenticeshipNonCertifiedCompletion = preApprenticeshipNonCertifiedCompletion;
		preApprenticeshipNonCertifiedCompletion = newPreApprenticeshipNonCertifiedCompletion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ENROLLMENT__PRE_APPRENTICESHIP_NON_CERTIFIED_COMPLETION, oldPreApprenticeshipNonCertifiedCompletion, preApprenticeshipNonCertifiedCompletion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStateFederalJobProgramCompletion() {
		return stateFederalJobProgramCompletion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStateFederalJobProgramCompletion(String newStateFederalJobProgramCompletion) {
		String oldStateFederalJobProgramCompletion = stateFederalJobProgramCompletion;
		stateFederalJobProgramCompletion = newStateFederalJobProgramCompletion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ENROLLMENT__STATE_FEDERAL_JOB_PROGRAM_COMPLETION, oldStateFederalJobProgramCompletion, stateFederalJobProgramCompletion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isNotReported() {
		return notReported;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNotReported(boolean newNotReported) {
		boolean oldNotReported = notReported;
		notReported = newNotReported;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ENROLLMENT__NOT_REPORTED, oldNotReported, notReported));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNotReportedReason() {
		return notReportedReason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNotReportedReason(String newNotReportedReason) {
		String oldNotReportedReason = notReportedReason;
		notReportedReason = newNotReportedReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ENROLLMENT__NOT_REPORTED_REASON, oldNotReportedReason, notReportedReason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.ENROLLMENT__STUDENT:
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
			case ModelPackage.ENROLLMENT__STUDENT:
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
			case ModelPackage.ENROLLMENT__STUDENT:
				return eInternalContainer().eInverseRemove(this, ModelPackage.STUDENT__ENROLLMENTS, Student.class, msgs);
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
			case ModelPackage.ENROLLMENT__STUDENT:
				return getStudent();
			case ModelPackage.ENROLLMENT__ACADEMIC_YEAR:
				return getAcademicYear();
			case ModelPackage.ENROLLMENT__SCHOOL:
				return getSchool();
			case ModelPackage.ENROLLMENT__NONPUBLIC_SCHOOL:
				return getNonpublicSchool();
			case ModelPackage.ENROLLMENT__START:
				return getStart();
			case ModelPackage.ENROLLMENT__EXIT_DATE:
				return getExitDate();
			case ModelPackage.ENROLLMENT__STATUS:
				return getStatus();
			case ModelPackage.ENROLLMENT__GRADE_LEVEL:
				return getGradeLevel();
			case ModelPackage.ENROLLMENT__EXIT_REASON:
				return getExitReason();
			case ModelPackage.ENROLLMENT__COMPLETION_STATUS:
				return getCompletionStatus();
			case ModelPackage.ENROLLMENT__EXPECTED_RECEIVER_SCHOOL:
				return getExpectedReceiverSchool();
			case ModelPackage.ENROLLMENT__MET_ALL_UC_CSU_REQUIREMENTS:
				return getMetAllUcCsuRequirements();
			case ModelPackage.ENROLLMENT__SCHOOL_TRANSFER:
				return getSchoolTransfer();
			case ModelPackage.ENROLLMENT__DISTRICT_OF_GEOGRAPHIC_RESIDENCE:
				return getDistrictOfGeographicResidence();
			case ModelPackage.ENROLLMENT__GOLDEN_STATE_SEAL_MERIT_DIPLOMA:
				return getGoldenStateSealMeritDiploma();
			case ModelPackage.ENROLLMENT__SEAL_OF_BILITERACY:
				return getSealOfBiliteracy();
			case ModelPackage.ENROLLMENT__ADULT_AGE_WITH_DISABILITIES_IN_TRANSITION_STATUS:
				return getAdultAgeWithDisabilitiesInTransitionStatus();
			case ModelPackage.ENROLLMENT__GRADUATION_EXEMPTION:
				return getGraduationExemption();
			case ModelPackage.ENROLLMENT__POSTSECONDARY_TRANSITION_STATUS:
				return getPostsecondaryTransitionStatus();
			case ModelPackage.ENROLLMENT__WORKFORCE_READINESS_CERTIFICATE_COMPLETION:
				return getWorkforceReadinessCertificateCompletion();
			case ModelPackage.ENROLLMENT__FOOD_HANDLER_CERTIFICATION_COMPLETION:
				return getFoodHandlerCertificationCompletion();
			case ModelPackage.ENROLLMENT__PRE_APPRENTICESHIP_CERTIFICATION_COMPLETION:
				return getPreApprenticeshipCertificationCompletion();
			case ModelPackage.ENROLLMENT__PRE_APPRENTICESHIP_NON_CERTIFIED_COMPLETION:
				return getPreApprenticeshipNonCertifiedCompletion();
			case ModelPackage.ENROLLMENT__STATE_FEDERAL_JOB_PROGRAM_COMPLETION:
				return getStateFederalJobProgramCompletion();
			case ModelPackage.ENROLLMENT__NOT_REPORTED:
				return isNotReported();
			case ModelPackage.ENROLLMENT__NOT_REPORTED_REASON:
				return getNotReportedReason();
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
			case ModelPackage.ENROLLMENT__STUDENT:
				setStudent((Student)newValue);
				return;
			case ModelPackage.ENROLLMENT__ACADEMIC_YEAR:
				setAcademicYear((String)newValue);
				return;
			case ModelPackage.ENROLLMENT__SCHOOL:
				setSchool((School)newValue);
				return;
			case ModelPackage.ENROLLMENT__NONPUBLIC_SCHOOL:
				setNonpublicSchool((String)newValue);
				return;
			case ModelPackage.ENROLLMENT__START:
				setStart((LocalDate)newValue);
				return;
			case ModelPackage.ENROLLMENT__EXIT_DATE:
				setExitDate((LocalDate)newValue);
				return;
			case ModelPackage.ENROLLMENT__STATUS:
				setStatus((String)newValue);
				return;
			case ModelPackage.ENROLLMENT__GRADE_LEVEL:
				setGradeLevel((String)newValue);
				return;
			case ModelPackage.ENROLLMENT__EXIT_REASON:
				setExitReason((String)newValue);
				return;
			case ModelPackage.ENROLLMENT__COMPLETION_STATUS:
				setCompletionStatus((String)newValue);
				return;
			case ModelPackage.ENROLLMENT__EXPECTED_RECEIVER_SCHOOL:
				setExpectedReceiverSchool((String)newValue);
				return;
			case ModelPackage.ENROLLMENT__MET_ALL_UC_CSU_REQUIREMENTS:
				setMetAllUcCsuRequirements((String)newValue);
				return;
			case ModelPackage.ENROLLMENT__SCHOOL_TRANSFER:
				setSchoolTransfer((String)newValue);
				return;
			case ModelPackage.ENROLLMENT__DISTRICT_OF_GEOGRAPHIC_RESIDENCE:
				setDistrictOfGeographicResidence((String)newValue);
				return;
			case ModelPackage.ENROLLMENT__GOLDEN_STATE_SEAL_MERIT_DIPLOMA:
				setGoldenStateSealMeritDiploma((String)newValue);
				return;
			case ModelPackage.ENROLLMENT__SEAL_OF_BILITERACY:
				setSealOfBiliteracy((String)newValue);
				return;
			case ModelPackage.ENROLLMENT__ADULT_AGE_WITH_DISABILITIES_IN_TRANSITION_STATUS:
				setAdultAgeWithDisabilitiesInTransitionStatus((String)newValue);
				return;
			case ModelPackage.ENROLLMENT__GRADUATION_EXEMPTION:
				setGraduationExemption((String)newValue);
				return;
			case ModelPackage.ENROLLMENT__POSTSECONDARY_TRANSITION_STATUS:
				setPostsecondaryTransitionStatus((String)newValue);
				return;
			case ModelPackage.ENROLLMENT__WORKFORCE_READINESS_CERTIFICATE_COMPLETION:
				setWorkforceReadinessCertificateCompletion((String)newValue);
				return;
			case ModelPackage.ENROLLMENT__FOOD_HANDLER_CERTIFICATION_COMPLETION:
				setFoodHandlerCertificationCompletion((String)newValue);
				return;
			case ModelPackage.ENROLLMENT__PRE_APPRENTICESHIP_CERTIFICATION_COMPLETION:
				setPreApprenticeshipCertificationCompletion((String)newValue);
				return;
			case ModelPackage.ENROLLMENT__PRE_APPRENTICESHIP_NON_CERTIFIED_COMPLETION:
				setPreApprenticeshipNonCertifiedCompletion((String)newValue);
				return;
			case ModelPackage.ENROLLMENT__STATE_FEDERAL_JOB_PROGRAM_COMPLETION:
				setStateFederalJobProgramCompletion((String)newValue);
				return;
			case ModelPackage.ENROLLMENT__NOT_REPORTED:
				setNotReported((Boolean)newValue);
				return;
			case ModelPackage.ENROLLMENT__NOT_REPORTED_REASON:
				setNotReportedReason((String)newValue);
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
			case ModelPackage.ENROLLMENT__STUDENT:
				setStudent((Student)null);
				return;
			case ModelPackage.ENROLLMENT__ACADEMIC_YEAR:
				setAcademicYear(ACADEMIC_YEAR_EDEFAULT);
				return;
			case ModelPackage.ENROLLMENT__SCHOOL:
				setSchool((School)null);
				return;
			case ModelPackage.ENROLLMENT__NONPUBLIC_SCHOOL:
				setNonpublicSchool(NONPUBLIC_SCHOOL_EDEFAULT);
				return;
			case ModelPackage.ENROLLMENT__START:
				setStart(START_EDEFAULT);
				return;
			case ModelPackage.ENROLLMENT__EXIT_DATE:
				setExitDate(EXIT_DATE_EDEFAULT);
				return;
			case ModelPackage.ENROLLMENT__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case ModelPackage.ENROLLMENT__GRADE_LEVEL:
				setGradeLevel(GRADE_LEVEL_EDEFAULT);
				return;
			case ModelPackage.ENROLLMENT__EXIT_REASON:
				setExitReason(EXIT_REASON_EDEFAULT);
				return;
			case ModelPackage.ENROLLMENT__COMPLETION_STATUS:
				setCompletionStatus(COMPLETION_STATUS_EDEFAULT);
				return;
			case ModelPackage.ENROLLMENT__EXPECTED_RECEIVER_SCHOOL:
				setExpectedReceiverSchool(EXPECTED_RECEIVER_SCHOOL_EDEFAULT);
				return;
			case ModelPackage.ENROLLMENT__MET_ALL_UC_CSU_REQUIREMENTS:
				setMetAllUcCsuRequirements(MET_ALL_UC_CSU_REQUIREMENTS_EDEFAULT);
				return;
			case ModelPackage.ENROLLMENT__SCHOOL_TRANSFER:
				setSchoolTransfer(SCHOOL_TRANSFER_EDEFAULT);
				return;
			case ModelPackage.ENROLLMENT__DISTRICT_OF_GEOGRAPHIC_RESIDENCE:
				setDistrictOfGeographicResidence(DISTRICT_OF_GEOGRAPHIC_RESIDENCE_EDEFAULT);
				return;
			case ModelPackage.ENROLLMENT__GOLDEN_STATE_SEAL_MERIT_DIPLOMA:
				setGoldenStateSealMeritDiploma(GOLDEN_STATE_SEAL_MERIT_DIPLOMA_EDEFAULT);
				return;
			case ModelPackage.ENROLLMENT__SEAL_OF_BILITERACY:
				setSealOfBiliteracy(SEAL_OF_BILITERACY_EDEFAULT);
				return;
			case ModelPackage.ENROLLMENT__ADULT_AGE_WITH_DISABILITIES_IN_TRANSITION_STATUS:
				setAdultAgeWithDisabilitiesInTransitionStatus(ADULT_AGE_WITH_DISABILITIES_IN_TRANSITION_STATUS_EDEFAULT);
				return;
			case ModelPackage.ENROLLMENT__GRADUATION_EXEMPTION:
				setGraduationExemption(GRADUATION_EXEMPTION_EDEFAULT);
				return;
			case ModelPackage.ENROLLMENT__POSTSECONDARY_TRANSITION_STATUS:
				setPostsecondaryTransitionStatus(POSTSECONDARY_TRANSITION_STATUS_EDEFAULT);
				return;
			case ModelPackage.ENROLLMENT__WORKFORCE_READINESS_CERTIFICATE_COMPLETION:
				setWorkforceReadinessCertificateCompletion(WORKFORCE_READINESS_CERTIFICATE_COMPLETION_EDEFAULT);
				return;
			case ModelPackage.ENROLLMENT__FOOD_HANDLER_CERTIFICATION_COMPLETION:
				setFoodHandlerCertificationCompletion(FOOD_HANDLER_CERTIFICATION_COMPLETION_EDEFAULT);
				return;
			case ModelPackage.ENROLLMENT__PRE_APPRENTICESHIP_CERTIFICATION_COMPLETION:
				setPreApprenticeshipCertificationCompletion(PRE_APPRENTICESHIP_CERTIFICATION_COMPLETION_EDEFAULT);
				return;
			case ModelPackage.ENROLLMENT__PRE_APPRENTICESHIP_NON_CERTIFIED_COMPLETION:
				setPreApprenticeshipNonCertifiedCompletion(PRE_APPRENTICESHIP_NON_CERTIFIED_COMPLETION_EDEFAULT);
				return;
			case ModelPackage.ENROLLMENT__STATE_FEDERAL_JOB_PROGRAM_COMPLETION:
				setStateFederalJobProgramCompletion(STATE_FEDERAL_JOB_PROGRAM_COMPLETION_EDEFAULT);
				return;
			case ModelPackage.ENROLLMENT__NOT_REPORTED:
				setNotReported(NOT_REPORTED_EDEFAULT);
				return;
			case ModelPackage.ENROLLMENT__NOT_REPORTED_REASON:
				setNotReportedReason(NOT_REPORTED_REASON_EDEFAULT);
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
			case ModelPackage.ENROLLMENT__STUDENT:
				return getStudent() != null;
			case ModelPackage.ENROLLMENT__ACADEMIC_YEAR:
				return ACADEMIC_YEAR_EDEFAULT == null ? academicYear != null : !ACADEMIC_YEAR_EDEFAULT.equals(academicYear);
			case ModelPackage.ENROLLMENT__SCHOOL:
				return school != null;
			case ModelPackage.ENROLLMENT__NONPUBLIC_SCHOOL:
				return NONPUBLIC_SCHOOL_EDEFAULT == null ? nonpublicSchool != null : !NONPUBLIC_SCHOOL_EDEFAULT.equals(nonpublicSchool);
			case ModelPackage.ENROLLMENT__START:
				return START_EDEFAULT == null ? start != null : !START_EDEFAULT.equals(start);
			case ModelPackage.ENROLLMENT__EXIT_DATE:
				return EXIT_DATE_EDEFAULT == null ? exitDate != null : !EXIT_DATE_EDEFAULT.equals(exitDate);
			case ModelPackage.ENROLLMENT__STATUS:
				return STATUS_EDEFAULT == null ? status != null : !STATUS_EDEFAULT.equals(status);
			case ModelPackage.ENROLLMENT__GRADE_LEVEL:
				return GRADE_LEVEL_EDEFAULT == null ? gradeLevel != null : !GRADE_LEVEL_EDEFAULT.equals(gradeLevel);
			case ModelPackage.ENROLLMENT__EXIT_REASON:
				return EXIT_REASON_EDEFAULT == null ? exitReason != null : !EXIT_REASON_EDEFAULT.equals(exitReason);
			case ModelPackage.ENROLLMENT__COMPLETION_STATUS:
				return COMPLETION_STATUS_EDEFAULT == null ? completionStatus != null : !COMPLETION_STATUS_EDEFAULT.equals(completionStatus);
			case ModelPackage.ENROLLMENT__EXPECTED_RECEIVER_SCHOOL:
				return EXPECTED_RECEIVER_SCHOOL_EDEFAULT == null ? expectedReceiverSchool != null : !EXPECTED_RECEIVER_SCHOOL_EDEFAULT.equals(expectedReceiverSchool);
			case ModelPackage.ENROLLMENT__MET_ALL_UC_CSU_REQUIREMENTS:
				return MET_ALL_UC_CSU_REQUIREMENTS_EDEFAULT == null ? metAllUcCsuRequirements != null : !MET_ALL_UC_CSU_REQUIREMENTS_EDEFAULT.equals(metAllUcCsuRequirements);
			case ModelPackage.ENROLLMENT__SCHOOL_TRANSFER:
				return SCHOOL_TRANSFER_EDEFAULT == null ? schoolTransfer != null : !SCHOOL_TRANSFER_EDEFAULT.equals(schoolTransfer);
			case ModelPackage.ENROLLMENT__DISTRICT_OF_GEOGRAPHIC_RESIDENCE:
				return DISTRICT_OF_GEOGRAPHIC_RESIDENCE_EDEFAULT == null ? districtOfGeographicResidence != null : !DISTRICT_OF_GEOGRAPHIC_RESIDENCE_EDEFAULT.equals(districtOfGeographicResidence);
			case ModelPackage.ENROLLMENT__GOLDEN_STATE_SEAL_MERIT_DIPLOMA:
				return GOLDEN_STATE_SEAL_MERIT_DIPLOMA_EDEFAULT == null ? goldenStateSealMeritDiploma != null : !GOLDEN_STATE_SEAL_MERIT_DIPLOMA_EDEFAULT.equals(goldenStateSealMeritDiploma);
			case ModelPackage.ENROLLMENT__SEAL_OF_BILITERACY:
				return SEAL_OF_BILITERACY_EDEFAULT == null ? sealOfBiliteracy != null : !SEAL_OF_BILITERACY_EDEFAULT.equals(sealOfBiliteracy);
			case ModelPackage.ENROLLMENT__ADULT_AGE_WITH_DISABILITIES_IN_TRANSITION_STATUS:
				return ADULT_AGE_WITH_DISABILITIES_IN_TRANSITION_STATUS_EDEFAULT == null ? adultAgeWithDisabilitiesInTransitionStatus != null : !ADULT_AGE_WITH_DISABILITIES_IN_TRANSITION_STATUS_EDEFAULT.equals(adultAgeWithDisabilitiesInTransitionStatus);
			case ModelPackage.ENROLLMENT__GRADUATION_EXEMPTION:
				return GRADUATION_EXEMPTION_EDEFAULT == null ? graduationExemption != null : !GRADUATION_EXEMPTION_EDEFAULT.equals(graduationExemption);
			case ModelPackage.ENROLLMENT__POSTSECONDARY_TRANSITION_STATUS:
				return POSTSECONDARY_TRANSITION_STATUS_EDEFAULT == null ? postsecondaryTransitionStatus != null : !POSTSECONDARY_TRANSITION_STATUS_EDEFAULT.equals(postsecondaryTransitionStatus);
			case ModelPackage.ENROLLMENT__WORKFORCE_READINESS_CERTIFICATE_COMPLETION:
				return WORKFORCE_READINESS_CERTIFICATE_COMPLETION_EDEFAULT == null ? workforceReadinessCertificateCompletion != null : !WORKFORCE_READINESS_CERTIFICATE_COMPLETION_EDEFAULT.equals(workforceReadinessCertificateCompletion);
			case ModelPackage.ENROLLMENT__FOOD_HANDLER_CERTIFICATION_COMPLETION:
				return FOOD_HANDLER_CERTIFICATION_COMPLETION_EDEFAULT == null ? foodHandlerCertificationCompletion != null : !FOOD_HANDLER_CERTIFICATION_COMPLETION_EDEFAULT.equals(foodHandlerCertificationCompletion);
			case ModelPackage.ENROLLMENT__PRE_APPRENTICESHIP_CERTIFICATION_COMPLETION:
				return PRE_APPRENTICESHIP_CERTIFICATION_COMPLETION_EDEFAULT == null ? preApprenticeshipCertificationCompletion != null : !PRE_APPRENTICESHIP_CERTIFICATION_COMPLETION_EDEFAULT.equals(preApprenticeshipCertificationCompletion);
			case ModelPackage.ENROLLMENT__PRE_APPRENTICESHIP_NON_CERTIFIED_COMPLETION:
				return PRE_APPRENTICESHIP_NON_CERTIFIED_COMPLETION_EDEFAULT == null ? preApprenticeshipNonCertifiedCompletion != null : !PRE_APPRENTICESHIP_NON_CERTIFIED_COMPLETION_EDEFAULT.equals(preApprenticeshipNonCertifiedCompletion);
			case ModelPackage.ENROLLMENT__STATE_FEDERAL_JOB_PROGRAM_COMPLETION:
				return STATE_FEDERAL_JOB_PROGRAM_COMPLETION_EDEFAULT == null ? stateFederalJobProgramCompletion != null : !STATE_FEDERAL_JOB_PROGRAM_COMPLETION_EDEFAULT.equals(stateFederalJobProgramCompletion);
			case ModelPackage.ENROLLMENT__NOT_REPORTED:
				return notReported != NOT_REPORTED_EDEFAULT;
			case ModelPackage.ENROLLMENT__NOT_REPORTED_REASON:
				return NOT_REPORTED_REASON_EDEFAULT == null ? notReportedReason != null : !NOT_REPORTED_REASON_EDEFAULT.equals(notReportedReason);
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
		result.append(", start: ");
		result.append(start);
		result.append(", exitDate: ");
		result.append(exitDate);
		result.append(", status: ");
		result.append(status);
		result.append(", gradeLevel: ");
		result.append(gradeLevel);
		result.append(", exitReason: ");
		result.append(exitReason);
		result.append(", completionStatus: ");
		result.append(completionStatus);
		result.append(", expectedReceiverSchool: ");
		result.append(expectedReceiverSchool);
		result.append(", metAllUcCsuRequirements: ");
		result.append(metAllUcCsuRequirements);
		result.append(", schoolTransfer: ");
		result.append(schoolTransfer);
		result.append(", districtOfGeographicResidence: ");
		result.append(districtOfGeographicResidence);
		result.append(", goldenStateSealMeritDiploma: ");
		result.append(goldenStateSealMeritDiploma);
		result.append(", sealOfBiliteracy: ");
		result.append(sealOfBiliteracy);
		result.append(", adultAgeWithDisabilitiesInTransitionStatus: ");
		result.append(adultAgeWithDisabilitiesInTransitionStatus);
		result.append(", graduationExemption: ");
		result.append(graduationExemption);
		result.append(", postsecondaryTransitionStatus: ");
		result.append(postsecondaryTransitionStatus);
		result.append(", workforceReadinessCertificateCompletion: ");
		result.append(workforceReadinessCertificateCompletion);
		result.append(", foodHandlerCertificationCompletion: ");
		result.append(foodHandlerCertificationCompletion);
		result.append(", preApprenticeshipCertificationCompletion: ");
		result.append(preApprenticeshipCertificationCompletion);
		result.append(", preApprenticeshipNonCertifiedCompletion: ");
		result.append(preApprenticeshipNonCertifiedCompletion);
		result.append(", stateFederalJobProgramCompletion: ");
		result.append(stateFederalJobProgramCompletion);
		result.append(", notReported: ");
		result.append(notReported);
		result.append(", notReportedReason: ");
		result.append(notReportedReason);
		result.append(')');
		return result.toString();
	}

} //EnrollmentImpl
