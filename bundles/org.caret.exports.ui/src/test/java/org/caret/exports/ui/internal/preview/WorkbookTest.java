package org.caret.exports.ui.internal.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import org.caret.exchange.FileFormat;
import org.caret.exchange.RecordReader;
import org.caret.exchange.format.FileShape;
import org.caret.exchange.format.RecordFiles;
import org.caret.exchange.format.TextEncoding;
import org.caret.exports.ExportException;
import org.caret.exports.ExportRequestBuilder;
import org.caret.exports.ReportingSites;
import org.caret.exports.testsupport.ExportBench;
import org.caret.exports.testsupport.TestDistrict;
import org.caret.exports.ui.ExportDesk;
import org.caret.model.School;
import org.caret.spec.AcademicYear;
import org.caret.spec.FieldSpec;
import org.caret.spec.Specifications;
import org.caret.store.StoreException;
import org.caret.testsupport.MemoryStore;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What opens in Excel, and what the preview knows of its records. */
class WorkbookTest {

    private static final AcademicYear YEAR = new AcademicYear(2024);
    private static final int STUDENTS = 250;

    private final TestDistrict district = new TestDistrict();
    private final School school = district.school("0100001");
    private final Path folder;

    WorkbookTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private ExportDesk desk() throws IOException, StoreException {
        MemoryStore store = new MemoryStore(Files.createDirectories(folder.resolve("store")));
        district.save(store);
        ExportBench bench = new ExportBench(store, folder.resolve("out.txt"), "2024-11-05",
                List.of(Path.of("../org.caret.export.sinf/plugin.xml")));
        return new ExportDesk(store, bench.types(), bench.recordTypes(), bench.service(), bench.history(),
                Specifications.load(), Clock.systemUTC(), (name, work) -> Job.createSystem(name, work), () -> {
                    // Nobody looks.
                });
    }

    private static ExportRequestBuilder information(ExportDesk desk) throws ExportException, StoreException {
        return new ExportRequestBuilder(desk.types().find("sinf").orElseThrow(), YEAR,
                ReportingSites.read(desk.store()), desk.clock()).trial();
    }

    private void enroll() {
        for (int number = 1; number <= STUDENTS; number++) {
            String id = "%04d".formatted(number);
            TestDistrict.enroll(district.student(id, "100000" + id), school, "2024-08-15");
        }
    }

    @Test
    void aWorkbookHoldsAllRecordsAndNotOnlyThoseOfThePreview() throws Exception {
        enroll();
        ExportDesk desk = desk();
        Path file = Workbook.write(desk, information(desk), new NullProgressMonitor());
        assertEquals("SINF-2024-2025.xlsx", file.getFileName().toString());
        List<String> headings = desk.specifications().layouts().layout("SINF", YEAR).fields().stream()
                .map(FieldSpec::name).toList();
        List<String> students = new ArrayList<>();
        try (RecordReader reader = RecordFiles.reader(file,
                new FileShape(FileFormat.XLSX, TextEncoding.UTF_8, headings, headings.size()))) {
            for (var record = reader.next(); record != null; record = reader.next()) {
                students.add(record.fields()[headings.indexOf("Local Student ID")]);
            }
        }
        assertEquals(STUDENTS, students.size());
        assertEquals("0001", students.get(0));
        Files.delete(file);
        Files.delete(file.getParent());
    }

    @Test
    void withoutRecordsThereIsNoWorkbook() throws Exception {
        ExportDesk desk = desk();
        assertEquals(Path.of(""), Workbook.write(desk, information(desk), new NullProgressMonitor()));
    }

    @Test
    void thePreviewKnowsOfEachRecordItShowsWhereItComesFrom() throws Exception {
        enroll();
        ExportDesk desk = desk();
        Preview preview = Trial.run(desk, information(desk), new NullProgressMonitor());
        assertEquals(preview.records().size(), preview.traces().size());
        assertFalse(preview.records().isEmpty());
        for (int row = 0; row < preview.records().size(); row++) {
            assertEquals(List.of(preview.records().get(row)),
                    preview.traces().get(row).orElseThrow().values().stream().map(value -> value.text()).toList());
        }
    }
}
