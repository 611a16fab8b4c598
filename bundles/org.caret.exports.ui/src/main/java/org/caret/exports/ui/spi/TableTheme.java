package org.caret.exports.ui.spi;

import java.util.function.Function;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.style.BorderStyle;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.theme.ModernNatTableThemeConfiguration;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/**
 * The colours of a table, made of those that its surroundings have in the theme of the workbench: a dark theme makes a dark
 * table without anybody naming a theme.
 */
public class TableTheme extends ModernNatTableThemeConfiguration {

    private static final RGB WHITE = new RGB(255, 255, 255);
    private static final RGB BLACK = new RGB(0, 0, 0);
    private static final RGB LIGHT_TEXT = new RGB(226, 228, 232);
    private static final RGB DARK_TEXT = new RGB(28, 30, 34);
    private static final RGB CHOSEN_LIGHT = new RGB(204, 226, 250);
    private static final RGB CHOSEN_DARK = new RGB(44, 86, 142);
    private static final double HEADING_LIGHT = 0.06;
    private static final double HEADING_DARK = 0.10;
    private static final double LINE = 0.16;
    /** Darker surroundings, on a scale to 255,000, need light text. */
    private static final int HALF = 128_000;

    private final boolean dark;

    /** @param surroundings whose colours and font the theme of the workbench has set */
    public TableTheme(Control surroundings) {
        dark = dark(surroundings);
        RGB text = dark ? LIGHT_TEXT : DARK_TEXT;
        RGB cell = dark ? mix(background(surroundings), BLACK, HEADING_DARK) : WHITE;
        Color line = new Color(mix(cell, text, LINE));
        Font font = surroundings.getFont();
        cells(new Color(text), new Color(cell), line, font);
        headings(new Color(text), new Color(mix(cell, text, dark ? HEADING_DARK : HEADING_LIGHT)), line, font);
        selection(new Color(text), new Color(dark ? CHOSEN_DARK : CHOSEN_LIGHT), line, font);
    }

    private void cells(Color text, Color cell, Color line, Font font) {
        defaultBgColor = cell;
        defaultFgColor = text;
        defaultFont = font;
        defaultHAlign = HorizontalAlignmentEnum.LEFT;
        evenRowBgColor = cell;
        oddRowBgColor = cell;
        gridLineColor = line;
        freezeSeparatorColor = line;
        filterRowBgColor = cell;
        filterRowFgColor = text;
        filterRowFont = font;
    }

    private void headings(Color text, Color heading, Color line, Font font) {
        cHeaderBgColor = heading;
        cHeaderFgColor = text;
        cHeaderGradientBgColor = heading;
        cHeaderGradientFgColor = text;
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
        selectionAnchorBgColor = defaultBgColor;
        selectionAnchorFgColor = text;
        selectionAnchorSelectionBgColor = chosen;
        selectionAnchorSelectionFgColor = text;
        selectionAnchorSelectionFont = font;
        selectionAnchorBorderStyle = null;
        selectionAnchorSelectionBorderStyle = null;
        selectionAnchorGridBorderStyle = solid(line);
    }

    /** Whether the texts of this table are light. */
    protected final boolean dark() {
        return dark;
    }

    /** The colour of texts that matter less than others. */
    protected final Color faint() {
        return new Color(mix(defaultBgColor.getRGB(), defaultFgColor.getRGB(), 0.5));
    }

    /**
     * Gives a table a theme, and another one when the workbench turns from light to dark or back: it tells nobody of that, but
     * paints everything anew.
     */
    public static void follow(NatTable table, Control surroundings, Function<Control, ? extends TableTheme> theme) {
        boolean[] dark = { dark(surroundings) };
        table.setTheme(theme.apply(surroundings));
        table.addListener(SWT.Paint, event -> {
            boolean now = dark(surroundings);
            if (now != dark[0]) {
                dark[0] = now;
                table.getDisplay().asyncExec(() -> {
                    if (!table.isDisposed()) {
                        table.setTheme(theme.apply(surroundings));
                    }
                });
            }
        });
    }

    /** Whether light text is read on the surroundings. */
    public static boolean dark(Control surroundings) {
        RGB color = background(surroundings);
        return color.red * 299 + color.green * 587 + color.blue * 114 < HALF;
    }

    private static RGB background(Control surroundings) {
        Color color = surroundings.getBackground();
        return color == null ? Display.getCurrent().getSystemColor(SWT.COLOR_WIDGET_BACKGROUND).getRGB()
                : color.getRGB();
    }

    private static BorderStyle solid(Color color) {
        return new BorderStyle(1, color, BorderStyle.LineStyleEnum.SOLID);
    }

    private static RGB mix(RGB from, RGB to, double share) {
        return new RGB(part(from.red, to.red, share), part(from.green, to.green, share),
                part(from.blue, to.blue, share));
    }

    private static int part(int from, int to, double share) {
        return (int) (from + (to - from) * share);
    }
}
