package org.caret.exports;

import java.util.BitSet;
import java.util.List;

import org.caret.store.Row;

/**
 * A record as an export type makes it, whether a run would write it or not.
 *
 * @param row what the record was made of
 * @param fields texts as they would stand in the file, one per field of the layout; the receiver may keep the array
 * @param amended indexes of the fields that the type's selection has left blank or replaced, so that they do not say what the
 *        model holds; not to be changed
 * @param standing what would become of it
 * @param reasons why a run would leave it out, each once; empty for {@link Standing#WRITTEN}
 */
public record SelectedRecord(Row row, String[] fields, BitSet amended, Standing standing,
        List<LeftOutReason> reasons) {

    /** What would become of a record. */
    public enum Standing {
        /** It would be in the file. */
        WRITTEN,
        /** It belongs in the file, but checks or a rule about its subject keep it out: a student without SSID. */
        REFUSED,
        /** It does not belong in the file: the selection decided so, or a mark keeps it from being reported. */
        HELD_BACK
    }

    public SelectedRecord {
        reasons = List.copyOf(reasons);
    }
}
