package org.caret.exports.ui.internal.preview;

import org.caret.exports.ui.spi.TextTable;
import org.caret.exports.ui.spi.TextTable.CellListener;
import org.caret.exports.ui.spi.TextTable.FirstColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** The first records of a file under the names of their fields. */
final class RecordTable {

    private RecordTable() {
    }

    /** @param selected is told which cell the keyboard or the mouse goes to */
    static void create(Composite parent, Preview preview, CellTexts texts, CellListener selected) {
        TextTable table = new TextTable(parent, SWT.BORDER, Messages.RecordTable_name, new Fields(preview, texts),
                FirstColumn.SCROLLS, selected);
        new RecordTip(table.control(), texts, table.body());
    }

    private record Fields(Preview preview, CellTexts texts) implements TextTable.Texts {

        @Override
        public int columns() {
            return preview.fields().size();
        }

        @Override
        public int rows() {
            return preview.records().size();
        }

        @Override
        public String heading(int column) {
            return texts.heading(column);
        }

        @Override
        public String cell(int column, int row) {
            return texts.value(column, row);
        }
    }
}
