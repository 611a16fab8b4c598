package org.caret.exchange.internal.recordtypes;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.caret.exchange.FileDivision;
import org.caret.exchange.internal.recordtypes.RecordTypeDeclaration.DividingField;
import org.caret.exchange.internal.recordtypes.RecordTypeDeclaration.KeyField;
import org.caret.spec.AcademicYear;
import org.caret.spec.Layout;

/** Finds out how the file of a layout may be divided, or says what is wrong with the declaration. */
final class DivisionResolver {

    private DivisionResolver() {
    }

    static FileDivision resolve(RecordTypeDeclaration declaration, Layout layout, Problems problems) {
        Optional<DividingField> school = find(declaration, layout, RecordTypeDeclaration.BY_SCHOOL, problems);
        Optional<DividingField> exit = find(declaration, layout, RecordTypeDeclaration.BY_EXIT, problems);
        for (DividingField field : declaration.dividing()) {
            if (!Set.of(RecordTypeDeclaration.BY_SCHOOL, RecordTypeDeclaration.BY_EXIT).contains(field.by())) {
                problems.inDeclaration(declaration.id(), "a file is divided by school or exit, not by " + field.by());
            }
        }
        Set<String> movable = new HashSet<>();
        Optional<AcademicYear> until = Optional.empty();
        for (KeyField key : declaration.key()) {
            if (key.holdsFor(layout.name()) && !key.movableUntil().isEmpty()) {
                movable.add(key.field());
                until = year(declaration, key.movableUntil(), problems);
            }
        }
        return new FileDivision(school.map(DividingField::field), exit.map(DividingField::field),
                exit.map(DividingField::apart).filter(rule -> !rule.isEmpty()), movable, until);
    }

    private static Optional<DividingField> find(RecordTypeDeclaration declaration, Layout layout, String by,
            Problems problems) {
        Optional<DividingField> found = declaration.dividing().stream()
                .filter(field -> field.by().equals(by) && field.holdsFor(layout.name())).findFirst();
        if (found.isPresent() && layout.field(found.get().field()).isEmpty()) {
            problems.inDeclaration(declaration.id(), "dividing field \"" + found.get().field()
                    + "\" is no field of layout " + layout.name());
        }
        return found;
    }

    private static Optional<AcademicYear> year(RecordTypeDeclaration declaration, String text, Problems problems) {
        try {
            return Optional.of(AcademicYear.parse(text));
        } catch (IllegalArgumentException e) {
            problems.inDeclaration(declaration.id(), RecordTypeDeclaration.MOVABLE_UNTIL + ": " + e.getMessage());
            return Optional.empty();
        }
    }
}
