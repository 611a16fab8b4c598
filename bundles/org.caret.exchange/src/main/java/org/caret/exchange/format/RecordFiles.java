package org.caret.exchange.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntPredicate;

import org.caret.exchange.FileFormat;
import org.caret.exchange.RecordReader;
import org.caret.exchange.RecordWriter;
import org.caret.exchange.internal.format.CsvRecordReader;
import org.caret.exchange.internal.format.CsvRecordWriter;
import org.caret.exchange.internal.format.DelimitedReader;
import org.caret.exchange.internal.format.DelimitedWriter;
import org.caret.exchange.internal.format.XlsxRecordReader;
import org.caret.exchange.internal.format.XlsxRecordWriter;

/** Makes the reader and the writer of a {@link FileFormat}. */
public final class RecordFiles {

    private RecordFiles() {
    }

    /**
     * A writer of records with the given fields. Writes to the stream as it goes; whoever opened the stream decides when
     * the file becomes visible. Same records, same bytes. {@link RecordWriter#write} refuses a record that the format
     * cannot hold with a {@link RecordFileException} and leaves no trace of it; {@link RecordWriter#close} writes what
     * is left, reports what fails and closes the stream.
     *
     * @param fieldNames for the heading of formats that have one, and the number of fields in each record
     */
    public static RecordWriter writer(FileFormat format, OutputStream out, List<String> fieldNames)
            throws IOException {
        return switch (format) {
        case CARET -> new DelimitedWriter(out, '^', fieldNames.size());
        case TAB -> new DelimitedWriter(out, '\t', fieldNames.size());
        case CSV -> new CsvRecordWriter(out, fieldNames);
        case XLSX -> new XlsxRecordWriter(out, fieldNames);
        };
    }

    /**
     * A writer of a workbook for people who go on calculating: what is a number in a column of numbers is one in the workbook too,
     * with as many decimals as it is written with; anything else there is text.
     *
     * @param numbers which columns hold numbers, counted from 0
     */
    public static RecordWriter workbook(OutputStream out, List<String> heading, IntPredicate numbers)
            throws IOException {
        return new XlsxRecordWriter(out, heading, numbers);
    }

    /**
     * A reader of a probed file's records; a heading is skipped, blank lines are too. {@link RecordReader#next} throws a
     * {@link RecordFileException} naming the line when a record has another number of fields than the shape says, is
     * longer than a record can be, or breaks off: such a file is refused whole.
     */
    public static RecordReader reader(Path file, FileShape shape) throws IOException {
        return switch (shape.format()) {
        case CARET -> DelimitedReader.open(file, '^', shape);
        case TAB -> DelimitedReader.open(file, '\t', shape);
        case CSV -> CsvRecordReader.open(file, shape);
        case XLSX -> XlsxRecordReader.open(file, shape);
        };
    }
}
