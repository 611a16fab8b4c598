package org.caret.exports.internal.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class BackgroundWriterTest {

    /** More than the queue holds, so that a second thread that has died would leave the first one waiting. */
    private static final int MANY = 100;

    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void tellsOfAnErrorInsteadOfWaiting() {
        try (BackgroundWriter writer = new BackgroundWriter()) {
            BlockSink broken = (block, length) -> {
                throw new UnsatisfiedLinkError("no native code");
            };
            IOException failure = assertThrows(IOException.class, () -> {
                for (int i = 0; i < MANY; i++) {
                    writer.write(broken, writer.block(), 1);
                }
                writer.finish();
            });
            assertInstanceOf(UnsatisfiedLinkError.class, failure.getCause());
        }
    }

    @Test
    void endsASinkBehindItsBlocks() throws IOException {
        List<String> done = new ArrayList<>();
        try (BackgroundWriter writer = new BackgroundWriter()) {
            writer.write((block, length) -> done.add("block " + length), writer.block(), 7);
            writer.last(() -> done.add("end"));
            writer.write((block, length) -> done.add("block " + block.length), writer.block(), 1);
            writer.finish();
        }
        assertEquals(List.of("block 7", "end", "block " + BackgroundWriter.BLOCK), done);
    }

    @Test
    void tellsOfAnEndThatFails() {
        try (BackgroundWriter writer = new BackgroundWriter()) {
            assertEquals("disk full", assertThrows(IOException.class, () -> {
                writer.last(() -> {
                    throw new IOException("disk full");
                });
                writer.finish();
            }).getMessage());
        }
    }
}
