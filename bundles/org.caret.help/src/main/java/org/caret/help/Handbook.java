package org.caret.help;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.caret.exchange.RecordTypes;
import org.caret.exports.ExportTypes;
import org.caret.help.internal.PagesHandbook;
import org.caret.spec.Specifications;

/**
 * The handbook of Caret as HTML pages that need nothing but one another: no network, no server, no script. An OSGi service,
 * thread-safe.
 *
 * @noimplement
 */
public interface Handbook {

    /** The page that lists all others. */
    String CONTENTS = "index.html";

    /**
     * Pages that belong together.
     *
     * @param topics in reading order, never empty
     */
    record Chapter(String title, List<Topic> topics) {

        public Chapter {
            topics = List.copyOf(topics);
        }
    }

    /**
     * A page.
     *
     * @param path relative to the folder of the handbook, and as pages link to one another: {@code type-sinf.html}
     */
    record Topic(String path, String title) {
    }

    /** Everything there is to read, in reading order. */
    List<Chapter> chapters();

    /** The path of the page about an export type, whether or not there is such a type. */
    static String pageOf(String exportType) {
        return "type-" + exportType + ".html";
    }

    /**
     * Writes all pages into a folder, over what has the same name.
     *
     * @param folder is made where it is not there
     * @throws IOException if a page cannot be written; those written by then stay
     */
    void write(Path folder) throws IOException;

    /** A handbook for code outside OSGi. */
    static Handbook of(RecordTypes recordTypes, ExportTypes exportTypes, Specifications specifications) {
        return new PagesHandbook(recordTypes, exportTypes, specifications);
    }
}
