package org.caret.store.spi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.caret.model.ModelPackage;
import org.caret.store.ModelFacts;
import org.caret.store.StoreException;
import org.caret.store.StoreException.Reason;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Rules that every record of one class keeps, whoever writes it; looked up in the model once, because an import asks for
 * each of its records. Messages name class, id and feature and never a value, which may say something about a person.
 */
public final class Rules {

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

    private final EClass type;
    private final List<AttributeRule> attributes = new ArrayList<>();
    private final List<ReferenceRule> references = new ArrayList<>();
    private final boolean dated;
    private final boolean noOverlap;

    public Rules(EClass type) {
        this.type = type;
        dated = MODEL.getDatedRecord().isSuperTypeOf(type);
        noOverlap = ModelFacts.noOverlap(type);
        for (EStructuralFeature feature : RecordValues.features(type)) {
            int place = type.getFeatureID(feature);
            if (feature instanceof EAttribute attribute) {
                attributes.add(new AttributeRule(place, attribute.getName(), boxed(attribute),
                        ModelFacts.maxLength(attribute).orElse(ModelFacts.DEFAULT_LENGTH),
                        attribute.getDefaultValue()));
            } else if (feature instanceof EReference reference) {
                references.add(new ReferenceRule(place, reference.getName(),
                        ModelFacts.container(type).filter(reference::equals).isPresent()));
            }
        }
    }

    /** The rules of every concrete class of the model. */
    public static Map<EClass, Rules> ofModel() {
        Map<EClass, Rules> rules = new HashMap<>();
        MODEL.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(type -> !type.isAbstract()).forEach(type -> rules.put(type, new Rules(type)));
        return rules;
    }

    /** @throws IllegalArgumentException if the class is abstract or not of the model */
    public static Rules of(EClass type, Map<EClass, Rules> rules) {
        Rules found = rules.get(type);
        if (found == null) {
            throw new IllegalArgumentException("no records of " + type.getName() + " are stored");
        }
        return found;
    }

    /** @throws IllegalArgumentException if the class has no such feature, or the store alone sets it */
    public void requireChangeable(EStructuralFeature feature) {
        if (!RecordValues.features(type).contains(feature) || RecordValues.keptByStore(feature)) {
            throw new IllegalArgumentException(type.getName() + '.' + feature.getName() + " cannot be changed");
        }
    }

    /**
     * Checks one record and puts default values where a value is missing that has one.
     *
     * @throws StoreException {@link Reason#CONFLICT} if a text is too long, the container is missing, or a dated record
     *         ends before it starts
     * @throws IllegalArgumentException if a value is not of its feature's type: a mistake in the program
     */
    public void complete(long id, @Nullable Object[] values) throws StoreException {
        for (AttributeRule attribute : attributes) {
            Object value = values[attribute.place];
            if (value == null) {
                values[attribute.place] = attribute.whenMissing;
            } else if (!attribute.javaType.isInstance(value)) {
                throw new IllegalArgumentException(
                        type.getName() + '.' + attribute.name + " holds no " + value.getClass().getName());
            } else if (value instanceof String text && text.length() > attribute.limit) {
                throw violated(type, id, attribute.name + " is longer than " + attribute.limit + " characters");
            }
        }
        for (ReferenceRule reference : references) {
            Object value = values[reference.place];
            if (value != null && !(value instanceof Long)) {
                throw new IllegalArgumentException(
                        type.getName() + '.' + reference.name + " takes an id and no " + value.getClass().getName());
            }
            if (value == null && reference.required) {
                throw violated(type, id, reference.name + " is missing");
            }
        }
        if (dated) {
            checkPeriod(id, values);
        }
    }

    /** What a violated rule looks like to the caller. */
    public static StoreException violated(EClass type, long id, String what) {
        return new StoreException(Reason.CONFLICT, type.getName() + ' ' + id + ": " + what + '.',
                "Correct the record and try again.", null);
    }

    private void checkPeriod(long id, @Nullable Object[] values) throws StoreException {
        Object start = values[type.getFeatureID(MODEL.getDatedRecord_Start())];
        Object end = values[type.getFeatureID(MODEL.getDatedRecord_End())];
        if (start == null && noOverlap) {
            throw violated(type, id, "start is missing");
        }
        if (start instanceof LocalDate from && end instanceof LocalDate to && to.isBefore(from)) {
            throw violated(type, id, "end is before start");
        }
    }

    private static Class<?> boxed(EAttribute attribute) {
        Class<?> javaType = attribute.getEAttributeType().getInstanceClass();
        Object value = attribute.getDefaultValue();
        return javaType.isPrimitive() && value != null ? value.getClass() : javaType;
    }

    private record AttributeRule(int place, String name, Class<?> javaType, int limit, @Nullable Object whenMissing) {
    }

    private record ReferenceRule(int place, String name, boolean required) {
    }
}
