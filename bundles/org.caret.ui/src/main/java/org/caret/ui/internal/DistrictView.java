package org.caret.ui.internal;

import org.caret.ui.DatabaseChoice;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;

/** Names the database folder the workbench works on. */
public final class DistrictView extends ViewPart {

    /** As plugin.xml declares it. */
    public static final String ID = "org.caret.ui.districtView";

    private static final int MARGIN = 16;
    private static final int GAP = 8;

    @Override
    public void createPartControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN).spacing(MARGIN, GAP).applyTo(area);
        Label heading = new Label(area, SWT.NONE);
        heading.setFont(JFaceResources.getHeaderFont());
        GridDataFactory.fillDefaults().span(2, 1).applyTo(heading);
        DatabaseChoice.ofThisRun().ifPresentOrElse(choice -> {
            heading.setText(choice.name());
            addLine(area, Messages.DistrictView_folder, choice.folder().toString());
            showStatus(Messages.bind(Messages.DistrictView_statusDatabase, choice.folder()));
        }, () -> {
            heading.setText(Messages.DistrictView_noDatabase);
            addLine(area, Messages.DistrictView_howToOpen, Messages.DistrictView_startWithDatabase);
            showStatus(Messages.DistrictView_noDatabase);
        });
    }

    private void showStatus(String message) {
        getViewSite().getActionBars().getStatusLineManager().setMessage(message);
    }

    /** A read-only text rather than a label, so that the value can be selected and copied. */
    private static void addLine(Composite area, String name, String value) {
        Label label = new Label(area, SWT.NONE);
        label.setText(name);
        Text text = new Text(area, SWT.READ_ONLY);
        text.setText(value);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
    }

    @Override
    public void setFocus() {
        // Nothing here takes input.
    }
}
