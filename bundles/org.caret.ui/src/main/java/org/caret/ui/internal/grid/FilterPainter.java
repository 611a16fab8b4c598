package org.caret.ui.internal.grid;

import org.caret.ui.internal.Icons;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.filterrow.FilterIconPainter;
import org.eclipse.nebula.widgets.nattable.filterrow.FilterRowPainter;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.TextPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.PaddingDecorator;

/** Paints a filter: what was written with a button to clear it, or a word that says what the field is for. */
final class FilterPainter extends FilterRowPainter {

    private static final int PADDING = 5;

    FilterPainter() {
        super(new PaddingDecorator(new Hint(), 0, PADDING, 0, PADDING), new FilterIconPainter(Icons.CLEAR.image()));
    }

    private static final class Hint extends TextPainter {

        @Override
        protected String convertDataType(ILayerCell cell, IConfigRegistry registry) {
            String text = super.convertDataType(cell, registry);
            return text.isEmpty() ? Messages.FilterPainter_hint : text;
        }
    }
}
