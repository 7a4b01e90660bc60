package crm.web.customer;

import crm.customer.names.PhoneNumber;
import crm.web.shared.Messages;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;

/** Tells at the field that a phone number is not complete; one that came masked stays as it is. */
@FacesValidator("customerPhone")
public class PhoneValidator implements Validator<String> {

    @Override
    public void validate(FacesContext context, UIComponent field, String typed) {
        boolean masked = typed != null && typed.contains("****");
        if (typed != null
                && !typed.isBlank()
                && !masked
                && PhoneNumber.find(typed).isEmpty()) {
            throw new ValidatorException(
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, Messages.text("customer.phone.incomplete"), null));
        }
    }
}
