CREATE SEQUENCE sys_session_seq START WITH 50 INCREMENT BY 50;

-- One row per login, so that a person can see and end their own sessions on every node.
CREATE TABLE sys_session (
    id BIGINT NOT NULL PRIMARY KEY,
    account_id BIGINT NOT NULL REFERENCES sys_account (id),
    started_at DATETIME2(6) NOT NULL,
    seen_at DATETIME2(6) NOT NULL,
    address NVARCHAR(64) NOT NULL,
    browser NVARCHAR(200),
    ended_at DATETIME2(6)
);
CREATE INDEX sys_session_account ON sys_session (account_id, ended_at, id);
CREATE INDEX sys_session_started ON sys_session (started_at);
