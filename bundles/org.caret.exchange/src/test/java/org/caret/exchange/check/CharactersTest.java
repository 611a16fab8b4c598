package org.caret.exchange.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.caret.exchange.Finding;
import org.caret.exchange.check.FieldChecks.Purpose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharactersTest {

    private static final String NAME = "Student Legal Last Name";
    private static final String TEXT = "Student Birth City";

    @ParameterizedTest
    @CsvSource(quoteCharacter = '|', value = { "Mu\u00F1oz, Munoz", "Mun\u0303oz, Munoz", "Stra\u00DFer, Strasser",
            "S\u00F8ren, Soren",
            "\u0141ukasz, Lukasz", "\u00C6sop, Aesop", "\u0110uro, Duro", "Nguy\u1EC5n, Nguyen",
            "O\u2019Neil, O'Neil", "Anne\u2013Marie, Anne-Marie", "De\u00A0la Cruz, De la Cruz", "\u2018Okina, 'Okina",
            "\u015Etef\u0103nescu, Stefanescu" })
    void lettersAreWrittenPlainAndThatIsANotice(String name, String written) throws Exception {
        CheckedRecord senr = senr().with(NAME, name);
        assertEquals(List.of("NOTICE NAME_CHARACTERS " + NAME), senr.found());
        assertEquals(written, senr.value(NAME));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '|', value = { "O^Neil, ONeil", "Robert \"Bob\" Lee, Robert Bob Lee",
            "|Smith, Jr|, Smith Jr", "Lee (Kim), Lee Kim", "Lee\u200B, Lee", "Le\u0007e, Lee", "Ann\tLee, Ann Lee",
            "Lee\u201D, Lee", "Lee*, Lee" })
    void signsAreReplacedAndThatIsAWarning(String name, String written) throws Exception {
        CheckedRecord senr = senr().with(NAME, name);
        assertEquals(List.of("WARNING NAME_CHARACTERS " + NAME), senr.found());
        assertEquals(written, senr.value(NAME));
    }

    @ParameterizedTest
    @ValueSource(strings = { "\u674E", "Lee \uD83D\uDE00", "\u0418\u0432\u0430\u043D", "Lee \uD800" })
    void whatHasNoPlainFormIsFatalAndNeverDropped(String name) throws Exception {
        CheckedRecord senr = senr().with(NAME, name);
        assertEquals(List.of("FATAL NAME_CHARACTERS " + NAME), senr.found());
        assertEquals(name, senr.value(NAME));
    }

    @Test
    void aNameOfNothingButSignsIsBlank() throws Exception {
        assertEquals(List.of("WARNING NAME_CHARACTERS " + NAME, "FATAL GERR0001 " + NAME),
                senr().with(NAME, "???").found());
    }

    @Test
    void theFindingNamesTheCharactersButNotTheName() throws Exception {
        Finding finding = senr().with(NAME, "Mu\u00F1oz-\u00D1u\u00F1ez").findings().get(0);
        assertEquals("Written in plain letters and signs: U+00F1 U+00D1.", finding.message());
        assertEquals("", finding.value());
    }

    @Test
    void charactersAreNamedAsUnicodeNamesThem() throws Exception {
        assertEquals("A field may not hold it, and it has no plain form: U+1F600 U+D800 U+674E.",
                senr().with(NAME, "Lee \uD83D\uDE00\uD800 \u674E").findings().get(0).message());
    }

    @ParameterizedTest
    @CsvSource({ "'123 Main St. #4, Apt (2)', '123 Main St. #4, Apt (2)', ''", "La Ca\u00F1ada, La Canada, NOTICE",
            "a^b, ab, WARNING", "\u201Cq\u201D, '\"q\"', NOTICE" })
    void otherTextsHoldEveryPlainCharacterButTheDelimiter(String text, String written, String severity)
            throws Exception {
        CheckedRecord senr = senr().with(TEXT, text);
        assertEquals(severity.isEmpty() ? List.of() : List.of(severity + " CHARACTERS " + TEXT), senr.found());
        assertEquals(written, senr.value(TEXT));
    }

    @ParameterizedTest
    @CsvSource({ "SINF, IVR0009", "SPED, SPED0009", "SPRG, IVR0009", "SELA, NAME_CHARACTERS" })
    void theStatesOwnIdentifierIsUsedWhereThereIsOne(String recordType, String rule) throws Exception {
        List<String> found = new CheckedRecord(recordType, "2019-2020").with(NAME, "Lee?").found();
        assertTrue(found.contains("WARNING " + rule + " " + NAME), found.toString());
    }

    @Test
    void transliterationCountsForTheLength() throws Exception {
        assertTrue(senr().with(NAME, "\u00DF".repeat(26)).found().contains("FATAL FRMT0001 " + NAME));
    }

    @Test
    void onTheWayInTextsStayButForControlCharacters() throws Exception {
        CheckedRecord senr = senr().with(NAME, " Mu\u00F1oz \u674E, Jr ").with(TEXT, "a\u0007b\tc");
        List<Finding> findings = senr.findings(senr.checks(Purpose.READING));
        assertEquals(List.of("CHARACTERS"), findings.stream().map(Finding::rule).toList());
        assertEquals("Mu\u00F1oz \u674E, Jr", senr.value(NAME));
        assertEquals("ab c", senr.value(TEXT));
    }

    private static CheckedRecord senr() throws Exception {
        return new CheckedRecord("SENR", "2024-2025");
    }
}
