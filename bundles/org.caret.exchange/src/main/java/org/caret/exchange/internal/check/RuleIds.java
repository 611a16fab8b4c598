package org.caret.exchange.internal.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Identifiers of checks that the state names differently from record type to record type. */
final class RuleIds {

    static final String NAME_CHARACTERS = "NAME_CHARACTERS";
    static final String CHARACTERS = "CHARACTERS";
    static final String ACADEMIC_YEAR = "ACADEMIC_YEAR";
    static final String RECORD_TYPE = "RECORD_TYPE";

    private final Map<String, String> ids;

    private RuleIds(Map<String, String> ids) {
        this.ids = ids;
    }

    static RuleIds of(String recordType) {
        Map<String, String> ids = new HashMap<>();
        RuleTable.read("rule-ids.tsv", row -> {
            if (List.of(row.getField("record_types").split(" ")).contains(recordType)) {
                ids.put(row.getField("check"), row.getField("rule"));
            }
            return row;
        });
        return new RuleIds(ids);
    }

    /** The state's identifier, or Caret's own name of the check. */
    String id(String check) {
        return ids.getOrDefault(check, check);
    }
}
