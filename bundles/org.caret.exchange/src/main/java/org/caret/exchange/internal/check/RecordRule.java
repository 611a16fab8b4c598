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

    RecordRule(String rule, Severity severity, Condition[] when, Condition[] must, String message, String remedy) {
        this.rule = rule;
        this.severity = severity;
        this.when = when;
        this.must = must;
        this.message = message;
        this.remedy = remedy;
    }

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
