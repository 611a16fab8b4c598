package org.caret.exchange.page;

/**
 * Another page.
 *
 * @param target relative address, {@code type-sinf.html}
 * @param note what is there; may be empty
 */
public record Reference(String title, String target, String note) {

    /** Another page whose title says enough. */
    public Reference(String title, String target) {
        this(title, target, "");
    }
}
