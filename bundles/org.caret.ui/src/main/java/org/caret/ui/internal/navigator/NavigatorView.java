package org.caret.ui.internal.navigator;

import java.text.NumberFormat;

import org.caret.ui.DatabaseSession;
import org.caret.ui.SessionListener;
import org.caret.ui.SessionState;
import org.caret.ui.internal.Commands;
import org.caret.ui.internal.Services;
import org.caret.ui.internal.SessionPart;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/** The district as a tree; a double click or Enter opens what a line stands for. */
public final class NavigatorView extends ViewPart implements SessionListener {

    private DatabaseSession session;
    private TreeViewer viewer;

    @Override
    public void createPartControl(Composite parent) {
        session = Services.get(DatabaseSession.class);
        viewer = new TreeViewer(parent, SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL);
        viewer.setContentProvider(new Content());
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new Labels()));
        viewer.addDoubleClickListener(event -> open(viewer.getStructuredSelection().getFirstElement()));
        getSite().setSelectionProvider(viewer);
        SessionPart.follow(session, viewer.getControl(), this);
    }

    private static void open(@Nullable Object element) {
        if (element instanceof NavigatorNode node) {
            Commands.run(node.command(), node.parameters());
        }
    }

    @Override
    public void stateChanged(SessionState state) {
        if (state instanceof SessionState.Opened) {
            recordsChanged();
        } else {
            viewer.setInput(null);
        }
    }

    @Override
    public void recordsChanged() {
        session.job(Messages.NavigatorView_reading, (store, monitor) -> {
            NavigatorNode district = new NavigatorTree(store).read();
            viewer.getControl().getDisplay().asyncExec(() -> show(district));
        }).schedule();
    }

    private void show(NavigatorNode district) {
        if (!viewer.getControl().isDisposed() && session.store().isPresent()) {
            viewer.setInput(new NavigatorNode[] { district });
            viewer.expandToLevel(2);
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

    private static final class Labels extends LabelProvider
            implements DelegatingStyledCellLabelProvider.IStyledLabelProvider {

        private final NumberFormat numbers = NumberFormat.getIntegerInstance();

        @Override
        public StyledString getStyledText(@Nullable Object element) {
            StyledString text = new StyledString();
            if (element instanceof NavigatorNode node) {
                text.append(node.label());
                if (node.count() != NavigatorNode.NO_COUNT) {
                    text.append("  " + numbers.format(node.count()), StyledString.COUNTER_STYLER);
                }
            }
            return text;
        }

        @Override
        public @Nullable Image getImage(@Nullable Object element) {
            return element instanceof NavigatorNode node ? node.icon().image() : null;
        }
    }
}
