package org.caret.imports.internal.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.caret.store.Condition;
import org.caret.store.Row;
import org.caret.store.RowQuery;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.eclipse.emf.ecore.EReference;

/** What the store holds of the classes of a pass, one group after the other. */
final class StoredGroups implements AutoCloseable {

    private final List<StoredClass> classes = new ArrayList<>();
    private final SchoolMoves moves;

    /**
     * @param scope restricts the anchors, by paths of {@link StoredClass#anchorRole}
     * @param moves lets what is read follow its school
     */
    StoredGroups(Store store, Pass pass, Condition scope, RowQuery.Extent extent, SchoolMoves moves)
            throws StoreException {
        this.moves = moves;
        if (store.count(pass.anchor()) == 0) {
            return;
        }
        try {
            for (var type : pass.classes()) {
                classes.add(new StoredClass(store, type, scope, extent));
            }
        } catch (StoreException e) {
            close();
            throw e;
        }
    }

    /** The stored objects under a key; keys must be asked for in ascending order. */
    Group group(byte[] key, int length) throws StoreException {
        Group group = new Group(null);
        Map<Long, Entity> owners = new HashMap<>();
        for (StoredClass stored : classes) {
            for (Row row : stored.rows(key, length)) {
                Entity entity = stored.entity(row);
                EReference container = stored.container();
                if (container == null) {
                    group.anchor(entity);
                } else {
                    Entity owner = owners.get(stored.ownerId(row));
                    if (owner != null) {
                        owner.children(container.getEOpposite()).add(entity);
                    }
                }
                owners.put(entity.id(), entity);
            }
        }
        moves.apply(group);
        return group;
    }

    /** The key of the first group after another one; empty at the end. */
    Optional<byte[]> keyAfter(byte[] last) throws StoreException {
        return classes.isEmpty() ? Optional.empty() : classes.get(0).keyAfter(last);
    }

    @Override
    public void close() {
        classes.forEach(StoredClass::close);
    }
}
