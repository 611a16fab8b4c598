package org.caret.exchange.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.caret.exchange.BoundLayout;
import org.caret.exchange.FieldBinding;
import org.caret.exchange.Finding.Severity;
import org.caret.exchange.check.CheckGaps;
import org.caret.exchange.check.FieldChecks.Purpose;
import org.caret.spec.AcademicYear;
import org.caret.spec.CodeSet;
import org.caret.spec.CodeSets;
import org.caret.spec.FieldSpec;
import org.caret.spec.FieldSpec.Requirement;
import org.caret.spec.FieldSpec.Type;
import org.eclipse.jdt.annotation.Nullable;

/** Makes the checks of a layout's fields, and notes what cannot be checked. */
public final class FieldCheckCompiler {

    private static final String RECORD_TYPE = "Record Type";
    private static final String TRANSACTION_TYPE = "Transaction Type";

    private final BoundLayout layout;
    private final AcademicYear year;
    private final CodeSets codeSets;
    private final RuleIds ruleIds;
    private final Purpose purpose;
    private final CharacterRules characters;
    private final List<String> lengthGaps = new ArrayList<>();
    private final List<String> codeGaps = new ArrayList<>();
    private final List<String> requirementGaps = new ArrayList<>();

    public FieldCheckCompiler(BoundLayout layout, AcademicYear year, CodeSets codeSets, Purpose purpose) {
        this.layout = layout;
        this.year = year;
        this.codeSets = codeSets;
        this.ruleIds = RuleIds.of(layout.layout().recordType());
        this.purpose = purpose;
        this.characters = CharacterRules.of(purpose);
    }

    public FieldCheck[] compile() {
        return layout.fields().stream().map(FieldBinding::field).map(this::compile).toArray(FieldCheck[]::new);
    }

    /** What could not be checked; complete when everything is compiled. */
    public CheckGaps gaps() {
        return new CheckGaps(lengthGaps, codeGaps, requirementGaps);
    }

    private FieldCheck compile(FieldSpec field) {
        ValueCheck form = field.filler() ? filler() : form(field);
        if (!field.filler()) {
            noteGaps(field, form);
        }
        boolean name = isPersonName(field.name());
        return new FieldCheck(field.requirement() == Requirement.REQUIRED, field.maxLength().orElse(Integer.MAX_VALUE),
                name ? characters.ofNames() : characters.ofTexts(),
                ruleIds.id(name ? RuleIds.NAME_CHARACTERS : RuleIds.CHARACTERS), form);
    }

    private void noteGaps(FieldSpec field, @Nullable ValueCheck form) {
        if (form == null && field.maxLength().isEmpty()) {
            lengthGaps.add(field.name());
        }
        if (form == null && field.codeSet().isPresent()) {
            codeGaps.add(field.name());
        }
        if (field.requirement() == Requirement.UNKNOWN) {
            requirementGaps.add(field.name());
        }
    }

    /** Names of persons, to whose characters the state has a rule of its own; not those of suffixes, cities, courses. */
    private static boolean isPersonName(String field) {
        return field.endsWith(" First Name") || field.endsWith(" Middle Name") || field.endsWith(" Last Name");
    }

    private static ValueCheck filler() {
        return ValueCheck.of(Severity.WARNING, "FILLER", "The position always stays empty.", String::isEmpty);
    }

    private @Nullable ValueCheck form(FieldSpec field) {
        String set = field.codeSet().orElse("");
        if (set.equals(RECORD_TYPE)) {
            String recordType = layout.layout().recordType();
            return ValueCheck.of(ruleIds.id(RuleIds.RECORD_TYPE), "The record type must be " + recordType + ".",
                    recordType::equals);
        }
        Optional<CodeSet> codes = codeSets.codeSet(set, year);
        if (set.equals(TRANSACTION_TYPE)) {
            return ValueCheck.of("GERR0008", "The transaction type is blank, A, D or R.",
                    value -> codes.isEmpty() || codes.get().codes().containsKey(value));
        }
        if (codes.isPresent()) {
            return new CodeCheck(codes.get(), year, purpose);
        }
        return set.isEmpty() ? ofFormat(field) : null;
    }

    private @Nullable ValueCheck ofFormat(FieldSpec field) {
        return switch (field.format()) {
        case "CCYYMMDD" -> date();
        case "CCYY-CCYY" -> ValueCheck.of(ruleIds.id(RuleIds.ACADEMIC_YEAR),
                "An academic year is two consecutive years, CCYY-CCYY.", Forms::academicYear);
        case "4 digits" -> digits(4);
        case "7 digits" -> digits(7);
        case "10 digits" -> digits(10);
        case "Y/N" -> ValueCheck.of("GERR0002", "The value is Y or N.", Forms::yesOrNo);
        case "# to ###.#" -> ValueCheck.of("FRMT0005",
                "A percentage has up to three digits and at most one decimal.", Forms::fte);
        case "decimal" -> number();
        case "integer 0-10" -> wholeUpTo(10);
        case "0-300" -> wholeUpTo(300);
        default -> ofType(field.type());
        };
    }

    private static @Nullable ValueCheck ofType(Type type) {
        return switch (type) {
        case DATE -> date();
        case NUMBER -> number();
        case TEXT -> null;
        };
    }

    private static ValueCheck date() {
        return ValueCheck.of("FRMT0002", "A date is a day of the calendar written CCYYMMDD.", Forms::date);
    }

    private static ValueCheck number() {
        return ValueCheck.of("FRMT0004", "A number holds digits and at most one decimal point.", Forms::decimal);
    }

    private static ValueCheck digits(int count) {
        return ValueCheck.of("DIGITS", "The value has exactly " + count + " digits, leading zeros included.",
                value -> Forms.digits(value, count));
    }

    private static ValueCheck wholeUpTo(int greatest) {
        return ValueCheck.of("FRMT0004", "The value is a whole number from 0 to " + greatest + ".",
                value -> Forms.wholeUpTo(value, greatest));
    }
}
