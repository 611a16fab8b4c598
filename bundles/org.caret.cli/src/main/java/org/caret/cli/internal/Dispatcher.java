package org.caret.cli.internal;

import java.io.PrintWriter;
import java.util.List;

import org.caret.cli.ExitCode;
import org.caret.cli.Subcommand;
import org.caret.cli.internal.session.Session;
import org.caret.cli.internal.words.Caret;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Gives the arguments to the word they begin with. */
final class Dispatcher {

    private final Words words;
    private final PrintWriter out;
    private final PrintWriter err;
    private final Session session;

    Dispatcher(Words words, PrintWriter out, PrintWriter err, Session session) {
        this.words = words;
        this.out = out;
        this.err = err;
        this.session = session;
    }

    int run(String... arguments) {
        CommandLine caret = new CommandLine(new Caret(session));
        for (String word : wanted(arguments)) {
            words.find(word).ifPresent(subcommand -> caret.addSubcommand(word, commandOf(subcommand)));
        }
        caret.setOut(out).setErr(err);
        caret.setCaseInsensitiveEnumValuesAllowed(true);
        caret.setParameterExceptionHandler(this::refuse);
        caret.setExecutionExceptionHandler(new FailureHandler());
        caret.setUnmatchedArgumentsAllowed(false);
        return caret.execute(arguments);
    }

    /** Only the command that is asked for is made with all its services; help and wrong words need every one. */
    private List<String> wanted(String... arguments) {
        List<String> all = words.all();
        return arguments.length > 0 && all.contains(arguments[0]) ? List.of(arguments[0]) : all;
    }

    private static CommandLine commandOf(Subcommand subcommand) {
        CommandSpec spec = CommandSpec.forAnnotatedObject(subcommand);
        subcommand.complete(spec);
        return new CommandLine(spec);
    }

    private int refuse(CommandLine.ParameterException failure, String[] arguments) {
        CommandLine command = failure.getCommandLine();
        err.println(failure.getMessage());
        if (!CommandLine.UnmatchedArgumentException.printSuggestions(failure, err)) {
            err.println("See " + command.getCommandSpec().qualifiedName() + " --help");
        }
        return ExitCode.USAGE;
    }
}
