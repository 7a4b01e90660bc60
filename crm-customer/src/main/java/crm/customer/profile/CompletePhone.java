package crm.customer.profile;

import crm.customer.names.PhoneNumber;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A complete phone number in any notation, or one that is masked; nothing is right as well. */
@Constraint(validatedBy = CompletePhone.Check.class)
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface CompletePhone {

    String message() default "{customer.phone.incomplete}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The check behind it. */
    class Check implements ConstraintValidator<CompletePhone, String> {

        @Override
        public boolean isValid(String typed, ConstraintValidatorContext context) {
            return typed == null
                    || typed.isBlank()
                    || typed.contains("****")
                    || PhoneNumber.find(typed).isPresent();
        }
    }
}
