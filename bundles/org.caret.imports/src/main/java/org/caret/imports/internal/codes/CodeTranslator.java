package org.caret.imports.internal.codes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.caret.model.ModelPackage;
import org.caret.store.Condition;
import org.caret.store.Role;
import org.caret.store.RolePath;
import org.caret.store.Row;
import org.caret.store.RowCursor;
import org.caret.store.RowQuery;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The district's own codes and the state's codes they stand for, each for a span of days. A text that no mapping knows is
 * taken for a state code, and checked as such by whoever reads it.
 */
public final class CodeTranslator {

    /** One mapping; the end is exclusive. */
    private record Span(LocalDate start, LocalDate end, String stateCode) {
    }

    private static final String ROLE = "mapping";
    private static final LocalDate STILL = LocalDate.of(9999, 12, 31);

    private final Map<String, Map<String, List<Span>>> bySet = new HashMap<>();

    /** A translator without mappings. */
    public static CodeTranslator none() {
        return new CodeTranslator();
    }

    /** The mappings of a store. */
    public static CodeTranslator of(Store store) throws StoreException {
        CodeTranslator translator = new CodeTranslator();
        RolePath set = new RolePath(ROLE, "codeSet");
        RolePath local = new RolePath(ROLE, "localCode");
        RolePath state = new RolePath(ROLE, "stateCode");
        RolePath start = new RolePath(ROLE, "start");
        RolePath end = new RolePath(ROLE, "end");
        RowQuery query = new RowQuery(List.of(new Role.Root(ROLE, ModelPackage.Literals.CODE_MAPPING)), Condition.ALL,
                Condition.ALL, Set.of(set, local, state, start, end), List.of(set, local, start), 0,
                RowQuery.Extent.FEW);
        try (RowCursor cursor = store.rows(query)) {
            for (Row row = cursor.next(); row != null; row = cursor.next()) {
                translator.add(row.text(set), row.text(local), row.date(start), row.date(end), row.text(state));
            }
        }
        return translator;
    }

    void add(@Nullable String set, @Nullable String local, @Nullable LocalDate start, @Nullable LocalDate end,
            @Nullable String state) {
        if (set != null && local != null && state != null) {
            bySet.computeIfAbsent(set, name -> new HashMap<>()).computeIfAbsent(local, code -> new ArrayList<>())
                    .add(new Span(start == null ? LocalDate.MIN : start, end == null ? STILL : end, state));
        }
    }

    /** Whether anything is mapped for a code set, so that rows can be spared the question. */
    public boolean knows(String codeSet) {
        return bySet.containsKey(codeSet);
    }

    /** The state's code for a text on a day; the text itself where nothing is mapped. */
    public String translate(String codeSet, String text, LocalDate day) {
        for (Span span : bySet.getOrDefault(codeSet, Map.of()).getOrDefault(text, List.of())) {
            if (!span.start.isAfter(day) && day.isBefore(span.end)) {
                return span.stateCode;
            }
        }
        return text;
    }
}
