/**
 */
package org.caret.model;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>School</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A school that students attend or staff works at. Besides the district's own schools there may be the state's placeholders: 0000001 nonpublic school, 0000002 private school group, 0000000 district office. Everything but the code may be unknown, and then is absent.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.caret.model.School#getDistrict <em>District</em>}</li>
 *   <li>{@link org.caret.model.School#getCode <em>Code</em>}</li>
 *   <li>{@link org.caret.model.School#getName <em>Name</em>}</li>
 *   <li>{@link org.caret.model.School#getCharter <em>Charter</em>}</li>
 *   <li>{@link org.caret.model.School#getCharterNumber <em>Charter Number</em>}</li>
 *   <li>{@link org.caret.model.School#getFundingType <em>Funding Type</em>}</li>
 *   <li>{@link org.caret.model.School#getDass <em>Dass</em>}</li>
 *   <li>{@link org.caret.model.School#getStatus <em>Status</em>}</li>
 *   <li>{@link org.caret.model.School#getLowGrade <em>Low Grade</em>}</li>
 *   <li>{@link org.caret.model.School#getHighGrade <em>High Grade</em>}</li>
 *   <li>{@link org.caret.model.School#getOpenDate <em>Open Date</em>}</li>
 *   <li>{@link org.caret.model.School#getClosedDate <em>Closed Date</em>}</li>
 *   <li>{@link org.caret.model.School#isInDirectory <em>In Directory</em>}</li>
 *   <li>{@link org.caret.model.School#isNotReported <em>Not Reported</em>}</li>
 *   <li>{@link org.caret.model.School#getNotReportedReason <em>Not Reported Reason</em>}</li>
 * </ul>
 *
 * @see org.caret.model.ModelPackage#getSchool()
 * @model annotation="org.caret.model key='district code'"
 * @generated
 */
public interface School extends org.caret.model.Record {
	/**
	 * Returns the value of the '<em><b>District</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.caret.model.District#getSchools <em>Schools</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>District</em>' container reference.
	 * @see #setDistrict(District)
	 * @see org.caret.model.ModelPackage#getSchool_District()
	 * @see org.caret.model.District#getSchools
	 * @model opposite="schools" transient="false"
	 * @generated
	 */
	District getDistrict();

	/**
	 * Sets the value of the '{@link org.caret.model.School#getDistrict <em>District</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>District</em>' container reference.
	 * @see #getDistrict()
	 * @generated
	 */
	void setDistrict(District value);

	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * School part of the CDS code, seven digits with leading zeros. Source: CALPADS School of Attendance (SENR 1.05, SPRG 3.05, SDIS 4.05, SWAV, SCTE 11.05, STAS 13.05, SINC 18.05, SIRS 19.05, SOFF 20.05, PSTS 17.05, WBLR); School of Course Delivery (CRSE 9.05, CRSC 9.05, SCSE 10.05, SCSC 10.05); School of Assignment (SASS 8.05).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see org.caret.model.ModelPackage#getSchool_Code()
	 * @model annotation="org.caret.model maxLength='7'"
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.caret.model.School#getCode <em>Code</em>}' attribute.
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
	 * @see org.caret.model.ModelPackage#getSchool_Name()
	 * @model annotation="org.caret.model maxLength='120'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.caret.model.School#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Charter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Y for a charter school, N for another one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Charter</em>' attribute.
	 * @see #setCharter(String)
	 * @see org.caret.model.ModelPackage#getSchool_Charter()
	 * @model annotation="org.caret.model maxLength='1'"
	 * @generated
	 */
	String getCharter();

	/**
	 * Sets the value of the '{@link org.caret.model.School#getCharter <em>Charter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Charter</em>' attribute.
	 * @see #getCharter()
	 * @generated
	 */
	void setCharter(String value);

	/**
	 * Returns the value of the '<em><b>Charter Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Four digits; charter schools only.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Charter Number</em>' attribute.
	 * @see #setCharterNumber(String)
	 * @see org.caret.model.ModelPackage#getSchool_CharterNumber()
	 * @model annotation="org.caret.model maxLength='4'"
	 * @generated
	 */
	String getCharterNumber();

	/**
	 * Sets the value of the '{@link org.caret.model.School#getCharterNumber <em>Charter Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Charter Number</em>' attribute.
	 * @see #getCharterNumber()
	 * @generated
	 */
	void setCharterNumber(String value);

	/**
	 * Returns the value of the '<em><b>Funding Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Directly funded or Locally funded, as the public directory words it; charter schools only. A directly funded charter may report for itself.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Funding Type</em>' attribute.
	 * @see #setFundingType(String)
	 * @see org.caret.model.ModelPackage#getSchool_FundingType()
	 * @model annotation="org.caret.model maxLength='20'"
	 * @generated
	 */
	String getFundingType();

	/**
	 * Sets the value of the '{@link org.caret.model.School#getFundingType <em>Funding Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Funding Type</em>' attribute.
	 * @see #getFundingType()
	 * @generated
	 */
	void setFundingType(String value);

	/**
	 * Returns the value of the '<em><b>Dass</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Y where the school takes part in the Dashboard Alternative School Status program.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dass</em>' attribute.
	 * @see #setDass(String)
	 * @see org.caret.model.ModelPackage#getSchool_Dass()
	 * @model annotation="org.caret.model maxLength='1'"
	 * @generated
	 */
	String getDass();

	/**
	 * Sets the value of the '{@link org.caret.model.School#getDass <em>Dass</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dass</em>' attribute.
	 * @see #getDass()
	 * @generated
	 */
	void setDass(String value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Active, Pending or Not active, as the public directory words it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see #setStatus(String)
	 * @see org.caret.model.ModelPackage#getSchool_Status()
	 * @model annotation="org.caret.model maxLength='20'"
	 * @generated
	 */
	String getStatus();

	/**
	 * Sets the value of the '{@link org.caret.model.School#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(String value);

	/**
	 * Returns the value of the '<em><b>Low Grade</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lowest grade offered in directory notation: P, K, 1 to 12, Adult.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Low Grade</em>' attribute.
	 * @see #setLowGrade(String)
	 * @see org.caret.model.ModelPackage#getSchool_LowGrade()
	 * @model annotation="org.caret.model maxLength='10'"
	 * @generated
	 */
	String getLowGrade();

	/**
	 * Sets the value of the '{@link org.caret.model.School#getLowGrade <em>Low Grade</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Low Grade</em>' attribute.
	 * @see #getLowGrade()
	 * @generated
	 */
	void setLowGrade(String value);

	/**
	 * Returns the value of the '<em><b>High Grade</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Highest grade offered, in directory notation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>High Grade</em>' attribute.
	 * @see #setHighGrade(String)
	 * @see org.caret.model.ModelPackage#getSchool_HighGrade()
	 * @model annotation="org.caret.model maxLength='10'"
	 * @generated
	 */
	String getHighGrade();

	/**
	 * Sets the value of the '{@link org.caret.model.School#getHighGrade <em>High Grade</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>High Grade</em>' attribute.
	 * @see #getHighGrade()
	 * @generated
	 */
	void setHighGrade(String value);

	/**
	 * Returns the value of the '<em><b>Open Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Open Date</em>' attribute.
	 * @see #setOpenDate(LocalDate)
	 * @see org.caret.model.ModelPackage#getSchool_OpenDate()
	 * @model dataType="org.caret.model.LocalDate"
	 * @generated
	 */
	LocalDate getOpenDate();

	/**
	 * Sets the value of the '{@link org.caret.model.School#getOpenDate <em>Open Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Open Date</em>' attribute.
	 * @see #getOpenDate()
	 * @generated
	 */
	void setOpenDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Closed Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Closed Date</em>' attribute.
	 * @see #setClosedDate(LocalDate)
	 * @see org.caret.model.ModelPackage#getSchool_ClosedDate()
	 * @model dataType="org.caret.model.LocalDate"
	 * @generated
	 */
	LocalDate getClosedDate();

	/**
	 * Sets the value of the '{@link org.caret.model.School#getClosedDate <em>Closed Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Closed Date</em>' attribute.
	 * @see #getClosedDate()
	 * @generated
	 */
	void setClosedDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>In Directory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the public directory lists the code; false for placeholders and for codes that came with an import only.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>In Directory</em>' attribute.
	 * @see #setInDirectory(boolean)
	 * @see org.caret.model.ModelPackage#getSchool_InDirectory()
	 * @model
	 * @generated
	 */
	boolean isInDirectory();

	/**
	 * Sets the value of the '{@link org.caret.model.School#isInDirectory <em>In Directory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>In Directory</em>' attribute.
	 * @see #isInDirectory()
	 * @generated
	 */
	void setInDirectory(boolean value);

	/**
	 * Returns the value of the '<em><b>Not Reported</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True keeps all enrollments at the school out of every file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Not Reported</em>' attribute.
	 * @see #setNotReported(boolean)
	 * @see org.caret.model.ModelPackage#getSchool_NotReported()
	 * @model
	 * @generated
	 */
	boolean isNotReported();

	/**
	 * Sets the value of the '{@link org.caret.model.School#isNotReported <em>Not Reported</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Not Reported</em>' attribute.
	 * @see #isNotReported()
	 * @generated
	 */
	void setNotReported(boolean value);

	/**
	 * Returns the value of the '<em><b>Not Reported Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why the school is not reported; shown with each record left out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Not Reported Reason</em>' attribute.
	 * @see #setNotReportedReason(String)
	 * @see org.caret.model.ModelPackage#getSchool_NotReportedReason()
	 * @model annotation="org.caret.model maxLength='200'"
	 * @generated
	 */
	String getNotReportedReason();

	/**
	 * Sets the value of the '{@link org.caret.model.School#getNotReportedReason <em>Not Reported Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Not Reported Reason</em>' attribute.
	 * @see #getNotReportedReason()
	 * @generated
	 */
	void setNotReportedReason(String value);

} // School
