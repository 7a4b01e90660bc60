-- Customers who left, service by service: when, why, where to, and who says so. Unit, class and segment are those of the
-- day it was written down, so that figures of the past stay what they were. note is encrypted, people write names into it.
-- A record that was wrong is withdrawn, not deleted. standing follows from the plans, for lists and figures.
CREATE SEQUENCE cus_churn_reason_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE cus_churn_reason (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    code NVARCHAR(20) NOT NULL,
    name NVARCHAR(40) NOT NULL,
    name_en NVARCHAR(60) NOT NULL,
    active BIT NOT NULL
);
CREATE UNIQUE INDEX cus_churn_reason_code ON cus_churn_reason (code);
INSERT INTO cus_churn_reason (id, version, code, name, name_en, active) VALUES
    (1, 1, 'PRICE', N'资费过高', 'Price', 1),
    (2, 1, 'NETWORK', N'网络质量', 'Network quality', 1),
    (3, 1, 'SERVICE', N'服务不满意', 'Unhappy with service', 1),
    (4, 1, 'MOVED', N'搬迁', 'Moved away', 1),
    (5, 1, 'OTHER_OPERATOR', N'竞争对手优惠', 'Better offer of a rival', 1),
    (6, 1, 'NO_NEED', N'不再需要', 'No need any more', 1),
    (7, 1, 'OTHER', N'其他', 'Other', 1);
CREATE SEQUENCE cus_churn_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE cus_churn (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    customer_id BIGINT NOT NULL REFERENCES cus_customer (id),
    unit_id BIGINT NOT NULL,
    customer_class NVARCHAR(16) NOT NULL,
    churned_on DATE NOT NULL,
    churn_month DATE NOT NULL,
    business_type NVARCHAR(20) NOT NULL,
    reason_id BIGINT NOT NULL REFERENCES cus_churn_reason (id),
    rival NVARCHAR(20),
    segment NVARCHAR(40),
    source NVARCHAR(20) NOT NULL,
    note NVARCHAR(2000),
    standing NVARCHAR(10) NOT NULL,
    origin NVARCHAR(10) NOT NULL,
    withdrawn BIT NOT NULL,
    entered_at DATETIME2(6) NOT NULL,
    entered_by NVARCHAR(120) NOT NULL,
    import_id BIGINT
);
CREATE UNIQUE INDEX cus_churn_once ON cus_churn (customer_id, business_type, churned_on);
CREATE INDEX cus_churn_day ON cus_churn (churned_on, id);
CREATE INDEX cus_churn_unit ON cus_churn (unit_id, churned_on, id);
CREATE SEQUENCE cus_churn_change_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE cus_churn_change (
    id BIGINT NOT NULL PRIMARY KEY,
    churn_id BIGINT NOT NULL,
    changed_at DATETIME2(6) NOT NULL,
    actor_name NVARCHAR(120) NOT NULL,
    field NVARCHAR(20) NOT NULL,
    value_from NVARCHAR(60),
    value_to NVARCHAR(60)
);
CREATE INDEX cus_churn_change_of ON cus_churn_change (churn_id, id);
-- What is done to keep a customer or to win one back. offer and words are encrypted, people write names into them.
CREATE SEQUENCE cus_churn_plan_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE cus_churn_plan (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    customer_id BIGINT NOT NULL REFERENCES cus_customer (id),
    churn_id BIGINT REFERENCES cus_churn (id),
    kind NVARCHAR(10) NOT NULL,
    owner_id BIGINT NOT NULL REFERENCES sys_employee (id),
    offer NVARCHAR(2000) NOT NULL,
    due_on DATE NOT NULL,
    outcome NVARCHAR(12),
    words NVARCHAR(2000),
    made_at DATETIME2(6) NOT NULL,
    made_by NVARCHAR(120) NOT NULL,
    ended_at DATETIME2(6),
    ended_by NVARCHAR(120)
);
CREATE INDEX cus_churn_plan_owner ON cus_churn_plan (owner_id, outcome, due_on, id);
CREATE INDEX cus_churn_plan_customer ON cus_churn_plan (customer_id, id);
CREATE INDEX cus_churn_plan_churn ON cus_churn_plan (churn_id, id);
