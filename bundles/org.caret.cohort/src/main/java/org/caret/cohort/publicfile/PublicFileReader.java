package org.caret.cohort.publicfile;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.caret.cohort.internal.publicfile.FileText;
import org.caret.cohort.internal.publicfile.Header;
import org.caret.cohort.internal.publicfile.Notices;
import org.caret.cohort.internal.publicfile.RowParser;
import org.caret.spec.SchoolDirectory;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Reads the public files of every year, one row at a time. Columns are found by their header, so their order, extra columns, a
 * byte order mark and either spelling of a header make no difference; tab or comma separates. Texts lose their padding and get
 * their leading zeros back. A row that cannot be understood is left out with a notice; a file that is something else, or
 * was not transferred whole, is refused with one message.
 * <p>
 * Rows come as they are, the four rows of a school in older files included. Not thread-safe.
 */
public final class PublicFileReader implements Closeable {

    private final FileText text;
    private final Notices notices = new Notices();
    private final RowParser parser;
    private long rows;
    private long leftOut;

    /**
     * Opens a file and reads its header line.
     *
     * @param directory completes the agency codes that a spreadsheet cut
     * @throws PublicFileException if it is no public outcome file
     * @throws IOException if it cannot be read
     */
    public PublicFileReader(Path file, SchoolDirectory directory) throws PublicFileException, IOException {
        text = FileText.open(file);
        try {
            Header header = Header.read(text, notices);
            parser = new RowParser(header, directory, notices);
        } catch (PublicFileException | RuntimeException e) {
            text.close();
            throw e;
        }
    }

    public PublicFormat format() {
        return parser.format();
    }

    /** The next row that could be understood; null at the end. */
    public @Nullable PublicRow next() throws PublicFileException, IOException {
        while (text.advance()) {
            PublicRow row = parser.parse(text);
            if (row != null) {
                rows++;
                return row;
            }
            leftOut++;
            if (rows == 0 && leftOut > MANY) {
                throw new PublicFileException(
                        "No row of the file can be understood: " + notices.list().getLast() + ".",
                        "Check that it is a public outcome file as the state publishes it.");
            }
        }
        if (rows == 0) {
            throw leftOut == 0
                    ? new PublicFileException("The file has a heading and no rows.", "Download it again.")
                    : new PublicFileException(
                            "No row of the file can be understood: " + notices.list().getLast() + ".",
                            "Check that it is a public outcome file as the state publishes it.");
        }
        return null;
    }

    private static final int MANY = 100;

    /** Rows read so far. */
    public long rows() {
        return rows;
    }

    /** Rows left out so far; the notices say why. */
    public long leftOut() {
        return leftOut;
    }

    /** What was met so far, each kind once. */
    public List<Notice> notices() {
        return notices.list();
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
