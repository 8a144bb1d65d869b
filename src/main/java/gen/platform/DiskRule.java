package gen.platform;

import java.util.Map;

/**
 * Disks.
 *
 * @param lostAt when files without a disk are gone, such as {@code each deploy}
 * @param whenNonRoot variables to set so that an image without root can write to the disk
 */
public record DiskRule(boolean offered, String lostAt, Map<String, String> whenNonRoot) {}
