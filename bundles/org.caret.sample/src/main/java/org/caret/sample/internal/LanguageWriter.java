package org.caret.sample.internal;

import java.time.LocalDate;
import java.util.List;

import org.caret.model.ModelPackage.Literals;
import org.caret.store.StoreException;
import org.eclipse.jdt.annotation.Nullable;

/** Writes English language acquisition statuses: two in five students do not speak English only. */
final class LanguageWriter implements StudentRecords {

    private static final int THREE_LETTERS_FROM = 2023;
    /** Since then the state's tests say who learns English, some weeks after the first day; to be determined until then. */
    private static final LocalDate TESTED_FROM = LocalDate.of(2020, 7, 1);
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
        Status status = Status.of(person, dice);
        if (status == Status.EO) {
            insert(person, status, letters ? "eng" : "00", start, null);
            return;
        }
        String language = dice.pick(letters ? THREE_LETTERS : TWO_DIGITS);
        LocalDate tested = start.isBefore(TESTED_FROM) ? start : start.plusDays(14L + dice.below(40));
        if (status == Status.TBD || tested.isAfter(person.request().asOf())) {
            insert(person, Status.TBD, language, start, null);
            return;
        }
        if (start.isBefore(tested)) {
            insert(person, Status.TBD, language, start, tested);
        }
        LocalDate reclassified = start.plusDays(300L + dice.below(900));
        if (status == Status.RFEP && !reclassified.isAfter(person.last().lastDay(person.request().asOf()))) {
            insert(person, Status.EL, language, tested, reclassified);
            insert(person, status, language, reclassified, null);
        } else {
            insert(person, status == Status.RFEP ? Status.EL : status, language, tested, null);
        }
    }

    /** Whether a student learns English, or did so in the first years here. */
    static boolean learner(Person person) {
        Status status = Status.of(person, person.dice("language"));
        return status == Status.EL || status == Status.RFEP;
    }

    /** The status that a student comes to. */
    private enum Status {
        EO, IFEP, TBD, EL, RFEP;

        static Status of(Person person, Dice dice) {
            boolean newcomer = person.student().plays(Part.NEWCOMER);
            if (dice.percent(58) && !newcomer) {
                return EO;
            }
            int roll = dice.below(100);
            return newcomer ? EL : roll < 18 ? IFEP : roll < 22 ? TBD : roll < 60 ? RFEP : EL;
        }
    }

    private void insert(Person person, Status status, String language, LocalDate start, @Nullable LocalDate end)
            throws StoreException {
        records.insert(new Draft(Literals.LANGUAGE_ACQUISITION)
                .set(Literals.LANGUAGE_ACQUISITION__STUDENT, person.id()).span(start, end)
                .localRecordId("LA" + person.student().localStudentId() + '-' + status)
                .set(Literals.LANGUAGE_ACQUISITION__STATUS, status.name())
                .set(Literals.LANGUAGE_ACQUISITION__PRIMARY_LANGUAGE, language));
    }
}
