package org.caret.sample.internal;

import java.time.LocalDate;
import java.util.List;

import org.caret.model.ModelPackage.Literals;
import org.caret.store.StoreException;

/** Writes status, meeting, plan and services of the students with disabilities, one in nine. */
final class SpecialEducationWriter implements StudentRecords {

    private static final String SELPA = "9900";
    private static final List<String> DISABILITIES = List.of("290", "290", "290", "240", "240", "320", "280", "210",
            "260", "220");

    private final Records records;

    SpecialEducationWriter(Records records) {
        this.records = records;
    }

    @Override
    public void write(Person person) throws StoreException {
        Dice dice = person.dice("special education");
        LocalDate day = person.first().start().plusDays(10L + dice.below(150));
        if (!dice.percent(11) || day.isAfter(person.last().lastDay(person.request().asOf()))) {
            return;
        }
        String number = person.student().localStudentId();
        records.insert(new Draft(Literals.SPECIAL_EDUCATION_STATUS)
                .set(Literals.SPECIAL_EDUCATION_STATUS__STUDENT, person.id()).span(day, person.gone())
                .localRecordId("SW" + number).set(Literals.SPECIAL_EDUCATION_STATUS__REPORTING_SELPA, SELPA)
                .set(Literals.SPECIAL_EDUCATION_STATUS__INITIAL_ENTRY_START_DATE, day)
                .set(Literals.SPECIAL_EDUCATION_STATUS__STATUS, "1"));
        long meeting = records.insert(new Draft(Literals.SPECIAL_EDUCATION_MEETING)
                .set(Literals.SPECIAL_EDUCATION_MEETING__STUDENT, person.id()).localRecordId("ME" + number)
                .set(Literals.SPECIAL_EDUCATION_MEETING__REPORTING_SELPA, SELPA)
                .set(Literals.SPECIAL_EDUCATION_MEETING__REFERRAL_DATE, day.minusDays(60))
                .set(Literals.SPECIAL_EDUCATION_MEETING__REFERRING_PARTY, dice.pick(List.of("10", "20", "30")))
                .set(Literals.SPECIAL_EDUCATION_MEETING__INITIAL_EVALUATION_PARENTAL_CONSENT_DATE, day.minusDays(45))
                .set(Literals.SPECIAL_EDUCATION_MEETING__MEETING_DATE, day));
        plan(person, day, meeting, dice);
    }

    private void plan(Person person, LocalDate day, long meeting, Dice dice) throws StoreException {
        String number = person.student().localStudentId();
        long plan = records.insert(new Draft(Literals.SPECIAL_EDUCATION_PLAN)
                .set(Literals.SPECIAL_EDUCATION_PLAN__STUDENT, person.id()).span(day, person.gone())
                .localRecordId("PL" + number).set(Literals.SPECIAL_EDUCATION_PLAN__MEETING, meeting)
                .set(Literals.SPECIAL_EDUCATION_PLAN__REPORTING_SELPA, SELPA)
                .set(Literals.SPECIAL_EDUCATION_PLAN__DISTRICT_OF_SPECIAL_EDUCATION_ACCOUNTABILITY,
                        org.caret.sample.SampleDistrict.CODE)
                .set(Literals.SPECIAL_EDUCATION_PLAN__PLAN_TYPE, "100")
                .set(Literals.SPECIAL_EDUCATION_PLAN__DISABILITY1, dice.pick(DISABILITIES))
                .set(Literals.SPECIAL_EDUCATION_PLAN__PROGRAM_SETTING, "400")
                .set(Literals.SPECIAL_EDUCATION_PLAN__GENERAL_EDUCATION_PARTICIPATION_PERCENTAGE,
                        dice.pick(List.of("1", "1", "2", "3")))
                .set(Literals.SPECIAL_EDUCATION_PLAN__SPECIAL_TRANSPORTATION, dice.percent(12) ? "Y" : "N"));
        int services = 1 + dice.below(3);
        for (int i = 0; i < services; i++) {
            records.insert(new Draft(Literals.SPECIAL_EDUCATION_SERVICE)
                    .set(Literals.SPECIAL_EDUCATION_SERVICE__PLAN, plan).localRecordId("SV" + number + '-' + i)
                    .set(Literals.SPECIAL_EDUCATION_SERVICE__SERVICE, List.of("330", "415", "450").get(i))
                    .set(Literals.SPECIAL_EDUCATION_SERVICE__FREQUENCY, dice.pick(List.of("10", "20", "30")))
                    .set(Literals.SPECIAL_EDUCATION_SERVICE__DURATION_MINUTES, 30 * (1 + dice.below(6))));
        }
    }
}
