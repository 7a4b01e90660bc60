-- A key for each customer whose personal values stand in history or audit; erasure destroys it. The status before a
-- removal stands with it, so that it can be restored.
CREATE TABLE cus_personal_key (
    customer_id BIGINT NOT NULL PRIMARY KEY REFERENCES cus_customer (id),
    wrapped NVARCHAR(200) NOT NULL
);

CREATE SEQUENCE cus_removal_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE cus_removal (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    customer_id BIGINT NOT NULL REFERENCES cus_customer (id),
    status_before NVARCHAR(20) NOT NULL,
    reason NVARCHAR(500) NOT NULL,
    removed_at DATETIME2(6) NOT NULL,
    remover_name NVARCHAR(120) NOT NULL,
    restored_at DATETIME2(6),
    restorer_name NVARCHAR(120)
);
CREATE INDEX cus_removal_customer ON cus_removal (customer_id, id);
