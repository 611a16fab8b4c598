package org.caret.exchange;

import java.util.function.ToIntFunction;

import org.caret.exchange.FieldBinding.Source;
import org.caret.store.RolePath;
import org.caret.store.Row;

/**
 * Fills the fields of records from rows, the way out. Compiled once per run, so that a field costs no search by name.
 * Belongs to one thread.
 */
public final class RecordBinder {

    private final BoundLayout layout;
    private final FieldText[] texts;

    private RecordBinder(BoundLayout layout, FieldText[] texts) {
        this.layout = layout;
        this.texts = texts;
    }

    /**
     * A binder for the rows of one cursor. The query must have asked for {@link BoundLayout#pathsNeeded()}.
     *
     * @param slots gives the slot of a path, {@code cursor::slot}
     */
    public static RecordBinder compile(BoundLayout layout, ToIntFunction<RolePath> slots, RunValues run) {
        FieldText[] texts = new FieldText[layout.fields().size()];
        for (int index = 0; index < texts.length; index++) {
            texts[index] = text(layout.fields().get(index).source(), slots, run);
        }
        return new RecordBinder(layout, texts);
    }

    /** The fields of a row's record; empty texts for blanks, never null. */
    public String[] bind(Row row) {
        String[] fields = new String[texts.length];
        for (int index = 0; index < fields.length; index++) {
            fields[index] = texts[index].of(row);
        }
        return fields;
    }

    /**
     * The text of a field for another value than the row's.
     *
     * @param index of the field in the record
     * @param value in the type of the attribute that the field is bound to
     * @throws IllegalArgumentException if the field is bound to no attribute
     */
    public String text(int index, Object value) {
        if (layout.fields().get(index).source() instanceof Source.Path path) {
            return ValueText.of(path, value);
        }
        throw new IllegalArgumentException("field " + layout.fields().get(index).field().name() + " of layout "
                + layout.layout().name() + " is bound to no attribute");
    }

    private static FieldText text(Source source, ToIntFunction<RolePath> slots, RunValues run) {
        return switch (source) {
        case Source.Path path -> ValueText.of(path, slots.applyAsInt(path.path()));
        case Source.Constant constant -> fixed(constant.text());
        case Source.Run value -> fixed(run.text(value.value()));
        case Source.Computed computed -> row -> computed.values().compute(computed.name(), row, run);
        };
    }

    private static FieldText fixed(String text) {
        return row -> text;
    }

    /** One field's text. */
    @FunctionalInterface
    interface FieldText {
        String of(Row row);
    }
}
