package org.caret.imports.internal.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.caret.imports.SourceKind;
import org.caret.imports.internal.review.ExtractRows.Line;
import org.caret.imports.internal.review.KnownStudents.Known;
import org.caret.imports.review.ReviewCase;
import org.caret.imports.review.ReviewCase.Effect;
import org.caret.imports.review.ReviewCase.Option;
import org.caret.imports.review.ReviewCase.State;
import org.caret.store.Store;

/**
 * SSID match results: for each student without SSID the candidates that the state has found, with a score. A case is the
 * request for one student; a person chooses one of the candidates, says that the student is new to the state, or leaves it
 * open. Source: CALPADS, "SSID Match" (from 2022-23).
 */
final class MatchResults implements ReviewReader {

    private static final String LOCAL_ID = "Submitted Local Student ID";
    private static final String SSID = "Result SSID";
    private static final String NEW = "new";
    private static final String NONE = "none";
    private static final int CERTAIN = 100;

    /** What the state knows of a candidate beside the person, in the order in which people look at it. */
    private static final List<Detail> DETAILS = List.of(new Detail("", "Result Student Legal First Name"),
            new Detail("middle", "Result Student Legal Middle Name"),
            new Detail("last", "Result Student Legal Last Name"),
            new Detail("alias", "Result Student Alias First Name"),
            new Detail("alias last", "Result Student Alias Last Name"), new Detail("born", "Result Birth Date"),
            new Detail("gender", "Result Gender"), new Detail("grade", "Result Grade Level"),
            new Detail("LEA", "Result Reporting LEA Name"), new Detail("school", "Result School of Attendance Name"),
            new Detail("from", "Result Enrollment Start Date"), new Detail("to", "Result Enrollment Exit Date"),
            new Detail("SSID created", "Result SSID Create Date"));

    /** A field of a candidate with the word that stands before it. */
    private record Detail(String word, String field) {
    }

    private final Map<String, Request> requests = new LinkedHashMap<>();

    /** What the state found for one student. */
    private record Request(long line, String school, String localId, String person, String category,
            List<Candidate> candidates) {
    }

    private record Candidate(String ssid, Optional<Integer> score, String details) {
    }

    @Override
    public SourceKind kind() {
        return SourceKind.SSID_MATCH;
    }

    @Override
    public String leaField() {
        return "Submitted Reporting LEA";
    }

    @Override
    public void add(Line line, Set<String> localIds, Set<String> ssids) {
        String localId = line.text(LOCAL_ID);
        Request request = requests.computeIfAbsent(localId, id -> new Request(line.number(),
                line.text("Submitted School of Attendance"), id, person(line), line.text("Result Match Category"),
                new ArrayList<>()));
        localIds.add(localId);
        String ssid = line.text(SSID);
        if (ReviewReader.isSsid(ssid)
                && request.candidates().stream().noneMatch(candidate -> candidate.ssid().equals(ssid))) {
            ssids.add(ssid);
            request.candidates().add(new Candidate(ssid, score(line), details(line)));
        }
    }

    private static String person(Line line) {
        return words(line.text("Submitted Student Legal First Name"), line.text("Submitted Student Legal Middle Name"),
                line.text("Submitted Student Legal Last Name"), line.text("Submitted Birth Date"),
                line.text("Submitted Gender"));
    }

    private static String words(String... texts) {
        return List.of(texts).stream().filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
    }

    /** The state writes a percent sign behind the number. */
    private static Optional<Integer> score(Line line) {
        String digits = line.text("Result Match Percentage Score").replace("%", "").strip();
        return digits.matches("\\d{1,3}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
    }

    private static String details(Line line) {
        return DETAILS.stream().filter(detail -> !line.text(detail.field()).isEmpty())
                .map(detail -> words(detail.word(), line.text(detail.field()))).collect(Collectors.joining(", "));
    }

    @Override
    public List<ReviewCase> cases(KnownStudents students, Store store) {
        return requests.values().stream().map(request -> judge(request, students)).toList();
    }

    private static ReviewCase judge(Request request, KnownStudents students) {
        Optional<Known> known = students.byLocalId(request.localId());
        if (known.isEmpty()) {
            return closed(request, 0, State.UNKNOWN, "The database has no student with this local number.");
        }
        Known student = known.get();
        if (!student.ssid().isEmpty()) {
            boolean same = request.candidates().stream()
                    .anyMatch(candidate -> candidate.ssid().equals(student.ssid()));
            return closed(request, student.id(), same ? State.SETTLED : State.BLOCKED,
                    same ? "The student has the SSID of a candidate already."
                            : "The student has an SSID already, which is none of the candidates.");
        }
        List<Candidate> free = request.candidates().stream()
                .filter(candidate -> !students.takenByOther(candidate.ssid(), student))
                .sorted(Comparator.comparingInt((Candidate candidate) -> -candidate.score().orElse(0))).toList();
        return open(request, student, free);
    }

    private static ReviewCase open(Request request, Known student, List<Candidate> free) {
        List<Option> options = new ArrayList<>();
        for (Candidate candidate : free) {
            options.add(new Option(candidate.ssid(), "SSID " + candidate.ssid(), candidate.score(),
                    candidate.details(), new Effect.NewSsid(candidate.ssid(), "")));
        }
        options.add(new Option(NEW, "new to the state: the state is to give an SSID", Optional.empty(), "",
                new Effect.Nothing()));
        options.add(new Option(NONE, "left open", Optional.empty(), "", new Effect.Nothing()));
        int taken = request.candidates().size() - free.size();
        String situation = (request.category().isEmpty() ? "No category" : request.category()) + ": "
                + request.candidates().size() + (request.candidates().size() == 1 ? " candidate" : " candidates")
                + (taken == 0 ? "." : ", of which " + taken + " belong to other students here.");
        return new ReviewCase(Long.toString(request.line()), request.line(), request.school(), request.localId(),
                student.id(), request.person(), State.OPEN, situation, options, proposal(request, free));
    }

    /** Only the facts themselves: one candidate that fits in everything, or none at all. */
    private static Optional<String> proposal(Request request, List<Candidate> free) {
        if (request.candidates().isEmpty()) {
            return Optional.of(NEW);
        }
        return request.candidates().size() == 1 && free.size() == 1
                && free.get(0).score().filter(score -> score == CERTAIN).isPresent()
                        ? Optional.of(free.get(0).ssid())
                        : Optional.empty();
    }

    private static ReviewCase closed(Request request, long student, State state, String situation) {
        return new ReviewCase(Long.toString(request.line()), request.line(), request.school(), request.localId(),
                student, request.person(), state, situation, List.of(), Optional.empty());
    }
}
