package org.caret.store.derby.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

import org.caret.store.derby.internal.folder.DatabaseFolder;
import org.caret.store.derby.internal.folder.FolderLock;
import org.caret.store.derby.internal.sql.Database;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A folder whose database is open: what must be given back at the end, in order.
 *
 * @param lock null for a folder that cannot be written and never was locked
 * @param temporary folder for spilled data; elsewhere for a folder that cannot be written
 */
record OpenFolder(DatabaseFolder folder, @Nullable FolderLock lock, Database database, Path temporary,
        boolean readOnly) implements AutoCloseable {

    @Override
    public void close() throws SQLException, IOException {
        try {
            database.close();
        } finally {
            try {
                DatabaseFolder.deleteAll(temporary);
            } finally {
                if (lock != null) {
                    lock.close();
                }
            }
        }
    }
}
