-- Single usages below the sums of a month: a call, a message, a stretch of data. The other party is kept masked and never
-- in full. started_at is UTC; usage_month is the branch's month it lies in. Old ones are removed by a nightly job. No
-- foreign keys, for the same reasons as cus_usage.
CREATE SEQUENCE cus_usage_record_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE cus_usage_record (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    subscription_id BIGINT NOT NULL,
    customer_id BIGINT NOT NULL,
    usage_month DATE NOT NULL,
    started_at DATETIME2(6) NOT NULL,
    kind NVARCHAR(20) NOT NULL,
    other_party NVARCHAR(40) NOT NULL,
    seconds INT NOT NULL,
    megabytes DECIMAL(12,3) NOT NULL,
    charge DECIMAL(12,4) NOT NULL,
    import_id BIGINT
);
CREATE UNIQUE INDEX cus_usage_record_once ON cus_usage_record (subscription_id, started_at, kind, other_party);
CREATE INDEX cus_usage_record_month ON cus_usage_record (customer_id, usage_month, id DESC);
CREATE INDEX cus_usage_record_age ON cus_usage_record (usage_month, id);
