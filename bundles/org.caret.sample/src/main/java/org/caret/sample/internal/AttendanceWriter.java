package org.caret.sample.internal;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;

import org.caret.model.ModelPackage.Literals;
import org.caret.store.StoreException;

/** Writes one summary per student, school and ended academic year; several stays at a school are added up. */
final class AttendanceWriter implements StudentRecords {

    private static final int MOST_DAYS = 180;
    /** Days of instruction in a year by days of the calendar. */
    private static final double SHARE = 0.6;
    /** Days of unexcused absence that make a truant; about one student in seven is one. */
    private static final int TRUANT_FROM = 3;

    private final Records records;
    private final long[] schoolIds;

    AttendanceWriter(Records records, long[] schoolIds) {
        this.records = records;
        this.schoolIds = schoolIds;
    }

    private record Place(String year, int school) {
    }

    @Override
    public void write(Person person) throws StoreException {
        Map<Place, Integer> expected = new LinkedHashMap<>();
        for (Stay stay : person.stays()) {
            Stay.Exit exit = stay.exit();
            boolean ended = !new SchoolYear(stay.year()).lastDay().isAfter(person.request().asOf());
            if (stay.primary() && ended && exit != null && !"N470".equals(exit.reason())) {
                long days = ChronoUnit.DAYS.between(stay.start(), exit.day()) + 1;
                expected.merge(new Place(stay.year().toString(), stay.school().number()), (int) Math.ceil(days * SHARE),
                        Integer::sum);
            }
        }
        Dice dice = person.dice("attendance");
        for (Map.Entry<Place, Integer> entry : expected.entrySet()) {
            write(person, entry.getKey(), Math.min(MOST_DAYS, entry.getValue()), dice);
        }
    }

    private void write(Person person, Place place, int days, Dice dice) throws StoreException {
        int excused = Math.min(days, dice.below(9));
        int unexcused = Math.min(days - excused,
                dice.percent(14) ? TRUANT_FROM + dice.below(27) : dice.below(TRUANT_FROM));
        int suspended = Math.min(days - excused - unexcused, dice.percent(2) ? 1 + dice.below(5) : 0);
        records.insert(new Draft(Literals.ATTENDANCE_SUMMARY).set(Literals.ATTENDANCE_SUMMARY__STUDENT, person.id())
                .localRecordId("AT" + person.student().localStudentId() + '-' + place.year() + '-' + place.school())
                .set(Literals.ATTENDANCE_SUMMARY__ACADEMIC_YEAR, place.year())
                .set(Literals.ATTENDANCE_SUMMARY__SCHOOL, schoolIds[place.school()])
                .set(Literals.ATTENDANCE_SUMMARY__DATA_COLLECTION_EXEMPTION, "N")
                .set(Literals.ATTENDANCE_SUMMARY__HOURLY_ATTENDANCE_SCHOOL_TYPE, "N")
                .set(Literals.ATTENDANCE_SUMMARY__EXPECTED_ATTENDANCE_DAYS, decimal(days))
                .set(Literals.ATTENDANCE_SUMMARY__DAYS_ATTENDED_IN_PERSON,
                        decimal(days - excused - unexcused - suspended))
                .set(Literals.ATTENDANCE_SUMMARY__DAYS_ABSENT_EXCUSED_NON_SUSPENSION, decimal(excused))
                .set(Literals.ATTENDANCE_SUMMARY__DAYS_ABSENT_UNEXCUSED_NON_SUSPENSION, decimal(unexcused))
                .set(Literals.ATTENDANCE_SUMMARY__DAYS_ABSENT_OUT_OF_SCHOOL_SUSPENSION, decimal(suspended))
                .set(Literals.ATTENDANCE_SUMMARY__DAYS_IN_ATTENDANCE_IN_SCHOOL_SUSPENSION, decimal(0)));
    }

    private static BigDecimal decimal(int days) {
        return BigDecimal.valueOf(days * 10L, 1);
    }
}
