package org.caret.exports.ui.spi;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** Makes it plain which buttons of a tool bar are chosen: a dark theme of the desktop shades them by next to nothing. */
public final class Toggles {

    private static final Color CHOSEN_DARK = new Color(44, 86, 142);

    private Toggles() {
    }

    /** Colours the buttons of a bar that can be chosen, as often as they change and in whichever theme the bar then is. */
    public static void follow(ToolBar bar) {
        bar.addListener(SWT.Paint, event -> {
            boolean dark = TableTheme.dark((Control) event.widget);
            for (ToolItem item : bar.getItems()) {
                Color wanted = dark && item.getSelection() && item.isEnabled() ? CHOSEN_DARK : null;
                show(item, wanted);
            }
        });
    }

    private static void show(ToolItem item, @Nullable Color wanted) {
        Object shown = item.getData(Toggles.class.getName());
        if (wanted != shown) {
            item.setData(Toggles.class.getName(), wanted);
            item.setBackground(wanted);
        }
    }
}
