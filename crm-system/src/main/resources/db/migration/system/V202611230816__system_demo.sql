-- One row in a database that holds sample data; a fill that never finished has no finished_at.
CREATE TABLE sys_demo (
    id INT NOT NULL PRIMARY KEY,
    seed BIGINT NOT NULL,
    customers INT NOT NULL,
    months INT NOT NULL,
    begun_at DATETIME2(6) NOT NULL,
    finished_at DATETIME2(6),
    rows_written BIGINT
);
