package org.caret.cohort.publish;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Searches for whole numbers that fit what is known about sums of them. Knows nothing of agencies and groups, and shares no code with
 * what it is to check.
 */
final class Attacker {

    /** Then it gives up, and takes what it cannot exclude as possible. */
    private static final int TRIES = 100;

    private final int unknowns;
    private final List<Fact> all = new ArrayList<>();
    private List<Fact> facts = List.of();
    private int tries;

    /** Some unknowns less others have together from least to most. */
    private record Fact(int[] unknowns, int[] less, int least, int most) {
    }

    Attacker(int unknowns) {
        this.unknowns = unknowns;
    }

    void know(int[] of, int least, int most) {
        all.add(new Fact(of, new int[0], least, most));
    }

    /** Two sums are the same, whatever they are. */
    void same(int[] of, int[] others) {
        all.add(new Fact(of, others, 0, 0));
    }

    /** Whether some unknowns are seen to have the same sum in every solution. */
    boolean finds(int[] of, int sum) {
        return !canBe(of, 0, sum - 1) && !canBe(of, sum + 1, 1000);
    }

    private boolean canBe(int[] of, int least, int most) {
        if (least > most) {
            return false;
        }
        facts = about(of);
        facts.add(new Fact(of, new int[0], least, most));
        tries = 0;
        int[] low = new int[unknowns];
        int[] high = new int[unknowns];
        facts.forEach(fact -> IntStream.concat(Arrays.stream(fact.unknowns), Arrays.stream(fact.less))
                .forEach(i -> high[i] = 1000));
        return solvable(low, high);
    }

    /** What has to do with some unknowns, directly or through others. */
    private List<Fact> about(int[] of) {
        List<Fact> about = new ArrayList<>();
        BitSet reached = new BitSet();
        Arrays.stream(of).forEach(reached::set);
        int before = -1;
        while (reached.cardinality() > before) {
            before = reached.cardinality();
            for (Fact fact : all) {
                if (!about.contains(fact) && IntStream.concat(Arrays.stream(fact.unknowns), Arrays.stream(fact.less))
                        .anyMatch(reached::get)) {
                    about.add(fact);
                    Arrays.stream(fact.unknowns).forEach(reached::set);
                    Arrays.stream(fact.less).forEach(reached::set);
                }
            }
        }
        return about;
    }

    private boolean solvable(int[] low, int[] high) {
        if (++tries > TRIES) {
            return true;
        }
        if (!narrow(low, high)) {
            return false;
        }
        int next = -1;
        for (int i = 0; i < unknowns; i++) {
            if (low[i] < high[i] && (next < 0 || high[i] - low[i] < high[next] - low[next])) {
                next = i;
            }
        }
        if (next < 0) {
            return true;
        }
        for (int value = low[next]; value <= high[next]; value++) {
            int[] lower = low.clone();
            int[] higher = high.clone();
            lower[next] = value;
            higher[next] = value;
            if (solvable(lower, higher)) {
                return true;
            }
        }
        return false;
    }

    private boolean narrow(int[] low, int[] high) {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Fact fact : facts) {
                long before = width(fact, low, high);
                if (!narrow(fact, low, high)) {
                    return false;
                }
                changed |= width(fact, low, high) != before;
            }
        }
        return true;
    }

    private static boolean narrow(Fact fact, int[] low, int[] high) {
        long least = sum(fact.unknowns, low) - sum(fact.less, high);
        long most = sum(fact.unknowns, high) - sum(fact.less, low);
        if (least > fact.most || most < fact.least) {
            return false;
        }
        for (int i : fact.unknowns) {
            int lower = (int) Math.max(low[i], fact.least - (most - high[i]));
            int higher = (int) Math.min(high[i], fact.most - (least - low[i]));
            most -= high[i] - higher;
            least += lower - low[i];
            low[i] = lower;
            high[i] = higher;
            if (lower > higher) {
                return false;
            }
        }
        for (int i : fact.less) {
            int lower = (int) Math.max(low[i], least + high[i] - fact.most);
            int higher = (int) Math.min(high[i], most + low[i] - fact.least);
            most -= lower - low[i];
            least += high[i] - higher;
            low[i] = lower;
            high[i] = higher;
            if (lower > higher) {
                return false;
            }
        }
        return true;
    }

    private static long width(Fact fact, int[] low, int[] high) {
        return sum(fact.unknowns, high) - sum(fact.unknowns, low) + sum(fact.less, high) - sum(fact.less, low);
    }

    private static long sum(int[] of, int[] numbers) {
        long sum = 0;
        for (int i : of) {
            sum += numbers[i];
        }
        return sum;
    }
}
