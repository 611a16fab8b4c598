package org.caret.cohort.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.caret.cohort.compute.Block;
import org.caret.cohort.compute.Block.Share;
import org.caret.cohort.compute.Cohort;
import org.caret.cohort.compute.Decision;
import org.caret.cohort.compute.Figures;
import org.caret.cohort.compute.KeySet;
import org.caret.cohort.compute.RollUp;
import org.caret.cohort.compute.RosterEntry;
import org.caret.cohort.publicfile.Cell;
import org.caret.cohort.publicfile.Dimension;
import org.caret.cohort.publicfile.Level;
import org.caret.cohort.publicfile.Measure;
import org.caret.cohort.publicfile.PublicFormat;
import org.caret.cohort.publicfile.PublicRow;
import org.caret.cohort.publicfile.RowOrder;
import org.caret.cohort.publish.Publication.Closing;
import org.caret.cohort.rules.RuleSet;
import org.caret.cohort.student.Standing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every ACGR file, over random cohorts. */
class AcgrPublicationTest {

    private static final Set<String> RACES = Set.of("RA", "RB", "RD", "RF", "RH", "RI", "RP", "RT", "RW");
    private static final Set<String> GENDERS = Set.of("GM", "GF", "GX", "GZ");

    /** Small cohorts, where nearly everything is hidden, and large ones. */
    static LongStream seeds() {
        return LongStream.range(0, 12);
    }

    private static Members members(long seed) {
        return new Members(seed % 2 == 0 ? 2022 : 2025, seed, 3 + (int) seed * 2, 40 + (int) seed * 150);
    }

    private static List<PublicRow> rows(Members members, Closing closing) throws IOException {
        return rows(publication(members, closing));
    }

    private static Publication publication(Members members, Closing closing) {
        return Publication.of(members.request, members.tally(), RollUp.STATEWIDE,
                Decision.usual(members.request.rules()), closing);
    }

    private static List<PublicRow> rows(Publication publication) throws IOException {
        List<PublicRow> rows = new ArrayList<>();
        publication.rows(rows::add);
        return rows;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void outcomesOfAShownRowSumToItsCohort(long seed) throws IOException {
        for (PublicRow row : shown(rows(members(seed), Closing.REPORT))) {
            int sum = java.util.Arrays.stream(Measure.values()).filter(measure -> measure.isOutcome(PublicFormat.ACGR))
                    .mapToInt(measure -> count(row, measure)).sum();
            assertEquals(count(row, Measure.COHORT), sum, row.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noShownRowHasASmallCohortAndAHiddenOneShowsNothing(long seed) throws IOException {
        for (PublicRow row : rows(members(seed), Closing.REPORT)) {
            if (row.count(Measure.COHORT).isKnown()) {
                assertTrue(count(row, Measure.COHORT) > 10, row.toString());
            } else {
                assertEquals(row.layout().columns().size() - 11, row.written().stream().filter("*"::equals).count());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void allIsNoAndYesTogetherAtStateCountyAndDistrict(long seed) {
        Members members = members(seed);
        Map<String, Block> blocks = new TreeMap<>();
        Cohort.blocks(members.request, members.tally(), RollUp.STATEWIDE)
                .forEach(block -> blocks.put(name(block, block.charter(), block.dass()), block));
        for (Block block : blocks.values()) {
            if (block.level() == Level.SCHOOL) {
                continue;
            }
            for (int key = 0; key < block.keys().size(); key++) {
                if (block.charter() == Share.ALL) {
                    assertEquals(cohort(block, key), cohort(blocks.get(name(block, Share.NO, block.dass())), key)
                            + cohort(blocks.get(name(block, Share.YES, block.dass())), key));
                }
                if (block.dass() == Share.ALL) {
                    assertEquals(cohort(block, key), cohort(blocks.get(name(block, block.charter(), Share.NO)), key)
                            + cohort(blocks.get(name(block, block.charter(), Share.YES)), key));
                }
            }
        }
    }

    private static String name(Block block, Share charter, Share dass) {
        return block.level() + block.agency() + charter + dass;
    }

    private static int cohort(@org.eclipse.jdt.annotation.Nullable Block block, int key) {
        return block == null ? 0 : block.figures(key).known(Measure.COHORT);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyLevelCountsEveryStudentOnce(long seed) {
        Members members = members(seed);
        int counted = (int) members.entries.stream()
                .filter(entry -> entry.judgement().standing() == Standing.COUNTED).count();
        List<Block> blocks = Cohort.blocks(members.request, members.tally(), RollUp.STATEWIDE);
        for (Level level : Level.values()) {
            assertEquals(counted, blocks.stream().filter(block -> block.level() == level)
                    .filter(block -> level == Level.SCHOOL
                            || block.charter() == Share.ALL && block.dass() == Share.ALL)
                    .mapToInt(block -> block.total().known(Measure.COHORT)).sum(), level.toString());
        }
    }

    /** Counted again the slow way, one student and one group at a time. */
    @ParameterizedTest
    @MethodSource("seeds")
    void agreesWithCountingStudentByStudent(long seed) {
        Members members = members(seed);
        KeySet keys = KeySet.of(RuleSet.ACGR);
        for (Block block : Cohort.blocks(members.request, members.tally(), RollUp.STATEWIDE)) {
            List<RosterEntry> inside = members.entries.stream().filter(entry -> inside(members, block, entry)).toList();
            for (int key = 0; key < keys.size(); key++) {
                String category = keys.keys().get(key).group();
                List<RosterEntry> group = inside.stream().filter(entry -> isIn(category, entry)).toList();
                Figures figures = block.figures(key);
                assertEquals(count(group, entry -> entry.judgement().standing() == Standing.COUNTED),
                        figures.known(Measure.COHORT));
                assertEquals(count(group, entry -> entry.judgement().standing() == Standing.TRANSFERRED),
                        figures.transferred());
                assertEquals(count(group, entry -> entry.judgement().standing() == Standing.NO_OUTCOME),
                        figures.noOutcome());
                assertEquals(count(group, entry -> entry.judgement().standing() == Standing.REMOVED),
                        figures.removed());
                assertEquals(count(group, entry -> entry.judgement().honors().has(1)), figures.known(Measure.UC_CSU));
                for (var outcome : members.request.rules().ruleSet().outcomes()) {
                    assertEquals(
                            count(group, entry -> entry.judgement().outcome().equals(java.util.Optional.of(outcome))),
                            figures.known(Figures.measure(outcome)));
                }
            }
        }
    }

    private static int count(List<RosterEntry> entries, Predicate<RosterEntry> wanted) {
        return (int) entries.stream().filter(wanted).count();
    }

    private static boolean inside(Members members, Block block, RosterEntry entry) {
        var place = members.request.places().get(entry.school());
        return place.cds().startsWith(block.agency()) && fits(block.charter(), place.charter())
                && fits(block.dass(), place.dass());
    }

    private static boolean fits(Share share, boolean is) {
        return share == Share.ALL || (share == Share.YES) == is;
    }

    private static boolean isIn(String category, RosterEntry entry) {
        return category.equals("TA") || category.equals(entry.person().race().acgrCode())
                || category.equals(entry.person().gender().acgrCode())
                || entry.person().groupSet().stream().anyMatch(group -> group.name().equals(category));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void racesAndGendersSumToTheTotalWhereNoneIsHidden(long seed) throws IOException {
        Map<String, List<PublicRow>> blocks = rows(members(seed), Closing.REPORT).stream()
                .collect(Collectors.groupingBy(AcgrPublicationTest::block));
        for (List<PublicRow> block : blocks.values()) {
            PublicRow total = block.stream().filter(row -> category(row).equals("TA")).findAny().orElseThrow();
            for (Set<String> parts : List.of(RACES, GENDERS)) {
                List<PublicRow> rows = block.stream().filter(row -> parts.contains(category(row))).toList();
                if (total.count(Measure.COHORT).isKnown() && shown(rows).size() == rows.size()) {
                    assertEquals(count(total, Measure.COHORT),
                            rows.stream().mapToInt(row -> count(row, Measure.COHORT)).sum());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void hidesTheNotReportedRaceWhereAnotherOneIsHidden(long seed) throws IOException {
        Map<String, List<PublicRow>> blocks = rows(members(seed), Closing.REPORT).stream()
                .collect(Collectors.groupingBy(AcgrPublicationTest::block));
        for (List<PublicRow> block : blocks.values()) {
            boolean other = block.stream().anyMatch(row -> RACES.contains(category(row)) && !category(row).equals("RD")
                    && !row.count(Measure.COHORT).isKnown());
            block.stream().filter(row -> category(row).equals("RD") && other)
                    .forEach(row -> assertEquals(Cell.SUPPRESSED, row.count(Measure.COHORT)));
        }
    }

    /** Looks for what a reader of the file could subtract, knowing nothing but the file. */
    @ParameterizedTest
    @MethodSource("seeds")
    void reportsWhatSubtractingWithinABlockGivesAway(long seed) throws IOException {
        Publication publication = publication(members(seed), Closing.REPORT);
        Set<String> found = new java.util.TreeSet<>();
        rows(publication).stream().collect(Collectors.groupingBy(AcgrPublicationTest::block)).values()
                .forEach(block -> found.addAll(onlyHidden(block)));
        Set<String> all = publication.gaps().stream()
                .map(gap -> gap.level() + "/" + gap.agency() + '/' + gap.row()).collect(Collectors.toSet());
        assertTrue(all.containsAll(found), () -> "missing of " + found + " in " + all);
    }

    private static List<String> onlyHidden(List<PublicRow> block) {
        PublicRow total = block.stream().filter(row -> category(row).equals("TA")).findAny().orElseThrow();
        List<String> found = new ArrayList<>();
        for (Set<String> parts : List.of(RACES, GENDERS)) {
            List<PublicRow> hidden = block.stream()
                    .filter(row -> parts.contains(category(row)) && !row.count(Measure.COHORT).isKnown()).toList();
            if (total.count(Measure.COHORT).isKnown() && hidden.size() == 1) {
                PublicRow row = hidden.get(0);
                found.add(row.level() + "/" + row.agency() + "/charter " + row.text(Dimension.CHARTER) + ", DASS "
                        + row.text(Dimension.DASS) + ", " + category(row));
            }
        }
        return found;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void closingLeavesNoGapAndShowsNothingMore(long seed) throws IOException {
        Members members = members(seed);
        Publication closed = publication(members, Closing.CLOSE);
        assertEquals(List.of(), closed.gaps());
        List<PublicRow> open = rows(members, Closing.REPORT);
        List<PublicRow> rows = rows(closed);
        assertEquals(open.size(), rows.size());
        IntStream.range(0, rows.size()).filter(i -> rows.get(i).count(Measure.COHORT).isKnown())
                .forEach(i -> assertEquals(open.get(i), rows.get(i)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void rowsComeInTheOrderOfTheFileAndOnceEach(long seed) throws IOException {
        List<PublicRow> rows = rows(members(seed), Closing.REPORT);
        for (int i = 1; i < rows.size(); i++) {
            assertTrue(RowOrder.COMPARATOR.compare(rows.get(i - 1), rows.get(i)) < 0,
                    rows.get(i - 1) + " before " + rows.get(i));
        }
        assertFalse(rows.isEmpty());
    }

    private static List<PublicRow> shown(List<PublicRow> rows) {
        return rows.stream().filter(row -> row.count(Measure.COHORT).isKnown()).toList();
    }

    private static int count(PublicRow row, Measure measure) {
        return row.count(measure) instanceof Cell.Known known ? known.count() : 0;
    }

    private static String category(PublicRow row) {
        return row.text(Dimension.CATEGORY);
    }

    private static String block(PublicRow row) {
        return row.level() + row.agency() + row.text(Dimension.CHARTER) + row.text(Dimension.DASS);
    }
}
