package crm.system.session;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** What is open to all staff is open to nobody who has not signed in. */
@OpenToAllStaff("the check of the others")
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class SignedInCheck {

    @Inject
    private CurrentUser currentUser;

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        currentUser.actor();
        return call.proceed();
    }
}
