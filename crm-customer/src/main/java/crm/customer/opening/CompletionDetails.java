package crm.customer.opening;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The document that a record taken over lacked, and the name as it stands there. */
public class CompletionDetails extends ShownDocument {

    @NotBlank
    @Size(max = 120)
    private String name;

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
