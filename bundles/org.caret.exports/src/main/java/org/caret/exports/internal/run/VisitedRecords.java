package org.caret.exports.internal.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.caret.exchange.Finding;
import org.caret.exports.Amendment;
import org.caret.exports.LeftOutReason;
import org.caret.exports.RecordListing.Visitor;
import org.caret.exports.SelectedRecord;
import org.caret.exports.SelectedRecord.Standing;
import org.caret.store.Row;

/** Makes the record of every row, whatever becomes of it, and shows it to a visitor. */
final class VisitedRecords implements RowSink {

    private static final Amendment[] AS_IT_IS = {};

    private final RecordMaker maker;
    private final Visitor visitor;
    private final List<Finding> found = new ArrayList<>();

    VisitedRecords(RecordMaker maker, Visitor visitor) {
        this.maker = maker;
        this.visitor = visitor;
    }

    @Override
    public List<LeftOutReason> write(Row row, Amendment[] amendments, RecordName name) throws IOException {
        String[] fields = make(row, amendments, name);
        List<LeftOutReason> refusals = found.isEmpty() ? List.of() : RecordOutput.refusals(found);
        visitor.visit(new SelectedRecord(row, fields, maker.amended(amendments),
                refusals.isEmpty() ? Standing.WRITTEN : Standing.REFUSED, refusals));
        return refusals;
    }

    @Override
    public void withhold(Row row, Amendment[] amendments, List<LeftOutReason> reasons, RecordName name)
            throws IOException {
        visitor.visit(new SelectedRecord(row, make(row, amendments, name), maker.amended(amendments), Standing.REFUSED,
                reasons));
    }

    @Override
    public void heldBack(Row row, List<LeftOutReason> reasons, RecordName name) throws IOException {
        String[] fields = make(row, AS_IT_IS, name);
        visitor.visit(new SelectedRecord(row, fields, maker.amended(AS_IT_IS), Standing.HELD_BACK, reasons));
    }

    private String[] make(Row row, Amendment[] amendments, RecordName name) {
        found.clear();
        String[] fields = maker.bind(row);
        maker.complete(fields, row, amendments, name, found, null);
        return fields;
    }
}
