package org.caret.spec.internal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.caret.spec.AcademicYear;
import org.caret.spec.CodeSet;
import org.caret.spec.CodeSets;
import org.caret.spec.YearSpan;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

/**
 * The lists of {@code code-sets.tsv}. A name in a layout is the name of a list, unless {@code code-set-names.tsv} says
 * which list it stands for in which years.
 */
final class ShippedCodeSets implements CodeSets {

    private final Lazy<Map<String, CodeSet>> sets = new Lazy<>(ShippedCodeSets::readSets);
    private final Lazy<Map<String, List<Alias>>> aliases = new Lazy<>(ShippedCodeSets::readAliases);
    private final Lazy<List<Successor>> successors = new Lazy<>(ShippedCodeSets::readSuccessors);

    @Override
    public Optional<CodeSet> codeSet(String name, AcademicYear year) {
        List<Alias> meanings = aliases.get().get(name);
        if (meanings == null) {
            return Optional.ofNullable(sets.get().get(name));
        }
        return meanings.stream().filter(alias -> alias.span().contains(year)).findFirst()
                .map(alias -> sets.get().get(alias.list()));
    }

    @Override
    public Map<String, String> successors(String name, AcademicYear year) {
        return successors.get().stream().filter(row -> row.set().equals(name) && row.span().contains(year))
                .collect(Collectors.toUnmodifiableMap(Successor::oldCode, Successor::newCode));
    }

    private static Map<String, CodeSet> readSets() {
        Map<String, Map<String, String>> codes = new LinkedHashMap<>();
        Map<String, Map<String, String>> notes = new LinkedHashMap<>();
        Map<String, Map<String, YearSpan>> spans = new LinkedHashMap<>();
        DataTable.read("code-sets.tsv", Code::of).forEach(code -> {
            codes.computeIfAbsent(code.set(), set -> new LinkedHashMap<>()).put(code.code(), code.name());
            if (!code.note().isEmpty()) {
                notes.computeIfAbsent(code.set(), set -> new LinkedHashMap<>()).put(code.code(), code.note());
            }
            if (!code.span().equals(YearSpan.ALWAYS)) {
                spans.computeIfAbsent(code.set(), set -> new LinkedHashMap<>()).put(code.code(), code.span());
            }
        });
        Map<String, String> status = readStatus();
        Map<String, CodeSet> sets = new LinkedHashMap<>();
        codes.forEach((name, list) -> {
            String words = status.getOrDefault(name, "");
            sets.put(name, new CodeSet(name, words.startsWith("complete"), words, Collections.unmodifiableMap(list),
                    Collections.unmodifiableMap(notes.getOrDefault(name, Map.of())),
                    Collections.unmodifiableMap(spans.getOrDefault(name, Map.of()))));
        });
        return sets;
    }

    private static Map<String, String> readStatus() {
        return DataTable.read("code-set-status.tsv", row -> Map.entry(row.getField("code_set"), row.getField("status")))
                .stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<String, List<Alias>> readAliases() {
        return DataTable.read("code-set-names.tsv",
                row -> new Alias(row.getField("field_code_set"), DataTable.span(row), row.getField("code_set")))
                .stream()
                .collect(Collectors.groupingBy(Alias::name));
    }

    private static List<Successor> readSuccessors() {
        return DataTable.read("code-successors.tsv", row -> new Successor(row.getField("code_set"), DataTable.span(row),
                row.getField("old_code"), row.getField("new_code")));
    }

    private record Code(String set, String code, String name, String note, YearSpan span) {

        static Code of(NamedCsvRecord row) {
            return new Code(row.getField("code_set"), row.getField("code"), row.getField("name"), row.getField("note"),
                    DataTable.span(row));
        }
    }

    private record Alias(String name, YearSpan span, String list) {
    }

    private record Successor(String set, YearSpan span, String oldCode, String newCode) {
    }
}
