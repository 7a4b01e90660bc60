package crm.customer.coverage;

import crm.customer.subscription.BusinessType;

/** What there is one area of. */
record CoverageKey(String placePlain, BusinessType businessType, long unitId) {}
