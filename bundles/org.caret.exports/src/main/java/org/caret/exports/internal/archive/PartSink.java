package org.caret.exports.internal.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;

/** Compresses one part into its file and hashes what it writes. */
final class PartSink implements BlockSink, AutoCloseable {

    private final FileChannel channel;
    private final MessageDigest digest = Sha256.digest();
    private final OutputStream compressed;
    /** From then on nothing reaches the file any more. */
    private boolean ended;
    private String hash = "";

    PartSink(Path file, Compression compression) throws IOException {
        channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try {
            compressed = compression.compress(new DigestOutputStream(Channels.newOutputStream(channel), digest) {
                @Override
                public void write(byte[] bytes, int offset, int count) throws IOException {
                    if (!ended) {
                        super.write(bytes, offset, count);
                    }
                }

                @Override
                public void close() {
                    // The channel is forced to disk before it is closed.
                }
            });
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    @Override
    public void write(byte[] block, int length) throws IOException {
        compressed.write(block, 0, length);
    }

    /** Completes the file and forces it to disk. */
    void seal() throws IOException {
        compressed.close();
        channel.force(true);
        hash = Sha256.hex(digest);
    }

    /** SHA-256 of the sealed file. */
    String hash() {
        return hash;
    }

    /** Ends a part that was not sealed where it stands. */
    @Override
    public void close() throws IOException {
        ended = true;
        try (channel) {
            compressed.close();
        }
    }
}
