package org.caret.ui.internal.grid;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The pages of a list that are wanted: first those that somebody looks at, the latest wish before the others, and then those
 * towards which he scrolls, so that they are there when he comes.
 */
final class PageWishes {

    /** Pages ahead of the last one that is seen. */
    static final int AHEAD = 8;
    /** Wishes that are older belong to rows that somebody has scrolled past; if not, they are wished for again. */
    private static final int MOST_WISHES = 4;
    /** Who goes further at once has jumped, and may go anywhere next. */
    private static final int STEP = 8;

    private final Deque<Integer> looked = new ArrayDeque<>();
    private final Deque<Integer> ahead = new ArrayDeque<>();
    private int first;
    private int last;

    /** Somebody looks at a page that is not there. */
    void wish(int page) {
        if (!looked.contains(page)) {
            looked.push(page);
            if (looked.size() > MOST_WISHES) {
                looked.removeLast();
            }
        }
    }

    /**
     * The part of the list that is seen has moved, to these pages.
     *
     * @return whether it has jumped there
     */
    boolean scrolled(int toFirst, int toLast) {
        int way = toFirst == first ? toLast - last : toFirst - first;
        first = toFirst;
        last = toLast;
        if (way == 0) {
            return false;
        }
        ahead.clear();
        if (Math.abs(way) > STEP) {
            return true;
        }
        IntStream.rangeClosed(1, AHEAD).map(step -> way > 0 ? last + step : first - step).forEach(ahead::add);
        return false;
    }

    /** Takes the next page that is wanted; empty where none is. */
    OptionalInt next(IntPredicate missing) {
        for (Deque<Integer> pages : List.of(looked, ahead)) {
            while (!pages.isEmpty()) {
                int page = pages.removeFirst();
                if (missing.test(page)) {
                    return OptionalInt.of(page);
                }
            }
        }
        return OptionalInt.empty();
    }

    /** Nobody wishes for anything any more. */
    void clear() {
        looked.clear();
        ahead.clear();
    }
}
