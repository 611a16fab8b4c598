package org.caret.exports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.caret.exports.ExportException.Reason;
import org.caret.exports.SchoolCalendar.DayOff;
import org.caret.model.ModelPackage;
import org.caret.store.Condition;
import org.caret.store.Role;
import org.caret.store.RolePath;
import org.caret.store.Row;
import org.caret.store.RowCursor;
import org.caret.store.RowQuery;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The schools of a database, through whom each reports to the state, and when they teach.
 *
 * @param districtCode seven digits; empty in a database without a district
 * @param schools by code
 * @param calendar when the schools teach
 */
public record ReportingSites(String districtCode, List<Site> schools, SchoolCalendar calendar) {

    public ReportingSites {
        schools = List.copyOf(schools);
    }

    /** Schools of which it is not known when they teach. */
    public ReportingSites(String districtCode, List<Site> schools) {
        this(districtCode, schools, SchoolCalendar.UNKNOWN);
    }

    /**
     * A school.
     *
     * @param code seven digits
     * @param independent whether it is a charter that reports to the state on its own: a directly funded one. A charter
     *        whose funding is unknown is taken to report through the district, as every school that is no charter does
     */
    public record Site(String code, String name, boolean independent) {
    }

    /** Reads the schools of a store. */
    public static ReportingSites read(Store store) throws StoreException {
        List<Site> schools = new ArrayList<>();
        for (Row row : rows(store, new Role.Root("school", ModelPackage.Literals.SCHOOL), "school.code",
                "school.name", "school.charter", "school.fundingType")) {
            boolean independent = "Y".equals(row.text("school.charter"))
                    && "Directly funded".equalsIgnoreCase(text(row.text("school.fundingType")).strip());
            schools.add(new Site(text(row.text("school.code")), text(row.text("school.name")), independent));
        }
        List<Row> districts = rows(store, new Role.Root("district", ModelPackage.Literals.DISTRICT), "district.code");
        return new ReportingSites(districts.isEmpty() ? "" : text(districts.get(0).text("district.code")), schools,
                calendar(store));
    }

    private static SchoolCalendar calendar(Store store) throws StoreException {
        Set<String> years = new HashSet<>();
        Set<DayOff> days = new HashSet<>();
        List<Role> roles = List.of(new Role.Root("off", ModelPackage.Literals.DAY_OFF),
                new Role.One("year", "off", "calendarYear"));
        for (Row row : rows(store, roles, "off.date", "off.schoolCode",
                "year.academicYear")) {
            LocalDate day = row.date("off.date");
            if (day != null) {
                days.add(new DayOff(day, text(row.text("off.schoolCode"))));
                years.add(text(row.text("year.academicYear")));
            }
        }
        return new SchoolCalendar(years, days);
    }

    private static List<Row> rows(Store store, Role.Root root, String... paths) throws StoreException {
        return rows(store, List.of(root), paths);
    }

    private static List<Row> rows(Store store, List<Role> roles, String... paths) throws StoreException {
        List<RolePath> read = java.util.Arrays.stream(paths).map(RolePath::of).toList();
        RowQuery query = new RowQuery(roles, Condition.ALL, Condition.ALL, Set.copyOf(read),
                List.of(read.get(0)), 0, RowQuery.Extent.FEW);
        List<Row> rows = new ArrayList<>();
        try (RowCursor cursor = store.rows(query)) {
            for (Row row = cursor.next(); row != null; row = cursor.next()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    public Optional<Site> find(String code) {
        return schools.stream().filter(school -> school.code().equals(code)).findFirst();
    }

    /** Codes of the schools that a choice of sites means; an empty choice means all that report through the district. */
    public Set<String> codes(Collection<String> sites) {
        return schools.stream()
                .filter(school -> sites.isEmpty() ? !school.independent() : sites.contains(school.code()))
                .map(Site::code).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Who reports for a choice of sites: the district, or the one charter that reports on its own (FILE-RULES: it then
     * uses its school code).
     *
     * @throws ExportException {@link Reason#WRONG_REQUEST} for a site that is no school of the database, and for a
     *         charter that reports on its own together with other schools
     */
    public String reportingLea(Collection<String> sites) throws ExportException {
        List<Site> chosen = new ArrayList<>();
        for (String code : sites) {
            chosen.add(find(code).orElseThrow(() -> new ExportException(Reason.WRONG_REQUEST,
                    "There is no school " + code + " in the database.",
                    "Give seven-digit school codes, or all for the district.")));
        }
        Optional<Site> independent = chosen.stream().filter(Site::independent).findFirst();
        if (independent.isEmpty()) {
            return districtCode;
        }
        if (chosen.size() > 1) {
            throw new ExportException(Reason.WRONG_REQUEST,
                    "School " + independent.get().code() + " is a charter that reports to the state on its own.",
                    "Export it in a run of its own.");
        }
        return independent.get().code();
    }
}
