package org.caret.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

import org.caret.exchange.BoundLayout;
import org.caret.exchange.RecordType;

/**
 * What came of a comparison. Its records lie in a temporary file, so that their number costs no memory but nine bytes each;
 * closing removes it. Safe for use by several threads.
 *
 * @noimplement
 */
public interface Comparison extends AutoCloseable {

    ComparisonSummary summary();

    /** The file that was compared. */
    Path extract();

    RecordType recordType();

    BoundLayout layout();

    /** Numbers of the records of some kinds, ascending. */
    long[] numbers(Set<DifferenceKind> kinds);

    /**
     * A record by its number.
     *
     * @throws IOException where the temporary file cannot be read
     */
    ComparedRecord record(long number) throws IOException;

    @Override
    void close() throws IOException;
}
