package org.caret.exports.testsupport;

import java.nio.file.Path;
import java.util.ServiceLoader;

import org.caret.store.Credentials;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.caret.store.StoreFactory;

/** Opens Derby stores outside OSGi, where no service does it. */
public final class DerbyStores {

    private DerbyStores() {
    }

    /** Opens the database of a folder, making one where there is none. */
    public static Store open(Path folder) throws StoreException {
        StoreFactory factory = ServiceLoader.load(StoreFactory.class).findFirst()
                .orElseThrow(() -> new IllegalStateException("the Derby store is not on the class path"));
        return factory.open(folder, Credentials.ofSystemUser(), StoreFactory.Mode.CREATE);
    }
}
