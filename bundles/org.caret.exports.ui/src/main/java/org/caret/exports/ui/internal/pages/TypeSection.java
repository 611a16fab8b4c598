package org.caret.exports.ui.internal.pages;

import java.util.List;

import org.caret.exports.ExportType;
import org.caret.exports.ui.internal.draft.AvailableTypes;
import org.caret.exports.ui.internal.draft.ExportDraft;
import org.caret.exports.ui.spi.Accessibility;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The export types of the academic year, and what the chosen one is for. */
final class TypeSection {

    private static final int ROWS = 4;
    private static final int LABEL_WIDTH = 340;
    private static final int RECORDS_WIDTH = 90;
    /** The longest description must fit: it ends with what replaced the type, or with what is not known of it. */
    private static final int TEXT_LINES = 4;
    private static final int TEXT_WIDTH = 400;

    private final ExportDraft draft;
    private final AvailableTypes available;
    private final Table list;
    private final Label description;
    private List<ExportType> shown = List.of();

    TypeSection(Composite parent, ExportDraft draft, AvailableTypes available) {
        this.draft = draft;
        this.available = available;
        Fields.labelAtTop(parent, Messages.TypeSection_type);
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().extendedMargins(Fields.MARK_SPACE, 0, 0, 0).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        list = new Table(area, SWT.SINGLE | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        Accessibility.name(list, Fields.plain(Messages.TypeSection_type));
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, list.getItemHeight() * ROWS).applyTo(list);
        new TableColumn(list, SWT.NONE).setWidth(LABEL_WIDTH);
        new TableColumn(list, SWT.NONE).setWidth(RECORDS_WIDTH);
        description = new Label(area, SWT.WRAP);
        int line = description.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        GridDataFactory.fillDefaults().grab(true, false).hint(TEXT_WIDTH, line * TEXT_LINES).applyTo(description);
        list.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choose()));
    }

    private void choose() {
        if (list.getSelectionIndex() >= 0) {
            draft.setType(shown.get(list.getSelectionIndex()));
        }
    }

    void show() {
        List<ExportType> types = available.in(draft.year());
        if (!types.equals(shown)) {
            shown = types;
            list.removeAll();
            for (ExportType type : types) {
                new TableItem(list, SWT.NONE).setText(new String[] { type.label(), type.recordType() });
            }
        }
        int place = shown.indexOf(draft.type());
        if (place < 0) {
            list.deselectAll();
        } else if (place != list.getSelectionIndex()) {
            list.setSelection(place);
        }
        // Also of a type that the year does not have: it says which one replaced it.
        description.setText(draft.type().description().replace("&", "&&"));
    }

    Table list() {
        return list;
    }
}
