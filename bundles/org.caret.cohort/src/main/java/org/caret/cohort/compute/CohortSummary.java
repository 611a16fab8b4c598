package org.caret.cohort.compute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.caret.cohort.publicfile.Certainty;
import org.caret.cohort.publicfile.Measure;
import org.caret.cohort.student.Judgement;
import org.caret.cohort.student.Standing;

/**
 * What is to be said about a cohort as a whole: how many students stand how, what the numbers rest on that no source says, and
 * what the rates would be the other way. Filled student by student; not thread-safe.
 */
public final class CohortSummary implements RosterSink {

    private static final int DECIMALS = 1;

    private final CohortRequest request;
    private final Tally tally;
    private final Map<Standing, Integer> standings = new EnumMap<>(Standing.class);
    private final Map<Certainty, Map<String, Integer>> rules = new EnumMap<>(Certainty.class);
    private int attention;

    public CohortSummary(CohortRequest request) {
        this.request = request;
        tally = new Tally(KeySet.of(request.rules().ruleSet()), request.places().size());
    }

    @Override
    public void accept(RosterEntry entry) {
        Judgement judgement = entry.judgement();
        tally.add(entry);
        standings.merge(judgement.standing(), 1, Integer::sum);
        if (judgement.needsAttention()) {
            attention++;
        }
        if (judgement.certainty() != Certainty.SOURCED) {
            rules.computeIfAbsent(judgement.certainty(), key -> new TreeMap<>())
                    .merge(judgement.rule().isEmpty() ? judgement.reason().text() : "exit " + judgement.rule(), 1,
                            Integer::sum);
        }
    }

    /** Counts of every school and group. */
    public Tally tally() {
        return tally;
    }

    /** Students of the class with a standing. */
    public int students(Standing standing) {
        return standings.getOrDefault(standing, 0);
    }

    /** Students of the class, those who were removed included. */
    public int students() {
        return standings.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Students whose outcome rests on a record that is missing. */
    public int needingAttention() {
        return attention;
    }

    /** The numbers of everybody, over all schools. */
    public Figures total() {
        int[] counts = new int[Figures.STRIDE];
        for (int school = 0; school < request.places().size(); school++) {
            int offset = tally.offset(school) + tally.keys().total() * Figures.STRIDE;
            for (int i = 0; i < counts.length; i++) {
                counts[i] += tally.counts()[offset + i];
            }
        }
        return new Figures(counts, 0);
    }

    /**
     * Sentences about the cohort.
     *
     * @param today the day of the computation
     */
    public List<String> remarks(Decision decision, LocalDate today) {
        List<String> remarks = new ArrayList<>();
        LocalDate fall = request.rules().stillEnrolledDay().atYear(request.cohortYear());
        if (today.isBefore(fall)) {
            remarks.add("Provisional: before " + fall + " nobody can be seen to be back in the fall.");
        }
        if (students(Standing.TRANSFERRED) > 0) {
            remarks.add(moved(decision));
        }
        if (students(Standing.NO_OUTCOME) > 0) {
            remarks.add(students(Standing.NO_OUTCOME) + " students have no usable outcome and "
                    + decision.noOutcome().map(outcome -> "count as " + outcome.label()).orElse("are left out") + '.');
        }
        rules.forEach((certainty, used) -> remarks.add("By rules that are " + certainty.id() + ": "
                + used.entrySet().stream().map(rule -> rule.getKey() + " (" + rule.getValue() + ')')
                        .collect(java.util.stream.Collectors.joining(", "))
                + '.'));
        if (!request.rules().corrections().isEmpty()) {
            remarks.add("Rules corrected here: " + String.join(", ", request.rules().corrections()) + '.');
        }
        return remarks;
    }

    private String moved(Decision decision) {
        RateRange range = RateRange.of(total(), Measure.GRADUATES, DECIMALS);
        boolean transferred = decision.transfers() == Decision.Transfers.AS_TRANSFERRED;
        return students(Standing.TRANSFERRED) + " students moved to another district and cannot be followed here; they "
                + (transferred ? "count there and not here" : "count as dropouts") + ". The graduation rate of all is "
                + range + " percent, depending on what became of them.";
    }
}
