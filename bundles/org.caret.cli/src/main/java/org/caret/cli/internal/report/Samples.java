package org.caret.cli.internal.report;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * Some entries of a long list: the graver ones first, and of every rule a few, so that one that is said a thousand times hides no
 * other. Holds no more entries than it may print for each rule.
 */
final class Samples<T> {

    /** What each of the rules that follow may count on. */
    private static final long RESERVED = 3;

    private final long limit;
    private final SortedMap<String, Group<T>> groups = new TreeMap<>();

    /** The entries of one rule. */
    private static final class Group<T> {

        private final String rule;
        private final List<T> first = new ArrayList<>();
        private long number;

        Group(String rule) {
            this.rule = rule;
        }
    }

    /** @param limit how many entries are printed, but for one of each rule at least */
    Samples(long limit) {
        this.limit = limit;
    }

    /** @param rank from 0, the graver the lower */
    void add(int rank, String rule, T entry) {
        Group<T> group = groups.computeIfAbsent(rank + rule, key -> new Group<>(rule));
        if (group.number++ < limit) {
            group.first.add(entry);
        }
    }

    /** Prints them, and how many more there are of each rule. */
    void print(PrintWriter out, BiConsumer<T, PrintWriter> printer) {
        long left = limit;
        long rules = groups.size();
        long hidden = 0;
        for (Group<T> group : groups.values()) {
            rules--;
            long share = Math.min(group.number, Math.max(1, left - RESERVED * rules));
            group.first.stream().limit(share).forEach(entry -> printer.accept(entry, out));
            if (group.number > share) {
                out.println("  and " + (group.number - share) + " more of " + group.rule);
            }
            hidden += group.number - share;
            left -= share;
        }
        if (hidden > 0) {
            out.println("  and " + hidden + " more; --list all prints them");
        }
    }
}
