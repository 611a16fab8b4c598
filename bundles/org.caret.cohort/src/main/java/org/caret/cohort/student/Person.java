package org.caret.cohort.student;

import java.util.EnumSet;
import java.util.Set;

import org.caret.cohort.rules.StudentGroup;

/**
 * By what a student is counted.
 *
 * @param groups sum of {@link StudentGroup#bit}
 */
public record Person(Race race, Gender gender, int groups) {

    private static final int GROUP_SETS = 1 << StudentGroup.values().length;

    /** How many different persons there can be. */
    public static final int DIFFERENT = Race.values().length * Gender.values().length * GROUP_SETS;

    private static final Person[] ALL = new Person[DIFFERENT];

    static {
        for (Race race : Race.values()) {
            for (Gender gender : Gender.values()) {
                for (int groups = 0; groups < GROUP_SETS; groups++) {
                    Person person = new Person(race, gender, groups);
                    ALL[person.number()] = person;
                }
            }
        }
    }

    /** The person with a number. */
    public static Person of(int number) {
        return ALL[number];
    }

    /** The person with these properties; one object for all that are equal. */
    public static Person of(Race race, Gender gender, int groups) {
        return ALL[number(race, gender, groups)];
    }

    /** Persons in 0..{@link #DIFFERENT}, so that tables can be made for all of them. */
    public int number() {
        return number(race, gender, groups);
    }

    private static int number(Race race, Gender gender, int groups) {
        return (race.ordinal() * Gender.values().length + gender.ordinal()) * GROUP_SETS + groups;
    }

    /** Whether the student was ever in a group during the cohort. */
    public boolean in(StudentGroup group) {
        return (groups & group.bit()) != 0;
    }

    /** The groups as a set. */
    public Set<StudentGroup> groupSet() {
        Set<StudentGroup> set = EnumSet.noneOf(StudentGroup.class);
        for (StudentGroup group : StudentGroup.values()) {
            if (in(group)) {
                set.add(group);
            }
        }
        return set;
    }
}
