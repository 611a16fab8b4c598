package org.caret.cohort.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.caret.cohort.compute.Decision;
import org.caret.cohort.compute.RollUp;
import org.caret.cohort.publicfile.Cell;
import org.caret.cohort.publicfile.Dimension;
import org.caret.cohort.publicfile.Level;
import org.caret.cohort.publicfile.Measure;
import org.caret.cohort.publicfile.PublicRow;
import org.caret.cohort.publish.Publication.Closing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Attacks the files of small random districts with nothing but their rows: tries every way to fill in what is hidden, and
 * subtracts whatever can be subtracted. What that finds and what is reported must be the same.
 */
class SubtractionTest {

    private static final String TOTAL = "TA";
    private static final String RACES = "R";
    private static final String GENDERS = "G";
    private static final int ANY = 1000;
    private static final Pattern GAP = Pattern.compile("charter (\\w+), DASS (\\w+), (.+)");

    static LongStream seeds() {
        return LongStream.range(0, 12);
    }

    /** The file of a district as a reader sees it, and the truth beside it. An unknown is a row, by its number. */
    private static final class District {

        private final Closing closing;
        private final Publication publication;
        private final List<PublicRow> rows = new ArrayList<>();
        private final List<String> names;
        private final Map<String, Integer> truth = new TreeMap<>();

        District(long seed, Closing closing) throws IOException {
            this.closing = closing;
            Members members = Members.small(seed);
            publication = Publication.of(members.request, members.tally(), RollUp.OWN,
                    Decision.usual(members.request.rules()), closing);
            publication.rows(rows::add);
            names = rows.stream().map(SubtractionTest::name).toList();
            members.entries.forEach(entry -> members.groups(entry).forEach(group -> truth
                    .merge(members.request.places().get(entry.school()).cds() + group, 1, Integer::sum)));
        }

        /** The rows of schools that a row is the sum of; family is the category or how it begins. */
        BitSet schools(PublicRow row, String family) {
            return rows(part -> part.level() == Level.SCHOOL && part.agency().startsWith(row.agency())
                    && fits(row, part, Dimension.CHARTER) && fits(row, part, Dimension.DASS), family);
        }

        /** The rows of the same schools. */
        BitSet beside(PublicRow row, String family) {
            return rows(other -> block(other).equals(block(row)), family);
        }

        private BitSet rows(java.util.function.Predicate<PublicRow> wanted, String family) {
            return IntStream.range(0, rows.size())
                    .filter(i -> category(rows.get(i)).startsWith(family) && wanted.test(rows.get(i)))
                    .collect(BitSet::new, BitSet::set, BitSet::or);
        }

        /** How many students rows of schools have in truth. */
        int students(BitSet schools) {
            return schools.stream()
                    .map(i -> truth.getOrDefault(rows.get(i).agency() + category(rows.get(i)), 0)).sum();
        }

        int students(PublicRow row) {
            return students(schools(row, category(row)));
        }

        Attacker attacker() {
            Attacker attacker = new Attacker(rows.size());
            for (int i = 0; i < rows.size(); i++) {
                PublicRow row = rows.get(i);
                int[] one = { i };
                if (row.count(Measure.COHORT) instanceof Cell.Known known) {
                    attacker.know(one, known.count(), known.count());
                } else {
                    attacker.know(one, 1, isSmall(row) ? 10 : ANY);
                }
                if (row.level() != Level.SCHOOL) {
                    attacker.same(one, schools(row, category(row)).stream().toArray());
                    tellParts(attacker, i);
                }
                if (category(row).equals(TOTAL)) {
                    attacker.same(one, beside(row, RACES).stream().toArray());
                    attacker.same(one, beside(row, GENDERS).stream().toArray());
                }
            }
            return attacker;
        }

        /** A row is any other row about some of its schools, and its other schools. */
        private void tellParts(Attacker attacker, int total) {
            BitSet all = schools(rows.get(total), category(rows.get(total)));
            for (int part = 0; part < rows.size(); part++) {
                BitSet rest = difference(all, schools(rows.get(part), category(rows.get(part))));
                if (part != total && rows.get(part).level() != Level.SCHOOL
                        && category(rows.get(part)).equals(category(rows.get(total))) && !rest.isEmpty()) {
                    rest.set(part);
                    attacker.same(new int[] { total }, rest.stream().toArray());
                }
            }
        }

        /** Beside another hidden race the not reported one may have any number; in a closed file every row may. */
        private boolean isSmall(PublicRow row) {
            return closing == Closing.REPORT && (!category(row).equals("RD") || beside(row, RACES).stream()
                    .mapToObj(rows::get).noneMatch(race -> !category(race).equals("RD") && !isShown(race)));
        }

        /** The names of hidden rows of which only one number is possible. */
        Set<String> found() {
            Attacker attacker = attacker();
            return IntStream.range(0, rows.size()).filter(i -> !isShown(rows.get(i)))
                    .filter(i -> attacker.finds(new int[] { i }, students(rows.get(i)))).mapToObj(names::get)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static boolean isShown(PublicRow row) {
        return row.count(Measure.COHORT).isKnown();
    }

    private static String category(PublicRow row) {
        return row.text(Dimension.CATEGORY);
    }

    private static boolean fits(PublicRow row, PublicRow part, Dimension dimension) {
        return row.text(dimension).equals("All") || row.text(dimension).equals(part.text(dimension));
    }

    private static String block(PublicRow row) {
        return row.level() + " " + row.agency() + " charter " + row.text(Dimension.CHARTER) + ", DASS "
                + row.text(Dimension.DASS) + ", ";
    }

    private static String name(PublicRow row) {
        return block(row) + category(row);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void reportsExactlyTheHiddenRowsThatCanBeFound(long seed) throws IOException {
        District district = new District(seed, Closing.REPORT);
        Set<String> found = district.found();
        Set<String> reported = district.publication.gaps().stream().filter(gap -> gap.kind() == Gap.Kind.ROW)
                .map(gap -> gap.level() + " " + gap.agency() + ' ' + gap.row()).collect(Collectors.toSet());
        assertEquals("missing [], too many []", "missing " + less(found, reported) + ", too many "
                + less(reported, found));
    }

    private static Set<String> less(Set<String> all, Set<String> some) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void reportsHiddenRowsThatAreKnownToBeSmallTogether(long seed) throws IOException {
        District district = new District(seed, Closing.REPORT);
        Set<BitSet> reported = district.publication.gaps().stream().map(gap -> schools(district, gap))
                .collect(Collectors.toSet());
        for (BitSet small : smallSets(district)) {
            assertTrue(reported.stream().anyMatch(gap -> contains(small, gap)), () -> "not reported: "
                    + small.stream().mapToObj(district.names::get).toList() + " in " + district.publication.gaps());
        }
        district.publication.gaps().stream().filter(gap -> gap.kind() == Gap.Kind.TOGETHER)
                .forEach(gap -> assertTrue(district.students(schools(district, gap)) <= 10, gap.toString()));
    }

    /** The rows of schools that a reported gap is about, by its words. */
    private static BitSet schools(District district, Gap gap) {
        Matcher words = GAP.matcher(gap.row());
        assertTrue(words.matches(), gap.toString());
        String[] groups = words.group(3).split(" of ");
        BitSet set = new BitSet();
        for (String group : groups[0].split(" and ")) {
            String block = gap.level() + " " + gap.agency() + ' ' + "charter " + words.group(1) + ", DASS "
                    + words.group(2) + ", ";
            for (String part : groups.length == 1 ? new String[] { block } : groups[1].split(" and ")) {
                int row = IntStream.range(0, district.rows.size())
                        .filter(i -> isNamed(district.rows.get(i), gap, part) && category(district.rows.get(i))
                                .equals(group))
                        .findFirst().orElseThrow(() -> new AssertionError(gap.toString()));
                set.or(district.schools(district.rows.get(row), group));
            }
        }
        return set;
    }

    private static boolean isNamed(PublicRow row, Gap gap, String part) {
        return block(row).equals(part) || row.agency().equals(part)
                || block(row).equals(gap.level() + " " + gap.agency() + ' ' + part.replace("/", ", ") + ", ");
    }

    private static boolean contains(BitSet all, BitSet some) {
        BitSet rest = (BitSet) some.clone();
        rest.andNot(all);
        return rest.isEmpty();
    }

    /** Everything that has ten students or fewer and follows from what is known by subtracting, again and again. */
    private static Set<BitSet> smallSets(District district) {
        Set<BitSet> known = new HashSet<>();
        Set<String> found = district.found();
        for (PublicRow row : district.rows) {
            if (isShown(row) || found.contains(name(row))) {
                for (String family : category(row).equals(TOTAL) ? List.of(TOTAL, RACES, GENDERS)
                        : List.of(category(row))) {
                    known.add(district.schools(row, family));
                }
            }
        }
        ArrayDeque<BitSet> fresh = new ArrayDeque<>(known);
        while (!fresh.isEmpty() && known.size() < 3000) {
            BitSet one = fresh.remove();
            for (BitSet other : List.copyOf(known)) {
                for (BitSet next : List.of(difference(one, other), difference(other, one))) {
                    if (!next.isEmpty() && known.add(next)) {
                        fresh.add(next);
                    }
                }
            }
        }
        return known.stream().filter(set -> district.students(set) <= 10).collect(Collectors.toSet());
    }

    private static BitSet difference(BitSet all, BitSet some) {
        BitSet rest = new BitSet();
        if (contains(all, some)) {
            rest.or(all);
            rest.andNot(some);
        }
        return rest;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingIsFoundInAClosedFile(long seed) throws IOException {
        District district = new District(seed, Closing.CLOSE);
        assertEquals(Set.of(), district.found());
        assertEquals(List.of(), district.publication.gaps());
    }
}
