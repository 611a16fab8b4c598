package org.caret.cli.internal.words;

import java.nio.file.Path;

import picocli.CommandLine.Option;

/** The database a word works on. */
final class DatabaseOption {

    @Option(names = "--db", required = true, paramLabel = "DIR", description = "Folder of the database.")
    private Path folder;

    Path folder() {
        return folder.toAbsolutePath().normalize();
    }
}
