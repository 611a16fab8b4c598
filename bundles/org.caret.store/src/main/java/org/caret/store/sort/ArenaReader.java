package org.caret.store.sort;

/** Reads records that never left the memory. */
final class ArenaReader implements SortedReader {

    private final Arena arena;
    private int place = -1;
    private int position;

    ArenaReader(Arena arena) {
        this.arena = arena;
    }

    @Override
    public boolean next() {
        if (place + 1 >= arena.count()) {
            return false;
        }
        position = arena.position(++place);
        return true;
    }

    @Override
    public byte[] array() {
        return arena.array();
    }

    @Override
    public int keyOffset() {
        return position + Arena.HEADER;
    }

    @Override
    public int keyLength() {
        return Numbers.getInt(arena.array(), position);
    }

    @Override
    public int payloadLength() {
        return Numbers.getInt(arena.array(), position + 4);
    }

    @Override
    public void close() {
        // The records belong to their SortedRecords.
    }
}
