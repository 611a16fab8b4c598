package org.caret.bench.internal;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where the time of a step went.
 *
 * @param compiling seconds in which the just-in-time compilers worked beside it
 * @param collecting seconds in which it stood still for the garbage collector
 * @param samples how often a thread was seen at work in each phase
 */
record Profile(Item item, double compiling, double collecting, Map<Phase, Long> samples) {

    /** Begins the lines by which a measuring process tells of its profiles. */
    private static final String MARK = "caret-profiled";

    /** As one line that {@link #parse} understands. */
    String toLine() {
        StringBuilder line = new StringBuilder(
                String.format(Locale.ROOT, "%s %s %.3f %.3f", MARK, item.toWords(), compiling, collecting));
        samples.forEach((phase, count) -> line.append(' ').append(phase).append('=').append(count));
        return line.toString();
    }

    /** Empty for a line that is no profile. */
    static Optional<Profile> parse(String line) {
        String[] parts = line.split(" ");
        if (parts.length < 6 || !parts[0].equals(MARK)) {
            return Optional.empty();
        }
        Map<Phase, Long> samples = new EnumMap<>(Phase.class);
        for (int i = 6; i < parts.length; i++) {
            String[] count = parts[i].split("=");
            samples.put(Phase.valueOf(count[0]), Long.valueOf(count[1]));
        }
        return Optional.of(new Profile(Item.parse(parts[1], parts[2], parts[3]), Double.parseDouble(parts[4]),
                Double.parseDouble(parts[5]), samples));
    }

    /** Part of the work that a phase did, 0 to 1. */
    double share(Phase phase) {
        long all = samples.values().stream().mapToLong(Long::longValue).sum();
        return all == 0 ? 0 : samples.getOrDefault(phase, 0L) / (double) all;
    }
}
