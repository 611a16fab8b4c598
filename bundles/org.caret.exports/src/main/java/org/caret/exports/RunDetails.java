package org.caret.exports;

import java.util.stream.Stream;

import org.caret.exchange.Finding;

/**
 * What a run has to say about single records, streamed from its archive in the order of the file. The streams must be
 * closed; a file that turns out to be damaged while a stream is read is a {@link java.io.UncheckedIOException}.
 *
 * @noimplement
 */
public interface RunDetails extends AutoCloseable {

    /** The rows that are not in the file. */
    Stream<LeftOutRow> leftOut() throws ExportException;

    /** Everything the checks said, also about rows that were left out for it. */
    Stream<Finding> findings() throws ExportException;

    @Override
    void close() throws ExportException;
}
