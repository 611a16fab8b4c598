package org.caret.spec.internal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.caret.spec.FieldSpec;
import org.caret.spec.FieldSpec.Requirement;
import org.caret.spec.FieldSpec.Type;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** One file of {@code layouts/}. */
final class LayoutFile {

    private LayoutFile() {
    }

    static String path(String name) {
        return "layouts/" + name + ".tsv";
    }

    static List<FieldSpec> read(String path) {
        return List.copyOf(DataTable.read(path, LayoutFile::field));
    }

    private static FieldSpec field(NamedCsvRecord row) {
        int position = Integer.parseInt(row.getField("pos"));
        return new FieldSpec(position, row.getField("element"), name(row.getField("name"), position),
                type(row.getField("type")), length(row.getField("max_length")), requirement(row.getField("required")),
                row.getField("format"), Optional.of(row.getField("code_set")).filter(set -> !set.isEmpty()),
                row.getField("rule"));
    }

    /** Fillers share one name at the state; the position makes it unique within the layout. */
    private static String name(String name, int position) {
        return name.equals("Filler") ? "Filler " + position : name;
    }

    private static Type type(String code) {
        return switch (code) {
        case "CS", "" -> Type.TEXT;
        case "DT" -> Type.DATE;
        case "NU" -> Type.NUMBER;
        default -> throw new IllegalStateException("unknown field type in the shipped layouts: " + code);
        };
    }

    private static OptionalInt length(String digits) {
        return digits.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
    }

    private static Requirement requirement(String code) {
        return switch (code) {
        case "R" -> Requirement.REQUIRED;
        case "C" -> Requirement.CONDITIONAL;
        case "O" -> Requirement.OPTIONAL;
        case "" -> Requirement.UNKNOWN;
        default -> throw new IllegalStateException("unknown requirement in the shipped layouts: " + code);
        };
    }
}
