package org.caret.exchange;

import java.time.LocalDate;

import org.caret.model.ModelPackage;
import org.caret.store.Condition;
import org.caret.store.Role;
import org.caret.store.RolePath;
import org.eclipse.emf.ecore.EClass;

/** How the rows of an export reach a role. What depends on the run becomes a plain role once the run's days are known. */
public sealed interface RoleSource {

    /** Unique within the record type. */
    String name();

    /** The role this one is reached from; empty for the root. */
    String from();

    /** The reference by which it is reached; empty for the root. */
    String reference();

    /** As a bindings file writes it. */
    String notation();

    /** The role for a run. */
    Role on(RunDays days);

    /** The same for every run. */
    record Plain(Role role) implements RoleSource {

        @Override
        public String name() {
            return role.name();
        }

        @Override
        public String from() {
            return switch (role) {
            case Role.Root root -> "";
            case Role.One one -> one.from();
            case Role.InEffect dated -> dated.from();
            case Role.Each each -> each.from();
            case Role.First first -> first.from();
            };
        }

        @Override
        public String reference() {
            return switch (role) {
            case Role.Root root -> "";
            case Role.One one -> one.reference();
            case Role.InEffect dated -> dated.reference();
            case Role.Each each -> each.reference();
            case Role.First first -> first.reference();
            };
        }

        @Override
        public String notation() {
            return switch (role) {
            case Role.Root root -> "root " + root.type().getName();
            case Role.One one -> one.from() + '.' + one.reference();
            case Role.InEffect dated -> dated.from() + '.' + dated.reference() + " at " + dated.day();
            case Role.Each each -> "each " + each.from() + '.' + each.reference();
            case Role.First first -> "first " + first.from() + '.' + first.reference();
            };
        }

        @Override
        public Role on(RunDays days) {
            return role;
        }
    }

    /**
     * Every child in effect on one of the days of a span of the run (see {@link Role.Each}).
     *
     * @param first name of the span's first day, without the dollar sign (see {@link RunDays#day})
     * @param last name of its last day
     * @param type class of the children
     */
    record EachDuringRun(String name, String from, String reference, String first, String last, EClass type)
            implements RoleSource {

        @Override
        public String notation() {
            return "each " + from + '.' + reference + " between $" + first + " and $" + last;
        }

        @Override
        public Role on(RunDays days) {
            Condition begun = Condition.atMost(new RolePath(name, "start"), days.day(last));
            return new Role.Each(name, from, reference, Condition.and(begun, lasting(days.day(first))));
        }

        private Condition lasting(LocalDate day) {
            if (ModelPackage.Literals.DATED_RECORD.isSuperTypeOf(type)) {
                return Condition.atLeast(new RolePath(name, "end"), day.plusDays(1));
            }
            RolePath exit = new RolePath(name, "exitDate");
            return Condition.or(Condition.missing(exit), Condition.atLeast(exit, day));
        }
    }

    /**
     * The child in effect on a day of the run, or on one of the days of a span (see {@link Role.InEffect}).
     *
     * @param first name of the span's first day, without the dollar sign (see {@link RunDays#day})
     * @param last name of its last day; the same as {@code first} for a single day
     */
    record InEffectDuringRun(String name, String from, String reference, String first, String last)
            implements RoleSource {

        @Override
        public String notation() {
            return from + '.' + reference
                    + (first.equals(last) ? " at $" + first : " between $" + first + " and $" + last);
        }

        @Override
        public Role on(RunDays days) {
            return new Role.InEffect(name, from, reference, null, days.day(first), days.day(last));
        }
    }
}
