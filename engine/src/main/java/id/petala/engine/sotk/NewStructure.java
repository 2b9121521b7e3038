package id.petala.engine.sotk;

import id.petala.engine.pegawai.Jabatan;
import id.petala.engine.pegawai.UnitTree;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The posts of the old and the new structure, each with the days on which it exists.
 *
 * @param posts the old ones in their order, then the new ones in the order of the draft
 * @param units the units, new ones included
 * @param pairs every old post that ends and every new one, in the order of the draft
 * @param models code of each new post: the old post whose requirements it takes over
 */
public record NewStructure(List<Jabatan> posts, UnitTree units, List<PostPair> pairs, Map<String, Jabatan> models) {

    public NewStructure {
        posts = List.copyOf(posts);
        pairs = List.copyOf(pairs);
        models = Collections.unmodifiableMap(new LinkedHashMap<>(models));
    }
}
