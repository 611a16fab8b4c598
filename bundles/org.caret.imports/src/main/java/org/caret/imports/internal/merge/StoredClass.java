package org.caret.imports.internal.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.caret.store.Condition;
import org.caret.store.ModelFacts;
import org.caret.store.Role;
import org.caret.store.RolePath;
import org.caret.store.Row;
import org.caret.store.RowCursor;
import org.caret.store.RowQuery;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.caret.store.sort.SortKey;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The stored objects of one class in the order of the keys of the objects of the district that they live under: one query
 * for the whole class, whatever the number of rows.
 */
final class StoredClass implements AutoCloseable {

    private static final String SELF = "o";
    private static final String REFERENCE = "r_";

    private final EClass type;
    private final @Nullable EReference container;
    private final String ownerRole;
    private final RowCursor cursor;
    private final EAttribute[] attributes;
    private final int[] attributeSlots;
    private final List<EReference> references;
    private final List<String> referenceRoles;
    private final int[] keySlots;
    private final SortKey key = new SortKey();
    private List<Row> group = List.of();
    private boolean read;

    StoredClass(Store store, EClass type, Condition scope, RowQuery.Extent extent) throws StoreException {
        this.type = type;
        List<EClass> chain = Pass.chain(type);
        EClass anchor = chain.get(0);
        this.ownerRole = chain.size() == 2 ? anchorRole() : "c1";
        this.container = anchor == type ? null : ModelFacts.container(type).orElseThrow();
        this.references = references(type);
        this.referenceRoles = references.stream().map(reference -> REFERENCE + reference.getName()).toList();
        this.attributes = type.getEAllAttributes().stream().filter(StoredClass::kept).toArray(EAttribute[]::new);
        List<Role> roles = new ArrayList<>();
        roles.add(new Role.Root(chain.size() == 1 ? anchorRole() : SELF, type));
        String self = roles.get(0).name();
        addContainers(roles, chain);
        references.forEach(
                reference -> roles.add(new Role.One(REFERENCE + reference.getName(), self, reference.getName())));
        List<RolePath> order = References.keyAttributes(anchor).stream()
                .map(attribute -> new RolePath(anchorRole(), attribute.getName())).toList();
        Set<RolePath> paths = new LinkedHashSet<>(order);
        for (EAttribute attribute : attributes) {
            paths.add(new RolePath(self, attribute.getName()));
        }
        this.cursor = store.rows(new RowQuery(roles, scope, Condition.ALL, paths, order, order.size(), extent));
        this.keySlots = order.stream().mapToInt(cursor::slot).toArray();
        this.attributeSlots = new int[attributes.length];
        for (int i = 0; i < attributes.length; i++) {
            attributeSlots[i] = cursor.slot(new RolePath(self, attributes[i].getName()));
        }
    }

    /** Name of the role that the object of the district plays in the query of every class. */
    static String anchorRole() {
        return "anchor";
    }

    EClass type() {
        return type;
    }

    /** Reference to the object that contains those of the class; null for the class of the anchor itself. */
    @Nullable
    EReference container() {
        return container;
    }

    /**
     * The rows under a key. Keys must be asked for in ascending order.
     *
     * @param length how much of the array is the key
     */
    List<Row> rows(byte[] wanted, int length) throws StoreException {
        int order = compare(wanted, length);
        while (order < 0) {
            group = cursor.nextGroup();
            order = compare(wanted, length);
        }
        return order == 0 ? group : List.of();
    }

    /**
     * The first key after another one; empty at the end. Moves on to it.
     *
     * @param last empty for the first key of all
     */
    Optional<byte[]> keyAfter(byte[] last) throws StoreException {
        while (compare(last, last.length) <= 0) {
            group = cursor.nextGroup();
        }
        return group.isEmpty() ? Optional.empty() : Optional.of(key.toByteArray());
    }

    /** A row as an object. */
    Entity entity(Row row) {
        @Nullable
        Object[] values = new Object[type.getFeatureCount()];
        for (int i = 0; i < attributes.length; i++) {
            values[type.getFeatureID(attributes[i])] = row.value(attributeSlots[i]);
        }
        for (int i = 0; i < references.size(); i++) {
            long id = row.id(referenceRoles.get(i));
            values[type.getFeatureID(references.get(i))] = id == 0 ? null : Long.valueOf(id);
        }
        EReference owner = container;
        if (owner != null) {
            values[type.getFeatureID(owner)] = row.id(ownerRole);
        }
        return Entity.stored(type, row.id(owner == null ? anchorRole() : SELF), values);
    }

    /** Id of the object that contains a row's. */
    long ownerId(Row row) {
        return row.id(ownerRole);
    }

    @Override
    public void close() {
        cursor.close();
    }

    /** Negative while the current group comes before the wanted key; the end comes after every key. */
    private int compare(byte[] wanted, int length) throws StoreException {
        if (!read) {
            read = true;
            group = cursor.nextGroup();
        }
        if (group.isEmpty()) {
            return 1;
        }
        key.clear();
        for (int slot : keySlots) {
            key.value(group.get(0).value(slot));
        }
        return Arrays.compareUnsigned(key.array(), 0, key.length(), wanted, 0, length);
    }

    /** Names the containers from the inside out: c1, c2 …, and the outermost one as the anchor. */
    private static void addContainers(List<Role> roles, List<EClass> chain) {
        String from = SELF;
        for (int i = chain.size() - 1; i > 0; i--) {
            String name = i == 1 ? anchorRole() : "c" + (chain.size() - i);
            roles.add(new Role.One(name, from, ModelFacts.container(chain.get(i)).orElseThrow().getName()));
            from = name;
        }
    }

    private static List<EReference> references(EClass type) {
        return type.getEAllReferences().stream().filter(reference -> !reference.isMany() && !reference.isContainer()
                && !reference.isContainment() && ModelFacts.latestOf(reference).isEmpty()).toList();
    }

    private static boolean kept(EAttribute attribute) {
        return !attribute.isMany() && !attribute.getName().equals("id");
    }
}
