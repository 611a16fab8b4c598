package org.caret.imports.internal.merge;

import java.util.Locale;

import org.caret.exchange.Finding;
import org.caret.exchange.Finding.Severity;
import org.caret.imports.BatchFinding.Place;
import org.caret.imports.Rejections;
import org.caret.imports.internal.findings.FindingLog;
import org.caret.imports.internal.plan.KeyPart;
import org.caret.imports.internal.plan.Plan;
import org.caret.imports.internal.plan.Slot;
import org.caret.imports.internal.plan.Target;
import org.caret.imports.internal.plan.Target.RejectionSlots;
import org.eclipse.jdt.annotation.Nullable;

/** Turns what the state said about refused records into findings, and counts what was found of these records. */
public final class RejectionLog {

    /** Rule of an error to which the state gives no code. */
    static final String NO_CODE = "IMPORT_REJECTED";

    private long matched;
    private long subjectOnly;
    private long notFound;

    RejectionLog() {
    }

    /** Takes a row that names nobody, so that nothing can be found. */
    public void addUnmatched(Plan plan, Target.Rejected target, long line, @Nullable Object[] values,
            FindingLog findings) {
        add(plan, target, line, values, null, null, findings);
    }

    /**
     * Takes a row.
     *
     * @param record what the row is about; null where it is not there
     * @param subject what the record is about, or lives under; null where it is not there
     */
    void add(Plan plan, Target.Rejected target, long line, @Nullable Object[] values, @Nullable Place record,
            @Nullable Place subject, FindingLog findings) {
        findings.add(finding(plan, target, line, values, remedy(target, record, subject)),
                record != null ? record : subject);
        if (record != null) {
            matched++;
        } else if (subject != null) {
            subjectOnly++;
        } else {
            notFound++;
        }
    }

    public Rejections counts() {
        return new Rejections(matched, subjectOnly, notFound);
    }

    private static Finding finding(Plan plan, Target.Rejected target, long line, @Nullable Object[] values,
            String remedy) {
        RejectionSlots slots = target.slots();
        String code = text(values, slots.code());
        String field = text(values, slots.field());
        String message = text(values, slots.text());
        return new Finding(severity(text(values, slots.severity())), code.isEmpty() ? NO_CODE : code,
                plan.row(line) + subject(plan, target, values), field,
                mayShow(plan, field) ? text(values, slots.value()) : "",
                message.isEmpty() ? "The state has refused the record and gives no reason in words." : message, remedy);
    }

    private static String remedy(Target.Rejected target, @Nullable Place record, @Nullable Place subject) {
        if (record != null) {
            return "The record is in the database: correct it where it comes from, and send it again.";
        }
        return subject != null
                ? "The database has the " + target.subject()
                        + ", but not exactly this record: it may have changed since it was sent."
                : "The database has no such " + target.subject() + '.';
    }

    /** The state names severities by a letter or word; what it does not call a warning has kept the record out. */
    private static Severity severity(String text) {
        return text.toUpperCase(Locale.ROOT).startsWith("W") ? Severity.WARNING : Severity.FATAL;
    }

    /** A value is shown only where its field is known to hold nothing personal. */
    private static boolean mayShow(Plan plan, String field) {
        String wanted = letters(field);
        for (Slot slot : plan.slots()) {
            if (letters(slot.label()).equals(wanted)) {
                return !slot.personal();
            }
        }
        return false;
    }

    /** A name as different systems write it: with blanks, without, in capitals. */
    private static String letters(String name) {
        StringBuilder letters = new StringBuilder(name.length());
        name.toLowerCase(Locale.ROOT).chars().filter(Character::isLetterOrDigit)
                .forEach(letter -> letters.append((char) letter));
        return letters.toString();
    }

    /** Whom the row is about: its local number. */
    private static String subject(Plan plan, Target.Rejected target, @Nullable Object[] values) {
        StringBuilder words = new StringBuilder();
        if (plan.target(target.subject()) instanceof Target.Identified subject) {
            for (KeyPart part : subject.key()) {
                if (part instanceof KeyPart.SlotValue value && values[value.slot()] instanceof Object key
                        && !plan.slots().get(value.slot()).personal()) {
                    words.append(words.isEmpty() ? ", " + target.subject() + ' ' : " ").append(key);
                }
            }
        }
        return words.toString();
    }

    private static String text(@Nullable Object[] values, int slot) {
        return values[slot] instanceof String text ? text.strip() : "";
    }
}
