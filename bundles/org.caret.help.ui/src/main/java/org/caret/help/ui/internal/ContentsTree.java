package org.caret.help.ui.internal;

import java.util.List;
import java.util.function.Consumer;

import org.caret.help.Handbook;
import org.caret.help.Handbook.Chapter;
import org.caret.help.Handbook.Topic;
import org.caret.help.ui.internal.HandbookFiles.Written;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** Chapters and pages, or the pages that hold the words of a search. */
final class ContentsTree {

    private final Consumer<String> open;
    private final Composite area;
    private final Text search;
    private final Tree tree;
    private Written pages = new Written(java.nio.file.Path.of(""), HandbookFiles.Appearance.SYSTEM, List.of(),
            java.util.Map.of());

    /** @param open shows the page of a path */
    ContentsTree(Composite parent, Consumer<String> open) {
        this.open = open;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(4, 4).applyTo(area);
        search = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(Messages.ContentsTree_search);
        search.addModifyListener(event -> fill());
        search.addKeyListener(KeyListener.keyPressedAdapter(this::toTree));
        name(search, Messages.ContentsTree_search);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        tree = new Tree(area, SWT.SINGLE | SWT.BORDER);
        tree.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choose()));
        name(tree, Messages.ContentsTree_contents);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree);
    }

    private static void name(Control control, String name) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(@org.eclipse.jdt.annotation.Nullable AccessibleEvent event) {
                if (event != null) {
                    event.result = name;
                }
            }
        });
    }

    Control control() {
        return tree;
    }

    void search() {
        search.setFocus();
    }

    void fill(Written written) {
        pages = written;
        fill();
    }

    private void toTree(KeyEvent event) {
        if (event.keyCode == SWT.ARROW_DOWN || event.character == SWT.CR) {
            tree.setFocus();
            if (tree.getItemCount() > 0 && tree.getSelectionCount() == 0) {
                tree.select(tree.getItem(0));
                choose();
            }
        }
    }

    private void fill() {
        tree.removeAll();
        if (search.getText().isBlank()) {
            for (Chapter chapter : pages.chapters()) {
                TreeItem item = new TreeItem(tree, SWT.NONE);
                item.setText(chapter.title());
                chapter.topics().forEach(topic -> item(new TreeItem(item, SWT.NONE), topic));
            }
            return;
        }
        List<Topic> found = pages.find(search.getText());
        found.forEach(topic -> item(new TreeItem(tree, SWT.NONE), topic));
        if (found.isEmpty()) {
            new TreeItem(tree, SWT.NONE).setText(NLS.bind(Messages.ContentsTree_none, search.getText().strip()));
        }
    }

    private static void item(TreeItem item, Topic topic) {
        item.setText(topic.title());
        item.setData(topic);
    }

    private void choose() {
        if (tree.getSelectionCount() == 1 && tree.getSelection()[0].getData() instanceof Topic topic) {
            open.accept(topic.path());
        }
    }

    /** Marks the page that is read, where it is listed. */
    void select(String path) {
        if (tree.isDisposed() || path.equals(Handbook.CONTENTS)) {
            return;
        }
        for (TreeItem item : tree.getItems()) {
            if (select(item, path)) {
                return;
            }
            for (TreeItem child : item.getItems()) {
                if (select(child, path)) {
                    return;
                }
            }
        }
    }

    private boolean select(TreeItem item, String path) {
        if (item.getData() instanceof Topic topic && topic.path().equals(path)) {
            if (tree.getSelectionCount() != 1 || tree.getSelection()[0] != item) {
                tree.setSelection(item);
            }
            return true;
        }
        return false;
    }
}
