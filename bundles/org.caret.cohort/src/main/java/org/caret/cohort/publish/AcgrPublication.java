package org.caret.cohort.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.caret.cohort.compute.Block;
import org.caret.cohort.compute.Decision;
import org.caret.cohort.compute.Figures;
import org.caret.cohort.compute.KeySet;
import org.caret.cohort.compute.Place;
import org.caret.cohort.publicfile.Dimension;
import org.caret.cohort.publicfile.FileLayout;
import org.caret.cohort.publicfile.Level;
import org.caret.cohort.publicfile.Measure;
import org.caret.cohort.publicfile.PublicRow;
import org.caret.cohort.publish.Sums.Sum;
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
    private final int[] atMost;
    private final List<Gap> gaps = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    private AcgrPublication(List<Block> blocks, FileLayout layout, AcademicYear year, Decision decision) {
        this.blocks = List.copyOf(blocks);
        this.layout = layout;
        this.year = year;
        this.decision = decision;
        students = new int[blocks.size() * keys.size()];
        hidden = new boolean[students.length];
        atMost = new int[students.length];
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
            atMost[row] = hidden[row] ? SMALL : 0;
        }
        int notReported = keys.races().get(Race.NOT_REPORTED.ordinal());
        for (int block = 0; block < blocks.size(); block++) {
            for (int race : keys.races()) {
                int row = row(block, notReported);
                if (race != notReported && hidden[row(block, race)] && students[row] > 0) {
                    hidden[row] = true;
                    // Beside another hidden race the asterisk does not say whether this one is small.
                    atMost[row] = 0;
                }
            }
        }
    }

    private void close(Closing closing) {
        Sums sums = AcgrSums.of(blocks, keys, students);
        if (closing == Closing.CLOSE) {
            // Where rows are hidden for others' sake, no asterisk says any more that a row is small.
            Arrays.fill(atMost, 0);
            int closed = new GapCloser(sums, students, hidden, atMost).close();
            if (closed > 0) {
                remarks.add(closed + (closed == 1 ? " further row is" : " further rows are")
                        + " hidden, so that no hidden one follows from the others.");
            }
        }
        new Deduction(sums, students, hidden, atMost).tell(new Deduction.Found() {
            @Override
            public void row(int row, Sum sum) {
                gaps.add(gap(Gap.Kind.ROW, row / keys.size(), key(row),
                        row == sum.total() ? "the sum of the " + sum.what() : others(sum)));
            }

            @Override
            public void together(int[] rows, Sum sum) {
                gaps.add(gap(Gap.Kind.TOGETHER, sum.total() / keys.size(), named(rows, sum), others(sum)));
            }
        });
        long found = gaps.stream().filter(gap -> gap.kind() == Gap.Kind.ROW).count();
        if (found > 0) {
            remarks.add(found + (found == 1 ? " hidden row follows" : " hidden rows follow")
                    + " from shown ones by subtracting, as in the state's own files.");
        }
        long together = gaps.size() - found;
        if (together > 0) {
            remarks.add(together + (together == 1 ? " group of hidden rows has" : " groups of hidden rows have")
                    + " ten students or fewer together, as subtracting tells.");
        }
    }

    private Gap gap(Gap.Kind kind, int block, String what, String by) {
        Block of = blocks.get(block);
        return new Gap(kind, of.level(), of.agency(),
                "charter " + of.charter().code() + ", DASS " + of.dass().code() + ", " + what, by);
    }

    private static String others(Sum sum) {
        return "the total less the other " + sum.what();
    }

    private String key(int row) {
        return keys.keys().get(row % keys.size()).toString();
    }

    /** Names hidden rows by what tells them apart: their groups, their agencies or their shares of the schools. */
    private String named(int[] rows, Sum sum) {
        if (rows[0] / keys.size() == sum.total() / keys.size()) {
            return Arrays.stream(rows).mapToObj(this::key).collect(Collectors.joining(" and "));
        }
        Block total = blocks.get(sum.total() / keys.size());
        return key(sum.total()) + " of " + Arrays.stream(rows).mapToObj(row -> blocks.get(row / keys.size()))
                .map(part -> part.agency().equals(total.agency())
                        ? "charter " + part.charter().code() + "/DASS " + part.dass().code()
                        : part.agency())
                .collect(Collectors.joining(" and "));
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
