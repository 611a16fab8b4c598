/**
 */
package org.caret.model.impl;

import java.util.Collection;

import org.caret.model.AttendanceSummary;
import org.caret.model.District;
import org.caret.model.Enrollment;
import org.caret.model.LanguageAcquisition;
import org.caret.model.ModelPackage;
import org.caret.model.PathwayCompletion;
import org.caret.model.PostsecondaryStatus;
import org.caret.model.ProgramMembership;
import org.caret.model.SpecialEducationMeeting;
import org.caret.model.SpecialEducationPlan;
import org.caret.model.SpecialEducationStatus;
import org.caret.model.Student;
import org.caret.model.StudentInformation;
import org.caret.model.Waiver;
import org.caret.model.WorkBasedLearning;

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
 * An implementation of the model object '<em><b>Student</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.caret.model.impl.StudentImpl#getDistrict <em>District</em>}</li>
 *   <li>{@link org.caret.model.impl.StudentImpl#getLocalStudentId <em>Local Student Id</em>}</li>
 *   <li>{@link org.caret.model.impl.StudentImpl#getSsid <em>Ssid</em>}</li>
 *   <li>{@link org.caret.model.impl.StudentImpl#getLocalSpecialEducationStudentId <em>Local Special Education Student Id</em>}</li>
 *   <li>{@link org.caret.model.impl.StudentImpl#isNotReported <em>Not Reported</em>}</li>
 *   <li>{@link org.caret.model.impl.StudentImpl#getNotReportedReason <em>Not Reported Reason</em>}</li>
 *   <li>{@link org.caret.model.impl.StudentImpl#getInformation <em>Information</em>}</li>
 *   <li>{@link org.caret.model.impl.StudentImpl#getEnrollments <em>Enrollments</em>}</li>
 *   <li>{@link org.caret.model.impl.StudentImpl#getProgramMemberships <em>Program Memberships</em>}</li>
 *   <li>{@link org.caret.model.impl.StudentImpl#getLanguageAcquisitions <em>Language Acquisitions</em>}</li>
 *   <li>{@link org.caret.model.impl.StudentImpl#getAttendanceSummaries <em>Attendance Summaries</em>}</li>
 *   <li>{@link org.caret.model.impl.StudentImpl#getPathwayCompletions <em>Pathway Completions</em>}</li>
 *   <li>{@link org.caret.model.impl.StudentImpl#getWorkBasedLearning <em>Work Based Learning</em>}</li>
 *   <li>{@link org.caret.model.impl.StudentImpl#getPostsecondaryStatuses <em>Postsecondary Statuses</em>}</li>
 *   <li>{@link org.caret.model.impl.StudentImpl#getWaivers <em>Waivers</em>}</li>
 *   <li>{@link org.caret.model.impl.StudentImpl#getSpecialEducationStatuses <em>Special Education Statuses</em>}</li>
 *   <li>{@link org.caret.model.impl.StudentImpl#getSpecialEducationMeetings <em>Special Education Meetings</em>}</li>
 *   <li>{@link org.caret.model.impl.StudentImpl#getSpecialEducationPlans <em>Special Education Plans</em>}</li>
 *   <li>{@link org.caret.model.impl.StudentImpl#getCurrentInformation <em>Current Information</em>}</li>
 * </ul>
 *
 * @generated
 */
public class StudentImpl extends RecordImpl implements Student {
	/**
	 * The default value of the '{@link #getLocalStudentId() <em>Local Student Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLocalStudentId()
	 * @generated
	 * @ordered
	 */
	protected static final String LOCAL_STUDENT_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLocalStudentId() <em>Local Student Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLocalStudentId()
	 * @generated
	 * @ordered
	 */
	protected String localStudentId = LOCAL_STUDENT_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getSsid() <em>Ssid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSsid()
	 * @generated
	 * @ordered
	 */
	protected static final String SSID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSsid() <em>Ssid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSsid()
	 * @generated
	 * @ordered
	 */
	protected String ssid = SSID_EDEFAULT;

	/**
	 * The default value of the '{@link #getLocalSpecialEducationStudentId() <em>Local Special Education Student Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLocalSpecialEducationStudentId()
	 * @generated
	 * @ordered
	 */
	protected static final String LOCAL_SPECIAL_EDUCATION_STUDENT_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLocalSpecialEducationStudentId() <em>Local Special Education Student Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLocalSpecialEducationStudentId()
	 * @generated
	 * @ordered
	 */
	protected String localSpecialEducationStudentId = LOCAL_SPECIAL_EDUCATION_STUDENT_ID_EDEFAULT;

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
	 * The cached value of the '{@link #getInformation() <em>Information</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInformation()
	 * @generated
	 * @ordered
	 */
	protected EList<StudentInformation> information;

	/**
	 * The cached value of the '{@link #getEnrollments() <em>Enrollments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnrollments()
	 * @generated
	 * @ordered
	 */
	protected EList<Enrollment> enrollments;

	/**
	 * The cached value of the '{@link #getProgramMemberships() <em>Program Memberships</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProgramMemberships()
	 * @generated
	 * @ordered
	 */
	protected EList<ProgramMembership> programMemberships;

	/**
	 * The cached value of the '{@link #getLanguageAcquisitions() <em>Language Acquisitions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguageAcquisitions()
	 * @generated
	 * @ordered
	 */
	protected EList<LanguageAcquisition> languageAcquisitions;

	/**
	 * The cached value of the '{@link #getAttendanceSummaries() <em>Attendance Summaries</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAttendanceSummaries()
	 * @generated
	 * @ordered
	 */
	protected EList<AttendanceSummary> attendanceSummaries;

	/**
	 * The cached value of the '{@link #getPathwayCompletions() <em>Pathway Completions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPathwayCompletions()
	 * @generated
	 * @ordered
	 */
	protected EList<PathwayCompletion> pathwayCompletions;

	/**
	 * The cached value of the '{@link #getWorkBasedLearning() <em>Work Based Learning</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWorkBasedLearning()
	 * @generated
	 * @ordered
	 */
	protected EList<WorkBasedLearning> workBasedLearning;

	/**
	 * The cached value of the '{@link #getPostsecondaryStatuses() <em>Postsecondary Statuses</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPostsecondaryStatuses()
	 * @generated
	 * @ordered
	 */
	protected EList<PostsecondaryStatus> postsecondaryStatuses;

	/**
	 * The cached value of the '{@link #getWaivers() <em>Waivers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWaivers()
	 * @generated
	 * @ordered
	 */
	protected EList<Waiver> waivers;

	/**
	 * The cached value of the '{@link #getSpecialEducationStatuses() <em>Special Education Statuses</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpecialEducationStatuses()
	 * @generated
	 * @ordered
	 */
	protected EList<SpecialEducationStatus> specialEducationStatuses;

	/**
	 * The cached value of the '{@link #getSpecialEducationMeetings() <em>Special Education Meetings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpecialEducationMeetings()
	 * @generated
	 * @ordered
	 */
	protected EList<SpecialEducationMeeting> specialEducationMeetings;

	/**
	 * The cached value of the '{@link #getSpecialEducationPlans() <em>Special Education Plans</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpecialEducationPlans()
	 * @generated
	 * @ordered
	 */
	protected EList<SpecialEducationPlan> specialEducationPlans;

	/**
	 * The cached value of the '{@link #getCurrentInformation() <em>Current Information</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCurrentInformation()
	 * @generated
	 * @ordered
	 */
	protected StudentInformation currentInformation;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StudentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.STUDENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public District getDistrict() {
		if (eContainerFeatureID() != ModelPackage.STUDENT__DISTRICT) return null;
		return (District)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetDistrict(District newDistrict, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newDistrict, ModelPackage.STUDENT__DISTRICT, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDistrict(District newDistrict) {
		if (newDistrict != eInternalContainer() || (eContainerFeatureID() != ModelPackage.STUDENT__DISTRICT && newDistrict != null)) {
			if (EcoreUtil.isAncestor(this, newDistrict))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newDistrict != null)
				msgs = ((InternalEObject)newDistrict).eInverseAdd(this, ModelPackage.DISTRICT__STUDENTS, District.class, msgs);
			msgs = basicSetDistrict(newDistrict, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STUDENT__DISTRICT, newDistrict, newDistrict));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLocalStudentId() {
		return localStudentId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLocalStudentId(String newLocalStudentId) {
		String oldLocalStudentId = localStudentId;
		localStudentId = newLocalStudentId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STUDENT__LOCAL_STUDENT_ID, oldLocalStudentId, localStudentId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSsid() {
		return ssid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSsid(String newSsid) {
		String oldSsid = ssid;
		ssid = newSsid;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STUDENT__SSID, oldSsid, ssid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLocalSpecialEducationStudentId() {
		return localSpecialEducationStudentId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLocalSpecialEducationStudentId(String newLocalSpecialEducationStudentId) {
		String oldLocalSpecialEducationStudentId = localSpecialEducationStudentId;
		localSpecialEducationStudentId = newLocalSpecialEducationStudentId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STUDENT__LOCAL_SPECIAL_EDUCATION_STUDENT_ID, oldLocalSpecialEducationStudentId, localSpecialEducationStudentId));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STUDENT__NOT_REPORTED, oldNotReported, notReported));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STUDENT__NOT_REPORTED_REASON, oldNotReportedReason, notReportedReason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<StudentInformation> getInformation() {
		if (information == null) {
			information = new EObjectContainmentWithInverseEList<StudentInformation>(StudentInformation.class, this, ModelPackage.STUDENT__INFORMATION, ModelPackage.STUDENT_INFORMATION__STUDENT);
		}
		return information;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Enrollment> getEnrollments() {
		if (enrollments == null) {
			enrollments = new EObjectContainmentWithInverseEList<Enrollment>(Enrollment.class, this, ModelPackage.STUDENT__ENROLLMENTS, ModelPackage.ENROLLMENT__STUDENT);
		}
		return enrollments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ProgramMembership> getProgramMemberships() {
		if (programMemberships == null) {
			programMemberships = new EObjectContainmentWithInverseEList<ProgramMembership>(ProgramMembership.class, this, ModelPackage.STUDENT__PROGRAM_MEMBERSHIPS, ModelPackage.PROGRAM_MEMBERSHIP__STUDENT);
		}
		return programMemberships;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<LanguageAcquisition> getLanguageAcquisitions() {
		if (languageAcquisitions == null) {
			languageAcquisitions = new EObjectContainmentWithInverseEList<LanguageAcquisition>(LanguageAcquisition.class, this, ModelPackage.STUDENT__LANGUAGE_ACQUISITIONS, ModelPackage.LANGUAGE_ACQUISITION__STUDENT);
		}
		return languageAcquisitions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<AttendanceSummary> getAttendanceSummaries() {
		if (attendanceSummaries == null) {
			attendanceSummaries = new EObjectContainmentWithInverseEList<AttendanceSummary>(AttendanceSummary.class, this, ModelPackage.STUDENT__ATTENDANCE_SUMMARIES, ModelPackage.ATTENDANCE_SUMMARY__STUDENT);
		}
		return attendanceSummaries;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PathwayCompletion> getPathwayCompletions() {
		if (pathwayCompletions == null) {
			pathwayCompletions = new EObjectContainmentWithInverseEList<PathwayCompletion>(PathwayCompletion.class, this, ModelPackage.STUDENT__PATHWAY_COMPLETIONS, ModelPackage.PATHWAY_COMPLETION__STUDENT);
		}
		return pathwayCompletions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<WorkBasedLearning> getWorkBasedLearning() {
		if (workBasedLearning == null) {
			workBasedLearning = new EObjectContainmentWithInverseEList<WorkBasedLearning>(WorkBasedLearning.class, this, ModelPackage.STUDENT__WORK_BASED_LEARNING, ModelPackage.WORK_BASED_LEARNING__STUDENT);
		}
		return workBasedLearning;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PostsecondaryStatus> getPostsecondaryStatuses() {
		if (postsecondaryStatuses == null) {
			postsecondaryStatuses = new EObjectContainmentWithInverseEList<PostsecondaryStatus>(PostsecondaryStatus.class, this, ModelPackage.STUDENT__POSTSECONDARY_STATUSES, ModelPackage.POSTSECONDARY_STATUS__STUDENT);
		}
		return postsecondaryStatuses;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Waiver> getWaivers() {
		if (waivers == null) {
			waivers = new EObjectContainmentWithInverseEList<Waiver>(Waiver.class, this, ModelPackage.STUDENT__WAIVERS, ModelPackage.WAIVER__STUDENT);
		}
		return waivers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SpecialEducationStatus> getSpecialEducationStatuses() {
		if (specialEducationStatuses == null) {
			specialEducationStatuses = new EObjectContainmentWithInverseEList<SpecialEducationStatus>(SpecialEducationStatus.class, this, ModelPackage.STUDENT__SPECIAL_EDUCATION_STATUSES, ModelPackage.SPECIAL_EDUCATION_STATUS__STUDENT);
		}
		return specialEducationStatuses;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SpecialEducationMeeting> getSpecialEducationMeetings() {
		if (specialEducationMeetings == null) {
			specialEducationMeetings = new EObjectContainmentWithInverseEList<SpecialEducationMeeting>(SpecialEducationMeeting.class, this, ModelPackage.STUDENT__SPECIAL_EDUCATION_MEETINGS, ModelPackage.SPECIAL_EDUCATION_MEETING__STUDENT);
		}
		return specialEducationMeetings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SpecialEducationPlan> getSpecialEducationPlans() {
		if (specialEducationPlans == null) {
			specialEducationPlans = new EObjectContainmentWithInverseEList<SpecialEducationPlan>(SpecialEducationPlan.class, this, ModelPackage.STUDENT__SPECIAL_EDUCATION_PLANS, ModelPackage.SPECIAL_EDUCATION_PLAN__STUDENT);
		}
		return specialEducationPlans;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StudentInformation getCurrentInformation() {
		return currentInformation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCurrentInformation(StudentInformation newCurrentInformation) {
		StudentInformation oldCurrentInformation = currentInformation;
		currentInformation = newCurrentInformation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STUDENT__CURRENT_INFORMATION, oldCurrentInformation, currentInformation));
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
			case ModelPackage.STUDENT__DISTRICT:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetDistrict((District)otherEnd, msgs);
			case ModelPackage.STUDENT__INFORMATION:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getInformation()).basicAdd(otherEnd, msgs);
			case ModelPackage.STUDENT__ENROLLMENTS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getEnrollments()).basicAdd(otherEnd, msgs);
			case ModelPackage.STUDENT__PROGRAM_MEMBERSHIPS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getProgramMemberships()).basicAdd(otherEnd, msgs);
			case ModelPackage.STUDENT__LANGUAGE_ACQUISITIONS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getLanguageAcquisitions()).basicAdd(otherEnd, msgs);
			case ModelPackage.STUDENT__ATTENDANCE_SUMMARIES:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getAttendanceSummaries()).basicAdd(otherEnd, msgs);
			case ModelPackage.STUDENT__PATHWAY_COMPLETIONS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getPathwayCompletions()).basicAdd(otherEnd, msgs);
			case ModelPackage.STUDENT__WORK_BASED_LEARNING:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getWorkBasedLearning()).basicAdd(otherEnd, msgs);
			case ModelPackage.STUDENT__POSTSECONDARY_STATUSES:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getPostsecondaryStatuses()).basicAdd(otherEnd, msgs);
			case ModelPackage.STUDENT__WAIVERS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getWaivers()).basicAdd(otherEnd, msgs);
			case ModelPackage.STUDENT__SPECIAL_EDUCATION_STATUSES:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getSpecialEducationStatuses()).basicAdd(otherEnd, msgs);
			case ModelPackage.STUDENT__SPECIAL_EDUCATION_MEETINGS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getSpecialEducationMeetings()).basicAdd(otherEnd, msgs);
			case ModelPackage.STUDENT__SPECIAL_EDUCATION_PLANS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getSpecialEducationPlans()).basicAdd(otherEnd, msgs);
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
			case ModelPackage.STUDENT__DISTRICT:
				return basicSetDistrict(null, msgs);
			case ModelPackage.STUDENT__INFORMATION:
				return ((InternalEList<?>)getInformation()).basicRemove(otherEnd, msgs);
			case ModelPackage.STUDENT__ENROLLMENTS:
				return ((InternalEList<?>)getEnrollments()).basicRemove(otherEnd, msgs);
			case ModelPackage.STUDENT__PROGRAM_MEMBERSHIPS:
				return ((InternalEList<?>)getProgramMemberships()).basicRemove(otherEnd, msgs);
			case ModelPackage.STUDENT__LANGUAGE_ACQUISITIONS:
				return ((InternalEList<?>)getLanguageAcquisitions()).basicRemove(otherEnd, msgs);
			case ModelPackage.STUDENT__ATTENDANCE_SUMMARIES:
				return ((InternalEList<?>)getAttendanceSummaries()).basicRemove(otherEnd, msgs);
			case ModelPackage.STUDENT__PATHWAY_COMPLETIONS:
				return ((InternalEList<?>)getPathwayCompletions()).basicRemove(otherEnd, msgs);
			case ModelPackage.STUDENT__WORK_BASED_LEARNING:
				return ((InternalEList<?>)getWorkBasedLearning()).basicRemove(otherEnd, msgs);
			case ModelPackage.STUDENT__POSTSECONDARY_STATUSES:
				return ((InternalEList<?>)getPostsecondaryStatuses()).basicRemove(otherEnd, msgs);
			case ModelPackage.STUDENT__WAIVERS:
				return ((InternalEList<?>)getWaivers()).basicRemove(otherEnd, msgs);
			case ModelPackage.STUDENT__SPECIAL_EDUCATION_STATUSES:
				return ((InternalEList<?>)getSpecialEducationStatuses()).basicRemove(otherEnd, msgs);
			case ModelPackage.STUDENT__SPECIAL_EDUCATION_MEETINGS:
				return ((InternalEList<?>)getSpecialEducationMeetings()).basicRemove(otherEnd, msgs);
			case ModelPackage.STUDENT__SPECIAL_EDUCATION_PLANS:
				return ((InternalEList<?>)getSpecialEducationPlans()).basicRemove(otherEnd, msgs);
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
			case ModelPackage.STUDENT__DISTRICT:
				return eInternalContainer().eInverseRemove(this, ModelPackage.DISTRICT__STUDENTS, District.class, msgs);
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
			case ModelPackage.STUDENT__DISTRICT:
				return getDistrict();
			case ModelPackage.STUDENT__LOCAL_STUDENT_ID:
				return getLocalStudentId();
			case ModelPackage.STUDENT__SSID:
				return getSsid();
			case ModelPackage.STUDENT__LOCAL_SPECIAL_EDUCATION_STUDENT_ID:
				return getLocalSpecialEducationStudentId();
			case ModelPackage.STUDENT__NOT_REPORTED:
				return isNotReported();
			case ModelPackage.STUDENT__NOT_REPORTED_REASON:
				return getNotReportedReason();
			case ModelPackage.STUDENT__INFORMATION:
				return getInformation();
			case ModelPackage.STUDENT__ENROLLMENTS:
				return getEnrollments();
			case ModelPackage.STUDENT__PROGRAM_MEMBERSHIPS:
				return getProgramMemberships();
			case ModelPackage.STUDENT__LANGUAGE_ACQUISITIONS:
				return getLanguageAcquisitions();
			case ModelPackage.STUDENT__ATTENDANCE_SUMMARIES:
				return getAttendanceSummaries();
			case ModelPackage.STUDENT__PATHWAY_COMPLETIONS:
				return getPathwayCompletions();
			case ModelPackage.STUDENT__WORK_BASED_LEARNING:
				return getWorkBasedLearning();
			case ModelPackage.STUDENT__POSTSECONDARY_STATUSES:
				return getPostsecondaryStatuses();
			case ModelPackage.STUDENT__WAIVERS:
				return getWaivers();
			case ModelPackage.STUDENT__SPECIAL_EDUCATION_STATUSES:
				return getSpecialEducationStatuses();
			case ModelPackage.STUDENT__SPECIAL_EDUCATION_MEETINGS:
				return getSpecialEducationMeetings();
			case ModelPackage.STUDENT__SPECIAL_EDUCATION_PLANS:
				return getSpecialEducationPlans();
			case ModelPackage.STUDENT__CURRENT_INFORMATION:
				return getCurrentInformation();
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
			case ModelPackage.STUDENT__DISTRICT:
				setDistrict((District)newValue);
				return;
			case ModelPackage.STUDENT__LOCAL_STUDENT_ID:
				setLocalStudentId((String)newValue);
				return;
			case ModelPackage.STUDENT__SSID:
				setSsid((String)newValue);
				return;
			case ModelPackage.STUDENT__LOCAL_SPECIAL_EDUCATION_STUDENT_ID:
				setLocalSpecialEducationStudentId((String)newValue);
				return;
			case ModelPackage.STUDENT__NOT_REPORTED:
				setNotReported((Boolean)newValue);
				return;
			case ModelPackage.STUDENT__NOT_REPORTED_REASON:
				setNotReportedReason((String)newValue);
				return;
			case ModelPackage.STUDENT__INFORMATION:
				getInformation().clear();
				getInformation().addAll((Collection<? extends StudentInformation>)newValue);
				return;
			case ModelPackage.STUDENT__ENROLLMENTS:
				getEnrollments().clear();
				getEnrollments().addAll((Collection<? extends Enrollment>)newValue);
				return;
			case ModelPackage.STUDENT__PROGRAM_MEMBERSHIPS:
				getProgramMemberships().clear();
				getProgramMemberships().addAll((Collection<? extends ProgramMembership>)newValue);
				return;
			case ModelPackage.STUDENT__LANGUAGE_ACQUISITIONS:
				getLanguageAcquisitions().clear();
				getLanguageAcquisitions().addAll((Collection<? extends LanguageAcquisition>)newValue);
				return;
			case ModelPackage.STUDENT__ATTENDANCE_SUMMARIES:
				getAttendanceSummaries().clear();
				getAttendanceSummaries().addAll((Collection<? extends AttendanceSummary>)newValue);
				return;
			case ModelPackage.STUDENT__PATHWAY_COMPLETIONS:
				getPathwayCompletions().clear();
				getPathwayCompletions().addAll((Collection<? extends PathwayCompletion>)newValue);
				return;
			case ModelPackage.STUDENT__WORK_BASED_LEARNING:
				getWorkBasedLearning().clear();
				getWorkBasedLearning().addAll((Collection<? extends WorkBasedLearning>)newValue);
				return;
			case ModelPackage.STUDENT__POSTSECONDARY_STATUSES:
				getPostsecondaryStatuses().clear();
				getPostsecondaryStatuses().addAll((Collection<? extends PostsecondaryStatus>)newValue);
				return;
			case ModelPackage.STUDENT__WAIVERS:
				getWaivers().clear();
				getWaivers().addAll((Collection<? extends Waiver>)newValue);
				return;
			case ModelPackage.STUDENT__SPECIAL_EDUCATION_STATUSES:
				getSpecialEducationStatuses().clear();
				getSpecialEducationStatuses().addAll((Collection<? extends SpecialEducationStatus>)newValue);
				return;
			case ModelPackage.STUDENT__SPECIAL_EDUCATION_MEETINGS:
				getSpecialEducationMeetings().clear();
				getSpecialEducationMeetings().addAll((Collection<? extends SpecialEducationMeeting>)newValue);
				return;
			case ModelPackage.STUDENT__SPECIAL_EDUCATION_PLANS:
				getSpecialEducationPlans().clear();
				getSpecialEducationPlans().addAll((Collection<? extends SpecialEducationPlan>)newValue);
				return;
			case ModelPackage.STUDENT__CURRENT_INFORMATION:
				setCurrentInformation((StudentInformation)newValue);
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
			case ModelPackage.STUDENT__DISTRICT:
				setDistrict((District)null);
				return;
			case ModelPackage.STUDENT__LOCAL_STUDENT_ID:
				setLocalStudentId(LOCAL_STUDENT_ID_EDEFAULT);
				return;
			case ModelPackage.STUDENT__SSID:
				setSsid(SSID_EDEFAULT);
				return;
			case ModelPackage.STUDENT__LOCAL_SPECIAL_EDUCATION_STUDENT_ID:
				setLocalSpecialEducationStudentId(LOCAL_SPECIAL_EDUCATION_STUDENT_ID_EDEFAULT);
				return;
			case ModelPackage.STUDENT__NOT_REPORTED:
				setNotReported(NOT_REPORTED_EDEFAULT);
				return;
			case ModelPackage.STUDENT__NOT_REPORTED_REASON:
				setNotReportedReason(NOT_REPORTED_REASON_EDEFAULT);
				return;
			case ModelPackage.STUDENT__INFORMATION:
				getInformation().clear();
				return;
			case ModelPackage.STUDENT__ENROLLMENTS:
				getEnrollments().clear();
				return;
			case ModelPackage.STUDENT__PROGRAM_MEMBERSHIPS:
				getProgramMemberships().clear();
				return;
			case ModelPackage.STUDENT__LANGUAGE_ACQUISITIONS:
				getLanguageAcquisitions().clear();
				return;
			case ModelPackage.STUDENT__ATTENDANCE_SUMMARIES:
				getAttendanceSummaries().clear();
				return;
			case ModelPackage.STUDENT__PATHWAY_COMPLETIONS:
				getPathwayCompletions().clear();
				return;
			case ModelPackage.STUDENT__WORK_BASED_LEARNING:
				getWorkBasedLearning().clear();
				return;
			case ModelPackage.STUDENT__POSTSECONDARY_STATUSES:
				getPostsecondaryStatuses().clear();
				return;
			case ModelPackage.STUDENT__WAIVERS:
				getWaivers().clear();
				return;
			case ModelPackage.STUDENT__SPECIAL_EDUCATION_STATUSES:
				getSpecialEducationStatuses().clear();
				return;
			case ModelPackage.STUDENT__SPECIAL_EDUCATION_MEETINGS:
				getSpecialEducationMeetings().clear();
				return;
			case ModelPackage.STUDENT__SPECIAL_EDUCATION_PLANS:
				getSpecialEducationPlans().clear();
				return;
			case ModelPackage.STUDENT__CURRENT_INFORMATION:
				setCurrentInformation((StudentInformation)null);
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
			case ModelPackage.STUDENT__DISTRICT:
				return getDistrict() != null;
			case ModelPackage.STUDENT__LOCAL_STUDENT_ID:
				return LOCAL_STUDENT_ID_EDEFAULT == null ? localStudentId != null : !LOCAL_STUDENT_ID_EDEFAULT.equals(localStudentId);
			case ModelPackage.STUDENT__SSID:
				return SSID_EDEFAULT == null ? ssid != null : !SSID_EDEFAULT.equals(ssid);
			case ModelPackage.STUDENT__LOCAL_SPECIAL_EDUCATION_STUDENT_ID:
				return LOCAL_SPECIAL_EDUCATION_STUDENT_ID_EDEFAULT == null ? localSpecialEducationStudentId != null : !LOCAL_SPECIAL_EDUCATION_STUDENT_ID_EDEFAULT.equals(localSpecialEducationStudentId);
			case ModelPackage.STUDENT__NOT_REPORTED:
				return notReported != NOT_REPORTED_EDEFAULT;
			case ModelPackage.STUDENT__NOT_REPORTED_REASON:
				return NOT_REPORTED_REASON_EDEFAULT == null ? notReportedReason != null : !NOT_REPORTED_REASON_EDEFAULT.equals(notReportedReason);
			case ModelPackage.STUDENT__INFORMATION:
				return information != null && !information.isEmpty();
			case ModelPackage.STUDENT__ENROLLMENTS:
				return enrollments != null && !enrollments.isEmpty();
			case ModelPackage.STUDENT__PROGRAM_MEMBERSHIPS:
				return programMemberships != null && !programMemberships.isEmpty();
			case ModelPackage.STUDENT__LANGUAGE_ACQUISITIONS:
				return languageAcquisitions != null && !languageAcquisitions.isEmpty();
			case ModelPackage.STUDENT__ATTENDANCE_SUMMARIES:
				return attendanceSummaries != null && !attendanceSummaries.isEmpty();
			case ModelPackage.STUDENT__PATHWAY_COMPLETIONS:
				return pathwayCompletions != null && !pathwayCompletions.isEmpty();
			case ModelPackage.STUDENT__WORK_BASED_LEARNING:
				return workBasedLearning != null && !workBasedLearning.isEmpty();
			case ModelPackage.STUDENT__POSTSECONDARY_STATUSES:
				return postsecondaryStatuses != null && !postsecondaryStatuses.isEmpty();
			case ModelPackage.STUDENT__WAIVERS:
				return waivers != null && !waivers.isEmpty();
			case ModelPackage.STUDENT__SPECIAL_EDUCATION_STATUSES:
				return specialEducationStatuses != null && !specialEducationStatuses.isEmpty();
			case ModelPackage.STUDENT__SPECIAL_EDUCATION_MEETINGS:
				return specialEducationMeetings != null && !specialEducationMeetings.isEmpty();
			case ModelPackage.STUDENT__SPECIAL_EDUCATION_PLANS:
				return specialEducationPlans != null && !specialEducationPlans.isEmpty();
			case ModelPackage.STUDENT__CURRENT_INFORMATION:
				return currentInformation != null;
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
		result.append(" (localStudentId: ");
		result.append(localStudentId);
		result.append(", ssid: ");
		result.append(ssid);
		result.append(", localSpecialEducationStudentId: ");
		result.append(localSpecialEducationStudentId);
		result.append(", notReported: ");
		result.append(notReported);
		result.append(", notReportedReason: ");
		result.append(notReportedReason);
		result.append(')');
		return result.toString();
	}

} //StudentImpl
