package org.caret.spec;

import java.util.List;
import java.util.Optional;

/** The public directory of California districts and schools. Unknown stays unknown: blank, never a guess. */
public interface SchoolDirectory {

    /** A district by its seven-digit county-district code, or a school by its 14-digit CDS code. */
    Optional<DirectoryEntry> find(String cdsCode);

    /** The schools whose CDS code begins with a county-district code, by CDS code. */
    List<DirectoryEntry> schoolsOf(String districtCode);

    /** The districts, by CDS code. */
    List<DirectoryEntry> districts();
}
