package org.caret.store.derby.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;

import org.caret.model.ModelPackage;
import org.caret.store.Credentials;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.caret.store.StoreException.Reason;
import org.caret.store.StoreFactory;
import org.caret.store.derby.internal.folder.DatabaseFolder;
import org.caret.store.derby.internal.folder.FolderLock;
import org.caret.store.derby.internal.schema.Mapping;
import org.caret.store.derby.internal.schema.Migrations;
import org.caret.store.derby.internal.sql.Database;
import org.caret.store.derby.internal.sql.Session;
import org.caret.store.derby.internal.sql.SqlErrors;
import org.caret.store.derby.internal.write.Ledger;
import org.osgi.service.component.annotations.Component;

/** Opens Derby databases. Outside OSGi it is found by {@link java.util.ServiceLoader}. */
@Component(service = StoreFactory.class)
public final class DerbyStoreFactory implements StoreFactory {

    private final Clock clock;
    private final Migrations migrations;
    private final Mapping mapping = new Mapping(ModelPackage.eINSTANCE);

    public DerbyStoreFactory() {
        this(Clock.systemUTC(), Migrations.ofProduct());
    }

    DerbyStoreFactory(Clock clock, Migrations migrations) {
        this.clock = clock;
        this.migrations = migrations;
    }

    @Override
    public Store open(Path location, Credentials credentials, Mode mode) throws StoreException {
        DatabaseFolder folder = new DatabaseFolder(location);
        try {
            return switch (folder.state()) {
            case READY -> open(folder, credentials, false);
            case EMPTY, UNFINISHED -> {
                if (mode == Mode.EXISTING) {
                    throw noDatabase(folder, "holds no Caret database");
                }
                folder.beginCreation();
                yield open(folder, credentials, true);
            }
            case FOREIGN -> throw noDatabase(folder, "holds other files and no Caret database");
            };
        } catch (IOException e) {
            throw new StoreException(Reason.FAILED, "Could not open the database in " + folder.path() + '.',
                    "Look whether the folder can be read and written.", e);
        }
    }

    private Store open(DatabaseFolder folder, Credentials credentials, boolean create)
            throws StoreException, IOException {
        FolderLock lock = FolderLock.exclusive(folder.lock(), credentials.user(), clock.instant());
        try {
            folder.clearTemporary();
            return boot(folder, lock, credentials, create);
        } catch (SQLException e) {
            lock.close();
            throw SqlErrors.translate(e, "open the database in " + folder.path());
        } catch (StoreException | IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private Store boot(DatabaseFolder folder, FolderLock lock, Credentials credentials, boolean create)
            throws SQLException, StoreException, IOException {
        Database database = new Database(folder.database(), folder.log(), credentials, create);
        try (Session session = database.session()) {
            migrate(folder, session);
            if (create) {
                folder.finishCreation();
            }
            Ledger ledger = new Ledger(session, clock, credentials.user());
            return new DerbyStore(new OpenFolder(folder, lock, database, false), mapping, ledger, credentials.user());
        } catch (SQLException | StoreException | IOException | RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private void migrate(DatabaseFolder folder, Session session) throws SQLException, StoreException {
        int version = migrations.version(session);
        if (version > migrations.target()) {
            throw new StoreException(Reason.NEWER_VERSION,
                    "The database in " + folder.path() + " was made by a newer Caret (schema " + version
                            + ", this one knows "
                            + migrations.target() + ").",
                    "Install the newer version of Caret.", null);
        }
        migrations.apply(session);
    }

    private static StoreException noDatabase(DatabaseFolder folder, String what) {
        return new StoreException(Reason.NOT_A_DATABASE, "The folder " + folder.path() + ' ' + what + '.',
                "Choose the folder of a Caret database, or an empty one to create it.", null);
    }
}
