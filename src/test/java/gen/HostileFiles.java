package gen;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;

/** Files of every format that gen judges, made to take its time, its memory or its senses. */
final class HostileFiles {

  /** A little below the largest file that is read. */
  private static final int LARGE = 1_000_000;

  private static final String[] YAML = {"render.yaml", "heroku.yml", "gen.yaml"};
  private static final String[] JSON = {"app.json", "railway.json"};
  private static final String[] TOML = {"fly.toml", "railway.toml"};
  private static final String[] ALL = {
    "render.yaml", "heroku.yml", "gen.yaml", "app.json", "railway.json", "fly.toml",
    "railway.toml", "Dockerfile", "README.md", "mkdocs.yml", "deploy.sh", ".git/config"
  };

  private HostileFiles() {}

  /** Groups inside of groups, a hundred thousand deep. */
  static Map<String, byte[]> deep(String open, String close) {
    String all = open.repeat(100_000) + "1" + close.repeat(100_000);
    return files("services: " + all, "{\"env\": " + all + "}", "a = " + all);
  }

  /** Groups inside of groups by indents and by dots. */
  static Map<String, byte[]> deepInBlocks() {
    StringBuilder yaml = new StringBuilder();
    for (int depth = 0; depth < 1_000; depth++) {
      yaml.append(" ".repeat(depth)).append("a:\n");
    }
    return files(yaml.toString(), "[".repeat(100_000), "a" + ".a".repeat(100_000) + " = 1");
  }

  /** This many keys of different names. */
  static Map<String, byte[]> keys(int number) {
    return files(
        repeat(number, key -> "k" + key + ": 1\n"),
        "{" + repeat(number, key -> "\"k" + key + "\":1,") + "\"z\":1}",
        repeat(number, key -> "k" + key + "=1\n"));
  }

  /** Large documents in one line. */
  static Map<String, byte[]> oneLine() {
    String all = "\"\",".repeat(200_000);
    return files("services: [" + all + "1]", "{\"env\": [" + all + "1]}", "a = [" + all + "1]");
  }

  /** As many variables as can be, each of them worth a finding. */
  static Map<String, byte[]> variables() {
    String service =
        "services:\n  - type: web\n    name: a\n    runtime: image\n    image: {url: a}\n"
            + "    envVars:\n";
    return files(
        service + repeat(6_000, key -> "      - {key: SECRET_" + key + ", value: a1b2}\n"),
        "{\"env\":{"
            + repeat(9_000, key -> "\"SECRET_" + key + "\":{\"value\":\"a\"},")
            + "\"A\":1}}",
        "[env]\n" + repeat(6_000, key -> "SECRET_" + key + " = \"a1b2\"\n"));
  }

  /** Comments that suppress what is not there. */
  static Map<String, byte[]> suppressions() {
    String wish = " # gen: allow plan-retired -- it is\n";
    Map<String, byte[]> files =
        files(
            repeat(15_000, key -> "k" + key + ": 1" + wish),
            "{}",
            repeat(9_000, key -> "k" + key + " = 1" + wish));
    files.put("Dockerfile", bytes(wish.strip().concat("\n").repeat(20_000)));
    return files;
  }

  /** Aliases that stand for more than fits anywhere; keys that are set again and again. */
  static Map<String, byte[]> laughs() {
    StringBuilder yaml = new StringBuilder("a0: &a0 [1, 1]\n");
    for (int i = 1; i < 60; i++) {
      yaml.append("a%d: &a%d [*a%d, *a%d, *a%d]\n".formatted(i, i, i - 1, i - 1, i - 1));
    }
    return files(
        yaml.toString(), "{" + "\"a\":1,".repeat(140_000) + "\"a\":1}", "a=1\n".repeat(9_000));
  }

  /** Numbers that no computer writes out. */
  static Map<String, byte[]> numbers() {
    Map<String, byte[]> files =
        files(
            "services: [{numInstances: 1e999999999}]",
            "{\"formation\": {\"web\": {\"quantity\": 1e999999999}}}",
            "a = 1e999999999");
    files.put("railway.toml", bytes("a = " + "9".repeat(LARGE)));
    files.put("gen.yaml", bytes("version: " + "9".repeat(LARGE)));
    return files;
  }

  /** The same bytes in every file. */
  static Map<String, byte[]> everywhere(byte[] content) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (String name : ALL) {
      files.put(name, content);
    }
    return files;
  }

  /**
   * A text said again and again, wherever a file has a place for texts.
   *
   * @param length how long each text is, as far as it fits
   */
  static Map<String, byte[]> said(String part, int length) {
    String text = part.repeat(Math.max(1, Math.min(length, LARGE / 6) / part.length()));
    String quoted = '"' + escaped(text) + '"';
    int times = Math.max(1, LARGE / 2 / quoted.length());
    IntFunction<String> name = key -> (key % 2 == 0 ? "SECRET_KEY" : "BASE_URL") + "_" + key;
    Map<String, byte[]> files =
        files(
            "services:\n  - type: web\n    name: a\n    runtime: image\n    dockerCommand: "
                + quoted
                + "\n    image: {url: "
                + quoted
                + "}\n    envVars:\n"
                + repeat(
                    times, k -> "      - {key: " + name.apply(k) + ", value: " + quoted + "}\n"),
            "{\"repository\": "
                + quoted
                + ", \"env\": {"
                + repeat(times, k -> '"' + name.apply(k) + "\": {\"value\": " + quoted + "},")
                + "\"A\": "
                + quoted
                + "}}",
            "app = "
                + quoted
                + "\n[build]\nimage = "
                + quoted
                + "\n[env]\n"
                + repeat(times, k -> name.apply(k) + " = " + quoted + "\n"));
    String lines = (text + "\n").repeat(times);
    files.put("Dockerfile", bytes("FROM " + text + "\nCMD " + text + "\n" + lines));
    files.put("README.md", bytes("# Install on Render\n" + lines + "[a](" + text + ")\n"));
    files.put("docs/a.md", bytes("# Deploy to Heroku\n" + text.repeat(times)));
    files.put("deploy.sh", bytes("#!/bin/sh\n" + lines));
    return files;
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace("\"", "\\\"")
        .replace("\n", "\\n")
        .replace("\t", "\\t");
  }

  private static String repeat(int times, IntFunction<String> part) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < times; i++) {
      all.append(part.apply(i));
    }
    return all.toString();
  }

  private static Map<String, byte[]> files(String yaml, String json, String toml) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    put(files, YAML, yaml);
    put(files, JSON, json);
    put(files, TOML, toml);
    put(files, new String[] {"Dockerfile", "README.md"}, yaml);
    return files;
  }

  private static void put(Map<String, byte[]> files, String[] names, String text) {
    for (String name : names) {
      files.put(name, bytes(text));
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
