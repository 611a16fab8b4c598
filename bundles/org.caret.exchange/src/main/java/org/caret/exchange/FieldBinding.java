package org.caret.exchange;

import org.caret.spec.FieldSpec;
import org.caret.store.RolePath;

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

    /** Where the value comes from. */
    public sealed interface Source {

        /** An attribute of a role. */
        record Path(RolePath path, Conversion conversion) implements Source {
        }

        /** Always the same text; empty for a declared blank. */
        record Constant(String text) implements Source {
        }

        /** A value of the run. */
        record Run(RunValue value) implements Source {
        }

        /** A named value that the record type's {@link ComputedValues} works out. */
        record Computed(String name) implements Source {
        }
    }

    /** Values that are the same for every row of a run. */
    public enum RunValue {
        /** Seven digits. */
        REPORTING_LEA,
        /** CCYY-CCYY. */
        ACADEMIC_YEAR
    }

    /** How a model value becomes text and back, beyond what its type says. */
    public enum Conversion {
        NONE,
        /** The end of a dated record, which is exclusive in the model, as last day; blank for "still". */
        LAST_DAY
    }
}
