package org.caret.export.cohort;

import org.caret.cohort.publicfile.PublicFormat;
import org.caret.cohort.publish.Publication.Closing;
import org.caret.exports.ExportRequest;

/** Cohort Outcome Data, classes of 2010 to 2016. */
public final class CohortSource extends PublicFileSource {

    public CohortSource() {
        super(PublicFormat.COHORT);
    }

    @Override
    Closing closing(ExportRequest request) {
        return Closing.REPORT;
    }
}
