package org.caret.imports.internal.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.caret.exchange.BoundLayout;
import org.caret.exchange.FieldBinding;
import org.caret.exchange.FieldBinding.RunValue;
import org.caret.exchange.FieldBinding.Source.Run;
import org.caret.spec.AcademicYear;

/** Where a layout has the fields that decide about a whole record. A field it lacks is blank. */
final class RecordFields {

    /** Names of the field from which on a record holds, by record type and era. */
    private static final List<String> DAYS = List.of("Enrollment Start Date", "Student School Start Date",
            "Effective Start Date");

    private final BoundLayout layout;
    private final int transaction;
    private final int lea;
    private final int year;
    private final int day;

    RecordFields(BoundLayout layout) {
        this.layout = layout;
        this.transaction = find(List.of("Transaction Type Code"));
        this.lea = find(RunValue.REPORTING_LEA);
        this.year = find(RunValue.ACADEMIC_YEAR);
        this.day = find(DAYS);
    }

    /** Names of the fields, in order. */
    static List<String> names(BoundLayout layout) {
        return layout.fields().stream().map(binding -> binding.field().name()).toList();
    }

    String transaction(String[] record) {
        return text(record, transaction);
    }

    String transactionName() {
        return layout.fields().get(transaction).field().name();
    }

    String lea(String[] record) {
        return text(record, lea);
    }

    String leaName() {
        return layout.fields().get(lea).field().name();
    }

    String yearText(String[] record) {
        return text(record, year);
    }

    /** The day from which on the record holds; empty where it has none that can be read. */
    Optional<LocalDate> day(String[] record) {
        String text = text(record, day);
        if (text.length() != 8 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(text.substring(0, 4)),
                    Integer.parseInt(text.substring(4, 6)), Integer.parseInt(text.substring(6))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Reads CCYY-CCYY; empty for anything else. */
    static Optional<AcademicYear> year(String text) {
        try {
            return Optional.of(AcademicYear.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String text(String[] record, int index) {
        return index < 0 ? "" : record[index].strip();
    }

    private int find(RunValue value) {
        List<FieldBinding> fields = layout.fields();
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).source() instanceof Run run && run.value() == value) {
                return i;
            }
        }
        return -1;
    }

    private int find(List<String> names) {
        List<FieldBinding> fields = layout.fields();
        for (int i = 0; i < fields.size(); i++) {
            if (names.contains(fields.get(i).field().name())) {
                return i;
            }
        }
        return -1;
    }
}
