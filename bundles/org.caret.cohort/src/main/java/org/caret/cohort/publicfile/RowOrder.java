package org.caret.cohort.publicfile;

import java.util.Comparator;
import java.util.List;

/**
 * The order of rows in a file. Sourced for 2017 on within a district: blocks of charter and DASS, each All, No, Yes, and within
 * a block the categories by their code. Sourced for 2010–16 within an agency: subgroup, then race, both by their code. Inferred:
 * levels from the state down, agencies by code.
 */
public final class RowOrder {

    private static final List<Dimension> ACGR = List.of(Dimension.COUNTY_CODE, Dimension.DISTRICT_CODE,
            Dimension.SCHOOL_CODE, Dimension.SCHOOL_NAME, Dimension.CHARTER, Dimension.DASS, Dimension.CATEGORY);
    private static final List<Dimension> COHORT = List.of(Dimension.CDS, Dimension.AGENCY_NAME, Dimension.DIRECT_FUNDED,
            Dimension.SUBGROUP, Dimension.SUBGROUP_TYPE);

    /** Rows of one format in file order. All comes before No and Yes, but behind every digit. */
    public static final Comparator<PublicRow> COMPARATOR = RowOrder::compare;

    private RowOrder() {
    }

    /** What tells the rows of one level and year apart, most significant first. */
    public static List<Dimension> key(PublicFormat format) {
        return format == PublicFormat.ACGR ? ACGR : COHORT;
    }

    private static int compare(PublicRow a, PublicRow b) {
        int order = a.year().compareTo(b.year());
        if (order == 0) {
            order = a.level().compareTo(b.level());
        }
        for (Dimension dimension : key(a.format())) {
            if (order != 0) {
                return order;
            }
            order = a.text(dimension).compareTo(b.text(dimension));
        }
        return order;
    }
}
