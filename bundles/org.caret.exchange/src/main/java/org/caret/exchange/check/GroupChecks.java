package org.caret.exchange.check;

import java.util.List;
import java.util.function.Consumer;

import org.caret.exchange.BoundLayout;
import org.caret.exchange.Finding;
import org.caret.exchange.internal.check.Complaints;
import org.caret.exchange.internal.check.PairBreach;
import org.caret.exchange.internal.check.PairRule;
import org.caret.exchange.internal.check.PairRules;
import org.caret.spec.AcademicYear;
import org.caret.spec.Specifications;

/**
 * The rules between records that belong together, such as those of one student: enrollments that overlap, a record sent twice.
 * They see the records of one group of one file, nothing else. Compiled once per run; belongs to one thread.
 */
public final class GroupChecks {

    private final PairRule[] rules;
    private final Complaints complaints;

    private GroupChecks(PairRule[] rules, Complaints complaints) {
        this.rules = rules;
        this.complaints = complaints;
    }

    /** The checks of a layout in an academic year. */
    public static GroupChecks compile(BoundLayout layout, AcademicYear year, Specifications specifications) {
        return new GroupChecks(PairRules.of(layout.layout(), year, specifications.codeSets()).toArray(PairRule[]::new),
                new Complaints(layout));
    }

    /** A record of a group. */
    public interface Member {

        /** As many as the layout has, blank ones empty. */
        String[] fields();

        /** Names the record for findings; asked only where there is something to say. */
        String name();

        /** Takes what is wrong with the record; one with a fatal finding may not be used. */
        Consumer<Finding> findings();
    }

    /** Whether nothing can be wrong between records. */
    public boolean isEmpty() {
        return rules.length == 0;
    }

    /** Checks the records of a group against each other; each rule complains about a record once. */
    public void check(List<? extends Member> group) {
        for (PairRule rule : rules) {
            boolean[] blamed = new boolean[group.size()];
            for (int i = 0; i < group.size(); i++) {
                if (rule.concerns(group.get(i).fields())) {
                    check(rule, group, i, blamed);
                }
            }
        }
    }

    private void check(PairRule rule, List<? extends Member> group, int one, boolean[] blamed) {
        for (int other = 0; other < group.size(); other++) {
            PairBreach breach = other == one ? PairBreach.NONE
                    : rule.check(group.get(one).fields(), group.get(other).fields(), other > one);
            if (breach == PairBreach.BOTH) {
                complain(rule, group, one, other, blamed);
            }
            if (breach != PairBreach.NONE) {
                complain(rule, group, other, one, blamed);
            }
        }
    }

    private void complain(PairRule rule, List<? extends Member> group, int about, int because, boolean[] blamed) {
        if (!blamed[about]) {
            blamed[about] = true;
            Member member = group.get(about);
            complaints.begin(member::name, member.findings());
            rule.complain(member.fields(), group.get(because).name(), complaints);
        }
    }
}
