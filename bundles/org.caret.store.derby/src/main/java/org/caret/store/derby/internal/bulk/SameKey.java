package org.caret.store.derby.internal.bulk;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.caret.model.ModelPackage;
import org.caret.store.ModelFacts;
import org.caret.store.StoreException;
import org.caret.store.StoreException.Reason;
import org.caret.store.derby.internal.sql.SqlErrors;
import org.caret.store.derby.internal.write.DerbyRows;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Says of a bulk change that failed which record's key exists already. The database names an index only, and nobody finds
 * one record among those of a whole import by that.
 */
final class SameKey {

    private static final String REMEDY = "Nothing was imported. The database and the source mean the same record, or two "
            + "records of the database would become one: change the one in the workbench, or leave it out of the source, "
            + "and import again.";

    private SameKey() {
    }

    /** The error in words for a record of which nothing but the class is known; other errors as they always are. */
    static StoreException translate(SQLException error, EClass type) {
        return SqlErrors.sameKey(error) ? refused(type.getName(), names(type), error)
                : SqlErrors.translate(error, DerbyBulkChange.DOING);
    }

    /**
     * The error in words for a record; other errors as they always are.
     *
     * @param values what the record was to become, by feature
     */
    static StoreException translate(SQLException error, EClass type, @Nullable Object[] values, DerbyRows rows)
            throws StoreException {
        return SqlErrors.sameKey(error) ? refused(type.getName(), words(type, values, rows), error)
                : SqlErrors.translate(error, DerbyBulkChange.DOING);
    }

    private static StoreException refused(String record, String key, SQLException error) {
        return new StoreException(Reason.CONFLICT, "Could not " + DerbyBulkChange.DOING + ": a record " + record
                + " with the same key exists already (" + key + ").", REMEDY, error);
    }

    private static String names(EClass type) {
        return ModelFacts.key(type).stream().map(EStructuralFeature::getName).collect(Collectors.joining(", "));
    }

    /** The features of the key with their values: {@code student 1001, school 0100001, start 2024-08-14}. */
    private static String words(EClass type, @Nullable Object[] values, DerbyRows rows) throws StoreException {
        List<String> words = new ArrayList<>();
        for (EStructuralFeature feature : ModelFacts.key(type)) {
            String value = value(feature, values[type.getFeatureID(feature)], rows);
            if (!value.isEmpty()) {
                words.add(feature.getName() + ' ' + value);
            }
        }
        return String.join(", ", words);
    }

    /** A value as text, an object referred to as the values of its key; empty for none and for the one district. */
    private static String value(EStructuralFeature feature, @Nullable Object value, DerbyRows rows)
            throws StoreException {
        if (!(feature instanceof EReference reference && value instanceof Long id)) {
            return value == null ? "" : value.toString();
        }
        EClass target = reference.getEReferenceType();
        if (target == ModelPackage.Literals.DISTRICT) {
            return "";
        }
        @Nullable
        Object[] other = rows.read(target, List.of(id)).get(id);
        if (other == null) {
            return id.toString();
        }
        List<String> texts = new ArrayList<>();
        for (EStructuralFeature part : ModelFacts.key(target)) {
            texts.add(value(part, other[target.getFeatureID(part)], rows));
        }
        return texts.stream().filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
    }
}
