package org.caret.cohort.internal.publicfile;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

import org.caret.cohort.publicfile.PublicFileException;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

/** The cells of a text file, line by line, whatever its encoding and separator. */
public final class FileText implements Closeable {

    private static final int BLOCK = 1 << 16;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    /** The tab-separated files do not quote; a character that cannot occur keeps a quotation mark what it is. */
    private static final char NO_QUOTE = '\u0001';
    private static final String AGAIN = "Download the file again from the state's page.";

    private final CsvReader<CsvRecord> csv;
    private final CloseableIterator<CsvRecord> records;
    private final boolean terminated;
    private CsvRecord current;

    private FileText(CsvReader<CsvRecord> csv, boolean terminated) throws PublicFileException {
        this.csv = csv;
        this.terminated = terminated;
        records = csv.iterator();
        if (!records.hasNext()) {
            throw new PublicFileException("The file is empty.", AGAIN);
        }
        current = records.next();
    }

    /**
     * Opens a file; its first line is the current one.
     *
     * @throws PublicFileException if the file is empty or no text
     */
    public static FileText open(Path file) throws PublicFileException, IOException {
        byte[] head = head(file);
        refuseOthers(head);
        Charset charset = charset(file, head);
        String line = new String(head, charset).lines().findFirst().orElse("");
        char separator = line.indexOf('\t') >= 0 || line.indexOf(',') < 0 ? '\t' : ',';
        BufferedReader reader = reader(file, charset);
        try {
            return new FileText(
                    CsvReader.builder().fieldSeparator(separator).quoteCharacter(separator == ',' ? '"' : NO_QUOTE)
                            .skipEmptyLines(true).allowExtraFields(true).allowMissingFields(true).ofCsvRecord(reader),
                    endsWithALine(file, charset));
        } catch (PublicFileException | IOException | RuntimeException e) {
            reader.close();
            throw e;
        }
    }

    /** Moves to the next line that holds anything; false at the end of the file. */
    public boolean advance() throws PublicFileException {
        try {
            if (!records.hasNext()) {
                return false;
            }
            current = records.next();
            return true;
        } catch (CsvParseException e) {
            throw new PublicFileException("The file cannot be split into cells: " + e.getMessage() + ".", AGAIN);
        }
    }

    List<String> cells() {
        return current.getFields();
    }

    int size() {
        return current.getFieldCount();
    }

    /** A cell without padding and without the quotation marks that a spreadsheet puts around texts; empty behind the last one. */
    String cell(int index) {
        if (index >= current.getFieldCount()) {
            return "";
        }
        String cell = strip(current.getField(index));
        if (cell.length() > 1 && cell.charAt(0) == '"' && cell.charAt(cell.length() - 1) == '"') {
            return strip(cell.substring(1, cell.length() - 1).replace("\"\"", "\""));
        }
        return cell;
    }

    /** Also a byte order mark and the blanks of other alphabets, which {@link String#strip} keeps. */
    private static String strip(String cell) {
        int from = 0;
        int to = cell.length();
        while (from < to && isPadding(cell.charAt(from))) {
            from++;
        }
        while (to > from && isPadding(cell.charAt(to - 1))) {
            to--;
        }
        return cell.substring(from, to);
    }

    private static boolean isPadding(char c) {
        return c <= ' ' || c == '\u00A0' || c == BYTE_ORDER_MARK || c > 0x7F && Character.isWhitespace(c);
    }

    /** 1-based. */
    long line() {
        return current.getStartingLineNumber();
    }

    /** Whether the current line is the last one and lacks its line end: it may have been cut. */
    boolean mayBeCut() throws PublicFileException {
        try {
            return !terminated && !records.hasNext();
        } catch (CsvParseException e) {
            throw new PublicFileException("The file cannot be split into cells: " + e.getMessage() + ".", AGAIN);
        }
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(BLOCK);
        }
    }

    private static void refuseOthers(byte[] head) throws PublicFileException {
        if (head.length == 0) {
            throw new PublicFileException("The file is empty.", AGAIN);
        }
        if (head.length > 3 && head[0] == 'P' && head[1] == 'K' && head[2] < 5) {
            throw new PublicFileException("The file is an archive or an Excel workbook, not text.",
                    "Unpack it, or save the sheet as text (tab delimited).");
        }
        String start = new String(head, 0, Math.min(head.length, 200), StandardCharsets.ISO_8859_1).stripLeading();
        if (start.startsWith("<")) {
            throw new PublicFileException("The file is a web page, not the data file.",
                    "Save the file behind the link on that page.");
        }
        if (start.startsWith("%PDF")) {
            throw new PublicFileException("The file is a PDF document, not the data file.", AGAIN);
        }
    }

    private static Charset charset(Path file, byte[] head) throws PublicFileException, IOException {
        if (head.length > 1 && (head[0] & 0xFF) == 0xFF && (head[1] & 0xFF) == 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        if (head.length > 1 && (head[0] & 0xFF) == 0xFE && (head[1] & 0xFF) == 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        for (byte b : head) {
            if (b == 0) {
                throw new PublicFileException("The file holds zero bytes, so it is no text file.", AGAIN);
            }
        }
        return isUtf8(file) ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
    }

    private static boolean isUtf8(Path file) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(BLOCK);
        CharBuffer chars = CharBuffer.allocate(BLOCK);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            boolean end = false;
            while (!end) {
                end = channel.read(bytes) < 0;
                bytes.flip();
                CoderResult result = decoder.decode(bytes, chars, end);
                if (result.isError()) {
                    return false;
                }
                bytes.compact();
                chars.clear();
            }
        }
        return true;
    }

    private static boolean endsWithALine(Path file, Charset charset) throws IOException {
        int width = charset.equals(StandardCharsets.UTF_16LE) || charset.equals(StandardCharsets.UTF_16BE) ? 2 : 1;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer last = ByteBuffer.allocate(width);
            channel.read(last, Math.max(0, channel.size() - width));
            for (byte b : last.array()) {
                if (b == '\n' || b == '\r') {
                    return true;
                }
            }
            return false;
        }
    }

    private static BufferedReader reader(Path file, Charset charset) throws IOException {
        Reader reader = new InputStreamReader(new BufferedInputStream(Files.newInputStream(file), BLOCK), charset);
        return new BufferedReader(reader, BLOCK);
    }
}
