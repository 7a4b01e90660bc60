CREATE SEQUENCE sys_absence_seq START WITH 50 INCREMENT BY 50;

-- Days on which a deputy stands in for an employee; the last day is inclusive.
CREATE TABLE sys_absence (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    employee_id BIGINT NOT NULL REFERENCES sys_employee (id),
    deputy_id BIGINT NOT NULL REFERENCES sys_employee (id),
    first_day DATE NOT NULL,
    last_day DATE NOT NULL,
    ended BIT NOT NULL
);
CREATE INDEX sys_absence_employee ON sys_absence (employee_id, last_day);
CREATE INDEX sys_absence_deputy ON sys_absence (deputy_id, last_day);
