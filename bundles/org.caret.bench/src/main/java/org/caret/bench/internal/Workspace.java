package org.caret.bench.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The files of one benchmark: databases and what is read and written. */
record Workspace(Path folder) {

    /** The district that is exported. */
    Path district() {
        return folder.resolve("district");
    }

    /** The state whose cohort is computed. */
    Path state() {
        return folder.resolve("state");
    }

    /** An enrollment file of the district, to be imported. */
    Path enrollmentFile() {
        return folder.resolve("enrollments.txt");
    }

    /** Where exports go. */
    Path output(String name) {
        return folder.resolve(name + ".txt");
    }

    /** A database that an import made; the first one is what the plain way copies. */
    Path imported(int number) {
        return folder.resolve("imported" + number);
    }

    /** A database that the plain way filled. */
    Path copied(int number) {
        return folder.resolve("copied" + number);
    }

    static void delete(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> walk = Files.walk(root)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.delete(path);
        }
    }
}
