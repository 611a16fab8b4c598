package org.caret.exports.internal.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.caret.exports.ExportException;
import org.caret.exports.internal.archive.ArchivedIndex.Entry;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Keys of the records that the state holds, subject by subject, beside records that come in the order of their subjects. Only
 * advice hangs on it, so an archive that cannot be read is told and not an error.
 */
public final class KnownKeys implements AutoCloseable {

    private final List<Walk> walks = new ArrayList<>();
    private Optional<String> problem = Optional.empty();
    private @Nullable String subject;
    private Set<String> keys = Set.of();

    /** One run and the entry it stands on. */
    private static final class Walk {

        private final ArchivedIndex index;
        private @Nullable Entry entry;

        Walk(ArchivedIndex index) throws ExportException {
            this.index = index;
            entry = index.next();
        }

        void take(String wanted, Set<String> found) throws ExportException {
            Entry current = entry;
            while (current != null && CodePoints.compare(current.subject(), wanted) <= 0) {
                if (current.subject().equals(wanted)) {
                    apply(current, found);
                }
                current = index.next();
            }
            entry = current;
        }

        private static void apply(Entry entry, Set<String> found) {
            if (entry.transaction().equals(ArchivedIndex.DELETE)) {
                found.remove(entry.key());
            } else {
                found.add(entry.key());
            }
        }
    }

    /** @param runIds posted runs of a database, oldest first */
    public KnownKeys(Path database, List<String> runIds) throws IOException {
        try {
            for (String runId : runIds) {
                walks.add(new Walk(new ArchivedIndex(database, runId)));
            }
        } catch (ExportException e) {
            giveUp(e);
        }
    }

    /** Keys of a subject; subjects are to be asked for in ascending order, one as often as wanted. */
    public Set<String> of(String wanted) {
        if (!wanted.equals(subject)) {
            subject = wanted;
            keys = new HashSet<>();
            if (problem.isPresent()) {
                return keys;
            }
            try {
                for (Walk walk : walks) {
                    walk.take(wanted, keys);
                }
            } catch (ExportException e) {
                giveUp(e);
            }
        }
        return keys;
    }

    /** Everything counts as new from here on, which gives more advice rather than less. */
    private void giveUp(ExportException failure) {
        problem = Optional.of(failure.getMessage() + " Every record counts as new where files are checked for it.");
        keys = Set.of();
    }

    /** What kept the archives from being read. */
    public Optional<String> problem() {
        return problem;
    }

    @Override
    public void close() throws IOException {
        for (Walk walk : walks) {
            walk.index.close();
        }
    }
}
