package org.caret.bench.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalDouble;

import org.caret.cli.JsonWriter;
import org.eclipse.jdt.annotation.Nullable;

/** Writes what was measured for other programs: the same as {@link BenchReport}, in seconds, bytes and shares of one. */
final class BenchJson {

    private static final int DIGITS = 4;

    private final JsonWriter json;

    BenchJson(JsonWriter json) {
        this.json = json;
    }

    void write(List<Results> all) {
        json.beginObject().member("maxHeapBytes", Runtime.getRuntime().maxMemory()).name("districts").beginArray();
        all.forEach(this::write);
        json.endArray().endObject();
    }

    private void write(Results results) {
        json.beginObject().member("students", results.students()).member("met", results.met()).name("steps")
                .beginArray();
        for (Measurement measurement : results.measurements()) {
            Item item = measurement.item();
            json.beginObject().member("file", item.file().map(BenchedFile::name).orElse(null))
                    .member("step", item.step().id()).member("label", item.label())
                    .member("rows", measurement.rows()).member("seconds", decimal(measurement.seconds()))
                    .member("rowsPerSecond", decimal(measurement.rowsPerSecond()))
                    .member("processorSeconds", decimal(measurement.processor()))
                    .member("peakHeapBytes", measurement.peakHeap()).member("ratio", decimal(results.ratio(item)))
                    .member("processorRatio", decimal(results.processorRatio(item)))
                    .member("wanted", decimal(item.step().wanted())).name("profile");
            results.profile(item).ifPresentOrElse(this::write, () -> json.value(null));
            json.endObject();
        }
        json.endArray().endObject();
    }

    private void write(Profile profile) {
        json.beginObject().member("compilingSeconds", decimal(profile.compiling()))
                .member("collectingSeconds", decimal(profile.collecting())).name("shares").beginObject();
        profile.samples().keySet().forEach(phase -> json.member(phase.label(), decimal(profile.share(phase))));
        json.endObject().endObject();
    }

    private static @Nullable BigDecimal decimal(OptionalDouble value) {
        return value.isPresent() ? decimal(value.getAsDouble()) : null;
    }

    private static BigDecimal decimal(double value) {
        return BigDecimal.valueOf(value).setScale(DIGITS, RoundingMode.HALF_UP);
    }
}
