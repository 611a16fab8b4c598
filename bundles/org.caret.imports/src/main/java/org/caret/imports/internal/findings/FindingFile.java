package org.caret.imports.internal.findings;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

import org.caret.exchange.Finding;
import org.caret.imports.BatchFinding.Place;
import org.eclipse.jdt.annotation.Nullable;

/** Writes findings as tab-separated UTF-8 text with a heading, compressed. A tab or line break in a text becomes a blank. */
public final class FindingFile implements Closeable {

    private static final String HEADING = "severity\trule\trecord\tfield\tvalue\tmessage\tremedy\tclass\tid\n";

    private final Writer out;

    /** Writes to a stream, which is closed with the file. */
    public FindingFile(OutputStream stream) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(new GZIPOutputStream(stream, 1 << 14),
                StandardCharsets.UTF_8), 1 << 14);
        out.write(HEADING);
    }

    /**
     * Writes a finding.
     *
     * @param about the record of the database it is about; null where it is about the source alone
     */
    public void write(Finding finding, @Nullable Place about) throws IOException {
        out.write(finding.severity().name());
        cell(finding.rule());
        cell(finding.record());
        cell(finding.field());
        cell(finding.value());
        cell(finding.message());
        cell(finding.remedy());
        cell(about == null ? "" : about.recordClass());
        cell(about == null ? "" : Long.toString(about.id()));
        out.write('\n');
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private void cell(String text) throws IOException {
        out.write('\t');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.write(c < ' ' ? ' ' : c);
        }
    }
}
