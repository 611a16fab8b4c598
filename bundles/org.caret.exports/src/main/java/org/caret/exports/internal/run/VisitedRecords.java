package org.caret.exports.internal.run;

import java.io.IOException;
import java.util.List;

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

    VisitedRecords(RecordMaker maker, Visitor visitor) {
        this.maker = maker;
        this.visitor = visitor;
    }

    @Override
    public RecordDraft draft(Row row, Amendment[] amendments, RecordName name) {
        return maker.draft(row, maker.bind(row), amendments, name, null);
    }

    @Override
    public void checkTogether(List<RecordDraft> drafts) {
        maker.checkTogether(drafts);
    }

    @Override
    public List<LeftOutReason> write(RecordDraft draft) throws IOException {
        List<LeftOutReason> refusals = RecordOutput.refusals(draft.found());
        visit(draft, refusals.isEmpty() ? Standing.WRITTEN : Standing.REFUSED, refusals);
        return refusals;
    }

    @Override
    public void withhold(Row row, Amendment[] amendments, List<LeftOutReason> reasons, RecordName name)
            throws IOException {
        visit(draft(row, amendments, name), Standing.REFUSED, reasons);
    }

    @Override
    public void heldBack(Row row, List<LeftOutReason> reasons, RecordName name) throws IOException {
        visit(draft(row, AS_IT_IS, name), Standing.HELD_BACK, reasons);
    }

    private void visit(RecordDraft draft, Standing standing, List<LeftOutReason> reasons) throws IOException {
        visitor.visit(new SelectedRecord(draft.row(), draft.fields(), maker.amended(draft.amendments()), standing,
                reasons));
    }
}
