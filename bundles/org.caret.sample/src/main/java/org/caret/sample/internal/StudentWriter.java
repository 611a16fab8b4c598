package org.caret.sample.internal;

import java.time.LocalDate;
import java.util.List;

import org.caret.model.ModelPackage.Literals;
import org.caret.sample.Irregularity;
import org.caret.sample.SampleRequest;
import org.caret.sample.internal.Stay.Exit;
import org.caret.store.StoreException;

/** Writes students and their enrollments. */
final class StudentWriter {

    private static final long SSIDS = 1_000_000_000L;

    private final Records records;
    private final DistrictPlan plan;
    private final SampleRequest request;
    private final long district;
    private final long[] schoolIds;

    StudentWriter(Records records, DistrictPlan plan, SampleRequest request, long district, long[] schoolIds) {
        this.records = records;
        this.plan = plan;
        this.request = request;
        this.district = district;
        this.schoolIds = schoolIds;
    }

    Person write(Case student) throws StoreException {
        Story story = Story.of(plan, request, student);
        List<Stay> stays = new IrregularStays(plan, request, student).bend(story.stays());
        Dice dice = student.dice("student");
        boolean female = dice.percent(49);
        LocalDate birthDate = dice.day(story.earliestBirth(), story.earliestBirth().plusDays(364));
        boolean flagged = student.has(Irregularity.STUDENT_NOT_REPORTED);
        long id = records.insert(new Draft(Literals.STUDENT).set(Literals.STUDENT__DISTRICT, district)
                .set(Literals.STUDENT__LOCAL_STUDENT_ID, student.localStudentId())
                .set(Literals.STUDENT__SSID, ssid(student, stays.get(0), dice))
                .set(Literals.STUDENT__NOT_REPORTED, flagged)
                .set(Literals.STUDENT__NOT_REPORTED_REASON, flagged ? "Foreign exchange visitor, not a student" : "")
                .localRecordId("ST" + student.localStudentId()));
        Person person = new Person(student, id, female, birthDate, stays, request);
        for (int i = 0; i < stays.size(); i++) {
            write(person, stays.get(i), i);
        }
        return person;
    }

    /** Three in ten students who are new this year wait for theirs. */
    private String ssid(Case student, Stay first, Dice dice) {
        boolean isNew = first.year().compareTo(request.currentYear()) >= 0;
        if (dice.percent(30) && isNew || student.has(Irregularity.NO_SSID)
                || student.plays(Part.WITHOUT_SSID)) {
            return "";
        }
        long number = Math.floorMod(student.index() * 381_654_729L + Dice.mix(request.seed()) % SSIDS, SSIDS);
        String regular = "9%09d".formatted(number);
        if (!student.has(Irregularity.MALFORMED_SSID)) {
            return regular;
        }
        return switch (dice.below(3)) {
        case 0 -> regular.substring(1);
        case 1 -> regular + '0';
        default -> regular.substring(0, 9) + 'X';
        };
    }

    private void write(Person person, Stay stay, int number) throws StoreException {
        Dice dice = person.dice("enrollment" + number);
        boolean last = stay == person.last();
        boolean flagged = last && person.student().has(Irregularity.ENROLLMENT_NOT_REPORTED);
        boolean transferred = dice.perMille(20);
        Draft draft = new Draft(Literals.ENROLLMENT).set(Literals.ENROLLMENT__STUDENT, person.id())
                .set(Literals.ENROLLMENT__ACADEMIC_YEAR, stay.year().toString())
                .set(Literals.ENROLLMENT__SCHOOL, schoolIds[stay.school().number()])
                .set(Literals.ENROLLMENT__NONPUBLIC_SCHOOL,
                        stay.school().equals(plan.nonpublic()) ? "998000" + (1 + dice.below(4)) : "")
                .set(Literals.ENROLLMENT__START, stay.start()).set(Literals.ENROLLMENT__STATUS, stay.status())
                .set(Literals.ENROLLMENT__GRADE_LEVEL, stay.gradeLevel())
                .set(Literals.ENROLLMENT__SCHOOL_TRANSFER, transferred ? dice.pick(List.of("4", "6")) : "")
                .set(Literals.ENROLLMENT__DISTRICT_OF_GEOGRAPHIC_RESIDENCE,
                        transferred ? "990000" + (2 + dice.below(5)) : "")
                .set(Literals.ENROLLMENT__NOT_REPORTED, flagged)
                .set(Literals.ENROLLMENT__NOT_REPORTED_REASON, flagged ? "Tuition-paying summer guest" : "")
                .localRecordId("EN" + person.student().localStudentId() + '-' + (number + 1));
        Exit exit = stay.exit();
        if (exit != null) {
            exit(draft, stay, exit, dice);
        }
        records.insert(draft);
    }

    private void exit(Draft draft, Stay stay, Exit exit, Dice dice) {
        PlannedSchool receiver = exit.receiver();
        draft.set(Literals.ENROLLMENT__EXIT_DATE, exit.day()).set(Literals.ENROLLMENT__EXIT_REASON, exit.reason())
                .set(Literals.ENROLLMENT__COMPLETION_STATUS, exit.completion())
                .set(Literals.ENROLLMENT__EXPECTED_RECEIVER_SCHOOL, receiver == null ? "" : receiver.code());
        if (stay.graduated()) {
            draft.set(Literals.ENROLLMENT__MET_ALL_UC_CSU_REQUIREMENTS, dice.percent(48) ? "Y" : "N")
                    .set(Literals.ENROLLMENT__GOLDEN_STATE_SEAL_MERIT_DIPLOMA, dice.percent(14) ? "Y" : "N")
                    .set(Literals.ENROLLMENT__SEAL_OF_BILITERACY, dice.percent(17) ? "Y" : "N");
            if (stay.year().firstYear() >= 2023) {
                draft.set(Literals.ENROLLMENT__GRADUATION_EXEMPTION, dice.percent(2) ? "Y" : "N");
            }
        }
    }
}
