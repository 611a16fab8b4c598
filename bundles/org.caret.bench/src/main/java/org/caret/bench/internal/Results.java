package org.caret.bench.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import org.eclipse.jdt.annotation.Nullable;

/** What was measured on a district of one size. */
final class Results {

    private final int students;
    private final Map<Step, List<Measurement>> measured = new EnumMap<>(Step.class);
    private final Map<Step, Profile> profiled = new EnumMap<>(Step.class);

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
        profile.ifPresent(one -> profiled.put(one.step(), one));
        return measurement.isPresent() || profile.isPresent();
    }

    /** A step may be measured several times; the median counts. */
    void add(Measurement measurement) {
        measured.computeIfAbsent(measurement.step(), step -> new ArrayList<>()).add(measurement);
    }

    /** The measurements in the order of their steps. */
    Iterable<Measurement> measurements() {
        return measured.values().stream().map(Results::median).toList();
    }

    /** The upper one of the two in the middle. */
    private static Measurement median(List<Measurement> runs) {
        return runs.stream().sorted(Comparator.comparingDouble(Measurement::seconds)).skip(runs.size() / 2).findFirst()
                .orElseThrow();
    }

    private Optional<Measurement> median(Step step) {
        return Optional.ofNullable(measured.get(step)).map(Results::median);
    }

    /** Where the time of a step went; empty where nobody looked. */
    Optional<Profile> profile(Step step) {
        return Optional.ofNullable(profiled.get(step));
    }

    /** The profiles in the order of their steps. */
    Iterable<Profile> profiles() {
        return profiled.values();
    }

    /** Time of the step as a part of the time of its baseline; empty where one of them is missing. */
    OptionalDouble ratio(Step step) {
        @Nullable
        Step plain = step.baseline();
        Optional<Measurement> own = median(step);
        Optional<Measurement> baseline = plain == null ? Optional.empty() : median(plain);
        return own.isEmpty() || baseline.isEmpty() || baseline.get().seconds() == 0 ? OptionalDouble.empty()
                : OptionalDouble.of(own.get().seconds() / baseline.get().seconds());
    }

    /** Whether every step is as quick as wanted. */
    boolean met() {
        return measured.keySet().stream().allMatch(this::met);
    }

    private boolean met(Step step) {
        OptionalDouble ratio = ratio(step);
        OptionalDouble wanted = step.wanted();
        return ratio.isEmpty() || wanted.isEmpty() || ratio.getAsDouble() <= wanted.getAsDouble();
    }
}
