package org.caret.ui.internal.grid;

import static org.caret.model.ModelPackage.Literals.STUDENT;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.caret.store.Row;
import org.caret.store.StoreException;
import org.caret.store.StoreException.Reason;
import org.caret.store.UnitOfWork;
import org.caret.ui.internal.grid.GridRows.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GridRowsTest {

    private static final int COUNT = 500;

    @TempDir
    private Path folder;
    private GridFixture fixture;
    private QueuedWork work;
    private GridRows rows;
    private final GridModel model = GridFixture.students();
    private final List<String> told = new ArrayList<>();

    @BeforeEach
    void showAll() throws StoreException {
        fixture = new GridFixture(folder);
        fixture.loadStudents(COUNT);
        work = new QueuedWork(fixture.store);
        rows = new GridRows(work, new GridRows.Listener() {
            @Override
            public void listChanged() {
                told.add("list");
            }

            @Override
            public void rowsLoaded() {
                told.add("rows");
            }

            @Override
            public void failed(StoreException failure) {
                told.add(failure.getMessage());
            }
        });
    }

    @Test
    void showsTheFirstRowsBeforeItKnowsAllIds() {
        rows.show(model.query());
        assertEquals(State.READING, rows.state());
        assertEquals(0, rows.count());
        work.answerNext();
        assertEquals(GridRows.FIRST, rows.count());
        assertEquals(State.READING, rows.state());
        work.answerNext();
        assertEquals(COUNT, rows.count());
        assertEquals(State.COMPLETE, rows.state());
        assertEquals(List.of("list", "list", "list"), told);
    }

    @Test
    void fetchesTheWholePageOfAMissingRowOnce() {
        complete();
        assertNull(rows.row(70));
        assertNull(rows.row(71));
        assertEquals(1, work.waiting());
        work.answerAll();
        assertEquals(List.of("rows"), told);
        assertEquals("Name070", name(70));
        assertEquals("Name064", name(64));
        assertEquals("Name095", name(95));
        assertNull(rows.row(96));
    }

    @Test
    void fetchesAheadInTheDirectionOfScrolling() {
        complete();
        rows.scrolled(60, 85);
        work.answerAll();
        assertEquals("Name096", name(96));
        assertEquals("Name351", name(351));
        rows.scrolled(400, COUNT);
        work.answerAll();
        assertEquals(0, work.waiting(), "there is nothing beyond the end");
    }

    @Test
    void whoJumpsSeesTheRowsAtOnceIfTheyComeInTime() {
        complete();
        work.beQuick();
        rows.scrolled(400, 420);
        assertEquals("Name400", name(400));
        assertEquals("Name420", name(420));
        assertEquals(0, work.waiting());
    }

    @Test
    void whoJumpsOnDoesNotWaitForWhatWasSeenBefore() {
        complete();
        rows.scrolled(300, 310);
        rows.scrolled(0, 10);
        rows.scrolled(400, 410);
        assertNull(rows.row(400));
        assertEquals(1, work.waiting());
        work.answerAll();
        assertEquals("Name400", name(400));
        assertNull(rows.row(300));
    }

    @Test
    void bringsTheRowsThatAreSeenWithTheList() {
        rows.show(model.query());
        work.answerNext();
        assertEquals("Name000", name(0));
        work.answerAll();
        rows.scrolled(300, 320);
        model.setSearch("Name");
        rows.show(model.query());
        work.answerAll();
        assertEquals("Name300", name(300));
        assertEquals(0, work.waiting());
    }

    @Test
    void fetchesTheLastPageThoughItIsShort() {
        complete();
        rows.row(COUNT - 1);
        work.answerAll();
        assertEquals("Name499", name(COUNT - 1));
    }

    @Test
    void fetchesWhatWasAskedForLastAndForgetsWhatWasScrolledPast() {
        complete();
        for (int page = 0; page < 10; page++) {
            rows.row(page * GridPages.PAGE);
        }
        work.answerAll();
        assertNotNull(rows.row(9 * GridPages.PAGE));
        assertNotNull(rows.row(6 * GridPages.PAGE));
        assertNotNull(rows.row(3 * GridPages.PAGE));
        assertNull(rows.row(5 * GridPages.PAGE));
    }

    @Test
    void keepsTheOldRowsUntilTheNewOrderIsThere() {
        complete();
        rows.row(0);
        work.answerAll();
        model.sortBy(model.definition().column(org.caret.store.RolePath.of("student.localStudentId")).orElseThrow(),
                Optional.of(org.caret.store.BrowseQuery.Direction.DESCENDING), false);
        rows.show(model.query());
        assertEquals("Name000", name(0));
        work.answerAll();
        rows.row(0);
        work.answerAll();
        assertEquals("Name499", name(0));
        assertEquals("Name000", name(COUNT - 1));
    }

    @Test
    void dropsAnswersOfAnOlderQuery() {
        rows.show(model.query());
        model.setSearch("Name123");
        rows.show(model.query());
        work.answerAll();
        assertEquals(1, rows.count());
        assertEquals(fixture.loader.id("s123"), rows.id(0));
        assertEquals(Optional.of(0), rows.find(fixture.loader.id("s123")));
        assertEquals(Optional.empty(), rows.find(fixture.loader.id("s124")));
    }

    @Test
    void asksNothingTwiceUnlessItFailed() {
        complete();
        rows.show(model.query());
        assertEquals(0, work.waiting());
        rows.refresh();
        work.answerNext();
        work.failNext(new StoreException(Reason.FAILED, "no ids", "", null));
        rows.show(model.query());
        assertEquals(2, work.waiting());
    }

    @Test
    void showsThatARecordIsGoneAndLosesItWithTheNextReading() throws StoreException {
        complete();
        try (UnitOfWork change = fixture.store.begin()) {
            fixture.store.read(STUDENT, List.of(fixture.loader.id("s101")), List.of()).forEach(change::delete);
            change.commit();
        }
        rows.row(101);
        work.answerAll();
        assertEquals(Optional.empty(), rows.row(101));
        assertEquals("Name102", name(102));
        rows.refresh();
        work.answerAll();
        assertEquals(COUNT - 1, rows.count());
        assertNull(rows.row(101));
        work.answerAll();
        assertEquals("Name102", name(101));
    }

    @Test
    void saysThatReadingFailedAndKeepsWhatItHas() {
        complete();
        rows.row(70);
        work.failNext(new StoreException(Reason.FAILED, "no page", "", null));
        assertEquals(State.COMPLETE, rows.state());
        model.setSearch("Name");
        rows.show(model.query());
        work.failNext(new StoreException(Reason.FAILED, "no first rows", "", null));
        work.failNext(new StoreException(Reason.FAILED, "no ids", "", null));
        assertEquals(State.FAILED, rows.state());
        assertEquals(COUNT, rows.count());
        assertEquals(List.of("no page", "list", "list", "no ids"), told);
        rows.row(70);
        work.answerAll();
        assertEquals("Name070", name(70));
    }

    @Test
    void showsNothingOnceCleared() {
        complete();
        rows.row(0);
        rows.clear();
        assertEquals(0, rows.count());
        assertEquals(0, work.waiting());
        assertEquals(State.EMPTY, rows.state());
        rows.refresh();
        assertEquals(0, work.waiting());
    }

    @Test
    void givesPartsOfTheListById() {
        complete();
        assertArrayEquals(new long[] { fixture.loader.id("s3"), fixture.loader.id("s4") }, rows.ids(3, 5));
    }

    private void complete() {
        rows.show(model.query());
        work.answerAll();
        told.clear();
    }

    private String name(int index) {
        Optional<Row> row = rows.row(index);
        assertNotNull(row);
        return String.valueOf(Objects.requireNonNull(row).orElseThrow().text("info.legalLastName"));
    }
}
