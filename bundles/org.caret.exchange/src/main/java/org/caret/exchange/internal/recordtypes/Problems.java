package org.caret.exchange.internal.recordtypes;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What is wrong with one contribution; each entry begins with the contributing bundle and the file. The same mistake shows
 * in every layout it concerns; it is kept once.
 */
final class Problems {

    private final String contributor;
    private final Set<String> found = new LinkedHashSet<>();

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

    int count() {
        return found.size();
    }

    List<String> all() {
        return List.copyOf(found);
    }
}
