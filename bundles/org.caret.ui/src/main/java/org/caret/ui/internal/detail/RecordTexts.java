package org.caret.ui.internal.detail;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.caret.model.DatedRecord;
import org.caret.model.Enrollment;
import org.caret.model.LanguageAcquisition;
import org.caret.model.ModelPackage;
import org.caret.model.ProgramMembership;
import org.caret.model.Record;
import org.caret.model.School;
import org.caret.model.StudentInformation;
import org.caret.ui.internal.edit.FieldRules;
import org.caret.ui.internal.edit.FieldText;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jdt.annotation.Nullable;

/** The records of a student as lines of lists, in the order of {@link DetailColumns}. */
final class RecordTexts {

    private final FieldRules rules;

    /** @param rules which know the names of codes */
    RecordTexts(FieldRules rules) {
        this.rules = rules;
    }

    static <T> List<T> latestFirst(List<T> records, Function<T, @Nullable LocalDate> day) {
        return records.stream().sorted(Comparator
                .comparing((T one) -> day.apply(one), Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                .reversed()).toList();
    }

    String[] information(StudentInformation one) {
        return new String[] { from(one), to(one), StudentHeader.name(one) };
    }

    String[] enrollment(Enrollment one) {
        return new String[] { FieldText.of(ModelPackage.Literals.ENROLLMENT__START, one.getStart()),
                one.getExitDate() == null ? Messages.StudentPage_inEffect : one.getExitDate().toString(),
                school(one.getSchool()), text(one.getGradeLevel()), text(one.getAcademicYear()),
                text(one.getExitReason()) };
    }

    String[] program(ProgramMembership one) {
        return new String[] { from(one), to(one), named(one, ModelPackage.Literals.PROGRAM_MEMBERSHIP__PROGRAM),
                named(one, ModelPackage.Literals.PROGRAM_MEMBERSHIP__MEMBERSHIP), school(one.getSchool()) };
    }

    String[] language(LanguageAcquisition one) {
        return new String[] { from(one), to(one), named(one, ModelPackage.Literals.LANGUAGE_ACQUISITION__STATUS),
                named(one, ModelPackage.Literals.LANGUAGE_ACQUISITION__PRIMARY_LANGUAGE) };
    }

    private String named(Record owner, EAttribute attribute) {
        String code = FieldText.of(attribute, owner.eGet(attribute));
        String name = rules.codes(owner, attribute).map(set -> set.codes().getOrDefault(code, "")).orElse("");
        return (code + "  " + name).strip();
    }

    private static String from(DatedRecord one) {
        return FieldText.of(ModelPackage.Literals.DATED_RECORD__START, one.getStart());
    }

    private static String to(DatedRecord one) {
        String last = FieldText.of(ModelPackage.Literals.DATED_RECORD__END, one.getEnd());
        return last.isEmpty() ? Messages.StudentPage_inEffect : last;
    }

    private static String school(@Nullable School school) {
        return school == null ? "" : text(school.getName());
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
