package org.caret.ui.internal.imports;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.caret.exports.ui.spi.Accessibility;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;

/** A label, a file or folder to be typed, and a button to choose it: three columns of a grid. */
final class FileField {

    private final Text text;
    private final Button browse;

    private FileField(Composite parent, String label, boolean directory) {
        text = Fields.named(parent, label, () -> new Text(parent, SWT.BORDER));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        browse = new Button(parent, SWT.PUSH);
        browse.setText(Messages.FileField_browse);
        Accessibility.name(browse, NLS.bind(Messages.FileField_browseFor, Fields.spoken(label)));
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choose(directory)));
    }

    static FileField file(Composite parent, String label) {
        return new FileField(parent, label, false);
    }

    static FileField folder(Composite parent, String label) {
        return new FileField(parent, label, true);
    }

    private void choose(boolean directory) {
        String chosen = directory ? chosenFolder() : new FileDialog(text.getShell(), SWT.OPEN | SWT.SHEET).open();
        if (chosen != null) {
            text.setText(chosen);
        }
    }

    private @Nullable String chosenFolder() {
        DirectoryDialog dialog = new DirectoryDialog(text.getShell(), SWT.SAVE | SWT.SHEET);
        dialog.setFilterPath(text.getText());
        return dialog.open();
    }

    String text() {
        return text.getText();
    }

    void setText(String value) {
        text.setText(value);
    }

    void setEnabled(boolean enabled) {
        text.setEnabled(enabled);
        browse.setEnabled(enabled);
    }

    void onChange(Runnable listener) {
        text.addModifyListener(event -> listener.run());
    }

    /** The file that was named, where there is one. */
    Optional<Path> file() {
        try {
            return Optional.of(text.getText().strip()).filter(typed -> !typed.isEmpty()).map(Path::of)
                    .filter(Files::isRegularFile);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** True where something was typed that is no file. */
    boolean wrong() {
        return !text.getText().isBlank() && file().isEmpty();
    }
}
