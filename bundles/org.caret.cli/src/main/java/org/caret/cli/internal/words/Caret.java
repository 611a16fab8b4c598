package org.caret.cli.internal.words;

import java.util.concurrent.Callable;

import org.caret.cli.ExitCode;
import org.caret.cli.internal.session.Session;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command without a word: says what words there are. */
@Command(name = "caret", mixinStandardHelpOptions = true, version = "Caret 1.0.0", synopsisSubcommandLabel = "WORD", //
        description = { "Keeps a district's records and produces the files that CALPADS takes.%n" }, //
        footer = { "", "caret WORD --help tells more about a word. Exit codes: 0 done, 1 done with records left out or",
                "findings, 2 wrong usage, 3 failed and nothing written." })
public final class Caret implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    private final Session session;

    public Caret(Session session) {
        this.session = session;
    }

    /** The session of a command: its own or that of the command it is a word of. */
    static Session session(CommandSpec of) {
        return of.root().userObject() instanceof Caret caret ? caret.session : Session.unattended();
    }

    @Override
    public Integer call() {
        command.commandLine().usage(command.commandLine().getErr());
        return ExitCode.USAGE;
    }
}
