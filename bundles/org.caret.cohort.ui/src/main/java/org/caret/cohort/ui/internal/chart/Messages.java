package org.caret.cohort.ui.internal.chart;

import org.eclipse.osgi.util.NLS;

/** Texts inside charts. */
final class Messages extends NLS {

    public static String ChartDrawing_break = "";
    public static String ChartDrawing_hidden = "";
    public static String ChartDrawing_hiddenOf = "";
    public static String ChartDrawing_legend = "";
    public static String ChartDrawing_percent = "";
    public static String ChartDrawing_points = "";

    static {
        initializeMessages("org.caret.cohort.ui.internal.chart.messages", Messages.class);
    }

    private Messages() {
    }
}
