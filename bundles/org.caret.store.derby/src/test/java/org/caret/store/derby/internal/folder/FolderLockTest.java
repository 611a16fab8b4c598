package org.caret.store.derby.internal.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;

import org.caret.store.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {

    private static final ZoneId CALIFORNIA = ZoneId.of("America/Los_Angeles");
    private static final Instant SINCE = Instant.parse("2026-11-29T22:40:54Z");

    @Test
    void saysInWordsSinceWhenADatabaseIsOpen() {
        assertEquals("process 28561 on vm, user root, since November 29, 2026 at 2:40 PM",
                FolderLock.inWords("process 28561 on vm, user root, since 2026-11-29T22:40:54Z", CALIFORNIA));
    }

    @Test
    void leavesANoteItDoesNotUnderstand() {
        assertEquals("process 28561 on vm, since 2026-11-2",
                FolderLock.inWords("process 28561 on vm, since 2026-11-2", CALIFORNIA));
        assertEquals("somebody", FolderLock.inWords("somebody", CALIFORNIA));
        assertEquals("", FolderLock.inWords("", CALIFORNIA));
    }

    @Test
    void namesTheHolderToWhoeverComesSecond(@TempDir Path folder) throws IOException, StoreException {
        Path file = folder.resolve("lock");
        try (FolderLock first = FolderLock.exclusive(file, "jdoe", SINCE)) {
            StoreException refused = assertThrows(StoreException.class,
                    () -> FolderLock.exclusive(file, "another", SINCE));
            assertEquals(
                    "The database in " + folder + " is open already ("
                            + FolderLock.inWords(Files.readString(file), ZoneId.systemDefault()) + ").",
                    refused.getMessage());
        }
    }
}
