package org.caret.cli.internal.report;

import java.io.PrintWriter;
import java.util.Locale;

import org.caret.cli.JsonWriter;
import org.caret.exchange.BoundLayout;
import org.caret.exchange.Crosswalk;
import org.caret.exchange.Crosswalk.Line;
import org.caret.exchange.CrosswalkPage;
import org.caret.exchange.RecordType;
import org.caret.exchange.page.Page;
import org.caret.spec.Layout;

/** Where each field of a layout lives in the model, and what the state says of it. */
public final class CrosswalkReport {

    private final RecordType type;
    private final BoundLayout bound;

    public CrosswalkReport(RecordType type, BoundLayout bound) {
        this.type = type;
        this.bound = bound;
    }

    public void print(Page.Form form, PrintWriter out) {
        try (Page page = Page.begin(form, type.id() + ": " + type.label(), out)) {
            CrosswalkPage.write(type, bound, page);
        }
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
        Layout layout = bound.layout();
        json.beginObject().member("recordType", type.id()).member("label", type.label())
                .member("layout", layout.name()).member("firstYear", layout.firstYear())
                .member("lastYear", layout.lastYear().isPresent() ? layout.lastYear().get() : null);
        json.name("fields").beginArray();
        for (Line line : Crosswalk.of(type, bound)) {
            json.beginObject().member("position", line.spec().position()).member("field", line.field())
                    .member("element", line.spec().element()).member("source", line.source())
                    .member("attribute", line.attribute()).member("codeSet", codeSet(line))
                    .member("required", required(line)).member("import", direction(line))
                    .member("rule", line.spec().rule()).array("way", line.way()).endObject();
        }
        json.endArray().endObject();
    }
}
