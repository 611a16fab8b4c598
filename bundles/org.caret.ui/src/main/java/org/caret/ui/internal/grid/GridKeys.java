package org.caret.ui.internal.grid;

import org.eclipse.nebula.widgets.nattable.config.AbstractUiBindingConfiguration;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer.MoveDirectionEnum;
import org.eclipse.nebula.widgets.nattable.selection.command.MoveSelectionCommand;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.swt.SWT;

/**
 * Home and End go to the first and the last row, as in every list whose rows are selected as a whole; Enter and a double
 * click open the selected one.
 */
final class GridKeys extends AbstractUiBindingConfiguration {

    private final Runnable open;
    private final Runnable find;

    GridKeys(Runnable open, Runnable find) {
        this.open = open;
        this.find = find;
    }

    @Override
    public void configureUiBindings(UiBindingRegistry registry) {
        registry.registerFirstKeyBinding(new KeyEventMatcher(SWT.MOD1, 'f'), (table, event) -> find.run());
        registry.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.CR), (table, event) -> open.run());
        registry.registerFirstDoubleClickBinding(MouseEventMatcher.bodyLeftClick(SWT.NONE),
                (table, event) -> open.run());
        for (int modifier : new int[] { SWT.NONE, SWT.SHIFT, SWT.MOD1, SWT.MOD1 | SWT.SHIFT }) {
            boolean extending = (modifier & SWT.SHIFT) != 0;
            registry.registerFirstKeyBinding(new KeyEventMatcher(modifier, SWT.HOME),
                    (table, event) -> table.doCommand(new MoveSelectionCommand(MoveDirectionEnum.UP,
                            SelectionLayer.MOVE_ALL, extending, false)));
            registry.registerFirstKeyBinding(new KeyEventMatcher(modifier, SWT.END),
                    (table, event) -> table.doCommand(new MoveSelectionCommand(MoveDirectionEnum.DOWN,
                            SelectionLayer.MOVE_ALL, extending, false)));
        }
    }
}
