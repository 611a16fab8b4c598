package org.caret.exports.ui.internal.preview;

import org.eclipse.nebula.widgets.nattable.style.BorderStyle;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.theme.ModernNatTableThemeConfiguration;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/** Colours of the table, dark where its surroundings are dark: the theme of the workbench is not known here. */
final class RecordTableTheme extends ModernNatTableThemeConfiguration {

    private static final RGB WHITE = new RGB(255, 255, 255);
    private static final RGB BLACK = new RGB(0, 0, 0);
    /** Darker surroundings, on a scale to 255,000, need light text. */
    private static final int HALF = 128_000;

    RecordTableTheme(Control surroundings) {
        RGB around = surroundings.getBackground().getRGB();
        boolean dark = around.red * 299 + around.green * 587 + around.blue * 114 < HALF;
        Color text = new Color(dark ? new RGB(226, 228, 232) : new RGB(28, 30, 34));
        Color cell = new Color(dark ? between(around, BLACK, 0.10) : WHITE);
        Color heading = new Color(between(cell.getRGB(), text.getRGB(), dark ? 0.10 : 0.06));
        Color line = new Color(between(cell.getRGB(), text.getRGB(), 0.16));
        Color chosen = new Color(dark ? new RGB(44, 86, 142) : new RGB(204, 226, 250));
        Font font = surroundings.getFont();
        cells(text, cell, line, font);
        headings(text, heading, line, font);
        selection(text, chosen, line, font);
    }

    private void cells(Color text, Color cell, Color line, Font font) {
        defaultBgColor = cell;
        defaultFgColor = text;
        defaultFont = font;
        defaultHAlign = HorizontalAlignmentEnum.LEFT;
        evenRowBgColor = cell;
        oddRowBgColor = cell;
        gridLineColor = line;
    }

    private void headings(Color text, Color heading, Color line, Font font) {
        cHeaderBgColor = heading;
        cHeaderFgColor = text;
        cHeaderGradientBgColor = heading;
        cHeaderGradientFgColor = heading;
        cHeaderHAlign = HorizontalAlignmentEnum.LEFT;
        cHeaderFont = font;
        cHeaderBorderStyle = solid(line);
        cHeaderSelectionBgColor = heading;
        cHeaderSelectionFgColor = text;
        cHeaderSelectionFont = font;
        cHeaderFullSelectionBgColor = heading;
        cHeaderFullSelectionFgColor = text;
    }

    private void selection(Color text, Color chosen, Color line, Font font) {
        defaultSelectionBgColor = chosen;
        defaultSelectionFgColor = text;
        defaultSelectionFont = font;
        selectionAnchorBgColor = chosen;
        selectionAnchorFgColor = text;
        selectionAnchorSelectionBgColor = chosen;
        selectionAnchorSelectionFgColor = text;
        selectionAnchorSelectionFont = font;
        selectionAnchorBorderStyle = null;
        selectionAnchorSelectionBorderStyle = null;
        selectionAnchorGridBorderStyle = solid(line);
    }

    private static BorderStyle solid(Color color) {
        return new BorderStyle(1, color, BorderStyle.LineStyleEnum.SOLID);
    }

    private static RGB between(RGB from, RGB to, double share) {
        return new RGB(part(from.red, to.red, share), part(from.green, to.green, share),
                part(from.blue, to.blue, share));
    }

    private static int part(int from, int to, double share) {
        return (int) (from + (to - from) * share);
    }
}
