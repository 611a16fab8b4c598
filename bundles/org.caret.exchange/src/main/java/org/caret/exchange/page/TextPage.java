package org.caret.exchange.page;

import java.io.PrintWriter;
import java.util.List;

/** Plain text; nothing needs escaping, and line breaks within a text become blanks. */
final class TextPage implements Page {

    private final PrintWriter out;

    TextPage(String title, PrintWriter out) {
        this.out = out;
        underlined(title, "=");
    }

    @Override
    public void heading(String text) {
        out.println();
        underlined(text, "-");
    }

    private void underlined(String text, String line) {
        String flat = flat(text);
        out.println(flat);
        out.println(line.repeat(flat.length()));
    }

    @Override
    public void paragraph(String text) {
        out.println();
        out.println(flat(text));
    }

    @Override
    public void list(List<String> items) {
        if (!items.isEmpty()) {
            out.println();
            items.forEach(item -> out.println("- " + flat(item)));
        }
    }

    @Override
    public void references(List<Reference> references) {
        list(references.stream().map(TextPage::named).toList());
    }

    private static String named(Reference reference) {
        return reference.note().isEmpty() ? reference.title() : reference.title() + ": " + reference.note();
    }

    @Override
    public void table(List<String> headings, List<List<String>> rows) {
        TextTable table = new TextTable(headings);
        rows.forEach(table::row);
        out.println();
        table.print(out);
    }

    private static String flat(String text) {
        return text.replaceAll("\\R", " ");
    }

    @Override
    public void close() {
        out.flush();
    }
}
