package org.caret.cli.internal.report;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

import org.caret.cli.JsonWriter;
import org.caret.exchange.BoundLayout;
import org.caret.exchange.Crosswalk;
import org.caret.exchange.Crosswalk.Line;
import org.caret.exchange.RecordType;
import org.caret.exchange.page.Page;
import org.caret.spec.Layout;

/** Where each field of a layout lives in the model, and what the state says of it. */
public final class CrosswalkReport {

    private static final List<String> HEADINGS = List.of("No", "Field", "Value", "Model", "Code set", "Required",
            "Import", "Rule");

    private final RecordType type;
    private final Layout layout;
    private final List<Line> lines;

    public CrosswalkReport(RecordType type, BoundLayout bound) {
        this.type = type;
        layout = bound.layout();
        lines = Crosswalk.of(type, bound);
    }

    public void print(Page.Form form, PrintWriter out) {
        try (Page page = Page.begin(form, type.id() + ": " + type.label(), out)) {
            page.paragraph("Layout " + layout.name() + ", " + years() + ". Certainty: " + layout.certainty() + '.'
                    + (layout.note().isEmpty() ? "" : " Note: " + layout.note() + '.'));
            page.table(HEADINGS, lines.stream().map(CrosswalkReport::cells).toList());
            page.heading("How a record reaches its values");
            page.list(ways());
        }
    }

    private String years() {
        return layout.lastYear().map(last -> layout.firstYear() + " to " + last)
                .orElseGet(() -> "from " + layout.firstYear());
    }

    private static List<String> cells(Line line) {
        return List.of(Integer.toString(line.spec().position()), line.field(), line.source(), line.attribute(),
                codeSet(line), required(line), direction(line), line.spec().rule());
    }

    /** Each step once, those nearest the root first. */
    private List<String> ways() {
        return lines.stream().flatMap(line -> line.way().reversed().stream()).distinct().toList();
    }

    private static String codeSet(Line line) {
        return line.spec().codeSet().orElse("");
    }

    private static String required(Line line) {
        return lower(line.spec().requirement());
    }

    private static String direction(Line line) {
        return lower(line.direction());
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    public void writeJson(JsonWriter json) {
        json.beginObject().member("recordType", type.id()).member("label", type.label())
                .member("layout", layout.name()).member("firstYear", layout.firstYear())
                .member("lastYear", layout.lastYear().isPresent() ? layout.lastYear().get() : null);
        json.name("fields").beginArray();
        for (Line line : lines) {
            json.beginObject().member("position", line.spec().position()).member("field", line.field())
                    .member("element", line.spec().element()).member("source", line.source())
                    .member("attribute", line.attribute()).member("codeSet", codeSet(line))
                    .member("required", required(line)).member("import", direction(line))
                    .member("rule", line.spec().rule()).array("way", line.way()).endObject();
        }
        json.endArray().endObject();
    }
}
