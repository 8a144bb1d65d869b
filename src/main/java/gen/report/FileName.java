package gen.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The name of a file as findings call it, in the forms that others want.
 *
 * @param typed the name as people would type it, with slashes
 */
record FileName(String typed) {

  private static final String PLAIN =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~!$&'()*+,;=@/";

  /** The shortest name of the same file, without {@code .} and needless {@code ..} in it. */
  String path() {
    Deque<String> parts = new ArrayDeque<>();
    for (String part : typed.split("/")) {
      if (part.equals("..") && !parts.isEmpty() && !parts.getLast().equals("..")) {
        parts.removeLast();
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.addLast(part);
      }
    }
    String path = String.join("/", parts);
    return typed.startsWith("/") ? "/" + path : path.isEmpty() ? "." : path;
  }

  /** True when the name tells where to begin, and so cannot be of a file in a repository. */
  boolean isAbsolute() {
    return typed.startsWith("/") || typed.matches("[A-Za-z]:/.*");
  }

  /** The name as a URI: relative, or one of the scheme {@code file}. */
  String uri() {
    StringBuilder uri = new StringBuilder(isAbsolute() ? "file://" : "");
    if (isAbsolute() && !typed.startsWith("/")) {
      uri.append('/');
    }
    for (byte each : path().getBytes(StandardCharsets.UTF_8)) {
      // A colon in the first part of a relative URI would make that part a scheme.
      if (PLAIN.indexOf(each) >= 0 || each == ':' && isAbsolute()) {
        uri.append((char) each);
      } else {
        uri.append('%').append(String.format("%02X", each));
      }
    }
    return uri.toString();
  }
}
