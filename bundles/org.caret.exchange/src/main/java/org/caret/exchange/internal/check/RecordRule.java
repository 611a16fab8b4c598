package org.caret.exchange.internal.check;

import org.caret.exchange.Finding.Severity;

/**
 * A rule that one record can decide, compiled for a layout: where every condition of the one side holds, every condition
 * of the other must.
 */
public final class RecordRule {

    private final String rule;
    private final Severity severity;
    private final Condition[] when;
    private final Condition[] must;
    private final String message;
    private final String remedy;
    /** Fields that must be filled, and fields that must be blank, where the one side holds. */
    private final long needed;
    private final long unwanted;

    RecordRule(String rule, Severity severity, Condition[] when, Condition[] must, String message, String remedy) {
        this.rule = rule;
        this.severity = severity;
        this.when = when;
        this.must = must;
        this.message = message;
        this.remedy = remedy;
        long filled = 0;
        long blank = 0;
        for (Condition condition : when) {
            filled |= condition.needsValue() ? FilledFields.bit(condition.field()) : 0;
            blank |= condition.needsBlank() ? FilledFields.bit(condition.field()) : 0;
        }
        needed = filled;
        unwanted = blank;
    }

    /** Whether the rule can say anything of a record that fills these fields, as {@link FilledFields} tells it of them. */
    boolean concerns(long filled) {
        return (filled & needed) == needed && (filled & unwanted) == 0;
    }

    /** The fields that decide whether it {@link #concerns} a record. */
    long decisive() {
        return needed | unwanted;
    }

    /** Checks a record that the rule may concern. */
    public void check(String[] fields, Complaints complaints) {
        for (Condition condition : when) {
            if (condition.test(fields) != Truth.TRUE) {
                return;
            }
        }
        for (Condition condition : must) {
            if (condition.test(fields) == Truth.FALSE) {
                complaints.add(severity, rule, condition.field(), fields[condition.field()], message, remedy);
                return;
            }
        }
    }
}
