package org.caret.ui.internal.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.caret.exchange.Finding;
import org.caret.exchange.RecordTypes;
import org.caret.exchange.check.AttributeChecks;
import org.caret.model.DatedRecord;
import org.caret.model.Enrollment;
import org.caret.model.Record;
import org.caret.spec.AcademicYear;
import org.caret.spec.CodeSet;
import org.caret.spec.Specifications;
import org.caret.store.ModelFacts;
import org.caret.ui.internal.edit.FieldProblem.Weight;
import org.caret.ui.internal.edit.FieldText.NoValueException;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/**
 * Judges single fields by the model and by the state's files of the academic year the record belongs to. Belongs to one
 * thread.
 */
public final class FieldRules {

    private final Supplier<RecordTypes> types;
    private final Supplier<Specifications> specifications;
    private final LocalDate today;
    private final Map<AcademicYear, AttributeChecks> checks = new HashMap<>();

    /** Both are asked for when they are needed, not before. */
    public FieldRules(Supplier<RecordTypes> types, Supplier<Specifications> specifications, LocalDate today) {
        this.types = types;
        this.specifications = specifications;
        this.today = today;
    }

    /** What is wrong with a text as the value of an attribute, the worst first. */
    public List<FieldProblem> judge(Record owner, EAttribute attribute, String text) {
        Object value;
        try {
            value = FieldText.value(attribute, text);
        } catch (NoValueException e) {
            return List.of(new FieldProblem(Weight.WRONG, String.valueOf(e.getMessage())));
        }
        List<FieldProblem> problems = new ArrayList<>();
        int longest = ModelFacts.maxLength(attribute).orElse(ModelFacts.DEFAULT_LENGTH);
        if (value instanceof String typed && typed.length() > longest) {
            problems.add(new FieldProblem(Weight.WRONG,
                    NLS.bind(Messages.FieldRules_tooLong, typed.length(), longest)));
        }
        if (value == null && identifiedBy(owner, attribute)) {
            problems.add(new FieldProblem(Weight.WRONG, Messages.FieldRules_identifies));
        }
        checks(year(owner)).check(owner.eClass(), attribute, value)
                .forEach(finding -> problems.add(problem(finding, text.isBlank())));
        problems.sort(Comparator.comparing(FieldProblem::weight));
        return problems;
    }

    /** Parts of a key may be blank, such as the service of a program that has none; what is there may not go. */
    private static boolean identifiedBy(Record owner, EAttribute attribute) {
        return ModelFacts.key(owner.eClass()).contains(attribute)
                && !FieldText.of(attribute, owner.eGet(attribute)).isBlank();
    }

    /** What is not known yet is left blank: a file refuses the record for it, the database does not. */
    private static FieldProblem problem(Finding finding, boolean blank) {
        Weight weight = switch (finding.severity()) {
        case FATAL -> blank ? Weight.DOUBTFUL : Weight.WRONG;
        case WARNING -> Weight.DOUBTFUL;
        case NOTICE -> Weight.NOTICE;
        };
        return new FieldProblem(weight, finding.message());
    }

    private AttributeChecks checks(AcademicYear year) {
        return checks.computeIfAbsent(year, one -> AttributeChecks.compile(types.get(), specifications.get(), one));
    }

    /** The codes an attribute may hold, in the year of its record; empty for free values and unknown lists. */
    public Optional<CodeSet> codes(Record owner, EAttribute attribute) {
        AcademicYear year = year(owner);
        return ModelFacts.codeSet(attribute).flatMap(name -> specifications.get().codeSets().codeSet(name, year));
    }

    /** The year whose rules a record follows: its own, or that of the last day it is in effect, or this one. */
    public AcademicYear year(Record owner) {
        LocalDate day = switch (owner) {
        case Enrollment enrollment -> notAfterToday(enrollment.getExitDate(), enrollment.getStart());
        case DatedRecord dated -> {
            LocalDate end = dated.getEnd();
            yield notAfterToday(end == null ? null : end.minusDays(1), dated.getStart());
        }
        default -> today;
        };
        return AcademicYear.of(day);
    }

    private LocalDate notAfterToday(@Nullable LocalDate last, @Nullable LocalDate start) {
        LocalDate day = last == null || last.isAfter(today) ? today : last;
        return start != null && start.isAfter(day) ? start : day;
    }
}
