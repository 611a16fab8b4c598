package org.caret.exchange.internal.check;

import java.util.function.Predicate;

import org.caret.exchange.Finding.Severity;

/** What a value that is there must look like. */
interface ValueCheck {

    boolean accepts(String value);

    /** Says why a value is not accepted. */
    void complain(int field, String value, Complaints complaints);

    /** A form whose breach is always fatal. */
    static ValueCheck of(String rule, String message, Predicate<String> form) {
        return of(Severity.FATAL, rule, message, form);
    }

    /** A form. */
    static ValueCheck of(Severity severity, String rule, String message, Predicate<String> form) {
        return new ValueCheck() {

            @Override
            public boolean accepts(String value) {
                return form.test(value);
            }

            @Override
            public void complain(int field, String value, Complaints complaints) {
                complaints.add(severity, rule, field, value, message,
                        "Correct the value in the system it comes from.");
            }
        };
    }
}
