package org.caret.exchange.internal.recordtypes;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.caret.exchange.ComputedValues;

/**
 * What a plug-in declares about a record type, unchecked.
 *
 * @param contributor symbolic name of the bundle
 * @param attributes attributes of the element {@code recordType} that are there
 */
record RecordTypeDeclaration(String contributor, Map<String, String> attributes, List<KeyField> key,
        List<DividingField> dividing, Resources resources) {

    static final String EXTENSION_POINT = "org.caret.exchange.recordTypes";
    static final String RECORD_TYPE = "recordType";
    static final String ID = "id";
    static final String LABEL = "label";
    static final String SUBJECT = "subject";
    static final String SUBJECT_PATH = "subjectPath";
    static final String PROCESSING_METHOD = "processingMethod";
    static final String UPLOAD_ORDER = "uploadOrder";
    static final String BINDINGS = "bindings";
    static final String COMPUTED_VALUES = "computedValues";
    static final String KEY = "key";
    static final String FIELD = "field";
    static final String LAYOUTS = "layouts";
    static final String MOVABLE_UNTIL = "movableUntil";
    static final String DIVIDE = "divide";
    static final String BY = "by";
    static final String BY_SCHOOL = "school";
    static final String BY_EXIT = "exit";
    static final String APART = "apart";

    /** Names of attributes in the order of the schema. */
    static final List<String> ATTRIBUTES = List.of(ID, LABEL, SUBJECT, SUBJECT_PATH, PROCESSING_METHOD, UPLOAD_ORDER,
            BINDINGS, COMPUTED_VALUES);

    /** The record type's id; a question mark where it is missing. */
    String id() {
        return attributes.getOrDefault(ID, "?");
    }

    /**
     * A field of the record's key.
     *
     * @param layouts the layouts in which it is one; empty for all
     * @param movableUntil last academic year in which a replacing record may change it; empty where none may
     */
    record KeyField(String field, Set<String> layouts, String movableUntil) {

        boolean holdsFor(String layout) {
            return layouts.isEmpty() || layouts.contains(layout);
        }
    }

    /**
     * A field by which a file may be divided.
     *
     * @param by {@link #BY_SCHOOL} or {@link #BY_EXIT}
     * @param layouts the layouts that have it; empty for all
     * @param apart the rule that keeps exits and new records of one student apart; may be empty
     */
    record DividingField(String by, String field, Set<String> layouts, String apart) {

        boolean holdsFor(String layout) {
            return layouts.isEmpty() || layouts.contains(layout);
        }
    }

    /** What lies in the contributing bundle. */
    interface Resources {

        /** Opens a file by its path inside the bundle; one that is not there is an {@link IOException}. */
        InputStream open(String path) throws IOException;

        /** Makes the contributed class. Anything that prevents it is an {@link IOException} that says so. */
        ComputedValues computedValues(String className) throws IOException;
    }

    /** The words of a list separated by blanks. */
    static Set<String> words(String text) {
        return text.isBlank() ? Set.of() : Set.of(text.strip().split(" +"));
    }
}
