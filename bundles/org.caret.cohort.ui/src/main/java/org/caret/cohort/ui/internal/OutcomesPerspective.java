package org.caret.cohort.ui.internal;

import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.PlatformUI;

/** What is asked for on the left, numbers and charts beside it, the own students below. */
public final class OutcomesPerspective implements IPerspectiveFactory {

    /** Ids of the perspective and its views, as plugin.xml declares them. */
    public static final String ID = "org.caret.cohort.ui.outcomes";
    public static final String FILTER = "org.caret.cohort.ui.filter";
    public static final String TABLE = "org.caret.cohort.ui.table";
    public static final String CHART = "org.caret.cohort.ui.chart";
    public static final String ROSTER = "org.caret.cohort.ui.roster";

    /** The longest choice can be read; in a small window the numbers have the larger part all the same. */
    private static final float FILTER_PIXELS = 345;
    private static final float LEAST_FILTER_WIDTH = 0.24f;
    private static final float MOST_FILTER_WIDTH = 0.35f;
    private static final float NUMBERS_HEIGHT = 0.42f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        String editors = layout.getEditorArea();
        layout.addView(FILTER, IPageLayout.LEFT, filterWidth(), editors);
        IFolderLayout numbers = layout.createFolder("numbers", IPageLayout.TOP, NUMBERS_HEIGHT, editors);
        numbers.addView(TABLE);
        numbers.addView(ROSTER);
        layout.addView(CHART, IPageLayout.BOTTOM, NUMBERS_HEIGHT, editors);
        for (String view : new String[] { FILTER, TABLE, CHART, ROSTER }) {
            layout.addShowViewShortcut(view);
        }
    }

    /** Part of the window; that of a screen is the most it can have. */
    private static float filterWidth() {
        Rectangle screen = PlatformUI.getWorkbench().getDisplay().getPrimaryMonitor().getClientArea();
        return Math.clamp(FILTER_PIXELS / screen.width, LEAST_FILTER_WIDTH, MOST_FILTER_WIDTH);
    }
}
