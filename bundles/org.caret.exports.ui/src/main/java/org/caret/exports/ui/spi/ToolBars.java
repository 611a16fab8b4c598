package org.caret.exports.ui.spi;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/**
 * Makes it plain which buttons of a tool bar can be used and which are chosen. A bar that a theme has given a colour greys
 * nothing out any more, and keeps that colour in the next theme; a dark theme of the desktop shades what is chosen by next to
 * nothing.
 */
public final class ToolBars {

    private static final Color CHOSEN_DARK = new Color(44, 86, 142);
    private static final Color LIGHT_TEXT = new Color(226, 228, 232);
    private static final Color DARK_TEXT = new Color(28, 30, 34);
    /** Faint on both. */
    private static final Color DISABLED = new Color(140, 142, 144);
    private static final String WORDS = ToolBars.class.getName() + ".words";
    private static final String CHOSEN = ToolBars.class.getName() + ".chosen";

    private ToolBars() {
    }

    /** Colours the buttons of a bar as often as they change, and in whichever theme the bar then is. */
    public static void follow(ToolBar bar) {
        bar.addListener(SWT.Paint, event -> {
            boolean dark = TableTheme.dark((Control) event.widget);
            for (ToolItem item : bar.getItems()) {
                show(item, dark);
            }
        });
    }

    private static void show(ToolItem item, boolean dark) {
        Color words = !item.isEnabled() ? DISABLED : dark ? LIGHT_TEXT : DARK_TEXT;
        if (changed(item, WORDS, words)) {
            item.setForeground(words);
        }
        Color chosen = dark && item.getSelection() && item.isEnabled() ? CHOSEN_DARK : null;
        if (changed(item, CHOSEN, chosen)) {
            item.setBackground(chosen);
        }
    }

    private static boolean changed(ToolItem item, String what, @Nullable Color wanted) {
        boolean changed = wanted != item.getData(what);
        item.setData(what, wanted);
        return changed;
    }
}
