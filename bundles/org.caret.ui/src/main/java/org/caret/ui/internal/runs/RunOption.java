package org.caret.ui.internal.runs;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.caret.exports.RememberedRun;

/** Reads what a remembered run was asked for: its options are {@code name=value} lines. */
final class RunOption {

    private RunOption() {
    }

    private static Optional<String> value(RememberedRun run, String name) {
        return run.options().lines().filter(line -> line.startsWith(name + '='))
                .map(line -> line.substring(name.length() + 1)).findFirst();
    }

    /** Codes of the chosen schools; empty for the district. */
    static List<String> sites(RememberedRun run) {
        String sites = value(run, "site").orElse("all");
        return sites.equals("all") ? List.of() : List.of(sites.split(","));
    }

    /** The folder that the file was written to; empty for runs that did not note it. */
    static Optional<Path> folder(RememberedRun run) {
        try {
            return value(run, "folder").filter(folder -> !folder.isEmpty()).map(Path::of);
        } catch (@SuppressWarnings("unused") InvalidPathException e) {
            // Written on another system, where folders are named otherwise.
            return Optional.empty();
        }
    }
}
