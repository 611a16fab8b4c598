package org.caret.sample.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Chance that depends on nothing but seed, subject and index, so that what happens to one student does not depend on
 * the others, nor on what else is made of the student. The generator is SplitMix64 (Steele, Lea and Flood, 2014):
 * written out here, because the sequence must stay the same in every Java version.
 */
final class Dice {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long state;

    Dice(long seed, String subject, long index) {
        this.state = mix(seed * GOLDEN + subject.hashCode()) + index * GOLDEN;
        this.state = mix(state);
    }

    /** A number in 0..bound-1. */
    int below(int bound) {
        state += GOLDEN;
        return (int) ((mix(state) >>> 33) % bound);
    }

    boolean percent(int chance) {
        return below(100) < chance;
    }

    boolean perMille(int chance) {
        return below(1000) < chance;
    }

    <T> T pick(List<T> values) {
        return values.get(below(values.size()));
    }

    /** A day between two days, both included. */
    LocalDate day(LocalDate first, LocalDate last) {
        return first.plusDays(below((int) Math.max(1, ChronoUnit.DAYS.between(first, last) + 1)));
    }

    static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
