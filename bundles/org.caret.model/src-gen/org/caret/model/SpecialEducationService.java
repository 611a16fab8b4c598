/**
 */
package org.caret.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Special Education Service</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A service that a plan grants. One SERV record from 2023-24, one SSRV record before.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.caret.model.SpecialEducationService#getPlan <em>Plan</em>}</li>
 *   <li>{@link org.caret.model.SpecialEducationService#getNonpublicAgency <em>Nonpublic Agency</em>}</li>
 *   <li>{@link org.caret.model.SpecialEducationService#getService <em>Service</em>}</li>
 *   <li>{@link org.caret.model.SpecialEducationService#getProvider <em>Provider</em>}</li>
 *   <li>{@link org.caret.model.SpecialEducationService#getLocation <em>Location</em>}</li>
 *   <li>{@link org.caret.model.SpecialEducationService#getFrequency <em>Frequency</em>}</li>
 *   <li>{@link org.caret.model.SpecialEducationService#getDurationMinutes <em>Duration Minutes</em>}</li>
 * </ul>
 *
 * @see org.caret.model.ModelPackage#getSpecialEducationService()
 * @model annotation="org.caret.model key='plan service provider location nonpublicAgency'"
 * @generated
 */
public interface SpecialEducationService extends org.caret.model.Record {
	/**
	 * Returns the value of the '<em><b>Plan</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.caret.model.SpecialEducationPlan#getServices <em>Services</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Plan</em>' container reference.
	 * @see #setPlan(SpecialEducationPlan)
	 * @see org.caret.model.ModelPackage#getSpecialEducationService_Plan()
	 * @see org.caret.model.SpecialEducationPlan#getServices
	 * @model opposite="services" transient="false"
	 * @generated
	 */
	SpecialEducationPlan getPlan();

	/**
	 * Sets the value of the '{@link org.caret.model.SpecialEducationService#getPlan <em>Plan</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Plan</em>' container reference.
	 * @see #getPlan()
	 * @generated
	 */
	void setPlan(SpecialEducationPlan value);

	/**
	 * Returns the value of the '<em><b>Nonpublic Agency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifier of the nonpublic agency (NPA) that gives the service; absent for others. Source: CALPADS Nonpublic Agency Identifier (NPA) (SSRV-2019, SERV 25.05).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Nonpublic Agency</em>' attribute.
	 * @see #setNonpublicAgency(String)
	 * @see org.caret.model.ModelPackage#getSpecialEducationService_NonpublicAgency()
	 * @model annotation="org.caret.model maxLength='20'"
	 * @generated
	 */
	String getNonpublicAgency();

	/**
	 * Sets the value of the '{@link org.caret.model.SpecialEducationService#getNonpublicAgency <em>Nonpublic Agency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Nonpublic Agency</em>' attribute.
	 * @see #getNonpublicAgency()
	 * @generated
	 */
	void setNonpublicAgency(String value);

	/**
	 * Returns the value of the '<em><b>Service</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code of the set Special Education Service. Source: CALPADS Special Education Service Code (SSRV-2019, SERV 25.11).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Service</em>' attribute.
	 * @see #setService(String)
	 * @see org.caret.model.ModelPackage#getSpecialEducationService_Service()
	 * @model annotation="org.caret.model maxLength='20' codeSet='Special Education Service'"
	 * @generated
	 */
	String getService();

	/**
	 * Sets the value of the '{@link org.caret.model.SpecialEducationService#getService <em>Service</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Service</em>' attribute.
	 * @see #getService()
	 * @generated
	 */
	void setService(String value);

	/**
	 * Returns the value of the '<em><b>Provider</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code of the set Special Education Service Provider. Source: CALPADS Special Education Service Provider Code (SSRV-2019, SERV 25.12).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Provider</em>' attribute.
	 * @see #setProvider(String)
	 * @see org.caret.model.ModelPackage#getSpecialEducationService_Provider()
	 * @model annotation="org.caret.model maxLength='20' codeSet='Special Education Service Provider'"
	 * @generated
	 */
	String getProvider();

	/**
	 * Sets the value of the '{@link org.caret.model.SpecialEducationService#getProvider <em>Provider</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Provider</em>' attribute.
	 * @see #getProvider()
	 * @generated
	 */
	void setProvider(String value);

	/**
	 * Returns the value of the '<em><b>Location</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The state's values are not published. Source: CALPADS Special Education Service Location Code (SSRV-2019, SERV 25.13).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Location</em>' attribute.
	 * @see #setLocation(String)
	 * @see org.caret.model.ModelPackage#getSpecialEducationService_Location()
	 * @model annotation="org.caret.model maxLength='20'"
	 * @generated
	 */
	String getLocation();

	/**
	 * Sets the value of the '{@link org.caret.model.SpecialEducationService#getLocation <em>Location</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Location</em>' attribute.
	 * @see #getLocation()
	 * @generated
	 */
	void setLocation(String value);

	/**
	 * Returns the value of the '<em><b>Frequency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code of the set Service Frequency. Source: CALPADS Service Frequency Code (SSRV-2019, SERV 25.14).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Frequency</em>' attribute.
	 * @see #setFrequency(String)
	 * @see org.caret.model.ModelPackage#getSpecialEducationService_Frequency()
	 * @model annotation="org.caret.model maxLength='20' codeSet='Service Frequency'"
	 * @generated
	 */
	String getFrequency();

	/**
	 * Sets the value of the '{@link org.caret.model.SpecialEducationService#getFrequency <em>Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Frequency</em>' attribute.
	 * @see #getFrequency()
	 * @generated
	 */
	void setFrequency(String value);

	/**
	 * Returns the value of the '<em><b>Duration Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whole minutes in one period of the frequency. Source: CALPADS Service Duration (SSRV-2019, SERV 25.15).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Duration Minutes</em>' attribute.
	 * @see #setDurationMinutes(Integer)
	 * @see org.caret.model.ModelPackage#getSpecialEducationService_DurationMinutes()
	 * @model
	 * @generated
	 */
	Integer getDurationMinutes();

	/**
	 * Sets the value of the '{@link org.caret.model.SpecialEducationService#getDurationMinutes <em>Duration Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Duration Minutes</em>' attribute.
	 * @see #getDurationMinutes()
	 * @generated
	 */
	void setDurationMinutes(Integer value);

} // SpecialEducationService
