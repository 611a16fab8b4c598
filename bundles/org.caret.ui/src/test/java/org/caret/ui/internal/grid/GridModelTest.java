package org.caret.ui.internal.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.caret.store.BrowseQuery.Direction;
import org.caret.store.BrowseQuery.Sort;
import org.caret.store.Browsing;
import org.caret.store.Condition;
import org.caret.store.RolePath;
import org.caret.store.Row;
import org.caret.store.StoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GridModelTest {

    private static final List<Sort> BY_NAME = List.of(Sort.ascending("info.legalLastName"),
            Sort.ascending("info.legalFirstName"));

    @TempDir
    private Path folder;
    private GridFixture fixture;
    private final GridModel model = GridFixture.students();

    @BeforeEach
    void openStore() {
        fixture = new GridFixture(folder);
    }

    @Test
    void opensSortedAndUnfiltered() {
        assertEquals(BY_NAME, model.query().sort());
        assertEquals(Condition.ALL, model.query().filter());
        assertFalse(model.filtered());
    }

    @Test
    void sortsByOneColumnOrBySeveralAndInTheEndByTheFirstOrderAgain() {
        int birth = column("info.birthDate");
        int city = column("info.residentialCity");
        model.sortBy(birth, Optional.of(Direction.ASCENDING), false);
        model.sortBy(city, Optional.of(Direction.DESCENDING), true);
        model.sortBy(birth, Optional.of(Direction.DESCENDING), true);
        assertEquals(List.of(Sort.descending("info.birthDate"), Sort.descending("info.residentialCity")),
                model.query().sort());
        assertEquals(1, model.sortPlace(city));
        model.sortBy(birth, Optional.empty(), true);
        assertEquals(List.of(Sort.descending("info.residentialCity")), model.sort());
        assertEquals(-1, model.sortPlace(birth));
        model.sortBy(city, Optional.empty(), false);
        assertEquals(BY_NAME, model.sort());
    }

    @Test
    void asksForRecordsThatFitAllFiltersAndTheSearch() throws StoreException {
        fixture.loadStudents(30);
        model.setFilter(column("info.gender"), "F");
        model.setFilter(column("info.legalLastName"), "name01");
        assertEquals(List.of("1010", "1012", "1014", "1016", "1018"), found());
        model.setSearch("ann 101, 4");
        assertEquals(List.of("1014"), found());
        assertTrue(model.filtered());
        model.clearFilters();
        assertEquals(30, found().size());
        assertFalse(model.filtered());
    }

    @Test
    void leavesOutAFilterThatMeansNothingAndSaysSo() throws StoreException {
        fixture.loadStudents(3);
        int birth = column("info.birthDate");
        model.setFilter(birth, "soon");
        assertEquals(3, found().size());
        assertTrue(model.wrong(birth).orElseThrow().startsWith("soon is no day."));
        model.setFilter(birth, "2010");
        assertEquals(List.of(), found());
        assertEquals(Optional.empty(), model.wrong(birth));
    }

    @Test
    void showsValuesAsInTheFilesAndExplainsCodes() throws StoreException {
        fixture.loadStudents(1);
        Browsing browsing = fixture.store.browse(model.query());
        Row row = browsing.rows(browsing.ids(() -> false)).values().iterator().next();
        assertEquals("Name000", model.text(row, column("info.legalLastName")));
        assertEquals("", model.text(row, column("info.birthDate")));
        assertEquals("", model.text(row, column("student.notReported")));
        assertEquals("F", model.text(row, column("info.gender")));
        assertTrue(model.explanation(row, column("info.gender")).orElseThrow().startsWith("F \u2013 Female"));
        assertEquals(Optional.empty(), model.explanation(row, column("info.legalLastName")));
    }

    @Test
    void copiesRowsAsColumnsForASpreadsheet() throws StoreException {
        fixture.loadStudents(3);
        long[] ids = { fixture.loader.id("s2"), 987_654_321, fixture.loader.id("s0") };
        GridCopy copy = new GridCopy(model, List.of(column("info.legalLastName"), column("student.localStudentId")));
        assertEquals("""
                Last name\tLocal ID
                Name002\t1002
                Name000\t1000
                """, copy.text(model.query(), ids).ask(fixture.store, () -> false));
    }

    @Test
    void everyGridFitsTheModelAndIsFoundByItsWord() throws StoreException {
        for (GridDefinition grid : Grids.on(GridFixture.TODAY)) {
            GridModel shown = new GridModel(Grids.find(grid.id(), GridFixture.TODAY).orElseThrow(),
                    GridFixture.NAMES);
            for (int i = 0; i < grid.columns().size(); i++) {
                shown.setFilter(i, "=");
                shown.sortBy(i, Optional.of(Direction.DESCENDING), true);
            }
            shown.setSearch("somebody");
            assertEquals(0, fixture.store.browse(shown.query()).ids(() -> false).length, grid.id());
            grid.school().ifPresent(school -> assertTrue(grid.column(school).isPresent(), grid.id()));
            assertEquals(grid.columns().size(),
                    grid.columns().stream().map(GridColumn::label).collect(Collectors.toSet()).size(), grid.id());
        }
        assertEquals(Optional.empty(), Grids.find("teachers", GridFixture.TODAY));
    }

    private int column(String path) {
        return model.definition().column(RolePath.of(path)).orElseThrow();
    }

    private List<String> found() throws StoreException {
        Browsing browsing = fixture.store.browse(model.query());
        long[] ids = browsing.ids(() -> false);
        var rows = browsing.rows(ids);
        return Arrays.stream(ids)
                .mapToObj(id -> String.valueOf(Objects.requireNonNull(rows.get(id)).text("student.localStudentId")))
                .toList();
    }
}
