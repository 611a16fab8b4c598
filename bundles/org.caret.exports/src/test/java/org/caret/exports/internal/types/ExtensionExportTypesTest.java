package org.caret.exports.internal.types;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.caret.exchange.FileFormat;
import org.caret.exports.ExportException;
import org.caret.exports.ExportException.Reason;
import org.caret.exports.ExportRequest;
import org.caret.exports.ExportType;
import org.caret.exports.ExportType.Option;
import org.caret.exports.ExportType.Option.Kind;
import org.caret.exports.ExportTypes;
import org.caret.exports.RecordSource;
import org.caret.exports.Selection;
import org.caret.exports.SelectionSource;
import org.caret.spec.AcademicYear;
import org.caret.spec.Layout;
import org.caret.spec.YearSpan;
import org.caret.store.Store;
import org.eclipse.core.runtime.IProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtensionExportTypesTest {

    private static final String GOOD = """
            <exportType id="good" label="Good" description="A good one." recordType="SENR"
                  selection="org.caret.exports.internal.types.ExtensionExportTypesTest$Nothing"/>""";

    private final Path folder;

    ExtensionExportTypesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    /** Selects nothing. */
    public static final class Nothing implements Selection {
        @Override
        public SelectionSource source(ExportRequest request) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Decider decider(ExportRequest request, Slots slots) {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void readsEverythingThatIsDeclaredAndFillsDefaults() throws IOException {
        ExportTypes types = types("org.example.one", """
                <exportType id="x-1" label="X" description="All of it." recordType="XXXX" submissions="fall1, eoy1"
                      previousApplies="false" needsSsid="false" aboutThePast="true" selection="no.such.Class">
                   <option id="censusDate" label="Census" kind="date" default="$censusDay" help="Day."/>
                   <option id="mode" argument="m" label="Mode" kind="choice" default="b" choices="a, b" help="Mode."/>
                </exportType>""");
        assertEquals(List.of(new ExportType("x-1", "X", "All of it.", "XXXX", List.of("fall1", "eoy1"), false, false,
                true, FileFormat.CARET, Optional.empty(),
                List.of(new Option("censusDate", "census-date", "Census", Kind.DATE, "$censusDay", List.of(), "Day."),
                        new Option("mode", "m", "Mode", Kind.CHOICE, "b", List.of("a", "b"), "Mode.")),
                "org.example.one")), types.all());
        assertEquals(List.of(), types.problems());
    }

    @Test
    void translatesLabels() throws IOException {
        Path plugin = Files.createDirectories(folder.resolve("org.example.texts"));
        Files.writeString(plugin.resolve("plugin.properties"), "label = Translated\n");
        Files.writeString(plugin.resolve("plugin.xml"), xml(GOOD.replace("\"Good\"", "\"%label\"")));
        assertEquals("Translated", ExportTypes.load(List.of(plugin.resolve("plugin.xml"))).all().get(0).label());
    }

    @Test
    void skipsABrokenContributionNamesItsBundleAndKeepsTheOthers() throws IOException {
        ExportTypes types = types("org.example.mixed",
                GOOD.replace("label=\"Good\"", "").replace("\"good\"", "\"bad\""),
                GOOD);
        assertEquals(List.of("good"), types.all().stream().map(ExportType::id).toList());
        assertEquals(List.of("org.example.mixed: export type bad is skipped: attribute label is missing in element "
                + "exportType."), types.problems());
    }

    @Test
    void keepsTheFirstOfTwoTypesWithOneId() throws IOException {
        ExportTypes types = ExportTypes.load(List.of(plugin("org.example.a", GOOD), plugin("org.example.b", GOOD)));
        assertEquals(1, types.all().size());
        assertEquals(1, types.problems().size());
        assertTrue(types.problems().get(0).contains("the id is taken by"), types.problems().get(0));
    }

    @Test
    void refusesADefaultThatIsNotOfItsKind() throws IOException {
        assertSkipped("option day has the default \"tomorrow\", which is not of the kind DATE",
                option("id=\"day\" kind=\"date\" default=\"tomorrow\""));
        assertSkipped("option flag has the default \"yes\", which is not of the kind FLAG",
                option("id=\"flag\" kind=\"flag\" default=\"yes\""));
        assertSkipped("option mode has the default \"c\", which is not of the kind CHOICE",
                option("id=\"mode\" kind=\"choice\" default=\"c\" choices=\"a,b\""));
        assertSkipped("option odd has the unknown kind odd", option("id=\"odd\" kind=\"odd\""));
    }

    @Test
    void refusesTwoOptionsWithOneNameAndMisspeltElements() throws IOException {
        String twice = "<option id=\"day\" label=\"D\" help=\"H.\" kind=\"text\"/>";
        assertSkipped("option day is declared twice", GOOD.replace("/>", ">" + twice + twice + "</exportType>"));
        assertSkipped("unknown element opton", GOOD.replace("/>", "><opton/></exportType>"));
        assertSkipped("attribute needsSsid is neither true nor false: no",
                GOOD.replace("/>", " needsSsid=\"no\"/>"));
    }

    /** Makes no record. */
    public static final class Empty implements RecordSource {
        @Override
        public Optional<Layout> layout(AcademicYear year) {
            return Optional.empty();
        }

        @Override
        public void write(Store store, ExportRequest request, Records records, IProgressMonitor monitor) {
            // Nothing to write.
        }
    }

    private static final String COMPUTED = GOOD.replaceFirst("selection=\\S+\\$Nothing\"",
            "source=\"org.caret.exports.internal.types.ExtensionExportTypesTest\\$Empty\" years=\"2016-2017 to\" format=\"tab\"");

    @Test
    void readsAComputedTypeWithItsYearsAndFormat() throws Exception {
        ExportTypes types = types("org.example.computed", COMPUTED);
        assertEquals(List.of(), types.problems());
        ExportType type = types.find("good").orElseThrow();
        assertEquals(FileFormat.TAB, type.format());
        assertEquals(Optional.of(new YearSpan(Optional.of(new AcademicYear(2016)), Optional.empty())),
                type.computedFor());
        assertSame(types.source(type), types.source(type));
        assertEquals(ExportException.Reason.BROKEN_TYPE,
                assertThrows(ExportException.class, () -> types.selection(type)).reason());
    }

    @Test
    void refusesAComputedTypeWithoutYearsOrWithASelection() throws IOException {
        assertSkipped("attribute years is missing in element exportType",
                COMPUTED.replace("years=\"2016-2017 to\"", ""));
        assertSkipped("attribute years is no span of academic years: 2016", COMPUTED.replace("2016-2017 to", "2016"));
        assertSkipped("attributes selection and source exclude each other",
                COMPUTED.replace("/>", " selection=\"x.Y\"/>"));
        assertSkipped("unknown format tsv", COMPUTED.replace("\"tab\"", "\"tsv\""));
        assertSkipped("attribute selection is missing in element exportType",
                GOOD.replaceFirst("selection=\\S+\\$Nothing\"", ""));
    }

    @Test
    void makesASelectionOnFirstUseAndOnlyOnce() throws Exception {
        ExportTypes types = types("org.example.good", GOOD);
        ExportType type = types.find("good").orElseThrow();
        assertSame(types.selection(type), types.selection(type));
    }

    @Test
    void namesBundleAndClassWhereASelectionCannotBeMade() throws IOException {
        ExportTypes types = types("org.example.missing",
                GOOD.replaceAll("selection=\"[^\"]*\"", "selection=\"no.Such\""));
        ExportException refusal = assertThrows(ExportException.class,
                () -> types.selection(types.find("good").orElseThrow()));
        assertEquals(Reason.BROKEN_TYPE, refusal.reason());
        assertEquals("The export type good of org.example.missing cannot be used: its class no.Such cannot be made.",
                refusal.getMessage());
    }

    @Test
    void refusesAClassThatIsNoSelection() throws IOException {
        ExportTypes types = types("org.example.wrong",
                GOOD.replaceAll("selection=\"[^\"]*\"", "selection=\"java.lang.Object\""));
        assertThrows(ExportException.class, () -> types.selection(types.find("good").orElseThrow()));
    }

    private void assertSkipped(String why, String element) throws IOException {
        ExportTypes types = types("org.example.p" + Integer.toHexString(element.hashCode()), element);
        assertEquals(List.of(), types.all());
        assertTrue(types.problems().get(0).endsWith(": " + why + '.'), types.problems().get(0));
    }

    private static String option(String attributes) {
        return GOOD.replace("/>", "><option label=\"L\" help=\"H.\" " + attributes + "/></exportType>");
    }

    private ExportTypes types(String plugin, String... elements) throws IOException {
        return ExportTypes.load(List.of(plugin(plugin, elements)));
    }

    private Path plugin(String name, String... elements) throws IOException {
        Path plugin = Files.createDirectories(folder.resolve(name));
        return Files.writeString(plugin.resolve("plugin.xml"), xml(elements));
    }

    private static String xml(String... elements) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<?eclipse version=\"3.4\"?>\n<plugin>"
                + "<extension point=\"org.caret.exports.exportTypes\">" + String.join("\n", elements)
                + "</extension></plugin>";
    }
}
