package org.caret.sample.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Texts of which the heavier ones are picked more often. */
final class WeightedList {

    private final List<String> texts = new ArrayList<>();
    private final int[] upTo;

    private WeightedList(List<String> lines) {
        upTo = new int[lines.size()];
        int sum = 0;
        for (String line : lines) {
            int tab = line.indexOf('\t');
            sum += Integer.parseInt(line.substring(tab + 1));
            upTo[texts.size()] = sum;
            texts.add(line.substring(0, tab));
        }
    }

    /** Reads a resource beside this class: text and weight, separated by a tab. */
    static WeightedList read(String name) {
        try (InputStream in = WeightedList.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + name);
            }
            return new WeightedList(
                    new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String pick(Dice dice) {
        int place = Arrays.binarySearch(upTo, dice.below(upTo[upTo.length - 1]) + 1);
        return texts.get(place >= 0 ? place : -place - 1);
    }
}
