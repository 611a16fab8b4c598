package org.caret.exports.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.caret.exchange.ComputedValues;
import org.caret.exchange.FieldBinding;
import org.caret.exchange.FieldBinding.Conversion;
import org.caret.exchange.FieldBinding.Direction;
import org.caret.exchange.FieldBinding.RunValue;
import org.caret.exchange.FieldBinding.Source;
import org.caret.exchange.RoleSource;
import org.caret.exchange.RunValues;
import org.caret.exports.Amendment.Remark;
import org.caret.exports.trace.Change.Kind;
import org.caret.exports.trace.Explanation.Fact;
import org.caret.exports.trace.Step.Pick;
import org.caret.exports.trace.Step.StoredObject;
import org.caret.exports.trace.ValueTrace.Input;
import org.caret.model.ModelPackage.Literals;
import org.caret.spec.AcademicYear;
import org.caret.spec.FieldSpec;
import org.caret.spec.Specifications;
import org.caret.spec.UnknownLayoutException;
import org.caret.store.Role;
import org.caret.store.RolePath;
import org.caret.store.Row;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;

/** What is said of each kind of binding, and of each thing that happens to a value. */
class ExplainerTest {

    private static final AcademicYear YEAR = new AcademicYear(2024);
    private static final Specifications SPECIFICATIONS = Specifications.load();
    private static final RoleSource ROOT = new RoleSource.Plain(new Role.Root("enrollment", Literals.ENROLLMENT));
    private static final RoleSource STUDENT = new RoleSource.Plain(new Role.One("student", "enrollment", "student"));
    private static final RoleSource INFO = new RoleSource.Plain(
            new Role.InEffect("info", "student", "information", RolePath.of("enrollment.start"), null));
    private static final Step ENROLLMENT = new Step(ROOT, "Enrollment",
            Optional.of(new StoredObject("E-9", "start 2024-08-15")), Optional.empty());

    private final Explainer explainer = new Explainer("SENR", YEAR, SPECIFICATIONS);

    private static FieldSpec field(String name) throws UnknownLayoutException {
        return SPECIFICATIONS.layouts().layout("SENR", YEAR).field(name).orElseThrow();
    }

    private String fact(String label, String field, Source source, String text, List<Step> way, List<Change> changes)
            throws UnknownLayoutException {
        List<Input> inputs = source instanceof Source.Computed
                ? List.of(new Input(RolePath.of("enrollment.status"), "10"))
                : List.of();
        ValueTrace value = new ValueTrace(new FieldBinding(field(field), Direction.STORE, source, false), text, text,
                way, inputs, changes, List.of());
        return explainer.explain(value).facts().stream().filter(fact -> fact.label().equals(label)).map(Fact::text)
                .findFirst().orElse("");
    }

    private String origin(Source source) throws UnknownLayoutException {
        return fact("Comes from", "Enrollment Status Code", source, "10", List.of(ENROLLMENT), List.of());
    }

    private static Source path(String path, org.eclipse.emf.ecore.EAttribute attribute, Conversion conversion) {
        return new Source.Path(RolePath.of(path), attribute, conversion);
    }

    private static Source status() {
        return path("enrollment.status", Literals.ENROLLMENT__STATUS, Conversion.NONE);
    }

    @Test
    void aPathNamesTheAttributeOfTheModel() throws Exception {
        assertEquals("enrollment.status (Enrollment.status)", origin(status()));
    }

    @Test
    void aLastDaySaysThatTheDatabaseKeepsTheDayAfter() throws Exception {
        assertEquals("info.end as last day (Enrollment.end; the database keeps the first day after)",
                origin(path("info.end", Literals.DATED_RECORD__END, Conversion.LAST_DAY)));
    }

    @Test
    void aConstantAndADeclaredBlankHoldWhateverTheDatabaseSays() throws Exception {
        assertEquals("always SENR, whatever the database holds", origin(new Source.Constant("SENR")));
        assertEquals("always blank, whatever the database holds", origin(new Source.Constant("")));
    }

    @Test
    void aValueOfTheRunIsTheSameInEveryRecord() throws Exception {
        assertEquals("the code of the LEA that reports: the same in every record of the run",
                origin(new Source.Run(RunValue.REPORTING_LEA, Optional.empty())));
        assertEquals("the academic year of the run: the same in every record",
                origin(new Source.Run(RunValue.ACADEMIC_YEAR, Optional.empty())));
    }

    @Test
    void aComputedValueNamesWhatItIsMadeOf() throws Exception {
        assertEquals("worked out by the record type (double) from enrollment.status = 10",
                origin(new Source.Computed("double", new Doubled())));
    }

    @Test
    void aCodeIsNamed() throws Exception {
        assertEquals("10 \u2013 Primary enrollment",
                fact("Value", "Enrollment Status Code", status(), "10", List.of(ENROLLMENT), List.of()));
        assertEquals("(blank)", fact("Value", "Enrollment Status Code", status(), "", List.of(ENROLLMENT), List.of()));
    }

    @Test
    void theRecordIsNamedByItsLocalRecordId() throws Exception {
        assertEquals("Enrollment start 2024-08-15, local record ID E-9",
                fact("Record", "Enrollment Status Code", status(), "10", List.of(ENROLLMENT), List.of()));
    }

    @Test
    void theDayThatPickedADatedRecordIsNamed() throws Exception {
        assertEquals("info: 2024-08-15 (enrollment.start); the record holds from 2024-07-01 to 2024-12-31",
                picked(new StoredObject("", "start 2024-07-01"), LocalDate.of(2024, 7, 1)));
        assertEquals("info: 2024-08-15 (enrollment.start); no record is in effect then", picked(null, null));
    }

    private String picked(@Nullable StoredObject object, @Nullable LocalDate start) throws UnknownLayoutException {
        LocalDate day = LocalDate.of(2024, 8, 15);
        Step info = new Step(INFO, "StudentInformation", Optional.ofNullable(object), Optional.of(
                new Pick("enrollment.start", day, day, start, start == null ? null : LocalDate.of(2024, 12, 31))));
        return fact("Picked by", "Student Birth Date",
                path("info.birthDate", Literals.STUDENT_INFORMATION__BIRTH_DATE, Conversion.NONE), "20120304",
                List.of(info, new Step(STUDENT, "Student", Optional.empty(), Optional.empty()), ENROLLMENT), List.of());
    }

    @Test
    void aChangeSaysWhatWasHeldAndWhy() throws Exception {
        Remark why = Remark.notice("CUT", "It began before.", "Look at it.");
        assertEquals("replaced by the selection, it held 20 \u2013 Secondary enrollment, sent is "
                + "10 \u2013 Primary enrollment. CUT: It began before. Look at it.",
                changed(new Change(Kind.REPLACED, "20", "10", Optional.of(why))));
        assertEquals("left blank by the selection, it held 10 \u2013 Primary enrollment. "
                + "The rules of the file want it so of every record.",
                changed(new Change(Kind.BLANKED, "10", "", Optional.empty())));
    }

    private String changed(Change change) throws UnknownLayoutException {
        return fact("Changed", "Enrollment Status Code", status(), change.made(), List.of(ENROLLMENT), List.of(change));
    }

    @Test
    void theStatesRulesOfAFieldAreToldWithTheirNumbers() throws Exception {
        List<Fact> facts = explainer.aboutField(field("Student Exit Reason Code"));
        assertTrue(facts.stream().anyMatch(fact -> fact.label().equals("SENR0022")), facts::toString);
        assertTrue(facts.stream().noneMatch(fact -> fact.label().startsWith("SINF")), facts::toString);
        assertEquals("text, 7 digits, at most 7 characters (FRMT0001), required (GERR0001)",
                explainer.aboutField(field("School of Attendance")).get(0).text());
    }

    /** A value that nobody needs. */
    private static final class Doubled implements ComputedValues {

        @Override
        public Set<String> names() {
            return Set.of("double");
        }

        @Override
        public Set<RolePath> paths(String name) {
            return Set.of(RolePath.of("enrollment.status"));
        }

        @Override
        public String compute(String name, Row row, RunValues run) {
            return row.text("enrollment.status") + row.text("enrollment.status");
        }
    }
}
