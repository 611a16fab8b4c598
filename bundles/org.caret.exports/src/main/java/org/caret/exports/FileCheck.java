package org.caret.exports;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

import org.caret.exports.Amendment.Remark;
import org.caret.exports.Selection.Slots;
import org.caret.store.Condition;
import org.caret.store.Role;
import org.caret.store.RolePath;
import org.caret.store.Row;

/**
 * A rule about a file as a whole, such as a school of which it holds nobody. It counts rows that the file is not about, if it names
 * any, then the records of the file, and speaks at the end. What it has seen before the records may also speak against some of
 * them, such as those that need a record of another file. Stateless; what a run counts lives in its {@link Count}, which must not
 * grow with the number of records.
 */
@FunctionalInterface
public interface FileCheck {

    /** Begins a run. */
    Count begin();

    /** The counting of one run; belongs to one thread. */
    interface Count {

        /** Rows that are counted before those of the file; usually none. */
        default List<Others> others() {
            return List.of();
        }

        /**
         * Finds what is to be said of the single rows that make records, after the other rows have been counted. A
         * {@link org.caret.exchange.Finding.Severity#FATAL} remark leaves the record out.
         *
         * @param slots of the rows of the file
         */
        default Function<Row, List<Remark>> remarks(Slots slots) {
            return row -> List.of();
        }

        /** Finds the values that it reads of the rows of the file. */
        Consumer<Row> records(Slots slots);

        /**
         * Says what is wrong. Asked once, after the last record, and not at all where the file has none: then there is more to
         * say than this.
         */
        void end(Sayings sayings);
    }

    /**
     * Rows that the file is not about, in no order.
     *
     * @param roles of the rows, the root first; roles named {@code student} and {@code school} are held against the chosen sites
     *        and the marks that keep records from being reported
     * @param scope rows that can matter at all
     * @param paths what is read of them
     * @param counter finds the values, and takes one row after the other
     */
    record Others(List<Role> roles, Condition scope, Set<RolePath> paths, Function<Slots, Consumer<Row>> counter) {

        public Others {
            roles = List.copyOf(roles);
            paths = Set.copyOf(paths);
        }
    }

    /** Where a check says what is wrong. */
    @FunctionalInterface
    interface Sayings {

        /** @param about what the remark is about: the seven digits of a school or of the reporting LEA */
        void say(String about, Remark remark);
    }
}
