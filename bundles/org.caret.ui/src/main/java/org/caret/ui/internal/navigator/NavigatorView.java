package org.caret.ui.internal.navigator;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.caret.exports.ui.spi.Accessibility;
import org.caret.ui.CaretCommands;
import org.caret.ui.DatabaseSession;
import org.caret.ui.SessionListener;
import org.caret.ui.SessionState;
import org.caret.ui.internal.Actions;
import org.caret.ui.internal.Commands;
import org.caret.ui.internal.Debounce;
import org.caret.ui.internal.Icons;
import org.caret.ui.internal.Services;
import org.caret.ui.internal.SessionPart;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.viewers.IElementComparer;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.part.ViewPart;

/** The district as a tree; a double click or Enter opens what a line stands for. */
public final class NavigatorView extends ViewPart implements SessionListener {

    /** Counting takes a scan: who saves one record after the other has it done once, in milliseconds after the last. */
    private static final int AFTER_COMMITS = 1000;
    /** The district, and the kinds of its records. */
    private static final int EXPANDED = 2;

    private DatabaseSession session;
    private TreeViewer viewer;
    private NavigatorColumns columns;
    private Debounce counting;
    private @Nullable Job reading;

    @Override
    public void createPartControl(Composite parent) {
        session = Services.get(DatabaseSession.class);
        viewer = new TreeViewer(parent, SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL);
        viewer.setContentProvider(new Content());
        viewer.setComparer(new SameLine());
        Accessibility.name(viewer.getControl(), getPartName());
        counting = Debounce.on(parent.getDisplay(), AFTER_COMMITS);
        columns = new NavigatorColumns(viewer);
        followColours();
        viewer.addDoubleClickListener(event -> open(viewer.getStructuredSelection().getFirstElement()));
        getSite().setSelectionProvider(viewer);
        offerMenu();
        SessionPart.follow(session, viewer.getControl(), this);
    }

    /** A line keeps the colour of its number, so all are painted anew when a theme brings another one. */
    private void followColours() {
        ColorRegistry colours = JFaceResources.getColorRegistry();
        IPropertyChangeListener repaint = event -> {
            if (JFacePreferences.COUNTER_COLOR.equals(event.getProperty())) {
                viewer.refresh();
            }
        };
        colours.addListener(repaint);
        viewer.getControl().addDisposeListener(event -> colours.removeListener(repaint));
    }

    private void offerMenu() {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(shown -> {
            if (viewer.getStructuredSelection().getFirstElement() instanceof NavigatorNode node) {
                shown.add(action(Messages.NavigatorView_open, node.icon(), () -> open(node)));
                if (node.daysOff()) {
                    shown.add(action(Messages.NavigatorView_daysOff, Icons.CALENDAR, () -> openCalendar(node)));
                }
            }
        });
        viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
    }

    private static Action action(String text, Icons icon, Runnable work) {
        Action action = Actions.of(text, work);
        action.setImageDescriptor(icon.descriptor());
        return action;
    }

    private static void openCalendar(NavigatorNode node) {
        Commands.run(CaretCommands.DAYS_OFF,
                Map.of(CaretCommands.SCHOOL, node.parameters().getOrDefault(CaretCommands.SCHOOL, "")));
    }

    private static void open(@Nullable Object element) {
        if (element instanceof NavigatorNode node) {
            Commands.run(node.command(), node.parameters());
        }
    }

    @Override
    public void stateChanged(SessionState state) {
        setContentDescription(state.none() ? Messages.NavigatorView_closed : "");
        if (state instanceof SessionState.Opened) {
            read();
        } else {
            viewer.setInput(null);
        }
    }

    @Override
    public void recordsChanged() {
        counting.later(this::read);
    }

    @Override
    public void recordsChanged(Set<EClass> types) {
        if (!Collections.disjoint(types, NavigatorTree.COUNTED)) {
            recordsChanged();
        }
    }

    private void read() {
        if (viewer.getControl().isDisposed()) {
            return;
        }
        Job before = reading;
        if (before != null) {
            before.cancel();
        }
        Display display = viewer.getControl().getDisplay();
        boolean first = viewer.getInput() == null;
        Job job = session.job(Messages.NavigatorView_reading, (store, monitor) -> {
            NavigatorTree tree = new NavigatorTree(store);
            if (first) {
                show(display, monitor, tree.outline());
            }
            show(display, monitor, tree.read());
        });
        reading = job;
        job.schedule();
    }

    private void show(Display display, IProgressMonitor monitor, NavigatorNode district) {
        display.asyncExec(() -> {
            if (!monitor.isCanceled()) {
                show(district);
            }
        });
    }

    /** Lines that were open stay open, and the selected one selected. */
    private void show(NavigatorNode district) {
        if (!viewer.getControl().isDisposed() && session.store().isPresent()) {
            boolean first = viewer.getInput() == null;
            Object[] open = viewer.getExpandedElements();
            ISelection selection = viewer.getSelection();
            viewer.setInput(new NavigatorNode[] { district });
            if (first) {
                viewer.expandToLevel(EXPANDED);
            } else {
                viewer.setExpandedElements(open);
                viewer.setSelection(selection);
            }
            columns.fit();
        }
    }

    /** A line is the same whatever is counted for it. */
    private static final class SameLine implements IElementComparer {

        @Override
        public boolean equals(@Nullable Object one, @Nullable Object other) {
            return one instanceof NavigatorNode node && other instanceof NavigatorNode second
                    ? node.same(second)
                    : Objects.equals(one, other);
        }

        @Override
        public int hashCode(@Nullable Object element) {
            return element instanceof NavigatorNode node ? node.parameters().hashCode() : Objects.hashCode(element);
        }
    }

    @Override
    public void setFocus() {
        viewer.getControl().setFocus();
    }

    private static final class Content implements ITreeContentProvider {

        @Override
        public Object[] getElements(@Nullable Object input) {
            return input instanceof NavigatorNode[] nodes ? nodes : new Object[0];
        }

        @Override
        public Object[] getChildren(@Nullable Object element) {
            return element instanceof NavigatorNode node ? node.children().toArray() : new Object[0];
        }

        @Override
        public @Nullable Object getParent(@Nullable Object element) {
            return null;
        }

        @Override
        public boolean hasChildren(@Nullable Object element) {
            return element instanceof NavigatorNode node && !node.children().isEmpty();
        }
    }
}
