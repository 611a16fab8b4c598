package org.caret.exports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A run of the history.
 *
 * @param options the request, as {@code name=value} lines
 * @param fileName name of the exported file, without folder
 * @param format lower case, {@code caret}
 * @param sha256 of the file, in lower-case hexadecimal
 */
public record RememberedRun(String runId, String exportType, String recordType, String layout, String academicYear,
        RunState state, String user, Instant created, Instant stateChanged, String options, String fileName,
        String format, String sha256, LocalDate asOf, int written, int leftOut, int findings) {

    private static final Pattern PART = Pattern.compile("(\\d+)/(\\d+) (.+)");

    /** What the request says under a name; empty where it says nothing. */
    public Optional<String> option(String name) {
        return options.lines().filter(line -> line.startsWith(name + '='))
                .map(line -> line.substring(name.length() + 1))
                .findFirst();
    }

    /** The place of the file in its set; empty where it was written alone. */
    public Optional<RunPart> part() {
        Matcher part = PART.matcher(option("part").orElse(""));
        return part.matches() ? option("set").map(set -> new RunPart(set, Integer.parseInt(part.group(1)),
                Integer.parseInt(part.group(2)), part.group(3))) : Optional.empty();
    }

    /** Whether it is an extract of what the state holds rather than a file that was sent there. */
    public boolean baseline() {
        return exportType.equals(Baselines.EXTRACT);
    }
}
