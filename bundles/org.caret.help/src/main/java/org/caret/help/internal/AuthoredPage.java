package org.caret.help.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.caret.exchange.page.HtmlDocument;
import org.caret.exchange.page.Reference;
import org.caret.help.Handbook.Topic;

/**
 * A page written by hand: what stands between title and end of an HTML page, in a file of its own. One that cannot be read is a
 * broken installation, hence unchecked.
 */
record AuthoredPage(Topic topic) implements HandbookPage {

    @Override
    public void write(List<Reference> trail, PrintWriter out) {
        HtmlDocument.begin(topic.title(), trail, out);
        read(topic.path()).lines().forEach(out::println);
        HtmlDocument.end(out);
    }

    /** A text file beside this class. */
    static String read(String name) {
        try (InputStream stream = AuthoredPage.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("missing from the installation: " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
