package org.caret.cli.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;

import org.caret.cli.CommandFailure;
import org.caret.cli.ExitCode;
import org.caret.cli.internal.words.ExportCommand;
import org.caret.exports.ExportException;
import org.caret.store.StoreException;
import org.eclipse.core.runtime.OperationCanceledException;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Tells an expected failure in words; the stack trace is for {@code --debug} and for failures nobody expected. */
final class FailureHandler implements IExecutionExceptionHandler {

    private static final String DEBUG = "--debug";

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        CommandFailure told = tell(failure);
        PrintWriter err = command.getErr();
        err.println(told.getMessage());
        if (!told.remedy().isEmpty()) {
            err.println(told.remedy());
        }
        if (command.getParseResult().hasMatchedOption(DEBUG)) {
            failure.printStackTrace(err);
        }
        return told.exitCode();
    }

    static CommandFailure tell(Exception failure) {
        return switch (failure) {
        case CommandFailure expected -> expected;
        case StoreException store -> failed(store, store.remedy());
        case ExportException export -> new CommandFailure(exitCode(export.reason()), text(export), remedy(export),
                export);
        case UncheckedIOException unchecked -> tell(unchecked.getCause());
        case IOException io -> failed(io, "Check that the file or folder is there and that there is space left.");
        case OperationCanceledException cancelled -> new CommandFailure(ExitCode.FAILED, "Cancelled.",
                "Nothing was written of what had not been finished.", cancelled);
        default -> new CommandFailure(ExitCode.FAILED, "Caret failed in a way that nobody expected: " + failure,
                "Run it again with --debug and send what it prints to whoever looks after Caret.", failure);
        };
    }

    /** What the person asked for is wrong usage; what the machine could not do is a failure. */
    private static int exitCode(ExportException.Reason reason) {
        return switch (reason) {
        case WRONG_REQUEST, NOT_CONFIRMED -> ExitCode.USAGE;
        default -> ExitCode.FAILED;
        };
    }

    private static String remedy(ExportException failure) {
        return failure.reason() == ExportException.Reason.NOT_CONFIRMED
                ? "Give " + ExportCommand.CONFIRM_NARROW + " if that is meant. Nothing was written."
                : failure.remedy();
    }

    private static CommandFailure failed(Exception failure, String remedy) {
        return new CommandFailure(ExitCode.FAILED, text(failure), remedy, failure);
    }

    private static String text(Exception failure) {
        String message = failure.getMessage();
        return message == null ? failure.toString() : message;
    }
}
