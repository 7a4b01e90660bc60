-- How far the late fee of an item has been counted: accrued exactly, charged to the cent; and the charges made for it.
CREATE TABLE cus_late_fee (
    item_id BIGINT NOT NULL PRIMARY KEY REFERENCES cus_open_item (id),
    version BIGINT NOT NULL,
    customer_id BIGINT NOT NULL REFERENCES cus_customer (id),
    through_day DATE NOT NULL,
    accrued DECIMAL(20,8) NOT NULL,
    charged DECIMAL(12,2) NOT NULL
);
CREATE INDEX cus_late_fee_customer ON cus_late_fee (customer_id);
CREATE TABLE cus_late_fee_charge (
    charge_item_id BIGINT NOT NULL PRIMARY KEY REFERENCES cus_open_item (id),
    item_id BIGINT NOT NULL REFERENCES cus_open_item (id)
);
CREATE INDEX cus_late_fee_charge_item ON cus_late_fee_charge (item_id);
