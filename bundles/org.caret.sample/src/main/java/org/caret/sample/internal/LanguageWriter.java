package org.caret.sample.internal;

import java.time.LocalDate;
import java.util.List;

import org.caret.model.ModelPackage.Literals;
import org.caret.store.StoreException;
import org.eclipse.jdt.annotation.Nullable;

/** Writes English language acquisition statuses: two in five students do not speak English only. */
final class LanguageWriter implements StudentRecords {

    private static final int THREE_LETTERS_FROM = 2023;
    private static final List<String> TWO_DIGITS = List.of("01", "01", "01", "01", "01", "02", "07", "05", "11", "23");
    private static final List<String> THREE_LETTERS = List.of("spa", "spa", "spa", "spa", "spa", "vie", "cmn", "fil",
            "ara", "hmn");

    private final Records records;

    LanguageWriter(Records records) {
        this.records = records;
    }

    @Override
    public void write(Person person) throws StoreException {
        Dice dice = person.dice("language");
        boolean letters = person.request().currentYear().firstYear() >= THREE_LETTERS_FROM;
        LocalDate start = person.first().start();
        if (dice.percent(58)) {
            insert(person, "EO", letters ? "eng" : "00", start, null);
            return;
        }
        String language = dice.pick(letters ? THREE_LETTERS : TWO_DIGITS);
        int roll = dice.below(100);
        LocalDate reclassified = start.plusDays(300L + dice.below(900));
        if (roll < 18) {
            insert(person, "IFEP", language, start, null);
        } else if (roll < 22) {
            insert(person, "TBD", language, start, null);
        } else if (roll < 60 && !reclassified.isAfter(person.last().lastDay(person.request().asOf()))) {
            insert(person, "EL", language, start, reclassified);
            insert(person, "RFEP", language, reclassified, null);
        } else {
            insert(person, "EL", language, start, null);
        }
    }

    private void insert(Person person, String status, String language, LocalDate start, @Nullable LocalDate end)
            throws StoreException {
        records.insert(new Draft(Literals.LANGUAGE_ACQUISITION)
                .set(Literals.LANGUAGE_ACQUISITION__STUDENT, person.id()).span(start, end)
                .localRecordId("LA" + person.student().localStudentId() + '-' + status)
                .set(Literals.LANGUAGE_ACQUISITION__STATUS, status)
                .set(Literals.LANGUAGE_ACQUISITION__PRIMARY_LANGUAGE, language));
    }
}
