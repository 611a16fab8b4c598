package org.caret.exchange.internal.check;

import java.util.Map;

import org.caret.exchange.Finding.Severity;
import org.caret.exchange.internal.check.TextRule.Cleaned;
import org.eclipse.jdt.annotation.Nullable;

/** The checks of one field: there where required, clean, not too long, and of its form. */
public final class FieldCheck {

    private static final String CORRECT = "Correct the value in the system it comes from.";

    private final boolean required;
    private final int maxLength;
    private final TextRule text;
    private final String characterRule;
    private final @Nullable ValueCheck form;
    /** The last value that was in order: what is the same for every record, and short codes, are the same object again. */
    private String passed = "";

    FieldCheck(boolean required, int maxLength, TextRule text, String characterRule, @Nullable ValueCheck form) {
        this.required = required;
        this.maxLength = maxLength;
        this.text = text;
        this.characterRule = characterRule;
        this.form = form;
    }

    /** Checks the field at an index and puts the cleaned text in its place. */
    public void check(String[] fields, int index, Complaints complaints) {
        String value = fields[index];
        if (value.isEmpty()) {
            checkRequired(index, complaints);
            return;
        }
        if (value == passed) {
            return;
        }
        ValueCheck expected = form;
        // a value of its form holds none but the characters of that form
        if (expected != null && value.length() <= maxLength && expected.accepts(value)) {
            passed = value;
            return;
        }
        if (!text.isClean(value)) {
            value = clean(value, index, complaints);
            fields[index] = value;
        }
        if (value.isEmpty()) {
            checkRequired(index, complaints);
        } else if (value.length() > maxLength) {
            complaints.add(Severity.FATAL, "FRMT0001", index, value,
                    "The value has " + value.length() + " characters, the field holds " + maxLength + ".",
                    "Shorten it in the system it comes from.");
        } else if (expected != null && !expected.accepts(value)) {
            expected.complain(index, value, complaints);
        }
    }

    private void checkRequired(int index, Complaints complaints) {
        if (required) {
            complaints.add(Severity.FATAL, "GERR0001", index, "", "The field is required and blank.",
                    "Enter the value in the system it comes from.");
        }
    }

    private String clean(String value, int index, Complaints complaints) {
        Cleaned cleaned = text.clean(value);
        for (Map.Entry<Severity, String> seen : cleaned.characters().entrySet()) {
            complaints.add(seen.getKey(), characterRule, index, value, message(seen.getKey()) + seen.getValue() + '.',
                    seen.getKey() == Severity.NOTICE ? "" : CORRECT);
        }
        return cleaned.text();
    }

    private static String message(Severity severity) {
        return switch (severity) {
        case NOTICE -> "Written in plain letters and signs: ";
        case WARNING -> "Left out or replaced by a blank, because a field may not hold it: ";
        case FATAL -> "A field may not hold it, and it has no plain form: ";
        };
    }
}
