package org.caret.imports.internal.review;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.caret.exchange.Finding;
import org.caret.exchange.Finding.Severity;
import org.caret.imports.BatchFinding.Place;
import org.caret.imports.internal.district.StoredDistrict;
import org.caret.imports.internal.findings.FindingLog;
import org.caret.imports.internal.run.BatchFolder;
import org.caret.imports.internal.run.FileArchive;
import org.caret.imports.review.Review;
import org.caret.imports.review.ReviewCase;
import org.caret.imports.review.ReviewCase.Effect;
import org.caret.imports.review.ReviewCase.Option;
import org.caret.imports.review.ReviewDecision;
import org.caret.imports.review.ReviewException;
import org.caret.imports.review.ReviewOutcome;
import org.caret.model.District;
import org.caret.model.ImportBatch;
import org.caret.model.ModelFactory;
import org.caret.model.ModelPackage.Literals;
import org.caret.model.ProgramMembership;
import org.caret.model.Record;
import org.caret.model.School;
import org.caret.model.Student;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.caret.store.UnitOfWork;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;

/** Does what was decided: one unit of work, one import batch. To be used once. */
final class DecisionWriter {

    /** Eligible. Source: CALPADS, Education Program Membership. */
    private static final String ELIGIBLE = "1";
    private static final int AT_ONCE = 500;

    private final Store store;
    private final Review review;
    private final Clock clock;
    private final List<String> refused = new ArrayList<>();
    private final Map<Long, Student> students = new HashMap<>();
    private final Map<Long, School> schools = new HashMap<>();

    /** A decision that can be followed. */
    private record Decided(ReviewCase one, Option option) {
    }

    DecisionWriter(Store store, Review review, Clock clock) {
        this.store = store;
        this.review = review;
        this.clock = clock;
    }

    ReviewOutcome apply(Collection<ReviewDecision> decisions) throws ReviewException, StoreException, IOException {
        Instant started = clock.instant();
        List<Decided> decided = withoutClashes(matched(decisions));
        if (decided.isEmpty()) {
            return new ReviewOutcome(0, 0, refused, Optional.empty());
        }
        read(decided);
        try (BatchFolder batch = BatchFolder.create(store.folder().resolve("imports"), started);
                FindingLog log = new FindingLog(0, batch.findings());
                FileArchive archive = FileArchive.start(batch, List.of(review.file()))) {
            ReviewTable.write(review, decided.stream()
                    .map(decision -> new ReviewDecision(decision.one().id(), decision.option().id())).toList(),
                    new BufferedOutputStream(Files.newOutputStream(batch.file("decisions.tsv"))));
            decided.forEach(decision -> log.add(finding(decision),
                    new Place(Literals.STUDENT.getName(), decision.one().student())));
            String hash = archive.await();
            log.close();
            batch.flush();
            long changed = write(decided, record(decided, batch.id(), hash, started));
            batch.publish();
            return new ReviewOutcome(decided.size(), changed, refused, Optional.of(batch.id()));
        }
    }

    private List<Decided> matched(Collection<ReviewDecision> decisions) {
        Map<String, ReviewCase> cases = review.cases().stream()
                .collect(Collectors.toMap(ReviewCase::id, one -> one, (first, second) -> first));
        Map<String, Decided> decided = new LinkedHashMap<>();
        Set<String> twice = new HashSet<>();
        for (ReviewDecision decision : decisions) {
            ReviewCase one = cases.get(decision.caseId());
            Optional<Option> option = one == null ? Optional.empty() : one.option(decision.optionId());
            if (one == null || option.isEmpty()) {
                refuse(decision.caseId(),
                        one == null ? "There is no such case." : "The case has no such choice (any more).");
            } else if (decided.putIfAbsent(one.id(), new Decided(one, option.get())) != null) {
                twice.add(one.id());
            }
        }
        for (String id : twice) {
            decided.remove(id);
            refuse(id, "Several choices are marked.");
        }
        return List.copyOf(decided.values());
    }

    /** Two students may not get the same SSID, and no student two. */
    private List<Decided> withoutClashes(List<Decided> all) {
        Map<String, Integer> ssids = new HashMap<>();
        Map<Long, Integer> people = new HashMap<>();
        for (Decided decision : all) {
            if (decision.option().effect() instanceof Effect.NewSsid given) {
                ssids.merge(given.ssid(), 1, Integer::sum);
                people.merge(decision.one().student(), 1, Integer::sum);
            }
        }
        List<Decided> possible = new ArrayList<>();
        for (Decided decision : all) {
            if (decision.option().effect() instanceof Effect.NewSsid given
                    && (ssids.get(given.ssid()) > 1 || people.get(decision.one().student()) > 1)) {
                refuse(decision.one().id(), ssids.get(given.ssid()) > 1 ? "Two students would get the same SSID."
                        : "The student would get two SSIDs.");
            } else {
                possible.add(decision);
            }
        }
        return possible;
    }

    private void refuse(String caseId, String why) {
        refused.add("Case " + caseId + ": " + why);
    }

    private void read(List<Decided> decided) throws StoreException, ReviewException {
        Set<Long> studentIds = decided.stream().map(decision -> decision.one().student()).collect(Collectors.toSet());
        read(Literals.STUDENT, studentIds, students);
        Set<Long> schoolIds = new HashSet<>();
        Set<String> ssids = new HashSet<>();
        for (Decided decision : decided) {
            switch (decision.option().effect()) {
            case Effect.NewProgram program -> schoolIds.add(program.school());
            case Effect.NewSsid given -> ssids.add(given.ssid());
            case Effect.Nothing nothing -> {
                // Needs nothing but the student.
            }
            }
        }
        read(Literals.SCHOOL, schoolIds, schools);
        KnownStudents owners = KnownStudents.read(store, Set.of(), ssids);
        for (Decided decision : decided) {
            Student student = students.get(decision.one().student());
            if (student == null || decision.option().effect() instanceof Effect.NewSsid given
                    && (!text(student.getSsid()).equals(given.before()) || owners.bySsid(given.ssid()).isPresent())) {
                throw new ReviewException("The student of case " + decision.one().id()
                        + " has changed since the review; nothing was changed.", "Review the file again.");
            }
        }
    }

    private <T extends Record> void read(EClass type, Set<Long> ids, Map<Long, T> into) throws StoreException {
        List<Long> all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<T> some = store.read(type, all.subList(from, Math.min(from + AT_ONCE, all.size())), List.of());
            some.forEach(object -> into.put(object.getId(), object));
        }
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    /** Changes and batch are one unit of work; the number of changes. */
    private long write(List<Decided> decided, ImportBatch batch) throws StoreException, ReviewException {
        long changed = 0;
        try (UnitOfWork work = store.begin()) {
            for (Decided decision : decided) {
                Student student = students.get(decision.one().student());
                if (student == null) {
                    throw new IllegalStateException("read before");
                }
                switch (decision.option().effect()) {
                case Effect.NewSsid given -> {
                    student.setSsid(given.ssid());
                    work.update(student);
                    changed++;
                }
                case Effect.NewProgram program -> {
                    work.insert(membership(student, program));
                    changed++;
                }
                case Effect.Nothing nothing -> {
                    // Remembered with the batch.
                }
                }
            }
            work.insert(batch);
            work.commit();
        }
        return changed;
    }

    private ProgramMembership membership(Student student, Effect.NewProgram program) throws ReviewException {
        School school = schools.get(program.school());
        if (school == null) {
            throw new ReviewException("A school was removed since the review; nothing was changed.",
                    "Review the file again.");
        }
        ProgramMembership membership = ModelFactory.eINSTANCE.createProgramMembership();
        membership.setStudent(student);
        membership.setSchool(school);
        membership.setProgram(program.program());
        membership.setMembership(ELIGIBLE);
        membership.setStart(program.start());
        membership.setEnd(program.end());
        return membership;
    }

    private static Finding finding(Decided decision) {
        String rule = switch (decision.option().effect()) {
        case Effect.NewSsid given -> given.before().isEmpty() ? "SSID_CHOSEN" : "SSID_REPLACED";
        case Effect.NewProgram program -> "PROGRAM_ADDED";
        case Effect.Nothing nothing -> "REVIEW_" + decision.option().id().toUpperCase(Locale.ROOT);
        };
        String message = switch (decision.option().effect()) {
        case Effect.NewSsid given -> "The student got an SSID by the decision of a person"
                + decision.option().score().map(score -> "; the state gave it " + score + " percent.").orElse(".");
        case Effect.NewProgram program -> "The student got program " + program.program() + " from " + program.start()
                + " on, by the decision of a person.";
        case Effect.Nothing nothing -> "A person has decided: " + decision.option().text() + '.';
        };
        return new Finding(Severity.NOTICE, rule,
                "line " + decision.one().line() + ", student " + decision.one().localStudentId(), "", "", message, "");
    }

    private ImportBatch record(List<Decided> decided, String id, String hash, Instant started) throws StoreException {
        long district = StoredDistrict.of(store).map(StoredDistrict::id)
                .orElseThrow(() -> new IllegalStateException("the review has found it"));
        Path name = review.file().getFileName();
        ImportBatch record = ModelFactory.eINSTANCE.createImportBatch();
        record.setDistrict(store.<District>read(Literals.DISTRICT, List.of(district), List.of()).get(0));
        record.setLocalRecordId(id);
        record.setSource(review.kind().label());
        record.setFileName(name == null ? "" : name.toString());
        record.setSha256(hash);
        record.setUser(store.user());
        record.setStarted(started);
        record.setFinished(clock.instant());
        record.setRowsRead((int) review.rowsRead());
        record.setRowsRefused(refused.size());
        record.setRecordsInserted((int) decided.stream()
                .filter(decision -> decision.option().effect() instanceof Effect.NewProgram).count());
        record.setRecordsUpdated((int) decided.stream()
                .filter(decision -> decision.option().effect() instanceof Effect.NewSsid).count());
        return record;
    }
}
