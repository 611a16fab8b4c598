package org.caret.imports.internal.merge;

import java.time.LocalDate;
import java.util.List;

import org.caret.imports.internal.plan.KeyPart;
import org.caret.imports.internal.plan.Plan;
import org.caret.imports.internal.plan.Target;
import org.caret.store.sort.SortKey;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The targets of a plan that live under one object of the district: a student with enrollments and information, an
 * incident with its participants. That object is the anchor; rows are staged and decided by its key.
 *
 * @param planNumber place of the plan among those of the import
 * @param number place among the parts of its pass; lower goes first within a group
 * @param targets in the order of the plan, with the references to other objects of the district that their keys need
 * @param keySlots slots of the anchor's key
 * @param orderSlot slot of the day by which the rows of a group are ordered; negative for none
 */
record Part(Plan plan, int planNumber, int number, Target.Identified anchor, List<Target> targets, int[] keySlots,
        int orderSlot) {

    /** Bytes that follow the anchor's key in the key of a staged row. */
    static final int SUFFIX = 16;

    static Part of(Plan plan, int planNumber, int number, Target.Identified anchor, List<Target> targets) {
        int[] keySlots = anchor.key().stream().filter(KeyPart.SlotValue.class::isInstance)
                .mapToInt(part -> ((KeyPart.SlotValue) part).slot()).toArray();
        return new Part(plan, planNumber, number, anchor, List.copyOf(targets), keySlots, orderSlot(targets));
    }

    /** Whether a row has the key of the anchor; a row without it is not about one. */
    boolean hasKey(@Nullable Object[] values) {
        for (int slot : keySlots) {
            if (values[slot] == null) {
                return false;
            }
        }
        return true;
    }

    /** The key of the anchor, followed by what orders the rows of one anchor. */
    void sortKey(@Nullable Object[] values, SortKey key) {
        key.clear();
        for (int slot : keySlots) {
            key.value(values[slot]);
        }
        long day = orderSlot >= 0 && values[orderSlot] instanceof LocalDate date ? date.toEpochDay() : Long.MIN_VALUE;
        key.raw(number).raw(day);
    }

    /** Rows are taken in the order of their days, so that each finds the history as it was on its day. */
    private static int orderSlot(List<Target> targets) {
        for (Target target : targets) {
            if (target instanceof Target.Dated dated) {
                return dated.daySlot();
            }
        }
        for (Target target : targets) {
            if (target instanceof Target.Identified identified) {
                for (KeyPart part : identified.key()) {
                    if (part instanceof KeyPart.SlotValue value && value.feature().getName().equals("start")) {
                        return value.slot();
                    }
                }
            }
        }
        return -1;
    }
}
