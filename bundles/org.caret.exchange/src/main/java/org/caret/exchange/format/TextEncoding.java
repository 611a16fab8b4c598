package org.caret.exchange.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The encodings text files come in. */
public enum TextEncoding {
    /** UTF-8, with or without byte order mark; plain ASCII included. */
    UTF_8(StandardCharsets.UTF_8),
    /**
     * Windows-1252, taken when a file is no valid UTF-8: older programs on Windows write it. The reader of the file
     * should say so to a person.
     */
    WINDOWS_1252(Charset.forName("windows-1252"));

    private final Charset charset;

    TextEncoding(Charset charset) {
        this.charset = charset;
    }

    public Charset charset() {
        return charset;
    }
}
