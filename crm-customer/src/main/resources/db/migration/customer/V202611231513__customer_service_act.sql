-- Why a service is held, and what it was before its account was cancelled.
ALTER TABLE cus_subscription ADD held_for NVARCHAR(12);
ALTER TABLE cus_subscription ADD held_before NVARCHAR(12);

-- What was done to a running service, by whom and why; the reason is encrypted, people write names into it.
CREATE SEQUENCE cus_service_act_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE cus_service_act (
    id BIGINT NOT NULL PRIMARY KEY,
    subscription_id BIGINT NOT NULL REFERENCES cus_subscription (id),
    customer_id BIGINT NOT NULL REFERENCES cus_customer (id),
    action NVARCHAR(16) NOT NULL,
    state_from NVARCHAR(12) NOT NULL,
    state_to NVARCHAR(12) NOT NULL,
    reason NVARCHAR(2000) NOT NULL,
    document_checked BIT NOT NULL,
    done_at DATETIME2(6) NOT NULL,
    account_id BIGINT NOT NULL,
    actor_name NVARCHAR(120) NOT NULL
);
CREATE INDEX cus_service_act_subscription ON cus_service_act (subscription_id, done_at, id);

-- SIM cards given out. The ICCID is encrypted; a card is given once, whatever became of it.
CREATE SEQUENCE cus_sim_card_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE cus_sim_card (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    subscription_id BIGINT NOT NULL REFERENCES cus_subscription (id),
    iccid NVARCHAR(200) NOT NULL UNIQUE,
    given_at DATETIME2(6) NOT NULL,
    replaced_at DATETIME2(6)
);
CREATE INDEX cus_sim_card_subscription ON cus_sim_card (subscription_id, id);
