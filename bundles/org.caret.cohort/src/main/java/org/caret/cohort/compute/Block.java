package org.caret.cohort.compute;

import org.caret.cohort.publicfile.Level;

/**
 * The numbers of one agency for one share of its schools, all groups. <b>Not for publication.</b>
 *
 * @param level what is added up
 * @param place a school of the agency; says the codes and names as far as the level goes
 * @param charter which schools are in it
 * @param dass which schools are in it
 */
public record Block(Level level, Place place, Share charter, Share dass, KeySet keys, int[] counts, int offset) {

    /** Which schools are in a block. */
    public enum Share {
        ALL("All"), NO("No"), YES("Yes");

        private final String code;

        Share(String code) {
            this.code = code;
        }

        /** As the public file has it, without padding. */
        public String code() {
            return code;
        }

        static Share of(boolean is) {
            return is ? YES : NO;
        }
    }

    /** The numbers of a group. */
    public Figures figures(int key) {
        return new Figures(counts, offset + key * Figures.STRIDE);
    }

    /** The numbers of everybody. */
    public Figures total() {
        return figures(keys.total());
    }

    /** Code of the agency: none, two, seven or fourteen digits. */
    public String agency() {
        return switch (level) {
        case STATE -> "";
        case COUNTY -> place.countyCode();
        case DISTRICT -> place.countyCode() + place.districtCode();
        case SCHOOL -> place.cds();
        };
    }
}
