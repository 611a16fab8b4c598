package org.caret.exports;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

import org.caret.exchange.FileFormat;
import org.caret.spec.AcademicYear;

/**
 * What to export: the common options, in the order districts know, and the type's own. Complete: made by
 * {@link ExportRequestBuilder}, which knows the defaults.
 *
 * @param sites seven-digit school codes; empty for the district, that is all schools that report through this LEA
 * @param type the export type
 * @param includePrevious whether students of earlier created or posted runs of the type and year enter again
 * @param includeNotEnrolled whether students without an open enrollment at the site on {@code asOf} enter
 * @param asOf the day "currently enrolled" is judged on
 * @param today what lies after this day lies in the future and is not sent
 * @param options the type's own options by id, complete with defaults
 * @param reportingLea seven digits: the district, or the school code of a charter that reports on its own
 * @param coverage whether the sites are all that report through that LEA
 * @param arrangement how much of what is selected is sent, and in how many files
 * @param remembrance whether the run is remembered
 * @param confirmation whether a run that would delete data at the state is meant (see {@link ExportService#warning})
 * @param output the file to write; where records are divided over several, the name that theirs begin with
 */
public record ExportRequest(Set<String> sites, ExportType type, FileFormat format, boolean includePrevious,
        AcademicYear year, boolean includeNotEnrolled, LocalDate asOf, LocalDate today, Map<String, String> options,
        String reportingLea, Coverage coverage, Arrangement arrangement, Remembrance remembrance,
        Confirmation confirmation, Path output) {

    /** How much of the reporting LEA the chosen sites are. */
    public enum Coverage {
        /** The district, or the one charter that reports on its own. */
        WHOLE_LEA,
        /** Some schools of a district. */
        SOME_SITES
    }

    /** What becomes of a run. */
    public enum Remembrance {
        /** It goes into the history as created. */
        REMEMBERED,
        /** The file is written, the run is forgotten. */
        TRIAL
    }

    /** Whether somebody was asked. */
    public enum Confirmation {
        NOT_ASKED, CONFIRMED
    }

    public ExportRequest {
        sites = Set.copyOf(sites);
        options = Map.copyOf(options);
    }

    /** Whether the run is forgotten. */
    public boolean trial() {
        return remembrance == Remembrance.TRIAL;
    }

    /** The text an option holds; an option the type does not have is an {@link IllegalArgumentException}. */
    public String option(String id) {
        String text = options.get(id);
        if (text == null) {
            throw new IllegalArgumentException("export type " + type.id() + " has no option " + id);
        }
        return text;
    }

    /** What an option is called where people choose it. */
    public String label(String id) {
        return type.option(id).map(ExportType.Option::label)
                .orElseThrow(() -> new IllegalArgumentException("export type " + type.id() + " has no option " + id));
    }

    /** The day an option of type DATE holds. */
    public LocalDate date(String id) {
        return LocalDate.parse(option(id));
    }
}
