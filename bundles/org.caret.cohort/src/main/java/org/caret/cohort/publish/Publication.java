package org.caret.cohort.publish;

import java.io.IOException;
import java.util.List;
import java.util.Set;

import org.caret.cohort.compute.Block;
import org.caret.cohort.compute.Cohort;
import org.caret.cohort.compute.CohortRequest;
import org.caret.cohort.compute.Decision;
import org.caret.cohort.compute.Tally;
import org.caret.cohort.publicfile.FileLayout;
import org.caret.cohort.publicfile.FileLayouts;
import org.caret.cohort.publicfile.Level;
import org.caret.cohort.publicfile.PublicFormat;
import org.caret.cohort.rules.RuleSet;

/**
 * A public file: rows with every small number hidden. The only way from true numbers to rows, so that nothing small can leave by
 * another one. Immutable.
 *
 * @noimplement
 */
public sealed interface Publication permits AcgrPublication, CohortPublication {

    /** Numbers of at most so many students are hidden. */
    int SMALL = 10;

    /** What is done about gaps. */
    enum Closing {
        /** They stay, as in the state's own files, and are reported. */
        REPORT,
        /** Further rows are hidden until there is none. */
        CLOSE
    }

    /** The columns of the file. */
    FileLayout layout();

    /** Gives every row to a sink. */
    void rows(RowSink sink) throws IOException;

    /** Hidden numbers that can be found out in spite of it. */
    List<Gap> gaps();

    /** What somebody should know before publishing, a sentence each. */
    List<String> remarks();

    /**
     * The file of a class, in the format that the state uses for it.
     *
     * @param tally of the request's schools
     * @param closing gaps of the format of 2010-16 cannot be closed, because it never hides rates
     */
    static Publication of(CohortRequest request, Tally tally, Set<Level> levels, Decision decision, Closing closing) {
        List<Block> blocks = Cohort.blocks(request, tally, levels);
        PublicFormat format = PublicFormat.of(request.year());
        FileLayout layout = FileLayouts.shipped().layout(format, request.year()).orElseThrow(
                () -> new IllegalArgumentException("no public file is known for the class of " + request.cohortYear()));
        return request.rules().ruleSet() == RuleSet.ACGR
                ? AcgrPublication.of(blocks, layout, request.year(), decision, closing)
                : CohortPublication.of(blocks, layout, request, decision);
    }
}
