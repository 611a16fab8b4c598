package org.caret.cohort.compute;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.caret.model.ModelPackage.Literals;
import org.caret.store.Condition;
import org.caret.store.Role;
import org.caret.store.RolePath;
import org.caret.store.Row;
import org.caret.store.RowCursor;
import org.caret.store.RowQuery;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.eclipse.jdt.annotation.Nullable;

/** The schools that students can count at, numbered from 0. Immutable. */
public final class Places {

    private static final String NONPUBLIC = "0000001";
    private static final String DISTRICT_OFFICE = "0000000";

    private final List<Place> places;
    private final Map<Long, Integer> numbers = new HashMap<>();

    /** @param places with surrogate keys that differ */
    public Places(List<Place> places) {
        this.places = List.copyOf(places);
        for (int i = 0; i < places.size(); i++) {
            numbers.put(places.get(i).id(), i);
        }
    }

    /** The schools of a store, as schools of its district. */
    public static Places of(Store store) throws StoreException {
        String district = "0000000";
        String districtName = "";
        String countyName = "";
        for (Row row : rows(store, new Role.Root("district", Literals.DISTRICT), "code", "name", "countyName")) {
            district = text(row.text("district.code"));
            districtName = text(row.text("district.name"));
            countyName = text(row.text("district.countyName"));
        }
        String code = (district + "0000000").substring(0, 7);
        List<Place> places = new ArrayList<>();
        for (Row row : rows(store, new Role.Root("school", Literals.SCHOOL), "code", "name", "charter", "fundingType",
                "dass")) {
            String school = text(row.text("school.code"));
            boolean charter = yes(row.text("school.charter"));
            places.add(new Place(row.id("school"), code.substring(0, 2), code.substring(2), school, countyName,
                    districtName, name(school, text(row.text("school.name"))), charter, yes(row.text("school.dass")),
                    charter && "Directly funded".equalsIgnoreCase(text(row.text("school.fundingType")).strip())));
        }
        return new Places(places);
    }

    /** The placeholders of the state have names of their own in the public files. */
    private static String name(String code, String name) {
        return switch (code) {
        case NONPUBLIC -> "Nonpublic, Nonsectarian Schools";
        case DISTRICT_OFFICE -> "District Office";
        default -> name;
        };
    }

    private static List<Row> rows(Store store, Role.Root root, String... attributes) throws StoreException {
        List<RolePath> paths = Arrays.stream(attributes).map(attribute -> new RolePath(root.name(), attribute))
                .toList();
        RowQuery query = new RowQuery(List.of(root), Condition.ALL, Condition.ALL,
                paths.stream().collect(Collectors.toSet()), List.of(paths.get(0)), 0, RowQuery.Extent.FEW);
        List<Row> rows = new ArrayList<>();
        try (RowCursor cursor = store.rows(query)) {
            for (Row row = cursor.next(); row != null; row = cursor.next()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static boolean yes(@Nullable String text) {
        return "Y".equals(text);
    }

    public List<Place> all() {
        return places;
    }

    public int size() {
        return places.size();
    }

    public Place get(int number) {
        return places.get(number);
    }

    /**
     * The number of a school.
     *
     * @param id surrogate key in the store
     * @throws IllegalArgumentException for a school that is none of these
     */
    public int number(long id) {
        Integer number = numbers.get(id);
        if (number == null) {
            throw new IllegalArgumentException("no school has the key " + id);
        }
        return number;
    }

    /** The schools with one of these codes only; all where there are none. */
    public Set<Integer> numbers(Set<String> schoolCodes) {
        return java.util.stream.IntStream.range(0, places.size())
                .filter(i -> schoolCodes.isEmpty() || schoolCodes.contains(places.get(i).schoolCode())).boxed()
                .collect(Collectors.toUnmodifiableSet());
    }
}
