package org.caret.bench.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

import com.sun.management.OperatingSystemMXBean;

/** Measures work in this process and tells of it at once. */
final class Recorder {

    private static final double NANOS = 1e9;

    private final PrintWriter out;
    private final Optional<BenchedFile> file;
    private final Optional<Profiler> profiler;

    /** Work that says how many rows it was about. */
    interface Work {
        long run() throws Exception;
    }

    /**
     * @param file of which all steps are; empty where they belong to none
     * @param profiler watches the work; empty where it is only to be measured
     */
    Recorder(PrintWriter out, Optional<BenchedFile> file, Optional<Profiler> profiler) {
        this.out = out;
        this.file = file;
        this.profiler = profiler;
    }

    void measure(Step step, Work work) throws Exception {
        measure(step, "", work);
    }

    /** @param detail one word that tells several of the step apart */
    void measure(Step step, String detail, Work work) throws Exception {
        Item item = new Item(file, step, detail);
        if (profiler.isPresent()) {
            profiler.get().watch(item, () -> clock(item, work));
        } else {
            clock(item, work);
        }
    }

    /** Tells of the profiles, once everything is measured. */
    void finish() throws IOException {
        if (profiler.isPresent()) {
            profiler.get().profiles().forEach(profile -> out.println(profile.toLine()));
            out.flush();
        }
    }

    private void clock(Item item, Work work) throws Exception {
        resetPeak();
        long processor = processorNanos();
        long begun = System.nanoTime();
        long rows = work.run();
        Duration time = Duration.ofNanos(System.nanoTime() - begun);
        record(item, time, Duration.ofNanos(processorNanos() - processor), rows);
    }

    /** For work that knows itself which part of its time counts. */
    void record(Step step, Duration time, Duration processor, long rows) {
        record(new Item(file, step, ""), time, processor, rows);
    }

    private void record(Item item, Duration time, Duration processor, long rows) {
        out.println(new Measurement(item, time.toNanos() / NANOS, processor.toNanos() / NANOS, rows,
                peak()).toLine());
        out.flush();
    }

    /** Of all threads of this process; stands still where the system does not tell. */
    static long processorNanos() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
                ? Math.max(0, system.getProcessCpuTime())
                : 0;
    }

    private static void resetPeak() {
        heaps().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    /** The parts of the heap have their peaks at different moments, so this is at most too much. */
    private static long peak() {
        return heaps().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    }

    private static Stream<MemoryPoolMXBean> heaps() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }
}
