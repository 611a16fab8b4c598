package org.caret.imports.internal.review;

import java.io.IOException;
import java.util.List;
import java.util.Set;

import org.caret.imports.SourceKind;
import org.caret.imports.internal.review.ExtractRows.Line;
import org.caret.imports.review.ReviewCase;
import org.caret.store.Store;
import org.caret.store.StoreException;

/** Makes the cases of one kind of file. Used once: all rows are offered, then the cases asked for. */
interface ReviewReader {

    /** Which digits an SSID has. */
    static boolean isSsid(String text) {
        return text.length() == 10 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    SourceKind kind();

    /** Name of the field that holds the agency. */
    String leaField();

    /** Takes a row, and says which students it speaks of. */
    void add(Line line, Set<String> localIds, Set<String> ssids) throws IOException;

    /** The cases, now that the students are known. */
    List<ReviewCase> cases(KnownStudents students, Store store) throws StoreException;
}
