package org.caret.ui.internal;

import java.text.NumberFormat;

import org.caret.store.StoreException;
import org.caret.ui.DatabaseChoice;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;

/** The district at a glance: which database it is, and how many records are in it. */
public final class DistrictView extends ViewPart {

    /** As plugin.xml declares it. */
    public static final String ID = "org.caret.ui.districtView";

    private static final int MARGIN = 16;
    private static final int GAP = 8;

    private Composite area;
    private Label heading;

    @Override
    public void createPartControl(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN).spacing(MARGIN, GAP).applyTo(area);
        heading = new Label(area, SWT.NONE);
        heading.setFont(JFaceResources.getHeaderFont());
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(heading);
        DatabaseChoice.ofThisRun().ifPresentOrElse(this::showDatabase, this::showHowToOpenOne);
    }

    private void showHowToOpenOne() {
        heading.setText(Messages.DistrictView_noDatabase);
        addLine(Messages.DistrictView_howToOpen, Messages.DistrictView_startWithDatabase);
        showStatus(Messages.DistrictView_noDatabase);
    }

    private void showDatabase(DatabaseChoice choice) {
        heading.setText(choice.name());
        addLine(Messages.DistrictView_folder, choice.folder().toString());
        showStatus(Messages.bind(Messages.DistrictView_opening, choice.folder()));
        Job.create(Messages.DistrictView_openingTask, (ICoreRunnable) monitor -> read(choice)).schedule();
    }

    /** Runs in a job: opening a database takes as long as the disk wants. */
    private void read(DatabaseChoice choice) {
        try {
            WorkbenchDatabase database = Services.find(WorkbenchDatabase.class)
                    .orElseThrow(() -> new IllegalStateException("no store is installed"));
            DistrictSummary summary = DistrictSummary.read(database.open(choice.folder()));
            update(() -> show(summary, choice));
        } catch (StoreException e) {
            update(() -> showFailure(e));
        }
    }

    private void update(Runnable change) {
        getSite().getShell().getDisplay().asyncExec(() -> {
            if (!area.isDisposed()) {
                change.run();
                area.layout(true, true);
            }
        });
    }

    private void show(DistrictSummary summary, DatabaseChoice choice) {
        if (!summary.name().isEmpty()) {
            heading.setText(summary.name());
        }
        if (!summary.code().isEmpty()) {
            addLine(Messages.DistrictView_code, summary.code());
        }
        NumberFormat numbers = NumberFormat.getIntegerInstance();
        summary.counts().forEach(count -> addLine(RecordNames.plural(count.type()), numbers.format(count.number())));
        showStatus(Messages.bind(summary.readOnly() ? Messages.DistrictView_readOnly : Messages.DistrictView_opened,
                choice.folder()));
    }

    private void showFailure(StoreException failure) {
        addLine(Messages.DistrictView_notOpened, failure.getMessage() + ' ' + failure.remedy());
        showStatus(Messages.DistrictView_noDatabase);
    }

    private void showStatus(String message) {
        getViewSite().getActionBars().getStatusLineManager().setMessage(message);
    }

    /** A read-only text rather than a label, so that the value can be selected and copied. */
    private void addLine(String name, String value) {
        Label label = new Label(area, SWT.NONE);
        label.setText(name);
        Text text = new Text(area, SWT.READ_ONLY);
        text.setText(value);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
    }

    @Override
    public void setFocus() {
        area.setFocus();
    }
}
