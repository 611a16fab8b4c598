package org.caret.store;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewDatabaseTest {

    private final Path temporary;

    NewDatabaseTest(@TempDir Path temporary) {
        this.temporary = temporary;
    }

    private Path made(Path folder) throws IOException {
        Path file = folder.resolve("db/service.properties");
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "made");
    }

    @Test
    void removesAFolderThatWasNotThere() throws IOException {
        Path folder = temporary.resolve("new");
        NewDatabase database = NewDatabase.at(folder);
        made(folder);
        database.removeIfNew();
        assertFalse(Files.exists(folder));
    }

    @Test
    void keepsAnEmptyFolderThatWasThere() throws IOException {
        NewDatabase database = NewDatabase.at(temporary);
        Path file = made(temporary);
        database.removeIfNew();
        assertTrue(Files.exists(temporary));
        assertFalse(Files.exists(file));
    }

    @Test
    void touchesNothingInAFolderThatHeldSomething() throws IOException {
        Path note = Files.writeString(temporary.resolve("note"), "mine");
        NewDatabase database = NewDatabase.at(temporary);
        Path file = made(temporary);
        database.removeIfNew();
        assertTrue(Files.exists(note));
        assertTrue(Files.exists(file));
    }
}
