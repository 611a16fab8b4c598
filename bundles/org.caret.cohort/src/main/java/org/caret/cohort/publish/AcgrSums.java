package org.caret.cohort.publish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.caret.cohort.compute.Block;
import org.caret.cohort.compute.Block.Share;
import org.caret.cohort.compute.KeySet;
import org.caret.cohort.compute.Place;
import org.caret.cohort.publicfile.Level;

/**
 * What adds up to what in the file of 2017 on: races and genders to all students, charter and DASS statuses to all schools, and
 * the agencies of a level to the one above. Student groups such as English learners overlap and add up to nothing.
 */
final class AcgrSums {

    private static final List<Share> PARTS = List.of(Share.NO, Share.YES);

    private final List<Block> blocks;
    private final KeySet keys;

    private AcgrSums(List<Block> blocks, KeySet keys) {
        this.blocks = blocks;
        this.keys = keys;
    }

    /** @param students of each row: block after block, each with all groups */
    static Sums of(List<Block> blocks, KeySet keys, int[] students) {
        Sums sums = new Sums(students);
        new AcgrSums(blocks, keys).addTo(sums);
        return sums;
    }

    private int row(int block, int key) {
        return block * keys.size() + key;
    }

    private void addTo(Sums sums) {
        Map<String, List<Integer>> children = new HashMap<>();
        Map<String, Integer> shares = new HashMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            int number = i;
            sums.add(row(i, keys.total()), keys.races().stream().map(key -> row(number, key)).toList(),
                    "races");
            sums.add(row(i, keys.total()), keys.genders().stream().map(key -> row(number, key)).toList(),
                    "genders");
            shares.put(name(block.level(), block.agency(), block.charter(), block.dass()), i);
            parentOf(block).ifPresent(parent -> sharesOf(block)
                    .forEach(share -> children.computeIfAbsent(parent + share, key -> new ArrayList<>()).add(number)));
        }
        for (int i = 0; i < blocks.size(); i++) {
            addShares(sums, i, shares);
            Block block = blocks.get(i);
            add(sums, i, children.getOrDefault(
                    name(block.level(), block.agency(), block.charter(), block.dass()), List.of()),
                    block.level() == Level.DISTRICT ? "schools"
                            : block.level() == Level.COUNTY ? "districts" : "counties");
        }
    }

    private static String name(Level level, String agency, Share charter, Share dass) {
        return level + "/" + agency + '/' + charter + '/' + dass;
    }

    private static Optional<String> parentOf(Block block) {
        Place place = block.place();
        return switch (block.level()) {
        case STATE -> Optional.empty();
        case COUNTY -> Optional.of(Level.STATE + "/");
        case DISTRICT -> Optional.of(Level.COUNTY + "/" + place.countyCode());
        case SCHOOL -> Optional.of(Level.DISTRICT + "/" + place.countyCode() + place.districtCode());
        };
    }

    /** The blocks of the agency above that a block is part of: a school counts in four of them. */
    private static List<String> sharesOf(Block block) {
        List<String> shares = new ArrayList<>();
        for (Share charter : block.level() == Level.SCHOOL ? List.of(Share.ALL, block.charter())
                : List.of(block.charter())) {
            for (Share dass : block.level() == Level.SCHOOL ? List.of(Share.ALL, block.dass())
                    : List.of(block.dass())) {
                shares.add("/" + charter + '/' + dass);
            }
        }
        return shares;
    }

    /** All schools are those without and those with a status, of either kind, and also the four kinds by both. */
    private void addShares(Sums sums, int total, Map<String, Integer> numbers) {
        Block block = blocks.get(total);
        if (block.level() == Level.SCHOOL) {
            return;
        }
        if (block.charter() == Share.ALL) {
            add(sums, total, shares(block, PARTS, List.of(block.dass()), numbers), "charter statuses");
        }
        if (block.dass() == Share.ALL) {
            add(sums, total, shares(block, List.of(block.charter()), PARTS, numbers), "DASS statuses");
        }
        if (block.charter() == Share.ALL && block.dass() == Share.ALL) {
            add(sums, total, shares(block, PARTS, PARTS, numbers), "charter and DASS statuses");
        }
    }

    private static List<Integer> shares(Block block, List<Share> charters, List<Share> dass,
            Map<String, Integer> numbers) {
        return charters.stream().flatMap(charter -> dass.stream()
                .map(share -> numbers.get(name(block.level(), block.agency(), charter, share))))
                .filter(Objects::nonNull).toList();
    }

    private void add(Sums sums, int total, List<Integer> parts, String what) {
        for (int key = 0; key < keys.size(); key++) {
            int group = key;
            sums.add(row(total, key), parts.stream().map(part -> row(part, group)).toList(), what);
        }
    }
}
