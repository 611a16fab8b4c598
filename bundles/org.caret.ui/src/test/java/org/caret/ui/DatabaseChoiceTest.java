package org.caret.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class DatabaseChoiceTest {

    private static Optional<DatabaseChoice> in(String... arguments) {
        return DatabaseChoice.in(arguments);
    }

    @Test
    void takesTheFolderAfterTheArgument() {
        Path folder = Path.of("my district").toAbsolutePath();
        assertEquals(Optional.of(new DatabaseChoice(folder)), in("-other", "-database", "my district"));
        assertEquals("my district", new DatabaseChoice(folder).name());
    }

    @Test
    void isNoneWhereNothingIsNamed() {
        assertEquals(Optional.empty(), in());
        assertEquals(Optional.empty(), in("-database"));
    }
}
