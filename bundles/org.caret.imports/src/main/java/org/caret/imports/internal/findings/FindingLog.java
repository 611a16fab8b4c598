package org.caret.imports.internal.findings;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.caret.exchange.Finding;
import org.caret.imports.SourceResult.FindingCount;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Takes the findings of one source: counts them, keeps the first, and passes all on to a file where there is one. A failure
 * of that file is kept and thrown by {@link #check}, so that finding something stays free of exceptions. Not thread-safe.
 */
public final class FindingLog implements Closeable {

    private final int kept;
    private final @Nullable FindingFile file;
    private final List<Finding> first = new ArrayList<>();
    private long fatal;
    private long warnings;
    private long notices;
    private @Nullable IOException failure;

    /**
     * @param kept how many findings are kept in memory
     * @param file where all of them go; closed with the log
     */
    public FindingLog(int kept, @Nullable FindingFile file) {
        this.kept = kept;
        this.file = file;
    }

    /** Takes one finding. */
    public void add(Finding finding) {
        switch (finding.severity()) {
        case FATAL -> fatal++;
        case WARNING -> warnings++;
        case NOTICE -> notices++;
        }
        if (first.size() < kept) {
            first.add(finding);
        }
        FindingFile target = file;
        if (target != null && failure == null) {
            try {
                target.write(finding);
            } catch (IOException e) {
                failure = e;
            }
        }
    }

    public FindingCount count() {
        return new FindingCount(fatal, warnings, notices);
    }

    public List<Finding> first() {
        return List.copyOf(first);
    }

    /** @throws IOException if a finding could not be written */
    public void check() throws IOException {
        IOException failed = failure;
        if (failed != null) {
            throw failed;
        }
    }

    @Override
    public void close() throws IOException {
        FindingFile target = file;
        if (target != null) {
            target.close();
        }
        check();
    }
}
