package org.caret.help.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.caret.exchange.RecordTypes;
import org.caret.exchange.page.Page;
import org.caret.exchange.page.Reference;
import org.caret.exports.ExportTypes;
import org.caret.help.Handbook;
import org.caret.spec.Specifications;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Puts the pages in the order of {@code contents.tsv}. */
@Component(service = Handbook.class)
public final class PagesHandbook implements Handbook {

    private static final String TITLE = "Caret Handbook";

    private final ExportTypePages exportTypes;
    private final RecordTypePages recordTypes;
    private final SubmissionsPage submissions;

    private record Section(String title, List<HandbookPage> pages) {
    }

    @Activate
    public PagesHandbook(@org.osgi.service.component.annotations.Reference RecordTypes recordTypes,
            @org.osgi.service.component.annotations.Reference ExportTypes exportTypes,
            @org.osgi.service.component.annotations.Reference Specifications specifications) {
        this.exportTypes = new ExportTypePages(exportTypes, recordTypes);
        this.recordTypes = new RecordTypePages(recordTypes, exportTypes);
        this.submissions = new SubmissionsPage(specifications);
    }

    @Override
    public List<Chapter> chapters() {
        return sections().stream()
                .map(section -> new Chapter(section.title(),
                        section.pages().stream().map(HandbookPage::topic).toList()))
                .toList();
    }

    /** One line for each page: chapter, file, title; a title that begins with {@code @} stands for pages made of data. */
    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        for (String line : AuthoredPage.read("contents.tsv").lines().toList()) {
            if (line.isEmpty() || line.charAt(0) == '#') {
                continue;
            }
            String[] cells = line.split("\t");
            if (sections.isEmpty() || !sections.get(sections.size() - 1).title().equals(cells[0])) {
                sections.add(new Section(cells[0], new ArrayList<>()));
            }
            sections.get(sections.size() - 1).pages().addAll(pages(cells[1], cells.length < 3 ? "" : cells[2]));
        }
        return sections;
    }

    private List<HandbookPage> pages(String file, String title) {
        return switch (file) {
        case "@types" -> exportTypes.pages();
        case "@records" -> recordTypes.pages();
        case "@submissions" -> List.of(submissions.page());
        default -> List.of(new AuthoredPage(new Topic(file, title)));
        };
    }

    @Override
    public void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Section> sections = sections();
        Reference contents = new Reference(TITLE, CONTENTS);
        write(folder, contents(sections), List.of());
        for (Section section : sections) {
            for (HandbookPage page : section.pages()) {
                String first = section.pages().get(0).topic().path();
                write(folder, page, List.of(contents, new Reference(section.title(), first)));
            }
        }
    }

    private static void write(Path folder, HandbookPage page, List<Reference> trail) throws IOException {
        StringWriter text = new StringWriter();
        page.write(trail, new PrintWriter(text));
        Files.writeString(folder.resolve(page.topic().path()), text.toString());
    }

    private static HandbookPage contents(List<Section> sections) {
        return HandbookPage.of(CONTENTS, TITLE, page -> sections.forEach(section -> list(section, page)));
    }

    private static void list(Section section, Page page) {
        page.heading(section.title());
        page.references(section.pages().stream().map(HandbookPage::topic)
                .map(topic -> new Reference(topic.title(), topic.path())).toList());
    }
}
