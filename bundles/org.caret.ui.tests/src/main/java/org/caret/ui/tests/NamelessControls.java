package org.caret.ui.tests;

import java.util.ArrayList;
import java.util.List;

import org.caret.exports.ui.spi.Accessibility;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;

/** Finds what can be used and has no name for those who hear the windows instead of seeing them. */
final class NamelessControls {

    private NamelessControls() {
    }

    /** @param place where they are, for whoever reads of them */
    static List<String> in(String place, Composite parent) {
        List<String> found = new ArrayList<>();
        for (Control control : Workbench.findAll(parent, Control.class,
                one -> one.getVisible() && nameless(one))) {
            found.add(place + ": " + control + " in " + control.getParent());
        }
        return found;
    }

    private static boolean nameless(Control control) {
        boolean named = Accessibility.nameOf(control).filter(name -> !name.isBlank()).isPresent();
        return switch (control) {
        case ToolBar bar -> List.of(bar.getItems()).stream().anyMatch(NamelessControls::mute);
        case Button button -> !named && button.getText().isBlank();
        case Text text -> !named && (text.getStyle() & SWT.MULTI) == 0;
        case Combo combo -> !named;
        case NatTable table -> !named;
        case Table table -> !named;
        case Tree tree -> !named;
        case DateTime day -> !named;
        case Spinner number -> !named;
        default -> false;
        };
    }

    private static boolean mute(ToolItem item) {
        String tip = item.getToolTipText();
        return (item.getStyle() & SWT.SEPARATOR) == 0 && item.getControl() == null && item.getText().isBlank()
                && (tip == null || tip.isBlank());
    }
}
