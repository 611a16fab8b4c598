/**
 */
package org.caret.model.impl;

import org.caret.model.ModelPackage;
import org.caret.model.ProgramMembership;
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
 * An implementation of the model object '<em><b>Program Membership</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.caret.model.impl.ProgramMembershipImpl#getStudent <em>Student</em>}</li>
 *   <li>{@link org.caret.model.impl.ProgramMembershipImpl#getSchool <em>School</em>}</li>
 *   <li>{@link org.caret.model.impl.ProgramMembershipImpl#getProgram <em>Program</em>}</li>
 *   <li>{@link org.caret.model.impl.ProgramMembershipImpl#getMembership <em>Membership</em>}</li>
 *   <li>{@link org.caret.model.impl.ProgramMembershipImpl#getEducationService <em>Education Service</em>}</li>
 *   <li>{@link org.caret.model.impl.ProgramMembershipImpl#getEducationServiceAcademicYear <em>Education Service Academic Year</em>}</li>
 *   <li>{@link org.caret.model.impl.ProgramMembershipImpl#getCaliforniaPartnershipAcademyId <em>California Partnership Academy Id</em>}</li>
 *   <li>{@link org.caret.model.impl.ProgramMembershipImpl#getMigrantStudentId <em>Migrant Student Id</em>}</li>
 *   <li>{@link org.caret.model.impl.ProgramMembershipImpl#getPrimaryDisability <em>Primary Disability</em>}</li>
 *   <li>{@link org.caret.model.impl.ProgramMembershipImpl#getDistrictOfSpecialEducationAccountability <em>District Of Special Education Accountability</em>}</li>
 *   <li>{@link org.caret.model.impl.ProgramMembershipImpl#getHomelessDwellingType <em>Homeless Dwelling Type</em>}</li>
 *   <li>{@link org.caret.model.impl.ProgramMembershipImpl#getUnaccompaniedYouth <em>Unaccompanied Youth</em>}</li>
 *   <li>{@link org.caret.model.impl.ProgramMembershipImpl#getRunawayYouth <em>Runaway Youth</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProgramMembershipImpl extends DatedRecordImpl implements ProgramMembership {
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
	 * The default value of the '{@link #getProgram() <em>Program</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProgram()
	 * @generated
	 * @ordered
	 */
	protected static final String PROGRAM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProgram() <em>Program</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProgram()
	 * @generated
	 * @ordered
	 */
	protected String program = PROGRAM_EDEFAULT;

	/**
	 * The default value of the '{@link #getMembership() <em>Membership</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMembership()
	 * @generated
	 * @ordered
	 */
	protected static final String MEMBERSHIP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMembership() <em>Membership</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMembership()
	 * @generated
	 * @ordered
	 */
	protected String membership = MEMBERSHIP_EDEFAULT;

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
	 * The default value of the '{@link #getEducationServiceAcademicYear() <em>Education Service Academic Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEducationServiceAcademicYear()
	 * @generated
	 * @ordered
	 */
	protected static final String EDUCATION_SERVICE_ACADEMIC_YEAR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEducationServiceAcademicYear() <em>Education Service Academic Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEducationServiceAcademicYear()
	 * @generated
	 * @ordered
	 */
	protected String educationServiceAcademicYear = EDUCATION_SERVICE_ACADEMIC_YEAR_EDEFAULT;

	/**
	 * The default value of the '{@link #getCaliforniaPartnershipAcademyId() <em>California Partnership Academy Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCaliforniaPartnershipAcademyId()
	 * @generated
	 * @ordered
	 */
	protected static final String CALIFORNIA_PARTNERSHIP_ACADEMY_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCaliforniaPartnershipAcademyId() <em>California Partnership Academy Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCaliforniaPartnershipAcademyId()
	 * @generated
	 * @ordered
	 */
	protected String californiaPartnershipAcademyId = CALIFORNIA_PARTNERSHIP_ACADEMY_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getMigrantStudentId() <em>Migrant Student Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMigrantStudentId()
	 * @generated
	 * @ordered
	 */
	protected static final String MIGRANT_STUDENT_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMigrantStudentId() <em>Migrant Student Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMigrantStudentId()
	 * @generated
	 * @ordered
	 */
	protected String migrantStudentId = MIGRANT_STUDENT_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getPrimaryDisability() <em>Primary Disability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrimaryDisability()
	 * @generated
	 * @ordered
	 */
	protected static final String PRIMARY_DISABILITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPrimaryDisability() <em>Primary Disability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrimaryDisability()
	 * @generated
	 * @ordered
	 */
	protected String primaryDisability = PRIMARY_DISABILITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getDistrictOfSpecialEducationAccountability() <em>District Of Special Education Accountability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDistrictOfSpecialEducationAccountability()
	 * @generated
	 * @ordered
	 */
	protected static final String DISTRICT_OF_SPECIAL_EDUCATION_ACCOUNTABILITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDistrictOfSpecialEducationAccountability() <em>District Of Special Education Accountability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDistrictOfSpecialEducationAccountability()
	 * @generated
	 * @ordered
	 */
	protected String districtOfSpecialEducationAccountability = DISTRICT_OF_SPECIAL_EDUCATION_ACCOUNTABILITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getHomelessDwellingType() <em>Homeless Dwelling Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHomelessDwellingType()
	 * @generated
	 * @ordered
	 */
	protected static final String HOMELESS_DWELLING_TYPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHomelessDwellingType() <em>Homeless Dwelling Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHomelessDwellingType()
	 * @generated
	 * @ordered
	 */
	protected String homelessDwellingType = HOMELESS_DWELLING_TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getUnaccompaniedYouth() <em>Unaccompanied Youth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnaccompaniedYouth()
	 * @generated
	 * @ordered
	 */
	protected static final String UNACCOMPANIED_YOUTH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUnaccompaniedYouth() <em>Unaccompanied Youth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnaccompaniedYouth()
	 * @generated
	 * @ordered
	 */
	protected String unaccompaniedYouth = UNACCOMPANIED_YOUTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getRunawayYouth() <em>Runaway Youth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRunawayYouth()
	 * @generated
	 * @ordered
	 */
	protected static final String RUNAWAY_YOUTH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRunawayYouth() <em>Runaway Youth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRunawayYouth()
	 * @generated
	 * @ordered
	 */
	protected String runawayYouth = RUNAWAY_YOUTH_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ProgramMembershipImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.PROGRAM_MEMBERSHIP;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Student getStudent() {
		if (eContainerFeatureID() != ModelPackage.PROGRAM_MEMBERSHIP__STUDENT) return null;
		return (Student)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetStudent(Student newStudent, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newStudent, ModelPackage.PROGRAM_MEMBERSHIP__STUDENT, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStudent(Student newStudent) {
		if (newStudent != eInternalContainer() || (eContainerFeatureID() != ModelPackage.PROGRAM_MEMBERSHIP__STUDENT && newStudent != null)) {
			if (EcoreUtil.isAncestor(this, newStudent))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newStudent != null)
				msgs = ((InternalEObject)newStudent).eInverseAdd(this, ModelPackage.STUDENT__PROGRAM_MEMBERSHIPS, Student.class, msgs);
			msgs = basicSetStudent(newStudent, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PROGRAM_MEMBERSHIP__STUDENT, newStudent, newStudent));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PROGRAM_MEMBERSHIP__SCHOOL, oldSchool, school));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getProgram() {
		return program;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProgram(String newProgram) {
		String oldProgram = program;
		program = newProgram;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PROGRAM_MEMBERSHIP__PROGRAM, oldProgram, program));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMembership() {
		return membership;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMembership(String newMembership) {
		String oldMembership = membership;
		membership = newMembership;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PROGRAM_MEMBERSHIP__MEMBERSHIP, oldMembership, membership));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PROGRAM_MEMBERSHIP__EDUCATION_SERVICE, oldEducationService, educationService));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEducationServiceAcademicYear() {
		return educationServiceAcademicYear;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEducationServiceAcademicYear(String newEducationServiceAcademicYear) {
		String oldEducationServiceAcademicYear = educationServiceAcademicYear;
		educationServiceAcademicYear = newEducationServiceAcademicYear;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PROGRAM_MEMBERSHIP__EDUCATION_SERVICE_ACADEMIC_YEAR, oldEducationServiceAcademicYear, educationServiceAcademicYear));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCaliforniaPartnershipAcademyId() {
		return californiaPartnershipAcademyId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCaliforniaPartnershipAcademyId(String newCaliforniaPartnershipAcademyId) {
		String oldCaliforniaPartnershipAcademyId = californiaPartnershipAcademyId;
		californiaPartnershipAcademyId = newCaliforniaPartnershipAcademyId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PROGRAM_MEMBERSHIP__CALIFORNIA_PARTNERSHIP_ACADEMY_ID, oldCaliforniaPartnershipAcademyId, californiaPartnershipAcademyId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMigrantStudentId() {
		return migrantStudentId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMigrantStudentId(String newMigrantStudentId) {
		String oldMigrantStudentId = migrantStudentId;
		migrantStudentId = newMigrantStudentId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PROGRAM_MEMBERSHIP__MIGRANT_STUDENT_ID, oldMigrantStudentId, migrantStudentId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPrimaryDisability() {
		return primaryDisability;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPrimaryDisability(String newPrimaryDisability) {
		String oldPrimaryDisability = primaryDisability;
		primaryDisability = newPrimaryDisability;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PROGRAM_MEMBERSHIP__PRIMARY_DISABILITY, oldPrimaryDisability, primaryDisability));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDistrictOfSpecialEducationAccountability() {
		return districtOfSpecialEducationAccountability;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDistrictOfSpecialEducationAccountability(String newDistrictOfSpecialEducationAccountability) {
		String oldDistrictOfSpecialEducationAccountability = districtOfSpecialEducationAccountability;
		districtOfSpecialEducationAccountability = newDistrictOfSpecialEducationAccountability;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PROGRAM_MEMBERSHIP__DISTRICT_OF_SPECIAL_EDUCATION_ACCOUNTABILITY, oldDistrictOfSpecialEducationAccountability, districtOfSpecialEducationAccountability));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHomelessDwellingType() {
		return homelessDwellingType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHomelessDwellingType(String newHomelessDwellingType) {
		String oldHomelessDwellingType = homelessDwellingType;
		homelessDwellingType = newHomelessDwellingType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PROGRAM_MEMBERSHIP__HOMELESS_DWELLING_TYPE, oldHomelessDwellingType, homelessDwellingType));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUnaccompaniedYouth() {
		return unaccompaniedYouth;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnaccompaniedYouth(String newUnaccompaniedYouth) {
		String oldUnaccompaniedYouth = unaccompaniedYouth;
		unaccompaniedYouth = newUnaccompaniedYouth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PROGRAM_MEMBERSHIP__UNACCOMPANIED_YOUTH, oldUnaccompaniedYouth, unaccompaniedYouth));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRunawayYouth() {
		return runawayYouth;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRunawayYouth(String newRunawayYouth) {
		String oldRunawayYouth = runawayYouth;
		runawayYouth = newRunawayYouth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PROGRAM_MEMBERSHIP__RUNAWAY_YOUTH, oldRunawayYouth, runawayYouth));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.PROGRAM_MEMBERSHIP__STUDENT:
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
			case ModelPackage.PROGRAM_MEMBERSHIP__STUDENT:
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
			case ModelPackage.PROGRAM_MEMBERSHIP__STUDENT:
				return eInternalContainer().eInverseRemove(this, ModelPackage.STUDENT__PROGRAM_MEMBERSHIPS, Student.class, msgs);
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
			case ModelPackage.PROGRAM_MEMBERSHIP__STUDENT:
				return getStudent();
			case ModelPackage.PROGRAM_MEMBERSHIP__SCHOOL:
				return getSchool();
			case ModelPackage.PROGRAM_MEMBERSHIP__PROGRAM:
				return getProgram();
			case ModelPackage.PROGRAM_MEMBERSHIP__MEMBERSHIP:
				return getMembership();
			case ModelPackage.PROGRAM_MEMBERSHIP__EDUCATION_SERVICE:
				return getEducationService();
			case ModelPackage.PROGRAM_MEMBERSHIP__EDUCATION_SERVICE_ACADEMIC_YEAR:
				return getEducationServiceAcademicYear();
			case ModelPackage.PROGRAM_MEMBERSHIP__CALIFORNIA_PARTNERSHIP_ACADEMY_ID:
				return getCaliforniaPartnershipAcademyId();
			case ModelPackage.PROGRAM_MEMBERSHIP__MIGRANT_STUDENT_ID:
				return getMigrantStudentId();
			case ModelPackage.PROGRAM_MEMBERSHIP__PRIMARY_DISABILITY:
				return getPrimaryDisability();
			case ModelPackage.PROGRAM_MEMBERSHIP__DISTRICT_OF_SPECIAL_EDUCATION_ACCOUNTABILITY:
				return getDistrictOfSpecialEducationAccountability();
			case ModelPackage.PROGRAM_MEMBERSHIP__HOMELESS_DWELLING_TYPE:
				return getHomelessDwellingType();
			case ModelPackage.PROGRAM_MEMBERSHIP__UNACCOMPANIED_YOUTH:
				return getUnaccompaniedYouth();
			case ModelPackage.PROGRAM_MEMBERSHIP__RUNAWAY_YOUTH:
				return getRunawayYouth();
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
			case ModelPackage.PROGRAM_MEMBERSHIP__STUDENT:
				setStudent((Student)newValue);
				return;
			case ModelPackage.PROGRAM_MEMBERSHIP__SCHOOL:
				setSchool((School)newValue);
				return;
			case ModelPackage.PROGRAM_MEMBERSHIP__PROGRAM:
				setProgram((String)newValue);
				return;
			case ModelPackage.PROGRAM_MEMBERSHIP__MEMBERSHIP:
				setMembership((String)newValue);
				return;
			case ModelPackage.PROGRAM_MEMBERSHIP__EDUCATION_SERVICE:
				setEducationService((String)newValue);
				return;
			case ModelPackage.PROGRAM_MEMBERSHIP__EDUCATION_SERVICE_ACADEMIC_YEAR:
				setEducationServiceAcademicYear((String)newValue);
				return;
			case ModelPackage.PROGRAM_MEMBERSHIP__CALIFORNIA_PARTNERSHIP_ACADEMY_ID:
				setCaliforniaPartnershipAcademyId((String)newValue);
				return;
			case ModelPackage.PROGRAM_MEMBERSHIP__MIGRANT_STUDENT_ID:
				setMigrantStudentId((String)newValue);
				return;
			case ModelPackage.PROGRAM_MEMBERSHIP__PRIMARY_DISABILITY:
				setPrimaryDisability((String)newValue);
				return;
			case ModelPackage.PROGRAM_MEMBERSHIP__DISTRICT_OF_SPECIAL_EDUCATION_ACCOUNTABILITY:
				setDistrictOfSpecialEducationAccountability((String)newValue);
				return;
			case ModelPackage.PROGRAM_MEMBERSHIP__HOMELESS_DWELLING_TYPE:
				setHomelessDwellingType((String)newValue);
				return;
			case ModelPackage.PROGRAM_MEMBERSHIP__UNACCOMPANIED_YOUTH:
				setUnaccompaniedYouth((String)newValue);
				return;
			case ModelPackage.PROGRAM_MEMBERSHIP__RUNAWAY_YOUTH:
				setRunawayYouth((String)newValue);
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
			case ModelPackage.PROGRAM_MEMBERSHIP__STUDENT:
				setStudent((Student)null);
				return;
			case ModelPackage.PROGRAM_MEMBERSHIP__SCHOOL:
				setSchool((School)null);
				return;
			case ModelPackage.PROGRAM_MEMBERSHIP__PROGRAM:
				setProgram(PROGRAM_EDEFAULT);
				return;
			case ModelPackage.PROGRAM_MEMBERSHIP__MEMBERSHIP:
				setMembership(MEMBERSHIP_EDEFAULT);
				return;
			case ModelPackage.PROGRAM_MEMBERSHIP__EDUCATION_SERVICE:
				setEducationService(EDUCATION_SERVICE_EDEFAULT);
				return;
			case ModelPackage.PROGRAM_MEMBERSHIP__EDUCATION_SERVICE_ACADEMIC_YEAR:
				setEducationServiceAcademicYear(EDUCATION_SERVICE_ACADEMIC_YEAR_EDEFAULT);
				return;
			case ModelPackage.PROGRAM_MEMBERSHIP__CALIFORNIA_PARTNERSHIP_ACADEMY_ID:
				setCaliforniaPartnershipAcademyId(CALIFORNIA_PARTNERSHIP_ACADEMY_ID_EDEFAULT);
				return;
			case ModelPackage.PROGRAM_MEMBERSHIP__MIGRANT_STUDENT_ID:
				setMigrantStudentId(MIGRANT_STUDENT_ID_EDEFAULT);
				return;
			case ModelPackage.PROGRAM_MEMBERSHIP__PRIMARY_DISABILITY:
				setPrimaryDisability(PRIMARY_DISABILITY_EDEFAULT);
				return;
			case ModelPackage.PROGRAM_MEMBERSHIP__DISTRICT_OF_SPECIAL_EDUCATION_ACCOUNTABILITY:
				setDistrictOfSpecialEducationAccountability(DISTRICT_OF_SPECIAL_EDUCATION_ACCOUNTABILITY_EDEFAULT);
				return;
			case ModelPackage.PROGRAM_MEMBERSHIP__HOMELESS_DWELLING_TYPE:
				setHomelessDwellingType(HOMELESS_DWELLING_TYPE_EDEFAULT);
				return;
			case ModelPackage.PROGRAM_MEMBERSHIP__UNACCOMPANIED_YOUTH:
				setUnaccompaniedYouth(UNACCOMPANIED_YOUTH_EDEFAULT);
				return;
			case ModelPackage.PROGRAM_MEMBERSHIP__RUNAWAY_YOUTH:
				setRunawayYouth(RUNAWAY_YOUTH_EDEFAULT);
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
			case ModelPackage.PROGRAM_MEMBERSHIP__STUDENT:
				return getStudent() != null;
			case ModelPackage.PROGRAM_MEMBERSHIP__SCHOOL:
				return school != null;
			case ModelPackage.PROGRAM_MEMBERSHIP__PROGRAM:
				return PROGRAM_EDEFAULT == null ? program != null : !PROGRAM_EDEFAULT.equals(program);
			case ModelPackage.PROGRAM_MEMBERSHIP__MEMBERSHIP:
				return MEMBERSHIP_EDEFAULT == null ? membership != null : !MEMBERSHIP_EDEFAULT.equals(membership);
			case ModelPackage.PROGRAM_MEMBERSHIP__EDUCATION_SERVICE:
				return EDUCATION_SERVICE_EDEFAULT == null ? educationService != null : !EDUCATION_SERVICE_EDEFAULT.equals(educationService);
			case ModelPackage.PROGRAM_MEMBERSHIP__EDUCATION_SERVICE_ACADEMIC_YEAR:
				return EDUCATION_SERVICE_ACADEMIC_YEAR_EDEFAULT == null ? educationServiceAcademicYear != null : !EDUCATION_SERVICE_ACADEMIC_YEAR_EDEFAULT.equals(educationServiceAcademicYear);
			case ModelPackage.PROGRAM_MEMBERSHIP__CALIFORNIA_PARTNERSHIP_ACADEMY_ID:
				return CALIFORNIA_PARTNERSHIP_ACADEMY_ID_EDEFAULT == null ? californiaPartnershipAcademyId != null : !CALIFORNIA_PARTNERSHIP_ACADEMY_ID_EDEFAULT.equals(californiaPartnershipAcademyId);
			case ModelPackage.PROGRAM_MEMBERSHIP__MIGRANT_STUDENT_ID:
				return MIGRANT_STUDENT_ID_EDEFAULT == null ? migrantStudentId != null : !MIGRANT_STUDENT_ID_EDEFAULT.equals(migrantStudentId);
			case ModelPackage.PROGRAM_MEMBERSHIP__PRIMARY_DISABILITY:
				return PRIMARY_DISABILITY_EDEFAULT == null ? primaryDisability != null : !PRIMARY_DISABILITY_EDEFAULT.equals(primaryDisability);
			case ModelPackage.PROGRAM_MEMBERSHIP__DISTRICT_OF_SPECIAL_EDUCATION_ACCOUNTABILITY:
				return DISTRICT_OF_SPECIAL_EDUCATION_ACCOUNTABILITY_EDEFAULT == null ? districtOfSpecialEducationAccountability != null : !DISTRICT_OF_SPECIAL_EDUCATION_ACCOUNTABILITY_EDEFAULT.equals(districtOfSpecialEducationAccountability);
			case ModelPackage.PROGRAM_MEMBERSHIP__HOMELESS_DWELLING_TYPE:
				return HOMELESS_DWELLING_TYPE_EDEFAULT == null ? homelessDwellingType != null : !HOMELESS_DWELLING_TYPE_EDEFAULT.equals(homelessDwellingType);
			case ModelPackage.PROGRAM_MEMBERSHIP__UNACCOMPANIED_YOUTH:
				return UNACCOMPANIED_YOUTH_EDEFAULT == null ? unaccompaniedYouth != null : !UNACCOMPANIED_YOUTH_EDEFAULT.equals(unaccompaniedYouth);
			case ModelPackage.PROGRAM_MEMBERSHIP__RUNAWAY_YOUTH:
				return RUNAWAY_YOUTH_EDEFAULT == null ? runawayYouth != null : !RUNAWAY_YOUTH_EDEFAULT.equals(runawayYouth);
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
		result.append(" (program: ");
		result.append(program);
		result.append(", membership: ");
		result.append(membership);
		result.append(", educationService: ");
		result.append(educationService);
		result.append(", educationServiceAcademicYear: ");
		result.append(educationServiceAcademicYear);
		result.append(", californiaPartnershipAcademyId: ");
		result.append(californiaPartnershipAcademyId);
		result.append(", migrantStudentId: ");
		result.append(migrantStudentId);
		result.append(", primaryDisability: ");
		result.append(primaryDisability);
		result.append(", districtOfSpecialEducationAccountability: ");
		result.append(districtOfSpecialEducationAccountability);
		result.append(", homelessDwellingType: ");
		result.append(homelessDwellingType);
		result.append(", unaccompaniedYouth: ");
		result.append(unaccompaniedYouth);
		result.append(", runawayYouth: ");
		result.append(runawayYouth);
		result.append(')');
		return result.toString();
	}

} //ProgramMembershipImpl
