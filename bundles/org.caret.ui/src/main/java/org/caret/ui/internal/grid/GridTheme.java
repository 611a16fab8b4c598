package org.caret.ui.internal.grid;

import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.painter.cell.BackgroundPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.TextPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.PaddingDecorator;
import org.eclipse.nebula.widgets.nattable.sort.painter.SortIconPainter;
import org.eclipse.nebula.widgets.nattable.sort.painter.SortableHeaderTextPainter;
import org.eclipse.nebula.widgets.nattable.style.BorderStyle;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.eclipse.nebula.widgets.nattable.style.theme.ModernNatTableThemeConfiguration;
import org.eclipse.nebula.widgets.nattable.ui.util.CellEdgeEnum;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/**
 * The colours of a grid, made of the two colours that its surroundings have in the theme of the workbench: a dark theme makes
 * a dark grid without anybody naming a theme.
 */
final class GridTheme extends ModernNatTableThemeConfiguration {

    private static final RGB WRONG_LIGHT = new RGB(178, 24, 24);
    private static final RGB WRONG_DARK = new RGB(255, 128, 120);

    private static final int PADDING = 5;

    private final boolean dark;
    private final Color faint;
    private final Color wrong;

    /** @param surroundings whose colours and font the theme of the workbench has set */
    GridTheme(Control surroundings) {
        RGB back = background(surroundings);
        dark = dark(back);
        RGB text = dark ? new RGB(226, 228, 232) : new RGB(28, 30, 34);
        RGB cell = dark ? mix(back, new RGB(0, 0, 0), 0.10) : new RGB(255, 255, 255);
        RGB heading = mix(cell, text, dark ? 0.10 : 0.06);
        RGB line = mix(cell, text, 0.16);
        RGB chosen = dark ? new RGB(44, 86, 142) : new RGB(204, 226, 250);
        Font font = surroundings.getFont();
        faint = new Color(mix(cell, text, 0.5));
        wrong = new Color(dark ? WRONG_DARK : WRONG_LIGHT);

        defaultBgColor = new Color(cell);
        defaultFgColor = new Color(text);
        defaultHAlign = HorizontalAlignmentEnum.LEFT;
        defaultFont = font;
        evenRowBgColor = new Color(cell);
        oddRowBgColor = new Color(cell);
        cHeaderBgColor = new Color(heading);
        cHeaderFgColor = new Color(text);
        cHeaderGradientBgColor = cHeaderBgColor;
        cHeaderGradientFgColor = cHeaderFgColor;
        cHeaderHAlign = HorizontalAlignmentEnum.LEFT;
        cHeaderFont = font;
        cHeaderBorderStyle = solid(line);
        cHeaderSelectionBgColor = cHeaderBgColor;
        cHeaderSelectionFgColor = cHeaderFgColor;
        cHeaderSelectionFont = font;
        cHeaderFullSelectionBgColor = cHeaderBgColor;
        cHeaderFullSelectionFgColor = cHeaderFgColor;
        defaultSelectionBgColor = new Color(chosen);
        defaultSelectionFgColor = new Color(text);
        defaultSelectionFont = font;
        selectionAnchorBgColor = new Color(cell);
        selectionAnchorFgColor = new Color(text);
        selectionAnchorSelectionBgColor = new Color(chosen);
        selectionAnchorSelectionFgColor = new Color(text);
        selectionAnchorSelectionFont = font;
        selectionAnchorBorderStyle = null;
        selectionAnchorSelectionBorderStyle = null;
        selectionAnchorGridBorderStyle = solid(line);
        filterRowBgColor = new Color(cell);
        filterRowFgColor = new Color(text);
        filterRowFont = font;
        gridLineColor = new Color(line);
    }

    @Override
    public void createPainterInstances() {
        super.createPainterInstances();
        ICellPainter sorted = new BackgroundPainter(new PaddingDecorator(new SortableHeaderTextPainter(
                new TextPainter(false, false), CellEdgeEnum.RIGHT, new SortIconPainter(false, dark), false, 0, false),
                0, PADDING, 0, PADDING));
        sortHeaderCellPainter = sorted;
        selectedSortHeaderCellPainter = sorted;
        filterRowCellPainter = new FilterPainter();
    }

    @Override
    public void configureRegistry(IConfigRegistry registry) {
        super.configureRegistry(registry);
        Style missing = new Style();
        missing.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, faint);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, missing, DisplayMode.NORMAL,
                GridData.MISSING);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, missing, DisplayMode.NORMAL,
                GridLayers.UNUSED);
        Style number = new Style();
        number.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.RIGHT);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, number, DisplayMode.NORMAL,
                GridData.NUMERIC);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, number, DisplayMode.SELECT,
                GridData.NUMERIC);
        Style mistaken = new Style();
        mistaken.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, wrong);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, mistaken, DisplayMode.NORMAL,
                GridLayers.WRONG);
    }

    private static BorderStyle solid(RGB color) {
        return new BorderStyle(1, new Color(color), BorderStyle.LineStyleEnum.SOLID);
    }

    private static RGB background(Control surroundings) {
        Color color = surroundings.getBackground();
        return color == null ? Display.getCurrent().getSystemColor(SWT.COLOR_WIDGET_BACKGROUND).getRGB()
                : color.getRGB();
    }

    /** Whether light text is read on the surroundings. */
    static boolean dark(Control surroundings) {
        return dark(background(surroundings));
    }

    private static boolean dark(RGB color) {
        return color.red * 299 + color.green * 587 + color.blue * 114 < 128_000;
    }

    private static RGB mix(RGB from, RGB to, double share) {
        return new RGB((int) (from.red + (to.red - from.red) * share),
                (int) (from.green + (to.green - from.green) * share),
                (int) (from.blue + (to.blue - from.blue) * share));
    }
}
