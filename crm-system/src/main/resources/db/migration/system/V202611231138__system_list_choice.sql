-- What a person keeps of a list: saved filters (kind VIEW, by name, with the list's address) and hidden columns (kind
-- COLUMNS, one row, its name empty). The content is encrypted: a filter may hold a name or a number.
CREATE SEQUENCE sys_list_choice_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE sys_list_choice (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    account_id BIGINT NOT NULL REFERENCES sys_account (id),
    list NVARCHAR(80) NOT NULL,
    kind NVARCHAR(8) NOT NULL,
    name NVARCHAR(60) NOT NULL,
    content NVARCHAR(4000) NOT NULL,
    UNIQUE (account_id, list, kind, name)
);
