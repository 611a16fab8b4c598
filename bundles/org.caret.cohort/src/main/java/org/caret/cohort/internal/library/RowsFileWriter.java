package org.caret.cohort.internal.library;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.Deflater;

/**
 * Writes sorted rows in compressed blocks, each with a dictionary of its own texts, so that memory does not grow with the rows and
 * a block can be passed over without unpacking it.
 * <pre>
 * magic, version
 * blocks: packed bytes; unpacked: number of texts, texts, rows of (length, level, numbers of the texts, numbers)
 * index: for each block its offset, packed and unpacked length, rows, first and last key
 * offset of the index, number of blocks, magic
 * </pre>
 */
final class RowsFileWriter implements Closeable {

    static final long MAGIC = 0x4361726574526F77L;
    static final int VERSION = 1;
    static final int TRAILER = 8 + 4 + 8;

    private static final int ROWS = 2048;
    private static final int BUFFER = 1 << 16;

    private final FileChannel channel;
    private final DataOutputStream out;
    private final int texts;
    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    private final Map<String, Integer> dictionary = new HashMap<>();
    private final Bytes words = new Bytes(BUFFER);
    private final Bytes rows = new Bytes(BUFFER);
    private final Bytes row = new Bytes(256);
    private final Bytes index = new Bytes(BUFFER);
    private byte[] first = new byte[0];
    private byte[] last = new byte[0];
    private int inBlock;
    private int blocks;
    private long offset;
    private long total;

    /** Begins a new file. @param texts number of texts in a row */
    RowsFileWriter(Path file, int texts) throws IOException {
        this.texts = texts;
        channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        OutputStream stream = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
        out = new DataOutputStream(stream);
        out.writeLong(MAGIC);
        out.writeInt(VERSION);
        offset = 12;
    }

    /** Adds a row as {@link RowCodec#write} wrote it; rows come in the order of their keys. */
    void add(byte[] key, byte[] source, int from, int length) throws IOException {
        if (inBlock == 0) {
            first = key;
        }
        last = key;
        Bytes in = new Bytes(source, from, from + length);
        row.clear();
        row.put(in.get());
        for (int i = 0; i < texts; i++) {
            row.number(word(in.text()));
        }
        row.bytes(source, in.position(), from + length - in.position());
        rows.number(row.position());
        rows.bytes(row.array(), 0, row.position());
        total++;
        if (++inBlock == ROWS) {
            endBlock();
        }
    }

    long rows() {
        return total;
    }

    private int word(String text) {
        Integer known = dictionary.get(text);
        if (known != null) {
            return known;
        }
        words.text(text);
        dictionary.put(text, dictionary.size());
        return dictionary.size() - 1;
    }

    private void endBlock() throws IOException {
        if (inBlock == 0) {
            return;
        }
        Bytes block = new Bytes(words.position() + rows.position() + 10);
        block.number(dictionary.size());
        block.bytes(words.array(), 0, words.position());
        block.bytes(rows.array(), 0, rows.position());
        byte[] packed = new byte[block.position() + 64];
        deflater.reset();
        deflater.setInput(block.array(), 0, block.position());
        deflater.finish();
        int length = deflater.deflate(packed);
        if (!deflater.finished()) {
            throw new IOException("a block does not fit its buffer");
        }
        out.write(packed, 0, length);
        index.number(offset);
        index.number(length);
        index.number(block.position());
        index.number(inBlock);
        index.number(first.length);
        index.bytes(first, 0, first.length);
        index.number(last.length);
        index.bytes(last, 0, last.length);
        offset += length;
        blocks++;
        inBlock = 0;
        dictionary.clear();
        words.clear();
        rows.clear();
    }

    /** Ends the file and forces it to disk. */
    void finish() throws IOException {
        endBlock();
        out.write(index.array(), 0, index.position());
        out.writeLong(offset);
        out.writeInt(blocks);
        out.writeLong(MAGIC);
        out.flush();
        channel.force(true);
    }

    @Override
    public void close() throws IOException {
        deflater.end();
        channel.close();
    }
}
