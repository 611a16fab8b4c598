package org.caret.sample.internal;

import java.time.LocalDate;
import java.util.List;

import org.caret.model.ModelPackage.Literals;
import org.caret.store.StoreException;
import org.eclipse.jdt.annotation.Nullable;

/** Writes memberships in programs: meals by the year, others for the time at a school. */
final class ProgramWriter implements StudentRecords {

    private static final String ELIGIBLE = "1";
    private static final String PARTICIPATING = "3";

    private static final int LANGUAGE_PROGRAMS_FROM = 2019;

    private final Records records;
    private final long[] schoolIds;

    ProgramWriter(Records records, long[] schoolIds) {
        this.records = records;
        this.schoolIds = schoolIds;
    }

    @Override
    public void write(Person person) throws StoreException {
        Dice dice = person.dice("programs");
        int meals = dice.below(100);
        boolean gifted = dice.percent(7);
        boolean migrant = dice.percent(1);
        boolean academy = dice.percent(3);
        boolean immersion = dice.percent(6);
        boolean learner = LanguageWriter.learner(person) && !dice.percent(3);
        for (Stay stay : person.stays()) {
            if (!stay.primary() || stay.start().isAfter(person.request().asOf())) {
                continue;
            }
            if (meals < 55 || person.student().plays(Part.NEWCOMER)) {
                insert(person, stay, meals < 46 ? "181" : "182", ELIGIBLE);
            }
            if (gifted) {
                insert(person, stay, "127", ELIGIBLE);
            }
            if ((immersion || learner) && stay.year().firstYear() >= LANGUAGE_PROGRAMS_FROM) {
                insert(person, stay, immersion ? "301" : "305", ELIGIBLE);
            }
            if (migrant) {
                records.insert(draft(person, stay, "135", ELIGIBLE).set(Literals.PROGRAM_MEMBERSHIP__MIGRANT_STUDENT_ID,
                        "99" + person.student().localStudentId()));
            }
            if (dice.percent(3)) {
                records.insert(draft(person, stay, "191", ELIGIBLE)
                        .set(Literals.PROGRAM_MEMBERSHIP__HOMELESS_DWELLING_TYPE,
                                dice.pick(List.of("100", "110", "120", "120", "120", "130")))
                        .set(Literals.PROGRAM_MEMBERSHIP__UNACCOMPANIED_YOUTH, dice.percent(9) ? "Y" : "N"));
            }
            if (academy && stay.gradeLevel().compareTo("12") <= 0 && stay.gradeLevel().compareTo("10") >= 0) {
                records.insert(draft(person, stay, "113", PARTICIPATING)
                        .set(Literals.PROGRAM_MEMBERSHIP__CALIFORNIA_PARTNERSHIP_ACADEMY_ID,
                                "9" + stay.school().number()));
            }
        }
    }

    private void insert(Person person, Stay stay, String program, String membership) throws StoreException {
        records.insert(draft(person, stay, program, membership));
    }

    private Draft draft(Person person, Stay stay, String program, String membership) {
        return new Draft(Literals.PROGRAM_MEMBERSHIP).set(Literals.PROGRAM_MEMBERSHIP__STUDENT, person.id())
                .span(stay.start(), end(stay))
                .localRecordId("PG" + person.student().localStudentId() + '-' + program + '-' + stay.start())
                .set(Literals.PROGRAM_MEMBERSHIP__SCHOOL, schoolIds[stay.school().number()])
                .set(Literals.PROGRAM_MEMBERSHIP__PROGRAM, program)
                .set(Literals.PROGRAM_MEMBERSHIP__MEMBERSHIP, membership);
    }

    private static @Nullable LocalDate end(Stay stay) {
        Stay.Exit exit = stay.exit();
        return exit == null ? null : exit.day().plusDays(1);
    }
}
