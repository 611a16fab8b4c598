package org.caret.imports.internal.findings;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.caret.exchange.Finding;
import org.caret.exchange.Finding.Severity;
import org.caret.imports.BatchFinding.Place;
import org.caret.imports.SourceResult.FindingCount;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Takes the findings of one source: counts them, keeps the first, and passes all on to a file where there is one. A failure
 * of that file is kept and thrown by {@link #check}, so that finding something stays free of exceptions. Not thread-safe.
 */
public final class FindingLog implements Closeable {

    private static final int KEPT_PER_RULE = 5;

    private final int kept;
    private final @Nullable FindingFile file;
    private final List<Finding> serious = new ArrayList<>();
    private final List<Finding> noticesKept = new ArrayList<>();
    private final Map<String, Integer> keptByRule = new HashMap<>();
    private long fatal;
    private long warnings;
    private long notices;
    private @Nullable IOException failure;
    private boolean closed;

    /**
     * @param kept how many findings are kept in memory
     * @param file where all of them go; closed with the log
     */
    public FindingLog(int kept, @Nullable FindingFile file) {
        this.kept = kept;
        this.file = file;
    }

    /** Takes a finding about the source. */
    public void add(Finding finding) {
        add(finding, null);
    }

    /**
     * Takes a finding.
     *
     * @param about the record of the database it is about; null where it is about the source alone
     */
    public void add(Finding finding, @Nullable Place about) {
        switch (finding.severity()) {
        case FATAL -> fatal++;
        case WARNING -> warnings++;
        case NOTICE -> notices++;
        }
        keep(finding);
        FindingFile target = file;
        if (target != null && failure == null) {
            try {
                target.write(finding, about);
            } catch (IOException e) {
                failure = e;
            }
        }
    }

    /** Notices come in crowds of one kind, which must not keep out the rest. */
    private void keep(Finding finding) {
        if (finding.severity() != Severity.NOTICE) {
            if (serious.size() < kept) {
                serious.add(finding);
            }
        } else if (noticesKept.size() < kept && keptByRule.merge(finding.rule(), 1, Integer::sum) <= KEPT_PER_RULE) {
            noticesKept.add(finding);
        }
    }

    public FindingCount count() {
        return new FindingCount(fatal, warnings, notices);
    }

    /** The first ones, notices after all others. */
    public List<Finding> first() {
        return Stream.concat(serious.stream(), noticesKept.stream()).limit(kept).toList();
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
        if (target != null && !closed) {
            closed = true;
            target.close();
        }
        check();
    }
}
