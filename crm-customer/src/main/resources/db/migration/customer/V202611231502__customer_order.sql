-- Contract orders: what a customer ordered, in which state it is, and when it took or takes effect. install_address is
-- encrypted. The figures of coverage are those that were shown to the customer when the order was submitted.
ALTER TABLE cus_subscription ADD ending_share DECIMAL(5,4);

CREATE SEQUENCE cus_order_seq START WITH 50 INCREMENT BY 50;
CREATE SEQUENCE cus_order_number_seq START WITH 100000001 INCREMENT BY 1;
CREATE SEQUENCE cus_order_line_seq START WITH 50 INCREMENT BY 50;
CREATE SEQUENCE cus_order_step_seq START WITH 50 INCREMENT BY 50;

CREATE TABLE cus_order (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    number NVARCHAR(16) NOT NULL UNIQUE,
    customer_id BIGINT NOT NULL REFERENCES cus_customer (id),
    kind NVARCHAR(16) NOT NULL,
    state NVARCHAR(12) NOT NULL,
    at_month_turn BIT NOT NULL,
    effective_on DATE NOT NULL,
    product_name NVARCHAR(80) NOT NULL,
    line_count INT NOT NULL,
    install_address NVARCHAR(800),
    note NVARCHAR(500),
    created_by BIGINT,
    created_account BIGINT,
    created_name NVARCHAR(120) NOT NULL,
    created_at DATETIME2(6) NOT NULL
);
CREATE INDEX cus_order_customer ON cus_order (customer_id, id);
CREATE INDEX cus_order_state ON cus_order (state, effective_on, id);

-- subscription_id is what the line changes, ends, or began; NULL until a new one has begun.
CREATE TABLE cus_order_line (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    order_id BIGINT NOT NULL REFERENCES cus_order (id),
    subscription_id BIGINT REFERENCES cus_subscription (id),
    product_id BIGINT NOT NULL,
    product_name NVARCHAR(80) NOT NULL,
    from_product_name NVARCHAR(80),
    service_number NVARCHAR(200),
    monthly_fee DECIMAL(12,2) NOT NULL,
    term_months INT NOT NULL,
    ending_share DECIMAL(5,4) NOT NULL,
    contract_ends_on DATE,
    ending_charge DECIMAL(12,2) NOT NULL,
    coverage NVARCHAR(12),
    realistic_mbit INT,
    coverage_area NVARCHAR(120)
);
CREATE INDEX cus_order_line_order ON cus_order_line (order_id, id);
CREATE INDEX cus_order_line_subscription ON cus_order_line (subscription_id, order_id);

-- Who moved an order on, when and why. reasons are message keys with their values, for what the system found.
CREATE TABLE cus_order_step (
    id BIGINT NOT NULL PRIMARY KEY,
    order_id BIGINT NOT NULL REFERENCES cus_order (id),
    state NVARCHAR(12) NOT NULL,
    happened_at DATETIME2(6) NOT NULL,
    actor_name NVARCHAR(120),
    words NVARCHAR(500),
    reasons NVARCHAR(2000)
);
CREATE INDEX cus_order_step_order ON cus_order_step (order_id, id);
