package org.caret.exports.internal.archive;

import java.io.IOException;
import java.security.MessageDigest;

import org.eclipse.jdt.annotation.Nullable;

/** Hashes the exported file and passes it on to its archive part, where there is one. */
final class HashSink implements BlockSink {

    private final MessageDigest digest = Sha256.digest();
    private final @Nullable BlockSink next;

    HashSink(@Nullable BlockSink next) {
        this.next = next;
    }

    @Override
    public void write(byte[] block, int length) throws IOException {
        digest.update(block, 0, length);
        if (next != null) {
            next.write(block, length);
        }
    }

    String hash() {
        return Sha256.hex(digest);
    }
}
