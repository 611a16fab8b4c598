package org.caret.sample.internal;

import java.math.BigDecimal;
import java.util.List;

import org.caret.model.ModelPackage.Literals;
import org.caret.spec.AcademicYear;
import org.caret.store.StoreException;

/** Writes career pathways and work-based learning of the upper grades, and what completers do a year later. */
final class CareerWriter implements StudentRecords {

    private final Records records;
    private final long[] schoolIds;

    CareerWriter(Records records, long[] schoolIds) {
        this.records = records;
        this.schoolIds = schoolIds;
    }

    @Override
    public void write(Person person) throws StoreException {
        Dice dice = person.dice("career");
        boolean takesPathway = takesPathway(person);
        String pathway = pathway(person);
        for (Stay stay : person.stays()) {
            if (!stay.primary() || !"12".equals(stay.gradeLevel()) || stay.exit() == null) {
                continue;
            }
            if (dice.percent(25) || person.student().plays(Part.GRADUATE)) {
                learning(person, stay, dice);
            }
            if (takesPathway) {
                pathway(person, stay, pathway);
                AcademicYear next = new AcademicYear(stay.year().firstYear() + 1);
                if (stay.graduated() && next.compareTo(person.request().currentYear()) <= 0) {
                    survey(person, stay, next, dice);
                }
            }
        }
    }

    /** One student in four. */
    static boolean takesPathway(Person person) {
        return person.dice("pathway").percent(25) || person.student().plays(Part.GRADUATE)
                || person.student().plays(Part.COMPLETER);
    }

    /** The pathway of a student who takes one. */
    static String pathway(Person person) {
        return person.dice("which pathway").pick(List.copyOf(Subject.capstones().keySet()));
    }

    private void learning(Person person, Stay stay, Dice dice) throws StoreException {
        records.insert(new Draft(Literals.WORK_BASED_LEARNING).set(Literals.WORK_BASED_LEARNING__STUDENT, person.id())
                .localRecordId("WB" + person.student().localStudentId() + '-' + stay.start())
                .set(Literals.WORK_BASED_LEARNING__ACADEMIC_YEAR, stay.year().toString())
                .set(Literals.WORK_BASED_LEARNING__SCHOOL, schoolIds[stay.school().number()])
                .set(Literals.WORK_BASED_LEARNING__TYPE, "10")
                .set(Literals.WORK_BASED_LEARNING__INTERNSHIP_ID, stay.start() + "-" + dice.below(90))
                .set(Literals.WORK_BASED_LEARNING__EXTERNAL_HOURS, BigDecimal.valueOf(200L + dice.below(1000), 1)));
    }

    private void pathway(Person person, Stay stay, String pathway) throws StoreException {
        if (!stay.graduated()) {
            return;
        }
        records.insert(new Draft(Literals.PATHWAY_COMPLETION).set(Literals.PATHWAY_COMPLETION__STUDENT, person.id())
                .localRecordId("CT" + person.student().localStudentId())
                .set(Literals.PATHWAY_COMPLETION__ACADEMIC_YEAR, stay.year().toString())
                .set(Literals.PATHWAY_COMPLETION__SCHOOL, schoolIds[stay.school().number()])
                .set(Literals.PATHWAY_COMPLETION__PATHWAY, pathway)
                .set(Literals.PATHWAY_COMPLETION__COMPLETION_ACADEMIC_YEAR, stay.year().toString()));
    }

    private void survey(Person person, Stay stay, AcademicYear year, Dice dice) throws StoreException {
        records.insert(new Draft(Literals.POSTSECONDARY_STATUS).set(Literals.POSTSECONDARY_STATUS__STUDENT, person.id())
                .localRecordId("PS" + person.student().localStudentId())
                .set(Literals.POSTSECONDARY_STATUS__ACADEMIC_YEAR, year.toString())
                .set(Literals.POSTSECONDARY_STATUS__SCHOOL, schoolIds[stay.school().number()])
                .set(Literals.POSTSECONDARY_STATUS__PARTICIPATION_TYPE, "20")
                .set(Literals.POSTSECONDARY_STATUS__STATUS, dice.pick(List.of("910", "920", "950", "960"))));
    }
}
