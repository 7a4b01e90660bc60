-- Some extras may be used for some days after they were bought and are charged once; null goes on month by month.
ALTER TABLE mkt_product ADD valid_days INT;
