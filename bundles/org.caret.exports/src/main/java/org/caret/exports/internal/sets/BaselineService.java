package org.caret.exports.internal.sets;

import java.io.IOException;
import java.time.Clock;

import org.caret.exchange.BoundLayout;
import org.caret.exports.Baselines;
import org.caret.exports.ExportException;
import org.caret.exports.ExportException.Reason;
import org.caret.spec.AcademicYear;
import org.caret.store.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Archives extracts like files that were sent and posted. */
@Component(service = Baselines.class)
public final class BaselineService implements Baselines {

    private final Clock clock;

    @Activate
    public BaselineService() {
        this(Clock.systemDefaultZone());
    }

    public BaselineService(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Writer begin(Store store, BoundLayout bound, AcademicYear year, String reportingLea, String fileName)
            throws ExportException {
        if (store.readOnly()) {
            throw new ExportException(Reason.STORE, "The database cannot be written, so the extract cannot be kept.",
                    "Make the database's folder writable.");
        }
        try {
            return new BaselineWriter(store, bound, year, reportingLea, fileName, clock);
        } catch (IOException e) {
            throw BaselineWriter.failed(e);
        }
    }
}
