-- Lists taken out in the background: whose they are, what they are of, and where the vault keeps the file until it is
-- removed by rule. The filter is encrypted: it may hold a name or a number.
CREATE SEQUENCE sys_export_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE sys_export (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    account_id BIGINT NOT NULL REFERENCES sys_account (id),
    list NVARCHAR(80) NOT NULL,
    filter NVARCHAR(4000) NOT NULL,
    format NVARCHAR(8) NOT NULL,
    language NVARCHAR(12) NOT NULL,
    stored_name NVARCHAR(60),
    row_count BIGINT NOT NULL,
    ordered_at DATETIME2(6) NOT NULL
);
CREATE INDEX sys_export_ordered ON sys_export (ordered_at, id);
