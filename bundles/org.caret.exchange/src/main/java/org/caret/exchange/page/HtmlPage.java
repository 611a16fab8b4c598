package org.caret.exchange.page;

import java.io.PrintWriter;
import java.util.List;

/** HTML 5 that stands alone. */
final class HtmlPage implements Page {

    private final PrintWriter out;

    HtmlPage(String title, List<Reference> trail, PrintWriter out) {
        this.out = out;
        HtmlDocument.begin(title, trail, out);
    }

    @Override
    public void heading(String text) {
        element("h2", text);
    }

    @Override
    public void paragraph(String text) {
        element("p", text);
    }

    @Override
    public void list(List<String> items) {
        if (!items.isEmpty()) {
            out.println("<ul>");
            items.forEach(item -> element("li", item));
            out.println("</ul>");
        }
    }

    @Override
    public void references(List<Reference> references) {
        if (!references.isEmpty()) {
            out.println("<ul>");
            for (Reference reference : references) {
                out.println("<li>" + HtmlDocument.link(reference) + HtmlDocument.escaped(note(reference)) + "</li>");
            }
            out.println("</ul>");
        }
    }

    private static String note(Reference reference) {
        return reference.note().isEmpty() ? "" : ": " + reference.note();
    }

    @Override
    public void table(List<String> headings, List<List<String>> rows) {
        out.println("<table>");
        row("th", headings);
        rows.forEach(row -> row("td", row));
        out.println("</table>");
    }

    private void row(String element, List<String> cells) {
        out.println("<tr>");
        cells.forEach(cell -> element(element, cell));
        out.println("</tr>");
    }

    private void element(String name, String text) {
        out.println('<' + name + '>' + HtmlDocument.escaped(text) + "</" + name + '>');
    }

    @Override
    public void close() {
        HtmlDocument.end(out);
    }
}
