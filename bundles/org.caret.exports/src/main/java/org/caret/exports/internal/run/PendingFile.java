package org.caret.exports.internal.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.caret.exchange.Finding;
import org.caret.exchange.RecordWriter;
import org.caret.exchange.format.RecordFiles;
import org.caret.exports.ExportException;
import org.caret.exports.ExportRequest;
import org.caret.exports.internal.archive.Fingerprint;
import org.caret.exports.internal.archive.RunArchive;
import org.caret.exports.internal.output.Disk;
import org.caret.exports.internal.output.OutputFile;
import org.caret.exports.internal.sets.ApartRule;
import org.caret.exports.internal.sets.DividedRecords.Divided;
import org.caret.spec.FieldSpec;

/** A file of a set with its archive, from its first record until both can be kept. */
final class PendingFile implements AutoCloseable {

    private final String file;
    private final Path target;
    private final OutputFile output;
    private final RunArchive archive;
    private final RecordWriter writer;
    private final ApartRule apart;
    private long records;
    private String hash = "";

    /** @param file as {@link Divided#file} names it */
    PendingFile(RunPlan plan, String file, Path target, RunArchive archive, Disk disk)
            throws ExportException, IOException {
        this.file = file;
        this.target = target;
        this.archive = archive;
        ExportRequest request = plan.request();
        output = OutputFile.beside(target, disk);
        try {
            writer = RecordFiles.writer(request.format(), archive.file(output.stream()),
                    plan.bound().layout().fields().stream().map(FieldSpec::name).toList());
        } catch (IOException e) {
            output.close();
            throw e;
        }
        apart = new ApartRule(plan.bound());
    }

    /** Writes a record; says what is wrong with having it in the same file as those before. */
    Optional<Finding> write(Divided record) throws IOException {
        writer.write(record.fields());
        archive.index(record.subject(), record.key(), Fingerprint.of(record.values()), record.transaction());
        records++;
        return apart.applies() && record.transaction().isEmpty()
                ? apart.check(record.subject(), record::added, record.fields(), record::name)
                : Optional.empty();
    }

    /** Ends the records. The archive stays open: that of the first file takes what is said about the others. */
    void complete() throws ExportException, IOException {
        writer.close();
        output.complete();
    }

    /** Completes the archive and forces it to disk. */
    void seal() throws IOException {
        hash = archive.finish();
    }

    String file() {
        return file;
    }

    Path target() {
        return target;
    }

    OutputFile output() {
        return output;
    }

    RunArchive archive() {
        return archive;
    }

    String hash() {
        return hash;
    }

    long records() {
        return records;
    }

    static List<OutputFile> outputs(List<PendingFile> files) {
        List<OutputFile> outputs = new ArrayList<>();
        files.forEach(one -> outputs.add(one.output()));
        return outputs;
    }

    /** Removes what was written, unless it was moved into place; the archive belongs to the set. */
    @Override
    public void close() throws ExportException {
        output.close();
    }
}
