package org.caret.exports.internal.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.caret.exchange.FileFormat;
import org.caret.exchange.RecordReader;
import org.caret.exchange.RecordReader.RawRecord;
import org.caret.exchange.format.FileShape;
import org.caret.exchange.format.RecordFiles;
import org.caret.exchange.format.TextEncoding;
import org.eclipse.jdt.annotation.Nullable;

/** Reads the records of an archived file, in whatever format it was written. */
public final class ArchivedFile implements AutoCloseable {

    private final Path unpacked;
    private final RecordReader reader;

    /**
     * Unpacks the file of a run.
     *
     * @param format as the run remembers it, {@code caret}
     * @param fieldNames of the layout
     * @param temporary a folder for the unpacked file, which is removed in the end
     */
    public ArchivedFile(Path database, String runId, String format, List<String> fieldNames, Path temporary)
            throws IOException {
        unpacked = Files.createTempFile(temporary, "archived", "");
        try {
            try (InputStream in = Part.FILE.open(new ArchiveFolders(database).of(runId));
                    var out = Files.newOutputStream(unpacked)) {
                in.transferTo(out);
            }
            FileFormat written = FileFormat.valueOf(format.toUpperCase(Locale.ROOT));
            boolean heading = written == FileFormat.CSV || written == FileFormat.XLSX;
            reader = RecordFiles.reader(unpacked, new FileShape(written, TextEncoding.UTF_8,
                    heading ? fieldNames : List.of(), fieldNames.size()));
        } catch (IOException e) {
            Files.deleteIfExists(unpacked);
            throw e;
        }
    }

    /** The fields of the next record; null after the last one. */
    public String @Nullable [] next() throws IOException {
        RawRecord record = reader.next();
        return record == null ? null : record.fields();
    }

    @Override
    public void close() throws IOException {
        try {
            reader.close();
        } finally {
            Files.deleteIfExists(unpacked);
        }
    }
}
