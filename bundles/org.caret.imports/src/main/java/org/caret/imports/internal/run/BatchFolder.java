package org.caret.imports.internal.run;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.caret.imports.internal.findings.FindingFile;

/**
 * What is kept of one import beside the database: the imported files and the findings. It is a folder of its own that gets
 * its name when the import has been committed; one that is closed before is removed, and one that a crash has left behind
 * is put right by {@link #repair}.
 */
public final class BatchFolder implements AutoCloseable {

    private static final String PARTIAL = ".partial";
    static final String FINDINGS = "findings.tsv.gz";
    private static final DateTimeFormatter ID = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final Path parent;
    private final String id;
    private final Path folder;
    private boolean published;

    private BatchFolder(Path parent, String id, Path folder) {
        this.parent = parent;
        this.id = id;
        this.folder = folder;
    }

    /**
     * A folder for a new batch, named after the time it began.
     *
     * @param parent made where it is absent
     */
    public static BatchFolder create(Path parent, Instant now) throws IOException {
        Files.createDirectories(parent);
        String time = ID.format(now);
        for (int number = 1;; number++) {
            String id = number == 1 ? time : time + '-' + number;
            Path folder = parent.resolve(id + PARTIAL);
            if (!Files.exists(parent.resolve(id))) {
                try {
                    return new BatchFolder(parent, id, Files.createDirectory(folder));
                } catch (FileAlreadyExistsException e) {
                    // Somebody else's: the next number is free sooner or later.
                    continue;
                }
            }
        }
    }

    public String id() {
        return id;
    }

    /** Where something of the batch is to be written. */
    public Path file(String name) {
        return folder.resolve(name);
    }

    public FindingFile findings() throws IOException {
        OutputStream out = Files.newOutputStream(folder.resolve(FINDINGS), StandardOpenOption.CREATE_NEW);
        try {
            return new FindingFile(out);
        } catch (IOException e) {
            out.close();
            throw e;
        }
    }

    /** The findings once published. */
    Path findingsFile() {
        return parent.resolve(id).resolve(FINDINGS);
    }

    /** Makes what was written durable. */
    public void flush() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                    channel.force(true);
                }
            }
        }
    }

    /** Gives the folder its name. */
    public void publish() throws IOException {
        Files.move(folder, parent.resolve(id), StandardCopyOption.ATOMIC_MOVE);
        published = true;
    }

    @Override
    public void close() throws IOException {
        if (!published && Files.exists(folder)) {
            delete(folder);
        }
    }

    /** Folders under their working names, which a crash has left; none where the parent does not exist. */
    static List<Path> unfinished(Path parent) throws IOException {
        if (!Files.isDirectory(parent)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(parent)) {
            return folders.filter(folder -> folder.getFileName().toString().endsWith(PARTIAL)).sorted().toList();
        }
    }

    /**
     * Puts folders right that a crash has left: a batch that was committed gets its name, any other is removed.
     *
     * @param left as {@link #unfinished} finds them
     * @param committed ids of the batches that the database holds
     * @return a sentence for each batch
     */
    static List<String> repair(List<Path> left, Set<String> committed) throws IOException {
        List<String> done = new ArrayList<>();
        for (Path folder : left) {
            String name = folder.getFileName().toString();
            String id = name.substring(0, name.length() - PARTIAL.length());
            if (committed.contains(id)) {
                Files.move(folder, folder.resolveSibling(id), StandardCopyOption.ATOMIC_MOVE);
                done.add("Import " + id
                        + " was interrupted at its very end; its data are in the database, all of them.");
            } else {
                delete(folder);
                done.add("Import " + id + " was interrupted and has changed nothing. Import it again.");
            }
        }
        return done;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
