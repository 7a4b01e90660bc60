-- A name is looked for in all branches or in one by the same index: the branch stands in it, so that rows of other
-- branches are passed over without being read. Each index less is a page less to write for every new customer.
DROP INDEX cus_customer_name ON cus_customer;
DROP INDEX cus_customer_initials ON cus_customer;
DROP INDEX cus_customer_unit_name ON cus_customer;
DROP INDEX cus_customer_unit_initials ON cus_customer;
CREATE INDEX cus_customer_name ON cus_customer (name, id, unit_id);
CREATE INDEX cus_customer_initials ON cus_customer (name_initials, id, unit_id);
