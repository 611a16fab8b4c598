package org.caret.cli.internal.words;

import java.util.concurrent.Callable;

/**
 * Something that {@link OutcomesCommand} can do: an object annotated for picocli, registered as an OSGi service. Its call
 * answers with an {@link org.caret.cli.ExitCode} and throws expected failures, as a word does.
 */
public interface OutcomesAction extends Callable<Integer> {
    // What it does is in its annotations.
}
