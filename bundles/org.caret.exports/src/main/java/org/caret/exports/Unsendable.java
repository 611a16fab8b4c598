package org.caret.exports;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.caret.exports.Selection.Slots;
import org.caret.store.Condition;
import org.caret.store.Role;
import org.caret.store.RolePath;
import org.caret.store.Row;

/**
 * What a file is expected to be about although its layout has no record for it. Each such thing is listed as left out, so that
 * nobody believes it was sent, and nothing is made up to carry it.
 *
 * @param roles of the rows, the root first; roles named {@code student} and {@code school} are held against the chosen
 *        sites and the marks that keep records from being reported
 * @param scope rows that can matter at all for the academic year
 * @param paths what the judge reads
 * @param name paths that order the rows and name them, beginning with the subject: local identifiers and dates, never names
 * @param judge prepares a run; the function says which rows of a subject are listed
 */
public record Unsendable(List<Role> roles, Condition scope, Set<RolePath> paths, List<RolePath> name,
        Function<Slots, Judge> judge) {

    public Unsendable {
        roles = List.copyOf(roles);
        paths = Set.copyOf(paths);
        name = List.copyOf(name);
    }

    /** Says which rows of a subject are listed, and why. */
    @FunctionalInterface
    public interface Judge {

        /**
         * @param rows of one subject, in the order of their names; at least one
         * @return why a row is listed; nothing of a row that is not worth a word
         */
        Map<Row, LeftOutReason> of(List<Row> rows);
    }
}
