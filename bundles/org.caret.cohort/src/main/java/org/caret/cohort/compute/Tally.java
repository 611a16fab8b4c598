package org.caret.cohort.compute;

/**
 * Counts of every school and group in one dense array: school, then group, then column. One pass over the members fills it;
 * nothing is looked up by a key. Not thread-safe.
 */
public final class Tally {

    private final KeySet keys;
    private final int[] counts;

    /** @param schools number of schools */
    public Tally(KeySet keys, int schools) {
        this.keys = keys;
        counts = new int[Math.multiplyExact(schools, keys.size() * Figures.STRIDE)];
    }

    private Tally(KeySet keys, int[] counts) {
        this.keys = keys;
        this.counts = counts;
    }

    /** The members counted. */
    public static Tally of(MemberTable members, KeySet keys, int schools) {
        Tally tally = new Tally(keys, schools);
        for (int row = 0; row < members.size(); row++) {
            tally.add(members.school(row), members.person(row), members.kind(row), 1);
        }
        return tally;
    }

    /** Adds a student. */
    public void add(RosterEntry entry) {
        add(entry.school(), entry.person().number(), MemberTable.kind(entry.judgement()), 1);
    }

    /** Takes a student out again. */
    public void remove(RosterEntry entry) {
        add(entry.school(), entry.person().number(), MemberTable.kind(entry.judgement()), -1);
    }

    private void add(int school, int person, int kind, int times) {
        int base = school * keys.size();
        int[] columns = Figures.columns(kind);
        for (int key : keys.of(person)) {
            int row = (base + key) * Figures.STRIDE;
            for (int column : columns) {
                counts[row + column] += times;
            }
        }
    }

    /** A tally with the same counts that can be changed apart. */
    public Tally copy() {
        return new Tally(keys, counts.clone());
    }

    public KeySet keys() {
        return keys;
    }

    int[] counts() {
        return counts;
    }

    /** Numbers of a school in {@link #counts}. */
    int offset(int school) {
        return school * keys.size() * Figures.STRIDE;
    }
}
