package org.caret.exchange.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules that one record decides, by the value that breaks them and the one that keeps them. */
class DeclaredRulesTest {

    private static final String EXIT = "Enrollment Exit Date";

    @ParameterizedTest
    @CsvSource({ "2024-2025, 20230815, '', true", "2024-2025, 20230815, 20240810, false",
            "2024-2025, 20240815, '', false" })
    void whoIsStillEnrolledFromAnEarlierYearIsAWarning(String year, String start, String exit, boolean broken)
            throws Exception {
        CheckedRecord senr = new CheckedRecord("SENR", year).with("Enrollment Start Date", start).with(EXIT, exit)
                .with("Student Exit Reason Code", exit.isEmpty() ? "" : "T160");
        assertRule("WARNING CERT112", broken, senr);
    }

    @ParameterizedTest
    @CsvSource({ "20250514, true", "20250515, false", "20250630, false" })
    void whoDidNotComeBackIsExitedInTheSummer(String exit, boolean broken) throws Exception {
        assertRule("WARNING NO_SHOW_DATE", broken, exited("N420", exit));
    }

    @ParameterizedTest
    @CsvSource({ "E125, 06, true", "E125, 07, false", "T260, 05, true", "T280, AD, false", "E450, KN, true",
            "E450, PS, false", "E156, 11, true", "E156, 12, false" })
    void someExitReasonsAreForSomeGrades(String reason, String grade, boolean broken) throws Exception {
        assertRule("WARNING EXIT_GRADE", broken, exited(reason, "20250301").with("Grade Level Code", grade));
    }

    @ParameterizedTest
    @CsvSource({ "E400, 20070302, true", "E400, 20070301, false", "T260, 20070302, true", "T160, 20070302, false" })
    void someExitReasonsAreForAdults(String reason, String born, boolean broken) throws Exception {
        assertRule("WARNING EXIT_AGE", broken, exited(reason, "20250301").with("Student Birth Date", born));
    }

    @ParameterizedTest
    @CsvSource({ "120, 09, true", "120, 10, false", "360, 11, true", "360, 12, false", "480, 12, true",
            "480, 08, false" })
    void someCompletionsAreForSomeGrades(String completion, String grade, boolean broken) throws Exception {
        assertRule("WARNING COMPLETION_GRADE", broken, exited("E230", "20250301").with("Grade Level Code", grade)
                .with("Student School Completion Status", completion));
    }

    @ParameterizedTest
    @CsvSource({ "320, 20070302, true", "320, 20070301, false", "330, 20090302, true", "330, 20090301, false" })
    void someCompletionsAreForSomeAges(String completion, String born, boolean broken) throws Exception {
        assertRule("WARNING COMPLETION_AGE", broken, exited("E230", "20250301").with("Student Birth Date", born)
                .with("Student School Completion Status", completion));
    }

    @ParameterizedTest
    @CsvSource({
            "SINF, 2024-2025, Residential Address Zip Code=93701, WARNING ADDRESS",
            "SINF, 2024-2025, Student Birth Country Code=MX;"
                    + "Student Birth State Province Code=US-CA, WARNING STATE_AND_COUNTRY",
            "SENR, 2024-2025, Enrollment Exit Date=20250301, WARNING EXIT_WITHOUT_REASON",
            "SENR, 2024-2025, Student School Transfer Code=6, WARNING RESIDENCE_MISSING",
            "SENR, 2024-2025, Student Golden State Seal Merit Diploma Indicator=Y, WARNING SEAL_WITHOUT_DIPLOMA",
            "SENR, 2024-2025, Student Seal of Biliteracy Indicator=Y, WARNING SEAL_WITHOUT_DIPLOMA",
            "SENR, 2024-2025, Enrollment Status Code=30;Enrollment Exit Date=20240915, FATAL SENR0187",
            "SENR, 2024-2025, Enrollment Status Code=50;Grade Level Code=PS;Student Birth Date=20210816, WARNING SENR0731F1",
            "SPRG, 2024-2025, Education Program Code=127;Education Service Code=1, WARNING SERVICE_WITHOUT_PROGRAM",
            "SPRG, 2024-2025, Education Program Membership Start Date=20240815;"
                    + "Education Program Membership End Date=20240814, FATAL DATES",
            "SELA, 2024-2025, English Language Acquisition Status Code=RFEP, FATAL IVR0164",
            "SELA, 2018-2019, English Language Acquisition Status Code=RFEP;Primary Language Code=37, WARNING LANGUAGE",
            "SELA, 2024-2025, English Language Acquisition Status Start Date=20240815;"
                    + "Student Birth Date=20240816, FATAL STATUS_BEFORE_BIRTH",
            "CRSE, 2018-2019, Language of Instruction Code=00, FATAL CRSE0132",
            "SDIS, 2018-2019, Student Offense Code=100, FATAL WEAPON",
            "SDIS, 2018-2019, Student Offense Code=103;Weapon Category Code=10, FATAL WEAPON",
            "SDIS, 2018-2019, Student Offense Code=103;Weapon Category Code=30, FATAL WEAPON",
            "SDIS, 2018-2019, Student Offense Code=200;Weapon Category Code=50, FATAL WEAPON",
            "SDIS, 2018-2019, Student Offense Code=100;Weapon Category Code=40, FATAL WEAPON",
            "SDIS, 2018-2019, Incident Disciplinary Action Taken Code=110, FATAL DURATION",
            "SDIS, 2018-2019, Disciplinary Action Modification Category Code=10;"
                    + "Incident Disciplinary Action Taken Code=100, FATAL MODIFICATION",
            "SIRS, 2024-2025, Incident Result Modification Code=10;Incident Result Code=100, WARNING MODIFICATION",
            "PSTS, 2024-2025, School of Attendance NPS=1234567;School of Attendance=0112607, FATAL PSTS0003",
            "PSTS, 2024-2025, School of Attendance=0000001, FATAL PSTS0004",
            "PSTS, 2024-2025, Education Program Participation Type Code=20;Reporting SELPA=0101, FATAL PSTS0475",
            "WBLR, 2024-2025, School of Attendance=0000001, FATAL SCHOOL_NPS",
            "WBLR, 2024-2025, School of Attendance NPS=1234567;School of Attendance=0112607, FATAL SCHOOL_NPS",
            "MEET, 2024-2025, Local Student ID=1002, FATAL MEETING_DATE",
            "SPED, 2019-2020, Student Race Missing Indicator=N, FATAL SPED0046",
            "SPED, 2019-2020, Education Plan Amendment Date=20190901;Education Plan Type Code=300, FATAL SPED0331",
            "SINF, 2024-2025, Student Ethnicity Missing Indicator=Y;Student Hispanic Ethnicity Indicator=N, WARNING ETHNICITY",
            "SDEM, 2024-2025, Staff Ethnicity Missing Indicator=Y;Staff Hispanic Ethnicity Indicator=N, WARNING ETHNICITY",
            "SDEM, 2024-2025, Staff Race 1 Code=700, WARNING ETHNICITY",
            "SDEM, 2024-2025, Staff Hispanic Ethnicity Indicator=N, WARNING RACE",
            "SINF, 2024-2025, Student Birth Date=20240815;Effective Start Date=20240815, FATAL START_BEFORE_BIRTH",
            "SINF, 2024-2025, Student Birth Date=19400815;Effective Start Date=20240815, WARNING AGE",
            "SPRG, 2024-2025, Student Birth Date=20240816;Education Program Membership Start Date=20240815, WARNING AGE",
            "SDIS, 2018-2019, Student Birth Date=20190816;Disciplinary Incident Occurrence Date=20180815, WARNING AGE",
            "SINC, 2024-2025, Student Birth Date=20240816;Incident Occurrence Date=20240815, WARNING AGE",
            "SPRG, 2018-2019, Education Program Code=144;Primary Disability Code=210, FATAL GERR0001",
            "SPRG, 2018-2019, Education Program Code=144;District of Special Education Accountability=0110017, "
                    + "FATAL GERR0001",
            "SPRG, 2018-2019, Education Program Code=127;District of Special Education Accountability=0110017, "
                    + "FATAL SPRG0088",
            "SPRG, 2018-2019, Primary Disability Code=281;Student Birth Date=20120815;"
                    + "Education Program Membership Start Date=20180815, WARNING SPRG0288",
            "SPRG, 2024-2025, Education Program Code=122;Education Service Code=1, WARNING SERVICE_YEAR",
            "SPRG, 2024-2025, Education Program Code=127;California Partnership Academy ID=1, WARNING PROGRAM_DETAIL",
            "SPRG, 2024-2025, Education Program Code=127;Migrant Student ID=1, WARNING PROGRAM_DETAIL",
            "SPRG, 2024-2025, Education Program Code=127;Homeless Dwelling Type=100, WARNING PROGRAM_DETAIL",
            "SPRG, 2018-2019, Runaway Youth Indicator=Y;Unaccompanied Youth Indicator=N, WARNING HOMELESS_YOUTH",
            "CRSE, 2024-2025, CRS-CTE Postsecondary Articulated Course Indicator=Y;CRS-State Course Code=9255, "
                    + "FATAL CRSE0123",
            "CRSC, 2018-2019, CRS-CTE Technical Preparation Course Indicator=Y;CRS-State Course Code=2603, "
                    + "FATAL CRSC0123",
            "CRSE, 2024-2025, Course Section Instructional Level Code=23;"
                    + "CRS-Departmentalized Course Standards Grade Level Range Code=SEC, FATAL CRSE0468",
            "CRSC, 2024-2025, Course Section Instructional Level Code=24;"
                    + "CRS-Departmentalized Course Standards Grade Level Range Code=SEC, FATAL CRSC0468",
            "CRSC, 2024-2025, SEID=9999999999;CRS-State Course Code=9255, WARNING CRSC0545",
            "CRSC, 2024-2025, Education Service Code=1, WARNING LANGUAGE_OF_INSTRUCTION",
            "CRSC, 2024-2025, Instructional Strategy Code=600, WARNING LANGUAGE_OF_INSTRUCTION",
            "CRSC, 2018-2019, Language of Instruction Code=37, WARNING LANGUAGE_OF_INSTRUCTION",
            "SASS, 2024-2025, Staff Job Classification Code=12;Non Classroom Based Job Assignment Code 2=0202, "
                    + "WARNING JOB_ASSIGNMENT",
            "SIRS, 2024-2025, Incident Result Code=501;School of Attendance=0000000, WARNING RESTRAINT" })
    void whatDoesNotGoTogetherIsFound(String type, String year, String fields, String rule) throws Exception {
        assertRule(rule, true, record(type, year, fields));
    }

    @ParameterizedTest
    @CsvSource({
            "SENR, 2024-2025, Enrollment Status Code=30;Enrollment Exit Date=20240914, SENR0187",
            "SENR, 2024-2025, Enrollment Status Code=50;Grade Level Code=PS;Student Birth Date=20210815, SENR0731F1",
            "SELA, 2024-2025, English Language Acquisition Status Code=EO, IVR0164",
            "SDIS, 2018-2019, Student Offense Code=101;Weapon Category Code=40, WEAPON",
            "PSTS, 2024-2025, Education Program Participation Type Code=30;Reporting SELPA=0101, PSTS0475",
            "MEET, 2024-2025, Pending As Of Date=20241001, MEETING_DATE",
            "SPED, 2019-2020, Education Plan Amendment Date=20190901;Education Plan Type Code=150, SPED0331",
            "SDEM, 2024-2025, Staff Ethnicity Missing Indicator=Y, ETHNICITY",
            "SDEM, 2024-2025, Staff Race Missing Indicator=Y, RACE",
            "SPRG, 2024-2025, Student Birth Date=20120815;Education Program Membership Start Date=20240815, AGE",
            "SPRG, 2018-2019, Education Program Code=144;Primary Disability Code=210;"
                    + "District of Special Education Accountability=0110017, SPRG0088",
            "SPRG, 2018-2019, Primary Disability Code=281;Student Birth Date=20140815;"
                    + "Education Program Membership Start Date=20180815, SPRG0288",
            "SPRG, 2024-2025, Education Program Code=113;California Partnership Academy ID=1, PROGRAM_DETAIL",
            "CRSE, 2024-2025, CRS-CTE Postsecondary Articulated Course Indicator=Y;CRS-State Course Code=8221, CRSE0123",
            "CRSE, 2024-2025, CRS-CTE Postsecondary Articulated Course Indicator=Y;CRS-State Course Code=0000, CRSE0123",
            "CRSC, 2024-2025, Course Section Instructional Level Code=24, CRSC0468",
            "CRSC, 2024-2025, SEID=9999999999;Course Section Instructional Level Code=23, CRSC0545",
            "CRSC, 2024-2025, SEID=9999999999;CRS-State Course Code=9120, CRSC0545",
            "SASS, 2024-2025, Staff Job Classification Code=11;Non Classroom Based Job Assignment Code 2=0202, "
                    + "JOB_ASSIGNMENT",
            "SIRS, 2024-2025, Incident Result Code=501;School of Attendance=0112607, RESTRAINT" })
    void whatGoesTogetherPasses(String type, String year, String fields, String rule) throws Exception {
        assertRule(rule, false, record(type, year, fields));
    }

    @ParameterizedTest
    @CsvSource({ "SENR, 2024-2025, Academic Year ID, SENR0006", "SINF, 2024-2025, Academic Year ID, IVR0006",
            "SASS, 2024-2025, Academic Year ID, SASS0006", "SPED, 2019-2020, Academic Year ID, SPED0006",
            "PSTS, 2024-2025, Academic Year ID, PSTS0006", "SASS, 2024-2025, Record Type Code, SASS0033",
            "SASS, 2024-2025, Staff Legal First Name, SASS0009", "SPRG, 2024-2025, Student Legal Last Name, IVR0009",
            "SPED, 2019-2020, Student Legal First Name, SPED0009" })
    void checksOfFieldsHaveTheIdentifiersOfTheState(String type, String year, String field, String rule)
            throws Exception {
        assertRule(rule + ' ' + field, true, new CheckedRecord(type, year).with(field, "\u2603"));
    }

    private static CheckedRecord record(String type, String year, String fields) throws Exception {
        CheckedRecord record = new CheckedRecord(type, year);
        for (String field : fields.split(";")) {
            record.with(field.substring(0, field.indexOf('=')), field.substring(field.indexOf('=') + 1));
        }
        return record;
    }

    private static CheckedRecord exited(String reason, String exit) throws Exception {
        return new CheckedRecord("SENR", "2024-2025").with("Student Exit Reason Code", reason).with(EXIT, exit);
    }

    private static void assertRule(String rule, boolean broken, CheckedRecord record) {
        List<String> found = record.found();
        assertEquals(broken, found.stream().anyMatch(one -> (one + ' ').contains(rule + ' ')), found.toString());
    }
}
