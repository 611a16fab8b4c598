package org.caret.sample.internal;

import java.time.LocalDate;
import java.util.List;

import org.caret.model.ModelPackage.Literals;
import org.caret.sample.Irregularity;
import org.caret.sample.internal.Names.Name;
import org.caret.store.StoreException;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jdt.annotation.Nullable;

/** Writes the dated information of students. */
final class InformationWriter implements StudentRecords {

    private static final List<EAttribute> RACES = List.of(Literals.STUDENT_INFORMATION__RACE1,
            Literals.STUDENT_INFORMATION__RACE2, Literals.STUDENT_INFORMATION__RACE3);
    private static final List<String> RACE_CODES = List.of("700", "700", "700", "700", "600", "100", "201", "204",
            "205", "208", "400", "399");
    private static final List<String> BIRTH_CITIES = List.of("Los Angeles", "San Diego", "Fresno", "Sacramento",
            "Bakersfield", "Stockton", "Oakland", "Riverside", "Modesto", "Salinas");
    private static final List<String> COUNTRIES = List.of("MX", "SV", "GT", "PH", "CN", "VN", "IN", "KR", "AF", "UA");
    private static final List<String> EDUCATION_LEVELS = List.of("10", "11", "12", "13", "14", "15");

    private final Records records;
    private final Names names;

    InformationWriter(Records records, Names names) {
        this.records = records;
        this.names = names;
    }

    @Override
    public void write(Person person) throws StoreException {
        if (person.student().has(Irregularity.NO_INFORMATION)) {
            return;
        }
        Dice dice = person.dice("information");
        Name name = names.of(person.student(), dice, person.female());
        LocalDate start = person.first().start();
        LocalDate changed = changed(person);
        insert(person, start, changed, name, 1);
        if (changed != null) {
            boolean otherName = person.student().has(Irregularity.NAME_CHANGE);
            insert(person, changed, null, otherName ? name.withLast(names.last(dice)) : name, 2);
        }
    }

    /** A day on which the name changed, or, for one student in twenty, the address; null where nothing did. */
    private static @Nullable LocalDate changed(Person person) {
        Dice dice = person.dice("change");
        Stay last = person.last();
        LocalDate latest = last.lastDay(person.request().asOf());
        LocalDate day = last.start().plusDays(20L + dice.below(100));
        boolean changes = dice.percent(5) || person.student().has(Irregularity.NAME_CHANGE);
        return changes && !day.isAfter(latest) ? day : null;
    }

    private void insert(Person person, LocalDate start, @Nullable LocalDate end, Name name, int number)
            throws StoreException {
        Draft draft = new Draft(Literals.STUDENT_INFORMATION).set(Literals.STUDENT_INFORMATION__STUDENT, person.id())
                .span(start, end).localRecordId("IN" + person.student().localStudentId() + '-' + number)
                .set(Literals.STUDENT_INFORMATION__LEGAL_FIRST_NAME, name.first())
                .set(Literals.STUDENT_INFORMATION__LEGAL_MIDDLE_NAME, name.middle())
                .set(Literals.STUDENT_INFORMATION__LEGAL_LAST_NAME, name.last())
                .set(Literals.STUDENT_INFORMATION__NAME_SUFFIX, name.suffix());
        identity(draft, person, name);
        origin(draft, person.dice("origin"));
        address(draft, person.dice("address" + number));
        guardians(draft, person.dice("guardians"), name);
        records.insert(draft);
    }

    private static void identity(Draft draft, Person person, Name name) {
        Dice dice = person.dice("identity");
        boolean alias = dice.perMille(25);
        draft.set(Literals.STUDENT_INFORMATION__ALIAS_FIRST_NAME, alias ? name.first() : "")
                .set(Literals.STUDENT_INFORMATION__ALIAS_LAST_NAME, alias ? "Smith" : "")
                .set(Literals.STUDENT_INFORMATION__PREFERRED_FIRST_NAME,
                        dice.percent(4) && name.first().length() > 3 ? name.first().substring(0, 3) : "")
                .set(Literals.STUDENT_INFORMATION__GENDER, gender(person, dice))
                .set(Literals.STUDENT_INFORMATION__BIRTH_DATE,
                        person.student().has(Irregularity.NO_BIRTH_DATE) ? null : person.birthDate());
    }

    private static String gender(Person person, Dice dice) {
        if (person.student().has(Irregularity.NO_GENDER)) {
            return "";
        }
        return dice.perMille(4) ? "X" : person.female() ? "F" : "M";
    }

    private static void origin(Draft draft, Dice dice) {
        boolean abroad = dice.percent(11);
        draft.set(Literals.STUDENT_INFORMATION__BIRTH_CITY, abroad ? "" : dice.pick(BIRTH_CITIES))
                .set(Literals.STUDENT_INFORMATION__BIRTH_STATE_PROVINCE, abroad ? "" : "US-CA")
                .set(Literals.STUDENT_INFORMATION__BIRTH_COUNTRY, abroad ? dice.pick(COUNTRIES) : "US")
                .set(Literals.STUDENT_INFORMATION__ENROLLED_IN_US_SCHOOL_LESS_THAN_THREE_YEARS,
                        abroad ? dice.percent(40) ? "Y" : "N" : "");
        boolean ethnicityMissing = dice.percent(1);
        draft.set(Literals.STUDENT_INFORMATION__HISPANIC_ETHNICITY,
                ethnicityMissing ? "" : dice.percent(55) ? "Y" : "N")
                .set(Literals.STUDENT_INFORMATION__ETHNICITY_MISSING, ethnicityMissing ? "Y" : "N");
        boolean raceMissing = dice.percent(3);
        draft.set(Literals.STUDENT_INFORMATION__RACE_MISSING, raceMissing ? "Y" : "N");
        int races = raceMissing ? 0 : dice.percent(91) ? 1 : 1 + dice.below(RACES.size());
        int code = dice.below(RACE_CODES.size());
        for (int i = 0; i < races; i++) {
            draft.set(RACES.get(i), RACE_CODES.get((code + 4 * i) % RACE_CODES.size()));
        }
    }

    private static void address(Draft draft, Dice dice) {
        if (dice.perMille(8)) {
            return; // homeless students may have no address
        }
        Address home = Address.of(dice);
        draft.set(Literals.STUDENT_INFORMATION__RESIDENTIAL_ADDRESS_LINE1, home.line1())
                .set(Literals.STUDENT_INFORMATION__RESIDENTIAL_ADDRESS_LINE2, home.line2())
                .set(Literals.STUDENT_INFORMATION__RESIDENTIAL_CITY, home.city())
                .set(Literals.STUDENT_INFORMATION__RESIDENTIAL_STATE_PROVINCE, home.state())
                .set(Literals.STUDENT_INFORMATION__RESIDENTIAL_ZIP_CODE, home.zip());
        if (dice.percent(6)) {
            draft.set(Literals.STUDENT_INFORMATION__MAILING_ADDRESS_LINE1, "PO Box " + (100 + dice.below(9000)))
                    .set(Literals.STUDENT_INFORMATION__MAILING_CITY, home.city())
                    .set(Literals.STUDENT_INFORMATION__MAILING_STATE_PROVINCE, home.state())
                    .set(Literals.STUDENT_INFORMATION__MAILING_ZIP_CODE, home.zip());
        }
    }

    private void guardians(Draft draft, Dice dice, Name child) {
        if (dice.percent(3)) {
            return;
        }
        draft.set(Literals.STUDENT_INFORMATION__GUARDIAN1_FIRST_NAME, names.first(dice, true))
                .set(Literals.STUDENT_INFORMATION__GUARDIAN1_LAST_NAME,
                        child.last().isEmpty() || dice.percent(25) ? names.last(dice) : child.last())
                .set(Literals.STUDENT_INFORMATION__GUARDIAN1_HIGHEST_EDUCATION_LEVEL, dice.pick(EDUCATION_LEVELS));
        if (dice.percent(68)) {
            draft.set(Literals.STUDENT_INFORMATION__GUARDIAN2_FIRST_NAME, names.first(dice, false))
                    .set(Literals.STUDENT_INFORMATION__GUARDIAN2_LAST_NAME, names.last(dice))
                    .set(Literals.STUDENT_INFORMATION__GUARDIAN2_HIGHEST_EDUCATION_LEVEL,
                            dice.pick(EDUCATION_LEVELS));
        }
    }
}
