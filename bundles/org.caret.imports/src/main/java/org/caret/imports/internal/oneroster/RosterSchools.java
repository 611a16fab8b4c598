package org.caret.imports.internal.oneroster;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.caret.exchange.Finding;
import org.caret.exchange.Finding.Severity;
import org.caret.imports.internal.oneroster.RosterTable.RosterRow;
import org.caret.imports.internal.source.RowSink;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The schools of a roster and the codes they get. A code comes from the school map, else from an identifier of 7 digits, or
 * of 14 that begin with the district's. A school without one gets a placeholder, which is no code, so that everything
 * about it can be kept and an export can say what is missing.
 */
final class RosterSchools {

    private static final int CODE_DIGITS = 7;
    private static final int CDS_DIGITS = 14;

    /** A school of the roster. */
    record RosterSchool(String sourcedId, String name, String identifier, String where) {

        /** A code that is none: a letter and what fits of the id, else a number made from it. Always the same. */
        String placeholder() {
            boolean fits = sourcedId.length() < CODE_DIGITS && sourcedId.chars().allMatch(Character::isLetterOrDigit);
            return 'X' + (fits ? sourcedId
                    : Integer.toString(sourcedId.hashCode() & Integer.MAX_VALUE, Character.MAX_RADIX)
                            .toUpperCase(Locale.ROOT));
        }
    }

    private final Map<String, RosterSchool> schools = new LinkedHashMap<>();
    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, String> namesByCode = new HashMap<>();
    private final Map<String, String> replaced = new HashMap<>();

    static RosterSchools read(RosterTable orgs) throws IOException {
        RosterSchools result = new RosterSchools();
        try (orgs) {
            for (RosterRow row = orgs.next(); row != null; row = orgs.next()) {
                if (row.text("type").equalsIgnoreCase("school") && !row.deleted()) {
                    RosterSchool school = new RosterSchool(row.text("sourcedId"), row.text("name"),
                            row.text("identifier"), row.where());
                    result.schools.put(school.sourcedId(), school);
                }
            }
        }
        return result;
    }

    /** Gives every school its code and reports the ones that have none. */
    void code(SchoolMap map, String lea, RowSink sink) {
        for (RosterSchool school : schools.values()) {
            Optional<String> mapped = map.code(school.sourcedId(), school.identifier(), school.name());
            String code = mapped.or(() -> own(school.identifier(), lea)).orElse(null);
            if (code == null) {
                code = school.placeholder();
                sink.find(new Finding(Severity.WARNING, "IMPORT_SCHOOL_WITHOUT_CODE", school.where(), "identifier",
                        school.identifier(),
                        "The school's identifier is no CDS code of this district; its records were kept under "
                                + code + " and cannot be reported.",
                        "Give the school a code in a school map and import the roster again."));
            } else {
                replaced.put(school.placeholder(), code);
            }
            codes.put(school.sourcedId(), code);
            namesByCode.putIfAbsent(code, school.name());
        }
    }

    /** Code of a school by its sourcedId; null where the roster has no such school. */
    @Nullable
    String code(String sourcedId) {
        return codes.get(sourcedId);
    }

    Optional<String> name(String code) {
        return Optional.ofNullable(namesByCode.get(code)).filter(name -> !name.isBlank());
    }

    /** Codes by the placeholders that the same schools may have had in earlier imports. */
    Map<String, String> replaced() {
        return Map.copyOf(replaced);
    }

    private static Optional<String> own(String identifier, String lea) {
        boolean digits = identifier.chars().allMatch(c -> c >= '0' && c <= '9');
        if (digits && identifier.length() == CODE_DIGITS) {
            return Optional.of(identifier);
        }
        return digits && identifier.length() == CDS_DIGITS && identifier.startsWith(lea)
                ? Optional.of(identifier.substring(CDS_DIGITS - CODE_DIGITS))
                : Optional.empty();
    }
}
