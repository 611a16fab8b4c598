package org.caret.store.derby.internal.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.caret.store.ModelFacts;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Where every feature of a model lies: a table for each concrete class, a column for each single-valued attribute,
 * container and cross reference. Many-valued containments lie in the tables of their children. Nothing here knows a
 * class by name, so a model may grow without code.
 */
public final class Mapping {

    private static final int DECIMAL_LENGTH = 40;

    private final Map<EClass, Table> byClass = new LinkedHashMap<>();

    /** @throws IllegalStateException if the model holds something that no column can hold */
    public Mapping(EPackage model) {
        List<Table> unordered = model.getEClassifiers().stream().filter(EClass.class::isInstance)
                .map(EClass.class::cast).filter(type -> !type.isAbstract() && !type.isInterface()).map(Mapping::tableOf)
                .toList();
        Map<EClass, Table> all = new LinkedHashMap<>();
        unordered.forEach(table -> all.put(table.type(), table));
        Set<EClass> open = new LinkedHashSet<>();
        unordered.forEach(table -> placeAfterTargets(table, all, open));
    }

    /** All tables, each after those its foreign keys point to. */
    public Collection<Table> tables() {
        return byClass.values();
    }

    /** @throws IllegalArgumentException if the class is abstract or not of this model */
    public Table table(EClass type) {
        Table table = byClass.get(type);
        if (table == null) {
            throw new IllegalArgumentException("no table for " + type.getName());
        }
        return table;
    }

    private void placeAfterTargets(Table table, Map<EClass, Table> all, Set<EClass> open) {
        if (byClass.containsKey(table.type())) {
            return;
        }
        if (!open.add(table.type())) {
            throw new IllegalStateException(
                    "foreign keys go in a circle: " + open.stream().map(EClass::getName).toList());
        }
        for (Column column : table.columns()) {
            EReference reference = column.reference();
            if (reference != null && column.hasForeignKey() && reference.getEReferenceType() != table.type()) {
                Table target = all.get(reference.getEReferenceType());
                if (target == null) {
                    throw new IllegalStateException("no table for the target of " + describe(reference));
                }
                placeAfterTargets(target, all, open);
            }
        }
        open.remove(table.type());
        byClass.put(table.type(), table);
    }

    private static Table tableOf(EClass type) {
        List<Column> columns = new ArrayList<>();
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            if (feature instanceof EAttribute attribute && !attribute.getName().equals("id")) {
                columns.add(column(attribute));
            } else if (feature instanceof EReference reference && !reference.isContainment()) {
                columns.add(column(type, reference));
            }
        }
        return new Table(type, Names.upperSnake(type.getName()), columns);
    }

    private static Column column(EAttribute attribute) {
        rejectMany(attribute);
        ColumnType type = ColumnType.of(attribute.getEAttributeType());
        int length = switch (type) {
        case TEXT -> ModelFacts.maxLength(attribute).orElse(ModelFacts.DEFAULT_LENGTH);
        case DECIMAL -> DECIMAL_LENGTH;
        default -> 0;
        };
        return new Column(Names.upperSnake(attribute.getName()), type, length, attribute.getDefaultValue() != null,
                attribute, false);
    }

    private static Column column(EClass type, EReference reference) {
        rejectMany(reference);
        boolean container = ModelFacts.container(type).filter(reference::equals).isPresent();
        return new Column(Names.upperSnake(reference.getName()) + "_ID", ColumnType.LONG, 0, container, reference,
                ModelFacts.latestOf(reference).isPresent());
    }

    private static void rejectMany(EStructuralFeature feature) {
        if (feature.isMany()) {
            throw new IllegalStateException("a column holds one value, not many: " + describe(feature));
        }
    }

    private static String describe(EStructuralFeature feature) {
        return feature.getEContainingClass().getName() + '.' + feature.getName();
    }
}
