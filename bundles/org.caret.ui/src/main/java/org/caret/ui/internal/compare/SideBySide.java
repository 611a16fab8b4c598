package org.caret.ui.internal.compare;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.caret.compare.ComparedRecord;
import org.caret.compare.FieldChoice;
import org.caret.compare.FieldDifference;
import org.caret.compare.FieldDifference.Manner;
import org.caret.exchange.BoundLayout;
import org.caret.exports.ui.spi.Accessibility;
import org.caret.ui.internal.Icons;
import org.caret.ui.internal.lists.TextColumn;
import org.caret.ui.internal.lists.TextRowsTable;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** All fields of one record: ours, the state's, and what is chosen where they differ. */
final class SideBySide {

    private static final int CHOICE = 3;

    private final Table table;
    private final Choices choices;
    private @Nullable ComparedRecord shown;

    SideBySide(Composite parent, Choices choices) {
        this.choices = choices;
        table = new Table(parent, SWT.MULTI | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        TextRowsTable.addColumns(table,
                List.of(TextColumn.words(Messages.SideBySide_field, 32), TextColumn.words(Messages.SideBySide_here, 20),
                        TextColumn.words(Messages.SideBySide_state, 20),
                        TextColumn.words(Messages.SideBySide_choice, 60)));
        Accessibility.name(table, Messages.SideBySide_name);
    }

    Table control() {
        return table;
    }

    void clear() {
        shown = null;
        table.removeAll();
    }

    void show(BoundLayout layout, ComparedRecord record) {
        shown = record;
        table.removeAll();
        String[] here = record.here();
        String[] state = record.state();
        IntStream all = IntStream.range(0, layout.fields().size());
        // What differs comes first: nobody should have to look for it.
        all.boxed().sorted(Comparator.comparing(index -> difference(index).isEmpty())).forEach(index -> {
            String ours = here == null ? "" : here[index];
            String theirs = state == null ? "" : state[index];
            if (!ours.isEmpty() || !theirs.isEmpty()) {
                TableItem item = new TableItem(table, SWT.NONE);
                item.setData(index);
                item.setText(new String[] { layout.fields().get(index).field().name(), ours, theirs, "" });
                if (difference(index).isPresent()) {
                    item.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
                }
            }
        });
        refresh();
    }

    /** Shows what is chosen now. */
    void refresh() {
        for (TableItem item : table.getItems()) {
            Optional<FieldDifference> difference = difference((Integer) item.getData());
            item.setText(CHOICE, difference.map(this::choice).orElse(""));
            boolean differs = difference.filter(one -> one.manner() == Manner.VALUE).isPresent();
            item.setImage(differs ? Icons.WARNING.image() : null);
        }
    }

    private String choice(FieldDifference difference) {
        if (difference.manner() == Manner.FORM) {
            return Messages.SideBySide_form;
        }
        return difference.obstacle().orElseGet(() -> choices.taken(choice(difference.index()).orElseThrow())
                ? Messages.CompareEditor_take
                : Messages.CompareEditor_keep);
    }

    private Optional<FieldDifference> difference(int index) {
        ComparedRecord record = shown;
        return record == null ? Optional.empty()
                : record.differences().stream().filter(difference -> difference.index() == index).findFirst();
    }

    private Optional<FieldChoice> choice(int index) {
        ComparedRecord record = shown;
        return record == null ? Optional.empty() : Optional.of(new FieldChoice(record.number(), index));
    }

    /** The selected fields that can be taken. */
    List<FieldChoice> selected() {
        return Arrays.stream(table.getSelection()).map(item -> (Integer) item.getData())
                .filter(index -> difference(index)
                        .filter(one -> one.manner() == Manner.VALUE && one.obstacle().isEmpty()).isPresent())
                .flatMap(index -> choice(index).stream()).toList();
    }
}
