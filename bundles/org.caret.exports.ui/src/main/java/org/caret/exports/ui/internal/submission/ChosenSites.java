package org.caret.exports.ui.internal.submission;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import org.caret.exports.ExportException;
import org.caret.exports.ui.internal.draft.District;
import org.caret.exports.ui.internal.draft.SiteChoice;

/** The sites of a submission; the district until somebody chooses schools. */
final class ChosenSites implements SiteChoice {

    private final District district;
    private final Runnable changed;
    private final SortedSet<String> schools = new TreeSet<>();
    private boolean whole = true;

    ChosenSites(District district, Runnable changed) {
        this.district = district;
        this.changed = changed;
    }

    @Override
    public District district() {
        return district;
    }

    @Override
    public boolean wholeDistrict() {
        return whole;
    }

    @Override
    public void setWholeDistrict(boolean all) {
        whole = all;
        changed.run();
    }

    @Override
    public SortedSet<String> schools() {
        return new TreeSet<>(schools);
    }

    @Override
    public void setSchools(Collection<String> codes) {
        schools.clear();
        schools.addAll(codes);
        changed.run();
    }

    /** Seven-digit codes; empty for the district. */
    Set<String> codes() {
        return whole ? Set.of() : schools();
    }

    /** Why no file can be made for the sites. */
    Optional<String> problem() {
        if (!whole && schools.isEmpty()) {
            return Optional.of(Messages.ChosenSites_none);
        }
        try {
            district.sites().reportingLea(codes());
            return Optional.empty();
        } catch (ExportException e) {
            return Optional.of((e.getMessage() + ' ' + e.remedy()).strip());
        }
    }
}
