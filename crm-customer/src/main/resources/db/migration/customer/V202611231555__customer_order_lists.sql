-- A list of orders walks one of these in the order wanted and stops when the page is full.
CREATE INDEX cus_order_newest ON cus_order (id DESC);
CREATE INDEX cus_order_effective ON cus_order (effective_on, id);
CREATE INDEX cus_order_effective_down ON cus_order (effective_on DESC, id DESC);
