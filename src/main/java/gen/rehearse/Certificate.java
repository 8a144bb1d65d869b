package gen.rehearse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.Optional;

/**
 * A key and a certificate that nobody else has signed, as most platforms' databases have.
 *
 * @param key file of the private key
 * @param certificate file of the certificate
 */
record Certificate(Path key, Path certificate) {

  private static final char[] PASSWORD = "only-for-rehearsals".toCharArray();

  /** Makes both in a folder, with the tool that every Java has; empty when it is not there. */
  static Optional<Certificate> make(Path folder) throws IOException, InterruptedException {
    Optional<Path> java = ProcessHandle.current().info().command().map(Path::of);
    Path tool = java.map(file -> file.resolveSibling("keytool")).orElse(folder.resolve("none"));
    if (!Files.isExecutable(tool)) {
      return Optional.empty();
    }
    Path store = folder.resolve("server.p12");
    Process process =
        new ProcessBuilder(
                tool.toString(),
                "-genkeypair",
                "-alias",
                "server",
                "-keyalg",
                "EC",
                "-validity",
                "2",
                "-dname",
                "CN=localhost",
                "-storetype",
                "PKCS12",
                "-keystore",
                store.toString(),
                "-storepass",
                new String(PASSWORD))
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("keytool.log").toFile())
            .start();
    return process.waitFor() == 0 ? Optional.of(read(store, folder)) : Optional.empty();
  }

  private static Certificate read(Path store, Path folder) throws IOException {
    try (InputStream in = Files.newInputStream(store)) {
      KeyStore keys = KeyStore.getInstance("PKCS12");
      keys.load(in, PASSWORD);
      Path key = folder.resolve("server.key");
      Path certificate = folder.resolve("server.crt");
      pem(key, "PRIVATE KEY", keys.getKey("server", PASSWORD).getEncoded());
      pem(certificate, "CERTIFICATE", keys.getCertificate("server").getEncoded());
      return new Certificate(key, certificate);
    } catch (GeneralSecurityException e) {
      throw new IOException(e.getMessage());
    }
  }

  private static void pem(Path file, String kind, byte[] bytes) throws IOException {
    String text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes);
    Files.writeString(
        file,
        "-----BEGIN " + kind + "-----\n" + text + "\n-----END " + kind + "-----\n",
        StandardCharsets.US_ASCII);
  }
}
