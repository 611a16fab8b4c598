package org.caret.cohort.internal.library;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes being written, and read again: numbers in as few bytes as they need, texts with their length. */
final class Bytes {

    private byte[] array;
    private int position;
    private int limit;

    Bytes(int capacity) {
        array = new byte[capacity];
    }

    /** To be read. */
    Bytes(byte[] array, int from, int to) {
        this.array = array;
        position = from;
        limit = to;
    }

    void clear() {
        position = 0;
    }

    byte[] array() {
        return array;
    }

    int position() {
        return position;
    }

    void position(int next) {
        position = next;
    }

    boolean more() {
        return position < limit;
    }

    void put(int value) {
        ensure(1);
        array[position++] = (byte) value;
    }

    int get() {
        return array[position++] & 0xFF;
    }

    void number(long value) {
        ensure(10);
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            array[position++] = (byte) (rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        array[position++] = (byte) rest;
    }

    long number() {
        long value = 0;
        for (int shift = 0;; shift += 7) {
            byte b = array[position++];
            value |= (b & 0x7FL) << shift;
            if (b >= 0) {
                return value;
            }
        }
    }

    int size() {
        return Math.toIntExact(number());
    }

    void text(String value) {
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        number(utf8.length);
        bytes(utf8, 0, utf8.length);
    }

    String text() {
        int length = size();
        position += length;
        return new String(array, position - length, length, StandardCharsets.UTF_8);
    }

    void bytes(byte[] source, int from, int length) {
        ensure(length);
        System.arraycopy(source, from, array, position, length);
        position += length;
    }

    private void ensure(int more) {
        if (array.length - position < more) {
            array = Arrays.copyOf(array, Math.max(array.length * 2, position + more));
        }
    }
}
