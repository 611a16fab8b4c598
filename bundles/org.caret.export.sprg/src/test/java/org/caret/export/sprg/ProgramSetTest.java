package org.caret.export.sprg;

import static org.caret.exports.testsupport.TestDistrict.enroll;
import static org.caret.exports.testsupport.TestRecords.program;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.caret.exports.Arrangement.Split;
import org.caret.exports.RunState;
import org.caret.exports.testsupport.Edits;
import org.caret.exports.testsupport.ExportBench;
import org.caret.exports.testsupport.ExportBench.Outcome;
import org.caret.model.ModelPackage.Literals;
import org.caret.model.ProgramMembership;
import org.caret.model.Student;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Memberships that the state holds and the data no longer have, where dates of records are cut. */
class ProgramSetTest extends SprgTestBase {

    private static final String PARTICIPATING = "3";

    ProgramSetTest(@TempDir Path folder) {
        super(folder);
    }

    @Test
    void aMembershipWhoseStartWasCutIsStillThere() throws Exception {
        ExportBench bench = posted();
        Outcome outcome = bench.run("sprg", 2024,
                builder -> builder.split(Split.TRANSACTIONS).changesOnly().deletesConfirmed());
        assertEquals(List.of(), outcome.lines());
        assertEquals(List.of(), outcome.leftOut());
    }

    @Test
    void aMembershipThatIsGoneIsDeleted() throws Exception {
        ExportBench bench = posted();
        Edits.<ProgramMembership>remove(bench.store(), Literals.PROGRAM_MEMBERSHIP,
                one -> one.getProgram().equals("174"));
        Outcome outcome = bench.run("sprg", 2024,
                builder -> builder.split(Split.TRANSACTIONS).changesOnly().deletesConfirmed());
        assertEquals(List.of("out-1-deletes.txt"), outcome.result().files().stream()
                .map(file -> file.path().getFileName().toString()).toList());
        assertEquals(List.of("D"), outcome.fields(2));
    }

    @Test
    void anEndedMembershipIsAnUpdate() throws Exception {
        ExportBench bench = posted();
        Edits.<ProgramMembership>change(bench.store(), Literals.PROGRAM_MEMBERSHIP,
                one -> one.getProgram().equals("127"), one -> one.setEnd(LocalDate.parse("2024-10-21")));
        Outcome outcome = bench.run("sprg", 2024, builder -> builder.split(Split.TRANSACTIONS).changesOnly());
        assertEquals(List.of("out-2-exits-and-updates.txt"), outcome.result().files().stream()
                .map(file -> file.path().getFileName().toString()).toList());
    }

    private ExportBench posted() throws Exception {
        Student student = student("1");
        enroll(student, north, "2024-08-15");
        program(student, north, "127", "1", "2020-09-01");
        program(student, north, "174", PARTICIPATING, "2024-07-01");
        ExportBench bench = on("2024-11-05");
        Outcome first = bench.run("sprg", 2024);
        assertEquals(2, first.lines().size());
        bench.history().mark(bench.store(), first.result().runId().orElseThrow(), RunState.POSTED);
        return bench;
    }
}
