/**
 */
package org.caret.model.impl;

import java.math.BigDecimal;

import org.caret.model.ModelPackage;
import org.caret.model.School;
import org.caret.model.StaffAssignment;
import org.caret.model.StaffMember;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Staff Assignment</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.caret.model.impl.StaffAssignmentImpl#getStaffMember <em>Staff Member</em>}</li>
 *   <li>{@link org.caret.model.impl.StaffAssignmentImpl#getAcademicYear <em>Academic Year</em>}</li>
 *   <li>{@link org.caret.model.impl.StaffAssignmentImpl#getSchool <em>School</em>}</li>
 *   <li>{@link org.caret.model.impl.StaffAssignmentImpl#getJobClassification <em>Job Classification</em>}</li>
 *   <li>{@link org.caret.model.impl.StaffAssignmentImpl#getSequence <em>Sequence</em>}</li>
 *   <li>{@link org.caret.model.impl.StaffAssignmentImpl#getFullTimeEquivalentPercent <em>Full Time Equivalent Percent</em>}</li>
 *   <li>{@link org.caret.model.impl.StaffAssignmentImpl#getNonClassroomAssignment1 <em>Non Classroom Assignment1</em>}</li>
 *   <li>{@link org.caret.model.impl.StaffAssignmentImpl#getNonClassroomAssignment2 <em>Non Classroom Assignment2</em>}</li>
 *   <li>{@link org.caret.model.impl.StaffAssignmentImpl#getNonClassroomAssignment3 <em>Non Classroom Assignment3</em>}</li>
 *   <li>{@link org.caret.model.impl.StaffAssignmentImpl#getNonClassroomAssignment4 <em>Non Classroom Assignment4</em>}</li>
 *   <li>{@link org.caret.model.impl.StaffAssignmentImpl#getNonClassroomAssignment5 <em>Non Classroom Assignment5</em>}</li>
 *   <li>{@link org.caret.model.impl.StaffAssignmentImpl#getNonClassroomAssignment6 <em>Non Classroom Assignment6</em>}</li>
 *   <li>{@link org.caret.model.impl.StaffAssignmentImpl#getNonClassroomAssignment7 <em>Non Classroom Assignment7</em>}</li>
 * </ul>
 *
 * @generated
 */
public class StaffAssignmentImpl extends RecordImpl implements StaffAssignment {
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
	 * The default value of the '{@link #getJobClassification() <em>Job Classification</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getJobClassification()
	 * @generated
	 * @ordered
	 */
	protected static final String JOB_CLASSIFICATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getJobClassification() <em>Job Classification</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getJobClassification()
	 * @generated
	 * @ordered
	 */
	protected String jobClassification = JOB_CLASSIFICATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getSequence() <em>Sequence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSequence()
	 * @generated
	 * @ordered
	 */
	protected static final Integer SEQUENCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSequence() <em>Sequence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSequence()
	 * @generated
	 * @ordered
	 */
	protected Integer sequence = SEQUENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getFullTimeEquivalentPercent() <em>Full Time Equivalent Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFullTimeEquivalentPercent()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal FULL_TIME_EQUIVALENT_PERCENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFullTimeEquivalentPercent() <em>Full Time Equivalent Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFullTimeEquivalentPercent()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal fullTimeEquivalentPercent = FULL_TIME_EQUIVALENT_PERCENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getNonClassroomAssignment1() <em>Non Classroom Assignment1</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNonClassroomAssignment1()
	 * @generated
	 * @ordered
	 */
	protected static final String NON_CLASSROOM_ASSIGNMENT1_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNonClassroomAssignment1() <em>Non Classroom Assignment1</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNonClassroomAssignment1()
	 * @generated
	 * @ordered
	 */
	protected String nonClassroomAssignment1 = NON_CLASSROOM_ASSIGNMENT1_EDEFAULT;

	/**
	 * The default value of the '{@link #getNonClassroomAssignment2() <em>Non Classroom Assignment2</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNonClassroomAssignment2()
	 * @generated
	 * @ordered
	 */
	protected static final String NON_CLASSROOM_ASSIGNMENT2_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNonClassroomAssignment2() <em>Non Classroom Assignment2</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNonClassroomAssignment2()
	 * @generated
	 * @ordered
	 */
	protected String nonClassroomAssignment2 = NON_CLASSROOM_ASSIGNMENT2_EDEFAULT;

	/**
	 * The default value of the '{@link #getNonClassroomAssignment3() <em>Non Classroom Assignment3</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNonClassroomAssignment3()
	 * @generated
	 * @ordered
	 */
	protected static final String NON_CLASSROOM_ASSIGNMENT3_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNonClassroomAssignment3() <em>Non Classroom Assignment3</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNonClassroomAssignment3()
	 * @generated
	 * @ordered
	 */
	protected String nonClassroomAssignment3 = NON_CLASSROOM_ASSIGNMENT3_EDEFAULT;

	/**
	 * The default value of the '{@link #getNonClassroomAssignment4() <em>Non Classroom Assignment4</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNonClassroomAssignment4()
	 * @generated
	 * @ordered
	 */
	protected static final String NON_CLASSROOM_ASSIGNMENT4_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNonClassroomAssignment4() <em>Non Classroom Assignment4</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNonClassroomAssignment4()
	 * @generated
	 * @ordered
	 */
	protected String nonClassroomAssignment4 = NON_CLASSROOM_ASSIGNMENT4_EDEFAULT;

	/**
	 * The default value of the '{@link #getNonClassroomAssignment5() <em>Non Classroom Assignment5</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNonClassroomAssignment5()
	 * @generated
	 * @ordered
	 */
	protected static final String NON_CLASSROOM_ASSIGNMENT5_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNonClassroomAssignment5() <em>Non Classroom Assignment5</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNonClassroomAssignment5()
	 * @generated
	 * @ordered
	 */
	protected String nonClassroomAssignment5 = NON_CLASSROOM_ASSIGNMENT5_EDEFAULT;

	/**
	 * The default value of the '{@link #getNonClassroomAssignment6() <em>Non Classroom Assignment6</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNonClassroomAssignment6()
	 * @generated
	 * @ordered
	 */
	protected static final String NON_CLASSROOM_ASSIGNMENT6_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNonClassroomAssignment6() <em>Non Classroom Assignment6</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNonClassroomAssignment6()
	 * @generated
	 * @ordered
	 */
	protected String nonClassroomAssignment6 = NON_CLASSROOM_ASSIGNMENT6_EDEFAULT;

	/**
	 * The default value of the '{@link #getNonClassroomAssignment7() <em>Non Classroom Assignment7</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNonClassroomAssignment7()
	 * @generated
	 * @ordered
	 */
	protected static final String NON_CLASSROOM_ASSIGNMENT7_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNonClassroomAssignment7() <em>Non Classroom Assignment7</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNonClassroomAssignment7()
	 * @generated
	 * @ordered
	 */
	protected String nonClassroomAssignment7 = NON_CLASSROOM_ASSIGNMENT7_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StaffAssignmentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.STAFF_ASSIGNMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StaffMember getStaffMember() {
		if (eContainerFeatureID() != ModelPackage.STAFF_ASSIGNMENT__STAFF_MEMBER) return null;
		return (StaffMember)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetStaffMember(StaffMember newStaffMember, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newStaffMember, ModelPackage.STAFF_ASSIGNMENT__STAFF_MEMBER, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStaffMember(StaffMember newStaffMember) {
		if (newStaffMember != eInternalContainer() || (eContainerFeatureID() != ModelPackage.STAFF_ASSIGNMENT__STAFF_MEMBER && newStaffMember != null)) {
			if (EcoreUtil.isAncestor(this, newStaffMember))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newStaffMember != null)
				msgs = ((InternalEObject)newStaffMember).eInverseAdd(this, ModelPackage.STAFF_MEMBER__ASSIGNMENTS, StaffMember.class, msgs);
			msgs = basicSetStaffMember(newStaffMember, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STAFF_ASSIGNMENT__STAFF_MEMBER, newStaffMember, newStaffMember));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STAFF_ASSIGNMENT__ACADEMIC_YEAR, oldAcademicYear, academicYear));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STAFF_ASSIGNMENT__SCHOOL, oldSchool, school));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getJobClassification() {
		return jobClassification;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setJobClassification(String newJobClassification) {
		String oldJobClassification = jobClassification;
		jobClassification = newJobClassification;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STAFF_ASSIGNMENT__JOB_CLASSIFICATION, oldJobClassification, jobClassification));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getSequence() {
		return sequence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSequence(Integer newSequence) {
		Integer oldSequence = sequence;
		sequence = newSequence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STAFF_ASSIGNMENT__SEQUENCE, oldSequence, sequence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getFullTimeEquivalentPercent() {
		return fullTimeEquivalentPercent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFullTimeEquivalentPercent(BigDecimal newFullTimeEquivalentPercent) {
		BigDecimal oldFullTimeEquivalentPercent = fullTimeEquivalentPercent;
		fullTimeEquivalentPercent = newFullTimeEquivalentPercent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STAFF_ASSIGNMENT__FULL_TIME_EQUIVALENT_PERCENT, oldFullTimeEquivalentPercent, fullTimeEquivalentPercent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNonClassroomAssignment1() {
		return nonClassroomAssignment1;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNonClassroomAssignment1(String newNonClassroomAssignment1) {
		String oldNonClassroomAssignment1 = nonClassroomAssignment1;
		nonClassroomAssignment1 = newNonClassroomAssignment1;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STAFF_ASSIGNMENT__NON_CLASSROOM_ASSIGNMENT1, oldNonClassroomAssignment1, nonClassroomAssignment1));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNonClassroomAssignment2() {
		return nonClassroomAssignment2;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNonClassroomAssignment2(String newNonClassroomAssignment2) {
		String oldNonClassroomAssignment2 = nonClassroomAssignment2;
		nonClassroomAssignment2 = newNonClassroomAssignment2;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STAFF_ASSIGNMENT__NON_CLASSROOM_ASSIGNMENT2, oldNonClassroomAssignment2, nonClassroomAssignment2));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNonClassroomAssignment3() {
		return nonClassroomAssignment3;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNonClassroomAssignment3(String newNonClassroomAssignment3) {
		String oldNonClassroomAssignment3 = nonClassroomAssignment3;
		nonClassroomAssignment3 = newNonClassroomAssignment3;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STAFF_ASSIGNMENT__NON_CLASSROOM_ASSIGNMENT3, oldNonClassroomAssignment3, nonClassroomAssignment3));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNonClassroomAssignment4() {
		return nonClassroomAssignment4;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNonClassroomAssignment4(String newNonClassroomAssignment4) {
		String oldNonClassroomAssignment4 = nonClassroomAssignment4;
		nonClassroomAssignment4 = newNonClassroomAssignment4;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STAFF_ASSIGNMENT__NON_CLASSROOM_ASSIGNMENT4, oldNonClassroomAssignment4, nonClassroomAssignment4));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNonClassroomAssignment5() {
		return nonClassroomAssignment5;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNonClassroomAssignment5(String newNonClassroomAssignment5) {
		String oldNonClassroomAssignment5 = nonClassroomAssignment5;
		nonClassroomAssignment5 = newNonClassroomAssignment5;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STAFF_ASSIGNMENT__NON_CLASSROOM_ASSIGNMENT5, oldNonClassroomAssignment5, nonClassroomAssignment5));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNonClassroomAssignment6() {
		return nonClassroomAssignment6;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNonClassroomAssignment6(String newNonClassroomAssignment6) {
		String oldNonClassroomAssignment6 = nonClassroomAssignment6;
		nonClassroomAssignment6 = newNonClassroomAssignment6;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STAFF_ASSIGNMENT__NON_CLASSROOM_ASSIGNMENT6, oldNonClassroomAssignment6, nonClassroomAssignment6));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNonClassroomAssignment7() {
		return nonClassroomAssignment7;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNonClassroomAssignment7(String newNonClassroomAssignment7) {
		String oldNonClassroomAssignment7 = nonClassroomAssignment7;
		nonClassroomAssignment7 = newNonClassroomAssignment7;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STAFF_ASSIGNMENT__NON_CLASSROOM_ASSIGNMENT7, oldNonClassroomAssignment7, nonClassroomAssignment7));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.STAFF_ASSIGNMENT__STAFF_MEMBER:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetStaffMember((StaffMember)otherEnd, msgs);
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
			case ModelPackage.STAFF_ASSIGNMENT__STAFF_MEMBER:
				return basicSetStaffMember(null, msgs);
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
			case ModelPackage.STAFF_ASSIGNMENT__STAFF_MEMBER:
				return eInternalContainer().eInverseRemove(this, ModelPackage.STAFF_MEMBER__ASSIGNMENTS, StaffMember.class, msgs);
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
			case ModelPackage.STAFF_ASSIGNMENT__STAFF_MEMBER:
				return getStaffMember();
			case ModelPackage.STAFF_ASSIGNMENT__ACADEMIC_YEAR:
				return getAcademicYear();
			case ModelPackage.STAFF_ASSIGNMENT__SCHOOL:
				return getSchool();
			case ModelPackage.STAFF_ASSIGNMENT__JOB_CLASSIFICATION:
				return getJobClassification();
			case ModelPackage.STAFF_ASSIGNMENT__SEQUENCE:
				return getSequence();
			case ModelPackage.STAFF_ASSIGNMENT__FULL_TIME_EQUIVALENT_PERCENT:
				return getFullTimeEquivalentPercent();
			case ModelPackage.STAFF_ASSIGNMENT__NON_CLASSROOM_ASSIGNMENT1:
				return getNonClassroomAssignment1();
			case ModelPackage.STAFF_ASSIGNMENT__NON_CLASSROOM_ASSIGNMENT2:
				return getNonClassroomAssignment2();
			case ModelPackage.STAFF_ASSIGNMENT__NON_CLASSROOM_ASSIGNMENT3:
				return getNonClassroomAssignment3();
			case ModelPackage.STAFF_ASSIGNMENT__NON_CLASSROOM_ASSIGNMENT4:
				return getNonClassroomAssignment4();
			case ModelPackage.STAFF_ASSIGNMENT__NON_CLASSROOM_ASSIGNMENT5:
				return getNonClassroomAssignment5();
			case ModelPackage.STAFF_ASSIGNMENT__NON_CLASSROOM_ASSIGNMENT6:
				return getNonClassroomAssignment6();
			case ModelPackage.STAFF_ASSIGNMENT__NON_CLASSROOM_ASSIGNMENT7:
				return getNonClassroomAssignment7();
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
			case ModelPackage.STAFF_ASSIGNMENT__STAFF_MEMBER:
				setStaffMember((StaffMember)newValue);
				return;
			case ModelPackage.STAFF_ASSIGNMENT__ACADEMIC_YEAR:
				setAcademicYear((String)newValue);
				return;
			case ModelPackage.STAFF_ASSIGNMENT__SCHOOL:
				setSchool((School)newValue);
				return;
			case ModelPackage.STAFF_ASSIGNMENT__JOB_CLASSIFICATION:
				setJobClassification((String)newValue);
				return;
			case ModelPackage.STAFF_ASSIGNMENT__SEQUENCE:
				setSequence((Integer)newValue);
				return;
			case ModelPackage.STAFF_ASSIGNMENT__FULL_TIME_EQUIVALENT_PERCENT:
				setFullTimeEquivalentPercent((BigDecimal)newValue);
				return;
			case ModelPackage.STAFF_ASSIGNMENT__NON_CLASSROOM_ASSIGNMENT1:
				setNonClassroomAssignment1((String)newValue);
				return;
			case ModelPackage.STAFF_ASSIGNMENT__NON_CLASSROOM_ASSIGNMENT2:
				setNonClassroomAssignment2((String)newValue);
				return;
			case ModelPackage.STAFF_ASSIGNMENT__NON_CLASSROOM_ASSIGNMENT3:
				setNonClassroomAssignment3((String)newValue);
				return;
			case ModelPackage.STAFF_ASSIGNMENT__NON_CLASSROOM_ASSIGNMENT4:
				setNonClassroomAssignment4((String)newValue);
				return;
			case ModelPackage.STAFF_ASSIGNMENT__NON_CLASSROOM_ASSIGNMENT5:
				setNonClassroomAssignment5((String)newValue);
				return;
			case ModelPackage.STAFF_ASSIGNMENT__NON_CLASSROOM_ASSIGNMENT6:
				setNonClassroomAssignment6((String)newValue);
				return;
			case ModelPackage.STAFF_ASSIGNMENT__NON_CLASSROOM_ASSIGNMENT7:
				setNonClassroomAssignment7((String)newValue);
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
			case ModelPackage.STAFF_ASSIGNMENT__STAFF_MEMBER:
				setStaffMember((StaffMember)null);
				return;
			case ModelPackage.STAFF_ASSIGNMENT__ACADEMIC_YEAR:
				setAcademicYear(ACADEMIC_YEAR_EDEFAULT);
				return;
			case ModelPackage.STAFF_ASSIGNMENT__SCHOOL:
				setSchool((School)null);
				return;
			case ModelPackage.STAFF_ASSIGNMENT__JOB_CLASSIFICATION:
				setJobClassification(JOB_CLASSIFICATION_EDEFAULT);
				return;
			case ModelPackage.STAFF_ASSIGNMENT__SEQUENCE:
				setSequence(SEQUENCE_EDEFAULT);
				return;
			case ModelPackage.STAFF_ASSIGNMENT__FULL_TIME_EQUIVALENT_PERCENT:
				setFullTimeEquivalentPercent(FULL_TIME_EQUIVALENT_PERCENT_EDEFAULT);
				return;
			case ModelPackage.STAFF_ASSIGNMENT__NON_CLASSROOM_ASSIGNMENT1:
				setNonClassroomAssignment1(NON_CLASSROOM_ASSIGNMENT1_EDEFAULT);
				return;
			case ModelPackage.STAFF_ASSIGNMENT__NON_CLASSROOM_ASSIGNMENT2:
				setNonClassroomAssignment2(NON_CLASSROOM_ASSIGNMENT2_EDEFAULT);
				return;
			case ModelPackage.STAFF_ASSIGNMENT__NON_CLASSROOM_ASSIGNMENT3:
				setNonClassroomAssignment3(NON_CLASSROOM_ASSIGNMENT3_EDEFAULT);
				return;
			case ModelPackage.STAFF_ASSIGNMENT__NON_CLASSROOM_ASSIGNMENT4:
				setNonClassroomAssignment4(NON_CLASSROOM_ASSIGNMENT4_EDEFAULT);
				return;
			case ModelPackage.STAFF_ASSIGNMENT__NON_CLASSROOM_ASSIGNMENT5:
				setNonClassroomAssignment5(NON_CLASSROOM_ASSIGNMENT5_EDEFAULT);
				return;
			case ModelPackage.STAFF_ASSIGNMENT__NON_CLASSROOM_ASSIGNMENT6:
				setNonClassroomAssignment6(NON_CLASSROOM_ASSIGNMENT6_EDEFAULT);
				return;
			case ModelPackage.STAFF_ASSIGNMENT__NON_CLASSROOM_ASSIGNMENT7:
				setNonClassroomAssignment7(NON_CLASSROOM_ASSIGNMENT7_EDEFAULT);
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
			case ModelPackage.STAFF_ASSIGNMENT__STAFF_MEMBER:
				return getStaffMember() != null;
			case ModelPackage.STAFF_ASSIGNMENT__ACADEMIC_YEAR:
				return ACADEMIC_YEAR_EDEFAULT == null ? academicYear != null : !ACADEMIC_YEAR_EDEFAULT.equals(academicYear);
			case ModelPackage.STAFF_ASSIGNMENT__SCHOOL:
				return school != null;
			case ModelPackage.STAFF_ASSIGNMENT__JOB_CLASSIFICATION:
				return JOB_CLASSIFICATION_EDEFAULT == null ? jobClassification != null : !JOB_CLASSIFICATION_EDEFAULT.equals(jobClassification);
			case ModelPackage.STAFF_ASSIGNMENT__SEQUENCE:
				return SEQUENCE_EDEFAULT == null ? sequence != null : !SEQUENCE_EDEFAULT.equals(sequence);
			case ModelPackage.STAFF_ASSIGNMENT__FULL_TIME_EQUIVALENT_PERCENT:
				return FULL_TIME_EQUIVALENT_PERCENT_EDEFAULT == null ? fullTimeEquivalentPercent != null : !FULL_TIME_EQUIVALENT_PERCENT_EDEFAULT.equals(fullTimeEquivalentPercent);
			case ModelPackage.STAFF_ASSIGNMENT__NON_CLASSROOM_ASSIGNMENT1:
				return NON_CLASSROOM_ASSIGNMENT1_EDEFAULT == null ? nonClassroomAssignment1 != null : !NON_CLASSROOM_ASSIGNMENT1_EDEFAULT.equals(nonClassroomAssignment1);
			case ModelPackage.STAFF_ASSIGNMENT__NON_CLASSROOM_ASSIGNMENT2:
				return NON_CLASSROOM_ASSIGNMENT2_EDEFAULT == null ? nonClassroomAssignment2 != null : !NON_CLASSROOM_ASSIGNMENT2_EDEFAULT.equals(nonClassroomAssignment2);
			case ModelPackage.STAFF_ASSIGNMENT__NON_CLASSROOM_ASSIGNMENT3:
				return NON_CLASSROOM_ASSIGNMENT3_EDEFAULT == null ? nonClassroomAssignment3 != null : !NON_CLASSROOM_ASSIGNMENT3_EDEFAULT.equals(nonClassroomAssignment3);
			case ModelPackage.STAFF_ASSIGNMENT__NON_CLASSROOM_ASSIGNMENT4:
				return NON_CLASSROOM_ASSIGNMENT4_EDEFAULT == null ? nonClassroomAssignment4 != null : !NON_CLASSROOM_ASSIGNMENT4_EDEFAULT.equals(nonClassroomAssignment4);
			case ModelPackage.STAFF_ASSIGNMENT__NON_CLASSROOM_ASSIGNMENT5:
				return NON_CLASSROOM_ASSIGNMENT5_EDEFAULT == null ? nonClassroomAssignment5 != null : !NON_CLASSROOM_ASSIGNMENT5_EDEFAULT.equals(nonClassroomAssignment5);
			case ModelPackage.STAFF_ASSIGNMENT__NON_CLASSROOM_ASSIGNMENT6:
				return NON_CLASSROOM_ASSIGNMENT6_EDEFAULT == null ? nonClassroomAssignment6 != null : !NON_CLASSROOM_ASSIGNMENT6_EDEFAULT.equals(nonClassroomAssignment6);
			case ModelPackage.STAFF_ASSIGNMENT__NON_CLASSROOM_ASSIGNMENT7:
				return NON_CLASSROOM_ASSIGNMENT7_EDEFAULT == null ? nonClassroomAssignment7 != null : !NON_CLASSROOM_ASSIGNMENT7_EDEFAULT.equals(nonClassroomAssignment7);
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
		result.append(", jobClassification: ");
		result.append(jobClassification);
		result.append(", sequence: ");
		result.append(sequence);
		result.append(", fullTimeEquivalentPercent: ");
		result.append(fullTimeEquivalentPercent);
		result.append(", nonClassroomAssignment1: ");
		result.append(nonClassroomAssignment1);
		result.append(", nonClassroomAssignment2: ");
		result.append(nonClassroomAssignment2);
		result.append(", nonClassroomAssignment3: ");
		result.append(nonClassroomAssignment3);
		result.append(", nonClassroomAssignment4: ");
		result.append(nonClassroomAssignment4);
		result.append(", nonClassroomAssignment5: ");
		result.append(nonClassroomAssignment5);
		result.append(", nonClassroomAssignment6: ");
		result.append(nonClassroomAssignment6);
		result.append(", nonClassroomAssignment7: ");
		result.append(nonClassroomAssignment7);
		result.append(')');
		return result.toString();
	}

} //StaffAssignmentImpl
