package org.caret.ui.internal;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The district view alone, without an editor area: nothing is edited as a file here. */
public final class DistrictPerspective implements IPerspectiveFactory {

    private static final float WHOLE_WINDOW = 1.0f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        layout.addView(DistrictView.ID, IPageLayout.LEFT, WHOLE_WINDOW, layout.getEditorArea());
        layout.getViewLayout(DistrictView.ID).setCloseable(false);
    }
}
