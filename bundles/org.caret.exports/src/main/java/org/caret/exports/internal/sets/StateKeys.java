package org.caret.exports.internal.sets;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.caret.exchange.BoundLayout;
import org.caret.exchange.FieldBinding;
import org.caret.spec.AcademicYear;

/**
 * How the state identifies the records of a layout in an academic year. A key is its fields with a caret between them, which
 * cannot occur in a field.
 */
public final class StateKeys {

    private static final String TRANSACTION_TYPE = "Transaction Type Code";
    private static final String SSID = "SSID";
    private static final int NONE = -1;

    private final BoundLayout bound;
    private final int[] key;
    /** Places within the key, not within the record. */
    private final int[] kept;
    private final int ssid;
    private final int school;
    private final int transaction;

    public StateKeys(BoundLayout bound, AcademicYear year) {
        this.bound = bound;
        key = bound.keyIndexes();
        List<String> names = bound.key();
        kept = IntStream.range(0, key.length).filter(i -> !bound.division().movable(names.get(i), year)).toArray();
        ssid = names.indexOf(SSID);
        school = bound.division().school().map(names::indexOf).orElse(NONE);
        transaction = bound.layout().field(TRANSACTION_TYPE).isPresent() ? bound.index(TRANSACTION_TYPE) : NONE;
    }

    /** The key of a record. */
    public String key(String[] fields) {
        StringBuilder text = new StringBuilder(48).append(fields[key[0]]);
        for (int i = 1; i < key.length; i++) {
            text.append('^').append(fields[key[i]]);
        }
        return text.toString();
    }

    /** What of a key stays the same when a record is replaced: all of it, unless the year lets a field move. */
    public String lasting(String fullKey) {
        if (kept.length == key.length) {
            return fullKey;
        }
        String[] parts = parts(fullKey);
        return IntStream.of(kept).mapToObj(place -> parts[place]).collect(Collectors.joining("^"));
    }

    /** Whether a replacing record may have another key than the one it replaces. */
    boolean moves(String fullKey) {
        return !lasting(fullKey).equals(fullKey);
    }

    /** Whether a record with the key can be found again: one of a student without SSID cannot (SENR0032). */
    public boolean findable(String fullKey) {
        String[] parts = parts(fullKey);
        return parts.length == key.length && (ssid == NONE || !parts[ssid].isEmpty());
    }

    /** The school of a key; empty where the key has none. */
    public Optional<String> school(String fullKey) {
        return school == NONE ? Optional.empty() : Optional.of(parts(fullKey)[school]);
    }

    /** The parts of a key that may be told, with their names: neither personal data nor the SSID. */
    public String describe(String fullKey) {
        String[] parts = parts(fullKey);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < parts.length; i++) {
            FieldBinding field = bound.fields().get(key[i]);
            if (i != ssid && !field.personal() && !parts[i].isEmpty()) {
                text.append(text.isEmpty() ? "" : ", ").append(field.field().name()).append(' ').append(parts[i]);
            }
        }
        return text.toString();
    }

    /** Whether a record can say that the state is to delete or replace it. */
    public boolean hasTransactionType() {
        return transaction != NONE;
    }

    /** A copy of a record with a transaction type. */
    public String[] with(String type, String[] fields) {
        String[] copy = fields.clone();
        copy[transaction] = type;
        return copy;
    }

    /** A record of an extract as it would be sent: without suffix and transaction type. */
    public String[] asSubmitted(String[] fields) {
        String[] copy = fields.clone();
        copy[0] = bound.layout().recordType();
        return transaction == NONE ? copy : with("", copy);
    }

    private static String[] parts(String fullKey) {
        return fullKey.split("\\^", -1);
    }
}
