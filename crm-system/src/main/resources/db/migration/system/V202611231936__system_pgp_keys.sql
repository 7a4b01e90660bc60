-- Keys by which files are opened and checked (OpenPGP); private_part, encrypted, is there for our own.
CREATE SEQUENCE sys_pgp_key_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE sys_pgp_key (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    name NVARCHAR(80) NOT NULL,
    fingerprint NVARCHAR(64) NOT NULL UNIQUE,
    public_part NVARCHAR(MAX) NOT NULL,
    private_part NVARCHAR(MAX),
    added_at DATETIME2(6) NOT NULL,
    added_by NVARCHAR(120) NOT NULL
);

-- The key whose signature every file of the folder must bear; NULL for none.
ALTER TABLE sys_drop_source ADD signer_key_id BIGINT REFERENCES sys_pgp_key (id);
