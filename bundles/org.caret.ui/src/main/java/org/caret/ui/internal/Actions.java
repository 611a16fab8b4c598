package org.caret.ui.internal;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.ToolBarManager;

/** Actions that call somebody. */
public final class Actions {

    private Actions() {
    }

    public static Action of(String text, Runnable work) {
        return new Action(text) {
            @Override
            public void run() {
                work.run();
            }
        };
    }

    /** A button with a text, as people without the icon's meaning in mind need it. */
    public static void button(ToolBarManager bar, Icons icon, String tip, IAction action) {
        action.setImageDescriptor(icon.descriptor());
        action.setToolTipText(tip);
        ActionContributionItem item = new ActionContributionItem(action);
        item.setMode(ActionContributionItem.MODE_FORCE_TEXT);
        bar.add(item);
    }
}
