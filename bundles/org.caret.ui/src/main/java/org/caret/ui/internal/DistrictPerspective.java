package org.caret.ui.internal;

import org.caret.ui.CaretParts;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The tree on the left, grids in the middle, the selected student on the right, runs and their findings below. */
public final class DistrictPerspective implements IPerspectiveFactory {

    private static final float TREE_WIDTH = 0.2f;
    private static final float DETAIL_FROM = 0.6f;
    private static final float RUNS_FROM = 0.7f;
    /** The platform's own views. */
    private static final String PROGRESS = "org.eclipse.ui.views.ProgressView";
    private static final String LOG = "org.eclipse.pde.runtime.LogView";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        layout.addView(CaretParts.NAVIGATOR, IPageLayout.LEFT, TREE_WIDTH, editors);
        IFolderLayout below = layout.createFolder("runs", IPageLayout.BOTTOM, RUNS_FROM, editors);
        below.addView(CaretParts.EXPORTS);
        below.addView(CaretParts.PROBLEMS);
        below.addPlaceholder(CaretParts.LEFT_OUT);
        below.addPlaceholder(PROGRESS);
        below.addPlaceholder(LOG);
        IFolderLayout right = layout.createFolder("detail", IPageLayout.RIGHT, DETAIL_FROM, editors);
        right.addView(CaretParts.DETAIL);
        layout.addShowViewShortcut(CaretParts.NAVIGATOR);
        layout.addShowViewShortcut(CaretParts.DETAIL);
        layout.addShowViewShortcut(CaretParts.EXPORTS);
        layout.addShowViewShortcut(CaretParts.PROBLEMS);
        layout.addShowViewShortcut(CaretParts.LEFT_OUT);
        layout.addShowViewShortcut(PROGRESS);
        layout.addShowViewShortcut(LOG);
    }
}
