package org.caret.compare.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.caret.compare.CompareException;
import org.caret.compare.CompareException.Reason;
import org.caret.compare.ComparedRecord;
import org.caret.compare.ComparedRecord.Origin;
import org.caret.compare.Comparison;
import org.caret.compare.FieldChoice;
import org.caret.compare.FieldDifference;
import org.caret.compare.FieldDifference.Manner;
import org.caret.compare.TakenValues;
import org.caret.compare.TakenValues.Refusal;
import org.caret.compare.TakenValues.Value;
import org.caret.exchange.FieldBinding.Source;
import org.caret.exchange.Finding;
import org.caret.exchange.Finding.Severity;
import org.caret.exchange.RecordParser;
import org.caret.exchange.check.FieldChecks;
import org.caret.model.Record;
import org.caret.spec.FieldSpec;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;

/** Takes values of the state over into the objects that the local values came from. To be used once. */
final class Taking {

    private static final String DISPUTED = "Other choices want another value in the same place.";

    private final Store store;
    private final Comparison comparison;
    private final RecordParser parser;
    private final FieldChecks checks;
    private final List<Refusal> refused = new ArrayList<>();
    private final Map<Place, Wish> wishes = new LinkedHashMap<>();
    private final Set<Place> disputed = new HashSet<>();

    /** Where a value goes. */
    private record Place(EClass type, long id, EAttribute attribute) {
    }

    /**
     * What is wanted there.
     *
     * @param here what the comparison has found there, as a field's text
     * @param path how the text is made of the value
     */
    private record Wish(FieldChoice choice, String here, Source.Path path, @Nullable Object value) {
    }

    /** @param checks what a value of the layout must be like to be kept */
    Taking(Store store, Comparison comparison, FieldChecks checks) {
        this.store = store;
        this.comparison = comparison;
        this.checks = checks;
        this.parser = RecordParser.compile(comparison.layout(), Optional.empty());
    }

    TakenValues take(Collection<FieldChoice> choices) throws CompareException {
        try {
            for (FieldChoice choice : choices) {
                add(choice);
            }
            for (Place place : disputed) {
                refused.add(new Refusal(Objects.requireNonNull(wishes.remove(place)).choice(), DISPUTED));
            }
            return new TakenValues(write(), refused);
        } catch (IOException e) {
            throw new CompareException(Reason.FILE, "The comparison cannot be read any more: " + e.getMessage() + '.',
                    "Compare again.", e);
        } catch (StoreException e) {
            throw ObjectEdits.failed(e);
        }
    }

    private void add(FieldChoice choice) throws IOException {
        ComparedRecord record = comparison.record(choice.record());
        Optional<FieldDifference> difference = record.differences().stream()
                .filter(one -> one.index() == choice.field() && one.manner() == Manner.VALUE).findFirst();
        Optional<String> obstacle = difference.isEmpty() ? Optional.of("The field does not differ.")
                : difference.get().obstacle();
        if (obstacle.isPresent()) {
            refused.add(new Refusal(choice, obstacle.get()));
        } else {
            want(choice, Objects.requireNonNull(record.origin()), difference.orElseThrow());
        }
    }

    private void want(FieldChoice choice, Origin origin, FieldDifference difference) {
        if (!(comparison.layout().fields().get(choice.field()).source() instanceof Source.Path path)) {
            throw new IllegalStateException("only paths can be taken");
        }
        List<Finding> unreadable = new ArrayList<>();
        Object value = value(choice.field(), difference.state(), unreadable);
        if (!unreadable.isEmpty()) {
            refused.add(new Refusal(choice, unreadable.get(0).message()));
            return;
        }
        String role = path.path().role();
        Place place = new Place(comparison.recordType().roleClass(role), origin.ids().getOrDefault(role, 0L),
                path.attribute());
        Wish before = wishes.putIfAbsent(place, new Wish(choice, difference.here(), path, value));
        if (before != null && !Objects.equals(before.value(), value)) {
            disputed.add(place);
            refused.add(new Refusal(choice, DISPUTED));
        }
    }

    /** Reads the text of a field as an import does, which takes no value that the state's rules for the field refuse. */
    private @Nullable Object value(int field, String text, List<Finding> unreadable) {
        FieldSpec spec = comparison.layout().fields().get(field).field();
        String[] fields = new String[comparison.layout().fields().size()];
        Arrays.fill(fields, "");
        fields[field] = FieldForm.of(spec.type()).canonical(text);
        Object value = parser.parse(fields, "", finding -> {
            // Nothing but the one field is there; what is said of the others does not matter.
            if (finding.field().equals(spec.name())) {
                unreadable.add(finding);
            }
        })[field];
        checks.checkField(field, fields[field], finding -> {
            if (finding.severity() == Severity.FATAL) {
                unreadable.add(finding);
            }
        });
        return value;
    }

    private List<Value> write() throws StoreException, CompareException {
        ObjectEdits objects = new ObjectEdits(store);
        wishes.keySet().forEach(place -> objects.need(place.type(), place.id()));
        objects.read();
        List<Value> values = new ArrayList<>();
        for (Map.Entry<Place, Wish> entry : wishes.entrySet()) {
            Place place = entry.getKey();
            Wish wish = entry.getValue();
            Record object = objects.get(place.type(), place.id());
            Object before = object.eGet(place.attribute());
            if (!stillThere(wish.path().text(before), wish.here())) {
                throw ObjectEdits.changed(place.type(), place.id(), "has got another " + place.attribute().getName());
            }
            objects.set(object, place.attribute(), wish.value());
            values.add(new Value(wish.choice(), place.type(), place.id(), place.attribute(), before,
                    object.eGet(place.attribute())));
        }
        objects.commit();
        return values;
    }

    /** A file has plain letters for accented ones, so that an accented value cannot be told from a changed one. */
    private static boolean stillThere(String text, String here) {
        return text.strip().equals(here.strip()) || text.chars().anyMatch(c -> c >= 0x80);
    }
}
