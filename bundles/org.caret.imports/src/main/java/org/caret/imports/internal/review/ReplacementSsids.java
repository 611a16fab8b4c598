package org.caret.imports.internal.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.caret.imports.SourceKind;
import org.caret.imports.internal.review.ExtractRows.Line;
import org.caret.imports.internal.review.KnownStudents.Known;
import org.caret.imports.review.ReviewCase;
import org.caret.imports.review.ReviewCase.Effect;
import org.caret.imports.review.ReviewCase.Option;
import org.caret.imports.review.ReviewCase.State;
import org.caret.store.Store;

/**
 * SSIDs that the state has retired, with those to be used from now on. A case is a row. Source: CALPADS, Extracts,
 * "Replacement SSID".
 */
final class ReplacementSsids implements ReviewReader {

    private static final String REPLACE = "replace";
    private static final String KEEP = "keep";

    private final List<Replacement> rows = new ArrayList<>();

    private record Replacement(long line, String school, String localId, String retired, String replacement) {
    }

    @Override
    public SourceKind kind() {
        return SourceKind.REPLACEMENT_SSID;
    }

    @Override
    public String leaField() {
        return "Reporting LEA";
    }

    @Override
    public void add(Line line, Set<String> localIds, Set<String> ssids) {
        Replacement row = new Replacement(line.number(), line.text("Last Known School of Attendance"),
                line.text("Last Known Local Student ID"), line.text("Retired SSID"), line.text("Replacement SSID"));
        rows.add(row);
        localIds.add(row.localId());
        ssids.add(row.retired());
        ssids.add(row.replacement());
    }

    @Override
    public List<ReviewCase> cases(KnownStudents students, Store store) {
        return rows.stream().map(row -> judge(row, students)).toList();
    }

    private static ReviewCase judge(Replacement row, KnownStudents students) {
        if (!ReviewReader.isSsid(row.retired()) || !ReviewReader.isSsid(row.replacement())) {
            return closed(row, 0, State.BLOCKED, "An SSID of the row does not have ten digits.");
        }
        Optional<Known> retired = students.bySsid(row.retired());
        Optional<Known> replaced = students.bySsid(row.replacement());
        if (retired.isPresent()) {
            Known student = retired.get();
            return replaced.isPresent()
                    ? closed(row, student.id(), State.BLOCKED,
                            "Both SSIDs are in use here: students " + student.localId() + " and "
                                    + replaced.get().localId() + " are one person at the state.")
                    : open(row, student);
        }
        if (replaced.isPresent()) {
            return closed(row, replaced.get().id(), State.SETTLED, "The student has the replacement SSID already.");
        }
        return students.byLocalId(row.localId())
                .map(student -> student.ssid().isEmpty() ? open(row, student)
                        : closed(row, student.id(), State.BLOCKED,
                                "The student with this local number has another SSID than the retired one."))
                .orElseGet(() -> closed(row, 0, State.UNKNOWN,
                        "Nobody here has the retired SSID or the local number."));
    }

    private static ReviewCase open(Replacement row, Known student) {
        boolean sure = student.localId().equals(row.localId()) && !student.ssid().isEmpty();
        String situation = student.ssid().isEmpty() ? "The student has no SSID here."
                : sure ? "The student has the retired SSID."
                        : "Student " + student.localId()
                                + " has the retired SSID; the state last knew it with another local number.";
        List<Option> options = List.of(
                new Option(REPLACE, "SSID " + row.replacement() + " from now on", Optional.empty(),
                        "retired: " + row.retired(), new Effect.NewSsid(row.replacement(), student.ssid())),
                new Option(KEEP, "as it is", Optional.empty(), "", new Effect.Nothing()));
        return new ReviewCase(Long.toString(row.line()), row.line(), row.school(), student.localId(), student.id(), "",
                State.OPEN, situation, options, sure ? Optional.of(REPLACE) : Optional.empty());
    }

    private static ReviewCase closed(Replacement row, long student, State state, String situation) {
        return new ReviewCase(Long.toString(row.line()), row.line(), row.school(), row.localId(), student, "", state,
                situation, List.of(), Optional.empty());
    }
}
