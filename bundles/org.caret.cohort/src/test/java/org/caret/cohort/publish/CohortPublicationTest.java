package org.caret.cohort.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.caret.cohort.compute.Block;
import org.caret.cohort.compute.Cohort;
import org.caret.cohort.compute.Decision;
import org.caret.cohort.compute.RollUp;
import org.caret.cohort.publicfile.Cell;
import org.caret.cohort.publicfile.Dimension;
import org.caret.cohort.publicfile.Level;
import org.caret.cohort.publicfile.Measure;
import org.caret.cohort.publicfile.PublicFormat;
import org.caret.cohort.publicfile.PublicRow;
import org.caret.cohort.publicfile.RowOrder;
import org.caret.cohort.publish.Publication.Closing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every file of 2010-16, over random cohorts. */
class CohortPublicationTest {

    static LongStream seeds() {
        return LongStream.range(0, 12);
    }

    /** Even seeds are of 2015-16, whose file shows own figures; odd ones of a year of the masking note. */
    private static Members members(long seed) {
        return new Members(seed % 2 == 0 ? 2016 : 2013, seed, 3 + (int) seed * 2, 40 + (int) seed * 150);
    }

    private static Publication publication(Members members) {
        return Publication.of(members.request, members.tally(), RollUp.STATEWIDE,
                Decision.usual(members.request.rules()), Closing.REPORT);
    }

    private static List<PublicRow> rows(Publication publication) throws IOException {
        List<PublicRow> rows = new ArrayList<>();
        publication.rows(rows::add);
        return rows;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyCountIsHiddenByItselfAndNoRateIs(long seed) throws IOException {
        for (PublicRow row : rows(publication(members(seed)))) {
            boolean small = !row.count(Measure.COHORT).isKnown();
            for (Measure measure : row.layout().measures()) {
                if (row.count(measure) instanceof Cell.Known known) {
                    assertTrue(known.count() > 10 && !small, row.toString());
                }
                assertTrue(measure == Measure.COHORT || row.rate(measure).isKnown(), row.toString());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void outcomesSumToTheCohortWhereAllAreShown(long seed) throws IOException {
        for (PublicRow row : rows(publication(members(seed)))) {
            List<Integer> outcomes = row.layout().measures().stream()
                    .filter(measure -> measure.isOutcome(PublicFormat.COHORT)).map(row::count)
                    .filter(Cell.Known.class::isInstance).map(cell -> ((Cell.Known) cell).count()).toList();
            if (outcomes.size() == 5 && row.count(Measure.COHORT) instanceof Cell.Known cohort) {
                assertEquals(cohort.count(), outcomes.stream().mapToInt(Integer::intValue).sum());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void directFundedCharterIsADistrictAndASchoolWithTheSameNumbers(long seed) throws IOException {
        List<PublicRow> charters = rows(publication(members(seed))).stream()
                .filter(row -> row.text(Dimension.DIRECT_FUNDED).equals("Y")).toList();
        Map<Level, List<String>> written = charters.stream().collect(Collectors.groupingBy(PublicRow::level,
                Collectors.mapping(CohortPublicationTest::withoutLevel, Collectors.toList())));
        assertEquals(written.get(Level.DISTRICT), written.get(Level.SCHOOL));
        assertTrue(written.keySet().stream().allMatch(Set.of(Level.DISTRICT, Level.SCHOOL)::contains));
    }

    private static String withoutLevel(PublicRow row) {
        List<String> cells = new ArrayList<>(row.written());
        cells.set(2, "");
        return String.join("|", cells);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void districtIsWithoutDirectFundedChartersAndCountyIsWithThem(long seed) {
        Members members = members(seed);
        List<Block> blocks = Cohort.blocks(members.request, members.tally(), RollUp.STATEWIDE);
        int all = sum(blocks, Level.SCHOOL);
        int charters = blocks.stream().filter(block -> block.level() == Level.SCHOOL && block.place().directFunded())
                .mapToInt(block -> block.total().known(Measure.COHORT)).sum();
        assertEquals(all - charters, sum(blocks, Level.DISTRICT));
        assertEquals(all, sum(blocks, Level.COUNTY));
        assertEquals(all, sum(blocks, Level.STATE));
    }

    private static int sum(List<Block> blocks, Level level) {
        return blocks.stream().filter(block -> block.level() == level)
                .mapToInt(block -> block.total().known(Measure.COHORT)).sum();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void stateHasExactlyTheDocumentedKeysAtMost(long seed) throws IOException {
        Set<String> keys = rows(publication(members(seed))).stream().filter(row -> row.level() == Level.STATE)
                .map(row -> row.text(Dimension.SUBGROUP) + row.text(Dimension.SUBGROUP_TYPE))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> known = new TreeSet<>();
        for (String group : List.of("All", "MAL", "FEM")) {
            for (String race : List.of("All", "0", "1", "2", "3", "4", "5", "6", "7", "9")) {
                known.add(group + race);
            }
        }
        List.of("EL", "MIG", "SD", "SE", "FOS").forEach(group -> known.add(group + "All"));
        assertTrue(known.containsAll(keys), keys.toString());
        assertEquals(35, known.size());
        assertTrue(seed < 6 || keys.equals(known), keys.toString());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void alternativeSchoolsShowTheirDistrictInTheYearsOfTheMaskingNote(long seed) throws IOException {
        Members members = members(seed);
        List<PublicRow> totals = rows(publication(members)).stream()
                .filter(row -> row.text(Dimension.SUBGROUP).equals("All")
                        && row.text(Dimension.SUBGROUP_TYPE).equals("All"))
                .toList();
        Set<String> alternative = members.request.places().all().stream().filter(place -> place.dass())
                .map(place -> place.cds()).collect(Collectors.toSet());
        for (PublicRow school : totals) {
            if (school.level() == Level.SCHOOL && alternative.contains(school.text(Dimension.CDS))) {
                PublicRow district = totals.stream().filter(row -> row.level() == Level.DISTRICT
                        && row.text(Dimension.CDS).equals(school.text(Dimension.CDS).substring(0, 7) + "0000000"))
                        .findAny().orElse(null);
                if (district != null && seed % 2 == 1) {
                    assertEquals(district.written().subList(6, 17), school.written().subList(6, 17));
                }
            }
        }
        assertFalse(totals.isEmpty());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void warnsThatRatesGiveSmallCountsAway(long seed) throws IOException {
        Publication publication = publication(members(seed));
        long given = rows(publication).stream().filter(CohortPublicationTest::givesAway).count();
        assertEquals(given, publication.gaps().stream().filter(gap -> gap.kind() == Gap.Kind.RATE).count());
        assertEquals(given > 0,
                publication.remarks().stream().anyMatch(remark -> remark.contains("never hides rates")));
    }

    /**
     * By what a reader sees: the cohort is shown, a count is not, and its rate says that it is not zero; or the cohort is hidden, and
     * its rates are those of cohorts of one size only.
     */
    private static boolean givesAway(PublicRow row) {
        return row.count(Measure.COHORT).isKnown() ? row.layout().measures().stream()
                .filter(measure -> measure != Measure.COHORT)
                .anyMatch(measure -> !row.count(measure).isKnown() && rate(row, measure).signum() > 0)
                : IntStream.rangeClosed(1, 10).filter(students -> canBe(row, students)).count() == 1;
    }

    private static BigDecimal rate(PublicRow row, Measure measure) {
        return row.rate(measure) instanceof Cell.Known rate ? rate.value() : BigDecimal.ZERO;
    }

    /** Tries all ways in which so many students can have five outcomes. */
    private static boolean canBe(PublicRow row, int students) {
        return canBe(row, row.layout().measures().stream().filter(measure -> measure != Measure.COHORT).toList(),
                students, students);
    }

    private static boolean canBe(PublicRow row, List<Measure> rest, int students, int left) {
        if (rest.isEmpty()) {
            return left == 0;
        }
        int decimals = rest.get(0) == Measure.GRADUATES ? 2 : 1;
        return IntStream.rangeClosed(0, left)
                .filter(count -> new BigDecimal(count * 100)
                        .divide(new BigDecimal(students), decimals, RoundingMode.HALF_UP)
                        .compareTo(rate(row, rest.get(0))) == 0)
                .anyMatch(count -> canBe(row, rest.subList(1, rest.size()), students, left - count));
    }

    /** Looks for what a reader of the file could subtract within an agency, knowing nothing but the file. */
    @ParameterizedTest
    @MethodSource("seeds")
    void reportsCohortsThatFollowFromTheOtherRaces(long seed) throws IOException {
        Publication publication = publication(members(seed));
        Set<String> reported = publication.gaps().stream().filter(gap -> gap.kind() == Gap.Kind.ROW)
                .map(gap -> gap.level() + gap.agency() + gap.row()).collect(Collectors.toSet());
        Map<String, List<PublicRow>> groups = rows(publication).stream()
                .filter(row -> Set.of("All", "MAL", "FEM").contains(row.text(Dimension.SUBGROUP)))
                .collect(Collectors.groupingBy(row -> row.level() + row.text(Dimension.CDS)
                        + row.text(Dimension.SUBGROUP)));
        for (List<PublicRow> group : groups.values()) {
            List<PublicRow> hidden = group.stream().filter(row -> !row.count(Measure.COHORT).isKnown()).toList();
            if (hidden.size() == 1) {
                PublicRow row = hidden.get(0);
                assertTrue(reported.contains(row.level() + row.agency() + row.text(Dimension.SUBGROUP) + '/'
                        + row.text(Dimension.SUBGROUP_TYPE)), () -> row + " in " + publication.gaps());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void rowsComeInTheOrderOfTheFileAndOnceEach(long seed) throws IOException {
        List<PublicRow> rows = rows(publication(members(seed)));
        for (int i = 1; i < rows.size(); i++) {
            assertTrue(RowOrder.COMPARATOR.compare(rows.get(i - 1), rows.get(i)) < 0,
                    rows.get(i - 1) + " before " + rows.get(i));
        }
    }
}
