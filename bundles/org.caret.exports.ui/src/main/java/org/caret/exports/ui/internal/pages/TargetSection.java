package org.caret.exports.ui.internal.pages;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;

import org.caret.exports.Arrangement.Split;
import org.caret.exports.ui.internal.draft.ExportDraft;
import org.caret.exports.ui.spi.Accessibility;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Text;

/** Folder and name of the file. */
final class TargetSection {

    private final ExportDraft draft;
    private final Text folder;
    private final Text file;

    TargetSection(Composite parent, ExportDraft draft) {
        this.draft = draft;
        Fields.label(parent, Messages.TargetSection_folder);
        Composite line = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(Fields.MARK_SPACE, 0, 0, 0).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        folder = new Text(line, SWT.BORDER);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(folder);
        Accessibility.name(folder, Fields.plain(Messages.TargetSection_folder));
        Button browse = new Button(line, SWT.PUSH);
        browse.setText(Messages.TargetSection_browse);
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
        Fields.label(parent, Messages.TargetSection_file);
        file = new Text(parent, SWT.BORDER);
        Accessibility.name(file, Fields.plain(Messages.TargetSection_file));
        Fields.placeWide(file);
        show();
        folder.addModifyListener(event -> {
            if (!folder.getText().equals(draft.folder())) {
                draft.setFolder(folder.getText());
            }
        });
        file.addModifyListener(event -> {
            if (!file.getText().equals(draft.fileName())) {
                draft.setFileName(file.getText());
            }
        });
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(folder.getShell(), SWT.SAVE);
        dialog.setText(Messages.TargetSection_browseTitle);
        dialog.setFilterPath(draft.folder());
        String chosen = dialog.open();
        if (chosen != null) {
            folder.setText(chosen);
        }
    }

    void show() {
        if (!folder.getText().equals(draft.folder())) {
            folder.setText(draft.folder());
        }
        if (!file.getText().equals(draft.fileName())) {
            file.setText(draft.fileName());
        }
    }

    /** Whether the file that is written is there already; the files of a set have other names, which are not known yet. */
    boolean replaces() {
        try {
            return draft.arrangement().split() == Split.NONE && Files.isRegularFile(draft.output());
        } catch (@SuppressWarnings("unused") InvalidPathException e) {
            return false;
        }
    }

    Text folder() {
        return folder;
    }

    Text file() {
        return file;
    }
}
