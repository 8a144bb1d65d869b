package gen.rehearse;

import java.util.Map;

/**
 * Who plays along: the server, the tenant that was made on it, and the environment for the app.
 *
 * @param variables what the platform would give to the app
 */
record Cast(Provisioner provisioner, Tenant tenant, Map<String, String> variables) {}
