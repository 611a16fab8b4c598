package org.caret.export.cohort;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.caret.cohort.publicfile.Level;
import org.caret.cohort.publicfile.Measure;
import org.caret.cohort.publicfile.PublicRow;
import org.caret.cohort.publicfile.RowOrder;
import org.caret.cohort.publish.Gap;
import org.caret.cohort.publish.RowSink;
import org.caret.exchange.Finding;
import org.caret.exchange.Finding.Severity;
import org.caret.exports.RecordSource.Records;

/** Rows of a publication on their way into the file; those of other schools where only some are wanted stay behind. */
final class PublicRecords implements RowSink {

    private static final int SCHOOL_CODE = 7;

    private final Records records;
    private final Set<String> sites;
    private int written;
    private int hidden;

    /** @param sites school codes; empty for the district */
    PublicRecords(Records records, Collection<String> sites) {
        this.records = records;
        this.sites = Set.copyOf(sites);
    }

    @Override
    public void accept(PublicRow row) throws IOException {
        if (wanted(row.agency())) {
            records.record(key(row), row.written().toArray(String[]::new));
            written++;
            if (!row.count(Measure.COHORT).isKnown()) {
                hidden++;
            }
        }
    }

    private boolean wanted(String agency) {
        return sites.isEmpty()
                || agency.length() > SCHOOL_CODE && sites.contains(agency.substring(agency.length() - SCHOOL_CODE));
    }

    private static String key(PublicRow row) {
        return row.level().code(row.format()) + '^' + RowOrder.key(row.format()).stream().map(row::text)
                .collect(Collectors.joining("^"));
    }

    /** Hidden numbers that can be found out, as findings. */
    void report(List<Gap> gaps) throws IOException {
        for (Gap gap : gaps) {
            if (wanted(gap.agency())) {
                records.finding(new Finding(Severity.WARNING, "GAP", agency(gap) + ", " + gap.row(), "", "",
                        switch (gap.kind()) {
                        case ROW -> "A hidden number can be found out: it follows from " + gap.by() + '.';
                        case TOGETHER ->
                            "These hidden rows are known to have ten students or fewer together: it follows from "
                                    + gap.by() + '.';
                        case RATE -> "A hidden number can be found out from " + gap.by() + '.';
                        }, "Hide further rows, or do not publish the file."));
            }
        }
    }

    private static String agency(Gap gap) {
        return (gap.level() == Level.SCHOOL ? "school " : "district ") + gap.agency();
    }

    /** How much is hidden. */
    Optional<String> remark() {
        return hidden == 0 ? Optional.empty()
                : Optional.of(
                        hidden + " of " + written + " rows are hidden, because they are about ten students or fewer.");
    }
}
