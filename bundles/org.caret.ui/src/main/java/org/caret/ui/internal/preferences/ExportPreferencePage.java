package org.caret.ui.internal.preferences;

import org.caret.exports.ui.ExportPreferences;
import org.caret.exports.ui.spi.Accessibility;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.DirectoryFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** The folder that the export wizard begins with. */
public final class ExportPreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    public ExportPreferencePage() {
        super(GRID);
    }

    @Override
    public void init(IWorkbench workbench) {
        setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, ExportPreferences.NODE));
        setDescription(Messages.ExportPreferencePage_description);
    }

    @Override
    protected void createFieldEditors() {
        Composite parent = getFieldEditorParent();
        DirectoryFieldEditor folder = new DirectoryFieldEditor(ExportPreferences.DEFAULT_FOLDER,
                Messages.ExportPreferencePage_folder, parent);
        Accessibility.name(folder.getTextControl(parent), Messages.ExportPreferencePage_folder);
        addField(folder);
    }
}
