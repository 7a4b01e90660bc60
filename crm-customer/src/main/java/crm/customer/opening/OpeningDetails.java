package crm.customer.opening;

import crm.customer.profile.Channel;
import crm.customer.profile.CustomerDetails;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What the counter fills in to open an account. */
public class OpeningDetails extends ShownDocument {

    @NotNull
    private Channel channel = Channel.HALL;

    @Valid
    @NotNull
    private CustomerDetails customer = new CustomerDetails();

    private Long productId;

    @Size(max = 40)
    private String serviceNumber;

    public Channel getChannel() {
        return channel;
    }

    public void setChannel(Channel channel) {
        this.channel = channel;
    }

    public CustomerDetails getCustomer() {
        return customer;
    }

    public Long getProductId() {
        return productId;
    }

    public void setProductId(Long productId) {
        this.productId = productId;
    }

    public String getServiceNumber() {
        return serviceNumber;
    }

    public void setServiceNumber(String serviceNumber) {
        this.serviceNumber = serviceNumber;
    }
}
