package org.caret.exchange.format;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.caret.exchange.FileFormat;
import org.caret.exchange.RecordReader;
import org.caret.exchange.RecordReader.RawRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks that people typed and other programs wrote. */
class ForeignWorkbookTest {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Path file;

    ForeignWorkbookTest(@TempDir Path folder) {
        file = folder.resolve("typed.xlsx");
    }

    @Test
    void numbersDatesAndSharedTextsAreReadAsPeopleSeeThem() throws IOException {
        try (RecordReader reader = open("""
                <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>112607</v></c><c r="C1" s="1"><v>45519</v></c></row>
                <row r="3"><c r="A3"><v>1E3</v></c><c r="C3"><v>0.5</v></c></row>
                """)) {
            RawRecord first = reader.next();
            assertArrayEquals(new String[] { "shared", "112607", "20240815" }, first == null ? null : first.fields());
            RawRecord second = reader.next();
            assertArrayEquals(new String[] { "1000", "", "0.5" }, second == null ? null : second.fields());
            assertEquals(3, second == null ? 0 : second.line());
            assertNull(reader.next());
        }
    }

    @Test
    void aRowThatIsTooLongRefusesTheFile() throws IOException {
        try (RecordReader reader = open("<row r=\"1\"><c r=\"D1\"><v>1</v></c></row>")) {
            RecordFileException refusal = assertThrows(RecordFileException.class, reader::next);
            assertEquals("Line 1 has 4 fields, 3 are expected.", refusal.getMessage());
        }
    }

    private RecordReader open(String rows) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                            + type("workbook", "sheet.main") + type("worksheets/sheet1", "worksheet")
                            + type("styles", "styles") + type("sharedStrings", "sharedStrings") + "</Types>");
            put(zip, "_rels/.rels", links(link("rId1", "officeDocument", "xl/workbook.xml")));
            put(zip, "xl/workbook.xml", "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + LINKS
                    + "\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            put(zip, "xl/_rels/workbook.xml.rels", links(link("rId1", "worksheet", "worksheets/sheet1.xml")
                    + link("rId2", "styles", "styles.xml") + link("rId3", "sharedStrings", "sharedStrings.xml")));
            put(zip, "xl/styles.xml", "<styleSheet xmlns=\"" + MAIN
                    + "\"><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>");
            put(zip, "xl/sharedStrings.xml",
                    "<sst xmlns=\"" + MAIN + "\" count=\"1\" uniqueCount=\"1\"><si><t>shared</t></si></sst>");
            put(zip, "xl/worksheets/sheet1.xml",
                    "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>");
        }
        return RecordFiles.reader(file, new FileShape(FileFormat.XLSX, TextEncoding.UTF_8, List.of(), 3));
    }

    private static String type(String part, String kind) {
        return "<Override PartName=\"/xl/" + part
                + ".xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml." + kind
                + "+xml\"/>";
    }

    private static String links(String links) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + links
                + "</Relationships>";
    }

    private static String link(String id, String kind, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + LINKS + '/' + kind + "\" Target=\"" + target + "\"/>";
    }

    private static void put(ZipOutputStream zip, String path, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(path));
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
