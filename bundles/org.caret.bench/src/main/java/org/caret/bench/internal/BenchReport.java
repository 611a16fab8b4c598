package org.caret.bench.internal;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** Prints what was measured, each step beside its baseline, and where the time went. */
final class BenchReport {

    private static final String LINE = "%-46s %10s %10s %12s %10s %10s %8s %8s %8s%n";
    private static final double BYTES_OF_A_MEGABYTE = 1 << 20;
    private static final double PERCENT = 100;

    private final PrintWriter out;

    BenchReport(PrintWriter out) {
        this.out = out;
    }

    void begin(int students) {
        out.printf(Locale.ROOT, "%,d students, heap up to %,.0f MB%n", students,
                Runtime.getRuntime().maxMemory() / BYTES_OF_A_MEGABYTE);
        out.flush();
    }

    void print(Results results) {
        out.printf(LINE, "", "rows", "seconds", "rows/second", "processor", "peak MB", "ratio", "wanted", "(proc.)");
        results.measurements().forEach(measurement -> print(measurement, results));
        results.profiles().forEach(this::print);
        out.printf("%n");
        out.flush();
    }

    private void print(Measurement measurement, Results results) {
        Item item = measurement.item();
        out.printf(LINE, item.label(), number("%,.0f", measurement.rows()),
                number("%.2f", measurement.seconds()), number("%,.0f", measurement.rowsPerSecond()),
                number("%.2f", measurement.processor()),
                number("%,.0f", measurement.peakHeap() / BYTES_OF_A_MEGABYTE), optional(results.ratio(item)),
                optional(item.step().wanted()), optional(results.processorRatio(item)));
    }

    private void print(Profile profile) {
        String shares = profile.samples().keySet().stream()
                .map(phase -> phase.label() + number(" %.0f %%", profile.share(phase) * PERCENT))
                .collect(Collectors.joining(", "));
        out.printf("%-46s %s; beside it compiling %s s, collecting garbage %s s%n", profile.item().label(), shares,
                number("%.2f", profile.compiling()), number("%.2f", profile.collecting()));
    }

    private static String optional(OptionalDouble value) {
        return value.isPresent() ? number("%.2f", value.getAsDouble()) : "";
    }

    private static String number(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }
}
