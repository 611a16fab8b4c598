package org.caret.cohort.publish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.caret.cohort.compute.KeySet;
import org.caret.cohort.compute.KeySet.Key;
import org.caret.cohort.publicfile.Level;
import org.caret.cohort.publish.CohortPublication.Part;

/**
 * Which cohorts add up to which in the file of 2010-16: races within everybody and each gender, genders where nobody's is missing,
 * and agencies to the level above. Rows that show the figures of another agency add up to nothing.
 */
final class CohortSums {

    private static final List<String> GENDERS = List.of("MAL", "FEM");

    private final List<Part> parts;
    private final KeySet keys;
    private final int[] students;
    private final Sums sums;

    private CohortSums(List<Part> parts, int[] students) {
        this.parts = parts;
        this.students = students;
        keys = parts.get(0).shown().keys();
        sums = new Sums(students);
    }

    /**
     * @param parts at least one
     * @param students of each row: part after part, each with all groups
     */
    static Sums of(List<Part> parts, int[] students) {
        CohortSums made = new CohortSums(parts, students);
        for (int part = 0; part < parts.size(); part++) {
            made.addGroups(part);
        }
        made.addAgencies();
        return made.sums;
    }

    private int row(int part, int key) {
        return part * keys.size() + key;
    }

    private void addGroups(int part) {
        for (String group : List.of(KeySet.ALL, GENDERS.get(0), GENDERS.get(1))) {
            List<Integer> races = new ArrayList<>();
            for (int key = 0; key < keys.size(); key++) {
                Key one = keys.keys().get(key);
                if (one.group().equals(group) && !one.race().equals(KeySet.ALL)) {
                    races.add(row(part, key));
                }
            }
            sums.add(row(part, keys.index(new Key(group, KeySet.ALL))), races, "races");
        }
        for (int key = 0; key < keys.size(); key++) {
            Key all = keys.keys().get(key);
            if (all.group().equals(KeySet.ALL)) {
                List<Integer> genders = GENDERS.stream()
                        .map(gender -> row(part, keys.index(new Key(gender, all.race())))).toList();
                if (genders.stream().mapToInt(row -> students[row]).sum() == students[row(part, key)]) {
                    sums.add(row(part, key), genders, "genders");
                }
            }
        }
    }

    private void addAgencies() {
        Map<String, List<Integer>> children = new HashMap<>();
        for (int number = 0; number < parts.size(); number++) {
            Part part = parts.get(number);
            children.computeIfAbsent(above(part), key -> new ArrayList<>()).add(number);
        }
        for (int number = 0; number < parts.size(); number++) {
            Part part = parts.get(number);
            List<Integer> below = children.getOrDefault(part.level() + part.agency().agency(), List.of());
            if (isOwn(part) && below.stream().allMatch(child -> isOwn(parts.get(child)))) {
                for (int key = 0; key < keys.size(); key++) {
                    int group = key;
                    sums.add(row(number, key), below.stream().map(child -> row(child, group)).toList(), "agencies");
                }
            }
        }
    }

    private static boolean isOwn(Part part) {
        return part.agency() == part.shown();
    }

    /** The level and agency that counts a row too. A direct funded charter is in its county without being in its district. */
    private static String above(Part part) {
        return switch (part.level()) {
        case STATE -> "";
        case COUNTY -> Level.STATE.toString();
        case DISTRICT -> Level.COUNTY + part.agency().place().countyCode();
        case SCHOOL -> Level.DISTRICT + (part.agency().place().directFunded() ? part.agency().agency()
                : part.agency().place().countyCode() + part.agency().place().districtCode());
        };
    }
}
