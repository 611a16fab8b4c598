package org.caret.compare.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.caret.compare.CompareException;
import org.caret.compare.CompareException.Reason;
import org.caret.compare.ComparedRecord;
import org.caret.compare.Comparison;
import org.caret.compare.Decisions;
import org.caret.compare.Decisions.Refused;
import org.caret.compare.DifferenceKind;
import org.caret.compare.FieldChoice;
import org.caret.compare.FieldDifference;
import org.caret.exchange.RecordReader;
import org.caret.exchange.RecordReader.RawRecord;
import org.caret.exchange.format.FileProbe;
import org.caret.exchange.format.FileShape;
import org.caret.exchange.format.ProbedFile;
import org.caret.exchange.format.RecordFiles;

/** Reads the decisions in a table of differences and finds the differences they are about. */
public final class DecisionReader {

    private static final String TAKE = "take";
    private static final Set<String> KEEP = Set.of("", "keep");
    private static final String REMEDY = "Give back a table that was written for this comparison; --out writes one.";

    private final Comparison comparison;
    private final TableLayout layout;
    private final List<Refused> refused = new ArrayList<>();
    private long kept;

    /** Names one difference: the key of its record, and the field. */
    private record Name(List<String> key, String field) {
    }

    /** What a line decides. */
    private record Taken(long line, String here, String state) {
    }

    public DecisionReader(Comparison comparison, TableLayout layout) {
        this.comparison = comparison;
        this.layout = layout;
    }

    /** See {@link org.caret.compare.DifferenceTable#read}. */
    public Decisions read(Path file) throws CompareException, IOException {
        FileShape shape = FileProbe.table(file).map(ProbedFile.Table::shape)
                .orElseThrow(() -> new CompareException(Reason.WRONG_REQUEST,
                        file.getFileName() + " is no table with a heading.", REMEDY));
        Map<String, Integer> columns = columns(shape.heading(), file);
        Map<Name, Taken> decisions = new HashMap<>();
        try (RecordReader reader = RecordFiles.reader(file, shape)) {
            for (RawRecord line = reader.next(); line != null; line = reader.next()) {
                decide(line, columns, decisions);
            }
        }
        return find(decisions);
    }

    private Map<String, Integer> columns(List<String> heading, Path file) throws CompareException {
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < heading.size(); i++) {
            columns.put(heading.get(i).strip(), i);
        }
        List<String> needed = new ArrayList<>(
                List.of(TableLayout.DECISION, TableLayout.FIELD, TableLayout.HERE, TableLayout.STATE));
        needed.addAll(layout.key());
        needed.removeAll(columns.keySet());
        if (!needed.isEmpty()) {
            throw new CompareException(Reason.WRONG_REQUEST,
                    file.getFileName() + " has no column " + needed.get(0) + '.', REMEDY);
        }
        return columns;
    }

    private void decide(RawRecord line, Map<String, Integer> columns, Map<Name, Taken> decisions) {
        String decision = cell(line, columns, TableLayout.DECISION).toLowerCase(Locale.ROOT);
        String field = cell(line, columns, TableLayout.FIELD);
        if (KEEP.contains(decision)) {
            kept += decision.isEmpty() ? 0 : 1;
        } else if (!decision.equals(TAKE)) {
            refused.add(new Refused(line.line(), "The decision is neither take nor keep."));
        } else if (field.isEmpty()) {
            refused.add(new Refused(line.line(), "Only fields that differ can be taken, no whole record."));
        } else {
            List<String> key = layout.key().stream().map(name -> cell(line, columns, name)).toList();
            Taken taken = new Taken(line.line(), raw(line, columns, TableLayout.HERE),
                    raw(line, columns, TableLayout.STATE));
            if (decisions.putIfAbsent(new Name(key, field), taken) != null) {
                refused.add(new Refused(line.line(), "An earlier line decides about the same field."));
            }
        }
    }

    private Decisions find(Map<Name, Taken> decisions) throws IOException {
        List<FieldChoice> choices = new ArrayList<>();
        if (!decisions.isEmpty()) {
            for (long number : comparison.numbers(Set.of(DifferenceKind.DIFFERENT))) {
                ComparedRecord record = comparison.record(number);
                for (FieldDifference difference : record.differences()) {
                    Taken taken = decisions.remove(new Name(record.key(), difference.field()));
                    if (taken == null) {
                        continue;
                    }
                    if (same(taken.here(), difference.here()) && same(taken.state(), difference.state())) {
                        choices.add(new FieldChoice(number, difference.index()));
                    } else {
                        refused.add(new Refused(taken.line(), "The values have changed since the table was written."));
                    }
                }
            }
        }
        decisions.values()
                .forEach(taken -> refused.add(new Refused(taken.line(), "There is no such difference (any more).")));
        refused.sort(Comparator.comparingLong(Refused::line));
        return new Decisions(choices, kept, refused);
    }

    /** Spreadsheets take away blanks around texts. */
    private static boolean same(String one, String other) {
        return one.strip().equals(other.strip());
    }

    private static String cell(RawRecord line, Map<String, Integer> columns, String name) {
        return raw(line, columns, name).strip();
    }

    private static String raw(RawRecord line, Map<String, Integer> columns, String name) {
        int column = columns.getOrDefault(name, Integer.MAX_VALUE);
        return column < line.fields().length ? line.fields()[column] : "";
    }
}
