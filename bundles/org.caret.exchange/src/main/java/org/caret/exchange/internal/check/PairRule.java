package org.caret.exchange.internal.check;

import org.caret.exchange.Finding.Severity;

/**
 * A rule about two records of one group, compiled for a layout: what one record is, what another one is, and what must hold
 * between them.
 */
public final class PairRule {

    private final String rule;
    private final Severity severity;
    private final Condition[] of;
    private final Condition[] other;
    private final int[] within;
    private final PairClaim claim;
    private final String message;
    private final String remedy;

    /**
     * @param of what the one record must meet to be looked at
     * @param other what the other one must meet
     * @param within only records with equal texts in these fields are compared
     */
    PairRule(String rule, Severity severity, Condition[] of, Condition[] other, int[] within, PairClaim claim,
            String message, String remedy) {
        this.rule = rule;
        this.severity = severity;
        this.of = of;
        this.other = other;
        this.within = within;
        this.claim = claim;
        this.message = message;
        this.remedy = remedy;
    }

    /** Whether a record is one of those the rule begins with. */
    public boolean concerns(String[] record) {
        return meets(of, record);
    }

    /**
     * What is wrong between two different records.
     *
     * @param record one that the rule {@link #concerns}
     * @param later whether the other one comes later in the file
     */
    public PairBreach check(String[] record, String[] another, boolean later) {
        return together(record, another) && meets(other, another) ? claim.check(record, another, later)
                : PairBreach.NONE;
    }

    /** Complains about a record, naming the one it does not go with. */
    public void complain(String[] record, String otherRecord, Complaints complaints) {
        complaints.add(severity, rule, claim.field(), record[claim.field()],
                message + " The other record: " + otherRecord + '.', remedy);
    }

    private boolean together(String[] record, String[] another) {
        for (int field : within) {
            if (!record[field].equals(another[field])) {
                return false;
            }
        }
        return true;
    }

    private static boolean meets(Condition[] conditions, String[] record) {
        for (Condition condition : conditions) {
            if (condition.test(record) != Truth.TRUE) {
                return false;
            }
        }
        return true;
    }
}
