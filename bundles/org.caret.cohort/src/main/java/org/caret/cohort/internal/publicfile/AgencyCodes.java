package org.caret.cohort.internal.publicfile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.caret.cohort.publicfile.Dimension;
import org.caret.cohort.publicfile.Level;
import org.caret.cohort.publicfile.PublicFormat;
import org.caret.cohort.publicfile.PublicRow;
import org.caret.spec.DirectoryEntry;
import org.caret.spec.SchoolDirectory;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Gives agency codes the length they had before a spreadsheet took them for numbers. A code that lost zeros at both ends is only
 * completed where the public directory names one agency alone; otherwise it stays as it is and a notice says so.
 */
final class AgencyCodes {

    private static final int CDS = 14;
    private static final String STATE_COUNTY = "00";

    private final SchoolDirectory directory;
    private final Notices notices;
    private @Nullable Map<String, String> counties;

    AgencyCodes(SchoolDirectory directory, Notices notices) {
        this.directory = directory;
        this.notices = notices;
    }

    /** Completes the codes of a row that holds them as they were read. */
    void complete(PublicRow.Builder row, Level level, PublicFormat format, long line) {
        if (format == PublicFormat.COHORT) {
            row.text(Dimension.CDS, cds(digits(row.text(Dimension.CDS)), level, row.text(Dimension.AGENCY_NAME), line));
            return;
        }
        row.text(Dimension.COUNTY_CODE,
                level == Level.STATE ? STATE_COUNTY : padded(row.text(Dimension.COUNTY_CODE), 2));
        boolean district = level.compareTo(Level.DISTRICT) >= 0;
        row.text(Dimension.DISTRICT_CODE, district ? padded(row.text(Dimension.DISTRICT_CODE), 5) : "");
        row.text(Dimension.SCHOOL_CODE, level == Level.SCHOOL ? padded(row.text(Dimension.SCHOOL_CODE), 7) : "");
    }

    private String cds(String digits, Level level, String name, long line) {
        if (level == Level.STATE) {
            return digits.chars().allMatch(c -> c == '0') ? padded(digits, digits.isEmpty() ? 0 : CDS) : digits;
        }
        if (digits.isEmpty()) {
            notices.row("no cds", "A row has no CDS code; its agency is known by name alone", line);
            return "";
        }
        if (digits.length() >= CDS - 1) {
            return padded(digits, CDS);
        }
        Optional<String> completed = level == Level.COUNTY ? county(digits, name) : agency(digits, name);
        if (completed.isPresent()) {
            notices.row("cds completed", "A CDS code that had lost zeros was completed by the public directory", line);
            return completed.get();
        }
        notices.row("cds short", "A CDS code has " + digits.length() + " digits and cannot be completed", line);
        return digits;
    }

    /** A county row is its two digits and zeros; the name decides which digits those are. */
    private Optional<String> county(String digits, String name) {
        String code = counties().get(name.toLowerCase(Locale.ROOT));
        String significant = code == null ? "" : code.replaceAll("^0+", "").replaceAll("0+$", "");
        return code != null && digits.replaceAll("^0+", "").replaceAll("0+$", "").equals(significant)
                ? Optional.of(code + "0".repeat(CDS - 2))
                : Optional.empty();
    }

    private Optional<String> agency(String digits, String name) {
        List<DirectoryEntry> found = new ArrayList<>();
        for (String start : List.of(digits, "0" + digits)) {
            directory.find(start + "0".repeat(CDS - start.length())).ifPresent(found::add);
        }
        if (found.size() > 1) {
            found.removeIf(entry -> !entry.school().equalsIgnoreCase(name) && !entry.district().equalsIgnoreCase(name));
        }
        return found.size() == 1 ? Optional.of(found.get(0).cdsCode()) : Optional.empty();
    }

    private Map<String, String> counties() {
        Map<String, String> known = counties;
        if (known == null) {
            known = new HashMap<>();
            for (DirectoryEntry district : directory.districts()) {
                known.put(district.county().toLowerCase(Locale.ROOT), district.cdsCode().substring(0, 2));
            }
            counties = known;
        }
        return known;
    }

    /** Without the decimals that a program gives a number. */
    private static String digits(String code) {
        return code.endsWith(".0") ? code.substring(0, code.length() - 2) : code;
    }

    private static String padded(String text, int length) {
        String code = digits(text);
        return code.length() < length ? "0".repeat(length - code.length()) + code : code;
    }
}
