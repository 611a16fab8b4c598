package org.caret.compare.internal;

import java.util.List;
import java.util.Objects;

import org.caret.compare.CompareException;
import org.caret.compare.TakenValues.Value;
import org.caret.model.Record;
import org.caret.store.Store;
import org.caret.store.StoreException;

/** Puts values back that were there before those of the state were taken. */
final class PuttingBack {

    private final Store store;

    PuttingBack(Store store) {
        this.store = store;
    }

    void putBack(List<Value> values) throws CompareException {
        try {
            ObjectEdits objects = new ObjectEdits(store);
            values.forEach(value -> objects.need(value.type(), value.id()));
            objects.read();
            for (Value value : values) {
                Record object = objects.get(value.type(), value.id());
                if (!Objects.equals(object.eGet(value.attribute()), value.after())) {
                    throw ObjectEdits.changed(value.type(), value.id(),
                            "has got another " + value.attribute().getName());
                }
                objects.set(object, value.attribute(), value.before());
            }
            objects.commit();
        } catch (StoreException e) {
            throw ObjectEdits.failed(e);
        }
    }
}
