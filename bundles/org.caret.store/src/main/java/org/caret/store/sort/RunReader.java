package org.caret.store.sort;

import java.io.EOFException;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads one run through a buffer that grows only for a record larger than itself. */
final class RunReader implements SortedReader {

    private final InputStream in;
    private byte[] buffer = new byte[1 << 16];
    private int position;
    private int filled;
    private int keyLength;
    private int payloadLength;

    RunReader(Run run) throws IOException {
        this.in = new FileInputStream(run.file().toFile());
    }

    @Override
    public boolean next() throws IOException {
        position += keyLength + payloadLength;
        keyLength = 0;
        payloadLength = 0;
        if (!fill(Arena.HEADER)) {
            return false;
        }
        int key = Numbers.getInt(buffer, position);
        int payload = Numbers.getInt(buffer, position + 4);
        position += Arena.HEADER;
        if (!fill(key + payload)) {
            throw new EOFException("a temporary file has lost its end");
        }
        keyLength = key;
        payloadLength = payload;
        return true;
    }

    @Override
    public byte[] array() {
        return buffer;
    }

    @Override
    public int keyOffset() {
        return position;
    }

    @Override
    public int keyLength() {
        return keyLength;
    }

    @Override
    public int payloadLength() {
        return payloadLength;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** Makes sure that so many bytes follow the position; false where the file ends right at it. */
    private boolean fill(int needed) throws IOException {
        if (filled - position >= needed) {
            return true;
        }
        makeRoom(needed);
        while (filled < needed) {
            int read = in.read(buffer, filled, buffer.length - filled);
            if (read < 0) {
                if (filled > 0) {
                    throw new EOFException("a temporary file has lost its end");
                }
                return false;
            }
            filled += read;
        }
        return true;
    }

    private void makeRoom(int needed) {
        int rest = filled - position;
        byte[] target = needed > buffer.length ? new byte[needed] : buffer;
        System.arraycopy(buffer, position, target, 0, rest);
        buffer = target;
        position = 0;
        filled = rest;
    }
}
