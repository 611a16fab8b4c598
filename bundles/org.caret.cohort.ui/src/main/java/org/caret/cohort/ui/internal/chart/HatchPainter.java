package org.caret.cohort.ui.internal.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RectangularShape;

import org.jfree.chart.renderer.category.BarPainter;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.ui.RectangleEdge;

/** Fills bars with the colour and the hatch of their series. Lines, not images, so that they stay sharp in a file. */
final class HatchPainter implements BarPainter {

    private static final double STEP = 7;

    private final Palette palette;
    private final Hatch hatch;

    /** Which hatch a bar has. */
    @FunctionalInterface
    interface Hatch {
        /** The number of a hatch, 0 for none, or -1 for a bar of which nothing is known. */
        int of(int row, int column);
    }

    HatchPainter(Palette palette, Hatch hatch) {
        this.palette = palette;
        this.hatch = hatch;
    }

    @Override
    public void paintBar(Graphics2D g2, BarRenderer renderer, int row, int column, RectangularShape bar,
            RectangleEdge base) {
        int number = hatch.of(row, column);
        Rectangle2D area = bar.getFrame();
        g2.setPaint(number < 0 ? palette.background() : renderer.getItemPaint(row, column));
        g2.fill(area);
        Shape clip = g2.getClip();
        g2.clip(area);
        g2.setPaint(number < 0 ? palette.faint() : between(palette.series(row), palette.background(), 0.45));
        g2.setStroke(new BasicStroke(number < 0 ? 1f : 1.4f));
        lines(g2, area, number < 0 ? 1 : number % 5);
        g2.setClip(clip);
        g2.setPaint(palette.background());
        g2.setStroke(new BasicStroke(1f));
        g2.draw(area);
        if (number < 0) {
            g2.setPaint(palette.faint());
            g2.draw(area);
        }
    }

    /** 0 none, 1 rising, 2 falling, 3 upright, 4 both. */
    private static void lines(Graphics2D g2, Rectangle2D area, int kind) {
        double height = area.getHeight();
        for (double x = area.getMinX() - height; x < area.getMaxX() + height; x += STEP) {
            if (kind == 1 || kind == 4) {
                g2.draw(new Line2D.Double(x, area.getMaxY(), x + height, area.getMinY()));
            }
            if (kind == 2 || kind == 4) {
                g2.draw(new Line2D.Double(x, area.getMinY(), x + height, area.getMaxY()));
            }
            if (kind == 3) {
                g2.draw(new Line2D.Double(x, area.getMinY(), x, area.getMaxY()));
            }
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
