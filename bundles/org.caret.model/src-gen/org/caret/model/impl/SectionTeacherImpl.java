/**
 */
package org.caret.model.impl;

import org.caret.model.ModelPackage;
import org.caret.model.Section;
import org.caret.model.SectionTeacher;
import org.caret.model.StaffMember;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Section Teacher</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.caret.model.impl.SectionTeacherImpl#getSection <em>Section</em>}</li>
 *   <li>{@link org.caret.model.impl.SectionTeacherImpl#getStaffMember <em>Staff Member</em>}</li>
 *   <li>{@link org.caret.model.impl.SectionTeacherImpl#getClassId <em>Class Id</em>}</li>
 *   <li>{@link org.caret.model.impl.SectionTeacherImpl#getMultipleTeacher <em>Multiple Teacher</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SectionTeacherImpl extends RecordImpl implements SectionTeacher {
	/**
	 * The cached value of the '{@link #getStaffMember() <em>Staff Member</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStaffMember()
	 * @generated
	 * @ordered
	 */
	protected StaffMember staffMember;

	/**
	 * The default value of the '{@link #getClassId() <em>Class Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClassId()
	 * @generated
	 * @ordered
	 */
	protected static final String CLASS_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getClassId() <em>Class Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClassId()
	 * @generated
	 * @ordered
	 */
	protected String classId = CLASS_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getMultipleTeacher() <em>Multiple Teacher</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMultipleTeacher()
	 * @generated
	 * @ordered
	 */
	protected static final String MULTIPLE_TEACHER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMultipleTeacher() <em>Multiple Teacher</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMultipleTeacher()
	 * @generated
	 * @ordered
	 */
	protected String multipleTeacher = MULTIPLE_TEACHER_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SectionTeacherImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.SECTION_TEACHER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Section getSection() {
		if (eContainerFeatureID() != ModelPackage.SECTION_TEACHER__SECTION) return null;
		return (Section)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSection(Section newSection, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newSection, ModelPackage.SECTION_TEACHER__SECTION, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSection(Section newSection) {
		if (newSection != eInternalContainer() || (eContainerFeatureID() != ModelPackage.SECTION_TEACHER__SECTION && newSection != null)) {
			if (EcoreUtil.isAncestor(this, newSection))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newSection != null)
				msgs = ((InternalEObject)newSection).eInverseAdd(this, ModelPackage.SECTION__TEACHERS, Section.class, msgs);
			msgs = basicSetSection(newSection, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SECTION_TEACHER__SECTION, newSection, newSection));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StaffMember getStaffMember() {
		return staffMember;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStaffMember(StaffMember newStaffMember) {
		StaffMember oldStaffMember = staffMember;
		staffMember = newStaffMember;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SECTION_TEACHER__STAFF_MEMBER, oldStaffMember, staffMember));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getClassId() {
		return classId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClassId(String newClassId) {
		String oldClassId = classId;
		classId = newClassId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SECTION_TEACHER__CLASS_ID, oldClassId, classId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMultipleTeacher() {
		return multipleTeacher;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMultipleTeacher(String newMultipleTeacher) {
		String oldMultipleTeacher = multipleTeacher;
		multipleTeacher = newMultipleTeacher;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SECTION_TEACHER__MULTIPLE_TEACHER, oldMultipleTeacher, multipleTeacher));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.SECTION_TEACHER__SECTION:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetSection((Section)otherEnd, msgs);
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
			case ModelPackage.SECTION_TEACHER__SECTION:
				return basicSetSection(null, msgs);
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
			case ModelPackage.SECTION_TEACHER__SECTION:
				return eInternalContainer().eInverseRemove(this, ModelPackage.SECTION__TEACHERS, Section.class, msgs);
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
			case ModelPackage.SECTION_TEACHER__SECTION:
				return getSection();
			case ModelPackage.SECTION_TEACHER__STAFF_MEMBER:
				return getStaffMember();
			case ModelPackage.SECTION_TEACHER__CLASS_ID:
				return getClassId();
			case ModelPackage.SECTION_TEACHER__MULTIPLE_TEACHER:
				return getMultipleTeacher();
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
			case ModelPackage.SECTION_TEACHER__SECTION:
				setSection((Section)newValue);
				return;
			case ModelPackage.SECTION_TEACHER__STAFF_MEMBER:
				setStaffMember((StaffMember)newValue);
				return;
			case ModelPackage.SECTION_TEACHER__CLASS_ID:
				setClassId((String)newValue);
				return;
			case ModelPackage.SECTION_TEACHER__MULTIPLE_TEACHER:
				setMultipleTeacher((String)newValue);
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
			case ModelPackage.SECTION_TEACHER__SECTION:
				setSection((Section)null);
				return;
			case ModelPackage.SECTION_TEACHER__STAFF_MEMBER:
				setStaffMember((StaffMember)null);
				return;
			case ModelPackage.SECTION_TEACHER__CLASS_ID:
				setClassId(CLASS_ID_EDEFAULT);
				return;
			case ModelPackage.SECTION_TEACHER__MULTIPLE_TEACHER:
				setMultipleTeacher(MULTIPLE_TEACHER_EDEFAULT);
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
			case ModelPackage.SECTION_TEACHER__SECTION:
				return getSection() != null;
			case ModelPackage.SECTION_TEACHER__STAFF_MEMBER:
				return staffMember != null;
			case ModelPackage.SECTION_TEACHER__CLASS_ID:
				return CLASS_ID_EDEFAULT == null ? classId != null : !CLASS_ID_EDEFAULT.equals(classId);
			case ModelPackage.SECTION_TEACHER__MULTIPLE_TEACHER:
				return MULTIPLE_TEACHER_EDEFAULT == null ? multipleTeacher != null : !MULTIPLE_TEACHER_EDEFAULT.equals(multipleTeacher);
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
		result.append(" (classId: ");
		result.append(classId);
		result.append(", multipleTeacher: ");
		result.append(multipleTeacher);
		result.append(')');
		return result.toString();
	}

} //SectionTeacherImpl
