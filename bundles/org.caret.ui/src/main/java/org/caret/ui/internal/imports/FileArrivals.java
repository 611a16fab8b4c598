package org.caret.ui.internal.imports;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Control;

/** Files that are dropped on a control, or pasted into it as files or as lines of text. */
final class FileArrivals {

    private final Control control;
    private final Consumer<Path> taker;

    private FileArrivals(Control control, Consumer<Path> taker) {
        this.control = control;
        this.taker = taker;
    }

    static void at(Control control, Consumer<Path> taker) {
        FileArrivals arrivals = new FileArrivals(control, taker);
        arrivals.acceptDrops();
        control.addKeyListener(KeyListener.keyPressedAdapter(arrivals::pressed));
    }

    private void acceptDrops() {
        DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_DEFAULT | DND.DROP_MOVE);
        target.setTransfer(new Transfer[] { FileTransfer.getInstance() });
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragEnter(DropTargetEvent event) {
                event.detail = DND.DROP_COPY;
            }

            @Override
            public void drop(DropTargetEvent event) {
                take(event.data);
            }
        });
    }

    private void pressed(KeyEvent event) {
        if (event.stateMask == SWT.MOD1 && event.keyCode == 'v') {
            Clipboard clipboard = new Clipboard(control.getDisplay());
            try {
                Object files = clipboard.getContents(FileTransfer.getInstance());
                take(files == null ? lines(clipboard.getContents(TextTransfer.getInstance())) : files);
            } finally {
                clipboard.dispose();
            }
        }
    }

    private static @Nullable Object lines(@Nullable Object text) {
        return text instanceof String lines ? lines.lines().map(String::strip).toArray(String[]::new) : null;
    }

    private void take(@Nullable Object data) {
        if (data instanceof String[] files) {
            for (String file : files) {
                try {
                    Path path = Path.of(file);
                    if (path.isAbsolute()) {
                        taker.accept(path);
                    }
                } catch (InvalidPathException e) {
                    // Whatever was on the clipboard, it was no file.
                    continue;
                }
            }
        }
    }
}
