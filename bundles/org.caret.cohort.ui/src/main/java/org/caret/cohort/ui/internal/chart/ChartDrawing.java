package org.caret.cohort.ui.internal.chart;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.caret.cohort.publicfile.Cell;
import org.caret.cohort.view.ChartTable;
import org.caret.cohort.view.ChartTable.Kind;
import org.caret.cohort.view.ChartTable.Line;
import org.eclipse.osgi.util.NLS;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.CategoryTextAnnotation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryMarker;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;

/**
 * A table as a chart. Nothing is drawn for what is absent; what is suppressed is drawn as unknown, never as zero: a hatched bar
 * or a question mark. Not thread-safe.
 */
public final class ChartDrawing {

    /** The column between years that follow different rules. */
    private static final String BREAK = "\u2016";
    /** Room above a line at 100 percent. */
    private static final double TOP = 103;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final String FONT = "SansSerif";

    private final ChartTable table;
    private final Palette palette;
    private final JFreeChart chart;

    public ChartDrawing(ChartTable table, Palette palette) {
        this.table = table;
        this.palette = palette;
        CategoryPlot plot = switch (table.kind()) {
        case TREND -> trend();
        case COMPOSITION -> bars(new StackedBarRenderer(), PlotOrientation.HORIZONTAL);
        case GAPS -> bars(new BarRenderer(), PlotOrientation.HORIZONTAL);
        case COMPARISON -> bars(new MarkingRenderer(table, palette), PlotOrientation.VERTICAL);
        };
        style(plot);
        chart = new JFreeChart(null, null, plot, table.kind() != Kind.GAPS);
        chart.setBackgroundPaint(palette.background());
        chart.setPadding(new RectangleInsets(6, 8, 6, 12));
        title(table.title(), Font.BOLD, 15);
        String hidden = (table.kind() == Kind.TREND || table.kind() == Kind.COMPARISON) && anyHidden()
                ? Messages.ChartDrawing_legend
                : "";
        String below = (table.caution() + ' ' + hidden).strip();
        if (!below.isEmpty()) {
            title(below, Font.PLAIN, 11);
        }
        if (chart.getLegend() != null) {
            chart.getLegend().setBackgroundPaint(palette.background());
            chart.getLegend().setItemPaint(palette.text());
            chart.getLegend().setItemFont(font(Font.PLAIN, 12));
            chart.getLegend().setFrame(BlockBorder.NONE);
        }
    }

    /** Draws into a rectangle that begins in the origin. */
    public void draw(Graphics2D g2, double width, double height) {
        g2.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g2.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        chart.draw(g2, new Rectangle2D.Double(0, 0, width, height));
    }

    private void title(String text, int style, int size) {
        TextTitle title = new TextTitle(text, font(style, size));
        title.setPaint(palette.text());
        title.setHorizontalAlignment(HorizontalAlignment.LEFT);
        title.setTextAlignment(HorizontalAlignment.LEFT);
        title.setPadding(0, 4, 4, 4);
        chart.addSubtitle(title);
    }

    private static Font font(int style, int size) {
        return new Font(FONT, style, size);
    }

    private CategoryPlot trend() {
        LineAndShapeRenderer renderer = new LineAndShapeRenderer(true, true);
        CategoryPlot plot = new CategoryPlot(dataset(), new CategoryAxis(), rates(), renderer);
        for (int i = 0; i < table.lines().size(); i++) {
            renderer.setSeriesStroke(i, Palette.line(i));
            renderer.setSeriesShape(i, Palette.marker(i));
            renderer.setSeriesPaint(i, palette.series(i));
        }
        plot.getRangeAxis().setRange(0, TOP);
        plot.getDomainAxis().setCategoryLabelPositions(CategoryLabelPositions.UP_45);
        table.breakAfter().ifPresent(column -> {
            CategoryMarker marker = new CategoryMarker(BREAK, palette.band(), new BasicStroke(1f));
            marker.setLabel(Messages.ChartDrawing_break);
            marker.setLabelFont(font(Font.ITALIC, 11));
            marker.setLabelPaint(palette.text());
            marker.setLabelTextAnchor(TextAnchor.TOP_LEFT);
            plot.addDomainMarker(marker, Layer.BACKGROUND);
        });
        tellHidden(plot);
        return plot;
    }

    private CategoryPlot bars(BarRenderer renderer, PlotOrientation orientation) {
        boolean gaps = table.kind() == Kind.GAPS;
        CategoryPlot plot = new CategoryPlot(dataset(), new CategoryAxis(), gaps ? differences() : rates(), renderer);
        plot.setOrientation(orientation);
        renderer.setBarPainter(new HatchPainter(palette, table.lines().size()));
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(false);
        renderer.setItemMargin(0.08);
        renderer.setMaximumBarWidth(0.12);
        int series = plot.getDataset().getRowCount();
        for (int i = 0; i < series; i++) {
            boolean unknown = i >= table.lines().size();
            renderer.setSeriesPaint(i, unknown ? palette.faint() : palette.series(i));
            renderer.setLegendShape(i, unknown ? Hatch.unknown() : Hatch.of(i).swatch());
        }
        if (orientation == PlotOrientation.VERTICAL) {
            plot.getDomainAxis().setCategoryLabelPositions(CategoryLabelPositions.UP_45);
        }
        renderer.setDefaultItemLabelGenerator(new Labels());
        renderer.setDefaultItemLabelsVisible(true);
        renderer.setDefaultItemLabelFont(font(Font.PLAIN, 11));
        renderer.setDefaultItemLabelPaint(palette.text());
        place(renderer);
        if (table.kind() == Kind.GAPS) {
            tellHidden(plot);
        }
        return plot;
    }

    /** Numbers stand where they cover no other: on the parts of a stack, along thin bars, behind the end of a difference. */
    private void place(BarRenderer renderer) {
        switch (table.kind()) {
        case GAPS -> {
            renderer.setDefaultPositiveItemLabelPosition(
                    new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT));
            renderer.setDefaultNegativeItemLabelPosition(
                    new ItemLabelPosition(ItemLabelAnchor.OUTSIDE9, TextAnchor.CENTER_RIGHT));
        }
        case COMPARISON -> renderer.setDefaultPositiveItemLabelPosition(new ItemLabelPosition(ItemLabelAnchor.INSIDE12,
                TextAnchor.CENTER_RIGHT, TextAnchor.CENTER_RIGHT, -Math.PI / 2));
        default -> renderer.setItemLabelAnchorOffset(0);
        }
        if (table.kind() != Kind.GAPS) {
            renderer.setDefaultItemLabelFont(font(Font.BOLD, 11));
            for (int line = 0; line < table.lines().size(); line++) {
                renderer.setSeriesItemLabelPaint(line, palette.on(line));
            }
        }
    }

    /** Numbers on bars that have room for one; in stacked bars those of the parts that are worth it. */
    private final class Labels extends StandardCategoryItemLabelGenerator {

        private static final long serialVersionUID = 1L;
        private static final double ROOM = 6;

        @Override
        public String generateLabel(CategoryDataset dataset, int row, int column) {
            Number value = dataset.getValue(row, column);
            if (value == null || table.kind() == Kind.COMPOSITION && value.doubleValue() < ROOM) {
                return "";
            }
            if (row >= table.lines().size()) {
                return Messages.ChartDrawing_hidden;
            }
            String sign = table.kind() == Kind.GAPS && value.doubleValue() > 0 ? "+" : "";
            return sign + table.lines().get(row).cells().get(column);
        }
    }

    private DefaultCategoryDataset dataset() {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        List<String> columns = new ArrayList<>(table.columns());
        table.breakAfter().ifPresent(column -> columns.add(column + 1, BREAK));
        for (int line = 0; line < table.lines().size(); line++) {
            String name = name(line);
            for (String column : columns) {
                int index = table.columns().indexOf(column);
                Cell cell = index < 0 ? Cell.ABSENT : table.lines().get(line).cells().get(index);
                data.addValue(cell instanceof Cell.Known known ? known.value() : null, name, column);
            }
        }
        if (table.kind() == Kind.COMPOSITION) {
            addHidden(data);
        }
        return data;
    }

    private boolean anyHidden() {
        return table.lines().stream().anyMatch(line -> line.cells().contains(Cell.SUPPRESSED));
    }

    private String name(int line) {
        return table.lines().get(line).name();
    }

    /** What is left of a bar beside the known outcomes, where some are hidden. */
    private void addHidden(DefaultCategoryDataset data) {
        boolean[] hidden = new boolean[table.columns().size()];
        BigDecimal[] known = new BigDecimal[hidden.length];
        Arrays.fill(known, BigDecimal.ZERO);
        for (Line line : table.lines()) {
            for (int column = 0; column < hidden.length; column++) {
                Cell cell = line.cells().get(column);
                hidden[column] |= cell == Cell.SUPPRESSED;
                known[column] = cell instanceof Cell.Known one ? known[column].add(one.value()) : known[column];
            }
        }
        for (int column = 0; column < hidden.length; column++) {
            if (anyHidden()) {
                data.addValue(hidden[column] ? WHOLE.subtract(known[column]).max(BigDecimal.ZERO) : null,
                        Messages.ChartDrawing_hidden, table.columns().get(column));
            }
        }
    }

    /** Says below each column how many numbers of it are hidden. */
    private void tellHidden(CategoryPlot plot) {
        for (int column = 0; column < table.columns().size(); column++) {
            int index = column;
            long hidden = table.lines().stream().map(Line::cells).filter(cells -> cells.get(index) == Cell.SUPPRESSED)
                    .count();
            if (hidden > 0) {
                String text = table.kind() == Kind.GAPS ? Messages.ChartDrawing_hidden
                        : NLS.bind(Messages.ChartDrawing_hiddenOf, hidden);
                CategoryTextAnnotation note = new CategoryTextAnnotation(text, table.columns().get(column), 0);
                note.setFont(font(Font.ITALIC, 11));
                note.setPaint(palette.faint());
                note.setTextAnchor(table.kind() == Kind.GAPS ? besideZero() : TextAnchor.BOTTOM_CENTER);
                plot.addAnnotation(note);
            }
        }
    }

    /** On the side of zero that has more room. */
    private TextAnchor besideZero() {
        double reach = table.lines().stream().flatMap(line -> line.cells().stream())
                .mapToDouble(cell -> cell instanceof Cell.Known known ? known.value().doubleValue() : 0)
                .reduce(0, (one, other) -> Math.abs(other) > Math.abs(one) ? other : one);
        return reach < 0 ? TextAnchor.CENTER_RIGHT : TextAnchor.CENTER_LEFT;
    }

    private NumberAxis rates() {
        NumberAxis axis = new NumberAxis(Messages.ChartDrawing_percent);
        axis.setRange(0, 100);
        return axis;
    }

    private NumberAxis differences() {
        NumberAxis axis = new NumberAxis(Messages.ChartDrawing_points);
        axis.setAutoRangeIncludesZero(true);
        axis.setUpperMargin(0.15);
        axis.setLowerMargin(0.15);
        return axis;
    }

    private void style(CategoryPlot plot) {
        plot.setBackgroundPaint(palette.background());
        plot.setOutlineVisible(false);
        plot.setRangeGridlinePaint(palette.grid());
        plot.setRangeGridlineStroke(new BasicStroke(1f));
        plot.setRangeZeroBaselineVisible(true);
        plot.setRangeZeroBaselinePaint(palette.faint());
        plot.setAxisOffset(new RectangleInsets(2, 2, 2, 2));
        CategoryAxis domain = plot.getDomainAxis();
        domain.setTickLabelFont(font(Font.PLAIN, 12));
        domain.setTickLabelPaint(palette.text());
        domain.setAxisLinePaint(palette.faint());
        domain.setMaximumCategoryLabelWidthRatio(0.9f);
        domain.setCategoryMargin(0.25);
        plot.getRangeAxis().setTickLabelFont(font(Font.PLAIN, 12));
        plot.getRangeAxis().setTickLabelPaint(palette.text());
        plot.getRangeAxis().setLabelFont(font(Font.PLAIN, 12));
        plot.getRangeAxis().setLabelPaint(palette.text());
        plot.getRangeAxis().setAxisLinePaint(palette.faint());
        ((AbstractCategoryItemRenderer) plot.getRenderer()).setDefaultLegendTextFont(font(Font.PLAIN, 12));
    }
}
