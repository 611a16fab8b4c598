/**
 */
package org.caret.model.util;

import org.caret.model.AttendanceSummary;
import org.caret.model.CalendarYear;
import org.caret.model.CodeMapping;
import org.caret.model.Course;
import org.caret.model.DatedRecord;
import org.caret.model.DayOff;
import org.caret.model.District;
import org.caret.model.Enrollment;
import org.caret.model.ExportRun;
import org.caret.model.ImportBatch;
import org.caret.model.Incident;
import org.caret.model.IncidentResult;
import org.caret.model.LanguageAcquisition;
import org.caret.model.Mark;
import org.caret.model.ModelPackage;
import org.caret.model.Offense;
import org.caret.model.Participant;
import org.caret.model.PathwayCompletion;
import org.caret.model.PostsecondaryStatus;
import org.caret.model.ProgramMembership;
import org.caret.model.School;
import org.caret.model.Section;
import org.caret.model.SectionEnrollment;
import org.caret.model.SectionTeacher;
import org.caret.model.SpecialEducationMeeting;
import org.caret.model.SpecialEducationPlan;
import org.caret.model.SpecialEducationService;
import org.caret.model.SpecialEducationStatus;
import org.caret.model.StaffAssignment;
import org.caret.model.StaffInformation;
import org.caret.model.StaffMember;
import org.caret.model.Student;
import org.caret.model.StudentInformation;
import org.caret.model.Waiver;
import org.caret.model.WorkBasedLearning;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.util.Switch;

/**
 * <!-- begin-user-doc -->
 * The <b>Switch</b> for the model's inheritance hierarchy.
 * It supports the call {@link #doSwitch(EObject) doSwitch(object)}
 * to invoke the <code>caseXXX</code> method for each class of the model,
 * starting with the actual class of the object
 * and proceeding up the inheritance hierarchy
 * until a non-null result is returned,
 * which is the result of the switch.
 * <!-- end-user-doc -->
 * @see org.caret.model.ModelPackage
 * @generated
 */
public class ModelSwitch<T> extends Switch<T> {
	/**
	 * The cached model package
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static ModelPackage modelPackage;

	/**
	 * Creates an instance of the switch.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ModelSwitch() {
		if (modelPackage == null) {
			modelPackage = ModelPackage.eINSTANCE;
		}
	}

	/**
	 * Checks whether this is a switch for the given package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param ePackage the package in question.
	 * @return whether this is a switch for the given package.
	 * @generated
	 */
	@Override
	protected boolean isSwitchFor(EPackage ePackage) {
		return ePackage == modelPackage;
	}

	/**
	 * Calls <code>caseXXX</code> for each class of the model until one returns a non null result; it yields that result.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the first non-null result returned by a <code>caseXXX</code> call.
	 * @generated
	 */
	@Override
	protected T doSwitch(int classifierID, EObject theEObject) {
		switch (classifierID) {
			case ModelPackage.RECORD: {
				org.caret.model.Record record = (org.caret.model.Record)theEObject;
				T result = caseRecord(record);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.DATED_RECORD: {
				DatedRecord datedRecord = (DatedRecord)theEObject;
				T result = caseDatedRecord(datedRecord);
				if (result == null) result = caseRecord(datedRecord);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.DISTRICT: {
				District district = (District)theEObject;
				T result = caseDistrict(district);
				if (result == null) result = caseRecord(district);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.SCHOOL: {
				School school = (School)theEObject;
				T result = caseSchool(school);
				if (result == null) result = caseRecord(school);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.CALENDAR_YEAR: {
				CalendarYear calendarYear = (CalendarYear)theEObject;
				T result = caseCalendarYear(calendarYear);
				if (result == null) result = caseRecord(calendarYear);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.DAY_OFF: {
				DayOff dayOff = (DayOff)theEObject;
				T result = caseDayOff(dayOff);
				if (result == null) result = caseRecord(dayOff);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.CODE_MAPPING: {
				CodeMapping codeMapping = (CodeMapping)theEObject;
				T result = caseCodeMapping(codeMapping);
				if (result == null) result = caseDatedRecord(codeMapping);
				if (result == null) result = caseRecord(codeMapping);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.STAFF_MEMBER: {
				StaffMember staffMember = (StaffMember)theEObject;
				T result = caseStaffMember(staffMember);
				if (result == null) result = caseRecord(staffMember);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.STAFF_INFORMATION: {
				StaffInformation staffInformation = (StaffInformation)theEObject;
				T result = caseStaffInformation(staffInformation);
				if (result == null) result = caseDatedRecord(staffInformation);
				if (result == null) result = caseRecord(staffInformation);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.STAFF_ASSIGNMENT: {
				StaffAssignment staffAssignment = (StaffAssignment)theEObject;
				T result = caseStaffAssignment(staffAssignment);
				if (result == null) result = caseRecord(staffAssignment);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.STUDENT: {
				Student student = (Student)theEObject;
				T result = caseStudent(student);
				if (result == null) result = caseRecord(student);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.STUDENT_INFORMATION: {
				StudentInformation studentInformation = (StudentInformation)theEObject;
				T result = caseStudentInformation(studentInformation);
				if (result == null) result = caseDatedRecord(studentInformation);
				if (result == null) result = caseRecord(studentInformation);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.ENROLLMENT: {
				Enrollment enrollment = (Enrollment)theEObject;
				T result = caseEnrollment(enrollment);
				if (result == null) result = caseRecord(enrollment);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.PROGRAM_MEMBERSHIP: {
				ProgramMembership programMembership = (ProgramMembership)theEObject;
				T result = caseProgramMembership(programMembership);
				if (result == null) result = caseDatedRecord(programMembership);
				if (result == null) result = caseRecord(programMembership);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.LANGUAGE_ACQUISITION: {
				LanguageAcquisition languageAcquisition = (LanguageAcquisition)theEObject;
				T result = caseLanguageAcquisition(languageAcquisition);
				if (result == null) result = caseDatedRecord(languageAcquisition);
				if (result == null) result = caseRecord(languageAcquisition);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.ATTENDANCE_SUMMARY: {
				AttendanceSummary attendanceSummary = (AttendanceSummary)theEObject;
				T result = caseAttendanceSummary(attendanceSummary);
				if (result == null) result = caseRecord(attendanceSummary);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.PATHWAY_COMPLETION: {
				PathwayCompletion pathwayCompletion = (PathwayCompletion)theEObject;
				T result = casePathwayCompletion(pathwayCompletion);
				if (result == null) result = caseRecord(pathwayCompletion);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.WORK_BASED_LEARNING: {
				WorkBasedLearning workBasedLearning = (WorkBasedLearning)theEObject;
				T result = caseWorkBasedLearning(workBasedLearning);
				if (result == null) result = caseRecord(workBasedLearning);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.POSTSECONDARY_STATUS: {
				PostsecondaryStatus postsecondaryStatus = (PostsecondaryStatus)theEObject;
				T result = casePostsecondaryStatus(postsecondaryStatus);
				if (result == null) result = caseRecord(postsecondaryStatus);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.WAIVER: {
				Waiver waiver = (Waiver)theEObject;
				T result = caseWaiver(waiver);
				if (result == null) result = caseRecord(waiver);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.SPECIAL_EDUCATION_STATUS: {
				SpecialEducationStatus specialEducationStatus = (SpecialEducationStatus)theEObject;
				T result = caseSpecialEducationStatus(specialEducationStatus);
				if (result == null) result = caseDatedRecord(specialEducationStatus);
				if (result == null) result = caseRecord(specialEducationStatus);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.SPECIAL_EDUCATION_MEETING: {
				SpecialEducationMeeting specialEducationMeeting = (SpecialEducationMeeting)theEObject;
				T result = caseSpecialEducationMeeting(specialEducationMeeting);
				if (result == null) result = caseRecord(specialEducationMeeting);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.SPECIAL_EDUCATION_PLAN: {
				SpecialEducationPlan specialEducationPlan = (SpecialEducationPlan)theEObject;
				T result = caseSpecialEducationPlan(specialEducationPlan);
				if (result == null) result = caseDatedRecord(specialEducationPlan);
				if (result == null) result = caseRecord(specialEducationPlan);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.SPECIAL_EDUCATION_SERVICE: {
				SpecialEducationService specialEducationService = (SpecialEducationService)theEObject;
				T result = caseSpecialEducationService(specialEducationService);
				if (result == null) result = caseRecord(specialEducationService);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.COURSE: {
				Course course = (Course)theEObject;
				T result = caseCourse(course);
				if (result == null) result = caseRecord(course);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.SECTION: {
				Section section = (Section)theEObject;
				T result = caseSection(section);
				if (result == null) result = caseRecord(section);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.SECTION_TEACHER: {
				SectionTeacher sectionTeacher = (SectionTeacher)theEObject;
				T result = caseSectionTeacher(sectionTeacher);
				if (result == null) result = caseRecord(sectionTeacher);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.SECTION_ENROLLMENT: {
				SectionEnrollment sectionEnrollment = (SectionEnrollment)theEObject;
				T result = caseSectionEnrollment(sectionEnrollment);
				if (result == null) result = caseRecord(sectionEnrollment);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.MARK: {
				Mark mark = (Mark)theEObject;
				T result = caseMark(mark);
				if (result == null) result = caseRecord(mark);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.INCIDENT: {
				Incident incident = (Incident)theEObject;
				T result = caseIncident(incident);
				if (result == null) result = caseRecord(incident);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.PARTICIPANT: {
				Participant participant = (Participant)theEObject;
				T result = caseParticipant(participant);
				if (result == null) result = caseRecord(participant);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.OFFENSE: {
				Offense offense = (Offense)theEObject;
				T result = caseOffense(offense);
				if (result == null) result = caseRecord(offense);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.INCIDENT_RESULT: {
				IncidentResult incidentResult = (IncidentResult)theEObject;
				T result = caseIncidentResult(incidentResult);
				if (result == null) result = caseRecord(incidentResult);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.IMPORT_BATCH: {
				ImportBatch importBatch = (ImportBatch)theEObject;
				T result = caseImportBatch(importBatch);
				if (result == null) result = caseRecord(importBatch);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.EXPORT_RUN: {
				ExportRun exportRun = (ExportRun)theEObject;
				T result = caseExportRun(exportRun);
				if (result == null) result = caseRecord(exportRun);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			default: return defaultCase(theEObject);
		}
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Record</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Record</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRecord(org.caret.model.Record object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Dated Record</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Dated Record</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDatedRecord(DatedRecord object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>District</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>District</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDistrict(District object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>School</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>School</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSchool(School object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Calendar Year</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Calendar Year</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCalendarYear(CalendarYear object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Day Off</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Day Off</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDayOff(DayOff object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Code Mapping</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Code Mapping</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCodeMapping(CodeMapping object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Staff Member</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Staff Member</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseStaffMember(StaffMember object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Staff Information</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Staff Information</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseStaffInformation(StaffInformation object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Staff Assignment</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Staff Assignment</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseStaffAssignment(StaffAssignment object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Student</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Student</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseStudent(Student object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Student Information</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Student Information</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseStudentInformation(StudentInformation object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Enrollment</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Enrollment</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseEnrollment(Enrollment object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Program Membership</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Program Membership</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseProgramMembership(ProgramMembership object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Language Acquisition</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Language Acquisition</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseLanguageAcquisition(LanguageAcquisition object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Attendance Summary</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Attendance Summary</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAttendanceSummary(AttendanceSummary object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Pathway Completion</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Pathway Completion</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePathwayCompletion(PathwayCompletion object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Work Based Learning</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Work Based Learning</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseWorkBasedLearning(WorkBasedLearning object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Postsecondary Status</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Postsecondary Status</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePostsecondaryStatus(PostsecondaryStatus object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Waiver</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Waiver</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseWaiver(Waiver object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Special Education Status</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Special Education Status</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSpecialEducationStatus(SpecialEducationStatus object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Special Education Meeting</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Special Education Meeting</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSpecialEducationMeeting(SpecialEducationMeeting object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Special Education Plan</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Special Education Plan</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSpecialEducationPlan(SpecialEducationPlan object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Special Education Service</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Special Education Service</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSpecialEducationService(SpecialEducationService object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Course</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Course</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCourse(Course object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Section</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Section</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSection(Section object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Section Teacher</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Section Teacher</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSectionTeacher(SectionTeacher object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Section Enrollment</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Section Enrollment</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSectionEnrollment(SectionEnrollment object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Mark</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Mark</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMark(Mark object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Incident</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Incident</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseIncident(Incident object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Participant</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Participant</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseParticipant(Participant object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Offense</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Offense</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseOffense(Offense object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Incident Result</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Incident Result</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseIncidentResult(IncidentResult object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Import Batch</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Import Batch</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseImportBatch(ImportBatch object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Export Run</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Export Run</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseExportRun(ExportRun object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch, but this is the last case anyway.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject)
	 * @generated
	 */
	@Override
	public T defaultCase(EObject object) {
		return null;
	}

} //ModelSwitch
