package org.caret.compare;

import java.util.BitSet;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A record of a comparison.
 *
 * @param number within the comparison, from 0 on, in the order of the keys
 * @param key texts of the fields that identify it at the state
 * @param subject identifier of its subject, as the record type's subject path names it: the local student ID; ours, or the one
 *        that the extract names; empty where neither is known
 * @param here its fields as the export makes them; null where it is missing here. Fields that are not compared are blank
 * @param state its fields as the extract has them; null where it is missing there
 * @param differences in the order of the layout, those of form alone too; empty unless both sides have it
 * @param note what else is to be said, such as why an export leaves the record out; may be empty
 * @param line of the extract; 0 where it is missing there
 * @param uploaded the extract's upload date, as it stands there; empty where it names none
 * @param updated the extract's date of the last update, likewise
 * @param origin what the local record was made of; null where it is missing here
 */
public record ComparedRecord(long number, DifferenceKind kind, List<String> key, String subject,
        String @Nullable [] here, String @Nullable [] state, List<FieldDifference> differences, String note, long line,
        String uploaded,
        String updated, @Nullable Origin origin) {

    public ComparedRecord {
        key = List.copyOf(key);
        differences = List.copyOf(differences);
    }

    /**
     * What a local record was made of.
     *
     * @param ids surrogate keys of the objects that play its roles, by role; 0 where a role is absent
     * @param amended indexes of the fields that the export blanks or replaces, so that they do not say what the database holds
     */
    public record Origin(Map<String, Long> ids, BitSet amended) {

        public Origin {
            ids = Map.copyOf(ids);
        }
    }
}
