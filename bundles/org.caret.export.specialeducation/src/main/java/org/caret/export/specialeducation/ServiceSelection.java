package org.caret.export.specialeducation;

import java.util.List;

import org.caret.store.RolePath;

/** Services of the special education plans that held in a period. */
public final class ServiceSelection extends RecordsOfPeriod {

    /** Made by the extension registry. */
    public ServiceSelection() {
        super("service", Timing.whileInEffect("plan"),
                List.of(RolePath.of("plan.start"), RolePath.of("service.service"), RolePath.of("service.provider"),
                        RolePath.of("service.location"), RolePath.of("service.nonpublicAgency")));
    }
}
