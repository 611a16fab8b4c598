package org.caret.sample.internal;

import java.util.OptionalInt;

/**
 * What some of the first students of a district are there for, so that even the smallest one has a record for every file of the
 * last academic year: {@value #ROOM} students are enough. They have no irregularity, and nothing keeps them from their part.
 */
enum Part {
    /** Finished grade 12 in the last year: a pathway, a workplace and, while there were any, a waiver. */
    GRADUATE(13),
    /** Finished grade 12 a year earlier, and was asked in the last year what came of it. */
    COMPLETER(14),
    /** Came to kindergarten in the last year and speaks another language at home. */
    NEWCOMER(1),
    /** Has a part in an incident every year and is suspended. */
    OFFENDER,
    /** Has a plan of special education. */
    WITH_DISABILITIES,
    /** Waits for an SSID. */
    WITHOUT_SSID;

    /** Among so many students are all parts. */
    static final int ROOM = 25;

    private static final int ANY = Integer.MIN_VALUE;

    private final int grade;

    Part() {
        this(ANY);
    }

    /** @param grade that the part demands in the current year; 13 and 14 are those who have left */
    Part(int grade) {
        this.grade = grade;
    }

    /** The grade in the current year; empty where any one in the middle will do. */
    OptionalInt grade() {
        return grade == ANY ? OptionalInt.empty() : OptionalInt.of(grade);
    }

    /** The student who plays it, from a place that the seed chooses. */
    int index(long seed) {
        return (int) Math.floorMod(Dice.mix(seed + Part.class.getSimpleName().hashCode()),
                (long) ROOM - values().length)
                + ordinal();
    }
}
