package org.caret.cohort.query;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.caret.cohort.library.PublicRows;
import org.caret.cohort.publicfile.FileLayout;
import org.caret.cohort.publicfile.PublicFileWriter;
import org.caret.cohort.publicfile.PublicRow;
import org.caret.store.StoreException;

/**
 * Rows of a query as a file of their format. The file appears whole or not at all.
 *
 * @param rows number of rows written
 * @param hidden how many of them hide every number
 */
public record QueryFile(long rows, long hidden) {

    /** Writes the rows, and replaces what was there. */
    public static QueryFile write(PublicRows source, FileLayout layout, Path file) throws IOException, StoreException {
        Path target = file.toAbsolutePath();
        Path provisional = target.resolveSibling(target.getFileName() + ".part");
        long rows = 0;
        long hidden = 0;
        try {
            try (PublicFileWriter writer = new PublicFileWriter(
                    new BufferedOutputStream(Files.newOutputStream(provisional)), layout)) {
                for (PublicRow row = source.next(); row != null; row = source.next()) {
                    writer.write(row);
                    rows++;
                    hidden += row.hidden() ? 1 : 0;
                }
            }
            Files.move(provisional, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(provisional);
        }
        return new QueryFile(rows, hidden);
    }
}
