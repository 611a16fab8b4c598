package org.caret.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Writes one JSON value (RFC 8259) as it goes along, so that lists of any length take no memory. Calls that would not
 * make JSON are an {@link IllegalStateException}.
 */
public final class JsonWriter {

    private enum Level {
        OBJECT, ARRAY
    }

    private final PrintWriter out;
    private final Deque<Level> levels = new ArrayDeque<>();
    private boolean first = true;
    private boolean named;

    public JsonWriter(PrintWriter out) {
        this.out = out;
    }

    public JsonWriter beginObject() {
        return begin(Level.OBJECT, '{');
    }

    public JsonWriter endObject() {
        return end(Level.OBJECT, '}');
    }

    public JsonWriter beginArray() {
        return begin(Level.ARRAY, '[');
    }

    public JsonWriter endArray() {
        return end(Level.ARRAY, ']');
    }

    /** The name of the object's next member. */
    public JsonWriter name(String name) {
        if (levels.peek() != Level.OBJECT || named) {
            throw new IllegalStateException("no place for the name " + name);
        }
        separate();
        writeText(name);
        out.print(": ");
        named = true;
        return this;
    }

    /** A text, a number, a flag or null; anything else as its text. Decimals keep their digits, so give them as many. */
    public JsonWriter value(@Nullable Object value) {
        beforeValue();
        switch (value) {
        case null -> out.print("null");
        case Integer number -> out.print(number);
        case Long number -> out.print(number);
        case BigDecimal decimal -> out.print(decimal.toPlainString());
        case Boolean flag -> out.print(flag);
        default -> writeText(value.toString());
        }
        afterValue();
        return this;
    }

    /** A member of the object: its name and its value. */
    public JsonWriter member(String name, @Nullable Object value) {
        return name(name).value(value);
    }

    /** A member that is an array of values. */
    public JsonWriter array(String name, Iterable<?> values) {
        name(name).beginArray();
        values.forEach(this::value);
        return endArray();
    }

    /** A member that is an object of values. */
    public JsonWriter object(String name, Map<?, ?> values) {
        name(name).beginObject();
        values.forEach((key, value) -> member(String.valueOf(key), value));
        return endObject();
    }

    private JsonWriter begin(Level level, char bracket) {
        beforeValue();
        out.print(bracket);
        levels.push(level);
        first = true;
        return this;
    }

    private JsonWriter end(Level level, char bracket) {
        if (levels.peek() != level || named) {
            throw new IllegalStateException("nothing to end with " + bracket);
        }
        levels.pop();
        if (!first) {
            newLine();
        }
        out.print(bracket);
        afterValue();
        return this;
    }

    private void beforeValue() {
        if (levels.peek() == Level.OBJECT && !named) {
            throw new IllegalStateException("a member needs a name");
        }
        if (levels.peek() == Level.ARRAY) {
            separate();
        }
        named = false;
    }

    private void afterValue() {
        first = false;
        if (levels.isEmpty()) {
            out.println();
            out.flush();
        }
    }

    private void separate() {
        if (!first) {
            out.print(',');
        }
        newLine();
        first = false;
    }

    private void newLine() {
        out.print('\n');
        out.print("  ".repeat(levels.size()));
    }

    private void writeText(String text) {
        out.print('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
            case '"' -> out.print("\\\"");
            case '\\' -> out.print("\\\\");
            case '\n' -> out.print("\\n");
            case '\r' -> out.print("\\r");
            case '\t' -> out.print("\\t");
            default -> {
                if (c < ' ' || Character.isSurrogate(c) || c == '\u2028' || c == '\u2029') {
                    out.print(escape(c));
                } else {
                    out.print(c);
                }
            }
            }
        }
        out.print('"');
    }

    private static String escape(char c) {
        String hex = Integer.toHexString(c);
        return "\\u" + "0".repeat(4 - hex.length()) + hex;
    }
}
