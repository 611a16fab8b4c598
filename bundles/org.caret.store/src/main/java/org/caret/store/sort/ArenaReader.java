package org.caret.store.sort;

/** Reads records that never left the memory. */
final class ArenaReader implements SortedReader {

    private final Arena arena;
    private int place = -1;
    private byte[] array = new byte[0];
    private int offset;

    ArenaReader(Arena arena) {
        this.arena = arena;
    }

    @Override
    public boolean next() {
        if (place + 1 >= arena.count()) {
            return false;
        }
        place++;
        array = arena.array(place);
        offset = arena.offset(place);
        return true;
    }

    @Override
    public byte[] array() {
        return array;
    }

    @Override
    public int keyOffset() {
        return offset + Arena.HEADER;
    }

    @Override
    public int keyLength() {
        return Numbers.getInt(array, offset);
    }

    @Override
    public int payloadLength() {
        return Numbers.getInt(array, offset + 4);
    }

    @Override
    public void close() {
        // The records belong to their SortedRecords.
    }
}
