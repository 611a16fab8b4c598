package org.caret.ui.internal.grid;

import org.caret.exports.ui.spi.TableTheme;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.painter.cell.BackgroundPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.TextPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.PaddingDecorator;
import org.eclipse.nebula.widgets.nattable.sort.painter.SortIconPainter;
import org.eclipse.nebula.widgets.nattable.sort.painter.SortableHeaderTextPainter;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.eclipse.nebula.widgets.nattable.ui.util.CellEdgeEnum;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/** The theme of every table, and what a grid has besides: headings that sort, filters, numbers, missing texts. */
final class GridTheme extends TableTheme {

    private static final RGB WRONG_LIGHT = new RGB(178, 24, 24);
    private static final RGB WRONG_DARK = new RGB(255, 128, 120);

    private static final int PADDING = 5;

    /** @param surroundings whose colours and font the theme of the workbench has set */
    GridTheme(Control surroundings) {
        super(surroundings);
    }

    @Override
    public void createPainterInstances() {
        super.createPainterInstances();
        ICellPainter sorted = new BackgroundPainter(new PaddingDecorator(new SortableHeaderTextPainter(
                new TextPainter(false, false), CellEdgeEnum.RIGHT, new SortIconPainter(false, dark()), false, 0, false),
                0, PADDING, 0, PADDING));
        sortHeaderCellPainter = sorted;
        selectedSortHeaderCellPainter = sorted;
        filterRowCellPainter = new FilterPainter();
    }

    @Override
    public void configureRegistry(IConfigRegistry registry) {
        super.configureRegistry(registry);
        Style missing = new Style();
        missing.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, faint());
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
        mistaken.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, new Color(dark() ? WRONG_DARK : WRONG_LIGHT));
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, mistaken, DisplayMode.NORMAL,
                GridLayers.WRONG);
    }
}
