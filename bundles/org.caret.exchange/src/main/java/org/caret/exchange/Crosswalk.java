package org.caret.exchange;

import java.util.ArrayList;
import java.util.List;

import org.caret.exchange.FieldBinding.Direction;
import org.caret.exchange.FieldBinding.Source;
import org.caret.spec.FieldSpec;
import org.caret.store.RolePath;

/**
 * Says of every field of every record where its value comes from, out of the same data that exports and imports use. For
 * the command line, the help, and the question "where does this value come from?".
 */
public final class Crosswalk {

    private Crosswalk() {
    }

    /**
     * One field of one layout.
     *
     * @param layout name of the layout version, {@code SENR-2019}
     * @param spec the field as the state describes it: its position, code set, requirement and rule
     * @param source as the bindings file writes it
     * @param attribute what the value is in the model, {@code StudentInformation.birthDate}; empty where the model does
     *        not hold it
     * @param way how the object is reached, the nearest step first: {@code info = student.information at
     *        enrollment.start}, …, {@code enrollment = root Enrollment}
     */
    public record Line(String recordType, String layout, FieldSpec spec, Direction direction, String source,
            String attribute, List<String> way) {

        public Line {
            way = List.copyOf(way);
        }

        /** The state's name of the field. */
        public String field() {
            return spec.name();
        }
    }

    /** The fields of all layouts of all record types, in order of record type, layout and position. */
    public static List<Line> of(RecordTypes types) {
        return types.all().stream()
                .flatMap(type -> type.layouts().stream().flatMap(layout -> of(type, layout).stream())).toList();
    }

    /** The fields of a layout, in order. */
    public static List<Line> of(RecordType type, BoundLayout layout) {
        return layout.fields().stream().map(binding -> line(type, layout, binding)).toList();
    }

    private static Line line(RecordType type, BoundLayout layout, FieldBinding binding) {
        Source.Path target = binding.target().orElse(null);
        String attribute = target == null ? ""
                : type.roleClass(target.path().role()).getName() + '.' + target.attribute().getName();
        return new Line(type.id(), layout.layout().name(), binding.field(), binding.direction(),
                binding.source().notation(), attribute, target == null ? List.of() : way(type, target.path()));
    }

    private static List<String> way(RecordType type, RolePath path) {
        List<String> way = new ArrayList<>();
        String next = path.role();
        while (!next.isEmpty()) {
            RoleSource role = type.role(next).orElseThrow();
            way.add(role.name() + " = " + role.notation());
            next = role.from();
        }
        return way;
    }
}
