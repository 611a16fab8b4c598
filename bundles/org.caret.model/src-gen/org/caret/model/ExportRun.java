/**
 */
package org.caret.model;

import java.time.Instant;
import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Export Run</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One export run: what was asked for, what came out, and its state at the receiver.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.caret.model.ExportRun#getDistrict <em>District</em>}</li>
 *   <li>{@link org.caret.model.ExportRun#getRunId <em>Run Id</em>}</li>
 *   <li>{@link org.caret.model.ExportRun#getExportType <em>Export Type</em>}</li>
 *   <li>{@link org.caret.model.ExportRun#getRecordType <em>Record Type</em>}</li>
 *   <li>{@link org.caret.model.ExportRun#getLayout <em>Layout</em>}</li>
 *   <li>{@link org.caret.model.ExportRun#getAcademicYear <em>Academic Year</em>}</li>
 *   <li>{@link org.caret.model.ExportRun#getState <em>State</em>}</li>
 *   <li>{@link org.caret.model.ExportRun#getUser <em>User</em>}</li>
 *   <li>{@link org.caret.model.ExportRun#getCreated <em>Created</em>}</li>
 *   <li>{@link org.caret.model.ExportRun#getStateChanged <em>State Changed</em>}</li>
 *   <li>{@link org.caret.model.ExportRun#getOptions <em>Options</em>}</li>
 *   <li>{@link org.caret.model.ExportRun#getFileName <em>File Name</em>}</li>
 *   <li>{@link org.caret.model.ExportRun#getFileFormat <em>File Format</em>}</li>
 *   <li>{@link org.caret.model.ExportRun#getSha256 <em>Sha256</em>}</li>
 *   <li>{@link org.caret.model.ExportRun#getAsOf <em>As Of</em>}</li>
 *   <li>{@link org.caret.model.ExportRun#getRowsWritten <em>Rows Written</em>}</li>
 *   <li>{@link org.caret.model.ExportRun#getRowsLeftOut <em>Rows Left Out</em>}</li>
 *   <li>{@link org.caret.model.ExportRun#getFindings <em>Findings</em>}</li>
 * </ul>
 *
 * @see org.caret.model.ModelPackage#getExportRun()
 * @model annotation="org.caret.model key='district runId'"
 * @generated
 */
public interface ExportRun extends org.caret.model.Record {
	/**
	 * Returns the value of the '<em><b>District</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.caret.model.District#getExportRuns <em>Export Runs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>District</em>' container reference.
	 * @see #setDistrict(District)
	 * @see org.caret.model.ModelPackage#getExportRun_District()
	 * @see org.caret.model.District#getExportRuns
	 * @model opposite="exportRuns" transient="false"
	 * @generated
	 */
	District getDistrict();

	/**
	 * Sets the value of the '{@link org.caret.model.ExportRun#getDistrict <em>District</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>District</em>' container reference.
	 * @see #getDistrict()
	 * @generated
	 */
	void setDistrict(District value);

	/**
	 * Returns the value of the '<em><b>Run Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Names the run and its folder in the archive.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Run Id</em>' attribute.
	 * @see #setRunId(String)
	 * @see org.caret.model.ModelPackage#getExportRun_RunId()
	 * @model annotation="org.caret.model maxLength='40'"
	 * @generated
	 */
	String getRunId();

	/**
	 * Sets the value of the '{@link org.caret.model.ExportRun#getRunId <em>Run Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Run Id</em>' attribute.
	 * @see #getRunId()
	 * @generated
	 */
	void setRunId(String value);

	/**
	 * Returns the value of the '<em><b>Export Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifier of the export type, such as senr-fall.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Export Type</em>' attribute.
	 * @see #setExportType(String)
	 * @see org.caret.model.ModelPackage#getExportRun_ExportType()
	 * @model annotation="org.caret.model maxLength='60'"
	 * @generated
	 */
	String getExportType();

	/**
	 * Sets the value of the '{@link org.caret.model.ExportRun#getExportType <em>Export Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Export Type</em>' attribute.
	 * @see #getExportType()
	 * @generated
	 */
	void setExportType(String value);

	/**
	 * Returns the value of the '<em><b>Record Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Four letters, such as SENR.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Record Type</em>' attribute.
	 * @see #setRecordType(String)
	 * @see org.caret.model.ModelPackage#getExportRun_RecordType()
	 * @model annotation="org.caret.model maxLength='8'"
	 * @generated
	 */
	String getRecordType();

	/**
	 * Sets the value of the '{@link org.caret.model.ExportRun#getRecordType <em>Record Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Record Type</em>' attribute.
	 * @see #getRecordType()
	 * @generated
	 */
	void setRecordType(String value);

	/**
	 * Returns the value of the '<em><b>Layout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Layout version, such as SENR-2019.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Layout</em>' attribute.
	 * @see #setLayout(String)
	 * @see org.caret.model.ModelPackage#getExportRun_Layout()
	 * @model annotation="org.caret.model maxLength='20'"
	 * @generated
	 */
	String getLayout();

	/**
	 * Sets the value of the '{@link org.caret.model.ExportRun#getLayout <em>Layout</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Layout</em>' attribute.
	 * @see #getLayout()
	 * @generated
	 */
	void setLayout(String value);

	/**
	 * Returns the value of the '<em><b>Academic Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * CCYY-CCYY.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Academic Year</em>' attribute.
	 * @see #setAcademicYear(String)
	 * @see org.caret.model.ModelPackage#getExportRun_AcademicYear()
	 * @model annotation="org.caret.model maxLength='9'"
	 * @generated
	 */
	String getAcademicYear();

	/**
	 * Sets the value of the '{@link org.caret.model.ExportRun#getAcademicYear <em>Academic Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Academic Year</em>' attribute.
	 * @see #getAcademicYear()
	 * @generated
	 */
	void setAcademicYear(String value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * created, posted or rejected.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see #setState(String)
	 * @see org.caret.model.ModelPackage#getExportRun_State()
	 * @model annotation="org.caret.model maxLength='10'"
	 * @generated
	 */
	String getState();

	/**
	 * Sets the value of the '{@link org.caret.model.ExportRun#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see #getState()
	 * @generated
	 */
	void setState(String value);

	/**
	 * Returns the value of the '<em><b>User</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who exported.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>User</em>' attribute.
	 * @see #setUser(String)
	 * @see org.caret.model.ModelPackage#getExportRun_User()
	 * @model annotation="org.caret.model maxLength='80'"
	 * @generated
	 */
	String getUser();

	/**
	 * Sets the value of the '{@link org.caret.model.ExportRun#getUser <em>User</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>User</em>' attribute.
	 * @see #getUser()
	 * @generated
	 */
	void setUser(String value);

	/**
	 * Returns the value of the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Created</em>' attribute.
	 * @see #setCreated(Instant)
	 * @see org.caret.model.ModelPackage#getExportRun_Created()
	 * @model dataType="org.caret.model.Instant"
	 * @generated
	 */
	Instant getCreated();

	/**
	 * Sets the value of the '{@link org.caret.model.ExportRun#getCreated <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created</em>' attribute.
	 * @see #getCreated()
	 * @generated
	 */
	void setCreated(Instant value);

	/**
	 * Returns the value of the '<em><b>State Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State Changed</em>' attribute.
	 * @see #setStateChanged(Instant)
	 * @see org.caret.model.ModelPackage#getExportRun_StateChanged()
	 * @model dataType="org.caret.model.Instant"
	 * @generated
	 */
	Instant getStateChanged();

	/**
	 * Sets the value of the '{@link org.caret.model.ExportRun#getStateChanged <em>State Changed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State Changed</em>' attribute.
	 * @see #getStateChanged()
	 * @generated
	 */
	void setStateChanged(Instant value);

	/**
	 * Returns the value of the '<em><b>Options</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Chosen options, as text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Options</em>' attribute.
	 * @see #setOptions(String)
	 * @see org.caret.model.ModelPackage#getExportRun_Options()
	 * @model annotation="org.caret.model maxLength='4000'"
	 * @generated
	 */
	String getOptions();

	/**
	 * Sets the value of the '{@link org.caret.model.ExportRun#getOptions <em>Options</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Options</em>' attribute.
	 * @see #getOptions()
	 * @generated
	 */
	void setOptions(String value);

	/**
	 * Returns the value of the '<em><b>File Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the output file without its folder.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>File Name</em>' attribute.
	 * @see #setFileName(String)
	 * @see org.caret.model.ModelPackage#getExportRun_FileName()
	 * @model annotation="org.caret.model maxLength='255'"
	 * @generated
	 */
	String getFileName();

	/**
	 * Sets the value of the '{@link org.caret.model.ExportRun#getFileName <em>File Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>File Name</em>' attribute.
	 * @see #getFileName()
	 * @generated
	 */
	void setFileName(String value);

	/**
	 * Returns the value of the '<em><b>File Format</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * caret, tab, csv or xlsx.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>File Format</em>' attribute.
	 * @see #setFileFormat(String)
	 * @see org.caret.model.ModelPackage#getExportRun_FileFormat()
	 * @model annotation="org.caret.model maxLength='10'"
	 * @generated
	 */
	String getFileFormat();

	/**
	 * Sets the value of the '{@link org.caret.model.ExportRun#getFileFormat <em>File Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>File Format</em>' attribute.
	 * @see #getFileFormat()
	 * @generated
	 */
	void setFileFormat(String value);

	/**
	 * Returns the value of the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hash of the file, 64 hexadecimal digits.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sha256</em>' attribute.
	 * @see #setSha256(String)
	 * @see org.caret.model.ModelPackage#getExportRun_Sha256()
	 * @model annotation="org.caret.model maxLength='64'"
	 * @generated
	 */
	String getSha256();

	/**
	 * Sets the value of the '{@link org.caret.model.ExportRun#getSha256 <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sha256</em>' attribute.
	 * @see #getSha256()
	 * @generated
	 */
	void setSha256(String value);

	/**
	 * Returns the value of the '<em><b>As Of</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day on which being currently enrolled was judged.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>As Of</em>' attribute.
	 * @see #setAsOf(LocalDate)
	 * @see org.caret.model.ModelPackage#getExportRun_AsOf()
	 * @model dataType="org.caret.model.LocalDate"
	 * @generated
	 */
	LocalDate getAsOf();

	/**
	 * Sets the value of the '{@link org.caret.model.ExportRun#getAsOf <em>As Of</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>As Of</em>' attribute.
	 * @see #getAsOf()
	 * @generated
	 */
	void setAsOf(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Rows Written</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rows Written</em>' attribute.
	 * @see #setRowsWritten(int)
	 * @see org.caret.model.ModelPackage#getExportRun_RowsWritten()
	 * @model
	 * @generated
	 */
	int getRowsWritten();

	/**
	 * Sets the value of the '{@link org.caret.model.ExportRun#getRowsWritten <em>Rows Written</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rows Written</em>' attribute.
	 * @see #getRowsWritten()
	 * @generated
	 */
	void setRowsWritten(int value);

	/**
	 * Returns the value of the '<em><b>Rows Left Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rows Left Out</em>' attribute.
	 * @see #setRowsLeftOut(int)
	 * @see org.caret.model.ModelPackage#getExportRun_RowsLeftOut()
	 * @model
	 * @generated
	 */
	int getRowsLeftOut();

	/**
	 * Sets the value of the '{@link org.caret.model.ExportRun#getRowsLeftOut <em>Rows Left Out</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rows Left Out</em>' attribute.
	 * @see #getRowsLeftOut()
	 * @generated
	 */
	void setRowsLeftOut(int value);

	/**
	 * Returns the value of the '<em><b>Findings</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Findings</em>' attribute.
	 * @see #setFindings(int)
	 * @see org.caret.model.ModelPackage#getExportRun_Findings()
	 * @model
	 * @generated
	 */
	int getFindings();

	/**
	 * Sets the value of the '{@link org.caret.model.ExportRun#getFindings <em>Findings</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Findings</em>' attribute.
	 * @see #getFindings()
	 * @generated
	 */
	void setFindings(int value);

} // ExportRun
