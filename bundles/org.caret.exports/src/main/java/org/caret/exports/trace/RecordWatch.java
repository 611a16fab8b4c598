package org.caret.exports.trace;

/** Looks over the shoulder of a run. Called by the run's thread, record by record, in the order of the file. */
public interface RecordWatch {

    /** Watches nothing, and costs nothing. */
    RecordWatch NOBODY = new RecordWatch() {
        @Override
        public boolean wants(long number, String subject) {
            return false;
        }

        @Override
        public void seen(RecordTrace trace) {
            throw new IllegalStateException("nobody wanted a record");
        }
    };

    /**
     * Whether a record is looked at. Asked of every record, so it has to be quick.
     *
     * @param number the record's place in the file, from 1, if it is written; where records are compared or divided, its
     *        place before that
     * @param subject local identifier of whom the record is about
     */
    boolean wants(long number, String subject);

    /** Takes a wanted record once it is known what became of it. */
    void seen(RecordTrace trace);
}
