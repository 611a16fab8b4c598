package org.caret.cohort.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.caret.cohort.compute.CohortRequest;
import org.caret.cohort.compute.KeySet;
import org.caret.cohort.compute.Place;
import org.caret.cohort.compute.Places;
import org.caret.cohort.compute.RosterEntry;
import org.caret.cohort.compute.Tally;
import org.caret.cohort.publicfile.Certainty;
import org.caret.cohort.rules.CohortRules;
import org.caret.cohort.rules.Outcome;
import org.caret.cohort.rules.RuleSet;
import org.caret.cohort.student.Coverage;
import org.caret.cohort.student.Gender;
import org.caret.cohort.student.Honors;
import org.caret.cohort.student.Judgement;
import org.caret.cohort.student.Person;
import org.caret.cohort.student.Race;
import org.caret.cohort.student.Reason;
import org.caret.cohort.student.Standing;

/** Random students of a cohort at random schools of three counties, the same for the same seed. */
public final class Members {

    public final CohortRequest request;
    public final List<RosterEntry> entries = new ArrayList<>();
    private final Random random;

    /** @param schools of three counties */
    public Members(int cohortYear, long seed, int schools, int students) {
        random = new Random(seed);
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < schools; i++) {
            int county = 1 + random.nextInt(3);
            int district = 60000 + county * 10 + random.nextInt(2);
            boolean charter = random.nextInt(3) == 0;
            places.add(
                    new Place(100 + i, "%02d".formatted(county), String.valueOf(district), "%07d".formatted(100000 + i),
                            "County " + county, "District " + district, "School " + i, charter, random.nextInt(4) == 0,
                            charter && random.nextBoolean()));
        }
        request = new CohortRequest(cohortYear, CohortRules.shipped(RuleSet.ofClass(cohortYear)), Coverage.STATE,
                new Places(places));
        for (int i = 0; i < students; i++) {
            entries.add(entry(i));
        }
    }

    /** A district of a few schools and groups, so small that everything about it can be tried. */
    static Members small(long seed) {
        return new Members(seed);
    }

    private Members(long seed) {
        random = new Random(seed);
        int schools = 2 + random.nextInt(3);
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < schools; i++) {
            places.add(new Place(100 + i, "01", "61259", "%07d".formatted(100000 + i), "County", "District",
                    "School " + i, random.nextBoolean(), random.nextInt(3) == 0, false));
        }
        request = new CohortRequest(2024, CohortRules.shipped(RuleSet.ACGR), Coverage.DISTRICT, new Places(places));
        int students = 25 + random.nextInt(60);
        Race[] races = { Race.HISPANIC, Race.HISPANIC, Race.WHITE, Race.WHITE, Race.ASIAN, Race.NOT_REPORTED };
        for (int i = 0; i < students; i++) {
            Person person = Person.of(pick(races), random.nextBoolean() ? Gender.MALE : Gender.FEMALE,
                    random.nextInt(4) == 0 ? 1 : 0);
            entries.add(new RosterEntry(String.valueOf(i), i, random.nextInt(schools),
                    new Judgement(Standing.COUNTED, 2024, Optional.of(Outcome.DIPLOMA), Reason.COMPLETED, null, null,
                            "", Certainty.SOURCED, Honors.NONE),
                    person));
        }
    }

    /** The categories a student counts in. */
    List<String> groups(RosterEntry entry) {
        List<String> groups = new ArrayList<>(
                List.of("TA", entry.person().race().acgrCode(), entry.person().gender().acgrCode()));
        entry.person().groupSet().forEach(group -> groups.add(group.name()));
        return groups;
    }

    private RosterEntry entry(int number) {
        Person person = Person.of(pick(Race.values()), random.nextInt(20) == 0 ? pick(Gender.values())
                : random.nextBoolean() ? Gender.MALE : Gender.FEMALE, random.nextInt(64) & random.nextInt(64));
        return new RosterEntry(String.valueOf(number), number, (int) Math.abs(random.nextGaussian() * 0.4
                * request.places().size()) % request.places().size(), judgement(), person);
    }

    private Judgement judgement() {
        Standing standing = random.nextInt(5) > 0 ? Standing.COUNTED
                : pick(new Standing[] { Standing.REMOVED, Standing.TRANSFERRED, Standing.NO_OUTCOME });
        List<Outcome> outcomes = request.rules().ruleSet().outcomes();
        Outcome outcome = random.nextInt(3) > 0 ? outcomes.get(0) : outcomes.get(random.nextInt(outcomes.size()));
        boolean counted = standing == Standing.COUNTED;
        return new Judgement(standing, request.cohortYear(), counted ? Optional.of(outcome) : Optional.empty(),
                Reason.LAST_EXIT, null, null, "", Certainty.SOURCED,
                counted && outcome.graduated() ? Honors.of(random.nextBoolean(), random.nextInt(5) == 0,
                        random.nextInt(6) == 0, random.nextInt(9) == 0) : Honors.NONE);
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }

    /** The counts of the students. */
    public Tally tally() {
        Tally tally = new Tally(KeySet.of(request.rules().ruleSet()), request.places().size());
        entries.forEach(tally::add);
        return tally;
    }
}
