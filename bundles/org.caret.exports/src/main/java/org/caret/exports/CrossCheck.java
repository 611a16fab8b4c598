package org.caret.exports;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.caret.exchange.Finding.Severity;
import org.caret.exports.Amendment.Remark;
import org.caret.exports.Selection.Slots;
import org.caret.store.Condition;
import org.caret.store.Role;
import org.caret.store.RolePath;
import org.caret.store.Row;

/**
 * A rule between the records of a file and others of the same subjects that the file is not about: enrollments of earlier years,
 * the sections of a teacher, or students who should have a record and have none. Its rows are read once, in the order of the
 * file, and held against the records of one subject after the other.
 *
 * @param roles of the rows, the root first; roles named {@code student} and {@code school} are held against the chosen sites
 *        and the marks that keep records from being reported
 * @param scope rows that can matter at all
 * @param paths what the judge reads of them
 * @param name paths that order the rows and name them, beginning with the subject as the record type names it: local identifiers
 *        and dates, never names
 * @param needs without any such object in the database nothing can be said, and the rule is silent
 * @param preparation prepares a run
 */
public record CrossCheck(List<Role> roles, Condition scope, Set<RolePath> paths, List<RolePath> name,
        Optional<Needed> needs, Preparation preparation) {

    public CrossCheck {
        roles = List.copyOf(roles);
        paths = Set.copyOf(paths);
        name = List.copyOf(name);
    }

    /** Objects of which the database has to hold one. */
    public record Needed(List<Role> roles, Condition scope) {
    }

    /** Finds the values in both kinds of rows. */
    @FunctionalInterface
    public interface Preparation {

        /**
         * @param others of the rows of this rule
         * @param records of the rows of the file
         */
        Judge prepare(Slots others, Slots records);
    }

    /** Looks at one subject. */
    @FunctionalInterface
    public interface Judge {

        /**
         * @param others rows of this rule; at least one
         * @param records rows that the selection has put into the file; none for a subject that is not in it
         */
        void judge(List<Row> others, List<Row> records, Verdict verdict);
    }

    /** Where a judge says what is wrong. */
    public interface Verdict {

        /** Said of each record of a row of the file. A {@link Severity#FATAL} one leaves the record out. */
        void record(Row record, Remark remark);

        /** Said of a row of this rule, which makes no record. */
        void other(Row other, Remark remark);
    }
}
