package org.caret.exports.internal.sets;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.caret.store.sort.ExternalSorter;
import org.caret.store.sort.SortKey;
import org.caret.store.sort.SortedReader;
import org.caret.store.sort.SortedRecords;
import org.eclipse.jdt.annotation.Nullable;

/** Merges the records of a run with those that the state holds, key by key. */
final class Comparison implements AutoCloseable {

    private static final long NOBODY = -1;

    private final StateKeys keys;
    private final Set<String> sites;
    /** By place in the file: the verdict. */
    private final ExternalSorter verdicts;
    /** By key: what the state holds and the run does not. */
    private final ExternalSorter unmatched;
    private final Set<String> changedSchools = new HashSet<>();
    private final Set<String> schoolsSent = new HashSet<>();
    private final Map<String, Missing> missingBySchool = new TreeMap<>();
    private boolean anyChange;
    private final SortKey sortKey = new SortKey();
    private long missing;

    /**
     * What the state holds of a school and the run does not.
     *
     * @param subjects of the first of these records
     */
    record Missing(long records, List<String> subjects) {

        private static final int NAMED = 10;

        private Missing with(String subject) {
            List<String> all = new ArrayList<>(subjects);
            if (all.size() < NAMED && !all.contains(subject)) {
                all.add(subject);
            }
            return new Missing(records + 1, all);
        }
    }

    /** A record of the run. */
    private record Sent(long place, String key, long fingerprint) {
    }

    /** @param sites schools that the run is about; empty for all */
    Comparison(StateKeys keys, Set<String> sites, WorkFolder folder) {
        this.keys = keys;
        this.sites = sites;
        verdicts = folder.sorter();
        unmatched = folder.sorter();
    }

    void merge(SortedRecords byKey, Holdings holdings) throws IOException {
        try (SortedReader sent = byKey.read(); Holdings.Cursor held = holdings.read()) {
            boolean moreSent = sent.next();
            boolean moreHeld = held.next();
            List<Sent> group = new ArrayList<>();
            while (moreSent || moreHeld) {
                int order = order(sent, moreSent, held, moreHeld);
                group.clear();
                if (order <= 0) {
                    byte[] lasting = sortKey.clear().text(keys.lasting(read(sent).key())).toByteArray();
                    do {
                        group.add(read(sent));
                        moreSent = sent.next();
                    } while (moreSent && startsWith(sent, lasting));
                }
                judge(group, order >= 0 ? held : null);
                if (order >= 0) {
                    moreHeld = held.next();
                }
            }
        }
    }

    private static int order(SortedReader sent, boolean moreSent, Holdings.Cursor held, boolean moreHeld) {
        if (!moreHeld) {
            return -1;
        }
        if (!moreSent) {
            return 1;
        }
        byte[] lasting = held.sortKey();
        return startsWith(sent, lasting) ? 0 : sent.compareKey(lasting);
    }

    /** A key of the spool is what lasts of the record's key, which no other text's key begins with, and its place. */
    private static boolean startsWith(SortedReader sent, byte[] lasting) {
        return sent.keyLength() >= lasting.length && Arrays.equals(sent.array(), sent.keyOffset(),
                sent.keyOffset() + lasting.length, lasting, 0, lasting.length);
    }

    private static Sent read(SortedReader reader) throws IOException {
        Packed.Reader packed = Packed.Reader.of(reader);
        return new Sent(packed.number(), packed.text(), packed.number());
    }

    private void judge(List<Sent> group, Holdings.@Nullable Cursor held) throws IOException {
        List<Sent> added = new ArrayList<>();
        Set<String> matched = new HashSet<>();
        for (Sent sent : group) {
            keys.school(sent.key()).ifPresent(schoolsSent::add);
            Held same = held == null ? null : held.find(sent.key());
            if (same == null) {
                added.add(sent);
                changed(sent.key());
            } else {
                matched.add(sent.key());
                boolean unchanged = same.fingerprint() == sent.fingerprint();
                verdict(sent.place(), unchanged ? Verdict.UNCHANGED : Verdict.CHANGED);
                if (!unchanged) {
                    changed(sent.key());
                }
            }
        }
        List<Held> gone = held == null ? List.of()
                : held.records().stream().filter(one -> !matched.contains(one.key()) && concerns(one.key())).toList();
        boolean moved = gone.size() == 1 && added.size() == 1 && keys.moves(gone.get(0).key());
        for (Held one : gone) {
            missing++;
            changed(one.key());
            keys.school(one.key()).ifPresent(school -> missingBySchool.compute(school,
                    (code, before) -> (before == null ? new Missing(0, List.of()) : before).with(one.subject())));
            unmatched.add(sortKey.clear().text(one.key()).toByteArray(),
                    new Packed().text(one.key()).text(one.subject()).number(one.source()).number(one.record())
                            .number(moved ? added.get(0).place() : NOBODY).toByteArray());
        }
        if (!moved) {
            for (Sent sent : added) {
                verdict(sent.place(), Verdict.NEW);
            }
        }
    }

    private boolean concerns(String key) {
        Optional<String> school = keys.school(key);
        return sites.isEmpty() || school.isEmpty() || sites.contains(school.get());
    }

    private void changed(String key) {
        anyChange = true;
        keys.school(key).ifPresent(changedSchools::add);
    }

    private void verdict(long place, Verdict verdict) throws IOException {
        verdicts.add(sortKey.clear().raw(place).toByteArray(), new Packed().text(verdict.name()).toByteArray());
    }

    /** How many records the state holds and the run does not. */
    long missing() {
        return missing;
    }

    /** What the state holds and the run does not, by school; empty where keys have no school. */
    Map<String, Missing> missingBySchool() {
        return missingBySchool;
    }

    /** Schools with a record in the run. */
    Set<String> schoolsSent() {
        return schoolsSent;
    }

    /** Whether a record is new, changed or missing. */
    boolean anyChange() {
        return anyChange;
    }

    /** Schools with a record that is new, changed or missing; empty where keys have no school. */
    Set<String> changedSchools() {
        return changedSchools;
    }

    /**
     * Finds which of the missing records are not in the data at all.
     *
     * @param present keys of everything in the data, sorted
     * @param sought whether they are to be deleted or replaced; where not, nothing is gone
     * @param deletes gets what is to be deleted, by run and place in its file
     */
    void settle(List<SortedRecords> present, boolean sought, ExternalSorter deletes) throws IOException {
        try (SortedRecords sorted = unmatched.finish();
                SortedReader held = sorted.read();
                PresentKeys data = new PresentKeys(present)) {
            while (held.next()) {
                settle(held, sought && !data.contain(held.key()), deletes);
            }
        }
    }

    private void settle(SortedReader held, boolean gone, ExternalSorter deletes) throws IOException {
        Packed.Reader packed = Packed.Reader.of(held);
        String key = packed.text();
        String subject = packed.text();
        long source = packed.number();
        long record = packed.number();
        long successor = packed.number();
        if (successor != NOBODY) {
            verdict(successor, gone ? Verdict.REPLACES : Verdict.NEW);
        } else if (gone) {
            deletes.add(sortKey.clear().raw(source).raw(record).toByteArray(),
                    new Packed().number(source).number(record).text(key).text(subject).toByteArray());
        }
    }

    SortedRecords verdicts() throws IOException {
        return verdicts.finish();
    }

    @Override
    public void close() throws IOException {
        verdicts.close();
        unmatched.close();
    }
}
