package org.caret.cohort.internal.library;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import org.caret.cohort.library.RowFilter;
import org.caret.cohort.publicfile.Dimension;
import org.caret.cohort.publicfile.Level;
import org.caret.cohort.publicfile.PublicFormat;
import org.caret.cohort.publicfile.PublicRow;
import org.caret.spec.AcademicYear;
import org.eclipse.jdt.annotation.Nullable;

/** Reads what {@link RowsFileWriter} wrote: blocks that can hold a wanted row, and of these the wanted rows. */
final class RowsFileReader implements AutoCloseable {

    private record Block(long offset, int packed, int unpacked, int rows, byte[] first, byte[] last) {
    }

    private static final System.Logger LOG = System.getLogger(RowsFileReader.class.getName());

    private final FileChannel channel;
    private final RowCodec codec;
    private final AcademicYear year;
    private final RowFilter filter;
    private final List<Block> blocks;
    private final Inflater inflater = new Inflater();
    private int nextBlock;
    private int rowsLeft;
    private Bytes block = new Bytes(0);
    private String[] words = new String[0];
    private boolean[][] wanted = new boolean[0][];

    RowsFileReader(Path file, RowCodec codec, AcademicYear year, RowFilter filter) throws IOException {
        this.codec = codec;
        this.year = year;
        this.filter = filter;
        channel = FileChannel.open(file, StandardOpenOption.READ);
        try {
            blocks = index().stream().filter(new KeyRange(codec.layout().format(), year, filter)::meets).toList();
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e instanceof IOException io ? io : new IOException("the file is damaged: " + e.getMessage(), e);
        }
    }

    private List<Block> index() throws IOException {
        long size = channel.size();
        ByteBuffer head = read(0, 12);
        ByteBuffer trailer = read(size - RowsFileWriter.TRAILER, RowsFileWriter.TRAILER);
        long start = trailer.getLong();
        int count = trailer.getInt();
        if (head.getLong() != RowsFileWriter.MAGIC || trailer.getLong() != RowsFileWriter.MAGIC) {
            throw new IOException("the file is damaged");
        }
        if (head.getInt() != RowsFileWriter.VERSION) {
            throw new IOException("the file was written by a newer Caret");
        }
        int length = Math.toIntExact(size - RowsFileWriter.TRAILER - start);
        Bytes index = new Bytes(read(start, length).array(), 0, length);
        List<Block> list = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            list.add(new Block(index.number(), index.size(), index.size(), index.size(), key(index), key(index)));
        }
        return list;
    }

    private static byte[] key(Bytes index) {
        int length = index.size();
        int from = index.position();
        index.position(from + length);
        return Arrays.copyOfRange(index.array(), from, from + length);
    }

    /** The next wanted row; null at the end. */
    @Nullable
    PublicRow next() throws IOException {
        while (true) {
            while (rowsLeft > 0) {
                rowsLeft--;
                PublicRow row = row();
                if (row != null) {
                    return row;
                }
            }
            if (nextBlock == blocks.size()) {
                return null;
            }
            unpack(blocks.get(nextBlock++));
        }
    }

    private @Nullable PublicRow row() {
        int length = block.size();
        int end = block.position() + length;
        Level level = Level.values()[block.get()];
        boolean take = filter.levels().isEmpty() || filter.levels().contains(level);
        int texts = codec.dimensions().size();
        String[] values = new String[texts];
        for (int i = 0; take && i < texts; i++) {
            int word = block.size();
            take = wanted[i].length == 0 || wanted[i][word];
            values[i] = words[word];
        }
        PublicRow row = take ? codec.read(year, level, values, block) : null;
        block.position(end);
        return row;
    }

    private void unpack(Block next) throws IOException {
        ByteBuffer packed = read(next.offset, next.packed);
        byte[] unpacked = new byte[next.unpacked];
        try {
            inflater.reset();
            inflater.setInput(packed.array(), 0, next.packed);
            if (inflater.inflate(unpacked) != next.unpacked) {
                throw new IOException("a block of the file is damaged");
            }
        } catch (DataFormatException e) {
            throw new IOException("a block of the file is damaged", e);
        }
        block = new Bytes(unpacked, 0, unpacked.length);
        words = new String[block.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = block.text();
        }
        rowsLeft = next.rows;
        wanted = new boolean[codec.dimensions().size()][];
        for (int i = 0; i < wanted.length; i++) {
            wanted[i] = wanted(codec.dimensions().get(i));
        }
    }

    /** Which words of the block a dimension may have; empty for any. */
    private boolean[] wanted(Dimension dimension) {
        boolean[] result = new boolean[Math.max(1, words.length)];
        boolean all = true;
        for (int i = 0; i < words.length; i++) {
            result[i] = filter.accepts(dimension, words[i]) && (dimension != Dimension.CDS || hasWantedParts(words[i]));
            all &= result[i];
        }
        return all ? new boolean[0] : result;
    }

    /** Files of 2010–16 have county, district and school in one code. */
    private boolean hasWantedParts(String cds) {
        return accepts(Dimension.COUNTY_CODE, cds, 0, 2) && accepts(Dimension.DISTRICT_CODE, cds, 2, 7)
                && accepts(Dimension.SCHOOL_CODE, cds, 7, 14);
    }

    private boolean accepts(Dimension part, String cds, int from, int to) {
        return filter.values().get(part) == null
                || cds.length() >= to && filter.accepts(part, cds.substring(from, to));
    }

    private ByteBuffer read(long offset, int length) throws IOException {
        if (offset < 0 || length < 0) {
            throw new IOException("the file is damaged");
        }
        ByteBuffer buffer = ByteBuffer.allocate(length);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, offset + buffer.position()) < 0) {
                throw new EOFException("the file is cut");
            }
        }
        return buffer.flip();
    }

    @Override
    public void close() {
        inflater.end();
        try {
            channel.close();
        } catch (IOException e) {
            // A file that was only read has nothing to lose.
            LOG.log(System.Logger.Level.DEBUG, "closing a rows file", e);
        }
    }

    /** The keys that a wanted row can have, as far as the beginning of the key tells. */
    private static final class KeyRange {

        private final List<byte[]> prefixes;

        KeyRange(PublicFormat format, AcademicYear year, RowFilter filter) {
            prefixes = KeyPrefixes.of(format, year, filter);
        }

        boolean meets(Block block) {
            return prefixes.isEmpty() || prefixes.stream().anyMatch(prefix -> meets(block, prefix));
        }

        private static boolean meets(Block block, byte[] prefix) {
            int firstEnd = Math.min(prefix.length, block.first.length);
            int lastEnd = Math.min(prefix.length, block.last.length);
            return Arrays.compareUnsigned(block.first, 0, firstEnd, prefix, 0, prefix.length) <= 0
                    && Arrays.compareUnsigned(block.last, 0, lastEnd, prefix, 0, prefix.length) >= 0;
        }
    }
}
