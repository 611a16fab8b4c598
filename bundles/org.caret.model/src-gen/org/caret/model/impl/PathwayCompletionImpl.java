/**
 */
package org.caret.model.impl;

import org.caret.model.ModelPackage;
import org.caret.model.PathwayCompletion;
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
 * An implementation of the model object '<em><b>Pathway Completion</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.caret.model.impl.PathwayCompletionImpl#getStudent <em>Student</em>}</li>
 *   <li>{@link org.caret.model.impl.PathwayCompletionImpl#getAcademicYear <em>Academic Year</em>}</li>
 *   <li>{@link org.caret.model.impl.PathwayCompletionImpl#getSchool <em>School</em>}</li>
 *   <li>{@link org.caret.model.impl.PathwayCompletionImpl#getPathway <em>Pathway</em>}</li>
 *   <li>{@link org.caret.model.impl.PathwayCompletionImpl#getCompletionAcademicYear <em>Completion Academic Year</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PathwayCompletionImpl extends RecordImpl implements PathwayCompletion {
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
	 * The default value of the '{@link #getPathway() <em>Pathway</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPathway()
	 * @generated
	 * @ordered
	 */
	protected static final String PATHWAY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPathway() <em>Pathway</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPathway()
	 * @generated
	 * @ordered
	 */
	protected String pathway = PATHWAY_EDEFAULT;

	/**
	 * The default value of the '{@link #getCompletionAcademicYear() <em>Completion Academic Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCompletionAcademicYear()
	 * @generated
	 * @ordered
	 */
	protected static final String COMPLETION_ACADEMIC_YEAR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCompletionAcademicYear() <em>Completion Academic Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCompletionAcademicYear()
	 * @generated
	 * @ordered
	 */
	protected String completionAcademicYear = COMPLETION_ACADEMIC_YEAR_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PathwayCompletionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.PATHWAY_COMPLETION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Student getStudent() {
		if (eContainerFeatureID() != ModelPackage.PATHWAY_COMPLETION__STUDENT) return null;
		return (Student)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetStudent(Student newStudent, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newStudent, ModelPackage.PATHWAY_COMPLETION__STUDENT, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStudent(Student newStudent) {
		if (newStudent != eInternalContainer() || (eContainerFeatureID() != ModelPackage.PATHWAY_COMPLETION__STUDENT && newStudent != null)) {
			if (EcoreUtil.isAncestor(this, newStudent))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newStudent != null)
				msgs = ((InternalEObject)newStudent).eInverseAdd(this, ModelPackage.STUDENT__PATHWAY_COMPLETIONS, Student.class, msgs);
			msgs = basicSetStudent(newStudent, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PATHWAY_COMPLETION__STUDENT, newStudent, newStudent));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PATHWAY_COMPLETION__ACADEMIC_YEAR, oldAcademicYear, academicYear));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PATHWAY_COMPLETION__SCHOOL, oldSchool, school));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPathway() {
		return pathway;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPathway(String newPathway) {
		String oldPathway = pathway;
		pathway = newPathway;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PATHWAY_COMPLETION__PATHWAY, oldPathway, pathway));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCompletionAcademicYear() {
		return completionAcademicYear;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCompletionAcademicYear(String newCompletionAcademicYear) {
		String oldCompletionAcademicYear = completionAcademicYear;
		completionAcademicYear = newCompletionAcademicYear;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PATHWAY_COMPLETION__COMPLETION_ACADEMIC_YEAR, oldCompletionAcademicYear, completionAcademicYear));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.PATHWAY_COMPLETION__STUDENT:
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
			case ModelPackage.PATHWAY_COMPLETION__STUDENT:
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
			case ModelPackage.PATHWAY_COMPLETION__STUDENT:
				return eInternalContainer().eInverseRemove(this, ModelPackage.STUDENT__PATHWAY_COMPLETIONS, Student.class, msgs);
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
			case ModelPackage.PATHWAY_COMPLETION__STUDENT:
				return getStudent();
			case ModelPackage.PATHWAY_COMPLETION__ACADEMIC_YEAR:
				return getAcademicYear();
			case ModelPackage.PATHWAY_COMPLETION__SCHOOL:
				return getSchool();
			case ModelPackage.PATHWAY_COMPLETION__PATHWAY:
				return getPathway();
			case ModelPackage.PATHWAY_COMPLETION__COMPLETION_ACADEMIC_YEAR:
				return getCompletionAcademicYear();
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
			case ModelPackage.PATHWAY_COMPLETION__STUDENT:
				setStudent((Student)newValue);
				return;
			case ModelPackage.PATHWAY_COMPLETION__ACADEMIC_YEAR:
				setAcademicYear((String)newValue);
				return;
			case ModelPackage.PATHWAY_COMPLETION__SCHOOL:
				setSchool((School)newValue);
				return;
			case ModelPackage.PATHWAY_COMPLETION__PATHWAY:
				setPathway((String)newValue);
				return;
			case ModelPackage.PATHWAY_COMPLETION__COMPLETION_ACADEMIC_YEAR:
				setCompletionAcademicYear((String)newValue);
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
			case ModelPackage.PATHWAY_COMPLETION__STUDENT:
				setStudent((Student)null);
				return;
			case ModelPackage.PATHWAY_COMPLETION__ACADEMIC_YEAR:
				setAcademicYear(ACADEMIC_YEAR_EDEFAULT);
				return;
			case ModelPackage.PATHWAY_COMPLETION__SCHOOL:
				setSchool((School)null);
				return;
			case ModelPackage.PATHWAY_COMPLETION__PATHWAY:
				setPathway(PATHWAY_EDEFAULT);
				return;
			case ModelPackage.PATHWAY_COMPLETION__COMPLETION_ACADEMIC_YEAR:
				setCompletionAcademicYear(COMPLETION_ACADEMIC_YEAR_EDEFAULT);
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
			case ModelPackage.PATHWAY_COMPLETION__STUDENT:
				return getStudent() != null;
			case ModelPackage.PATHWAY_COMPLETION__ACADEMIC_YEAR:
				return ACADEMIC_YEAR_EDEFAULT == null ? academicYear != null : !ACADEMIC_YEAR_EDEFAULT.equals(academicYear);
			case ModelPackage.PATHWAY_COMPLETION__SCHOOL:
				return school != null;
			case ModelPackage.PATHWAY_COMPLETION__PATHWAY:
				return PATHWAY_EDEFAULT == null ? pathway != null : !PATHWAY_EDEFAULT.equals(pathway);
			case ModelPackage.PATHWAY_COMPLETION__COMPLETION_ACADEMIC_YEAR:
				return COMPLETION_ACADEMIC_YEAR_EDEFAULT == null ? completionAcademicYear != null : !COMPLETION_ACADEMIC_YEAR_EDEFAULT.equals(completionAcademicYear);
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
		result.append(", pathway: ");
		result.append(pathway);
		result.append(", completionAcademicYear: ");
		result.append(completionAcademicYear);
		result.append(')');
		return result.toString();
	}

} //PathwayCompletionImpl
