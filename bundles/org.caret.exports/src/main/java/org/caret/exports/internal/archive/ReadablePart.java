package org.caret.exports.internal.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** A part while it is expanded; says which one it is where that fails. */
final class ReadablePart extends FilterInputStream {

    private final Path file;

    ReadablePart(InputStream expanded, Path file) {
        super(expanded);
        this.file = file;
    }

    @Override
    public int read() throws IOException {
        try {
            return super.read();
        } catch (IOException e) {
            throw new UnreadablePartException(file, e);
        }
    }

    @Override
    public int read(byte[] bytes, int offset, int count) throws IOException {
        try {
            return super.read(bytes, offset, count);
        } catch (IOException e) {
            throw new UnreadablePartException(file, e);
        }
    }
}
