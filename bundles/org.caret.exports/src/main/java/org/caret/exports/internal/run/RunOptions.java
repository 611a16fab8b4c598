package org.caret.exports.internal.run;

import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

import org.caret.exports.ExportRequest;
import org.caret.exports.ExportRequest.Confirmation;
import org.caret.exports.RunPart;

/** A request as the history keeps it: {@code name=value} lines in a fixed order. */
final class RunOptions {

    /** Longest list of sites that is kept word for word; the column holds 4,000 characters. */
    private static final int LONGEST = 3000;

    private RunOptions() {
    }

    /** @param part the place of the run's file in its set; empty where it is the only file */
    static String of(ExportRequest request, Optional<RunPart> part) {
        StringBuilder text = new StringBuilder();
        part.ifPresent(place -> {
            line(text, "set", place.set());
            line(text, "part", place.number() + "/" + place.of() + ' ' + place.content());
        });
        line(text, "site", sites(request));
        line(text, "format", request.format().name().toLowerCase(java.util.Locale.ROOT));
        line(text, "includePrevious", String.valueOf(request.includePrevious()));
        line(text, "year", request.year().toString());
        line(text, "includeNotEnrolled", String.valueOf(request.includeNotEnrolled()));
        line(text, "asOf", request.asOf().toString());
        line(text, "reportingLea", request.reportingLea());
        if (!request.arrangement().plain()) {
            line(text, "split", request.arrangement().split().id());
            line(text, "extent", request.arrangement().extent().id());
            line(text, "deletes", String.valueOf(request.arrangement().deletes() == Confirmation.CONFIRMED));
        }
        new TreeMap<>(request.options()).forEach((id, value) -> line(text, id, value));
        line(text, "folder", folder(request));
        return text.substring(0, Math.min(text.length(), 4000));
    }

    /** Where people find the file again; which folder it is changes nothing in the file. */
    private static String folder(ExportRequest request) {
        Path folder = request.output().toAbsolutePath().getParent();
        return folder == null ? "" : folder.toString();
    }

    private static String sites(ExportRequest request) {
        if (request.sites().isEmpty()) {
            return "all";
        }
        String codes = String.join(",", new TreeSet<>(request.sites()));
        return codes.length() <= LONGEST ? codes : request.sites().size() + " schools";
    }

    private static void line(StringBuilder text, String name, String value) {
        text.append(name).append('=').append(value.replaceAll("\\R", " ")).append('\n');
    }
}
