package org.caret.exports.testsupport;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** A file on a disk that is full after some bytes. */
final class FullDisk extends FilterOutputStream {

    private int left;

    FullDisk(OutputStream out, int bytes) {
        super(out);
        left = bytes;
    }

    @Override
    public void write(int b) throws IOException {
        if (left-- <= 0) {
            throw new IOException("No space left on device");
        }
        out.write(b);
    }
}
