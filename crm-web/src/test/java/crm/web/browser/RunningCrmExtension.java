package crm.web.browser;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Starts the system when the first test asks for it; the end of the run stops it. The walk that finds an example of each
 * page is made once as well, for all who ask for it.
 */
class RunningCrmExtension implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        Class<?> type = parameter.getParameter().getType();
        return type == RunningCrm.class || type == ExamplePages.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        Store ofTheRun = test.getRoot().getStore(Namespace.GLOBAL);
        RunningCrm crm = ofTheRun.computeIfAbsent(RunningCrm.class, first -> RunningCrm.start(), RunningCrm.class);
        return parameter.getParameter().getType() == RunningCrm.class
                ? crm
                : ofTheRun.computeIfAbsent(
                        ExamplePages.class, first -> new ExamplePages(crm, new PageBook()), ExamplePages.class);
    }
}
