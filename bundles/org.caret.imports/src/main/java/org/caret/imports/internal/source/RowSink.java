package org.caret.imports.internal.source;

import java.io.IOException;

import org.caret.exchange.Finding;
import org.eclipse.jdt.annotation.Nullable;

/** Takes what a source reads. */
public interface RowSink {

    /** Counts a record of the source. */
    void read();

    /** Counts a record that does not go in; its findings say why. */
    void refused();

    /** Takes a finding. */
    void find(Finding finding);

    /**
     * Takes a good row. The array is not kept.
     *
     * @param plan place of its plan among those of the source
     * @param line its line
     * @param values by slot of the plan
     */
    void row(int plan, long line, @Nullable Object[] values) throws IOException;
}
