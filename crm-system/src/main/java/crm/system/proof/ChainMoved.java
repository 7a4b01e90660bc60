package crm.system.proof;

/** Two sealers met at the same place; the later one rolls back and finds nothing left to do. */
public class ChainMoved extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ChainMoved() {
        super("another node has just sealed");
    }
}
