package org.caret.imports;

import org.caret.store.Store;
import org.caret.store.StoreException;

/**
 * Gives an empty database its district and schools. An OSGi service.
 *
 * @noimplement
 */
public interface DistrictSetup {

    /**
     * Makes sure that the database holds the district of a code. An empty database gets the district and, from the
     * public directory, its schools with charter flag, funding type, alternative status (DASS) and grades; what the
     * directory does not know stays blank. A database that holds the district already is left as it is.
     *
     * @param code seven digits: a district's county-district code, or the school code by which an independently
     *        reporting charter reports; or 14 digits: the CDS code of a district (ending in 0000000) or of such a charter,
     *        which then is the district and its only school
     * @throws SetupRefusedException if the code is malformed or the database holds another district
     */
    Report setUp(Store store, String code) throws StoreException, SetupRefusedException;

    /**
     * What is there now.
     *
     * @param districtCode seven digits, as the state's files name the reporting LEA
     * @param name empty where the directory lacks the code
     * @param schools number of schools that were added
     * @param created false where the district was there already
     * @param inDirectory whether the public directory knows the code
     */
    record Report(String districtCode, String name, int schools, boolean created, boolean inDirectory) {
    }

    /** The code is no code, or the database belongs to another district; the message says which and what to do. */
    final class SetupRefusedException extends Exception {

        private static final long serialVersionUID = 1L;

        public SetupRefusedException(String message) {
            super(message);
        }
    }
}
