/**
 */
package org.caret.model.impl;

import java.time.Instant;
import java.time.LocalDate;

import org.caret.model.District;
import org.caret.model.ExportRun;
import org.caret.model.ModelPackage;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Export Run</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.caret.model.impl.ExportRunImpl#getDistrict <em>District</em>}</li>
 *   <li>{@link org.caret.model.impl.ExportRunImpl#getRunId <em>Run Id</em>}</li>
 *   <li>{@link org.caret.model.impl.ExportRunImpl#getExportType <em>Export Type</em>}</li>
 *   <li>{@link org.caret.model.impl.ExportRunImpl#getRecordType <em>Record Type</em>}</li>
 *   <li>{@link org.caret.model.impl.ExportRunImpl#getLayout <em>Layout</em>}</li>
 *   <li>{@link org.caret.model.impl.ExportRunImpl#getAcademicYear <em>Academic Year</em>}</li>
 *   <li>{@link org.caret.model.impl.ExportRunImpl#getState <em>State</em>}</li>
 *   <li>{@link org.caret.model.impl.ExportRunImpl#getUser <em>User</em>}</li>
 *   <li>{@link org.caret.model.impl.ExportRunImpl#getCreated <em>Created</em>}</li>
 *   <li>{@link org.caret.model.impl.ExportRunImpl#getStateChanged <em>State Changed</em>}</li>
 *   <li>{@link org.caret.model.impl.ExportRunImpl#getOptions <em>Options</em>}</li>
 *   <li>{@link org.caret.model.impl.ExportRunImpl#getFileName <em>File Name</em>}</li>
 *   <li>{@link org.caret.model.impl.ExportRunImpl#getFileFormat <em>File Format</em>}</li>
 *   <li>{@link org.caret.model.impl.ExportRunImpl#getSha256 <em>Sha256</em>}</li>
 *   <li>{@link org.caret.model.impl.ExportRunImpl#getAsOf <em>As Of</em>}</li>
 *   <li>{@link org.caret.model.impl.ExportRunImpl#getRowsWritten <em>Rows Written</em>}</li>
 *   <li>{@link org.caret.model.impl.ExportRunImpl#getRowsLeftOut <em>Rows Left Out</em>}</li>
 *   <li>{@link org.caret.model.impl.ExportRunImpl#getFindings <em>Findings</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ExportRunImpl extends RecordImpl implements ExportRun {
	/**
	 * The default value of the '{@link #getRunId() <em>Run Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRunId()
	 * @generated
	 * @ordered
	 */
	protected static final String RUN_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRunId() <em>Run Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRunId()
	 * @generated
	 * @ordered
	 */
	protected String runId = RUN_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getExportType() <em>Export Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExportType()
	 * @generated
	 * @ordered
	 */
	protected static final String EXPORT_TYPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExportType() <em>Export Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExportType()
	 * @generated
	 * @ordered
	 */
	protected String exportType = EXPORT_TYPE_EDEFAULT;

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
	 * The default value of the '{@link #getLayout() <em>Layout</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLayout()
	 * @generated
	 * @ordered
	 */
	protected static final String LAYOUT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLayout() <em>Layout</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLayout()
	 * @generated
	 * @ordered
	 */
	protected String layout = LAYOUT_EDEFAULT;

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
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final String STATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected String state = STATE_EDEFAULT;

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
	 * The default value of the '{@link #getCreated() <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreated()
	 * @generated
	 * @ordered
	 */
	protected static final Instant CREATED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCreated() <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreated()
	 * @generated
	 * @ordered
	 */
	protected Instant created = CREATED_EDEFAULT;

	/**
	 * The default value of the '{@link #getStateChanged() <em>State Changed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStateChanged()
	 * @generated
	 * @ordered
	 */
	protected static final Instant STATE_CHANGED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStateChanged() <em>State Changed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStateChanged()
	 * @generated
	 * @ordered
	 */
	protected Instant stateChanged = STATE_CHANGED_EDEFAULT;

	/**
	 * The default value of the '{@link #getOptions() <em>Options</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOptions()
	 * @generated
	 * @ordered
	 */
	protected static final String OPTIONS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOptions() <em>Options</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOptions()
	 * @generated
	 * @ordered
	 */
	protected String options = OPTIONS_EDEFAULT;

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
	 * The default value of the '{@link #getFileFormat() <em>File Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFileFormat()
	 * @generated
	 * @ordered
	 */
	protected static final String FILE_FORMAT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFileFormat() <em>File Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFileFormat()
	 * @generated
	 * @ordered
	 */
	protected String fileFormat = FILE_FORMAT_EDEFAULT;

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
	 * The default value of the '{@link #getAsOf() <em>As Of</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAsOf()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate AS_OF_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAsOf() <em>As Of</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAsOf()
	 * @generated
	 * @ordered
	 */
	protected LocalDate asOf = AS_OF_EDEFAULT;

	/**
	 * The default value of the '{@link #getRowsWritten() <em>Rows Written</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRowsWritten()
	 * @generated
	 * @ordered
	 */
	protected static final int ROWS_WRITTEN_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getRowsWritten() <em>Rows Written</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRowsWritten()
	 * @generated
	 * @ordered
	 */
	protected int rowsWritten = ROWS_WRITTEN_EDEFAULT;

	/**
	 * The default value of the '{@link #getRowsLeftOut() <em>Rows Left Out</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRowsLeftOut()
	 * @generated
	 * @ordered
	 */
	protected static final int ROWS_LEFT_OUT_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getRowsLeftOut() <em>Rows Left Out</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRowsLeftOut()
	 * @generated
	 * @ordered
	 */
	protected int rowsLeftOut = ROWS_LEFT_OUT_EDEFAULT;

	/**
	 * The default value of the '{@link #getFindings() <em>Findings</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFindings()
	 * @generated
	 * @ordered
	 */
	protected static final int FINDINGS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getFindings() <em>Findings</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFindings()
	 * @generated
	 * @ordered
	 */
	protected int findings = FINDINGS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ExportRunImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.EXPORT_RUN;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public District getDistrict() {
		if (eContainerFeatureID() != ModelPackage.EXPORT_RUN__DISTRICT) return null;
		return (District)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetDistrict(District newDistrict, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newDistrict, ModelPackage.EXPORT_RUN__DISTRICT, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDistrict(District newDistrict) {
		if (newDistrict != eInternalContainer() || (eContainerFeatureID() != ModelPackage.EXPORT_RUN__DISTRICT && newDistrict != null)) {
			if (EcoreUtil.isAncestor(this, newDistrict))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newDistrict != null)
				msgs = ((InternalEObject)newDistrict).eInverseAdd(this, ModelPackage.DISTRICT__EXPORT_RUNS, District.class, msgs);
			msgs = basicSetDistrict(newDistrict, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EXPORT_RUN__DISTRICT, newDistrict, newDistrict));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRunId() {
		return runId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRunId(String newRunId) {
		String oldRunId = runId;
		runId = newRunId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EXPORT_RUN__RUN_ID, oldRunId, runId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getExportType() {
		return exportType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExportType(String newExportType) {
		String oldExportType = exportType;
		exportType = newExportType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EXPORT_RUN__EXPORT_TYPE, oldExportType, exportType));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EXPORT_RUN__RECORD_TYPE, oldRecordType, recordType));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLayout() {
		return layout;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLayout(String newLayout) {
		String oldLayout = layout;
		layout = newLayout;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EXPORT_RUN__LAYOUT, oldLayout, layout));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EXPORT_RUN__ACADEMIC_YEAR, oldAcademicYear, academicYear));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(String newState) {
		String oldState = state;
		state = newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EXPORT_RUN__STATE, oldState, state));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EXPORT_RUN__USER, oldUser, user));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getCreated() {
		return created;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCreated(Instant newCreated) {
		Instant oldCreated = created;
		created = newCreated;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EXPORT_RUN__CREATED, oldCreated, created));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getStateChanged() {
		return stateChanged;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStateChanged(Instant newStateChanged) {
		Instant oldStateChanged = stateChanged;
		stateChanged = newStateChanged;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EXPORT_RUN__STATE_CHANGED, oldStateChanged, stateChanged));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOptions() {
		return options;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOptions(String newOptions) {
		String oldOptions = options;
		options = newOptions;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EXPORT_RUN__OPTIONS, oldOptions, options));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EXPORT_RUN__FILE_NAME, oldFileName, fileName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFileFormat() {
		return fileFormat;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFileFormat(String newFileFormat) {
		String oldFileFormat = fileFormat;
		fileFormat = newFileFormat;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EXPORT_RUN__FILE_FORMAT, oldFileFormat, fileFormat));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EXPORT_RUN__SHA256, oldSha256, sha256));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getAsOf() {
		return asOf;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAsOf(LocalDate newAsOf) {
		LocalDate oldAsOf = asOf;
		asOf = newAsOf;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EXPORT_RUN__AS_OF, oldAsOf, asOf));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRowsWritten() {
		return rowsWritten;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRowsWritten(int newRowsWritten) {
		int oldRowsWritten = rowsWritten;
		rowsWritten = newRowsWritten;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EXPORT_RUN__ROWS_WRITTEN, oldRowsWritten, rowsWritten));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRowsLeftOut() {
		return rowsLeftOut;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRowsLeftOut(int newRowsLeftOut) {
		int oldRowsLeftOut = rowsLeftOut;
		rowsLeftOut = newRowsLeftOut;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EXPORT_RUN__ROWS_LEFT_OUT, oldRowsLeftOut, rowsLeftOut));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getFindings() {
		return findings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFindings(int newFindings) {
		int oldFindings = findings;
		findings = newFindings;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EXPORT_RUN__FINDINGS, oldFindings, findings));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.EXPORT_RUN__DISTRICT:
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
			case ModelPackage.EXPORT_RUN__DISTRICT:
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
			case ModelPackage.EXPORT_RUN__DISTRICT:
				return eInternalContainer().eInverseRemove(this, ModelPackage.DISTRICT__EXPORT_RUNS, District.class, msgs);
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
			case ModelPackage.EXPORT_RUN__DISTRICT:
				return getDistrict();
			case ModelPackage.EXPORT_RUN__RUN_ID:
				return getRunId();
			case ModelPackage.EXPORT_RUN__EXPORT_TYPE:
				return getExportType();
			case ModelPackage.EXPORT_RUN__RECORD_TYPE:
				return getRecordType();
			case ModelPackage.EXPORT_RUN__LAYOUT:
				return getLayout();
			case ModelPackage.EXPORT_RUN__ACADEMIC_YEAR:
				return getAcademicYear();
			case ModelPackage.EXPORT_RUN__STATE:
				return getState();
			case ModelPackage.EXPORT_RUN__USER:
				return getUser();
			case ModelPackage.EXPORT_RUN__CREATED:
				return getCreated();
			case ModelPackage.EXPORT_RUN__STATE_CHANGED:
				return getStateChanged();
			case ModelPackage.EXPORT_RUN__OPTIONS:
				return getOptions();
			case ModelPackage.EXPORT_RUN__FILE_NAME:
				return getFileName();
			case ModelPackage.EXPORT_RUN__FILE_FORMAT:
				return getFileFormat();
			case ModelPackage.EXPORT_RUN__SHA256:
				return getSha256();
			case ModelPackage.EXPORT_RUN__AS_OF:
				return getAsOf();
			case ModelPackage.EXPORT_RUN__ROWS_WRITTEN:
				return getRowsWritten();
			case ModelPackage.EXPORT_RUN__ROWS_LEFT_OUT:
				return getRowsLeftOut();
			case ModelPackage.EXPORT_RUN__FINDINGS:
				return getFindings();
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
			case ModelPackage.EXPORT_RUN__DISTRICT:
				setDistrict((District)newValue);
				return;
			case ModelPackage.EXPORT_RUN__RUN_ID:
				setRunId((String)newValue);
				return;
			case ModelPackage.EXPORT_RUN__EXPORT_TYPE:
				setExportType((String)newValue);
				return;
			case ModelPackage.EXPORT_RUN__RECORD_TYPE:
				setRecordType((String)newValue);
				return;
			case ModelPackage.EXPORT_RUN__LAYOUT:
				setLayout((String)newValue);
				return;
			case ModelPackage.EXPORT_RUN__ACADEMIC_YEAR:
				setAcademicYear((String)newValue);
				return;
			case ModelPackage.EXPORT_RUN__STATE:
				setState((String)newValue);
				return;
			case ModelPackage.EXPORT_RUN__USER:
				setUser((String)newValue);
				return;
			case ModelPackage.EXPORT_RUN__CREATED:
				setCreated((Instant)newValue);
				return;
			case ModelPackage.EXPORT_RUN__STATE_CHANGED:
				setStateChanged((Instant)newValue);
				return;
			case ModelPackage.EXPORT_RUN__OPTIONS:
				setOptions((String)newValue);
				return;
			case ModelPackage.EXPORT_RUN__FILE_NAME:
				setFileName((String)newValue);
				return;
			case ModelPackage.EXPORT_RUN__FILE_FORMAT:
				setFileFormat((String)newValue);
				return;
			case ModelPackage.EXPORT_RUN__SHA256:
				setSha256((String)newValue);
				return;
			case ModelPackage.EXPORT_RUN__AS_OF:
				setAsOf((LocalDate)newValue);
				return;
			case ModelPackage.EXPORT_RUN__ROWS_WRITTEN:
				setRowsWritten((Integer)newValue);
				return;
			case ModelPackage.EXPORT_RUN__ROWS_LEFT_OUT:
				setRowsLeftOut((Integer)newValue);
				return;
			case ModelPackage.EXPORT_RUN__FINDINGS:
				setFindings((Integer)newValue);
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
			case ModelPackage.EXPORT_RUN__DISTRICT:
				setDistrict((District)null);
				return;
			case ModelPackage.EXPORT_RUN__RUN_ID:
				setRunId(RUN_ID_EDEFAULT);
				return;
			case ModelPackage.EXPORT_RUN__EXPORT_TYPE:
				setExportType(EXPORT_TYPE_EDEFAULT);
				return;
			case ModelPackage.EXPORT_RUN__RECORD_TYPE:
				setRecordType(RECORD_TYPE_EDEFAULT);
				return;
			case ModelPackage.EXPORT_RUN__LAYOUT:
				setLayout(LAYOUT_EDEFAULT);
				return;
			case ModelPackage.EXPORT_RUN__ACADEMIC_YEAR:
				setAcademicYear(ACADEMIC_YEAR_EDEFAULT);
				return;
			case ModelPackage.EXPORT_RUN__STATE:
				setState(STATE_EDEFAULT);
				return;
			case ModelPackage.EXPORT_RUN__USER:
				setUser(USER_EDEFAULT);
				return;
			case ModelPackage.EXPORT_RUN__CREATED:
				setCreated(CREATED_EDEFAULT);
				return;
			case ModelPackage.EXPORT_RUN__STATE_CHANGED:
				setStateChanged(STATE_CHANGED_EDEFAULT);
				return;
			case ModelPackage.EXPORT_RUN__OPTIONS:
				setOptions(OPTIONS_EDEFAULT);
				return;
			case ModelPackage.EXPORT_RUN__FILE_NAME:
				setFileName(FILE_NAME_EDEFAULT);
				return;
			case ModelPackage.EXPORT_RUN__FILE_FORMAT:
				setFileFormat(FILE_FORMAT_EDEFAULT);
				return;
			case ModelPackage.EXPORT_RUN__SHA256:
				setSha256(SHA256_EDEFAULT);
				return;
			case ModelPackage.EXPORT_RUN__AS_OF:
				setAsOf(AS_OF_EDEFAULT);
				return;
			case ModelPackage.EXPORT_RUN__ROWS_WRITTEN:
				setRowsWritten(ROWS_WRITTEN_EDEFAULT);
				return;
			case ModelPackage.EXPORT_RUN__ROWS_LEFT_OUT:
				setRowsLeftOut(ROWS_LEFT_OUT_EDEFAULT);
				return;
			case ModelPackage.EXPORT_RUN__FINDINGS:
				setFindings(FINDINGS_EDEFAULT);
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
			case ModelPackage.EXPORT_RUN__DISTRICT:
				return getDistrict() != null;
			case ModelPackage.EXPORT_RUN__RUN_ID:
				return RUN_ID_EDEFAULT == null ? runId != null : !RUN_ID_EDEFAULT.equals(runId);
			case ModelPackage.EXPORT_RUN__EXPORT_TYPE:
				return EXPORT_TYPE_EDEFAULT == null ? exportType != null : !EXPORT_TYPE_EDEFAULT.equals(exportType);
			case ModelPackage.EXPORT_RUN__RECORD_TYPE:
				return RECORD_TYPE_EDEFAULT == null ? recordType != null : !RECORD_TYPE_EDEFAULT.equals(recordType);
			case ModelPackage.EXPORT_RUN__LAYOUT:
				return LAYOUT_EDEFAULT == null ? layout != null : !LAYOUT_EDEFAULT.equals(layout);
			case ModelPackage.EXPORT_RUN__ACADEMIC_YEAR:
				return ACADEMIC_YEAR_EDEFAULT == null ? academicYear != null : !ACADEMIC_YEAR_EDEFAULT.equals(academicYear);
			case ModelPackage.EXPORT_RUN__STATE:
				return STATE_EDEFAULT == null ? state != null : !STATE_EDEFAULT.equals(state);
			case ModelPackage.EXPORT_RUN__USER:
				return USER_EDEFAULT == null ? user != null : !USER_EDEFAULT.equals(user);
			case ModelPackage.EXPORT_RUN__CREATED:
				return CREATED_EDEFAULT == null ? created != null : !CREATED_EDEFAULT.equals(created);
			case ModelPackage.EXPORT_RUN__STATE_CHANGED:
				return STATE_CHANGED_EDEFAULT == null ? stateChanged != null : !STATE_CHANGED_EDEFAULT.equals(stateChanged);
			case ModelPackage.EXPORT_RUN__OPTIONS:
				return OPTIONS_EDEFAULT == null ? options != null : !OPTIONS_EDEFAULT.equals(options);
			case ModelPackage.EXPORT_RUN__FILE_NAME:
				return FILE_NAME_EDEFAULT == null ? fileName != null : !FILE_NAME_EDEFAULT.equals(fileName);
			case ModelPackage.EXPORT_RUN__FILE_FORMAT:
				return FILE_FORMAT_EDEFAULT == null ? fileFormat != null : !FILE_FORMAT_EDEFAULT.equals(fileFormat);
			case ModelPackage.EXPORT_RUN__SHA256:
				return SHA256_EDEFAULT == null ? sha256 != null : !SHA256_EDEFAULT.equals(sha256);
			case ModelPackage.EXPORT_RUN__AS_OF:
				return AS_OF_EDEFAULT == null ? asOf != null : !AS_OF_EDEFAULT.equals(asOf);
			case ModelPackage.EXPORT_RUN__ROWS_WRITTEN:
				return rowsWritten != ROWS_WRITTEN_EDEFAULT;
			case ModelPackage.EXPORT_RUN__ROWS_LEFT_OUT:
				return rowsLeftOut != ROWS_LEFT_OUT_EDEFAULT;
			case ModelPackage.EXPORT_RUN__FINDINGS:
				return findings != FINDINGS_EDEFAULT;
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
		result.append(" (runId: ");
		result.append(runId);
		result.append(", exportType: ");
		result.append(exportType);
		result.append(", recordType: ");
		result.append(recordType);
		result.append(", layout: ");
		result.append(layout);
		result.append(", academicYear: ");
		result.append(academicYear);
		result.append(", state: ");
		result.append(state);
		result.append(", user: ");
		result.append(user);
		result.append(", created: ");
		result.append(created);
		result.append(", stateChanged: ");
		result.append(stateChanged);
		result.append(", options: ");
		result.append(options);
		result.append(", fileName: ");
		result.append(fileName);
		result.append(", fileFormat: ");
		result.append(fileFormat);
		result.append(", sha256: ");
		result.append(sha256);
		result.append(", asOf: ");
		result.append(asOf);
		result.append(", rowsWritten: ");
		result.append(rowsWritten);
		result.append(", rowsLeftOut: ");
		result.append(rowsLeftOut);
		result.append(", findings: ");
		result.append(findings);
		result.append(')');
		return result.toString();
	}

} //ExportRunImpl
