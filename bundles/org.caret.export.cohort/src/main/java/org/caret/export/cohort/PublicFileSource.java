package org.caret.export.cohort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.caret.cohort.compute.Cohort;
import org.caret.cohort.compute.CohortRequest;
import org.caret.cohort.compute.CohortSummary;
import org.caret.cohort.compute.Decision;
import org.caret.cohort.compute.Decision.Transfers;
import org.caret.cohort.compute.Places;
import org.caret.cohort.compute.RollUp;
import org.caret.cohort.publicfile.FileLayouts;
import org.caret.cohort.publicfile.PublicFormat;
import org.caret.cohort.publish.Publication;
import org.caret.cohort.publish.Publication.Closing;
import org.caret.cohort.rules.CohortRules;
import org.caret.cohort.rules.RuleSet;
import org.caret.cohort.rules.RulesException;
import org.caret.cohort.student.Coverage;
import org.caret.exports.ExportException;
import org.caret.exports.ExportException.Reason;
import org.caret.exports.ExportRequest;
import org.caret.exports.RecordSource;
import org.caret.spec.AcademicYear;
import org.caret.spec.Layout;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/** The rows of a class in one of the two public formats: the district and its schools, or the chosen schools only. */
abstract class PublicFileSource implements RecordSource {

    private static final String TRANSFERS = "transfers";
    private static final String DROPOUTS = "dropouts";
    private static final String RULES = "rules";

    private final PublicFormat format;

    PublicFileSource(PublicFormat format) {
        this.format = format;
    }

    /** What is done about hidden rows that follow from others. */
    abstract Closing closing(ExportRequest request);

    @Override
    public Optional<String> problem(ExportRequest request) {
        String rules = request.option(RULES);
        try {
            return rules.isBlank() || Files.isReadable(Path.of(rules)) ? Optional.empty()
                    : Optional.of("There is no table of rules " + rules + " that can be read.");
        } catch (@SuppressWarnings("unused") InvalidPathException e) {
            return Optional.of("The name of the table of rules is none: " + rules + '.');
        }
    }

    @Override
    public Optional<Layout> layout(AcademicYear year) {
        return FileLayouts.shipped().layout(format, year).map(PublicLayout::of);
    }

    @Override
    public void write(Store store, ExportRequest request, Records records, IProgressMonitor monitor)
            throws ExportException, StoreException, IOException {
        CohortRequest cohort = cohort(store, request);
        Decision decision = new Decision(
                request.option(TRANSFERS).equals(DROPOUTS) ? Transfers.AS_DROPOUTS : Transfers.AS_TRANSFERRED,
                cohort.rules().noOutcomeCountsAs());
        CohortSummary summary = new CohortSummary(cohort);
        StudentReports reports = new StudentReports(records, decision, cohort.places());
        Cohort.stream(store, cohort, entry -> {
            summary.accept(entry);
            reports.accept(entry);
        }, monitor);
        Publication publication = Publication.of(cohort, summary.tally(), RollUp.OWN, decision, closing(request));
        PublicRecords rows = new PublicRecords(records, request.sites());
        publication.rows(rows);
        rows.report(publication.gaps());
        summary.remarks(decision, request.today()).forEach(records::remark);
        publication.remarks().forEach(records::remark);
        rows.remark().ifPresent(records::remark);
    }

    private static CohortRequest cohort(Store store, ExportRequest request) throws ExportException, StoreException {
        int cohortYear = request.year().firstYear() + 1;
        RuleSet ruleSet = RuleSet.ofClass(cohortYear);
        String own = request.option(RULES);
        try {
            CohortRules rules = own.isBlank() ? CohortRules.of(ruleSet, store.folder())
                    : CohortRules.corrected(ruleSet, Path.of(own));
            return new CohortRequest(cohortYear, rules, Coverage.DISTRICT, Places.of(store));
        } catch (RulesException e) {
            throw new ExportException(Reason.WRONG_REQUEST, String.valueOf(e.getMessage()), e.remedy(), e);
        } catch (IOException e) {
            throw new ExportException(Reason.WRONG_REQUEST,
                    "The table of rules cannot be read: " + e.getMessage() + '.',
                    "Give another one, or none.", e);
        }
    }
}
