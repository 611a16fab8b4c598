package org.caret.exports.internal.submissions;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

import org.caret.exchange.page.Page;
import org.caret.exports.ExportException;
import org.caret.exports.ExportException.Reason;
import org.caret.exports.ExportType;
import org.caret.exports.RunCounts;
import org.caret.exports.WrittenFile;
import org.caret.exports.internal.output.OutputFile;
import org.caret.exports.submissions.BundledFile;
import org.caret.exports.submissions.BundledFile.Run;
import org.caret.exports.submissions.BundledFile.State;
import org.caret.exports.submissions.SubmissionBundle;
import org.caret.spec.Submission.Need;

/** What lies beside the files of a submission: which they are, what is missing, and what to do. Names no person. */
record Checklist(SubmissionBundle bundle, Set<String> sites, LocalDate today, NextStep nextStep) {

    private static final List<String> HEADINGS = List.of("No", "File", "Record type", "Needed", "Records", "Left out",
            "Findings", "What to do next");

    static final String HTML = "checklist.html";
    /** The last of the two: a folder that holds it is complete. */
    static final String TEXT = "checklist.txt";

    /** Writes it as HTML and as text. */
    void writeBoth(BundleFolder folder) throws ExportException {
        try {
            write(folder.file(HTML), Page.Form.HTML);
            write(folder.file(TEXT), Page.Form.TEXT);
        } catch (IOException e) {
            throw new ExportException(Reason.OUTPUT, "The checklist cannot be written: " + e.getMessage(),
                    "Check that the folder can be written and that there is space left.", e);
        }
    }

    private void write(Path file, Page.Form form) throws ExportException, IOException {
        StringWriter text = new StringWriter();
        print(Page.begin(form, bundle.submission().label() + ' ' + bundle.year() + ": files to upload",
                new PrintWriter(text)));
        try (OutputFile output = OutputFile.beside(file)) {
            output.stream().write(text.toString().getBytes(StandardCharsets.UTF_8));
            output.moveIntoPlace();
        }
    }

    private void print(Page begun) {
        try (Page page = begun) {
            page.paragraph("Made on " + today + " for " + bundle.reportingLea() + ", " + (sites.isEmpty()
                    ? "all schools that report through the district."
                    : "schools " + String.join(", ", new TreeSet<>(sites)) + '.')
                    + " Upload the files in this order, and wait until a file is posted before the next one.");
            page.table(HEADINGS, bundle.files().stream().map(this::cells).toList());
            List<String> missing = bundle.files().stream().filter(BundledFile::missing).map(Checklist::missing)
                    .toList();
            page.heading("What is missing");
            page.paragraph(missing.isEmpty() ? "Nothing." : "The submission is not complete:");
            page.list(missing);
            section(page, "Left out, by reason", RunCounts::leftOut, RunCounts::leftOutByReason);
            section(page, "Findings, by rule", RunCounts::findings, RunCounts::findingsByRule);
            remarks(page);
            runs(page);
        }
    }

    private List<String> cells(BundledFile file) {
        return List.of(Integer.toString(file.number()), name(file), file.recordType(), need(file.need()),
                number(file, RunCounts::written), number(file, RunCounts::leftOut), number(file, RunCounts::findings),
                nextStep.of(file));
    }

    private static String name(BundledFile file) {
        return file.state() == State.WRITTEN ? file.run().orElseThrow().files().stream().map(Checklist::name)
                .collect(Collectors.joining(", ")) : "none";
    }

    private static String name(WrittenFile file) {
        return String.valueOf(file.path().getFileName());
    }

    private static String number(BundledFile file, ToLongFunction<RunCounts> number) {
        return file.run().map(run -> Long.toString(number.applyAsLong(run.counts()))).orElse("");
    }

    private static String need(Need need) {
        return switch (need) {
        case REQUIRED -> "yes";
        case WHEN_CHANGED -> "when changed";
        case UNKNOWN -> "not known";
        };
    }

    private static String missing(BundledFile file) {
        return file.number() + ", " + file.recordType() + file.type().map(ExportType::label).map(" "::concat).orElse("")
                + ": " + file.problem();
    }

    /** Numbers by code. */
    @FunctionalInterface
    private interface ByCode {
        Map<String, Long> of(RunCounts counts);
    }

    private void section(Page page, String heading, ToLongFunction<RunCounts> total, ByCode numbers) {
        List<String> items = new ArrayList<>();
        for (BundledFile file : bundle.files()) {
            file.run().map(Run::counts).filter(counts -> total.applyAsLong(counts) > 0)
                    .ifPresent(counts -> items.add(file.number() + ", " + file.recordType() + ": "
                            + numbers.of(counts).entrySet().stream()
                                    .map(entry -> entry.getKey() + ' ' + entry.getValue())
                                    .collect(Collectors.joining(", "))));
        }
        if (!items.isEmpty()) {
            page.heading(heading);
            page.list(items);
        }
    }

    private void remarks(Page page) {
        List<String> remarks = bundle.files().stream().filter(file -> file.state() == State.WRITTEN)
                .flatMap(file -> file.run().orElseThrow().remarks().stream()
                        .map(remark -> file.number() + ", " + file.recordType() + ": " + remark))
                .toList();
        if (!remarks.isEmpty()) {
            page.heading("To know");
            page.list(remarks);
        }
    }

    private void runs(Page page) {
        List<List<String>> runs = new ArrayList<>();
        for (BundledFile file : bundle.files()) {
            if (file.state() == State.WRITTEN) {
                Run run = file.run().orElseThrow();
                for (WrittenFile one : run.files()) {
                    runs.add(List.of(name(one), Long.toString(one.records()), run.layout(),
                            one.runId().orElse("a trial"), one.sha256()));
                }
            }
        }
        if (!runs.isEmpty()) {
            page.heading("Runs");
            page.table(List.of("File", "Records", "Layout", "Run", "SHA-256"), runs);
        }
    }
}
