package gen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gen.script.FlyStandIn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Every script and every listing of commands that came of a hostile descriptor, run in a folder of
 * its own with stand-ins for the programs of vendors and for the app.
 */
record HostileRuns(HostileDescriptor descriptor, Path folder, Path world) {

  private static final List<List<String>> SHELLS =
      List.of(List.of("/bin/sh"), List.of("bash"), List.of("busybox", "ash"));
  private static final String URL = "postgres://the-user:the-word@db.example.org:5432/the-base";
  private static final Pattern LISTING = Pattern.compile("(?ms)^( *)```sh\\n(.*?)\\n\\1```");

  /** Runs all, and what stands as commands in this text. */
  void run(String printed) throws IOException {
    readsAsScripts();
    deploys();
    for (String platform : List.of("fly", "render", "heroku")) {
      adapts(platform);
    }
    starts();
    types(printed);
  }

  /** Types all commands of this text and of all pages into a shell. */
  void types(String printed) throws IOException {
    Files.createDirectories(world);
    Set<String> listings = listings(printed);
    for (String file : Examples.filesUnder(folder)) {
      if (file.endsWith(".md")) {
        listings.addAll(listings(Examples.text(folder.resolve(file))));
      }
    }
    assertFalse(listings.isEmpty());
    types(listings);
  }

  /** Every shell of this computer finds no error in the syntax, and node none in the module. */
  private void readsAsScripts() throws IOException {
    StringBuilder script = new StringBuilder("set -e\n");
    for (String file : Examples.filesUnder(folder)) {
      if (file.endsWith(".sh") && !file.equals("deploy/render/adapter.sh")) {
        for (List<String> shell : SHELLS) {
          String program = String.join(" ", shell);
          script.append(
              "! command -v %s >/dev/null || %s -n '%s'\n"
                  .formatted(shell.get(0), program, folder.resolve(file)));
        }
      }
    }
    Files.createDirectories(world);
    Path module = folder.resolve("deploy/railway/.railway/railway.ts");
    if (Files.exists(module)) {
      Files.copy(module, world.resolve("railway.mjs"));
      script.append(
          "! command -v node >/dev/null || node --check '%s'\n"
              .formatted(world.resolve("railway.mjs")));
    }
    Path file = Files.writeString(world.resolve("syntax.sh"), script);
    Shell.Result result = Shell.run(file, Map.of(), List.of());
    assertEquals(0, result.code(), result.err());
  }

  private void deploys() throws IOException {
    FlyStandIn fly = FlyStandIn.of(folder.resolve("deploy/fly"), world.resolve("fly"));
    Map<String, String> typed = Map.of("ASKED", descriptor.at("env.TEXT"));

    Shell.Result result = fly.run(List.of("/bin/sh"), "deploy.sh", "", typed, "my-app");

    if (result.code() != 0) {
      assertTrue(result.err().contains("cannot be handed to Fly.io unchanged"), result.err());
      assertEquals(Map.of(), fly.world());
      return;
    }
    assertEquals(descriptor.at("env.OPEN.prompt.default"), fly.secret("my-app", "OPEN"));
    assertEquals(descriptor.at("env.TEXT"), fly.secret("my-app", "ASKED"));
    String last = "\n==> " + descriptor.at("name") + " runs at https://my-app.fly.dev";
    assertTrue(result.out().contains(last), result.out());
    assertEquals(0, fly.run("destroy.sh", "my-app\n").code());
    assertEquals(Map.of(), fly.world());
  }

  /** What the app gets, from the manifest and from the adapter. */
  private void adapts(String platform) throws IOException {
    Path adapter = folder.resolve("deploy/" + platform + "/adapter.sh");
    if (Files.exists(adapter)) {
      Map<String, String> given =
          Map.of(
              "DATABASE_URL",
              URL,
              "GEN_DATABASE_URL",
              URL,
              "FLY_APP_NAME",
              "my-app",
              "HEROKU_APP_NAME",
              "my-app",
              "HEROKU_APP_DEFAULT_DOMAIN_NAME",
              "my-app.example.org",
              "PORT",
              "5000",
              "RENDER_EXTERNAL_HOSTNAME",
              "my-app.example.org",
              "RENDER_EXTERNAL_URL",
              "https://my-app.example.org");
      Map<String, String> seen = Shell.environmentOf(adapter, given, List.of());
      String mixed = descriptor.at("env.MIXED.value").replace("${postgres.host}", "db.example.org");
      assertEquals(mixed, seen.get("MIXED"));
    }
  }

  /** The words of the command, as Heroku's container would start them. */
  private void starts() throws IOException {
    Path stub = Files.writeString(world.resolve("stub.sh"), "printf '%s\\0' \"$@\"\n");
    String start = Examples.text(folder.resolve("deploy/heroku/start.sh"));
    Path file =
        Files.writeString(
            world.resolve("start.sh"), start.replace("/gen/adapter.sh", stub.toString()));
    Shell.Result result = Shell.run(file, Map.of("PORT", "5000"), List.of());
    assertEquals(0, result.code(), result.err());
    List<String> words = List.of(result.out().split("\0"));
    assertTrue(words.contains(descriptor.at("image.command.0")), words.toString());
    assertTrue(words.contains(descriptor.at("image.command.1")), words.toString());
  }

  /** Types all listings of commands into a shell, each once. */
  private void types(Set<String> listings) throws IOException {
    Path bin = Files.createDirectories(world.resolve("programs"));
    for (String program : List.of("git", "npm", "railway", "fly", "heroku", "docker", "gen")) {
      Path file = bin.resolve(program);
      Files.writeString(file, "#!/bin/sh\nexit 0\n");
      assertTrue(file.toFile().setExecutable(true));
    }
    String lines = String.join("\n", listings.stream().map("(\n%s\n)"::formatted).toList());
    Path file = Files.writeString(world.resolve("typed.sh"), lines + "\necho done\n");

    Shell.Result result = Shell.run(file, Map.of("PATH", bin + ":/usr/bin:/bin"), List.of());

    assertTrue(result.out().endsWith("done\n"), lines + "\n" + result.err());
  }

  private static Set<String> listings(String page) {
    Set<String> listings = new LinkedHashSet<>();
    Matcher listing = LISTING.matcher(page);
    while (listing.find()) {
      listings.add(listing.group(2).replaceAll("(?m)^" + listing.group(1), ""));
    }
    return listings;
  }
}
