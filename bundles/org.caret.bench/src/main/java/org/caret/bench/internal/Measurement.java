package org.caret.bench.internal;

import java.util.Locale;
import java.util.Optional;

/**
 * What one piece of work took.
 *
 * @param peakHeap most bytes of heap in use while it ran, garbage included
 */
record Measurement(Step step, double seconds, long rows, long peakHeap) {

    /** Begins the lines by which a measuring process tells of its results. */
    private static final String MARK = "caret-measured";

    /** As one line that {@link #parse} understands. */
    String toLine() {
        return String.format(Locale.ROOT, "%s %s %.4f %d %d", MARK, step, seconds, rows, peakHeap);
    }

    /** Empty for a line that is no measurement. */
    static Optional<Measurement> parse(String line) {
        String[] parts = line.split(" ");
        if (parts.length != 5 || !parts[0].equals(MARK)) {
            return Optional.empty();
        }
        return Optional.of(new Measurement(Step.valueOf(parts[1]), Double.parseDouble(parts[2]),
                Long.parseLong(parts[3]), Long.parseLong(parts[4])));
    }

    double rowsPerSecond() {
        return seconds == 0 ? 0 : rows / seconds;
    }
}
