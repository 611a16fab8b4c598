package org.caret.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Model.CommandSpec;

/**
 * A word of the command line: an object annotated for picocli, registered as an OSGi service with the property
 * {@value #WORD} that equals the annotation's name. Its call answers with an {@link ExitCode}; expected failures are
 * thrown, as {@link CommandFailure} or as the checked exceptions of the services it uses. It is made only when its word
 * is asked for, runs once, and writes to the writers of its command line.
 */
public interface Subcommand extends Callable<Integer> {

    /** Service property that names the word. */
    String WORD = "caret.word";

    /** Adds to the command what is known only at run time, such as options of contributed types. */
    default void complete(CommandSpec command) {
        // Most commands are complete as annotated.
    }
}
