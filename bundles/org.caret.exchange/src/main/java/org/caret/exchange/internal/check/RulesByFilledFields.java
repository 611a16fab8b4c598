package org.caret.exchange.internal.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The rules that can say anything of a record, by the fields that it fills. Most rules speak of fields that are blank in most
 * records, and the records of a district differ little in what they fill, so most rules are never asked. Belongs to one thread.
 */
public final class RulesByFilledFields {

    /** More kinds of records are no kinds: then the rules are chosen anew. */
    private static final int MOST_KINDS = 1024;

    private final List<RecordRule> rules;
    /** Fields that decide about one of the rules; what else is filled makes no kind of its own. */
    private final long decisive;
    private final Map<Long, RecordRule[]> chosen = new HashMap<>();

    public RulesByFilledFields(List<RecordRule> rules) {
        this.rules = rules;
        decisive = rules.stream().mapToLong(RecordRule::decisive).reduce(0, (one, other) -> one | other);
    }

    /**
     * The rules for a record, in their order.
     *
     * @param filled as {@link FilledFields} tells it of the fields
     */
    public RecordRule[] of(long filled) {
        long kind = filled & decisive;
        RecordRule[] known = chosen.get(kind);
        if (known != null) {
            return known;
        }
        if (chosen.size() == MOST_KINDS) {
            chosen.clear();
        }
        RecordRule[] found = rules.stream().filter(rule -> rule.concerns(kind)).toArray(RecordRule[]::new);
        chosen.put(kind, found);
        return found;
    }
}
