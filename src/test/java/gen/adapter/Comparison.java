package gen.adapter;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Holds what shells make of URLs against the reference, many at a time. */
final class Comparison {

  /** Environments in which containers start; the splitter must not care. */
  private static final List<Map<String, String>> LOCALES =
      List.of(
          Map.of(),
          Map.of("LC_ALL", "C.UTF-8"),
          Map.of("LANG", "C.UTF-8"),
          Map.of("LC_ALL", "C"),
          Map.of("LC_ALL", ""),
          Map.of("LC_ALL", "xx_XX.nope"),
          Map.of("LC_ALL", "POSIX", "LANG", "C.UTF-8"),
          Map.of("LC_CTYPE", "C.UTF-8"));

  private static final int BATCH = 250;

  private Comparison() {}

  static Map<String, String> locale(int number) {
    return LOCALES.get(number % LOCALES.size());
  }

  /** All differences, with the URLs in a form that can be read. */
  static List<String> differences(Splitter splitter, PosixShell shell, List<String> urls)
      throws IOException {
    List<Callable<List<String>>> batches = new ArrayList<>();
    for (int at = 0; at < urls.size(); at += BATCH) {
      int number = at / BATCH;
      List<String> batch = urls.subList(at, Math.min(urls.size(), at + BATCH));
      batches.add(() -> batch(splitter, shell, batch, number));
    }
    return concurrently(batches).stream().flatMap(List::stream).toList();
  }

  /** The answers to all URLs, in order. */
  static List<Splitter.Answer> answers(Splitter splitter, PosixShell shell, List<String> urls)
      throws IOException {
    List<Callable<List<Splitter.Answer>>> batches = new ArrayList<>();
    for (int at = 0; at < urls.size(); at += BATCH) {
      List<String> batch = urls.subList(at, Math.min(urls.size(), at + BATCH));
      batches.add(() -> splitter.split(shell, batch, Map.of()));
    }
    return concurrently(batches).stream().flatMap(List::stream).toList();
  }

  /** Whether any URL shows a difference; stops at the first batch that does. */
  static boolean anyDifference(Splitter splitter, PosixShell shell, List<String> urls)
      throws IOException {
    for (int at = 0; at < urls.size(); at += BATCH) {
      List<String> batch = urls.subList(at, Math.min(urls.size(), at + BATCH));
      if (!batch(splitter, shell, batch, at / BATCH).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Runs these on all processors and gives their results in order. */
  static <T> List<T> concurrently(List<Callable<T>> tasks) throws IOException {
    ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      List<T> results = new ArrayList<>();
      for (Future<T> future : pool.invokeAll(tasks)) {
        results.add(future.get());
      }
      return results;
    } catch (InterruptedException | ExecutionException e) {
      throw new IOException(e);
    } finally {
      pool.shutdownNow();
    }
  }

  private static List<String> batch(
      Splitter splitter, PosixShell shell, List<String> urls, int number) throws IOException {
    boolean localAllowed = new Random(number).nextInt(4) == 0;
    Map<String, String> env = new HashMap<>(locale(number));
    if (localAllowed) {
      env.put("GEN_ALLOW_LOCAL_DATABASE", "1");
    }
    List<Splitter.Answer> answers;
    try {
      answers = splitter.split(shell, urls, env);
    } catch (IOException e) {
      return Collections.singletonList(e.getMessage());
    }
    List<String> differences = new ArrayList<>();
    for (int i = 0; i < urls.size(); i++) {
      String url = urls.get(i);
      Splitter.difference(answers.get(i), new PostgresUrl(url), localAllowed)
          .ifPresent(text -> differences.add(url + "\n  " + text));
    }
    return differences;
  }
}
