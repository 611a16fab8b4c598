package org.caret.exports.testsupport;

import java.time.LocalDate;

import org.caret.model.ModelFactory;
import org.caret.model.SpecialEducationMeeting;
import org.caret.model.SpecialEducationPlan;
import org.caret.model.SpecialEducationService;
import org.caret.model.SpecialEducationStatus;
import org.caret.model.Student;

/** Special education records of a {@link TestDistrict}. Days are written ISO; everything is valid unless a test changes it. */
public final class TestSpecialEducation {

    private static final String SELPA = "9900";

    private TestSpecialEducation() {
    }

    /** The student is eligible and takes part from a day on. */
    public static SpecialEducationStatus status(Student student, String start) {
        SpecialEducationStatus record = ModelFactory.eINSTANCE.createSpecialEducationStatus();
        record.setStart(LocalDate.parse(start));
        record.setInitialEntryStartDate(LocalDate.parse(start));
        record.setStatus("1");
        record.setReportingSelpa(SELPA);
        student.getSpecialEducationStatuses().add(record);
        return record;
    }

    /** An individualized education program from a day on. */
    public static SpecialEducationPlan plan(Student student, String start) {
        SpecialEducationPlan record = ModelFactory.eINSTANCE.createSpecialEducationPlan();
        record.setStart(LocalDate.parse(start));
        record.setReportingSelpa(SELPA);
        record.setDistrictOfSpecialEducationAccountability(TestDistrict.CODE);
        record.setPlanType("100");
        record.setDisability1("290");
        record.setProgramSetting("400");
        student.getSpecialEducationPlans().add(record);
        return record;
    }

    public static SpecialEducationMeeting meeting(Student student, String day) {
        SpecialEducationMeeting record = ModelFactory.eINSTANCE.createSpecialEducationMeeting();
        record.setMeetingDate(LocalDate.parse(day));
        record.setReportingSelpa(SELPA);
        student.getSpecialEducationMeetings().add(record);
        return record;
    }

    public static SpecialEducationService service(SpecialEducationPlan plan, String code) {
        SpecialEducationService record = ModelFactory.eINSTANCE.createSpecialEducationService();
        record.setService(code);
        record.setProvider("400");
        record.setFrequency("20");
        record.setDurationMinutes(60);
        plan.getServices().add(record);
        return record;
    }
}
