package org.caret.exports.internal.submissions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.caret.exchange.RecordType;
import org.caret.exchange.RecordType.ProcessingMethod;
import org.caret.exchange.RecordTypes;
import org.caret.exports.submissions.BundledFile;
import org.caret.exports.submissions.BundledFile.Run;
import org.caret.exports.submissions.BundledFile.State;
import org.caret.spec.Submission.Need;

/** Says what a person does next about a file of a submission. */
record NextStep(RecordTypes recordTypes) {

    String of(BundledFile file) {
        if (file.state() != State.WRITTEN) {
            return file.problem();
        }
        Run run = file.run().orElseThrow();
        List<String> steps = new ArrayList<>();
        if (run.counts().leftOut() > 0 || run.counts().findings() > 0) {
            steps.add(run.runId()
                    .map(id -> "Look at what was left out and found (in the workbench: Exports; or: caret runs show "
                            + id + ").")
                    .orElse("Look at what was left out and found."));
        }
        if (replaces(file)) {
            steps.add("The file replaces what the state holds for its schools and year, so it must be complete.");
        }
        if (run.files().size() > 1) {
            steps.add("There are several files; upload them in this order.");
        }
        steps.add(file.need() == Need.WHEN_CHANGED ? "Upload it if the state's data is not current."
                : "Upload it and wait until it is posted.");
        List<String> ids = run.files().stream().flatMap(one -> one.runId().stream()).toList();
        if (!ids.isEmpty()) {
            steps.add("Then record what the state did (in the workbench: Mark as Posted; or: caret runs --mark posted "
                    + String.join(", ", ids) + ").");
        }
        return String.join(" ", steps);
    }

    private boolean replaces(BundledFile file) {
        Optional<ProcessingMethod> method = recordTypes.find(file.recordType()).map(RecordType::method);
        return method.filter(ProcessingMethod.REPLACEMENT::equals).isPresent();
    }
}
