package org.caret.export.senr;

import java.util.Map;
import java.util.TreeMap;

/**
 * What a school had in one year, as the fall certification counts it: who was enrolled on the census day, and who completed or
 * dropped out from 16 August to 15 August.
 */
final class SchoolCounts {

    private int gradesNineToTwelve;
    private int gradeTwelve;
    private int graduates;
    private int dropouts;
    private final Map<String, int[]> groups = new TreeMap<>();

    void enrolled(String grade, String group) {
        gradesNineToTwelve++;
        if (grade.equals("12")) {
            gradeTwelve++;
            groups.computeIfAbsent(group, any -> new int[2])[0]++;
        }
    }

    void graduated(String grade, String group) {
        graduates++;
        if (grade.equals("12")) {
            groups.computeIfAbsent(group, any -> new int[2])[1]++;
        }
    }

    void droppedOut() {
        dropouts++;
    }

    int gradesNineToTwelve() {
        return gradesNineToTwelve;
    }

    int gradeTwelve() {
        return gradeTwelve;
    }

    int graduates() {
        return graduates;
    }

    int dropouts() {
        return dropouts;
    }

    /** Graduates in percent of grade 12; more than 100 where some of them were not there on the census day. */
    double graduatedPercent() {
        return 100.0 * graduates / gradeTwelve;
    }

    /** Whether graduates of grade 12 exceed its enrollment by more than 20 percent in some group. */
    boolean someGroupGrew() {
        return groups.values().stream().anyMatch(counts -> 5 * counts[1] > 6 * counts[0]);
    }
}
