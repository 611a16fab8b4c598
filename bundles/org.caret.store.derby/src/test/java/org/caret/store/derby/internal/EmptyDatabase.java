package org.caret.store.derby.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Stream;

import org.caret.store.Credentials;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.caret.store.StoreFactory.Mode;
import org.caret.store.derby.internal.folder.DatabaseFolder;
import org.caret.store.derby.internal.schema.Migrations;

/** An empty database, made once and copied for each test: making all the tables is what takes time. */
public final class EmptyDatabase {

    private static final Path TEMPLATE = Path.of("target", "empty-database");
    private static boolean made;

    private EmptyDatabase() {
    }

    /** Opens what is there, or a copy of the template. */
    static Store open(Path at, Clock clock) throws StoreException {
        if (!Files.exists(at)) {
            copyTo(at);
        }
        return open(at, clock, Mode.EXISTING);
    }

    public static synchronized void copyTo(Path at) throws StoreException {
        try {
            if (!made) {
                DatabaseFolder.deleteAll(TEMPLATE);
                open(TEMPLATE, Clock.systemUTC(), Mode.CREATE).close();
                made = true;
            }
            Files.createDirectories(at.toAbsolutePath().getParent());
            copy(TEMPLATE, at);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Store open(Path at, Clock clock, Mode mode) throws StoreException {
        return new DerbyStoreFactory(clock, Migrations.ofProduct(), Files::isWritable).open(at,
                new Credentials("tester", new char[0]),
                mode);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : (Iterable<Path>) all::iterator) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
    }
}
