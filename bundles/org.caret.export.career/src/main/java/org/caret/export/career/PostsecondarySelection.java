package org.caret.export.career;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.caret.exports.ExportRequest;
import org.caret.exports.Selection;
import org.caret.exports.SelectionSource;
import org.caret.exports.select.Preschools;
import org.caret.store.Condition;
import org.caret.store.RolePath;

/** Postsecondary status: one record for each status of those who completed a program in the year before. */
public final class PostsecondarySelection implements Selection {

    private static final RolePath YEAR = RolePath.of("status.academicYear");

    @Override
    public SelectionSource source(ExportRequest request) {
        Set<RolePath> paths = new HashSet<>(CompleterRows.paths());
        paths.addAll(Preschools.paths());
        return new SelectionSource(Condition.equal(YEAR, request.year().toString()), Condition.ALL, paths,
                List.of(RolePath.of("student.localStudentId")),
                List.of(RolePath.of("school.code"), CompleterRows.PARTICIPATION, CompleterRows.STATUS));
    }

    @Override
    public Decider decider(ExportRequest request, Slots slots) {
        return new StatusDecider(new CompleterRows(slots, request.year()), new Preschools(slots));
    }
}
