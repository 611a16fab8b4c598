package org.caret.cli.internal.words;

import java.util.List;

import org.caret.cli.ExitCode;
import org.caret.cli.Subcommand;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Cohort outcomes: the state's public files, and the district's own numbers. Each action is a command of its own. */
@Component(service = Subcommand.class, property = Subcommand.WORD + "=outcomes")
@Command(name = "outcomes", mixinStandardHelpOptions = true, sortOptions = false, synopsisSubcommandLabel = "ACTION", //
        description = "Reads the state's public cohort-outcome files, asks them, and computes the district's own outcomes.", //
        footer = { "", "caret outcomes ACTION --help tells more about an action." })
public final class OutcomesCommand implements Subcommand {

    @Spec
    private CommandSpec command;

    private final List<OutcomesAction> actions;

    @Activate
    public OutcomesCommand(@Reference List<OutcomesAction> actions) {
        this.actions = actions;
    }

    @Override
    public void complete(CommandSpec spec) {
        actions.stream().map(CommandLine::new).sorted((a, b) -> a.getCommandName().compareTo(b.getCommandName()))
                .forEach(action -> spec.addSubcommand(action.getCommandName(), action));
    }

    @Override
    public Integer call() {
        command.commandLine().usage(command.commandLine().getErr());
        return ExitCode.USAGE;
    }
}
