package org.caret.exports.internal.run;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.caret.exchange.Finding;
import org.caret.exchange.Finding.Severity;
import org.caret.exports.LeftOutReason;
import org.caret.exports.RunCounts;

/** Counts while a run goes on. */
final class Tally {

    private final TreeMap<String, Long> reasons = new TreeMap<>();
    private final TreeMap<String, Long> rules = new TreeMap<>();
    private final Map<Severity, Long> severities = new EnumMap<>(Severity.class);
    private long selected;
    private long written;
    private long leftOut;
    private long exitsNotSent;

    void selected() {
        selected++;
    }

    void written() {
        written++;
    }

    /** A record that was counted as written and is left to the state after all. */
    void notWritten() {
        written--;
    }

    void exitNotSent() {
        exitsNotSent++;
    }

    /** Counts a row once, and each of its different reasons once. */
    void leftOut(List<LeftOutReason> why) {
        leftOut++;
        if (why.size() == 1) {
            reasons.merge(why.get(0).code(), 1L, Long::sum);
        } else {
            why.stream().map(LeftOutReason::code).distinct().forEach(code -> reasons.merge(code, 1L, Long::sum));
        }
    }

    void finding(Finding finding) {
        rules.merge(finding.rule(), 1L, Long::sum);
        severities.merge(finding.severity(), 1L, Long::sum);
    }

    /** How far the run is, for a person. */
    String progress() {
        return String.format(Locale.ROOT, "%,d records written, %,d left out", written, leftOut);
    }

    RunCounts counts() {
        return new RunCounts(selected, written, leftOut, reasons, rules, severities, exitsNotSent);
    }
}
