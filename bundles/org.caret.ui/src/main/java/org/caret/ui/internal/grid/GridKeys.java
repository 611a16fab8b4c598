package org.caret.ui.internal.grid;

import org.eclipse.nebula.widgets.nattable.config.AbstractUiBindingConfiguration;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer.MoveDirectionEnum;
import org.eclipse.nebula.widgets.nattable.selection.command.MoveSelectionCommand;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.swt.SWT;

/** Home and End go to the first and the last row, as in every list whose rows are selected as a whole. */
final class GridKeys extends AbstractUiBindingConfiguration {

    @Override
    public void configureUiBindings(UiBindingRegistry registry) {
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
