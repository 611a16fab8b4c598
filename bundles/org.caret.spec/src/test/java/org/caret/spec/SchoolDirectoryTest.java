package org.caret.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchoolDirectoryTest {

    private final SchoolDirectory directory = Specifications.load().schools();

    @Test
    void aDistrictIsFoundByItsSevenDigits() {
        DirectoryEntry county = directory.find("0110017").orElseThrow();
        assertEquals("01100170000000", county.cdsCode());
        assertEquals("Alameda County Office of Education", county.district());
        assertEquals("", county.school());
        assertEquals("00", county.ownershipCode());
    }

    @Test
    void aSchoolKeepsLeadingZerosAndUnknownStaysBlank() {
        DirectoryEntry school = directory.find("01100170114363").orElseThrow();
        assertEquals(new DirectoryEntry("01100170114363", "Active", "Alameda", "Alameda County Office of Education",
                "American Indian Public Charter School II", "Oakland", "94607", "00", "Y", "", "", "N", "K", "8", "",
                ""),
                school);
        assertEquals("0110017", school.districtCode());
        assertEquals("0114363", school.schoolCode());
    }

    @Test
    void theSchoolsOfADistrictComeInOrderWithoutTheDistrictItself() {
        List<DirectoryEntry> schools = directory.schoolsOf("0161259");
        assertTrue(schools.size() > 80, "Oakland Unified has many schools: " + schools.size());
        assertTrue(schools.stream().allMatch(school -> school.districtCode().equals("0161259")));
        List<String> codes = schools.stream().map(DirectoryEntry::schoolCode).toList();
        assertEquals(codes.stream().sorted().toList(), codes);
        assertTrue(!codes.contains("0000000"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "0", "9999999", "01100170114364", "110017", "DROP TABLE" })
    void anUnknownCodeIsNotFound(String code) {
        assertEquals(Optional.empty(), directory.find(code));
        assertEquals(List.of(), directory.schoolsOf(code));
    }

    @Test
    void theWholeStateIsThereButSchoolsOfVanishedDistricts() {
        List<DirectoryEntry> districts = directory.districts();
        int schools = districts.stream().mapToInt(entry -> directory.schoolsOf(entry.districtCode()).size()).sum();
        assertEquals(List.of(1_135, 11_175), List.of(districts.size(), schools));
    }

    @Test
    void everyDateIsWrittenIsoOrUnknown() {
        List<String> others = directory.districts().stream()
                .flatMap(district -> directory.schoolsOf(district.districtCode()).stream())
                .flatMap(school -> Stream.of(school.openDate(), school.closedDate()))
                .filter(date -> !date.isEmpty() && !date.matches("\\d{4}-\\d{2}-\\d{2}")).toList();
        assertEquals(List.of(), others);
    }
}
