package org.caret.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * A materialized product for this machine.
 *
 * @param folder where it lies
 * @param work folder for start-up data, output and everything else that running it leaves behind
 */
record Installation(Path folder, Path work) {

    private static final long MINUTES = 5;

    /** What a process answered. */
    record Outcome(int exitCode, String out, String err) {
    }

    static Installation headless(Path work) {
        return of("headless", work);
    }

    static Installation workbench(Path work) {
        return of("workbench", work);
    }

    private static Installation of(String product, Path work) {
        String architecture = System.getProperty("os.arch").equals("aarch64") ? "aarch64" : "x86_64";
        Path folder = Path.of("..", product, "target", "products", "org.caret." + product, "linux", "gtk", architecture,
                "caret").toAbsolutePath().normalize();
        if (!Files.isExecutable(folder.resolve("caret"))) {
            throw new IllegalStateException("the product has not been built: " + folder);
        }
        return new Installation(folder, work);
    }

    /** Names of the bundles without their versions. */
    List<String> bundles() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("plugins"))) {
            return files.map(file -> file.getFileName().toString().replaceFirst("_\\d.*", "")).sorted().toList();
        }
    }

    /** Names of the bundles a header of whose manifest contains a text, without their versions. */
    List<String> bundlesThatState(String header, String text) throws IOException {
        List<String> found = new ArrayList<>();
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(folder.resolve("plugins"), "*.jar")) {
            for (Path path : jars) {
                try (JarFile jar = new JarFile(path.toFile())) {
                    String value = jar.getManifest().getMainAttributes().getValue(header);
                    if (value != null && value.contains(text)) {
                        found.add(path.getFileName().toString().replaceFirst("_\\d.*", ""));
                    }
                }
            }
        }
        return found.stream().sorted().toList();
    }

    /** Starts it with words, in the work folder. */
    ProcessBuilder command(String... words) {
        List<String> command = new ArrayList<>(List.of(folder.resolve("caret").toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).directory(work.toFile());
        builder.environment().put("CARET_CACHE", work.resolve("cache").toString());
        builder.environment().put("XDG_DATA_HOME", work.resolve("data").toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return builder;
    }

    /** Runs it to its end. */
    Outcome run(String... words) {
        try {
            Path out = Files.createTempFile(work, "out", ".txt");
            Path err = Files.createTempFile(work, "err", ".txt");
            Process process = command(words).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException("still running after " + MINUTES + " minutes: " + List.of(words));
            }
            return new Outcome(process.exitValue(), Files.readString(out), Files.readString(err));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
