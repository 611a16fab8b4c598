package org.caret.sample.internal;

import java.util.Map;

import org.caret.spec.AcademicYear;

/** State course codes by the year: those of 2019-20 and later have no meaning before. */
final class StateCourses {

    private static final int CODES_CHANGED = 2019;
    private static final Map<String, String> BEFORE = Map.ofEntries(Map.entry("9000", "2806"),
            Map.entry("9105", "2130"), Map.entry("9106", "2131"), Map.entry("9107", "2132"), Map.entry("9108", "2133"),
            Map.entry("9172", "2709"), Map.entry("9173", "2701"), Map.entry("9174", "2712"), Map.entry("9180", "2711"),
            Map.entry("9240", "2424"), Map.entry("9249", "2403"), Map.entry("9252", "2404"), Map.entry("9255", "2413"),
            Map.entry("9257", "2414"), Map.entry("9311", "2517"), Map.entry("9314", "2514"), Map.entry("9315", "2515"),
            Map.entry("9316", "2512"), Map.entry("9321", "2603"), Map.entry("9323", "2652"), Map.entry("9324", "2607"),
            Map.entry("9325", "2613"), Map.entry("9326", "2618"));
    /** The files of those years want a course content code, of which no list is known. */
    private static final String CONTENT = "100";

    private StateCourses() {
    }

    /** The code of a course in a year. */
    static String code(String today, AcademicYear year) {
        return year.firstYear() >= CODES_CHANGED ? today : BEFORE.getOrDefault(today, today);
    }

    /** What a course of the year says about its content; empty where the files have no room for it. */
    static String content(AcademicYear year) {
        return year.firstYear() >= CODES_CHANGED ? "" : CONTENT;
    }
}
