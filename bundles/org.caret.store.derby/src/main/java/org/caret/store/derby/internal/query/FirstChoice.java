package org.caret.store.derby.internal.query;

import org.caret.store.internal.query.RowView;

/**
 * Takes the object with the earliest day, then the one with the lowest id; all of the group satisfy the condition. An object's
 * first two slots are its id and the day (see {@link Fragments}).
 */
final class FirstChoice implements Choice {

    private static final int ID = 0;
    private static final int DAY = 1;

    private final RowView object = new RowView(DAY + 1);

    @Override
    public int choose(Group group, RowView row) {
        int best = 0;
        long bestDay = Long.MAX_VALUE;
        long bestId = Long.MAX_VALUE;
        for (int i = 0; i < group.size(); i++) {
            object.at(group.array(), group.offset(i));
            long day = object.number(DAY);
            long id = object.number(ID);
            if (day < bestDay || day == bestDay && id < bestId) {
                best = i;
                bestDay = day;
                bestId = id;
            }
        }
        return best;
    }
}
