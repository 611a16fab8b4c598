package org.caret.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.caret.spec.AcademicYear;

/**
 * What to import and how.
 *
 * @param sources record files, extracts, OneRoster folders or zip files, CSV files
 * @param lea code of the reporting LEA: seven digits (a district's county-district code, or the school code of an
 *        independently reporting charter) or 14 digits (the CDS code of either). Needed only where the database holds no
 *        district yet and the source does not name its LEA itself
 * @param mapping how the columns of a CSV file reach the model; with it every source is read as a mapped CSV file
 * @param schools which CDS code belongs to a school of a roster whose identifier is none
 * @param year academic year of a source that does not name it; without it a roster's own school year, else the year
 *        that today lies in
 * @param mode whether anything is written
 * @param findingsKept how many findings of each source the result holds; all of them go to the batch's findings file
 */
public record ImportRequest(List<Path> sources, Optional<String> lea, Optional<Path> mapping, Optional<Path> schools,
        Optional<AcademicYear> year, Mode mode, int findingsKept) {

    /** Whether anything is written. */
    public enum Mode {
        /** Import. */
        WRITE,
        /** Do everything but the commit: results and findings as if imported, the database as before. */
        TRIAL
    }

    /** How many findings are kept unless said otherwise. */
    public static final int DEFAULT_FINDINGS_KEPT = 100;

    public ImportRequest {
        sources = List.copyOf(sources);
    }

    /** An import of sources that need no further settings. */
    public static ImportRequest of(Path... sources) {
        return new ImportRequest(List.of(sources), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Mode.WRITE, DEFAULT_FINDINGS_KEPT);
    }

    public ImportRequest withLea(String code) {
        return new ImportRequest(sources, Optional.of(code), mapping, schools, year, mode, findingsKept);
    }

    public ImportRequest withMapping(Path file) {
        return new ImportRequest(sources, lea, Optional.of(file), schools, year, mode, findingsKept);
    }

    public ImportRequest withSchools(Path file) {
        return new ImportRequest(sources, lea, mapping, Optional.of(file), year, mode, findingsKept);
    }

    public ImportRequest withYear(AcademicYear academicYear) {
        return new ImportRequest(sources, lea, mapping, schools, Optional.of(academicYear), mode, findingsKept);
    }

    public ImportRequest withMode(Mode newMode) {
        return new ImportRequest(sources, lea, mapping, schools, year, newMode, findingsKept);
    }
}
