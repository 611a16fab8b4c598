package org.caret.compare.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.caret.compare.DifferenceKind;
import org.caret.compare.FieldDifference.Manner;
import org.caret.compare.internal.SideRecord.Local;
import org.caret.compare.internal.SideRecord.State;
import org.caret.exports.SelectedRecord.Standing;
import org.caret.store.sort.SortedReader;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;

/** Walks through both sides in the order of their keys, judges each key, and counts. To be used once. */
final class Merge {

    private static final int CANCEL_INTERVAL = 0xff;

    private final FieldComparison comparison;
    private final Spool spool;
    private final Map<DifferenceKind, Long> counts = new EnumMap<>(DifferenceKind.class);
    private final long[] different;
    private final long[] otherForm;
    private long heldBack;
    private long duplicateKeysHere;
    private long duplicateKeysAtState;

    Merge(FieldComparison comparison, Spool spool) {
        this.comparison = comparison;
        this.spool = spool;
        different = new long[comparison.size()];
        otherForm = new long[comparison.size()];
    }

    Map<DifferenceKind, Long> counts() {
        return counts;
    }

    /** Records that differ in each field. */
    long[] different() {
        return different;
    }

    /** Records that say the same in another form in each field. */
    long[] otherForm() {
        return otherForm;
    }

    long heldBack() {
        return heldBack;
    }

    long duplicateKeysHere() {
        return duplicateKeysHere;
    }

    long duplicateKeysAtState() {
        return duplicateKeysAtState;
    }

    void run(SortedReader here, SortedReader state, SubMonitor progress) throws IOException {
        boolean moreHere = here.next();
        boolean moreAtState = state.next();
        long keys = 0;
        List<byte[]> locals = new ArrayList<>();
        List<byte[]> states = new ArrayList<>();
        while (moreHere || moreAtState) {
            if ((keys++ & CANCEL_INTERVAL) == 0) {
                progress.setWorkRemaining(1000).split(1);
            }
            locals.clear();
            states.clear();
            int order = !moreHere ? 1 : !moreAtState ? -1 : here.compareKey(state);
            if (order <= 0) {
                moreHere = collect(here, locals);
            }
            if (order >= 0) {
                moreAtState = collect(state, states);
            }
            judge(locals, states);
        }
    }

    /** All records with the key of the current one; false at the end. */
    private static boolean collect(SortedReader reader, List<byte[]> payloads) throws IOException {
        byte[] key = reader.key();
        do {
            payloads.add(reader.payload());
            if (!reader.next()) {
                return false;
            }
        } while (reader.compareKey(key) == 0);
        return true;
    }

    private void judge(List<byte[]> locals, List<byte[]> states) throws IOException {
        List<byte[]> sent = locals.stream().filter(local -> Local.standing(local) != Standing.HELD_BACK).toList();
        if (sent.size() > 1 || states.size() > 1) {
            duplicate(sent, states);
        } else if (states.isEmpty()) {
            if (!sent.isEmpty()) {
                add(DifferenceKind.MISSING_AT_STATE, sent.get(0), null, "");
            }
        } else if (sent.isEmpty() && locals.isEmpty()) {
            add(DifferenceKind.MISSING_HERE, null, states.get(0), "");
        } else if (sent.isEmpty()) {
            heldBack++;
            pair(partner(locals, states.get(0)), states.get(0));
        } else {
            pair(sent.get(0), states.get(0));
        }
    }

    /** Of several records that are held back, one that is the same as the state's, if there is one. */
    private static byte[] partner(List<byte[]> locals, byte[] state) {
        return locals.stream().filter(local -> SideRecord.sameFields(local, state)).findFirst().orElse(locals.get(0));
    }

    private void duplicate(List<byte[]> locals, List<byte[]> states) throws IOException {
        duplicateKeysHere += locals.size() > 1 ? 1 : 0;
        duplicateKeysAtState += states.size() > 1 ? 1 : 0;
        String note = "The key occurs " + locals.size() + " times here and " + states.size() + " times at the state.";
        for (byte[] local : locals) {
            add(DifferenceKind.DUPLICATE, local, null, note);
        }
        for (byte[] state : states) {
            add(DifferenceKind.DUPLICATE, null, state, note);
        }
    }

    private void pair(byte[] local, byte[] state) throws IOException {
        add(SideRecord.sameFields(local, state) || !differs(local, state) ? DifferenceKind.SAME
                : DifferenceKind.DIFFERENT, local, state, "");
    }

    private boolean differs(byte[] local, byte[] state) {
        boolean differs = false;
        String[] here = Local.read(local).fields();
        String[] there = State.read(state).fields();
        for (int index = 0; index < here.length; index++) {
            Manner manner = comparison.manner(index, here[index], there[index]);
            if (manner == Manner.VALUE) {
                different[index]++;
                differs = true;
            } else if (manner == Manner.FORM) {
                otherForm[index]++;
            }
        }
        return differs;
    }

    private void add(DifferenceKind kind, byte @Nullable [] local, byte @Nullable [] state, String note)
            throws IOException {
        counts.merge(kind, 1L, Long::sum);
        spool.add(kind, local, state, note);
    }
}
