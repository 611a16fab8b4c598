package org.caret.exchange.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

import org.caret.exchange.page.Page.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PageTest {

    private static final String HOSTILE = "<script>alert('x')</script> & \"a|b\" *c* `d` [e](f)";

    private static String written(Form form, String text) {
        StringWriter written = new StringWriter();
        try (Page page = Page.begin(form, "Title " + text, new PrintWriter(written))) {
            page.heading("Heading " + text);
            page.paragraph(text);
            page.list(List.of(text));
            page.list(List.of());
            page.table(List.of("No", "Text"), List.of(List.of("1", text), List.of("10", "b")));
        }
        return written.toString().replace(System.lineSeparator(), "\n");
    }

    @Test
    void textIsLinedUp() {
        assertEquals("""
                Title a
                =======

                Heading a
                ---------

                a

                - a

                No  Text
                 1  a
                10  b
                """, written(Form.TEXT, "a"));
    }

    @Test
    void markdownHasPipeTables() {
        assertEquals("""
                # Title a

                ## Heading a

                a

                - a

                | No | Text |
                | --- | --- |
                | 1 | a |
                | 10 | b |
                """, written(Form.MARKDOWN, "a"));
    }

    @Test
    void htmlTakesNoTextForMarkup() {
        String html = written(Form.HTML, HOSTILE);
        assertFalse(html.contains("<script"), html);
        assertTrue(html.contains("<td>&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;a|b&quot; *c*"),
                html);
    }

    @Test
    void markdownTakesNoTextForMarkup() {
        String markdown = written(Form.MARKDOWN, HOSTILE);
        assertTrue(
                markdown.contains(
                        "| 1 | \\<script\\>alert('x')\\</script\\> \\& \"a\\|b\" \\*c\\* \\`d\\` \\[e\\](f) |"),
                markdown);
        assertTrue(written(Form.MARKDOWN, "1. a-b").contains("\n1\\. a-b\n"));
        assertTrue(written(Form.MARKDOWN, "# a").contains("\n\\# a\n"));
    }

    @Test
    void otherPagesAreLinkedWhereTheFormCan() {
        List<Reference> references = List.of(new Reference("A & B", "a.html", "first"), new Reference("C", "c.html"));
        assertEquals("""
                # T

                - [A \\& B](a.html): first
                - [C](c.html)
                """, referring(Form.MARKDOWN, references));
        assertEquals("""
                T
                =

                - A & B: first
                - C
                """, referring(Form.TEXT, references));
        assertTrue(referring(Form.HTML, references).contains("<li><a href=\"a.html\">A &amp; B</a>: first</li>\n"
                + "<li><a href=\"c.html\">C</a></li>"));
        assertFalse(referring(Form.HTML, List.of()).contains("<ul>"));
    }

    private static String referring(Form form, List<Reference> references) {
        StringWriter written = new StringWriter();
        try (Page page = Page.begin(form, "T", new PrintWriter(written))) {
            page.references(references);
        }
        return written.toString().replace(System.lineSeparator(), "\n");
    }

    @Test
    void aPageAmongOthersLinksToThoseAboveIt() {
        StringWriter written = new StringWriter();
        Page.beginLinked("T", List.of(new Reference("Up", "up.html")), new PrintWriter(written)).close();
        assertTrue(written.toString().contains("<nav><a href=\"up.html\">Up</a></nav>"), written::toString);
    }

    @ParameterizedTest
    @EnumSource(names = { "TEXT", "MARKDOWN" })
    void aLineBreakStaysWithinItsCell(Form form) {
        assertEquals(written(form, "a b"), written(form, "a\r\nb"));
    }

    @Test
    void aRowWithTheWrongNumberOfCellsIsRefused() {
        TextTable table = new TextTable(List.of("a", "b"));
        List<String> cells = List.of("1");
        assertThrows(IllegalArgumentException.class, () -> table.row(cells));
    }
}
