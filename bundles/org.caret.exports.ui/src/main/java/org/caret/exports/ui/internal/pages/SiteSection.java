package org.caret.exports.ui.internal.pages;

import java.util.Locale;
import java.util.SortedSet;

import org.caret.exports.ReportingSites;
import org.caret.exports.ReportingSites.Site;
import org.caret.exports.ui.internal.draft.ChosenSites;
import org.caret.exports.ui.internal.draft.District;
import org.caret.exports.ui.internal.options.Mnemonics;
import org.caret.exports.ui.spi.Accessibility;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** The whole district, or some of its schools, found by a part of their name or code. */
public final class SiteSection {

    private static final int ROWS = 3;
    private static final int NAME_WIDTH = 340;
    private static final int CODE_WIDTH = 90;
    private static final int NOTE_WIDTH = 170;
    /** Fewer are found by looking. */
    private static final int FILTERED_FROM = 8;

    private final ChosenSites choice;
    private final Button whole;
    private final Button some;
    private final Table list;
    private final Text filter;

    public SiteSection(Composite parent, ChosenSites choice) {
        this.choice = choice;
        Fields.labelAtTop(parent, Messages.SiteSection_site);
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(Fields.MARK_SPACE, 0, 0, 0).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        whole = new Button(area, SWT.RADIO);
        whole.setText(Mnemonics.escaped(wholeText(choice.district())).replaceFirst("^", "&"));
        GridDataFactory.fillDefaults().span(2, 1).applyTo(whole);
        some = new Button(area, SWT.RADIO);
        some.setText(Messages.SiteSection_some);
        filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Messages.SiteSection_filter);
        Accessibility.name(filter, Messages.SiteSection_filter);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(filter);
        filter.setVisible(choice.district().sites().schools().size() >= FILTERED_FROM);
        list = new Table(area, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        Accessibility.name(list, Messages.SiteSection_list);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(SWT.DEFAULT, list.getItemHeight() * ROWS)
                .applyTo(list);
        column(NAME_WIDTH);
        column(CODE_WIDTH);
        column(NOTE_WIDTH);
        fill();
        whole.setSelection(choice.wholeDistrict());
        some.setSelection(!choice.wholeDistrict());
        listen();
        enable();
    }

    private void listen() {
        whole.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            if (whole.getSelection() != choice.wholeDistrict()) {
                choice.setWholeDistrict(whole.getSelection());
                enable();
            }
        }));
        list.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            if (event.detail == SWT.CHECK && event.item instanceof TableItem item) {
                check((Site) item.getData(), item.getChecked());
            }
        }));
        filter.addModifyListener(event -> fill());
    }

    private void column(int width) {
        new TableColumn(list, SWT.NONE).setWidth(width);
    }

    private static String wholeText(District district) {
        ReportingSites sites = district.sites();
        String name = district.name().isEmpty() ? Messages.SiteSection_district : district.name();
        return NLS.bind(Messages.SiteSection_whole,
                new Object[] { name, sites.districtCode(), sites.codes(java.util.Set.of()).size() });
    }

    private void fill() {
        String wanted = filter.getText().strip().toLowerCase(Locale.getDefault());
        SortedSet<String> chosen = choice.schools();
        list.setRedraw(false);
        list.removeAll();
        for (Site site : choice.district().sites().schools()) {
            if (site.name().toLowerCase(Locale.getDefault()).contains(wanted) || site.code().contains(wanted)) {
                TableItem item = new TableItem(list, SWT.NONE);
                item.setText(new String[] { site.name(), site.code(),
                        site.independent() ? Messages.SiteSection_independent : "" });
                item.setData(site);
                item.setChecked(chosen.contains(site.code()));
            }
        }
        list.setRedraw(true);
    }

    private void check(Site site, boolean checked) {
        SortedSet<String> chosen = choice.schools();
        if (checked) {
            chosen.add(site.code());
        } else {
            chosen.remove(site.code());
        }
        choice.setSchools(chosen);
    }

    private void enable() {
        list.setEnabled(!choice.wholeDistrict());
        filter.setEnabled(!choice.wholeDistrict());
    }

    /** Where it is said that something is wrong with the sites. */
    Table list() {
        return list;
    }
}
