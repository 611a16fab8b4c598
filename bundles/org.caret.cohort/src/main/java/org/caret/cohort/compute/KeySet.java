package org.caret.cohort.compute;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.caret.cohort.rules.RuleSet;
import org.caret.cohort.rules.StudentGroup;
import org.caret.cohort.student.Gender;
import org.caret.cohort.student.Person;
import org.caret.cohort.student.Race;

/**
 * The groups of students that a public file has rows for, in the order of the file, and the ones that each student counts in.
 * A student counts in several; only races (with the not reported) and genders add up to all.
 */
public final class KeySet {

    /** All students. */
    public static final String TOTAL = "TA";
    /** Everybody, in the file of 2010-16. */
    public static final String ALL = "All";

    /**
     * A group.
     *
     * @param group reporting category (ACGR), or subgroup (2010-16)
     * @param race empty for ACGR; subgrouptype (2010-16): a digit, or All
     */
    public record Key(String group, String race) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int order = group.compareTo(other.group);
            return order != 0 ? order : race.compareTo(other.race);
        }

        @Override
        public String toString() {
            return race.isEmpty() ? group : group + '/' + race;
        }
    }

    private static final Map<StudentGroup, String> COHORT_GROUPS = Map.of(StudentGroup.SE, "EL", StudentGroup.SD, "SE",
            StudentGroup.SS, "SD", StudentGroup.SM, "MIG", StudentGroup.SF, "FOS");

    private static final KeySet ACGR = new KeySet(KeySet::acgrKeys);
    private static final KeySet COHORT = new KeySet(KeySet::cohortKeys);

    private final List<Key> keys;
    private final int[][] byPerson = new int[Person.DIFFERENT][];

    private KeySet(java.util.function.Function<Person, List<Key>> keysOf) {
        TreeSet<Key> all = new TreeSet<>();
        for (int number = 0; number < Person.DIFFERENT; number++) {
            all.addAll(keysOf.apply(Person.of(number)));
        }
        keys = List.copyOf(all);
        for (int number = 0; number < Person.DIFFERENT; number++) {
            byPerson[number] = keysOf.apply(Person.of(number)).stream().mapToInt(keys::indexOf).toArray();
        }
    }

    /** The groups of the file that a rule set makes. */
    public static KeySet of(RuleSet ruleSet) {
        return ruleSet == RuleSet.ACGR ? ACGR : COHORT;
    }

    private static List<Key> acgrKeys(Person person) {
        List<Key> keys = new ArrayList<>(List.of(new Key(TOTAL, ""), new Key(person.race().acgrCode(), ""),
                new Key(person.gender().acgrCode(), "")));
        person.groupSet().forEach(group -> keys.add(new Key(group.name(), "")));
        return keys;
    }

    private static List<Key> cohortKeys(Person person) {
        String race = person.race().cohortCode();
        String gender = person.gender().cohortCode();
        List<Key> keys = new ArrayList<>(List.of(new Key(ALL, ALL), new Key(ALL, race)));
        if (!gender.isEmpty()) {
            keys.add(new Key(gender, ALL));
            keys.add(new Key(gender, race));
        }
        person.groupSet().stream().filter(COHORT_GROUPS::containsKey)
                .forEach(group -> keys.add(new Key(COHORT_GROUPS.getOrDefault(group, ""), ALL)));
        return keys;
    }

    public List<Key> keys() {
        return keys;
    }

    public int size() {
        return keys.size();
    }

    /** Place of a group in the order of the file; -1 where the file has none. */
    public int index(Key key) {
        return keys.indexOf(key);
    }

    /** Place of everybody. */
    public int total() {
        return this == ACGR ? index(new Key(TOTAL, "")) : index(new Key(ALL, ALL));
    }

    /** Places of the races of everybody; they add up to the total. */
    public List<Integer> races() {
        return java.util.Arrays.stream(Race.values())
                .map(race -> index(this == ACGR ? new Key(race.acgrCode(), "") : new Key(ALL, race.cohortCode())))
                .toList();
    }

    /** Places of the genders; in the ACGR file they add up to the total. */
    public List<Integer> genders() {
        return java.util.Arrays.stream(Gender.values())
                .map(gender -> index(this == ACGR ? new Key(gender.acgrCode(), "") : new Key(gender.cohortCode(), ALL)))
                .filter(index -> index >= 0).toList();
    }

    /** Places of the groups that a student counts in. The array must not be changed. */
    int[] of(int person) {
        return byPerson[person];
    }
}
