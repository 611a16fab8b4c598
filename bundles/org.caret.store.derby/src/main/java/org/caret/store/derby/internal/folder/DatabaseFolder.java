package org.caret.store.derby.internal.folder;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * What lies where in the folder of a database. A file of properties marks the folder as one of Caret's; it says
 * <em>creating</em> until the database is whole, so that an interrupted creation is recognized and begun anew.
 */
public final class DatabaseFolder {

    private static final String MARKER = "caret.properties";
    private static final String STATE = "state";
    private static final String CREATING = "creating";
    private static final String READY = "ready";

    /** What a folder is to us. */
    public enum State {
        /** Not there, or without any file but the lock. */
        EMPTY,
        /** Our creation of a database was interrupted here. */
        UNFINISHED,
        /** A database. */
        READY,
        /** Holds files that are not ours. */
        FOREIGN
    }

    private final Path folder;

    public DatabaseFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    public Path path() {
        return folder;
    }

    /** Derby's own files. */
    public Path database() {
        return folder.resolve("db");
    }

    /** Derby's log. */
    public Path log() {
        return folder.resolve("derby.log");
    }

    /** The file whose lock says who has the database open. */
    public Path lock() {
        return folder.resolve("caret.lock");
    }

    /** Where an open store spills to; empty when it opens. */
    public Path temporary() {
        return folder.resolve("tmp");
    }

    public State state() throws IOException {
        Path marker = folder.resolve(MARKER);
        if (Files.isRegularFile(marker)) {
            Properties properties = new Properties();
            try (InputStream in = Files.newInputStream(marker)) {
                properties.load(in);
            }
            return CREATING.equals(properties.getProperty(STATE)) ? State.UNFINISHED : State.READY;
        }
        if (!Files.exists(folder)) {
            return State.EMPTY;
        }
        if (!Files.isDirectory(folder)) {
            return State.FOREIGN;
        }
        try (Stream<Path> content = Files.list(folder)) {
            return content.allMatch(lock()::equals) ? State.EMPTY : State.FOREIGN;
        }
    }

    /** Marks the folder as unfinished, without what an interrupted creation left. To be called with the lock in hand. */
    public void beginCreation() throws IOException {
        mark(CREATING);
        deleteAll(database());
    }

    /** Marks the folder as a whole database. */
    public void finishCreation() throws IOException {
        mark(READY);
    }

    /** Makes the folder for spilled data, without what a killed process left. */
    public void clearTemporary() throws IOException {
        deleteAll(temporary());
        Files.createDirectories(temporary());
    }

    private void mark(String state) throws IOException {
        Properties properties = new Properties();
        properties.setProperty(STATE, state);
        Path marker = folder.resolve(MARKER);
        Path written = folder.resolve(MARKER + ".new");
        try (OutputStream out = Files.newOutputStream(written)) {
            properties.store(out, "Caret database; do not change");
        }
        Files.move(written, marker, StandardCopyOption.REPLACE_EXISTING,
                StandardCopyOption.ATOMIC_MOVE);
    }

    /** Removes a folder and everything in it, if it is there. */
    public static void deleteAll(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> all = Files.walk(root)) {
            deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.deleteIfExists(path);
        }
    }
}
