package org.caret.bench.internal;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

import org.caret.store.BrowseQuery;
import org.caret.store.BrowseQuery.Sort;
import org.caret.store.Browsing;
import org.caret.store.Condition;
import org.caret.store.Condition.Matches;
import org.caret.store.Condition.Place;
import org.caret.store.Credentials;
import org.caret.store.RolePath;
import org.caret.store.Row;
import org.caret.store.RowQuery;
import org.caret.store.RowQuery.Extent;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.caret.store.StoreFactory;
import org.caret.store.StoreFactory.Mode;
import org.caret.store.baseline.PlainWay;

/**
 * What a person waits for in the grids of the workbench: the first page, another order, a filter, one record, a page somewhere.
 * Grids of records that the district lacks are left out.
 */
final class ListSeries implements Series {

    /** As many rows as the grid fetches at once. */
    private static final int PAGE = 64;
    private static final int PAGES = 100;
    private static final RolePath ID = RolePath.of("student.id");
    private static final RolePath LOCAL_ID = RolePath.of("student.localStudentId");
    private static final RolePath SSID = RolePath.of("student.ssid");
    private static final RolePath LAST_NAME = RolePath.of("info.legalLastName");
    private static final RolePath FIRST_NAME = RolePath.of("info.legalFirstName");
    private static final Sort[] BY_NAME = { Sort.ascending("info.legalLastName"),
            Sort.ascending("info.legalFirstName") };
    private static final String BIRTH_DATE = "info.birthDate";

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
        recorder.measure(Step.LIST_FIRST_PAGE, () -> firstPage(byName));
        recorder.measure(Step.LIST_PLAIN, () -> plain.export(store, byBirthDate(), List.of(ID), output));
        recorder.measure(Step.LIST_ORDER, () -> ids(store, students(Condition.ALL, Sort.ascending(BIRTH_DATE))).length);
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
        measureLookups(store, Objects.requireNonNull(byName.rows(ids[ids.length / 2]).get(ids[ids.length / 2])),
                recorder);
        measureHeadings(store, recorder);
    }

    /** One student as somebody looks for him: above a column, and in the field that searches four. */
    private static void measureLookups(Store store, Row student, Recorder recorder) throws Exception {
        for (RolePath path : List.of(LOCAL_ID, SSID)) {
            String value = student.text(path);
            if (value != null) {
                recorder.measure(Step.LIST_LOOKUP, path.toString(), () -> firstPage(
                        store.browse(students(new Matches(path, Place.WHOLE, value), BY_NAME))));
                recorder.measure(Step.LIST_SEARCH, path.toString(), () -> firstPage(
                        store.browse(students(searched(value), BY_NAME))));
            }
        }
    }

    private static Condition searched(String word) {
        return new Condition.Or(Stream.of(LOCAL_ID, SSID, LAST_NAME, FIRST_NAME)
                .<Condition>map(path -> new Matches(path, Place.ANYWHERE, word)).toList());
    }

    private static void measureHeadings(Store store, Recorder recorder) throws Exception {
        for (BenchedList list : BenchedList.values()) {
            if (store.count(list.type()) > 0) {
                for (String heading : list.headings()) {
                    recorder.measure(Step.LIST_HEADING, list + "/" + heading,
                            () -> firstPage(store.browse(list.query(Condition.ALL, Sort.ascending(heading)))));
                }
                String first = list.headings().get(0);
                recorder.measure(Step.LIST_HEADING, list + "/" + first + "/descending",
                        () -> firstPage(store.browse(list.query(Condition.ALL, Sort.descending(first)))));
            }
        }
        Condition filter = new Matches(FIRST_NAME, Place.START, "a");
        recorder.measure(Step.LIST_HEADING, BenchedList.STUDENTS + "/" + BIRTH_DATE + "/filtered",
                () -> firstPage(store.browse(students(filter, Sort.descending(BIRTH_DATE)))));
        recorder.measure(Step.LIST_HEADING, BenchedList.ENROLLMENTS + "/enrollment.start/filtered", () -> firstPage(
                store.browse(BenchedList.ENROLLMENTS.query(filter, Sort.ascending("enrollment.start")))));
    }

    /** As the grid does it: what an index knows, or else the beginning of all. */
    private static int firstPage(Browsing browsing) throws StoreException {
        Optional<long[]> first = browsing.firstIds(PAGE);
        long[] ids = first.isPresent() ? first.get() : browsing.ids(() -> false);
        return browsing.rows(Arrays.copyOf(ids, Math.min(PAGE, ids.length))).size();
    }

    private static long[] ids(Store store, BrowseQuery query) throws StoreException {
        return store.browse(query).ids(() -> false);
    }

    private static int found(Store store, String part) throws StoreException {
        return ids(store, students(new Matches(LAST_NAME, Place.ANYWHERE, part), BY_NAME)).length;
    }

    private static BrowseQuery students(Condition filter, Sort... sort) {
        return BenchedList.STUDENTS.query(filter, sort);
    }

    private static RowQuery byBirthDate() {
        return new RowQuery(students(Condition.ALL).roles().subList(0, 2), Condition.ALL, Condition.ALL, Set.of(ID),
                List.of(RolePath.of(BIRTH_DATE)), 0, Extent.DISTRICT);
    }
}
