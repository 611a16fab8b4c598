package org.caret.imports.internal.merge;

/**
 * Ids by key, for keys of any number of objects: 64 bits of hash and 64 bits of id each, no object per entry. Two keys with
 * the same hash would be taken for one; among a million keys the chance of that is one in thirty million.
 */
final class LongIndex {

    private long[] hashes = new long[1 << 10];
    private long[] ids = new long[1 << 10];
    private int size;

    /** Id of a key, 0 where it is absent. */
    long get(byte[] key, int keyLength) {
        long hash = hash(key, keyLength);
        return ids[place(hashes, ids, hash)];
    }

    /** Adds a key; an id of 0 is not allowed, and a key that is there gets the new id. */
    void put(byte[] key, int keyLength, long id) {
        if (size * 3L > hashes.length * 2L) {
            grow();
        }
        long hash = hash(key, keyLength);
        int place = place(hashes, ids, hash);
        if (ids[place] == 0) {
            size++;
        }
        hashes[place] = hash;
        ids[place] = id;
    }

    private void grow() {
        long[] moreHashes = new long[hashes.length * 2];
        long[] moreIds = new long[hashes.length * 2];
        for (int i = 0; i < hashes.length; i++) {
            if (ids[i] != 0) {
                int place = place(moreHashes, moreIds, hashes[i]);
                moreHashes[place] = hashes[i];
                moreIds[place] = ids[i];
            }
        }
        hashes = moreHashes;
        ids = moreIds;
    }

    private static int place(long[] hashes, long[] ids, long hash) {
        int mask = hashes.length - 1;
        int place = (int) (hash ^ hash >>> 32) & mask;
        while (ids[place] != 0 && hashes[place] != hash) {
            place = place + 1 & mask;
        }
        return place;
    }

    /** FNV-1a followed by a finalizer, so that every bit of the key reaches every bit of the hash. */
    private static long hash(byte[] key, int length) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < length; i++) {
            hash = (hash ^ key[i] & 0xff) * 0x100000001b3L;
        }
        hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        hash = (hash ^ hash >>> 33) * 0xc4ceb9fe1a85ec53L;
        return hash ^ hash >>> 33;
    }
}
