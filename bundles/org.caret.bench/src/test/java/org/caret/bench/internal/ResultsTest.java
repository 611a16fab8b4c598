package org.caret.bench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class ResultsTest {

    @Test
    void readsBackWhatAMeasuringProcessTells() {
        Measurement measurement = new Measurement(Item.of(BenchedFile.SCSE, Step.EXPORT_WARM), 1.25, 2.5, 550_000,
                123_456_789);
        assertEquals(Optional.of(measurement), Measurement.parse(measurement.toLine()));
        assertEquals(440_000, measurement.rowsPerSecond());
        Profile profile = new Profile(Item.of(BenchedFile.SCSE, Step.EXPORT_WARM), 1.5, 0.25,
                Map.of(Phase.SCAN, 7L, Phase.OTHER, 1L));
        assertEquals(Optional.of(profile), Profile.parse(profile.toLine()));
        assertEquals(0.875, profile.share(Phase.SCAN));
    }

    @Test
    void tellsTheSameStepOfSeveralListsApart() {
        Results results = new Results(1);
        results.add(new Measurement(Item.of(Step.LIST_PLAIN), 10, 1, 1, 1));
        for (String heading : List.of("students/info.gender", "students/info.birthDate")) {
            Item item = new Item(Optional.empty(), Step.LIST_HEADING, heading);
            results.take(new Measurement(item, heading.length(), 1, 1, 1).toLine());
            assertEquals(heading.length() / 10.0, results.ratio(item).getAsDouble());
            assertEquals("list, first page of " + heading, item.label());
        }
    }

    @Test
    void leavesOtherLinesAlone() {
        assertFalse(new Results(1).take("Derby is starting"));
        assertTrue(new Results(1).take(new Measurement(Item.of(Step.MADE), 1, 1, 1, 1).toLine()));
    }

    @Test
    void saysWhetherEveryStepIsAsQuickAsWanted() {
        assertTrue(results(20, 10).met());
        assertFalse(results(20, 10.1).met());
    }

    @Test
    void asksNothingOfAStepWhoseBaselineIsMissing() {
        Results results = new Results(1000);
        results.add(exported(Step.EXPORT_COLD, 30));
        assertTrue(results.met());
    }

    @Test
    void countsTheMedianOfAStepThatWasMeasuredSeveralTimes() {
        Results results = results(10, 9);
        results.add(exported(Step.EXPORT_COLD, 1));
        results.add(exported(Step.EXPORT_COLD, 3));
        assertEquals(0.3, results.ratio(Item.of(BenchedFile.SENR, Step.EXPORT_COLD)).getAsDouble());
    }

    @Test
    void comparesProcessorTimeToo() {
        assertEquals(0.25, results(20, 5).processorRatio(Item.of(BenchedFile.SENR, Step.EXPORT_COLD)).getAsDouble());
    }

    @Test
    void comparesAFileWithItsOwnBaseline() {
        Results results = results(20, 10);
        results.add(new Measurement(Item.of(BenchedFile.SPRG, Step.PLAIN_EXPORT_COLD), 10, 10, 100, 1));
        results.add(new Measurement(Item.of(BenchedFile.SPRG, Step.EXPORT_COLD), 9, 9, 100, 1));
        assertEquals(0.9, results.ratio(Item.of(BenchedFile.SPRG, Step.EXPORT_COLD)).getAsDouble());
        assertEquals(0.5, results.ratio(Item.of(BenchedFile.SENR, Step.EXPORT_COLD)).getAsDouble());
        assertFalse(results.met());
    }

    @Test
    void tellsOfTheExportsFileByFileAndThenOfTheImports() {
        Results results = new Results(1000);
        Item made = Item.of(Step.MADE);
        Item imported = Item.of(Step.IMPORT_COLD);
        Item cold = Item.of(BenchedFile.SENR, Step.EXPORT_REPEATED);
        Item plain = Item.of(BenchedFile.SINF, Step.PLAIN_EXPORT_COLD);
        for (Item item : List.of(imported, plain, made, cold)) {
            results.add(new Measurement(item, 1, 1, 1, 1));
        }
        List<Item> told = new ArrayList<>();
        results.measurements().forEach(measurement -> told.add(measurement.item()));
        assertEquals(List.of(made, cold, plain, imported), told);
    }

    private static Measurement exported(Step step, double seconds) {
        return new Measurement(Item.of(BenchedFile.SENR, step), seconds, 2 * seconds, 100, 1 << 20);
    }

    static Results results(double plain, double own) {
        Results results = new Results(1000);
        results.add(exported(Step.PLAIN_EXPORT_COLD, plain));
        results.add(exported(Step.EXPORT_COLD, own));
        return results;
    }
}
