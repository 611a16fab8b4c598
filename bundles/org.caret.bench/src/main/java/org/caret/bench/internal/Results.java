package org.caret.bench.internal;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import org.eclipse.jdt.annotation.Nullable;

/** What was measured on a district of one size. */
final class Results {

    private final int students;
    private final Map<Step, Measurement> measured = new EnumMap<>(Step.class);
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

    void add(Measurement measurement) {
        measured.put(measurement.step(), measurement);
    }

    /** The measurements in the order of their steps. */
    Iterable<Measurement> measurements() {
        return measured.values();
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
        Measurement own = measured.get(step);
        Measurement baseline = plain == null ? null : measured.get(plain);
        return own == null || baseline == null || baseline.seconds() == 0 ? OptionalDouble.empty()
                : OptionalDouble.of(own.seconds() / baseline.seconds());
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
