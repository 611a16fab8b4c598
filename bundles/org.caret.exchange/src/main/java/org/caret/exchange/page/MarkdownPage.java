package org.caret.exchange.page;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;

/** Markdown with pipe tables; every character that could mean something is escaped. */
final class MarkdownPage implements Page {

    private static final String SPECIAL = "\\`*_{}[]()<>#+-.!|~&$^";
    /** Of the special characters those that mean something only at the beginning of a line. */
    private static final String SPECIAL_AT_START = "#+-.!()";

    private final PrintWriter out;

    MarkdownPage(String title, PrintWriter out) {
        this.out = out;
        out.println("# " + escaped(title));
    }

    @Override
    public void heading(String text) {
        out.println();
        out.println("## " + escaped(text));
    }

    @Override
    public void paragraph(String text) {
        out.println();
        out.println(escaped(text));
    }

    @Override
    public void list(List<String> items) {
        if (!items.isEmpty()) {
            out.println();
            items.forEach(item -> out.println("- " + escaped(item)));
        }
    }

    @Override
    public void references(List<Reference> references) {
        if (!references.isEmpty()) {
            out.println();
            references.forEach(one -> out.println("- [" + escaped(one.title()) + "](" + one.target() + ')'
                    + (one.note().isEmpty() ? "" : ": " + escaped(one.note()))));
        }
    }

    @Override
    public void table(List<String> headings, List<List<String>> rows) {
        out.println();
        out.println(line(headings));
        out.println(headings.stream().map(heading -> "---").collect(Collectors.joining(" | ", "| ", " |")));
        rows.forEach(row -> out.println(line(row)));
    }

    private static String line(List<String> cells) {
        return cells.stream().map(MarkdownPage::escaped).collect(Collectors.joining(" | ", "| ", " |"));
    }

    /** A number at the beginning of a line begins a list only with a full stop or a bracket behind it. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        boolean start = true;
        for (char c : text.replaceAll("\\R", " ").toCharArray()) {
            if (SPECIAL.indexOf(c) >= 0 && (start || SPECIAL_AT_START.indexOf(c) < 0)) {
                escaped.append('\\');
            }
            escaped.append(c);
            start &= Character.isDigit(c) || c == ' ';
        }
        return escaped.toString();
    }

    @Override
    public void close() {
        out.flush();
    }
}
