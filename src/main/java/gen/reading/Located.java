package gen.reading;

import gen.finding.Place;

/** A value together with where it was read. */
public record Located<T>(T value, Place place) {}
