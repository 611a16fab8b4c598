package org.caret.cohort.ui.internal.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RectangularShape;

import org.jfree.chart.renderer.category.BarPainter;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.ui.RectangleEdge;

/** Fills bars with the colour and the hatch of their series. */
final class HatchPainter implements BarPainter {

    private static final double STEP = 7;

    private final Palette palette;
    private final int known;

    /** @param known number of series of which something is known; the one after them is drawn as unknown */
    HatchPainter(Palette palette, int known) {
        this.palette = palette;
        this.known = known;
    }

    @Override
    public void paintBar(Graphics2D g2, BarRenderer renderer, int row, int column, RectangularShape bar,
            RectangleEdge base) {
        boolean unknown = row >= known;
        Rectangle2D area = bar.getFrame();
        g2.setPaint(unknown ? palette.background() : renderer.getItemPaint(row, column));
        g2.fill(area);
        Shape clip = g2.getClip();
        g2.clip(area);
        g2.setPaint(unknown ? palette.faint() : between(palette.series(row), palette.background(), 0.45));
        g2.setStroke(new BasicStroke(unknown ? 1f : 1.4f));
        (unknown ? Hatch.RISING : Hatch.of(row)).lines(area, STEP).forEach(g2::draw);
        g2.setClip(clip);
        g2.setPaint(palette.background());
        g2.setStroke(new BasicStroke(1f));
        g2.draw(area);
        if (unknown) {
            g2.setPaint(palette.faint());
            g2.draw(area);
        }
    }

    private static Color between(Color from, Color to, double share) {
        return new Color((int) (from.getRed() + (to.getRed() - from.getRed()) * share),
                (int) (from.getGreen() + (to.getGreen() - from.getGreen()) * share),
                (int) (from.getBlue() + (to.getBlue() - from.getBlue()) * share));
    }

    @Override
    public void paintBarShadow(Graphics2D g2, BarRenderer renderer, int row, int column, RectangularShape bar,
            RectangleEdge base, boolean pegShadow) {
        // Shadows say nothing.
    }
}
