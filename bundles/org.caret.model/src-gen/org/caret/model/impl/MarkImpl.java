/**
 */
package org.caret.model.impl;

import java.math.BigDecimal;

import org.caret.model.Mark;
import org.caret.model.ModelPackage;
import org.caret.model.SectionEnrollment;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Mark</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.caret.model.impl.MarkImpl#getSectionEnrollment <em>Section Enrollment</em>}</li>
 *   <li>{@link org.caret.model.impl.MarkImpl#getMarkingPeriod <em>Marking Period</em>}</li>
 *   <li>{@link org.caret.model.impl.MarkImpl#getCreditsAttempted <em>Credits Attempted</em>}</li>
 *   <li>{@link org.caret.model.impl.MarkImpl#getCreditsEarned <em>Credits Earned</em>}</li>
 *   <li>{@link org.caret.model.impl.MarkImpl#getFinalGrade <em>Final Grade</em>}</li>
 *   <li>{@link org.caret.model.impl.MarkImpl#getCarnegieUnitsEarned <em>Carnegie Units Earned</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MarkImpl extends RecordImpl implements Mark {
	/**
	 * The default value of the '{@link #getMarkingPeriod() <em>Marking Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMarkingPeriod()
	 * @generated
	 * @ordered
	 */
	protected static final String MARKING_PERIOD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMarkingPeriod() <em>Marking Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMarkingPeriod()
	 * @generated
	 * @ordered
	 */
	protected String markingPeriod = MARKING_PERIOD_EDEFAULT;

	/**
	 * The default value of the '{@link #getCreditsAttempted() <em>Credits Attempted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreditsAttempted()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal CREDITS_ATTEMPTED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCreditsAttempted() <em>Credits Attempted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreditsAttempted()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal creditsAttempted = CREDITS_ATTEMPTED_EDEFAULT;

	/**
	 * The default value of the '{@link #getCreditsEarned() <em>Credits Earned</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreditsEarned()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal CREDITS_EARNED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCreditsEarned() <em>Credits Earned</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreditsEarned()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal creditsEarned = CREDITS_EARNED_EDEFAULT;

	/**
	 * The default value of the '{@link #getFinalGrade() <em>Final Grade</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFinalGrade()
	 * @generated
	 * @ordered
	 */
	protected static final String FINAL_GRADE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFinalGrade() <em>Final Grade</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFinalGrade()
	 * @generated
	 * @ordered
	 */
	protected String finalGrade = FINAL_GRADE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCarnegieUnitsEarned() <em>Carnegie Units Earned</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCarnegieUnitsEarned()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal CARNEGIE_UNITS_EARNED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCarnegieUnitsEarned() <em>Carnegie Units Earned</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCarnegieUnitsEarned()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal carnegieUnitsEarned = CARNEGIE_UNITS_EARNED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MarkImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.MARK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SectionEnrollment getSectionEnrollment() {
		if (eContainerFeatureID() != ModelPackage.MARK__SECTION_ENROLLMENT) return null;
		return (SectionEnrollment)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSectionEnrollment(SectionEnrollment newSectionEnrollment, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newSectionEnrollment, ModelPackage.MARK__SECTION_ENROLLMENT, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSectionEnrollment(SectionEnrollment newSectionEnrollment) {
		if (newSectionEnrollment != eInternalContainer() || (eContainerFeatureID() != ModelPackage.MARK__SECTION_ENROLLMENT && newSectionEnrollment != null)) {
			if (EcoreUtil.isAncestor(this, newSectionEnrollment))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newSectionEnrollment != null)
				msgs = ((InternalEObject)newSectionEnrollment).eInverseAdd(this, ModelPackage.SECTION_ENROLLMENT__MARKS, SectionEnrollment.class, msgs);
			msgs = basicSetSectionEnrollment(newSectionEnrollment, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MARK__SECTION_ENROLLMENT, newSectionEnrollment, newSectionEnrollment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMarkingPeriod() {
		return markingPeriod;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMarkingPeriod(String newMarkingPeriod) {
		String oldMarkingPeriod = markingPeriod;
		markingPeriod = newMarkingPeriod;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MARK__MARKING_PERIOD, oldMarkingPeriod, markingPeriod));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getCreditsAttempted() {
		return creditsAttempted;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCreditsAttempted(BigDecimal newCreditsAttempted) {
		BigDecimal oldCreditsAttempted = creditsAttempted;
		creditsAttempted = newCreditsAttempted;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MARK__CREDITS_ATTEMPTED, oldCreditsAttempted, creditsAttempted));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getCreditsEarned() {
		return creditsEarned;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCreditsEarned(BigDecimal newCreditsEarned) {
		BigDecimal oldCreditsEarned = creditsEarned;
		creditsEarned = newCreditsEarned;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MARK__CREDITS_EARNED, oldCreditsEarned, creditsEarned));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFinalGrade() {
		return finalGrade;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFinalGrade(String newFinalGrade) {
		String oldFinalGrade = finalGrade;
		finalGrade = newFinalGrade;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MARK__FINAL_GRADE, oldFinalGrade, finalGrade));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getCarnegieUnitsEarned() {
		return carnegieUnitsEarned;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCarnegieUnitsEarned(BigDecimal newCarnegieUnitsEarned) {
		BigDecimal oldCarnegieUnitsEarned = carnegieUnitsEarned;
		carnegieUnitsEarned = newCarnegieUnitsEarned;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MARK__CARNEGIE_UNITS_EARNED, oldCarnegieUnitsEarned, carnegieUnitsEarned));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.MARK__SECTION_ENROLLMENT:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetSectionEnrollment((SectionEnrollment)otherEnd, msgs);
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
			case ModelPackage.MARK__SECTION_ENROLLMENT:
				return basicSetSectionEnrollment(null, msgs);
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
			case ModelPackage.MARK__SECTION_ENROLLMENT:
				return eInternalContainer().eInverseRemove(this, ModelPackage.SECTION_ENROLLMENT__MARKS, SectionEnrollment.class, msgs);
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
			case ModelPackage.MARK__SECTION_ENROLLMENT:
				return getSectionEnrollment();
			case ModelPackage.MARK__MARKING_PERIOD:
				return getMarkingPeriod();
			case ModelPackage.MARK__CREDITS_ATTEMPTED:
				return getCreditsAttempted();
			case ModelPackage.MARK__CREDITS_EARNED:
				return getCreditsEarned();
			case ModelPackage.MARK__FINAL_GRADE:
				return getFinalGrade();
			case ModelPackage.MARK__CARNEGIE_UNITS_EARNED:
				return getCarnegieUnitsEarned();
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
			case ModelPackage.MARK__SECTION_ENROLLMENT:
				setSectionEnrollment((SectionEnrollment)newValue);
				return;
			case ModelPackage.MARK__MARKING_PERIOD:
				setMarkingPeriod((String)newValue);
				return;
			case ModelPackage.MARK__CREDITS_ATTEMPTED:
				setCreditsAttempted((BigDecimal)newValue);
				return;
			case ModelPackage.MARK__CREDITS_EARNED:
				setCreditsEarned((BigDecimal)newValue);
				return;
			case ModelPackage.MARK__FINAL_GRADE:
				setFinalGrade((String)newValue);
				return;
			case ModelPackage.MARK__CARNEGIE_UNITS_EARNED:
				setCarnegieUnitsEarned((BigDecimal)newValue);
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
			case ModelPackage.MARK__SECTION_ENROLLMENT:
				setSectionEnrollment((SectionEnrollment)null);
				return;
			case ModelPackage.MARK__MARKING_PERIOD:
				setMarkingPeriod(MARKING_PERIOD_EDEFAULT);
				return;
			case ModelPackage.MARK__CREDITS_ATTEMPTED:
				setCreditsAttempted(CREDITS_ATTEMPTED_EDEFAULT);
				return;
			case ModelPackage.MARK__CREDITS_EARNED:
				setCreditsEarned(CREDITS_EARNED_EDEFAULT);
				return;
			case ModelPackage.MARK__FINAL_GRADE:
				setFinalGrade(FINAL_GRADE_EDEFAULT);
				return;
			case ModelPackage.MARK__CARNEGIE_UNITS_EARNED:
				setCarnegieUnitsEarned(CARNEGIE_UNITS_EARNED_EDEFAULT);
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
			case ModelPackage.MARK__SECTION_ENROLLMENT:
				return getSectionEnrollment() != null;
			case ModelPackage.MARK__MARKING_PERIOD:
				return MARKING_PERIOD_EDEFAULT == null ? markingPeriod != null : !MARKING_PERIOD_EDEFAULT.equals(markingPeriod);
			case ModelPackage.MARK__CREDITS_ATTEMPTED:
				return CREDITS_ATTEMPTED_EDEFAULT == null ? creditsAttempted != null : !CREDITS_ATTEMPTED_EDEFAULT.equals(creditsAttempted);
			case ModelPackage.MARK__CREDITS_EARNED:
				return CREDITS_EARNED_EDEFAULT == null ? creditsEarned != null : !CREDITS_EARNED_EDEFAULT.equals(creditsEarned);
			case ModelPackage.MARK__FINAL_GRADE:
				return FINAL_GRADE_EDEFAULT == null ? finalGrade != null : !FINAL_GRADE_EDEFAULT.equals(finalGrade);
			case ModelPackage.MARK__CARNEGIE_UNITS_EARNED:
				return CARNEGIE_UNITS_EARNED_EDEFAULT == null ? carnegieUnitsEarned != null : !CARNEGIE_UNITS_EARNED_EDEFAULT.equals(carnegieUnitsEarned);
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
		result.append(" (markingPeriod: ");
		result.append(markingPeriod);
		result.append(", creditsAttempted: ");
		result.append(creditsAttempted);
		result.append(", creditsEarned: ");
		result.append(creditsEarned);
		result.append(", finalGrade: ");
		result.append(finalGrade);
		result.append(", carnegieUnitsEarned: ");
		result.append(carnegieUnitsEarned);
		result.append(')');
		return result.toString();
	}

} //MarkImpl
