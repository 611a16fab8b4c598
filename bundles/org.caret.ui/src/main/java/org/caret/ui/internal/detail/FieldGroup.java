package org.caret.ui.internal.detail;

import java.util.Arrays;
import java.util.List;

import org.caret.model.ModelPackage;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;

/**
 * Fields that are shown together.
 *
 * @param title above them
 */
record FieldGroup(String title, List<EAttribute> fields) {

    static List<FieldGroup> student() {
        EClass type = ModelPackage.Literals.STUDENT;
        return List.of(
                of(type, Messages.FieldGroup_identity, "localStudentId", "ssid", "localSpecialEducationStudentId"),
                of(type, Messages.FieldGroup_reporting, "notReported", "notReportedReason"));
    }

    static List<FieldGroup> information() {
        EClass type = ModelPackage.Literals.STUDENT_INFORMATION;
        return List.of(of(type, Messages.FieldGroup_inEffect, "start", "end"),
                of(type, Messages.FieldGroup_name, "legalFirstName", "legalMiddleName", "legalLastName", "nameSuffix",
                        "aliasFirstName", "aliasMiddleName", "aliasLastName", "preferredFirstName",
                        "preferredLastName"),
                of(type, Messages.FieldGroup_birth, "birthDate", "gender", "birthCity", "birthStateProvince",
                        "birthCountry"),
                of(type, Messages.FieldGroup_ethnicity, "primaryLanguage", "hispanicEthnicity", "ethnicityMissing",
                        "race1", "race2", "race3", "race4", "race5", "raceMissing", "initialUsSchoolEnrollmentDate",
                        "enrolledInUsSchoolLessThanThreeYears"),
                of(type, Messages.FieldGroup_residence, "residentialAddressLine1", "residentialAddressLine2",
                        "residentialCity", "residentialStateProvince", "residentialZipCode"),
                of(type, Messages.FieldGroup_mailing, "mailingAddressLine1", "mailingAddressLine2", "mailingCity",
                        "mailingStateProvince", "mailingZipCode"),
                of(type, Messages.FieldGroup_guardians, "guardian1FirstName", "guardian1LastName",
                        "guardian1HighestEducationLevel", "guardian2FirstName", "guardian2LastName",
                        "guardian2HighestEducationLevel"));
    }

    static List<FieldGroup> enrollment() {
        EClass type = ModelPackage.Literals.ENROLLMENT;
        return List.of(
                of(type, Messages.FieldGroup_enrollment, "academicYear", "start", "status", "gradeLevel",
                        "nonpublicSchool", "schoolTransfer", "districtOfGeographicResidence"),
                of(type, Messages.FieldGroup_exit, "exitDate", "exitReason", "completionStatus",
                        "expectedReceiverSchool", "metAllUcCsuRequirements"),
                of(type, Messages.FieldGroup_completion, "goldenStateSealMeritDiploma", "sealOfBiliteracy",
                        "adultAgeWithDisabilitiesInTransitionStatus", "graduationExemption",
                        "postsecondaryTransitionStatus", "workforceReadinessCertificateCompletion",
                        "foodHandlerCertificationCompletion", "preApprenticeshipCertificationCompletion",
                        "preApprenticeshipNonCertifiedCompletion", "stateFederalJobProgramCompletion"),
                of(type, Messages.FieldGroup_reporting, "notReported", "notReportedReason"));
    }

    static List<FieldGroup> program() {
        EClass type = ModelPackage.Literals.PROGRAM_MEMBERSHIP;
        return List.of(of(type, Messages.FieldGroup_inEffect, "start", "end"),
                of(type, Messages.FieldGroup_program, "program", "membership"),
                of(type, Messages.FieldGroup_title1, "educationService", "educationServiceAcademicYear"),
                of(type, Messages.FieldGroup_homeless, "homelessDwellingType", "unaccompaniedYouth", "runawayYouth"),
                of(type, Messages.FieldGroup_otherPrograms, "californiaPartnershipAcademyId", "migrantStudentId",
                        "primaryDisability", "districtOfSpecialEducationAccountability"));
    }

    static List<FieldGroup> language() {
        EClass type = ModelPackage.Literals.LANGUAGE_ACQUISITION;
        return List.of(of(type, Messages.FieldGroup_inEffect, "start", "end"), of(type, Messages.FieldGroup_language,
                "status", "primaryLanguage", "correctionReason"));
    }

    private static FieldGroup of(EClass type, String title, String... names) {
        return new FieldGroup(title,
                Arrays.stream(names).map(name -> (EAttribute) type.getEStructuralFeature(name)).toList());
    }
}
