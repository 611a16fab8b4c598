package org.caret.bench.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.caret.exchange.BoundLayout;
import org.caret.exchange.FieldBinding.Source;
import org.caret.exchange.RecordType;
import org.caret.exchange.RecordTypes;
import org.caret.spec.Specifications;
import org.caret.spec.UnknownLayoutException;
import org.caret.store.Condition;
import org.caret.store.Credentials;
import org.caret.store.Role;
import org.caret.store.RolePath;
import org.caret.store.RowQuery;
import org.caret.store.RowQuery.Extent;
import org.caret.store.Store;
import org.caret.store.StoreFactory;
import org.caret.store.StoreFactory.Mode;
import org.caret.store.baseline.PlainWay;

/** The same columns of the same rows in the same order, by one join with ORDER BY. */
final class PlainExportSeries implements Series {

    private final StoreFactory stores;
    private final RecordTypes recordTypes;
    private final Specifications specifications;
    private final PlainWay plain;
    private final BenchedFile file;
    private final int warmRuns;

    PlainExportSeries(StoreFactory stores, RecordTypes recordTypes, Specifications specifications, PlainWay plain,
            BenchedFile file, int warmRuns) {
        this.stores = stores;
        this.recordTypes = recordTypes;
        this.specifications = specifications;
        this.plain = plain;
        this.file = file;
        this.warmRuns = warmRuns;
    }

    @Override
    public void run(Workspace files, Recorder recorder) throws Exception {
        List<RolePath> columns = columns();
        RowQuery query = query(columns);
        try (Store store = stores.open(files.district(), Credentials.ofSystemUser(), Mode.EXISTING)) {
            recorder.measure(Step.PLAIN_EXPORT_COLD,
                    () -> plain.export(store, query, columns, files.output("plain-cold")));
        }
        for (int run = 0; run < warmRuns; run++) {
            try (Store store = stores.open(files.district(), Credentials.ofSystemUser(), Mode.EXISTING)) {
                recorder.measure(Step.PLAIN_EXPORT_WARM,
                        () -> plain.export(store, query, columns, files.output("plain-warm")));
            }
        }
    }

    private RecordType recordType() {
        return recordTypes.find(file.recordType()).orElseThrow();
    }

    private List<RolePath> columns() throws UnknownLayoutException {
        BoundLayout bound = recordType()
                .bound(specifications.layouts().layout(file.recordType(), SampleYear.YEAR)).orElseThrow();
        return bound.fields().stream().map(field -> field.source()).filter(Source.Path.class::isInstance)
                .map(source -> ((Source.Path) source).path()).toList();
    }

    /** The query of a person who joins no table without need: only roles that are read or that others are reached from. */
    private RowQuery query(List<RolePath> columns) {
        Set<String> needed = new HashSet<>();
        Stream.concat(columns.stream(), file.order().stream()).forEach(path -> needed.add(path.role()));
        List<Role> roles = new ArrayList<>();
        for (Role role : recordType().roles(file.days(SampleYear.YEAR, SampleYear.AS_OF)).reversed()) {
            if (role instanceof Role.Root || needed.contains(role.name())) {
                roles.addFirst(role);
                need(role, needed);
            }
        }
        return new RowQuery(roles, file.rows(SampleYear.YEAR), Condition.ALL, Set.copyOf(columns), file.order(), 0,
                Extent.DISTRICT);
    }

    private static void need(Role role, Set<String> needed) {
        switch (role) {
        case Role.Root root -> needed.add(root.name());
        case Role.One one -> needed.add(one.from());
        case Role.Each each -> needed.add(each.from());
        case Role.First first -> needed.add(first.from());
        case Role.InEffect dated -> {
            needed.add(dated.from());
            RolePath day = dated.day();
            if (day != null) {
                needed.add(day.role());
            }
        }
        }
    }
}
