package org.caret.cohort.view;

import java.util.ArrayList;
import java.util.List;

import org.caret.cohort.library.RowFilter;
import org.caret.cohort.publicfile.Dimension;
import org.caret.cohort.publicfile.Level;
import org.caret.cohort.publicfile.PublicFormat;
import org.caret.cohort.publicfile.PublicRow;

/**
 * The state, a county, a district or a school.
 *
 * @param code none, two, seven or fourteen digits
 */
public record Agency(Level level, String code, String name) {

    private static final int COUNTY = 2;
    private static final int DISTRICT = 7;
    private static final int CDS = 14;

    /** The state. */
    public static final Agency STATE = new Agency(Level.STATE, "", "California");

    /** What a row is about. */
    public static Agency of(PublicRow row) {
        return row.level() == Level.STATE ? STATE : new Agency(row.level(), row.agency(), row.agencyName());
    }

    /** This agency and those it is part of, smallest first; those above without a name of their own. */
    public List<Agency> withThoseAbove() {
        List<Agency> all = new ArrayList<>();
        all.add(this);
        if (level == Level.SCHOOL && code.length() == CDS) {
            all.add(new Agency(Level.DISTRICT, code.substring(0, DISTRICT), ""));
        }
        if (level.compareTo(Level.COUNTY) > 0 && code.length() >= COUNTY) {
            all.add(new Agency(Level.COUNTY, code.substring(0, COUNTY), ""));
        }
        if (level != Level.STATE) {
            all.add(STATE);
        }
        return all;
    }

    /** The rows of this agency, of every charter and DASS status and group. */
    public RowFilter rows(PublicFormat format) {
        RowFilter rows = RowFilter.of(level);
        if (level == Level.STATE) {
            return rows;
        }
        if (format == PublicFormat.COHORT) {
            return rows.with(Dimension.CDS, code + "0".repeat(CDS - code.length()));
        }
        rows = rows.with(Dimension.COUNTY_CODE, code.substring(0, COUNTY));
        if (level.compareTo(Level.DISTRICT) >= 0) {
            rows = rows.with(Dimension.DISTRICT_CODE, code.substring(COUNTY, DISTRICT));
        }
        return level == Level.SCHOOL ? rows.with(Dimension.SCHOOL_CODE, code.substring(DISTRICT)) : rows;
    }
}
