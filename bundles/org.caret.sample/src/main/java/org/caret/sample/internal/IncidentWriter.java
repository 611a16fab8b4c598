package org.caret.sample.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.caret.model.ModelPackage.Literals;
import org.caret.store.StoreException;

/** Writes incidents: one student in forty a year; three in ten had a part in the last incident at their school. */
final class IncidentWriter implements StudentRecords {

    private static final List<String> OFFENSES = List.of("501", "501", "504", "202", "300", "511", "511", "512", "513",
            "601");
    /** Young children are not suspended for disruption and defiance, 511 (Education Code 48900(k)). */
    private static final List<String> OFFENSES_OF_THE_YOUNG = OFFENSES.stream().filter(code -> !"511".equals(code))
            .toList();
    private static final List<String> UPPER_GRADES = List.of("04", "05", "06", "07", "08", "09", "10", "11", "12");

    private static final int FIRST_YEAR_OF_RESULTS = 2019;

    private final Records records;
    private final long district;
    private final long[] schoolIds;
    private final Map<PlannedSchool, Open> lastBySchool = new HashMap<>();
    private int count;

    IncidentWriter(Records records, long district, long[] schoolIds) {
        this.records = records;
        this.district = district;
        this.schoolIds = schoolIds;
    }

    /** An incident that others may join. */
    private record Open(long id, LocalDate day, long latestStudent) {
    }

    @Override
    public void write(Person person) throws StoreException {
        Dice dice = person.dice("incidents");
        for (Stay stay : person.stays()) {
            LocalDate last = stay.lastDay(person.request().asOf());
            boolean involved = dice.perMille(25) || person.student().plays(Part.OFFENDER);
            if (stay.primary() && involved && stay.start().isBefore(last)) {
                boolean joins = dice.percent(30);
                LocalDate day = SchoolYear.schoolDay(dice, stay.start(), last);
                participant(person, stay, incident(person, stay, day.isAfter(last) ? last : day, joins), dice);
            }
        }
    }

    private long incident(Person person, Stay stay, LocalDate day, boolean joins) throws StoreException {
        Open open = lastBySchool.get(stay.school());
        boolean there = open != null && !open.day().isBefore(stay.start())
                && !open.day().isAfter(stay.lastDay(person.request().asOf())) && open.latestStudent() != person.id();
        if (open != null && joins && there) {
            lastBySchool.put(stay.school(), new Open(open.id(), open.day(), person.id()));
            return open.id();
        }
        count++;
        long id = records.insert(new Draft(Literals.INCIDENT).set(Literals.INCIDENT__DISTRICT, district)
                .localRecordId("IC" + count).set(Literals.INCIDENT__INCIDENT_ID, "%07d".formatted(count))
                .set(Literals.INCIDENT__DATE, day));
        lastBySchool.put(stay.school(), new Open(id, day, person.id()));
        return id;
    }

    private void participant(Person person, Stay stay, long incident, Dice dice) throws StoreException {
        boolean suspended = person.student().plays(Part.OFFENDER);
        boolean statutory = dice.percent(70) || suspended;
        String number = person.student().localStudentId() + '-' + incident;
        long participant = records.insert(new Draft(Literals.PARTICIPANT).set(Literals.PARTICIPANT__INCIDENT, incident)
                .localRecordId("PA" + number).set(Literals.PARTICIPANT__STUDENT, person.id())
                .set(Literals.PARTICIPANT__SCHOOL, schoolIds[stay.school().number()])
                .set(Literals.PARTICIPANT__STATUTORY_OFFENSE, statutory ? "Y" : "N"));
        if (statutory) {
            List<String> offenses = UPPER_GRADES.contains(stay.gradeLevel()) ? OFFENSES : OFFENSES_OF_THE_YOUNG;
            records.insert(new Draft(Literals.OFFENSE).set(Literals.OFFENSE__PARTICIPANT, participant)
                    .localRecordId("OF" + number).set(Literals.OFFENSE__OFFENSE, dice.pick(offenses)));
            if (dice.percent(15)) {
                records.insert(new Draft(Literals.OFFENSE).set(Literals.OFFENSE__PARTICIPANT, participant)
                        .localRecordId("OF" + number + "-2").set(Literals.OFFENSE__OFFENSE, "506"));
            }
        }
        String result = suspended ? "100"
                : dice.pick(statutory ? List.of("100", "100", "110", "400") : List.of("400", "400", "501"));
        records.insert(measure(stay, result, dice).set(Literals.INCIDENT_RESULT__PARTICIPANT, participant)
                .localRecordId("RS" + number));
    }

    /** Until 2018-19 a result was a disciplinary action, with codes for suspensions, expulsion and nothing of it. */
    private static Draft measure(Stay stay, String result, Dice dice) {
        Draft draft = new Draft(Literals.INCIDENT_RESULT).set(Literals.INCIDENT_RESULT__DURATION_DAYS,
                result.startsWith("1") ? BigDecimal.valueOf(10L + 5L * dice.below(9), 1) : null);
        return stay.year().firstYear() < FIRST_YEAR_OF_RESULTS
                ? draft.set(Literals.INCIDENT_RESULT__DISCIPLINARY_ACTION, result.startsWith("1") ? result : "300")
                : draft.set(Literals.INCIDENT_RESULT__RESULT, result);
    }
}
