package id.petala.app.competency;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Requests of addresses as pages write them. */
final class Addresses {

    private Addresses() {}

    /** A request that knows its parameters and nothing else. */
    static HttpServletRequest request(String address) {
        Map<String, String[]> parameters = new LinkedHashMap<>();
        String query = address.substring(address.indexOf('?') + 1);
        for (String part : query.split("&", -1)) {
            String[] two = part.split("=", 2);
            if (two.length == 2) {
                parameters.put(two[0], new String[] {URLDecoder.decode(two[1], StandardCharsets.UTF_8)});
            }
        }
        return (HttpServletRequest) Proxy.newProxyInstance(
                Addresses.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, args) -> switch (method.getName()) {
                    case "getParameterMap" -> parameters;
                    case "getParameter" -> {
                        String[] values = parameters.get((String) args[0]);
                        yield values == null ? null : values[0];
                    }
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
