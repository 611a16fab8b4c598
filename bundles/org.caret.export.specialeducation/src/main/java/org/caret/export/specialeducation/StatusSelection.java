package org.caret.export.specialeducation;

import java.util.List;

import org.caret.store.RolePath;

/** Special education statuses that held in a period. */
public final class StatusSelection extends RecordsOfPeriod {

    /** Made by the extension registry. */
    public StatusSelection() {
        super("status", Timing.whileInEffect("status"),
                List.of(RolePath.of("status.start")));
    }
}
