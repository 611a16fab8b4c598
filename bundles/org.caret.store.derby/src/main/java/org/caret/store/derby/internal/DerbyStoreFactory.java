package org.caret.store.derby.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.function.Predicate;

import org.caret.model.ModelPackage;
import org.caret.store.Credentials;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.caret.store.StoreException.Reason;
import org.caret.store.StoreFactory;
import org.caret.store.derby.internal.folder.DatabaseFolder;
import org.caret.store.derby.internal.folder.DatabaseFolder.State;
import org.caret.store.derby.internal.folder.FolderErrors;
import org.caret.store.derby.internal.folder.FolderLock;
import org.caret.store.derby.internal.schema.Mapping;
import org.caret.store.derby.internal.schema.Migrations;
import org.caret.store.derby.internal.sql.Database;
import org.caret.store.derby.internal.sql.Database.Access;
import org.caret.store.derby.internal.sql.Session;
import org.caret.store.derby.internal.sql.SqlErrors;
import org.caret.store.derby.internal.write.Ledger;
import org.caret.store.scratch.ScratchFiles;
import org.osgi.service.component.annotations.Component;

/** Opens Derby databases. Outside OSGi it is found by {@link java.util.ServiceLoader}. */
@Component(service = StoreFactory.class)
public final class DerbyStoreFactory implements StoreFactory {

    private final Clock clock;
    private final Migrations migrations;
    private final Predicate<Path> writable;
    private final Mapping mapping = new Mapping(ModelPackage.eINSTANCE);

    public DerbyStoreFactory() {
        this(Clock.systemUTC(), Migrations.ofProduct(), Files::isWritable);
    }

    /** @param writable whether files may be written in a folder */
    DerbyStoreFactory(Clock clock, Migrations migrations, Predicate<Path> writable) {
        this.clock = clock;
        this.migrations = migrations;
        this.writable = writable;
    }

    @Override
    public Store open(Path location, Credentials credentials, Mode mode) throws StoreException {
        ScratchFiles.removeAbandoned();
        DatabaseFolder folder = new DatabaseFolder(location);
        try {
            return switch (folder.state()) {
            case READY -> writable.test(folder.path()) ? open(folder, credentials)
                    : openForReading(folder, credentials);
            case EMPTY, UNFINISHED -> {
                if (mode == Mode.EXISTING) {
                    throw noDatabase(folder, "holds no Caret database", "Choose the folder of one.");
                }
                Files.createDirectories(folder.path());
                yield open(folder, credentials);
            }
            case FOREIGN -> throw noDatabase(folder, "holds other files and no Caret database",
                    mode == Mode.EXISTING ? "Choose the folder of one."
                            : "Choose an empty folder, or that of a database.");
            };
        } catch (IOException e) {
            throw FolderErrors.translate(e, "open the database in " + folder.path());
        } catch (SQLException e) {
            throw SqlErrors.translate(e, "open the database in " + folder.path());
        }
    }

    private Store open(DatabaseFolder folder, Credentials credentials)
            throws IOException, SQLException, StoreException {
        FolderLock lock = FolderLock.exclusive(folder.lock(), credentials.user(), clock.instant());
        try {
            // asked again under the lock: another process may have created the database in the meantime
            boolean create = folder.state() != State.READY;
            if (create) {
                folder.beginCreation();
            }
            folder.clearTemporary();
            Database database = new Database(folder.database(), folder.log(), credentials,
                    create ? Access.CREATE : Access.WRITE);
            Store store = store(new OpenFolder(folder, lock, database, folder.temporary(), false), credentials);
            if (create) {
                folder.finishCreation();
            }
            return store;
        } catch (IOException | SQLException | StoreException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** Derby opens a database in a folder that cannot be written; what it and we write meanwhile goes elsewhere. */
    private Store openForReading(DatabaseFolder folder, Credentials credentials)
            throws IOException, SQLException, StoreException {
        FolderLock lock = FolderLock.shared(folder.lock());
        Path temporary = ScratchFiles.createFolder("reading");
        try {
            Database database = new Database(folder.database(), temporary.resolve("derby.log"), credentials,
                    Access.READ);
            return store(new OpenFolder(folder, lock, database, temporary, true), credentials);
        } catch (IOException | SQLException | StoreException | RuntimeException e) {
            DatabaseFolder.deleteAll(temporary);
            if (lock != null) {
                lock.close();
            }
            throw e;
        }
    }

    private Store store(OpenFolder opened, Credentials credentials) throws SQLException, StoreException, IOException {
        try (Session session = opened.database().session()) {
            migrate(opened, session);
            return new DerbyStore(opened, mapping, new Ledger(session, clock, credentials.user()), credentials.user());
        } catch (SQLException | StoreException | RuntimeException e) {
            opened.close();
            throw e;
        }
    }

    private void migrate(OpenFolder opened, Session session) throws SQLException, StoreException {
        Path folder = opened.folder().path();
        int version = migrations.version(session);
        if (version > migrations.target()) {
            throw new StoreException(Reason.NEWER_VERSION,
                    "The database in " + folder + " was made by a newer Caret (schema " + version
                            + ", this one knows "
                            + migrations.target() + ").",
                    "Install the newer version of Caret.", null);
        }
        if (version < migrations.target() && opened.readOnly()) {
            throw new StoreException(Reason.READ_ONLY,
                    "The database in " + folder
                            + " was made by an older Caret and cannot be brought up to date, because"
                            + " its folder cannot be written.",
                    "Open it once with write access.", null);
        }
        migrations.apply(session);
    }

    private static StoreException noDatabase(DatabaseFolder folder, String what, String remedy) {
        return new StoreException(Reason.NOT_A_DATABASE, "The folder " + folder.path() + ' ' + what + '.',
                remedy, null);
    }
}
