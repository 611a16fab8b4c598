package org.caret.cohort.student;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class RaceTest {

    @Test
    void hispanicComesFirst() {
        assertEquals(Race.HISPANIC, Race.of("Y", List.of("700", "600")));
        assertEquals(Race.HISPANIC, Race.of("Y", List.of()));
    }

    @Test
    void oneRaceIsThatRaceHoweverManyOfItsCodesAreGiven() {
        assertEquals(Race.ASIAN, Race.of("N", List.of("201", "299")));
        assertEquals(Race.AMERICAN_INDIAN, Race.of("N", List.of("100")));
        assertEquals(Race.PACIFIC_ISLANDER, Race.of("", List.of("303")));
        assertEquals(Race.FILIPINO, Race.of("N", List.of("400")));
        assertEquals(Race.AFRICAN_AMERICAN, Race.of("N", List.of("600")));
        assertEquals(Race.WHITE, Race.of("N", List.of("700", "")));
    }

    @Test
    void differentRacesAreSeveral() {
        assertEquals(Race.SEVERAL, Race.of("N", List.of("201", "400")));
        assertEquals(Race.SEVERAL, Race.of("N", List.of("700", "700", "100")));
    }

    @Test
    void nothingKnownIsNotReported() {
        assertEquals(Race.NOT_REPORTED, Race.of("N", List.of()));
        assertEquals(Race.NOT_REPORTED, Race.of("", List.of("999")));
    }
}
