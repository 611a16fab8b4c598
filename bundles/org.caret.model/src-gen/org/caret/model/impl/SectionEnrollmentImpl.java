/**
 */
package org.caret.model.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.caret.model.Mark;
import org.caret.model.ModelPackage;
import org.caret.model.Section;
import org.caret.model.SectionEnrollment;
import org.caret.model.Student;

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
 * An implementation of the model object '<em><b>Section Enrollment</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.caret.model.impl.SectionEnrollmentImpl#getSection <em>Section</em>}</li>
 *   <li>{@link org.caret.model.impl.SectionEnrollmentImpl#getStudent <em>Student</em>}</li>
 *   <li>{@link org.caret.model.impl.SectionEnrollmentImpl#getStart <em>Start</em>}</li>
 *   <li>{@link org.caret.model.impl.SectionEnrollmentImpl#getExitDate <em>Exit Date</em>}</li>
 *   <li>{@link org.caret.model.impl.SectionEnrollmentImpl#getUcCsuAdmissionRequirement <em>Uc Csu Admission Requirement</em>}</li>
 *   <li>{@link org.caret.model.impl.SectionEnrollmentImpl#getMarks <em>Marks</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SectionEnrollmentImpl extends RecordImpl implements SectionEnrollment {
	/**
	 * The cached value of the '{@link #getStudent() <em>Student</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStudent()
	 * @generated
	 * @ordered
	 */
	protected Student student;

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
	 * The default value of the '{@link #getUcCsuAdmissionRequirement() <em>Uc Csu Admission Requirement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUcCsuAdmissionRequirement()
	 * @generated
	 * @ordered
	 */
	protected static final String UC_CSU_ADMISSION_REQUIREMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUcCsuAdmissionRequirement() <em>Uc Csu Admission Requirement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUcCsuAdmissionRequirement()
	 * @generated
	 * @ordered
	 */
	protected String ucCsuAdmissionRequirement = UC_CSU_ADMISSION_REQUIREMENT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getMarks() <em>Marks</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMarks()
	 * @generated
	 * @ordered
	 */
	protected EList<Mark> marks;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SectionEnrollmentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.SECTION_ENROLLMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Section getSection() {
		if (eContainerFeatureID() != ModelPackage.SECTION_ENROLLMENT__SECTION) return null;
		return (Section)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSection(Section newSection, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newSection, ModelPackage.SECTION_ENROLLMENT__SECTION, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSection(Section newSection) {
		if (newSection != eInternalContainer() || (eContainerFeatureID() != ModelPackage.SECTION_ENROLLMENT__SECTION && newSection != null)) {
			if (EcoreUtil.isAncestor(this, newSection))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newSection != null)
				msgs = ((InternalEObject)newSection).eInverseAdd(this, ModelPackage.SECTION__ENROLLMENTS, Section.class, msgs);
			msgs = basicSetSection(newSection, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SECTION_ENROLLMENT__SECTION, newSection, newSection));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Student getStudent() {
		return student;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStudent(Student newStudent) {
		Student oldStudent = student;
		student = newStudent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SECTION_ENROLLMENT__STUDENT, oldStudent, student));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SECTION_ENROLLMENT__START, oldStart, start));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SECTION_ENROLLMENT__EXIT_DATE, oldExitDate, exitDate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUcCsuAdmissionRequirement() {
		return ucCsuAdmissionRequirement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUcCsuAdmissionRequirement(String newUcCsuAdmissionRequirement) {
		String oldUcCsuAdmissionRequirement = ucCsuAdmissionRequirement;
		ucCsuAdmissionRequirement = newUcCsuAdmissionRequirement;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SECTION_ENROLLMENT__UC_CSU_ADMISSION_REQUIREMENT, oldUcCsuAdmissionRequirement, ucCsuAdmissionRequirement));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Mark> getMarks() {
		if (marks == null) {
			marks = new EObjectContainmentWithInverseEList<Mark>(Mark.class, this, ModelPackage.SECTION_ENROLLMENT__MARKS, ModelPackage.MARK__SECTION_ENROLLMENT);
		}
		return marks;
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
			case ModelPackage.SECTION_ENROLLMENT__SECTION:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetSection((Section)otherEnd, msgs);
			case ModelPackage.SECTION_ENROLLMENT__MARKS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getMarks()).basicAdd(otherEnd, msgs);
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
			case ModelPackage.SECTION_ENROLLMENT__SECTION:
				return basicSetSection(null, msgs);
			case ModelPackage.SECTION_ENROLLMENT__MARKS:
				return ((InternalEList<?>)getMarks()).basicRemove(otherEnd, msgs);
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
			case ModelPackage.SECTION_ENROLLMENT__SECTION:
				return eInternalContainer().eInverseRemove(this, ModelPackage.SECTION__ENROLLMENTS, Section.class, msgs);
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
			case ModelPackage.SECTION_ENROLLMENT__SECTION:
				return getSection();
			case ModelPackage.SECTION_ENROLLMENT__STUDENT:
				return getStudent();
			case ModelPackage.SECTION_ENROLLMENT__START:
				return getStart();
			case ModelPackage.SECTION_ENROLLMENT__EXIT_DATE:
				return getExitDate();
			case ModelPackage.SECTION_ENROLLMENT__UC_CSU_ADMISSION_REQUIREMENT:
				return getUcCsuAdmissionRequirement();
			case ModelPackage.SECTION_ENROLLMENT__MARKS:
				return getMarks();
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
			case ModelPackage.SECTION_ENROLLMENT__SECTION:
				setSection((Section)newValue);
				return;
			case ModelPackage.SECTION_ENROLLMENT__STUDENT:
				setStudent((Student)newValue);
				return;
			case ModelPackage.SECTION_ENROLLMENT__START:
				setStart((LocalDate)newValue);
				return;
			case ModelPackage.SECTION_ENROLLMENT__EXIT_DATE:
				setExitDate((LocalDate)newValue);
				return;
			case ModelPackage.SECTION_ENROLLMENT__UC_CSU_ADMISSION_REQUIREMENT:
				setUcCsuAdmissionRequirement((String)newValue);
				return;
			case ModelPackage.SECTION_ENROLLMENT__MARKS:
				getMarks().clear();
				getMarks().addAll((Collection<? extends Mark>)newValue);
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
			case ModelPackage.SECTION_ENROLLMENT__SECTION:
				setSection((Section)null);
				return;
			case ModelPackage.SECTION_ENROLLMENT__STUDENT:
				setStudent((Student)null);
				return;
			case ModelPackage.SECTION_ENROLLMENT__START:
				setStart(START_EDEFAULT);
				return;
			case ModelPackage.SECTION_ENROLLMENT__EXIT_DATE:
				setExitDate(EXIT_DATE_EDEFAULT);
				return;
			case ModelPackage.SECTION_ENROLLMENT__UC_CSU_ADMISSION_REQUIREMENT:
				setUcCsuAdmissionRequirement(UC_CSU_ADMISSION_REQUIREMENT_EDEFAULT);
				return;
			case ModelPackage.SECTION_ENROLLMENT__MARKS:
				getMarks().clear();
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
			case ModelPackage.SECTION_ENROLLMENT__SECTION:
				return getSection() != null;
			case ModelPackage.SECTION_ENROLLMENT__STUDENT:
				return student != null;
			case ModelPackage.SECTION_ENROLLMENT__START:
				return START_EDEFAULT == null ? start != null : !START_EDEFAULT.equals(start);
			case ModelPackage.SECTION_ENROLLMENT__EXIT_DATE:
				return EXIT_DATE_EDEFAULT == null ? exitDate != null : !EXIT_DATE_EDEFAULT.equals(exitDate);
			case ModelPackage.SECTION_ENROLLMENT__UC_CSU_ADMISSION_REQUIREMENT:
				return UC_CSU_ADMISSION_REQUIREMENT_EDEFAULT == null ? ucCsuAdmissionRequirement != null : !UC_CSU_ADMISSION_REQUIREMENT_EDEFAULT.equals(ucCsuAdmissionRequirement);
			case ModelPackage.SECTION_ENROLLMENT__MARKS:
				return marks != null && !marks.isEmpty();
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
		result.append(" (start: ");
		result.append(start);
		result.append(", exitDate: ");
		result.append(exitDate);
		result.append(", ucCsuAdmissionRequirement: ");
		result.append(ucCsuAdmissionRequirement);
		result.append(')');
		return result.toString();
	}

} //SectionEnrollmentImpl
