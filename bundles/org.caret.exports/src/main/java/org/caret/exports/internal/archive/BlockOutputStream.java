package org.caret.exports.internal.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Collects bytes into blocks and passes each full one to the second thread. Closing passes on the rest and waits for
 * nothing.
 */
final class BlockOutputStream extends OutputStream {

    private static final int PLAIN_END = 0x80;

    private final BackgroundWriter background;
    private final BlockSink sink;
    private final @Nullable OutputStream direct;
    private byte[] block;
    private int length;

    /** @param direct gets every block too, on the calling thread; null for none */
    BlockOutputStream(BackgroundWriter background, BlockSink sink, @Nullable OutputStream direct) {
        this.background = background;
        this.sink = sink;
        this.direct = direct;
        block = background.block();
    }

    @Override
    public void write(int b) throws IOException {
        if (length == block.length) {
            passOn();
        }
        block[length++] = (byte) b;
    }

    @Override
    public void write(byte[] bytes, int offset, int count) throws IOException {
        int from = offset;
        int rest = count;
        while (rest > 0) {
            if (length == block.length) {
                passOn();
            }
            int part = Math.min(rest, block.length - length);
            System.arraycopy(bytes, from, block, length, part);
            length += part;
            from += part;
            rest -= part;
        }
    }

    /** Writes text as a value of a line, see {@link Tsv}; in one pass where it is plain, which nearly everything is. */
    void writeValue(String text) throws IOException {
        int size = text.length();
        if (size > block.length - length) {
            write(Tsv.escape(text));
            return;
        }
        byte[] to = block;
        int end = length;
        for (int i = 0; i < size; i++) {
            char c = text.charAt(i);
            if (c >= PLAIN_END || Tsv.isSpecial(c)) {
                write(Tsv.escape(text));
                return;
            }
            to[end++] = (byte) c;
        }
        length = end;
    }

    /** Writes text as UTF-8; quick for ASCII, which nearly everything is. */
    @SuppressWarnings("deprecation") // getBytes(int, int, byte[], int) copies Latin characters without an encoder
    void write(String text) throws IOException {
        int size = text.length();
        if (size > block.length - length || !isAscii(text)) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            write(bytes, 0, bytes.length);
        } else {
            text.getBytes(0, size, block, length);
            length += size;
        }
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= PLAIN_END) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        if (length > 0) {
            passOn();
        }
        if (direct != null) {
            direct.flush();
        }
    }

    private void passOn() throws IOException {
        if (direct != null) {
            direct.write(block, 0, length);
        }
        background.write(sink, block, length);
        block = background.block();
        length = 0;
    }
}
