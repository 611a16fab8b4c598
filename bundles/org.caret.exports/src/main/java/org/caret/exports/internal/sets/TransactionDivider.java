package org.caret.exports.internal.sets;

import java.util.ArrayList;
import java.util.List;

import org.caret.exchange.BoundLayout;
import org.caret.exchange.Finding;
import org.caret.exchange.Finding.Severity;
import org.caret.exports.Arrangement;
import org.caret.exports.Arrangement.Extent;
import org.caret.exports.Arrangement.Split;
import org.caret.exports.ExportRequest.Confirmation;
import org.caret.exports.LeftOutReason;
import org.caret.exports.RememberedRun;

/**
 * Divides records that are added, updated and deleted one by one. An exit and a new record of one student do not share a file:
 * deletes come first, then exits and updates, then adds; a student who came and left more than once needs more than one step of
 * adds. Without a split everything stays in one file, deletes of a student before the other records. Source: FILE-RULES,
 * "Transaction types and processing methods".
 */
final class TransactionDivider implements Divider {

    static final int DELETES = 1;
    static final int UPDATES = 2;
    static final int ADDS = 3;

    static final String DELETE_RULE = "DELETE";
    static final String REPLACE_RULE = "REPLACE";
    static final LeftOutReason WAITS_FOR_DELETE = new LeftOutReason("WAITS_FOR_DELETE",
            "Another record of the student has to be deleted at the state first.", "Confirm the deletes.");

    /** Only of enrollments does the state want to keep one. */
    private static final String ENROLLMENTS = "SENR";
    static final String ONLY_ONE_RULE = "SENR0180";

    private final StateKeys keys;
    private final Arrangement arrangement;
    private final int exit;
    private final boolean enrollments;

    TransactionDivider(BoundLayout bound, StateKeys keys, Arrangement arrangement) {
        this.keys = keys;
        this.arrangement = arrangement;
        exit = bound.division().exit().map(bound::index).orElse(-1);
        enrollments = bound.layout().recordType().equals(ENROLLMENTS);
    }

    @Override
    public void divide(List<Item> items, Decisions decisions) {
        List<Item> gone = items.stream().filter(Item::gone).toList();
        boolean held = !gone.isEmpty() && arrangement.deletes() != Confirmation.CONFIRMED;
        List<Item> added = items.stream().filter(item -> !item.gone() && item.verdict() == Verdict.NEW).toList();
        boolean stays = items.stream().anyMatch(item -> !item.gone() && item.verdict() != Verdict.NEW);
        for (Item item : gone) {
            delete(item, added, held, decisions);
            if (!held && !stays && enrollments) {
                decisions.report(new Finding(Severity.WARNING, ONLY_ONE_RULE, item.name(), "", "",
                        "The state is not known to hold another enrollment of the student in the academic year, and it"
                                + " refuses to delete the only one that it holds.",
                        "Where it refuses the delete, correct the enrollment at the state itself."));
            }
        }
        List<Placed> placed = new ArrayList<>();
        for (Item item : items) {
            if (item.gone() || item.verdict() == Verdict.UNCHANGED && arrangement.extent() == Extent.CHANGES) {
                continue;
            }
            if (held && item.verdict() == Verdict.NEW) {
                decisions.leaveOut(item, WAITS_FOR_DELETE);
            } else {
                placed.add(place(item, placed, decisions));
            }
        }
        placed.forEach(decisions::send);
    }

    private void delete(Item item, List<Item> added, boolean held, Decisions decisions) {
        String why = why(item, added);
        if (held) {
            decisions.leaveOut(item, new LeftOutReason("DELETE_NOT_CONFIRMED", why, "Confirm the deletes to send it."));
        } else {
            decisions.report(new Finding(Severity.NOTICE, DELETE_RULE, item.name(), "", "", why,
                    "If the state is right, enter the record here and export again."));
            decisions.send(new Placed(item, file(DELETES), "D"));
        }
    }

    /** Why a record is in the delete file. */
    private String why(Item item, List<Item> added) {
        RememberedRun run = item.posted().orElseThrow();
        String source = run.baseline() ? "the extract " + run.fileName() + " (run " + run.runId() + ") shows it"
                : "run " + run.runId() + " (" + run.fileName() + ") sent it";
        String now = added.isEmpty() ? "No record of the data has this key any more"
                : "The key has changed; now there is " + keys.describe(added.get(0).key());
        return "The state holds the record, because " + source + ". " + now + '.';
    }

    private Placed place(Item item, List<Placed> before, Decisions decisions) {
        if (item.verdict() == Verdict.REPLACES) {
            decisions.report(new Finding(Severity.NOTICE, REPLACE_RULE, item.name(), "", "",
                    "The record takes the place of one that the state holds under another key.", ""));
            return new Placed(item, file(UPDATES), "R");
        }
        int step = item.verdict() == Verdict.NEW && !ends(item) ? ADDS : UPDATES;
        while (arrangement.split() == Split.TRANSACTIONS && clashes(item, file(step), before)) {
            step++;
        }
        return new Placed(item, file(step), "");
    }

    private boolean clashes(Item item, String file, List<Placed> before) {
        return before.stream().filter(other -> other.file().equals(file)).map(Placed::item)
                .anyMatch(other -> ends(other) && added(item) || ends(item) && added(other));
    }

    private static boolean added(Item item) {
        return item.verdict() == Verdict.NEW;
    }

    private boolean ends(Item item) {
        return exit >= 0 && !item.fields()[exit].isEmpty();
    }

    /** Fixed width, so that the order of the texts is the order of the steps. */
    private String file(int step) {
        return arrangement.split() == Split.TRANSACTIONS ? String.format(java.util.Locale.ROOT, "%03d", step) : "";
    }
}
