package org.caret.cohort.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.caret.cohort.compute.RosterEntry;
import org.caret.cohort.publicfile.Cell;
import org.caret.cohort.publicfile.Dimension;
import org.caret.cohort.publicfile.Level;
import org.caret.cohort.publicfile.Measure;
import org.caret.cohort.publicfile.PublicFormat;
import org.caret.cohort.publicfile.PublicRow;
import org.caret.cohort.publish.Members;
import org.caret.cohort.rules.Outcome;
import org.caret.cohort.student.Standing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The two views of own numbers: the internal one hides nothing, the published one is the same with the small numbers hidden. */
class OwnRowsTest {

    private static final int STUDENTS = 300;

    private static Members members(int cohortYear) {
        return new Members(cohortYear, 5, 6, STUDENTS);
    }

    @ParameterizedTest
    @ValueSource(ints = { 2016, 2022, 2025 })
    void trueNumbersHideNothing(int cohortYear) {
        Members members = members(cohortYear);
        List<PublicRow> rows = OwnRows.trueNumbers(members.request, members.tally());
        assertTrue(rows.stream().anyMatch(row -> count(row, Measure.COHORT) <= 10));
        for (PublicRow row : rows) {
            assertFalse(row.written().contains("*"), row.toString());
            assertEquals(count(row, Measure.COHORT), row.layout().measures().stream()
                    .filter(measure -> measure.isOutcome(row.format())).mapToInt(measure -> count(row, measure)).sum());
        }
    }

    /** Counted one student at a time, as the default says: who moved away is left out, who has no outcome dropped out. */
    @ParameterizedTest
    @ValueSource(ints = { 2016, 2022, 2025 })
    void trueNumbersAreThoseOfTheStudents(int cohortYear) {
        Members members = members(cohortYear);
        List<PublicRow> rows = OwnRows.trueNumbers(members.request, members.tally());
        PublicFormat format = PublicFormat.of(members.request.year());
        Map<String, List<RosterEntry>> schools = members.entries.stream()
                .collect(Collectors.groupingBy(entry -> members.request.places().get(entry.school()).cds()));
        for (Map.Entry<String, List<RosterEntry>> school : schools.entrySet()) {
            int graduates = (int) school.getValue().stream().filter(entry -> entry.judgement().outcome()
                    .filter(outcome -> outcome == Outcome.DIPLOMA || outcome == Outcome.GRADUATE).isPresent()).count();
            int counted = (int) school.getValue().stream().map(entry -> entry.judgement().standing())
                    .filter(standing -> standing == Standing.COUNTED || standing == Standing.NO_OUTCOME).count();
            List<PublicRow> row = rows.stream().filter(one -> one.level() == Level.SCHOOL
                    && one.agency().equals(school.getKey()) && isEverybody(one, format)).toList();
            assertEquals(counted == 0 ? 0 : 1, row.size());
            if (counted > 0) {
                assertEquals(counted, count(row.get(0), Measure.COHORT));
                assertEquals(graduates, count(row.get(0), Measure.GRADUATES));
            }
        }
    }

    private static boolean isEverybody(PublicRow row, PublicFormat format) {
        return format == PublicFormat.ACGR ? row.text(Dimension.CATEGORY).equals("TA")
                : row.text(Dimension.SUBGROUP).equals("All") && row.text(Dimension.SUBGROUP_TYPE).equals("All");
    }

    @ParameterizedTest
    @ValueSource(ints = { 2022, 2025 })
    void asPublishedIsTheSameWithSmallCohortsHidden(int cohortYear) {
        Members members = members(cohortYear);
        List<PublicRow> all = OwnRows.trueNumbers(members.request, members.tally());
        List<PublicRow> published = OwnRows.asPublished(members.request, members.tally());
        assertEquals(all.size(), published.size());
        for (int i = 0; i < all.size(); i++) {
            PublicRow row = published.get(i);
            if (row.hidden()) {
                assertTrue(count(all.get(i), Measure.COHORT) <= 10 || row.text(Dimension.CATEGORY).equals("RD"),
                        row.toString());
                assertEquals(all.get(i).written().subList(0, 11), row.written().subList(0, 11));
            } else {
                assertEquals(all.get(i).written(), row.written());
                assertTrue(count(row, Measure.COHORT) > 10, row.toString());
            }
        }
    }

    private static int count(PublicRow row, Measure measure) {
        return row.count(measure) instanceof Cell.Known known ? known.count() : 0;
    }
}
