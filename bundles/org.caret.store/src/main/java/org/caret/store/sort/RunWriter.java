package org.caret.store.sort;

import java.io.Closeable;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Appends records to a run. A plain stream is used because a channel would be closed by an interrupt of the thread. */
final class RunWriter implements Closeable {

    private final OutputStream out;
    private final byte[] buffer = new byte[1 << 17];
    private int filled;

    RunWriter(Run run) throws IOException {
        this.out = new FileOutputStream(run.file().toFile());
    }

    /** Appends a record whose payload follows its key in the array. */
    void write(byte[] from, int keyOffset, int keyLength, int payloadLength) throws IOException {
        int length = keyLength + payloadLength;
        if (buffer.length - filled < Arena.HEADER + length) {
            flush();
        }
        Numbers.putInt(buffer, filled, keyLength);
        Numbers.putInt(buffer, filled + 4, payloadLength);
        filled += Arena.HEADER;
        if (length <= buffer.length - filled) {
            System.arraycopy(from, keyOffset, buffer, filled, length);
            filled += length;
        } else {
            flush();
            out.write(from, keyOffset, length);
        }
    }

    @Override
    public void close() throws IOException {
        try (out) {
            flush();
        }
    }

    private void flush() throws IOException {
        out.write(buffer, 0, filled);
        filled = 0;
    }
}
