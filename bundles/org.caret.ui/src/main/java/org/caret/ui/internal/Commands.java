package org.caret.ui.internal;

import java.util.Map;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** Lets a button do what a menu does. */
public final class Commands {

    private Commands() {
    }

    public static void run(String id) {
        run(id, Map.of());
    }

    /** @param parameters values by the ids of the command's parameters */
    public static void run(String id, Map<String, String> parameters) {
        Command command = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(id);
        try {
            PlatformUI.getWorkbench().getService(IHandlerService.class)
                    .executeCommand(ParameterizedCommand.generateCommand(command, parameters), null);
        } catch (CommandException e) {
            ILog.of(Commands.class).error(e.getMessage(), e);
        }
    }
}
