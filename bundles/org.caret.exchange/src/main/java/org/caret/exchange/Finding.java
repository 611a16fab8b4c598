package org.caret.exchange;

/**
 * Something worth saying about one record: what, where, by which rule, and what to do. Holds no personal data beyond local
 * identifiers: values of personal fields are left out.
 *
 * @param severity see {@link Severity}
 * @param rule identifier of the rule: the state's ({@code GERR0001}) where it has one, else Caret's own in capitals
 * @param record the record in the words of its file: {@code line 17} or {@code student 1002 school 0112607}
 * @param field name of the field; empty where the whole record is meant
 * @param value the value in question; empty where it is blank or personal
 * @param message what is wrong
 * @param remedy what to do; may be empty
 */
public record Finding(Severity severity, String rule, String record, String field, String value, String message,
        String remedy) {

    /** How bad it is. */
    public enum Severity {
        /** The state would refuse the record; it is left out. */
        FATAL,
        /** The record is used; somebody should look at it. */
        WARNING,
        /** Something was changed on the way that a person may want to know, such as a transliterated letter. */
        NOTICE
    }
}
