-- What a subscription used in a month, one row each; usage_month is its first day. Minutes of calls and of calls while
-- roaming, GB of data in busy and idle hours, charges in CNY by kind. customer_id, unit_id and product_id are those of the
-- month and stand here so that lists need no other table to be narrowed; import_id is the import that wrote last.
-- No foreign keys: customers and subscriptions are never deleted, and millions of rows come in each month.
CREATE SEQUENCE cus_usage_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE cus_usage (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    subscription_id BIGINT NOT NULL,
    usage_month DATE NOT NULL,
    customer_id BIGINT NOT NULL,
    unit_id BIGINT NOT NULL,
    product_id BIGINT NOT NULL,
    minutes_local DECIMAL(12,2) NOT NULL,
    minutes_provincial DECIMAL(12,2) NOT NULL,
    minutes_domestic DECIMAL(12,2) NOT NULL,
    minutes_international DECIMAL(12,2) NOT NULL,
    roaming_provincial DECIMAL(12,2) NOT NULL,
    roaming_domestic DECIMAL(12,2) NOT NULL,
    roaming_international DECIMAL(12,2) NOT NULL,
    data_busy DECIMAL(12,3) NOT NULL,
    data_idle DECIMAL(12,3) NOT NULL,
    charge_basic DECIMAL(12,2) NOT NULL,
    charge_local DECIMAL(12,2) NOT NULL,
    charge_long_distance DECIMAL(12,2) NOT NULL,
    charge_roaming DECIMAL(12,2) NOT NULL,
    charge_internet DECIMAL(12,2) NOT NULL,
    charge_value_added DECIMAL(12,2) NOT NULL,
    import_id BIGINT
);
CREATE UNIQUE INDEX cus_usage_subscription ON cus_usage (subscription_id, usage_month);
CREATE INDEX cus_usage_customer ON cus_usage (customer_id, usage_month DESC, id DESC);
CREATE INDEX cus_usage_month ON cus_usage (usage_month DESC, id DESC);
CREATE INDEX cus_usage_product ON cus_usage (product_id, usage_month DESC, id DESC);
