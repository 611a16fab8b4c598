package org.caret.bench.internal;

import java.util.List;
import java.util.Set;

import org.caret.exchange.BoundLayout;
import org.caret.exchange.FieldBinding.Source;
import org.caret.exchange.RecordType;
import org.caret.exchange.RecordTypes;
import org.caret.exchange.RunDays;
import org.caret.spec.Layouts;
import org.caret.spec.Specifications;
import org.caret.spec.UnknownLayoutException;
import org.caret.store.Condition;
import org.caret.store.Credentials;
import org.caret.store.RolePath;
import org.caret.store.RowQuery;
import org.caret.store.RowQuery.Extent;
import org.caret.store.Store;
import org.caret.store.StoreFactory;
import org.caret.store.StoreFactory.Mode;
import org.caret.store.baseline.PlainWay;

/** The same columns of the same rows in the same order, by one join with ORDER BY. */
final class PlainExportSeries implements Series {

    private static final String RECORD_TYPE = "SENR";
    private static final RolePath START = RolePath.of("enrollment.start");
    private static final RolePath EXIT = RolePath.of("enrollment.exitDate");

    private final StoreFactory stores;
    private final RecordTypes recordTypes;
    private final Specifications specifications;
    private final PlainWay plain;

    PlainExportSeries(StoreFactory stores, RecordTypes recordTypes, Specifications specifications, PlainWay plain) {
        this.stores = stores;
        this.recordTypes = recordTypes;
        this.specifications = specifications;
        this.plain = plain;
    }

    @Override
    public void run(Workspace files, Recorder recorder) throws Exception {
        RecordType type = recordTypes.find(RECORD_TYPE).orElseThrow();
        List<RolePath> columns = columns(type);
        RowQuery query = new RowQuery(type.importRoles(RunDays.of(SampleYear.YEAR)), enrolledInTheYear(), Condition.ALL,
                Set.copyOf(columns),
                List.of(RolePath.of("student.localStudentId"), RolePath.of("school.code"), START), 0,
                Extent.DISTRICT);
        try (Store store = stores.open(files.district(), Credentials.ofSystemUser(), Mode.EXISTING)) {
            recorder.measure(Step.PLAIN_EXPORT_COLD,
                    () -> plain.export(store, query, columns, files.output("plain-cold")));
        }
        for (int run = 0; run < WARM_RUNS; run++) {
            try (Store store = stores.open(files.district(), Credentials.ofSystemUser(), Mode.EXISTING)) {
                recorder.measure(Step.PLAIN_EXPORT_WARM,
                        () -> plain.export(store, query, columns, files.output("plain-warm")));
            }
        }
    }

    private List<RolePath> columns(RecordType type) throws UnknownLayoutException {
        Layouts layouts = specifications.layouts();
        BoundLayout bound = type.bound(layouts.layout(RECORD_TYPE, SampleYear.YEAR)).orElseThrow();
        return bound.fields().stream().map(field -> field.source()).filter(Source.Path.class::isInstance)
                .map(source -> ((Source.Path) source).path()).toList();
    }

    private static Condition enrolledInTheYear() {
        return Condition.and(Condition.atMost(START, SampleYear.YEAR.lastDay()), Condition.or(Condition.missing(EXIT),
                Condition.atLeast(EXIT, SampleYear.YEAR.firstDay().minusDays(1))));
    }
}
