/**
 */
package org.caret.model.impl;

import java.util.Collection;

import org.caret.model.CalendarYear;
import org.caret.model.CodeMapping;
import org.caret.model.Course;
import org.caret.model.District;
import org.caret.model.ExportRun;
import org.caret.model.ImportBatch;
import org.caret.model.Incident;
import org.caret.model.ModelPackage;
import org.caret.model.School;
import org.caret.model.StaffMember;
import org.caret.model.Student;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentWithInverseEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>District</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.caret.model.impl.DistrictImpl#getCode <em>Code</em>}</li>
 *   <li>{@link org.caret.model.impl.DistrictImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.caret.model.impl.DistrictImpl#getCountyName <em>County Name</em>}</li>
 *   <li>{@link org.caret.model.impl.DistrictImpl#getSchools <em>Schools</em>}</li>
 *   <li>{@link org.caret.model.impl.DistrictImpl#getCalendarYears <em>Calendar Years</em>}</li>
 *   <li>{@link org.caret.model.impl.DistrictImpl#getCodeMappings <em>Code Mappings</em>}</li>
 *   <li>{@link org.caret.model.impl.DistrictImpl#getStaffMembers <em>Staff Members</em>}</li>
 *   <li>{@link org.caret.model.impl.DistrictImpl#getStudents <em>Students</em>}</li>
 *   <li>{@link org.caret.model.impl.DistrictImpl#getCourses <em>Courses</em>}</li>
 *   <li>{@link org.caret.model.impl.DistrictImpl#getIncidents <em>Incidents</em>}</li>
 *   <li>{@link org.caret.model.impl.DistrictImpl#getImportBatches <em>Import Batches</em>}</li>
 *   <li>{@link org.caret.model.impl.DistrictImpl#getExportRuns <em>Export Runs</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DistrictImpl extends RecordImpl implements District {
	/**
	 * The default value of the '{@link #getCode() <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCode()
	 * @generated
	 * @ordered
	 */
	protected static final String CODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCode() <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCode()
	 * @generated
	 * @ordered
	 */
	protected String code = CODE_EDEFAULT;

	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getCountyName() <em>County Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCountyName()
	 * @generated
	 * @ordered
	 */
	protected static final String COUNTY_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCountyName() <em>County Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCountyName()
	 * @generated
	 * @ordered
	 */
	protected String countyName = COUNTY_NAME_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSchools() <em>Schools</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSchools()
	 * @generated
	 * @ordered
	 */
	protected EList<School> schools;

	/**
	 * The cached value of the '{@link #getCalendarYears() <em>Calendar Years</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCalendarYears()
	 * @generated
	 * @ordered
	 */
	protected EList<CalendarYear> calendarYears;

	/**
	 * The cached value of the '{@link #getCodeMappings() <em>Code Mappings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCodeMappings()
	 * @generated
	 * @ordered
	 */
	protected EList<CodeMapping> codeMappings;

	/**
	 * The cached value of the '{@link #getStaffMembers() <em>Staff Members</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStaffMembers()
	 * @generated
	 * @ordered
	 */
	protected EList<StaffMember> staffMembers;

	/**
	 * The cached value of the '{@link #getStudents() <em>Students</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStudents()
	 * @generated
	 * @ordered
	 */
	protected EList<Student> students;

	/**
	 * The cached value of the '{@link #getCourses() <em>Courses</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCourses()
	 * @generated
	 * @ordered
	 */
	protected EList<Course> courses;

	/**
	 * The cached value of the '{@link #getIncidents() <em>Incidents</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIncidents()
	 * @generated
	 * @ordered
	 */
	protected EList<Incident> incidents;

	/**
	 * The cached value of the '{@link #getImportBatches() <em>Import Batches</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImportBatches()
	 * @generated
	 * @ordered
	 */
	protected EList<ImportBatch> importBatches;

	/**
	 * The cached value of the '{@link #getExportRuns() <em>Export Runs</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExportRuns()
	 * @generated
	 * @ordered
	 */
	protected EList<ExportRun> exportRuns;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DistrictImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.DISTRICT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCode() {
		return code;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCode(String newCode) {
		String oldCode = code;
		code = newCode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DISTRICT__CODE, oldCode, code));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DISTRICT__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCountyName() {
		return countyName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCountyName(String newCountyName) {
		String oldCountyName = countyName;
		countyName = newCountyName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DISTRICT__COUNTY_NAME, oldCountyName, countyName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<School> getSchools() {
		if (schools == null) {
			schools = new EObjectContainmentWithInverseEList<School>(School.class, this, ModelPackage.DISTRICT__SCHOOLS, ModelPackage.SCHOOL__DISTRICT);
		}
		return schools;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CalendarYear> getCalendarYears() {
		if (calendarYears == null) {
			calendarYears = new EObjectContainmentWithInverseEList<CalendarYear>(CalendarYear.class, this, ModelPackage.DISTRICT__CALENDAR_YEARS, ModelPackage.CALENDAR_YEAR__DISTRICT);
		}
		return calendarYears;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CodeMapping> getCodeMappings() {
		if (codeMappings == null) {
			codeMappings = new EObjectContainmentWithInverseEList<CodeMapping>(CodeMapping.class, this, ModelPackage.DISTRICT__CODE_MAPPINGS, ModelPackage.CODE_MAPPING__DISTRICT);
		}
		return codeMappings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<StaffMember> getStaffMembers() {
		if (staffMembers == null) {
			staffMembers = new EObjectContainmentWithInverseEList<StaffMember>(StaffMember.class, this, ModelPackage.DISTRICT__STAFF_MEMBERS, ModelPackage.STAFF_MEMBER__DISTRICT);
		}
		return staffMembers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Student> getStudents() {
		if (students == null) {
			students = new EObjectContainmentWithInverseEList<Student>(Student.class, this, ModelPackage.DISTRICT__STUDENTS, ModelPackage.STUDENT__DISTRICT);
		}
		return students;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Course> getCourses() {
		if (courses == null) {
			courses = new EObjectContainmentWithInverseEList<Course>(Course.class, this, ModelPackage.DISTRICT__COURSES, ModelPackage.COURSE__DISTRICT);
		}
		return courses;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Incident> getIncidents() {
		if (incidents == null) {
			incidents = new EObjectContainmentWithInverseEList<Incident>(Incident.class, this, ModelPackage.DISTRICT__INCIDENTS, ModelPackage.INCIDENT__DISTRICT);
		}
		return incidents;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ImportBatch> getImportBatches() {
		if (importBatches == null) {
			importBatches = new EObjectContainmentWithInverseEList<ImportBatch>(ImportBatch.class, this, ModelPackage.DISTRICT__IMPORT_BATCHES, ModelPackage.IMPORT_BATCH__DISTRICT);
		}
		return importBatches;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ExportRun> getExportRuns() {
		if (exportRuns == null) {
			exportRuns = new EObjectContainmentWithInverseEList<ExportRun>(ExportRun.class, this, ModelPackage.DISTRICT__EXPORT_RUNS, ModelPackage.EXPORT_RUN__DISTRICT);
		}
		return exportRuns;
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
			case ModelPackage.DISTRICT__SCHOOLS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getSchools()).basicAdd(otherEnd, msgs);
			case ModelPackage.DISTRICT__CALENDAR_YEARS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getCalendarYears()).basicAdd(otherEnd, msgs);
			case ModelPackage.DISTRICT__CODE_MAPPINGS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getCodeMappings()).basicAdd(otherEnd, msgs);
			case ModelPackage.DISTRICT__STAFF_MEMBERS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getStaffMembers()).basicAdd(otherEnd, msgs);
			case ModelPackage.DISTRICT__STUDENTS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getStudents()).basicAdd(otherEnd, msgs);
			case ModelPackage.DISTRICT__COURSES:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getCourses()).basicAdd(otherEnd, msgs);
			case ModelPackage.DISTRICT__INCIDENTS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getIncidents()).basicAdd(otherEnd, msgs);
			case ModelPackage.DISTRICT__IMPORT_BATCHES:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getImportBatches()).basicAdd(otherEnd, msgs);
			case ModelPackage.DISTRICT__EXPORT_RUNS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getExportRuns()).basicAdd(otherEnd, msgs);
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
			case ModelPackage.DISTRICT__SCHOOLS:
				return ((InternalEList<?>)getSchools()).basicRemove(otherEnd, msgs);
			case ModelPackage.DISTRICT__CALENDAR_YEARS:
				return ((InternalEList<?>)getCalendarYears()).basicRemove(otherEnd, msgs);
			case ModelPackage.DISTRICT__CODE_MAPPINGS:
				return ((InternalEList<?>)getCodeMappings()).basicRemove(otherEnd, msgs);
			case ModelPackage.DISTRICT__STAFF_MEMBERS:
				return ((InternalEList<?>)getStaffMembers()).basicRemove(otherEnd, msgs);
			case ModelPackage.DISTRICT__STUDENTS:
				return ((InternalEList<?>)getStudents()).basicRemove(otherEnd, msgs);
			case ModelPackage.DISTRICT__COURSES:
				return ((InternalEList<?>)getCourses()).basicRemove(otherEnd, msgs);
			case ModelPackage.DISTRICT__INCIDENTS:
				return ((InternalEList<?>)getIncidents()).basicRemove(otherEnd, msgs);
			case ModelPackage.DISTRICT__IMPORT_BATCHES:
				return ((InternalEList<?>)getImportBatches()).basicRemove(otherEnd, msgs);
			case ModelPackage.DISTRICT__EXPORT_RUNS:
				return ((InternalEList<?>)getExportRuns()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.DISTRICT__CODE:
				return getCode();
			case ModelPackage.DISTRICT__NAME:
				return getName();
			case ModelPackage.DISTRICT__COUNTY_NAME:
				return getCountyName();
			case ModelPackage.DISTRICT__SCHOOLS:
				return getSchools();
			case ModelPackage.DISTRICT__CALENDAR_YEARS:
				return getCalendarYears();
			case ModelPackage.DISTRICT__CODE_MAPPINGS:
				return getCodeMappings();
			case ModelPackage.DISTRICT__STAFF_MEMBERS:
				return getStaffMembers();
			case ModelPackage.DISTRICT__STUDENTS:
				return getStudents();
			case ModelPackage.DISTRICT__COURSES:
				return getCourses();
			case ModelPackage.DISTRICT__INCIDENTS:
				return getIncidents();
			case ModelPackage.DISTRICT__IMPORT_BATCHES:
				return getImportBatches();
			case ModelPackage.DISTRICT__EXPORT_RUNS:
				return getExportRuns();
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
			case ModelPackage.DISTRICT__CODE:
				setCode((String)newValue);
				return;
			case ModelPackage.DISTRICT__NAME:
				setName((String)newValue);
				return;
			case ModelPackage.DISTRICT__COUNTY_NAME:
				setCountyName((String)newValue);
				return;
			case ModelPackage.DISTRICT__SCHOOLS:
				getSchools().clear();
				getSchools().addAll((Collection<? extends School>)newValue);
				return;
			case ModelPackage.DISTRICT__CALENDAR_YEARS:
				getCalendarYears().clear();
				getCalendarYears().addAll((Collection<? extends CalendarYear>)newValue);
				return;
			case ModelPackage.DISTRICT__CODE_MAPPINGS:
				getCodeMappings().clear();
				getCodeMappings().addAll((Collection<? extends CodeMapping>)newValue);
				return;
			case ModelPackage.DISTRICT__STAFF_MEMBERS:
				getStaffMembers().clear();
				getStaffMembers().addAll((Collection<? extends StaffMember>)newValue);
				return;
			case ModelPackage.DISTRICT__STUDENTS:
				getStudents().clear();
				getStudents().addAll((Collection<? extends Student>)newValue);
				return;
			case ModelPackage.DISTRICT__COURSES:
				getCourses().clear();
				getCourses().addAll((Collection<? extends Course>)newValue);
				return;
			case ModelPackage.DISTRICT__INCIDENTS:
				getIncidents().clear();
				getIncidents().addAll((Collection<? extends Incident>)newValue);
				return;
			case ModelPackage.DISTRICT__IMPORT_BATCHES:
				getImportBatches().clear();
				getImportBatches().addAll((Collection<? extends ImportBatch>)newValue);
				return;
			case ModelPackage.DISTRICT__EXPORT_RUNS:
				getExportRuns().clear();
				getExportRuns().addAll((Collection<? extends ExportRun>)newValue);
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
			case ModelPackage.DISTRICT__CODE:
				setCode(CODE_EDEFAULT);
				return;
			case ModelPackage.DISTRICT__NAME:
				setName(NAME_EDEFAULT);
				return;
			case ModelPackage.DISTRICT__COUNTY_NAME:
				setCountyName(COUNTY_NAME_EDEFAULT);
				return;
			case ModelPackage.DISTRICT__SCHOOLS:
				getSchools().clear();
				return;
			case ModelPackage.DISTRICT__CALENDAR_YEARS:
				getCalendarYears().clear();
				return;
			case ModelPackage.DISTRICT__CODE_MAPPINGS:
				getCodeMappings().clear();
				return;
			case ModelPackage.DISTRICT__STAFF_MEMBERS:
				getStaffMembers().clear();
				return;
			case ModelPackage.DISTRICT__STUDENTS:
				getStudents().clear();
				return;
			case ModelPackage.DISTRICT__COURSES:
				getCourses().clear();
				return;
			case ModelPackage.DISTRICT__INCIDENTS:
				getIncidents().clear();
				return;
			case ModelPackage.DISTRICT__IMPORT_BATCHES:
				getImportBatches().clear();
				return;
			case ModelPackage.DISTRICT__EXPORT_RUNS:
				getExportRuns().clear();
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
			case ModelPackage.DISTRICT__CODE:
				return CODE_EDEFAULT == null ? code != null : !CODE_EDEFAULT.equals(code);
			case ModelPackage.DISTRICT__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case ModelPackage.DISTRICT__COUNTY_NAME:
				return COUNTY_NAME_EDEFAULT == null ? countyName != null : !COUNTY_NAME_EDEFAULT.equals(countyName);
			case ModelPackage.DISTRICT__SCHOOLS:
				return schools != null && !schools.isEmpty();
			case ModelPackage.DISTRICT__CALENDAR_YEARS:
				return calendarYears != null && !calendarYears.isEmpty();
			case ModelPackage.DISTRICT__CODE_MAPPINGS:
				return codeMappings != null && !codeMappings.isEmpty();
			case ModelPackage.DISTRICT__STAFF_MEMBERS:
				return staffMembers != null && !staffMembers.isEmpty();
			case ModelPackage.DISTRICT__STUDENTS:
				return students != null && !students.isEmpty();
			case ModelPackage.DISTRICT__COURSES:
				return courses != null && !courses.isEmpty();
			case ModelPackage.DISTRICT__INCIDENTS:
				return incidents != null && !incidents.isEmpty();
			case ModelPackage.DISTRICT__IMPORT_BATCHES:
				return importBatches != null && !importBatches.isEmpty();
			case ModelPackage.DISTRICT__EXPORT_RUNS:
				return exportRuns != null && !exportRuns.isEmpty();
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
		result.append(" (code: ");
		result.append(code);
		result.append(", name: ");
		result.append(name);
		result.append(", countyName: ");
		result.append(countyName);
		result.append(')');
		return result.toString();
	}

} //DistrictImpl
