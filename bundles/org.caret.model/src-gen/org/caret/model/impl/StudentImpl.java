/**
 */
package org.caret.model.impl;

import java.util.Collection;

import org.caret.model.District;
import org.caret.model.Enrollment;
import org.caret.model.ModelPackage;
import org.caret.model.Student;
import org.caret.model.StudentInformation;

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
 *   <li>{@link org.caret.model.impl.StudentImpl#isNotReported <em>Not Reported</em>}</li>
 *   <li>{@link org.caret.model.impl.StudentImpl#getNotReportedReason <em>Not Reported Reason</em>}</li>
 *   <li>{@link org.caret.model.impl.StudentImpl#getInformation <em>Information</em>}</li>
 *   <li>{@link org.caret.model.impl.StudentImpl#getEnrollments <em>Enrollments</em>}</li>
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
			case ModelPackage.STUDENT__NOT_REPORTED:
				return isNotReported();
			case ModelPackage.STUDENT__NOT_REPORTED_REASON:
				return getNotReportedReason();
			case ModelPackage.STUDENT__INFORMATION:
				return getInformation();
			case ModelPackage.STUDENT__ENROLLMENTS:
				return getEnrollments();
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
			case ModelPackage.STUDENT__NOT_REPORTED:
				return notReported != NOT_REPORTED_EDEFAULT;
			case ModelPackage.STUDENT__NOT_REPORTED_REASON:
				return NOT_REPORTED_REASON_EDEFAULT == null ? notReportedReason != null : !NOT_REPORTED_REASON_EDEFAULT.equals(notReportedReason);
			case ModelPackage.STUDENT__INFORMATION:
				return information != null && !information.isEmpty();
			case ModelPackage.STUDENT__ENROLLMENTS:
				return enrollments != null && !enrollments.isEmpty();
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
		result.append(", notReported: ");
		result.append(notReported);
		result.append(", notReportedReason: ");
		result.append(notReportedReason);
		result.append(')');
		return result.toString();
	}

} //StudentImpl
