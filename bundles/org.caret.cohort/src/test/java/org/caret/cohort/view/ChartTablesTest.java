package org.caret.cohort.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

import org.caret.cohort.library.RowFilter;
import org.caret.cohort.publicfile.Cell;
import org.caret.cohort.publicfile.Dimension;
import org.caret.cohort.publicfile.FileLayout;
import org.caret.cohort.publicfile.FileLayouts;
import org.caret.cohort.publicfile.Level;
import org.caret.cohort.publicfile.Measure;
import org.caret.cohort.publicfile.PublicFormat;
import org.caret.cohort.publicfile.PublicRow;
import org.caret.cohort.view.ChartTable.Line;
import org.caret.cohort.view.StudentGroupKey.Kind;
import org.caret.spec.AcademicYear;
import org.junit.jupiter.api.Test;

class ChartTablesTest {

    private static PublicRow acgr(int year, String category, int students, int graduates) {
        PublicRow.Builder row = row(year, Level.DISTRICT).text(Dimension.COUNTY_CODE, "01")
                .text(Dimension.DISTRICT_CODE, "61259").text(Dimension.DISTRICT_NAME, "Oakland")
                .text(Dimension.CATEGORY, category);
        if (students == 0) {
            return row.suppressAll().build();
        }
        row.count(Measure.COHORT, students).count(Measure.GRADUATES, graduates).count(Measure.DROPOUT,
                students - graduates);
        return row.rates().build();
    }

    private static PublicRow.Builder row(int year, Level level) {
        AcademicYear of = new AcademicYear(year);
        FileLayout layout = FileLayouts.shipped().layout(PublicFormat.of(of), of).orElseThrow();
        return PublicRow.in(layout, of, level);
    }

    private static PublicRow cohort(int year, String subgroup, String race, String rate) {
        return row(year, Level.DISTRICT).text(Dimension.CDS, "01612590000000").text(Dimension.AGENCY_NAME, "Oakland")
                .text(Dimension.SUBGROUP, subgroup).text(Dimension.SUBGROUP_TYPE, race)
                .rate(Measure.GRADUATES, Cell.of(new BigDecimal(rate))).build();
    }

    private static Cell rate(String text) {
        return Cell.of(new BigDecimal(text));
    }

    @Test
    void aTrendHasALineForEachGroupAndABreakBetweenTheRules() {
        ChartTable trend = ChartTables.trend("Oakland", Measure.GRADUATES,
                List.of(cohort(2014, "All", "All", "70.5"), cohort(2015, "All", "All", "71.25"),
                        cohort(2015, "All", "5", "60"), acgr(2016, "TA", 100, 80), acgr(2017, "TA", 100, 81),
                        acgr(2017, "RH", 0, 0)));
        assertEquals(List.of("2014\u201315", "2015\u201316", "2016\u201317", "2017\u201318"), trend.columns());
        assertEquals(OptionalInt.of(1), trend.breakAfter());
        assertEquals(List.of(new Line("Total", List.of(rate("70.5"), rate("71.25"), rate("80.0"), rate("81.0"))),
                new Line("Hispanic or Latino", List.of(Cell.ABSENT, rate("60"), Cell.ABSENT, Cell.SUPPRESSED))),
                trend.lines());
    }

    @Test
    void aTrendOfOneFormatHasNoBreak() {
        assertEquals(OptionalInt.empty(),
                ChartTables.trend("Oakland", Measure.GRADUATES, List.of(acgr(2016, "TA", 100, 80))).breakAfter());
    }

    @Test
    void aCompositionHasEveryOutcomeOfTheFormat() {
        ChartTable composition = ChartTables.composition("Oakland",
                List.of(acgr(2017, "TA", 100, 81), acgr(2017, "RH", 0, 0)));
        assertEquals(8, composition.lines().size());
        assertEquals(new Line("Dropout", List.of(rate("19.0"), Cell.SUPPRESSED)),
                composition.lines().stream().filter(line -> line.name().equals("Dropout")).findFirst().orElseThrow());
    }

    @Test
    void aGapIsTheDifferenceFromEverybodyAndUnknownWhereOneIsHidden() {
        ChartTable gaps = ChartTables.gaps("Oakland", Measure.GRADUATES,
                List.of(acgr(2017, "RH", 50, 35), acgr(2017, "RP", 0, 0), acgr(2017, "TA", 100, 81)));
        assertEquals(List.of("Hispanic or Latino", "Pacific Islander"), gaps.columns());
        assertEquals(List.of(rate("-11.0"), Cell.SUPPRESSED), gaps.lines().get(0).cells());
    }

    @Test
    void agenciesStandBesideEachOtherWithTheirGroups() {
        Map<Agency, List<PublicRow>> rows = new LinkedHashMap<>();
        rows.put(new Agency(Level.DISTRICT, "0161259", ""), List.of(acgr(2017, "TA", 100, 81)));
        rows.put(Agency.STATE, List.of(row(2017, Level.STATE).text(Dimension.CATEGORY, "TA").count(Measure.COHORT, 10)
                .count(Measure.GRADUATES, 9).rates().build()));
        ChartTable comparison = ChartTables.comparison(Measure.GRADUATES, rows);
        assertEquals(
                List.of(new Line("District: Oakland", List.of(rate("81.0"))), new Line("State", List.of(rate("90.0")))),
                comparison.lines());
    }

    @Test
    void aTableWithoutNumbersIsEmptyAndOneWithHiddenOnesIsNot() {
        assertEquals(true, ChartTables.trend("Oakland", Measure.UC_CSU, List.of(cohort(2014, "All", "All", "70")))
                .isEmpty());
        assertFalse(ChartTables.trend("Oakland", Measure.GRADUATES, List.of(acgr(2017, "RH", 0, 0))).isEmpty());
    }

    @Test
    void everyGroupIsFoundAgainInBothFormats() {
        List<String> missing = new ArrayList<>();
        for (StudentGroupKey key : StudentGroupKey.all()) {
            PublicRow later = row(2020, Level.STATE).text(Dimension.CATEGORY, key.category()).build();
            PublicRow before = row(2014, Level.STATE).text(Dimension.SUBGROUP, key.subgroup())
                    .text(Dimension.SUBGROUP_TYPE, key.race()).build();
            if (!StudentGroupKey.of(later).equals(java.util.Optional.of(key))
                    || !key.subgroup().isEmpty() && !StudentGroupKey.of(before).equals(java.util.Optional.of(key))) {
                missing.add(key.category());
            }
        }
        assertEquals(List.of(), missing);
        assertEquals("SD", StudentGroupKey.all().stream().filter(key -> key.category().equals("SS")).findFirst()
                .orElseThrow().subgroup());
    }

    @Test
    void groupsOfAKindLeaveEverybodyOut() {
        assertEquals(Set.of("GM", "GF", "GX", "GZ"),
                StudentGroupKey.rows(RowFilter.ALL, PublicFormat.ACGR, Kind.GENDER).values().get(Dimension.CATEGORY));
        RowFilter races = StudentGroupKey.rows(RowFilter.ALL, PublicFormat.COHORT, Kind.RACE);
        assertFalse(races.accepts(Dimension.SUBGROUP_TYPE, "All"));
        assertFalse(races.accepts(Dimension.SUBGROUP, "FEM"));
    }

    @Test
    void anAgencyKnowsWhatItIsPartOf() {
        assertEquals(List.of("01612590130450", "0161259", "01", ""),
                new Agency(Level.SCHOOL, "01612590130450", "A").withThoseAbove().stream().map(Agency::code).toList());
        assertEquals(Set.of("01612590000000"),
                new Agency(Level.DISTRICT, "0161259", "").rows(PublicFormat.COHORT).values()
                        .get(Dimension.CDS));
    }

    @Test
    void ownClassesTakeThePlaceOfTheSameYearsOfTheStateAndSaySo() {
        List<PublicRow> own = List.of(acgr(2016, "TA", 100, 90), acgr(2017, "TA", 100, 91), acgr(2017, "RH", 0, 0));
        List<PublicRow> state = List.of(cohort(2015, "All", "All", "75.25"), acgr(2017, "TA", 200, 170),
                acgr(2017, "RH", 50, 40), acgr(2018, "TA", 200, 180));
        ChartTable trend = ChartTables.ownTrend("Oakland", Measure.GRADUATES, own, Set.of(new AcademicYear(2016)),
                state);
        assertEquals(List.of("2015\u201316", "2016\u201317 own, partly", "2017\u201318 own", "2018\u201319"),
                trend.columns());
        assertEquals(OptionalInt.of(0), trend.breakAfter());
        assertEquals(List.of(
                new Line("Total", List.of(rate("75.25"), rate("90.0"), rate("91.0"), rate("90.0"))),
                new Line("The state's total", List.of(rate("75.25"), Cell.ABSENT, rate("85.0"), rate("90.0"))),
                new Line("Hispanic or Latino", List.of(Cell.ABSENT, Cell.ABSENT, Cell.SUPPRESSED, Cell.ABSENT))),
                trend.lines());
        assertEquals(
                "Years marked own are computed from this database; the others are the state's. Where it says partly, the"
                        + " first year of the class is not in it. Rules changed between"
                        + " 2015\u201316 and 2016\u201317: the state advises against comparing rates across the break.",
                trend.caution());
    }

    @Test
    void ownClassesAloneHaveNoLineOfTheState() {
        ChartTable trend = ChartTables.ownTrend("Oakland", Measure.GRADUATES, List.of(acgr(2017, "TA", 100, 91)),
                Set.of(), List.of(acgr(2018, "TA", 200, 180)));
        assertEquals(List.of(new Line("Total", List.of(rate("91.0"), rate("90.0")))), trend.lines());
    }
}
