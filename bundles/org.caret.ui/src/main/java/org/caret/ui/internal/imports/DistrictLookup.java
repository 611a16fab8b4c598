package org.caret.ui.internal.imports;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.caret.spec.DirectoryEntry;
import org.caret.spec.SchoolDirectory;

/** Finds districts in the public directory by what a person types: a code, or part of a name. */
final class DistrictLookup {

    private static final int PROPOSALS = 30;
    private static final String DISTRICT_SUFFIX = "0000000";

    private final SchoolDirectory directory;

    DistrictLookup(SchoolDirectory directory) {
        this.directory = directory;
    }

    /** A district, or a charter that reports on its own. */
    record Match(String code, String name, int schools) {
    }

    /** True for 7 or 14 digits. */
    static boolean isCode(String text) {
        return text.matches("\\d{7}|\\d{14}");
    }

    /** The district of a code; empty where the directory does not know it. */
    Optional<Match> find(String code) {
        return directory.find(code).map(entry -> code.length() == 7 || code.endsWith(DISTRICT_SUFFIX)
                ? new Match(entry.districtCode(), entry.district(), directory.schoolsOf(entry.districtCode()).size())
                : new Match(code, entry.school(), 1));
    }

    /** Districts whose code begins, or whose name has a word that begins, with the text; by name. */
    List<Match> like(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            return List.of();
        }
        return directory.districts().stream().filter(entry -> matches(entry, wanted))
                .sorted(Comparator.comparing(DirectoryEntry::district)).limit(PROPOSALS)
                .map(entry -> new Match(entry.districtCode(), entry.district(), 0)).toList();
    }

    private static boolean matches(DirectoryEntry entry, String wanted) {
        String name = entry.district().toLowerCase(Locale.ROOT);
        return entry.districtCode().startsWith(wanted) || name.startsWith(wanted) || name.contains(' ' + wanted);
    }
}
