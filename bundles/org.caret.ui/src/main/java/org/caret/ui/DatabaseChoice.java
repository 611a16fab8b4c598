package org.caret.ui;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;

/**
 * The database folder the workbench was started on: the word after {@value #ARGUMENT} on its command line.
 *
 * @param folder absolute
 */
public record DatabaseChoice(Path folder) {

    /** Names the folder on the command line of the workbench. */
    public static final String ARGUMENT = "-database";

    /** The choice of this run of the workbench; empty where it was started without one. */
    public static Optional<DatabaseChoice> ofThisRun() {
        return in(Platform.getApplicationArgs());
    }

    static Optional<DatabaseChoice> in(String[] arguments) {
        List<String> words = Arrays.asList(arguments);
        int position = words.indexOf(ARGUMENT);
        if (position < 0 || position + 1 == words.size()) {
            return Optional.empty();
        }
        return Optional.of(new DatabaseChoice(Path.of(words.get(position + 1)).toAbsolutePath().normalize()));
    }

    /** Short name for titles: the last part of the folder. */
    public String name() {
        Path last = folder.getFileName();
        return last == null ? folder.toString() : last.toString();
    }
}
