package org.caret.ui.internal.imports;

import org.caret.imports.ImportResult;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.widgets.Composite;

/** What became of the files. There is no way back from here. */
final class ResultPage extends WizardPage {

    private ResultArea area;
    private boolean shown;

    ResultPage() {
        super("result", Messages.ResultPage_title, null);
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = Fields.area(parent, 1);
        area = new ResultArea(page);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area.control());
        setControl(page);
    }

    void show(ImportResult result) {
        area.show(result);
        shown = true;
        setMessage(Verdict.ofImport(result), Verdict.severity(result));
    }

    /** True after the import. */
    boolean shown() {
        return shown;
    }

    @Override
    public @Nullable IWizardPage getPreviousPage() {
        return null;
    }
}
