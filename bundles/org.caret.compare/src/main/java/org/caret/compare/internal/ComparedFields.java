package org.caret.compare.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.caret.exchange.BoundLayout;
import org.caret.exchange.FieldBinding;
import org.caret.exchange.FieldBinding.Direction;
import org.caret.exchange.FieldBinding.RunValue;
import org.caret.exchange.FieldBinding.Source;
import org.caret.exchange.RecordType;
import org.caret.model.ModelPackage.Literals;
import org.caret.store.RolePath;
import org.eclipse.emf.ecore.EAttribute;

/** What a comparison needs to know of the fields of a layout, worked out once. */
final class ComparedFields {

    /** Persons are known at the state by these; a record without one has no key there yet, unless a local one stands in. */
    private static final Set<EAttribute> IDENTIFIERS = Set.of(Literals.STUDENT__SSID, Literals.STAFF_MEMBER__SEID);
    private static final Set<EAttribute> LOCAL_IDENTIFIERS = Set.of(Literals.STUDENT__LOCAL_STUDENT_ID,
            Literals.STAFF_MEMBER__LOCAL_STAFF_ID);

    private final BoundLayout layout;
    private final boolean[] compared;
    private final FieldForm[] forms;
    private final int[] key;
    private final int[] identifiers;
    private final int school;
    private final int lea;
    private final int year;
    private final List<String> roles;

    ComparedFields(RecordType type, BoundLayout layout) {
        this.layout = layout;
        int count = layout.fields().size();
        compared = new boolean[count];
        forms = new FieldForm[count];
        for (int index = 0; index < count; index++) {
            FieldBinding binding = layout.fields().get(index);
            compared[index] = index > 0 && !binding.field().filler()
                    && !(binding.direction() == Direction.IGNORE && binding.source() instanceof Source.Constant);
            forms[index] = FieldForm.of(binding.field().type());
        }
        key = layout.keyIndexes();
        identifiers = IntStream.of(key).anyMatch(index -> holds(index, LOCAL_IDENTIFIERS)) ? new int[0]
                : IntStream.of(key).filter(index -> holds(index, IDENTIFIERS)).toArray();
        school = find(source -> source instanceof Source.Path path && path.attribute() == Literals.SCHOOL__CODE
                && path.path().attribute().equals("code"));
        lea = run(RunValue.REPORTING_LEA);
        year = run(RunValue.ACADEMIC_YEAR);
        roles = roles(type);
    }

    private boolean holds(int index, Set<EAttribute> attributes) {
        return layout.fields().get(index).source() instanceof Source.Path path
                && attributes.contains(path.attribute());
    }

    private int run(RunValue value) {
        return find(source -> source instanceof Source.Run run && run.value() == value);
    }

    private int find(Predicate<Source> wanted) {
        return IntStream.range(0, layout.fields().size())
                .filter(index -> wanted.test(layout.fields().get(index).source())).findFirst().orElse(-1);
    }

    /** Roles of the objects whose values can be taken over. */
    private List<String> roles(RecordType type) {
        List<String> needed = new ArrayList<>();
        for (FieldBinding binding : layout.fields()) {
            if (binding.source() instanceof Source.Path path && !needed.contains(path.path().role())
                    && type.roleClasses().containsKey(path.path().role())) {
                needed.add(path.path().role());
            }
        }
        return List.copyOf(needed);
    }

    BoundLayout layout() {
        return layout;
    }

    int size() {
        return compared.length;
    }

    boolean compared(int index) {
        return compared[index];
    }

    FieldForm form(int index) {
        return forms[index];
    }

    int[] key() {
        return key;
    }

    List<String> roles() {
        return roles;
    }

    /** Index of the field that names the school of a record; empty where the layout has none. */
    OptionalInt school() {
        return school < 0 ? OptionalInt.empty() : OptionalInt.of(school);
    }

    /** Index of the field that holds a path's value; negative where the layout has none. */
    int subject(RolePath path) {
        return find(source -> source instanceof Source.Path one && one.path().equals(path));
    }

    String lea(String[] fields) {
        return lea < 0 ? "" : fields[lea].strip();
    }

    String year(String[] fields) {
        return year < 0 ? "" : fields[year].strip();
    }

    /** The name of the first identifier of a person that a key lacks; empty where it is whole. */
    Optional<String> missingIdentifier(String[] fields) {
        for (int index : identifiers) {
            if (fields[index].isBlank()) {
                return Optional.of(layout.fields().get(index).field().name());
            }
        }
        return Optional.empty();
    }

    /** Texts of the key, dates and numbers in the form of the layout. */
    String[] key(String[] fields) {
        String[] texts = new String[key.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = forms[key[i]].canonical(fields[key[i]]);
        }
        return texts;
    }
}
