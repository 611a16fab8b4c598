package org.caret.bench.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.caret.bench.internal.MeasureCommand.Kind;
import org.caret.sample.SampleRequest.Content;

/**
 * The processes that measure a district, one after the other: it is made, each file is exported in the plain way and in
 * Caret's, and where the enrollment file is among them, that one is imported in both ways.
 */
record BenchPlan(List<BenchedFile> files, int students, int warmRuns) {

    BenchPlan {
        files = files.stream().distinct().sorted().toList();
    }

    /** The words of each process, without the folder. */
    List<List<String>> processes() {
        List<List<String>> processes = new ArrayList<>();
        processes.add(words(Kind.SAMPLE, "--students", Integer.toString(students), "--content", content().name()));
        for (BenchedFile file : files) {
            for (Kind kind : List.of(Kind.PLAIN_EXPORT, Kind.FIRST_EXPORT, Kind.EXPORT)) {
                processes.add(words(kind, "--type", file.name(), "--runs", Integer.toString(warmRuns)));
            }
        }
        if (files.contains(BenchedFile.SENR)) {
            processes.add(words(Kind.IMPORT));
            processes.add(words(Kind.PLAIN_IMPORT));
        }
        return processes;
    }

    /** The least that all files need; each content holds those before it. */
    private Content content() {
        return files.stream().map(BenchedFile::content).max(Comparator.naturalOrder()).orElse(Content.ENROLLMENT);
    }

    private static List<String> words(Kind kind, String... options) {
        List<String> words = new ArrayList<>(List.of(MeasureCommand.WORD, kind.name()));
        words.addAll(List.of(options));
        return words;
    }
}
