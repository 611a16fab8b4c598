package org.caret.cohort.ui.internal.views;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.caret.cohort.publicfile.Level;
import org.caret.cohort.publicfile.Measure;
import org.caret.cohort.publicfile.PublicFormat;
import org.caret.cohort.ui.internal.Services;
import org.caret.cohort.ui.internal.model.OutcomeChoice;
import org.caret.cohort.ui.internal.model.OutcomeChoice.Schools;
import org.caret.cohort.ui.internal.model.OutcomeChoice.Source;
import org.caret.cohort.ui.internal.model.OutcomeData;
import org.caret.cohort.ui.internal.model.OutcomeModel;
import org.caret.cohort.view.Agency;
import org.caret.cohort.view.ChartTables;
import org.caret.cohort.view.StudentGroupKey.Kind;
import org.caret.spec.AcademicYear;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;

/** Asks for outcomes. Offers only what counts nobody twice, so nothing it can say has to be refused. */
public final class FilterView extends ViewPart implements OutcomeModel.Listener {

    private static final String READ_FILES = "org.caret.cohort.ui.readFiles";
    private static final int COUNTY = 2;
    private static final int DISTRICT = 7;

    private OutcomeModel model;
    private ChoiceList<Source> source;
    private ChoiceList<AcademicYear> year;
    private ChoiceList<Level> level;
    private ChoiceList<String> county;
    private ChoiceList<String> district;
    private ChoiceList<String> school;
    private ChoiceList<Schools> charter;
    private ChoiceList<Schools> dass;
    private ChoiceList<Kind> students;
    private ChoiceList<Measure> measure;
    private Label note;

    @Override
    public void createPartControl(Composite parent) {
        model = Services.get(OutcomeModel.class);
        ScrolledComposite scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
        Composite area = new Composite(scrolled, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 10).spacing(8, 7).applyTo(area);
        source = list(area, Messages.FilterView_source, value -> model.data().choice().with(value));
        year = list(area, Messages.FilterView_year, value -> model.data().choice().with(value));
        level = list(area, Messages.FilterView_level, value -> model.data().choice().with(value));
        county = list(area, Messages.FilterView_county, value -> model.data().choice().in(value, "", ""));
        district = list(area, Messages.FilterView_district,
                value -> model.data().choice().in(model.data().choice().county(), value, ""));
        school = list(area, Messages.FilterView_school, value -> model.data().choice()
                .in(model.data().choice().county(), model.data().choice().district(), value));
        charter = list(area, Messages.FilterView_charter,
                value -> model.data().choice().with(value, model.data().choice().dass()));
        dass = list(area, Messages.FilterView_dass,
                value -> model.data().choice().with(model.data().choice().charter(), value));
        students = list(area, Messages.FilterView_students, value -> model.data().choice().with(value));
        measure = list(area, Messages.FilterView_measure, value -> model.data().choice().with(value));
        note = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(120, SWT.DEFAULT).indent(0, 8).applyTo(note);
        scrolled.setContent(area);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.addListener(SWT.Resize, event -> scrolled
                .setMinHeight(area.computeSize(scrolled.getClientArea().width, SWT.DEFAULT).y));
        getViewSite().getActionBars().getToolBarManager()
                .add(Images.action(Messages.FilterView_read, "read", this::readFiles));
        getViewSite().getActionBars().updateActionBars();
        ModelPart.follow(model, area, this);
        model.refresh();
    }

    private <T> ChoiceList<T> list(Composite area, String label, java.util.function.Function<T, OutcomeChoice> choice) {
        Consumer<T> chosen = value -> model.choose(choice.apply(value));
        return new ChoiceList<>(area, label, chosen);
    }

    private void readFiles() {
        try {
            getSite().getService(IHandlerService.class).executeCommand(READ_FILES, null);
        } catch (CommandException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void changed(OutcomeData data) {
        OutcomeChoice choice = data.choice();
        boolean own = choice.source().own();
        source.show(List.of(Source.values()), choice.source(), FilterView::text);
        year.show(data.years(), choice.year().orElse(null), FilterView::text);
        level.show(own ? List.of(Level.DISTRICT, Level.SCHOOL) : List.of(Level.values()), choice.level(),
                FilterView::text);
        agencies(county, data.counties(), choice.county(), 0, choice.level() != Level.STATE && !own);
        agencies(district, data.districts(), choice.district(), COUNTY,
                choice.level().compareTo(Level.DISTRICT) >= 0 && !own);
        agencies(school, data.schools(), choice.school(), DISTRICT, choice.level() == Level.SCHOOL);
        boolean divided = choice.format() == PublicFormat.ACGR && choice.year().isPresent();
        charter.show(List.of(Schools.values()), choice.charter(), one -> text(one, choice.level()));
        charter.enable(divided);
        dass.show(List.of(Schools.values()), choice.dass(), one -> text(one, choice.level()));
        dass.enable(divided);
        students.show(List.of(Kind.values()), choice.students(), FilterView::text);
        measure.show(ChartTables.measures(choice.format()), choice.measure(),
                one -> ChartTables.label(one, choice.format()));
        note.setText(data.note());
        note.getParent().layout(true, true);
    }

    private static void agencies(ChoiceList<String> list, List<Agency> agencies, String chosen, int from,
            boolean enabled) {
        List<String> codes = new ArrayList<>(List.of(""));
        agencies.stream().map(agency -> agency.code().substring(Math.min(from, agency.code().length())))
                .forEach(codes::add);
        list.show(codes, chosen, code -> code.isEmpty() ? Messages.FilterView_any
                : agencies.stream().filter(agency -> agency.code().endsWith(code)).map(Agency::name).findFirst()
                        .orElse(code) + " (" + code + ')');
        list.enable(enabled && !agencies.isEmpty());
    }

    private static String text(Source one) {
        return switch (one) {
        case PUBLIC -> Messages.FilterView_public;
        case OWN -> Messages.FilterView_own;
        case OWN_TRUE -> Messages.FilterView_ownTrue;
        };
    }

    private static String text(AcademicYear one) {
        return OutcomeChoice.text(one);
    }

    private static String text(Level one) {
        return switch (one) {
        case STATE -> Messages.FilterView_levelState;
        case COUNTY -> Messages.FilterView_levelCounty;
        case DISTRICT -> Messages.FilterView_levelDistrict;
        case SCHOOL -> Messages.FilterView_levelSchool;
        };
    }

    private static String text(Schools one, Level level) {
        return switch (one) {
        case ALL -> level == Level.SCHOOL ? Messages.FilterView_schoolsEach : Messages.FilterView_schoolsAll;
        case YES -> Messages.FilterView_schoolsYes;
        case NO -> Messages.FilterView_schoolsNo;
        case APART -> Messages.FilterView_schoolsApart;
        };
    }

    private static String text(Kind one) {
        return switch (one) {
        case TOTAL -> Messages.FilterView_studentsAll;
        case RACE -> Messages.FilterView_studentsRace;
        case GENDER -> Messages.FilterView_studentsGender;
        case PROGRAM -> Messages.FilterView_studentsProgram;
        };
    }

    @Override
    public void setFocus() {
        source.focus();
    }
}
