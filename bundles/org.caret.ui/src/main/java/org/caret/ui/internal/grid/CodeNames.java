package org.caret.ui.internal.grid;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.caret.spec.AcademicYear;
import org.caret.spec.CodeSet;
import org.caret.spec.CodeSets;

/** Names of codes, as they are in one academic year. */
final class CodeNames {

    private final CodeSets sets;
    private final AcademicYear year;

    CodeNames(CodeSets sets, AcademicYear year) {
        this.sets = sets;
        this.year = year;
    }

    /** Empty where the set or the code is not known. */
    Optional<String> name(String set, String code) {
        return sets.codeSet(set, year).map(codes -> codes.codes().get(code));
    }

    /** Codes of a set whose name contains a text, whatever the case. */
    List<String> codes(String set, String partOfName) {
        String wanted = partOfName.toUpperCase(Locale.ROOT);
        return sets.codeSet(set, year).map(CodeSet::codes).map(Map::entrySet).stream().flatMap(all -> all.stream())
                .filter(code -> code.getValue().toUpperCase(Locale.ROOT).contains(wanted)).map(Map.Entry::getKey)
                .toList();
    }
}
