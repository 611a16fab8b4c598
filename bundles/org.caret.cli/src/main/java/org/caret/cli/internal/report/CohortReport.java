package org.caret.cli.internal.report;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.caret.cli.JsonWriter;
import org.caret.cohort.compute.Block;
import org.caret.cohort.compute.Block.Share;
import org.caret.cohort.compute.Cohort;
import org.caret.cohort.compute.CohortRequest;
import org.caret.cohort.compute.CohortSummary;
import org.caret.cohort.compute.Decision;
import org.caret.cohort.compute.Figures;
import org.caret.cohort.compute.RateRange;
import org.caret.cohort.compute.RollUp;
import org.caret.cohort.publicfile.Certainty;
import org.caret.cohort.publicfile.Level;
import org.caret.cohort.publicfile.Measure;
import org.caret.cohort.rules.Outcome;
import org.caret.cohort.student.Standing;

/** The outcomes of a class: true numbers for those who work with them, never for publication. */
public final class CohortReport {

    private static final int DECIMALS = 1;

    private final CohortRequest request;
    private final CohortSummary summary;
    private final List<Block> blocks;
    private final List<String> remarks;

    /** @param today the day of the computation */
    public CohortReport(CohortRequest request, CohortSummary summary, LocalDate today) {
        this.request = request;
        this.summary = summary;
        blocks = Cohort.blocks(request, summary.tally(), RollUp.OWN).stream()
                .filter(block -> block.level() == Level.SCHOOL
                        || block.charter() == Share.ALL && block.dass() == Share.ALL)
                .toList();
        remarks = summary.remarks(Decision.usual(request.rules()), today);
    }

    public void print(PrintWriter out) {
        out.println(
                "Class of " + request.cohortYear() + ", own data. NOT FOR PUBLICATION: true numbers, nothing hidden.");
        out.println();
        List<String> headings = new ArrayList<>(List.of("Agency", "Name", "Cohort"));
        request.rules().ruleSet().outcomes().forEach(outcome -> headings.add(outcome.label()));
        headings.addAll(List.of("Moved away", "No outcome", "Graduation rate"));
        Table table = new Table(headings.toArray(String[]::new));
        blocks.forEach(block -> table.row(cells(block)));
        table.print(out);
        if (!blocks.isEmpty()) {
            out.println();
            groups(blocks.get(0), out);
        }
        out.println();
        out.printf("%d students of the class; %d removed, %d moved away, %d without an outcome; %d to look at.%n",
                summary.students(), summary.students(Standing.REMOVED), summary.students(Standing.TRANSFERRED),
                summary.students(Standing.NO_OUTCOME), summary.needingAttention());
        remarks.forEach(out::println);
    }

    private Object[] cells(Block block) {
        Figures figures = block.total();
        List<Object> cells = new ArrayList<>(List.of(code(block), name(block), figures.known(Measure.COHORT)));
        request.rules().ruleSet().outcomes().forEach(outcome -> cells.add(figures.known(Figures.measure(outcome))));
        cells.addAll(List.of(figures.transferred(), figures.noOutcome(),
                RateRange.of(figures, Measure.GRADUATES, DECIMALS)));
        return cells.toArray();
    }

    private static String code(Block block) {
        return block.level() == Level.SCHOOL ? block.place().schoolCode() : block.agency();
    }

    private static String name(Block block) {
        return block.level() == Level.SCHOOL ? block.place().schoolName() : block.place().districtName();
    }

    private static void groups(Block block, PrintWriter out) {
        Table table = new Table("Group", "Cohort", "Graduates", "Dropouts", "Moved away", "No outcome",
                "Graduation rate");
        for (int key = 0; key < block.keys().size(); key++) {
            Figures figures = block.figures(key);
            if (!figures.nobody()) {
                table.row(block.keys().keys().get(key), figures.known(Measure.COHORT), figures.known(Measure.GRADUATES),
                        figures.known(Measure.DROPOUT), figures.transferred(), figures.noOutcome(),
                        RateRange.of(figures, Measure.GRADUATES, DECIMALS));
            }
        }
        table.print(out);
    }

    public void writeJson(JsonWriter json) {
        json.beginObject().member("cohortYear", request.cohortYear())
                .member("ruleSet", request.rules().ruleSet()).member("notForPublication", true)
                .member("students", summary.students()).member("removed", summary.students(Standing.REMOVED))
                .member("movedAway", summary.students(Standing.TRANSFERRED))
                .member("noOutcome", summary.students(Standing.NO_OUTCOME))
                .member("needingAttention", summary.needingAttention());
        json.name("agencies").beginArray();
        blocks.forEach(block -> write(block, json));
        json.endArray().array("remarks", remarks).array("corrections", request.rules().corrections());
        json.name("unsureRules").beginObject();
        for (Map.Entry<Certainty, List<String>> entry : new java.util.TreeMap<>(request.rules().unsure()).entrySet()) {
            json.array(entry.getKey().id(), entry.getValue());
        }
        json.endObject().endObject();
    }

    private void write(Block block, JsonWriter json) {
        json.beginObject().member("level", block.level()).member("code", block.agency()).member("name", name(block))
                .member("charter", block.charter().code()).member("dass", block.dass().code());
        json.name("groups").beginArray();
        for (int key = 0; key < block.keys().size(); key++) {
            if (!block.figures(key).nobody()) {
                write(block.keys().keys().get(key).toString(), block.figures(key), json);
            }
        }
        json.endArray().endObject();
    }

    private void write(String group, Figures figures, JsonWriter json) {
        json.beginObject().member("group", group).member("cohort", figures.known(Measure.COHORT));
        for (Outcome outcome : request.rules().ruleSet().outcomes()) {
            json.member(outcome.id(), figures.known(Figures.measure(outcome)));
        }
        json.member("uc-csu", figures.known(Measure.UC_CSU)).member("biliteracy", figures.known(Measure.BILITERACY))
                .member("golden-state", figures.known(Measure.GOLDEN_STATE))
                .member("exemption", figures.known(Measure.EXEMPTION)).member("movedAway", figures.transferred())
                .member("noOutcome", figures.noOutcome()).member("removed", figures.removed());
        RateRange rate = RateRange.of(figures, Measure.GRADUATES, DECIMALS);
        json.name("graduationRate").beginObject().member("low", rate.low()).member("high", rate.high()).endObject();
        json.endObject();
    }
}
