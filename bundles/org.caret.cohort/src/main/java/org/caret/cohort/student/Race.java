package org.caret.cohort.student;

import java.util.Collection;

/**
 * Race and ethnicity as both public files count them. Hispanic comes first; otherwise one race counts as that race, several as
 * two or more. Inferred from the names of the codes.
 */
public enum Race {
    /** American Indian or Alaska Native. */
    AMERICAN_INDIAN("RI", "1", '1'),
    /** Asian. */
    ASIAN("RA", "2", '2'),
    /** Pacific Islander. */
    PACIFIC_ISLANDER("RP", "3", '3'),
    /** Filipino. */
    FILIPINO("RF", "4", '4'),
    /** Hispanic or Latino of any race. */
    HISPANIC("RH", "5", '5'),
    /** African American. */
    AFRICAN_AMERICAN("RB", "6", '6'),
    /** White. */
    WHITE("RW", "7", '7'),
    /** Two or more races. */
    SEVERAL("RT", "9", '\0'),
    /** Not reported. */
    NOT_REPORTED("RD", "0", '\0');

    private final String acgrCode;
    private final String cohortCode;
    private final char codeFamily;

    Race(String acgrCode, String cohortCode, char codeFamily) {
        this.acgrCode = acgrCode;
        this.cohortCode = cohortCode;
        this.codeFamily = codeFamily;
    }

    /** Reporting category of the ACGR file. */
    public String acgrCode() {
        return acgrCode;
    }

    /** Subgrouptype of the file of 2010-16. */
    public String cohortCode() {
        return cohortCode;
    }

    /**
     * @param hispanic CALPADS indicator: Y, N or empty
     * @param codes CALPADS race codes; the first digit names the race, so that several Asian codes are one race
     */
    public static Race of(String hispanic, Collection<String> codes) {
        if (hispanic.equals("Y")) {
            return HISPANIC;
        }
        Race found = NOT_REPORTED;
        for (String code : codes) {
            Race race = ofCode(code);
            if (race != NOT_REPORTED && race != found) {
                if (found != NOT_REPORTED) {
                    return SEVERAL;
                }
                found = race;
            }
        }
        return found;
    }

    private static Race ofCode(String code) {
        for (Race race : values()) {
            if (race.codeFamily != '\0' && !code.isEmpty() && code.charAt(0) == race.codeFamily) {
                return race;
            }
        }
        return NOT_REPORTED;
    }
}
