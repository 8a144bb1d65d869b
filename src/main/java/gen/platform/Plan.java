package gen.platform;

import java.util.OptionalInt;

/**
 * One plan.
 *
 * @param size what manifests call it, where that differs from how people choose it
 * @param memoryMb megabytes; 0 when the plan is not sold by memory
 * @param storageGb gigabytes that come with it or that we ask for; 0 when that is not a number
 * @param price as text for people, such as {@code $7 a month}; empty when it was not checked
 * @param monthlyCents that price in US cents, without what is counted by use or size; empty when
 *     nobody says it
 */
public record Plan(
    String id,
    String size,
    int memoryMb,
    int storageGb,
    String price,
    OptionalInt monthlyCents,
    boolean disk,
    String note) {}
