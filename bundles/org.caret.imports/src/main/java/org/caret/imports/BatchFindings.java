package org.caret.imports;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

import org.caret.exchange.Finding;
import org.caret.exchange.Finding.Severity;
import org.caret.imports.BatchFinding.Place;
import org.eclipse.jdt.annotation.Nullable;

/** Reads the findings of an import batch, one after the other. Belongs to one thread. */
public final class BatchFindings implements Closeable {

    private static final int COLUMNS = 9;

    private final Path file;
    private final BufferedReader reader;

    private BatchFindings(Path file, BufferedReader reader) {
        this.file = file;
        this.reader = reader;
    }

    /**
     * Opens a findings file.
     *
     * @param file as {@link SourceResult#findingsFile} names it
     * @throws IOException if it is missing, cannot be read or is no findings file
     */
    public static BatchFindings open(Path file) throws IOException {
        InputStream stream = Files.newInputStream(file);
        try {
            BufferedReader reader = new BufferedReader(
                    new InputStreamReader(new GZIPInputStream(stream), StandardCharsets.UTF_8));
            String heading = reader.readLine();
            if (heading == null || !heading.startsWith("severity\trule\t")) {
                throw new IOException(file + " is no findings file.");
            }
            return new BatchFindings(file, reader);
        } catch (IOException e) {
            stream.close();
            throw e;
        }
    }

    /**
     * The next finding; null at the end.
     *
     * @throws IOException if the file cannot be read on or is damaged
     */
    public @Nullable BatchFinding next() throws IOException {
        String line = reader.readLine();
        if (line == null) {
            return null;
        }
        // Files of older versions lack the last two columns.
        String[] cells = Arrays.copyOf(line.split("\t", -1), COLUMNS);
        try {
            Finding finding = new Finding(Severity.valueOf(cells[0]), cells[1], cells[2], cells[3], cells[4], cells[5],
                    cells[6]);
            return new BatchFinding(finding, place(cells[7], cells[8]));
        } catch (IllegalArgumentException e) {
            throw new IOException(file + " is damaged.", e);
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private static Optional<Place> place(@Nullable String recordClass, @Nullable String id) {
        return recordClass == null || id == null || recordClass.isEmpty() ? Optional.empty()
                : Optional.of(new Place(recordClass, Long.parseLong(id)));
    }
}
