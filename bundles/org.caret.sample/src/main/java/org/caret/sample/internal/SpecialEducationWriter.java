package org.caret.sample.internal;

import java.time.LocalDate;
import java.util.List;

import org.caret.model.ModelPackage.Literals;
import org.caret.store.StoreException;
import org.eclipse.jdt.annotation.Nullable;

/** Writes status, meeting, plan and services of the students with disabilities, one in nine. */
final class SpecialEducationWriter implements StudentRecords {

    private static final String SELPA = "9900";
    private static final List<String> DISABILITIES = List.of("290", "290", "290", "240", "240", "320", "280", "210",
            "260", "220");
    private static final List<String> SERVICES = List.of("330", "415", "450");

    private final Records records;

    SpecialEducationWriter(Records records) {
        this.records = records;
    }

    @Override
    public void write(Person person) throws StoreException {
        Dice dice = person.dice("special education");
        LocalDate day = person.first().start().plusDays(10L + dice.below(150));
        if (!(dice.percent(11) || person.student().plays(Part.WITH_DISABILITIES))
                || day.isAfter(person.last().lastDay(person.request().asOf()))) {
            return;
        }
        String number = person.student().localStudentId();
        records.insert(new Draft(Literals.SPECIAL_EDUCATION_STATUS)
                .set(Literals.SPECIAL_EDUCATION_STATUS__STUDENT, person.id()).span(day, person.gone())
                .localRecordId("SW" + number).set(Literals.SPECIAL_EDUCATION_STATUS__REPORTING_SELPA, SELPA)
                .set(Literals.SPECIAL_EDUCATION_STATUS__INITIAL_ENTRY_START_DATE, day)
                .set(Literals.SPECIAL_EDUCATION_STATUS__STATUS, "1"));
        plans(person, day, dice);
    }

    /** The meeting that made the first plan, and one a year after the other that made the next, as long as the student is there. */
    private void plans(Person person, LocalDate first, Dice dice) throws StoreException {
        LocalDate last = person.last().lastDay(person.request().asOf());
        String disability = dice.pick(DISABILITIES);
        int services = 1 + dice.below(SERVICES.size());
        LocalDate day = first;
        for (int year = 0; !day.isAfter(last); year++) {
            LocalDate next = SchoolYear.onOrAfter(first.plusYears(year + 1L).minusDays(dice.below(14)));
            String number = person.student().localStudentId() + (year == 0 ? "" : "-" + year);
            Draft meeting = new Draft(Literals.SPECIAL_EDUCATION_MEETING)
                    .set(Literals.SPECIAL_EDUCATION_MEETING__STUDENT, person.id()).localRecordId("ME" + number)
                    .set(Literals.SPECIAL_EDUCATION_MEETING__REPORTING_SELPA, SELPA)
                    .set(Literals.SPECIAL_EDUCATION_MEETING__MEETING_DATE, day);
            long id = records.insert(year == 0 ? initial(meeting, day, dice)
                    : meeting.set(Literals.SPECIAL_EDUCATION_MEETING__PLAN_REVIEW, "Y"));
            plan(person, number, day, next.isAfter(last) ? person.gone() : next, id, disability, services, dice);
            day = next;
        }
    }

    private static Draft initial(Draft meeting, LocalDate day, Dice dice) {
        return meeting.set(Literals.SPECIAL_EDUCATION_MEETING__REFERRAL_DATE, day.minusDays(60))
                .set(Literals.SPECIAL_EDUCATION_MEETING__REFERRING_PARTY, dice.pick(List.of("10", "20", "30")))
                .set(Literals.SPECIAL_EDUCATION_MEETING__INITIAL_EVALUATION_PARENTAL_CONSENT_DATE, day.minusDays(45));
    }

    private void plan(Person person, String number, LocalDate day, @Nullable LocalDate end, long meeting,
            String disability, int services, Dice dice) throws StoreException {
        long plan = records.insert(new Draft(Literals.SPECIAL_EDUCATION_PLAN)
                .set(Literals.SPECIAL_EDUCATION_PLAN__STUDENT, person.id()).span(day, end)
                .localRecordId("PL" + number).set(Literals.SPECIAL_EDUCATION_PLAN__MEETING, meeting)
                .set(Literals.SPECIAL_EDUCATION_PLAN__REPORTING_SELPA, SELPA)
                .set(Literals.SPECIAL_EDUCATION_PLAN__DISTRICT_OF_SPECIAL_EDUCATION_ACCOUNTABILITY,
                        org.caret.sample.SampleDistrict.CODE)
                .set(Literals.SPECIAL_EDUCATION_PLAN__PLAN_TYPE, "100")
                .set(Literals.SPECIAL_EDUCATION_PLAN__DISABILITY1, disability)
                .set(Literals.SPECIAL_EDUCATION_PLAN__PROGRAM_SETTING, "400")
                .set(Literals.SPECIAL_EDUCATION_PLAN__GENERAL_EDUCATION_PARTICIPATION_PERCENTAGE,
                        dice.pick(List.of("1", "1", "2", "3")))
                .set(Literals.SPECIAL_EDUCATION_PLAN__SPECIAL_TRANSPORTATION, dice.percent(12) ? "Y" : "N"));
        for (int i = 0; i < services; i++) {
            records.insert(new Draft(Literals.SPECIAL_EDUCATION_SERVICE)
                    .set(Literals.SPECIAL_EDUCATION_SERVICE__PLAN, plan).localRecordId("SV" + number + '-' + i)
                    .set(Literals.SPECIAL_EDUCATION_SERVICE__SERVICE, SERVICES.get(i))
                    .set(Literals.SPECIAL_EDUCATION_SERVICE__FREQUENCY, dice.pick(List.of("10", "20", "30")))
                    .set(Literals.SPECIAL_EDUCATION_SERVICE__DURATION_MINUTES, 30 * (1 + dice.below(6))));
        }
    }
}
