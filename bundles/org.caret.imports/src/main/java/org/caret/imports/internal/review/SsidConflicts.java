package org.caret.imports.internal.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.caret.imports.SourceKind;
import org.caret.imports.internal.review.ExtractRows.Line;
import org.caret.imports.internal.review.KnownStudents.Known;
import org.caret.imports.review.ReviewCase;
import org.caret.imports.review.ReviewCase.Effect;
import org.caret.imports.review.ReviewCase.Option;
import org.caret.imports.review.ReviewCase.State;
import org.caret.store.Store;

/**
 * The rows of an SSID extract that contradict the database. Students who have no SSID get theirs by the import itself, which
 * refuses these rows; here a person decides about them.
 */
final class SsidConflicts implements ReviewReader {

    private static final String REPLACE = "replace";
    private static final String KEEP = "keep";

    /** The extract has a row for each enrollment, hence several that say the same. */
    private final Map<String, Named> rows = new LinkedHashMap<>();

    private record Named(long line, String school, String localId, String ssid, String person) {
    }

    @Override
    public SourceKind kind() {
        return SourceKind.SSID_EXTRACT;
    }

    @Override
    public String leaField() {
        return "Reporting LEA";
    }

    @Override
    public void add(Line line, Set<String> localIds, Set<String> ssids) {
        String localId = line.text("Local Student ID");
        String ssid = line.text("SSID");
        if (!localId.isEmpty() && rows.putIfAbsent(localId + ' ' + ssid,
                new Named(line.number(), line.text("School of Attendance"), localId, ssid, line.text(
                        "Student Legal First Name") + ' ' + line.text("Student Legal Last Name") + ' '
                        + line.text("Student Birth Date"))) == null) {
            localIds.add(localId);
            ssids.add(ssid);
        }
    }

    @Override
    public List<ReviewCase> cases(KnownStudents students, Store store) {
        return rows.values().stream().flatMap(row -> students.byLocalId(row.localId())
                .filter(student -> !student.ssid().equals(row.ssid())).stream()
                .flatMap(student -> judge(row, student, students))).toList();
    }

    private static Stream<ReviewCase> judge(Named row, Known student, KnownStudents students) {
        if (!ReviewReader.isSsid(row.ssid())) {
            return Stream.of(closed(row, student, "The SSID of the row does not have ten digits."));
        }
        Optional<Known> owner = students.bySsid(row.ssid());
        if (owner.isPresent()) {
            return Stream.of(closed(row, student, "The SSID belongs to student " + owner.get().localId() + " here."));
        }
        return student.ssid().isEmpty() ? Stream.empty() : Stream.of(open(row, student));
    }

    private static ReviewCase open(Named row, Known student) {
        List<Option> options = List.of(
                new Option(REPLACE, "SSID " + row.ssid() + " from now on", Optional.empty(), "here: " + student.ssid(),
                        new Effect.NewSsid(row.ssid(), student.ssid())),
                new Option(KEEP, "as it is", Optional.empty(), "", new Effect.Nothing()));
        return new ReviewCase(Long.toString(row.line()), row.line(), row.school(), row.localId(), student.id(),
                row.person(), State.OPEN, "The student has another SSID here.", options, Optional.empty());
    }

    private static ReviewCase closed(Named row, Known student, String situation) {
        return new ReviewCase(Long.toString(row.line()), row.line(), row.school(), row.localId(), student.id(),
                row.person(), State.BLOCKED, situation, List.of(), Optional.empty());
    }
}
