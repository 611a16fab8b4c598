package org.caret.export.sinf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.caret.exports.LeftOutReason;
import org.caret.exports.Selection.Decider;
import org.caret.exports.Selection.Decisions;
import org.caret.store.Row;

/**
 * One record for every dated record in effect on an enrolled day of the period, sent with the first enrollment in which it
 * was in effect.
 */
final class EveryChange implements Decider {

    static final LeftOutReason NOT_IN_PERIOD = new LeftOutReason("NOT_IN_PERIOD",
            "The information was not in effect on any day of the period on which the student was enrolled.", "");

    private final InformationDates dates;
    private final Comparator<Row> firstPrimary;

    EveryChange(InformationDates dates) {
        this.dates = dates;
        firstPrimary = Comparator.<Row, LocalDate>comparing(row -> dates.enrolledDays(row).first())
                .thenComparing(row -> !dates.enrollments().primary(row));
    }

    @Override
    public void decide(List<Row> group, Decisions decisions) {
        Map<Long, List<Row>> byRecord = new LinkedHashMap<>();
        group.forEach(row -> byRecord.computeIfAbsent(dates.info().id(row), id -> new ArrayList<>()).add(row));
        byRecord.values().forEach(rows -> decideRecord(rows, group, decisions));
    }

    private void decideRecord(List<Row> rows, List<Row> group, Decisions decisions) {
        Optional<Row> sent = rows.stream().filter(row -> dates.info().holdsIn(row, dates.enrolledDays(row)))
                .min(firstPrimary);
        Row speaker = sent.orElse(rows.get(0));
        for (Row row : rows) {
            if (row != speaker) {
                decisions.passOver(row);
            } else if (sent.isPresent()) {
                decisions.include(row, dates.cuts(row));
            } else {
                decisions.leaveOut(row, dates.info().id(row) == 0 ? LatestInformation.NO_INFORMATION : NOT_IN_PERIOD);
            }
        }
    }
}
