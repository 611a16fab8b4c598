package org.caret.ui.internal.overview;

import java.text.NumberFormat;
import java.util.Map;

import org.caret.ui.CaretCommands;
import org.caret.ui.DatabaseSession;
import org.caret.ui.SessionState;
import org.caret.ui.internal.Commands;
import org.caret.ui.internal.DistrictSummary;
import org.caret.ui.internal.Icons;
import org.caret.ui.internal.RecordNames;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The open district: which it is, how much there is of everything, and what to do first. */
final class DistrictPage {

    private final Page page;
    private final SessionState.Opened opened;

    DistrictPage(Composite parent, DatabaseSession session, SessionState.Opened opened) {
        this.opened = opened;
        page = new Page(parent);
        page.heading(String.valueOf(opened.folder().getFileName()));
        session.job(Messages.DistrictPage_reading, (store, monitor) -> {
            DistrictSummary summary = DistrictSummary.read(store);
            parent.getDisplay().asyncExec(() -> {
                if (!page.control().isDisposed()) {
                    show(summary);
                }
            });
        }).schedule();
    }

    private void show(DistrictSummary summary) {
        for (Control child : page.control().getChildren()) {
            child.dispose();
        }
        page.heading(summary.name().isEmpty() ? String.valueOf(opened.folder().getFileName()) : summary.name());
        if (summary.readOnly()) {
            page.text(Messages.DistrictPage_readOnly);
        }
        if (!summary.code().isEmpty()) {
            page.value(Messages.DistrictPage_code, summary.code());
        }
        page.value(Messages.OpeningPage_folder, opened.folder().toString());
        page.subheading(Messages.DistrictPage_records);
        NumberFormat numbers = NumberFormat.getIntegerInstance();
        summary.counts().forEach(count -> page.value(RecordNames.plural(count.type()), numbers.format(count.number())));
        page.subheading(Messages.DistrictPage_next);
        page.action(Messages.DistrictPage_students, Icons.STUDENTS.image(), Messages.DistrictPage_studentsText,
                () -> Commands.run(CaretCommands.OPEN_GRID, Map.of(CaretCommands.GRID, "students")));
        page.action(Messages.DistrictPage_export, Icons.EXPORT.image(), Messages.DistrictPage_exportText,
                () -> Commands.run(CaretCommands.EXPORT));
        if (!summary.readOnly()) {
            page.action(Messages.DistrictPage_import, Icons.IMPORT.image(), Messages.DistrictPage_importText,
                    () -> Commands.run(CaretCommands.IMPORT));
        }
        OverviewEditor.measure(page.control());
    }

    Control control() {
        return page.control();
    }
}
