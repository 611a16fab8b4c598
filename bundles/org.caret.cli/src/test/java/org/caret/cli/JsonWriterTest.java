package org.caret.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class JsonWriterTest {

    private final StringWriter written = new StringWriter();
    private final JsonWriter json = new JsonWriter(new PrintWriter(written));

    private String text() {
        return written.toString().strip();
    }

    @Test
    void writesMembersOfEveryKind() {
        json.beginObject().member("text", "a").member("number", 12L).member("flag", true).member("nothing", null)
                .array("list", List.of(1, 2)).object("map", Map.of("k", "v")).endObject();
        assertEquals("""
                {
                  "text": "a",
                  "number": 12,
                  "flag": true,
                  "nothing": null,
                  "list": [
                    1,
                    2
                  ],
                  "map": {
                    "k": "v"
                  }
                }""", text());
    }

    @Test
    void writesEmptyObjectsAndArrays() {
        json.beginObject().array("list", List.of()).object("map", Map.of()).endObject();
        assertEquals("{\n  \"list\": [],\n  \"map\": {}\n}", text());
    }

    @Test
    void escapesWhatWouldEndATextOrALine() {
        json.value("a\"b\\c\nd\te\u0001\u2028\ud83d");
        assertEquals("\"a\\\"b\\\\c\\nd\\te\\u0001\\u2028\\ud83d\"", text());
    }

    @Test
    void writesADecimalWithItsDigits() {
        json.value(new BigDecimal("1E+3").add(new BigDecimal("0.250")));
        assertEquals("1000.250\n", written.toString());
    }

    @Test
    void writesAPathAsOneText() {
        json.value(Path.of("a", "b"));
        assertEquals('"' + Path.of("a", "b").toString().replace("\\", "\\\\") + '"', text());
    }

    @Test
    void refusesAMemberWithoutAName() {
        json.beginObject();
        assertThrows(IllegalStateException.class, () -> json.value(1));
    }

    @Test
    void refusesANameOutsideOfAnObject() {
        json.beginArray();
        assertThrows(IllegalStateException.class, () -> json.name("a"));
    }

    @Test
    void refusesAnEndThatFitsNoBegin() {
        json.beginArray();
        assertThrows(IllegalStateException.class, json::endObject);
    }

    @Test
    void refusesANameWithoutAValue() {
        json.beginObject().name("a");
        assertThrows(IllegalStateException.class, json::endObject);
    }
}
