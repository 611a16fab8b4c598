package org.caret.exchange.internal.format;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.caret.exchange.format.RecordFileException;
import org.caret.exchange.format.TextEncoding;

/** Opens text files and looks through them once, to know their encoding and that they are text at all. */
public final class TextFile {

    private static final int BLOCK = 1 << 16;
    private static final byte[] BYTE_ORDER_MARK = { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF };

    private TextFile() {
    }

    /** The bytes behind a UTF-8 byte order mark, if there is one. */
    static InputStream open(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file), BLOCK);
        try {
            in.mark(BYTE_ORDER_MARK.length);
            if (!Arrays.equals(in.readNBytes(BYTE_ORDER_MARK.length), BYTE_ORDER_MARK)) {
                in.reset();
            }
            return in;
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    /**
     * Reads a file through and says how it is encoded.
     *
     * @throws RecordFileException if it holds zero bytes or a line of absurd length, hence is no text, or has no line ends
     */
    public static TextEncoding scan(Path file) throws IOException {
        Utf8Check utf8 = new Utf8Check();
        byte[] block = new byte[BLOCK];
        long line = 1;
        int lineLength = 0;
        boolean carriageReturn = false;
        try (InputStream in = open(file)) {
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                for (int i = 0; i < read; i++) {
                    byte b = block[i];
                    lineLength++;
                    if (b < 0 || utf8.pending()) {
                        utf8.accept(b);
                    } else if (b == '\n') {
                        line++;
                        lineLength = 0;
                    } else if (b == 0) {
                        throw binary(line);
                    } else if (b == '\r') {
                        carriageReturn = true;
                    }
                    if (lineLength > LineSource.LONGEST_LINE) {
                        throw LineSource.tooLong(line);
                    }
                }
            }
        }
        if (carriageReturn && line == 1) {
            throw new RecordFileException("The lines of the file end with a carriage return alone.",
                    "Save it with the line ends of Windows (CR LF).");
        }
        return utf8.valid() ? TextEncoding.UTF_8 : TextEncoding.WINDOWS_1252;
    }

    private static RecordFileException binary(long line) {
        return new RecordFileException("The file holds zero bytes (first in line " + line + "), so it is no text file.",
                "Check that you have the right file; text in UTF-16 must be saved as UTF-8.");
    }
}
