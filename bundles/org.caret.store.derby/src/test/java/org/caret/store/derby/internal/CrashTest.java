package org.caret.store.derby.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.caret.model.ModelPackage;
import org.caret.store.Credentials;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.caret.store.StoreException.Reason;
import org.caret.store.StoreFactory.Mode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What another process does to a database: it keeps it open, or dies at any moment. */
class CrashTest {

    private static final Credentials TESTER = new Credentials("tester", new char[0]);

    @TempDir
    Path folder = Path.of("");

    @Test
    void aDatabaseOpenInAnotherProcessIsRefusedByName() throws Exception {
        Process other = start();
        try (BufferedReader output = output(other)) {
            output.readLine();

            StoreException refused = assertThrows(StoreException.class, this::open);

            assertEquals(Reason.IN_USE, refused.reason());
            assertTrue(refused.getMessage().contains("process " + other.pid()), refused.getMessage());
        } finally {
            kill(other);
        }
    }

    @Test
    void aKilledProcessLeavesWhatWasCommittedAndNothingElse() throws Exception {
        Process other = start();
        long told = 0;
        try (BufferedReader output = output(other)) {
            while (told < 3 * Importer.BATCH) {
                told = Long.parseLong(output.readLine());
            }
        } finally {
            kill(other);
        }

        try (Store store = open()) {
            long students = store.count(ModelPackage.Literals.STUDENT);
            assertTrue(students >= told, students + " of at least " + told);
            assertEquals(0, students % Importer.BATCH);
            assertEquals(students, store.count(ModelPackage.Literals.STUDENT_INFORMATION));
            assertEquals(students / Importer.BATCH, store.count(ModelPackage.Literals.IMPORT_BATCH));
            assertEquals(students / Importer.BATCH + 1, store.changeCounter());
        }
    }

    private Store open() throws StoreException {
        return new DerbyStoreFactory().open(folder.resolve("database"), TESTER, Mode.EXISTING);
    }

    private Process start() throws IOException, StoreException {
        EmptyDatabase.copyTo(folder.resolve("database"));
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx128m", "-cp",
                classPath, Importer.class.getName(), folder.resolve("database").toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    private static BufferedReader output(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    private static void kill(Process process) throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }
}
