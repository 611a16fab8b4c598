package org.caret.store.derby.internal.query;

import java.io.IOException;

import org.caret.store.internal.query.RowBytes;
import org.caret.store.internal.query.RowView;

/** Adds one role to the rows of a stream, in the order of the stream. */
final class Join implements RowStream {

    /**
     * How a role is joined.
     *
     * @param keySlot slot of the rows that holds the key
     * @param slots number of slots the role brings
     * @param choice which objects of a group are taken
     * @param required whether rows without the role are dropped
     */
    record Rule(int keySlot, int slots, Choice choice, boolean required) {
    }

    private final RowStream rows;
    private final Groups groups;
    private final Rule rule;
    private final RowView head;
    private final RowBytes joined = new RowBytes();
    private Group group = new Group();
    private int nextOfGroup;
    private int endOfGroup;

    Join(RowStream rows, Groups groups, Rule rule) {
        this.rows = rows;
        this.groups = groups;
        this.rule = rule;
        this.head = new RowView(Math.max(rule.keySlot(), rule.choice().lastSlot()) + 1);
    }

    @Override
    public boolean next() throws IOException {
        if (nextOfGroup < endOfGroup) {
            write(nextOfGroup++);
            return true;
        }
        while (rows.next()) {
            head.at(rows.array(), rows.offset());
            if (choose()) {
                write(nextOfGroup++);
                return true;
            }
            if (!rule.required()) {
                joined.clear();
                joined.append(rows.array(), rows.offset(), rows.length());
                joined.missing(rule.slots());
                return true;
            }
        }
        return false;
    }

    @Override
    public byte[] array() {
        return joined.array();
    }

    @Override
    public int offset() {
        return 0;
    }

    @Override
    public int length() {
        return joined.length();
    }

    @Override
    public void close() throws IOException {
        try (rows; groups) {
            // Both are closed, whatever becomes of the other.
        }
    }

    /** Sets which objects of the group are to be written after the current row; false where there are none. */
    private boolean choose() throws IOException {
        nextOfGroup = 0;
        endOfGroup = 0;
        if (head.missing(rule.keySlot())) {
            return false;
        }
        group = groups.find(head.number(rule.keySlot()));
        int chosen = group.size() == 0 ? Choice.NONE : rule.choice().choose(group, head);
        if (chosen == Choice.EVERY) {
            endOfGroup = group.size();
        } else if (chosen != Choice.NONE) {
            nextOfGroup = chosen;
            endOfGroup = chosen + 1;
        }
        return nextOfGroup < endOfGroup;
    }

    private void write(int index) {
        joined.clear();
        joined.append(rows.array(), rows.offset(), rows.length());
        joined.append(group.array(), group.offset(index), group.length(index));
    }
}
