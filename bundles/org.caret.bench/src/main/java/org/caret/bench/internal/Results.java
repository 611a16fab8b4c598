package org.caret.bench.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** What was measured on a district of one size. */
final class Results {

    private final int students;
    private final Map<Item, List<Measurement>> measured = new TreeMap<>();
    private final Map<Item, Profile> profiled = new TreeMap<>();

    Results(int students) {
        this.students = students;
    }

    int students() {
        return students;
    }

    /** Takes a line of a measuring process; false for a line that tells of no result. */
    boolean take(String line) {
        Optional<Measurement> measurement = Measurement.parse(line);
        Optional<Profile> profile = Profile.parse(line);
        measurement.ifPresent(this::add);
        profile.ifPresent(one -> profiled.put(one.item(), one));
        return measurement.isPresent() || profile.isPresent();
    }

    /** An item may be measured several times; the median counts. */
    void add(Measurement measurement) {
        measured.computeIfAbsent(measurement.item(), item -> new ArrayList<>()).add(measurement);
    }

    /** The measurements in the order of their items. */
    Iterable<Measurement> measurements() {
        return measured.values().stream().map(Results::median).toList();
    }

    /** The upper one of the two in the middle. */
    private static Measurement median(List<Measurement> runs) {
        return runs.stream().sorted(Comparator.comparingDouble(Measurement::seconds)).skip(runs.size() / 2).findFirst()
                .orElseThrow();
    }

    private Optional<Measurement> median(Item item) {
        return Optional.ofNullable(measured.get(item)).map(Results::median);
    }

    /** Where the time of an item went; empty where nobody looked. */
    Optional<Profile> profile(Item item) {
        return Optional.ofNullable(profiled.get(item));
    }

    /** The profiles in the order of their items. */
    Iterable<Profile> profiles() {
        return profiled.values();
    }

    /** Time of the item as a part of the time of its baseline; empty where one of them is missing. */
    OptionalDouble ratio(Item item) {
        return ratio(item, Measurement::seconds);
    }

    /** Processor time of the item as a part of that of its baseline: what a loaded machine shifts less. */
    OptionalDouble processorRatio(Item item) {
        return ratio(item, Measurement::processor);
    }

    private OptionalDouble ratio(Item item, ToDoubleFunction<Measurement> amount) {
        Optional<Measurement> own = median(item);
        Optional<Measurement> baseline = item.baseline().flatMap(this::median);
        return own.isEmpty() || baseline.isEmpty() || amount.applyAsDouble(baseline.get()) == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(amount.applyAsDouble(own.get()) / amount.applyAsDouble(baseline.get()));
    }

    /** Whether every step is as quick as wanted. */
    boolean met() {
        return measured.keySet().stream().allMatch(this::met);
    }

    private boolean met(Item item) {
        OptionalDouble ratio = ratio(item);
        OptionalDouble wanted = item.step().wanted();
        return ratio.isEmpty() || wanted.isEmpty() || ratio.getAsDouble() <= wanted.getAsDouble();
    }
}
