package org.caret.ui.internal.overview;

import java.text.NumberFormat;
import java.util.HashMap;
import java.util.Map;

import org.caret.ui.CaretCommands;
import org.caret.ui.DatabaseSession;
import org.caret.ui.SessionState;
import org.caret.ui.StartTrace;
import org.caret.ui.StartTrace.Phase;
import org.caret.ui.internal.Commands;
import org.caret.ui.internal.DistrictSummary;
import org.caret.ui.internal.Icons;
import org.caret.ui.internal.RecordNames;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;

/** The open district: which it is, how much there is of everything, and what to do first. */
final class DistrictPage {

    private final Page page;
    private final DatabaseSession session;
    private final SessionState.Opened opened;
    private final Map<EClass, Text> numbers = new HashMap<>();

    DistrictPage(Composite parent, DatabaseSession session, SessionState.Opened opened) {
        this.session = session;
        this.opened = opened;
        page = new Page(parent);
        page.heading(String.valueOf(opened.folder().getFileName()));
        read();
    }

    /** Counts, in a job, and shows the numbers. */
    void read() {
        Display display = page.control().getDisplay();
        session.job(Messages.DistrictPage_reading, (store, monitor) -> {
            DistrictSummary summary = DistrictSummary.read(store);
            display.asyncExec(() -> {
                if (!page.control().isDisposed()) {
                    show(summary);
                }
            });
        }).schedule();
    }

    private void show(DistrictSummary summary) {
        if (numbers.isEmpty()) {
            fill(summary);
        }
        NumberFormat format = NumberFormat.getIntegerInstance();
        summary.counts().forEach(count -> numbers.get(count.type()).setText(format.format(count.number())));
    }

    private void fill(DistrictSummary summary) {
        for (Control child : page.control().getChildren()) {
            child.dispose();
        }
        page.heading(summary.name().isEmpty() ? String.valueOf(opened.folder().getFileName()) : summary.name());
        if (summary.readOnly()) {
            page.notice(Messages.DistrictPage_readOnly);
        }
        if (!summary.code().isEmpty()) {
            page.value(Messages.DistrictPage_code, summary.code());
        }
        page.value(Messages.OpeningPage_folder, opened.folder().toString());
        page.subheading(Messages.DistrictPage_records);
        summary.counts()
                .forEach(count -> numbers.put(count.type(), page.value(RecordNames.plural(count.type()), "")));
        page.subheading(Messages.DistrictPage_next);
        page.action(Messages.DistrictPage_students, Icons.STUDENTS.image(), Messages.DistrictPage_studentsText,
                () -> Commands.run(CaretCommands.browse("students")));
        page.action(Messages.DistrictPage_export, Icons.EXPORT.image(), Messages.DistrictPage_exportText,
                () -> Commands.run(CaretCommands.EXPORT));
        if (!summary.readOnly()) {
            page.action(Messages.DistrictPage_import, Icons.IMPORT.image(), Messages.DistrictPage_importText,
                    () -> Commands.run(CaretCommands.IMPORT));
        }
        page.whenPainted(() -> StartTrace.done(Phase.DISTRICT));
        page.changed();
    }

    Page page() {
        return page;
    }
}
