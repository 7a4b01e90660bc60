-- Attempts and failures that hold on every node: a keyed mark instead of the name or address, so that nothing typed by
-- mistake is kept. Seconds and minutes are since 1970. Rows past kept_until are removed; there are never many.
CREATE TABLE sys_attempt (
    mark NVARCHAR(32) NOT NULL PRIMARY KEY,
    failures INT NOT NULL,
    failed_second BIGINT NOT NULL,
    attempts INT NOT NULL,
    attempts_minute BIGINT NOT NULL,
    kept_until BIGINT NOT NULL
);
CREATE INDEX sys_attempt_kept ON sys_attempt (kept_until);
