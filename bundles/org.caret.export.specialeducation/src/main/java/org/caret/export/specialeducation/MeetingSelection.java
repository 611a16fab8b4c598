package org.caret.export.specialeducation;

import java.util.List;

import org.caret.store.RolePath;

/** Special education meetings held in a period, or pending in it. */
public final class MeetingSelection extends RecordsOfPeriod {

    /** Made by the extension registry. */
    public MeetingSelection() {
        super("meeting", Timing.onDay(RolePath.of("meeting.meetingDate"), RolePath.of("meeting.pendingAsOfDate")),
                List.of(RolePath.of("meeting.meetingDate"), RolePath.of("meeting.pendingAsOfDate")));
    }
}
