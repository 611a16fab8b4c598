package org.caret.store.sort;

import java.io.IOException;
import java.util.Arrays;

/**
 * The records in memory: their bytes one after the other in one array, and an array of their positions, which is what is
 * sorted. No object per record. The first bytes of a key are kept beside its position because most comparisons end there.
 */
final class Arena {

    /** Key length and payload length, four bytes each, stand before a record's bytes, here and in run files. */
    static final int HEADER = 8;

    private final int limit;
    private byte[] bytes = new byte[0];
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
        ensure(size);
        int position = used;
        Numbers.putInt(bytes, position, keyLength);
        Numbers.putInt(bytes, position + 4, payloadLength);
        System.arraycopy(key, 0, bytes, position + HEADER, keyLength);
        System.arraycopy(payload, payloadOffset, bytes, position + HEADER + keyLength, payloadLength);
        used += size;
        positions[count] = position;
        prefixes[count] = Numbers.prefix(bytes, position + HEADER, keyLength);
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

    byte[] array() {
        return bytes;
    }

    /** Where the record with this place in the order begins. */
    int position(int place) {
        return positions[place];
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
        int first = positions[0];
        return ExternalSorter.compare(key, 0, key.length, bytes, first + HEADER, Numbers.getInt(bytes, first)) <= 0;
    }

    /** The greatest key, once sorted. */
    byte[] lastKey() {
        int begin = positions[count - 1] + HEADER;
        return Arrays.copyOfRange(bytes, begin, begin + Numbers.getInt(bytes, begin - HEADER));
    }

    void writeTo(RunWriter writer) throws IOException {
        for (int i = 0; i < count; i++) {
            int position = positions[i];
            writer.write(bytes, position + HEADER, Numbers.getInt(bytes, position),
                    Numbers.getInt(bytes, position + 4));
        }
    }

    void clear() {
        count = 0;
        used = 0;
        ordered = true;
    }

    /** Gives the memory back. */
    void release() {
        clear();
        bytes = new byte[0];
        positions = new int[0];
        prefixes = new long[0];
    }

    /** Gives back what was reserved and is not needed for reading. */
    void trim() {
        bytes = Arrays.copyOf(bytes, used);
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
        int left = positions[a];
        int right = positions[b];
        return ExternalSorter.compare(bytes, left + HEADER, Numbers.getInt(bytes, left), bytes, right + HEADER,
                Numbers.getInt(bytes, right));
    }

    private void ensure(int size) {
        if (bytes.length - used < size) {
            long doubled = Math.min(limit, Math.max(bytes.length * 2L, 1 << 16));
            bytes = Arrays.copyOf(bytes, (int) Math.max(doubled, used + (long) size));
        }
        if (positions.length == count) {
            positions = Arrays.copyOf(positions, Math.max(count * 2, 256));
        }
        if (prefixes.length == count) {
            prefixes = Arrays.copyOf(prefixes, Math.max(count * 2, 256));
        }
    }
}
