package org.caret.exchange.page;

import java.io.PrintWriter;
import java.util.List;

/** HTML 5 that stands alone: no script, no style sheet, nothing from elsewhere. */
final class HtmlPage implements Page {

    private final PrintWriter out;

    HtmlPage(String title, PrintWriter out) {
        this.out = out;
        out.println("<!DOCTYPE html>");
        out.println("<html lang=\"en\">");
        out.println("<head>");
        out.println("<meta charset=\"utf-8\">");
        element("title", title);
        out.println("<style>");
        out.println("body { font-family: sans-serif; margin: 2em; color: #1b2733; }");
        out.println("h1, h2 { color: #1d5a86; }");
        out.println("table { border-collapse: collapse; }");
        out.println("th, td { border: 1px solid #b9c3cc; padding: 0.3em 0.6em; text-align: left; "
                + "vertical-align: top; }");
        out.println("th { background: #e8eef3; }");
        out.println("</style>");
        out.println("</head>");
        out.println("<body>");
        element("h1", title);
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
        out.println('<' + name + '>' + escaped(text) + "</" + name + '>');
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (char c : text.toCharArray()) {
            switch (c) {
            case '&' -> escaped.append("&amp;");
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '"' -> escaped.append("&quot;");
            case '\'' -> escaped.append("&#39;");
            default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    @Override
    public void close() {
        out.println("</body>");
        out.println("</html>");
        out.flush();
    }
}
