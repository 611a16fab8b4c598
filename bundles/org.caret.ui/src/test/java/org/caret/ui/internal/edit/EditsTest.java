package org.caret.ui.internal.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.caret.exchange.RecordType;
import org.caret.exchange.RecordTypes;
import org.caret.model.ModelFactory;
import org.caret.model.ModelPackage.Literals;
import org.caret.model.ProgramMembership;
import org.caret.model.StudentInformation;
import org.caret.spec.Specifications;
import org.caret.ui.internal.edit.FieldProblem.Weight;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.DefaultOperationHistory;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.ObjectUndoContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EditsTest {

    private final IOperationHistory history = new DefaultOperationHistory();
    private final ObjectUndoContext context = new ObjectUndoContext("student");
    private final StudentInformation information = ModelFactory.eINSTANCE.createStudentInformation();
    private final FieldRules rules = new FieldRules(NoRecordTypes::new, Specifications::load,
            LocalDate.of(2026, 2, 27));
    private final Draft draft = new Draft(rules);
    private final Edits edits = new Edits(draft, history, context);
    private FieldKey name;
    private FieldKey birth;

    private static final class NoRecordTypes implements RecordTypes {

        @Override
        public Optional<RecordType> find(String id) {
            return Optional.empty();
        }

        @Override
        public List<RecordType> all() {
            return List.of();
        }

        @Override
        public List<String> problems() {
            return List.of();
        }
    }

    @BeforeEach
    void read() {
        information.setId(7);
        information.setLegalFirstName("Ann");
        information.setBirthDate(LocalDate.of(2015, 3, 2));
        information.setStart(LocalDate.of(2025, 8, 13));
        draft.read(List.of(information));
        name = FieldKey.of(information, Literals.STUDENT_INFORMATION__LEGAL_FIRST_NAME);
        birth = FieldKey.of(information, Literals.STUDENT_INFORMATION__BIRTH_DATE);
    }

    private void undo() throws ExecutionException {
        history.undo(context, null, null);
    }

    @Test
    void undoesWhatWasTypedWithoutLeavingTheFieldAtOnce() throws ExecutionException {
        edits.type(name, "Anna", "Name");
        edits.type(name, "Annab", "Name");
        edits.pause();
        edits.type(name, "Zoe", "Name");
        undo();
        assertEquals("Annab", draft.text(name));
        undo();
        assertEquals("Ann", draft.text(name));
        assertFalse(draft.dirty());
        history.redo(context, null, null);
        assertEquals("Annab", draft.text(name));
    }

    @Test
    void tellsEveryChangeOnce() throws ExecutionException {
        List<FieldKey> told = new ArrayList<>();
        draft.onChange(told::add);
        edits.type(name, "Anna", "Name");
        edits.type(name, "Anna", "Name");
        undo();
        assertEquals(List.of(name, name), told);
    }

    @Test
    void keepsAWrongTextFromBeingSavedAndARightOneNot() {
        edits.type(birth, "2015-02-30", "Birth date");
        assertEquals(List.of(birth), draft.wrong());
        assertEquals(Weight.WRONG, draft.problems(birth).get(0).weight());
        assertThrows(IllegalStateException.class, draft::apply);
        edits.type(birth, "2/28/2015", "Birth date");
        assertEquals(List.of(), draft.wrong());
        assertEquals(Set.of(information), draft.apply());
        assertEquals(LocalDate.of(2015, 2, 28), information.getBirthDate());
    }

    @Test
    void refusesABlankWhereItIdentifiesTheRecordAndTextsThatAreTooLong() {
        FieldKey start = FieldKey.of(information, Literals.DATED_RECORD__START);
        edits.type(start, "", "First day");
        edits.type(name, "A".repeat(61), "Name");
        assertEquals(List.of(start, name), draft.wrong());
    }

    @Test
    void leavesPartsOfAKeyBlankThatWereBlank() {
        ProgramMembership membership = ModelFactory.eINSTANCE.createProgramMembership();
        membership.setProgram("182");
        membership.setStart(LocalDate.of(2025, 8, 13));
        assertEquals(List.of(), rules.judge(membership, Literals.PROGRAM_MEMBERSHIP__EDUCATION_SERVICE, ""));
        assertEquals(1, rules.judge(membership, Literals.PROGRAM_MEMBERSHIP__PROGRAM, "").size());
    }

    @Test
    void keepsWhatWasTypedWhenTheRecordIsReadAgain() {
        edits.type(name, "Anna", "Name");
        edits.type(birth, "2015-03-03", "Birth date");
        StudentInformation again = ModelFactory.eINSTANCE.createStudentInformation();
        again.setId(7);
        again.setLegalFirstName("Anna");
        draft.read(List.of(again));
        assertFalse(draft.dirty(name));
        assertEquals("2015-03-03", draft.text(birth));
        draft.read(List.of());
        assertFalse(draft.dirty());
    }

    @Test
    void revertsToWhatIsStored() {
        edits.type(name, "Anna", "Name");
        assertTrue(draft.dirty());
        draft.revert();
        assertEquals("Ann", draft.text(name));
        assertFalse(draft.dirty());
    }

    @Test
    void offersTheCodesOfTheRecordsYear() {
        information.setEnd(LocalDate.of(2014, 7, 1));
        information.setStart(LocalDate.of(2013, 8, 1));
        assertEquals(2013, draft.rules().year(information).firstYear());
        assertTrue(draft.rules().codes(information, Literals.STUDENT_INFORMATION__GENDER).orElseThrow().codes()
                .containsKey("F"));
        assertTrue(draft.rules().codes(information, Literals.STUDENT_INFORMATION__BIRTH_CITY).isEmpty());
    }
}
