package org.caret.exports.ui.internal.draft;

import java.util.Collection;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

import org.caret.exports.ExportException;

/** The whole district, or some of its schools. Belongs to the thread of the windows. */
public final class ChosenSites {

    private final District district;
    private final Runnable changed;
    private final SortedSet<String> schools;
    private boolean whole;

    /**
     * @param first codes of the schools to begin with; none for the district
     * @param changed is told of every change
     */
    public ChosenSites(District district, Collection<String> first, Runnable changed) {
        this.district = district;
        this.changed = changed;
        schools = new TreeSet<>(first);
        whole = schools.isEmpty();
    }

    /** Which schools there are. */
    public District district() {
        return district;
    }

    /** Whether everything that reports through the district is meant. */
    public boolean wholeDistrict() {
        return whole;
    }

    public void setWholeDistrict(boolean all) {
        whole = all;
        changed.run();
    }

    /** A copy of the chosen codes; they are kept while the whole district is meant. */
    public SortedSet<String> schools() {
        return new TreeSet<>(schools);
    }

    public void setSchools(Collection<String> codes) {
        schools.clear();
        schools.addAll(codes);
        changed.run();
    }

    /** As a request names them, with seven digits: none for the district. */
    public SortedSet<String> codes() {
        return whole ? new TreeSet<>() : schools();
    }

    /** Why no file can be made for them. */
    public Optional<String> problem() {
        if (!whole && schools.isEmpty()) {
            return Optional.of(Messages.ChosenSites_none);
        }
        try {
            district.sites().reportingLea(codes());
            return Optional.empty();
        } catch (ExportException e) {
            return Optional.of(DraftCheck.sentence(e));
        }
    }
}
