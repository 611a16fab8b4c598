package org.caret.cli.internal.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.PrintWriter;
import java.io.StringWriter;

import org.junit.jupiter.api.Test;

class TableTest {

    private static String printed(Table table) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        table.print(out);
        out.flush();
        return text.toString().replace(System.lineSeparator(), "\n");
    }

    @Test
    void putsTextToTheLeftAndNumbersToTheRight() {
        assertEquals("""
                Type       Written
                senr-fall        9
                x             1200
                """, printed(new Table("Type", "Written").row("senr-fall", 9).row("x", 1200)));
    }

    @Test
    void printsHeadingsWhereThereAreNoRows() {
        assertEquals("Type  Written\n", printed(new Table("Type", "Written")));
    }

    @Test
    void refusesARowThatDoesNotFit() {
        Table table = new Table("Type", "Written");
        assertThrows(IllegalArgumentException.class, () -> table.row("only one"));
    }
}
