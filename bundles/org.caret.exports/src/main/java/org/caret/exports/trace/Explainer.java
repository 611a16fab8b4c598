package org.caret.exports.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.caret.exchange.FieldBinding.Conversion;
import org.caret.exchange.FieldBinding.Source;
import org.caret.exchange.FieldRules;
import org.caret.exchange.Finding;
import org.caret.exports.Amendment.Remark;
import org.caret.exports.trace.Explanation.Fact;
import org.caret.exports.trace.Step.Pick;
import org.caret.exports.trace.Step.StoredObject;
import org.caret.spec.AcademicYear;
import org.caret.spec.CodeSet;
import org.caret.spec.FieldSpec;
import org.caret.spec.Specifications;
import org.caret.spec.ValidationRule;
import org.eclipse.osgi.util.NLS;

/** Says in words where the values of a record type's records come from, and what the state says of their fields. */
public final class Explainer {

    private final Specifications specifications;
    private final AcademicYear year;
    private final FieldRules rules;

    /** @param year decides which codes hold */
    public Explainer(String recordType, AcademicYear year, Specifications specifications) {
        this.specifications = specifications;
        this.year = year;
        this.rules = FieldRules.of(recordType, specifications);
    }

    /** What is known of a value. */
    public Explanation explain(ValueTrace value) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(Messages.Explainer_value, named(value.binding().field(), value.text())));
        for (Change change : value.changes()) {
            facts.add(new Fact(Messages.Explainer_changed, changed(value.binding().field(), change)));
        }
        facts.add(new Fact(Messages.Explainer_origin, origin(value)));
        way(value, facts);
        value.findings().forEach(finding -> facts.add(new Fact(Messages.Explainer_finding, said(finding))));
        facts.addAll(aboutField(value.binding().field()));
        return new Explanation(title(value.binding().field()), facts);
    }

    /** What was said of a record as a whole. */
    public List<Fact> explain(RecordTrace record) {
        List<Fact> facts = new ArrayList<>();
        record.remarks().forEach(remark -> facts.add(new Fact(Messages.Explainer_remark, said(remark))));
        record.findings().forEach(finding -> facts.add(new Fact(Messages.Explainer_finding, said(finding))));
        return facts;
    }

    /** The state's number and name of a field. */
    public static String title(FieldSpec field) {
        return (field.element() + ' ' + field.name()).strip();
    }

    /** {@code 10 – Primary}, or the value alone; a word for none. */
    private String named(FieldSpec field, String value) {
        if (value.isEmpty()) {
            return Messages.Explainer_blank;
        }
        return field.codeSet().flatMap(set -> specifications.codeSets().codeSet(set, year))
                .map(set -> set.codes().get(value)).map(name -> NLS.bind(Messages.Explainer_code, value, name))
                .orElse(value);
    }

    private static String origin(ValueTrace value) {
        return switch (value.binding().source()) {
        case Source.Path path -> NLS.bind(
                path.conversion() == Conversion.LAST_DAY ? Messages.Explainer_lastDay : Messages.Explainer_path,
                path.path(), attribute(value, path));
        case Source.Constant constant -> constant.text().isEmpty() ? Messages.Explainer_declaredBlank
                : NLS.bind(Messages.Explainer_constant, constant.text());
        case Source.Run run -> switch (run.value()) {
        case REPORTING_LEA -> Messages.Explainer_lea;
        case ACADEMIC_YEAR -> Messages.Explainer_year;
        };
        case Source.Computed computed -> NLS.bind(Messages.Explainer_computed, computed.name(),
                value.inputs().stream()
                        .map(input -> NLS.bind(Messages.Explainer_input, input.path(),
                                input.text().isEmpty() ? Messages.Explainer_blank : input.text()))
                        .collect(Collectors.joining("; ")));
        };
    }

    private static String attribute(ValueTrace value, Source.Path path) {
        return value.way().get(0).type() + '.' + path.attribute().getName();
    }

    private static void way(ValueTrace value, List<Fact> facts) {
        if (value.way().isEmpty()) {
            return;
        }
        if (!(value.binding().source() instanceof Source.Computed)) {
            facts.add(new Fact(Messages.Explainer_record, object(value.way().get(0))));
        }
        for (Step step : value.way()) {
            step.pick().ifPresent(pick -> facts.add(new Fact(Messages.Explainer_picked, picked(step, pick))));
        }
        facts.add(new Fact(Messages.Explainer_way, value.way().stream().map(Explainer::reached)
                .collect(Collectors.joining(Messages.Explainer_step))));
    }

    private static String reached(Step step) {
        String key = step.object().map(StoredObject::key).orElse("");
        String reached = NLS.bind(Messages.Explainer_role, step.source().name(), step.source().notation());
        return key.isEmpty() ? reached : NLS.bind(Messages.Explainer_roleKey, reached, key);
    }

    private static String object(Step step) {
        if (step.object().isEmpty()) {
            return NLS.bind(step.pick().isPresent() ? Messages.Explainer_noneInEffect : Messages.Explainer_none,
                    step.type());
        }
        StoredObject object = step.object().get();
        String name = object.key().isEmpty() ? step.type()
                : NLS.bind(Messages.Explainer_objectKey, step.type(), object.key());
        return object.localRecordId().isEmpty() ? NLS.bind(Messages.Explainer_objectWithoutId, name)
                : NLS.bind(Messages.Explainer_object, name, object.localRecordId());
    }

    private static String picked(Step step, Pick pick) {
        String days = pick.first() == null ? NLS.bind(Messages.Explainer_noDay, pick.by())
                : pick.first().equals(pick.last()) ? NLS.bind(Messages.Explainer_day, pick.first(), pick.by())
                        : NLS.bind(Messages.Explainer_days,
                                new Object[] { pick.first(), pick.last(), pick.by() });
        if (pick.start() == null) {
            return NLS.bind(Messages.Explainer_pickedNone, step.source().name(), days);
        }
        return NLS.bind(pick.lastDay() == null ? Messages.Explainer_pickedStill : Messages.Explainer_pickedUntil,
                new Object[] { step.source().name(), days, pick.start(), pick.lastDay() });
    }

    private String changed(FieldSpec field, Change change) {
        String held = named(field, change.held());
        String what = switch (change.kind()) {
        case BLANKED -> NLS.bind(Messages.Explainer_blanked, held);
        case REPLACED -> NLS.bind(Messages.Explainer_replaced, held, named(field, change.made()));
        case CLEANED -> NLS.bind(Messages.Explainer_cleaned, held, named(field, change.made()));
        };
        return change.remark().map(remark -> what + ' ' + said(remark)).orElseGet(() -> switch (change.kind()) {
        case BLANKED, REPLACED -> what + ' ' + Messages.Explainer_typesRules;
        case CLEANED -> what;
        });
    }

    private static String said(Remark remark) {
        return (remark.rule() + ": " + remark.message() + ' ' + remark.remedy()).strip();
    }

    private static String said(Finding finding) {
        return (finding.rule() + ": " + finding.message() + ' ' + finding.remedy()).strip();
    }

    /** What the state says of a field, whatever it holds. */
    public List<Fact> aboutField(FieldSpec field) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(Messages.Explainer_field, content(field)));
        field.codeSet().ifPresent(set -> facts.add(new Fact(Messages.Explainer_codeSet, codeSet(set))));
        if (!field.rule().isEmpty()) {
            facts.add(new Fact(Messages.Explainer_rule, field.rule()));
        }
        for (ValidationRule rule : rules.of(field)) {
            facts.add(new Fact(rule.id(), NLS.bind(Messages.Explainer_check, rule.severity(), rule.rule())));
        }
        return facts;
    }

    private static String content(FieldSpec field) {
        List<String> parts = new ArrayList<>();
        parts.add(switch (field.type()) {
        case TEXT -> Messages.Explainer_text;
        case DATE -> Messages.Explainer_date;
        case NUMBER -> Messages.Explainer_number;
        });
        if (!field.format().isEmpty()) {
            parts.add(field.format());
        }
        parts.add(field.maxLength().isPresent() ? NLS.bind(Messages.Explainer_length, field.maxLength().getAsInt())
                : Messages.Explainer_lengthUnknown);
        parts.add(switch (field.requirement()) {
        case REQUIRED -> Messages.Explainer_required;
        case CONDITIONAL -> Messages.Explainer_conditional;
        case OPTIONAL -> Messages.Explainer_optional;
        case UNKNOWN -> Messages.Explainer_requirementUnknown;
        });
        return String.join(", ", parts);
    }

    private String codeSet(String name) {
        return specifications.codeSets().codeSet(name, year).map(set -> NLS.bind(Messages.Explainer_codes,
                new Object[] { set.name(), Integer.toString(set.codes().size()), completeness(set) }))
                .orElseGet(() -> NLS.bind(Messages.Explainer_noCodes, name));
    }

    private static String completeness(CodeSet set) {
        return set.complete() ? Messages.Explainer_complete
                : NLS.bind(Messages.Explainer_incomplete, set.status().toLowerCase(Locale.ROOT));
    }
}
