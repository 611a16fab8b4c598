package org.caret.bench.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.caret.cohort.compute.Place;
import org.caret.cohort.compute.Places;
import org.caret.model.ImportBatch;
import org.caret.model.ModelFactory;
import org.caret.model.ModelPackage.Literals;
import org.caret.store.BulkChange;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A state in one store, made up: the students of one class with four years of enrollments each, their groups, and as many schools
 * as such a state has. A store knows one district; which district and county a school is of is made up from its number.
 */
final class StatewideStore {

    /** The class, by the year in which it graduates on time. */
    static final int COHORT_YEAR = 2024;

    private static final int SCHOOLS = 2500;
    private static final int DISTRICTS = 1000;
    private static final int COUNTIES = 58;
    private static final int FIRST_CODE = 1_000_000;
    private static final int FIRST_DISTRICT = 60_000;
    private static final long SEED = 20_240_815;
    private static final String[] RACES = { "700", "700", "600", "201", "204", "400", "100", "301" };
    /** Out of a hundred: how grade 12 ends. */
    private static final String[] ENDS = { "E230/320", "E230/120", "E230/330", "E230/250", "E140", "E140", "E400",
            "T160", "T160", "T180", "T200", "T240", "T260", "E156", "E230/360" };

    private final BulkChange change;
    private final SplittableRandom random = new SplittableRandom(SEED);
    private final long[] schools = new long[SCHOOLS];

    private StatewideStore(BulkChange change) {
        this.change = change;
    }

    /** Fills an empty store; returns the number of enrollments. */
    static long fill(Store store, int students) throws StoreException {
        try (BulkChange change = store.beginBulk()) {
            StatewideStore state = new StatewideStore(change);
            long enrollments = state.write(students);
            ImportBatch batch = ModelFactory.eINSTANCE.createImportBatch();
            batch.setSource("Benchmark");
            change.commit(batch);
            return enrollments;
        }
    }

    /** The schools of a store that was filled, in the counties and districts of the state. */
    static Places places(Store store) throws StoreException {
        List<Place> places = new ArrayList<>();
        for (Place place : Places.of(store).all()) {
            int number = Integer.parseInt(place.schoolCode()) - FIRST_CODE;
            int district = number % DISTRICTS;
            int county = 1 + district % COUNTIES;
            places.add(new Place(place.id(), "%02d".formatted(county), Integer.toString(FIRST_DISTRICT + district),
                    place.schoolCode(), "County " + county, "District " + district, place.schoolName(),
                    place.charter(), place.dass(), place.directFunded()));
        }
        return new Places(places);
    }

    private long write(int students) throws StoreException {
        long district = insert(Literals.DISTRICT, Literals.DISTRICT__CODE, "0000000", Literals.DISTRICT__NAME, "State");
        for (int i = 0; i < SCHOOLS; i++) {
            schools[i] = insert(Literals.SCHOOL, Literals.SCHOOL__DISTRICT, district, Literals.SCHOOL__CODE,
                    Integer.toString(FIRST_CODE + i), Literals.SCHOOL__NAME, "School " + i, Literals.SCHOOL__CHARTER,
                    i % 5 == 0 ? "Y" : "N", Literals.SCHOOL__DASS, i % 9 == 0 ? "Y" : "N");
        }
        long enrollments = 0;
        for (int i = 0; i < students; i++) {
            enrollments += student(district, i);
        }
        return enrollments;
    }

    private int student(long district, int number) throws StoreException {
        long student = insert(Literals.STUDENT, Literals.STUDENT__DISTRICT, district,
                Literals.STUDENT__LOCAL_STUDENT_ID,
                "%08d".formatted(number));
        insert(Literals.STUDENT_INFORMATION, Literals.STUDENT_INFORMATION__STUDENT, student,
                Literals.DATED_RECORD__START, LocalDate.of(2015, 8, 15), Literals.STUDENT_INFORMATION__GENDER,
                random.nextInt(100) == 0 ? "X" : random.nextBoolean() ? "F" : "M",
                Literals.STUDENT_INFORMATION__HISPANIC_ETHNICITY, random.nextInt(100) < 55 ? "Y" : "N",
                Literals.STUDENT_INFORMATION__RACE1, RACES[random.nextInt(RACES.length)]);
        int school = random.nextInt(SCHOOLS);
        if (random.nextInt(100) < 18) {
            insert(Literals.LANGUAGE_ACQUISITION, Literals.LANGUAGE_ACQUISITION__STUDENT, student,
                    Literals.LANGUAGE_ACQUISITION__STATUS, "EL", Literals.LANGUAGE_ACQUISITION__PRIMARY_LANGUAGE, "01",
                    Literals.DATED_RECORD__START, LocalDate.of(2015, 8, 15));
        }
        program(student, school, "181", 60);
        program(student, school, "144", 12);
        program(student, school, "191", 4);
        program(student, school, "135", 1);
        for (int grade = 9; grade <= 12; grade++) {
            if (grade > 9 && random.nextInt(100) < 6) {
                school = random.nextInt(SCHOOLS);
            }
            int roll = grade < 12 ? 100 : random.nextInt(100);
            String end = grade < 12 ? "E155" : roll < ENDS.length ? ENDS[roll] : "E230/100";
            enrollment(student, school, grade, end);
        }
        return 4;
    }

    private void program(long student, int school, String program, int percent) throws StoreException {
        if (random.nextInt(100) < percent) {
            insert(Literals.PROGRAM_MEMBERSHIP, Literals.PROGRAM_MEMBERSHIP__STUDENT, student,
                    Literals.PROGRAM_MEMBERSHIP__SCHOOL, schools[school], Literals.PROGRAM_MEMBERSHIP__PROGRAM, program,
                    Literals.PROGRAM_MEMBERSHIP__MEMBERSHIP, "1", Literals.DATED_RECORD__START,
                    LocalDate.of(2021, 8, 16));
        }
    }

    private void enrollment(long student, int school, int grade, String end) throws StoreException {
        int first = COHORT_YEAR - 13 + grade;
        String indicator = end.equals("E230/100") ? random.nextInt(100) < 50 ? "Y" : "N" : null;
        insert(Literals.ENROLLMENT, Literals.ENROLLMENT__STUDENT, student, Literals.ENROLLMENT__SCHOOL,
                schools[school], Literals.ENROLLMENT__ACADEMIC_YEAR, first + "-" + (first + 1),
                Literals.ENROLLMENT__START, LocalDate.of(first, 8, 15), Literals.ENROLLMENT__STATUS, "10",
                Literals.ENROLLMENT__GRADE_LEVEL, "%02d".formatted(grade), Literals.ENROLLMENT__EXIT_DATE,
                LocalDate.of(first + 1, 6, 2), Literals.ENROLLMENT__EXIT_REASON, end.substring(0, 4),
                Literals.ENROLLMENT__COMPLETION_STATUS, end.length() > 5 ? end.substring(5) : null,
                Literals.ENROLLMENT__MET_ALL_UC_CSU_REQUIREMENTS, indicator);
    }

    private long insert(EClass type, @Nullable Object... features) throws StoreException {
        @Nullable
        Object[] values = new @Nullable Object[type.getFeatureCount()];
        for (EAttribute attribute : type.getEAllAttributes()) {
            values[type.getFeatureID(attribute)] = attribute.getDefaultValue();
        }
        for (int i = 0; i < features.length; i += 2) {
            if (features[i] instanceof EStructuralFeature feature) {
                values[type.getFeatureID(feature)] = features[i + 1];
            }
        }
        long id = change.newId();
        change.insert(type, id, values);
        return id;
    }
}
