package org.caret.exports.testsupport;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;

/** Reads a compressed text whole. */
final class Expanded {

    private Expanded() {
    }

    static String text(Path file) throws IOException {
        try (InputStream in = new ZstdInputStreamNoFinalizer(Files.newInputStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
