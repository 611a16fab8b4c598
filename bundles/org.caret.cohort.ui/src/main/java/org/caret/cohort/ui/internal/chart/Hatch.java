package org.caret.cohort.ui.internal.chart;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** How the bars of a series are hatched. Lines, not images, so that they stay sharp in a file. */
enum Hatch {
    NONE, RISING, FALLING, UPRIGHT, BOTH;

    private static final int SWATCH = 14;
    private static final double SWATCH_STEP = 4.5;
    private static final float SWATCH_LINE = 1.3f;

    /** That of a series. In the second round each is another, for the colours come near those of the first. */
    static Hatch of(int series) {
        int number = values().length;
        return values()[(series + series / number) % number];
    }

    /** The lines across an area, some of which begin or end outside of it. */
    List<Line2D> lines(Rectangle2D area, double step) {
        List<Line2D> lines = new ArrayList<>();
        double height = area.getHeight();
        for (double x = area.getMinX() - height; x < area.getMaxX() + height; x += step) {
            if (this == RISING || this == BOTH) {
                lines.add(new Line2D.Double(x, area.getMaxY(), x + height, area.getMinY()));
            }
            if (this == FALLING || this == BOTH) {
                lines.add(new Line2D.Double(x, area.getMinY(), x + height, area.getMaxY()));
            }
            if (this == UPRIGHT) {
                lines.add(new Line2D.Double(x, area.getMinY(), x, area.getMaxY()));
            }
        }
        return lines;
    }

    /** A square for a legend, which fills it with the colour of the series: the lines are cut out. */
    Shape swatch() {
        Rectangle2D square = square();
        Area shape = new Area(square);
        shape.subtract(strokes(square));
        return shape;
    }

    /** A square for a legend of which nothing but the lines and a frame are filled: what is unknown. */
    static Shape unknown() {
        Rectangle2D square = square();
        Area shape = new Area(new BasicStroke(SWATCH_LINE).createStrokedShape(square));
        Area lines = RISING.strokes(square);
        lines.intersect(new Area(square));
        shape.add(lines);
        return shape;
    }

    private static Rectangle2D square() {
        return new Rectangle2D.Double(-SWATCH / 2.0, -SWATCH / 2.0, SWATCH, SWATCH);
    }

    private Area strokes(Rectangle2D area) {
        Area strokes = new Area();
        BasicStroke line = new BasicStroke(SWATCH_LINE);
        lines(area, SWATCH_STEP).forEach(one -> strokes.add(new Area(line.createStrokedShape(one))));
        return strokes;
    }
}
