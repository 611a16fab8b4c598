package org.caret.ui.internal.grid;

import java.util.function.BiConsumer;

import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.edit.EditConfigAttributes;
import org.eclipse.nebula.widgets.nattable.edit.editor.ICellEditor;
import org.eclipse.nebula.widgets.nattable.edit.editor.TextCellEditor;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** The field of a filter: what is typed counts at once, without a key at the end. */
final class FilterEditor extends AbstractRegistryConfiguration {

    private final BiConsumer<Integer, String> typed;

    /** @param typed is told a column's index and what stands above it now */
    FilterEditor(BiConsumer<Integer, String> typed) {
        this.typed = typed;
    }

    @Override
    public void configureRegistry(IConfigRegistry registry) {
        ICellEditor editor = new TextCellEditor() {
            @Override
            protected Text createEditorControl(Composite parent, int style) {
                Text text = super.createEditorControl(parent, style);
                text.addModifyListener(event -> typed.accept(getColumnIndex(), text.getText()));
                return text;
            }
        };
        registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITOR, editor, DisplayMode.NORMAL,
                GridRegion.FILTER_ROW);
    }
}
