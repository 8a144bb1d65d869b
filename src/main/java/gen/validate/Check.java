package gen.validate;

import gen.check.Verdict;
import gen.knowledge.DatedKnowledge;

/** What a rule looks for. It names no platform; what it must know of one is data of that one. */
public sealed interface Check {

  /** Looks at the manifests of one platform. */
  @FunctionalInterface
  non-sealed interface OfManifests extends Check {
    /** Says what is wrong with these manifests. */
    void judge(Manifests manifests, Verdict verdict);
  }

  /** Looks at a page of documentation, such as a README with buttons. */
  @FunctionalInterface
  non-sealed interface OfPage extends Check {
    /** Says what is wrong with this page. */
    void judge(DocsPage page, Verdict verdict);
  }

  /** Looks at a descriptor and what it decides on every platform. */
  @FunctionalInterface
  non-sealed interface OfDescriptor extends Check {
    /** Says what is wrong with this descriptor. */
    void judge(Described described, Verdict verdict);
  }

  /** Looks at what people recorded in a descriptor, which gets old though nobody changes it. */
  @FunctionalInterface
  non-sealed interface OfRecords extends Check {
    /** Says what is wrong with what was recorded. */
    void judge(Described described, Verdict verdict);
  }

  /** Looks at everything in a repository together. */
  @FunctionalInterface
  non-sealed interface OfWhole extends Check {
    /** Says what is wrong with how these files stand to each other. */
    void judge(WholeRepository whole, Verdict verdict);
  }

  /** Looks at files that gen made. */
  @FunctionalInterface
  non-sealed interface OfGenerated extends Check {
    /** Says what is wrong with this file. */
    void judge(GeneratedFile file, Verdict verdict);
  }

  /** Looks at further installations for which gen was not run. */
  @FunctionalInterface
  non-sealed interface OfInstallation extends Check {
    /** Says what is wrong with the files of this installation. */
    void judge(Behind behind, Verdict verdict);
  }

  /** Looks at the data that come with gen. */
  @FunctionalInterface
  non-sealed interface OfKnowledge extends Check {
    /** Says what is wrong with what is known about this platform. */
    void judge(DatedKnowledge known, Verdict verdict);
  }
}
