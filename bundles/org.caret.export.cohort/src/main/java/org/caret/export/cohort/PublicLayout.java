package org.caret.export.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

import org.caret.cohort.publicfile.Column;
import org.caret.cohort.publicfile.FileLayout;
import org.caret.spec.FieldSpec;
import org.caret.spec.FieldSpec.Requirement;
import org.caret.spec.FieldSpec.Type;
import org.caret.spec.Layout;

/** The columns of a public file as the export framework knows columns. */
final class PublicLayout {

    private PublicLayout() {
    }

    static Layout of(FileLayout layout) {
        List<FieldSpec> fields = new ArrayList<>();
        for (Column column : layout.columns()) {
            fields.add(new FieldSpec(fields.size() + 1, "", column.heading().header(),
                    column instanceof Column.Text ? Type.TEXT : Type.NUMBER, OptionalInt.empty(), Requirement.OPTIONAL,
                    "",
                    Optional.empty(), ""));
        }
        return new Layout(layout.name(), layout.format().key().toUpperCase(Locale.ROOT), fields, layout.first(),
                layout.last(), layout.certainty(layout.lastKnown()).toString(), layout.format().title());
    }
}
