package org.caret.imports.review;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.caret.imports.SourceKind;

/**
 * What a file of the state says, case by case. Reading it has changed nothing. It is held in memory: such files are about a
 * part of a district's students.
 *
 * @param lea seven digits, as the file names it
 * @param rowsRead records of the file
 * @param cases in the order of the file
 */
public record Review(Path file, SourceKind kind, String lea, long rowsRead, List<ReviewCase> cases) {

    public Review {
        cases = List.copyOf(cases);
    }

    /** Number of cases in a state. */
    public long count(ReviewCase.State state) {
        return cases.stream().filter(one -> one.state() == state).count();
    }

    public Optional<ReviewCase> find(String caseId) {
        return cases.stream().filter(one -> one.id().equals(caseId)).findFirst();
    }
}
