package org.caret.cohort.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.caret.cohort.compute.Block;
import org.caret.cohort.compute.Block.Share;
import org.caret.cohort.compute.Decision;
import org.caret.cohort.compute.Figures;
import org.caret.cohort.compute.KeySet;
import org.caret.cohort.compute.Place;
import org.caret.cohort.publicfile.Dimension;
import org.caret.cohort.publicfile.FileLayout;
import org.caret.cohort.publicfile.Level;
import org.caret.cohort.publicfile.Measure;
import org.caret.cohort.publicfile.PublicRow;
import org.caret.cohort.rules.RuleSet;
import org.caret.cohort.student.Race;
import org.caret.spec.AcademicYear;

/**
 * The file of 2017 on. A row is shown or hidden as a whole: hidden where its cohort is small, and the row of students whose race
 * is not reported also where another race is hidden.
 */
final class AcgrPublication implements Publication {

    private final List<Block> blocks;
    private final FileLayout layout;
    private final AcademicYear year;
    private final Decision decision;
    private final KeySet keys = KeySet.of(RuleSet.ACGR);
    private final int[] students;
    private final boolean[] hidden;
    private final List<Gap> gaps = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    private AcgrPublication(List<Block> blocks, FileLayout layout, AcademicYear year, Decision decision) {
        this.blocks = List.copyOf(blocks);
        this.layout = layout;
        this.year = year;
        this.decision = decision;
        students = new int[blocks.size() * keys.size()];
        hidden = new boolean[students.length];
    }

    static AcgrPublication of(List<Block> blocks, FileLayout layout, AcademicYear year, Decision decision,
            Closing closing) {
        AcgrPublication publication = new AcgrPublication(blocks, layout, year, decision);
        publication.count();
        publication.hide();
        publication.close(closing);
        return publication;
    }

    private int row(int block, int key) {
        return block * keys.size() + key;
    }

    private void count() {
        for (int block = 0; block < blocks.size(); block++) {
            for (int key = 0; key < keys.size(); key++) {
                students[row(block, key)] = blocks.get(block).figures(key).decided(Measure.COHORT, decision);
            }
        }
    }

    private void hide() {
        for (int row = 0; row < students.length; row++) {
            hidden[row] = students[row] > 0 && students[row] <= SMALL;
        }
        int notReported = keys.races().get(Race.NOT_REPORTED.ordinal());
        for (int block = 0; block < blocks.size(); block++) {
            for (int race : keys.races()) {
                if (race != notReported && hidden[row(block, race)] && students[row(block, notReported)] > 0) {
                    hidden[row(block, notReported)] = true;
                }
            }
        }
    }

    private void close(Closing closing) {
        Sums sums = sums();
        if (closing == Closing.CLOSE) {
            int closed = sums.close();
            if (closed > 0) {
                remarks.add(closed + " further rows are hidden, so that no hidden one follows from the others.");
            }
        }
        sums.report((row, by) -> gaps.add(gap(row, by)));
        if (!gaps.isEmpty()) {
            remarks.add(gaps.size() + (gaps.size() == 1 ? " hidden row follows" : " hidden rows follow")
                    + " from shown ones by subtracting, as in the state's own files.");
        }
    }

    private Gap gap(int row, String by) {
        Block block = blocks.get(row / keys.size());
        return new Gap(block.level(), block.agency(), "charter " + block.charter().code() + ", DASS "
                + block.dass().code() + ", " + keys.keys().get(row % keys.size()), by);
    }

    private Sums sums() {
        Sums sums = new Sums(students, hidden);
        Map<String, List<Integer>> children = new HashMap<>();
        Map<String, Integer> shares = new HashMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            int number = i;
            sums.add(row(i, keys.total()), keys.races().stream().map(key -> row(number, key)).toList(),
                    "the other races");
            sums.add(row(i, keys.total()), keys.genders().stream().map(key -> row(number, key)).toList(),
                    "the other genders");
            shares.put(name(block.level(), block.agency(), block.charter(), block.dass()), i);
            parentOf(block).ifPresent(parent -> sharesOf(block)
                    .forEach(share -> children.computeIfAbsent(parent + share, key -> new ArrayList<>()).add(number)));
        }
        for (int i = 0; i < blocks.size(); i++) {
            addShares(sums, i, shares);
            Block block = blocks.get(i);
            add(sums, i, children.getOrDefault(
                    name(block.level(), block.agency(), block.charter(), block.dass()), List.of()),
                    block.level() == Level.DISTRICT ? "the other schools"
                            : block.level() == Level.COUNTY ? "the other districts" : "the other counties");
        }
        return sums;
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

    private void addShares(Sums sums, int total, Map<String, Integer> numbers) {
        Block block = blocks.get(total);
        if (block.level() == Level.SCHOOL) {
            return;
        }
        for (boolean byCharter : new boolean[] { true, false }) {
            if ((byCharter ? block.charter() : block.dass()) != Share.ALL) {
                continue;
            }
            List<Integer> parts = new ArrayList<>();
            for (Share share : List.of(Share.NO, Share.YES)) {
                Integer part = numbers.get(name(block.level(), block.agency(), byCharter ? share : block.charter(),
                        byCharter ? block.dass() : share));
                if (part != null) {
                    parts.add(part);
                }
            }
            add(sums, total, parts, byCharter ? "the other charter status" : "the other DASS status");
        }
    }

    private void add(Sums sums, int total, List<Integer> parts, String what) {
        for (int key = 0; key < keys.size(); key++) {
            int group = key;
            sums.add(row(total, key), parts.stream().map(part -> row(part, group)).toList(), what);
        }
    }

    @Override
    public FileLayout layout() {
        return layout;
    }

    @Override
    public void rows(RowSink sink) throws IOException {
        for (int block = 0; block < blocks.size(); block++) {
            for (int key = 0; key < keys.size(); key++) {
                if (students[row(block, key)] > 0) {
                    sink.accept(row(blocks.get(block), key, hidden[row(block, key)]));
                }
            }
        }
    }

    private PublicRow row(Block block, int key, boolean hide) {
        Place place = block.place();
        Level level = block.level();
        PublicRow.Builder row = PublicRow.in(layout, year, level);
        row.text(Dimension.COUNTY_CODE, level == Level.STATE ? "00" : place.countyCode());
        if (level != Level.STATE) {
            row.text(Dimension.COUNTY_NAME, place.countyName());
        }
        if (level == Level.DISTRICT || level == Level.SCHOOL) {
            row.text(Dimension.DISTRICT_CODE, place.districtCode()).text(Dimension.DISTRICT_NAME, place.districtName());
        }
        if (level == Level.SCHOOL) {
            row.text(Dimension.SCHOOL_CODE, place.schoolCode()).text(Dimension.SCHOOL_NAME, place.schoolName());
        }
        row.text(Dimension.CHARTER, block.charter().code()).text(Dimension.DASS, block.dass().code())
                .text(Dimension.CATEGORY, keys.keys().get(key).group());
        if (hide) {
            return row.suppressAll().build();
        }
        Figures figures = block.figures(key);
        for (Measure measure : layout.measures()) {
            row.count(measure, figures.decided(measure, decision));
        }
        return row.rates().build();
    }

    @Override
    public List<Gap> gaps() {
        return List.copyOf(gaps);
    }

    @Override
    public List<String> remarks() {
        return List.copyOf(remarks);
    }
}
