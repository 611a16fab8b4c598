package org.caret.exchange.page;

import java.io.PrintWriter;
import java.util.List;

/**
 * A page that is written from top to bottom. Every text is plain: what would mean something in the form of the page is
 * escaped. {@link #close} ends the page and flushes the writer, but leaves it open.
 */
public interface Page extends AutoCloseable {

    /** Forms of a page. */
    enum Form {
        TEXT, MARKDOWN, HTML
    }

    /** Begins a page with its title. */
    static Page begin(Form form, String title, PrintWriter out) {
        return switch (form) {
        case TEXT -> new TextPage(title, out);
        case MARKDOWN -> new MarkdownPage(title, out);
        case HTML -> new HtmlPage(title, List.of(), out);
        };
    }

    /** Begins an HTML page among others, with links to those above it. */
    static Page beginLinked(String title, List<Reference> trail, PrintWriter out) {
        return new HtmlPage(title, trail, out);
    }

    /** A heading below the title. */
    void heading(String text);

    /** A paragraph. */
    void paragraph(String text);

    /** A list without numbers; an empty one is not written. */
    void list(List<String> items);

    /** A list of other pages; an empty one is not written. A form that cannot link names their titles. */
    void references(List<Reference> references);

    /** A table; each row has as many cells as there are headings. */
    void table(List<String> headings, List<List<String>> rows);

    @Override
    void close();
}
