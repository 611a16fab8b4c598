package org.caret.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Fails where the generated sources are not, byte for byte, what the Ecore model generates: the model was changed and
 * not generated, or generated code was edited by hand.
 */
public final class CheckGenerated {

    private CheckGenerated() {
    }

    /** @param args the folder of the model bundle and a folder to work in */
    public static void main(String[] args) throws IOException {
        ModelGenerator generator = new ModelGenerator(Path.of(args[0]), Path.of(args[1]));
        List<String> differences = differences(generator.generate(), generator.currentSources());
        if (!differences.isEmpty()) {
            throw new IllegalStateException("Generated code is out of date: " + String.join(", ", differences)
                    + ". Generate it: ./mvnw -f releng/codegen compile exec:java");
        }
    }

    private static List<String> differences(Path expected, Path actual) throws IOException {
        TreeSet<Path> names = new TreeSet<>(ModelGenerator.files(expected));
        names.addAll(ModelGenerator.files(actual));
        List<String> differences = new ArrayList<>();
        for (Path name : names) {
            if (!Files.exists(expected.resolve(name))) {
                differences.add(name + " (no longer generated)");
            } else if (!Files.exists(actual.resolve(name))) {
                differences.add(name + " (missing)");
            } else if (Files.mismatch(expected.resolve(name), actual.resolve(name)) >= 0) {
                differences.add(name.toString());
            }
        }
        return differences;
    }
}
