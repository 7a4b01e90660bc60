-- A list walks one of these in the order wanted and stops when the page is full. H2 walks an index forwards only, hence
-- the descending ones.
CREATE INDEX cus_customer_unit_sound ON cus_customer (unit_id, name_sound, id);
CREATE INDEX cus_customer_unit_name ON cus_customer (unit_id, name, id);
CREATE INDEX cus_customer_unit_initials ON cus_customer (unit_id, name_initials, id);
CREATE INDEX cus_customer_unit_status_sound ON cus_customer (unit_id, status, name_sound, id);
CREATE INDEX cus_customer_status_sound ON cus_customer (status, name_sound, id);
CREATE INDEX cus_customer_sound_down ON cus_customer (name_sound DESC, id DESC);
CREATE INDEX cus_customer_number_down ON cus_customer (number DESC);
CREATE INDEX cus_customer_changed_down ON cus_customer (changed_at DESC, id DESC);
DROP INDEX cus_customer_unit_status ON cus_customer;
