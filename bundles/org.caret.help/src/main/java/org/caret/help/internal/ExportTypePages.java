package org.caret.help.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.caret.exchange.BoundLayout;
import org.caret.exchange.CrosswalkPage;
import org.caret.exchange.RecordType;
import org.caret.exchange.RecordTypes;
import org.caret.exchange.page.Page;
import org.caret.exchange.page.Reference;
import org.caret.exports.ExportType;
import org.caret.exports.ExportType.Option;
import org.caret.exports.ExportTypes;
import org.caret.help.Handbook;

/** A page for each export type that is installed, and one that lists them in the order of upload. */
final class ExportTypePages {

    private static final String OVERVIEW = "types.html";

    private final ExportTypes types;
    private final RecordTypes recordTypes;

    ExportTypePages(ExportTypes types, RecordTypes recordTypes) {
        this.types = types;
        this.recordTypes = recordTypes;
    }

    List<HandbookPage> pages() {
        List<ExportType> ordered = types.all().stream().sorted(Comparator
                .comparingInt((ExportType type) -> recordTypes.find(type.recordType()).map(RecordType::uploadOrder)
                        .orElse(Integer.MAX_VALUE))
                .thenComparing(ExportType::id)).toList();
        List<HandbookPage> pages = new ArrayList<>();
        pages.add(HandbookPage.of(OVERVIEW, "The files and what they hold", page -> overview(ordered, page)));
        ordered.forEach(type -> pages.add(HandbookPage.of(Handbook.pageOf(type.id()),
                type.label() + " (" + type.id() + ')', page -> write(type, page))));
        return pages;
    }

    private static void overview(List<ExportType> types, Page page) {
        page.paragraph(
                "These export types are installed, in the order in which their files are uploaded. The wizard and the "
                        + "command line offer for an academic year only those with a known layout for it.");
        page.references(types.stream().map(type -> new Reference(type.label(), Handbook.pageOf(type.id()),
                type.description())).toList());
    }

    private void write(ExportType type, Page page) {
        page.paragraph(type.description());
        Optional<RecordType> found = recordTypes.find(type.recordType());
        page.table(List.of("What", "This file"), facts(type, found));
        page.heading("Which rows");
        page.list(rows(type));
        page.heading("Options");
        if (type.options().isEmpty()) {
            page.paragraph("The type has no options beyond the common ones.");
        } else {
            page.table(List.of("Option", "Command line", "Default", "Meaning"),
                    type.options().stream().map(ExportTypePages::cells).toList());
        }
        found.ifPresent(recordType -> {
            page.heading("How sure the layouts are");
            page.list(recordType.layouts().stream().map(ExportTypePages::certainty).toList());
        });
        page.heading("See also");
        List<Reference> references = new ArrayList<>();
        found.ifPresent(recordType -> references.add(new Reference("Every field of " + recordType.id(),
                RecordTypePages.path(recordType.id()), "where its value comes from, its codes and rules")));
        references.add(new Reference("Exporting a file", "exports.html"));
        references.add(new Reference("Submissions", SubmissionsPage.PATH));
        page.references(references);
    }

    private static List<List<String>> facts(ExportType type, Optional<RecordType> found) {
        List<List<String>> facts = new ArrayList<>();
        facts.add(List.of("Name on the command line", type.id()));
        found.ifPresent(recordType -> {
            facts.add(List.of("Record type", recordType.id() + ", " + recordType.label()));
            facts.add(List.of("A record is about", subject(recordType)));
            facts.add(List.of("What identifies it at the state", key(recordType)));
            facts.add(List.of("How the state takes the file", method(recordType.method())));
        });
        type.computedFor().ifPresent(years -> facts.add(List.of("Academic years", years.toString())));
        facts.add(
                List.of("Submissions", type.submissions().isEmpty() ? "none" : String.join(", ", type.submissions())));
        facts.add(List.of("Installed by", type.contributor()));
        return facts;
    }

    private static String subject(RecordType type) {
        return switch (type.subject()) {
        case STUDENT -> "a student";
        case SECTION -> "a course section";
        case STAFF -> "a staff member";
        case INCIDENT -> "an incident";
        };
    }

    private static String key(RecordType type) {
        List<BoundLayout> layouts = type.layouts();
        return layouts.isEmpty() ? "" : String.join(", ", layouts.get(layouts.size() - 1).key());
    }

    private static String method(RecordType.ProcessingMethod method) {
        return switch (method) {
        case TRANSACTION ->
            "Transactions: each record adds or changes one record at the state, and what the file does not "
                    + "hold stays there as it is.";
        case EFFECTIVE_DATE ->
            "By effective dates: each record holds from its start date on, and what held before ends "
                    + "there.";
        case REPLACEMENT ->
            "Replacement: the file takes the place of everything the state holds for its school and year. "
                    + "What it lacks is deleted there, so a file about fewer students or schools has to be confirmed.";
        };
    }

    private static List<String> rows(ExportType type) {
        if (type.computed()) {
            return List.of("The records are worked out from the district's data as a whole, not selected row by row.");
        }
        List<String> rows = new ArrayList<>();
        rows.add("Schools, students and enrollments that are marked as not reported are listed as left out.");
        rows.add(type.needsSsid() ? "A student without an SSID is left out (NO_SSID)."
                : "An SSID is not needed to enter the file.");
        rows.add(type.previousApplies()
                ? "Students of earlier created or posted runs of this type and year enter again, unless that is switched off "
                        + "(SENT_BEFORE)."
                : "Whether a record was sent before makes no difference.");
        rows.add(type.aboutThePast() ? "Students who are not enrolled any more are included by default."
                : "Students who are not enrolled on the as-of date are left out by default while the academic year runs "
                        + "(NOT_ENROLLED), and included when it is over.");
        rows.add("A record with a mistake that the state would refuse is left out with every reason.");
        return rows;
    }

    private static List<String> cells(Option option) {
        return List.of(option.label(), "--" + option.argument(), defaultOf(option), option.help()
                + (option.choices().isEmpty() ? "" : " One of " + String.join(", ", option.choices()) + '.'));
    }

    private static String defaultOf(Option option) {
        return switch (option.defaultValue()) {
        case "$censusDay" -> "census day";
        case "$firstDay" -> "first day of the academic year";
        case "$lastDay" -> "last day of the academic year";
        case "" -> "blank";
        case "true" -> "yes";
        case "false" -> "no";
        default -> option.defaultValue();
        };
    }

    private static String certainty(BoundLayout bound) {
        String note = bound.layout().note();
        return bound.layout().name() + ", " + CrosswalkPage.years(bound.layout()) + ": "
                + bound.layout().certainty().toLowerCase(Locale.ROOT) + (note.isEmpty() ? "" : " (" + note + ')');
    }
}
