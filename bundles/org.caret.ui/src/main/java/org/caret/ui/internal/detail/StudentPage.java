package org.caret.ui.internal.detail;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.caret.model.DatedRecord;
import org.caret.model.Enrollment;
import org.caret.model.LanguageAcquisition;
import org.caret.model.ModelPackage;
import org.caret.model.ProgramMembership;
import org.caret.model.Record;
import org.caret.model.School;
import org.caret.model.Student;
import org.caret.model.StudentInformation;
import org.caret.store.ModelFacts;
import org.caret.ui.internal.edit.Edits;
import org.caret.ui.internal.edit.FieldKey;
import org.caret.ui.internal.edit.FieldText;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A student on the screen: who it is, what needs to be known now, and a tab for each kind of record. */
final class StudentPage {

    private final Composite area;
    private final Edits edits;
    private final StudentHeader header;
    private final MessageBar messages;
    private final CTabFolder tabs;
    private final FieldForm student;
    private final RecordsTab<StudentInformation> information;
    private final RecordsTab<Enrollment> enrollments;
    private final ListTab programs;
    private final ListTab schedule;
    private final ListTab exports;

    StudentPage(Composite parent, Edits edits) {
        this.edits = edits;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        header = new StudentHeader(area);
        tabs = new CTabFolder(area, SWT.TOP | SWT.FLAT);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs);
        // Below the fields, so that they stay where they are when there is something to say.
        messages = new MessageBar(area);
        student = new FieldForm(tabs, FieldGroup.student(), edits, messages);
        tab(Messages.StudentPage_student, student.control());
        information = new RecordsTab<>(tabs, ModelPackage.Literals.STUDENT_INFORMATION,
                Messages.StudentPage_information, DetailColumns.information(), StudentPage::texts,
                form -> new FieldForm(form, FieldGroup.information(), edits, messages));
        tab(Messages.StudentPage_information, information.control());
        enrollments = new RecordsTab<>(tabs, ModelPackage.Literals.ENROLLMENT, Messages.StudentPage_enrollments,
                DetailColumns.enrollments(), StudentPage::texts,
                form -> new FieldForm(form, FieldGroup.enrollment(), edits, messages));
        tab(Messages.StudentPage_enrollments, enrollments.control());
        programs = new ListTab(tabs, Messages.StudentPage_programs, DetailColumns.programs());
        tab(Messages.StudentPage_programs, programs.control());
        schedule = new ListTab(tabs, Messages.StudentPage_schedule, DetailColumns.schedule());
        tab(Messages.StudentPage_schedule, schedule.control());
        exports = new ListTab(tabs, Messages.StudentPage_exports, DetailColumns.exports());
        tab(Messages.StudentPage_exports, exports.control());
        tabs.setSelection(0);
    }

    private void tab(String title, Control control) {
        CTabItem item = new CTabItem(tabs, SWT.NONE);
        item.setText(title);
        item.setControl(control);
    }

    Composite control() {
        return area;
    }

    MessageBar messages() {
        return messages;
    }

    void show(StudentDetail detail, LocalDate today) {
        Student shown = detail.student();
        edits.draft().read(Stream.of(Stream.of(shown), shown.getInformation().stream(),
                shown.getEnrollments().stream()).<Record>flatMap(Function.identity()).toList());
        header.show(shown, today);
        student.bind(shown, !detail.readOnly());
        long selected = detail.selection().id();
        boolean enrollment = detail.selection().type() == ModelPackage.Literals.ENROLLMENT;
        boolean dated = detail.selection().type() == ModelPackage.Literals.STUDENT_INFORMATION;
        information.show(latestFirst(shown.getInformation(), StudentInformation::getStart),
                dated ? selected : StudentHeader.inEffect(shown.getInformation(), today).map(Record::getId).orElse(0L),
                !detail.readOnly());
        enrollments.show(latestFirst(shown.getEnrollments(), Enrollment::getStart), enrollment ? selected : 0,
                !detail.readOnly());
        programs.show(programs(shown));
        schedule.show(detail.schedule());
        if (enrollment) {
            select(enrollments.control());
        } else if (dated) {
            select(information.control());
        }
    }

    /** Shows what was exported of the student. */
    void showExports(List<String[]> lines) {
        exports.show(lines);
    }

    private void select(Control control) {
        Stream.of(tabs.getItems()).filter(item -> item.getControl() == control).forEach(tabs::setSelection);
    }

    void changed(FieldKey field) {
        student.changed(field);
        information.changed(field);
        enrollments.changed(field);
    }

    /** Shows a field and puts the focus into it. */
    void reveal(FieldKey field) {
        if (field.type() == ModelPackage.Literals.STUDENT) {
            select(student.control());
            student.reveal(field);
        } else if (field.type() == ModelPackage.Literals.STUDENT_INFORMATION) {
            select(information.control());
            information.reveal(field);
        } else {
            select(enrollments.control());
            enrollments.reveal(field);
        }
    }

    void setFocus() {
        tabs.setFocus();
    }

    private static <T> List<T> latestFirst(List<T> records, Function<T, @Nullable LocalDate> day) {
        return records.stream().sorted(Comparator
                .comparing((T one) -> day.apply(one), Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                .reversed()).toList();
    }

    private static String[] texts(StudentInformation one) {
        return new String[] { from(one), to(one), StudentHeader.name(one) };
    }

    private static String[] texts(Enrollment one) {
        return new String[] { FieldText.of(ModelPackage.Literals.ENROLLMENT__START, one.getStart()),
                one.getExitDate() == null ? Messages.StudentPage_inEffect : one.getExitDate().toString(),
                school(one.getSchool()), text(one.getGradeLevel()), text(one.getAcademicYear()),
                text(one.getExitReason()) };
    }

    /** Programs and language acquisition status, which are sent much alike. */
    private List<String[]> programs(Student of) {
        Stream<DatedRecord> dated = Stream.concat(of.getProgramMemberships().stream(),
                of.getLanguageAcquisitions().stream());
        return latestFirst(dated.toList(), DatedRecord::getStart).stream().map(one -> switch (one) {
        case ProgramMembership membership -> new String[] { from(one), to(one),
                named(membership, ModelPackage.Literals.PROGRAM_MEMBERSHIP__PROGRAM), school(membership.getSchool()) };
        case LanguageAcquisition language -> new String[] { from(one), to(one),
                named(language, ModelPackage.Literals.LANGUAGE_ACQUISITION__STATUS), "" };
        default -> new String[] { from(one), to(one), "", "" };
        }).toList();
    }

    private String named(Record owner, EAttribute attribute) {
        String code = FieldText.of(attribute, owner.eGet(attribute));
        String name = ModelFacts.codeSet(attribute).isEmpty() ? ""
                : edits.draft().rules().codes(owner, attribute)
                        .map(set -> set.codes().getOrDefault(code, "")).orElse("");
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
