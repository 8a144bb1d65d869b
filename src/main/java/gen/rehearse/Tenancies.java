package gen.rehearse;

import java.io.IOException;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Installations of one app, each made from its manifests as people make them one by one. */
record Tenancies(
    RehearsalOrder play, StartedManifests manifests, List<PlacedPart> parts, StoreProvider stores) {

  /** A new one, with stores of its own. */
  Tenancy make() throws SQLException, IOException, InterruptedException {
    Stores made = stores.make();
    return new Tenancy(stores.provisioner(), made, environment(made));
  }

  /** What the platform makes of the manifests; secrets are new each time. */
  private Environment environment(Stores made) {
    StoreValues values = StoreValues.of(manifests, parts.get(0).runtime(), made);
    return new EnvironmentMaker(parts, values, play.wishes().answers()).make();
  }

  /** The variables of the first part, but at the database's address nothing listens. */
  Map<String, String> unreachable(Tenancy cast) throws IOException {
    PlacedPart visited = parts.get(0);
    Stores closed = cast.stores().unreachable(AppProcess.freePort());
    Map<String, String> elsewhere = environment(closed).variables().get(visited.name());
    Map<String, String> variables = new LinkedHashMap<>(cast.variables(visited));
    cast.environment().ofDatabase().forEach(name -> variables.put(name, elsewhere.get(name)));
    return variables;
  }
}
