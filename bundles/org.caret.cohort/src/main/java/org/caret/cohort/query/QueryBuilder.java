package org.caret.cohort.query;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.caret.cohort.library.RowFilter;
import org.caret.cohort.publicfile.Code;
import org.caret.cohort.publicfile.Column;
import org.caret.cohort.publicfile.Dimension;
import org.caret.cohort.publicfile.FileLayout;
import org.caret.cohort.publicfile.FileLayouts;
import org.caret.cohort.publicfile.Level;
import org.caret.cohort.publicfile.PublicFormat;
import org.caret.cohort.query.NumberCondition.Operator;
import org.caret.cohort.query.OutcomeQuery.Mode;
import org.caret.spec.AcademicYear;

/**
 * Puts a query together from what a person asks for. What is said of one column several times, by a preset for one, must all
 * hold. Not thread-safe.
 */
public final class QueryBuilder {

    private static final int COUNTY = 2;
    private static final int DISTRICT = 5;
    private static final int SCHOOL = 7;

    private final PublicFormat format;
    private final AcademicYear year;
    private final FileLayout layout;
    private final List<NumberCondition> conditions = new ArrayList<>();
    private RowFilter filter = RowFilter.ALL;
    private Mode mode = Mode.CHECKED;

    /** @throws QueryRefusedException if the format has no files of the year */
    public QueryBuilder(PublicFormat format, AcademicYear year) throws QueryRefusedException {
        this.format = format;
        this.year = year;
        Optional<FileLayout> found = FileLayouts.shipped().layout(format, year);
        if (found.isEmpty()) {
            PublicFormat other = PublicFormat.of(year);
            throw new QueryRefusedException("There is no " + format.title() + " of " + year + ".",
                    other == format ? "Its first year is 2009-10."
                            : "Ask for the format " + other.key() + " in that year.");
        }
        layout = found.get();
    }

    /** Only the rows of a documented use. */
    public QueryBuilder preset(Preset preset) throws QueryRefusedException {
        RowFilter wanted = QueryRules.filter(preset, format);
        levels(wanted.levels());
        for (Map.Entry<Dimension, Set<String>> entry : wanted.values().entrySet()) {
            narrow(entry.getKey(), entry.getValue());
        }
        for (Map.Entry<Dimension, Set<String>> entry : wanted.excluded().entrySet()) {
            exclude(entry.getKey(), entry.getValue());
        }
        return this;
    }

    /** Only the rows of these levels. */
    public QueryBuilder levels(Set<Level> levels) throws QueryRefusedException {
        Set<Level> both = new LinkedHashSet<>(levels);
        if (!filter.levels().isEmpty()) {
            both.retainAll(filter.levels());
        }
        if (both.isEmpty()) {
            throw new QueryRefusedException("The levels that are asked for exclude each other.",
                    "Leave out the preset or the level.");
        }
        filter = new RowFilter(both, filter.values(), filter.excluded());
        return this;
    }

    /** Only the rows of a level, given as its code in either format or as a word: T, C, O, D, S, state, county, district, school. */
    public QueryBuilder level(String text) throws QueryRefusedException {
        for (Level level : Level.values()) {
            if (Stream.of(level.name(), level.code(PublicFormat.ACGR), level.code(PublicFormat.COHORT))
                    .anyMatch(text.strip()::equalsIgnoreCase)) {
                return levels(Set.of(level));
            }
        }
        throw new QueryRefusedException("\u201C" + text + "\u201D is no level.",
                "The levels are " + Stream.of(Level.values()).map(level -> level.code(format) + " ("
                        + level.name().toLowerCase(Locale.ROOT) + ')').collect(Collectors.joining(", ")) + '.');
    }

    /** Only the rows with one of these values; codes may be written in either case and without padding. */
    public QueryBuilder only(Dimension dimension, List<String> values) throws QueryRefusedException {
        return narrow(dimension, codes(dimension, values));
    }

    /** Only the rows of a county, given by its two digits. */
    public QueryBuilder county(String code) throws QueryRefusedException {
        return narrow(Dimension.COUNTY_CODE, Set.of(digits(code, COUNTY, "county")));
    }

    /** Only the rows of a district and its schools, given by its five digits, or seven with those of the county. */
    public QueryBuilder district(String code) throws QueryRefusedException {
        if (code.length() == COUNTY + DISTRICT) {
            county(code.substring(0, COUNTY));
            return district(code.substring(COUNTY));
        }
        return narrow(Dimension.DISTRICT_CODE, Set.of(digits(code, DISTRICT, "district")));
    }

    /** Only the rows of a school, given by its seven digits, or fourteen with those of county and district. */
    public QueryBuilder school(String code) throws QueryRefusedException {
        if (code.length() == COUNTY + DISTRICT + SCHOOL) {
            district(code.substring(0, COUNTY + DISTRICT));
            return school(code.substring(COUNTY + DISTRICT));
        }
        return narrow(Dimension.SCHOOL_CODE, Set.of(digits(code, SCHOOL, "school")));
    }

    /** Rows as the file has them, and no rule. */
    public QueryBuilder raw() {
        mode = Mode.RAW;
        return this;
    }

    /**
     * Only the rows that satisfy a condition of the form {@code COLUMN=VALUE[,VALUE…]}, {@code COLUMN!=VALUE[,VALUE…]}, or for
     * numbers also with {@code >=}, {@code <=}, {@code >} or {@code <}. The column is named by its header; blanks and
     * punctuation in it make no difference.
     */
    public QueryBuilder where(String text) throws QueryRefusedException {
        Operator operator = operator(text);
        int at = text.indexOf(operator.sign());
        Column column = column(text.substring(0, at));
        String value = text.substring(at + operator.sign().length()).strip();
        if (column instanceof Column.Text of) {
            return where(of.dimension(), operator, List.of(value.split("\\s*,\\s*")), text);
        }
        try {
            conditions.add(new NumberCondition(column, operator, new BigDecimal(value)));
            return this;
        } catch (@SuppressWarnings("unused") NumberFormatException e) {
            throw new QueryRefusedException("\u201C" + value + "\u201D in \u201C" + text + "\u201D is no number.",
                    column.heading().header() + " is compared with a number.");
        }
    }

    private QueryBuilder where(Dimension dimension, Operator operator, List<String> values, String text)
            throws QueryRefusedException {
        if (dimension == Dimension.LEVEL && operator == Operator.EQUAL && values.size() == 1) {
            return level(values.get(0));
        }
        if (dimension == Dimension.LEVEL || dimension == Dimension.YEAR
                || operator != Operator.EQUAL && operator != Operator.NOT_EQUAL) {
            throw new QueryRefusedException("\u201C" + text + "\u201D cannot be asked for.",
                    "A column of codes or names is compared with = or !=; the level with = and one value, the year by its"
                            + " own option.");
        }
        Set<String> codes = codes(dimension, values);
        return operator == Operator.EQUAL ? narrow(dimension, codes) : exclude(dimension, codes);
    }

    private static Operator operator(String text) throws QueryRefusedException {
        return Stream.of(Operator.values()).filter(one -> text.indexOf(one.sign()) > 0)
                .min(Comparator.comparingInt((Operator one) -> text.indexOf(one.sign()))
                        .thenComparing(one -> -one.sign().length()))
                .orElseThrow(() -> new QueryRefusedException("\u201C" + text + "\u201D is no condition.",
                        "Write COLUMN=VALUE, for instance CharterSchool=No or CohortStudents>=100."));
    }

    private Column column(String name) throws QueryRefusedException {
        String plain = plain(name);
        return layout.columns().stream()
                .filter(column -> Stream.concat(Stream.of(column.heading().header()),
                        column.heading().otherHeaders().stream()).anyMatch(header -> plain(header).equals(plain)))
                .findFirst().orElseThrow(() -> new QueryRefusedException(
                        "The files of " + format.write(year) + " have no column \u201C" + name.strip() + "\u201D.",
                        "Their columns are " + String.join(", ", layout.headers()) + '.'));
    }

    private static String plain(String header) {
        return header.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    private Set<String> codes(Dimension dimension, List<String> values) throws QueryRefusedException {
        List<Code> known = FileLayouts.shipped().codes(format, dimension);
        Set<String> codes = new LinkedHashSet<>();
        for (String value : values) {
            if (known.isEmpty()) {
                codes.add(value.strip());
                continue;
            }
            codes.add(known.stream().filter(code -> code.code().equalsIgnoreCase(value.strip())).map(Code::code)
                    .findFirst().orElseThrow(() -> new QueryRefusedException(
                            "\u201C" + value + "\u201D is no code of that column.", "Its codes are "
                                    + known.stream().map(Code::code).collect(Collectors.joining(", ")) + '.')));
        }
        return codes;
    }

    private QueryBuilder narrow(Dimension dimension, Set<String> values) throws QueryRefusedException {
        Set<String> both = new LinkedHashSet<>(values);
        Set<String> before = filter.values().get(dimension);
        if (before != null) {
            both.retainAll(before);
        }
        if (both.isEmpty()) {
            throw new QueryRefusedException(
                    "The values that are asked for in one column exclude each other: " + String.join(", ", values)
                            + '.',
                    "Leave out the preset or one of the filters.");
        }
        filter = filter.with(dimension, both);
        return this;
    }

    private QueryBuilder exclude(Dimension dimension, Set<String> values) {
        Map<Dimension, Set<String>> excluded = new EnumMap<>(Dimension.class);
        excluded.putAll(filter.excluded());
        Set<String> all = new LinkedHashSet<>(excluded.getOrDefault(dimension, Set.of()));
        all.addAll(values);
        excluded.put(dimension, all);
        filter = new RowFilter(filter.levels(), filter.values(), excluded);
        return this;
    }

    private static String digits(String code, int length, String what) throws QueryRefusedException {
        String digits = code.strip();
        if (digits.isEmpty() || digits.length() > length || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new QueryRefusedException("\u201C" + code + "\u201D is no code of a " + what + '.',
                    "It has " + length + " digits.");
        }
        return "0".repeat(length - digits.length()) + digits;
    }

    /** The query; {@link OutcomeQueries} checks it. */
    public OutcomeQuery build() {
        return new OutcomeQuery(format, year, filter, conditions, mode);
    }
}
