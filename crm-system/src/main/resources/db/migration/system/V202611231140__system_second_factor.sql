CREATE SEQUENCE sys_second_factor_seq START WITH 50 INCREMENT BY 50;
CREATE SEQUENCE sys_recovery_code_seq START WITH 50 INCREMENT BY 50;

-- The secret an account shares with a phone, encrypted; last_step keeps a code from being taken twice.
CREATE TABLE sys_second_factor (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    account_id BIGINT NOT NULL UNIQUE REFERENCES sys_account (id),
    secret NVARCHAR(200) NOT NULL,
    confirmed_at DATETIME2(6),
    last_step BIGINT NOT NULL
);

CREATE TABLE sys_recovery_code (
    id BIGINT NOT NULL PRIMARY KEY,
    account_id BIGINT NOT NULL REFERENCES sys_account (id),
    code_hash NVARCHAR(64) NOT NULL,
    used_at DATETIME2(6)
);
CREATE INDEX sys_recovery_code_account ON sys_recovery_code (account_id, code_hash);
