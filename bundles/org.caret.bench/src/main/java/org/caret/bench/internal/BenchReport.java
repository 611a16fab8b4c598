package org.caret.bench.internal;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

import org.eclipse.jdt.annotation.Nullable;

/** Prints what was measured, each step beside its baseline. */
final class BenchReport {

    private static final String LINE = "%-32s %10s %10s %12s %10s %8s %8s%n";
    private static final double BYTES_OF_A_MEGABYTE = 1 << 20;

    private final PrintWriter out;

    BenchReport(PrintWriter out) {
        this.out = out;
    }

    void begin(int students) {
        out.printf(Locale.ROOT, "%,d students, heap up to %,.0f MB%n", students,
                Runtime.getRuntime().maxMemory() / BYTES_OF_A_MEGABYTE);
        out.flush();
    }

    /** @return whether every step is as quick as wanted */
    boolean print(Map<Step, Measurement> measured) {
        out.printf(LINE, "", "rows", "seconds", "rows/second", "peak MB", "ratio", "wanted");
        boolean met = true;
        for (Measurement measurement : measured.values()) {
            OptionalDouble ratio = ratio(measurement, measured);
            OptionalDouble wanted = measurement.step().wanted();
            print(measurement, ratio, wanted);
            met &= ratio.isEmpty() || wanted.isEmpty() || ratio.getAsDouble() <= wanted.getAsDouble();
        }
        return met;
    }

    /** Time of the step as a part of the time of its baseline. */
    static OptionalDouble ratio(Measurement measurement, Map<Step, Measurement> measured) {
        @Nullable
        Step step = measurement.step().baseline();
        Measurement baseline = step == null ? null : measured.get(step);
        return baseline == null || baseline.seconds() == 0 ? OptionalDouble.empty()
                : OptionalDouble.of(measurement.seconds() / baseline.seconds());
    }

    private void print(Measurement measurement, OptionalDouble ratio, OptionalDouble wanted) {
        out.printf(LINE, measurement.step().label(), number("%,.0f", measurement.rows()),
                number("%.2f", measurement.seconds()), number("%,.0f", measurement.rowsPerSecond()),
                number("%,.0f", measurement.peakHeap() / BYTES_OF_A_MEGABYTE), optional(ratio), optional(wanted));
    }

    private static String optional(OptionalDouble value) {
        return value.isPresent() ? number("%.2f", value.getAsDouble()) : "";
    }

    private static String number(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }
}
