package org.caret.exchange.internal.recordtypes;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with one contribution; each entry begins with the contributing bundle and the file. */
final class Problems {

    private final String contributor;
    private final List<String> found = new ArrayList<>();

    Problems(String contributor) {
        this.contributor = contributor;
    }

    /** Something about the declaration itself, which has no line numbers when it comes from the extension registry. */
    void inDeclaration(String recordType, String message) {
        found.add(contributor + " plugin.xml: record type " + recordType + ": " + message);
    }

    void inFile(String file, int line, String message) {
        found.add(contributor + ' ' + file + ':' + line + ": " + message);
    }

    /** Something that a file lacks as a whole. */
    void inFile(String file, String message) {
        found.add(contributor + ' ' + file + ": " + message);
    }

    boolean none() {
        return found.isEmpty();
    }

    List<String> all() {
        return List.copyOf(found);
    }
}
