package org.caret.cohort.ui.internal.chart;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

import javax.imageio.ImageIO;

import org.caret.cohort.view.ChartTable;
import org.caret.exchange.RecordWriter;
import org.caret.exchange.format.RecordFiles;

/** Charts and their tables as files. A file appears whole or not at all. */
public final class ChartFiles {

    /** A picture for a page, and for a projector. */
    static final int WIDTH = 1000;
    static final int HEIGHT = 560;
    private static final int PIXELS_PER_POINT = 2;

    private ChartFiles() {
    }

    /** What is written to a stream. */
    @FunctionalInterface
    public interface Content {
        void write(OutputStream out) throws IOException;
    }

    /** Writes a file beside its target and moves it into place. */
    public static void write(Path target, Content content) throws IOException {
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(part)) {
                content.write(out);
            }
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** A picture of a chart, as large as is asked for. */
    public static BufferedImage image(ChartTable table, Palette palette, int width, int height, double scale) {
        BufferedImage image = new BufferedImage((int) Math.max(1, width * scale), (int) Math.max(1, height * scale),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D g2 = image.createGraphics();
        try {
            g2.setPaint(palette.background());
            g2.fillRect(0, 0, image.getWidth(), image.getHeight());
            g2.scale(scale, scale);
            new ChartDrawing(table, palette).draw(g2, width, height);
            return image;
        } finally {
            g2.dispose();
        }
    }

    /** A chart as PNG, on white. */
    public static void png(ChartTable table, OutputStream out) throws IOException {
        ImageIO.write(image(table, Palette.PAPER, WIDTH, HEIGHT, PIXELS_PER_POINT), "png", out);
    }

    /** The table behind a chart as a workbook. */
    public static void xlsx(ChartTable table, OutputStream out) throws IOException {
        List<String[]> rows = new ArrayList<>();
        table.lines().forEach(line -> {
            List<String> cells = new ArrayList<>(List.of(line.name()));
            line.cells().forEach(cell -> cells.add(cell.toString()));
            rows.add(cells.toArray(String[]::new));
        });
        List<String> heading = new ArrayList<>(
                List.of((table.title() + " (" + table.unit() + "). " + table.caution()).strip()));
        heading.addAll(table.columns());
        xlsx(heading, column -> column > 0, rows, out);
    }

    /**
     * Rows as a workbook. What is hidden or unknown is a text in it, so that nobody counts it.
     *
     * @param numbers which columns hold numbers, counted from 0
     */
    public static void xlsx(List<String> heading, IntPredicate numbers, Iterable<String[]> rows, OutputStream out)
            throws IOException {
        try (RecordWriter writer = RecordFiles.workbook(out, heading, numbers)) {
            for (String[] row : rows) {
                writer.write(row);
            }
        }
    }
}
