package org.caret.ui.internal.navigator;

import java.text.NumberFormat;

import org.caret.ui.CaretCommands;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;

/**
 * What a line is called, and how many there are: in a column of its own, so that the name of a school, however long, does not
 * push its number out of sight. The whole name is in the tool tip.
 */
final class NavigatorColumns {

    private static final int LEAST_NAME = 80;

    private final Tree tree;
    private final TreeColumn name;
    private final TreeColumn count;

    NavigatorColumns(TreeViewer viewer) {
        tree = viewer.getTree();
        name = column(viewer, SWT.LEFT, new Names());
        count = column(viewer, SWT.RIGHT, new Counts());
        tree.addListener(SWT.Resize, event -> fit());
        ColumnViewerToolTipSupport.enableFor(viewer);
    }

    /** The numbers have the width of the widest, the names have the rest. */
    void fit() {
        count.pack();
        name.setWidth(Math.max(LEAST_NAME, tree.getClientArea().width - count.getWidth()));
    }

    private static TreeColumn column(TreeViewer viewer, int alignment, CellLabelProvider labels) {
        TreeViewerColumn column = new TreeViewerColumn(viewer, alignment);
        column.setLabelProvider(labels);
        return column.getColumn();
    }

    private static String count(NavigatorNode node) {
        return node.count() == NavigatorNode.NO_COUNT ? "" : NumberFormat.getIntegerInstance().format(node.count());
    }

    private static final class Names extends ColumnLabelProvider {

        @Override
        public String getText(@Nullable Object element) {
            return element instanceof NavigatorNode node ? node.label() : "";
        }

        @Override
        public @Nullable Image getImage(@Nullable Object element) {
            return element instanceof NavigatorNode node ? node.icon().image() : null;
        }

        @Override
        public @Nullable String getToolTipText(@Nullable Object element) {
            return element instanceof NavigatorNode node ? tip(node) : null;
        }
    }

    private static @Nullable String tip(NavigatorNode node) {
        String school = node.parameters().get(CaretCommands.SCHOOL);
        return school == null || node.count() == NavigatorNode.NO_COUNT ? null
                : NLS.bind(Messages.NavigatorColumns_school, new Object[] { node.label(), school, count(node) });
    }

    private static final class Counts extends ColumnLabelProvider {

        @Override
        public String getText(@Nullable Object element) {
            return element instanceof NavigatorNode node ? count(node) : "";
        }

        @Override
        public @Nullable Color getForeground(@Nullable Object element) {
            return JFaceResources.getColorRegistry().get(JFacePreferences.COUNTER_COLOR);
        }

        @Override
        public @Nullable String getToolTipText(@Nullable Object element) {
            return element instanceof NavigatorNode node ? tip(node) : null;
        }
    }
}
