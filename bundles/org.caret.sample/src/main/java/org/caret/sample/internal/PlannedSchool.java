package org.caret.sample.internal;

import java.util.List;

/**
 * A school of the sample district.
 *
 * @param number 0-based among all schools; its code follows from it
 */
record PlannedSchool(Kind kind, int number, String code, String name) {

    /** Kinds of school, with the grades they teach as grade levels counted from -1 for transitional kindergarten. */
    enum Kind {
        ELEMENTARY("Elementary", -1, 5, 1),
        MIDDLE("Middle", 6, 8, 1),
        HIGH("High", 9, 12, 1),
        CONTINUATION("Continuation High", 10, 12, 0.06),
        CHARTER("Charter Academy", -1, 8, 0.03),
        CAREER_CENTER("Career Center", 9, 12, 0.04),
        PRESCHOOL("Children's Center", -2, -2, 0.1),
        NONPUBLIC("Nonpublic school", -1, 12, 0.01);

        private final String title;
        private final int lowest;
        private final int highest;
        private final double share;

        Kind(String title, int lowest, int highest, double share) {
            this.title = title;
            this.lowest = lowest;
            this.highest = highest;
            this.share = share;
        }

        /** About how many of the district's students of these grades are at a school of the kind. */
        double share() {
            return share;
        }

        String title() {
            return title;
        }

        int lowest() {
            return lowest;
        }

        int highest() {
            return highest;
        }
    }

    private static final List<String> FIRST = List.of("Valley", "Canyon", "Mesa", "Orchard", "Meadow", "Lakeside",
            "Sunset", "Hillcrest", "Cedar", "Juniper", "Sycamore", "Manzanita", "Poppy", "Redwood", "Live Oak",
            "Vista Clara", "Arroyo Azul", "Monte Alegre", "Rio Claro", "Alta Loma");
    private static final List<String> SECOND = List.of("Grove", "View", "Ridge", "Springs", "Park", "Crossing",
            "Terrace", "Hills", "Creek", "Bend", "Point", "Gate");

    static PlannedSchool of(Kind kind, int number) {
        if (kind == Kind.NONPUBLIC) {
            return new PlannedSchool(kind, number, "0000001", kind.title());
        }
        String place = FIRST.get(number % FIRST.size()) + ' ' + SECOND.get(number / FIRST.size() % SECOND.size());
        int round = number / (FIRST.size() * SECOND.size());
        return new PlannedSchool(kind, number, Integer.toString(9_900_001 + number),
                place + (round == 0 ? "" : " " + (round + 1)) + ' ' + kind.title());
    }
}
