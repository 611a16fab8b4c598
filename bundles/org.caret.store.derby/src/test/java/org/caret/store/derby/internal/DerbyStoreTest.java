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
import org.caret.store.derby.internal.schema.Migrations;
import org.caret.testsupport.StoreContract;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

class DerbyStoreTest extends StoreContract {

    /** An empty database, made once and copied for each test: making all the tables is what takes time. */
    @TempDir
    static Path template = Path.of("");

    @BeforeAll
    static void createTemplate() throws StoreException {
        open(template.resolve("store"), CLOCK, Mode.CREATE).close();
    }

    @Override
    protected Store open(Path at, Clock clock) throws StoreException {
        if (!Files.exists(at)) {
            copy(template.resolve("store"), at);
        }
        return open(at, clock, Mode.EXISTING);
    }

    private static Store open(Path at, Clock clock, Mode mode) throws StoreException {
        return new DerbyStoreFactory(clock, Migrations.ofProduct()).open(at, new Credentials("tester", new char[0]),
                mode);
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : (Iterable<Path>) all::iterator) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
