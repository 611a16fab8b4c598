package org.caret.store;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A named model object of a row. Exactly one role of a query is the {@link Root}; every other one is reached from a
 * role named before it. A role that cannot be reached in a row is absent there: its paths are null.
 */
public sealed interface Role {

    /** Unique within the query; the part of a path before the dot. */
    String name();

    /** Whether the role itself, not a condition of the query, picks some of several objects: {@link First}, {@link Each}. */
    default boolean selects() {
        return this instanceof First || this instanceof Each each && !each.among().equals(Condition.ALL);
    }

    /** Each object of the class starts one row. */
    record Root(String name, EClass type) implements Role {
    }

    /** The one object that a single-valued reference of another role points to: its container or a cross reference. */
    record One(String name, String from, String reference) implements Role {
    }

    /**
     * Name of the way back along a single reference: from the object that is pointed to, to those of a class that point to it.
     * The roles for several objects, {@link InEffect}, {@link Each} and {@link First}, take it in place of a containment:
     * {@code pointing(SectionEnrollment, "student")} leads from a student to the places on rosters.
     *
     * @param reference single-valued and no containment
     */
    static String pointing(EClass type, String reference) {
        return type.getName() + '.' + reference;
    }

    /**
     * The dated record in effect on a day, among the children that a many-valued containment of another role holds, or among
     * the objects that point to it (see {@link #pointing}): start ≤ day &lt; end. For children that are not {@code DatedRecord}s the attributes {@code start} and
     * {@code exitDate} are used, with start ≤ day ≤ exitDate, a missing exit date meaning "still". Where several
     * children qualify, the one with the latest start is taken, then the one with the highest id.
     *
     * @param day the path that holds the day; either it or both fixed days are given
     * @param first first day of a span that is the same for every row: the child is in effect on one of its days
     * @param last last day of the span; the same as {@code first} for a single day
     */
    record InEffect(String name, String from, String reference, @Nullable RolePath day,
            @Nullable LocalDate first, @Nullable LocalDate last) implements Role {
        public InEffect {
            if ((day == null) == (first == null) || (first == null) != (last == null)) {
                throw new IllegalArgumentException("role " + name + " needs either a path or fixed days");
            }
        }

        /** In effect on one day: exactly one of path and fixed day is given. */
        public InEffect(String name, String from, String reference, @Nullable RolePath day,
                @Nullable LocalDate fixedDay) {
            this(name, from, reference, day, fixedDay, fixedDay);
        }
    }

    /**
     * Every child that a many-valued containment of another role holds, or every object that points to it (see
     * {@link #pointing}), as far as they satisfy a condition: one row per child, and one row with the role absent where there is
     * none. With a condition it is for queries of a district, as {@link First} is; lists of a grid cannot have it.
     *
     * @param among looks at this role alone, that is at paths that begin with its own name
     */
    record Each(String name, String from, String reference, Condition among) implements Role {

        /** All of them. */
        public Each(String name, String from, String reference) {
            this(name, from, reference, Condition.ALL);
        }
    }

    /**
     * The first of those objects that satisfy a condition, among the children that a many-valued containment of another role
     * holds, or among the objects that point to it (see {@link #pointing}): the one with the earliest day, then the one with
     * the lowest id. Objects without the day do not count. It keeps one row one row where {@link Each} would multiply it,
     * and is for queries of a district; lists of a grid cannot have it.
     *
     * @param among looks at this role alone, that is at paths that begin with its own name
     * @param by attribute that holds the day
     */
    record First(String name, String from, String reference, Condition among, String by) implements Role {
    }
}
