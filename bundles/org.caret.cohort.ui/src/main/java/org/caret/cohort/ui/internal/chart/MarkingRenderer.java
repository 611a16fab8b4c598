package org.caret.cohort.ui.internal.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

import org.caret.cohort.publicfile.Cell;
import org.caret.cohort.view.ChartTable;
import org.eclipse.jdt.annotation.Nullable;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;

/** Bars side by side, with a question mark in the place of each that is hidden. */
final class MarkingRenderer extends BarRenderer {

    private static final long serialVersionUID = 1L;

    private final transient ChartTable table;
    private final transient Palette palette;

    MarkingRenderer(ChartTable table, Palette palette) {
        this.table = table;
        this.palette = palette;
    }

    @Override
    public void drawItem(Graphics2D g2, CategoryItemRendererState state, Rectangle2D area, CategoryPlot plot,
            CategoryAxis domain, ValueAxis range, CategoryDataset dataset, int row, int column, int pass) {
        super.drawItem(g2, state, area, plot, domain, range, dataset, row, column, pass);
        int visible = state.getVisibleSeriesIndex(row);
        if (visible >= 0 && table.lines().get(row).cells().get(column) == Cell.SUPPRESSED) {
            double x = calculateBarW0(plot, plot.getOrientation(), area, domain, state, visible, column)
                    + state.getBarWidth() / 2;
            double y = range.valueToJava2D(0, area, plot.getRangeAxisEdge());
            g2.setFont(new Font("SansSerif", Font.BOLD, 13));
            g2.setPaint(palette.series(row));
            TextUtils.drawAlignedString("?", g2, (float) x, (float) y - 2, TextAnchor.BOTTOM_CENTER);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
