package org.caret.ui.internal.detail;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.caret.model.Enrollment;
import org.caret.model.LanguageAcquisition;
import org.caret.model.ModelPackage;
import org.caret.model.ProgramMembership;
import org.caret.model.Record;
import org.caret.model.Student;
import org.caret.model.StudentInformation;
import org.caret.ui.RecordSelection;
import org.caret.ui.internal.edit.Edits;
import org.caret.ui.internal.edit.FieldKey;
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
    private final RecordsTab<ProgramMembership> programs;
    private final RecordsTab<LanguageAcquisition> language;
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
        RecordTexts texts = new RecordTexts(edits.draft().rules());
        student = new FieldForm(tabs, FieldGroup.student(), edits, messages);
        tab(Messages.StudentPage_student, student.control());
        information = new RecordsTab<>(tabs, ModelPackage.Literals.STUDENT_INFORMATION,
                Messages.StudentPage_information, DetailColumns.information(), texts::information,
                fields(FieldGroup.information()));
        tab(Messages.StudentPage_information, information.control());
        enrollments = new RecordsTab<>(tabs, ModelPackage.Literals.ENROLLMENT, Messages.StudentPage_enrollments,
                DetailColumns.enrollments(), texts::enrollment, fields(FieldGroup.enrollment()));
        tab(Messages.StudentPage_enrollments, enrollments.control());
        programs = new RecordsTab<>(tabs, ModelPackage.Literals.PROGRAM_MEMBERSHIP, Messages.StudentPage_programs,
                DetailColumns.programs(), texts::program, fields(FieldGroup.program()));
        tab(Messages.StudentPage_programs, programs.control());
        language = new RecordsTab<>(tabs, ModelPackage.Literals.LANGUAGE_ACQUISITION, Messages.StudentPage_language,
                DetailColumns.language(), texts::language, fields(FieldGroup.language()));
        tab(Messages.StudentPage_language, language.control());
        schedule = new ListTab(tabs, Messages.StudentPage_schedule, DetailColumns.schedule());
        tab(Messages.StudentPage_schedule, schedule.control());
        exports = new ListTab(tabs, Messages.StudentPage_exports, DetailColumns.exports());
        tab(Messages.StudentPage_exports, exports.control());
        tabs.setSelection(0);
    }

    private RecordsTab.FieldFormFactory fields(List<FieldGroup> groups) {
        return parent -> new FieldForm(parent, groups, edits, messages);
    }

    private void tab(String title, Control control) {
        CTabItem item = new CTabItem(tabs, SWT.NONE);
        item.setText(title);
        item.setControl(control);
    }

    private Stream<RecordsTab<?>> records() {
        return Stream.of(information, enrollments, programs, language);
    }

    Composite control() {
        return area;
    }

    MessageBar messages() {
        return messages;
    }

    void show(StudentDetail detail, LocalDate today) {
        Student shown = detail.student();
        boolean editable = !detail.readOnly();
        edits.draft().read(Stream.<Collection<? extends Record>>of(List.of(shown), shown.getInformation(),
                shown.getEnrollments(), shown.getProgramMemberships(), shown.getLanguageAcquisitions())
                .<Record>flatMap(Collection::stream).toList());
        header.show(shown, today);
        student.bind(shown, editable);
        long current = StudentHeader.inEffect(shown.getInformation(), today).map(Record::getId).orElse(0L);
        RecordSelection selection = detail.selection();
        information.show(RecordTexts.latestFirst(shown.getInformation(), StudentInformation::getStart), selection,
                current, editable);
        enrollments.show(RecordTexts.latestFirst(shown.getEnrollments(), Enrollment::getStart), selection, 0,
                editable);
        programs.show(RecordTexts.latestFirst(shown.getProgramMemberships(), ProgramMembership::getStart), selection,
                0, editable);
        language.show(RecordTexts.latestFirst(shown.getLanguageAcquisitions(), LanguageAcquisition::getStart),
                selection, 0, editable);
        schedule.show(detail.schedule());
        records().filter(tab -> tab.type() == selection.type()).forEach(tab -> select(tab.control()));
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
        records().forEach(tab -> tab.changed(field));
    }

    /** Shows a field and puts the focus into it. */
    void reveal(FieldKey field) {
        if (field.type() == ModelPackage.Literals.STUDENT) {
            select(student.control());
            student.reveal(field);
        }
        records().filter(tab -> tab.type() == field.type()).forEach(tab -> {
            select(tab.control());
            tab.reveal(field);
        });
    }

    void setFocus() {
        tabs.setFocus();
    }
}
