package org.caret.bench.internal;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

import org.caret.model.ModelPackage.Literals;
import org.caret.store.BrowseQuery;
import org.caret.store.BrowseQuery.Sort;
import org.caret.store.Browsing;
import org.caret.store.Condition;
import org.caret.store.Condition.Matches;
import org.caret.store.Condition.Place;
import org.caret.store.Credentials;
import org.caret.store.Role;
import org.caret.store.RolePath;
import org.caret.store.RowQuery;
import org.caret.store.RowQuery.Extent;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.caret.store.StoreFactory;
import org.caret.store.StoreFactory.Mode;
import org.caret.store.baseline.PlainWay;

/** What a person waits for in the grid of students: its first page, another order, a filter, a page somewhere. */
final class ListSeries implements Series {

    /** As many rows as the grid fetches at once. */
    private static final int PAGE = 64;
    private static final int PAGES = 100;
    private static final RolePath ID = RolePath.of("student.id");
    private static final RolePath LAST_NAME = RolePath.of("info.legalLastName");
    private static final RolePath BIRTH_DATE = RolePath.of("info.birthDate");
    private static final Sort[] BY_NAME = { Sort.ascending("info.legalLastName"),
            Sort.ascending("info.legalFirstName") };
    private static final Sort BY_BIRTH_DATE = Sort.ascending("info.birthDate");
    /** The columns of the grid, and what they are read from. */
    private static final List<Role> ROLES = List.of(new Role.Root("student", Literals.STUDENT),
            new Role.One("info", "student", "currentInformation"),
            new Role.InEffect("enrollment", "student", "enrollments", null, SampleYear.AS_OF),
            new Role.One("school", "enrollment", "school"));
    private static final Set<RolePath> COLUMNS = Set.of(RolePath.of("student.localStudentId"),
            RolePath.of("student.ssid"), LAST_NAME, RolePath.of("info.legalFirstName"), BIRTH_DATE,
            RolePath.of("enrollment.gradeLevel"), RolePath.of("school.code"), RolePath.of("school.name"));

    private final StoreFactory stores;
    private final PlainWay plain;
    private final int runs;

    /** @param runs how often everything is measured */
    ListSeries(StoreFactory stores, PlainWay plain, int runs) {
        this.stores = stores;
        this.plain = plain;
        this.runs = runs;
    }

    @Override
    public void run(Workspace files, Recorder recorder) throws Exception {
        for (int run = 0; run < runs; run++) {
            try (Store store = stores.open(files.district(), Credentials.ofSystemUser(), Mode.EXISTING)) {
                measure(store, files.output("list"), recorder);
            }
        }
    }

    private void measure(Store store, Path output, Recorder recorder) throws Exception {
        Browsing byName = store.browse(students(Condition.ALL, BY_NAME));
        recorder.measure(Step.LIST_FIRST_PAGE,
                () -> byName.rows(byName.firstIds(PAGE).orElseGet(() -> new long[0])).size());
        recorder.measure(Step.LIST_PLAIN, () -> plain.export(store, byBirthDate(), List.of(ID), output));
        recorder.measure(Step.LIST_ORDER, () -> ids(store, students(Condition.ALL, BY_BIRTH_DATE)).length);
        recorder.measure(Step.LIST_BY_NAME, () -> ids(store, students(Condition.ALL, BY_NAME)).length);
        recorder.measure(Step.LIST_FOUND, () -> found(store, "ez"));
        recorder.measure(Step.LIST_NOBODY, () -> found(store, "nobody has this name"));
        long[] ids = byName.ids(() -> false);
        RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
        recorder.measure(Step.LIST_PAGES, () -> {
            long rows = 0;
            for (int page = 0; page < PAGES; page++) {
                int from = random.nextInt(Math.max(1, ids.length - PAGE));
                rows += byName.rows(Arrays.copyOfRange(ids, from, Math.min(from + PAGE, ids.length))).size();
            }
            return rows;
        });
    }

    private static long[] ids(Store store, BrowseQuery query) throws StoreException {
        return store.browse(query).ids(() -> false);
    }

    private static int found(Store store, String part) throws StoreException {
        return ids(store, students(new Matches(LAST_NAME, Place.ANYWHERE, part), BY_NAME)).length;
    }

    private static BrowseQuery students(Condition filter, Sort... sort) {
        return new BrowseQuery(ROLES, filter, COLUMNS, List.of(sort));
    }

    private static RowQuery byBirthDate() {
        return new RowQuery(ROLES.subList(0, 2), Condition.ALL, Condition.ALL, Set.of(ID), List.of(BIRTH_DATE), 0,
                Extent.DISTRICT);
    }
}
