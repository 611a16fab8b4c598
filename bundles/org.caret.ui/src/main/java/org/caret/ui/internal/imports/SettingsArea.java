package org.caret.ui.internal.imports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import org.caret.imports.ImportRequest.Mode;
import org.caret.imports.SourceInspection;
import org.caret.imports.SourceInspection.Readiness;
import org.caret.imports.SourceKind;
import org.caret.spec.AcademicYear;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;

/** What files do not say themselves; what none of the chosen ones needs cannot be entered. */
final class SettingsArea {

    private static final int YEARS_OFFERED = 12;

    private final ImportChoice choice;
    private final Group group;
    private final FileField mapping;
    private final FileField schools;
    private final Combo year;

    SettingsArea(Composite parent, ImportChoice choice) {
        this.choice = choice;
        group = new Group(parent, SWT.NONE);
        group.setText(Messages.SettingsArea_title);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(group);
        mapping = FileField.file(group, Messages.SettingsArea_mapping);
        mapping.onChange(() -> choice.setMapping(mapping.file()));
        schools = FileField.file(group, Messages.SettingsArea_schools);
        schools.onChange(() -> choice.setSchools(schools.file()));
        year = Fields.named(group, Messages.SettingsArea_year, () -> new Combo(group, SWT.READ_ONLY));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).span(2, 1).applyTo(year);
        year.add(Messages.SettingsArea_yearOfTheFiles);
        AcademicYear current = AcademicYear.of(LocalDate.now(Clock.systemDefaultZone()));
        for (int back = -1; back < YEARS_OFFERED; back++) {
            year.add(new AcademicYear(current.firstYear() - back).toString());
        }
        year.select(0);
        year.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choice.setYear(chosenYear())));
        refresh();
    }

    private Optional<AcademicYear> chosenYear() {
        return year.getSelectionIndex() <= 0 ? Optional.empty() : Optional.of(AcademicYear.parse(year.getText()));
    }

    Control control() {
        return group;
    }

    void refresh() {
        boolean named = choice.request(Mode.TRIAL).mapping().isPresent();
        mapping.setEnabled(named || mapping.wrong()
                || choice.inspections().stream().anyMatch(one -> one.readiness() == Readiness.NEEDS_MAPPING));
        schools.setEnabled(choice.any(SourceKind.ONEROSTER) || !schools.text().isBlank());
        year.setEnabled(year.getSelectionIndex() > 0
                || choice.inspections().stream().anyMatch(SettingsArea::needsYear));
    }

    private static boolean needsYear(SourceInspection inspection) {
        return inspection.readiness() != Readiness.REFUSED && inspection.year().isEmpty();
    }

    /** What is wrong here; empty where nothing is. */
    String problem() {
        if (mapping.wrong()) {
            return Messages.SettingsArea_noMapping;
        }
        return schools.wrong() ? Messages.SettingsArea_noSchools : "";
    }
}
