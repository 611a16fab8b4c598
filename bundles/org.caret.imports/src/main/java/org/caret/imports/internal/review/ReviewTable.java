package org.caret.imports.internal.review;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.caret.exchange.FileFormat;
import org.caret.exchange.RecordReader;
import org.caret.exchange.RecordReader.RawRecord;
import org.caret.exchange.RecordWriter;
import org.caret.exchange.format.FileProbe;
import org.caret.exchange.format.FileShape;
import org.caret.exchange.format.ProbedFile;
import org.caret.exchange.format.RecordFiles;
import org.caret.imports.review.Review;
import org.caret.imports.review.ReviewCase;
import org.caret.imports.review.ReviewCase.Option;
import org.caret.imports.review.ReviewDecision;
import org.caret.imports.review.ReviewException;

/** Writes and reads the tables in which a person decides. */
final class ReviewTable {

    private static final String DECISION = "Decision";
    private static final String CASE = "Case";
    private static final String CHOICE = "Choice";
    private static final List<String> HEADINGS = List.of(DECISION, CASE, CHOICE, "Local Student ID", "School", "Person",
            "State", "Situation", "Meaning", "Score", "Details", "Proposed");
    private static final String TAKE = "take";
    private static final String REMEDY = "Give back the table that --review has written.";

    private ReviewTable() {
    }

    /** A line for each option of the open cases, and one for each other case. */
    static void write(Review review, Collection<ReviewDecision> decided, OutputStream out) throws IOException {
        Set<ReviewDecision> decisions = new HashSet<>(decided);
        try (RecordWriter writer = RecordFiles.writer(FileFormat.TAB, out, HEADINGS)) {
            writer.write(HEADINGS.toArray(String[]::new));
            for (ReviewCase one : review.cases()) {
                if (one.options().isEmpty()) {
                    writer.write(line(one, "", "", "", "", "", ""));
                }
                for (Option option : one.options()) {
                    boolean taken = decisions.contains(new ReviewDecision(one.id(), option.id()));
                    writer.write(line(one, taken ? TAKE : "", option.id(), option.text(),
                            option.score().map(score -> score + " %").orElse(""), option.details(),
                            one.proposal().filter(option.id()::equals).isPresent() ? "yes" : ""));
                }
            }
        }
    }

    private static String[] line(ReviewCase one, String decision, String choice, String meaning, String score,
            String details, String proposed) {
        List<String> cells = new ArrayList<>(List.of(decision, one.id(), choice, one.localStudentId(), one.school(),
                one.person(), one.state().label(), one.situation(), meaning, score, details, proposed));
        cells.replaceAll(ReviewTable::printable);
        return cells.toArray(String[]::new);
    }

    /** What a file of the state may hold inside a text would shift the columns of the table. */
    private static String printable(String text) {
        return text.chars().anyMatch(Character::isISOControl) ? text.replaceAll("\\p{Cntrl}", " ") : text;
    }

    static List<ReviewDecision> read(Path table) throws ReviewException, IOException {
        if (!Files.isReadable(table)) {
            throw new ReviewException("There is no table " + table + " that can be read.", "Check the name.");
        }
        FileShape shape = FileProbe.table(table).map(ProbedFile.Table::shape)
                .filter(found -> found.heading().containsAll(List.of(DECISION, CASE, CHOICE)))
                .orElseThrow(() -> new ReviewException(table.getFileName() + " is no table with decisions.", REMEDY));
        int decision = shape.heading().indexOf(DECISION);
        int caseId = shape.heading().indexOf(CASE);
        int choice = shape.heading().indexOf(CHOICE);
        List<ReviewDecision> decisions = new ArrayList<>();
        try (RecordReader reader = RecordFiles.reader(table, shape)) {
            for (RawRecord line = reader.next(); line != null; line = reader.next()) {
                String word = cell(line, decision).toLowerCase(Locale.ROOT);
                if (word.equals(TAKE)) {
                    decisions.add(new ReviewDecision(cell(line, caseId), cell(line, choice)));
                } else if (!word.isEmpty()) {
                    throw new ReviewException(
                            "Line " + line.line() + " of " + table.getFileName()
                                    + " holds a decision that is neither blank nor take.",
                            "Write take beside what is chosen, and nothing beside the rest.");
                }
            }
        }
        return decisions;
    }

    private static String cell(RawRecord line, int column) {
        return column < line.fields().length ? line.fields()[column].strip() : "";
    }
}
