package org.caret.exports.ui.internal.draft;

import java.util.Collection;
import java.util.Locale;

import org.caret.exchange.FileFormat;
import org.caret.exports.ExportType;
import org.caret.spec.AcademicYear;

/** Names of files that nobody has to think up. */
public final class FileNames {

    private FileNames() {
    }

    /**
     * Record type, what the export type adds to it, academic year, and the school where it is only one:
     * {@code SENR-fall-2025-2026.txt}, {@code SENR-fall-2025-2026-0112607.txt}.
     */
    public static String of(ExportType type, AcademicYear year, Collection<String> sites, FileFormat format) {
        String family = type.recordType().toLowerCase(Locale.ROOT);
        boolean named = type.id().equals(family) || type.id().startsWith(family + '-');
        String name = named ? type.recordType() + type.id().substring(family.length()) : type.id();
        String site = sites.size() == 1 ? '-' + sites.iterator().next() : "";
        return name + '-' + year + site + '.' + format.extension();
    }
}
