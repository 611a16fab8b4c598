package org.caret.ui.internal.grid;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.caret.spec.AcademicYear;
import org.caret.spec.Specifications;
import org.caret.ui.CaretParts;
import org.caret.ui.DatabaseSession;
import org.caret.ui.RecordSelection;
import org.caret.ui.SessionListener;
import org.caret.ui.SessionState;
import org.caret.ui.SortCommand;
import org.caret.ui.internal.BrowsingEditor;
import org.caret.ui.internal.Debounce;
import org.caret.ui.internal.Icons;
import org.caret.ui.internal.Services;
import org.caret.ui.internal.SessionPart;
import org.caret.ui.internal.StudentRecords;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;

/** Shows the records of one kind in a grid; which kind, its input says. Selected rows are the workbench's selection. */
public final class GridEditor extends BrowsingEditor implements SessionListener {

    /** As plugin.xml declares it. */
    public static final String ID = CaretParts.GRID;

    private static final int AFTER_TYPING = 300;

    private final GridSelection selection = new GridSelection();
    private DatabaseSession session;
    private RecordGrid grid;
    private Optional<String> school = Optional.empty();

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof GridInput gridInput)) {
            throw new PartInitException("not the input of a grid: " + input);
        }
        setSite(site);
        setInput(input);
        setPartName(gridInput.getName());
        setTitleImage(icon(gridInput.definition().id()).image());
        session = Services.get(DatabaseSession.class);
        site.setSelectionProvider(selection);
    }

    private static Icons icon(String id) {
        return switch (id) {
        case Grids.STUDENTS -> Icons.STUDENTS;
        case Grids.ENROLLMENTS -> Icons.ENROLLMENTS;
        case Grids.STAFF -> Icons.STAFF;
        case Grids.SECTIONS -> Icons.SECTIONS;
        default -> Icons.INCIDENTS;
        };
    }

    @Override
    public void createPartControl(Composite parent) {
        GridDefinition definition = ((GridInput) getEditorInput()).definition();
        CodeNames names = new CodeNames(Services.get(Specifications.class).codeSets(),
                AcademicYear.of(LocalDate.now(Clock.systemDefaultZone())));
        grid = new RecordGrid(parent, new GridModel(definition, names),
                new JobGridWork(session, parent.getDisplay(), NLS.bind(Messages.GridRows_task, definition.label())),
                Debounce.on(parent.getDisplay(), AFTER_TYPING));
        ColumnMemory memory = new ColumnMemory(definition);
        memory.recall().ifPresent(grid.table()::setLayout);
        grid.table().control().addDisposeListener(event -> memory.keep(grid.table().layout()));
        grid.onSelection(this::select);
        if (StudentRecords.concerns(definition.type())) {
            grid.table().onOpen(this::openStudent);
        }
        getEditorSite().getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), action(grid::copy,
                Text::copy));
        getEditorSite().getActionBars().setGlobalActionHandler(ActionFactory.SELECT_ALL.getId(),
                action(() -> grid.table().selectAll(), Text::selectAll));
        getEditorSite().getActionBars().setGlobalActionHandler(ActionFactory.FIND.getId(),
                action(() -> grid.searchField().setFocus(), text -> grid.searchField().setFocus()));
        getEditorSite().getActionBars().setGlobalActionHandler(ActionFactory.REFRESH.getId(),
                action(grid::refresh, text -> grid.refresh()));
        SortCommand.offer(getSite(), () -> grid.table().openSortMenu());
        SessionPart.follow(session, grid, this);
    }

    /** A field that is typed into keeps its own keys. */
    private Action action(Runnable inRows, Consumer<Text> inField) {
        return new Action() {
            @Override
            public void run() {
                Control focus = grid.getDisplay().getFocusControl();
                if (focus instanceof Text text) {
                    inField.accept(text);
                } else {
                    inRows.run();
                }
            }
        };
    }

    private void openStudent() {
        try {
            getSite().getPage().showView(CaretParts.DETAIL);
        } catch (PartInitException e) {
            ILog.of(GridEditor.class).error(e.getMessage(), e);
        }
    }

    private void select(List<RecordSelection> records) {
        selection.setSelection(new StructuredSelection(records));
    }

    /** Shows the records of one school, or of the whole district again. */
    void showSchool(Optional<String> code) {
        school = code;
        if (grid != null && session.store().isPresent()) {
            grid.showSchool(code);
        }
    }

    RecordGrid grid() {
        return grid;
    }

    @Override
    public void stateChanged(SessionState state) {
        if (grid.isDisposed()) {
            return;
        }
        if (state instanceof SessionState.Opened) {
            grid.clear();
            if (school.isPresent()) {
                grid.showSchool(school);
            } else {
                grid.show();
            }
        } else {
            grid.clear();
        }
    }

    @Override
    public void recordsChanged() {
        if (!grid.isDisposed()) {
            grid.refresh();
        }
    }

    @Override
    public void recordsChanged(Set<EClass> types) {
        if (!Collections.disjoint(types, ((GridInput) getEditorInput()).definition().types())) {
            recordsChanged();
        }
    }

    @Override
    public void setFocus() {
        grid.setFocus();
    }
}
