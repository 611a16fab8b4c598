package org.caret.compare.internal;

import java.util.Arrays;
import java.util.BitSet;

import org.caret.exports.SelectedRecord.Standing;

/**
 * A record of one side as the sort and the spool hold it. Its fields come first, so that equal records are found without
 * reading them.
 */
sealed interface SideRecord {

    /** As many as the layout has; those that are not compared are blank. */
    String[] fields();

    /** A record of the extract. */
    record State(String[] fields, long line, String uploaded, String updated) implements SideRecord {

        void write(TextRecord out) {
            put(out, fields);
            out.putLong(line);
            out.putText(uploaded);
            out.putText(updated);
        }

        static State read(byte[] payload) {
            TextRecord in = new TextRecord(payload);
            return new State(SideRecord.fields(in), in.longNumber(), in.text(), in.text());
        }
    }

    /**
     * A record of the database.
     *
     * @param ids of the objects that play the roles of {@link ComparedFields#roles}
     * @param reasons why an export leaves it out; empty where it does not
     * @param subject identifier of its subject, as the record type's subject path names it
     */
    record Local(String[] fields, Standing standing, BitSet amended, long[] ids, String reasons, String subject)
            implements SideRecord {

        void write(TextRecord out) {
            put(out, fields);
            out.putNumber(standing.ordinal());
            out.putBytes(amended.toByteArray());
            out.putNumber(ids.length);
            for (long id : ids) {
                out.putLong(id);
            }
            out.putText(reasons);
            out.putText(subject);
        }

        static Local read(byte[] payload) {
            TextRecord in = new TextRecord(payload);
            String[] fields = SideRecord.fields(in);
            Standing standing = Standing.values()[in.number()];
            BitSet amended = BitSet.valueOf(in.bytes());
            long[] ids = new long[in.number()];
            for (int i = 0; i < ids.length; i++) {
                ids[i] = in.longNumber();
            }
            return new Local(fields, standing, amended, ids, in.text(), in.text());
        }

        /** The standing alone, without reading the rest. */
        static Standing standing(byte[] payload) {
            TextRecord in = new TextRecord(payload);
            in.bytes();
            return Standing.values()[in.number()];
        }
    }

    /** Whether two records have the same fields, letter by letter. */
    static boolean sameFields(byte[] one, byte[] other) {
        int end = new TextRecord(one).number() + Integer.BYTES;
        return end == new TextRecord(other).number() + Integer.BYTES && Arrays.equals(one, 0, end, other, 0, end);
    }

    private static void put(TextRecord out, String[] fields) {
        TextRecord all = new TextRecord();
        for (String field : fields) {
            all.putText(field);
        }
        out.putBytes(Arrays.copyOf(all.array(), all.size()));
    }

    private static String[] fields(TextRecord in) {
        byte[] all = in.bytes();
        TextRecord texts = new TextRecord(all);
        String[] fields = new String[64];
        int count = 0;
        while (texts.size() < all.length) {
            if (count == fields.length) {
                fields = Arrays.copyOf(fields, count * 2);
            }
            fields[count++] = texts.text();
        }
        return Arrays.copyOf(fields, count);
    }
}
