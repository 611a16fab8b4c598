package org.caret.exports.internal.archive;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

import org.caret.exports.LeftOutReason;
import org.caret.exports.LeftOutRow;
import org.eclipse.jdt.annotation.Nullable;

/** Joins the lines of a left-out row: those after its first have a blank record. */
final class LeftOutLines implements Iterator<LeftOutRow> {

    private final Iterator<List<String>> lines;
    private @Nullable List<String> first;

    LeftOutLines(Iterator<List<String>> lines) {
        this.lines = lines;
        first = lines.hasNext() ? lines.next() : null;
    }

    @Override
    public boolean hasNext() {
        return first != null;
    }

    @Override
    public LeftOutRow next() {
        List<String> line = first;
        if (line == null) {
            throw new NoSuchElementException();
        }
        String record = line.get(0);
        List<LeftOutReason> reasons = new ArrayList<>();
        do {
            reasons.add(new LeftOutReason(line.get(1), line.get(2), line.get(3)));
            line = lines.hasNext() ? lines.next() : null;
        } while (line != null && line.get(0).isEmpty());
        first = line;
        return new LeftOutRow(record, reasons);
    }
}
