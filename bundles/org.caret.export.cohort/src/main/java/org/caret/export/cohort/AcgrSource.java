package org.caret.export.cohort;

import org.caret.cohort.publicfile.PublicFormat;
import org.caret.cohort.publish.Publication.Closing;
import org.caret.exports.ExportRequest;

/** ACGR and Outcome Data, classes of 2017 on. */
public final class AcgrSource extends PublicFileSource {

    private static final String GAPS = "gaps";
    private static final String CLOSE = "close";

    public AcgrSource() {
        super(PublicFormat.ACGR);
    }

    @Override
    Closing closing(ExportRequest request) {
        return request.option(GAPS).equals(CLOSE) ? Closing.CLOSE : Closing.REPORT;
    }
}
