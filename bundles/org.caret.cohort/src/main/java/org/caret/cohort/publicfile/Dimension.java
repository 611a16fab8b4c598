package org.caret.cohort.publicfile;

/** What identifies a row or names its agency; always text, because leading zeros count. */
public enum Dimension {
    /** Year of the class's graduation, written as the format writes it. */
    YEAR,
    /** T, C or O, D, S: see {@link Level}. */
    LEVEL,
    /** Two digits; 00 for the state. */
    COUNTY_CODE,
    /** Five digits; empty above district level. */
    DISTRICT_CODE,
    /** Seven digits; empty above school level. */
    SCHOOL_CODE,
    /** Empty for the state. */
    COUNTY_NAME, //
    DISTRICT_NAME, //
    SCHOOL_NAME,
    /** All, Yes or No. */
    CHARTER,
    /** Dashboard Alternative School Status: All, Yes or No. */
    DASS,
    /** Race, gender, program group, or TA for all students. */
    CATEGORY,
    /** 2010–16: county, district and school code in 14 digits. */
    CDS,
    /** 2010–16: name of the agency. */
    AGENCY_NAME,
    /** 2010–16: Y for a direct funded charter school. */
    DIRECT_FUNDED,
    /** 2010–16: gender or program group, All for everybody. SD and SE mean other groups than in the later files. */
    SUBGROUP,
    /** 2010–16: race as a digit, All for every race. */
    SUBGROUP_TYPE
}
