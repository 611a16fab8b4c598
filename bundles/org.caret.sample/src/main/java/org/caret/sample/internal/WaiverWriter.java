package org.caret.sample.internal;

import java.time.LocalDate;
import java.time.Month;

import org.caret.model.ModelPackage.Literals;
import org.caret.store.StoreException;

/** Writes waivers of the high school exit examination, which ended in 2018-19: one in five students of grade 12. */
final class WaiverWriter implements StudentRecords {

    private static final int LAST_YEAR = 2018;
    private static final int DAYS = 120;
    /** Mathematics, English language arts, exemption. */
    private static final int EXEMPTIONS = 3;

    private final Records records;
    private final long[] schoolIds;

    WaiverWriter(Records records, long[] schoolIds) {
        this.records = records;
        this.schoolIds = schoolIds;
    }

    @Override
    public void write(Person person) throws StoreException {
        Dice dice = person.dice("waivers");
        for (Stay stay : person.stays()) {
            int year = stay.year().firstYear();
            if (stay.primary() && "12".equals(stay.gradeLevel()) && year <= LAST_YEAR
                    && (dice.percent(20) || person.student().plays(Part.GRADUATE))) {
                LocalDate day = LocalDate.of(year, Month.SEPTEMBER, 1).plusDays(dice.below(DAYS));
                if (!day.isAfter(person.request().asOf())) {
                    write(person, stay, day, 1 + dice.below(EXEMPTIONS));
                }
            }
        }
    }

    private void write(Person person, Stay stay, LocalDate day, int exemption) throws StoreException {
        records.insert(new Draft(Literals.WAIVER).set(Literals.WAIVER__STUDENT, person.id())
                .localRecordId("WV" + person.student().localStudentId() + '-' + stay.start())
                .set(Literals.WAIVER__ACADEMIC_YEAR, stay.year().toString())
                .set(Literals.WAIVER__SCHOOL, schoolIds[stay.school().number()])
                .set(Literals.WAIVER__REGULATORY_EXEMPTION, Integer.toString(exemption))
                .set(Literals.WAIVER__OUTCOME, "1").set(Literals.WAIVER__OUTCOME_START_DATE, day));
    }
}
