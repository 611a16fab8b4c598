package org.caret.exchange;

import java.util.Optional;

import org.caret.spec.FieldSpec;
import org.caret.store.RolePath;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Where one field's value lives and what becomes of it on the way in.
 *
 * @param personal whether the value is personal data and must stay out of findings and logs
 */
public record FieldBinding(FieldSpec field, Direction direction, Source source, boolean personal) {

    /** What an import does with the field. */
    public enum Direction {
        /** Written to the model. */
        STORE,
        /** Identifies or checks; fills what is absent; never overwrites. */
        MATCH,
        /** Not read: fillers, the transaction type. */
        IGNORE
    }

    /** The attribute that the field is read into, whatever its direction; empty for a value that the model does not hold. */
    public Optional<Source.Path> target() {
        return switch (source) {
        case Source.Path path -> Optional.of(path);
        case Source.Run run -> run.kept();
        case Source.Constant constant -> Optional.empty();
        case Source.Computed computed -> Optional.empty();
        };
    }

    /** Where the value comes from. */
    public sealed interface Source {

        /** The source as it is written in a bindings file. */
        String notation();

        /**
         * An attribute of a role.
         *
         * @param attribute what the path's last part names in the model
         */
        record Path(RolePath path, EAttribute attribute, Conversion conversion) implements Source {
            /** The text of a value as a file holds it; empty for none. */
            public String text(@Nullable Object value) {
                return value == null ? "" : ValueText.of(this, value);
            }

            @Override
            public String notation() {
                return conversion == Conversion.LAST_DAY ? path + " as last day" : path.toString();
            }
        }

        /** Always the same text; empty for a declared blank. */
        record Constant(String text) implements Source {
            @Override
            public String notation() {
                return '\'' + text + '\'';
            }
        }

        /**
         * A value of the run. It is written as the run has it, whatever the model holds.
         *
         * @param kept where an import keeps what the file says; empty where it only compares
         */
        record Run(RunValue value, Optional<Path> kept) implements Source {
            @Override
            public String notation() {
                return value.notation() + kept.map(path -> " to " + path.notation()).orElse("");
            }
        }

        /** A named value that the record type's own class works out. */
        record Computed(String name, ComputedValues values) implements Source {
            @Override
            public String notation() {
                return "computed:" + name;
            }
        }
    }

    /** Values that are the same for every row of a run. */
    public enum RunValue {
        /** Seven digits. */
        REPORTING_LEA("$lea"),
        /** CCYY-CCYY. */
        ACADEMIC_YEAR("$year");

        private final String notation;

        RunValue(String notation) {
            this.notation = notation;
        }

        /** How a bindings file writes it. */
        public String notation() {
            return notation;
        }
    }

    /** How a model value becomes text and back, beyond what its type says. */
    public enum Conversion {
        NONE,
        /** The end of a dated record, which is exclusive in the model, as last day; blank for "still". */
        LAST_DAY
    }
}
