package org.caret.bench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class ResultsTest {

    @Test
    void readsBackWhatAMeasuringProcessTells() {
        Measurement measurement = new Measurement(Step.EXPORT_WARM, 1.25, 550_000, 123_456_789);
        assertEquals(Optional.of(measurement), Measurement.parse(measurement.toLine()));
        assertEquals(440_000, measurement.rowsPerSecond());
        Profile profile = new Profile(Step.EXPORT_WARM, 1.5, 0.25, Map.of(Phase.SCAN, 7L, Phase.OTHER, 1L));
        assertEquals(Optional.of(profile), Profile.parse(profile.toLine()));
        assertEquals(0.875, profile.share(Phase.SCAN));
    }

    @Test
    void leavesOtherLinesAlone() {
        assertFalse(new Results(1).take("Derby is starting"));
        assertTrue(new Results(1).take(new Measurement(Step.MADE, 1, 1, 1).toLine()));
    }

    @Test
    void saysWhetherEveryStepIsAsQuickAsWanted() {
        assertTrue(results(20, 10).met());
        assertFalse(results(20, 10.1).met());
    }

    @Test
    void asksNothingOfAStepWhoseBaselineIsMissing() {
        Results results = new Results(1000);
        results.add(new Measurement(Step.EXPORT_COLD, 30, 100, 1 << 20));
        assertTrue(results.met());
    }

    @Test
    void countsTheMedianOfAStepThatWasMeasuredSeveralTimes() {
        Results results = results(10, 9);
        results.add(new Measurement(Step.EXPORT_COLD, 1, 100, 1 << 20));
        results.add(new Measurement(Step.EXPORT_COLD, 3, 100, 1 << 20));
        assertEquals(0.3, results.ratio(Step.EXPORT_COLD).getAsDouble());
    }

    static Results results(double plain, double own) {
        Results results = new Results(1000);
        results.add(new Measurement(Step.PLAIN_EXPORT_COLD, plain, 100, 1 << 20));
        results.add(new Measurement(Step.EXPORT_COLD, own, 100, 1 << 20));
        return results;
    }
}
