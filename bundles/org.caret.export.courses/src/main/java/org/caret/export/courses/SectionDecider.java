package org.caret.export.courses;

import java.util.ArrayList;
import java.util.List;

import org.caret.exports.LeftOutReason;
import org.caret.exports.Selection.Decider;
import org.caret.exports.Selection.Decisions;
import org.caret.store.Row;
import org.eclipse.jdt.annotation.Nullable;

/** Decides about each teacher of a section: what speaks against the section goes before what speaks against the teacher. */
record SectionDecider(TeacherRows teachers, SectionRule rule) implements Decider {

    /** What speaks against a section, in the rows of one of its teachers. */
    @FunctionalInterface
    interface SectionRule {

        @Nullable
        LeftOutReason obstacle(List<Row> rows);
    }

    @Override
    public void decide(List<Row> group, Decisions decisions) {
        List<Row> sent = new ArrayList<>();
        for (List<Row> rows : teachers.byTeacher(group)) {
            LeftOutReason reason = rule.obstacle(rows);
            if (reason == null) {
                reason = teachers.obstacle(rows.get(0));
            }
            if (reason == null) {
                sent.add(rows.get(0));
            } else {
                decisions.leaveOut(rows.get(0), reason);
            }
            rows.stream().skip(1).forEach(decisions::passOver);
        }
        teachers.include(sent, decisions);
    }
}
