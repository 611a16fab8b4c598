package org.caret.help.internal;

import java.io.PrintWriter;
import java.util.List;

import org.caret.exchange.page.Page;
import org.caret.exchange.page.Reference;
import org.caret.help.Handbook.Topic;

/** A page of the handbook. */
interface HandbookPage {

    /** Path and title. */
    Topic topic();

    /** @param trail pages above this one */
    void write(List<Reference> trail, PrintWriter out);

    /** What fills a page that is made of data. */
    @FunctionalInterface
    interface Content {
        void write(Page page);
    }

    /** A page that is made of data. */
    static HandbookPage of(String path, String title, Content content) {
        return new HandbookPage() {
            @Override
            public Topic topic() {
                return new Topic(path, title);
            }

            @Override
            public void write(List<Reference> trail, PrintWriter out) {
                try (Page page = Page.beginLinked(title, trail, out)) {
                    content.write(page);
                }
            }
        };
    }
}
