package org.caret.app.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.handlers.RadioState;

/** Switches to the light or the dark theme at once, and for later starts too. */
public final class ThemeHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        String theme = event.getParameter(RadioState.PARAMETER_ID);
        PlatformUI.getWorkbench().getService(IThemeEngine.class).setTheme(theme, true);
        HandlerUtil.updateRadioState(event.getCommand(), theme);
        return null;
    }
}
