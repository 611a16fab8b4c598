package org.caret.cohort.publish;

import java.io.IOException;

import org.caret.cohort.publicfile.PublicRow;

/** Takes rows that may be published, one at a time, in the order of the file. */
@FunctionalInterface
public interface RowSink {

    void accept(PublicRow row) throws IOException;
}
