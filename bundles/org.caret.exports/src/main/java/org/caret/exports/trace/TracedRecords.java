package org.caret.exports.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** Keeps the traces of a few records. For one run; read it when the run has ended. */
public final class TracedRecords implements RecordWatch {

    /** More records than anybody reads about one subject; keeps memory flat whatever is asked for. */
    private static final int MOST = 1000;

    private final BiPredicate<Long, String> wanted;
    private final boolean refused;
    private final List<RecordTrace> traces = new ArrayList<>();

    private TracedRecords(BiPredicate<Long, String> wanted, boolean refused) {
        this.wanted = wanted;
        this.refused = refused;
    }

    /** The first records of the file, at most a thousand. */
    public static TracedRecords first(int records) {
        return new TracedRecords((number, subject) -> number <= records, false);
    }

    /**
     * The records about one subject, the first thousand, among them those that the field checks refuse.
     *
     * @param subject local identifier: of a student, section, staff member or incident, as the record type has it
     */
    public static TracedRecords about(String subject) {
        return new TracedRecords((number, one) -> one.equals(subject), true);
    }

    @Override
    public boolean wants(long number, String subject) {
        return traces.size() < MOST && wanted.test(number, subject);
    }

    @Override
    public void seen(RecordTrace trace) {
        if (trace.written() || refused) {
            traces.add(trace);
        }
    }

    /** In the order of the file. */
    public List<RecordTrace> records() {
        return List.copyOf(traces);
    }
}
