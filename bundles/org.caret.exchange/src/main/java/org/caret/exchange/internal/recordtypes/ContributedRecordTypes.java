package org.caret.exchange.internal.recordtypes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

import org.caret.exchange.RecordType;
import org.caret.exchange.RecordTypes;
import org.caret.exchange.internal.recordtypes.RecordTypeResolver.Resolution;

/** Record types made of declarations, each one resolved when it is first asked for. */
public final class ContributedRecordTypes implements RecordTypes {

    private final RecordTypeResolver resolver;
    private final Map<String, RecordTypeDeclaration> declarations = new TreeMap<>();
    private final List<String> refused = new ArrayList<>();
    private final Map<String, Resolution> resolved = new HashMap<>();

    /** @param declared in a fixed order: of two declarations of one id the first one counts */
    ContributedRecordTypes(RecordTypeResolver resolver, List<RecordTypeDeclaration> declared) {
        this.resolver = resolver;
        for (RecordTypeDeclaration declaration : declared) {
            accept(declaration);
        }
    }

    private void accept(RecordTypeDeclaration declaration) {
        Problems problems = new Problems(declaration.contributor());
        if (declaration.attributes().getOrDefault(RecordTypeDeclaration.ID, "").isBlank()) {
            problems.inDeclaration(declaration.id(), "attribute id is missing");
        } else {
            RecordTypeDeclaration first = declarations.putIfAbsent(declaration.id(), declaration);
            if (first != null) {
                problems.inDeclaration(declaration.id(), "skipped, because " + first.contributor()
                        + " contributes a record type of the same id");
            }
        }
        refused.addAll(problems.all());
    }

    @Override
    public Optional<RecordType> find(String id) {
        return declarations.containsKey(id) ? Optional.ofNullable(resolution(id).recordType()) : Optional.empty();
    }

    @Override
    public List<RecordType> all() {
        return declarations.keySet().stream().map(id -> resolution(id).recordType()).filter(Objects::nonNull).toList();
    }

    @Override
    public List<String> problems() {
        List<String> problems = new ArrayList<>(refused);
        for (String id : declarations.keySet()) {
            problems.addAll(resolution(id).problems());
        }
        return problems;
    }

    private synchronized Resolution resolution(String id) {
        return resolved.computeIfAbsent(id,
                key -> resolver.resolve(Objects.requireNonNull(declarations.get(key))));
    }
}
