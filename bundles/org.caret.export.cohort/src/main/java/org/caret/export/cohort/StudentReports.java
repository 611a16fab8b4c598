package org.caret.export.cohort;

import java.io.IOException;

import org.caret.cohort.compute.Decision;
import org.caret.cohort.compute.Decision.Transfers;
import org.caret.cohort.compute.Places;
import org.caret.cohort.compute.RosterEntry;
import org.caret.cohort.compute.RosterSink;
import org.caret.cohort.rules.Outcome;
import org.caret.cohort.student.Reason;
import org.caret.cohort.student.Stay;
import org.caret.exchange.Finding;
import org.caret.exchange.Finding.Severity;
import org.caret.exports.LeftOutReason;
import org.caret.exports.RecordSource.Records;

/** Tells the run which students are not in the numbers although they belong to the class, and which are only by a guess. */
final class StudentReports implements RosterSink {

    private static final String REMEDY = "Correct the exit or enter the enrollment that is missing.";

    private final Records records;
    private final Decision decision;
    private final Places places;

    StudentReports(Records records, Decision decision, Places places) {
        this.records = records;
        this.decision = decision;
        this.places = places;
    }

    @Override
    public void accept(RosterEntry entry) throws IOException {
        switch (entry.judgement().standing()) {
        case TRANSFERRED -> {
            if (decision.transfers() == Transfers.AS_TRANSFERRED) {
                leftOut(entry);
            } else {
                warn(entry, "counts as a dropout");
            }
        }
        case NO_OUTCOME -> {
            if (decision.noOutcome().isEmpty()) {
                leftOut(entry);
            } else {
                warn(entry, "counts as " + decision.noOutcome().map(Outcome::label).orElse(""));
            }
        }
        case COUNTED -> {
            if (entry.judgement().needsAttention()) {
                warn(entry, "counts as " + entry.judgement().outcome().map(Outcome::label).orElse(""));
            }
        }
        case REMOVED, ELSEWHERE -> {
            // Rightly not in the numbers.
        }
        }
    }

    private void leftOut(RosterEntry entry) throws IOException {
        Reason reason = entry.judgement().reason();
        records.leftOut(name(entry), new LeftOutReason(reason.name(), "The student " + reason.text() + '.', REMEDY));
    }

    private void warn(RosterEntry entry, String counts) throws IOException {
        Reason reason = entry.judgement().reason();
        records.finding(new Finding(Severity.WARNING, reason.name(), name(entry), "", entry.judgement().rule(),
                "The student " + counts + ": " + reason.text() + '.', REMEDY));
    }

    private String name(RosterEntry entry) {
        Stay decided = entry.judgement().decided();
        return "student " + entry.localStudentId() + ", school " + places.get(entry.school()).schoolCode()
                + (decided == null ? "" : ", enrollment " + decided.start());
    }
}
