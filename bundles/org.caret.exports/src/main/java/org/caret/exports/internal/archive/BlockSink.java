package org.caret.exports.internal.archive;

import java.io.IOException;

/** Takes blocks of bytes on the thread of a {@link BackgroundWriter}. */
interface BlockSink {

    void write(byte[] block, int length) throws IOException;
}
