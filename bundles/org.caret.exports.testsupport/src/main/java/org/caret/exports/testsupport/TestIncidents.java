package org.caret.exports.testsupport;

import java.math.BigDecimal;

import org.caret.model.Incident;
import org.caret.model.IncidentResult;
import org.caret.model.ModelFactory;
import org.caret.model.Offense;
import org.caret.model.Participant;
import org.caret.model.School;
import org.caret.model.Student;

/** What students do in incidents of a {@link TestDistrict} and what comes of it. */
public final class TestIncidents {

    private TestIncidents() {
    }

    /** A student's part in an incident with a statutory offense. */
    public static Participant participant(Incident incident, Student student, School school) {
        Participant participant = ModelFactory.eINSTANCE.createParticipant();
        participant.setStudent(student);
        participant.setSchool(school);
        participant.setStatutoryOffense("Y");
        incident.getParticipants().add(participant);
        return participant;
    }

    public static Offense offense(Participant participant, String code) {
        Offense offense = ModelFactory.eINSTANCE.createOffense();
        offense.setOffense(code);
        participant.getOffenses().add(offense);
        return offense;
    }

    /** A result as it is reported from 2019-20 on. */
    public static IncidentResult result(Participant participant, String code, String days) {
        IncidentResult result = action(participant, "", days);
        result.setDisciplinaryAction(null);
        result.setResult(code);
        return result;
    }

    /** A disciplinary action as it was reported to 2018-19. */
    public static IncidentResult action(Participant participant, String code, String days) {
        IncidentResult result = ModelFactory.eINSTANCE.createIncidentResult();
        result.setDisciplinaryAction(code);
        result.setDurationDays(days.isEmpty() ? null : new BigDecimal(days));
        participant.getResults().add(result);
        return result;
    }
}
