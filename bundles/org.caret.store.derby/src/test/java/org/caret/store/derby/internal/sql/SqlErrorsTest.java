package org.caret.store.derby.internal.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.sql.SQLException;

import org.caret.store.StoreException;
import org.caret.store.StoreException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SqlErrorsTest {

    @ParameterizedTest
    @CsvSource({ "23505,CONFLICT", "23503,CONFLICT", "X0Y45,CONFLICT", "40XL1,CONFLICT", "25502,READ_ONLY",
            "XSLAF,READ_ONLY", "XSDB6,IN_USE", "XSDG0,DAMAGED", "XSDG2,DISK_FULL", "XJ040,DAMAGED", "42X01,FAILED" })
    void statesHaveReasons(String state, Reason reason) {
        SQLException error = new SQLException("of José", state);

        StoreException translated = SqlErrors.translate(error, "save");

        assertEquals(reason, translated.reason());
        assertSame(error, translated.getCause());
        assertFalse(translated.getMessage().contains("José"), "the text may quote a person's data");
    }

    @Test
    void theReasonMayLieDeep() {
        SQLException error = new SQLException("cannot start", "XJ040");
        error.setNextException(new SQLException("locked", "XSDB6"));

        assertEquals(Reason.IN_USE, SqlErrors.translate(error, "open").reason());
    }

    @Test
    void aFullDiskIsTold() {
        SQLException error = new SQLException("cannot write", "40XT0",
                new SQLException("log", "XJ001", new IOException("No space left on device")));

        StoreException translated = SqlErrors.translate(error, "save");

        assertEquals(Reason.DISK_FULL, translated.reason());
        assertTrue(translated.remedy().contains("space"));
    }
}
