package org.caret.exchange.internal.recordtypes;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.caret.exchange.BoundLayout;
import org.caret.exchange.FieldBinding;
import org.caret.exchange.ImportPlan;
import org.caret.exchange.RecordType;
import org.caret.exchange.RecordType.ProcessingMethod;
import org.caret.exchange.RecordType.Subject;
import org.caret.exchange.internal.recordtypes.RecordTypeDeclaration.KeyField;
import org.caret.spec.Layout;
import org.caret.spec.Layouts;
import org.caret.store.RolePath;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.jdt.annotation.Nullable;

/** Makes a record type of its declaration and bindings file, or says everything that is wrong with them. */
final class RecordTypeResolver {

    private static final Map<String, Subject> SUBJECTS = Map.of("student", Subject.STUDENT, "section",
            Subject.SECTION, "staff", Subject.STAFF, "incident", Subject.INCIDENT);
    private static final Map<String, ProcessingMethod> METHODS = Map.of("transaction", ProcessingMethod.TRANSACTION,
            "effectiveDate", ProcessingMethod.EFFECTIVE_DATE, "replacement", ProcessingMethod.REPLACEMENT);

    /** @param recordType null where there are problems */
    record Resolution(@Nullable RecordType recordType, List<String> problems) {
    }

    private final Layouts layouts;
    private final EPackage model;

    RecordTypeResolver(Layouts layouts, EPackage model) {
        this.layouts = layouts;
        this.model = model;
    }

    Resolution resolve(RecordTypeDeclaration declaration) {
        Problems problems = new Problems(declaration.contributor());
        RecordType type = resolve(declaration, problems);
        return problems.none() ? new Resolution(type, List.of()) : new Resolution(null, problems.all());
    }

    private @Nullable RecordType resolve(RecordTypeDeclaration declaration, Problems problems) {
        String id = declaration.id();
        String label = required(declaration, RecordTypeDeclaration.LABEL, problems);
        Subject subject = word(declaration, RecordTypeDeclaration.SUBJECT, SUBJECTS, problems);
        ProcessingMethod method = word(declaration, RecordTypeDeclaration.PROCESSING_METHOD, METHODS, problems);
        int uploadOrder = uploadOrder(declaration, problems);
        List<Layout> versions = layouts.versions(id);
        if (versions.isEmpty()) {
            problems.inDeclaration(id, "no layout is known for it");
        }
        int before = problems.count();
        BindingsFile file = read(declaration, problems);
        if (file == null || versions.isEmpty()) {
            return null;
        }
        ResolvedRoles roles = new RoleResolver(model, problems).resolve(file.path(), file.roles());
        if (roles.isEmpty() || problems.count() > before) {
            // Fields of a role that could not be resolved would only repeat what was said.
            return null;
        }
        RolePath subjectPath = subjectPath(declaration, roles, problems);
        List<BoundLayout> bound = bind(declaration, file, roles, versions, problems);
        if (subject == null || method == null || subjectPath == null || !problems.none()) {
            return null;
        }
        RecordType type = new RecordType(id, label, subject, method, uploadOrder, declaration.contributor(),
                subjectPath, roles.sources(), roles.importRoles(), roles.classes(), bound);
        checkImport(type, file, problems);
        return type;
    }

    private static @Nullable BindingsFile read(RecordTypeDeclaration declaration, Problems problems) {
        String path = required(declaration, RecordTypeDeclaration.BINDINGS, problems);
        if (path.isEmpty()) {
            return null;
        }
        try (var input = declaration.resources().open(path)) {
            return new BindingsReader(path, problems).read(input);
        } catch (IOException e) {
            problems.inFile(path, "the bindings file of record type " + declaration.id() + " cannot be read: "
                    + e.getMessage());
            return null;
        }
    }

    private static List<BoundLayout> bind(RecordTypeDeclaration declaration, BindingsFile file, ResolvedRoles roles,
            List<Layout> versions, Problems problems) {
        FieldResolver fields = new FieldResolver(file, roles, new SourceResolver(roles, declaration), problems);
        fields.checkNames(declaration.id(), versions);
        List<BoundLayout> bound = new ArrayList<>();
        for (Layout layout : versions) {
            List<FieldBinding> bindings = fields.bind(layout);
            bound.add(new BoundLayout(layout, bindings, key(declaration, layout, problems), roles.given(),
                    DivisionResolver.resolve(declaration, layout, problems)));
        }
        return bound;
    }

    private static List<String> key(RecordTypeDeclaration declaration, Layout layout, Problems problems) {
        List<String> names = declaration.key().stream().filter(part -> part.holdsFor(layout.name()))
                .map(KeyField::field).toList();
        if (names.isEmpty()) {
            problems.inDeclaration(declaration.id(), "no key field for layout " + layout.name());
        }
        for (String name : names) {
            if (layout.field(name).isEmpty()) {
                problems.inDeclaration(declaration.id(), "key field \"" + name + "\" is no field of layout "
                        + layout.name());
            }
        }
        return names;
    }

    /** What an import cannot identify would be lost on the way in; better said at start-up. */
    private static void checkImport(RecordType type, BindingsFile file, Problems problems) {
        for (BoundLayout layout : type.layouts()) {
            try {
                ImportPlan.of(type, layout);
            } catch (IllegalArgumentException e) {
                problems.inFile(file.path(), String.valueOf(e.getMessage()));
            }
        }
    }

    private static @Nullable RolePath subjectPath(RecordTypeDeclaration declaration, ResolvedRoles roles,
            Problems problems) {
        String text = required(declaration, RecordTypeDeclaration.SUBJECT_PATH, problems);
        if (text.isEmpty()) {
            return null;
        }
        try {
            RolePath path = ResolvedRoles.path(text);
            roles.attribute(path);
            return path;
        } catch (UnresolvedException e) {
            problems.inDeclaration(declaration.id(), RecordTypeDeclaration.SUBJECT_PATH + ": " + e.getMessage());
            return null;
        }
    }

    private static int uploadOrder(RecordTypeDeclaration declaration, Problems problems) {
        String text = required(declaration, RecordTypeDeclaration.UPLOAD_ORDER, problems);
        if (text.matches("\\d{1,4}")) {
            return Integer.parseInt(text);
        }
        if (!text.isEmpty()) {
            problems.inDeclaration(declaration.id(), "uploadOrder \"" + text + "\" is no number from 0 to 9999");
        }
        return 0;
    }

    private static <T> @Nullable T word(RecordTypeDeclaration declaration, String attribute, Map<String, T> words,
            Problems problems) {
        String text = required(declaration, attribute, problems);
        T meaning = words.get(text);
        if (meaning == null && !text.isEmpty()) {
            problems.inDeclaration(declaration.id(), attribute + " \"" + text + "\" is none of "
                    + words.keySet().stream().sorted().toList());
        }
        return meaning;
    }

    private static String required(RecordTypeDeclaration declaration, String attribute, Problems problems) {
        String text = declaration.attributes().getOrDefault(attribute, "").strip();
        if (text.isEmpty()) {
            problems.inDeclaration(declaration.id(), "attribute " + attribute + " is missing");
        }
        return text;
    }
}
