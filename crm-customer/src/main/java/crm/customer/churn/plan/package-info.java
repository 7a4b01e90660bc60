/**
 * What is done to keep a customer, or to win one back who left. Start at {@link crm.customer.churn.plan.PlanService}. A plan
 * has one owner, on whose desk it stands when it is due ({@link crm.customer.churn.plan.PlansOfOwner} passes it on when they
 * leave); its outcome decides how the record of churn stands.
 */
package crm.customer.churn.plan;
