package org.caret.bench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class BenchReportTest {

    private final StringWriter text = new StringWriter();
    private final BenchReport report = new BenchReport(new PrintWriter(text, true));

    @Test
    void readsBackWhatAMeasuringProcessTells() {
        Measurement measurement = new Measurement(Step.EXPORT_WARM, 1.25, 550_000, 123_456_789);
        assertEquals(Optional.of(measurement), Measurement.parse(measurement.toLine()));
        assertEquals(Optional.empty(), Measurement.parse("Derby is starting"));
        assertEquals(440_000, measurement.rowsPerSecond());
    }

    @Test
    void saysWhetherEveryStepIsAsQuickAsWanted() {
        assertTrue(report.print(measured(20, 10)));
        assertFalse(report.print(measured(20, 10.1)));
    }

    @Test
    void printsTheRatioToThePlainWay() {
        report.print(measured(20, 8));
        String line = text.toString().lines().filter(row -> row.startsWith("export, cold")).findFirst().orElseThrow();
        assertTrue(line.contains("0.40"), line);
        assertTrue(line.contains("0.50"), line);
    }

    @Test
    void asksNothingOfAStepWhoseBaselineIsMissing() {
        Map<Step, Measurement> measured = measured(20, 30);
        measured.remove(Step.PLAIN_EXPORT_COLD);
        assertTrue(report.print(measured));
    }

    private static Map<Step, Measurement> measured(double plain, double own) {
        Map<Step, Measurement> measured = new EnumMap<>(Step.class);
        measured.put(Step.PLAIN_EXPORT_COLD, new Measurement(Step.PLAIN_EXPORT_COLD, plain, 100, 1 << 20));
        measured.put(Step.EXPORT_COLD, new Measurement(Step.EXPORT_COLD, own, 100, 1 << 20));
        return measured;
    }
}
