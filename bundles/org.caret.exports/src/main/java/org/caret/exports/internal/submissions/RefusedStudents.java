package org.caret.exports.internal.submissions;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.caret.exchange.Finding;
import org.caret.exchange.Finding.Severity;
import org.caret.exports.ExportException;
import org.caret.exports.ExportResult;
import org.caret.exports.submissions.BundledFile;
import org.caret.exports.submissions.BundledFile.State;

/**
 * Students whose enrollments the checks have kept from the first file of a submission. The state refuses what the later files say
 * of somebody whom it knows no enrollment of, and each of those files is right by itself.
 */
final class RefusedStudents {

    /** The record type by which the state learns who is enrolled. */
    private static final String ENROLLMENTS = "SENR";
    private static final int NAMED = 10;

    private RefusedStudents() {
    }

    /**
     * What somebody should know before the files that follow are uploaded; empty where there is nothing.
     *
     * @param file that has been written
     * @param plan all files of the submission
     */
    static Optional<String> remark(BundledFile file, ExportResult result, List<BundledFile> plan)
            throws ExportException {
        boolean followed = plan.stream().anyMatch(later -> later.number() > file.number()
                && later.state() == State.PLANNED && !later.recordType().equals(ENROLLMENTS)
                && later.type().filter(type -> type.previousApplies()).isPresent());
        if (!file.recordType().equals(ENROLLMENTS) || !followed) {
            return Optional.empty();
        }
        List<String> first = new ArrayList<>();
        long students = 0;
        try (Stream<Finding> findings = result.details().findings()) {
            String last = "";
            Iterator<Finding> fatal = findings.filter(finding -> finding.severity() == Severity.FATAL).iterator();
            while (fatal.hasNext()) {
                String student = subject(fatal.next().record());
                if (!student.equals(last)) {
                    last = student;
                    students++;
                    if (first.size() < NAMED) {
                        first.add(student);
                    }
                }
            }
        }
        return students == 0 ? Optional.empty()
                : Optional.of("Checks keep enrollments of " + students + (students == 1 ? " student" : " students")
                        + " from this file: " + String.join(", ", first) + (students > NAMED ? " and others" : "")
                        + ". Unless the state holds them already, it refuses what the files that follow say of"
                        + " these students. Mend the enrollments first.");
    }

    /** Records are named {@code student 1002, school 0112607, enrollment 2024-08-15}, those of a student one after the other. */
    private static String subject(String record) {
        int end = record.indexOf(',');
        String whose = end < 0 ? record : record.substring(0, end);
        return whose.substring(whose.indexOf(' ') + 1);
    }
}
