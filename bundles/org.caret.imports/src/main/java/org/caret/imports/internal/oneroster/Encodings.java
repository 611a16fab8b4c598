package org.caret.imports.internal.oneroster;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.caret.exchange.format.TextEncoding;

/** Finds out how a table is encoded: OneRoster asks for UTF-8, and older programs write Windows-1252 all the same. */
final class Encodings {

    private static final int BUFFER = 1 << 16;

    private Encodings() {
    }

    static TextEncoding of(Path file) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
        CharBuffer chars = CharBuffer.allocate(BUFFER);
        try (InputStream in = Files.newInputStream(file)) {
            int read = 0;
            while (read >= 0) {
                read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                bytes.position(bytes.position() + Math.max(read, 0)).flip();
                CoderResult result = decoder.decode(bytes, chars.clear(), read < 0);
                if (result.isError()) {
                    return TextEncoding.WINDOWS_1252;
                }
                bytes.compact();
            }
        }
        return TextEncoding.UTF_8;
    }
}
