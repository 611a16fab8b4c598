package org.caret.cohort.internal.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.caret.cohort.compute.CohortRequest;
import org.caret.cohort.compute.RosterEntry;
import org.caret.cohort.compute.RosterSink;
import org.caret.cohort.rules.GroupRule;
import org.caret.cohort.rules.GroupRule.Source;
import org.caret.cohort.student.GroupFinder;
import org.caret.cohort.student.Judgement;
import org.caret.cohort.student.Person;
import org.caret.cohort.student.Spell;
import org.caret.cohort.student.Stay;
import org.caret.cohort.student.StudentJudge;
import org.caret.store.Condition;
import org.caret.store.Row;
import org.caret.store.RowCursor;
import org.caret.store.RowQuery;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.eclipse.core.runtime.SubMonitor;

/** Reads a store once and judges one student after the other; memory does not grow with their number. */
public final class CohortStream {

    /** Students between two looks at the monitor. */
    private static final int PROGRESS_STEP = 1024;
    private static final Set<Source> DATED = Set.of(Source.PROGRAM, Source.STATUS, Source.SPECIAL_EDUCATION,
            Source.PLAN);

    private final CohortRequest request;
    private final StudentJudge judge;
    private final GroupFinder groups;
    private final Condition only;
    private final RowQuery.Extent extent;

    private CohortStream(CohortRequest request, Condition only, RowQuery.Extent extent) {
        this.request = request;
        this.only = only;
        this.extent = extent;
        judge = new StudentJudge(request.rules(), request.cohortYear(), request.coverage());
        groups = new GroupFinder(request.rules(), request.cohortYear());
    }

    /** Every student. */
    public static CohortStream all(CohortRequest request) {
        return new CohortStream(request, Condition.ALL, RowQuery.Extent.DISTRICT);
    }

    /** One student. */
    public static CohortStream student(CohortRequest request, String localStudentId) {
        return new CohortStream(request, Condition.equal(StudentRows.STUDENT, localStudentId), RowQuery.Extent.FEW);
    }

    /** Changes the enrollments of a student before they are judged. */
    @FunctionalInterface
    public interface Change {
        /** No change. */
        Change NONE = (student, stays) -> stays;

        List<Stay> apply(String localStudentId, List<Stay> stays);
    }

    /** Streams those who belong to the class. */
    public void read(Store store, Change change, RosterSink sink, SubMonitor progress)
            throws StoreException, IOException {
        Map<Source, Set<String>> codes = codes();
        List<SpellReader> readers = new ArrayList<>();
        try (RowCursor cursor = store.rows(StudentRows.query(request.cohortYear(), only, extent))) {
            for (Map.Entry<Source, Set<String>> entry : codes.entrySet()) {
                readers.add(SpellReader.open(store, entry.getKey(), entry.getValue(), only, extent));
            }
            StudentRows rows = StudentRows.of(cursor);
            int students = 0;
            for (List<Row> group = cursor.nextGroup(); !group.isEmpty(); group = cursor.nextGroup()) {
                if (students++ % PROGRESS_STEP == 0) {
                    progress.setWorkRemaining(100).split(1);
                }
                student(rows, group, readers, change, sink);
            }
        } finally {
            readers.forEach(SpellReader::close);
        }
    }

    private Map<Source, Set<String>> codes() {
        Map<Source, Set<String>> codes = new EnumMap<>(Source.class);
        for (GroupRule rule : request.rules().groups()) {
            if (DATED.contains(rule.source())) {
                codes.computeIfAbsent(rule.source(), source -> new TreeSet<>()).add(rule.value());
            }
        }
        return codes;
    }

    private void student(StudentRows rows, List<Row> group, List<SpellReader> readers, Change change, RosterSink sink)
            throws StoreException, IOException {
        Row first = group.get(0);
        String localId = rows.localStudentId(first);
        List<Stay> stays = new ArrayList<>(group.size());
        for (Row row : group) {
            Stay stay = StudentRows.reported(row) ? rows.stay(row) : null;
            if (stay != null) {
                stays.add(stay);
            }
        }
        List<Stay> changed = change.apply(localId, stays);
        Judgement judgement = judge.judge(changed);
        Stay home = judgement.home();
        if (judgement.concernsClass() && home != null) {
            List<Spell> spells = new ArrayList<>();
            for (SpellReader reader : readers) {
                reader.addTo(spells, localId);
            }
            Person person = Person.of(rows.race(first), rows.gender(first),
                    groups.groups(changed, spells, rows.guardianEducation(first)));
            sink.accept(new RosterEntry(localId, first.id("student"), request.places().number(home.school()), judgement,
                    person));
        }
    }
}
