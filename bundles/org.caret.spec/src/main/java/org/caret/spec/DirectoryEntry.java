package org.caret.spec;

/**
 * A district or school of the public directory. Texts are as published; blank means unknown.
 *
 * @param cdsCode 14 digits; a district's ends in 0000000
 * @param status Active, Pending or Not active
 * @param charter Y or N, blank where unknown
 * @param fundingType Directly funded or Locally funded, charters only
 * @param dass Y or N (Dashboard Alternative School Status), blank where unknown
 * @param openDate ISO date or blank
 * @param closedDate ISO date or blank
 */
public record DirectoryEntry(String cdsCode, String status, String county, String district, String school, String city,
        String zip, String ownershipCode, String charter, String charterNumber, String fundingType, String dass,
        String lowGrade, String highGrade, String openDate, String closedDate) {

    public String districtCode() {
        return cdsCode.substring(0, 7);
    }

    public String schoolCode() {
        return cdsCode.substring(7);
    }
}
