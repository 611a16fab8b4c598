package org.caret.exports.ui.internal.pages;

import java.util.List;

import org.caret.exchange.FileFormat;
import org.caret.exports.ui.internal.draft.AvailableTypes;
import org.caret.exports.ui.internal.draft.DraftCheck;
import org.caret.exports.ui.internal.draft.ExportDraft;
import org.caret.exports.ui.internal.draft.Problem;
import org.caret.exports.ui.spi.Accessibility;
import org.caret.spec.AcademicYear;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/** What every export asks, in the order districts know. */
public final class CommonPage extends DraftPage {

    private final ExportDraft draft;
    private final AvailableTypes available;
    private final List<AcademicYear> years;
    private TypeSection types;
    private Combo format;
    private Button previous;
    private Combo year;
    private Button notEnrolled;
    private AdvancedSection advanced;

    public CommonPage(ExportDraft draft, DraftCheck check, AvailableTypes available) {
        super("common", Messages.CommonPage_title, Messages.CommonPage_description, check::common);
        this.draft = draft;
        this.available = available;
        years = available.years();
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(Fields.COLUMNS).applyTo(area);
        SiteSection sites = new SiteSection(area, draft.chosenSites());
        types = new TypeSection(area, draft, available);
        createFormat(area);
        previous = Fields.check(area, Messages.CommonPage_previous, Messages.CommonPage_previousHelp);
        previous.addSelectionListener(SelectionListener
                .widgetSelectedAdapter(event -> draft.setIncludePrevious(previous.getSelection())));
        createYear(area);
        notEnrolled = Fields.check(area, "", Messages.CommonPage_notEnrolledHelp);
        notEnrolled.addSelectionListener(SelectionListener
                .widgetSelectedAdapter(event -> draft.setIncludeNotEnrolled(notEnrolled.getSelection())));
        advanced = new AdvancedSection(area, draft);
        mark(Problem.SITES, sites.list());
        mark(Problem.TYPE, types.list());
        mark(Problem.AS_OF, advanced.asOfMark());
        setControl(area);
        draft.onChange(this::refresh);
        refresh();
        types.list().setFocus();
    }

    private void createFormat(Composite area) {
        Fields.label(area, Messages.CommonPage_format);
        format = new Combo(area, SWT.READ_ONLY);
        for (FileFormat one : FileFormat.values()) {
            format.add(Formats.name(one));
        }
        Accessibility.name(format, Fields.plain(Messages.CommonPage_format));
        Fields.place(format);
        format.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                event -> draft.setFormat(FileFormat.values()[format.getSelectionIndex()])));
    }

    private void createYear(Composite area) {
        Fields.label(area, Messages.CommonPage_year);
        year = new Combo(area, SWT.READ_ONLY);
        years.forEach(one -> year.add(one.toString()));
        Accessibility.name(year, Fields.plain(Messages.CommonPage_year));
        Fields.place(year);
        year.addSelectionListener(
                SelectionListener.widgetSelectedAdapter(event -> draft.setYear(years.get(year.getSelectionIndex()))));
    }

    @Override
    void showValues() {
        types.show();
        format.select(draft.format().ordinal());
        previous.setSelection(draft.includePrevious() && draft.type().previousApplies());
        previous.setEnabled(draft.type().previousApplies());
        year.select(years.indexOf(draft.year()));
        notEnrolled.setText(NLS.bind(Messages.CommonPage_notEnrolled,
                draft.asOfDay().map(Fields::day).orElse(draft.asOfText())));
        // A computed file counts whom its rules count, enrolled or not.
        notEnrolled.setEnabled(!draft.type().computed());
        notEnrolled.setSelection(notEnrolled.getEnabled() && draft.includeNotEnrolled());
        advanced.show();
    }

    @Override
    String hint() {
        return draft.trial() ? Messages.CommonPage_trialHint : "";
    }
}
