package org.caret.imports.internal.district;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.caret.imports.DistrictSetup;
import org.caret.imports.DistrictSetup.Report;
import org.caret.imports.DistrictSetup.SetupRefusedException;
import org.caret.imports.internal.run.ImportFixture;
import org.caret.model.ModelPackage.Literals;
import org.caret.spec.Specifications;
import org.caret.store.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryDistrictSetupTest {

    private final ImportFixture fixture;
    private final DistrictSetup setup = new DirectoryDistrictSetup(Specifications.load());

    DirectoryDistrictSetupTest(@TempDir Path folder) throws IOException {
        fixture = new ImportFixture(folder);
    }

    @Test
    void districtOfTheDirectoryGetsItsSchoolsAndUnknownStaysUnknown() throws StoreException, SetupRefusedException {
        Report report = setup.setUp(fixture.store(), ImportFixture.LEA);

        assertTrue(report.created());
        assertTrue(report.inDirectory());
        assertEquals("Alameda County Office of Education", report.name());
        assertEquals(report.schools(), fixture.store().count(Literals.SCHOOL));
        assertTrue(fixture.stored(Literals.SCHOOL, "code", "charter", "charterNumber", "fundingType", "dass")
                .contains("0112607 Y 0811 Directly funded N"));
        assertTrue(fixture.stored(Literals.SCHOOL, "code", "charterNumber", "openDate").contains("0114363 - -"));
    }

    @Test
    void fullCodeOfADistrictMeansTheSame() throws StoreException, SetupRefusedException {
        assertEquals(ImportFixture.LEA, setup.setUp(fixture.store(), "01100170000000").districtCode());
    }

    @Test
    void charterThatReportsOnItsOwnIsTheDistrictAndItsOnlySchool() throws StoreException, SetupRefusedException {
        Report report = setup.setUp(fixture.store(), "01100170112607");

        assertEquals("0112607", report.districtCode());
        assertEquals("Envision Academy for Arts & Technology", report.name());
        assertEquals(List.of("0112607"), fixture.stored(Literals.SCHOOL, "code"));
    }

    @Test
    void codeThatTheDirectoryLacksIsAcceptedAndReported() throws StoreException, SetupRefusedException {
        Report report = setup.setUp(fixture.store(), "1234567");

        assertFalse(report.inDirectory());
        assertEquals("", report.name());
        assertEquals(List.of("1234567 -"), fixture.stored(Literals.DISTRICT, "code", "name"));
    }

    @Test
    void setDatabaseIsLeftAsItIs() throws StoreException, SetupRefusedException {
        setup.setUp(fixture.store(), ImportFixture.LEA);
        long before = fixture.store().changeCounter();

        assertFalse(setup.setUp(fixture.store(), ImportFixture.LEA).created());
        assertEquals(before, fixture.store().changeCounter());
    }

    @Test
    void otherDistrictAndMalformedCodesAreRefused() throws StoreException, SetupRefusedException {
        setup.setUp(fixture.store(), ImportFixture.LEA);

        assertThrows(SetupRefusedException.class, () -> setup.setUp(fixture.store(), "1234567"));
        assertThrows(SetupRefusedException.class, () -> setup.setUp(fixture.store(), "Alameda"));
        assertThrows(SetupRefusedException.class, () -> setup.setUp(fixture.store(), "011001"));
    }
}
