package org.caret.exchange.page;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The frame of an HTML 5 page that stands alone: no script, nothing from elsewhere. Dark where the reader's system is dark, or
 * where the root element has the class {@code dark}; with the class {@code light} it stays light.
 */
public final class HtmlDocument {

    private static final String STYLE = """
            <style>
            :root { color-scheme: light; --text: #1b2733; --head: #1d5a86; --line: #b9c3cc; --band: #e8eef3; \
            --back: #ffffff; --link: #1a62a8; }
            @media (prefers-color-scheme: dark) { :root:not(.light) { color-scheme: dark; --text: #d9dee3; \
            --head: #8fc1ea; --line: #4a545e; --band: #2c343c; --back: #1f252b; --link: #7ab8f0; } }
            :root.dark { color-scheme: dark; --text: #d9dee3; --head: #8fc1ea; --line: #4a545e; --band: #2c343c; \
            --back: #1f252b; --link: #7ab8f0; }
            body { font-family: sans-serif; line-height: 1.45; margin: 2em; max-width: 75em; color: var(--text); \
            background: var(--back); }
            h1, h2, h3 { color: var(--head); line-height: 1.2; }
            a { color: var(--link); }
            table { border-collapse: collapse; }
            th, td { border: 1px solid var(--line); padding: 0.3em 0.6em; text-align: left; vertical-align: top; }
            th { background: var(--band); }
            code, kbd { background: var(--band); padding: 0.1em 0.3em; border-radius: 0.2em; }
            pre { background: var(--band); padding: 0.8em; overflow-x: auto; }
            nav { font-size: 0.9em; }
            @media print { body { margin: 0; max-width: none; font-size: 10pt; } tr { break-inside: avoid; } \
            h2, h3 { break-after: avoid; } }
            </style>""";

    private HtmlDocument() {
    }

    /**
     * Begins a page, up to its title.
     *
     * @param trail pages above this one, shown over the title; may be empty
     */
    public static void begin(String title, List<Reference> trail, PrintWriter out) {
        out.println("<!DOCTYPE html>");
        out.println("<html lang=\"en\">");
        out.println("<head>");
        out.println("<meta charset=\"utf-8\">");
        out.println("<title>" + escaped(title) + "</title>");
        STYLE.lines().forEach(out::println);
        out.println("</head>");
        out.println("<body>");
        if (!trail.isEmpty()) {
            out.println(trail.stream().map(HtmlDocument::link).collect(Collectors.joining(" / ", "<nav>", "</nav>")));
        }
        out.println("<h1>" + escaped(title) + "</h1>");
    }

    /** Ends a page and flushes the writer, but leaves it open. */
    public static void end(PrintWriter out) {
        out.println("</body>");
        out.println("</html>");
        out.flush();
    }

    static String link(Reference reference) {
        return "<a href=\"" + escaped(reference.target()) + "\">" + escaped(reference.title()) + "</a>";
    }

    /** A plain text as HTML. */
    public static String escaped(String text) {
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
}
