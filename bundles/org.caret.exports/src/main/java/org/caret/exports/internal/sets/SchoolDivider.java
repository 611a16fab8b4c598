package org.caret.exports.internal.sets;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.caret.exchange.BoundLayout;
import org.caret.exchange.RecordType.ProcessingMethod;
import org.caret.exports.Arrangement;
import org.caret.exports.Arrangement.Extent;
import org.caret.exports.Arrangement.Split;

/**
 * Sends records to one file or a file for each school; what the state holds and the data do not is left to the state. Changes
 * are single records, or all records of the schools where something changed when a file replaces what the state holds.
 */
final class SchoolDivider implements Divider {

    private final int school;
    private final boolean split;
    private final Predicate<Item> wanted;

    /**
     * @param changedSchools schools with a change
     * @param anyChange whether there is a change at all, for records without a school
     */
    SchoolDivider(BoundLayout bound, ProcessingMethod method, Arrangement arrangement, Set<String> changedSchools,
            boolean anyChange) {
        school = bound.division().school().map(bound::index).orElse(-1);
        split = arrangement.split() == Split.SCHOOLS;
        if (arrangement.extent() == Extent.ALL) {
            wanted = item -> true;
        } else if (method != ProcessingMethod.REPLACEMENT) {
            wanted = item -> item.verdict() != Verdict.UNCHANGED;
        } else if (school < 0) {
            wanted = item -> anyChange;
        } else {
            wanted = item -> changedSchools.contains(item.fields()[school]);
        }
    }

    @Override
    public void divide(List<Item> items, Decisions decisions) {
        for (Item item : items) {
            if (!item.gone() && wanted.test(item)) {
                decisions.send(new Placed(item, split ? item.fields()[school] : "", ""));
            }
        }
    }
}
