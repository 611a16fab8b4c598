package org.caret.exchange.internal.recordtypes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.caret.exchange.FieldBinding;
import org.caret.exchange.FieldBinding.Direction;
import org.caret.exchange.FieldBinding.Source;
import org.caret.exchange.internal.recordtypes.BindingsFile.FieldLine;
import org.caret.spec.FieldSpec;
import org.caret.spec.Layout;
import org.caret.store.ModelFacts;
import org.caret.store.RolePath;

/** Binds the fields of layouts by the lines of a bindings file: each field of each layout by exactly one line. */
final class FieldResolver {

    /** Stands for every filler of a layout. */
    private static final String FILLER = "Filler";

    private final BindingsFile file;
    private final Problems problems;
    private final ResolvedRoles roles;
    private final Map<FieldLine, Source> sources = new HashMap<>();
    private final Map<FieldLine, Direction> directions = new HashMap<>();

    /** Resolves directions and sources, once per line. */
    FieldResolver(BindingsFile file, ResolvedRoles roles, SourceResolver sourceResolver, Problems problems) {
        this.file = file;
        this.roles = roles;
        this.problems = problems;
        for (FieldLine line : file.fields()) {
            try {
                directions.put(line, direction(line.direction()));
                sources.put(line, sourceResolver.resolve(line.source()));
            } catch (UnresolvedException e) {
                problems.inFile(file.path(), line.line(), e.getMessage());
            }
        }
    }

    /** Reports lines that name a field or a layout that does not exist. */
    void checkNames(String recordType, List<Layout> layouts) {
        for (FieldLine line : file.fields()) {
            for (String name : line.layouts()) {
                if (layouts.stream().noneMatch(layout -> layout.name().equals(name))) {
                    problems.inFile(file.path(), line.line(), "unknown layout \"" + name + "\" of record type "
                            + recordType);
                }
            }
            List<Layout> meant = layouts.stream().filter(layout -> line.holdsFor(layout.name())).toList();
            List<Layout> lacking = meant.stream().filter(layout -> !has(layout, line)).toList();
            if (!meant.isEmpty() && lacking.size() == meant.size()) {
                problems.inFile(file.path(), line.line(), "unknown field \"" + line.field() + "\": no layout of "
                        + recordType + (line.layouts().isEmpty() ? "" : " that the line names") + " has it");
            } else if (!line.layouts().isEmpty() && !lacking.isEmpty()) {
                problems.inFile(file.path(), line.line(), "layout " + lacking.get(0).name() + " has no field \""
                        + line.field() + '"');
            }
        }
    }

    /** The bindings of a layout's fields, in order; incomplete where problems were reported. */
    List<FieldBinding> bind(Layout layout) {
        List<FieldBinding> bindings = new ArrayList<>();
        Map<RolePath, FieldLine> stored = new HashMap<>();
        for (FieldSpec field : layout.fields()) {
            List<FieldLine> lines = file.fields().stream()
                    .filter(line -> line.holdsFor(layout.name()) && names(line, field)).toList();
            if (lines.isEmpty()) {
                problems.inFile(file.path(), "field \"" + field.name() + "\" of layout " + layout.name()
                        + " is not bound");
                continue;
            }
            if (lines.size() > 1) {
                problems.inFile(file.path(), lines.get(1).line(), "field \"" + field.name() + "\" of layout "
                        + layout.name() + " is bound twice, first on line " + lines.get(0).line());
            }
            bind(field, lines.get(0), stored, bindings);
        }
        return bindings;
    }

    private void bind(FieldSpec field, FieldLine line, Map<RolePath, FieldLine> stored, List<FieldBinding> bindings) {
        Source source = sources.get(line);
        Direction direction = directions.get(line);
        if (source == null || direction == null) {
            return;
        }
        try {
            TypeCheck.check(field, direction, source);
            requireImported(direction, source);
        } catch (UnresolvedException e) {
            problems.inFile(file.path(), line.line(), e.getMessage());
            return;
        }
        boolean personal = source instanceof Source.Path path && ModelFacts.personal(path.attribute());
        FieldBinding binding = new FieldBinding(field, direction, source, personal);
        bindings.add(binding);
        if (direction == Direction.STORE && binding.target().isPresent()) {
            RolePath path = binding.target().get().path();
            FieldLine first = stored.putIfAbsent(path, line);
            if (first != null) {
                problems.inFile(file.path(), line.line(), path + " is stored twice, first on line " + first.line());
            }
        }
    }

    private void requireImported(Direction direction, Source source) throws UnresolvedException {
        if (direction != Direction.IGNORE && source instanceof Source.Path path && !roles.imports(path.path().role())) {
            throw new UnresolvedException("an import does not look at role " + path.path().role()
                    + ": ignore the field, or say in the import column how the role is found");
        }
    }

    private static boolean has(Layout layout, FieldLine line) {
        return layout.fields().stream().anyMatch(field -> names(line, field));
    }

    private static boolean names(FieldLine line, FieldSpec field) {
        return line.field().equals(field.name()) || field.filler() && line.field().equals(FILLER);
    }

    private static Direction direction(String text) throws UnresolvedException {
        for (Direction direction : Direction.values()) {
            if (direction.name().toLowerCase(Locale.ROOT).equals(text)) {
                return direction;
            }
        }
        throw new UnresolvedException("\"" + text + "\" is no direction: store, match or ignore");
    }
}
