package org.caret.imports.roundtrip;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.caret.exchange.FieldBinding.Source;
import org.caret.spec.AcademicYear;
import org.caret.spec.CodeSet;
import org.caret.spec.CodeSets;
import org.caret.spec.FieldSpec;
import org.caret.store.ModelFacts;

/** Makes up valid texts for single fields, from type, format, length and code set alone. */
final class FieldTexts {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final String INNER = LETTERS + "0123456789.-'";
    private static final int USUAL_LENGTH = 12;

    private final CodeSets codeSets;
    private final AcademicYear year;

    FieldTexts(CodeSets codeSets, AcademicYear year) {
        this.codeSets = codeSets;
        this.year = year;
    }

    /** A text that is not blank. */
    String text(FieldSpec field, Source.Path target, Random random) {
        List<String> codes = field.codeSet().map(this::codes).orElse(List.of());
        if (!codes.isEmpty()) {
            return codes.get(random.nextInt(codes.size()));
        }
        return switch (field.type()) {
        case DATE -> day(year.firstDay().minusDays(random.nextInt(4000)));
        case NUMBER -> number(field, random);
        case TEXT -> text(field.format(), room(field, target), random);
        };
    }

    /** CCYYMMDD. */
    static String day(LocalDate day) {
        return day.toString().replace("-", "");
    }

    private List<String> codes(String name) {
        Optional<CodeSet> set = codeSets.codeSet(name, year);
        return set.map(codes -> codes.codes().keySet().stream().filter(code -> codes.span(code).contains(year))
                .toList()).orElse(List.of());
    }

    private static String number(FieldSpec field, Random random) {
        return field.format().equals("decimal") ? random.nextInt(200) + "." + random.nextInt(10)
                : String.valueOf(random.nextInt(10));
    }

    private String text(String format, int room, Random random) {
        return switch (format) {
        case "Y/N" -> random.nextBoolean() ? "Y" : "N";
        case "CCYY-CCYY" -> year.toString();
        case "4 digits" -> digits(4, random);
        case "7 digits" -> digits(7, random);
        case "10 digits" -> digits(10, random);
        default -> free(room, random);
        };
    }

    /** Letters, digits and the three characters the state allows; sometimes as long as can be. */
    private static String free(int room, Random random) {
        int length = random.nextInt(5) == 0 ? room : 1 + random.nextInt(Math.min(room, USUAL_LENGTH));
        StringBuilder text = new StringBuilder(length);
        text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        while (text.length() < length) {
            text.append(INNER.charAt(random.nextInt(INNER.length())));
        }
        return text.toString();
    }

    private static String digits(int count, Random random) {
        StringBuilder digits = new StringBuilder(count);
        digits.append(1 + random.nextInt(9));
        while (digits.length() < count) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }

    private static int room(FieldSpec field, Source.Path target) {
        int model = ModelFacts.maxLength(target.attribute()).orElse(USUAL_LENGTH);
        return Math.min(field.maxLength().orElse(model), model);
    }
}
