package org.caret.bench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.caret.cli.JsonWriter;
import org.junit.jupiter.api.Test;

class BenchReportTest {

    private final StringWriter text = new StringWriter();
    private final PrintWriter out = new PrintWriter(text, true);

    @Test
    void printsTheRatioToThePlainWay() {
        new BenchReport(out).print(ResultsTest.results(20, 8));
        String line = text.toString().lines().filter(row -> row.startsWith("SENR export, cold")).findFirst()
                .orElseThrow();
        assertTrue(line.contains("0.40"), line);
        assertTrue(line.contains("0.50"), line);
    }

    @Test
    void printsWhereTheTimeWent() {
        new BenchReport(out).print(profiled());
        assertEquals("SENR export, cold                              scan 75 %, check 25 %; "
                + "beside it compiling 1.50 s, collecting garbage 0.25 s", text.toString().lines().toList().get(3));
    }

    @Test
    void writesTheSameAsJson() {
        new BenchJson(new JsonWriter(out)).write(List.of(profiled()));
        String json = text.toString().replaceAll("\\s+", " ");
        assertTrue(json.contains("\"students\": 1000, \"met\": true"), json);
        assertTrue(json.contains("\"file\": \"SENR\", \"step\": \"export-cold\", "
                + "\"label\": \"SENR export, cold\", \"rows\": 100, "
                + "\"seconds\": 8.0000, \"rowsPerSecond\": 12.5000, \"processorSeconds\": 16.0000, "
                + "\"peakHeapBytes\": 1048576, \"ratio\": 0.4000, \"processorRatio\": 0.4000, "
                + "\"wanted\": 0.5000, \"profile\": { \"compilingSeconds\": 1.5000, \"collectingSeconds\": 0.2500, "
                + "\"shares\": { \"scan\": 0.7500, \"check\": 0.2500 } }"), json);
        assertTrue(json.contains("\"ratio\": null, \"processorRatio\": null, \"wanted\": null, \"profile\": null"),
                json);
    }

    private static Results profiled() {
        Results results = ResultsTest.results(20, 8);
        Map<Phase, Long> samples = new EnumMap<>(Map.of(Phase.SCAN, 30L, Phase.CHECK, 10L));
        results.take(new Profile(Item.of(BenchedFile.SENR, Step.EXPORT_COLD), 1.5, 0.25, samples).toLine());
        return results;
    }
}
