package org.caret.sample.internal;

import java.util.List;

/** An address that does not exist: its city and ZIP codes are made up. */
record Address(String line1, String line2, String city, String state, String zip) {

    private static final List<String> STREETS = List.of("Acacia Ave", "Almond St", "Avenida del Sol", "Bay Laurel Dr",
            "Calle Real", "Camino Alto", "Chestnut St", "Citrus Ln", "Fig Tree Rd", "Harvest Way", "Jacaranda Ct",
            "La Loma Dr", "Mission Blvd", "Mulberry St", "Olive Ave", "Packing House Rd", "Palm Ave", "Railroad Ave",
            "San Mateo St", "Walnut Ave", "W 4th St", "E 12th St");
    private static final List<String> CITIES = List.of("Valle Dorado", "Naranjal", "Puerta Vista", "Las Flores",
            "San Telmo", "Rancho Encino");

    static Address of(Dice dice) {
        int city = dice.below(CITIES.size());
        return new Address(dice.below(19_900) + 100 + " " + dice.pick(STREETS),
                dice.percent(22) ? "Apt " + (1 + dice.below(240)) : "", CITIES.get(city), "US-CA",
                Integer.toString(96_190 + city));
    }
}
