package org.caret.imports.review;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;

import org.caret.imports.SourceKind;
import org.caret.imports.internal.review.FileReviewService;
import org.caret.spec.Specifications;
import org.caret.store.Store;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Brings in what the state says about students where a person has to decide: SSID match results, replacement SSIDs, direct
 * certifications, and the rows of an SSID extract that contradict the database. An OSGi service, thread-safe.
 *
 * @noimplement
 */
public interface ReviewService {

    /**
     * What a file is, if it is one of these.
     *
     * @return empty for every other file, readable or not
     */
    Optional<SourceKind> recognise(Path file);

    /**
     * Reads a file and holds it against the database. Changes nothing.
     *
     * @param monitor may be cancelled at any time; null where nobody watches
     * @throws ReviewException if it is none of these files, or of another LEA than the database
     * @throws OperationCanceledException after a cancel
     */
    Review review(Store store, Path file, @Nullable IProgressMonitor monitor) throws ReviewException;

    /**
     * Does what was decided, all in one unit of work with an entry for each change in the audit, and keeps file and decisions
     * as an import batch. Decisions that do not fit the review, or of which there are several for one case, are refused.
     *
     * @throws ReviewException if a student has changed since the review, or the database refuses; nothing is changed then
     */
    ReviewOutcome apply(Store store, Review review, Collection<ReviewDecision> decisions) throws ReviewException;

    /**
     * Writes a review as a table that a person reads and gives back with decisions: UTF-8, columns separated by tabs, a heading,
     * a line for each option. It holds personal data, as the file does.
     */
    void write(Review review, Path table) throws IOException;

    /**
     * Reads the decisions of such a table: {@code take} in the column Decision, beside the option. One that has been through a
     * spreadsheet as XLSX or CSV is read as well.
     *
     * @throws ReviewException if it is no such table, or a decision is neither blank nor {@code take}
     */
    Collection<ReviewDecision> read(Path table) throws ReviewException, IOException;

    /** A service for code outside OSGi. */
    static ReviewService of(Specifications specifications) {
        return new FileReviewService(specifications);
    }
}
