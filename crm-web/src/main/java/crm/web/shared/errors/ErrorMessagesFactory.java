package crm.web.shared.errors;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link ErrorMessages} into Faces. */
public class ErrorMessagesFactory extends ExceptionHandlerFactory {

    public ErrorMessagesFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new ErrorMessages(getWrapped().getExceptionHandler());
    }
}
