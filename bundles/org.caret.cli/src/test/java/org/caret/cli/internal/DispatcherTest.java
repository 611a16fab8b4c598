package org.caret.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.caret.cli.CommandFailure;
import org.caret.cli.ExitCode;
import org.caret.cli.Subcommand;
import org.caret.cli.internal.session.Session;
import org.caret.exports.ExportException;
import org.caret.store.StoreException;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

class DispatcherTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final List<String> made = new ArrayList<>();

    /** A word that does as it is told. */
    @Command(name = "act", mixinStandardHelpOptions = true, description = "Acts.")
    private static final class Act implements Subcommand {
        @Option(names = "--debug")
        private boolean debug;
        @Parameters(arity = "0..*")
        private List<String> said = List.of();
        private final Exception failure;

        Act(Exception failure) {
            this.failure = failure;
        }

        @Override
        public Integer call() throws Exception {
            if (said.isEmpty()) {
                throw failure;
            }
            return said.size();
        }
    }

    private int run(Exception failure, String... arguments) {
        Words words = new Words() {
            @Override
            public List<String> all() {
                return List.of("act", "other");
            }

            @Override
            public Optional<Subcommand> find(String word) {
                made.add(word);
                return Optional.of(new Act(failure));
            }
        };
        return new Dispatcher(words, new PrintWriter(out, true), new PrintWriter(err, true),
                Session.unattended()).run(arguments);
    }

    private int run(String... arguments) {
        return run(new IllegalStateException("not asked for"), arguments);
    }

    @Test
    void passesArgumentsWithBlanksAndTheExitCode() {
        assertEquals(2, run("act", "a b", "c"));
        assertEquals("", err.toString());
    }

    @Test
    void makesOnlyTheCommandThatIsAskedFor() {
        run("act", "x");
        assertEquals(List.of("act"), made);
    }

    @Test
    void listsEveryWordInItsHelp() {
        assertEquals(ExitCode.DONE, run("--help"));
        assertTrue(out.toString().contains("act") && out.toString().contains("Exit codes"), out::toString);
    }

    @Test
    void explainsAWord() {
        assertEquals(ExitCode.DONE, run("act", "--help"));
        assertTrue(out.toString().contains("Acts."), out::toString);
    }

    @Test
    void refusesAnUnknownWordAndSuggestsOne() {
        assertEquals(ExitCode.USAGE, run("acts"));
        assertTrue(err.toString().contains("act"), err::toString);
        assertEquals("", out.toString());
    }

    @Test
    void refusesAnUnknownOption() {
        assertEquals(ExitCode.USAGE, run("act", "--wrong"));
        assertTrue(err.toString().contains("--wrong"), err::toString);
    }

    @Test
    void withoutAWordItIsWrongUsage() {
        assertEquals(ExitCode.USAGE, run());
        assertEquals("", out.toString());
    }

    @Test
    void tellsAFailureWithItsRemedyAndWithoutStackTrace() {
        Exception failure = new StoreException(StoreException.Reason.IN_USE, "It is open elsewhere.", "Close it.",
                new IOException("lock"));
        assertEquals(ExitCode.FAILED, run(failure, "act"));
        assertEquals(List.of("It is open elsewhere.", "Close it."), err.toString().lines().toList());
    }

    @Test
    void showsTheStackTraceWhereItIsAskedFor() {
        assertEquals(ExitCode.FAILED, run(new IOException("disk"), "act", "--debug"));
        assertTrue(err.toString().contains("java.io.IOException: disk"), err::toString);
    }

    @Test
    void takesAWrongRequestForWrongUsage() {
        assertEquals(ExitCode.USAGE, run(
                new ExportException(ExportException.Reason.WRONG_REQUEST, "No such school.", "Give another."), "act"));
        assertEquals(ExitCode.FAILED,
                run(new ExportException(ExportException.Reason.NO_LAYOUT, "No layout is known.", ""), "act"));
    }

    @Test
    void namesTheOptionThatConfirmsANarrowRun() {
        assertEquals(ExitCode.USAGE, run(new ExportException(ExportException.Reason.NOT_CONFIRMED,
                "What is missing will be deleted.", "Confirm the run."), "act"));
        assertEquals(List.of("What is missing will be deleted.",
                "Give --confirm-narrow if that is meant. Nothing was written."), err.toString().lines().toList());
    }

    @Test
    void letsACommandChooseItsExitCode() {
        assertEquals(ExitCode.USAGE, run(new CommandFailure(ExitCode.USAGE, "Not that way.", ""), "act"));
        assertEquals(List.of("Not that way."), err.toString().lines().toList());
    }

    @Test
    void saysThatItWasCancelled() {
        assertEquals(ExitCode.FAILED, run(new OperationCanceledException(), "act"));
        assertEquals(List.of("Cancelled.", "Nothing was written of what had not been finished."),
                err.toString().lines().toList());
    }

    @Test
    void asksForAReportOfWhatNobodyExpected() {
        assertEquals(ExitCode.FAILED, run(new IllegalStateException("oops"), "act"));
        assertTrue(err.toString().contains("oops") && err.toString().contains("--debug"), err::toString);
        assertFalse(err.toString().contains("\tat "), err::toString);
    }
}
