package org.caret.exchange;

import java.util.List;
import java.util.Locale;

import org.caret.exchange.Crosswalk.Line;
import org.caret.exchange.page.Page;
import org.caret.spec.Layout;

/** Where each field of a layout lives in the model, and what the state says of it, for people. */
public final class CrosswalkPage {

    private static final List<String> HEADINGS = List.of("No", "Field", "Value", "Model", "Code set", "Required",
            "Import", "Rule");

    private CrosswalkPage() {
    }

    /** {@code 2019-2020 to 2024-2025}, {@code from 2025-2026}. */
    public static String years(Layout layout) {
        return layout.lastYear().map(last -> layout.firstYear() + " to " + last)
                .orElseGet(() -> "from " + layout.firstYear());
    }

    /** Writes the fields of a layout below whatever the page holds already. */
    public static void write(RecordType type, BoundLayout bound, Page page) {
        Layout layout = bound.layout();
        List<Line> lines = Crosswalk.of(type, bound);
        page.paragraph("Layout " + layout.name() + ", " + years(layout) + ". Certainty: " + layout.certainty() + '.'
                + (layout.note().isEmpty() ? "" : " Note: " + layout.note() + '.'));
        page.table(HEADINGS, lines.stream().map(CrosswalkPage::cells).toList());
        page.heading("How a record reaches its values");
        page.list(lines.stream().flatMap(line -> line.way().reversed().stream()).distinct().toList());
    }

    private static List<String> cells(Line line) {
        return List.of(Integer.toString(line.spec().position()), line.field(), line.source(), line.attribute(),
                line.spec().codeSet().orElse(""), lower(line.spec().requirement()), lower(line.direction()),
                line.spec().rule());
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
