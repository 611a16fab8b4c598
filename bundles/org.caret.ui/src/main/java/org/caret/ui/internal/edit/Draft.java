package org.caret.ui.internal.edit;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.caret.model.Record;
import org.caret.ui.internal.edit.FieldProblem.Weight;
import org.caret.ui.internal.edit.FieldText.NoValueException;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What was typed and is not saved, over records as the store holds them. A text equal to what the store holds is no change.
 * Belongs to one thread.
 */
public final class Draft {

    private final FieldRules rules;
    private final Map<FieldKey, String> typed = new LinkedHashMap<>();
    private final List<Consumer<FieldKey>> listeners = new CopyOnWriteArrayList<>();
    private Map<RecordKey, Record> records = Map.of();

    private record RecordKey(EClass type, long id) {
    }

    public Draft(FieldRules rules) {
        this.rules = rules;
    }

    public FieldRules rules() {
        return rules;
    }

    /** Takes records as they were read just now; what was typed into those that are among them stays. */
    public void read(Collection<? extends Record> next) {
        Map<RecordKey, Record> read = new HashMap<>();
        next.forEach(one -> read.put(new RecordKey(one.eClass(), one.getId()), one));
        records = read;
        typed.entrySet().removeIf(entry -> record(entry.getKey()) == null
                || entry.getValue().equals(stored(entry.getKey())));
    }

    /** Is told of every change of a text, whoever made it. */
    public void onChange(Consumer<FieldKey> listener) {
        listeners.add(listener);
    }

    /** What a field shows. */
    public String text(FieldKey field) {
        String text = typed.get(field);
        return text == null ? stored(field) : text;
    }

    private String stored(FieldKey field) {
        Record owner = record(field);
        return owner == null ? "" : FieldText.of(field.attribute(), owner.eGet(field.attribute()));
    }

    private @Nullable Record record(FieldKey field) {
        return records.get(new RecordKey(field.type(), field.id()));
    }

    public void type(FieldKey field, String text) {
        if (text.equals(stored(field))) {
            typed.remove(field);
        } else {
            typed.put(field, text);
        }
        listeners.forEach(listener -> listener.accept(field));
    }

    /** Whether something was typed that is not saved. */
    public boolean dirty() {
        return !typed.isEmpty();
    }

    public boolean dirty(FieldKey field) {
        return typed.containsKey(field);
    }

    /** What is wrong with what a field shows, the worst first. */
    public List<FieldProblem> problems(FieldKey field) {
        Record owner = record(field);
        return owner == null ? List.of() : rules.judge(owner, field.attribute(), text(field));
    }

    /** Changed fields that keep the draft from being saved, in the order they were changed. */
    public List<FieldKey> wrong() {
        return typed.keySet().stream()
                .filter(field -> problems(field).stream().anyMatch(problem -> problem.weight() == Weight.WRONG))
                .toList();
    }

    /** What is typed now, by field. */
    Map<FieldKey, String> typed() {
        return Map.copyOf(typed);
    }

    /** The records hold now what was typed at the time; what was typed since stays. */
    void saved(Map<FieldKey, String> texts) {
        texts.forEach((field, text) -> {
            if (typed.remove(field, text)) {
                listeners.forEach(listener -> listener.accept(field));
            }
        });
    }

    /** Gives up everything that was typed. */
    public void revert() {
        List<FieldKey> fields = List.copyOf(typed.keySet());
        typed.clear();
        fields.forEach(field -> listeners.forEach(listener -> listener.accept(field)));
    }

    /** Every change, as record and attribute. */
    void forEachChange(BiConsumer<Record, EAttribute> visitor) {
        typed.keySet().forEach(field -> {
            Record owner = record(field);
            if (owner != null) {
                visitor.accept(owner, field.attribute());
            }
        });
    }

    /**
     * Puts what was typed into the records.
     *
     * @return the records that were changed
     * @throws IllegalStateException while a text is wrong
     */
    Set<Record> apply() {
        Set<Record> changed = new LinkedHashSet<>();
        typed.forEach((field, text) -> {
            Record owner = record(field);
            if (owner != null) {
                owner.eSet(field.attribute(), value(field.attribute(), text));
                changed.add(owner);
            }
        });
        return changed;
    }

    private static @Nullable Object value(EAttribute attribute, String text) {
        try {
            return FieldText.value(attribute, text);
        } catch (NoValueException e) {
            throw new IllegalStateException(e);
        }
    }
}
