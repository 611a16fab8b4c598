package org.caret.store.derby.internal.query;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.caret.store.Role;
import org.caret.store.RolePath;
import org.caret.store.internal.query.PlannedRole;
import org.caret.store.internal.query.QueryPlan;
import org.caret.store.internal.query.RowLayout;
import org.caret.store.internal.query.RowView;
import org.caret.store.internal.query.Slot;
import org.caret.store.sort.ExternalSorter;
import org.caret.store.sort.SortKey;
import org.caret.store.sort.SortedRecords;

/**
 * Puts the objects of all roles together into rows. Small roles are looked up in memory; large ones are merged with rows
 * that are in the order of the same key, and only where two large roles have different keys are rows sorted in between.
 */
final class Joins {

    /** Bytes up to which a role is small. */
    private static final long SMALL = 1 << 20;

    private final QueryPlan plan;
    private final Fragments fragments;
    private final Pushdown pushdown;
    private final KeyClasses keys;
    private final List<SortedRecords> records;
    private final Path folder;
    private final int arena;
    private final List<Integer> joined = new ArrayList<>();
    private final TreeSet<Integer> open = new TreeSet<>();

    /** @param records of the roles in their order, the root's by its best key; closed with the rows */
    Joins(QueryPlan plan, Fragments fragments, Pushdown pushdown, KeyClasses keys, List<SortedRecords> records,
            Path folder, int arena) {
        this.plan = plan;
        this.fragments = fragments;
        this.pushdown = pushdown;
        this.keys = keys;
        this.records = records;
        this.folder = folder;
        this.arena = arena;
    }

    /** The rows with all roles, in no particular order, to be closed by the caller. To be called once. */
    RowStream rows() throws IOException {
        RowStream rows = new SortedStream(records.get(0));
        try {
            joined.add(0);
            plan.roles().stream().skip(1).forEach(role -> open.add(role.index()));
            Slot order = keys.bestOfRoot();
            while (!open.isEmpty()) {
                Slot current = order;
                Optional<PlannedRole> merged = reachable(role -> keys.of(keys.joinSlot(role)).equals(current));
                Optional<PlannedRole> small = reachable(this::isSmall);
                PlannedRole next = merged.or(() -> small).or(() -> reachable(role -> true)).orElseThrow();
                if (merged.isEmpty() && small.isEmpty()) {
                    order = keys.of(keys.joinSlot(next));
                    rows = sorted(rows, order);
                }
                rows = join(rows, next, merged.isEmpty() && small.isPresent());
            }
            return rows;
        } catch (IOException e) {
            rows.close();
            throw e;
        }
    }

    /** How the slots of the rows lie, once they were asked for. */
    RowLayout layout() {
        return fragments.layout(joined);
    }

    private Optional<PlannedRole> reachable(Predicate<PlannedRole> wanted) {
        return open.stream().map(plan.roles()::get).filter(this::isReady).filter(wanted).findFirst();
    }

    /** What a role is reached from is there, and so is the role that holds its day. */
    private boolean isReady(PlannedRole role) {
        RolePath day = role.role() instanceof Role.InEffect inEffect ? inEffect.day() : null;
        return joined.contains(role.from()) && (day == null || joined.contains(plan.path(day).role()));
    }

    private boolean isSmall(PlannedRole role) {
        SortedRecords all = records.get(role.index());
        return all.inMemory() && all.size() <= SMALL;
    }

    private RowStream join(RowStream rows, PlannedRole role, boolean hashed) throws IOException {
        RowLayout layout = layout();
        Slot key = keys.of(keys.joinSlot(role));
        Join.Rule rule = new Join.Rule(layout.slot(key.role(), key.feature()), fragments.of(role.index()).size(),
                choice(role, layout), pushdown.required(role));
        SortedRecords found = records.get(role.index());
        Groups groups = hashed ? new HashGroups(found) : new MergeGroups(found);
        joined.add(role.index());
        open.remove(role.index());
        return new Join(rows, groups, rule);
    }

    private Choice choice(PlannedRole role, RowLayout layout) {
        if (role.role() instanceof Role.InEffect inEffect) {
            RolePath day = inEffect.day();
            int daySlot = day == null ? -1 : layout.slot(plan.path(day));
            return new InEffectChoice(Objects.requireNonNull(role.validity()), daySlot, inEffect.first(),
                    inEffect.last());
        }
        return role.role() instanceof Role.First ? new FirstChoice() : Choice.ALL;
    }

    private RowStream sorted(RowStream rows, Slot by) throws IOException {
        RowLayout layout = layout();
        int slot = layout.slot(by.role(), by.feature());
        RowView view = new RowView(slot + 1);
        SortKey key = new SortKey();
        try (rows; ExternalSorter sorter = new ExternalSorter(folder, arena)) {
            while (rows.next()) {
                view.at(rows.array(), rows.offset());
                key.clear().raw(view.missing(slot) ? 0 : view.number(slot));
                sorter.add(key.array(), key.length(), rows.array(), rows.offset(), rows.length());
            }
            return new SortedStream(sorter.finish());
        }
    }
}
