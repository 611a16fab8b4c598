/**
 */
package org.caret.model;

import java.time.Instant;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Import Batch</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One import: which file, by whom, and what became of it. A record of the program about itself, without natural key.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.caret.model.ImportBatch#getDistrict <em>District</em>}</li>
 *   <li>{@link org.caret.model.ImportBatch#getSource <em>Source</em>}</li>
 *   <li>{@link org.caret.model.ImportBatch#getFileName <em>File Name</em>}</li>
 *   <li>{@link org.caret.model.ImportBatch#getSha256 <em>Sha256</em>}</li>
 *   <li>{@link org.caret.model.ImportBatch#getUser <em>User</em>}</li>
 *   <li>{@link org.caret.model.ImportBatch#getStarted <em>Started</em>}</li>
 *   <li>{@link org.caret.model.ImportBatch#getFinished <em>Finished</em>}</li>
 *   <li>{@link org.caret.model.ImportBatch#getAcademicYear <em>Academic Year</em>}</li>
 *   <li>{@link org.caret.model.ImportBatch#getRecordType <em>Record Type</em>}</li>
 *   <li>{@link org.caret.model.ImportBatch#getRowsRead <em>Rows Read</em>}</li>
 *   <li>{@link org.caret.model.ImportBatch#getRowsRefused <em>Rows Refused</em>}</li>
 *   <li>{@link org.caret.model.ImportBatch#getRecordsInserted <em>Records Inserted</em>}</li>
 *   <li>{@link org.caret.model.ImportBatch#getRecordsUpdated <em>Records Updated</em>}</li>
 * </ul>
 *
 * @see org.caret.model.ModelPackage#getImportBatch()
 * @model
 * @generated
 */
public interface ImportBatch extends org.caret.model.Record {
	/**
	 * Returns the value of the '<em><b>District</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.caret.model.District#getImportBatches <em>Import Batches</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>District</em>' container reference.
	 * @see #setDistrict(District)
	 * @see org.caret.model.ModelPackage#getImportBatch_District()
	 * @see org.caret.model.District#getImportBatches
	 * @model opposite="importBatches" transient="false"
	 * @generated
	 */
	District getDistrict();

	/**
	 * Sets the value of the '{@link org.caret.model.ImportBatch#getDistrict <em>District</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>District</em>' container reference.
	 * @see #getDistrict()
	 * @generated
	 */
	void setDistrict(District value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kind of source, such as CALPADS file or OneRoster.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.caret.model.ModelPackage#getImportBatch_Source()
	 * @model annotation="org.caret.model maxLength='40'"
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.caret.model.ImportBatch#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>File Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the file without its folder.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>File Name</em>' attribute.
	 * @see #setFileName(String)
	 * @see org.caret.model.ModelPackage#getImportBatch_FileName()
	 * @model annotation="org.caret.model maxLength='255'"
	 * @generated
	 */
	String getFileName();

	/**
	 * Sets the value of the '{@link org.caret.model.ImportBatch#getFileName <em>File Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>File Name</em>' attribute.
	 * @see #getFileName()
	 * @generated
	 */
	void setFileName(String value);

	/**
	 * Returns the value of the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hash of the file, 64 hexadecimal digits.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sha256</em>' attribute.
	 * @see #setSha256(String)
	 * @see org.caret.model.ModelPackage#getImportBatch_Sha256()
	 * @model annotation="org.caret.model maxLength='64'"
	 * @generated
	 */
	String getSha256();

	/**
	 * Sets the value of the '{@link org.caret.model.ImportBatch#getSha256 <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sha256</em>' attribute.
	 * @see #getSha256()
	 * @generated
	 */
	void setSha256(String value);

	/**
	 * Returns the value of the '<em><b>User</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who imported.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>User</em>' attribute.
	 * @see #setUser(String)
	 * @see org.caret.model.ModelPackage#getImportBatch_User()
	 * @model annotation="org.caret.model maxLength='80'"
	 * @generated
	 */
	String getUser();

	/**
	 * Sets the value of the '{@link org.caret.model.ImportBatch#getUser <em>User</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>User</em>' attribute.
	 * @see #getUser()
	 * @generated
	 */
	void setUser(String value);

	/**
	 * Returns the value of the '<em><b>Started</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Started</em>' attribute.
	 * @see #setStarted(Instant)
	 * @see org.caret.model.ModelPackage#getImportBatch_Started()
	 * @model dataType="org.caret.model.Instant"
	 * @generated
	 */
	Instant getStarted();

	/**
	 * Sets the value of the '{@link org.caret.model.ImportBatch#getStarted <em>Started</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Started</em>' attribute.
	 * @see #getStarted()
	 * @generated
	 */
	void setStarted(Instant value);

	/**
	 * Returns the value of the '<em><b>Finished</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Finished</em>' attribute.
	 * @see #setFinished(Instant)
	 * @see org.caret.model.ModelPackage#getImportBatch_Finished()
	 * @model dataType="org.caret.model.Instant"
	 * @generated
	 */
	Instant getFinished();

	/**
	 * Sets the value of the '{@link org.caret.model.ImportBatch#getFinished <em>Finished</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Finished</em>' attribute.
	 * @see #getFinished()
	 * @generated
	 */
	void setFinished(Instant value);

	/**
	 * Returns the value of the '<em><b>Academic Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * CCYY-CCYY; absent where the file names none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Academic Year</em>' attribute.
	 * @see #setAcademicYear(String)
	 * @see org.caret.model.ModelPackage#getImportBatch_AcademicYear()
	 * @model annotation="org.caret.model maxLength='9'"
	 * @generated
	 */
	String getAcademicYear();

	/**
	 * Sets the value of the '{@link org.caret.model.ImportBatch#getAcademicYear <em>Academic Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Academic Year</em>' attribute.
	 * @see #getAcademicYear()
	 * @generated
	 */
	void setAcademicYear(String value);

	/**
	 * Returns the value of the '<em><b>Record Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Four letters of the record type; absent for other sources.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Record Type</em>' attribute.
	 * @see #setRecordType(String)
	 * @see org.caret.model.ModelPackage#getImportBatch_RecordType()
	 * @model annotation="org.caret.model maxLength='8'"
	 * @generated
	 */
	String getRecordType();

	/**
	 * Sets the value of the '{@link org.caret.model.ImportBatch#getRecordType <em>Record Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Record Type</em>' attribute.
	 * @see #getRecordType()
	 * @generated
	 */
	void setRecordType(String value);

	/**
	 * Returns the value of the '<em><b>Rows Read</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rows Read</em>' attribute.
	 * @see #setRowsRead(int)
	 * @see org.caret.model.ModelPackage#getImportBatch_RowsRead()
	 * @model
	 * @generated
	 */
	int getRowsRead();

	/**
	 * Sets the value of the '{@link org.caret.model.ImportBatch#getRowsRead <em>Rows Read</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rows Read</em>' attribute.
	 * @see #getRowsRead()
	 * @generated
	 */
	void setRowsRead(int value);

	/**
	 * Returns the value of the '<em><b>Rows Refused</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rows that did not go in, each with a finding.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rows Refused</em>' attribute.
	 * @see #setRowsRefused(int)
	 * @see org.caret.model.ModelPackage#getImportBatch_RowsRefused()
	 * @model
	 * @generated
	 */
	int getRowsRefused();

	/**
	 * Sets the value of the '{@link org.caret.model.ImportBatch#getRowsRefused <em>Rows Refused</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rows Refused</em>' attribute.
	 * @see #getRowsRefused()
	 * @generated
	 */
	void setRowsRefused(int value);

	/**
	 * Returns the value of the '<em><b>Records Inserted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Records Inserted</em>' attribute.
	 * @see #setRecordsInserted(int)
	 * @see org.caret.model.ModelPackage#getImportBatch_RecordsInserted()
	 * @model
	 * @generated
	 */
	int getRecordsInserted();

	/**
	 * Sets the value of the '{@link org.caret.model.ImportBatch#getRecordsInserted <em>Records Inserted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Records Inserted</em>' attribute.
	 * @see #getRecordsInserted()
	 * @generated
	 */
	void setRecordsInserted(int value);

	/**
	 * Returns the value of the '<em><b>Records Updated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Records Updated</em>' attribute.
	 * @see #setRecordsUpdated(int)
	 * @see org.caret.model.ModelPackage#getImportBatch_RecordsUpdated()
	 * @model
	 * @generated
	 */
	int getRecordsUpdated();

	/**
	 * Sets the value of the '{@link org.caret.model.ImportBatch#getRecordsUpdated <em>Records Updated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Records Updated</em>' attribute.
	 * @see #getRecordsUpdated()
	 * @generated
	 */
	void setRecordsUpdated(int value);

} // ImportBatch
