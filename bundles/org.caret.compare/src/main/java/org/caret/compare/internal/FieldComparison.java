package org.caret.compare.internal;

import java.util.ArrayList;
import java.util.List;

import org.caret.compare.FieldDifference;
import org.caret.compare.FieldDifference.Manner;
import org.caret.compare.internal.SideRecord.Local;
import org.caret.compare.internal.SideRecord.State;
import org.eclipse.jdt.annotation.Nullable;

/** Holds the fields of two records against each other. Stateless. */
final class FieldComparison {

    private final ComparedFields fields;
    private final Takeable takeable;

    FieldComparison(ComparedFields fields) {
        this.fields = fields;
        this.takeable = new Takeable(fields);
    }

    int size() {
        return fields.size();
    }

    /** How two texts of a field differ; null where they do not. */
    @Nullable
    Manner manner(int index, String here, String state) {
        if (here.equals(state)) {
            return null;
        }
        FieldForm form = fields.form(index);
        return form.canonical(here).equals(form.canonical(state)) ? Manner.FORM : Manner.VALUE;
    }

    List<FieldDifference> differences(Local here, State state) {
        List<FieldDifference> differences = new ArrayList<>();
        for (int index = 0; index < fields.size(); index++) {
            String ours = here.fields()[index];
            String theirs = state.fields()[index];
            Manner manner = manner(index, ours, theirs);
            if (manner != null) {
                differences.add(new FieldDifference(index, fields.layout().fields().get(index).field().name(), ours,
                        theirs, manner, takeable.obstacle(index, here)));
            }
        }
        return differences;
    }
}
