package org.caret.exports.trace;

import org.eclipse.osgi.util.NLS;

/** Texts of explanations. */
final class Messages extends NLS {

    public static String Explainer_blank = "";
    public static String Explainer_blanked = "";
    public static String Explainer_changed = "";
    public static String Explainer_check = "";
    public static String Explainer_cleaned = "";
    public static String Explainer_code = "";
    public static String Explainer_codeSet = "";
    public static String Explainer_codes = "";
    public static String Explainer_complete = "";
    public static String Explainer_computed = "";
    public static String Explainer_conditional = "";
    public static String Explainer_constant = "";
    public static String Explainer_date = "";
    public static String Explainer_day = "";
    public static String Explainer_days = "";
    public static String Explainer_declaredBlank = "";
    public static String Explainer_field = "";
    public static String Explainer_finding = "";
    public static String Explainer_incomplete = "";
    public static String Explainer_input = "";
    public static String Explainer_lastDay = "";
    public static String Explainer_lea = "";
    public static String Explainer_length = "";
    public static String Explainer_lengthUnknown = "";
    public static String Explainer_noCodes = "";
    public static String Explainer_noDay = "";
    public static String Explainer_none = "";
    public static String Explainer_noneInEffect = "";
    public static String Explainer_number = "";
    public static String Explainer_object = "";
    public static String Explainer_objectKey = "";
    public static String Explainer_objectWithoutId = "";
    public static String Explainer_optional = "";
    public static String Explainer_origin = "";
    public static String Explainer_path = "";
    public static String Explainer_picked = "";
    public static String Explainer_pickedNone = "";
    public static String Explainer_pickedStill = "";
    public static String Explainer_pickedUntil = "";
    public static String Explainer_record = "";
    public static String Explainer_remark = "";
    public static String Explainer_replaced = "";
    public static String Explainer_required = "";
    public static String Explainer_requirementUnknown = "";
    public static String Explainer_role = "";
    public static String Explainer_roleKey = "";
    public static String Explainer_rule = "";
    public static String Explainer_step = "";
    public static String Explainer_text = "";
    public static String Explainer_typesRules = "";
    public static String Explainer_value = "";
    public static String Explainer_way = "";
    public static String Explainer_year = "";

    static {
        initializeMessages("org.caret.exports.trace.messages", Messages.class);
    }

    private Messages() {
    }
}
