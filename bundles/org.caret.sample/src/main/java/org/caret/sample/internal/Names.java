package org.caret.sample.internal;

import java.util.List;

import org.caret.sample.Irregularity;

/** Makes names: from the public lists, from surnames that are frequent in California, and from what the lists lack. */
final class Names {

    private static final List<String> CALIFORNIAN = List.of("Aguilar", "Alvarez", "Arellano", "Avila", "Cabrera",
            "Camacho", "Castillo", "Cervantes", "Chavez", "Contreras", "Delgado", "Diaz", "Dominguez", "Espinoza",
            "Estrada", "Flores", "Fuentes", "Garcia", "Gomez", "Gonzalez", "Guerrero", "Gutierrez", "Guzman",
            "Hernandez", "Herrera", "Jimenez", "Juarez", "Lopez", "Maldonado", "Marquez", "Martinez", "Medina",
            "Mejia", "Mendoza", "Molina", "Morales", "Moreno", "Navarro", "Ochoa", "Orozco", "Ortega", "Ortiz",
            "Padilla", "Perez", "Ramirez", "Ramos", "Reyes", "Rivera", "Rodriguez", "Romero", "Ruiz", "Salazar",
            "Sanchez", "Sandoval", "Santos", "Soto", "Torres", "Valdez", "Valencia", "Vargas", "Vasquez", "Vega",
            "Zamora", "Zavala", "Nguyen", "Tran", "Pham", "Huynh", "Wong", "Chen", "Liu", "Wang", "Lee", "Kim",
            "Park", "Singh", "Kaur", "Patel", "Sandhu", "Vang", "Xiong", "Yang", "Bautista", "Dela Rosa", "Santiago",
            "Petrosyan", "Hakobyan", "Nazari", "Ahmadi", "Saechao");
    private static final List<String> WITH_APOSTROPHE = List.of("O'Brien", "O'Connor", "D'Angelo", "O’Neill", "D’Souza",
            "M'Baye", "O'Hara");
    private static final List<String> WITH_SPACE = List.of("De la Cruz", "De la Torre", "Van der Berg", "Del Rio",
            "La Rosa", "Ponce de Leon", "St John");
    private static final List<String> WITH_ACCENT = List.of("Hernández", "Gutiérrez", "Núñez y Álvarez", "Nguyễn",
            "Müller", "Côté", "Sørensen", "Dvořák", "Rodríguez", "Pérez");
    private static final List<String> WITH_TILDE = List.of("Peña", "Muñoz", "Núñez", "Ordoñez", "Ibáñez", "Zuñiga");
    private static final List<String> LONG = List.of(
            "Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh-Cholmondeley", "Bartholomew-Maximilian-Alexander-"
                    + "Ferdinand-Sebastian");
    private static final List<String> SUFFIXES = List.of("JR", "II", "III", "IV");

    private final WeightedList girls = WeightedList.read("girls.tsv");
    private final WeightedList boys = WeightedList.read("boys.tsv");
    private final WeightedList surnames = WeightedList.read("surnames.tsv");

    /** First, middle and last name, and suffix; middle name and suffix may be empty. */
    record Name(String first, String middle, String last, String suffix) {

        Name withLast(String other) {
            return new Name(first, middle, other, suffix);
        }
    }

    String first(Dice dice, boolean female) {
        return (female ? girls : boys).pick(dice);
    }

    String last(Dice dice) {
        return dice.percent(48) ? dice.pick(CALIFORNIAN) : surnames.pick(dice);
    }

    /** A name without anything special. */
    Name plain(Dice dice, boolean female) {
        return new Name(first(dice, female), dice.percent(62) ? first(dice, female) : "", last(dice), "");
    }

    /** A student's name with the student's irregularities. */
    Name of(Case student, Dice dice, boolean female) {
        Name plain = plain(dice, female);
        return new Name(firstOf(student, dice, plain.first()), plain.middle(), lastOf(student, dice, plain.last()),
                student.has(Irregularity.SUFFIX) ? dice.pick(SUFFIXES) : "");
    }

    private String firstOf(Case student, Dice dice, String regular) {
        if (student.has(Irregularity.VERY_LONG)) {
            return LONG.get(1);
        }
        if (student.has(Irregularity.ONE_LETTER)) {
            return regular.substring(0, 1);
        }
        if (student.has(Irregularity.QUOTES)) {
            return regular + " \"" + regular.substring(0, 2) + '"';
        }
        if (student.has(Irregularity.CARET)) {
            return regular + '^';
        }
        if (student.has(Irregularity.ACCENT)) {
            return dice.pick(List.of("José", "Zoë", "André", "Renée", "Sofía", "Chloé", "Ángel"));
        }
        return student.has(Irregularity.SPACE) && dice.percent(50) ? regular + " Ann" : regular;
    }

    private String lastOf(Case student, Dice dice, String regular) {
        if (student.has(Irregularity.NO_LAST_NAME)) {
            return "";
        }
        if (student.has(Irregularity.VERY_LONG)) {
            return LONG.get(0);
        }
        if (student.has(Irregularity.STRAY_SPACES)) {
            return dice
                    .pick(List.of(" " + regular, regular + "  ", regular + "\u00a0" + last(dice), "Mac  " + regular));
        }
        if (student.has(Irregularity.APOSTROPHE)) {
            return dice.pick(WITH_APOSTROPHE);
        }
        if (student.has(Irregularity.TILDE)) {
            return dice.pick(WITH_TILDE);
        }
        if (student.has(Irregularity.ACCENT)) {
            return dice.pick(WITH_ACCENT);
        }
        if (student.has(Irregularity.HYPHEN)) {
            return regular + '-' + last(dice);
        }
        return student.has(Irregularity.SPACE) ? dice.pick(WITH_SPACE) : regular;
    }
}
