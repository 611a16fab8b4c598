package org.caret.ui.internal;

import org.caret.ui.DatabaseSession;
import org.caret.ui.SessionListener;
import org.caret.ui.SessionState;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;

/** Folder of the open database in the status line, and whether it can be written. */
public final class DatabaseTrim extends WorkbenchWindowControlContribution implements SessionListener {

    private static final int MARGIN = 6;

    private DatabaseSession session;
    private Label label;

    @Override
    protected Control createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        RowLayout layout = new RowLayout();
        layout.marginLeft = MARGIN;
        layout.marginRight = MARGIN;
        area.setLayout(layout);
        label = new Label(area, SWT.NONE);
        session = Services.get(DatabaseSession.class);
        session.add(this);
        area.addDisposeListener(event -> session.remove(this));
        stateChanged(session.state());
        return area;
    }

    @Override
    public void stateChanged(SessionState state) {
        if (!label.isDisposed()) {
            label.setText(switch (state) {
            case SessionState.Opened opened -> opened.store().readOnly()
                    ? NLS.bind(Messages.DatabaseTrim_readOnly, opened.folder())
                    : opened.folder().toString();
            case SessionState.Opening opening -> NLS.bind(Messages.DatabaseTrim_opening, opening.folder());
            case SessionState.Closed closed -> Messages.DatabaseTrim_none;
            case SessionState.Failed failed -> Messages.DatabaseTrim_none;
            });
            // Where a window is too narrow for it.
            label.setToolTipText(label.getText());
            // The status line keeps the width of its parts until each composite around the text measures anew.
            for (Composite around = label.getParent(); around != null; around = around.getParent()) {
                around.layout(true);
            }
        }
    }
}
