package org.caret.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.caret.product.Installation.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The workbench product on a display of its own, in a window with a frame, as a person meets it. */
@EnabledOnOs(OS.LINUX)
class WorkbenchTest {

    private static final Path SCREENSHOT = Path.of("target", "workbench.png").toAbsolutePath();
    /** A window whose parts failed to draw is of one or two colours. */
    private static final int COLOURS_OF_A_DRAWN_WINDOW = 50;

    @TempDir
    private Path work;

    @Test
    void keepsItsDatabaseToItselfUntilItsWindowIsClosed() throws IOException, InterruptedException {
        Installation caret = Installation.workbench(work);
        assertEquals(0, caret.run("sample", "--db", "a district", "--students", "30").exitCode());
        try (WorkbenchSession session = WorkbenchSession.open(caret, work, "a district")) {
            session.display().screenshotAtRest(SCREENSHOT);
            assertTrue(colours(SCREENSHOT) > COLOURS_OF_A_DRAWN_WINDOW);
            Outcome second = caret.run("runs", "--db", "a district");
            assertEquals(3, second.exitCode());
            assertTrue(second.err().contains("a district") && !second.err().contains("\tat "), second::err);
            // What a small district has to do is over before the optimizing compiler has earned its cost.
            assertTrue(session.commandLine().contains("-XX:TieredStopAtLevel=1"), session::commandLine);
            assertEquals(0, session.closeWindow(), () -> log(work.resolve("log")));
        }
        assertEquals(0, caret.run("runs", "--db", "a district").exitCode());
        assertEquals(List.of(work.resolve("a district").toString()), notedForTheNextStart());
        assertEquals(List.of(), errors(work.resolve("workspace/.metadata/.log")));
    }

    @Test
    void saysWhatItNeedsWhereThereIsNoDisplay() {
        Installation caret = Installation.workbench(work);
        ProcessBuilder command = caret.command("-database", "a district");
        command.environment().remove("DISPLAY");
        command.environment().remove("WAYLAND_DISPLAY");
        Outcome outcome = Display.run(command, work);
        assertEquals(3, outcome.exitCode());
        assertTrue(outcome.err().contains("DISPLAY") && outcome.err().contains("xvfb-run"), outcome::err);
    }

    @Test
    void everyComponentHasWhatItNeeds() {
        Outcome outcome = Installation.workbench(work).run("components");
        assertEquals(0, outcome.exitCode(), outcome::out);
        assertFalse(outcome.out().isBlank());
    }

    /** The fragments that serve them are told of in docs/development.md, "Service loaders". */
    @Test
    void servesEveryLibraryThatLooksForServices() throws IOException {
        assertEquals(List.of("com.github.weisj.jsvg", "org.eclipse.collections.api", "slf4j.api"),
                Installation.workbench(work).bundlesThatState("Require-Capability", "osgi.serviceloader.processor"));
    }

    private List<String> notedForTheNextStart() throws IOException {
        try (Stream<Path> files = Files.find(work.resolve("cache"), 3,
                (file, attributes) -> file.endsWith("workbench/last-database"))) {
            return Files.readAllLines(files.findFirst().orElseThrow());
        }
    }

    private static int colours(Path picture) throws IOException {
        BufferedImage image = ImageIO.read(picture.toFile());
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                colours.add(image.getRGB(x, y));
            }
        }
        return colours.size();
    }

    /** Entries of severity error in a log of the platform. */
    private static List<String> errors(Path log) throws IOException {
        if (!Files.exists(log)) {
            return List.of();
        }
        return Files.readAllLines(log).stream().filter(line -> line.matches("!ENTRY \\S+ 4 .*")).toList();
    }

    private static String log(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
