package id.petala.app.database;

/**
 * A role and its password; never printed.
 *
 * @param name the role
 * @param password its secret
 */
public record Login(String name, String password) {
    @Override
    public String toString() {
        return "Login[" + name + "]";
    }
}
