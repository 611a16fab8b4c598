package org.caret.cohort.publicfile;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes rows as the state's tab-separated files: header line, UTF-8 without a byte order mark, CR LF (the line end is inferred).
 * Rows are written as they come; {@link RowOrder} is the order of the state's files.
 */
public final class PublicFileWriter implements Closeable {

    private static final String LINE_END = "\r\n";

    private final FileLayout layout;
    private final Writer out;

    /** Begins a file with its header line. Closing the writer closes the stream. */
    public PublicFileWriter(OutputStream stream, FileLayout layout) throws IOException {
        this.layout = layout;
        out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        line(layout.headers());
    }

    /**
     * Writes a row.
     *
     * @throws IllegalArgumentException if the row is of another layout
     */
    public void write(PublicRow row) throws IOException {
        if (row.layout() != layout) {
            throw new IllegalArgumentException(
                    "a row of layout " + row.layout().name() + " in a file of " + layout.name());
        }
        line(row.written());
    }

    private void line(List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                out.write('\t');
            }
            out.write(clean(cells.get(i)));
        }
        out.write(LINE_END);
    }

    /** The format knows no quoting: a tab or line break in a name would shift every cell behind it. */
    private static String clean(String text) {
        return text.indexOf('\t') < 0 && text.indexOf('\n') < 0 && text.indexOf('\r') < 0 ? text
                : text.replaceAll("[\\t\\r\\n]+", " ");
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
