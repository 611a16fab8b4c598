package org.caret.exports.select;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.caret.exports.Amendment;
import org.caret.exports.Amendment.Remark;
import org.caret.store.RolePath;
import org.eclipse.jdt.annotation.Nullable;

/** Cuts the dates of a row's dated record to the days it may be sent for, each cut with a finding. */
public final class Cuts {

    private final RolePath start;
    private final RolePath end;
    private final List<Amendment> made = new ArrayList<>();

    /** @param role of the dated record; its end is exclusive */
    public Cuts(String role) {
        start = new RolePath(role, "start");
        end = new RolePath(role, "end");
    }

    /** A record that starts before a day is sent as one that starts on it. */
    public Cuts notBefore(@Nullable LocalDate recordStart, LocalDate day, Remark why) {
        if (recordStart != null && recordStart.isBefore(day)) {
            made.add(Amendment.replacing(why, start, day));
        }
        return this;
    }

    /** A record that ends after a day is sent as one that ends on it. */
    public Cuts notAfter(@Nullable LocalDate recordLastDay, LocalDate day, Remark why) {
        if (recordLastDay == null || recordLastDay.isAfter(day)) {
            made.add(Amendment.replacing(why, end, day.plusDays(1)));
        }
        return this;
    }

    /** The record is sent as one that has not ended. */
    public Cuts withoutEnd(Remark why) {
        made.add(Amendment.blanking(why, Set.of(end)));
        return this;
    }

    /** Something is said, and nothing changed. */
    public Cuts remark(Remark what) {
        made.add(Amendment.remarking(what));
        return this;
    }

    public Amendment[] amendments() {
        return made.toArray(Amendment[]::new);
    }
}
