package org.caret.bench.internal;

import java.util.Locale;
import java.util.Optional;

/**
 * What one piece of work took.
 *
 * @param processor seconds of processor time of the whole process while it ran, compiling and collecting garbage included;
 *        0 where it is not known
 * @param peakHeap most bytes of heap in use while it ran, garbage included
 */
record Measurement(Item item, double seconds, double processor, long rows, long peakHeap) {

    /** Begins the lines by which a measuring process tells of its results. */
    private static final String MARK = "caret-measured";

    /** As one line that {@link #parse} understands. */
    String toLine() {
        return String.format(Locale.ROOT, "%s %s %.4f %.4f %d %d", MARK, item.toWords(), seconds, processor, rows,
                peakHeap);
    }

    /** Empty for a line that is no measurement. */
    static Optional<Measurement> parse(String line) {
        String[] parts = line.split(" ");
        if (parts.length != 8 || !parts[0].equals(MARK)) {
            return Optional.empty();
        }
        return Optional.of(new Measurement(Item.parse(parts[1], parts[2], parts[3]), Double.parseDouble(parts[4]),
                Double.parseDouble(parts[5]), Long.parseLong(parts[6]), Long.parseLong(parts[7])));
    }

    double rowsPerSecond() {
        return seconds == 0 ? 0 : rows / seconds;
    }
}
