/**
 * Who works here and what they may do, in one package per noun: {@code unit}, {@code employee}, {@code role},
 * {@code account}, {@code password}, {@code session}, {@code patience} and {@code login}, each using only those before
 * it; {@code rights} beside them tells what somebody may do this moment. Here lies what other modules see: they tell
 * their permissions through {@link PermissionGroup} and name the {@link ShippedRole}s that get them at first.
 * A permission is given to shipped roles only once; what an administrator takes away afterwards stays away.
 */
package crm.system.identity;
