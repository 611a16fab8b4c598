package org.caret.exports.internal.archive;

/** A number that changes when a record changes: FNV-1a over its fields, 64 bits. */
public final class Fingerprint {

    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final int FIELD_END = 0x1f;

    private Fingerprint() {
    }

    public static long of(String[] fields) {
        long hash = BASIS;
        for (String field : fields) {
            for (int i = 0; i < field.length(); i++) {
                hash = (hash ^ field.charAt(i)) * PRIME;
            }
            hash = (hash ^ FIELD_END) * PRIME;
        }
        return hash;
    }
}
