package org.caret.help.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.caret.exchange.BoundLayout;
import org.caret.exchange.CrosswalkPage;
import org.caret.exchange.RecordType;
import org.caret.exchange.RecordTypes;
import org.caret.exchange.page.Page;
import org.caret.exchange.page.Reference;
import org.caret.exports.ExportTypes;
import org.caret.help.Handbook;

/** The field crosswalk of each record type that is installed, and a page that tells how to read it. */
final class RecordTypePages {

    private static final String OVERVIEW = "records.html";

    private final RecordTypes recordTypes;
    private final ExportTypes exportTypes;

    RecordTypePages(RecordTypes recordTypes, ExportTypes exportTypes) {
        this.recordTypes = recordTypes;
        this.exportTypes = exportTypes;
    }

    static String path(String recordType) {
        return "record-" + recordType.toLowerCase(Locale.ROOT) + ".html";
    }

    List<HandbookPage> pages() {
        List<HandbookPage> pages = new ArrayList<>();
        pages.add(HandbookPage.of(OVERVIEW, "Reading the crosswalk", this::overview));
        recordTypes.all().forEach(type -> pages
                .add(HandbookPage.of(path(type.id()), type.id() + ": " + type.label(), page -> write(type, page))));
        return pages;
    }

    private void overview(Page page) {
        page.paragraph(
                "For each record type of the state a page lists all fields of all known layouts, the newest first. It is "
                        + "made from the same data that exports and imports use.");
        page.table(List.of("Column", "Meaning"), List.of(
                List.of("No", "Position of the field in the record."),
                List.of("Field", "The state's name of the field."),
                List.of("Value",
                        "Where the value comes from: an attribute of one of the record's objects (info.birthDate), "
                                + "a fixed text in apostrophes ('' is always blank), $year the academic year or $lea who reports. "
                                + "\"As last day\" turns the first day after into the last day."),
                List.of("Model", "Class and attribute in the database."),
                List.of("Code set", "The list of codes that the field takes."),
                List.of("Required",
                        "Required, conditional, optional, or unknown where the state's word was not found."),
                List.of("Import",
                        "What reading such a file does with the field: store writes it, match identifies or checks "
                                + "and fills a blank, ignore does not look at it."),
                List.of("Rule", "The state's rule in short.")));
        page.paragraph("Below each table stands how a record reaches its objects: \"info = student.information at "
                + "enrollment.start\" is the student's information in effect on the first day of the enrollment.");
        page.references(recordTypes.all().stream().map(type -> new Reference(type.id(), path(type.id()), type.label()))
                .toList());
    }

    private void write(RecordType type, Page page) {
        for (BoundLayout layout : type.layouts().reversed()) {
            page.heading(layout.layout().name() + ", " + CrosswalkPage.years(layout.layout()));
            CrosswalkPage.write(type, layout, page);
        }
        page.heading("See also");
        page.references(exportTypes.all().stream().filter(export -> export.recordType().equals(type.id()))
                .map(export -> new Reference(export.label(), Handbook.pageOf(export.id()), "which rows enter the file"))
                .toList());
        page.references(List.of(new Reference("Reading the crosswalk", OVERVIEW)));
    }
}
