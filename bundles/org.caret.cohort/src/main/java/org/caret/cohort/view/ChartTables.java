package org.caret.cohort.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.caret.cohort.publicfile.Cell;
import org.caret.cohort.publicfile.Column;
import org.caret.cohort.publicfile.Measure;
import org.caret.cohort.publicfile.PublicFormat;
import org.caret.cohort.publicfile.PublicRow;
import org.caret.cohort.view.ChartTable.Kind;
import org.caret.cohort.view.ChartTable.Line;
import org.caret.spec.AcademicYear;

/** Makes the tables behind charts out of rows. Rows are of one charter and DASS status each, one for a year, agency and group. */
public final class ChartTables {

    private static final String PERCENT = "percent";
    private static final String BREAK = "Rules changed between 2015\u201316 and 2016\u201317: the state advises against"
            + " comparing rates across the break.";

    private static final String OWN = " own";
    private static final String PARTLY = " own, partly";
    private static final String PARTLY_OWN = "Where it says partly, the first year of the class is not in it.";
    private static final String OWN_YEARS = "Years marked own are computed from this database; the others are the state's.";

    private ChartTables() {
    }

    /** The words in which an outcome is shown. */
    public static String label(Measure measure, PublicFormat format) {
        return switch (measure) {
        case COHORT -> "Students in the cohort";
        case GRADUATES -> format == PublicFormat.ACGR ? "Regular HS diploma" : "Graduates";
        case UC_CSU -> "Met UC/CSU requirements";
        case BILITERACY -> "Seal of Biliteracy";
        case GOLDEN_STATE -> "Golden State Seal";
        case EXEMPTION -> "Local requirements exemption";
        case PROFICIENCY_EXAM -> "CHSPE/CPP completer";
        case ADULT_DIPLOMA -> "Adult ed. diploma";
        case SPED_CERTIFICATE -> format == PublicFormat.ACGR ? "SPED certificate" : "Special ed. completer";
        case GED -> "GED completer";
        case OTHER_TRANSFER -> "Other transfer";
        case DROPOUT -> "Dropout";
        case STILL_ENROLLED -> "Still enrolled";
        };
    }

    /**
     * A rate over the years, a line for each group. No line crosses from the files of 2010–16 to the later ones.
     *
     * @param rows of one agency, of any years
     */
    public static ChartTable trend(String agency, Measure measure, List<PublicRow> rows) {
        Set<Integer> years = new java.util.TreeSet<>(rows.stream().map(row -> row.year().firstYear()).toList());
        Map<String, Map<Integer, Cell>> byGroup = new LinkedHashMap<>();
        groups(rows).forEach(group -> byGroup.put(group.label(), new LinkedHashMap<>()));
        rows.forEach(row -> StudentGroupKey.of(row).ifPresent(group -> byGroup
                .getOrDefault(group.label(), new LinkedHashMap<>()).put(row.year().firstYear(), row.rate(measure))));
        List<Integer> order = List.copyOf(years);
        List<Line> lines = new ArrayList<>();
        byGroup.forEach((name, cells) -> lines.add(
                new Line(name, order.stream().map(year -> cells.getOrDefault(year, Cell.ABSENT)).toList())));
        int before = (int) order.stream().filter(year -> year < 2016).count();
        boolean broken = before > 0 && before < order.size();
        return new ChartTable(Kind.TREND, label(measure, PublicFormat.ACGR) + " rate over the years: " + agency,
                broken ? BREAK : "", PERCENT, order.stream().map(ChartTables::heading).toList(),
                lines,
                broken ? OptionalInt.of(before - 1) : OptionalInt.empty());
    }

    /**
     * A rate over the years out of own classes, and out of the state's files where no own class is. Columns of own classes say so;
     * where the state has the same years, its line for everybody stands beside.
     *
     * @param own rows of one agency, of any years
     * @param partly own years of which the database does not have all that it takes
     * @param state rows of the same agency in the state's files
     */
    public static ChartTable ownTrend(String agency, Measure measure, List<PublicRow> own, Set<AcademicYear> partly,
            List<PublicRow> state) {
        Set<AcademicYear> years = own.stream().map(PublicRow::year).collect(Collectors.toSet());
        List<PublicRow> merged = new ArrayList<>(own);
        state.stream().filter(row -> !years.contains(row.year())).forEach(merged::add);
        ChartTable trend = trend(agency, measure, merged);
        List<String> columns = new ArrayList<>();
        List<Cell> beside = new ArrayList<>();
        for (AcademicYear year : new java.util.TreeSet<>(merged.stream().map(PublicRow::year).toList())) {
            columns.add(heading(year.firstYear())
                    + (!years.contains(year) ? "" : partly.contains(year) ? PARTLY : OWN));
            beside.add(state.stream()
                    .filter(row -> row.year().equals(year)
                            && StudentGroupKey.of(row).filter(StudentGroupKey.EVERYBODY::equals).isPresent())
                    .findFirst().map(row -> row.rate(measure)).orElse(Cell.ABSENT));
        }
        List<Line> lines = new ArrayList<>(trend.lines());
        if (state.stream().anyMatch(row -> years.contains(row.year()))) {
            lines.add(Math.min(1, lines.size()), new Line("The state's total", beside));
        }
        String caution = partly.stream().anyMatch(years::contains) ? OWN_YEARS + ' ' + PARTLY_OWN : OWN_YEARS;
        return new ChartTable(trend.kind(), trend.title(), (caution + ' ' + trend.caution()).strip(), trend.unit(),
                columns, lines, trend.breakAfter());
    }

    private static String heading(int year) {
        return year + "\u2013" + two(year + 1);
    }

    private static String two(int year) {
        return "%02d".formatted(year % 100);
    }

    /** The groups that rows are about, everybody first, then in the order of the state's list. */
    private static List<StudentGroupKey> groups(List<PublicRow> rows) {
        Set<StudentGroupKey> found = new LinkedHashSet<>();
        rows.forEach(row -> StudentGroupKey.of(row).ifPresent(found::add));
        return Stream.concat(Stream.of(StudentGroupKey.EVERYBODY), StudentGroupKey.all().stream()).distinct()
                .filter(found::contains).toList();
    }

    /**
     * What became of the students of each group, in percent of the group.
     *
     * @param rows of one agency and year
     */
    public static ChartTable composition(String agency, List<PublicRow> rows) {
        Map<StudentGroupKey, PublicRow> byGroup = byGroup(rows);
        Set<Measure> outcomes = EnumSet.noneOf(Measure.class);
        rows.forEach(row -> row.layout().measures().stream().filter(measure -> measure.isOutcome(row.format()))
                .forEach(outcomes::add));
        List<Line> lines = new ArrayList<>();
        for (Measure outcome : outcomes) {
            PublicFormat format = rows.get(0).format();
            lines.add(new Line(label(outcome, format),
                    byGroup.values().stream().map(row -> row.rate(outcome)).toList()));
        }
        return new ChartTable(Kind.COMPOSITION, "Outcomes of each group: " + agency + year(rows),
                "Rates are rounded, so a bar may end a little beside 100.", PERCENT,
                byGroup.keySet().stream().map(StudentGroupKey::label).toList(), lines, OptionalInt.empty());
    }

    /**
     * How far the rate of each group is from that of everybody.
     *
     * @param rows of one agency and year, everybody among them
     */
    public static ChartTable gaps(String agency, Measure measure, List<PublicRow> rows) {
        Map<StudentGroupKey, PublicRow> byGroup = byGroup(rows);
        PublicRow everybody = byGroup.remove(StudentGroupKey.EVERYBODY);
        Cell reference = everybody == null ? Cell.ABSENT : everybody.rate(measure);
        List<Cell> cells = byGroup.values().stream().map(row -> difference(row.rate(measure), reference)).toList();
        return new ChartTable(Kind.GAPS,
                label(measure, PublicFormat.ACGR) + " rate of groups against all students"
                        + (reference instanceof Cell.Known known ? " (" + known.value().toPlainString() + " %)" : "")
                        + ": "
                        + agency + year(rows),
                "Groups overlap and differ in size.", "percentage points",
                byGroup.keySet().stream().map(StudentGroupKey::label).toList(),
                List.of(new Line("Difference from all students", cells)), OptionalInt.empty());
    }

    private static Cell difference(Cell rate, Cell reference) {
        if (rate instanceof Cell.Known one && reference instanceof Cell.Known all) {
            BigDecimal difference = one.value().subtract(all.value());
            return Cell.of(difference);
        }
        return rate == Cell.ABSENT || reference == Cell.ABSENT ? Cell.ABSENT : Cell.SUPPRESSED;
    }

    /**
     * A rate of an agency beside those it is part of.
     *
     * @param rows of one year, by agency, the smallest first
     */
    public static ChartTable comparison(Measure measure, Map<Agency, List<PublicRow>> rows) {
        List<StudentGroupKey> groups = groups(rows.values().stream().flatMap(List::stream).toList());
        List<Line> lines = new ArrayList<>();
        rows.forEach((agency, own) -> {
            Map<StudentGroupKey, PublicRow> byGroup = byGroup(own);
            lines.add(new Line(name(agency, own), groups.stream().map(group -> Optional.ofNullable(byGroup.get(group))
                    .map(row -> row.rate(measure)).orElse(Cell.ABSENT)).toList()));
        });
        List<PublicRow> any = rows.values().stream().filter(own -> !own.isEmpty()).findFirst().orElse(List.of());
        return new ChartTable(Kind.COMPARISON,
                label(measure, PublicFormat.ACGR) + " rate beside district, county and state" + year(any), "", PERCENT,
                groups.stream().map(StudentGroupKey::label).toList(), lines, OptionalInt.empty());
    }

    private static String name(Agency agency, List<PublicRow> rows) {
        String name = agency.name().isEmpty()
                ? rows.stream().findFirst().map(PublicRow::agencyName).orElse(agency.code())
                : agency.name();
        return switch (agency.level()) {
        case STATE -> "State";
        case COUNTY -> "County: " + name;
        case DISTRICT -> "District: " + name;
        case SCHOOL -> "School: " + name;
        };
    }

    private static String year(List<PublicRow> rows) {
        return rows.stream().findFirst()
                .map(row -> ", " + row.year().firstYear() + "\u2013" + two(row.year().firstYear() + 1))
                .orElse("");
    }

    private static Map<StudentGroupKey, PublicRow> byGroup(List<PublicRow> rows) {
        Map<StudentGroupKey, PublicRow> byGroup = new LinkedHashMap<>();
        for (StudentGroupKey group : groups(rows)) {
            rows.stream().filter(row -> StudentGroupKey.of(row).filter(group::equals).isPresent()).findFirst()
                    .ifPresent(row -> byGroup.put(group, row));
        }
        return byGroup;
    }

    /** Measures with a rate that both formats, or the later one alone, have. */
    public static List<Measure> measures(PublicFormat format) {
        return org.caret.cohort.publicfile.FileLayouts.shipped().layouts(format).getLast().columns().stream()
                .filter(Column.Rate.class::isInstance).map(column -> ((Column.Rate) column).measure()).toList();
    }
}
