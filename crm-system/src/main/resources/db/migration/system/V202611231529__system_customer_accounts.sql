-- From a customer to their account in the portal.
CREATE INDEX sys_account_customer ON sys_account (customer_id);
