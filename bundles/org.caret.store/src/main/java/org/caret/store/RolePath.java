package org.caret.store;

/**
 * Where one value of a row lives: an attribute of the object that plays a role, written {@code role.attribute}.
 * The pseudo attribute {@code id} names the surrogate key of the object itself.
 *
 * @param role name of a role of the query
 * @param attribute name of an Ecore attribute of the role's class
 */
public record RolePath(String role, String attribute) implements Comparable<RolePath> {

    /** Reads {@code role.attribute}; anything else is an {@link IllegalArgumentException}. */
    public static RolePath of(String text) {
        int dot = text.indexOf('.');
        if (dot <= 0 || dot != text.lastIndexOf('.') || dot == text.length() - 1) {
            throw new IllegalArgumentException("not a path of the form role.attribute: " + text);
        }
        return new RolePath(text.substring(0, dot), text.substring(dot + 1));
    }

    @Override
    public int compareTo(RolePath other) {
        int byRole = role.compareTo(other.role);
        return byRole != 0 ? byRole : attribute.compareTo(other.attribute);
    }

    @Override
    public String toString() {
        return role + '.' + attribute;
    }
}
