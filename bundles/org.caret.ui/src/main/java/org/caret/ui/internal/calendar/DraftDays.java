package org.caret.ui.internal.calendar;

import java.util.List;

/** The days off as they are on file and as somebody has changed them. Belongs to the thread of the windows. */
final class DraftDays {

    private final Runnable changed;
    private List<DayOffLine> stored = List.of();
    private List<DayOffLine> lines = List.of();

    DraftDays(Runnable changed) {
        this.changed = changed;
    }

    /** Takes the days on file; what was changed is forgotten. */
    void read(List<DayOffLine> read) {
        stored = read;
        show(read);
    }

    /** These days are on file now; what was changed since stays. */
    void saved(List<DayOffLine> written) {
        stored = written;
        changed.run();
    }

    /** In the order of {@link DayOffLine#ORDER}. */
    List<DayOffLine> stored() {
        return stored;
    }

    List<DayOffLine> lines() {
        return lines;
    }

    void show(List<DayOffLine> others) {
        lines = others.stream().sorted(DayOffLine.ORDER).toList();
        changed.run();
    }

    boolean dirty() {
        return !lines.equals(stored);
    }
}
