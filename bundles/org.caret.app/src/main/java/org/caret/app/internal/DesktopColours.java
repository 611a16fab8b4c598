package org.caret.app.internal;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;

/**
 * Gives buttons and fields the colours of the desktop when the dark theme comes. Its style sheet leaves them to the desktop, which
 * is enough for those that are made in it; others would keep the white that the light theme has painted them with.
 */
final class DesktopColours {

    private static final String DARK = "dark";

    private DesktopColours() {
    }

    static void follow(IEventBroker events, Display display) {
        events.subscribe(IThemeEngine.Events.THEME_CHANGED, event -> {
            if (event.getProperty(IThemeEngine.Events.THEME) instanceof ITheme theme && theme.getId().contains(DARK)) {
                for (Composite shell : display.getShells()) {
                    giveBack(shell);
                }
            }
        });
    }

    private static void giveBack(Composite parent) {
        for (Control child : parent.getChildren()) {
            if (child instanceof Button || child instanceof Combo || child instanceof Text) {
                child.setBackground(null);
                child.setForeground(null);
            } else if (child instanceof Composite composite) {
                giveBack(composite);
            }
        }
    }
}
