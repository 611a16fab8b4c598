package org.caret.cohort.compute;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.caret.cohort.internal.read.CohortStream.Change;
import org.caret.cohort.publicfile.Level;
import org.caret.cohort.student.Stay;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A cohort in which some exits are other than in the data. The data stay as they are; a change reads its one student again and
 * moves the counts by that student. Immutable: each change makes a new one.
 */
public final class WhatIf {

    private final Cohort cohort;
    private final Map<Long, ExitChange> changes;
    private final Map<String, Optional<RosterEntry>> changed;
    private final Tally tally;

    private WhatIf(Cohort cohort, Map<Long, ExitChange> changes, Map<String, Optional<RosterEntry>> changed,
            Tally tally) {
        this.cohort = cohort;
        this.changes = changes;
        this.changed = changed;
        this.tally = tally;
    }

    /** The cohort without a change. */
    public static WhatIf of(Cohort cohort) {
        return new WhatIf(cohort, Map.of(), Map.of(), cohort.tally());
    }

    /** With a further change; a later one of the same enrollment takes the place of an earlier one. Not for the UI thread. */
    public WhatIf with(Store store, ExitChange change) throws StoreException {
        Map<Long, ExitChange> more = new LinkedHashMap<>(changes);
        more.put(change.enrollmentId(), change);
        return with(store, change.localStudentId(), more);
    }

    /** Without the changes of a student. Not for the UI thread. */
    public WhatIf without(Store store, String localStudentId) throws StoreException {
        Map<Long, ExitChange> less = new LinkedHashMap<>(changes);
        less.values().removeIf(change -> change.localStudentId().equals(localStudentId));
        return with(store, localStudentId, less);
    }

    private WhatIf with(Store store, String localStudentId, Map<Long, ExitChange> all) throws StoreException {
        Optional<RosterEntry> after = Cohort.changed(store, cohort.request(), localStudentId, applied(all));
        Tally counts = tally.copy();
        entry(localStudentId).ifPresent(counts::remove);
        after.ifPresent(counts::add);
        Map<String, Optional<RosterEntry>> entries = new TreeMap<>(changed);
        entries.put(localStudentId, after);
        return new WhatIf(cohort, all, entries, counts);
    }

    private static Change applied(Map<Long, ExitChange> changes) {
        return (student, stays) -> {
            List<Stay> result = new ArrayList<>(stays.size());
            for (Stay stay : stays) {
                @Nullable
                ExitChange change = changes.get(stay.id());
                result.add(change == null ? stay
                        : stay.exiting(change.exit(), change.exitReason(), change.completionStatus()));
            }
            return result;
        };
    }

    private Optional<RosterEntry> entry(String localStudentId) {
        Optional<RosterEntry> now = changed.get(localStudentId);
        return now != null ? now
                : cohort.roster().stream().filter(entry -> entry.localStudentId().equals(localStudentId)).findFirst();
    }

    /** The changes in the order in which they were made. */
    public List<ExitChange> changes() {
        return List.copyOf(changes.values());
    }

    /** The roster as it would be; one who would not belong to the class is not in it. */
    public List<RosterEntry> roster() {
        List<RosterEntry> roster = new ArrayList<>(cohort.roster().size());
        for (RosterEntry entry : cohort.roster()) {
            Optional<RosterEntry> now = changed.get(entry.localStudentId());
            if (now == null) {
                roster.add(entry);
            } else {
                now.ifPresent(roster::add);
            }
        }
        return List.copyOf(roster);
    }

    /** The counts as they would be. */
    public Tally tally() {
        return tally;
    }

    /** The numbers as they would be. */
    public List<Block> blocks(Set<Level> levels) {
        return Cohort.blocks(cohort.request(), tally, levels);
    }
}
