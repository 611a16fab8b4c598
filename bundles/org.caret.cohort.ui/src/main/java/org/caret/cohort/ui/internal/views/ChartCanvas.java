package org.caret.cohort.ui.internal.views;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

import org.caret.cohort.ui.internal.chart.ChartFiles;
import org.caret.cohort.ui.internal.chart.Palette;
import org.caret.cohort.view.ChartTable;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** Shows a chart as large as there is room, sharp on any screen, dark where its surroundings are. */
final class ChartCanvas {

    private static final int BITS = 24;
    private static final int HALF = 128_000;

    private final Canvas canvas;
    private @Nullable ChartTable table;
    private @Nullable Image image;
    private boolean colours;

    ChartCanvas(Composite parent) {
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        canvas.addListener(SWT.Paint, this::paint);
        canvas.addListener(SWT.Resize, event -> forget());
        canvas.addListener(SWT.Dispose, event -> forget());
    }

    Canvas control() {
        return canvas;
    }

    /** Shows a chart, or nothing. */
    void show(@Nullable ChartTable other) {
        table = other;
        forget();
        canvas.redraw();
    }

    private void forget() {
        Image before = image;
        if (before != null) {
            before.dispose();
            image = null;
        }
    }

    private void paint(Event event) {
        Rectangle area = canvas.getClientArea();
        ChartTable shown = table;
        if (shown == null || area.isEmpty()) {
            event.gc.setBackground(canvas.getParent().getBackground());
            event.gc.fillRectangle(area);
            return;
        }
        Image picture = image;
        if (picture == null || colours != dark()) {
            forget();
            colours = dark();
            picture = new Image(canvas.getDisplay(),
                    (int zoom) -> data(shown, new Palette(colours), area.width, area.height, zoom / 100.0));
            image = picture;
        }
        event.gc.drawImage(picture, 0, 0);
    }

    private boolean dark() {
        Color around = canvas.getParent().getBackground();
        return around.getRed() * 299 + around.getGreen() * 587 + around.getBlue() * 114 < HALF;
    }

    /** A picture of the chart for the clipboard, on white. */
    static ImageData data(ChartTable table, int width, int height) {
        return data(table, Palette.PAPER, width, height, 2);
    }

    private static ImageData data(ChartTable table, Palette palette, int width, int height, double scale) {
        BufferedImage picture = ChartFiles.image(table, palette, width, height, scale);
        ImageData data = new ImageData(picture.getWidth(), picture.getHeight(), BITS,
                new PaletteData(0xFF0000, 0xFF00, 0xFF));
        int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        for (int y = 0; y < data.height; y++) {
            data.setPixels(0, y, data.width, pixels, y * data.width);
        }
        return data;
    }
}
