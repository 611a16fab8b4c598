package org.caret.ui.internal.grid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.caret.store.BrowseQuery.Sort;
import org.caret.store.ModelFacts;
import org.caret.store.Role;
import org.caret.store.RolePath;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What a grid shows, as data.
 *
 * @param id word by which commands and preferences name it
 * @param title of its tab, in the user's language
 * @param label plural name of the records, in the user's language
 * @param single name of one record, in the user's language and in lower case
 * @param roles the root, whose records are the rows, and what their columns are read from
 * @param onRequest columns that nobody sees until they ask for them in the menu of the headings
 * @param sort the order it opens with
 * @param searched columns that the search field looks into
 * @param types classes of all roles: a change of another one cannot be seen here
 * @param school column with the code of the records' school, where they have one
 */
record GridDefinition(String id, String title, String label, String single, List<Role> roles, List<GridColumn> columns,
        Set<RolePath> onRequest, List<Sort> sort, List<RolePath> searched, Set<EClass> types,
        Optional<RolePath> school) {

    GridDefinition {
        roles = List.copyOf(roles);
        columns = List.copyOf(columns);
        onRequest = Set.copyOf(onRequest);
        sort = List.copyOf(sort);
        searched = List.copyOf(searched);
        types = Set.copyOf(types);
    }

    Role.Root root() {
        return (Role.Root) roles.get(0);
    }

    /** Class of the records. */
    EClass type() {
        return root().type();
    }

    /** Place of a path among the columns; empty where it is none. */
    Optional<Integer> column(RolePath path) {
        return IntStream.range(0, columns.size()).filter(i -> columns.get(i).path().equals(path)).boxed().findFirst();
    }

    /** Places of the columns that are not shown at first. */
    int[] hiddenAtFirst() {
        return IntStream.range(0, columns.size()).filter(i -> onRequest.contains(columns.get(i).path())).toArray();
    }

    static Builder of(String id, String label, String single, String root, EClass type) {
        return new Builder(id, label, single, new Role.Root(root, type), type);
    }

    /** Takes roles before the columns that read them, and checks both against the model. */
    static final class Builder {

        private final String id;
        private String title;
        private final String label;
        private final String single;
        private final List<Role> roles = new ArrayList<>();
        private final Map<String, EClass> types = new LinkedHashMap<>();
        private final List<GridColumn> columns = new ArrayList<>();
        private final Set<RolePath> onRequest = new HashSet<>();
        private List<Sort> sort = List.of();
        private List<RolePath> searched = List.of();
        private Optional<RolePath> school = Optional.empty();

        private Builder(String id, String label, String single, Role.Root root, EClass type) {
            this.id = id;
            this.title = label;
            this.label = label;
            this.single = single;
            roles.add(root);
            types.put(root.name(), type);
        }

        /** For a tab that the name of the records is too long for. */
        Builder title(String text) {
            title = text;
            return this;
        }

        Builder one(String name, String from, String reference) {
            return role(new Role.One(name, from, reference), from, reference);
        }

        Builder inEffect(String name, String from, String reference, LocalDate day) {
            return role(new Role.InEffect(name, from, reference, null, day), from, reference);
        }

        Builder column(String path, String heading, int width) {
            RolePath read = RolePath.of(path);
            EAttribute attribute = (EAttribute) feature(read.role(), read.attribute());
            columns.add(new GridColumn(read, heading, width, ColumnKind.of(attribute), ModelFacts.codeSet(attribute)));
            return this;
        }

        /** A column that most districts leave blank. */
        Builder columnOnRequest(String path, String heading, int width) {
            onRequest.add(RolePath.of(path));
            return column(path, heading, width);
        }

        Builder sort(Sort... steps) {
            sort = List.of(steps);
            return this;
        }

        Builder search(String... paths) {
            searched = List.of(paths).stream().map(RolePath::of).toList();
            return this;
        }

        Builder school(String path) {
            school = Optional.of(RolePath.of(path));
            return this;
        }

        GridDefinition build() {
            return new GridDefinition(id, title, label, single, roles, columns, onRequest, sort, searched,
                    Set.copyOf(types.values()),
                    school);
        }

        private Builder role(Role role, String from, String reference) {
            roles.add(role);
            types.put(role.name(), (EClass) feature(from, reference).getEType());
            return this;
        }

        private EStructuralFeature feature(String role, String name) {
            EClass type = types.get(role);
            EStructuralFeature feature = type == null ? null : type.getEStructuralFeature(name);
            if (feature == null) {
                throw new IllegalArgumentException("grid " + id + ": nothing is at " + role + '.' + name);
            }
            return feature;
        }
    }
}
