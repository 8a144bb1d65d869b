package gen.validate;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Everything that was looked at in a repository.
 *
 * @param paths the paths of all files, judged or not, with slashes
 * @param complete true when these are all files of the repository, so that another one is not there
 * @param origin address of the repository from which this is a checkout, where it is one
 * @param branch the branch of it that is checked out, where there is one
 * @param known what is known about every platform
 * @param readers platforms without a folder that read files of a name that others read too
 */
public record Whole(
    Collection<String> paths,
    boolean complete,
    Optional<String> origin,
    Optional<String> branch,
    List<Manifests> manifests,
    List<Page> pages,
    List<Knowledge> known,
    List<Foreign.Reader> readers) {}
