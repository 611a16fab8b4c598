package org.caret.ui.internal.imports;

import java.nio.file.Path;

import org.caret.imports.DistrictSetup;
import org.caret.imports.DistrictSetup.SetupRefusedException;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.caret.ui.internal.Services;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;

/**
 * A database that is to be made.
 *
 * @param code of the district or charter, 7 or 14 digits
 */
record NewDistrict(Path folder, String code) {

    /** Gives an empty database the district and its schools, so that files of another one are refused. */
    void setUp(Store store) throws StoreException, CoreException {
        try {
            Services.get(DistrictSetup.class).setUp(store, code);
        } catch (SetupRefusedException e) {
            throw new CoreException(Status.error(e.getMessage(), e));
        }
    }
}
