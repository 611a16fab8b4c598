package org.caret.exchange.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.caret.exchange.BoundLayout;
import org.caret.exchange.FieldBinding;
import org.caret.exchange.FieldBinding.Direction;
import org.caret.exchange.FieldBinding.Source;
import org.caret.exchange.Finding;
import org.caret.exchange.RecordType;
import org.caret.exchange.RecordTypes;
import org.caret.exchange.check.FieldChecks.Purpose;
import org.caret.spec.AcademicYear;
import org.caret.spec.Layout;
import org.caret.spec.Specifications;
import org.caret.spec.UnknownLayoutException;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What the state's files of an academic year ask of single values of the model, for whoever edits them: the checks of every
 * field of every record type that is bound to the attribute. Belongs to one thread.
 */
public final class AttributeChecks {

    private final Map<Place, List<Check>> checks = new HashMap<>();

    /** An attribute as a class has it; several classes may inherit one. */
    private record Place(EClass type, EAttribute attribute) {
    }

    /** One field that the attribute is written to. */
    private record Check(FieldChecks checks, int index, Source.Path path) {
    }

    private AttributeChecks() {
    }

    /** The checks of a year. Record types without a layout for the year ask nothing. */
    public static AttributeChecks compile(RecordTypes types, Specifications specifications, AcademicYear year) {
        AttributeChecks compiled = new AttributeChecks();
        for (RecordType type : types.all()) {
            layout(type, specifications, year).flatMap(type::bound).ifPresent(bound -> compiled.add(type, bound,
                    FieldChecks.compile(bound, year, specifications, Purpose.EDITING)));
        }
        return compiled;
    }

    private static Optional<Layout> layout(RecordType type, Specifications specifications, AcademicYear year) {
        try {
            return Optional.of(specifications.layouts().layout(type.id(), year));
        } catch (@SuppressWarnings("unused") UnknownLayoutException e) {
            // The record type is not sent in that year.
            return Optional.empty();
        }
    }

    private void add(RecordType type, BoundLayout bound, FieldChecks of) {
        for (int index = 0; index < bound.fields().size(); index++) {
            FieldBinding binding = bound.fields().get(index);
            Source.Path path = binding.direction() == Direction.IGNORE ? null : binding.target().orElse(null);
            if (path != null) {
                checks.computeIfAbsent(new Place(type.roleClass(path.path().role()), path.attribute()),
                        none -> new ArrayList<>()).add(new Check(of, index, path));
            }
        }
    }

    /**
     * What is wrong with a value, every finding once.
     *
     * @param type class of the object that holds the value
     * @param value in the type of the attribute; null for none
     */
    public List<Finding> check(EClass type, EAttribute attribute, @Nullable Object value) {
        List<Finding> findings = new ArrayList<>();
        for (Check check : checks.getOrDefault(new Place(type, attribute), List.of())) {
            check.checks().checkField(check.index(), check.path().text(value), finding -> {
                if (findings.stream().noneMatch(known -> known.message().equals(finding.message()))) {
                    findings.add(finding);
                }
            });
        }
        return findings;
    }
}
