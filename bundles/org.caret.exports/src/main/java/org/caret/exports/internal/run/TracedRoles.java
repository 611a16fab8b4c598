package org.caret.exports.internal.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.caret.exchange.RecordType;
import org.caret.exchange.RoleSource;
import org.caret.exports.trace.Step;
import org.caret.exports.trace.Step.Pick;
import org.caret.exports.trace.Step.StoredObject;
import org.caret.model.ModelPackage.Literals;
import org.caret.store.Role;
import org.caret.store.RolePath;
import org.caret.store.Row;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;

/** The objects by which a run reaches its values, and what tells one object from another. */
final class TracedRoles {

    private static final String MODEL = "org.caret.model";
    private static final LocalDate STILL = LocalDate.of(9999, 12, 31);

    private final RecordType recordType;
    private final Map<String, Role> roles = new LinkedHashMap<>();

    TracedRoles(RunPlan plan) {
        recordType = plan.recordType();
        plan.roles().forEach(role -> roles.put(role.name(), role));
    }

    /** What has to be read to tell the objects of some roles apart, and the days that pick them. */
    Set<RolePath> paths(Set<String> named) {
        Set<RolePath> paths = new TreeSet<>();
        for (String name : withOrigins(named)) {
            paths.add(new RolePath(name, Literals.RECORD__LOCAL_RECORD_ID.getName()));
            key(name).forEach(attribute -> paths.add(new RolePath(name, attribute.getName())));
            if (roles.get(name) instanceof Role.InEffect dated) {
                paths.add(new RolePath(name, "start"));
                paths.add(new RolePath(name, endOf(name)));
                if (dated.day() != null) {
                    paths.add(dated.day());
                }
            }
        }
        return paths;
    }

    /** The roles and those that they are reached from, each once, those that are asked for first. */
    private Set<String> withOrigins(Set<String> named) {
        Set<String> all = new LinkedHashSet<>();
        named.forEach(name -> way(name).forEach(role -> all.add(role.name())));
        return all;
    }

    /** From a role to the root. */
    private List<RoleSource> way(String name) {
        List<RoleSource> way = new ArrayList<>();
        String next = name;
        while (!next.isEmpty()) {
            RoleSource role = recordType.role(next).orElseThrow();
            way.add(role);
            next = role.from();
        }
        return way;
    }

    /** The objects of a row from the one that plays a role to the root. */
    List<Step> steps(String name, Row row) {
        return way(name).stream().map(role -> step(role, row)).toList();
    }

    private Step step(RoleSource source, Row row) {
        String name = source.name();
        Optional<StoredObject> object = row.has(name) ? Optional.of(object(name, row)) : Optional.empty();
        Optional<Pick> pick = roles.get(name) instanceof Role.InEffect dated ? Optional.of(pick(source, dated, row))
                : Optional.empty();
        return new Step(source, recordType.roleClass(name).getName(), object, pick);
    }

    private StoredObject object(String name, Row row) {
        StringBuilder text = new StringBuilder();
        for (EAttribute attribute : key(name)) {
            Object value = row.value(new RolePath(name, attribute.getName()));
            if (value != null) {
                text.append(text.isEmpty() ? "" : ", ").append(attribute.getName()).append(' ').append(value);
            }
        }
        String localId = row.text(new RolePath(name, Literals.RECORD__LOCAL_RECORD_ID.getName()));
        return new StoredObject(localId == null ? "" : localId, text.toString());
    }

    private Pick pick(RoleSource source, Role.InEffect dated, Row row) {
        RolePath day = dated.day();
        LocalDate first = day == null ? dated.first() : row.date(day);
        LocalDate last = day == null ? dated.last() : first;
        String by = day != null ? day.toString() : fixedDays(source);
        boolean there = row.has(dated.name());
        return new Pick(by, first, last, there ? row.date(new RolePath(dated.name(), "start")) : null,
                there ? lastDay(dated.name(), row) : null);
    }

    private static String fixedDays(RoleSource source) {
        if (source instanceof RoleSource.InEffectDuringRun dated) {
            return dated.first().equals(dated.last()) ? '$' + dated.first()
                    : '$' + dated.first() + ", $" + dated.last();
        }
        return source.notation();
    }

    private @Nullable LocalDate lastDay(String name, Row row) {
        LocalDate end = row.date(new RolePath(name, endOf(name)));
        if (end == null || end.equals(STILL)) {
            return null;
        }
        return isDated(name) ? end.minusDays(1) : end;
    }

    private String endOf(String name) {
        return isDated(name) ? "end" : "exitDate";
    }

    private boolean isDated(String name) {
        return Literals.DATED_RECORD.isSuperTypeOf(recordType.roleClass(name));
    }

    /** Those parts of the natural key that the object itself holds. */
    private List<EAttribute> key(String name) {
        EClass type = recordType.roleClass(name);
        String key = EcoreUtil.getAnnotation(type, MODEL, "key");
        List<EAttribute> attributes = new ArrayList<>();
        for (String feature : key == null ? new String[0] : key.split(" ")) {
            EStructuralFeature found = type.getEStructuralFeature(feature);
            if (found instanceof EAttribute attribute) {
                attributes.add(attribute);
            }
        }
        return attributes;
    }
}
