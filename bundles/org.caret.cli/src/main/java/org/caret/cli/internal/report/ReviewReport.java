package org.caret.cli.internal.report;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.caret.cli.JsonWriter;
import org.caret.imports.review.Review;
import org.caret.imports.review.ReviewCase;
import org.caret.imports.review.ReviewCase.Option;
import org.caret.imports.review.ReviewCase.State;
import org.caret.imports.review.ReviewOutcome;
import org.eclipse.jdt.annotation.Nullable;

/** What there is to decide in a file of the state, or what became of the decisions. Shows no personal data. */
public final class ReviewReport {

    private final Review review;
    private final @Nullable Path table;
    private final @Nullable ReviewOutcome outcome;

    /**
     * @param table where it was written as a table; null where it was not
     * @param outcome of the decisions; null where there were none
     */
    public ReviewReport(Review review, @Nullable Path table, @Nullable ReviewOutcome outcome) {
        this.review = review;
        this.table = table;
        this.outcome = outcome;
    }

    /** Whether something is still to be decided, or was refused. */
    public boolean needsAttention() {
        ReviewOutcome done = outcome;
        return done == null ? review.count(State.OPEN) + review.count(State.BLOCKED) > 0
                : !done.refused().isEmpty() || done.decided() < review.count(State.OPEN);
    }

    /** Prints the numbers, and cases up to a number. */
    public void print(PrintWriter out, long limit) {
        out.println(review.file() + ": " + review.kind().label() + ", " + review.rowsRead() + " rows");
        for (State state : State.values()) {
            out.printf("  %-24s %d%n", state.label(), review.count(state));
        }
        if (table != null) {
            out.println("  Table                    " + table);
        }
        ReviewOutcome done = outcome;
        if (done != null) {
            print(done, out);
            return;
        }
        List<ReviewCase> shown = review.cases().stream().filter(one -> one.state() != State.SETTLED).toList();
        shown.stream().limit(limit).forEach(one -> print(one, out));
        if (shown.size() > limit) {
            out.println("  and " + (shown.size() - limit) + " more; --review writes them all into a table");
        }
        out.println("  Nothing was changed.");
    }

    private static void print(ReviewOutcome done, PrintWriter out) {
        out.println("  Decided                  " + done.decided() + ", of which " + done.changed()
                + " changed the database" + done.batch().map(batch -> "; batch " + batch).orElse(""));
        done.refused().forEach(refused -> out.println("  not followed: " + refused));
    }

    private static void print(ReviewCase one, PrintWriter out) {
        out.println("  line " + one.line() + ", student " + one.localStudentId() + ": " + one.state().label() + ". "
                + one.situation());
        for (Option option : one.options()) {
            out.println("    " + option.id() + option.score().map(score -> " (" + score + " %)").orElse("")
                    + (one.proposal().filter(option.id()::equals).isPresent() ? ", proposed" : ""));
        }
    }

    /** Writes the review as an element of an array. */
    public void writeJson(JsonWriter json) {
        json.beginObject().member("file", review.file()).member("kind", review.kind().label())
                .member("rows", review.rowsRead());
        json.name("counts").beginObject();
        for (State state : State.values()) {
            json.member(state.name().toLowerCase(Locale.ROOT), review.count(state));
        }
        json.endObject().member("table", table);
        ReviewOutcome done = outcome;
        if (done != null) {
            json.member("decided", done.decided()).member("changed", done.changed()).array("refused", done.refused())
                    .member("batch", done.batch().orElse(""));
        }
        json.name("cases").beginArray();
        review.cases().forEach(one -> write(one, json));
        json.endArray().endObject();
    }

    private static void write(ReviewCase one, JsonWriter json) {
        json.beginObject().member("case", one.id()).member("line", one.line()).member("student", one.localStudentId())
                .member("state", one.state().name().toLowerCase(Locale.ROOT)).member("situation", one.situation())
                .array("choices", one.options().stream().map(Option::id).toList())
                .member("proposed", one.proposal().orElse("")).endObject();
    }
}
