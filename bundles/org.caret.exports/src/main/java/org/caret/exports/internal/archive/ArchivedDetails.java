package org.caret.exports.internal.archive;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.caret.exchange.Finding;
import org.caret.exchange.Finding.Severity;
import org.caret.exports.ExportException;
import org.caret.exports.ExportException.Reason;
import org.caret.exports.LeftOutRow;
import org.caret.exports.RunDetails;

/** Reads left-out rows and findings from an archive folder. */
final class ArchivedDetails implements RunDetails {

    private final Path folder;
    private final boolean passing;

    private ArchivedDetails(Path folder, boolean passing) {
        this.folder = folder;
        this.passing = passing;
    }

    static ArchivedDetails kept(Path folder) {
        return new ArchivedDetails(folder, false);
    }

    /** Details that are gone, with their folder, when they are closed. */
    static ArchivedDetails passing(Path folder) {
        return new ArchivedDetails(folder, true);
    }

    @Override
    public Stream<LeftOutRow> leftOut() throws ExportException {
        BufferedReader reader = open(Part.LEFT_OUT);
        LeftOutLines rows = new LeftOutLines(reader.lines().map(Tsv::split).iterator());
        return closing(StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(rows, Spliterator.ORDERED | Spliterator.NONNULL), false), reader);
    }

    @Override
    public Stream<Finding> findings() throws ExportException {
        BufferedReader reader = open(Part.FINDINGS);
        return closing(reader.lines().map(Tsv::split).map(ArchivedDetails::finding), reader);
    }

    private static Finding finding(List<String> values) {
        return new Finding(Severity.valueOf(values.get(0)), values.get(1), values.get(2), values.get(3), values.get(4),
                values.get(5), values.get(6));
    }

    private BufferedReader open(Part part) throws ExportException {
        try {
            return new BufferedReader(new InputStreamReader(part.open(folder), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new ExportException(Reason.ARCHIVE,
                    "The archive file " + folder.getFileName() + "/" + part.title() + " cannot be read.",
                    "Restore it from a backup.", e);
        }
    }

    private static <T> Stream<T> closing(Stream<T> stream, BufferedReader reader) {
        return stream.onClose(() -> {
            try {
                reader.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Override
    public void close() throws ExportException {
        if (passing) {
            try {
                ArchiveFolders.delete(folder);
            } catch (IOException e) {
                throw new ExportException(Reason.ARCHIVE, "The temporary folder " + folder + " cannot be removed.",
                        "Remove it by hand.", e);
            }
        }
    }
}
