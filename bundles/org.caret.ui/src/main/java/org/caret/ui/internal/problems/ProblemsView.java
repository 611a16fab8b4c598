package org.caret.ui.internal.problems;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.caret.exchange.Finding;
import org.caret.exchange.Finding.Severity;
import org.caret.exports.ExportException;
import org.caret.exports.RunDetails;
import org.caret.imports.ImportHistory;
import org.caret.imports.RememberedImport;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.caret.ui.SessionState;
import org.caret.ui.internal.Icons;
import org.caret.ui.internal.Services;
import org.caret.ui.internal.lists.TextColumn;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;

/** What the checks of a run, or an import, said about records. */
public final class ProblemsView extends RunRowsView {

    /** So many imports are in the view's menu. */
    private static final int IN_MENU = 20;

    private static final int RECORD = 2;
    private static final List<RowsBar.Kind> KINDS = List.of(
            new RowsBar.Kind(Messages.ProblemsView_fatal, Icons.FATAL),
            new RowsBar.Kind(Messages.ProblemsView_warning, Icons.WARNING),
            new RowsBar.Kind(Messages.ProblemsView_notice, Icons.NOTICE));

    private final ImportChoice imports = new ImportChoice();
    private volatile List<RememberedImport> known = List.of();

    @Override
    public void createPartControl(Composite parent) {
        super.createPartControl(parent);
        IMenuManager menu = getViewSite().getActionBars().getMenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fillMenu);
        // An empty menu would not be shown at all.
        fillMenu(menu);
    }

    private void fillMenu(IMenuManager menu) {
        menu.add(new Action(Messages.ProblemsView_ofRuns) {
            @Override
            public void run() {
                imports.chooseRun();
                recordsChanged();
            }
        });
        menu.add(new Separator());
        DateTimeFormatter time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT)
                .withZone(ZoneId.systemDefault());
        known.stream().limit(IN_MENU).forEach(one -> menu.add(new Action(
                NLS.bind(Messages.ProblemsView_ofImport, new Object[] { time.format(one.finished()), one.source(),
                        one.fileName() })) {
            @Override
            public void run() {
                imports.choose(one.batch());
                recordsChanged();
            }
        }));
    }

    @Override
    void runChosen() {
        imports.chooseRun();
    }

    @Override
    public void stateChanged(SessionState state) {
        imports.forget();
        known = List.of();
        super.stateChanged(state);
    }

    @Override
    Optional<RowsSource> instead(Store store, Optional<String> newest) throws StoreException {
        ImportHistory history = Services.get(ImportHistory.class);
        known = history.imports(store);
        return imports.among(known, newest).map(batch -> new ImportSource(history, batch));
    }

    @Override
    void open(RunRows rows, String[] row) {
        if (rows.run().isPresent()) {
            super.open(rows, row);
        } else {
            ImportSource.place(row).ifPresentOrElse(place -> jump().to(place, row[RECORD]),
                    () -> jump().nowhere(row[RECORD]));
        }
    }

    @Override
    String name() {
        return Messages.ProblemsView_table;
    }

    /** What is wrong comes before what a small window has no room for. */
    @Override
    List<TextColumn> columns() {
        return List.of(TextColumn.words(Messages.ProblemsView_severity, 12),
                TextColumn.words(Messages.ProblemsView_message, 64),
                TextColumn.words(Messages.ProblemsView_record, 56),
                TextColumn.words(Messages.ProblemsView_field, 34),
                TextColumn.words(Messages.ProblemsView_value, 12),
                TextColumn.words(Messages.ProblemsView_remedy, 64),
                TextColumn.words(Messages.ProblemsView_rule, 22));
    }

    @Override
    int recordColumn() {
        return RECORD;
    }

    @Override
    String emptyText() {
        return Messages.ProblemsView_empty;
    }

    @Override
    Stream<String[]> rows(RunDetails details) throws ExportException {
        return details.findings().map(ProblemsView::texts);
    }

    static String[] texts(Finding finding) {
        return new String[] { KINDS.get(finding.severity().ordinal()).text(), finding.message(), finding.record(),
                finding.field(), finding.value(), finding.remedy(), finding.rule() };
    }

    @Override
    @Nullable
    Image icon(String[] row) {
        for (Severity severity : Severity.values()) {
            RowsBar.Kind kind = KINDS.get(severity.ordinal());
            if (kind.text().equals(row[0])) {
                return kind.icon().image();
            }
        }
        return null;
    }

    @Override
    List<RowsBar.Kind> kinds() {
        return KINDS;
    }
}
