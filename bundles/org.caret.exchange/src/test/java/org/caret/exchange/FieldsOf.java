package org.caret.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.caret.exchange.FieldBinding.Conversion;
import org.caret.exchange.FieldBinding.Direction;
import org.caret.exchange.FieldBinding.Source;
import org.caret.model.ModelPackage;
import org.caret.spec.AcademicYear;
import org.caret.spec.FieldSpec.Type;
import org.caret.spec.Layout;
import org.caret.store.RolePath;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;

/** Makes bound layouts of single fields, without files and checks. */
final class FieldsOf {

    private static final AcademicYear YEAR = new AcademicYear(2024);

    private final List<FieldBinding> fields = new ArrayList<>();

    /** A stored attribute; the role has the name of its class. */
    FieldsOf stored(String className, String attribute) {
        return path(className, attribute, Conversion.NONE, false);
    }

    /** The end of a dated record as last day. */
    FieldsOf lastDay(String className) {
        return path(className, "end", Conversion.LAST_DAY, false);
    }

    /** A stored attribute with personal data. */
    FieldsOf personal(String className, String attribute) {
        return path(className, attribute, Conversion.NONE, true);
    }

    FieldsOf source(Direction direction, Source source) {
        fields.add(new FieldBinding(TestLayouts.field(fields.size() + 1, "Field " + (fields.size() + 1), Type.TEXT,
                OptionalInt.empty(), "", Optional.empty()), direction, source, false));
        return this;
    }

    BoundLayout layout() {
        return new BoundLayout(new Layout("TEST", "TEST", fields.stream().map(FieldBinding::field).toList(), YEAR,
                Optional.empty(), "made up", ""), fields, List.of());
    }

    static Source.Path path(String className, String attribute) {
        return source(className, attribute, Conversion.NONE);
    }

    private FieldsOf path(String className, String attribute, Conversion conversion, boolean personal) {
        fields.add(new FieldBinding(
                TestLayouts.field(fields.size() + 1, attribute, Type.TEXT, OptionalInt.empty(), "", Optional.empty()),
                Direction.STORE, source(className, attribute, conversion), personal));
        return this;
    }

    private static Source.Path source(String className, String attribute, Conversion conversion) {
        EClass type = (EClass) ModelPackage.eINSTANCE.getEClassifier(className);
        return new Source.Path(new RolePath(className, attribute),
                (EAttribute) type.getEStructuralFeature(attribute), conversion);
    }
}
