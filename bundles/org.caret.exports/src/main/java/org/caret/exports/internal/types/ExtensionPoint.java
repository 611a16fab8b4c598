package org.caret.exports.internal.types;

/** Names of the extension point and its elements, as in {@code schema/exportTypes.exsd}. */
final class ExtensionPoint {

    static final String ID = "org.caret.exports.exportTypes";

    static final String TYPE = "exportType";
    static final String TYPE_ID = "id";
    static final String LABEL = "label";
    static final String DESCRIPTION = "description";
    static final String RECORD_TYPE = "recordType";
    static final String SUBMISSIONS = "submissions";
    static final String PREVIOUS_APPLIES = "previousApplies";
    static final String NEEDS_SSID = "needsSsid";
    static final String ABOUT_THE_PAST = "aboutThePast";
    static final String SELECTION = "selection";
    static final String SOURCE = "source";
    static final String YEARS = "years";
    static final String FORMAT = "format";

    static final String OPTION = "option";
    static final String OPTION_ID = "id";
    static final String ARGUMENT = "argument";
    static final String KIND = "kind";
    static final String DEFAULT = "default";
    static final String IN_SUBMISSION = "inSubmission";
    static final String CHOICES = "choices";
    static final String HELP = "help";

    private ExtensionPoint() {
    }
}
