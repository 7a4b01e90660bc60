-- What is still owed, by its due day: for late fees and the ageing report.
CREATE INDEX cus_open_item_due ON cus_open_item (ended, due_on, id);
