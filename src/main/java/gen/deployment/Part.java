package gen.deployment;

import gen.platform.Plan;

/** A part of the app on the platform: something that is made there, and paid for. */
public sealed interface Part permits ServicePart, StorePart {

  /** The word for what it is, as readings have it. */
  String kind();

  /** The word for it in the descriptor. */
  String key();

  /** Its name on the platform. */
  String name();

  /** What is rented; its id is empty where the platform has no plans. */
  Plan plan();

  /** Where it runs; empty where the platform asks or decides. */
  String region();
}
