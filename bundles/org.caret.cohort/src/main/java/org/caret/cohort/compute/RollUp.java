package org.caret.cohort.compute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.caret.cohort.compute.Block.Share;
import org.caret.cohort.publicfile.Level;

/**
 * Adds schools up to districts, counties and the state. In the rows of 2017 on a charter school is inside its district and can be
 * split off; in those of 2010-16 a direct funded charter is outside of it and a district of its own.
 */
public final class RollUp {

    /** The levels that the data of one district give. */
    public static final Set<Level> OWN = Set.copyOf(EnumSet.of(Level.DISTRICT, Level.SCHOOL));
    /** Every level. */
    public static final Set<Level> STATEWIDE = Set.copyOf(EnumSet.allOf(Level.class));

    private static final List<Share> SHARES = List.of(Share.ALL, Share.NO, Share.YES);
    private static final Comparator<Block> ORDER = Comparator.comparing(Block::level).thenComparing(Block::agency)
            .thenComparing(Block::charter).thenComparing(Block::dass);

    private final Tally tally;
    private final Places places;

    private RollUp(Tally tally, Places places) {
        this.tally = tally;
        this.places = places;
    }

    /** Blocks of the ACGR file in its order; those without students are left out. */
    public static List<Block> acgr(Tally tally, Places places, Set<Level> levels) {
        return new RollUp(tally, places).acgr(levels);
    }

    /** Blocks of the file of 2010-16, by level and agency; those without students are left out. */
    public static List<Block> cohort(Tally tally, Places places, Set<Level> levels) {
        return new RollUp(tally, places).cohort(levels);
    }

    private List<Block> acgr(Set<Level> levels) {
        List<Block> blocks = new ArrayList<>();
        for (Level level : levels) {
            Map<String, Block> sums = new TreeMap<>();
            for (int school = 0; school < places.size(); school++) {
                Place place = places.get(school);
                if (level == Level.SCHOOL) {
                    add(sums, level, place, Share.of(place.charter()), Share.of(place.dass()), school);
                    continue;
                }
                for (Share charter : SHARES) {
                    for (Share dass : SHARES) {
                        if (contains(charter, place.charter()) && contains(dass, place.dass())) {
                            add(sums, level, place, charter, dass, school);
                        }
                    }
                }
            }
            blocks.addAll(sums.values());
        }
        return ordered(blocks);
    }

    private static boolean contains(Share share, boolean is) {
        return share == Share.ALL || share == Share.of(is);
    }

    private List<Block> cohort(Set<Level> levels) {
        List<Block> blocks = new ArrayList<>();
        for (Level level : levels) {
            Map<String, Block> sums = new TreeMap<>();
            for (int school = 0; school < places.size(); school++) {
                Place place = places.get(school);
                if (level != Level.DISTRICT || !place.directFunded()) {
                    add(sums, level, place, Share.ALL, Share.ALL, school);
                }
            }
            blocks.addAll(sums.values());
        }
        return ordered(blocks);
    }

    private void add(Map<String, Block> sums, Level level, Place place, Share charter, Share dass, int school) {
        if (isEmpty(school)) {
            return;
        }
        int length = tally.keys().size() * Figures.STRIDE;
        Block first = new Block(level, place, charter, dass, tally.keys(), new int[0], 0);
        String name = first.agency() + ' ' + charter.ordinal() + dass.ordinal();
        Block sum = sums.computeIfAbsent(name,
                key -> new Block(level, place, charter, dass, tally.keys(), new int[length], 0));
        int[] from = tally.counts();
        int offset = tally.offset(school);
        int[] to = sum.counts();
        for (int i = 0; i < length; i++) {
            to[i] += from[offset + i];
        }
    }

    private boolean isEmpty(int school) {
        int[] counts = tally.counts();
        int offset = tally.offset(school) + tally.keys().total() * Figures.STRIDE;
        for (int i = 0; i < Figures.STRIDE; i++) {
            if (counts[offset + i] != 0) {
                return false;
            }
        }
        return true;
    }

    private static List<Block> ordered(List<Block> blocks) {
        return blocks.stream().sorted(ORDER).toList();
    }
}
