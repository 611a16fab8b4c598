package org.caret.ui.internal.detail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.caret.spec.AcademicYear;
import org.caret.spec.CodeSet;
import org.caret.spec.YearSpan;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.junit.jupiter.api.Test;

class CodeProposalsTest {

    private static CodeProposals proposals(int year) {
        Map<String, String> codes = new LinkedHashMap<>();
        codes.put("01", "Spanish");
        codes.put("spa", "Spanish");
        codes.put("eng", "English");
        codes.put("fra", "French (spa towns)");
        AcademicYear last = new AcademicYear(2022);
        CodeProposals proposals = new CodeProposals();
        proposals.use(Optional.of(new CodeSet("Language", true, "", codes, Map.of(),
                Map.of("01", new YearSpan(Optional.empty(), Optional.of(last))))), new AcademicYear(year));
        return proposals;
    }

    private static List<String> offered(CodeProposals proposals, String typed) {
        return Arrays.stream(proposals.getProposals(typed, 0)).map(IContentProposal::getContent).toList();
    }

    @Test
    void offersCodesThatBeginSoBeforeNamesThatHoldIt() {
        assertEquals(List.of("spa", "fra"), offered(proposals(2025), "SP"));
        assertEquals("eng  English", proposals(2025).getProposals("engl", 0)[0].getLabel());
    }

    @Test
    void offersTheCodesOfTheYearOnly() {
        assertEquals(List.of("01", "spa", "eng", "fra"), offered(proposals(2022), ""));
        assertEquals(List.of("spa", "eng", "fra"), offered(proposals(2025), "eng"));
        assertEquals(List.of(), offered(proposals(2025), "zzz"));
    }

    @Test
    void namesACode() {
        assertEquals("English", proposals(2025).name(" eng "));
        assertEquals("", proposals(2025).name("zzz"));
    }
}
