package org.caret.store.derby.internal.bulk;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.caret.store.derby.internal.schema.Column;
import org.eclipse.jdt.annotation.Nullable;

/**
 * For new owners in ascending order, which of their records is the latest.
 *
 * @param kept column of the owners that takes it
 * @param file pairs of owner and record
 * @param count number of pairs
 */
record LatestRecords(Column kept, Path file, long count) {

    /** Answers for owners that are asked for in ascending order. */
    Reader read() throws IOException {
        return new Reader(this);
    }

    /** Reads along with the owners. */
    static final class Reader implements AutoCloseable {

        private final DataInputStream in;
        private final Column kept;
        private long left;
        private long owner = Long.MIN_VALUE;
        private long record;

        private Reader(LatestRecords records) throws IOException {
            in = new DataInputStream(new BufferedInputStream(Files.newInputStream(records.file)));
            kept = records.kept;
            left = records.count;
        }

        Column kept() {
            return kept;
        }

        @Nullable
        Long latest(long wanted) throws IOException {
            while (owner < wanted && left > 0) {
                owner = in.readLong();
                record = in.readLong();
                left--;
            }
            return owner == wanted ? record : null;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
