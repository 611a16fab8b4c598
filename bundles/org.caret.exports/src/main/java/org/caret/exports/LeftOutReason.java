package org.caret.exports;

/**
 * Why a row does not enter a file.
 *
 * @param code stable short name, {@code NO_SSID}
 * @param text one sentence for people
 * @param remedy what to do; may be empty
 */
public record LeftOutReason(String code, String text, String remedy) {
}
