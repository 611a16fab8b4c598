package org.caret.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.caret.cohort.compute.ExitChange;
import org.caret.cohort.compute.RosterEntry;
import org.caret.cohort.publicfile.Dimension;
import org.caret.cohort.publicfile.FileLayout;
import org.caret.cohort.publicfile.FileLayouts;
import org.caret.cohort.publicfile.Level;
import org.caret.cohort.publicfile.Measure;
import org.caret.cohort.publicfile.PublicFileWriter;
import org.caret.cohort.publicfile.PublicFormat;
import org.caret.cohort.publicfile.PublicRow;
import org.caret.cohort.student.Stay;
import org.caret.cohort.ui.internal.model.OutcomeChoice.Source;
import org.caret.cohort.ui.internal.model.OutcomeData;
import org.caret.cohort.ui.internal.model.OutcomeModel;
import org.caret.cohort.view.ChartTable;
import org.caret.cohort.view.StudentGroupKey.Kind;
import org.caret.spec.AcademicYear;
import org.caret.ui.CaretCommands;
import org.caret.ui.CaretPerspectives;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutcomesPerspectiveTest {

    private static final String SHOW = "org.eclipse.ui.perspectives.showPerspective";

    @TempDir
    private Path work;

    private OutcomeModel model;

    @BeforeEach
    void openPerspectiveWithTwoYears() throws Exception {
        Workbench.openSample(work.resolve("a district"), 400);
        Workbench.run(SHOW, Map.of(SHOW + ".perspectiveId", "org.caret.cohort.ui.outcomes"));
        model = Workbench.service(OutcomeModel.class);
        model.read(List.of(file(2022), file(2023)));
        waitFor("the files", data -> data.years().size() == 2 && !data.rows().isEmpty());
    }

    @AfterEach
    void backToTheDistrict() throws CommandException {
        Workbench.close();
        Workbench.run(SHOW, Map.of(SHOW + ".perspectiveId", "org.caret.ui.district"));
    }

    private void waitFor(String what, java.util.function.Predicate<OutcomeData> condition) {
        Workbench.waitFor(what, () -> condition.test(model.data()));
        Workbench.settle();
    }

    /** State, county, district and school, everybody and two races, one of them hidden. */
    private Path file(int firstYear) throws IOException {
        AcademicYear year = new AcademicYear(firstYear);
        FileLayout layout = FileLayouts.shipped().layout(PublicFormat.ACGR, year).orElseThrow();
        Path file = work.resolve("acgr" + (firstYear - 1999) + ".txt");
        try (OutputStream out = Files.newOutputStream(file);
                PublicFileWriter writer = new PublicFileWriter(out, layout)) {
            for (Level level : Level.values()) {
                for (String category : List.of("RH", "RP", "TA")) {
                    writer.write(row(layout, year, level, category));
                }
            }
        }
        return file;
    }

    private static PublicRow row(FileLayout layout, AcademicYear year, Level level, String category) {
        boolean school = level == Level.SCHOOL;
        PublicRow.Builder row = PublicRow.in(layout, year, level)
                .text(Dimension.COUNTY_CODE, level == Level.STATE ? "00" : "01")
                .text(Dimension.COUNTY_NAME, level == Level.STATE ? "" : "Alameda")
                .text(Dimension.DISTRICT_CODE, level.compareTo(Level.DISTRICT) < 0 ? "" : "61259")
                .text(Dimension.DISTRICT_NAME, level.compareTo(Level.DISTRICT) < 0 ? "" : "Oakland")
                .text(Dimension.SCHOOL_CODE, school ? "0130450" : "").text(Dimension.SCHOOL_NAME, school ? "High" : "")
                .text(Dimension.CHARTER, school ? "No" : "All").text(Dimension.DASS, school ? "No" : "All")
                .text(Dimension.CATEGORY, category);
        if (category.equals("RP")) {
            return row.suppressAll().build();
        }
        for (Measure measure : layout.measures()) {
            row.count(measure, measure == Measure.COHORT ? 100
                    : measure == Measure.GRADUATES ? 80
                            : measure == Measure.DROPOUT ? 20 : 0);
        }
        return row.rates().build();
    }

    private static Composite shell() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
    }

    private static Combo combo(String item) {
        return Workbench.waitForValue(item, () -> Workbench.find(shell(), Combo.class,
                combo -> List.of(combo.getItems()).contains(item)));
    }

    private static void choose(String item) {
        Combo combo = combo(item);
        combo.select(combo.indexOf(item));
        combo.notifyListeners(SWT.Selection, new Event());
        Workbench.settle();
    }

    @Test
    void leadsBackToTheDistrictWithAGrid() throws CommandException {
        assertFalse(Workbench.page().isEditorAreaVisible());
        Workbench.run(CaretCommands.browse("students"));
        assertEquals(CaretPerspectives.DISTRICT, Workbench.page().getPerspective().getId());
    }

    @Test
    void aChoiceInThePanelShowsItsRows() {
        choose("Schools");
        waitFor("the school", data -> data.choice().level() == Level.SCHOOL && data.rows().size() == 1);
        choose("By race");
        waitFor("the races", data -> data.choice().students() == Kind.RACE);
        assertEquals(List.of("RH", "RP"),
                model.data().rows().stream().map(row -> row.text(Dimension.CATEGORY)).toList());
        assertTrue(model.data().rows().get(1).hidden());
    }

    @Test
    void thePanelOffersTheAgenciesOfTheFile() {
        choose("Schools");
        waitFor("the school", data -> data.choice().level() == Level.SCHOOL);
        choose("Alameda (01)");
        waitFor("the districts", data -> !data.districts().isEmpty());
        choose("Oakland (61259)");
        waitFor("the schools", data -> !data.schools().isEmpty());
        assertTrue(combo("High (0130450)").isEnabled());
    }

    @Test
    void everyChartHasATableThatSaysWhatIsHidden() {
        choose("By race");
        waitFor("the charts", data -> data.choice().students() == Kind.RACE && data.charts().size() == 4);
        assertEquals(List.of(ChartTable.Kind.values()),
                model.data().charts().stream().map(ChartTable::kind).toList());
        Table table = Workbench.waitForValue("the table behind the chart", () -> Workbench.find(shell(), Table.class,
                one -> one.getItemCount() > 0 && one.getItem(0).getText(0).equals("Total")));
        TableItem hidden = Arrays.stream(table.getItems()).filter(item -> item.getText(0).equals("Pacific Islander"))
                .findFirst().orElseThrow();
        assertEquals("hidden", hidden.getText(1));
        assertEquals("80.0", table.getItem(0).getText(1));
    }

    @Test
    void showsTheOwnStudentsWhereNoFileWasRead() throws Exception {
        assertEquals(Source.PUBLIC, model.data().choice().source());
        Workbench.openSample(work.resolve("another district"), 400);
        waitFor("the own class", data -> data.choice().source() == Source.OWN && model.own().isPresent());
        assertEquals("Own data, as published", combo("Own data, as published").getText());
    }

    @Test
    void ownDataShowSchoolsAndDistrictAndNothingAbove() {
        model.choose(model.data().choice().with(Source.OWN));
        waitFor("the own class", data -> data.choice().source() == Source.OWN && model.own().isPresent());
        assertEquals(Level.DISTRICT, model.data().choice().level());
        assertFalse(List.of(combo("Districts").getItems()).contains("State"));
    }

    @Test
    void anotherExitIsTriedOutAndTakenBack() {
        model.choose(model.data().choice().with(Source.OWN_TRUE));
        waitFor("the own class", data -> model.own().isPresent());
        RosterEntry entry = model.own().orElseThrow().roster().stream()
                .filter(one -> one.judgement().decided() != null).findFirst().orElseThrow();
        Stay stay = entry.judgement().decided();
        model.tryOut(new ExitChange(entry.localStudentId(), stay.id(), stay.year().lastDay(), "E400", ""));
        waitFor("the change", data -> model.own().orElseThrow().whatIf().changes().size() == 1);
        model.takeBack(entry.localStudentId());
        waitFor("the change to go", data -> model.own().orElseThrow().whatIf().changes().isEmpty());
    }
}
