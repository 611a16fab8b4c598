package org.caret.exports.internal.sets;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.caret.store.sort.SortedReader;

/** Texts and numbers in the payload of a sorted record, in the order in which they were put in. */
final class Packed {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
    private final DataOutputStream out = new DataOutputStream(bytes);

    Packed text(String text) throws IOException {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(encoded.length);
        out.write(encoded);
        return this;
    }

    Packed texts(String[] texts) throws IOException {
        out.writeInt(texts.length);
        for (String text : texts) {
            text(text);
        }
        return this;
    }

    Packed number(long number) throws IOException {
        out.writeLong(number);
        return this;
    }

    byte[] toByteArray() {
        return bytes.toByteArray();
    }

    /** Takes out what was put in. */
    static final class Reader {

        private final DataInputStream in;

        private Reader(SortedReader record) {
            in = new DataInputStream(
                    new ByteArrayInputStream(record.array(), record.payloadOffset(), record.payloadLength()));
        }

        /** Reads the payload of the record that a reader stands on; to be used before the reader goes on. */
        static Reader of(SortedReader record) {
            return new Reader(record);
        }

        String text() throws IOException {
            return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
        }

        String[] texts() throws IOException {
            String[] texts = new String[in.readInt()];
            for (int i = 0; i < texts.length; i++) {
                texts[i] = text();
            }
            return texts;
        }

        long number() throws IOException {
            return in.readLong();
        }
    }
}
