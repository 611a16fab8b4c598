package org.caret.store.sort;

import java.io.IOException;
import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The records in memory: their bytes one after the other in blocks, and an array of their positions, which is what is
 * sorted. No object per record. The first bytes of a key are kept beside its position because most comparisons end there.
 * Blocks are added and never copied: one array that grew would leave the collector more garbage than it holds.
 */
final class Arena {

    /** Key length and payload length, four bytes each, stand before a record's bytes, here and in run files. */
    static final int HEADER = 8;

    /** A position is the number of its block and the offset in it; a record lies in one block, a large one alone. */
    private static final int OFFSET_BITS = 20;
    private static final int BLOCK = 1 << OFFSET_BITS;
    /** The first block begins small, because many sets of records are. */
    private static final int SMALLEST_BLOCK = 1 << 16;

    private final int limit;
    private byte[][] blocks = { new byte[0] };
    private int lastBlock;
    private int filledOfLast;
    private int used;
    private int[] positions = new int[0];
    private long[] prefixes = new long[0];
    private int count;
    private boolean ordered = true;

    Arena(int limit) {
        this.limit = limit;
    }

    /** Adds a record, or returns false where the arena is full. An empty arena takes a record of any size. */
    boolean add(byte[] key, int keyLength, byte[] payload, int payloadOffset, int payloadLength) {
        int size = Math.addExact(Math.addExact(keyLength, payloadLength), HEADER);
        if (count > 0 && size > limit - used) {
            return false;
        }
        makeRoom(size);
        byte[] block = blocks[lastBlock];
        int offset = filledOfLast;
        Numbers.putInt(block, offset, keyLength);
        Numbers.putInt(block, offset + 4, payloadLength);
        System.arraycopy(key, 0, block, offset + HEADER, keyLength);
        System.arraycopy(payload, payloadOffset, block, offset + HEADER + keyLength, payloadLength);
        filledOfLast += size;
        used += size;
        positions[count] = lastBlock << OFFSET_BITS | offset;
        prefixes[count] = Numbers.prefix(block, offset + HEADER, keyLength);
        ordered = ordered && (count == 0 || compare(count - 1, count) <= 0);
        count++;
        return true;
    }

    boolean isEmpty() {
        return count == 0;
    }

    int count() {
        return count;
    }

    /** Bytes of the records. */
    int size() {
        return used;
    }

    /** The array that holds the record with this place in the order. */
    byte[] array(int place) {
        return block(positions[place]);
    }

    /** Where in its array the record with this place in the order begins. */
    int offset(int place) {
        return offsetOf(positions[place]);
    }

    /** Brings the positions into key order. */
    void sort() {
        if (!ordered) {
            int[] order = new int[count];
            for (int i = 0; i < count; i++) {
                order[i] = i;
            }
            order = sorted(order);
            int[] moved = new int[count];
            for (int i = 0; i < count; i++) {
                moved[i] = positions[order[i]];
            }
            positions = moved;
            ordered = true;
            // The prefixes no longer belong to the positions, and nobody asks for them before the arena is cleared.
        }
    }

    /** Whether the first record in order does not come before a key, so that the records may follow it in one run. */
    boolean continues(byte[] key) {
        byte[] block = array(0);
        int first = offset(0);
        return ExternalSorter.compare(key, 0, key.length, block, first + HEADER, Numbers.getInt(block, first)) <= 0;
    }

    /** The greatest key, once sorted. */
    byte[] lastKey() {
        byte[] block = array(count - 1);
        int begin = offset(count - 1) + HEADER;
        return Arrays.copyOfRange(block, begin, begin + Numbers.getInt(block, begin - HEADER));
    }

    void writeTo(RunWriter writer) throws IOException {
        for (int i = 0; i < count; i++) {
            byte[] block = array(i);
            int offset = offset(i);
            writer.write(block, offset + HEADER, Numbers.getInt(block, offset), Numbers.getInt(block, offset + 4));
        }
    }

    void clear() {
        count = 0;
        used = 0;
        lastBlock = 0;
        filledOfLast = 0;
        ordered = true;
    }

    /** Gives the memory back. */
    void release() {
        clear();
        blocks = new byte[][] { new byte[0] };
        positions = new int[0];
        prefixes = new long[0];
    }

    /** Gives back what was reserved and is not needed for reading. */
    void trim() {
        blocks = Arrays.copyOf(blocks, lastBlock + 1);
        blocks[lastBlock] = Arrays.copyOf(blocks[lastBlock], filledOfLast);
        positions = Arrays.copyOf(positions, count);
        prefixes = new long[0];
    }

    /** Merge sort: stable, and quick on input that consists of few ascending stretches. */
    private int[] sorted(int[] order) {
        int[] from = order;
        int[] to = new int[count];
        for (long width = 1; width < count; width *= 2) {
            for (long low = 0; low < count; low += 2 * width) {
                merge(from, to, (int) low, (int) Math.min(low + width, count), (int) Math.min(low + 2 * width, count));
            }
            int[] swapped = from;
            from = to;
            to = swapped;
        }
        return from;
    }

    private void merge(int[] from, int[] to, int low, int middle, int high) {
        if (middle >= high || compare(from[middle - 1], from[middle]) <= 0) {
            System.arraycopy(from, low, to, low, high - low);
            return;
        }
        int left = low;
        int right = middle;
        for (int i = low; i < high; i++) {
            boolean takeLeft = right >= high || left < middle && compare(from[left], from[right]) <= 0;
            to[i] = takeLeft ? from[left++] : from[right++];
        }
    }

    private int compare(int a, int b) {
        int byPrefix = Long.compareUnsigned(prefixes[a], prefixes[b]);
        if (byPrefix != 0) {
            return byPrefix;
        }
        byte[] left = array(a);
        byte[] right = array(b);
        int leftOffset = offset(a);
        int rightOffset = offset(b);
        return ExternalSorter.compare(left, leftOffset + HEADER, Numbers.getInt(left, leftOffset), right,
                rightOffset + HEADER, Numbers.getInt(right, rightOffset));
    }

    private byte[] block(int position) {
        return blocks[position >>> OFFSET_BITS];
    }

    private static int offsetOf(int position) {
        return position & BLOCK - 1;
    }

    /** Makes sure that the last block has room for a record, and the arrays beside it for its place. */
    private void makeRoom(int size) {
        if (size > blocks[lastBlock].length - filledOfLast) {
            if (size <= BLOCK - filledOfLast) {
                growLast(filledOfLast + size);
            } else {
                nextBlock(size);
            }
        }
        if (positions.length == count) {
            positions = Arrays.copyOf(positions, Math.max(count * 2, 256));
            prefixes = Arrays.copyOf(prefixes, positions.length);
        }
    }

    private void growLast(int needed) {
        int doubled = Math.max(blocks[lastBlock].length * 2, SMALLEST_BLOCK);
        blocks[lastBlock] = Arrays.copyOf(blocks[lastBlock], Math.min(BLOCK, Math.max(doubled, needed)));
    }

    /** Goes on to the next block, which may be there since before the arena was cleared. */
    private void nextBlock(int size) {
        lastBlock++;
        filledOfLast = 0;
        if (lastBlock == blocks.length) {
            blocks = Arrays.copyOf(blocks, blocks.length * 2);
        }
        byte @Nullable [] there = blocks[lastBlock];
        if (there == null || there.length < size) {
            blocks[lastBlock] = new byte[Math.max(BLOCK, size)];
        }
    }
}
