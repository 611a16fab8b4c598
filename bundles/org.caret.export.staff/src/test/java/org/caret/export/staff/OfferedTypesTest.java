package org.caret.export.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.caret.exports.ExportType;
import org.caret.exports.testsupport.ExportBench;
import org.caret.spec.AcademicYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfferedTypesTest extends StaffTestBase {

    OfferedTypesTest(@TempDir Path folder) {
        super(folder);
    }

    @Test
    void typesAreOfferedInUploadOrderForTheYearsThatHaveALayout() throws Exception {
        ExportBench bench = on("2024-11-05");
        assertEquals(List.of("sdem", "sass"), offered(bench, 2024));
        assertEquals(List.of("sdem", "sass"), offered(bench, 2012));
        assertEquals(List.of(), offered(bench, 2011));
    }

    private static List<String> offered(ExportBench bench, int year) {
        return bench.service().offered(new AcademicYear(year)).stream().map(ExportType::id).toList();
    }
}
