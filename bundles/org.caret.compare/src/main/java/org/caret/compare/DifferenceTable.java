package org.caret.compare;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Set;

import org.caret.compare.internal.DecisionReader;
import org.caret.compare.internal.TableLayout;
import org.caret.compare.internal.TableWriter;
import org.caret.exchange.FileFormat;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Differences as a table that a person reads, and gives back with decisions. It has a heading, a line for each field that
 * differs and for each record that only one side has, and these columns: Decision (blank), Kind, the fields of the record's key,
 * the local identifier of its subject, Field, Here, At the State, Can Be Taken, Note, Last Date Updated.
 * <p>
 * It holds personal data, as the files it compares do.
 */
public final class DifferenceTable {

    private DifferenceTable() {
    }

    /**
     * Writes the table.
     *
     * @param kinds of the records to be listed
     * @param format UTF-8 where it is a text
     * @param out is closed
     * @param monitor cancels between records; null where nobody watches
     * @throws OperationCanceledException after a cancel; what was written is not whole then
     */
    public static void write(Comparison comparison, Set<DifferenceKind> kinds, FileFormat format, OutputStream out,
            @Nullable IProgressMonitor monitor) throws IOException {
        new TableWriter(comparison, new TableLayout(comparison)).write(kinds, format, out, monitor);
    }

    /**
     * Reads the decisions of a table that was written for the same record type: {@code take} for the state's value,
     * {@code keep} or nothing for ours. Nothing but the columns Decision, Field, Here, At the State and those of the key is
     * read; they may stand in any order. A decision about a difference that is not there any more is refused.
     *
     * @param file in one of the forms that {@link #write} has
     * @throws CompareException if the file is no such table
     */
    public static Decisions read(Comparison comparison, Path file) throws CompareException, IOException {
        return new DecisionReader(comparison, new TableLayout(comparison)).read(file);
    }
}
