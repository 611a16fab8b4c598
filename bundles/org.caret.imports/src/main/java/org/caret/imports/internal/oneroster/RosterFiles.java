package org.caret.imports.internal.oneroster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.caret.imports.internal.source.SourceRefusedException;

/** The CSV files of a set by lower-case name, wherever in the folder they lie. */
final class RosterFiles {

    private static final int DEPTH = 3;

    private final Map<String, Path> byName = new HashMap<>();

    private RosterFiles() {
    }

    /**
     * The files of a folder or of a folder in it, as archives are often unpacked.
     *
     * @throws SourceRefusedException if a file is there twice
     */
    static RosterFiles of(Path folder) throws IOException, SourceRefusedException {
        RosterFiles files = new RosterFiles();
        try (Stream<Path> all = Files.walk(folder, DEPTH)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
                boolean hidden = name.startsWith(".") || file.toString().contains("__MACOSX");
                if (name.endsWith(".csv") && !hidden && files.byName.put(name, file) != null) {
                    throw new SourceRefusedException("The set holds two files named " + name + '.',
                            "Name the folder of one set.");
                }
            }
        }
        return files;
    }

    /** Whether this looks like a roster at all. */
    boolean isRoster() {
        return byName.containsKey("users.csv") && byName.containsKey("orgs.csv");
    }

    /** All of them, by name. */
    List<Path> all() {
        return byName.keySet().stream().sorted().map(byName::get).toList();
    }

    Optional<Path> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /**
     * A table of the set.
     *
     * @throws SourceRefusedException if the file is missing
     */
    RosterTable required(String name) throws SourceRefusedException, IOException {
        Path file = byName.get(name);
        if (file == null) {
            throw new SourceRefusedException("The OneRoster set has no " + name + '.',
                    "Export the whole set: orgs, users, courses, classes, enrollments and academicSessions.");
        }
        return RosterTable.open(file);
    }
}
