package org.caret.cohort.compute;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.caret.cohort.rules.Outcome;
import org.caret.cohort.rules.RuleSet;
import org.caret.cohort.student.Honors;
import org.caret.cohort.student.Judgement;
import org.caret.cohort.student.Person;
import org.caret.cohort.student.Standing;

/** The students of a cohort as columns of numbers, six bytes each: all that counting needs. Not thread-safe. */
public final class MemberTable {

    /** Number of different ways in which a student can count. */
    static final int KINDS = 3 + Outcome.values().length * (1 << Honors.KINDS);
    static final int REMOVED = 0;
    static final int TRANSFERRED = 1;
    static final int NO_OUTCOME = 2;

    private static final int FIRST_COUNTED = 3;
    private static final int FIRST_SIZE = 1024;

    private short[] schools = new short[FIRST_SIZE];
    private short[] persons = new short[FIRST_SIZE];
    private short[] kinds = new short[FIRST_SIZE];
    private int size;

    public int size() {
        return size;
    }

    /** Adds a student. */
    public void add(RosterEntry entry) {
        add(entry.school(), entry.person(), kind(entry.judgement()));
    }

    void add(int school, Person person, int kind) {
        if (size == schools.length) {
            schools = Arrays.copyOf(schools, size * 2);
            persons = Arrays.copyOf(persons, size * 2);
            kinds = Arrays.copyOf(kinds, size * 2);
        }
        if (school != (short) school) {
            throw new IllegalArgumentException("more schools than a state has: " + school);
        }
        schools[size] = (short) school;
        persons[size] = (short) person.number();
        kinds[size++] = (short) kind;
    }

    /**
     * A student of the table.
     *
     * @param outcome empty for one who does not count
     * @param groups the groups of the ACGR file in which the student counts
     */
    public record Member(int school, Optional<Outcome> outcome, Honors honors, List<String> groups) {
    }

    /** A student, for who needs them one by one; counting does not. */
    public Member member(int row) {
        KeySet keys = KeySet.of(RuleSet.ACGR);
        List<String> groups = Arrays.stream(keys.of(persons[row])).mapToObj(key -> keys.keys().get(key).group())
                .toList();
        int kind = kinds[row] - FIRST_COUNTED;
        return kind < 0 ? new Member(schools[row], Optional.empty(), Honors.NONE, groups)
                : new Member(schools[row], Optional.of(Outcome.values()[kind >> Honors.KINDS]),
                        new Honors(kind & (1 << Honors.KINDS) - 1), groups);
    }

    int school(int row) {
        return schools[row];
    }

    int person(int row) {
        return persons[row];
    }

    int kind(int row) {
        return kinds[row];
    }

    /** How a student counts, as one number. */
    static int kind(Judgement judgement) {
        return switch (judgement.standing()) {
        case REMOVED -> REMOVED;
        case TRANSFERRED -> TRANSFERRED;
        case NO_OUTCOME -> NO_OUTCOME;
        case COUNTED -> kind(judgement.outcome().orElseThrow(), judgement.honors());
        case ELSEWHERE -> throw new IllegalArgumentException("not a student of the class: " + Standing.ELSEWHERE);
        };
    }

    static int kind(Outcome outcome, Honors honors) {
        return FIRST_COUNTED + (outcome.ordinal() << Honors.KINDS) + honors.bits();
    }
}
