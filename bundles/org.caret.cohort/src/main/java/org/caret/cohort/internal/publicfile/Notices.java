package org.caret.cohort.internal.publicfile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.caret.cohort.publicfile.Notice;
import org.caret.cohort.publicfile.Notice.Loss;

/** Counts what is met in a file by kind, so that a file with a million odd rows takes no more memory than one with two. */
public final class Notices {

    private static final class Count {
        private final String example;
        private final long line;
        private final Loss loss;
        private long times = 1;

        Count(String example, long line, Loss loss) {
            this.example = example;
            this.line = line;
            this.loss = loss;
        }
    }

    private final Map<String, Count> counts = new LinkedHashMap<>();

    /** About the whole file. */
    void file(String text) {
        counts.putIfAbsent(text, new Count(text, 0, Loss.NONE));
    }

    /** About a row that was taken. */
    void row(String kind, String text, long line) {
        add(kind, text, line, Loss.NONE);
    }

    /** About a row that is left out. */
    void leftOut(String kind, String text, long line) {
        add(kind, text, line, Loss.ROW);
    }

    private void add(String kind, String text, long line, Loss loss) {
        Count count = counts.get(kind);
        if (count == null) {
            counts.put(kind, new Count(text, line, loss));
        } else {
            count.times++;
        }
    }

    /** In the order they were met. */
    public List<Notice> list() {
        List<Notice> list = new ArrayList<>(counts.size());
        counts.values().forEach(count -> list.add(new Notice(count.example, count.times, count.line, count.loss)));
        return list;
    }
}
