package org.caret.cli.internal.words;

import java.io.PrintWriter;

import org.caret.cli.JsonWriter;
import org.caret.cli.internal.session.ConsoleProgress;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** What every word understands, and where it writes. */
final class CommonOptions {

    @Spec(Target.MIXEE)
    private CommandSpec command;

    @Mixin
    private DebugOption debug;

    @Option(names = "--json", description = "Print the result as JSON, for other programs.")
    private boolean json;

    boolean json() {
        return json;
    }

    PrintWriter out() {
        return command.commandLine().getOut();
    }

    /** For what is not the result: progress and warnings. */
    PrintWriter err() {
        return command.commandLine().getErr();
    }

    /** Shows a person what goes on, and other programs nothing. To be closed before the result is printed. */
    ConsoleProgress progress() {
        return Caret.session(command).progress(err(), json);
    }

    JsonWriter jsonWriter() {
        return new JsonWriter(out());
    }

    CommandSpec command() {
        return command;
    }

    /** Read by whoever reports failures. */
    static final class DebugOption {
        @Option(names = "--debug", description = "Print where in the program a failure came from.")
        private boolean shown;

        boolean shown() {
            return shown;
        }
    }
}
