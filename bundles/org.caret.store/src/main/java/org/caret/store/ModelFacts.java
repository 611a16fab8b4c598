package org.caret.store;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.caret.model.ModelPackage;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/** What the Ecore model says about its classes beyond types: natural keys, lengths, rules that every store keeps. */
public final class ModelFacts {

    /** Source of the model's own annotations. */
    public static final String ANNOTATION = "org.caret.model";

    /** Longest text of an attribute without {@code maxLength}. */
    public static final int DEFAULT_LENGTH = 255;

    private ModelFacts() {
    }

    /**
     * Features that identify an object of the class, its container first; empty for a class without natural key. No two
     * objects may agree in all of them, a missing value being equal to a missing one and blanks at the end of a text being
     * ignored.
     *
     * @throws IllegalStateException if the annotation names a feature that the class lacks
     */
    public static List<EStructuralFeature> key(EClass type) {
        return features(type, "key");
    }

    /**
     * Features by which long lists of objects of the class, or of what refers to them, are sorted; empty for most
     * classes. A store finds the first of such a list without sorting it.
     *
     * @throws IllegalStateException if the annotation names a feature that the class lacks
     */
    public static List<EStructuralFeature> sorted(EClass type) {
        return features(type, "sorted");
    }

    /** Longest text an attribute holds, in characters; empty where the model names none. */
    public static Optional<Integer> maxLength(EAttribute attribute) {
        return Optional.ofNullable(detail(attribute, "maxLength")).map(Integer::valueOf);
    }

    /** Name of the code set whose codes an attribute holds; empty for free values. */
    public static Optional<String> codeSet(EAttribute attribute) {
        return Optional.ofNullable(detail(attribute, "codeSet"));
    }

    /** Whether a value of the feature says something about a person. */
    public static boolean personal(EStructuralFeature feature) {
        return "true".equals(detail(feature, "personal"));
    }

    /** Whether objects of the class hold over a half-open span of days, {@code start} and {@code end}. */
    public static boolean dated(EClass type) {
        return ModelPackage.Literals.DATED_RECORD.isSuperTypeOf(type);
    }

    /** The classes that objects are made of, each after the classes that its containers and references are of. */
    public static List<EClass> concreteClasses() {
        Set<EClass> ordered = new LinkedHashSet<>();
        for (EClassifier classifier : ModelPackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass type && !type.isAbstract()) {
                addAfterTargets(type, ordered);
            }
        }
        return List.copyOf(ordered);
    }

    /** References that the store keeps itself point back to what comes later and do not count. */
    private static void addAfterTargets(EClass type, Set<EClass> ordered) {
        if (!ordered.contains(type)) {
            for (EReference reference : type.getEAllReferences()) {
                if (!reference.isMany() && latestOf(reference).isEmpty()) {
                    addAfterTargets(reference.getEReferenceType(), ordered);
                }
            }
            ordered.add(type);
        }
    }

    /** Whether dated records of the class may not overlap within their container. */
    public static boolean noOverlap(EClass type) {
        return "true".equals(detail(type, "noOverlap"));
    }

    /** Reference to the container; empty for the district and where there are several of which one is set. */
    public static Optional<EReference> container(EClass type) {
        List<EReference> containers = type.getEAllReferences().stream().filter(EReference::isContainer).toList();
        return containers.size() == 1 ? Optional.of(containers.get(0)) : Optional.empty();
    }

    /**
     * The containment whose latest record a reference points to, where the store itself keeps the reference: a
     * reference {@code currentX} beside a containment {@code x} of the same dated class. It points to the record with
     * the latest start, whatever the day is, so that it need not be changed overnight.
     */
    public static Optional<EReference> latestOf(EReference reference) {
        String name = reference.getName();
        if (!name.startsWith("current") || name.length() == 7 || reference.isMany() || reference.isContainer()) {
            return Optional.empty();
        }
        String containment = Character.toLowerCase(name.charAt(7)) + name.substring(8);
        return reference.getEContainingClass().getEAllContainments().stream()
                .filter(many -> many.getName().equals(containment))
                .filter(many -> many.getEReferenceType() == reference.getEReferenceType()).findFirst();
    }

    private static List<EStructuralFeature> features(EClass type, String detail) {
        String names = detail(type, detail);
        List<EStructuralFeature> features = new ArrayList<>();
        if (names != null) {
            for (String name : names.trim().split("\\s+")) {
                EStructuralFeature feature = type.getEStructuralFeature(name);
                if (feature == null) {
                    throw new IllegalStateException(
                            detail + " of " + type.getName() + " names no feature: " + name);
                }
                features.add(feature);
            }
        }
        return features;
    }

    private static @Nullable String detail(EModelElement element, String key) {
        EAnnotation annotation = element.getEAnnotation(ANNOTATION);
        return annotation == null ? null : annotation.getDetails().get(key);
    }
}
