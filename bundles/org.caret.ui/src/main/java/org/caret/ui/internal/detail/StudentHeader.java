package org.caret.ui.internal.detail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.caret.model.Enrollment;
import org.caret.model.ModelPackage;
import org.caret.model.Student;
import org.caret.model.StudentInformation;
import org.caret.ui.internal.edit.FieldText;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Who the student is, and where enrolled; always in sight. */
final class StudentHeader {

    private final Label name;
    private final Label numbers;
    private final Label place;

    StudentHeader(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 4).spacing(0, 2).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        name = line(area);
        name.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.HEADER_FONT));
        numbers = line(area);
        place = line(area);
    }

    private static Label line(Composite area) {
        Label label = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(label);
        return label;
    }

    void show(Student student, LocalDate today) {
        Optional<StudentInformation> information = inEffect(student.getInformation(), today);
        name.setText(information.map(StudentHeader::name).filter(text -> !text.isEmpty())
                .orElse(Messages.StudentHeader_unnamed));
        numbers.setText(numbers(student, information));
        place.setText(place(student, today));
        name.getParent().getParent().layout(true, true);
    }

    /** The record that holds on a day; the latest of all where none does. */
    static Optional<StudentInformation> inEffect(List<StudentInformation> information, LocalDate day) {
        return information.stream().filter(one -> holds(one, day)).findFirst()
                .or(() -> information.stream().max(Comparator.comparing(StudentInformation::getStart,
                        Comparator.nullsFirst(Comparator.naturalOrder()))));
    }

    static boolean holds(StudentInformation information, LocalDate day) {
        LocalDate start = information.getStart();
        LocalDate end = information.getEnd();
        return start != null && !start.isAfter(day) && (end == null || end.isAfter(day));
    }

    /** Last name first, as lists are sorted. */
    static String name(StudentInformation information) {
        String given = String.join(" ", Stream.of(information.getLegalFirstName(), information.getLegalMiddleName())
                .filter(part -> part != null && !part.isBlank()).toList());
        String family = information.getLegalLastName() == null ? "" : information.getLegalLastName();
        return family.isEmpty() || given.isEmpty() ? family + given : family + ", " + given;
    }

    private static String numbers(Student student, Optional<StudentInformation> information) {
        List<String> parts = new ArrayList<>();
        parts.add(NLS.bind(Messages.StudentHeader_localId, text(student.getLocalStudentId())));
        parts.add(text(student.getSsid()).isEmpty() ? Messages.StudentHeader_noSsid
                : NLS.bind(Messages.StudentHeader_ssid, student.getSsid()));
        information.map(StudentInformation::getBirthDate)
                .ifPresent(day -> parts.add(NLS.bind(Messages.StudentHeader_born, day)));
        return String.join("  ·  ", parts);
    }

    private static String place(Student student, LocalDate today) {
        return student.getEnrollments().stream()
                .filter(one -> one.getStart() != null && !one.getStart().isAfter(today)
                        && (one.getExitDate() == null || !one.getExitDate().isBefore(today)))
                .findFirst().map(StudentHeader::place).orElse(Messages.StudentHeader_notEnrolled);
    }

    private static String place(Enrollment enrollment) {
        return NLS.bind(Messages.StudentHeader_enrolled, new Object[] {
                enrollment.getSchool() == null ? "" : text(enrollment.getSchool().getName()),
                text(enrollment.getGradeLevel()), FieldText.of(
                        ModelPackage.Literals.ENROLLMENT__START, enrollment.getStart()) });
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
