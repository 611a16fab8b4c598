package org.caret.exports.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Proxy;
import java.util.List;

import org.caret.exports.Amendment;
import org.caret.exports.LeftOutReason;
import org.caret.store.RolePath;
import org.caret.store.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GroupDecisionsTest {

    private static final LeftOutReason REASON = new LeftOutReason("REASON", "Why.", "");
    private static final Amendment AMENDMENT = Amendment.computed(RolePath.of("a.b"), 1);

    private final Row first = row();
    private final Row second = row();
    private final GroupDecisions decisions = new GroupDecisions();

    @BeforeEach
    void begin() {
        decisions.begin(List.of(first, second));
    }

    @Test
    void aRowMakesOneRecordOrSeveral() {
        decisions.include(first);
        decisions.include(second);
        decisions.include(second, AMENDMENT);

        decisions.requireComplete();
        assertEquals(List.of(List.of()), amendments(0));
        assertEquals(List.of(List.of(), List.of(AMENDMENT)), amendments(1));
    }

    @Test
    void aRowThatIsPassedOverMakesNoneAndHasNoReason() {
        decisions.include(first);
        decisions.passOver(second);

        decisions.requireComplete();
        assertEquals(List.of(), amendments(1));
        assertNull(decisions.reason(1));
    }

    @Test
    void aRowThatIsLeftOutHasAReason() {
        decisions.leaveOut(first, REASON);

        assertEquals(REASON, decisions.reason(0));
        assertEquals(List.of(), amendments(0));
    }

    @Test
    void aRowCannotBeIncludedAndLeftOut() {
        decisions.include(first);

        assertThrows(IllegalStateException.class, () -> decisions.leaveOut(first, REASON));
        assertThrows(IllegalStateException.class, () -> decisions.passOver(first));
    }

    @Test
    void everyRowMustBeDecided() {
        decisions.include(first);
        decisions.include(first);

        assertThrows(IllegalStateException.class, decisions::requireComplete);
    }

    @Test
    void aRowOfAnotherGroupIsRefused() {
        assertThrows(IllegalStateException.class, () -> decisions.include(row()));
    }

    private List<List<Amendment>> amendments(int index) {
        return decisions.records(index).stream().map(List::of).toList();
    }

    private static Row row() {
        return (Row) Proxy.newProxyInstance(Row.class.getClassLoader(), new Class<?>[] { Row.class },
                (proxy, method, arguments) -> {
                    throw new UnsupportedOperationException(method.getName());
                });
    }
}
