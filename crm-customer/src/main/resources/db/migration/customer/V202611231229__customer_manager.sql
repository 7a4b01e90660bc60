-- Whose customers: for the desk and for handing them over.
CREATE INDEX cus_customer_manager ON cus_customer (manager_id, status, id);
