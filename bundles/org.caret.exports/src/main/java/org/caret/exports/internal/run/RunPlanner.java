package org.caret.exports.internal.run;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.caret.exchange.BoundLayout;
import org.caret.exchange.RecordType;
import org.caret.exchange.RecordTypes;
import org.caret.exports.Arrangement.Split;
import org.caret.exports.ExportException;
import org.caret.exports.ExportException.Reason;
import org.caret.exports.ExportRequest;
import org.caret.exports.ExportType;
import org.caret.exports.ExportTypes;
import org.caret.exports.RecordSource;
import org.caret.exports.Selection;
import org.caret.exports.trace.RecordWatch;
import org.caret.spec.AcademicYear;
import org.caret.spec.Layout;
import org.caret.spec.Specifications;
import org.caret.spec.UnknownLayoutException;

/** Finds what a request names and refuses what cannot be done, before anything is read or written. */
record RunPlanner(ExportTypes types, RecordTypes recordTypes, Specifications specifications) {

    /** What a request makes; nobody can watch where the numbers of a computed file come from. */
    RunContent content(ExportRequest request, RecordWatch watch) throws ExportException {
        return request.type().computed() ? computed(request)
                : new SelectedContent(plan(request), watch, specifications);
    }

    /** The columns of the file that a request makes. */
    Layout layout(ExportRequest request) throws ExportException {
        return request.type().computed() ? layout(request, types.source(request.type()))
                : bound(recordType(request.type()), request).layout();
    }

    private RunContent computed(ExportRequest request) throws ExportException {
        RecordSource source = types.source(request.type());
        Layout layout = layout(request, source);
        refuse(guarded(request.type(), () -> source.problem(request)));
        return new ComputedContent(request, source, layout);
    }

    private static Layout layout(ExportRequest request, RecordSource source) throws ExportException {
        return guarded(request.type(), () -> source.layout(request.year()))
                .filter(layout -> request.type().computedFor().filter(years -> years.contains(request.year()))
                        .isPresent())
                .orElseThrow(() -> new ExportException(Reason.NO_LAYOUT,
                        "No file of the type " + request.type().id() + " is known for " + request.year() + '.',
                        "Choose an academic year of " + request.type().computedFor().orElseThrow() + '.'));
    }

    private static void refuse(Optional<String> problem) throws ExportException {
        if (problem.isPresent()) {
            throw new ExportException(Reason.WRONG_REQUEST, problem.get(), "Correct the options and export again.");
        }
    }

    /** What a run that selects rows does; a computed file has no records of a student or school to divide it by. */
    RunPlan plan(ExportRequest request) throws ExportException {
        if (request.type().computed()) {
            throw new ExportException(Reason.WRONG_REQUEST,
                    "A file of the type " + request.type().id() + " is neither split nor restricted to changes.",
                    "Export one file.");
        }
        RecordType recordType = recordType(request.type());
        BoundLayout bound = bound(recordType, request);
        Split split = request.arrangement().split();
        if (split != Split.NONE && !splits(bound).contains(split)) {
            throw new ExportException(Reason.WRONG_REQUEST,
                    "Files of " + recordType.id() + " are not split by " + split.id() + '.',
                    splits(bound).isEmpty() ? "Export one file."
                            : "They can be split by " + splits(bound).stream().map(Split::id).sorted()
                                    .collect(Collectors.joining(" or ")) + '.');
        }
        Selection selection = types.selection(request.type());
        return guarded(request.type(), () -> {
            refuse(selection.problem(request));
            return new RunPlan(request, recordType, bound, selection, selection.source(request));
        });
    }

    RecordType recordType(ExportType type) throws ExportException {
        return recordTypes.find(type.recordType())
                .orElseThrow(() -> new ExportException(Reason.BROKEN_TYPE,
                        "The export type " + type.id() + " of " + type.contributor() + " needs the record type "
                                + type.recordType() + ", which is not there.",
                        "Install the plug-in that contributes it, or a corrected one."));
    }

    /** Types with a layout for a year, by upload order, then id; computed ones, which nobody uploads, come last. */
    List<ExportType> offered(AcademicYear year) {
        return types.all().stream().filter(type -> offered(type, year))
                .sorted(Comparator.comparingInt(this::uploadOrder).thenComparing(ExportType::id)).toList();
    }

    private boolean offered(ExportType type, AcademicYear year) {
        return type.computedFor().map(years -> years.contains(year))
                .orElseGet(() -> recordTypes.find(type.recordType()).stream()
                        .flatMap(found -> found.layouts().stream()).anyMatch(bound -> bound.layout().serves(year)));
    }

    private int uploadOrder(ExportType type) {
        return type.computed() ? Integer.MAX_VALUE
                : recordTypes.find(type.recordType()).map(RecordType::uploadOrder).orElse(Integer.MAX_VALUE);
    }

    /** By what the records of a type can be divided in a year. */
    Set<Split> splits(ExportType type, AcademicYear year) {
        return recordTypes.find(type.recordType())
                .flatMap(found -> found.layouts().stream().filter(bound -> bound.layout().serves(year)).findFirst())
                .map(RunPlanner::splits).orElse(Set.of());
    }

    private static Set<Split> splits(BoundLayout bound) {
        Set<Split> splits = EnumSet.noneOf(Split.class);
        bound.division().exit().ifPresent(field -> splits.add(Split.TRANSACTIONS));
        bound.division().school().ifPresent(field -> splits.add(Split.SCHOOLS));
        return splits;
    }

    private BoundLayout bound(RecordType recordType, ExportRequest request) throws ExportException {
        try {
            Layout layout = specifications.layouts().layout(recordType.id(), request.year());
            return recordType.bound(layout)
                    .orElseThrow(() -> new ExportException(Reason.BROKEN_TYPE,
                            "The record type " + recordType.id() + " of " + recordType.contributor()
                                    + " has no bindings for the layout " + layout.name() + '.',
                            "Install a corrected version of the plug-in."));
        } catch (UnknownLayoutException e) {
            throw new ExportException(Reason.NO_LAYOUT, String.valueOf(e.getMessage()),
                    "Choose an academic year with a known layout.", e);
        }
    }

    /** Calls contributed code; a mistake in it is reported with the name of its bundle and hurts nobody else. */
    static <T> T guarded(ExportType type, Contributed<T> call) throws ExportException {
        try {
            return call.run();
        } catch (RuntimeException e) {
            throw broken(type, e);
        }
    }

    static ExportException broken(ExportType type, RuntimeException failure) {
        return new ExportException(Reason.BROKEN_TYPE,
                "The export type " + type.id() + " of " + type.contributor() + " failed: " + failure.getMessage() + '.',
                "Install a corrected version of the plug-in.", failure);
    }

    /** A call into a contributing bundle. */
    @FunctionalInterface
    interface Contributed<T> {
        T run() throws ExportException;
    }
}
