package org.caret.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.caret.exchange.BoundLayout;
import org.caret.exchange.FieldBinding;
import org.caret.exchange.RecordType;
import org.caret.exchange.RecordTypeLoader;
import org.caret.exchange.RecordTypes;
import org.caret.exchange.page.HtmlDocument;
import org.caret.exports.ExportType;
import org.caret.exports.ExportTypes;
import org.caret.help.Handbook.Chapter;
import org.caret.help.Handbook.Topic;
import org.caret.model.ModelPackage;
import org.caret.spec.Specifications;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole handbook, over every plug-in that the project has. */
class HandbookTest {

    private static final Pattern LINK = Pattern.compile("href=\"([^\"]*)\"");
    private static final Pattern HELP_LINK = Pattern.compile("href=\"/org\\.caret\\.help/([^\"]*)\"");
    private static final Pattern ANCHOR = Pattern.compile("id=\"([^\"]*)\"");

    @TempDir
    private static Path folder = Path.of("");

    private static List<ExportType> exportTypes = List.of();
    private static List<RecordType> recordTypes = List.of();
    private static List<Chapter> chapters = List.of();

    @BeforeAll
    static void write() throws IOException {
        List<Path> plugins;
        try (Stream<Path> bundles = Files.list(Path.of(".."))) {
            plugins = bundles.filter(bundle -> bundle.getFileName().toString().startsWith("org.caret.export."))
                    .map(bundle -> bundle.resolve("plugin.xml")).filter(Files::exists).sorted().toList();
        }
        Specifications specifications = Specifications.load();
        RecordTypes records = RecordTypeLoader.load(specifications.layouts(), ModelPackage.eINSTANCE, plugins);
        ExportTypes exports = ExportTypes.load(plugins);
        Handbook handbook = Handbook.of(records, exports, specifications);
        exportTypes = exports.all();
        recordTypes = records.all();
        chapters = handbook.chapters();
        handbook.write(folder);
    }

    private static String page(String path) throws IOException {
        return Files.readString(folder.resolve(path));
    }

    private static List<Topic> topics() {
        return chapters.stream().flatMap(chapter -> chapter.topics().stream()).toList();
    }

    @Test
    void theProjectsTypesAreThere() {
        assertTrue(exportTypes.size() >= 25, () -> exportTypes.toString());
        assertTrue(recordTypes.size() >= 23, () -> recordTypes.toString());
    }

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        List<String> broken = new ArrayList<>();
        Set<String> anchors = new HashSet<>();
        List<String[]> links = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                String text = Files.readString(file);
                anchors.add(name);
                Matcher anchor = ANCHOR.matcher(text);
                while (anchor.find()) {
                    anchors.add(name + '#' + anchor.group(1));
                }
                Matcher link = LINK.matcher(text);
                while (link.find()) {
                    links.add(new String[] { name, link.group(1) });
                }
            }
        }
        links.stream().filter(link -> !anchors.contains(link[1]))
                .forEach(link -> broken.add(link[0] + " -> " + link[1]));
        assertEquals(List.of(), broken);
        assertTrue(links.size() > 200, "links: " + links.size());
    }

    @Test
    void whatF1NamesIsThere() throws IOException {
        Matcher link = HELP_LINK.matcher(Files.readString(Path.of("../org.caret.help.ui/contexts.xml")));
        int links = 0;
        while (link.find()) {
            links++;
            assertTrue(Files.exists(folder.resolve(link.group(1))), link.group(1));
        }
        assertTrue(links > 10, "links: " + links);
    }

    @Test
    void everyPageIsListedOnceAndThere() throws IOException {
        List<String> paths = topics().stream().map(Topic::path).toList();
        assertEquals(new HashSet<>(paths).size(), paths.size());
        String contents = page(Handbook.CONTENTS);
        for (Topic topic : topics()) {
            assertTrue(contents.contains("href=\"" + topic.path() + '"'), topic.path());
            assertTrue(page(topic.path()).contains("<h1>" + HtmlDocument.escaped(topic.title()) + "</h1>"),
                    topic.path());
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(paths.size() + 1, files.count());
        }
    }

    @Test
    void everyExportTypeHasAPageWithItsOptionsAndLayouts() throws IOException {
        for (ExportType type : exportTypes) {
            String page = page(Handbook.pageOf(type.id()));
            assertTrue(page.contains(HtmlDocument.escaped(type.description())), type.id());
            for (ExportType.Option option : type.options()) {
                assertTrue(page.contains("--" + option.argument()), type.id() + ' ' + option.id());
                assertTrue(page.contains(HtmlDocument.escaped(option.help())), type.id() + ' ' + option.id());
            }
            if (type.computed()) {
                assertTrue(page.contains("<td>" + type.computedFor().orElseThrow() + "</td>"), type.id());
                continue;
            }
            RecordType recordType = recordTypes.stream().filter(one -> one.id().equals(type.recordType())).findFirst()
                    .orElseThrow();
            for (BoundLayout layout : recordType.layouts()) {
                assertTrue(page.contains("<li>" + layout.layout().name() + ", "), type.id());
            }
        }
    }

    @Test
    void everyFieldOfEveryLayoutIsInACrosswalk() throws IOException {
        for (RecordType type : recordTypes) {
            String page = page("record-" + type.id().toLowerCase(java.util.Locale.ROOT) + ".html");
            for (BoundLayout layout : type.layouts()) {
                for (FieldBinding field : layout.fields()) {
                    assertTrue(
                            page.contains("<td>" + field.field().position() + "</td>" + System.lineSeparator() + "<td>"
                                    + HtmlDocument.escaped(field.field().name()) + "</td>" + System.lineSeparator()
                                    + "<td>"
                                    + HtmlDocument.escaped(field.source().notation()) + "</td>"),
                            layout.layout().name() + ' ' + field.field().name());
                }
            }
        }
    }

    @Test
    void whatIsInferredIsCalledSo() throws IOException {
        assertTrue(page("type-swav.html").contains("inferred"));
    }

    @Test
    void everySubmissionIsNamed() throws IOException {
        String page = page("submissions.html");
        for (String submission : List.of("fall1", "fall2", "eoy1", "eoy2", "eoy3", "eoy4")) {
            assertTrue(page.contains("<td>" + submission + "</td>"), submission);
        }
    }

    @Test
    void nothingIsReadFromElsewhere() throws IOException {
        for (Topic topic : topics()) {
            String text = page(topic.path());
            assertFalse(text.contains("http:") || text.contains("https:") || text.contains("<script")
                    || text.contains("src="), topic.path());
        }
    }
}
