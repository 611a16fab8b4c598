package org.caret.ui.internal;

import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IOperationHistoryListener;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.OperationHistoryEvent;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.operations.RedoActionHandler;
import org.eclipse.ui.operations.UndoActionHandler;

/**
 * Undo and redo in a part. The platform's handlers notice what was done only after all keys that wait have been dealt with,
 * so that Ctrl+Z right after a letter would find nothing to undo and be lost; these notice at once.
 */
public final class UndoRedo {

    private final UndoActionHandler undo;
    private final RedoActionHandler redo;

    private UndoRedo(IWorkbenchPartSite site, IUndoContext context) {
        undo = new UndoActionHandler(site, context);
        redo = new RedoActionHandler(site, context);
    }

    /**
     * Offers both in a part, for as long as its control is there.
     *
     * @param context of the operations that the part does
     */
    public static void offer(IWorkbenchPartSite site, IActionBars bars, IUndoContext context, Control part) {
        UndoRedo offered = new UndoRedo(site, context);
        bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), offered.undo);
        bars.setGlobalActionHandler(ActionFactory.REDO.getId(), offered.redo);
        IOperationHistory history = PlatformUI.getWorkbench().getOperationSupport().getOperationHistory();
        IOperationHistoryListener listener = event -> offered.notice(event, context);
        history.addOperationHistoryListener(listener);
        part.addDisposeListener(event -> history.removeOperationHistoryListener(listener));
    }

    private void notice(OperationHistoryEvent event, IUndoContext context) {
        boolean done = switch (event.getEventType()) {
        case OperationHistoryEvent.OPERATION_ADDED, OperationHistoryEvent.UNDONE, OperationHistoryEvent.REDONE -> true;
        default -> false;
        };
        if (done && event.getOperation().hasContext(context) && Display.getCurrent() != null) {
            undo.update();
            redo.update();
        }
    }
}
