CREATE SEQUENCE cus_customer_seq START WITH 50 INCREMENT BY 50;
CREATE SEQUENCE cus_customer_number_seq START WITH 100000001 INCREMENT BY 1;
CREATE SEQUENCE cus_document_seq START WITH 50 INCREMENT BY 50;
CREATE SEQUENCE cus_takeover_seq START WITH 50 INCREMENT BY 50;
CREATE SEQUENCE cus_subscription_seq START WITH 50 INCREMENT BY 50;
CREATE SEQUENCE cus_timeline_entry_seq START WITH 50 INCREMENT BY 50;
CREATE SEQUENCE cus_field_change_seq START WITH 50 INCREMENT BY 50;

-- phone and mail are encrypted; name_sound is the name in pinyin without blanks, for searching.
CREATE TABLE cus_customer (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    number NVARCHAR(12) NOT NULL,
    name NVARCHAR(120) NOT NULL,
    name_latin NVARCHAR(200) NOT NULL,
    name_sound NVARCHAR(200) NOT NULL,
    name_initials NVARCHAR(60) NOT NULL,
    gender NVARCHAR(8),
    birth_date DATE,
    phone NVARCHAR(200),
    mail NVARCHAR(400),
    address NVARCHAR(200),
    education NVARCHAR(20),
    occupation NVARCHAR(60),
    income_band SMALLINT,
    customer_class NVARCHAR(16) NOT NULL,
    credit NVARCHAR(2),
    unit_id BIGINT NOT NULL REFERENCES sys_unit (id),
    manager_id BIGINT REFERENCES sys_employee (id),
    consent_sms BIT NOT NULL,
    consent_mail BIT NOT NULL,
    consent_phone BIT NOT NULL,
    status NVARCHAR(20) NOT NULL,
    channel NVARCHAR(16) NOT NULL,
    main_package NVARCHAR(80),
    customer_since DATE NOT NULL,
    opened_at DATETIME2(6) NOT NULL,
    opened_by BIGINT,
    changed_at DATETIME2(6) NOT NULL,
    closed_on DATE
);
CREATE UNIQUE INDEX cus_customer_number ON cus_customer (number);
CREATE INDEX cus_customer_name ON cus_customer (name, id);
CREATE INDEX cus_customer_sound ON cus_customer (name_sound, id);
CREATE INDEX cus_customer_initials ON cus_customer (name_initials, id);
CREATE INDEX cus_customer_phone ON cus_customer (phone, id);
CREATE INDEX cus_customer_changed ON cus_customer (changed_at, id);
CREATE INDEX cus_customer_unit_status ON cus_customer (unit_id, status, id);

-- The document an account was opened with; number is encrypted. One document, one customer.
CREATE TABLE cus_document (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    customer_id BIGINT NOT NULL UNIQUE REFERENCES cus_customer (id),
    kind NVARCHAR(20) NOT NULL,
    number NVARCHAR(200) NOT NULL,
    checked_by BIGINT,
    check_method NVARCHAR(16),
    photo_checked BIT NOT NULL,
    UNIQUE (number, kind)
);

-- What another system told us of a customer when we took the record over.
CREATE TABLE cus_takeover (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    customer_id BIGINT NOT NULL UNIQUE REFERENCES cus_customer (id),
    source NVARCHAR(80) NOT NULL,
    source_key NVARCHAR(80) NOT NULL,
    tenure_months INT,
    monthly_charge DECIMAL(12,2),
    total_charge DECIMAL(14,2),
    contract_kind NVARCHAR(40),
    payment_method NVARCHAR(60),
    churned BIT,
    taken_over_at DATETIME2(6) NOT NULL,
    UNIQUE (source, source_key)
);

CREATE TABLE cus_subscription (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    customer_id BIGINT NOT NULL REFERENCES cus_customer (id),
    product_id BIGINT NOT NULL,
    product_name NVARCHAR(80) NOT NULL,
    service_number NVARCHAR(200),
    monthly_fee DECIMAL(12,2) NOT NULL,
    status NVARCHAR(12) NOT NULL,
    started_on DATE NOT NULL,
    contract_ends_on DATE,
    ended_on DATE
);
CREATE INDEX cus_subscription_customer ON cus_subscription (customer_id, id);
CREATE INDEX cus_subscription_number ON cus_subscription (service_number, id);
CREATE INDEX cus_subscription_product ON cus_subscription (product_id, status, customer_id);

-- Everything that ever happened with a customer, whoever's area it was.
CREATE TABLE cus_timeline_entry (
    id BIGINT NOT NULL PRIMARY KEY,
    customer_id BIGINT NOT NULL REFERENCES cus_customer (id),
    happened_at DATETIME2(6) NOT NULL,
    kind NVARCHAR(60) NOT NULL,
    detail NVARCHAR(400),
    actor_name NVARCHAR(120),
    reference NVARCHAR(80)
);
CREATE INDEX cus_timeline_entry_customer ON cus_timeline_entry (customer_id, happened_at, id);

-- Field by field who changed what from what to what; both values are encrypted.
CREATE TABLE cus_field_change (
    id BIGINT NOT NULL PRIMARY KEY,
    customer_id BIGINT NOT NULL REFERENCES cus_customer (id),
    changed_at DATETIME2(6) NOT NULL,
    account_id BIGINT NOT NULL,
    actor_name NVARCHAR(120) NOT NULL,
    field NVARCHAR(40) NOT NULL,
    value_from NVARCHAR(2000),
    value_to NVARCHAR(2000)
);
CREATE INDEX cus_field_change_customer ON cus_field_change (customer_id, changed_at, id);
