package org.caret.cohort.view;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.caret.cohort.compute.Block;
import org.caret.cohort.compute.CohortRequest;
import org.caret.cohort.compute.Decision;
import org.caret.cohort.compute.Figures;
import org.caret.cohort.compute.KeySet;
import org.caret.cohort.compute.Tally;
import org.caret.cohort.publicfile.Dimension;
import org.caret.cohort.publicfile.FileLayout;
import org.caret.cohort.publicfile.FileLayouts;
import org.caret.cohort.publicfile.Level;
import org.caret.cohort.publicfile.Measure;
import org.caret.cohort.publicfile.PublicFormat;
import org.caret.cohort.publicfile.PublicRow;
import org.caret.cohort.publish.Publication;
import org.caret.cohort.publish.Publication.Closing;

/** A district's own class as rows, to be shown beside the public ones: schools and district. */
public final class OwnRows {

    private static final Set<Level> LEVELS = Set.of(Level.DISTRICT, Level.SCHOOL);

    private OwnRows() {
    }

    /** As the state would publish them: small numbers are hidden. */
    public static List<PublicRow> asPublished(CohortRequest request, Tally tally) {
        List<PublicRow> rows = new ArrayList<>();
        try {
            Publication.of(request, tally, LEVELS, Decision.usual(request.rules()), Closing.REPORT).rows(rows::add);
        } catch (IOException e) {
            throw new IllegalStateException("a list does not fail", e);
        }
        return rows;
    }

    /** <b>True numbers, not for publication</b>: nothing is hidden. For the eyes of the district alone. */
    public static List<PublicRow> trueNumbers(CohortRequest request, Tally tally) {
        PublicFormat format = PublicFormat.of(request.year());
        FileLayout layout = FileLayouts.shipped().layout(format, request.year()).orElseThrow();
        Decision decision = Decision.usual(request.rules());
        List<PublicRow> rows = new ArrayList<>();
        for (Block block : org.caret.cohort.compute.Cohort.blocks(request, tally, LEVELS)) {
            for (int key = 0; key < block.keys().size(); key++) {
                Figures figures = block.figures(key);
                if (figures.decided(Measure.COHORT, decision) == 0) {
                    continue;
                }
                PublicRow.Builder row = row(layout, request, block, block.keys().keys().get(key));
                for (Measure measure : layout.measures()) {
                    row.count(measure, figures.decided(measure, decision));
                }
                rows.add(row.rates().build());
            }
        }
        return rows;
    }

    private static PublicRow.Builder row(FileLayout layout, CohortRequest request, Block block, KeySet.Key key) {
        PublicRow.Builder row = PublicRow.in(layout, request.year(), block.level());
        boolean school = block.level() == Level.SCHOOL;
        if (layout.format() == PublicFormat.COHORT) {
            return row.text(Dimension.CDS, school ? block.place().cds() : block.agency() + "0000000")
                    .text(Dimension.AGENCY_NAME, school ? block.place().schoolName() : block.place().districtName())
                    .text(Dimension.DIRECT_FUNDED, school && block.place().directFunded() ? "Y" : "N")
                    .text(Dimension.SUBGROUP, key.group()).text(Dimension.SUBGROUP_TYPE, key.race());
        }
        row.text(Dimension.COUNTY_CODE, block.place().countyCode())
                .text(Dimension.COUNTY_NAME, block.place().countyName())
                .text(Dimension.DISTRICT_CODE, block.place().districtCode())
                .text(Dimension.DISTRICT_NAME, block.place().districtName())
                .text(Dimension.CHARTER, block.charter().code()).text(Dimension.DASS, block.dass().code())
                .text(Dimension.CATEGORY, key.group());
        return school ? row.text(Dimension.SCHOOL_CODE, block.place().schoolCode()).text(Dimension.SCHOOL_NAME,
                block.place().schoolName()) : row;
    }
}
