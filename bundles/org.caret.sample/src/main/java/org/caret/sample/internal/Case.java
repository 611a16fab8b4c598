package org.caret.sample.internal;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.caret.sample.Irregularity;

/**
 * One student to be made: which one, of which district.
 *
 * @param index 0-based
 */
record Case(long seed, int index) {

    private static final Set<Irregularity> SETTLED = EnumSet.of(Irregularity.STARTS_ON_CENSUS_DAY,
            Irregularity.ENDS_ON_CENSUS_DAY, Irregularity.OVERLAP, Irregularity.RE_ENTRY, Irregularity.SECONDARY,
            Irregularity.NONPUBLIC, Irregularity.PRE_ENROLLED, Irregularity.NAME_CHANGE, Irregularity.UNKNOWN_CODE);

    /** Fresh chance for one aspect of the student. */
    Dice dice(String aspect) {
        return new Dice(seed, aspect, index);
    }

    /** Whether the student is there for a part. */
    boolean plays(Part part) {
        return index == part.index(seed);
    }

    /** The part that the student is there for; most have none. */
    Optional<Part> part() {
        return index < Part.ROOM ? Arrays.stream(Part.values()).filter(this::plays).findFirst() : Optional.empty();
    }

    /** Whether the student has an irregularity: every so many students, from a place that the seed chooses. */
    boolean has(Irregularity irregularity) {
        if (part().isPresent()) {
            return false;
        }
        long shift = Dice.mix(seed + irregularity.name().hashCode());
        return Math.floorMod(index + shift, irregularity.oneIn()) == 0;
    }

    /**
     * Whether the student must be enrolled now, all year and without a move, for an irregularity or a part to show. So even a
     * small district has one of each.
     */
    boolean settled() {
        return part().isPresent() || SETTLED.stream().anyMatch(this::has);
    }

    /** The district's number of the student. */
    String localStudentId() {
        return Integer.toString(1_000_001 + index);
    }
}
