package gen.cli;

import gen.Schemas;
import gen.platform.Platforms;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes what annotations of the command line name by class. */
record Factory(Surroundings surroundings) implements IFactory {

  @Override
  public <K> K create(Class<K> type) throws Exception {
    return type == PlatformIds.class ? type.cast(ids()) : CommandLine.defaultFactory().create(type);
  }

  private PlatformIds ids() {
    return new PlatformIds(
        new Platforms(List.of(surroundings.templates()), new Schemas()::platform).ids());
  }
}
