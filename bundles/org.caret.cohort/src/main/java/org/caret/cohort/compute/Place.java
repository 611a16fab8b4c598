package org.caret.cohort.compute;

/**
 * A school with everything that rows about it say.
 *
 * @param id surrogate key in the store
 * @param countyCode two digits
 * @param districtCode five digits
 * @param schoolCode seven digits
 * @param directFunded whether it is a charter with funding of its own; the files of 2010-16 count it outside its district
 */
public record Place(long id, String countyCode, String districtCode, String schoolCode, String countyName,
        String districtName, String schoolName, boolean charter, boolean dass, boolean directFunded) {

    /** District codes of county offices of education begin so. */
    private static final String COUNTY_OFFICE = "10";

    /** County, district and school code in 14 digits. */
    public String cds() {
        return countyCode + districtCode + schoolCode;
    }

    /** Whether the district is a county office of education. Inferred from the codes that the offices have. */
    public boolean ofCountyOffice() {
        return districtCode.startsWith(COUNTY_OFFICE);
    }
}
