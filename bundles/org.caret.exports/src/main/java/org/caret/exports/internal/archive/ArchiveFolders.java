package org.caret.exports.internal.archive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

import org.caret.exports.internal.output.Journal;
import org.caret.store.Store;

/** The folders under {@code runs/} of a database, one per run, named by the run. */
public final class ArchiveFolders {

    /** While a run is under way its folder has this ending. */
    static final String UNFINISHED = ".part";

    private static final DateTimeFormatter ID = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss");

    private final Path runs;

    ArchiveFolders(Path database) {
        runs = database.resolve("runs");
    }

    /** Where exports of a database write down what is under way on disk. */
    public static Journal journal(Store store) {
        return store.readOnly() ? Journal.NONE : Journal.in(new ArchiveFolders(store.folder()).all());
    }

    /** The folder of all of them; need not exist. */
    Path all() {
        return runs;
    }

    Path of(String runId) {
        return runs.resolve(runId);
    }

    /** A new folder for a run under way. The run is named by the time it began; runs within one second are numbered. */
    Path create(Clock clock) throws IOException {
        Files.createDirectories(runs);
        String time = ID.format(LocalDateTime.now(clock));
        for (int number = 1;; number++) {
            String runId = number == 1 ? time : time + '-' + number;
            if (!Files.exists(of(runId))) {
                try {
                    return Files.createDirectory(runs.resolve(runId + UNFINISHED));
                } catch (@SuppressWarnings("unused") FileAlreadyExistsException e) {
                    // Another run began in the same second and has the name; the next number is tried.
                }
            }
        }
    }

    /** Names of all folders, finished or not. */
    List<String> names() throws IOException {
        List<String> names = new ArrayList<>();
        if (Files.isDirectory(runs)) {
            try (DirectoryStream<Path> folders = Files.newDirectoryStream(runs, Files::isDirectory)) {
                folders.forEach(folder -> names.add(folder.getFileName().toString()));
            }
        }
        names.sort(null);
        return names;
    }

    /** Removes a folder with its files; one that is not there is no failure. */
    static void delete(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
                for (Path file : files) {
                    Files.delete(file);
                }
            }
        }
        Files.deleteIfExists(folder);
    }

    /** Makes new names in a folder durable. Windows keeps them without being asked and cannot open a folder. */
    static void force(Path folder) throws IOException {
        if (java.io.File.separatorChar == '/') {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
