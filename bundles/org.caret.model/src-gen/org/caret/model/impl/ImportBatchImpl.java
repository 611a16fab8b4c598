/**
 */
package org.caret.model.impl;

import java.time.Instant;

import org.caret.model.District;
import org.caret.model.ImportBatch;
import org.caret.model.ModelPackage;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Import Batch</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.caret.model.impl.ImportBatchImpl#getDistrict <em>District</em>}</li>
 *   <li>{@link org.caret.model.impl.ImportBatchImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.caret.model.impl.ImportBatchImpl#getFileName <em>File Name</em>}</li>
 *   <li>{@link org.caret.model.impl.ImportBatchImpl#getSha256 <em>Sha256</em>}</li>
 *   <li>{@link org.caret.model.impl.ImportBatchImpl#getUser <em>User</em>}</li>
 *   <li>{@link org.caret.model.impl.ImportBatchImpl#getStarted <em>Started</em>}</li>
 *   <li>{@link org.caret.model.impl.ImportBatchImpl#getFinished <em>Finished</em>}</li>
 *   <li>{@link org.caret.model.impl.ImportBatchImpl#getAcademicYear <em>Academic Year</em>}</li>
 *   <li>{@link org.caret.model.impl.ImportBatchImpl#getRecordType <em>Record Type</em>}</li>
 *   <li>{@link org.caret.model.impl.ImportBatchImpl#getRowsRead <em>Rows Read</em>}</li>
 *   <li>{@link org.caret.model.impl.ImportBatchImpl#getRowsRefused <em>Rows Refused</em>}</li>
 *   <li>{@link org.caret.model.impl.ImportBatchImpl#getRecordsInserted <em>Records Inserted</em>}</li>
 *   <li>{@link org.caret.model.impl.ImportBatchImpl#getRecordsUpdated <em>Records Updated</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ImportBatchImpl extends RecordImpl implements ImportBatch {
	/**
	 * The default value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected String source = SOURCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getFileName() <em>File Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFileName()
	 * @generated
	 * @ordered
	 */
	protected static final String FILE_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFileName() <em>File Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFileName()
	 * @generated
	 * @ordered
	 */
	protected String fileName = FILE_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getSha256() <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSha256()
	 * @generated
	 * @ordered
	 */
	protected static final String SHA256_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSha256() <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSha256()
	 * @generated
	 * @ordered
	 */
	protected String sha256 = SHA256_EDEFAULT;

	/**
	 * The default value of the '{@link #getUser() <em>User</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUser()
	 * @generated
	 * @ordered
	 */
	protected static final String USER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUser() <em>User</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUser()
	 * @generated
	 * @ordered
	 */
	protected String user = USER_EDEFAULT;

	/**
	 * The default value of the '{@link #getStarted() <em>Started</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStarted()
	 * @generated
	 * @ordered
	 */
	protected static final Instant STARTED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStarted() <em>Started</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStarted()
	 * @generated
	 * @ordered
	 */
	protected Instant started = STARTED_EDEFAULT;

	/**
	 * The default value of the '{@link #getFinished() <em>Finished</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFinished()
	 * @generated
	 * @ordered
	 */
	protected static final Instant FINISHED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFinished() <em>Finished</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFinished()
	 * @generated
	 * @ordered
	 */
	protected Instant finished = FINISHED_EDEFAULT;

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
	 * The default value of the '{@link #getRecordType() <em>Record Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecordType()
	 * @generated
	 * @ordered
	 */
	protected static final String RECORD_TYPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRecordType() <em>Record Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecordType()
	 * @generated
	 * @ordered
	 */
	protected String recordType = RECORD_TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getRowsRead() <em>Rows Read</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRowsRead()
	 * @generated
	 * @ordered
	 */
	protected static final int ROWS_READ_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getRowsRead() <em>Rows Read</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRowsRead()
	 * @generated
	 * @ordered
	 */
	protected int rowsRead = ROWS_READ_EDEFAULT;

	/**
	 * The default value of the '{@link #getRowsRefused() <em>Rows Refused</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRowsRefused()
	 * @generated
	 * @ordered
	 */
	protected static final int ROWS_REFUSED_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getRowsRefused() <em>Rows Refused</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRowsRefused()
	 * @generated
	 * @ordered
	 */
	protected int rowsRefused = ROWS_REFUSED_EDEFAULT;

	/**
	 * The default value of the '{@link #getRecordsInserted() <em>Records Inserted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecordsInserted()
	 * @generated
	 * @ordered
	 */
	protected static final int RECORDS_INSERTED_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getRecordsInserted() <em>Records Inserted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecordsInserted()
	 * @generated
	 * @ordered
	 */
	protected int recordsInserted = RECORDS_INSERTED_EDEFAULT;

	/**
	 * The default value of the '{@link #getRecordsUpdated() <em>Records Updated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecordsUpdated()
	 * @generated
	 * @ordered
	 */
	protected static final int RECORDS_UPDATED_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getRecordsUpdated() <em>Records Updated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecordsUpdated()
	 * @generated
	 * @ordered
	 */
	protected int recordsUpdated = RECORDS_UPDATED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ImportBatchImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.IMPORT_BATCH;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public District getDistrict() {
		if (eContainerFeatureID() != ModelPackage.IMPORT_BATCH__DISTRICT) return null;
		return (District)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetDistrict(District newDistrict, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newDistrict, ModelPackage.IMPORT_BATCH__DISTRICT, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDistrict(District newDistrict) {
		if (newDistrict != eInternalContainer() || (eContainerFeatureID() != ModelPackage.IMPORT_BATCH__DISTRICT && newDistrict != null)) {
			if (EcoreUtil.isAncestor(this, newDistrict))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newDistrict != null)
				msgs = ((InternalEObject)newDistrict).eInverseAdd(this, ModelPackage.DISTRICT__IMPORT_BATCHES, District.class, msgs);
			msgs = basicSetDistrict(newDistrict, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.IMPORT_BATCH__DISTRICT, newDistrict, newDistrict));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(String newSource) {
		String oldSource = source;
		source = newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.IMPORT_BATCH__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFileName() {
		return fileName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFileName(String newFileName) {
		String oldFileName = fileName;
		fileName = newFileName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.IMPORT_BATCH__FILE_NAME, oldFileName, fileName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSha256() {
		return sha256;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSha256(String newSha256) {
		String oldSha256 = sha256;
		sha256 = newSha256;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.IMPORT_BATCH__SHA256, oldSha256, sha256));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUser() {
		return user;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUser(String newUser) {
		String oldUser = user;
		user = newUser;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.IMPORT_BATCH__USER, oldUser, user));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getStarted() {
		return started;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStarted(Instant newStarted) {
		Instant oldStarted = started;
		started = newStarted;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.IMPORT_BATCH__STARTED, oldStarted, started));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getFinished() {
		return finished;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFinished(Instant newFinished) {
		Instant oldFinished = finished;
		finished = newFinished;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.IMPORT_BATCH__FINISHED, oldFinished, finished));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.IMPORT_BATCH__ACADEMIC_YEAR, oldAcademicYear, academicYear));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRecordType() {
		return recordType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecordType(String newRecordType) {
		String oldRecordType = recordType;
		recordType = newRecordType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.IMPORT_BATCH__RECORD_TYPE, oldRecordType, recordType));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRowsRead() {
		return rowsRead;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRowsRead(int newRowsRead) {
		int oldRowsRead = rowsRead;
		rowsRead = newRowsRead;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.IMPORT_BATCH__ROWS_READ, oldRowsRead, rowsRead));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRowsRefused() {
		return rowsRefused;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRowsRefused(int newRowsRefused) {
		int oldRowsRefused = rowsRefused;
		rowsRefused = newRowsRefused;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.IMPORT_BATCH__ROWS_REFUSED, oldRowsRefused, rowsRefused));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRecordsInserted() {
		return recordsInserted;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecordsInserted(int newRecordsInserted) {
		int oldRecordsInserted = recordsInserted;
		recordsInserted = newRecordsInserted;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.IMPORT_BATCH__RECORDS_INSERTED, oldRecordsInserted, recordsInserted));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRecordsUpdated() {
		return recordsUpdated;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecordsUpdated(int newRecordsUpdated) {
		int oldRecordsUpdated = recordsUpdated;
		recordsUpdated = newRecordsUpdated;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.IMPORT_BATCH__RECORDS_UPDATED, oldRecordsUpdated, recordsUpdated));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.IMPORT_BATCH__DISTRICT:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetDistrict((District)otherEnd, msgs);
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
			case ModelPackage.IMPORT_BATCH__DISTRICT:
				return basicSetDistrict(null, msgs);
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
			case ModelPackage.IMPORT_BATCH__DISTRICT:
				return eInternalContainer().eInverseRemove(this, ModelPackage.DISTRICT__IMPORT_BATCHES, District.class, msgs);
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
			case ModelPackage.IMPORT_BATCH__DISTRICT:
				return getDistrict();
			case ModelPackage.IMPORT_BATCH__SOURCE:
				return getSource();
			case ModelPackage.IMPORT_BATCH__FILE_NAME:
				return getFileName();
			case ModelPackage.IMPORT_BATCH__SHA256:
				return getSha256();
			case ModelPackage.IMPORT_BATCH__USER:
				return getUser();
			case ModelPackage.IMPORT_BATCH__STARTED:
				return getStarted();
			case ModelPackage.IMPORT_BATCH__FINISHED:
				return getFinished();
			case ModelPackage.IMPORT_BATCH__ACADEMIC_YEAR:
				return getAcademicYear();
			case ModelPackage.IMPORT_BATCH__RECORD_TYPE:
				return getRecordType();
			case ModelPackage.IMPORT_BATCH__ROWS_READ:
				return getRowsRead();
			case ModelPackage.IMPORT_BATCH__ROWS_REFUSED:
				return getRowsRefused();
			case ModelPackage.IMPORT_BATCH__RECORDS_INSERTED:
				return getRecordsInserted();
			case ModelPackage.IMPORT_BATCH__RECORDS_UPDATED:
				return getRecordsUpdated();
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
			case ModelPackage.IMPORT_BATCH__DISTRICT:
				setDistrict((District)newValue);
				return;
			case ModelPackage.IMPORT_BATCH__SOURCE:
				setSource((String)newValue);
				return;
			case ModelPackage.IMPORT_BATCH__FILE_NAME:
				setFileName((String)newValue);
				return;
			case ModelPackage.IMPORT_BATCH__SHA256:
				setSha256((String)newValue);
				return;
			case ModelPackage.IMPORT_BATCH__USER:
				setUser((String)newValue);
				return;
			case ModelPackage.IMPORT_BATCH__STARTED:
				setStarted((Instant)newValue);
				return;
			case ModelPackage.IMPORT_BATCH__FINISHED:
				setFinished((Instant)newValue);
				return;
			case ModelPackage.IMPORT_BATCH__ACADEMIC_YEAR:
				setAcademicYear((String)newValue);
				return;
			case ModelPackage.IMPORT_BATCH__RECORD_TYPE:
				setRecordType((String)newValue);
				return;
			case ModelPackage.IMPORT_BATCH__ROWS_READ:
				setRowsRead((Integer)newValue);
				return;
			case ModelPackage.IMPORT_BATCH__ROWS_REFUSED:
				setRowsRefused((Integer)newValue);
				return;
			case ModelPackage.IMPORT_BATCH__RECORDS_INSERTED:
				setRecordsInserted((Integer)newValue);
				return;
			case ModelPackage.IMPORT_BATCH__RECORDS_UPDATED:
				setRecordsUpdated((Integer)newValue);
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
			case ModelPackage.IMPORT_BATCH__DISTRICT:
				setDistrict((District)null);
				return;
			case ModelPackage.IMPORT_BATCH__SOURCE:
				setSource(SOURCE_EDEFAULT);
				return;
			case ModelPackage.IMPORT_BATCH__FILE_NAME:
				setFileName(FILE_NAME_EDEFAULT);
				return;
			case ModelPackage.IMPORT_BATCH__SHA256:
				setSha256(SHA256_EDEFAULT);
				return;
			case ModelPackage.IMPORT_BATCH__USER:
				setUser(USER_EDEFAULT);
				return;
			case ModelPackage.IMPORT_BATCH__STARTED:
				setStarted(STARTED_EDEFAULT);
				return;
			case ModelPackage.IMPORT_BATCH__FINISHED:
				setFinished(FINISHED_EDEFAULT);
				return;
			case ModelPackage.IMPORT_BATCH__ACADEMIC_YEAR:
				setAcademicYear(ACADEMIC_YEAR_EDEFAULT);
				return;
			case ModelPackage.IMPORT_BATCH__RECORD_TYPE:
				setRecordType(RECORD_TYPE_EDEFAULT);
				return;
			case ModelPackage.IMPORT_BATCH__ROWS_READ:
				setRowsRead(ROWS_READ_EDEFAULT);
				return;
			case ModelPackage.IMPORT_BATCH__ROWS_REFUSED:
				setRowsRefused(ROWS_REFUSED_EDEFAULT);
				return;
			case ModelPackage.IMPORT_BATCH__RECORDS_INSERTED:
				setRecordsInserted(RECORDS_INSERTED_EDEFAULT);
				return;
			case ModelPackage.IMPORT_BATCH__RECORDS_UPDATED:
				setRecordsUpdated(RECORDS_UPDATED_EDEFAULT);
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
			case ModelPackage.IMPORT_BATCH__DISTRICT:
				return getDistrict() != null;
			case ModelPackage.IMPORT_BATCH__SOURCE:
				return SOURCE_EDEFAULT == null ? source != null : !SOURCE_EDEFAULT.equals(source);
			case ModelPackage.IMPORT_BATCH__FILE_NAME:
				return FILE_NAME_EDEFAULT == null ? fileName != null : !FILE_NAME_EDEFAULT.equals(fileName);
			case ModelPackage.IMPORT_BATCH__SHA256:
				return SHA256_EDEFAULT == null ? sha256 != null : !SHA256_EDEFAULT.equals(sha256);
			case ModelPackage.IMPORT_BATCH__USER:
				return USER_EDEFAULT == null ? user != null : !USER_EDEFAULT.equals(user);
			case ModelPackage.IMPORT_BATCH__STARTED:
				return STARTED_EDEFAULT == null ? started != null : !STARTED_EDEFAULT.equals(started);
			case ModelPackage.IMPORT_BATCH__FINISHED:
				return FINISHED_EDEFAULT == null ? finished != null : !FINISHED_EDEFAULT.equals(finished);
			case ModelPackage.IMPORT_BATCH__ACADEMIC_YEAR:
				return ACADEMIC_YEAR_EDEFAULT == null ? academicYear != null : !ACADEMIC_YEAR_EDEFAULT.equals(academicYear);
			case ModelPackage.IMPORT_BATCH__RECORD_TYPE:
				return RECORD_TYPE_EDEFAULT == null ? recordType != null : !RECORD_TYPE_EDEFAULT.equals(recordType);
			case ModelPackage.IMPORT_BATCH__ROWS_READ:
				return rowsRead != ROWS_READ_EDEFAULT;
			case ModelPackage.IMPORT_BATCH__ROWS_REFUSED:
				return rowsRefused != ROWS_REFUSED_EDEFAULT;
			case ModelPackage.IMPORT_BATCH__RECORDS_INSERTED:
				return recordsInserted != RECORDS_INSERTED_EDEFAULT;
			case ModelPackage.IMPORT_BATCH__RECORDS_UPDATED:
				return recordsUpdated != RECORDS_UPDATED_EDEFAULT;
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
		result.append(" (source: ");
		result.append(source);
		result.append(", fileName: ");
		result.append(fileName);
		result.append(", sha256: ");
		result.append(sha256);
		result.append(", user: ");
		result.append(user);
		result.append(", started: ");
		result.append(started);
		result.append(", finished: ");
		result.append(finished);
		result.append(", academicYear: ");
		result.append(academicYear);
		result.append(", recordType: ");
		result.append(recordType);
		result.append(", rowsRead: ");
		result.append(rowsRead);
		result.append(", rowsRefused: ");
		result.append(rowsRefused);
		result.append(", recordsInserted: ");
		result.append(recordsInserted);
		result.append(", recordsUpdated: ");
		result.append(recordsUpdated);
		result.append(')');
		return result.toString();
	}

} //ImportBatchImpl
