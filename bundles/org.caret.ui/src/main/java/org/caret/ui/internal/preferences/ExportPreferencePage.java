package org.caret.ui.internal.preferences;

import org.caret.exports.ui.ExportPreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.DirectoryFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
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
        addField(new DirectoryFieldEditor(ExportPreferences.DEFAULT_FOLDER, Messages.ExportPreferencePage_folder,
                getFieldEditorParent()));
    }
}
