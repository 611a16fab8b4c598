package org.caret.exchange.internal.format;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.caret.exchange.format.ProbedFile.Origin;

/**
 * What stands in the first field of a record: four letters, and a suffix in the files that the state gives back. Source:
 * CALPADS extracts, "ODS Extract" and "Rejected Records".
 */
record RecordTypeMark(String recordType, Origin origin) {

    private static final Pattern MARK = Pattern.compile("([A-Z]{4})(-[RE])?");

    static Optional<RecordTypeMark> of(String field) {
        Matcher matcher = MARK.matcher(field.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String suffix = matcher.group(2);
        Origin origin = suffix == null ? Origin.SUBMISSION
                : suffix.equals("-R") ? Origin.ODS_EXTRACT : Origin.REJECTED_EXTRACT;
        return Optional.of(new RecordTypeMark(matcher.group(1), origin));
    }
}
