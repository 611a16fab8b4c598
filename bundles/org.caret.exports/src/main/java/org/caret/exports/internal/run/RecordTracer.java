package org.caret.exports.internal.run;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;

import org.caret.exchange.BoundLayout;
import org.caret.exchange.FieldBinding;
import org.caret.exchange.FieldBinding.Source;
import org.caret.exports.trace.RecordWatch;
import org.caret.exports.trace.Step;
import org.caret.exports.trace.ValueTrace.Input;
import org.caret.store.RolePath;
import org.caret.store.Row;
import org.eclipse.jdt.annotation.Nullable;

/** Takes down where the values of records come from, for those records that somebody watches. Belongs to one run. */
final class RecordTracer {

    private final BoundLayout bound;
    private final TracedRoles roles;
    private final RecordWatch watch;
    private final int subject;

    /** @param subject slot of the path that names the subject */
    RecordTracer(RunPlan plan, RecordWatch watch, int subject) {
        this.bound = plan.bound();
        this.roles = new TracedRoles(plan);
        this.watch = watch;
        this.subject = subject;
    }

    /** What has to be read beyond what the record holds; nothing where nobody watches. */
    static Set<RolePath> paths(RunPlan plan, RecordWatch watch) {
        if (watch == RecordWatch.NOBODY) {
            return Set.of();
        }
        Set<String> named = new HashSet<>();
        plan.bound().pathsNeeded().forEach(path -> named.add(path.role()));
        return new TracedRoles(plan).paths(named);
    }

    /**
     * Begins the trace of a record.
     *
     * @param first its place in the file, if it is written and no other record of its group is
     * @param last its place, if all others of its group before it are
     * @param fields as the binder made them
     * @return null where nobody wants it
     */
    @Nullable
    OpenTrace begin(long first, long last, Row row, String[] fields) {
        if (watch == RecordWatch.NOBODY) {
            return null;
        }
        String about = text(row.text(subject));
        return LongStream.rangeClosed(first, last).anyMatch(number -> watch.wants(number, about))
                ? new OpenTrace(this, about, row, fields.clone())
                : null;
    }

    /**
     * Ends a trace, and gives it to whoever watches.
     *
     * @param number the record's place in the file, if it was written, else that of the next one
     */
    void end(OpenTrace trace, RecordName name, long number, boolean written) {
        if (watch.wants(number, trace.subject())) {
            watch.seen(trace.done(number, name.of(trace.row()), written));
        }
    }

    List<FieldBinding> fields() {
        return bound.fields();
    }

    /** The objects a field's value was reached by. */
    List<Step> way(FieldBinding field, Row row) {
        Set<Step> steps = new LinkedHashSet<>();
        for (RolePath path : reads(field.source())) {
            steps.addAll(roles.steps(path.role(), row));
        }
        return new ArrayList<>(steps);
    }

    /** What a computed value is made of. */
    List<Input> inputs(FieldBinding field, Row row) {
        if (!(field.source() instanceof Source.Computed)) {
            return List.of();
        }
        return reads(field.source()).stream().map(path -> new Input(path, text(row.value(path)))).toList();
    }

    private static Set<RolePath> reads(Source source) {
        return switch (source) {
        case Source.Path path -> Set.of(path.path());
        case Source.Computed computed -> new TreeSet<>(computed.values().paths(computed.name()));
        case Source.Constant constant -> Set.of();
        case Source.Run run -> Set.of();
        };
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
