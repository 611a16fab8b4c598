package org.caret.bench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.api.Test;

import picocli.CommandLine.TypeConversionException;

class BenchPlanTest {

    @Test
    void exportsEveryFileInBothWaysAndThenImports() {
        List<List<String>> processes = new BenchPlan(List.of(BenchedFile.SINF, BenchedFile.SENR), 100, 3).processes();
        assertEquals(List.of("bench-measure SAMPLE --students 100 --content ENROLLMENT",
                "bench-measure PLAIN_EXPORT --type SENR --runs 3",
                "bench-measure FIRST_EXPORT --type SENR --runs 3", "bench-measure EXPORT --type SENR --runs 3",
                "bench-measure PLAIN_EXPORT --type SINF --runs 3",
                "bench-measure FIRST_EXPORT --type SINF --runs 3", "bench-measure EXPORT --type SINF --runs 3",
                "bench-measure IMPORT", "bench-measure PLAIN_IMPORT"),
                processes.stream().map(words -> String.join(" ", words)).toList());
    }

    @Test
    void makesWhatTheMostDemandingFileNeeds() {
        assertEquals("SCHEDULES", content(BenchedFile.SCSE, BenchedFile.SPRG));
        assertEquals("PROGRAMS", content(BenchedFile.SENR, BenchedFile.SPRG));
    }

    @Test
    void importsNothingWithoutTheEnrollmentFile() {
        BenchPlan plan = new BenchPlan(List.of(BenchedFile.SPRG, BenchedFile.SPRG), 100, 5);
        assertEquals(4, plan.processes().size());
        assertFalse(plan.processes().toString().contains("IMPORT"));
    }

    @Test
    void takesTheNamesOfExportTypes() {
        BenchCommand.FileName names = new BenchCommand.FileName();
        assertEquals(BenchedFile.SCSE, names.convert("scse"));
        assertThrows(TypeConversionException.class, () -> names.convert("sdem"));
    }

    @Test
    void measuresListsOnADistrictOfTheLeastContent() {
        assertEquals(
                List.of("bench-measure SAMPLE --students 100 --content ENROLLMENT", "bench-measure LISTS --runs 3"),
                ListPlan.processes(100, 3).stream().map(words -> String.join(" ", words)).toList());
    }

    private static String content(BenchedFile... files) {
        return new BenchPlan(List.of(files), 1, 1).processes().get(0).getLast();
    }
}
