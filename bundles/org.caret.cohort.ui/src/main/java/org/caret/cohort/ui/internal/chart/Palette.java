package org.caret.cohort.ui.internal.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.GeneralPath;
import java.awt.geom.Rectangle2D;

/**
 * Colours of a chart. The first of a series are those that Okabe and Ito chose for people who do not see every colour; each comes
 * with a marker, a line and a hatch of its own, so that no difference rests on colour alone.
 *
 * @param dark for dark surroundings
 */
public record Palette(boolean dark) {

    private static final Color[] ON_LIGHT = { new Color(0x0072B2), new Color(0xD55E00), new Color(0x009E73),
            new Color(0xCC79A7), new Color(0xE69F00), new Color(0x56B4E9), new Color(0x5D3A9B), new Color(0x6B6B6B),
            new Color(0x8C4A1F), new Color(0x1F6F54) };
    private static final Color[] ON_DARK = { new Color(0x5DB5F0), new Color(0xF08A3C), new Color(0x3CC79B),
            new Color(0xE3A0C6), new Color(0xF0C24A), new Color(0x9AD4F7), new Color(0xB79AE8), new Color(0xB8B8B8),
            new Color(0xD0925F), new Color(0x8FD6BC) };
    private static final float[][] DASHES = { {}, { 8, 4 }, { 2, 3 }, { 10, 3, 2, 3 }, { 5, 2 }, { 12, 5 }, { 1, 4 },
            { 6, 2, 1, 2, 1, 2 } };

    /** For paper and files. */
    public static final Palette PAPER = new Palette(false);

    Color series(int index) {
        Color[] colors = dark ? ON_DARK : ON_LIGHT;
        return colors[index % colors.length];
    }

    /** Text that is read on a series' colour. */
    Color on(int index) {
        Color color = series(index);
        return color.getRed() * 299 + color.getGreen() * 587 + color.getBlue() * 114 < 125_000 ? Color.WHITE
                : Color.BLACK;
    }

    Color background() {
        return dark ? new Color(0x26282C) : Color.WHITE;
    }

    Color text() {
        return dark ? new Color(0xE2E4E8) : new Color(0x1C1E22);
    }

    Color faint() {
        return dark ? new Color(0x8B9098) : new Color(0x70757C);
    }

    Color grid() {
        return dark ? new Color(0x43464C) : new Color(0xDADDE1);
    }

    /** What lies behind years that follow other rules. */
    Color band() {
        return dark ? new Color(0x5A4A2A) : new Color(0xFBF0D8);
    }

    static Stroke line(int index) {
        float[] dash = DASHES[index % DASHES.length];
        return dash.length == 0 ? new BasicStroke(2.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
                : new BasicStroke(2.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dash, 0);
    }

    /** Square, circle, triangle up and down, diamond, cross, and again. */
    static Shape marker(int index) {
        double size = 9;
        double half = size / 2;
        return switch (index % 6) {
        case 0 -> new Ellipse2D.Double(-half, -half, size, size);
        case 1 -> new Rectangle2D.Double(-half + 0.5, -half + 0.5, size - 1, size - 1);
        case 2 -> polygon(0, -half - 1, half + 1, half, -half - 1, half);
        case 3 -> polygon(0, -half - 1, half + 1, 0, 0, half + 1, -half - 1, 0);
        case 4 -> polygon(-half - 1, -half, half + 1, -half, 0, half + 1);
        default -> polygon(-half, -1.5, -1.5, -1.5, -1.5, -half, 1.5, -half, 1.5, -1.5, half, -1.5, half, 1.5, 1.5, 1.5,
                1.5, half, -1.5, half, -1.5, 1.5, -half, 1.5);
        };
    }

    private static Shape polygon(double... points) {
        GeneralPath path = new GeneralPath();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        path.closePath();
        return path;
    }
}
