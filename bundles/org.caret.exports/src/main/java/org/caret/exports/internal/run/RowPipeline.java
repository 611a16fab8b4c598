package org.caret.exports.internal.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.caret.exchange.Finding;
import org.caret.exports.Amendment;
import org.caret.exports.Amendment.Remark;
import org.caret.exports.ExportException;
import org.caret.exports.ExportType;
import org.caret.exports.LeftOutReason;
import org.caret.exports.Selection.Decider;
import org.caret.exports.Selection.Slots;
import org.caret.exports.internal.archive.RunArchive;
import org.caret.model.ModelPackage.Literals;
import org.caret.store.Row;
import org.caret.store.RowCursor;
import org.caret.store.StoreException;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The way of a group of rows: row rules, selection, subject rules, then the records of those that are left. Everything is
 * prepared once per run; belongs to one thread.
 */
final class RowPipeline {

    private static final int NONE = -1;
    private static final List<LeftOutReason> SENT_BEFORE = List.of(SentBeforeRule.SENT_BEFORE);
    /** Groups between two looks at whoever watches. */
    private static final int PROGRESS_STEP = 256;

    private final ExportType type;
    private final List<RowRule.Check> rowRules;
    private final List<SubjectRule.Check> subjectRules;
    private final Decider decider;
    private final RecordName name;
    private final int exit;
    private final RowSink output;
    private final RunArchive archive;
    private final Tally tally;
    private final CrossChecks crossChecks;
    private final FileChecks fileChecks;
    private final int subject;
    private final GroupDecisions decisions = new GroupDecisions();
    private final List<Row> eligible = new ArrayList<>();
    private final List<Refused> refused = new ArrayList<>();
    private final List<RecordDraft> drafts = new ArrayList<>();

    /** A row that row rules keep from the selection. */
    private record Refused(Row row, List<LeftOutReason> reasons) {
    }

    RowPipeline(RunPlan plan, CommonRules rules, Slots slots, RowSink output, RunArchive archive, Tally tally,
            CrossChecks crossChecks, FileChecks fileChecks) throws ExportException {
        this.crossChecks = crossChecks;
        crossChecks.prepare(slots);
        this.fileChecks = fileChecks;
        fileChecks.prepare(slots);
        subject = slots.slot(plan.recordType().subjectPath());
        this.type = plan.request().type();
        this.output = output;
        this.archive = archive;
        this.tally = tally;
        rowRules = rules.rows().stream().map(rule -> rule.prepare(slots)).toList();
        subjectRules = rules.subjects().stream().map(rule -> rule.prepare(slots)).toList();
        decider = RunPlanner.guarded(type, () -> plan.selection().decider(plan.request(), slots));
        name = new RecordName(plan.order(), slots);
        exit = new Roles(plan.recordType()).path(Literals.ENROLLMENT, "exitDate")
                .filter(path -> rules.paths().contains(path)).map(slots::slot).orElse(NONE);
    }

    /**
     * All groups of the cursor.
     *
     * @param look is run now and then between two groups, and may cancel
     */
    void process(RowCursor cursor, Runnable look) throws ExportException, StoreException, IOException {
        int groups = 0;
        for (List<Row> group = cursor.nextGroup(); !group.isEmpty(); group = cursor.nextGroup()) {
            if (groups++ % PROGRESS_STEP == 0) {
                look.run();
            }
            process(group);
        }
        crossChecks.end();
        fileChecks.end(archive, tally);
    }

    private void process(List<Row> group) throws ExportException, StoreException, IOException {
        eligible.clear();
        refused.clear();
        for (Row row : group) {
            if (!concerns(row)) {
                continue;
            }
            List<LeftOutReason> reasons = rowReasons(row);
            if (reasons.isEmpty()) {
                eligible.add(row);
            } else {
                refused.add(new Refused(row, reasons));
            }
        }
        if (!refused.isEmpty()) {
            leaveOutRefused();
        }
        if (!eligible.isEmpty()) {
            decisions.begin(eligible);
            decide();
            carryOut();
        }
    }

    /**
     * Where several rows lead to the same record, such as a program by way of each enrollment, the record is left out only if
     * all of them are refused, and listed once.
     */
    private void leaveOutRefused() throws IOException {
        Set<String> named = new HashSet<>();
        eligible.forEach(row -> named.add(name.of(row)));
        for (Refused one : refused) {
            if (named.add(name.of(one.row()))) {
                leaveOut(one.row(), one.reasons());
                output.heldBack(one.row(), one.reasons(), name);
            }
        }
    }

    private boolean concerns(Row row) throws ExportException {
        try {
            return decider.concerns(row);
        } catch (RuntimeException e) {
            throw RunPlanner.broken(type, e);
        }
    }

    private void decide() throws ExportException {
        try {
            decider.decide(eligible, decisions);
            decisions.requireComplete();
        } catch (RuntimeException e) {
            throw RunPlanner.broken(type, e);
        }
    }

    private void carryOut() throws ExportException, StoreException, IOException {
        drafts.clear();
        Map<Row, List<Remark>> said = crossCheck();
        List<LeftOutReason> subject = null;
        for (int i = 0; i < eligible.size(); i++) {
            Row row = eligible.get(i);
            LeftOutReason reason = decisions.reason(i);
            if (reason != null) {
                leaveOut(row, List.of(reason));
                output.heldBack(row, List.of(reason), name);
                continue;
            }
            for (Amendment[] amendments : decisions.records(i)) {
                tally.selected();
                if (subject == null) {
                    subject = subjectReasons();
                }
                if (subject.isEmpty()) {
                    RecordDraft draft = output.draft(row, amendments, name);
                    say(said.getOrDefault(row, List.of()), draft);
                    say(fileChecks.remarks(row), draft);
                    drafts.add(draft);
                } else {
                    if (subject.equals(SENT_BEFORE)) {
                        fileChecks.record(row);
                    }
                    leaveOut(row, subject);
                    countExit(row, subject);
                    output.withhold(row, amendments, subject, name);
                }
            }
        }
        output.checkTogether(drafts);
        for (RecordDraft draft : drafts) {
            write(draft);
        }
    }

    private static void say(List<Remark> remarks, RecordDraft draft) {
        remarks.forEach(remark -> draft.add(new Finding(remark.severity(), remark.rule(), draft.name(), "", "",
                remark.message(), remark.remedy())));
    }

    /** What the rules between this file and other records say of those of the group, by row. */
    private Map<Row, List<Remark>> crossCheck() throws ExportException, StoreException, IOException {
        if (crossChecks.none()) {
            return Map.of();
        }
        List<Row> records = new ArrayList<>();
        for (int i = 0; i < eligible.size(); i++) {
            if (!decisions.records(i).isEmpty()) {
                records.add(eligible.get(i));
            }
        }
        String itsSubject = eligible.get(0).text(subject);
        return crossChecks.look(itsSubject == null ? "" : itsSubject, records);
    }

    private void write(RecordDraft draft) throws ExportException, IOException {
        List<LeftOutReason> reasons = output.write(draft);
        if (reasons.isEmpty()) {
            tally.written();
            fileChecks.record(draft.row());
        } else {
            leaveOut(draft.row(), reasons);
        }
    }

    private void leaveOut(Row row, List<LeftOutReason> reasons) throws IOException {
        tally.leftOut(reasons);
        archive.leftOut(name.of(row), reasons);
    }

    /** An exit the state does not learn of although the student's record was wanted. */
    private void countExit(Row row, List<LeftOutReason> reasons) {
        if (exit != NONE && reasons.size() == 1 && NotEnrolledRule.CODE.equals(reasons.get(0).code())
                && row.date(exit) != null) {
            tally.exitNotSent();
        }
    }

    private List<LeftOutReason> rowReasons(Row row) {
        List<LeftOutReason> reasons = List.of();
        for (RowRule.Check rule : rowRules) {
            reasons = with(reasons, rule.judge(row));
        }
        return reasons;
    }

    private List<LeftOutReason> subjectReasons() throws ExportException {
        List<LeftOutReason> reasons = List.of();
        for (SubjectRule.Check rule : subjectRules) {
            reasons = with(reasons, rule.judge(eligible));
        }
        return reasons;
    }

    /** Most rows have no reason at all, so a list is made only for those that have. */
    private static List<LeftOutReason> with(List<LeftOutReason> reasons, @Nullable LeftOutReason another) {
        if (another == null) {
            return reasons;
        }
        List<LeftOutReason> more = new ArrayList<>(reasons);
        more.add(another);
        return more;
    }
}
