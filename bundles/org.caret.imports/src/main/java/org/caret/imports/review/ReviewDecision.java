package org.caret.imports.review;

/**
 * What a person has decided about a case.
 *
 * @param caseId see {@link ReviewCase#id}
 * @param optionId see {@link ReviewCase.Option#id}
 */
public record ReviewDecision(String caseId, String optionId) {
}
