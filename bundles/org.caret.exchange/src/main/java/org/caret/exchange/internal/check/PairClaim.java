package org.caret.exchange.internal.check;

/** What must hold between two records of a group. */
sealed interface PairClaim {

    /**
     * Who is complained about.
     *
     * @param later whether the other record comes later in the file
     */
    PairBreach check(String[] record, String[] other, boolean later);

    /** Index of the field that a breach is reported for. */
    int field();

    /** There is one such record only: the first one stays, later ones go. */
    record Unique(int field) implements PairClaim {

        @Override
        public PairBreach check(String[] record, String[] other, boolean later) {
            return later ? PairBreach.OTHER : PairBreach.NONE;
        }
    }

    /** There is no such other record. */
    record None(int field) implements PairClaim {

        @Override
        public PairBreach check(String[] record, String[] other, boolean later) {
            return PairBreach.BOTH;
        }
    }

    /**
     * The two share no days; a blank end means "still". That one begins on the day on which the other one ends is no breach,
     * because no source says whether the state takes it.
     */
    record Apart(int start, int end) implements PairClaim {

        @Override
        public PairBreach check(String[] record, String[] other, boolean later) {
            return later && meets(record, other) && meets(other, record) ? PairBreach.BOTH : PairBreach.NONE;
        }

        /** Whether the first begins before the second has ended. */
        private boolean meets(String[] first, String[] second) {
            int begins = Dates.parse(first[start]);
            int ends = second[end].isEmpty() ? Integer.MAX_VALUE : Dates.parse(second[end]);
            return begins != Dates.NONE && ends != Dates.NONE && begins < ends;
        }

        @Override
        public int field() {
            return start;
        }
    }

    /** The other record does not begin on the day on which the record ends. */
    record NotOn(int field, int end) implements PairClaim {

        @Override
        public PairBreach check(String[] record, String[] other, boolean later) {
            return !record[end].isEmpty() && record[end].equals(other[field]) ? PairBreach.OTHER : PairBreach.NONE;
        }
    }

    /** The other record's day is not after a day of the record. */
    record NotAfter(int field, int day) implements PairClaim {

        @Override
        public PairBreach check(String[] record, String[] other, boolean later) {
            int limit = Dates.parse(record[day]);
            int found = Dates.parse(other[field]);
            return limit != Dates.NONE && found != Dates.NONE && found > limit ? PairBreach.OTHER : PairBreach.NONE;
        }
    }
}
