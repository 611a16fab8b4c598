package org.caret.sample.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.caret.sample.internal.PlannedSchool.Kind;

/**
 * A course of a grade.
 *
 * @param stateCourse state course code
 * @param requirement subject requirement of the state's universities; empty where it fulfils none
 */
record Subject(String localCourseId, String name, String stateCourse, String requirement) {

    private static final int PERIODS = 7;
    private static final List<String> HIGH_MATHEMATICS = List.of("9249", "9255", "9252", "9257");
    private static final List<String> HIGH_SCIENCE = List.of("9321", "9324", "9325", "9326");
    private static final List<String> HIGH_HISTORY = List.of("9180", "9172", "9173", "9174");
    private static final Map<String, Subject> CAPSTONES = capstones(Map.of("114", "7262", "123", "7342", "130", "7511",
            "150", "7711"));
    private static final List<String> PHYSICAL_EDUCATION = List.of("9314", "9315", "9316", "9316");

    /** What completes each career pathway of the sample district, by the pathway's code: capstone courses since 2017-18. */
    static Map<String, Subject> capstones() {
        return CAPSTONES;
    }

    /** What a student takes at a kind of school in a grade level; nothing where the district keeps no rosters. */
    static List<Subject> of(Kind kind, String gradeLevel) {
        return switch (kind) {
        case CHARTER -> of(gradeLevel.matches("0[6-8]") ? Kind.MIDDLE : Kind.ELEMENTARY, gradeLevel);
        case CONTINUATION -> high(gradeLevel);
        case ELEMENTARY -> List
                .of(new Subject("SC" + gradeLevel, "Self-contained " + gradeLevel, "1000", ""));
        case MIDDLE -> List.of(new Subject("MAT" + gradeLevel, "Mathematics " + gradeLevel, "9240", ""),
                new Subject("SCI" + gradeLevel, "Science " + gradeLevel, "9323", ""),
                new Subject("PE" + gradeLevel, "Physical Education " + gradeLevel, "9311", ""),
                new Subject("ART" + gradeLevel, "Art " + gradeLevel, "9000", ""));
        case HIGH -> high(gradeLevel);
        default -> List.of();
        };
    }

    /** As {@link #of}, filled up to seven courses with others that fulfil no requirement. */
    static List<Subject> fullDay(Kind kind, String gradeLevel) {
        List<Subject> subjects = new ArrayList<>(of(kind, gradeLevel));
        if (!subjects.isEmpty()) {
            for (int number = 1; subjects.size() < PERIODS; number++) {
                String id = "EL" + number + kind.name().charAt(0) + gradeLevel;
                subjects.add(new Subject(id, "Elective " + number + ' ' + gradeLevel, "9000", ""));
            }
        }
        return subjects;
    }

    private static Map<String, Subject> capstones(Map<String, String> stateCourses) {
        Map<String, Subject> capstones = new TreeMap<>();
        stateCourses.forEach((pathway, course) -> capstones.put(pathway,
                new Subject("CTE" + pathway, "Career Pathway " + pathway + " Capstone", course, "")));
        return Collections.unmodifiableMap(capstones);
    }

    private static List<Subject> high(String gradeLevel) {
        int year = List.of("09", "10", "11", "12").indexOf(gradeLevel);
        if (year < 0) {
            return List.of();
        }
        return List.of(new Subject("ENG" + gradeLevel, "English " + gradeLevel, Integer.toString(9105 + year), "B"),
                new Subject("MAT" + gradeLevel, "Mathematics " + gradeLevel, HIGH_MATHEMATICS.get(year), "C"),
                new Subject("SCI" + gradeLevel, "Science " + gradeLevel, HIGH_SCIENCE.get(year), "D"),
                new Subject("HIS" + gradeLevel, "History " + gradeLevel, HIGH_HISTORY.get(year), "A"),
                new Subject("PE" + gradeLevel, "Physical Education " + gradeLevel, PHYSICAL_EDUCATION.get(year), ""));
    }
}
