package org.caret.export.courses;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.caret.exports.Amendment;
import org.caret.exports.LeftOutReason;
import org.caret.exports.Selection.Decider;
import org.caret.exports.Selection.Decisions;
import org.caret.store.Row;
import org.eclipse.jdt.annotation.Nullable;

/** Decides about each teacher of a section: what speaks against the section goes before what speaks against the teacher. */
record SectionDecider(TeacherRows teachers, SectionRule rule, TeacherRemarks remarks) implements Decider {

    /** What speaks against a section, in the rows of one of its teachers. */
    @FunctionalInterface
    interface SectionRule {

        @Nullable
        LeftOutReason obstacle(List<Row> rows);
    }

    /** What is to be said of a teacher's record, in the rows of the teacher. */
    @FunctionalInterface
    interface TeacherRemarks {

        List<Amendment> of(List<Row> rows);
    }

    @Override
    public void decide(List<Row> group, Decisions decisions) {
        Map<Row, List<Amendment>> sent = new LinkedHashMap<>();
        for (List<Row> rows : teachers.byTeacher(group)) {
            LeftOutReason reason = rule.obstacle(rows);
            if (reason == null) {
                reason = teachers.obstacle(rows.get(0));
            }
            if (reason == null) {
                sent.put(rows.get(0), remarks.of(rows));
            } else {
                decisions.leaveOut(rows.get(0), reason);
            }
            rows.stream().skip(1).forEach(decisions::passOver);
        }
        teachers.include(sent, decisions);
    }
}
