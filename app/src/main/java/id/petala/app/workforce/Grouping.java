package id.petala.app.workforce;

import id.petala.engine.pegawai.Jenjang;

/** By what people and posts are looked at together. */
public enum Grouping {
    TIER("jenjang"),
    UNIT("unit"),
    FAMILY("rumpun");

    private final String code;

    Grouping(String code) {
        this.code = code;
    }

    /** As addresses write it. */
    public String code() {
        return code;
    }

    /** The order of two groups: tiers from the highest down, others by name, what is not told last. */
    int compare(String one, String other) {
        if (one.equals(Projection.UNTOLD) || other.equals(Projection.UNTOLD)) {
            return Boolean.compare(one.equals(Projection.UNTOLD), other.equals(Projection.UNTOLD));
        }
        return this == TIER ? Jenjang.valueOf(one).compareTo(Jenjang.valueOf(other)) : one.compareTo(other);
    }
}
