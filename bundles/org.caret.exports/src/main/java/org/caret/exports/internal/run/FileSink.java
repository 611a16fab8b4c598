package org.caret.exports.internal.run;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;

import org.caret.exchange.Finding;
import org.caret.exchange.RecordWriter;
import org.caret.exports.internal.archive.Fingerprint;
import org.caret.exports.internal.archive.KnownKeys;
import org.caret.exports.internal.archive.RunArchive;
import org.caret.exports.internal.sets.ApartRule;
import org.caret.exports.internal.sets.StateKeys;

/** Writes records straight into one file. */
final class FileSink implements RecordSink {

    private final RecordWriter writer;
    private final RunArchive archive;
    private final Tally tally;
    private final StateKeys keys;
    private final ApartRule apart;
    private final KnownKeys known;

    /** @param known what the state holds already; asked only where a student has several records */
    FileSink(RecordWriter writer, RunArchive archive, Tally tally, StateKeys keys, ApartRule apart, KnownKeys known) {
        this.writer = writer;
        this.archive = archive;
        this.tally = tally;
        this.keys = keys;
        this.apart = apart;
        this.known = known;
    }

    @Override
    public void put(String subject, String[] fields, Supplier<String> name) throws IOException {
        writer.write(fields);
        String key = keys.key(fields);
        archive.index(subject, key, Fingerprint.of(fields));
        if (apart.applies()) {
            Optional<Finding> finding = apart.check(subject, () -> !known.of(subject).contains(key), fields, name);
            if (finding.isPresent()) {
                tally.finding(finding.get());
                archive.finding(finding.get());
            }
        }
    }
}
