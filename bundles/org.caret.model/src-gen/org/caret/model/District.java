/**
 */
package org.caret.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>District</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The local educational agency (LEA) whose records the database holds; exactly one in a database.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.caret.model.District#getCode <em>Code</em>}</li>
 *   <li>{@link org.caret.model.District#getName <em>Name</em>}</li>
 *   <li>{@link org.caret.model.District#getCountyName <em>County Name</em>}</li>
 *   <li>{@link org.caret.model.District#getSchools <em>Schools</em>}</li>
 *   <li>{@link org.caret.model.District#getCalendarYears <em>Calendar Years</em>}</li>
 *   <li>{@link org.caret.model.District#getCodeMappings <em>Code Mappings</em>}</li>
 *   <li>{@link org.caret.model.District#getStaffMembers <em>Staff Members</em>}</li>
 *   <li>{@link org.caret.model.District#getStudents <em>Students</em>}</li>
 *   <li>{@link org.caret.model.District#getCourses <em>Courses</em>}</li>
 *   <li>{@link org.caret.model.District#getIncidents <em>Incidents</em>}</li>
 *   <li>{@link org.caret.model.District#getImportBatches <em>Import Batches</em>}</li>
 *   <li>{@link org.caret.model.District#getExportRuns <em>Export Runs</em>}</li>
 * </ul>
 *
 * @see org.caret.model.ModelPackage#getDistrict()
 * @model annotation="org.caret.model key='code'"
 * @generated
 */
public interface District extends org.caret.model.Record {
	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * County-district code, seven digits with leading zeros: two of the county, five of the district. Written as Reporting LEA.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see org.caret.model.ModelPackage#getDistrict_Code()
	 * @model annotation="org.caret.model maxLength='7'"
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.caret.model.District#getCode <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code</em>' attribute.
	 * @see #getCode()
	 * @generated
	 */
	void setCode(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.caret.model.ModelPackage#getDistrict_Name()
	 * @model annotation="org.caret.model maxLength='120'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.caret.model.District#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>County Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>County Name</em>' attribute.
	 * @see #setCountyName(String)
	 * @see org.caret.model.ModelPackage#getDistrict_CountyName()
	 * @model annotation="org.caret.model maxLength='60'"
	 * @generated
	 */
	String getCountyName();

	/**
	 * Sets the value of the '{@link org.caret.model.District#getCountyName <em>County Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>County Name</em>' attribute.
	 * @see #getCountyName()
	 * @generated
	 */
	void setCountyName(String value);

	/**
	 * Returns the value of the '<em><b>Schools</b></em>' containment reference list.
	 * The list contents are of type {@link org.caret.model.School}.
	 * It is bidirectional and its opposite is '{@link org.caret.model.School#getDistrict <em>District</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Schools</em>' containment reference list.
	 * @see org.caret.model.ModelPackage#getDistrict_Schools()
	 * @see org.caret.model.School#getDistrict
	 * @model opposite="district" containment="true"
	 * @generated
	 */
	EList<School> getSchools();

	/**
	 * Returns the value of the '<em><b>Calendar Years</b></em>' containment reference list.
	 * The list contents are of type {@link org.caret.model.CalendarYear}.
	 * It is bidirectional and its opposite is '{@link org.caret.model.CalendarYear#getDistrict <em>District</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Calendar Years</em>' containment reference list.
	 * @see org.caret.model.ModelPackage#getDistrict_CalendarYears()
	 * @see org.caret.model.CalendarYear#getDistrict
	 * @model opposite="district" containment="true"
	 * @generated
	 */
	EList<CalendarYear> getCalendarYears();

	/**
	 * Returns the value of the '<em><b>Code Mappings</b></em>' containment reference list.
	 * The list contents are of type {@link org.caret.model.CodeMapping}.
	 * It is bidirectional and its opposite is '{@link org.caret.model.CodeMapping#getDistrict <em>District</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Code Mappings</em>' containment reference list.
	 * @see org.caret.model.ModelPackage#getDistrict_CodeMappings()
	 * @see org.caret.model.CodeMapping#getDistrict
	 * @model opposite="district" containment="true"
	 * @generated
	 */
	EList<CodeMapping> getCodeMappings();

	/**
	 * Returns the value of the '<em><b>Staff Members</b></em>' containment reference list.
	 * The list contents are of type {@link org.caret.model.StaffMember}.
	 * It is bidirectional and its opposite is '{@link org.caret.model.StaffMember#getDistrict <em>District</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Staff Members</em>' containment reference list.
	 * @see org.caret.model.ModelPackage#getDistrict_StaffMembers()
	 * @see org.caret.model.StaffMember#getDistrict
	 * @model opposite="district" containment="true"
	 * @generated
	 */
	EList<StaffMember> getStaffMembers();

	/**
	 * Returns the value of the '<em><b>Students</b></em>' containment reference list.
	 * The list contents are of type {@link org.caret.model.Student}.
	 * It is bidirectional and its opposite is '{@link org.caret.model.Student#getDistrict <em>District</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Students</em>' containment reference list.
	 * @see org.caret.model.ModelPackage#getDistrict_Students()
	 * @see org.caret.model.Student#getDistrict
	 * @model opposite="district" containment="true"
	 * @generated
	 */
	EList<Student> getStudents();

	/**
	 * Returns the value of the '<em><b>Courses</b></em>' containment reference list.
	 * The list contents are of type {@link org.caret.model.Course}.
	 * It is bidirectional and its opposite is '{@link org.caret.model.Course#getDistrict <em>District</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Courses</em>' containment reference list.
	 * @see org.caret.model.ModelPackage#getDistrict_Courses()
	 * @see org.caret.model.Course#getDistrict
	 * @model opposite="district" containment="true"
	 * @generated
	 */
	EList<Course> getCourses();

	/**
	 * Returns the value of the '<em><b>Incidents</b></em>' containment reference list.
	 * The list contents are of type {@link org.caret.model.Incident}.
	 * It is bidirectional and its opposite is '{@link org.caret.model.Incident#getDistrict <em>District</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Incidents</em>' containment reference list.
	 * @see org.caret.model.ModelPackage#getDistrict_Incidents()
	 * @see org.caret.model.Incident#getDistrict
	 * @model opposite="district" containment="true"
	 * @generated
	 */
	EList<Incident> getIncidents();

	/**
	 * Returns the value of the '<em><b>Import Batches</b></em>' containment reference list.
	 * The list contents are of type {@link org.caret.model.ImportBatch}.
	 * It is bidirectional and its opposite is '{@link org.caret.model.ImportBatch#getDistrict <em>District</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Import Batches</em>' containment reference list.
	 * @see org.caret.model.ModelPackage#getDistrict_ImportBatches()
	 * @see org.caret.model.ImportBatch#getDistrict
	 * @model opposite="district" containment="true"
	 * @generated
	 */
	EList<ImportBatch> getImportBatches();

	/**
	 * Returns the value of the '<em><b>Export Runs</b></em>' containment reference list.
	 * The list contents are of type {@link org.caret.model.ExportRun}.
	 * It is bidirectional and its opposite is '{@link org.caret.model.ExportRun#getDistrict <em>District</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Export Runs</em>' containment reference list.
	 * @see org.caret.model.ModelPackage#getDistrict_ExportRuns()
	 * @see org.caret.model.ExportRun#getDistrict
	 * @model opposite="district" containment="true"
	 * @generated
	 */
	EList<ExportRun> getExportRuns();

} // District
