package org.caret.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Properties;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

class MessagesTest {

    @Test
    void everyTextIsThereAndUsed() throws IOException {
        Properties texts = new Properties();
        try (InputStream in = Messages.class.getResourceAsStream("messages.properties")) {
            texts.load(in);
        }
        TreeSet<String> names = new TreeSet<>();
        Arrays.stream(Messages.class.getDeclaredFields()).filter(field -> Modifier.isPublic(field.getModifiers()))
                .map(Field::getName).forEach(names::add);
        assertEquals(names, new TreeSet<>(texts.stringPropertyNames()));
    }
}
