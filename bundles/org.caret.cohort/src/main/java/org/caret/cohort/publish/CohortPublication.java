package org.caret.cohort.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.caret.cohort.compute.Block;
import org.caret.cohort.compute.CohortRequest;
import org.caret.cohort.compute.Decision;
import org.caret.cohort.compute.Figures;
import org.caret.cohort.compute.KeySet.Key;
import org.caret.cohort.compute.Place;
import org.caret.cohort.publicfile.Cell;
import org.caret.cohort.publicfile.Column;
import org.caret.cohort.publicfile.Dimension;
import org.caret.cohort.publicfile.FileLayout;
import org.caret.cohort.publicfile.Level;
import org.caret.cohort.publicfile.Measure;
import org.caret.cohort.publicfile.PublicRow;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The file of 2010-16. Each count is hidden by itself where it is small, zero included, and all of a row where its cohort is; rates
 * are never hidden, so that the format gives small counts away, which is said. A direct funded charter is a district and a school.
 * In the years of the masking note, county offices show their county, and alternative schools their district.
 */
final class CohortPublication implements Publication {

    private static final String NO_SCHOOL = "0000000";
    private static final String NONPUBLIC = "0000001";
    private static final String NONPUBLIC_NAME = "Non-public, non-sectarian schools";
    private static final String STATEWIDE = "Statewide";

    private final List<Part> parts;
    private final FileLayout layout;
    private final CohortRequest request;
    private final Decision decision;
    private final List<Gap> gaps = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    /**
     * The rows of an agency.
     *
     * @param shown whose numbers they show
     */
    record Part(Level level, Block agency, Block shown) {
    }

    private CohortPublication(List<Block> blocks, FileLayout layout, CohortRequest request, Decision decision) {
        this.layout = layout;
        this.request = request;
        this.decision = decision;
        parts = List.copyOf(parts(blocks));
        findGaps();
    }

    static CohortPublication of(List<Block> blocks, FileLayout layout, CohortRequest request, Decision decision) {
        return new CohortPublication(blocks, layout, request, decision);
    }

    private List<Part> parts(List<Block> blocks) {
        Map<String, Block> byAgency = new HashMap<>();
        blocks.forEach(block -> byAgency.put(block.level() + block.agency(), block));
        boolean masked = request.rules().maskedUntil().filter(last -> request.year().compareTo(last) <= 0).isPresent();
        List<Part> found = new ArrayList<>();
        int unknown = 0;
        for (Level level : Level.values()) {
            List<Part> ofLevel = new ArrayList<>();
            for (Block block : blocks) {
                boolean own = block.level() == level;
                boolean charter = level == Level.DISTRICT && block.level() == Level.SCHOOL
                        && block.place().directFunded();
                if (own || charter) {
                    Block shown = masked ? shown(block, byAgency) : block;
                    if (shown == null) {
                        unknown++;
                    } else {
                        ofLevel.add(new Part(level, block, shown));
                    }
                }
            }
            ofLevel.sort(java.util.Comparator.comparing(CohortPublication::cds));
            found.addAll(ofLevel);
        }
        if (unknown > 0) {
            remarks.add(unknown + (unknown == 1 ? " agency is" : " agencies are")
                    + " left out: until " + request.rules().maskedUntil().orElseThrow()
                    + " county offices and their schools showed the figures of the county, which these data do not have.");
        }
        return found;
    }

    /** Whose numbers an agency shows in the years of the masking note; null where they are not known. */
    private static @Nullable Block shown(Block block, Map<String, Block> byAgency) {
        Place place = block.place();
        if (block.level() == Level.STATE || block.level() == Level.COUNTY) {
            return block;
        }
        if (place.ofCountyOffice() && !place.directFunded()) {
            return byAgency.get(Level.COUNTY + place.countyCode());
        }
        return block.level() == Level.SCHOOL && place.dass()
                ? byAgency.getOrDefault(Level.DISTRICT + place.countyCode() + place.districtCode(), block)
                : block;
    }

    private static String cds(Part part) {
        Place place = part.agency().place();
        return switch (part.level()) {
        case STATE -> "00" + "00000" + NO_SCHOOL;
        case COUNTY -> place.countyCode() + "00000" + NO_SCHOOL;
        case DISTRICT -> directFunded(part) ? place.cds() : place.countyCode() + place.districtCode() + NO_SCHOOL;
        case SCHOOL -> place.cds();
        };
    }

    private static boolean directFunded(Part part) {
        return part.agency().level() == Level.SCHOOL && part.agency().place().directFunded();
    }

    private static String name(Part part) {
        Place place = part.agency().place();
        return switch (part.level()) {
        case STATE -> STATEWIDE;
        case COUNTY -> place.countyName();
        case DISTRICT -> directFunded(part) ? place.schoolName() : place.districtName();
        case SCHOOL -> place.schoolCode().equals(NONPUBLIC) ? NONPUBLIC_NAME : place.schoolName();
        };
    }

    @Override
    public FileLayout layout() {
        return layout;
    }

    @Override
    public void rows(RowSink sink) throws IOException {
        for (Part part : parts) {
            for (int key = 0; key < part.shown().keys().size(); key++) {
                Optional<PublicRow> row = row(part, key);
                if (row.isPresent()) {
                    sink.accept(row.get());
                }
            }
        }
    }

    private Optional<PublicRow> row(Part part, int number) {
        Figures figures = part.shown().figures(number);
        int cohort = figures.decided(Measure.COHORT, decision);
        if (cohort == 0) {
            return Optional.empty();
        }
        Key key = part.shown().keys().keys().get(number);
        PublicRow.Builder row = PublicRow.in(layout, request.year(), part.level()).text(Dimension.CDS, cds(part))
                .text(Dimension.AGENCY_NAME, name(part))
                .text(Dimension.DIRECT_FUNDED, directFunded(part) ? "Y" : "N").text(Dimension.SUBGROUP, key.group())
                .text(Dimension.SUBGROUP_TYPE, key.race());
        for (Column column : layout.columns()) {
            if (column instanceof Column.Count count) {
                int students = figures.decided(count.measure(), decision);
                row.count(count.measure(), hidden(cohort, students) ? Cell.SUPPRESSED : Cell.of(students));
            } else if (column instanceof Column.Rate rate) {
                row.rate(rate.measure(), Cell.of(rate.rate(figures.decided(rate.measure(), decision),
                        figures.decided(rate.denominator(), decision))));
            }
        }
        return Optional.of(row.build());
    }

    private static boolean hidden(int cohort, int students) {
        return cohort <= SMALL || students <= SMALL;
    }

    private void findGaps() {
        for (Part part : parts) {
            for (int key = 0; key < part.shown().keys().size(); key++) {
                Figures figures = part.shown().figures(key);
                int cohort = figures.decided(Measure.COHORT, decision);
                if (cohort > SMALL && layout.measures().stream()
                        .anyMatch(measure -> isSmall(figures.decided(measure, decision)))) {
                    gaps.add(gap(Gap.Kind.RATE, part, key, "a rate and the size of the cohort"));
                } else if (isSmall(cohort) && RateReader.tellsCohort(layout, figures, decision)) {
                    gaps.add(gap(Gap.Kind.RATE, part, key, "rates that fit one size of the cohort only"));
                }
            }
        }
        if (!gaps.isEmpty()) {
            remarks.add("This format never hides rates: in " + gaps.size() + (gaps.size() == 1 ? " row" : " rows")
                    + " a rate gives a small count away. Do not publish the file as it is.");
        }
        subtract();
    }

    private static Gap gap(Gap.Kind kind, Part part, int key, String by) {
        return new Gap(kind, part.level(), part.agency().agency(), part.shown().keys().keys().get(key).toString(), by);
    }

    /** The sizes of cohorts that follow from others, as in the file of 2017 on. */
    private void subtract() {
        if (parts.isEmpty()) {
            return;
        }
        int size = parts.get(0).shown().keys().size();
        int[] students = new int[parts.size() * size];
        boolean[] hidden = new boolean[students.length];
        int[] atMost = new int[students.length];
        for (int row = 0; row < students.length; row++) {
            students[row] = parts.get(row / size).shown().figures(row % size).decided(Measure.COHORT, decision);
            hidden[row] = isSmall(students[row]);
            atMost[row] = SMALL;
        }
        int before = gaps.size();
        new Deduction(CohortSums.of(parts, students), students, hidden, atMost).tell(new Deduction.Found() {
            @Override
            public void row(int row, Sums.Sum sum) {
                gaps.add(gap(Gap.Kind.ROW, parts.get(row / size), row % size,
                        row == sum.total() ? "the sum of the " + sum.what()
                                : "the total less the other " + sum.what()));
            }

            @Override
            public void together(int[] rows, Sums.Sum sum) {
                Part total = parts.get(sum.total() / size);
                String what = java.util.Arrays.stream(rows).mapToObj(row -> {
                    Part part = parts.get(row / size);
                    String key = part.shown().keys().keys().get(row % size).toString();
                    return part == total ? key : key + " of " + cds(part);
                }).collect(java.util.stream.Collectors.joining(" and "));
                gaps.add(new Gap(Gap.Kind.TOGETHER, total.level(), total.agency().agency(), what,
                        "the total less the other " + sum.what()));
            }
        });
        int found = gaps.size() - before;
        if (found > 0) {
            remarks.add(found + (found == 1 ? " hidden cohort follows" : " hidden cohorts follow")
                    + " from shown ones by subtracting, alone or together with others.");
        }
    }

    private static boolean isSmall(int students) {
        return students > 0 && students <= SMALL;
    }

    @Override
    public List<Gap> gaps() {
        return List.copyOf(gaps);
    }

    @Override
    public List<String> remarks() {
        return List.copyOf(remarks);
    }
}
