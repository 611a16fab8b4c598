package org.caret.bench.internal;

import java.io.IOException;
import java.lang.management.CompilationMXBean;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedStackTrace;
import jdk.jfr.consumer.RecordingFile;

/**
 * Looks a hundred times a second at what the threads of this process do, by the flight recorder of the virtual machine.
 * Recordings are read only at the end, because reading them would warm up what is measured next.
 */
final class Profiler {

    /** Threads in Java code, and threads in native code such as compressing and forcing to disk; none that waits. */
    private static final List<String> SAMPLES = List.of("jdk.ExecutionSample", "jdk.NativeMethodSample");
    private static final Duration PERIOD = Duration.ofMillis(10);
    private static final double MILLIS = 1000;

    private final List<Recorded> recorded = new ArrayList<>();

    /** A finished recording, not yet read. */
    private record Recorded(Item item, double compiling, double collecting, Path file) {
    }

    /** Runs work under the eye of the recorder. */
    void watch(Item item, Work work) throws Exception {
        Path file = Files.createTempFile("caret-profile-", ".jfr");
        try (Recording recording = new Recording()) {
            SAMPLES.forEach(event -> recording.enable(event).withPeriod(PERIOD).withStackTrace());
            recording.start();
            double compiled = compiling();
            double collected = collecting();
            work.run();
            recorded.add(new Recorded(item, compiling() - compiled, collecting() - collected, file));
            recording.stop();
            recording.dump(file);
        }
    }

    /** Reads and removes the recordings. */
    List<Profile> profiles() throws IOException {
        List<Profile> profiles = new ArrayList<>();
        for (Recorded one : recorded) {
            profiles.add(new Profile(one.item(), one.compiling(), one.collecting(), samples(one.file())));
            Files.delete(one.file());
        }
        return profiles;
    }

    private static Map<Phase, Long> samples(Path file) throws IOException {
        Map<Phase, Long> samples = new EnumMap<>(Phase.class);
        for (RecordedEvent event : RecordingFile.readAllEvents(file)) {
            @Nullable
            RecordedStackTrace stack = event.getStackTrace();
            if (stack != null) {
                samples.merge(phase(stack), 1L, Long::sum);
            }
        }
        return samples;
    }

    private static Phase phase(RecordedStackTrace stack) {
        return Phase.of(stack.getFrames().stream().map(frame -> frame.getMethod().getType().getName())::iterator);
    }

    private static double compiling() {
        CompilationMXBean compilers = ManagementFactory.getCompilationMXBean();
        return compilers == null ? 0 : compilers.getTotalCompilationTime() / MILLIS;
    }

    private static double collecting() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionTime).sum() / MILLIS;
    }

    /** Work that may fail. */
    interface Work {
        void run() throws Exception;
    }
}
