package org.caret.exports.internal.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.caret.exchange.Finding;
import org.caret.exports.LeftOutReason;
import org.caret.exports.RunDetails;
import org.caret.store.scratch.ScratchFiles;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The archive of one run while it is written. Everything streams; compressing and hashing happen on a second thread. The
 * folder has a provisional name until {@link #keep}, so that a crash never leaves half an archive under a run's name.
 */
public final class RunArchive implements AutoCloseable {

    private final Path folder;
    private final Compression compression;
    private final BackgroundWriter background = new BackgroundWriter();
    private final Map<Part, PartSink> sinks = new EnumMap<>(Part.class);
    private final Map<Part, BlockOutputStream> streams = new EnumMap<>(Part.class);
    private final HashSink file;
    private @Nullable BlockOutputStream fileStream;
    private boolean ended;

    RunArchive(Path folder, Set<Part> parts, Compression compression) throws IOException {
        this.folder = folder;
        this.compression = compression;
        try {
            for (Part part : parts) {
                sinks.put(part, new PartSink(folder.resolve(part.fileName(compression)), compression));
            }
        } catch (IOException e) {
            close();
            ArchiveFolders.delete(folder);
            throw e;
        }
        sinks.forEach((part, sink) -> streams.put(part, new BlockOutputStream(background, sink, null)));
        file = new HashSink(sinks.get(Part.FILE));
    }

    /** The archive of a run that is remembered; its folder lies in the database's. */
    public static RunArchive remembered(Path database, Clock clock) throws IOException {
        return new RunArchive(new ArchiveFolders(database).create(clock), Set.of(Part.values()), Compression.usual());
    }

    /** Left-out rows and findings of a run that is forgotten, in a temporary folder outside the database. */
    public static RunArchive forgotten() throws IOException {
        return new RunArchive(ScratchFiles.createFolder("trial"), Set.of(Part.LEFT_OUT, Part.FINDINGS),
                Compression.usual());
    }

    /** The name of the run. */
    public String runId() {
        String name = String.valueOf(folder.getFileName());
        return name.endsWith(ArchiveFolders.UNFINISHED)
                ? name.substring(0, name.length() - ArchiveFolders.UNFINISHED.length())
                : name;
    }

    /** A stream whose bytes go to the target and are hashed and archived. To be asked for once; closes nothing. */
    public OutputStream file(OutputStream target) {
        BlockOutputStream stream = new BlockOutputStream(background, file, target);
        fileStream = stream;
        return stream;
    }

    /** Further reasons of a row stand on lines of their own with a blank record. */
    public void leftOut(String record, List<LeftOutReason> reasons) throws IOException {
        String name = record;
        for (LeftOutReason reason : reasons) {
            line(Part.LEFT_OUT, name, reason.code(), reason.text(), reason.remedy());
            name = "";
        }
    }

    public void finding(Finding finding) throws IOException {
        line(Part.FINDINGS, finding.severity().name(), finding.rule(), finding.record(), finding.field(),
                finding.value(), finding.message(), finding.remedy());
    }

    /** Notes a record that is added or updated at the state. */
    public void index(String subject, String key, long fingerprint) throws IOException {
        index(subject, key, fingerprint, "");
    }

    /**
     * Notes a written record; subjects come in ascending order. Nothing is noted for a run that is forgotten.
     *
     * @param transaction what the record does at the state: {@code D} deletes, {@code R} replaces, blank adds or updates
     */
    public void index(String subject, String key, long fingerprint, String transaction) throws IOException {
        BlockOutputStream stream = streams.get(Part.INDEX);
        if (stream != null) {
            stream.writeValue(subject);
            stream.write('\t');
            stream.writeValue(key);
            stream.write('\t');
            stream.write(Long.toHexString(fingerprint));
            if (!transaction.isEmpty()) {
                stream.write('\t');
                stream.write(transaction);
            }
            stream.write('\n');
        }
    }

    private void line(Part part, String... values) throws IOException {
        BlockOutputStream stream = streams.get(part);
        if (stream == null) {
            throw new IllegalStateException("no part " + part);
        }
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                stream.write('\t');
            }
            stream.writeValue(values[i]);
        }
        stream.write('\n');
    }

    /**
     * Says that nothing more comes. The second thread completes the parts and forces them to disk, while the caller may do the
     * same with the file.
     */
    public void end() throws IOException {
        if (ended) {
            return;
        }
        ended = true;
        if (fileStream != null) {
            fileStream.close();
        }
        for (BlockOutputStream stream : streams.values()) {
            stream.close();
        }
        for (PartSink sink : sinks.values()) {
            background.last(sink::seal);
        }
    }

    /**
     * Completes all parts and forces them to disk.
     *
     * @return SHA-256 of the exported file
     */
    public String finish() throws IOException {
        end();
        background.finish();
        Map<Part, String> hashes = new EnumMap<>(Part.class);
        sinks.forEach((part, sink) -> hashes.put(part, sink.hash()));
        new Seal(compression, hashes).write(folder);
        closeSinks();
        ArchiveFolders.force(folder);
        return file.hash();
    }

    /** Gives the finished archive the name of its run. */
    public void keep() throws IOException {
        Files.move(folder, folder.resolveSibling(runId()), StandardCopyOption.ATOMIC_MOVE);
        ArchiveFolders.force(folder.resolveSibling(".").normalize());
    }

    /** Takes a kept archive back. */
    public void withdraw() throws IOException {
        ArchiveFolders.delete(folder.resolveSibling(runId()));
    }

    /** Details of a kept archive; they stay after closing. */
    public RunDetails keptDetails() {
        return ArchivedDetails.kept(folder.resolveSibling(runId()));
    }

    /** Details of an archive that is not kept; closing them removes it. */
    public RunDetails passingDetails() {
        return ArchivedDetails.passing(folder);
    }

    /** Stops writing and removes the folder. */
    public void discard() throws IOException {
        close();
        ArchiveFolders.delete(folder);
    }

    /** Stops writing; the folder stays as it is. */
    @Override
    public void close() throws IOException {
        background.close();
        closeSinks();
    }

    private void closeSinks() throws IOException {
        for (PartSink sink : sinks.values()) {
            sink.close();
        }
    }
}
