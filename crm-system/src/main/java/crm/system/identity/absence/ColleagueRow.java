package crm.system.identity.absence;

import java.io.Serializable;

/** Somebody of one's own unit who could stand in. */
public record ColleagueRow(long id, String name, String number, String position) implements Serializable {}
