package org.caret.store;

/**
 * Who opens a store and with what secret. The user name goes into the audit; the secret is unused as long as databases
 * are not encrypted.
 *
 * @param user never blank
 * @param secret may be empty; the caller keeps the array and may clear it after opening
 */
public record Credentials(String user, char[] secret) {

    /** The operating system's user, without a secret. */
    public static Credentials ofSystemUser() {
        return new Credentials(System.getProperty("user.name", "unknown"), new char[0]);
    }
}
