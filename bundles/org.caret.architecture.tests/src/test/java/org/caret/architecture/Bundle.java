package org.caret.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One of our bundles as its folder and manifest show it. */
record Bundle(Path folder, Manifest manifest) {

    private static final Path FOLDER_OF_ALL = Path.of("..").toAbsolutePath().normalize();
    /** A comma that separates clauses, not one inside quotes such as version="[1,2)". */
    private static final Pattern CLAUSE_SEPARATOR = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

    /** A clause of a manifest header: its name, and what follows the first semicolon. */
    record Clause(String name, String parameters) {
    }

    static List<Bundle> all() {
        try (Stream<Path> folders = Files.list(FOLDER_OF_ALL)) {
            return folders.filter(folder -> Files.exists(manifestOf(folder))).sorted().map(Bundle::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path manifestOf(Path folder) {
        return folder.resolve("META-INF/MANIFEST.MF");
    }

    private static Bundle read(Path folder) {
        try (InputStream in = Files.newInputStream(manifestOf(folder))) {
            return new Bundle(folder, new Manifest(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The symbolic name. */
    String name() {
        return clauses("Bundle-SymbolicName").get(0).name();
    }

    Optional<String> header(String header) {
        return Optional.ofNullable(manifest.getMainAttributes().getValue(header));
    }

    List<Clause> clauses(String header) {
        List<Clause> clauses = new ArrayList<>();
        for (String text : CLAUSE_SEPARATOR.split(header(header).orElse(""))) {
            if (!text.isBlank()) {
                String[] parts = text.strip().split(";", 2);
                clauses.add(new Clause(parts[0].strip(), parts.length > 1 ? parts[1] : ""));
            }
        }
        return clauses;
    }

    /** Names of required bundles and imported packages. */
    List<String> needs() {
        return Stream.concat(clauses("Require-Bundle").stream(), clauses("Import-Package").stream()).map(Clause::name)
                .toList();
    }

    /** Sources written by hand; empty for a bundle without code of its own. */
    List<Path> sources() {
        return files(folder.resolve("src/main/java"), ".java");
    }

    /** Component descriptions that the build has made. */
    List<Path> components() {
        return files(folder.resolve("target/classes/OSGI-INF"), ".xml");
    }

    Path classes() {
        return folder.resolve("target/classes");
    }

    private static List<Path> files(Path root, String ending) {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name();
    }
}
