/**
 * The second pair of eyes over openings. Start at {@link ReviewService}; {@link OpeningReviews} is the door for the
 * opening itself. Whoever submitted an opening never decides on it. What is sold with it holds its number but does not
 * run before the approval; a rejected opening gives number and document free, and a
 * record taken over, rejected, waits for another document as before.
 */
package crm.customer.review;
