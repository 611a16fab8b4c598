package org.caret.cli.internal.words;

import java.io.IOException;
import java.nio.file.Path;

import org.caret.cli.CommandFailure;
import org.caret.cli.ExitCode;
import org.caret.cohort.compute.CohortRequest;
import org.caret.cohort.compute.Places;
import org.caret.cohort.rules.CohortRules;
import org.caret.cohort.rules.RuleSet;
import org.caret.cohort.rules.RulesException;
import org.caret.cohort.student.Coverage;
import org.caret.store.Store;
import org.caret.store.StoreException;

import picocli.CommandLine.Option;

/** Which class of the district is meant, and by which rules. */
final class CohortOptions {

    /** The state's cohorts begin with the class of 2010. */
    private static final int FIRST_CLASS = 2010;

    @Option(names = "--cohort-year", required = true, paramLabel = "CCYY", //
            description = "The class, by the year in which it graduates on time: 2024 for 2023-24.")
    private int cohortYear;

    @Option(names = "--rules", paramLabel = "FILE", //
            description = "A table of corrected rules. Default: " + CohortRules.FILE_NAME
                    + " in the folder of the database, if it is there.")
    private Path rules;

    /** What is asked of a store. */
    CohortRequest request(Store store) throws CommandFailure, StoreException {
        if (cohortYear < FIRST_CLASS || cohortYear > 9999) {
            throw new CommandFailure(ExitCode.USAGE, "No rules are known for the class of " + cohortYear + '.',
                    "Give the year of a class from " + FIRST_CLASS + " on.");
        }
        RuleSet ruleSet = RuleSet.ofClass(cohortYear);
        try {
            CohortRules used = rules == null ? CohortRules.of(ruleSet, store.folder())
                    : CohortRules.corrected(ruleSet, rules);
            return new CohortRequest(cohortYear, used, Coverage.DISTRICT, Places.of(store));
        } catch (RulesException e) {
            throw new CommandFailure(ExitCode.USAGE, String.valueOf(e.getMessage()), e.remedy(), e);
        } catch (IOException e) {
            throw new CommandFailure(ExitCode.USAGE, "The table of rules cannot be read: " + e.getMessage() + '.',
                    "Give another one, or none.", e);
        }
    }
}
